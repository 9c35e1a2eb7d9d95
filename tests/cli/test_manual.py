"""The manual page is made of the parsers, is up to date, and shows without a warning."""

import re
import shutil
import subprocess

import pytest

from timeline_app.cli.manual import PLACE, manual
from timeline_app.cli.parsers import command_parser, window_parser
from timeline_app.services.formats.table import FORMATS


def _shown(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        [*command, str(PLACE)], capture_output=True, encoding="utf-8", timeout=600, env={"LC_ALL": "C.UTF-8",
        "MANWIDTH": "80", "MAN_KEEP_FORMATTING": "", "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return re.sub(r"\x1b\[[0-9;]*m|.\x08", "", done.stdout)


@pytest.mark.parametrize("columns", ["40", "80", "200"])
def test_the_page_is_what_its_maker_makes(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    """`python -m timeline_app.cli.manual` writes it anew, on terminals of any width the same."""
    monkeypatch.setenv("COLUMNS", columns)
    assert PLACE.read_text(encoding="utf-8") == manual()


@pytest.mark.parametrize("command", [("groff", "-ww", "-man", "-Tutf8"), ("man", "-l", "--warnings")])
def test_it_shows_without_a_warning(command: tuple[str, ...]) -> None:
    shown = _shown(*command)
    assert re.findall(r"(?m)^[A-Z][A-Z ,]+$", shown) == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "EXPORT", "TAG", "EXIT CODES",
        "COMPLETION OF WHAT IS TYPED, AFTER A NEW START OF THE SHELL",
    ]  # fmt: skip
    # Hyphens are such that can be copied.
    assert "--print-completion" in shown
    assert all(re.search(rf"(?m)^ +{key} +\{kind.ending}", shown) for key, kind in FORMATS.items())


def test_it_tells_every_option() -> None:
    page = manual().replace("\\-", "-")
    flags = {flag for flag in window_parser()._option_string_actions if flag.startswith("--")}
    (commands,) = (one for one in command_parser()._actions if one.choices)
    assert isinstance(commands.choices, dict)
    for parser in commands.choices.values():
        flags |= {flag for flag in parser._option_string_actions if flag.startswith("--")}
    assert len(flags) > 20
    assert flags == set(re.findall(r"--[a-z-]+", "\n".join(re.findall(r"(?m)^\.B (.+)$", page))))

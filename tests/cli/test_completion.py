"""What shells complete: their scripts are asked as a shell asks them."""

import shlex
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from timeline_app.cli.completion import completion
from timeline_app.cli.parsers import SHELLS
from timeline_app.services.formats.options import Kind
from timeline_app.services.formats.table import FORMATS

OPTIONS = {option.flag: option for kind in FORMATS.values() for option in kind.options}
script = cache(completion)


def _completed(place: Path, *words: str) -> list[str]:
    """What bash offers for the last of these words."""
    if shutil.which("bash") is None:
        pytest.skip("bash is not installed")
    (place / ".script").write_text(script("bash"), encoding="utf-8")
    typed = " ".join(map(shlex.quote, ("timeline-app", *words)))
    asked = f"""
        source .script
        COMP_WORDS=({typed}); COMP_CWORD={len(words)}
        $(complete -p timeline-app | sed 's/.*-F \\([^ ]*\\).*/\\1/') timeline-app
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    # A newer function may call compopt, which works only while a person types.
    quiet = f"compopt() {{ :; }}\n{asked}"
    done = subprocess.run(["bash", "--norc", "-c", quiet], cwd=place, capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (0, "")
    return sorted(done.stdout.split())


def test_the_first_word_is_a_command_or_a_file(tmp_path: Path) -> None:
    (tmp_path / "exhibit.txt").touch()
    assert _completed(tmp_path, "ex") == ["exhibit.txt", "export"]
    assert _completed(tmp_path, "t") == ["tag"]


def test_options_of_a_command(tmp_path: Path) -> None:
    offered = set(_completed(tmp_path, "export", "--"))
    assert OPTIONS.keys() | {"--to", "--format", "--jobs", "--published", "--language"} <= offered
    assert {f"--no{flag[1:]}" for flag, option in OPTIONS.items() if option.kind is Kind.FLAG} <= offered
    assert _completed(tmp_path, "tag", "a.txt", "--ig") == ["--ignore-published"]
    assert "--version" in _completed(tmp_path, "--")


def test_what_an_option_can_be(tmp_path: Path) -> None:
    assert _completed(tmp_path, "export", "a.txt", "--format", "") == sorted(FORMATS)
    assert _completed(tmp_path, "export", "a.txt", "--format", "timelinejs-") == ["timelinejs-csv", "timelinejs-json"]
    assert _completed(tmp_path, "tag", "a.txt", "--format", "") == ["brat", "json", "parquet", "timeml", "xmi"]
    assert _completed(tmp_path, "--print-completion", "") == sorted(SHELLS)
    for flag, option in OPTIONS.items():
        if option.kind is Kind.CHOICE:
            assert _completed(tmp_path, "export", "a.txt", flag, "") == sorted(option.choices)


@pytest.mark.parametrize("before", [["export"], ["export", "other.txt"], ["export", "--to"], ["tag"]])
def test_files(tmp_path: Path, before: list[str]) -> None:
    (tmp_path / "article.txt").touch()
    (tmp_path / "articles").mkdir()
    assert _completed(tmp_path, *before, "art") == ["article.txt", "articles"]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_is_told_every_option(shell: str) -> None:
    # The script for tcsh names options without their dashes.
    flags = [flag.removeprefix("--") if shell == "tcsh" else flag for flag in OPTIONS]
    assert [flag for flag in flags if flag not in script(shell)] == []
    assert [key for key in FORMATS if key not in script(shell)] == []


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_can_read_its_script(tmp_path: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "script").write_text(script(shell), encoding="utf-8")
    done = subprocess.run([shell, "-n", str(tmp_path / "script")], capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stderr) == (0, "")

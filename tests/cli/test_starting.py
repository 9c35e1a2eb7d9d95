"""Which language the program speaks, that no Qt is loaded where none is needed, and what is said where it cannot be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from running import ENVIRONMENT, ROOT

from timeline_app.interfaces import interface_language
from timeline_app.system_checks import set_utf8_locale

WATCHED = (
    "import sys, timeline_app.cli\n"
    "try: code = timeline_app.cli.main(sys.argv[1:])\n"
    "except SystemExit as end: code = end.code\n"
    "print(code, sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6')))[:1],\n"
    "      file=sys.stderr)"
)


def _qt(line: list[str]) -> tuple[int, bool]:
    """The exit code, and whether Qt was loaded."""
    done = subprocess.run([sys.executable, "-c", WATCHED, *line], cwd=ROOT, env=ENVIRONMENT, capture_output=True,
                          encoding="utf-8", timeout=120)  # fmt: skip
    code, loaded = done.stderr.splitlines()[-1].split(maxsplit=1)
    return int(code), loaded != "[]"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("--help", 0),
        ("export --help", 0),
        ("--print-completion bash", 0),
        ("export {article} --to {out}.csv", 0),
        ("export {article} --to {out}.xlsx", 0),
        ("tag {article}", 0),
        ("tag gone", 1),
        ("export {article} --to {out}.pdf --first 2021-07-02 --last 2021-07-01", 2),
    ],
)
def test_qt_is_not_loaded(article: Path, tmp_path: Path, line: str, code: int) -> None:
    assert _qt(line.format(article=article, out=tmp_path / "a").split()) == (code, False)


def test_qt_is_loaded_for_pictures(article: Path, tmp_path: Path) -> None:
    assert _qt(["export", str(article), "--to", str(tmp_path / "a.svg")]) == (0, True)


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "en_US", "LC_ALL": "de_AT"}, "de"),
        ({"LANG": "de_DE", "LC_ALL": ""}, "de"),
    ],
)
def test_the_interface_follows_the_system(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert interface_language() == language


def _started(*line: object, without: tuple[str, ...] = (), **more: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in ENVIRONMENT.items() if name not in without} | more
    return subprocess.run([sys.executable, "-m", "timeline_app", *map(str, line)], cwd=ROOT, env=environment,
                          capture_output=True, encoding="utf-8", timeout=600)  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("line", [[], ["seeds"], ["--language", "de"]])
def test_without_a_screen_there_is_a_sentence(line: list[str]) -> None:
    done = _started(*line, without=("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    assert done.returncode == 1
    assert done.stderr.startswith("timeline-app: There is no screen")
    assert len(done.stderr.splitlines()) == 1


@pytest.fixture
def bare(tmp_path: Path) -> str:
    """A path of modules where Qt says what it says on a system without libGL."""
    (tmp_path / "PySide6").mkdir()
    said = "libGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({said!r})", encoding="utf-8")
    return str(tmp_path)


def test_a_missing_library_is_named(bare: str, article: Path, tmp_path: Path) -> None:
    for line in ([article], ["export", article, "--to", tmp_path / "a.png"]):
        done = _started(*line, PYTHONPATH=bare)
        assert done.returncode == 1
        assert "libGL.so.1" in done.stderr
        assert "libegl1" in done.stderr
        assert "Traceback" not in done.stderr
    assert not (tmp_path / "a.png").exists()
    # What needs no Qt goes on.
    assert _started("export", article, "--to", tmp_path / "a.csv", PYTHONPATH=bare).returncode == 0


def test_another_mistake_is_not_taken_for_that(tmp_path: Path, article: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ImportError('a mistake')", encoding="utf-8")
    assert "ImportError: a mistake" in _started(article, PYTHONPATH=str(tmp_path)).stderr


@pytest.mark.parametrize(
    ("given", "settled"),
    [
        ({}, {"LC_CTYPE": "C.UTF-8"}),
        ({"LANG": "C"}, {"LANG": "C", "LC_CTYPE": "C.UTF-8"}),
        ({"LC_ALL": "POSIX", "LANG": "de_DE"}, {"LC_ALL": "C.UTF-8", "LANG": "de_DE"}),
        ({"LC_CTYPE": "C", "LANG": "de_DE"}, {"LC_CTYPE": "C.UTF-8", "LANG": "de_DE"}),
        ({"LANG": "de_DE.UTF-8"}, {"LANG": "de_DE.UTF-8"}),
    ],
)
def test_letters_are_utf_8_where_no_locale_is_named(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], settled: dict[str, str]
) -> None:
    monkeypatch.setattr(os, "environ", dict(given))
    set_utf8_locale()
    assert os.environ == settled

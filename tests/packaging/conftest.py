"""The tools of builds, which are no package: they are imported from their folder."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder, in which imports look first."""
    folder = ROOT / "tools"
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def freezing(tools: Path) -> ModuleType:
    return import_module("freezing")


@pytest.fixture
def identity(tools: Path) -> ModuleType:
    return import_module("identity")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A program that stands for the frozen one, with a link and a library beside it, as a builder alone may read it."""
    if sys.platform == "win32":
        pytest.skip("the program that stands for the frozen one is a script of a POSIX shell")
    made = tmp_path / "a builder's" / "timeline-app"
    for part in ("_internal", "licences"):
        (made / part).mkdir(parents=True)
    (made / "timeline-app").write_text('#!/bin/sh\necho it runs "$@"\n')
    (made / "timeline-app").chmod(0o700)
    (made / "_internal" / "lib.so.1").write_bytes(bytes(3000))
    (made / "_internal" / "lib.so").symlink_to("lib.so.1")
    (made / "licences" / "Timeline.txt").write_text("MIT\n")
    return made


class Bench:
    """A folder of commands that is all the path there is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, name: str, script: str = "") -> Path:
        """A command that notes what it was asked, a line each time, then does what a script says; where it notes it."""
        noted = self.folder / f"{name}.asked"
        (self.folder / name).write_text(f'#!/bin/sh\necho "$@" >> "{noted}"\n{script}\n')
        (self.folder / name).chmod(0o755)
        return noted


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    if sys.platform == "win32":
        pytest.skip("its commands are scripts of a POSIX shell")
    made = Bench(tmp_path / "bench")
    made.folder.mkdir()
    monkeypatch.setenv("PATH", str(made.folder))
    return made

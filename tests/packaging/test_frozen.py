"""What all packages of the frozen program share: where it is, how it is laid out, what a missing command is told by."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

TOOLS = ("make_appimage", "make_deb", "make_dmg", "make_flatpak", "make_installer")


@pytest.fixture
def frozen(tools: Path) -> ModuleType:
    return import_module("frozen")


@pytest.mark.parametrize("name", TOOLS)
def test_without_a_frozen_program_each_tool_says_what_to_do(
    name: str, tools: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [name, str(tmp_path)])
    with pytest.raises(SystemExit) as told:
        import_module(name).main()
    assert told.value.code == f"{tmp_path} holds no frozen program: make it with python3 tools/build.py"


@pytest.mark.parametrize("name", TOOLS)
def test_no_tool_tells_what_is_told_elsewhere(name: str, tools: Path, identity: ModuleType) -> None:
    text = (tools / f"{name}.py").read_text(encoding="utf-8")
    told = (identity.IDENTIFIER, identity.VERSION, identity.SUMMARY, identity.HOMEPAGE, identity.AUTHOR)
    assert [fact for fact in told if fact in text] == []


def test_everybody_may_read_what_only_the_builder_could(frozen: ModuleType, folder: Path, tmp_path: Path) -> None:
    frozen.lay_out(folder, tmp_path / "usr")
    modes = {path.relative_to(tmp_path / "usr").as_posix(): path.lstat().st_mode & 0o777
             for path in (tmp_path / "usr").rglob("*") if not path.is_symlink()}  # fmt: skip
    assert modes["lib/timeline-app/timeline-app"] == modes["lib/timeline-app/_internal"] == 0o755
    assert modes["lib/timeline-app/_internal/lib.so.1"] == modes["share/doc/timeline-app/copyright"] == 0o644
    assert (tmp_path / "usr" / "lib" / "timeline-app" / "_internal" / "lib.so").readlink() == Path("lib.so.1")


def test_the_command_runs_from_wherever_it_is_laid(frozen: ModuleType, folder: Path, tmp_path: Path) -> None:
    frozen.lay_out(folder, tmp_path / "usr")
    moved = (tmp_path / "usr").rename(tmp_path / "elsewhere")
    done = subprocess.run([moved / "bin" / "timeline-app", "there"], capture_output=True, text=True)
    assert done.stdout == "it runs there\n"


def test_on_windows_the_program_has_an_ending(frozen: ModuleType, tmp_path: Path) -> None:
    assert frozen.program(tmp_path).name == "timeline-app"
    (tmp_path / "timeline-app.exe").touch()
    assert frozen.program(tmp_path).name == "timeline-app.exe"


def test_a_command_is_found_where_it_is_put_else_the_hint_is_told(
    frozen: ModuleType, bench: Any, tmp_path: Path
) -> None:
    bench.put("one")
    aside = tmp_path / "two.exe"
    aside.touch()
    assert frozen.needed("one", "") == str(bench.folder / "one")
    assert frozen.needed("two", "", tmp_path / "none", aside) == str(aside)
    with pytest.raises(SystemExit, match=r"^three is missing; it is made elsewhere\.$"):
        frozen.needed("three", "it is made elsewhere.", tmp_path / "none")


def test_a_command_that_fails_says_why(frozen: ModuleType, bench: Any, capfd: pytest.CaptureFixture[str]) -> None:
    bench.put("good", 'echo much; test "$ARCH" = here')
    frozen.run("good", Path("a"), ARCH="here")
    assert capfd.readouterr().out == ""
    bench.put("bad", "echo no space; exit 3")
    with pytest.raises(SystemExit, match=r"(?s)no space.*failed, for the reason above: bad a b"):
        frozen.run("bad", "a", "b")


@pytest.mark.parametrize(("machine", "processor"), [("riscv64", "riscv64"), ("AMD64", "x86_64"), ("arm64", "arm64")])
def test_files_of_packages_are_called_by_version_and_processor(
    frozen: ModuleType, identity: ModuleType, monkeypatch: pytest.MonkeyPatch, machine: str, processor: str
) -> None:
    monkeypatch.setattr(frozen.platform, "machine", lambda: machine)
    assert frozen.called(".AppImage") == f"Timeline-{identity.VERSION}-{processor}.AppImage"

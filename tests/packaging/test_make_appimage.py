"""The folder of an AppImage has at its top what runtimes and desktops look for, and runs from anywhere."""

import configparser
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def make_appimage(tools: Path) -> ModuleType:
    return import_module("make_appimage")


def test_what_is_at_its_top(make_appimage: ModuleType, identity: ModuleType, folder: Path, tmp_path: Path) -> None:
    laid = make_appimage.lay_out(folder, tmp_path / "Timeline.AppDir")
    name = identity.IDENTIFIER
    tops = {path.name for path in laid.iterdir()}
    assert tops == {"AppRun", "usr", ".DirIcon", f"{name}.desktop", f"{name}.svg", f"{name}.png"}
    for link in tops - {"usr"}:
        # Inside it: whoever mounts it may do so anywhere.
        assert not (laid / link).readlink().is_absolute()
        assert (laid / link).resolve().is_relative_to(laid.resolve())
    parser = configparser.RawConfigParser()
    parser.read(laid / f"{name}.desktop", encoding="utf-8")
    assert (laid / f"{parser['Desktop Entry']['Icon']}.svg").is_file()
    assert (laid / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    assert (laid / "usr" / "share" / "metainfo" / f"{name}.metainfo.xml").is_file()


def test_it_runs_from_another_place_without_an_environment(
    make_appimage: ModuleType, folder: Path, tmp_path: Path
) -> None:
    moved = make_appimage.lay_out(folder, tmp_path / "Timeline.AppDir").rename(tmp_path / "moved here")
    done = subprocess.run([moved / "AppRun", "export"], env={}, capture_output=True, text=True)
    assert done.stdout == "it runs export\n"


def test_it_is_laid_out_anew(make_appimage: ModuleType, folder: Path, tmp_path: Path) -> None:
    laid = make_appimage.lay_out(folder, tmp_path / "Timeline.AppDir")
    (laid / "old").touch()
    assert not (make_appimage.lay_out(folder, laid) / "old").exists()


def test_the_tool_makes_one_file_of_it(
    make_appimage: ModuleType, bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(sys, "argv", ["make_appimage.py", str(folder)])
    make_appimage.main()
    laid = folder.parent / "Timeline.AppDir"
    assert capsys.readouterr().out.startswith(f"{laid} (appimagetool ")
    asked = bench.put("appimagetool", 'echo "$ARCH" > "$2"')
    make_appimage.main()
    (image,) = folder.parent.glob("*.AppImage")
    assert capsys.readouterr().out == f"{image}\n"
    assert asked.read_text() == f"{laid} {image}\n"
    assert image.read_text().strip() in image.name
    assert os.access(image, os.X_OK)

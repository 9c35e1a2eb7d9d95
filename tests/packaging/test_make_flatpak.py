"""The manifest of the Flatpak is as its builder reads it, and asks for no more than Flathub's linter lets pass."""

import configparser
import json
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest


@pytest.fixture
def make_flatpak(tools: Path) -> ModuleType:
    return import_module("make_flatpak")


@pytest.fixture
def laid(make_flatpak: ModuleType, folder: Path, tmp_path: Path) -> Path:
    """The folder with the manifest and its files."""
    return Path(make_flatpak.lay_out(folder, tmp_path / "flatpak")).parent


def _read(laid: Path) -> dict[str, Any]:
    (path,) = laid.glob("*.json")
    told = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(told, dict)
    assert told["id"] == path.stem
    return told


def test_the_identifier_is_one_of_a_project_there(laid: Path) -> None:
    parts = _read(laid)["id"].split(".")
    # What is hosted by others needs who and what, and no part may begin with a digit or hold a dash but the last one.
    assert parts[:2] == ["io", "github"]
    assert len(parts) >= 4
    assert all(part.isidentifier() for part in parts)


def test_it_asks_for_little(laid: Path) -> None:
    rights = _read(laid)["finish-args"]
    assert len(rights) == len(set(rights))
    # X11 is for where there is no Wayland, and needs shared memory; no network, device, folder or bus.
    assert set(rights) == {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--socket=cups"}


def test_every_file_that_is_exported_is_called_by_the_identifier(laid: Path) -> None:
    name = _read(laid)["id"]
    shared = laid / "files" / "share"
    exported = [
        path for place in ("applications", "icons", "metainfo", "mime") for path in (shared / place).rglob("*.*")
    ]
    files = [path for path in exported if path.is_file()]
    assert len(files) == 5
    assert [path for path in files if not path.name.startswith(f"{name}.")] == []
    parser = configparser.RawConfigParser()
    parser.read(shared / "applications" / f"{name}.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Icon"] == name
    types = ElementTree.parse(shared / "mime" / "packages" / f"{name}.xml").getroot()
    assert {icon.attrib["name"] for icon in types.iter() if icon.tag.endswith("}icon")} == {name}


def test_the_catalogue_is_told_what_it_asks_for(laid: Path) -> None:
    told = _read(laid)
    path = laid / "files" / "share" / "metainfo" / f"{told['id']}.metainfo.xml"
    component = ElementTree.parse(path).getroot()
    assert component.attrib["type"] == "desktop-application"
    assert component.findtext("metadata_license") in ("CC0-1.0", "FSFAP", "MIT")
    assert component.findtext("launchable") == f"{told['id']}.desktop"
    assert component.find("developer[@id]/name") is not None
    assert component.find("content_rating") is not None
    assert component.find("screenshots/screenshot[@type='default']/image") is not None
    summary = component.findtext("summary") or ""
    assert len(summary) <= 80
    assert not summary.endswith(".")
    for kind in ("homepage", "bugtracker", "vcs-browser"):
        assert component.find(f"url[@type='{kind}']") is not None


def test_the_command_is_in_it_and_runs(laid: Path) -> None:
    told = _read(laid)
    (module,) = told["modules"]
    (source,) = module["sources"]
    files = laid / source["path"]
    (command,) = module["build-commands"]
    copy, option, *parts, target = command.split()
    assert (copy, option, target) == ("cp", "-a", "/app/")
    assert set(parts) == {path.name for path in files.iterdir()}
    done = subprocess.run([files / "bin" / told["command"]], capture_output=True, text=True)
    assert done.stdout == "it runs\n"


def test_the_builder_understands_it(laid: Path) -> None:
    if shutil.which("flatpak-builder") is None:
        pytest.skip("flatpak-builder is not installed")
    (path,) = laid.glob("*.json")
    done = subprocess.run(["flatpak-builder", "--show-manifest", path], cwd=laid, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    assert json.loads(done.stdout)["finish-args"] == _read(laid)["finish-args"]


def test_the_builder_makes_one_file_of_it(
    make_flatpak: ModuleType, bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(sys, "argv", ["make_flatpak.py", str(folder)])
    make_flatpak.main()
    manifest = folder.parent / "flatpak" / f"{make_flatpak.identity.IDENTIFIER}.json"
    assert capsys.readouterr().out.startswith(f"{manifest} (flatpak-builder ")
    builder, flatpak = bench.put("flatpak-builder"), bench.put("flatpak", 'echo bundle > "$4"')
    make_flatpak.main()
    (package,) = folder.parent.glob("Timeline-*.flatpak")
    assert capsys.readouterr().out == f"{package}\n"
    assert builder.read_text().endswith(f" {manifest}\n")
    repository = flatpak.read_text().partition(".flatpakrepo ")[2].partition(f" {package}")[0]
    assert f"--repo={repository} " in builder.read_text()

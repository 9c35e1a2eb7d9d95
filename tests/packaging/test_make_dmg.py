"""The disk image for macOS shows the application, as it was signed, beside the folder to drag it to."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def make_dmg(tools: Path) -> ModuleType:
    return import_module("make_dmg")


@pytest.fixture
def application(folder: Path) -> Path:
    """What stands for the application beside the frozen folder, with a link as frameworks have them."""
    made = folder.parent / "Timeline.app"
    (made / "Contents" / "Versions" / "A").mkdir(parents=True)
    (made / "Contents" / "Versions" / "Current").symlink_to("A")
    return made


@pytest.mark.usefixtures("application")
def test_what_the_opened_image_shows(make_dmg: ModuleType, folder: Path, tmp_path: Path) -> None:
    volume = tmp_path / "volume"
    volume.mkdir()
    make_dmg.lay_out(folder, volume)
    assert {path.name for path in volume.iterdir()} == {"Timeline.app", "Applications", "licences"}
    assert (volume / "Applications").readlink() == Path("/Applications")
    assert (volume / "Timeline.app" / "Contents" / "Versions" / "Current").readlink() == Path("A")
    assert (volume / "licences" / "Timeline.txt").read_text() == "MIT\n"


@pytest.mark.usefixtures("application")
def test_the_image_is_made_of_it(
    make_dmg: ModuleType, bench: Any, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["make_dmg.py", str(folder)])
    asked = bench.put("hdiutil", 'for last; do :; done; echo image > "$last"')
    make_dmg.main()
    (image,) = folder.parent.glob("Timeline-*.dmg")
    assert capsys.readouterr().out == f"{image}\n"
    told = asked.read_text().split()
    assert told[0] == "create"
    assert told[told.index("-volname") + 1] == "Timeline"
    assert not Path(told[told.index("-srcfolder") + 1]).exists()


def test_without_the_application_it_says_where_that_is_made(make_dmg: ModuleType, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"Timeline\.app is missing: python3 tools/build\.py makes it on macOS"):
        make_dmg.lay_out(folder, tmp_path)

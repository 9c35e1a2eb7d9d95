"""One folder of events for all tests that only read it, and copies for those that harm theirs."""

import shutil
from pathlib import Path

import pytest
from parts import make_folder

from timeline_app.services.event_folder.timeline import FolderTimeline, open_folder


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_folder(tmp_path_factory.mktemp("made") / "events")


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy to be harmed."""
    return Path(shutil.copytree(made, tmp_path / "events"))


@pytest.fixture
def timeline(made: Path) -> FolderTimeline:
    return open_folder(made)

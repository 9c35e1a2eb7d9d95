"""One folder of events for all tests that only read it, and copies for those that harm theirs."""

import shutil
from pathlib import Path

import pytest

from timeline_app.services.event_folder.timeline import FolderTimeline, open_folder


@pytest.fixture
def folder(event_parts: Path, tmp_path: Path) -> Path:
    """A copy to be harmed."""
    return Path(shutil.copytree(event_parts, tmp_path / "events"))


@pytest.fixture
def timeline(event_parts: Path) -> FolderTimeline:
    return open_folder(event_parts)

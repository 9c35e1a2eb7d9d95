"""Modules beside the tests can be imported by them; a workspace of two documents."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from timeline_app.model.correction import Correction, OpenDocument
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.file import WorkspaceFile
from timeline_app.storage.values import Change, StepName


@pytest.fixture
def path(tmp_path: Path, bridge: AnalysisTable, museum: AnalysisTable) -> Path:
    """A workspace of two documents with a correction."""
    path = tmp_path / "work.timeline"
    file = WorkspaceFile.create(path)
    opened = [Change(("document", str(key)), None, OpenDocument(place=key, analysis=key)) for key in (1, 2)]
    file.put_step(1, StepName("open", "bridge.txt", 2), "2024-01-01", tuple(opened), {1: bridge, 2: museum})
    corrected = Correction(hidden=True, notes="zweifelhaft \ud800")
    hide = StepName("hide", "The old bridge")
    file.put_step(2, hide, "2024-01-01", (Change(("correction", "00ff00ff00ff"), None, corrected),), {})
    file.close()
    return path

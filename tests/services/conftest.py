"""Modules beside the tests can be imported by them; a workspace of two documents."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from workbench import opened

from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable


@pytest.fixture
def workspace(bridge: AnalysisTable, museum: AnalysisTable) -> Workspace:
    return opened(bridge, museum)

"""Modules beside the tests can be imported by them; a workspace of two documents."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from workbench import opened

from timeline_app.services.workspace import Workspace
from timeline_app.storage.packed import Packed


@pytest.fixture
def workspace(bridge: Packed, museum: Packed) -> Workspace:
    return opened(bridge, museum)

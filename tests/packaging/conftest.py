"""The tools of builds, which are no package: they are imported from their folder."""

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

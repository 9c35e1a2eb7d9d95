"""The notebook for analysts runs from its first cell to its last."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
NOTEBOOK = ROOT / "docs" / "analysis.ipynb"


def _cells() -> list[dict[str, Any]]:
    cells: list[dict[str, Any]] = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    return cells


def test_it_runs_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("resources/samples", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for number, cell in enumerate(_cells()):
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), f"cell {number}", "exec"), names)
    assert names["failures"] == []
    assert len(names["frame"]) == names["table"].num_rows > 10
    assert "Was wann geschah" in (tmp_path / "timeline.html").read_text(encoding="utf-8")


def test_no_results_are_kept_in_it() -> None:
    assert all(not cell.get("outputs") and cell.get("execution_count") is None for cell in _cells())

"""Files that are made to take all memory or time are read or refused; what each takes, bench_readers.py measures."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile import MB, hostile

from timeline_app.documents.reader import read_document
from timeline_app.errors import DocumentError

SIZE = 2 * MB
CASES = [pytest.param(ending, make, id=what) for what, ending, make in hostile(SIZE) if what != "pdf: 1,000 pages"]
LARGEST_TEXT = 60 * SIZE


@pytest.mark.parametrize(("ending", "make"), CASES)
def test_hostile_files(tmp_path: Path, ending: str, make: Callable[[], bytes]) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_bytes(make())
    told = _told(path)
    if told.startswith(f"{path} "):
        assert re.search(r"\. (Open|Choose|Save) .+\.$", told)
    else:
        assert 0 < len(told) < LARGEST_TEXT
        assert "root:" not in told


def _told(path: Path) -> str:
    """The text, or the words of refusal."""
    try:
        return read_document(path).text
    except DocumentError as refusal:
        return str(refusal)

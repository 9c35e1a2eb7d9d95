"""Columns come back from bytes as they were, and what does not fit together is refused."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import WorkspaceError
from timeline_app.storage.tables import TableSchema, Texts

LAYOUT = TableSchema({"begin": np.int32, "code": np.uint8}, ("label",))
ROWS = [{"begin": 3, "code": 1, "label": "Brücke"}, {"begin": -4, "code": 255, "label": ""}]


@given(st.lists(st.text(st.characters(exclude_categories=()))))
def test_any_texts_come_back(texts: list[str]) -> None:
    kept = Texts.of(texts)
    assert list(kept) == texts
    assert kept[:] == texts


def test_rows_come_back() -> None:
    whole = LAYOUT.whole(LAYOUT.parts(LAYOUT.columns(ROWS)))
    assert len(whole) == 2
    assert [whole.number("begin", row) for row in range(2)] == [3, -4]
    assert [whole.number("code", row) for row in range(2)] == [1, 255]
    assert whole.texts["label"][0] == "Brücke"
    assert whole.texts["label"][-1] == ""


def test_columns_that_an_older_file_is_without_are_empty() -> None:
    newer = TableSchema({**LAYOUT.numbers, "role": np.uint16}, (*LAYOUT.texts, "names"), frozenset({"role", "names"}))
    whole = newer.whole(LAYOUT.parts(LAYOUT.columns(ROWS)))
    assert whole.numbers["role"].tolist() == [0, 0]
    assert list(whole.texts["names"]) == ["", ""]


@pytest.mark.parametrize("name", ["begin", "label.utf8", "label.ends"])
def test_a_part_that_is_missing_is_told(name: str) -> None:
    parts = LAYOUT.parts(LAYOUT.columns(ROWS))
    del parts[name]
    with pytest.raises(WorkspaceError, match="incomplete"):
        LAYOUT.whole(parts)


@pytest.mark.parametrize(
    ("name", "data"),
    [("begin", b"\0" * 4), ("label.utf8", b"x"), ("label.ends", np.array([9, 7], "<i8").tobytes())],
)
def test_parts_that_do_not_fit_are_told(name: str, data: bytes) -> None:
    parts = LAYOUT.parts(LAYOUT.columns(ROWS)) | {name: data}
    with pytest.raises(WorkspaceError, match="fit together"):
        LAYOUT.whole(parts)

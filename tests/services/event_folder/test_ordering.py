"""The events of all files in date order: of one start as the folder has them, hidden ones not among them."""

from typing import Any

import numpy as np
import pytest

from timeline_app.services.event_folder.columns import CHECKED, CONFLICT, HIDDEN, OPEN_END, ROW, Columns
from timeline_app.services.event_folder.ordering import in_order

arrow = pytest.importorskip("pyarrow")
FAR = 1 << 61


def _columns(starts: list[int], flags: list[int] | None = None, names: dict[str, list[list[str]]] | None = None,
             numbers: dict[str, list[int]] | None = None) -> Columns:  # fmt: skip
    rows = np.zeros(len(starts), ROW)
    rows["end"] = np.array(starts) + 10
    rows["flags"] = flags or [0] * len(starts)
    for name, codes in (numbers or {}).items():
        rows[name] = codes
    told = names or {"document": [["a"]], "category": [[""]]}
    arrays: Any = {name: [arrow.array(one, arrow.string()) for one in files] for name, files in told.items()}
    return Columns((), np.array(starts, np.int64), rows, arrays, ())


def test_they_stand_by_their_starts_and_then_as_in_the_folder() -> None:
    ordered = in_order(_columns([30, 10, 20, 10, -5]))
    assert ordered.order.tolist() == [4, 1, 3, 2, 0]
    assert ordered.items.starts.tolist() == [-5, 10, 10, 20, 30]
    assert ordered.items.ends.tolist() == [5, 20, 20, 30, 40]


def test_ages_of_the_earth_are_in_order_as_well() -> None:
    ordered = in_order(_columns([FAR, 0, -FAR, 0], [0, 0, 0, HIDDEN]))
    assert ordered.order.tolist() == [2, 1, 0]
    assert ordered.items.starts.tolist() == [-FAR, 0, FAR]


def test_what_is_hidden_has_no_place() -> None:
    ordered = in_order(_columns([30, 10, 20], [0, HIDDEN, 0]))
    assert ordered.order.tolist() == [2, 0]
    assert len(ordered.items) == 2


def test_flags_go_with_their_events() -> None:
    ordered = in_order(_columns([2, 1], [CHECKED | OPEN_END, CONFLICT]))
    assert ordered.checked.tolist() == [False, True]
    assert ordered.items.traits[0] != ordered.items.traits[1]


def test_names_of_several_files_are_each_there_once() -> None:
    # The first file has numbers 0 and 1, the second one goes on with 2 and 3.
    names = {"document": [["b", "a"], ["a", "c"]], "category": [["", "War"], ["Peace", ""]]}
    numbers = {"document": [0, 1, 2, 3], "category": [1, 0, 2, 3]}
    ordered = in_order(_columns([1, 2, 3, 4], None, names, numbers))
    documents = ordered.documents.to_pylist()
    assert sorted(documents) == ["a", "b", "c"]
    assert [documents[number] for number in ordered.items.documents.tolist()] == ["b", "a", "a", "c"]
    assert ordered.categories == ("", "Peace", "War")
    assert [ordered.categories[number] for number in ordered.category.tolist()] == ["War", "", "Peace", ""]


def test_of_nothing_nothing_is_in_order() -> None:
    ordered = in_order(_columns([], names={"document": [], "category": []}))
    assert len(ordered.items) == 0
    assert ordered.categories == ("",)

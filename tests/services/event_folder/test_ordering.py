"""The events of all files in date order: of one start as the folder has them, hidden ones not among them."""

from typing import Any

import numpy as np
import pytest

from timeline_app.layout.items import Trait
from timeline_app.services.event_folder.cells import rows_of
from timeline_app.services.event_folder.columns import Columns
from timeline_app.services.event_folder.facts import CHECKED, CONFLICT, HIDDEN, OPEN_END, flagged
from timeline_app.services.event_folder.ordering import in_order

arrow = pytest.importorskip("pyarrow")
FAR = 1 << 61


def _columns(starts: list[int], flags: list[int] | None = None, documents: list[list[str]] | None = None,
             numbers: list[int] | None = None, categories: tuple[str, ...] = ("",), of: list[int] | None = None,
             ) -> Columns:  # fmt: skip
    rows = rows_of(len(starts))
    rows.starts[:], rows.ends[:] = starts, np.array(starts) + 10
    rows.facts[:] = flags or 0
    rows.documents[:], rows.categories[:] = numbers or 0, of or 0
    names: Any = [arrow.array(one, arrow.string()) for one in ([["a"]] if documents is None else documents)]
    return Columns((), rows, names, categories, ())


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
    assert flagged(ordered.facts, CHECKED).tolist() == [False, True]
    assert ordered.items.traits.tolist() == [Trait.CONFLICT, Trait.OPEN_END]


def test_names_of_several_files_are_each_there_once() -> None:
    # The first file has numbers 0 and 1, the second one goes on with 2 and 3.
    names, categories = [["b", "a"], ["a", "c"]], ("", "War", "Peace")
    ordered = in_order(_columns([1, 2, 3, 4], None, names, [0, 1, 2, 3], categories, [1, 0, 2, 0]))
    documents = ordered.documents.to_pylist()
    assert sorted(documents) == ["a", "b", "c"]
    assert [documents[number] for number in ordered.items.documents.tolist()] == ["b", "a", "a", "c"]
    assert ordered.categories == ("", "Peace", "War")
    assert [ordered.categories[number] for number in ordered.category.tolist()] == ["War", "", "Peace", ""]


def test_names_that_are_all_different_keep_their_numbers() -> None:
    ordered = in_order(_columns([4, 3, 2, 1], None, [["b", "a"], ["d", "c"]], [0, 1, 2, 3]))
    assert ordered.documents.to_pylist() == ["b", "a", "d", "c"]
    assert ordered.items.documents.tolist() == [3, 2, 1, 0]


def test_more_events_than_are_worked_on_together_stand_in_order() -> None:
    count = 50_000
    starts = np.random.default_rng(2).permutation(count // 2).repeat(2).tolist()
    ordered = in_order(_columns(starts, [CHECKED if start % 3 else HIDDEN for start in starts]))
    told = sorted((start, row) for row, start in enumerate(starts) if start % 3)
    assert list(zip(ordered.items.starts.tolist(), ordered.order.tolist(), strict=True)) == told
    assert (ordered.items.ends == ordered.items.starts + 10).all()
    assert flagged(ordered.facts, CHECKED).all()
    assert ordered.items.index is not None
    assert ordered.items.index.end_of(0) == 11


def test_of_nothing_nothing_is_in_order() -> None:
    ordered = in_order(_columns([], documents=[]))
    assert len(ordered.items) == 0
    assert ordered.categories == ("",)

"""Cells of events: one for each column, dates inclusive, texts that fit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import any_event, event

from timeline_app.errors import ExportError
from timeline_app.export.columns import (
    ALL_COLUMNS,
    COLUMNS,
    DECLARED,
    LONGEST_CELL,
    TEXTS,
    fitting,
    known,
    typed,
    values_of,
)
from timeline_app.export.headings import heading_of
from timeline_app.interfaces import interfaces
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod


def _cells(one: Event, page: int = 0) -> dict[str, object]:
    return dict(zip(ALL_COLUMNS, values_of(ALL_COLUMNS)(one, page, "en"), strict=True))


def test_each_column_is_there_once() -> None:
    assert len(set(ALL_COLUMNS)) == len(ALL_COLUMNS)
    assert set(COLUMNS) | set(TEXTS) <= set(ALL_COLUMNS)


def test_all_that_formats_need_is_declared() -> None:
    places = [column.sheet for column in DECLARED.values() if column.sheet]
    assert sorted(places) == list(range(1, len(places) + 1)), "two columns have one place in a workbook"
    assert all(heading_of(name, language) for name in DECLARED for language in interfaces())


def test_a_program_gets_what_a_table_shows_in_types_of_its_own() -> None:
    one = typed(event(names=("Ute Kern", "Graz"), published=date(2021, 7, 7), checked=True), 4, "en")
    assert (one.names, one.published, one.page) == (("Ute Kern", "Graz"), "2021-07-07", 4)
    assert one.checked is True
    assert one.hidden is False
    assert typed(event(), 0, "en").published == ""


def test_a_year_runs_to_its_last_day() -> None:
    told = _cells(event())
    assert (told["start"], told["end"], told["edtf"], told["granularity"]) == (
        "1994-01-01",
        "1994-12-31",
        "1994",
        "year",
    )


def test_a_time_of_day_is_told_in_minutes() -> None:
    start = 760_000_020
    told = _cells(event(interval=Interval(start, start + 3600), granularity=Granularity.HOUR))
    assert str(told["start"]).startswith("1994-01-31T")
    assert len(str(told["start"])) == len(str(told["end"])) == len("1994-01-31T07:07")


def test_what_is_not_known_is_an_empty_cell() -> None:
    told = _cells(event())
    assert [told[name] for name in ("timex_mod", "published", "page", "conflict", "checked", "hidden")] == [""] * 6


def test_what_is_known_is_told() -> None:
    one = event(mod=Mod.APPROX, published=date(2021, 7, 7), conflict="two days", checked=True, hidden=True)
    told = _cells(one, 12)
    assert [told[name] for name in ("timex_mod", "published", "page", "conflict", "checked", "hidden")] == [
        "APPROX", "2021-07-07", 12, "two days", "yes", "yes",
    ]  # fmt: skip
    assert (told["char_start"], told["char_end"], told["sentence_no"]) == (3, 7, 1)


@given(any_event())
def test_any_event_has_a_cell_for_each_column(one: Event) -> None:
    assert all(isinstance(cell, str | int) for cell in _cells(one).values())


def test_columns_are_found_in_the_order_asked_for_and_once() -> None:
    assert known(["title", "id", "title"]) == ("title", "id")


@pytest.mark.parametrize(("names", "told"), [([], "No column"), (["id", "sender"], "no column sender")])
def test_a_column_that_is_none_is_refused_with_those_that_are(names: list[str], told: str) -> None:
    with pytest.raises(ExportError, match=told) as refused:
        known(names)
    assert "char_start" in str(refused.value)


@given(st.text(max_size=40), st.integers(0, LONGEST_CELL + 40))
def test_a_cell_holds_so_many_units_of_utf_16(text: str, length: int) -> None:
    long = (text or "x") * (length // len(text or "x") + 1)
    kept = fitting(long)
    size = len(long.encode("utf-16-le", "replace")) // 2
    assert len(kept.encode("utf-16-le", "replace")) // 2 <= LONGEST_CELL
    assert kept == long if size <= LONGEST_CELL else kept.endswith("…")
    assert size <= LONGEST_CELL or long.encode("utf-8", "replace").startswith(kept[:-1].encode("utf-8", "replace"))


def test_no_pair_is_cut_in_two() -> None:
    assert fitting("🗓" * LONGEST_CELL) == "🗓" * (LONGEST_CELL // 2) + "…"

"""Events as columns: one row an event, whatever is odd about it told by bits."""

from collections.abc import Callable

import numpy as np
import pytest

from timeline_app.layout.items import CERTAINTIES, OPEN, SOFT, Trait, code_type, items_of, trait_codes
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, TimexType

Make = Callable[..., Event]


@pytest.fixture
def event() -> Make:
    def make(start: int, end: int, **more: object) -> Event:
        facts: dict[str, object] = {
            "id": "0123456789ab", "label": "Opened", "interval": Interval(start, end), "granularity": Granularity.DAY,
            "certainty": Certainty.STATED, "type": TimexType.DATE, "value": "1994", "expression": "1994",
            "span": Span(0, 4), "sentence": "1994", "sentence_span": Span(0, 4), "sentence_no": 1,
            "document": "a.txt", "explanation": "",
        }  # fmt: skip
        return Event(**facts | more)

    return make


def test_each_event_is_a_row(event: Make) -> None:
    columns = items_of(
        [
            event(-5, 10),
            event(0, 20, certainty=Certainty.INFERRED, granularity=Granularity.YEAR),
            event(0, 30, certainty=Certainty.GIVEN, conflict="two dates"),
        ],
        [2, 0, 2],
    )
    assert len(columns) == 3
    assert columns.starts.tolist() == [-5, 0, 0]
    assert columns.ends.tolist() == [10, 20, 30]
    assert [CERTAINTIES[code] for code in columns.certainties] == ["stated", "inferred", "given"]
    assert columns.granularities.tolist() == [4, 11, 4]
    assert columns.documents.tolist() == [2, 0, 2]
    assert [Trait(int(bits)) for bits in columns.traits] == [Trait(0), Trait(0), Trait.CONFLICT]


def test_without_numbers_all_are_of_one_document(event: Make) -> None:
    assert items_of([event(0, 1), event(5, 6)]).documents.tolist() == [0, 0]


def test_none_are_no_rows() -> None:
    columns = items_of([])
    assert [len(one) for one in (columns, columns.starts, columns.traits, columns.documents)] == [0, 0, 0, 0]


def test_an_event_without_length_lasts_a_second(event: Make) -> None:
    """A layout divides by lengths, and a search for what overlaps must find it."""
    columns = items_of([event(7, 7), event(9, 12)])
    assert columns.ends.tolist() == [8, 12]


def test_open_sides_are_told_apart(event: Make) -> None:
    sides = [(False, False), (True, False), (False, True), (True, True)]
    columns = items_of([event(0, 5, interval=Interval(0, 5, *side)) for side in sides])
    assert [Trait(int(bits)) for bits in columns.traits] == [Trait(0), Trait.OPEN_START, Trait.OPEN_END, OPEN]


@pytest.mark.parametrize(
    ("mod", "soft"),
    [(Mod.START, Trait.SOFT_END), (Mod.END, Trait.SOFT_START), (Mod.MID, SOFT), (Mod.APPROX, SOFT),
     (Mod.BEFORE, Trait(0)), (None, Trait(0))],
)  # fmt: skip
def test_the_beginning_of_a_year_is_vague_at_its_end(event: Make, mod: Mod | None, soft: Trait) -> None:
    assert trait_codes([mod]).tolist() == [int(soft)]
    assert items_of([event(0, 5, mod=mod)]).traits.tolist() == [int(soft)]


@pytest.mark.parametrize(("count", "size"), [(1, 2), (65_536, 2), (65_537, 4)])
def test_numbers_take_two_bytes_as_long_as_they_fit(count: int, size: int) -> None:
    kind = code_type(count)
    assert np.dtype(kind).itemsize == size
    assert int(np.array([count - 1], kind)[0]) == count - 1

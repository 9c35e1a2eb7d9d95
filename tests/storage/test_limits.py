"""What a value of a file may be, at its bounds and one step beyond them."""

from contextlib import nullcontext
from dataclasses import replace

import pytest

from timeline_app.model.correction import Addition, Correction, Dating, OpenDocument
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.storage.limits import FARTHEST_S, MOST, check_interval, check_key, check_span, check_value

ADDED = Addition(document=1, span=Span(0, 4), sentence_span=Span(0, 9), sentence_no=0)


@pytest.mark.parametrize(
    ("kind", "name"),
    [("document", "1"), ("document", "999999999"), ("correction", "00ff00ff00ff"), ("addition", "0123456789ab")],
)
def test_keys_that_values_have(kind: str, name: str) -> None:
    check_key(kind, name)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("document", "0"), ("document", "01"), ("document", "1234567890"), ("document", "-1"), ("document", "1\n"),
        ("document", "١"), ("document", "00ff00ff00ff"), ("correction", "1"), ("correction", "00FF00FF00FF"),
        ("correction", "00ff00ff00ff0"), ("addition", "00ff00ff00fg"), ("addition", ""), ("note", "1"),
    ],
)  # fmt: skip
def test_keys_that_no_value_can_have(kind: str, name: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        check_key(kind, name)


@pytest.mark.parametrize(
    "value",
    [
        None, OpenDocument(place=0, analysis=1), OpenDocument(place=MOST, analysis=MOST), ADDED,
        replace(ADDED, document=MOST, sentence_no=MOST, span=Span(MOST, MOST)), Correction(),
        Correction(joined_to="00ff00ff00ff", unlike=frozenset({"0123456789ab"})),
        Correction(dating=Dating(interval=Interval(-FARTHEST_S, FARTHEST_S), granularity=Granularity.YEAR)),
    ],
)  # fmt: skip
def test_values_within_their_bounds(value: OpenDocument | Correction | Addition | None) -> None:
    check_value(value)


@pytest.mark.parametrize(
    "value",
    [
        OpenDocument(place=-1, analysis=1), OpenDocument(place=MOST + 1, analysis=1), OpenDocument(place=0, analysis=0),
        OpenDocument(place=0, analysis=MOST + 1), replace(ADDED, document=0), replace(ADDED, document=MOST + 1),
        replace(ADDED, sentence_no=-1), replace(ADDED, sentence_no=MOST + 1), replace(ADDED, span=Span(0, MOST + 1)),
        replace(ADDED, sentence_span=Span(-1, 4)), Correction(joined_to="nobody"),
        Correction(unlike=frozenset({"00ff00ff00ff", "x"})),
        Correction(dating=Dating(interval=Interval(0, FARTHEST_S + 1), granularity=Granularity.DAY)),
    ],
)  # fmt: skip
def test_values_beyond_them(value: OpenDocument | Correction | Addition) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        check_value(value)


@pytest.mark.parametrize(("begin", "end", "fits"), [(0, 0, True), (0, 9, True), (9, 9, True), (4, 4, True),
                                                   (-1, 4, False), (5, 4, False), (4, 10, False)])  # fmt: skip
def test_a_span_lies_within_its_text(begin: int, end: int, fits: bool) -> None:
    with nullcontext() if fits else pytest.raises(ValueError):  # noqa: PT011
        check_span(Span(begin, end), 9)


@pytest.mark.parametrize(
    ("start", "end", "fits"),
    [(0, 0, True), (-FARTHEST_S, FARTHEST_S, True), (1, 0, False), (-FARTHEST_S - 1, 0, False),
     (0, FARTHEST_S + 1, False)],
)  # fmt: skip
def test_a_stretch_of_time_ends_behind_its_beginning_and_is_near_enough(start: int, end: int, fits: bool) -> None:
    with nullcontext() if fits else pytest.raises(ValueError):  # noqa: PT011
        check_interval(Interval(start, end))

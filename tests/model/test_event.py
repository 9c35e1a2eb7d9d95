"""Events are frozen values; what comes from outside is checked, field by field."""

from dataclasses import FrozenInstanceError, asdict
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from timeline_app.model.event import Event, event_schema
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, TimexType

FIELDS: dict[str, Any] = {
    "id": "abc",
    "label": "Trat in Kraft",
    "interval": Interval(0, 86_400),
    "granularity": Granularity.DAY,
    "certainty": Certainty.STATED,
    "type": TimexType.DATE,
    "value": "1970-01-01",
    "expression": "1. Januar 1970",
    "span": Span(3, 17),
    "sentence": "Am 1. Januar 1970 trat es in Kraft.",
    "sentence_span": Span(0, 35),
    "sentence_no": 1,
    "document": "a.txt",
    "explanation": "Stated in the text.",
}


def test_an_event_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Event(**FIELDS).label = "other"  # type: ignore[misc]


def test_what_is_not_said_is_not_there() -> None:
    event = Event(**FIELDS)
    assert (event.mod, event.published, event.conflict, event.is_range) == (None, None, None, False)


def test_valid_fields_make_the_same_event() -> None:
    assert Event.validated(asdict(Event(**FIELDS))) == Event(**FIELDS)


def test_an_event_survives_json() -> None:
    event = Event(**FIELDS | {"published": date(2021, 7, 7), "conflict": "no"})
    assert event_schema().validate_json(event_schema().dump_json(event)) == event


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("granularity", 99),
        ("certainty", "perhaps"),
        ("type", "DAY"),
        ("interval", "1970"),
        ("sentence_no", "first"),
        ("published", "yesterday"),
        ("unheard_of", 1),
    ],
)
def test_a_wrong_field_is_named(field: str, wrong: object) -> None:
    with pytest.raises(ValidationError, match=field):
        Event.validated(FIELDS | {field: wrong})


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        Event.validated(FIELDS | {"certainty": "perhaps", "type": "DAY"})
    assert {error["loc"][0] for error in caught.value.errors()} == {"certainty", "type"}


def test_an_event_that_was_made_with_a_wrong_value_is_checked_again() -> None:
    with pytest.raises(ValidationError, match="certainty"):
        Event.validated(Event(**FIELDS | {"certainty": "perhaps"}))

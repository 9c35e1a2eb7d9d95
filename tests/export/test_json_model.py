"""The model of JSON: only what the published schema allows, told where it is wrong."""

from typing import Any

import pytest
from pydantic import ValidationError

from timeline_app.export.json_model import DocumentModel, EventModel, TimelineModel, UnplacedModel, schema_text
from timeline_app.model.document import Origin
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, TimexType

MENTION = {
    "id": "0123456789ab", "type": "DATE", "value": "1994", "expression": "1994", "char_start": 3, "char_end": 7,
    "sentence": "Im 1994.", "sentence_no": 1, "sentence_start": 0, "sentence_end": 8, "document": "a.txt",
    "explanation": "Stated.",
}  # fmt: skip
EVENT = MENTION | {
    "start": "1994-01-01T00:00:00", "end": "1995-01-01T00:00:00", "granularity": "year", "label": "Opened",
    "certainty": "stated",
}  # fmt: skip


def test_an_event_says_what_the_program_knows() -> None:
    event = EventModel.model_validate(EVENT | {"open_end": True}).event()
    assert event.interval == Interval(8766 * 86_400, 9131 * 86_400, False, True)
    assert (event.granularity, event.certainty, event.type) == (Granularity.YEAR, Certainty.STATED, TimexType.DATE)
    assert (event.span, event.sentence_span) == (Span(3, 7), Span(0, 8))
    assert (event.hidden, event.checked, event.notes) == (False, False, "")


def test_an_expression_without_a_place_has_a_reason() -> None:
    unplaced = UnplacedModel.model_validate(MENTION | {"type": "SET", "reason": "It recurs."}).unplaced()
    assert (unplaced.reason, unplaced.type, unplaced.span) == ("It recurs.", TimexType.SET, Span(3, 7))


@pytest.mark.parametrize(
    "change",
    [{"granularity": "fortnight"}, {"start": "1994"}, {"start": "1994-13-01T00:00:00"}, {"certainty": "sure"},
     {"char_start": -1}, {"char_end": 2**31}, {"sentence_no": -1}, {"mod": "NEARLY"}, {"unknown": 1}, {"label": None},
     {"type": "EVENT"}, {"start": "1996-01-01T00:00:00"}],
)  # fmt: skip
def test_what_cannot_be_is_refused(change: dict[str, Any]) -> None:
    EventModel.model_validate(EVENT)
    with pytest.raises(ValidationError):
        EventModel.model_validate(EVENT | change)


@pytest.mark.parametrize("name", EVENT)
def test_all_that_an_event_needs_is_needed(name: str) -> None:
    with pytest.raises(ValidationError, match=name):
        EventModel.model_validate({key: value for key, value in EVENT.items() if key != name})


@pytest.mark.parametrize("change", [{"format": "other"}, {"version": 2}, {"version": "1"}, {"more": []}])
def test_another_format_or_version_is_refused(change: dict[str, Any]) -> None:
    whole = {"format": "timeline-app", "version": 1, "documents": [], "events": []}
    assert TimelineModel.model_validate(whole).unplaced == []
    with pytest.raises(ValidationError):
        TimelineModel.model_validate(whole | change)


def test_of_a_document_only_the_name_must_be_known() -> None:
    document = DocumentModel.model_validate({"name": "a.txt"})
    assert (document.text, document.published, document.published_origin) == (None, None, Origin.UNKNOWN)


def test_the_schema_names_every_granularity() -> None:
    text = schema_text()
    assert [unit.label for unit in Granularity if f'"{unit.label}"' not in text] == []

"""A heading that is nothing but a date is no event beside those that stand below it."""

from datetime import date

import pytest

from timeline_app.events.extractor import extract
from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.timex import Reason
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag

PUBLISHED = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))


@pytest.mark.parametrize(
    ("text", "events", "framing"),
    [
        ("## 1503\n\n1503 wurde die Kirche geweiht.\n", ["1503"], ["1503"]),
        ("**1503**\n\nAm 4. Mai brannte sie.\n", ["1503-05-04"], ["1503"]),
        ("1944\n\nJuli 1944\n\nAm 4. Juli kam er.\n", ["1944-07-04"], ["1944", "1944-07"]),
        ("## 1503\n\nDie Kirche wird geweiht.\n\n## 1504\n\nSie brennt.\n", ["1503", "1504"], []),
        ("1503 wurde sie geweiht. Am 4. Mai 1503 brannte sie.", ["1503", "1503-05-04"], []),
    ],
)
def test_headings_of_nothing_but_a_date(text: str, events: list[str], framing: list[str]) -> None:
    sentences = split_sentences(text, "de")
    timexes = tag(text, sentences, load_grammar("de"), PUBLISHED)
    found, unplaced = extract(Document("a.md", text), "de", PUBLISHED, sentences, timexes)
    assert [event.value for event in found] == events
    assert [one.value for one in unplaced] == framing
    assert {one.reason.kind for one in unplaced if isinstance(one.reason, Reason)} <= {"no_place_heading"}

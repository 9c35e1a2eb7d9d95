"""The article that the project was created from: exactly its events, nothing else, nothing made up."""

from datetime import date
from pathlib import Path

import pytest

from timeline_app.analysis.pipeline import analyse
from timeline_app.documents.reader import read_document
from timeline_app.model.analysis import Analysis
from timeline_app.model.document import Origin
from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Certainty, TimexType
from timeline_app.timex.explain import explained, said

(SEED,) = (Path(__file__).parents[1] / "seeds").glob("*.txt")
EVENTS = [
    ("2021-07-02", "2. Juli 2021", Certainty.STATED, "Der russische Außenminister Sergej Lawrow nimmt am 2. Juli 2021"),
    ("2021-07-05", "Montag", Certainty.INFERRED, "Russlands Präsident Wladimir Putin sagte am Montag"),
    ("2021-07-07", "Mittwoch", Certainty.INFERRED, "MOSKAU (Reuters) – Tadschikistan hat am Mittwoch"),
]
ENDS = ["Abdullatif bin Rashid Al-Zayani teil.", "Afghanistan zu bewältigen.", "Verbündeten zu verteidigen."]
LABELS = [
    "Sergej Lawrow nimmt in Moskau an einem Treffen mit dem bahrainischen Außenminister teil",
    "Moskau werde der Ex-Sowjetrepublik bei Bedarf helfen, sagte Präsident Wladimir Putin",
    "Tadschikistan hat Mitglieder eines Militärblocks aufgefordert, ihm zu helfen",
]


@pytest.fixture(scope="module")
def analysis() -> Analysis:
    return analyse(read_document(SEED))


def test_the_language_is_german(analysis: Analysis) -> None:
    assert analysis.language == "de"
    assert analysis.document.title.startswith("Tadschikistan bittet")


def test_the_publication_date_is_inferred_and_explained(analysis: Analysis) -> None:
    assert (analysis.published.day, analysis.published.origin) == (date(2021, 7, 7), Origin.INFERRED)
    assert 0 < analysis.published.confidence < 1
    for fact in ("Inferred", "Wednesday", "2 July 2021", "Mittwoch"):
        assert fact in said(analysis.published_explanation, "en")


def test_exactly_its_events_in_date_order(analysis: Analysis) -> None:
    found = [(event.value, event.expression.removeprefix("am "), event.certainty) for event in analysis.events]
    assert found == [event[:3] for event in EVENTS]
    assert {(event.granularity, event.type) for event in analysis.events} == {(Granularity.DAY, TimexType.DATE)}
    assert {event.published for event in analysis.events} == {date(2021, 7, 7)}


@pytest.mark.parametrize("number", range(3))
def test_each_event_has_its_sentence(analysis: Analysis, number: int) -> None:
    event = analysis.events[number]
    text = analysis.document.text
    assert event.sentence.startswith(EVENTS[number][3])
    assert event.sentence.endswith(ENDS[number])
    assert event.sentence_span.of(text) == event.sentence
    assert event.span.of(text) == event.expression
    assert analysis.sentences[event.sentence_no - 1] == event.sentence_span
    assert event.label == LABELS[number]


def test_the_interval_is_the_day(analysis: Analysis) -> None:
    assert [event.interval.first_day.iso() for event in analysis.events] == [event[0] for event in EVENTS]
    assert [event.interval.last_day.iso() for event in analysis.events] == [event[0] for event in EVENTS]


@pytest.mark.parametrize("number", [1, 2])
def test_computed_events_say_how(analysis: Analysis, number: int) -> None:
    explanation = explained(analysis.events[number], "en")
    told = ["", "counted from Wednesday 7 July 2021 → Monday 5 July 2021.",
            "Wednesday 7 July 2021, the very day that is counted from."]  # fmt: skip
    assert explanation.endswith(told[number])


def test_the_twenty_years_wait_in_the_tray(analysis: Analysis) -> None:
    assert [(told.value, told.type, told.expression) for told in analysis.unplaced] == [
        ("P20Y", TimexType.DURATION, "20 Jahren")
    ]
    assert "Mit dem Abzug ausländischer Truppen nach 20 Jahren" in analysis.unplaced[0].sentence


def test_the_comment_form_tells_nothing(analysis: Analysis) -> None:
    form = analysis.document.text.index("Schreibe einen Kommentar")
    told = [*analysis.events, *analysis.unplaced]
    assert all(event.sentence_span.end <= form for event in told)
    assert all(timex.span.end <= form for timex in analysis.timexes)


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_change_no_event(tmp_path: Path, analysis: Analysis, line_end: str) -> None:
    path = tmp_path / SEED.name
    path.write_bytes(SEED.read_bytes().decode().replace("\n", line_end).encode("cp1252"))
    other = analyse(read_document(path))
    assert [(event.value, event.sentence) for event in other.events] == [
        (event.value, event.sentence) for event in analysis.events
    ]

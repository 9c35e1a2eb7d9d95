"""Events in words: as rich text for cards, as plain text for other programs."""

from dataclasses import replace

import pytest

from timeline_app.layout.names import names_of
from timeline_app.layout.ticks import LEVELS, Unit
from timeline_app.model.document import Document
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.text.descriptions import event_card, marked_sentence, mention_text, period_text, place_text


@pytest.fixture
def event(bridge: AnalysisTable) -> Event:
    rows = [bridge.row(number) for number in range(len(bridge.mentions))]
    return next(one for one in rows if isinstance(one, Event) and one.expression == "1874")


def test_a_card_says_date_sentence_and_why(event: Event) -> None:
    card = event_card(event, names_of("en"), "en")
    assert "<b>1874</b> &nbsp;It was built" in card
    assert "<i>“1874”: Stated in the text.</i>" in card
    assert "▲" not in card
    conflict = Reason("weekday_conflict", {"said": 1, "day": event.interval.first_day})
    assert "<b>▲ The text says Monday" in event_card(replace(event, conflict=conflict), names_of("en"), "en")


def test_texts_of_an_article_are_no_markup(event: Event) -> None:
    card = event_card(
        replace(event, label="<script>", sentence=event.sentence.replace("It", "<b>It")), names_of("en"), "en"
    )
    assert "<script>" not in card
    assert "&lt;script&gt;" in card
    assert "&lt;b&gt;It" in card


def test_an_event_as_plain_text(event: Event, bridge: AnalysisTable) -> None:
    lines = mention_text(event, bridge.document, names_of("en"), "de").split("\n")
    assert lines[0].startswith("1874: It was built")
    assert lines[1].endswith("(bridge.txt)")
    assert lines[2] == "„1874“: Steht so im Text."


def test_what_has_no_place_is_named_by_its_words() -> None:
    unplaced = Unplaced(
        id="0" * 12, type="DURATION", value="P2W", expression="two\nweeks", span=Span(0, 9), sentence="two\nweeks on",  # type: ignore[arg-type]
        sentence_span=Span(0, 12), sentence_no=1, document="a", explanation=Reason("set"),
        reason=Reason("no_place_set"),
    )  # fmt: skip
    assert mention_text(unplaced, Document("a", ""), names_of("en"), "en").split("\n") == [
        "two weeks", "“two weeks on” (a)", "A time that recurs."
    ]  # fmt: skip


def test_pages_are_told_where_there_are_some(event: Event) -> None:
    assert place_text(event, Document("bridge.txt", "")) == "bridge.txt"
    paged = Document("bridge.txt", "", pages=(0, event.span.begin))
    assert place_text(event, paged) == "bridge.txt, p. 2"


@pytest.mark.parametrize("longest", [10, 20, 40, 10**9])
def test_a_long_sentence_is_cut_around_the_expression(event: Event, longest: int) -> None:
    shown = marked_sentence(event, longest)
    assert "<b>1874</b>" in shown
    assert ("… " in shown) == (longest < 40)
    assert len(shown) <= longest + len("… <b></b> …") + len("1874")


@pytest.mark.parametrize(("unit", "text"), [(Unit.DAY, "1 January 1970"), (Unit.HOUR, "00:00")])
def test_a_period_is_as_exact_as_its_level(unit: Unit, text: str) -> None:
    level = next(one for one in LEVELS if one.unit == unit)
    shown = period_text(0, 3600 if unit == Unit.HOUR else 86_400, level, names_of("en"))
    assert text in shown
    assert (":" in shown) == (unit == Unit.HOUR)


def test_marks_of_quoted_mail_are_not_told(event: Event, bridge: AnalysisTable) -> None:
    sentence = event.sentence.replace("It was", "> It\n>> was")
    moved = len(sentence) - len(event.sentence)
    span = Span(event.span.begin + moved, event.span.end + moved)
    quoted = replace(event, sentence=sentence, span=span)
    told = (event_card(quoted, names_of("en"), "en"), mention_text(quoted, bridge.document, names_of("en"), "en"))
    assert all("&gt;" not in one and ">>" not in one for one in told)
    assert " ".join(marked_sentence(quoted).split()).startswith("It was built in <b>1874</b>")

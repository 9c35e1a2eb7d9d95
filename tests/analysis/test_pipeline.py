"""The way from a document to its events: what takes precedence and what is left out."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.analysis.pipeline import analyse, grammar_code
from timeline_app.documents.reader import from_text, read_document
from timeline_app.model.analysis import Analysis
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.timex import Certainty, Reason
from timeline_app.timex.explain import explained

ARTICLE = (
    "Der Vertrag wurde am 2. Juli 2021 unterzeichnet. Am Mittwoch sprach der Minister mit der Presse über die Folgen. "
    "Nach 20 Jahren ist das neu, sagte er gestern."
)
OWN = PublicationDate(date(2020, 2, 2), Origin.DOCUMENT, Reason("document", {"place": "DCT"}))
GIVEN = date(2019, 3, 3)


def _days(analysis: Analysis) -> list[str]:
    return [event.value for event in analysis.events]


@pytest.mark.parametrize(
    ("own", "given", "ignore", "day", "origin"),
    [
        (OWN, GIVEN, False, GIVEN, Origin.GIVEN),
        (OWN, GIVEN, True, GIVEN, Origin.GIVEN),
        (OWN, None, False, OWN.day, Origin.DOCUMENT),
        (OWN, None, True, date(2021, 7, 7), Origin.INFERRED),
        (None, None, False, date(2021, 7, 7), Origin.INFERRED),
    ],
)
def test_publication_dates_by_precedence(
    own: PublicationDate | None, given: date | None, ignore: bool, day: date, origin: Origin
) -> None:
    analysis = analyse(Document("a.txt", ARTICLE, published=own), published=given, ignore_published=ignore)
    assert (analysis.published.day, analysis.published.origin) == (day, origin)
    assert {event.published for event in analysis.events} == {day}


def test_titles_for_narrower_rooms_change_nothing_else() -> None:
    text = "Am 3. Mai 1931 sank die alte Fähre vor der Mole des kleinen Hafens, in dem sie gebaut worden war."
    usual, plain = analyse(Document("a.txt", text)), analyse(Document("a.txt", text), shorter=False)
    assert [len(event.shorter) for event in usual.events] == [2]
    assert plain.events == tuple(replace(event, shorter=()) for event in usual.events)


def test_a_name_with_a_date_tells_nothing_when_it_is_to_be_ignored() -> None:
    document = Document("2018-05-04.txt", "Am Mittwoch kam er an.")
    assert analyse(document).published.day == date(2018, 5, 4)
    ignored = analyse(document, ignore_published=True).published
    assert (ignored.day, ignored.origin) == (None, Origin.UNKNOWN)


def test_nothing_was_published_on_a_day_to_come_unless_the_text_says_so() -> None:
    text = "Das Museum ist umgezogen."
    guessed = PublicationDate(date(2199, 7, 2), Origin.INFERRED, Reason("document", {"place": "file made"}), 0.3)
    assert analyse(Document("2099-07-02.txt", text, guessed=guessed)).published.day is None
    assert analyse(Document("2019-07-02.txt", text, guessed=guessed)).published.day == date(2019, 7, 2)
    stated = PublicationDate(date(2099, 7, 2), Origin.DOCUMENT, Reason("document", {"place": "front matter"}))
    assert analyse(Document("a.md", text, published=stated)).published.day == date(2099, 7, 2)


def test_relative_dates_move_with_the_publication_date() -> None:
    document = from_text(ARTICLE, "a.txt")
    first = analyse(document, published=date(2021, 7, 8))
    second = analyse(document, published=date(2021, 7, 15))
    assert _days(first) == ["2021-07-02", "2021-07-07", "2021-07-07"]
    assert _days(second) == ["2021-07-02", "2021-07-14", "2021-07-14"]
    assert [event.id for event in first.events] == [event.id for event in second.events]


def test_certainty_says_where_a_date_comes_from() -> None:
    document = from_text(ARTICLE, "a.txt")
    given, inferred = analyse(document, published=date(2021, 7, 8)), analyse(document)
    assert {event.value: event.certainty for event in given.events} == {
        "2021-07-02": Certainty.STATED,
        "2021-07-07": Certainty.COMPUTED,
    }
    assert Certainty.INFERRED in {event.certainty for event in inferred.events}


def test_without_any_hint_no_date_is_made_up() -> None:
    analysis = analyse(from_text("Am Mittwoch kam er an.", "a.txt"))
    assert (analysis.published.day, analysis.published.origin) == (None, Origin.UNKNOWN)
    assert analysis.events == ()
    assert [told.expression for told in analysis.unplaced] == ["Mittwoch"]
    assert analysis.published_explanation


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ARTICLE, "de"),
        ("The treaty was signed on 2 July 2021. On Wednesday the minister spoke with the press.", "en"),
    ],
)
def test_languages_are_detected(text: str, language: str) -> None:
    analysis = analyse(from_text(text, "a.txt"))
    assert analysis.language == language
    assert "2021-07-02" in _days(analysis)


def test_the_language_given_comes_before_that_of_the_document_and_of_the_text() -> None:
    document = Document("a.txt", ARTICLE, language="en")
    assert analyse(document).language == "en"
    assert analyse(document, language="de").language == "de"


@pytest.mark.parametrize(
    ("language", "code"), [("de", "de"), ("en", "en"), ("fr", "fr"), ("tlh", "en"), ("", "en"), ("../de", "en")]
)
def test_languages_without_files_are_served_by_another(language: str, code: str) -> None:
    assert grammar_code(language) == code


@pytest.mark.parametrize(("interface", "word"), [("en", "Stated in the text."), ("de", "Steht so im Text.")])
def test_explanations_are_in_the_language_of_the_interface(interface: str, word: str) -> None:
    analysis = analyse(from_text(ARTICLE, "a.txt"))
    assert explained(analysis.events[0], interface).endswith(word)


def test_a_front_matter_tells_of_no_event(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: Der 5. Mai 2019\ndate: 2021-07-08\n---\n\n" + ARTICLE, encoding="utf-8")
    analysis = analyse(read_document(path))
    assert analysis.published.origin == Origin.DOCUMENT
    assert _days(analysis) == ["2021-07-02", "2021-07-07", "2021-07-07"]


def test_a_comment_form_tells_of_no_event_but_its_expressions_are_found() -> None:
    form = "\n\nSchreibe einen Kommentar\n\nBis zum 5. Mai 2019 möglich."
    analysis = analyse(from_text(ARTICLE + form, "a.txt"), published=date(2021, 7, 8))
    assert "2019-05-05" not in _days(analysis)
    assert "2019-05-05" in [timex.value for timex in analysis.timexes]


@pytest.mark.parametrize("between", ["\r\n", "\0", "\xad", "\xa0", "🗓 ", "\ufeff", "a\u0308 "])
def test_every_span_selects_its_words(between: str) -> None:
    text = between.join(ARTICLE.split(" ", 3)) + between
    analysis = analyse(Document("a.txt", text), published=GIVEN)
    for timex in analysis.timexes:
        assert timex.span.of(text) == timex.text
    for told in (*analysis.events, *analysis.unplaced):
        assert told.span.of(text) == told.expression
        assert told.expression in told.sentence == told.sentence_span.of(text)
    assert "2021-07-02" in _days(analysis)


def test_a_soft_hyphen_or_no_break_space_inside_an_expression_does_no_harm() -> None:
    analysis = analyse(Document("a.txt", "Der Vertrag trat am 2.\xa0Ju\xadli 2021 in Kraft, sagte er."), language="de")
    assert _days(analysis) == ["2021-07-02"]
    assert analysis.events[0].expression == "2.\xa0Ju\xadli 2021"


def test_results_are_in_order() -> None:
    text = "Im Jahr 1999 war Krieg, 1914 auch. Am 3. Mai 1848 nicht. Das dauerte 20 Jahre, dann zwei Wochen."
    analysis = analyse(from_text(text, "a.txt"), published=GIVEN)
    assert _days(analysis) == ["1848-05-03", "1914", "1999"]
    assert [timex.span for timex in analysis.timexes] == sorted(timex.span for timex in analysis.timexes)
    assert [told.value for told in analysis.unplaced] == ["P20Y", "P2W"]


def test_progress_rises_to_the_end() -> None:
    told: list[float] = []
    analyse(from_text((ARTICLE + "\n\n") * 2000, "a.txt"), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 4
    assert min(told) >= 0


def test_progress_moves_within_a_single_line() -> None:
    told: list[float] = []
    days = [f"am {day}. Mai {year} tagte der Rat von Wettin" for year in range(1990, 1995) for day in range(1, 29)]
    analyse(Document("a.txt", ", ".join(days)), language="de", progress=told.append)
    assert told == sorted(told)
    assert max(after - before for before, after in pairwise([*told, 1.0])) <= 0.1


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Am 3. Mai 2021 stieg der Preis um drei Euro, was zu Streit im Rat führte, der bis in den Mai ging"),
        ("en", "On 3 May 2021 the price rose by three to five pounds, which led to a quarrel as to who pays for it"),
    ],
)
def test_a_text_may_stop_after_any_word(code: str, text: str) -> None:
    words = text.split()
    for count in range(5, len(words) + 1):
        assert analyse(Document("a.txt", " ".join(words[:count])), language=code).events


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(["de", "en", "fr"]))
def test_any_text_can_be_analysed(text: str, language: str) -> None:
    analysis = analyse(Document("a.txt", text), language=language)
    assert all(timex.span.of(text) == timex.text for timex in analysis.timexes)
    assert len(analysis.events) + len(analysis.unplaced) <= len(analysis.timexes)

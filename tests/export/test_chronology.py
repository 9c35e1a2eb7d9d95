"""The words of a chronology are the same in every language, and sentences are taken apart around their expressions."""

import string
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_events import any_event, content, event, patient, source

from timeline_app.export.characters import allowed, one_line
from timeline_app.export.chronology import Chronology, calendar_of, sentence_parts, words_of
from timeline_app.export.content import nothing
from timeline_app.interfaces import interfaces
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.event import Event
from timeline_app.model.interval import days_interval
from timeline_app.model.span import Span


def _slots(text: object) -> set[str]:
    def names() -> Iterator[str]:
        for _, name, _, _ in string.Formatter().parse(text if isinstance(text, str) else ""):
            yield name or ""

    return set(names()) - {""}


@pytest.mark.parametrize("code", interfaces())
def test_every_language_says_everything(code: str) -> None:
    english, told = ({name: _slots(text) for name, text in words_of(one).items()} for one in ("en", code))
    assert english == told
    calendar = calendar_of(code)
    lengths = {"months": 12, "short_months": 12, "short_weekdays": 7}
    assert {name: len(calendar[name]) for name in lengths} == lengths
    assert _slots(calendar["date"]) == {"day", "month", "year"}
    # The last form is for all numbers that none before it is for.
    *_, (ending, form) = calendar["ordinals"]
    assert (ending, _slots(form)) == ("", {"number"})


def test_another_language_is_english() -> None:
    assert Chronology(content([]), "qtz").title == "Chronology"
    assert Chronology(content([]), "qtz").language == "en"


def test_the_title_is_that_of_its_document_or_tells_of_its_documents() -> None:
    one, other = source("brief.eml", title="Sitzung:  der Rat"), source("b_c.txt")
    named = lambda *some: Chronology(content([], sources=some), "de").title  # noqa: E731
    assert named() == "Chronik"
    assert named(one) == "Sitzung: der Rat"
    assert named(other) == "Chronik: b c"
    assert named(one, other) == "Chronik: Sitzung: der Rat · b c"
    assert named(*[one] * 4) == "Chronik aus 4 Dokumenten"


def test_a_single_document_gives_its_own_title() -> None:
    whole = content([], sources=[source("mail.eml", title="Re: Lieferung der Fenster")])
    assert Chronology(whole, "de").title == "Re: Lieferung der Fenster"
    assert Chronology(whole, "de", "Die Fenster").title == "Die Fenster"


def test_early_years_have_their_era() -> None:
    days = [days_from_civil(year, 8, 24) for year in (-43, 79, 100)]
    events = [event(interval=days_interval(day, day + 1)) for day in days]
    chronology = Chronology(content(events), "de")
    years = [year for year, _ in chronology.years(content(events).tally(False, nothing))]
    assert years == ["44 v. Chr.", "79 n. Chr.", "100"]


@pytest.mark.parametrize(
    ("sentence", "span", "parts"),
    [
        ("Am 2. Juli kam er.", Span(3, 10), ("Am ", "2. Juli", " kam er.")),
        ("Am\n2.\nJuli  kam er.", Span(2, 11), ("Am ", "2. Juli", " kam er.")),
        ("1994", Span(0, 4), ("", "1994", "")),
        ("(1994)", Span(1, 5), ("(", "1994", ")")),
        ("Kurz.", Span(3, 9), ("Kurz.", "", "")),
    ],
)
def test_a_sentence_around_its_expression(sentence: str, span: Span, parts: tuple[str, str, str]) -> None:
    one = event(sentence=sentence, sentence_span=Span(0, len(sentence)), span=span)
    assert sentence_parts(one) == parts


@patient
@given(any_event())
def test_any_sentence_is_whole_again(one: Event) -> None:
    assert one_line("".join(sentence_parts(one))) == one_line(one.sentence)


@patient
@given(st.text())
def test_what_is_not_allowed_keeps_its_place(text: str) -> None:
    clean = allowed(text)
    assert len(clean) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, clean, strict=True))
    assert "\0" not in clean
    assert "\n" not in one_line(text)

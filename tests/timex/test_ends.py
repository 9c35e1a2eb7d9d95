"""Two ends of a range: what each takes from the other, and what the text says after it."""

from datetime import date

import pytest

from timeline_app.events.extractor import extract
from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.edtf import bounds
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.explain import explain
from timeline_app.timex.ranges import Joint, joint
from timeline_app.timex.tagger import tag

PUBLISHED = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))
GUESSED = PublicationDate(date(2021, 7, 7), Origin.INFERRED, Reason("given"))


def _tagged(text: str, language: str = "de", published: PublicationDate | None = PUBLISHED) -> list[Timex]:
    return tag(text, split_sentences(text, language), load_grammar(language), published)


def test_a_range_over_new_year_is_one_event() -> None:
    text = "Vom 24. Dezember bis zum 6. Januar 2021 blieb die Bücherei zu."
    events, unplaced = extract(Document("a.txt", text), "de", PUBLISHED, split_sentences(text, "de"), _tagged(text))
    assert [bounds(event.interval, event.granularity) for event in events] == [("2020-12-24", "2021-01-06")]
    assert events[0].expression == "24. Dezember bis zum 6. Januar 2021"
    assert not unplaced


def test_the_reason_names_the_other_end() -> None:
    first, second = _tagged("24.12. bis 6.1.2021")
    assert first.reason.kind == "other_end"
    assert "Wednesday 6 January 2021" in explain(first, first.text)
    assert "Mittwoch, 6. Januar 2021" in explain(first, first.text, "de")
    assert (first.certainty, second.certainty) == (Certainty.COMPUTED, Certainty.STATED)


def test_what_stands_in_order_keeps_its_own_reason() -> None:
    first, second = _tagged("Vom 28. Juni bis 2. Juli wurde gestreikt.")
    assert [first.reason.kind, second.reason.kind] == ["year_completed", "year_completed"]
    assert _tagged("28. Juni bis 2. Juli 2021")[0].reason.kind == "stated"


def test_an_end_is_as_certain_as_what_it_takes_its_year_from() -> None:
    text = "Vom 24. Dezember bis zum 6. Januar nächsten Jahres wird umgebaut."
    assert {timex.certainty for timex in _tagged(text, published=GUESSED)} == {Certainty.INFERRED}


def test_a_corrected_beginning_is_what_the_text_told() -> None:
    """The story goes on in the year of the range, not a year after its beginning."""
    text = "Von Oktober bis März 1921 ruhte der Bau. Im April ging es weiter."
    assert [timex.value for timex in _tagged(text)] == ["1920-10", "1921-03", "1921-04"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Von Pfingsten bis Ostern 2020 wurde gebaut.", "2019-06-09"),  # movable: computed anew for its year
        ("31. bis 3. März 2021", "2021-03-31"),  # no such day the month before: left as it was
    ],
)
def test_calendar(text: str, value: str) -> None:
    assert _tagged(text)[0].value == value


def test_no_end_is_moved_that_says_all() -> None:
    for text in ("6. Januar 2021 bis 24. Dezember 2020", "Freitag, 9. Juli 2021, bis Montag, 5. Juli 2021"):
        first, second = _tagged(text)
        assert first.value > second.value
        assert first.conflict is not None
        assert first.conflict.kind == "backwards"


@pytest.mark.parametrize(
    ("language", "text", "how"),
    [
        ("de", "3. bis 5.", Joint.RANGE),
        ("de", "3., bis zum 5.", Joint.RANGE),
        ("de", "3. – 5.", Joint.RANGE),
        ("de", "zwischen 3. und 5.", Joint.RANGE),
        ("de", "3. und 5.", Joint.ROW),
        ("de", "3. kam er, bis zum 5.", None),
        ("en", "between 3. and 5.", Joint.RANGE),
        ("fr", "entre le 3. et le 5.", Joint.RANGE),
        ("fr", "3. au 5.", Joint.RANGE),
    ],
)
def test_joint(language: str, text: str, how: Joint | None) -> None:
    first, second = text.index("3."), text.index("5.")
    assert joint(text, Span(first, first + 2), Span(second, second + 2), load_grammar(language)) == how


@pytest.mark.parametrize(
    ("text", "language", "times"),
    [
        ("Das Fest dauert von Freitag, 18 Uhr, bis Sonntagabend.", "de", ["2021-07-09T18:00", "2021-07-11TEV"]),
        ("The fair runs from Friday at 6 p.m. to Sunday night.", "en", ["2021-07-09T18:00", "2021-07-11TNI"]),
        ("They adjourned at 4:35 pm until 9 am Thursday.", "en", ["2021-07-07T16:35", "2021-07-08T09:00"]),
        ("The shop is open 10 to 2 p.m. Friday.", "en", ["2021-07-09T10:00", "2021-07-09T14:00"]),
    ],
)
def test_a_time_keeps_the_day_that_stands_beside_it(text: str, language: str, times: list[str]) -> None:
    assert [timex.value for timex in _tagged(text, language) if "T" in timex.value] == times


@pytest.mark.parametrize(("text", "german", "english"), [
    ("In den letzten vier Monaten des Jahres 2018 schneite es.", "letzten 4 Monate", "last 4 months"),
    ("In den ersten zwei Monaten 2018 schneite es.", "ersten 2 Monate", "first 2 months"),
])  # fmt: skip
def test_the_reason_tells_which_months_of_a_year_are_meant(text: str, german: str, english: str) -> None:
    *_, year = _tagged(text)
    assert year.reason.kind == "stated"
    assert german in explain(year, year.text, "de")
    assert english in explain(year, year.text)
    assert "2018" in explain(year, year.text).partition(": ")[2]


def test_how_the_year_of_such_months_came_about_is_still_told() -> None:
    *_, year = _tagged("In den ersten drei Monaten des vorigen Jahres schneite es.")
    told = explain(year, year.text)
    assert "counted from Wednesday 7 July 2021" in told
    assert "Of 2020 the text means the first 3 months" in told
    assert "31 March 2020" in told

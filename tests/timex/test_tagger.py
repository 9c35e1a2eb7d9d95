"""Tagging a whole text: how certain each date is, what the words around it do to it, and how far it reaches."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Certainty, Mod, Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("text", "origin", "certainty"),
    [
        ("It opened in May 1998.", Origin.INFERRED, Certainty.STATED),
        ("It opened yesterday.", Origin.GIVEN, Certainty.COMPUTED),
        ("It opened yesterday.", Origin.DOCUMENT, Certainty.COMPUTED),
        ("It opened yesterday.", Origin.INFERRED, Certainty.INFERRED),
    ],
)
def test_a_date_is_as_certain_as_what_it_rests_on(text: str, origin: Origin, certainty: Certainty) -> None:
    published = PublicationDate(date(2021, 7, 7), origin, Reason("given"))
    (timex,) = tag(text, split_sentences(text, "en"), load_grammar("en"), published)
    assert timex.certainty == certainty


@pytest.mark.parametrize(
    ("language", "text", "mod", "open_start", "open_end"),
    [
        ("de", "Seit 1998 steht sie.", None, False, True), ("en", "It has stood since 1998.", None, False, True),
        ("de", "Anfang 1998 kam er.", Mod.START, False, False), ("en", "It fell in late 1998.", Mod.END, False, False),
        ("de", "Um 1998 kam er.", Mod.APPROX, False, False), ("de", "Im Jahr 1998 kam er.", None, False, False),
    ],
)  # fmt: skip
def test_words_around_a_date(
    tagged: Tagged, language: str, text: str, mod: Mod | None, open_start: bool, open_end: bool
) -> None:
    (timex,) = tagged(language, text)
    assert timex.interval is not None
    assert (timex.mod, timex.interval.open_start, timex.interval.open_end) == (mod, open_start, open_end)


def test_a_date_is_worth_something_to_the_next_but_not_for_ever(tagged: Tagged) -> None:
    near = tagged("de", "Es begann am 3. Mai 1998. Am 15. endete es.")
    assert near[1].value == "1998-05-15"
    far = tagged("de", "Es begann am 3. Mai 1998. " + "Sonst geschah nichts. " * 40 + "Am 5. endete es.")
    assert far[1].value == "2021-07-05"


def test_spans_are_trimmed_and_in_order(tagged: Tagged) -> None:
    text = "Am\xa03.\xa0Mai 2021 , dem Montag\nkam er . Im Juni\n\n1998 ging er."
    found = tagged("de", text)
    assert found
    assert all(timex.text == timex.text.strip() == timex.span.of(text).strip() for timex in found)
    assert found == sorted(found, key=lambda timex: timex.span)


def test_no_text_no_dates(tagged: Tagged) -> None:
    assert tagged("en", "") == tagged("en", " \n ") == tagged("en", "No date here.") == []


def test_nothing_has_been_so_since_the_beginning_of_a_year_to_come(tagged: Tagged) -> None:
    found = tagged("de", "Die Versammlung ist am 18. Mai 2022. Seit Jahresbeginn stieg der Kurs.")
    assert [one.value for one in found] == ["2022-05-18", "2021"]


def test_months_are_counted_from_the_last_day_rather_than_from_a_year(tagged: Tagged) -> None:
    text = "Der Brief ist vom 3. März 1813. Er war seit 1795 im Amt. Fünf Monate später, im August, zog man um; am 16."
    values = [one.value for one in tagged("de", text + " Oktober begann die Schlacht.")]
    assert values == ["1813-03-03", "1795", "P5M", "1813-08", "1813-10-16"]


@pytest.mark.parametrize(
    ("text", "values_of"),
    [
        ("It opened at 10:35 a.m. Friday.", ["2021-07-02T10:35", "2021-07-02"]),
        # The same time, told for elsewhere
        ("It opened at 10:35 a.m. (0735 GMT) Friday.", ["2021-07-02T10:35", "2021-07-02"]),
        ("It opened at 10:35 a.m. (7:35 a.m.) on Friday.", ["2021-07-02T10:35", "2021-07-02T07:35", "2021-07-02"]),
        ("It opened at 10:35 a.m. (0735 GMT). On Friday it closed.", ["2021-07-07T10:35", "2021-07-02"]),
        ("It opened at 04:17 and 13:24 on Friday.", ["2021-07-02T04:17", "2021-07-02T13:24", "2021-07-02"]),
        ("It was open from 10 to 2 p.m. Friday.", ["2021-07-02T10:00", "2021-07-02T14:00", "2021-07-02"]),
        # A range that ends on another day
        ("It will be open from 4:35 pm until 9 am Friday.", ["2021-07-07T16:35", "2021-07-09T09:00", "2021-07-09"]),
    ],
)
def test_the_day_behind_a_time_is_that_of_the_time(tagged: Tagged, text: str, values_of: list[str]) -> None:
    assert [one.value for one in tagged("en", text)] == values_of


@pytest.mark.parametrize(
    ("text", "values_of"),
    [
        (
            "Heute 15-20 Uhr, morgen 10-15 Uhr",
            [
                "2021-07-07",
                "2021-07-07T15:00",
                "2021-07-07T20:00",
                "2021-07-08",
                "2021-07-08T10:00",
                "2021-07-08T15:00",
            ],
        ),
        (
            "Sa., 3. Juli: Putzen, Beginn 9 Uhr\nSa., 10. Juli: Fest",
            ["2021-07-03", "2021-07-03T09:00", "2021-07-10"],
        ),
        ("Beginn 9 Uhr\nSa., 10. Juli", ["2021-07-07T09:00", "2021-07-10"]),
    ],
)
def test_a_time_that_has_its_day_keeps_it(tagged: Tagged, text: str, values_of: list[str]) -> None:
    assert [one.value for one in tagged("de", text)] == values_of


@pytest.mark.parametrize(("sentences", "tomorrow"), [(170, "2021-07-04"), (190, "2021-07-08")])
def test_a_message_of_a_chat_is_no_longer_than_two_thousand_characters(
    tagged: Tagged, sentences: int, tomorrow: str
) -> None:
    chat = f"03.07.2021, 18:02 - Lena: {'Es ist so. ' * sentences}Kommst du morgen?\n04.07.2021, 07:30 - Opa: Nein."
    assert tagged("de", chat)[2].value == tomorrow


@pytest.mark.parametrize(("later", "yesterday"), [(2, "2014-08-12"), (999, "2017-05-05"), (1000, "2014-08-10")])
def test_whoever_gives_another_day_knows_it_better_than_a_dispatch_unless_that_is_an_old_one(
    tagged: Tagged, later: int, yesterday: str
) -> None:
    dispatch = "BERLIN, 11. August 2014 (dpa) – Gestern kam er."
    assert tagged("de", dispatch, date(2014, 8, 11) + timedelta(later))[-1].value == yesterday
    # Of several dispatches each has its own day.
    both = f"{dispatch}\n\nWIEN, 12. August 2014 (dpa) – Gestern ging er."
    days = [one.value for one in tagged("de", both, date(2014, 8, 11) + timedelta(later))]
    assert days == ["2014-08-11", "2014-08-10", "2014-08-12", "2014-08-11"]

"""Sentences about how a date came about, in words that stand here and not in the program."""

from collections.abc import Callable

import pytest

from timeline_app.interfaces import interfaces
from timeline_app.model.calendar import Civil
from timeline_app.model.timex import Reason, Timex
from timeline_app.timex.explain import _SLOT, _ordinal, _words, explain, format_date, render

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("day", "language", "text"),
    [(Civil(2021, 7, 7), "en", "Wednesday 7 July 2021"), (Civil(2021, 7, 7), "de", "Mittwoch, 7. Juli 2021"),
     (Civil(-43, 3, 15), "en", "44 BC"), (Civil(0, 1, 1), "de", "1 v. Chr."), (Civil(1, 1, 1), "de", "Januar 1")],
)  # fmt: skip
def test_days_are_written_as_the_language_does(day: Civil, language: str, text: str) -> None:
    assert text in format_date(day, language)


def test_an_unknown_language_is_answered_in_english() -> None:
    assert format_date(Civil(2021, 7, 7), "xx") == format_date(Civil(2021, 7, 7), "en")
    assert render(Reason("stated"), "xx") == render(Reason("stated"), "en")


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
     (22, "22nd"), (40, "40th")],
)  # fmt: skip
def test_english_ordinals(number: int, text: str) -> None:
    assert _ordinal(number, _words("en")) == text
    assert _ordinal(number, _words("de")) == f"{number}."


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [("de", "Das war vor drei Tagen.", ["drei Tagen“: ", "7. Juli 2021", "→ Sonntag, 4. Juli 2021."]),
     ("en", "It was three days ago.", ["“three days ago”", "7 July 2021", "→ Sunday 4 July 2021."]),
     ("de", "Am Montag tagte der Rat.", ["„Montag“", "tagte", "→ Montag, 5. Juli 2021."]),
     ("en", "The council met last week.", ["“last week”", "Monday 28 June 2021", "Sunday 4 July 2021."])],
)  # fmt: skip
def test_an_explanation_names_words_anchor_and_date(tagged: Tagged, language: str, text: str, told: list[str]) -> None:
    (timex,) = tagged(language, text)
    sentence = explain(timex, timex.text, language)
    assert [words for words in told if words not in sentence] == []


def test_what_the_text_states_needs_no_arrow(tagged: Tagged) -> None:
    (timex,) = tagged("en", "It opened on 3 May 1998.")
    sentence = explain(timex, timex.text)
    assert sentence.startswith("“3 May 1998”: ")
    assert "→" not in sentence


def test_broken_lines_and_soft_hyphens_are_not_told(tagged: Tagged) -> None:
    (timex,) = tagged("en", "It opened on 3 May 1998.")
    assert explain(timex, "3\n May\xad 1998").startswith("“3 May 1998”: ")


@pytest.mark.parametrize("language", interfaces())
@pytest.mark.parametrize("count", [1, 3])
def test_one_is_told_in_the_singular(language: str, count: int) -> None:
    day, days = {"en": ("day", "days"), "de": ("Tag", "Tage")}[language]
    facts = {"n": count, "unit": "D", "sign": -1, "anchor": Civil(2021, 7, 7)}
    sentence = render(Reason("shifted", facts), language)
    assert sentence.startswith(f"{count} {day if count == 1 else days} ")


def test_both_languages_tell_the_same_things() -> None:
    english, german = ({kind: {name for name, _ in _SLOT.findall(text)} for kind, text in
                        _words(language)["templates"].items()} for language in interfaces())  # fmt: skip
    assert english.keys() == german.keys()
    assert {kind for kind in english if bool(english[kind]) != bool(german[kind])} == set()


@pytest.mark.parametrize(("language", "day"), [("en", "Wednesday 7 July 2021"), ("de", "Mittwoch, 7. Juli 2021")])
def test_a_day_within_a_reason_is_in_its_language(language: str, day: str) -> None:
    assert day in render(Reason("clock", {"anchor": Civil(2021, 7, 7)}), language)

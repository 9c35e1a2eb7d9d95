"""Words and marks, and how they are printed again."""

import pytest

from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word, _in_date, words_of, written

SAME = [
    ("de", "Dr. Schüler kam um 17.30 Uhr"),
    ("de", "Die 58-Jährige sagte: „Wir kommen“"),
    ("de", "Der Verein (1999 e.V.) zahlte 3.000 Euro"),
    ("de", "Die »kleine Meerjungfrau« und »Pech«"),
    ("en", "Mr. Low didn't say “yes”"),
    ("en", "It cost $22.1 billion, up 22%"),
    ("en", "The 2,100-berth Aurora's crew left"),
    ("en", '"We won," he said'),
]


@pytest.mark.parametrize(("language", "text"), SAME)
def test_printed_as_it_was(language: str, text: str) -> None:
    assert written(words_of(text, language)) == text


def test_markup_and_soft_hyphens_are_not_printed() -> None:
    assert written(words_of("Der **Ver\xadtrag** `gilt`", "de")) == "Der Vertrag gilt"


@pytest.mark.parametrize(
    ("language", "text", "word", "kind"),
    [
        ("de", "Am Freitag, 3. Mai, kam er", ",", "glue"),
        ("en", "It fell on July 20, 2005, in Rome", ",", "glue"),
        ("en", "On May 3 it may rain", "May", "name"),
        ("en", "On May 3 it may rain", "may", "fin"),
        ("de", "Nach einem vom Gericht erteilten Schein ging er", "erteilten", "adj"),
        ("de", "Er kam - und ging", "-", "dash"),
        ("fr", "Le traité fut signé", "traité", "other"),
    ],
)
def test_kinds(language: str, text: str, word: str, kind: str) -> None:
    assert next(one.kind for one in words_of(text, language) if one.text == word) == kind


def test_offsets_lead_back_to_the_text() -> None:
    text = "Der Ver\xadtrag vom 3. Mai trat in Kraft."
    for word in words_of(text, "de"):
        assert text[word.begin : word.end].replace("\xad", "") == word.text


@pytest.mark.parametrize(
    ("text", "language", "is_dates"),
    [("Er kam am Freitag, den 3. Mai.", "de", True),
     ("Er kam am Freitag, den er mochte.", "de", False), ("He came on Friday, 3 May 2021.", "en", True),
     ("He came on July 20, 2005, and left.", "en", True), ("He came on Friday, and left.", "en", False)],
)  # fmt: skip
def test_a_comma_within_a_date(text: str, language: str, is_dates: bool) -> None:
    words = words_of(text, language)
    comma = next(place for place, word in enumerate(words) if word.text == ",")
    assert _in_date(words, comma, wordlists(language)) == is_dates


@pytest.mark.parametrize(("text", "is_year"), [("1848", True), ("184", False), ("18480", False), ("1848.", False),
                                               ("184a", False), ("1.84", False), ("March", False)])  # fmt: skip
def test_a_year_is_told_by_its_looks(text: str, is_year: bool) -> None:
    word = Word(text, 0, len(text), False, "num")
    assert word.looks_like_year is is_year


def test_several_lists_are_one() -> None:
    lists = wordlists("de")
    assert lists["months", "weekdays", "no such list"] == lists["months"] | lists["weekdays"]

"""Sentences as clauses: German and English."""

import pytest

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.english import parser as english
from timeline_app.grammar.german import parser as german
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of

GERMAN = [
    (
        "Am Montag hat sich der Rat, der gestern tagte, für den Neubau ausgesprochen, weil er nötig ist.",
        {"main": "Am Montag hat sich der Rat für den Neubau ausgesprochen", "relative": "der gestern tagte"},
    ),
    (
        "Als der Graf starb, erbte sie das Schloss.",
        {"adverbial": "Als der Graf starb", "main": "erbte sie das Schloss"},
    ),
    ("Er kam und ging.", {"main": "Er kam", "conjunct": "und ging"}),
    ("Sie sagte, die Halle werde fertig.", {"main": "Sie sagte", "report": "die Halle werde fertig"}),
    ("Das geht, sagte Herr Klein.", {"main": "Das geht", "speaker": "sagte Herr Klein"}),
    ("Er bestritt, im Lokal gewesen zu sein.", {"infinitive": "im Lokal gewesen zu sein"}),
    ("Ada Kern, die Leiterin, ging.", {"main": "Ada Kern ging", "aside": "die Leiterin"}),
    ("Die Stadt baute (nach langem Streit) ein Bad.", {"bracket": "( nach langem Streit )"}),
    ("Er sagte, dass er kommt.", {"content": "dass er kommt"}),
    ("Den Pokal gewann er.", {"main": "Den Pokal gewann er"}),
]
ENGLISH = [
    ("The board that runs the port approved it.", {"relative": "that runs the port", "main": "The board approved it"}),
    ("He denied that his son was there.", {"content": "that his son was there"}),
    ("When the queen died, shops shut.", {"adverbial": "When the queen died", "main": "shops shut"}),
    ("It has been renewed, an official said.", {"speaker": "an official said"}),
    ("The bridge, rebuilt in May, was closed.", {"participle": "rebuilt in May", "main": "The bridge was closed"}),
    (
        "Five men ― Ann Low of Cork, Ida Kern of Hull, Tim Hill of Bath, Sam Stern of Wells, Per Lind of Ware, Tom "
        "Marsh of Kent and Al Berg ― left.",
        {"main": "Five men left"},
    ),
    ("It held two votes in 2019 — one of which was close — before the war.", {"bracket": "— one of which was close —"}),
    ("She opened a shop and sold it.", {"main": "She opened a shop", "conjunct": "and sold it"}),
    ("After the bank failed, prices fell.", {"adverbial": "After the bank failed"}),
]


def _clauses(parse: Parse) -> dict[str, str]:
    return {
        clause.kind.value: " ".join(parse.words[place].text for place in clause.words).removesuffix(" .")
        for clause in parse.clauses
    }


@pytest.mark.parametrize(("sentence", "expected"), GERMAN)
def test_german(sentence: str, expected: dict[str, str]) -> None:
    found = _clauses(german.parse(words_of(sentence, "de"), wordlists("de")))
    assert {kind: found.get(kind) for kind in expected} == expected


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH)
def test_english(sentence: str, expected: dict[str, str]) -> None:
    found = _clauses(english.parse(words_of(sentence, "en"), wordlists("en")))
    assert {kind: found.get(kind) for kind in expected} == expected


@pytest.mark.parametrize(
    ("sentence", "language"), [(text, "de") for text, _ in GERMAN] + [(text, "en") for text, _ in ENGLISH]
)
def test_every_word_is_in_one_clause(sentence: str, language: str) -> None:
    words = words_of(sentence, language)
    parse = {"de": german, "en": english}[language].parse(words, wordlists(language))
    places = [place for clause in parse.clauses for place in clause.words]
    assert len(places) == len(set(places))
    assert all(parse.owner[place] >= 0 for place, word in enumerate(words) if not word.is_mark)

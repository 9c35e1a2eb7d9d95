"""What holds of the clauses of any text, be it a sentence or words in any order."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parses import clauses_of

from timeline_app.grammar.clauses import ClauseKind, Parse, quoted_names, remarks
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.words import MARKS, words_of

# Words that begin, join and end clauses, so that a text of any of them has many, and odd ones among them.
PIECES = {
    "de": "der Rat|die Mühle|das Haus|Anna Kern|er|sie|man|kam|brannte|wurde|hat|ist|werde|gebaut|verkauft|zu|bauen|"
    "weil|dass|als|der|die|das|dem|in dem|dessen|und|aber|oder|denn|sagte|sagt|am Montag|1903|im Mai|nicht|auch|um|an|"
    "ab|alte|neue|„|“|»|«|,|,|;|:|–|(|)|.|…|z. B.|3.|20 Uhr|-|!|?",
    "en": "the board|a mill|Ann Low|he|she|they|it|came|burned|was|has|had|is|will|built|sold|to|selling|having|"
    "because|that|when|who|which|whose|in which|and|but|or|so|said|says|on Monday|in 1903|in May|not|also|for|of|by|"
    "old|new|“|”|'|’s|,|,|;|:|–|(|)|.|…|Mr.|3 pm|-|!|?",
}
TEXTS = {language: st.lists(st.sampled_from(pieces.split("|")), max_size=24) for language, pieces in PIECES.items()}


def _check(parse: Parse, text: str) -> None:
    told = [place for clause in parse.clauses for place in clause.words]
    assert len(told) == len(set(told))
    for number, clause in enumerate(parse.clauses):
        assert clause.words == sorted(clause.words)
        assert all(parse.owner[place] == number for place in clause.words)
        assert clause.finite is None or clause.finite in clause.words
        assert clause.intro is None or clause.intro in clause.words
        # Nothing hangs on itself, however far up.
        above = list(parse.up(number))
        assert len(above) == len(set(above))
        assert number not in parse.below(number)
        assert number in parse.below(clause.parent) if clause.parent >= 0 else parse.root(number) == number
    assert {place for place, owner in enumerate(parse.owner) if owner >= 0} == set(told)
    for word, after in pairwise(parse.words):
        assert word.begin <= word.end <= after.begin
    assert all(0 <= word.begin <= word.end <= len(text) for word in parse.words)


@pytest.mark.parametrize("language", PIECES)
@given(data=st.data())
@settings(max_examples=150)
def test_each_word_has_one_clause_and_each_clause_its_own_words(language: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(TEXTS[language]))
    _check(parsed(text, language), text)


@pytest.mark.parametrize("language", PIECES)
@given(data=st.data())
@settings(max_examples=60)
def test_blanks_between_words_change_nothing(language: str, data: st.DataObject) -> None:
    pieces = data.draw(TEXTS[language])
    assert clauses_of(language, " ".join(pieces)) == clauses_of(language, "   ".join(pieces))


@pytest.mark.parametrize("language", PIECES)
@given(data=st.data())
@settings(max_examples=60)
def test_remarks_lie_side_by_side(language: str, data: st.DataObject) -> None:
    words = words_of(" ".join(data.draw(TEXTS[language])), language)
    found = remarks(words)
    assert all(0 <= begin <= end < len(words) for begin, end in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))
    named = quoted_names(words)
    assert not any(words[place].kind == "quote" for place in named)
    assert all(0 < place < len(words) - 1 for place in named)


@pytest.mark.parametrize("language", PIECES)
@given(data=st.data())
@settings(max_examples=60)
def test_marks_are_marks_and_words_are_words(language: str, data: st.DataObject) -> None:
    text = " ".join(data.draw(TEXTS[language]))
    for word in words_of(text, language):
        assert word.is_mark == (word.kind in MARKS)
        assert not word.is_mark or not any(char.isalnum() for char in word.text)


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("text", ["", " ", ".", ",", "(", "“", "–", "…", "und", "1903", "\n", "(((", "“ ” “"])
def test_a_text_of_nearly_nothing_is_borne(language: str, text: str) -> None:
    _check(parsed(text, language), text)


def test_without_a_grammar_there_are_no_clauses() -> None:
    parse = parsed("Le moulin brûla.", "fr")
    assert parse.clauses == []
    assert set(parse.owner) == {-1}
    assert len(parse.words) == 4


def test_a_bracket_is_told_apart_from_the_clause_around_it() -> None:
    parse = parsed("Die Mühle (sie war alt) brannte.", "de")
    inside = [place for place in range(len(parse.words)) if parse.in_bracket(place)]
    assert [parse.words[place].text for place in inside] == ["(", "sie", "war", "alt", ")"]
    assert [clause.kind for clause in parse.clauses] == [ClauseKind.MAIN, ClauseKind.BRACKET]

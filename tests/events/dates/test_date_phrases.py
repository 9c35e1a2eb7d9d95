"""The phrase of a date: what may go with it, and what binds it to the words before."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates import date_phrases as phrases
from timeline_app.grammar.wordlists import wordlists


def _phrase(language: str, marked: str) -> str | None:
    parse, places = marked_parse(language, marked)
    found = phrases.of_phrase(parse, places, wordlists(language))
    return None if found is None else said(parse, found)


@pytest.mark.parametrize(
    ("language", "marked", "phrase"),
    [
        ("de", "Er kam am [3. Mai] nach Rom.", "am 3. Mai"),
        ("de", "Er kam im Jahr [1990] nach Rom.", "im Jahr 1990"),
        ("de", "Er kam [1990] nach Rom.", "1990"),
        ("de", "Er kam am frühen [Montagmorgen] nach Rom.", "am frühen Montagmorgen"),
        ("de", "Schon im [Mai] kam er nach Rom.", "Schon im Mai"),
        ("de", "Er kam [gestern] nach Rom.", "gestern"),
        ("en", "He came on [3 May] to Rome.", "on 3 May"),
        ("en", "He came on the [4th of March] to Rome.", "on the 4th of March"),
        ("en", "He came early on [Friday] to Rome.", "early on Friday"),
        ("en", "He came [Friday].", "Friday"),
        ("en", "And in [1295] it sent two members.", "in 1295"),
        ("en", "They were calmer [Friday].", "Friday"),
        ("en", "It was published in The Lancet [last year].", "last year"),
    ],
)
def test_the_date_with_its_preposition(language: str, marked: str, phrase: str) -> None:
    assert _phrase(language, marked) == phrase


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        # Reckoned from something else, until when, of a noun, one of two
        ("de", "Er kam in der Woche um den [10. August]."),
        ("de", "Er blieb bis [Mai]."),
        ("de", "Er kam vielleicht schon im [Mai]."),
        ("de", "Spätestens jedoch am [1. Mai] kommt er."),
        ("de", "Er kam [1990] und 1991."),
        ("en", "He stayed until [May]."),
        ("en", "He waits until a hearing on [May 2]."),
        ("en", "The [2006] championships were held."),
        ("en", "He came since [May]."),
    ],
)
def test_a_bound_date_has_none(language: str, marked: str) -> None:
    assert _phrase(language, marked) is None


@pytest.mark.parametrize(
    ("language", "marked", "first", "prior"),
    [
        ("de", "Er kam im Jahr [1990] nach Rom.", "Jahr", "im"),
        ("de", "Er kam [im Mai] nach Rom.", "Mai", "im"),
        ("de", "Als [1866] der Krieg ausbrach, ging er.", "1866", None),
        ("de", "[1990] kam er.", "1990", None),
        ("en", "He left last [Oct. 23] by train.", "last", "left"),
        ("en", "On the [4th of March] he left.", "the", "On"),
    ],
)
def test_where_it_begins(language: str, marked: str, first: str, prior: str | None) -> None:
    parse, places = marked_parse(language, marked)
    begin, before = phrases.beginning(parse, places, wordlists(language))
    assert parse.words[begin].text == first
    assert (None if before is None else parse.words[before].text) == prior


@pytest.mark.parametrize(
    ("marked", "phrase"),
    [
        ("As of [May 3], the mill had ten hands.", "As of May 3"),
        ("The mill had ten hands as of [May 3], they said.", None),
        ("The owner of [May 3], he said, left.", None),
    ],
)
def test_what_was_so_on_a_day(marked: str, phrase: str | None) -> None:
    parse, places = marked_parse("en", marked)
    found = phrases.as_of(parse, places[0] - 1, places[-1], wordlists("en"))
    assert (None if found is None else said(parse, found)) == phrase


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("Das Fest fand vom [5. bis 9. Juni] statt.", "vom 5. bis 9. Juni"),
        ("Das Fest fand in der Zeit vom [5. bis 9. Juni] statt.", "in der Zeit vom 5. bis 9. Juni"),
    ],
)
def test_a_spell_of_time(marked: str, whole: str) -> None:
    parse, places = marked_parse("de", marked)
    found = phrases.spell(parse, places[0] - 1, places[0], places[-1], wordlists("de"))
    assert said(parse, found) == whole


@pytest.mark.parametrize(
    ("language", "marked", "nominal"),
    [
        ("de", "Die alte [Mühle] brannte.", True),
        ("de", "Die [alte] Mühle brannte.", True),
        ("de", "Sie [brannte] ab.", False),
        ("de", "Die Mühle brannte [ab].", True),
        ("en", "The [last] week was cold.", False),
        ("en", "He [left].", False),
    ],
)
def test_what_may_stand_before_a_date_as_a_noun(language: str, marked: str, nominal: bool) -> None:
    parse, (place,) = marked_parse(language, marked)
    assert phrases.is_nominal(parse, place, wordlists(language)) == nominal


@pytest.mark.parametrize(
    ("marked", "early"),
    [
        ("[Schon] im Mai kam er.", True),
        ("Er kam vielleicht [schon] im Mai.", False),
        ("[Nur] im Mai kam er.", False),
        ("[Auch] im Mai wird wieder gebaut.", True),
        ("[Auch] im Mai wird gebaut.", False),
        ("Er fragte, ob er [schon] im Mai kam.", False),
    ],
)
def test_only_what_says_how_early_it_was_may_go(marked: str, early: bool) -> None:
    parse, (place,) = marked_parse("de", marked)
    assert phrases.is_early(parse, place, wordlists("de")) == early


@pytest.mark.parametrize(
    ("marked", "due"),
    [
        ("They took part in the election due [next May].", True),
        ("They voted in the vote due [next May] in Cork.", True),
        ("The rent is due [Monday].", False),
        ("The election [next May] is due.", False),
    ],
)
def test_a_date_behind_the_word_that_says_that_a_thing_is_to_come(marked: str, due: bool) -> None:
    parse, places = marked_parse("en", marked)
    assert phrases.is_due(parse, places[0] - 1, wordlists("en")) == due

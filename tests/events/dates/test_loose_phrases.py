"""Dates whose preposition would bind them, but that may go: all of a range, "already", "over the weekend"."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.date_phrases import beginning
from timeline_app.events.dates.loose_phrases import loose_phrase, range_of_time, with_nearness
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import wordlists


def _told(parse: Parse, found: set[int] | None) -> str | None:
    return None if found is None else said(parse, found)


def _loose(language: str, marked: str, tight: bool = False) -> str | None:
    parse, places = marked_parse(language, marked)
    lists = wordlists(language)
    first, prior = beginning(parse, places, lists)
    low = parse.low(prior) if prior is not None else ""
    return _told(parse, loose_phrase(parse, first, places[-1], prior, low, lists, tight))


@pytest.mark.parametrize(
    ("language", "marked", "gone"),
    [
        ("de", "Das Fest fand vom [5. bis 9. Juni] statt.", "vom 5. bis 9. Juni"),
        ("de", "Das Fest fand in der Zeit vom [5. bis 9. Juni] statt.", "in der Zeit vom 5. bis 9. Juni"),
        # Before the verb stands one constituent, so that the range is the noun's.
        ("de", "Die Werte vom [3. bis 5. Juni] sind gut.", ""),
        ("de", "Das Fest fand am [5. Juni] statt.", None),
        ("en", "The mill was opened in stages [between 1837 and 1839].", "between 1837 and 1839"),
        ("en", "The mill was opened [in 1837].", None),
    ],
)
def test_a_range_goes_whole(language: str, marked: str, gone: str | None) -> None:
    parse, places = marked_parse(language, marked)
    lists = wordlists(language)
    first, prior = (places[0], places[0] - 1)
    assert _told(parse, range_of_time(parse, parse.owner[first], places, first, prior, lists)) == gone


@pytest.mark.parametrize(
    ("language", "marked", "first"),
    [
        ("en", "He left early [Friday].", "early"),
        ("en", "He left at about [6:25].", "about"),
        ("en", "He left [Friday].", "Friday"),
        ("en", "He left on or about [27 March].", "or"),
        ("de", "Er kam rund [1990] Mal.", "rund"),
        ("de", "Er kam [1990].", "1990"),
    ],
)
def test_what_says_how_near_it_is(language: str, marked: str, first: str) -> None:
    parse, places = marked_parse(language, marked)
    begin, prior = with_nearness(
        parse, parse.owner[places[0]], places[0], places[-1], places[0] - 1, wordlists(language)
    )
    assert parse.words[begin].text == first
    assert prior is None or prior == begin - 1 or first == "or"


@pytest.mark.parametrize(
    ("language", "marked", "tight", "gone"),
    [
        ("de", "Er kam schon [1991] nach Rom.", False, "schon 1991"),
        # Only for want of room
        ("de", "Er kam erst [1991] nach Rom.", False, None),
        ("de", "Er kam erst [1991] nach Rom.", True, "erst 1991"),
        ("de", "Sie wurden zwischen [März 2016 und Mai 2018] gebaut.", True, "zwischen März 2016 und Mai 2018"),
        ("de", "Sie wurden zwischen [März 2016 und Mai 2018] gebaut.", False, None),
        # From when something is in force, and by when somebody gives notice
        ("de", "Das Gesetz tritt zum [1. Mai] in Kraft.", False, "zum 1. Mai"),
        ("de", "Er kündigte zum [1. Mai].", False, None),
        ("de", "Zum [Jahresende 1945] kam er heim.", False, "Zum Jahresende 1945"),
        ("de", "Er kam am [3. Mai].", False, None),
        ("en", "They sang over [the weekend].", False, "over the weekend"),
    ],
)
def test_loose_ones(language: str, marked: str, tight: bool, gone: str | None) -> None:
    assert _loose(language, marked, tight) == gone


@pytest.mark.parametrize(
    ("language", "marked", "gone"),
    [
        ("en", "Only [last month], the mayor said no.", "Only last month"),
        ("en", "As recently as [last May], the board had met.", "As recently as last May"),
        ("en", "Over [the weekend] they sang.", "Over the weekend"),
        ("de", "Noch innerhalb [dieses Jahres] wird er fertig.", "Noch innerhalb dieses Jahres"),
        ("de", "Erst [1991] kam er.", "Erst 1991"),
    ],
)
def test_for_want_of_room(language: str, marked: str, gone: str) -> None:
    assert _loose(language, marked, tight=True) == gone


@pytest.mark.parametrize(
    ("marked", "gone"),
    [
        ("Bread was baked [between May and July].", "between May and July"),
        ("No bread was baked [between May and July].", None),
    ],
)
def test_a_range_stays_with_what_was_not(marked: str, gone: str | None) -> None:
    parse, places = marked_parse("en", marked)
    first = places[0]
    found = range_of_time(parse, parse.owner[first], places, first, first - 1, wordlists("en"))
    assert (_told(parse, found) or None) == gone

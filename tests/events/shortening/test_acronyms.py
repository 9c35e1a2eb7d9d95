"""Short names instead of the long ones that the text explains by them."""

import pytest
from parses import items_of

from timeline_app.events.draft import Draft
from timeline_app.events.shortening.acronyms import abbreviated, by_initials
from timeline_app.grammar.parsing import parsed


def _told(text: str, held: str = "") -> str:
    parse = parsed(text, "en")
    places = frozenset(place for place, word in enumerate(parse.words) if word.text in held.split())
    return abbreviated(Draft(parse, list(range(len(parse.words))), held=places)).text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Said as a word, it has no article.
        ("The North Atlantic Treaty Organization (NATO) met.", "NATO met"),
        ("The Federal Bureau of Investigation (FBI) met.", "The FBI met"),
        ("They left the Union of Old Mills (UOM).", "They left the UOM"),
    ],
)
def test_the_short_name_takes_its_place(text: str, told: str) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        # Other letters, no capitals, more words, one letter
        "The Federal Bureau of Mills (FBI) met",
        "The mills of Cork (MC) met",
        "The Old Mills (OM, of Cork) met",
        "The Old (O) met",
        # What stands behind it belongs to the long name.
        "The Director of the Old Bureau (OB) Ann Low met",
        "The Old Union's (OU) report came",
        "The Old Bureau (ob) met",
    ],
)
def test_where_it_explains_nothing_all_stays(text: str) -> None:
    assert _told(f"{text}.") == text


def test_a_long_name_that_has_the_date_stays() -> None:
    assert (
        _told("The Rome Congress 1999 Organisation (RCO) met.", "1999")
        == "The Rome Congress 1999 Organisation (RCO) met"
    )


def test_the_bracket_is_not_dropped_any_more() -> None:
    parse = parsed("The Federal Bureau of Investigation (FBI) met.", "en")
    draft = abbreviated(Draft(parse, items_of(parse)))
    assert [parse.words[parse.own(number)[1]].text for number in draft.fixed] == ["FBI"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Board of Youth Welfare met, a BYW clerk said.", "The BYW met, a BYW clerk said"),
        # No other letters, no two of them, no part of a longer name, nobody's
        ("The Board of Youth Welfare met, a BYC clerk said.", "The Board of Youth Welfare met, a BYC clerk said"),
        ("The Youth Welfare met, a YW clerk said.", "The Youth Welfare met, a YW clerk said"),
        ("The Old Board Youth Welfare met, a BYW man said.", "The Old Board Youth Welfare met, a BYW man said"),
        ("The Board of Youth Welfare's BYW clerk met.", "The Board of Youth Welfare's BYW clerk met"),
    ],
)
def test_a_short_name_from_elsewhere_in_the_sentence(text: str, told: str) -> None:
    parse = parsed(text, "en")
    assert by_initials(Draft(parse, list(range(len(parse.words))))).text() == told

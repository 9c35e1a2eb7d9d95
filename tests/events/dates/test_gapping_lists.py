"""What one verb tells of several dates: what is of the other dates may go, and nothing where it is no list."""

import pytest
from parses import items_of, marked_parse, said

from timeline_app.events.dates.gapping import gapped, paired, second_verbs
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _others(language: str, marked: str) -> list[str]:
    parse, places = marked_parse(language, marked)
    return [said(parse, group) for group in gapped(parse, items_of(parse), wordlists(language), frozenset(places))]


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("Er baute [1952] ein Haus, 1955 eine Scheune und 1982 einen Stall.", "1955 eine Scheune und 1982 einen Stall"),
        ("Er siegte [1903] mit Gold und 1905 mit Silber.", "und 1905 mit Silber"),
        ("Er siegte 1903 mit Gold und [1905] mit Silber.", "1903 mit Gold und"),
        ("Er zog [1952] nach Rom und 1955 nach Olm.", "und 1955 nach Olm"),
        ("Er zog 1952 nach Rom und [1955] nach Olm.", "1952 nach Rom und"),
        ("Er kam im [Mai] nach Rom und im Juni nach Olm.", "und im Juni nach Olm"),
        ("Er kam im Mai nach Rom und im [Juni] nach Olm.", "im Mai nach Rom und"),
        ("Er wurde [1952] verhaftet und 1955 verurteilt.", "und 1955 verurteilt"),
    ],
)
def test_what_a_german_verb_tells_of_other_dates(marked: str, others: str) -> None:
    assert _others("de", marked) == [others]


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("He built a house in [1952], a barn in 1955 and a mill in 1982.", "a barn in 1955 and a mill in 1982"),
        ("He built a house in 1952, a barn in 1955 and a mill in [1982].", "a house in 1952 a barn in 1955 and"),
        ("He sang in Cork in [May] and in Galway in June.", "and in Galway in June"),
        ("He sang in Cork in May and in Galway in [June].", "in Cork in May and"),
        ("Work would begin in May and be done by [June].", "begin in May and"),
    ],
)
def test_what_an_english_verb_tells_of_other_dates(marked: str, others: str) -> None:
    assert _others("en", marked) == [others]


def test_of_two_english_dates_beside_one_s_own_each_may_go() -> None:
    found = _others("en", "He built a house in 1952, a barn in [1955] and a mill in 1982.")
    assert found == ["a house in 1952 and a mill in 1982", "and a mill in 1982 ."]
    assert _others("en", "He sailed to Cork in [May] and the second ship in June.") == ["and the second ship in June ."]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Er sang im Ruder- und Segelklub [1952] ein Lied."),
        ("de", "Er zog [1952] und 1955 nach Rom."),
        ("de", "Er kam aus Rom im [Mai] und aus Olm."),
        ("en", "It was signed in Rome in [1957] and in force since 1958."),
        ("en", "Ten have died since [May], more than in any summer since 1985."),
        ("en", "Work would begin in [May] and be done by June."),
        ("en", "He sang in Cork in [May] and left in June."),
        ("en", "He sang in [May] and June."),
        ("en", "He met the king in [May] and the queen."),
    ],
)
def test_what_is_no_list(language: str, marked: str) -> None:
    assert not _others(language, marked)


@pytest.mark.parametrize(
    ("language", "marked", "told_twice"),
    [
        ("de", "Er kam im [Mai] nach Rom und im Juni nach Olm.", ["und im Juni"]),
        ("de", "Er kam aus Rom im [Mai] und aus Olm.", ["und aus Olm"]),
        ("de", "An zwei Tagen, am 16. sowie am [23. Mai], wird getanzt.", ["An zwei Tagen"]),
        ("de", "Er siegte [1903] mit Gold und 1905 mit Silber.", []),
        ("en", "Sales were up 4 % from May and up 9 % from [June].", ["up 4 % from May and"]),
        ("en", "He calls for a truce to begin in May and for a vote in [June].", ["for a truce to begin in May and"]),
        ("en", "He calls for a truce to begin in [May] and for a vote in June.", ["and for a vote in June ."]),
        ("en", "He sang in [May] and June.", []),
        ("en", "He met the king in [May] and the queen.", []),
    ],
)
def test_what_is_told_twice_in_the_same_words(language: str, marked: str, told_twice: list[str]) -> None:
    parse, places = marked_parse(language, marked)
    groups = paired(parse, items_of(parse), wordlists(language), frozenset(places))
    assert [said(parse, group) for group in groups] == told_twice


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Er wurde verhaftet, verurteilt und hingerichtet.", ["und hingerichtet"]),
        ("Er soll gekommen und gegangen sein.", ["und gegangen"]),
        ("Sie haben gelacht und darum gebeten.", ["und darum gebeten"]),
        ("Er hat gegessen oder getrunken.", ["oder getrunken"]),
        ("Sie haben gelacht und darum gebeten, zu gehen.", []),
        ("Er hat gelacht und wird weinen.", []),
    ],
)
def test_the_second_of_two_verbs(text: str, second: list[str]) -> None:
    parse = parsed(text, "de")
    assert [said(parse, group) for group in second_verbs(parse, items_of(parse))] == second

"""One verb, several things at several dates: which words are of which date."""

import pytest
from parses import items_of, marked_parse, said

from timeline_app.events.dates.gapping import gapped, is_dated, is_one_of_several, paired, second_verbs
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "several"),
    [
        ("Er baute [1952] ein Haus, 1955 eine Scheune und 1982 einen Stall.", True),
        ("Er baute 1952 ein Haus, 1955 eine Scheune und [1982] einen Stall.", True),
        # One date for two things, and two dates of one thing, are no list.
        ("Er baute [1952] ein Haus und eine Scheune.", False), ("Er war 1952 und [1955] in Rom.", False),
    ],
)  # fmt: skip
def test_a_list_of_things_with_a_date_each(marked: str, several: bool) -> None:
    parse, places = marked_parse("de", marked)
    assert is_one_of_several(parse, parse.owner[places[0]], places, wordlists("de")) == several


def test_what_is_of_other_dates_may_go() -> None:
    parse, places = marked_parse("de", "Er baute [1952] ein Haus, 1955 eine Scheune und 1982 einen Stall.")
    (others,) = gapped(parse, items_of(parse), wordlists("de"), frozenset(places))
    assert said(parse, set(items_of(parse)) - others).startswith("Er baute 1952 ein Haus")
    assert "Scheune" in said(parse, others)
    assert "Stall" in said(parse, others)


def test_nothing_of_our_own_date_goes() -> None:
    for marked in ("Er baute 1952 ein Haus, [1955] eine Scheune und 1982 einen Stall.",
                   "Er baute 1952 ein Haus, 1955 eine Scheune und [1982] einen Stall."):  # fmt: skip
        parse, places = marked_parse("de", marked)
        for others in gapped(parse, items_of(parse), wordlists("de"), frozenset(places)):
            assert others
            assert others.isdisjoint(places)


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "Sales were up 4 % from [May] and up 9 % from June.", ["and up 9 % from June ."]),
        ("de", "Er kam am [16. Mai] nach Rom und am 23. Juni nach Olm.", ["und am 23. Juni"]),
        ("de", "Er kam am 16. Mai nach Rom und am [23. Juni] nach Olm.", ["am 16. Mai nach Rom und"]),
        # How many they were goes, and all that they were stays.
        ("de", "An zwei Tagen, am [16.] sowie am 23. Mai, wird getanzt.", ["An zwei Tagen"]),
        ("de", "Er kam am [16. Mai] und blieb.", []),
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
def test_what_is_told_twice_in_the_same_words(language: str, marked: str, expected: list[str]) -> None:
    parse, places = marked_parse(language, marked)
    groups = paired(parse, items_of(parse), wordlists(language), frozenset(places))
    assert [said(parse, group) for group in groups] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Haus ist gekauft und abgerissen worden.", ["und abgerissen"]),
        ("Er will singen und tanzen.", ["und tanzen"]), ("Er hat gelacht und geweint.", ["und geweint"]),
        ("Der Vertrag wurde geprüft und gestern unterschrieben.", ["und gestern unterschrieben"]),
        ("Er lachte und weinte.", []), ("Er hat Brot und Wein gekauft.", []), ("Er hat gelacht und ging.", []),
        ("Er wurde verhaftet, verurteilt und hingerichtet.", ["und hingerichtet"]),
        ("Er soll gekommen und gegangen sein.", ["und gegangen"]),
        ("Sie haben gelacht und darum gebeten.", ["und darum gebeten"]),
        ("Er hat gegessen oder getrunken.", ["oder getrunken"]),
        ("Sie haben gelacht und darum gebeten, zu gehen.", ["und darum gebeten zu gehen ."]),
        ("Er hat gelacht und wird weinen.", []),
        ("Das Haus war gekommen und gebaut worden.", ["und gebaut worden"]),
    ],
)  # fmt: skip
def test_a_second_verb_between_the_same_auxiliaries(text: str, expected: list[str]) -> None:
    parse = parsed(text, "de")
    assert [said(parse, group) for group in second_verbs(parse, items_of(parse), wordlists("de"))] == expected


@pytest.mark.parametrize(
    ("language", "text", "dated"),
    [
        ("de", "Im Mai kam er.", "Mai"), ("de", "Am Montag kam er 1998 mit 12 Leuten.", "Montag 1998"),
        ("en", "In May 1998 he met 98 friends on a Monday.", "May 1998 Monday"), ("de", "So kam er.", ""),
    ],
)  # fmt: skip
def test_words_that_name_a_year_a_month_or_a_day(language: str, text: str, dated: str) -> None:
    parse = parsed(text, language)
    places = [place for place in range(len(parse.words)) if is_dated(parse, place, wordlists(language))]
    assert said(parse, places) == dated


def _others(language: str, marked: str) -> list[str]:
    parse, places = marked_parse(language, marked)
    return [said(parse, group) for group in gapped(parse, items_of(parse), wordlists(language), frozenset(places))]


# What the same verb tells of other dates than the one in brackets.
@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("Er kam [1952] und ging.", ""),
    ],
)
def test_german_lists(marked: str, others: str) -> None:
    assert " / ".join(_others("de", marked)) == others


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("The bank opened shops in Cork in [1954] and in Galway in 1957.", "and in Galway in 1957"),
        ("The bank opened shops in Cork in 1954 and in Galway in [1957].", "in Cork in 1954 and"),
        ("It stood at 96 in [May], against 81 in June.", ""),
        ("Work would begin this summer and be done by [May].", "begin this summer and"),
        ("He came in [May] and left.", ""),
    ],
)
def test_english_lists(marked: str, others: str) -> None:
    assert " / ".join(_others("en", marked)) == others


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

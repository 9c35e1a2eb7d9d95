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
    ],
)  # fmt: skip
def test_a_second_verb_between_the_same_auxiliaries(text: str, expected: list[str]) -> None:
    parse = parsed(text, "de")
    assert [said(parse, group) for group in second_verbs(parse, items_of(parse))] == expected


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


# What the same verb tells of other dates than the one in brackets.
@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("Er kam [1952] und ging.", ""),
    ],
)
def test_german_lists(marked: str, others: str) -> None:
    parse, places = marked_parse("de", marked)
    found = gapped(parse, items_of(parse), wordlists("de"), frozenset(places))
    assert " / ".join(said(parse, group) for group in found) == others


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
    parse, places = marked_parse("en", marked)
    found = gapped(parse, items_of(parse), wordlists("en"), frozenset(places))
    assert " / ".join(said(parse, group) for group in found) == others

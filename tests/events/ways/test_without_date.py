"""A clause without its date, the verb in its place, and without a circumstance at its front."""

import pytest
from parses import items_of, marked_parse

from timeline_app.events.dates.removal import removable
from timeline_app.events.ways.without_date import without_date, without_front
from timeline_app.grammar.wordlists import wordlists


def _texts(language: str, marked: str) -> list[str]:
    parse, places = marked_parse(language, marked)
    lists = wordlists(language)
    owner = parse.owner[places[0]]
    gone = removable(parse, places, owner, lists) or set()
    root = parse.root(owner)
    found = without_date(parse, items_of(parse), gone, parse.clauses[root].finite, root, lists, frozenset(places))
    return [draft.text() for draft in found]


@pytest.mark.parametrize(
    ("language", "marked", "texts"),
    [
        ("de", "Am [3. Mai] kam er nach Rom.", ["Er kam nach Rom"]),
        ("de", "Er kam am [3. Mai] nach Rom.", ["Er kam nach Rom"]),
        ("en", "On [3 May] he came to Rome.", ["He came to Rome"]),
        ("de", "Am [3. Mai] wurde im Saal getanzt.", ["Im Saal wurde getanzt"]),
        # The date is what is said.
        ("de", "Start ist am [1. Juli].", []),
        ("de", "Der Beginn liegt im [Mai].", []),
        # What only the sentence before explains goes first.
        ("de", "Daher kam er am [3. Mai] nach Rom.", ["Er kam nach Rom", "Daher kam er nach Rom"]),
        ("de", "Ein Jahr später kam er am [3. Mai] nach Rom.", ["Er kam nach Rom", "Ein Jahr später kam er nach Rom"]),
        ("de", "In Rom kam er am [3. Mai] an.", ["In Rom kam er an"]),
        ("de", "Kurz darauf kam er am [3. Mai] an.", ["Er kam an", "Kurz darauf kam er an"]),
        ("de", "Im selben Jahr kam er am [3. Mai] an.", ["Er kam an", "Im selben Jahr kam er an"]),
        ("de", "Vor genau 100 Jahren kam er am [3. Mai] an.", ["Er kam an", "Vor genau 100 Jahren kam er an"]),
        (
            "de",
            "Dagegen legte der Wirt am [3. Mai] Widerspruch ein.",
            ["Der Wirt legte Widerspruch ein", "Dagegen legte der Wirt Widerspruch ein"],
        ),
        # What the verb wants, and a noun group that an adverb begins, stay.
        ("de", "Dafür stimmten am [3. Mai] neun Räte.", ["Dafür stimmten neun Räte"]),
        (
            "de",
            "Bislang unbekannte Täter stahlen am [3. Mai] zwei Räder.",
            ["Bislang unbekannte Täter stahlen zwei Räder"],
        ),
        ("de", "Verkauft wurde am [3. Mai] das Haus.", ["Das Haus wurde verkauft", "Verkauft wurde das Haus"]),
        ("de", "Die Sitzung sei am [3. Mai], sagte er.", []),
        ("de", "Einlass ist um [18 Uhr], Beginn um 19 Uhr.", []),
        ("en", "The deadline is on [3 May].", []),
        ("en", "Also on [3 May], he came.", ["He came"]),
        # A clause at the front stays, unless the subject takes its place.
        (
            "de",
            "Weil es schneite, kam er am [3. Mai] nach Rom.",
            ["Weil es schneite, kam er nach Rom", "Er kam nach Rom"],
        ),
        ("de", "Auch wenn es regnete, so kamen am [3. Mai] viele.", ["Auch wenn es regnete, so kamen viele"]),
        # Without its condition the claim is another.
        ("de", "Wenn es regnet, findet das Fest am [3. Mai] statt.", ["Wenn es regnet, findet das Fest statt"]),
        (
            "de",
            "Wie der Rat mitteilte, brannte am [3. Mai] das Haus.",
            [
                "Wie der Rat mitteilte, brannte das Haus",
                "Das Haus brannte, wie der Rat mitteilte",
                "Das Haus brannte",
            ],
        ),
    ],
)
def test_what_is_left(language: str, marked: str, texts: list[str]) -> None:
    assert _texts(language, marked) == texts


@pytest.mark.parametrize(
    ("marked", "moved"),
    [
        ("Nach dem Brand kam er am [3. Mai] nach Rom.", ["Er kam nach Rom"]),
        ("Fünf Jahre nach dem Brand kam er am [3. Mai] nach Rom.", ["Er kam nach Rom"]),
        ("Trotz der Flut kam er am [3. Mai] an.", ["Er kam an"]),
        ("Unter der Leitung von Otto Alt sang der Chor am [3. Mai] in Olm.", ["Der Chor sang in Olm"]),
        # What the verb wants, whose claim it is, on which condition, of which something is a part
        ("Darauf einigten sich am [3. Mai] alle.", []),
        ("Laut Polizei brannte am [3. Mai] das Haus.", []),
        ("Bei Regen findet das Fest am [3. Mai] im Saal statt.", []),
        ("Von den Räten kamen am [3. Mai] drei.", []),
        # A subject is no circumstance, nor is what a title keeps.
        ("Der Rat kam am [3. Mai] nach Rom.", []),
        ("Ohne ihn kam sie am [3. Mai] nach Rom.", []),
        # The date itself stands there.
        ("Am [3. Mai] kam er nach Rom.", []),
    ],
)
def test_the_subject_in_the_place_of_a_circumstance(marked: str, moved: list[str]) -> None:
    parse, places = marked_parse("de", marked)
    lists, items = wordlists("de"), items_of(parse)
    gone = removable(parse, places, 0, lists) or set()
    finite = parse.clauses[0].finite
    drafts = list(without_date(parse, items, gone, finite, 0, lists, frozenset(places)))
    for draft in drafts:
        draft.held = frozenset(places)
        if "Am " in marked:
            draft.dropped = set()
    assert [one.text() for one in without_front(parse, items, drafts[0], finite, lists)] == moved


def test_the_more_stands_there_the_more_is_lost() -> None:
    lost = []
    for front in ("Nach dem Brand", "Nach dem Brand der Mühle in der Stadt"):
        parse, places = marked_parse("de", f"{front} kam er am [3. Mai] nach Rom.")
        lists, items, finite = wordlists("de"), items_of(parse), parse.clauses[0].finite
        (draft,) = without_date(parse, items, removable(parse, places, 0, lists) or set(), finite, 0, lists)
        lost += [one.lost for one in without_front(parse, items, draft, finite, lists)]
    assert len(lost) == 2
    assert lost[0] < lost[1]


def test_without_a_verb_there_is_no_front() -> None:
    parse, places = marked_parse("de", "Nach dem Brand am [3. Mai] Streit.")
    lists, items = wordlists("de"), items_of(parse)
    drafts = list(without_date(parse, items, set(places), None, 0, lists))
    assert [one for draft in drafts for one in without_front(parse, items, draft, None, lists)] == []

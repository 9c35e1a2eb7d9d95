"""Of several things told with one auxiliary the one that the date is in is told alone."""

import pytest
from parses import marked_parse, said
from titles import title

from timeline_app.events.ways.shared_verbs import bracketed_others, later_happenings
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Erst wurde die Mühle gebaut und [1903] der Turm abgerissen.", "Der Turm wurde abgerissen"),
        ("Er hat in Olm gelernt, [1990] ein Haus gebaut und viel gelesen.", "Er hat ein Haus gebaut"),
        ("Der Turm ist gebaut, [1993] getauft und 1995 verkauft worden.", "Der Turm ist getauft worden"),
        (
            "Die Brücke ist im Krieg gesprengt und [1951] in Stahl wieder errichtet worden.",
            "Die Brücke ist in Stahl wieder errichtet worden",
        ),
    ],
)
def test_the_thing_of_the_date_is_told(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "Sie wurden nicht gehört und am [Montag] entlassen.",
        "Es hat nicht geregnet und am [Montag] geschneit.",
    ],
)
def test_a_denial_of_both_is_kept(marked: str) -> None:
    assert "nicht" in title("de", marked)


@pytest.mark.parametrize(
    ("marked", "later"),
    [
        ("[1938] wurde der Turm gebaut und 1950 das Tor erneuert.", "und 1950 das Tor erneuert"),
        ("Die Halle ist [1938] gebaut und 1950 verkauft worden.", "und 1950 verkauft"),
        # Ours is the later, or the later has no date or no auxiliary of ours.
        ("1938 wurde der Turm gebaut und [1950] das Tor erneuert.", ""),
        ("[1938] wurde der Turm gebaut und das Tor erneuert.", ""),
        ("[1938] baute er den Turm und erneuerte 1950 das Tor.", ""),
        ("[1938] wurde der Turm gebaut.", ""),
    ],
)
def test_what_has_a_later_date_of_its_own(marked: str, later: str) -> None:
    parse, places = marked_parse("de", marked)
    root = parse.root(parse.owner[places[0]])
    assert said(parse, later_happenings(parse, root, frozenset(places), wordlists("de"))) == later


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        ("Er wurde Meister ([1998]) und Weltmeister (2005).", "und Weltmeister ( 2005 )"),
        ("Er wurde Meister (1998) und Weltmeister ([2005]).", "Meister ( 1998 ) und"),
        ("Er wurde Meister ([1998]) und ging.", ""),
        ("Er wurde Meister ([1998]), dann Weltmeister (2005).", ""),
        ("Er wurde Meister ([1998]) und Weltmeister (im Lauf).", ""),
    ],
)
def test_things_with_their_dates_in_brackets(marked: str, others: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, bracketed_others(parse, parse.owner[places[0]], wordlists("de"))) == others

"""How far what hangs on an English phrase reaches, and phrases that cannot go because the rest needs them."""

import pytest
from parses import items_of

from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.chains import chain
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _chain(marked: str) -> str | None:
    """The phrase that begins at the bar, with what hangs on it; None if it cannot go."""
    begin = marked.index("|")
    parse = parsed(marked.replace("|", ""), "en")
    items = items_of(parse)
    at = next(at for at, place in enumerate(items) if parse.words[place].begin == begin)
    found = chain(Draft(parse, list(items)), items, at, wordlists("en"))
    if found is None:
        return None
    return " ".join(parse.words[place].text for place in sorted(found) if parse.kind(place) != "stop")


# The clauses behind a noun go with it, those of the verb do not.
@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("They lived |in a house that burned near the mill.", "in a house that burned near the mill"),
        ("They sang |at the gate that was shut.", "at the gate that was shut"),
        ("He stayed |in the mill, which burned.", "in the mill which burned"),
        ("He stayed |in the mill where he slept.", "in the mill where he slept"),
        ("He faced a charge |of theft, a charge that he denied.", "of theft a charge that he denied"),
        ("They met |in Cork (a town) on the hill.", "in Cork ( a town ) on the hill"),
        ("He died |of wounds received near the mill.", "of wounds received near the mill"),
        ("They met |in a house, as the mayor said.", "in a house"),
        ("They met |at the mill unless it rained.", "at the mill"),
        ("He wrote |in a letter that it was late.", "in a letter"),
        ("They told the guests |at the gate that it was late.", "at the gate"),
        ("They were out |for 112 at Lahore, their lowest total.", "for 112 at Lahore"),
        ("He stayed |in the mill and left.", "in the mill"),
    ],
)
def test_clauses_behind_a_phrase(marked: str, told: str) -> None:
    assert _chain(marked) == told


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("They burned a house |near the mill of the king.", "near the mill of the king"),
        ("It burned |in three raids and one fire.", "in three raids and one fire"),
        ("The firm pays |for both old and new mills.", "for both old and new mills"),
        ("It lies |next to the mill.", "next to the mill"),
        ("It was shut |because of the rain.", "because of the rain"),
        ("He came |with a bag full of coins.", "with a bag full of coins"),
        (
            "He left |in the cold morning rain in a boat with the king.",
            "in the cold morning rain in a boat with the king",
        ),
        ("Ten people, |including two boys and a girl, died.", "including two boys and a girl"),
        # What the verb wants is not the name's, and a list of subjects not the phrase's.
        ("He was told |by a man from the Mill Board of two losses.", "by a man from the Mill Board"),
        ("A dozen friends |from the mill, her dog and some neighbours left.", "from the mill"),
    ],
)
def test_phrases_behind_a_phrase(marked: str, told: str) -> None:
    assert _chain(marked) == told


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("He spoke of a promise |to go if they lose.", "to go if they lose"),
        ("He spoke of a promise |to go, if they lose.", "to go"),
        ("He broke a vow |to stay when the war ended.", "to stay when the war ended"),
        ("He left |without saying a word.", "without saying a word"),
        ("He spoke |about how it burned.", "about how it burned"),
        ("He came |to see the fair in the park.", "to see the fair in the park"),
    ],
)
def test_verbs_without_a_subject(marked: str, told: str) -> None:
    assert _chain(marked) == told


@pytest.mark.parametrize(
    "marked",
    [
        "The town makes its network |of parks free to all.",
        "They look |for ways round it to send him home.",
        "They cleared the way |for the boys to take part.",
        "It burned |in three raids, including one in May.",
    ],
)
def test_what_the_rest_needs_stays(marked: str) -> None:
    assert _chain(marked) is None

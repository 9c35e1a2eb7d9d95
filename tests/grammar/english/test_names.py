"""English names by the words around them: joints, forms of address, peoples, capitals that an opening gave."""

import pytest

from timeline_app.grammar.english.names import names
from timeline_app.grammar.name_parts import FoundName
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


def _names(text: str) -> list[FoundName]:
    tagger = tagger_for("en")
    assert tagger is not None
    return list(names(words_of(text, "en"), wordlists("en"), tagger, frozenset()))


def _found(text: str) -> list[str]:
    return [" ".join(name.words) for name in _names(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They saw Vincent van Gogh.", ["Vincent van Gogh"]),
        ("They went to the University of Kent.", ["University of Kent"]),
        ("She met Secretary of State Anna Low.", ["Anna Low"]),
        ("He drove from Leeds to York.", ["Leeds", "York"]),
        # Across a mark or a line nothing joins.
        ("They saw the University, of Kent they spoke.", ["Kent"]),
        # "And" joins what an office closes, and no two countries.
        ("The Food and Drug Administration agreed.", ["Food and Drug Administration"]),
        ("They flew to Norway and Sweden.", ["Norway", "Sweden"]),
    ],
)
def test_small_words_join_names(text: str, found: list[str]) -> None:
    assert [name for name in _found(text) if name != "University"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They asked President Anna Low.", ["Anna Low"]),
        ("They asked Mrs Low on Monday.", ["Low"]),
        ("They met Judge Peter Hall and Mayor Ann Cole.", ["Peter Hall", "Ann Cole"]),
    ],
)
def test_forms_of_address_part_them(text: str, found: list[str]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyans left.",
        "A German sailor left.",
        "The French left.",
        "They left on Monday.",
        "I left.",
        "It was sold by J. R. in 1902.",
        "Gardens were opened.",
        "The mill was sold.",
        "HE LEFT THE OLD MILL TODAY.",
    ],
)
def test_capitals_without_a_name(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        ("They saw Anna Low.", "Anna Low", True),
        ("They flew to Paris.", "Paris", True),
        ("Paris is far.", "Paris", True),
        ("They flew to Xorvath.", "Xorvath", True),
    ],
)
def test_whether_the_sentence_alone_shows_it(text: str, name: str, sure: bool) -> None:
    (found,) = [one for one in _names(text) if " ".join(one.words) == name]
    assert found.sure == sure


def test_places_are_those_of_the_words() -> None:
    words = words_of("In May Mr Low met Henry VIII in York.", "en")
    told = [
        [word.text for word in words[name.first : name.last + 1]]
        for name in _names("In May Mr Low met Henry VIII in York.")
    ]
    assert ["Low"] in told
    assert ["Henry", "VIII"] in told
    assert told[-1] == ["York"]


# English sentences and the names in them; a question mark behind one that the sentence alone does not show.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They asked FBI Director Ann Cole.", "FBI / Ann Cole"),
        ("The Bank of England closed.", "Bank of England"),
        ("The House of Lords met.", "House of Lords"),
        ("The Treasury said so.", ""),
        ("Smiths are many.", ""),
        ("An Old Man Sold The Mill", ""),
        ("He met J. R. Low.", "J. R. Low"),
        ("They went to Mount Everest on Monday.", "Mount Everest"),
        ("He joined the Royal Navy.", "Royal Navy"),
        ("Secretary of the Treasury Ellen Marsh left.", "Ellen Marsh"),
        ("The Comorian sailor left.", ""),
        ("He read the New York Times.", "New York Times"),
        ("They visited Lake Como.", "Lake Como"),
        ("Dr Low left.", "Low"),
    ],
)
def test_names(text: str, expected: str) -> None:
    assert " / ".join(" ".join(name.words) + ("" if name.sure else " ?") for name in _names(text)) == expected

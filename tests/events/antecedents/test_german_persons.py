"""Which German words are of persons."""

import pytest
from parses import marked_parse

from timeline_app.events.antecedents.german_persons import behind_office, gender_of_noun, is_person
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "places", "expected"),
    [
        ("Die Lehrerin sang.", (1,), True),
        ("Otto Schulze sang.", (0, 1), True),
        ("Die Glocke klang.", (1,), False),
        ("Die SPD siegte.", (1,), False),
        # A first name alone, or in front of another word; behind a thing it is what the thing is called.
        ("Otto sang.", (0,), True),
        ("Ihr Bruder Otto sang.", (0, 1, 2), True),
        ("Die Straße Otto Kern ist alt.", (0, 1), False),
        ("Die Tafel Otto hängt.", (1, 2), False),
        ("Die Ottostraße ist alt.", (0, 1), False),
        # What somebody is, with an adjective, or as a form of address
        ("Der alte Schmied sang.", (0, 1, 2), True),
        ("Frau Kern sang.", (0, 1), True),
        ("Die Freundin Anna sang.", (1, 2), True),
        ("Der Turm fiel.", (0, 1), False),
        # A river has its article, and letters are no name.
        ("Der Rhein stieg.", (0, 1), False),
        ("USA siegten.", (0,), False),
        # A verb is nobody.
        ("Die Lehrerin sang.", (2,), False),
    ],
)
def test_is_person(text: str, places: tuple[int, ...], expected: bool) -> None:
    assert is_person(parsed(text, "de"), places, wordlists("de")) is expected


@pytest.mark.parametrize(
    ("marked", "gender"),
    [
        ("Die [Malerin] kam.", "feminine"), ("Die [Frau] kam.", "feminine"), ("Der [Sieger] kam.", "masculine"),
        ("Der [Bürgermeister] kam.", "masculine"),
        # Several women, a thing
        ("Die [Malerinnen] kamen.", None), ("Die [Mühle] stand.", None),
    ],
)  # fmt: skip
def test_the_gender_of_a_person(marked: str, gender: str | None) -> None:
    parse, (place,) = marked_parse("de", marked)
    assert gender_of_noun(parse.words[place], wordlists("de")) == gender


@pytest.mark.parametrize(
    ("marked", "begin"),
    [
        ("[Die Architektin Jelka Brandt] kam.", "Jelka"),
        # No office, half a name, nothing before it
        ("[Die Stadt Jelka Brandt] kam.", None),
        ("[Die Architektin Brandt] kam.", None),
        ("[Jelka Brandt] kam.", None),
    ],
)
def test_where_a_name_begins_that_an_office_shows(marked: str, begin: str | None) -> None:
    parse, places = marked_parse("de", marked)
    found = behind_office(parse, places, wordlists("de"))
    assert (None if found is None else parse.words[found].text) == begin

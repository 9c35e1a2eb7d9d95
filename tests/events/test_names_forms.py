"""What a name is called in a text: in its fullest form, without the endings of its case, or not at all."""

import pytest

from timeline_app.events.names import TextNames
from timeline_app.grammar.name_parts import FoundName


def _name(words: str, sure: bool = True) -> FoundName:
    return FoundName(0, 4, tuple(words.split()), sure)


def _called(language: str, text: str, words: str, others: tuple[str, ...] = ()) -> str:
    name = _name(words)
    return TextNames(text, language, [name, *map(_name, others)]).called(name)


@pytest.mark.parametrize(
    ("text", "words", "called"),
    [
        ("Er kam nach Bozens Fest. Bozen feiert.", "Bozens", "Bozen"),
        ("Die Deutsche Bank wuchs. Er ging zur Deutschen Bank.", "Deutschen Bank", "Deutsche Bank"),
        ("Ein Roter Turm steht. Er ging zum Roten Turm.", "Roten Turm", "Roter Turm"),
        # Nothing in the text tells how it ends else.
        ("Er kam zu Bozens Fest.", "Bozens", "Bozens"),
        ("Er ging zur Deutschen Bank.", "Deutschen Bank", "Deutschen Bank"),
    ],
)
def test_endings_of_cases_go_where_the_text_shows_the_bare_name(text: str, words: str, called: str) -> None:
    assert _called("de", text, words) == called


def test_capitals_go_where_the_text_has_the_name_in_small_letters() -> None:
    assert _called("de", "LAWROW kam. Lawrow sprach.", "LAWROW", ("Lawrow",)) == "Lawrow"
    assert _called("de", "LAWROW kam.", "LAWROW") == "LAWROW"


@pytest.mark.parametrize(
    ("language", "words", "others", "called"),
    [
        ("de", "Lawrow", ("Sergej Lawrow",), "Sergej Lawrow"),
        ("de", "Lawrow", ("Sergej Lawrow", "Sergej Otto Lawrow"), "Sergej Otto Lawrow"),
        ("de", "Sergej Lawrow", ("Sergej Otto Lawrow",), "Sergej Otto Lawrow"),
        # It may be of two, of another, or part of what is no person.
        ("de", "Lawrow", ("Sergej Lawrow", "Anna Lawrow"), "Lawrow"),
        ("de", "Sergej Lawrow", ("Otto Wiktor Lawrow",), "Sergej Lawrow"),
        ("en", "Korea", ("South Korea",), "Korea"),
        ("en", "Cork", ("Bank of Cork",), "Cork"),
    ],
)
def test_the_fullest_form(language: str, words: str, others: tuple[str, ...], called: str) -> None:
    assert _called(language, " kam. ".join((words, *others)), words, others) == called


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Ann Marsh left. Then she, Ann, came.", "Ann Marsh"),
        ("Ann Marsh left. King Ann came.", "Ann"),
        ("Ann Marsh left. He lives in Ann.", "Ann"),
    ],
)
def test_a_first_name_alone(text: str, called: str) -> None:
    assert _called("en", text, "Ann", ("Ann Marsh",)) == called


@pytest.mark.parametrize("adverb", ["Then", "Still", "However", "Thus"])
def test_the_adverb_that_begins_a_sentence_is_no_part_of_a_name(adverb: str) -> None:
    assert _called("en", f"We saw the farmer Marsh. {adverb} Marsh left.", "Marsh") == "Marsh"


def test_an_english_name_of_which_the_text_shows_no_more_is_none() -> None:
    """A capital at the front of a sentence alone, and a word that the text writes small, too."""
    for text in ("Marsh came.", "Marsh came over the marsh. He saw Marsh."):
        name = _name("Marsh", sure=False)
        assert TextNames(text, "en", [name]).called(name) == ""
    name = _name("Marsh", sure=False)
    assert TextNames("Marsh came. He saw Marsh.", "en", [name]).called(name) == "Marsh"

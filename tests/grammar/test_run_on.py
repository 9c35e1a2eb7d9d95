"""A heading that runs into its sentence is parted from it, and a name or a title is not."""

import pytest

from timeline_app.grammar.run_on import parted
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import words_of


def shown(language: str, text: str) -> str:
    words = parted(words_of(text, language), wordlists(language))
    return " ".join(word.text or "|" for word in words)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Final report The board met in May", "Final report | The board met in May"),
        ("en", "Notes for 1998 The mill was sold", "Notes for 1998 | The mill was sold"),
        ("de", "Bericht Die Halle wurde verkauft", "Bericht | Die Halle wurde verkauft"),
        ("de", "Rückblick 1998 Der Rat tagte", "Rückblick 1998 | Der Rat tagte"),
    ],
)
def test_a_stop_stands_where_a_sentence_begins_without_one(language: str, text: str, expected: str) -> None:
    assert shown(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # In small letters, behind a verb or preposition, or before another large word it begins nothing.
        ("en", "Remarks of the board met in May"),
        ("en", "They read The board of May"),
        ("en", "News of The Times"),
        ("en", "REMARKS THE board met"),
        ("en", "Remarks The"),
        ("en", "“Remarks The board met”"),
        # The second half of a name, with no verb behind it and one before.
        ("de", "Der Wirt sang im Gasthof Zur Linde"),
        ("de", "Bericht der Halle"),
        # The title of a book, and the name of a party.
        ("de", "Der Autor des Romans Der Turm starb"),
        ("de", "Das Treffen der Partei Die Rote beginnt"),
        ("de", "„Bericht Die Halle wurde verkauft“"),
    ],
)
def test_nothing_is_parted_elsewhere(language: str, text: str) -> None:
    assert "|" not in shown(language, text)


def test_a_title_is_a_name_with_its_article() -> None:
    words = parted(words_of("Der Autor des Romans Der Turm starb", "de"), wordlists("de"))
    assert [word.kind for word in words[3:6]] == ["noun", "name", "name"]


def test_the_stop_takes_no_room_in_the_text() -> None:
    text = "Final report The board met in May"
    (stop,) = [word for word in parted(words_of(text, "en"), wordlists("en")) if not word.text]
    assert stop.begin == stop.end == text.index("The")
    assert stop.kind == "stop"


def test_no_words_stay_none() -> None:
    assert parted((), wordlists("en")) == ()


# Where a heading runs into the sentence behind it (a bar stands there), and names with capitals inside them.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Im Gasthof Zur Linde findet das Fest statt", "Im Gasthof Zur Linde findet das Fest statt"),
        ("Das neue Haus Am Montag wurde es eröffnet", "Das neue Haus | Am Montag wurde es eröffnet"),
        ("Bau der Halle Die Arbeiten begannen im Mai.", "Bau der Halle | Die Arbeiten begannen im Mai ."),
        ("Die Straße Am Kanal wurde gesperrt", "Die Straße Am Kanal wurde gesperrt"),
    ],
)
def test_german_headings(text: str, expected: str) -> None:
    assert shown("de", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said The Times was sold.", "He said The Times was sold ."),
        ("THE MILL The owner sold it.", "THE MILL | The owner sold it ."),
    ],
)
def test_english_headings(text: str, expected: str) -> None:
    assert shown("en", text) == expected

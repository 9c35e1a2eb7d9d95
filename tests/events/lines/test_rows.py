"""Which part of a stretch a title is made of."""

import pytest
from parses import unmarked

from timeline_app.events.lines.rows import framed
from timeline_app.model.span import Span


@pytest.mark.parametrize(
    ("marked", "part"),
    [
        ("| 1848 | [1849] | Gründung | x |", "1849"),
        ("| [1848] | Gründung |", "1848 | Gründung "),
        ("|-\n|rowspan=2|[2007]\n|rowspan=2|Indoor Games\n|Leeds", "Indoor Games"),
        ("| [1990] |\n| Spring Cup |", "1990 "),
        ("- [1903]: Bau", "1903: Bau"),
        ("BERLIN (dpa) - Er kam [gestern].", "Er kam gestern."),
        ("Er kam [gestern].", "Er kam gestern."),
        ("Olm (lu) Er kam [gestern].", "Er kam gestern."),
        ("Bürgermeisterin Eva Kern (SPD) kam [gestern].", "Bürgermeisterin Eva Kern (SPD) kam gestern."),
        ("Der Verein (60 Mitglieder) feierte [gestern].", "Der Verein (60 Mitglieder) feierte gestern."),
    ],
)
def test_framed(marked: str, part: str) -> None:
    text, span = unmarked(marked)
    found, inside = framed(text, span)
    assert part in found
    assert inside.of(found) == span.of(text)


def test_a_long_stretch_is_looked_at_near_the_date_only() -> None:
    text = "Wort um Wort. " * 5_000 + "Er kam gestern an. " + "Wort um Wort. " * 5_000
    begin = text.index("gestern")
    found, inside = framed(text, Span(begin, begin + 7))
    assert len(found) < 2_000
    assert inside.of(found) == "gestern"


def test_a_programme_in_running_text_is_one_slot_after_the_other() -> None:
    text = "14.05 Uhr: Rad: Rundfahrt 16.00 und 17.40 Uhr: Tennis 22.30 Uhr: Nachrichten"
    begin = text.index("17.40")
    found, inside = framed(text, Span(begin, begin + 5))
    assert found.strip() == "16.00 und 17.40 Uhr: Tennis"
    assert inside.of(found) == "17.40"


def test_hours_in_a_sentence_are_no_programme() -> None:
    text = "Um 14.05 Uhr: Start, um 16.00 Uhr: Ziel."
    assert framed(text, Span(3, 8))[0] == text


@pytest.mark.parametrize(
    ("marked", "part"),
    [
        ("| [1987] | Spring Cup | Leeds | 4th |\n| 1988 | Autumn Cup | Bath | 1st |", "Spring Cup, Leeds, 4th"),
        ("|-\n|[1987]\n|Spring Cup\n|Leeds, England\n|4th (h)\n|}", "Spring Cup, Leeds, England, 4th (h)"),
        (
            "| [1987] | The mill was sold and the weir fell in | Leeds |",
            "The mill was sold and the weir fell in",
        ),
        ("| [1987] | Spring Cup | held for the last time before the stadium was closed |", "Spring Cup"),
    ],
)
def test_the_short_cells_of_a_row_are_told_together(marked: str, part: str) -> None:
    found, _ = framed(*unmarked(marked))
    assert " ".join(found.split()).endswith(part)


def _line(marked: str) -> str:
    """What a title is made of; the expression in it is where it is said to be."""
    text, span = unmarked(marked)
    found, inside = framed(text, span)
    assert inside.of(found) == span.of(text)
    return found.strip()


# The part of a line that a title is made of: without a date line, a number or a bullet; one row of a table.
@pytest.mark.parametrize(
    ("marked", "part"),
    [
        ("Olm, 3. Mai (dpa) - Er kam [gestern].", "Er kam gestern."),
        ("• [1903]: Bau", "1903: Bau"),
        ("a) [1903] Bau", "1903 Bau"),
        ("* [1903] Bau der Halle", "1903 Bau der Halle"),
    ],
)
def test_german_lines(marked: str, part: str) -> None:
    assert _line(marked) == part


@pytest.mark.parametrize(
    ("marked", "part"),
    [
        ("WARSAW, May 3 (AP) -- He left [yesterday].", "He left yesterday."),
        ("LONDON – He left [yesterday].", "He left yesterday."),
        ("Mayor Hannah Fox (Ind) left [yesterday].", "Mayor Hannah Fox (Ind) left yesterday."),
        ("1) [1903]: The mill burned", "1903: The mill burned"),
        ("# [1903] Mill burned", "1903 Mill burned"),
        ("| [1848] | Foundation | Cork |", "1848 | Foundation,  Cork"),
        ("Leeds, May 3 -- He left [yesterday].", "He left yesterday."),
    ],
)
def test_english_lines(marked: str, part: str) -> None:
    assert _line(marked) == part

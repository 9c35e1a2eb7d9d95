"""The part of a line that a title is made of: without a date line, a number or a bullet; one row of a table."""

import pytest

from timeline_app.events.lines.rows import framed
from timeline_app.model.span import Span


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
    begin, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    found, inside = framed(text, Span(begin, end))
    assert found.strip() == part
    assert inside.of(found) == text[begin:end]


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
    begin, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    found, inside = framed(text, Span(begin, end))
    assert found.strip() == part
    assert inside.of(found) == text[begin:end]

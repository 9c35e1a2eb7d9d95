"""What is selected begins and ends with whole words."""

import pytest

from timeline_app.model.span import Span
from timeline_app.text.whole_words import whole_words

TEXT = "Die Brücke wurde 1874 gebaut."


@pytest.mark.parametrize(
    ("selected", "whole"),
    [
        ("ücke wur", "Brücke wurde"),
        (" Brücke ", "Brücke"),
        ("874 ge", "1874 gebaut"),
        ("baut.", "gebaut."),
        ("D", "Die"),
        (TEXT, TEXT),
        (" ", ""),
    ],
)
def test_whole_words(selected: str, whole: str) -> None:
    begin = TEXT.index(selected)
    assert whole_words(TEXT, Span(begin, begin + len(selected))).of(TEXT) == whole

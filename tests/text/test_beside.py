"""What stands beside a stretch of a text in its line."""

import pytest

from timeline_app.model.span import Span
from timeline_app.text.beside import line_after, line_before

TEXT = "Protokoll\nam 3. Mai 1999 in Olm\nEnde"


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [("3. Mai", "am ", " 1999 in Olm"), ("Protokoll", "", ""), ("Olm", "am 3. Mai 1999 in ", ""), ("Ende", "", "")],
)
def test_the_line_on_both_sides(words: str, before: str, after: str) -> None:
    span = Span(TEXT.index(words), TEXT.index(words) + len(words))
    assert (line_before(TEXT, span, 50), line_after(TEXT, span, 50)) == (before, after)


def test_of_a_long_line_what_is_near() -> None:
    assert (line_before(TEXT, Span(30, 32), 4), line_after(TEXT, Span(17, 20), 4)) == (TEXT[26:30], TEXT[20:24])

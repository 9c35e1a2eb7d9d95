"""What is left of a sentence is put together: no mark without its partner, no comma too many."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "He “burned the mill on [3 May 2021].", "He burned the mill"),
        ("en", "The “Old Mill” burned down on [3 May 2021].", "The “Old Mill” burned down"),
        ("de", "Der „Alte Krug“ brannte am [3. Mai 2021] ab.", "Der „Alte Krug“ brannte ab"),
        ("de", "Die Halle, „die Perle“, wurde [1999] gebaut.", "Die Halle, „die Perle“, wurde gebaut"),
        ("en", 'The mill, "the pearl", was built in [1999] and sold.', 'The mill, "the pearl", was built and sold'),
    ],
)
def test_marks_fit(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected

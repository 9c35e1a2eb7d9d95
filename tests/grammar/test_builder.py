"""Clauses within clauses: each word has one home, however deep it is."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (
            "de",
            "Als der Graf, der die Mühle, die am Fluss stand, [1603] kaufte, starb, weinte sie.",
            "Der Graf kaufte die Mühle, die am Fluss stand",
        ),
        ("de", "Sie, die [1999] aus Wien kam, ging.", "Sie, die 1999 aus Wien kam, ging"),
        ("en", "The firm, which was founded in [1920], closed two mills and sold a third.", "The firm was founded"),
    ],
)
def test_nested_clauses(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected

"""A document's pages, counted by where they begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.document import Document

TEXT = "one two three four five six"


@pytest.mark.parametrize(
    ("pages", "offset", "number"),
    [
        ((), 0, 0), ((), 12, 0), ((0,), 0, 1), ((0,), 26, 1), ((0, 8), 7, 1), ((0, 8), 8, 2), ((0, 8), 26, 2),
        # An empty page is passed over; before the first one that begins there is none.
        ((0, 8, 8), 8, 3), ((4,), 3, 0), ((4,), 4, 1),
    ],
)  # fmt: skip
def test_the_page_that_an_offset_stands_on(pages: tuple[int, ...], offset: int, number: int) -> None:
    assert Document("a.pdf", TEXT, pages=pages).page_at(offset) == number


@given(st.sets(st.integers(1, len(TEXT)), max_size=6))
def test_pages_follow_each_other(begins: set[int]) -> None:
    document = Document("a.pdf", TEXT, pages=(0, *sorted(begins)))
    numbers = [document.page_at(offset) for offset in range(len(TEXT) + 1)]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, len(begins) + 2))


def test_what_a_reader_does_not_know_is_left_open() -> None:
    document = Document("a.txt", TEXT)
    assert (document.language, document.published, document.guessed) == (None, None, None)
    assert (document.body, document.boilerplate, document.headings) == (0, (), ())

"""The order of texts against sorting them one by one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.ordering import text_order

TEXTS = st.lists(st.text(alphabet="abAB äÄéЖ,1", max_size=16) | st.text(max_size=14), max_size=60)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _order(texts: list[str]) -> list[str]:
    return [texts[position] for position in text_order(texts, lambda share: None)]


@given(st.lists(st.text(alphabet="abcAÄäöé 1,", max_size=16), max_size=60))
def test_case_and_accents_do_not_count(texts: list[str]) -> None:
    assert list(map(_plain, _order(texts))) == sorted(map(_plain, texts))


@given(TEXTS)
def test_nothing_is_lost(texts: list[str]) -> None:
    assert sorted(text_order(texts, lambda share: None).tolist()) == list(range(len(texts)))


def test_long_texts_are_told_apart_by_their_ends() -> None:
    texts = ["the council of the " + end for end in ("west", "East", "north", "south")]
    assert _order(texts) == [texts[1], texts[2], texts[3], texts[0]]


def test_equal_texts_stay_as_they_are() -> None:
    assert text_order(["b", "a", "B", "a"], lambda share: None).tolist() == [1, 3, 0, 2]


def test_progress_can_end_the_work() -> None:
    def stop(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        text_order(["a"], stop)

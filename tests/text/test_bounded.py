"""What is too long for a sentence is cut where a reader would breathe, into pieces that are all of it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.text.bounded import LONGEST, PIECE, bounded
from timeline_app.text.sentences import split_sentences


def _pieces(text: str) -> list[str]:
    return [text[begin:end] for begin, end in bounded(text, 0, len(text))]


def test_what_people_write_stays_whole() -> None:
    text = ("und " * LONGEST)[:LONGEST]
    assert _pieces(text) == [text]
    assert len(_pieces(text + "u")) > 2


@pytest.mark.parametrize(
    ("unit", "end"),
    [
        ("er kam, sah und siegte; dann nicht\n", "\n"),
        ("er kam, sah und siegte; er ging ", "; "),
        ("er kam, sah und siegte ", ", "),
        ("er kam und sah – ging aber ", " – "),
        ("er kam und siegte ", " "),
        ("1.1.2001,", ","),
    ],
)
def test_the_best_place_is_taken(unit: str, end: str) -> None:
    pieces = _pieces(unit * 200)
    assert len(pieces) > 5
    assert all(piece.endswith(end) for piece in pieces[:-1])


@pytest.mark.parametrize("date", ["am 3. Mai 1999", "on 3 May 1999", "seit 1848", "on May 3 1999"])
def test_dates_stay_in_one_piece(date: str) -> None:
    text = f"{date} und dann " * 200
    assert sum(piece.count(date) for piece in _pieces(text)) == 200


def test_lines_that_are_not_filled_are_something_of_their_own() -> None:
    """What is said is written down line by line; in a paragraph the next word had no room in its line."""
    said = [
        "ja und im Mai kamen wir an",
        "mein Bruder",
        "der blieb dann noch bis zum 3.",
        "Juni 1951",
        "bei uns am Hof",
    ]
    expected = ["ja und im Mai kamen wir an\n", "mein Bruder\n", "der blieb dann noch bis zum 3.\nJuni 1951\n"]
    assert _pieces("\n".join(said * 20))[:3] == expected
    filled = ["wir gingen dann im Mai mit", "den anderen zum Bahnhof und", "warteten dort bis zum Abend", "auf den Zug"]
    assert all(piece.count("\n") > 3 for piece in _pieces("\n".join(filled * 20)))


@given(
    st.lists(
        st.tuples(st.text(st.sampled_from("aA1 .,;–\n\r\t🗓"), min_size=1, max_size=30), st.integers(1, 200)), max_size=8
    )
)
def test_pieces_are_all_of_it_and_none_is_long(parts: list[tuple[str, int]]) -> None:
    text = "".join(unit * count for unit, count in parts)
    spans = list(bounded(text, 0, len(text)))
    assert [spans[0][0], spans[-1][1]] == [0, len(text)]
    assert all(one[1] == other[0] for one, other in pairwise(spans))
    assert len(spans) == 1 or all(0 < end - begin <= PIECE + 100 for begin, end in spans)


def test_a_sentence_is_never_longer_than_that() -> None:
    text = "am 3. Mai 1848 und " * 1000 + "Ende. Danach war Ruhe."
    sentences = split_sentences(text, "de")
    assert max(end - begin for begin, end in sentences) <= PIECE + 100
    assert sentences[-1].of(text) == "Danach war Ruhe."

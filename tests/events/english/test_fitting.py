"""As little goes from an English title as makes room."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.fitting import fitted, without_pieces
from timeline_app.events.english.words import Piece
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

# the(0) old(1) mill(2) of(3) the(4) king(5) burned(6) in(7) May(8)
DRAFT = Draft(parsed("The old mill of the king burned in May.", "en"), list(range(9)))
PIECES: list[Piece] = [(0.5, {1}), (1.0, {7, 8}), (3.0, {3, 4, 5})]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (34, "The mill of the king burned in May"),
        # The small one comes back where a greater one makes room enough.
        (31, "The old mill of the king burned"),
        (27, "The mill of the king burned"),
        (22, "The mill burned in May"),
        (15, "The mill burned"),
    ],
)
def test_no_more_goes_than_has_to(width: int, expected: str) -> None:
    found = fitted(DRAFT, PIECES, len(DRAFT.text()), width, wordlists("en"))
    assert found is not None
    assert found[1].text() == expected


def test_none_where_all_that_may_go_is_not_enough() -> None:
    assert fitted(DRAFT, PIECES, len(DRAFT.text()), 10, wordlists("en")) is None


def test_what_goes_besides_the_greatest_loss_adds_to_it() -> None:
    one = fitted(DRAFT, PIECES[:1], len(DRAFT.text()), 34, wordlists("en"))
    all_of_them = fitted(DRAFT, PIECES, len(DRAFT.text()), 15, wordlists("en"))
    assert one is not None
    assert all_of_them is not None
    assert (one[0], round(all_of_them[0], 2)) == (0.5, 3.3)


def test_pieces_go_whole() -> None:
    assert without_pieces(DRAFT, PIECES[1:]).text() == "The old mill burned"

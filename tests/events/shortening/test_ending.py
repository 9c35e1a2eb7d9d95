"""Titles for narrower and narrower rooms end whole as long as they can, and say nothing new."""

import pytest
from titles import title

SENTENCES = [
    ("en", "The board of the old mill closed the bridge on [3 May 2021] after a flood that lasted for three weeks."),
    ("en", "On [3 May 2021] the council sold the harbour to a firm from Rome, although many people were against it."),
    ("de", "Der Rat der Stadt hat am [3. Mai 2021] die Mühle am Fluss trotz Schulden gekauft, obwohl es Streit gab."),
    ("de", "Am [3. Mai 2021] öffnete der Verein nach langem Streit das Museum im alten Bahnhof am Rand der Stadt."),
]  # fmt: skip
WIDTHS = (100, 80, 70, 60, 50, 45, 40, 35, 30)


@pytest.mark.parametrize(("language", "marked"), SENTENCES)
def test_each_has_room_and_is_no_longer_than_one_for_a_wider_room(language: str, marked: str) -> None:
    told = [title(language, marked, width) for width in WIDTHS]
    assert all(len(one) <= width for one, width in zip(told, WIDTHS, strict=True))
    lengths = list(map(len, told))
    assert lengths == sorted(lengths, reverse=True)
    assert len(set(told)) > 2


@pytest.mark.parametrize(("language", "marked"), SENTENCES)
def test_nothing_is_said_that_the_sentence_does_not_say(language: str, marked: str) -> None:
    words = {word.strip(",.").lower() for word in marked.replace("[", "").replace("]", "").split()}
    for width in WIDTHS:
        assert {word.strip(",…").lower() for word in title(language, marked, width).split()} - {""} <= words


@pytest.mark.parametrize(("language", "marked"), SENTENCES)
def test_it_ends_whole_down_to_half_of_its_length(language: str, marked: str) -> None:
    full = title(language, marked)
    for width in WIDTHS:
        if width >= 50:
            assert not title(language, marked, width).endswith("…"), width
    assert not full.endswith("…")


def test_a_condition_is_not_cut_off() -> None:
    """That they would sell is told only for the case that somebody pays."""
    told = title("en", "The council said on [3 May 2021] that it would sell the old harbour if a firm paid for it.", 70)
    assert "if" in told.split() or "would sell" not in told or told.endswith("…")

"""A German length of time goes with what it is counted from, or stays with it: "zwei Jahre nach dem Brand"."""

import pytest
from parses import groups
from titles import title

from timeline_app.events.shortening.sparing import sparing
from timeline_app.events.shortening.tails import tails

WIDTHS = (75, 60, 50, 45, 40, 35)


@pytest.mark.parametrize(
    ("marked", "length", "counted_from"),
    [
        ("Am [3. Mai 1903] brannte das alte Haus am Fluss fünf Tage nach der großen Flut.", "fünf Tage", "nach der"),
        ("Am [3. Mai 1903] kaufte der Rat die Mühle zwei Jahre nach dem großen Brand.", "zwei Jahre", "nach dem"),
        ("Die Mühle wurde am [3. Mai 1903] zwei Jahre vor dem Tod des Wirts verkauft.", "zwei Jahre", "vor dem"),
        ("Die Mühle wurde am [3. Mai 1903] einen Monat nach dem Tod des Wirts verkauft.", "einen Monat", "nach dem"),
    ],
)
def test_in_no_room_is_a_length_told_that_the_thing_did_not_last(marked: str, length: str, counted_from: str) -> None:
    told = [title("de", marked, width) for width in WIDTHS]
    assert any(f"{length} {counted_from}" in one for one in told)
    assert all(f"{length} {counted_from}" in one or length not in one for one in told if not one.endswith("…"))


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Der Rat verkaufte die Mühle zwei Jahre nach dem Brand.", "zwei Jahre nach dem Brand"),
        ("Der Rat verkaufte die Mühle zwei lange Jahre vor dem Brand.", "zwei lange Jahre vor dem Brand"),
        ("Der Rat verkaufte die Mühle nach dem Brand.", "nach dem Brand"),
    ],
)
def test_the_length_goes_with_its_phrase(text: str, spared: str) -> None:
    assert spared in groups(sparing, "de", text)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Die Mühle wurde zwei Jahre nach dem Tod verkauft.", []),
        ("Der Wirt hat die Mühle zwei Jahre nach dem Tod verkauft.", []),
        ("Der Wirt hat die Mühle nach dem Tod verkauft.", ["nach dem Tod"]),
    ],
)
def test_the_phrase_before_a_closing_verb_stays_with_its_length(text: str, offered: list[str]) -> None:
    assert sorted(groups(tails, "de", text)) == sorted(offered)

"""What another analysis of the same text changes: expressions that vanish, appear, or are told otherwise."""

from datetime import date

import pytest
from hypothesis import given, settings
from invented import ANALYSES, Piece, article
from workbench import read, rows

from timeline_app.model.granularity import Granularity
from timeline_app.model.timex import Mod
from timeline_app.services.comparison import Difference, Kind, differences, match_mentions

TEXT = "Die Brücke wurde am 3. Mai 1998 eröffnet. Im Juni brannte sie. Gestern regnete es. On 5 May it fell."


def _kinds(found: list[Difference]) -> list[tuple[str, str]]:
    return [(one.kind.value, (one.after or one.before).expression) for one in found if one.after or one.before]


def test_the_same_analysis_changes_nothing() -> None:
    assert differences(read(TEXT), read(TEXT)) == []


def test_another_publication_date_changes_what_counts_from_it() -> None:
    before, after = (read(TEXT, published=date(2020, 7, day)) for day in (5, 6))
    (found,) = differences(before, after)
    assert found.kind == Kind.OTHER
    assert found.before is not None
    assert found.after is not None
    assert (found.before.value, found.after.value) == ("2020-07-04", "2020-07-05")


def test_another_language_finds_other_expressions() -> None:
    found = differences(read(TEXT, language="de"), read(TEXT, language="en"))
    kinds = dict(_kinds(found))
    assert kinds["gone"]
    assert kinds["new"]
    german = [one.before.expression for one in found if one.kind == Kind.GONE and one.before is not None]
    assert "Gestern" in german


def test_an_expression_that_vanishes() -> None:
    before, after = article([Piece(1), Piece(2)]), article([Piece(1)])
    assert differences(before, after) == [Difference(Kind.GONE, before.row(1), None)]


def test_an_expression_that_appears() -> None:
    before, after = article([Piece(2)]), article([Piece(1), Piece(2)])
    assert differences(before, after) == [Difference(Kind.NEW, None, after.row(0))]


@pytest.mark.parametrize(("begin", "length"), [(0, 4), (1, 3), (2, 1), (0, 2)])
def test_an_expression_of_other_words_at_the_same_place_is_its_successor(begin: int, length: int) -> None:
    before, after = article([Piece(1, begin=0, length=3)]), article([Piece(1, begin=begin, length=length)])
    assert differences(before, after) == [Difference(Kind.OTHER, before.row(0), after.row(0))]


def test_expressions_that_only_touch_are_two() -> None:
    before, after = article([Piece(1, begin=0, length=2)]), article([Piece(1, begin=2, length=2)])
    assert [one.kind for one in differences(before, after)] == [Kind.GONE, Kind.NEW]


@pytest.mark.parametrize(
    "other",
    [
        Piece(1, start=86_400), Piece(1, seconds=5), Piece(1, granularity=Granularity.WEEK), Piece(1, mod=Mod.APPROX),
        Piece(1, open_end=True), Piece(1, kind="unplaced"), Piece(1, kind="outside"), Piece(1, length=4),
    ],
)  # fmt: skip
def test_whatever_is_told_otherwise_is_a_difference(other: Piece) -> None:
    before, after = article([Piece(1)]), article([other])
    assert differences(before, after) == [Difference(Kind.OTHER, before.row(0), after.row(0))]


def test_the_first_follows_the_first_where_several_overlap() -> None:
    """Of two old ones that one new one overlaps, only one can go on in it."""
    text = "Vom 3. Mai bis 5. Mai 1998 war Markt."
    whole = read(text, language="de")
    assert len(whole.mentions) == 1
    parts = read(text.replace("bis", "und"), language="de")
    assert len(parts.mentions) == 2
    assert list(match_mentions(parts, whole)) == [0]
    assert list(match_mentions(whole, parts)) == [0]
    assert match_mentions(whole, parts)[0] == 0


@settings(deadline=None)
@given(ANALYSES, ANALYSES)
def test_each_has_one_successor_at_most_and_it_overlaps(old: list[Piece], new: list[Piece]) -> None:
    before, after = article(old), article(new)
    found = match_mentions(before, after)
    assert len(set(found.values())) == len(found)
    assert all(before.row(one).span.overlaps(after.row(other).span) for one, other in found.items())
    taken = {after.row(other).id for other in found.values()}
    for row in set(range(len(before.mentions))) - set(found):
        assert all(one.id in taken for one in rows(after) if one.span.overlaps(before.row(row).span))


@settings(deadline=None)
@given(ANALYSES, ANALYSES)
def test_nothing_is_told_twice_or_forgotten(old: list[Piece], new: list[Piece]) -> None:
    before, after = article(old), article(new)
    found = differences(before, after)
    spans = [one.span for pair in found if (one := pair.after or pair.before)]
    assert spans == sorted(spans)
    named = [one.before for one in found if one.before], [one.after for one in found if one.after]
    assert all(one.id in {other.id for other in rows(before)} for one in named[0])
    unchanged = {one.id for one in rows(before)} - {one.id for one in named[0]}
    assert unchanged == {one.id for one in rows(after)} - {one.id for one in named[1]}


@settings(deadline=None)
@given(ANALYSES, ANALYSES)
def test_the_way_back_is_the_way_there_turned_round(old: list[Piece], new: list[Piece]) -> None:
    there, back = (differences(*pair) for pair in
                   ((article(old), article(new)), (article(new), article(old))))  # fmt: skip
    assert {(one.before, one.after) for one in there} == {(one.after, one.before) for one in back}

"""What facts may be, and what of its needs a kind is told to lack."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.language.facts import FACTS, HOLIDAY, lacking


@pytest.mark.parametrize(
    ("name", "fits", "others"),
    [
        ("m", [1, 12], [0, 13, "1", 1.0, None]),
        ("wd", [1, 7], [0, 8]),
        ("w", [1, 53], [0, 54]),
        ("min", [0, 59], [-1, 60]),
        ("yy", [0, 99], [-1, 100]),
        ("dec", [0, 90], [-1, 91]),
        ("rel", [-9, 0, 9], [-10, 10]),
        ("parts", [2, 4], [1, 5]),
        ("nth", [-1, 5], [-2, 6]),
        ("sec", [0, 59], [-1, 60]),
        ("hm", [0, 2459], [-1, 2460]),
        ("d_plus", [1, 9], [0, 10]),
        ("y", [0, 1994, 10**10], [-1, 10**10 + 1]),
        ("h", [0, 8.5, 24], ["8", None]),
        ("n", [3, 1.5, "X"], ["x", None]),
        ("unit", ["D", "TH", "CE"], ["X", "d", ""]),
        ("part", ["MO", "NI"], ["XX"]),
        ("season", ["SP", "WI"], ["SN"]),
        ("mod", ["APPROX", "START"], ["NEARLY"]),
        ("ref", ["PAST_REF"], ["PAST"]),
        ("nu", [[3, "D"], ["X", "Y"]], [[3], [3, "D", 1], ["D", 3], 3, (3, "D")]),
        ("wp", [[1, "MO"]], [[0, "MO"], [1, "D"]]),
        (
            "holiday",
            ["easter-2", "easter+39", "12-24", "US:Labor Day", "05sun2", "advent-21"],
            ["easter", "1-1", "sun"],
        ),
        ("quant", ["every"], [1]),
    ],
)
def test_a_fact_is_what_its_resolver_can_use(name: str, fits: list[Any], others: list[Any]) -> None:
    test, words = FACTS[name]
    assert [value for value in fits if not test(value)] == []
    assert [value for value in others if test(value)] == []
    assert words


@pytest.mark.parametrize(
    ("needs", "facts", "told"),
    [
        (["m", "d"], ["d"], ["m"]),
        (["m", "d"], ["m", "d", "y"], []),
        (["wd|wp"], ["wp"], []),
        (["wd|wp"], ["part"], ["wd or wp"]),
        (["n2|!unit2"], [], []),
        (["n2|!unit2"], ["unit2"], ["n2"]),
        (["n2|!unit2"], ["unit2", "n2"], []),
        ([], ["m"], []),
    ],
)
def test_what_is_lacking_is_told_in_words(needs: list[str], facts: list[str], told: list[str]) -> None:
    assert list(lacking(needs, facts)) == told


@given(st.sets(st.sampled_from("abcd")), st.sets(st.sampled_from("abcd")))
def test_plain_needs_are_a_difference_of_sets(needs: set[str], facts: set[str]) -> None:
    assert set(lacking(needs, facts)) == needs - facts


@given(st.integers(1, 12), st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), st.integers(0, 6))
def test_a_month_has_at_least_four_of_each_weekday(month: int, day: str, number: int) -> None:
    assert bool(HOLIDAY.fullmatch(f"{month:02d}{day}{number}")) == (1 <= number <= 4)

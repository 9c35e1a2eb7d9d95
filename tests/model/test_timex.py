"""The terms of TimeML: their values are those of its guidelines, and an expression is what it says and no more."""

from dataclasses import FrozenInstanceError

import pytest

from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, Reason, Timex, TimexType


def _timex(**more: object) -> Timex:
    return Timex(Span(3, 7), "1994", TimexType.DATE, "1994", Reason("stated"), "year", **more)


def test_types_are_those_of_timex3() -> None:
    assert {str(one) for one in TimexType} == {"DATE", "TIME", "DURATION", "SET"}


def test_mods_are_those_of_timex3() -> None:
    """TimeML 1.2.1, table of the attribute `mod`."""
    assert {str(one) for one in Mod} == {
        "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
        "START", "MID", "END", "APPROX",
    }  # fmt: skip


def test_certainties_stand_from_the_surest_found_to_the_given() -> None:
    assert [str(one) for one in Certainty] == ["stated", "computed", "inferred", "given"]


def test_an_expression_has_no_place_until_it_is_given_one() -> None:
    timex = _timex()
    assert timex.interval is timex.granularity is timex.mod is timex.conflict is timex.range_end is None
    assert (timex.quant, timex.freq, timex.in_range) == ("", "", False)
    assert timex.certainty is Certainty.STATED


def test_reasons_do_not_share_what_they_tell() -> None:
    one, other = Reason("stated"), Reason("stated")
    one.facts["anchor"] = 1994
    assert other.facts == {}
    assert one != other


def test_an_expression_is_not_changed_in_place() -> None:
    with pytest.raises(FrozenInstanceError):
        _timex().value = "1995"  # type: ignore[misc]

"""What comes back after an expression in its sentence, what one borrows from another, and plain values."""

import dataclasses
from collections.abc import Callable

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex, TimexType
from timeline_app.timex.found import Found, Recurrence, Resolution

Tagged = Callable[..., list[Timex]]


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        # A clock time after "every day" is one of every day, unlike one in the next sentence.
        ("de", "Täglich um 9 Uhr läutet es.", [TimexType.SET, TimexType.TIME]),
        ("en", "Every day it rings. At 10 a.m. he came.", [TimexType.SET, TimexType.TIME]),
        # A weekday after "every Monday", and a day and month after "every year"
        ("en", "Every Monday they meet, on Tuesday too.", [TimexType.SET, TimexType.SET]),
        ("en", "Every Monday they meet. On Tuesday they left.", [TimexType.SET, TimexType.DATE]),
        ("en", "Every year the fair opens on 3 May.", [TimexType.SET, TimexType.SET]),
        ("en", "The fair opens on 3 May every year.", [TimexType.SET, TimexType.SET]),
    ],
)
def test_what_comes_back_in_a_sentence(tagged: Tagged, language: str, text: str, kinds: list[TimexType]) -> None:
    assert [timex.type for timex in tagged(language, text)] == kinds


@pytest.mark.parametrize(
    ("text", "value"),
    [("Täglich um 9 Uhr läutet es.", "T09:00"), ("Es läutet um 9 Uhr.", "2021-07-07T09:00")],
)
def test_a_time_of_every_day_has_no_day(tagged: Tagged, text: str, value: str) -> None:
    assert tagged("de", text)[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Die Ferien dauern vom 24. Dezember bis 6. Januar 2021.", ["2020-12-24", "2021-01-06"]),
        ("Die Ferien dauern vom 3. bis 6. Januar 2021.", ["2021-01-03", "2021-01-06"]),
    ],
)
def test_facts_that_stand_behind_the_expression_are_borrowed(tagged: Tagged, text: str, values: list[str]) -> None:
    assert [timex.value for timex in tagged("de", text)] == values


def test_what_was_found_can_be_added_to_and_what_was_resolved_cannot() -> None:
    found = Found(load_grammar("de").rules[0], 0, 1, Span(0, 4), {}, 0)
    found.facts["year"] = "1990"
    assert found.borrowed == frozenset()
    resolution = Resolution(TimexType.DATE, "1990", Reason("stated"))
    assert not resolution.relative
    assert not resolution.computed
    assert resolution.recurs is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        resolution.value = "1991"  # type: ignore[misc]
    assert {one.value for one in Recurrence} == {"times", "weekdays", "days"}

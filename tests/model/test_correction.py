"""Corrections: what leaves an event as it was found, and what moves it."""

from dataclasses import fields

import pytest

from timeline_app.model.correction import NO_EDITS, Correction, Dating
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import Role

DATING = Dating(interval=Interval(0, 86_400), granularity=Granularity.DAY)
CHANGES = {
    "dating": DATING, "label": "Opened", "category": "work", "notes": "ask again", "hidden": False, "checked": True,
    "joined_to": "00ff00ff00ff", "unlike": frozenset(["00ff00ff00fe"]), "role": Role.PLAN,
}  # fmt: skip


def test_every_field_can_be_changed() -> None:
    assert CHANGES.keys() == {field.name for field in fields(Correction)}


def test_nothing_changed_is_no_correction() -> None:
    assert not Correction()
    assert not NO_EDITS.corrections
    assert not NO_EDITS.additions


@pytest.mark.parametrize("name", CHANGES)
def test_any_change_is_a_correction(name: str) -> None:
    """Also one that shows what the program would hide, which is a change to False, and an empty label."""
    assert Correction(**{name: CHANGES[name]})


def test_an_empty_label_is_one() -> None:
    assert Correction(label="")


@pytest.mark.parametrize("name", CHANGES)
def test_only_date_role_hiding_and_joining_decide_where_an_event_stands(name: str) -> None:
    moved = Correction(**{name: CHANGES[name]}).place != Correction().place
    # A mention stands apart from what happened.
    assert moved == (name in ("dating", "hidden", "joined_to", "role"))


def test_equal_corrections_are_one() -> None:
    assert len({Correction(**CHANGES), Correction(**CHANGES), Correction()}) == 2

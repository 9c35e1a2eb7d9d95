"""What was decided on events in a review, and in which order they are looked at."""

import pytest
from workbench import BY_HAND, shown

from timeline_app.model.correction import Correction
from timeline_app.model.role import Role
from timeline_app.services.decisions import Tally, by_doubt, kind_of, ranked_by_doubt
from timeline_app.services.workspace import Workspace


@pytest.mark.parametrize(
    ("correction", "kind"),
    [
        (Correction(), ""), (Correction(notes="n", category="c"), ""), (Correction(label="other words"), ""),
        (Correction(checked=True), "right"), (Correction(checked=True, notes="n"), "right"),
        (Correction(checked=True, label="other words"), "changed"), (Correction(dating=BY_HAND), "changed"),
        (Correction(role=Role.MENTION), "changed"), (Correction(dating=BY_HAND, checked=True), "changed"),
        (Correction(hidden=True), "hidden"), (Correction(hidden=True, checked=True, dating=BY_HAND), "hidden"),
        (Correction(joined_to="00ff00ff00ff"), "hidden"), (Correction(hidden=False), ""),
    ],
)  # fmt: skip
def test_what_was_decided(correction: Correction, kind: str) -> None:
    assert kind_of(correction) == kind


def test_what_is_done_and_what_is_left_are_all() -> None:
    tally = Tally(right=1, changed=2, hidden=4, left=8)
    assert (tally.done, tally.all) == (7, 15)


def test_the_most_doubtful_come_first_and_what_was_decided_before_is_told(workspace: Workspace) -> None:
    timeline = shown(workspace)
    positions = range(len(timeline.events))
    first, second, third, *_ = (event.id for event in timeline.events)
    corrections = {
        first: Correction(checked=True),
        second: Correction(notes="undecided"),
        third: Correction(hidden=True),
        "00ff00ff00ff": Correction(checked=True),
    }
    ranked = ranked_by_doubt(timeline, positions, corrections, None, None)
    assert ranked.order == by_doubt(timeline, positions)
    assert [ranked.order[ranked.places[one]] for one in ranked.order] == ranked.order
    assert ranked.done == {first: "right", third: "hidden"}
    assert ranked_by_doubt(timeline, [0], corrections, None, None).order == [first]

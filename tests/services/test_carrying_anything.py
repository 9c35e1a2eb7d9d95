"""Nothing that a person did is lost when documents are analysed anew, again and again, however the analyses differ."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import ANALYSES, Piece, article
from workbench import BY_HAND, opened, read, rows, shown

from timeline_app.model.correction import Correction
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.values import Change, StepName

TEXT = "Die Brücke wurde am 3. Mai 1998 eröffnet. Im Juni brannte sie. Gestern regnete es. Am Montag nicht. Seit 2001."


@pytest.mark.parametrize("language", ["de", "en", "fr"])
@pytest.mark.parametrize("published", [None, date(1999, 1, 31), date(2020, 2, 29)])
def test_every_expression_of_an_article_keeps_its_note(language: str, published: date | None) -> None:
    before = read(TEXT, language="de", published=date(2010, 5, 5))
    workspace = opened(before)
    for number, told in enumerate(rows(before)):
        workspace.do(edits.correct(workspace, "notes", [told], notes=f"note {number}"))
    wanted = set(_in_sight(workspace))
    assert len(wanted) == len(before.mentions) >= 5
    workspace.do(edits.analyse_anew(workspace, "x", {1: read(TEXT, language=language, published=published)}))
    assert set(_in_sight(workspace)) == wanted


def _in_sight(workspace: Workspace) -> dict[str, tuple[str, Correction]]:
    """By its notes each correction that a person can still come upon, and the id of what it is of."""
    table = shown(workspace).rows
    corrections = workspace.edits().corrections
    return {one.notes: (key, one) for key, one in corrections.items() if one.notes and table.row_of(key) >= 0}


def _check_kept(before: Workspace, after: Workspace) -> None:
    old, new = _in_sight(before), _in_sight(after)
    assert set(old) <= set(new)
    ids = {key: new[notes][0] for notes, (key, _) in old.items()}
    for notes, (key, one) in old.items():
        other = new[notes][1]
        assert (one.category, one.checked) == (other.category, other.checked)
        assert one.label in (None, other.label)
        assert one.dating in (None, other.dating)
        assert one.hidden in (None, other.hidden)
        if one.joined_to in ids and ids[one.joined_to] != ids[key]:
            assert other.joined_to == ids[one.joined_to]
        assert {ids[apart] for apart in one.unlike if apart in ids} <= other.unlike


NUMBERS = st.integers(0, 10_000)
KINDS = ["label", "category", "dating", "hidden", "checked", "join", "apart", "add", "anew", "anew", "anew", "undo"]
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), NUMBERS, NUMBERS, ANALYSES), min_size=3, max_size=12)


def _plan(workspace: Workspace, kind: str, one: int, other: int) -> Transaction | None:
    """A step of some kind on some expressions, those that were added included."""
    timeline = shown(workspace)
    told = [*timeline.events, *timeline.unplaced, *timeline.left_out]
    if kind == "add" or not told:
        document = workspace.documents[one % 2]
        place = edits.place_of(document.analysis, document.key, Span(other % 50, other % 50 + 3))
        # Unlike those of the program this id is the same each time, so that a failure can be told again.
        mention_id = f"{one:06}{len(workspace.steps):06}"
        correction = Change(("correction", mention_id), None, Correction(dating=BY_HAND))
        return Transaction(workspace.id, StepName("add"), (Change(("addition", mention_id), None, place), correction))
    told.sort(key=lambda event: event.id)
    first, second = told[one % len(told)], told[other % len(told)]
    if kind in ("join", "apart"):
        plan: Callable[..., Transaction] = edits.join if kind == "join" else edits.tell_apart
        return plan(workspace, first, [second] if kind == "join" else second) if first != second else None
    value = {"label": f"{one}", "category": f"{one}", "dating": BY_HAND, "hidden": one % 2 > 0, "checked": True}[kind]
    return edits.correct(workspace, kind, [first], **{kind: value})


def _note_down(workspace: Workspace, number: int) -> None:
    """Give every corrected expression a note of its own, by which it is known later on."""
    timeline = shown(workspace)
    for key, correction in workspace.edits().corrections.items():
        told = timeline.find(key)
        if told is not None and not correction.notes:
            workspace.do(edits.correct(workspace, "notes", [told], notes=f"{number} {key}"))


@settings(deadline=None, max_examples=100)
@given(ANALYSES, ANALYSES, STEPS)
def test_nothing_that_a_person_did_is_ever_lost(
    first: list[Piece], second: list[Piece], steps: list[tuple[str, int, int, list[Piece]]]
) -> None:
    workspace = opened(article(first, "a"), article(second, "b"))
    for number, (kind, one, other, pieces) in enumerate(steps):
        if kind == "undo":
            if workspace.position > 1:
                workspace.undo()
        elif kind == "anew":
            before = Workspace()
            before.state, before.analyses = workspace.state, workspace.analyses
            anew = [article(pieces, name) for name in "ab"][: 1 + one % 2]
            workspace.do(edits.analyse_anew(workspace, "analysis", dict(enumerate(anew, 1))))
            _check_kept(before, workspace)
        elif (plan := _plan(workspace, kind, one, other)) and plan.changes:
            workspace.do(plan)
            _note_down(workspace, number)
    while workspace.undo():
        pass
    assert workspace.state == {}

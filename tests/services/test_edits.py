"""Every step that people can take on events: what it does, and that taking it back leaves no trace."""

from collections.abc import Callable
from dataclasses import replace
from inspect import isfunction
from pathlib import Path

import pytest
from invented import Piece, article
from workbench import BY_HAND, event, opened, read, rows, shown, state_after, told

from timeline_app.model.correction import Addition, Correction, Dating
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.analyses import Analyses
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.analysis_table import AnalysisTable


@pytest.fixture
def own(workspace: Workspace, bridge: AnalysisTable) -> str:
    """The id of an event of one's own in the first document."""
    mention_id, plan = edits.add(workspace, edits.place_of(bridge, 1, Span(4, 10)), BY_HAND, "mine")
    workspace.do(plan)
    return mention_id


def _own(workspace: Workspace, mention_id: str) -> Event:
    found = shown(workspace).find(mention_id)
    assert isinstance(found, Event)
    return found


def test_fields_are_changed(workspace: Workspace, bridge: AnalysisTable) -> None:
    plan = edits.correct(workspace, "x", [told(bridge, "1874")], label="built", category="c", checked=True)
    assert (plan.name.kind, plan.name.count) == ("x", 1)
    workspace.do(plan)
    assert workspace.correction(told(bridge, "1874").id) == Correction(label="built", category="c", checked=True)


def test_several_are_changed_in_one_step(workspace: Workspace, bridge: AnalysisTable) -> None:
    chosen = rows(bridge)[:3]
    plan = edits.correct(workspace, "hide", chosen, hidden=True)
    assert (plan.name.count, len(plan.changes)) == (3, 3)
    workspace.do(plan)
    assert all(workspace.correction(one.id).hidden for one in chosen)


def test_what_changes_nothing_is_no_change(workspace: Workspace, bridge: AnalysisTable) -> None:
    one = told(bridge, "1874")
    assert edits.correct(workspace, "x", [one], label=None, notes="").changes == ()
    workspace.do(edits.correct(workspace, "x", [one], notes="n"))
    assert edits.correct(workspace, "x", [one], notes="n").changes == ()


def test_a_correction_that_says_nothing_any_more_is_none(workspace: Workspace, bridge: AnalysisTable) -> None:
    before = workspace.state
    for notes in ("n", ""):
        workspace.do(edits.correct(workspace, "notes", [told(bridge, "1874")], notes=notes))
    assert workspace.state == before


def test_all_that_was_changed_is_taken_back(workspace: Workspace, bridge: AnalysisTable) -> None:
    before, one = workspace.state, told(bridge, "1874")
    workspace.do(edits.correct(workspace, "x", [one], notes="n", dating=BY_HAND, hidden=True))
    workspace.do(edits.revert(workspace, [one, told(bridge, "1960s")]))
    assert workspace.state == before


def test_an_event_of_one_s_own_is_not_taken_back(workspace: Workspace, own: str) -> None:
    assert edits.revert(workspace, [_own(workspace, own)]).changes == ()


def test_an_event_of_one_s_own_is_added_and_taken_away(workspace: Workspace, bridge: AnalysisTable) -> None:
    before = workspace.state
    place = edits.place_of(bridge, 1, Span(4, 10))
    assert place == Addition(document=1, span=Span(4, 10), sentence_span=Span(0, 18), sentence_no=1)
    mention_id, plan = edits.add(workspace, place, BY_HAND, "mine")
    workspace.do(plan)
    own = _own(workspace, mention_id)
    assert (own.label, own.interval, own.expression) == ("mine", BY_HAND.interval, "bridge")
    workspace.do(edits.remove_added(workspace, [own]))
    assert workspace.state == before


def test_every_event_of_one_s_own_has_an_id_of_its_own(bridge: AnalysisTable) -> None:
    place = edits.place_of(bridge, 1, Span(4, 10))
    assert len({edits.add(Workspace(), place, BY_HAND, "mine")[0] for _ in range(200)}) == 200


def test_one_event_stands_for_others(workspace: Workspace, bridge: AnalysisTable, museum: AnalysisTable) -> None:
    kept, *others = event(bridge, "1874"), event(bridge, "1960s"), event(museum, "Mai 1998")
    workspace.do(edits.join(workspace, kept, [kept, *others]))
    assert set(edits.behind_of(workspace, kept.id)) == {one.id for one in others}
    assert [shown(workspace).position(one.id) >= 0 for one in (kept, *others)] == [True, False, False]


def test_what_stood_behind_one_of_them_stands_behind_the_last(workspace: Workspace, bridge: AnalysisTable) -> None:
    one, two, three = rows(bridge)[:3]
    workspace.do(edits.join(workspace, one, [two]))
    workspace.do(edits.join(workspace, three, [one]))
    assert set(edits.behind_of(workspace, three.id)) == {one.id, two.id}
    assert edits.behind_of(workspace, one.id) == []


def test_what_stood_behind_an_event_may_come_to_stand_for_it(workspace: Workspace, bridge: AnalysisTable) -> None:
    one, two, three = rows(bridge)[:3]
    workspace.do(edits.join(workspace, one, [two, three]))
    workspace.do(edits.join(workspace, two, [one]))
    assert set(edits.behind_of(workspace, two.id)) == {one.id, three.id}
    assert workspace.correction(two.id).joined_to == ""


def test_what_was_joined_stands_by_itself_again(workspace: Workspace, bridge: AnalysisTable) -> None:
    before = workspace.state
    one, two, three = rows(bridge)[:3]
    workspace.do(edits.join(workspace, one, [two, three]))
    workspace.do(edits.part(workspace, one))
    assert workspace.state == before


def test_two_that_look_alike_are_told_apart(workspace: Workspace, bridge: AnalysisTable) -> None:
    one, two, three = rows(bridge)[:3]
    workspace.do(edits.tell_apart(workspace, one, two))
    workspace.do(edits.tell_apart(workspace, one, three))
    assert workspace.correction(one.id).unlike == {two.id, three.id}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vom 3. bis 5. Mai 2019 war Markt.", "2019-05-03", "2019-05-05"),
        ("Von Januar bis März 1999 war Markt.", "1999-01", "1999-03"),
        ("Die Schau lief von 1998 bis 2001.", "1998", "2001"),
        ("Von Mai 1998 bis 2001 war Markt.", "1998-05", "2001-12"),
    ],
)
def test_a_stretch_becomes_its_first_and_its_last_unit(text: str, first: str, last: str) -> None:
    workspace = opened(read(text, language="de"))
    (stretch,) = shown(workspace).events
    workspace.do(edits.split(workspace, stretch, 1))
    halves = shown(workspace).events
    assert [one.value for one in halves] == [first, last]
    assert (halves[0].interval.start, halves[1].interval.end) == (stretch.interval.start, stretch.interval.end)
    assert halves[0].label == halves[1].label == stretch.label


@pytest.mark.parametrize("text", ["Die Brücke steht seit 1874.", "Am 3. Mai 2019 war Markt.", "Mai 2019 war Markt."])
def test_what_is_no_stretch_becomes_the_same_date_twice(text: str) -> None:
    workspace = opened(read(text, language="de"))
    (one,) = shown(workspace).events
    workspace.do(edits.split(workspace, one, 1))
    first, second = shown(workspace).events
    assert first.interval == second.interval == one.interval
    assert workspace.correction(one.id) == Correction()


def test_a_date_set_by_hand_stays_when_an_event_is_split(workspace: Workspace, bridge: AnalysisTable) -> None:
    one = event(bridge, "3 to 5 May")
    workspace.do(edits.correct(workspace, "date", [one], dating=BY_HAND, category="c", notes="n"))
    workspace.do(edits.split(workspace, _own(workspace, one.id), 1))
    first, second = shown(workspace).events[:2]
    assert [event.interval for event in (first, second)] == [BY_HAND.interval] * 2
    assert [event.category for event in (first, second)] == ["c", "c"]
    assert workspace.correction(one.id).notes == "n"


def test_an_event_of_one_s_own_can_be_split(workspace: Workspace, own: str) -> None:
    workspace.do(edits.split(workspace, _own(workspace, own), 1))
    first, second = shown(workspace).events[:2]
    assert own in (first.id, second.id)
    assert first.interval == second.interval == BY_HAND.interval


STEPS: dict[str, Callable[[Workspace], Transaction]] = {
    "correct": lambda w: edits.correct(w, "x", rows(w.documents[0].analysis), label="l", hidden=True, dating=BY_HAND),
    "revert": lambda w: edits.revert(w, rows(w.documents[0].analysis)),
    "join": lambda w: edits.join(w, w.documents[0].analysis.row(2), rows(w.documents[1].analysis)),
    "part": lambda w: edits.part(w, w.documents[0].analysis.row(0)),
    "split": lambda w: edits.split(w, shown(w).events[-1], 1),
    "add": lambda w: edits.add(w, edits.place_of(w.documents[0].analysis, 1, Span(1, 3)), BY_HAND, "mine")[1],
    "remove_added": lambda w: edits.remove_added(w, [_own(w, key) for key in w.edits().additions]),
    "open_documents": lambda w: edits.open_documents(w, [article([Piece(1)])], kept=False),
    "close_document": lambda w: edits.close_document(w, 1),
    "analyse_anew": lambda w: edits.analyse_anew(w, "x", {1: article([Piece(1)]), 2: article([Piece(2)], "other")}),
    "tell_apart": lambda w: edits.tell_apart(w, w.documents[0].analysis.row(0), w.documents[1].analysis.row(0)),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_that_is_taken_back_leaves_no_trace(workspace: Workspace, own: str, name: str) -> None:
    one, two, three = rows(workspace.documents[0].analysis)[:3]
    workspace.do(edits.correct(workspace, "x", [one, three], notes="n", category="c"))
    workspace.do(edits.join(workspace, one, [two]))
    before, table = workspace.state, [*shown(workspace).events]
    assert state_after(workspace, STEPS[name](workspace)) != before
    assert [*shown(workspace).events] == table


def test_every_step_is_taken_back_there() -> None:
    own = {name: value for name, value in vars(edits).items()
           if isfunction(value) and value.__module__ == edits.__name__}  # fmt: skip
    plans = {name for name, value in own.items() if "Transaction" in str(value.__annotations__["return"])}
    assert plans == set(STEPS)


def test_a_step_is_called_by_what_it_is_about(workspace: Workspace, bridge: AnalysisTable) -> None:
    long = replace(event(bridge, "1874"), label="x" * 41)
    assert edits.part(workspace, replace(long, label="y" * 40)).name.about == "y" * 40
    assert edits.part(workspace, long).name.about == "x" * 39 + "…"
    unplaced = article([Piece(1, kind="unplaced")]).row(0)
    assert edits.part(workspace, unplaced).name.about == "w01"


def test_a_stretch_that_has_no_value_is_split_all_the_same(workspace: Workspace, bridge: AnalysisTable) -> None:
    far = Interval(10**15 // 86_400 * 86_400, 10**15 // 86_400 * 86_400 + 864_000)
    stretch = replace(event(bridge, "3 to 5 May"), interval=far)
    workspace.do(edits.split(workspace, stretch, 1))
    (second,) = workspace.edits().additions
    dating = workspace.correction(second).dating
    assert dating == Dating(interval=far, granularity=Granularity.DAY, mod=None, value=stretch.value)


class Counted(Analyses):
    """Analyses that count how often one is looked up."""

    asked = 0

    def path_of(self, number: int) -> Path | None:
        self.asked += 1
        return super().path_of(number)


@pytest.mark.parametrize("count", [20, 40])
def test_opening_many_again_goes_through_the_steps_once(tmp_path: Path, count: int) -> None:
    articles = [read(f"It was built in {1800 + number}.", path=tmp_path / f"{number}.txt") for number in range(count)]
    workspace = opened(*articles)
    workspace.analyses = Counted(workspace.analyses)
    keys = workspace.current.keys
    workspace.do(edits.open_documents(workspace, articles, kept=True))
    assert 0 < workspace.analyses.asked <= 3 * count
    assert workspace.current.keys == keys


def test_every_step_says_what_was_done_to_what_and_to_how_many(
    workspace: Workspace, bridge: AnalysisTable, own: str
) -> None:
    one, other, mine = event(bridge, "1874"), event(bridge, "1960s"), _own(workspace, own)
    steps = (
        edits.correct(workspace, "hide", [one, other], hidden=True), edits.revert(workspace, [other, one]),
        edits.join(workspace, one, [other, mine]), edits.part(workspace, one),
        edits.tell_apart(workspace, one, other), edits.split(workspace, other, 1),
        edits.remove_added(workspace, [mine]), edits.close_document(workspace, 1),
        edits.open_documents(workspace, [bridge, bridge], kept=False),
        edits.analyse_anew(workspace, "language", {1: bridge}),
    )  # fmt: skip
    assert [(plan.name.kind, plan.name.about, plan.name.count) for plan in steps] == [
        ("hide", one.label, 2), ("revert", other.label, 2), ("join", one.label, 3), ("part", one.label, 1),
        ("apart", one.label, 1), ("split", other.label, 1), ("remove", "mine", 1), ("close", "bridge.txt", 1),
        ("open", "bridge.txt", 2), ("language", "bridge.txt", 1),
    ]  # fmt: skip
    assert {plan.workspace for plan in steps} == {workspace.id}


@pytest.mark.parametrize(("letters", "about"), [(40, "x" * 40), (41, "x" * 39 + "…"), (90, "x" * 39 + "…")])
def test_what_a_step_is_about_is_a_short_phrase(
    workspace: Workspace, bridge: AnalysisTable, letters: int, about: str
) -> None:
    long = replace(event(bridge, "1874"), label="x" * letters)
    assert edits.correct(workspace, "x", [long]).name.about == about
    # No blank before the dots
    spaced = replace(long, label="x" * 38 + " " + "y" * 40)
    assert edits.correct(workspace, "x", [spaced]).name.about == "x" * 38 + "…"


def test_what_is_typed_of_one_event_becomes_one_step(workspace: Workspace, bridge: AnalysisTable) -> None:
    one, other = event(bridge, "1874"), event(bridge, "1960s")
    before = len(workspace.steps)
    for notes in ("n", "no", "not"):
        workspace.do(edits.correct(workspace, "notes", [one], typed=True, notes=notes))
    assert len(workspace.steps) == before + 1
    for mentions, typed in (([other], True), ([one], False), ([one, other], True), ([one, other], True)):
        before = len(workspace.steps)
        workspace.do(edits.correct(workspace, "notes", mentions, typed=typed, notes=f"{before}"))
        assert len(workspace.steps) == before + 1

"""What is kept up with each step is what the state says, and keeping it up looks at nothing that did not change."""

from collections import UserDict
from dataclasses import replace

import editing
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.correction import Correction, OpenDocument
from timeline_app.services.current import Current
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.values import Change, Key, Value


class Counted(UserDict[int, AnalysisTable]):
    """Analyses that count how often one is asked for."""

    asked = 0

    def __getitem__(self, number: int) -> AnalysisTable:
        self.asked += 1
        return super().__getitem__(number)


def _same(one: Current, other: Current) -> bool:
    orders = [(list(current.edits.corrections), list(current.edits.additions)) for current in (one, other)]
    return one == other and orders[0] == orders[1]


def test_it_is_what_the_state_says_after_any_steps(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    @given(st.integers(0, 2**32), st.lists(st.booleans(), max_size=30))
    def check(seed: int, forward: list[bool]) -> None:
        workspace = Workspace()
        editor = editing.Editor(workspace, [bridge, museum], seed)
        for on in forward:
            if on:
                workspace.do(editor.plan())
            else:
                workspace.undo()
            assert _same(workspace.current, Current.of(workspace.state, workspace.analyses))
        while workspace.redo():
            assert _same(workspace.current, Current.of(workspace.state, workspace.analyses))

    check()


def _many(analysis: AnalysisTable) -> tuple[dict[Key, Value], Counted]:
    numbers = range(1, 101)
    state: dict[Key, Value] = {("document", str(key)): OpenDocument(place=key, analysis=key) for key in numbers}
    return state, Counted(dict.fromkeys(numbers, analysis))


def test_a_correction_looks_at_no_document(bridge: AnalysisTable) -> None:
    state, analyses = _many(bridge)
    current = Current.of(state, analyses)
    analyses.asked = 0
    key, hidden = ("correction", "1" * 12), Correction(hidden=True)
    after = current.after([Change(key, None, hidden)], state | {key: hidden}, analyses)
    assert analyses.asked == 0
    assert after.tables is current.tables
    assert after.edits.additions is current.edits.additions
    assert after.edits.corrections == {"1" * 12: hidden}


def test_another_analysis_looks_at_its_own_document(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    state, analyses = _many(bridge)
    current = Current.of(state, analyses)
    analyses[101], key = museum, ("document", "50")
    analyses.asked = 0
    shelf = state[key]
    assert isinstance(shelf, OpenDocument)
    changed = replace(shelf, analysis=101)
    after = current.after([Change(key, shelf, changed)], state | {key: changed}, analyses)
    assert analyses.asked == 1
    assert [number for number, one in enumerate(after.tables) if one is museum] == [49]
    assert after.numbers[49] == 101
    assert after.keys is current.keys

"""What a filter does beside the window: words that are found, positions that are shown, and a file that is gone."""

import numpy as np
import pytest

from timeline_app.errors import WorkspaceError
from timeline_app.services.finding.filters import Facets, Filters
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.core.filter_work import counting, finding, masked_by, positions_of, searching
from timeline_app.ui.core.session import Session


@pytest.fixture
def shown(session: Session, bridge: AnalysisTable, museum: AnalysisTable) -> Session:
    session.open_documents([bridge, museum], add=False)
    return session


def test_flags_become_positions() -> None:
    assert positions_of(np.array([False, True, True]), 3).tolist() == [1, 2]
    assert positions_of(None, 3).tolist() == [0, 1, 2]
    assert positions_of(None, 0).tolist() == []


def test_words_are_found_in_whatever_document(shown: Session) -> None:
    found, positions = finding(shown, "Müller", lambda share: None, bool)
    events = shown.timeline.events
    assert [at for at, is_found in enumerate(found.tolist()) if is_found] == positions.tolist()
    assert [events[at].document for at in positions.tolist()] == ["museum.txt"]


def test_half_is_done_when_the_file_is(shown: Session) -> None:
    told: list[float] = []
    searching(shown, "lorry", told.append, bool)
    assert told[0] == 0.5


def test_without_filters_nothing_is_masked(shown: Session) -> None:
    assert masked_by(Facets(shown.timeline), Filters(), None, bool, bool) == (None, None)


def test_what_is_filtered_out_has_no_position(shown: Session) -> None:
    filters = Filters(off=frozenset({("document", "bridge.txt")}))
    flags, positions = masked_by(Facets(shown.timeline), filters, None, bool, bool)
    assert flags is not None
    assert positions is not None
    events = shown.timeline.events
    assert {events[at].document for at in positions.tolist()} == {"museum.txt"}
    assert flags.sum() == len(positions)


def test_values_are_counted_as_the_other_filters_leave_them(shown: Session) -> None:
    counts = counting(Facets(shown.timeline), Filters(off=frozenset({("document", "bridge.txt")})), None, None, None)
    assert counts["document"].sum() == len(shown.timeline.events)
    assert counts["certainty"].sum() == counts["document"].tolist()[1]


def test_a_file_that_cannot_be_read_any_more_is_told(shown: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(shown.autosave), "has_file", property(lambda autosave: True))
    monkeypatch.setattr(shown.autosave, "ask", lambda work: None)
    with pytest.raises(WorkspaceError, match="Save the workspace under another name"):
        searching(shown, "lorry", lambda share: None, bool)

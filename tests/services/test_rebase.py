"""What becomes of corrections when a document is analysed anew: found again, found in other words, or found no more."""

from dataclasses import replace

import pytest
from invented import Piece, article
from workbench import BY_HAND, opened, rows, shown

from timeline_app.model.correction import Addition, Correction
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.mention_table import Mention
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable

OLD, WIDER, OTHER = Piece(1, length=3), Piece(1, length=4), Piece(2, length=3)


def _corrected(*articles: AnalysisTable, **fields: object) -> Workspace:
    """A workspace in which the first expression of the first document was corrected."""
    workspace = opened(*articles)
    workspace.do(edits.correct(workspace, "x", [articles[0].row(0)], **fields))
    return workspace


def _anew(workspace: Workspace, *articles: AnalysisTable) -> None:
    """Other analyses for the first documents."""
    keys = [one.key for one in workspace.documents]
    before = workspace.state
    workspace.do(edits.analyse_anew(workspace, "analysis", dict(zip(keys, articles, strict=False))))
    after = workspace.state
    workspace.undo()
    assert workspace.state == before
    workspace.redo()
    assert workspace.state == after


def _only(workspace: Workspace) -> Mention:
    timeline = shown(workspace)
    (one,) = [*timeline.events, *timeline.unplaced, *timeline.left_out]
    return one


def test_what_is_found_again_keeps_its_corrections() -> None:
    workspace = _corrected(article([OLD]), label="mine", notes="n")
    before = workspace.edits()
    _anew(workspace, article([replace(OLD, start=86_400), OTHER]))
    assert workspace.edits() == before


def test_corrections_go_over_to_the_words_that_overlap() -> None:
    workspace = _corrected(article([OLD]), label="mine", notes="n", dating=BY_HAND)
    new = article([WIDER])
    _anew(workspace, new)
    assert workspace.edits().corrections == {new.row(0).id: Correction(label="mine", notes="n", dating=BY_HAND)}
    assert workspace.edits().additions == {}


def test_what_nobody_changed_just_goes() -> None:
    workspace = opened(article([OLD, OTHER]))
    _anew(workspace, article([OTHER]))
    assert set(workspace.state) == {("document", "1")}


def test_what_vanishes_stays_at_the_date_that_it_had() -> None:
    before = article([replace(OLD, start=86_400, seconds=172_800)])
    found = before.row(0)
    workspace = _corrected(before, notes="n", category="c")
    _anew(workspace, article([]))
    event = _only(workspace)
    assert isinstance(found, Event)
    assert isinstance(event, Event)
    assert (event.id, event.span, event.sentence_no) == (found.id, found.span, found.sentence_no)
    assert (event.interval, event.granularity, event.value) == (found.interval, found.granularity, found.value)
    assert (event.label, event.notes, event.category) == (found.label, "n", "c")


def test_what_vanishes_stays_at_the_date_that_was_set_by_hand() -> None:
    workspace = _corrected(article([OLD]), dating=BY_HAND, label="mine")
    _anew(workspace, article([]))
    event = _only(workspace)
    assert isinstance(event, Event)
    assert BY_HAND is not None
    assert (event.interval, event.label) == (BY_HAND.interval, "mine")


@pytest.mark.parametrize("piece", [OLD, replace(OLD, kind="outside"), replace(OLD, kind="unplaced")])
@pytest.mark.parametrize("hidden", [True, False, None])
def test_what_vanishes_is_left_out_as_it_was(piece: Piece, hidden: bool | None) -> None:
    workspace = _corrected(article([piece]), notes="n", hidden=hidden)
    before = _only(workspace)
    _anew(workspace, article([OTHER]), article([]))
    after = shown(workspace).find(before.id)
    assert after is not None
    assert (after.hidden, type(after)) == (before.hidden, type(before))


def test_a_note_on_what_has_no_place_stays_in_the_tray_when_it_vanishes() -> None:
    workspace = _corrected(article([replace(OLD, kind="unplaced")]), notes="n")
    _anew(workspace, article([]))
    told = _only(workspace)
    assert isinstance(told, Unplaced)
    assert told.expression == "w01"
    assert list(shown(workspace).unplaced) == [told]


def test_what_was_placed_by_hand_keeps_its_place_and_label_when_it_vanishes() -> None:
    workspace = _corrected(article([replace(OLD, kind="unplaced")]), dating=BY_HAND)
    before = _only(workspace)
    _anew(workspace, article([]))
    after = _only(workspace)
    assert isinstance(before, Event)
    assert isinstance(after, Event)
    assert (after.interval, after.label) == (before.interval, before.label)


def test_what_is_found_again_has_no_place_of_its_own_any_more() -> None:
    workspace = _corrected(article([OLD]), notes="n")
    _anew(workspace, article([]))
    assert len(workspace.edits().additions) == 1
    _anew(workspace, article([OLD]))
    assert workspace.edits().additions == {}
    told = _only(workspace)
    assert isinstance(told, Event)
    assert told.notes == "n"


def test_the_same_expression_in_another_document_of_the_same_name_is_another() -> None:
    workspace = _corrected(article([OLD]), notes="n")
    _anew(workspace, article([]))
    workspace.do(edits.open_documents(workspace, [article([])], kept=True))
    workspace.do(edits.analyse_anew(workspace, "x", {2: article([OLD])}))
    assert [place.document for place in workspace.edits().additions.values()] == [0]


def test_an_event_added_by_hand_stays_where_it_is() -> None:
    before = article([OLD])
    workspace = opened(before)
    assert BY_HAND is not None
    mention_id, plan = edits.add(workspace, edits.place_of(before, 1, Span(9, 12)), BY_HAND, "mine")
    workspace.do(plan)
    state = workspace.edits()
    _anew(workspace, article([WIDER]))
    assert workspace.edits() == state
    assert shown(workspace).position(mention_id) >= 0


def test_two_that_meet_at_one_place_are_both_kept() -> None:
    """One vanished, another was found in its place and corrected, and then the first is found again."""
    workspace = _corrected(article([OLD]), notes="first")
    _anew(workspace, article([]))
    wider = article([WIDER])
    _anew(workspace, wider)
    workspace.do(edits.correct(workspace, "x", [wider.row(0)], notes="second"))
    _anew(workspace, article([OLD]))
    events = shown(workspace).events
    assert sorted(one.notes for one in events) == ["first", "second"]


@pytest.mark.parametrize("is_corrected", [True, False])
@pytest.mark.parametrize("home", [0, 1])
def test_what_is_joined_follows_the_event_that_it_stands_behind(is_corrected: bool, home: int) -> None:
    first, second = article([OLD, OTHER]), article([OLD], "second")
    workspace = opened(first, second)
    behind = [first.row(1), second.row(0)][home]
    workspace.do(edits.join(workspace, first.row(0), [behind]))
    if is_corrected:
        workspace.do(edits.correct(workspace, "x", [first.row(0)], notes="n"))
    new = article([WIDER, OTHER])
    _anew(workspace, new)
    assert workspace.correction(behind.id).joined_to == new.row(0).id
    assert shown(workspace).position(behind.id) < 0


def test_what_was_told_apart_stays_so() -> None:
    first, second = article([OLD]), article([OLD], "second")
    workspace = opened(first, second)
    workspace.do(edits.tell_apart(workspace, second.row(0), first.row(0)))
    new = article([WIDER])
    _anew(workspace, new)
    assert workspace.correction(second.row(0).id).unlike == {new.row(0).id}


def test_what_stands_behind_an_event_that_vanishes_is_seen_again() -> None:
    workspace = opened(article([OLD, OTHER]))
    one, other = rows(workspace.documents[0].analysis)
    workspace.do(edits.join(workspace, one, [other]))
    _anew(workspace, article([OTHER]))
    assert [event.id for event in shown(workspace).events] == [other.id]


def test_what_vanishes_itself_stays_behind_what_goes_over_to_other_words() -> None:
    workspace = opened(article([OLD, OTHER]))
    one, other = rows(workspace.documents[0].analysis)
    workspace.do(edits.join(workspace, one, [other]))
    new = article([WIDER])
    _anew(workspace, new)
    assert workspace.correction(other.id).joined_to == new.row(0).id
    assert workspace.correction(other.id).dating is not None
    assert [event.id for event in shown(workspace).events] == [new.row(0).id]


def test_documents_that_refer_to_each_other_are_analysed_anew_together() -> None:
    first, second = article([OLD]), article([OLD], "second")
    workspace = opened(first, second)
    one, other = first.row(0), second.row(0)
    workspace.do(edits.join(workspace, one, [other]))
    workspace.do(edits.tell_apart(workspace, one, other))
    new = article([WIDER]), article([WIDER], "second")
    _anew(workspace, *new)
    ids = [analysis.row(0).id for analysis in new]
    assert workspace.edits().corrections == {
        ids[0]: Correction(unlike=frozenset({ids[1]})), ids[1]: Correction(joined_to=ids[0])
    }  # fmt: skip


def test_an_added_place_is_of_the_document_that_it_was_in() -> None:
    workspace = _corrected(article([OLD], "a"), article([OTHER], "b"), notes="n")
    _anew(workspace, article([], "a"))
    (place,) = workspace.edits().additions.values()
    assert place == Addition(document=0, span=Span(8, 11), sentence_span=Span(0, 24), sentence_no=1)

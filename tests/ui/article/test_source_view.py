"""The text: where its expressions stand, what a click and a key on them mean, and which words are selected."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.paint.theme import load_theme
from timeline_app.services.mention_table import Mention
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.article.source_view import SourceView
from timeline_app.ui.core.session import Session

LIGHT = load_theme(dark=False)


@pytest.fixture
def view(session: Session, bridge: AnalysisTable, museum: AnalysisTable, holder: QWidget, qtbot: QtBot) -> SourceView:
    view = SourceView(session, LIGHT, holder)
    view.resize(500, 400)
    session.open_documents([bridge, museum], add=False)
    session.show_page(0)
    holder.show()
    qtbot.waitExposed(holder)
    qtbot.waitUntil(lambda: view.is_filled, timeout=10_000)
    return view


def _mention(session: Session, words: str) -> Mention:
    assert session.page is not None
    (found,) = [one for one in session.page.between(0, 10_000) if one.expression == words]
    return found


def _middle(view: SourceView, mention: Mention) -> QPoint:
    """The middle of an expression, in pixels of what shows the text."""
    return view.viewport().mapFrom(view, view.boxes_of(mention.id)[0].center())


def _select(view: SourceView, begin: int, end: int) -> None:
    cursor = view.textCursor()
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_it_shows_the_text_of_the_shown_document(view: SourceView, session: Session, qtbot: QtBot) -> None:
    assert view.toPlainText().startswith("The bridge reopens\n")
    session.show_page(1)
    qtbot.waitUntil(lambda: view.is_filled, timeout=10_000)
    assert view.toPlainText().startswith("Das Museum\n")


def test_a_long_text_arrives_whole(session: Session, bridge: AnalysisTable, holder: QWidget, qtbot: QtBot) -> None:
    from workbench import read

    text = "".join(f"Line {number} tells of the mill.\n" for number in range(5000))
    view = SourceView(session, LIGHT, holder)
    session.open_documents([read(text, language="en")], add=False)
    assert not view.is_filled
    qtbot.waitUntil(lambda: view.is_filled, timeout=30_000)
    assert view.toPlainText().splitlines() == text.splitlines()


@pytest.mark.parametrize("words", ["2 March 2020", "1874"])
def test_every_expression_has_a_box_under_which_its_letters_stand(
    view: SourceView, session: Session, words: str
) -> None:
    mention = _mention(session, words)
    boxes = view.boxes_of(mention.id)
    assert boxes
    assert all(view.viewport().rect().contains(view.viewport().mapFrom(view, box.center())) for box in boxes)
    cursor = view.cursorForPosition(_middle(view, mention))
    assert mention.span.begin <= cursor.position() <= mention.span.end


def test_what_is_not_in_sight_has_no_box(view: SourceView, session: Session) -> None:
    assert view.boxes_of("0000") == []
    other = next(one for one in session.timeline.events if one.document == "museum.txt")
    assert view.boxes_of(other.id) == []


def test_a_click_chooses_what_is_under_it(view: SourceView, session: Session, qtbot: QtBot) -> None:
    told: list[tuple[str, bool]] = []
    view.event_pointed_at.connect(lambda mention_id, by_key: told.append((mention_id, by_key)))
    mention = _mention(session, "1874")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_middle(view, mention))
    assert session.selection == mention.id
    assert told == [(mention.id, False)]
    # Beside it, there is nothing to choose, and what is chosen stays.
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(480, 390))
    assert session.selection == mention.id
    assert len(told) == 1


def test_keys_walk_from_expression_to_expression(view: SourceView, session: Session, qtbot: QtBot) -> None:
    assert session.page is not None
    order = [one.id for one in session.page.between(0, 10_000)]
    session.select(order[0])
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert session.selection == order[1]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert session.selection == order[0]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert session.selection == order[0]
    with qtbot.waitSignal(view.event_pointed_at) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [order[0], True]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert session.selection == ""


@pytest.mark.parametrize(
    ("part", "words"),
    [("ld bri", "old bridge"), ("ridg", "bridge"), ("ridge reope", "bridge reopens"), ("1874", "1874")],
)
def test_whole_words_are_selected(view: SourceView, part: str, words: str) -> None:
    text = view.toPlainText()
    first = text.index(part)
    _select(view, first, first + len(part))
    span = view.selected_span()
    assert span is not None
    assert span.of(text) == words
    assert view.can_add()
    assert view.selected_box().isValid()


def test_without_a_selection_nothing_can_be_added(view: SourceView) -> None:
    _select(view, 5, 5)
    assert view.selected_span() is None
    assert not view.can_add()


def test_a_selection_of_blanks_has_no_words(view: SourceView) -> None:
    gap = view.toPlainText().index("\n\n")
    _select(view, gap, gap + 2)
    assert view.selected_span() is None


@pytest.mark.parametrize("words", ["3 to 5 May 2019", "2 March 2020"])
def test_what_is_chosen_elsewhere_comes_into_sight(
    view: SourceView, session: Session, qtbot: QtBot, words: str
) -> None:
    view.resize(160, 80)
    view.verticalScrollBar().setValue(0)
    (mention,) = [one for one in session.page.between(0, 10_000) if words in one.expression]  # type: ignore[union-attr]
    session.select(mention.id)
    assert view.boxes_of(mention.id)


def test_the_same_text_under_other_marks_stays_where_it_was_scrolled_to(view: SourceView, session: Session) -> None:
    view.resize(160, 80)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    assert before > 0
    session.show_outside(True)
    assert bar.value() == before


def _pixel(view: SourceView, place: QPoint) -> str:
    return view.viewport().grab().toImage().pixelColor(place).name()


@pytest.mark.parametrize(("point", "is_of_event"), [("on", True), ("beside", False)])
def test_the_menu_is_that_of_the_event_or_of_the_text(
    view: SourceView, session: Session, qtbot: QtBot, point: str, is_of_event: bool
) -> None:
    from PySide6.QtGui import QContextMenuEvent

    mention = _mention(session, "1874")
    place = _middle(view, mention) if point == "on" else QPoint(480, 390)
    told: list[bool] = []
    view.menu_wanted.connect(lambda _point, of_event: told.append(of_event))
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place)))
    assert told == [is_of_event]
    assert (session.selection == mention.id) == is_of_event


def test_a_window_without_documents_shows_nothing(session: Session, holder: QWidget) -> None:
    view = SourceView(session, LIGHT, holder)
    assert (view.toPlainText(), view.selected_span(), view.can_add()) == ("", None, False)
    view.grab()


def test_what_is_selected_is_asked_for_once_however_many_lines_are_seen(
    view: SourceView, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.select(_mention(session, "1874").id)
    asked = []
    plain = session.selected_mention
    monkeypatch.setattr(session, "selected_mention", lambda: asked.append(True) or plain())
    view.viewport().grab()
    assert len(list(view._blocks_in_sight())) > 3
    assert len(asked) == 1

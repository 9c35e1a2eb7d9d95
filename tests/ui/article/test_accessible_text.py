"""The marked dates of the text as a screen reader meets them."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.paint.theme import load_theme
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.article.accessible_text import MarksFace, face_of
from timeline_app.ui.article.source_view import SourceView
from timeline_app.ui.core.session import Session


@pytest.fixture
def view(session: Session, bridge: AnalysisTable, holder: QWidget, qtbot: QtBot) -> SourceView:
    view = SourceView(session, load_theme(dark=False), names_of("en"), holder)
    view.resize(500, 400)
    session.open_documents([bridge], add=False)
    holder.show()
    qtbot.waitExposed(holder)
    qtbot.waitUntil(lambda: view.is_filled, timeout=10_000)
    return view


@pytest.fixture
def face(view: SourceView) -> MarksFace:
    return face_of(view.viewport())


def test_a_text_has_one_face_and_each_date_an_item(view: SourceView, face: MarksFace) -> None:
    assert face_of(view.viewport()) is face
    assert face.keys() == [mention.id for mention in view.mentions_in_sight()]
    assert len(face.keys()) > 3
    assert face.text(QAccessible.Text.Name) == "Dates in the text"


def test_an_item_tells_what_stands_there_and_which_date_that_is(view: SourceView, face: MarksFace) -> None:
    mention = view.mentions_in_sight()[0]
    item = face.made(mention.id)
    assert item.isValid()
    assert item.text(QAccessible.Text.Name) == mention.expression
    assert "2020" in item.text(QAccessible.Text.Description)
    assert item.text(QAccessible.Text.Help) == ""
    assert item.role() == QAccessible.Role.Link


def test_it_lies_where_the_words_are_painted(view: SourceView, face: MarksFace) -> None:
    mention = view.mentions_in_sight()[1]
    middle = view.mapToGlobal(view.boxes_of(mention.id)[0].center())
    assert face.made(mention.id).rect().contains(middle)
    found = face.childAt(middle.x(), middle.y())
    assert found is not None
    assert found.text(QAccessible.Text.Name) == mention.expression
    corner = view.viewport().mapToGlobal(QPoint(view.viewport().width() - 1, view.viewport().height() - 1))
    assert face.childAt(corner.x(), corner.y()) is None


def test_pressing_it_chooses_it_and_its_state_says_so(view: SourceView, face: MarksFace, qtbot: QtBot) -> None:
    mention = view.mentions_in_sight()[1]
    item = face.made(mention.id)
    assert not item.state().selected
    with qtbot.waitSignal(view.event_pointed_at) as told:
        item._choosing.doAction("Press")
    assert told.args == [mention.id, False]
    assert item.state().selected
    assert not item.state().offscreen
    assert (item._choosing.actionNames(), item._choosing.keyBindingsForAction("Press")) == (["Press"], [])
    view.session.select("")
    item._choosing.doAction("another")
    assert not item.state().selected
    assert item.interface_cast(QAccessible.InterfaceType.ActionInterface) is not None
    assert item.interface_cast(QAccessible.InterfaceType.TextInterface) is None


def test_what_is_there_no_more_says_nothing(view: SourceView, face: MarksFace) -> None:
    item = face.made("nobody")
    assert not item.isValid()
    assert item.text(QAccessible.Text.Name) == ""
    assert item.rect().isNull()
    assert item.state().offscreen

"""The card's buttons and words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from timeline_app.ui.dialogs.merge_dialog import MergeDialog
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_its_buttons_name_the_keys_of_the_menu(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    card = window.cards.card
    for name, button in card.buttons.items():
        key = window.actions_by_name[name].shortcut().toString()
        assert key == card._tools[name].key
        if name != "join":
            assert f"({key})" in button.toolTip()


def test_it_says_how_exact_a_date_is_and_how_it_is_known(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    session, card = window.session, window.cards.card
    event = next(one for one in session.timeline.events if one.expression == "1874")
    session.select(event.id)
    assert card.date.text() == "1874 · year · stated in the text"
    assert event.label in card.accessibleDescription()
    session.select(session.timeline.unplaced.mention(0).id)
    assert card.date.text() == "Without a place on the timeline"
    assert not card.buttons["label"].isEnabled()


def test_several_events_are_counted_and_can_be_merged(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    ids = [event.id for event in window.session.timeline.events[:2]]
    window.session.choose(ids)
    window.cards.open(window.session.selection)
    QApplication.processEvents()
    assert window.details.form.count.isVisible()
    assert "2" in window.details.form.count.text()
    window.cards.card.buttons["join"].click()
    # They have two dates, of which nobody but the reader knows which counts.
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    assert len(window.session.chosen) == 2
    dialog.join.click()
    assert len(window.session.chosen) == 1
    assert not window.details.form.count.isVisible()


def test_a_plain_click_on_the_card_is_none_of_its_business(window: MainWindow, article: Path, opened: Open) -> None:
    """It goes on to whoever wants it; with Ctrl the card makes way for what lies below."""
    opened(article)
    window.session.select(window.session.timeline.events[0].id)
    window.cards.open(window.session.selection)
    card, taken = window.cards.card, []
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        at, button = QPointF(3, 3), Qt.MouseButton.LeftButton
        press = QMouseEvent(QEvent.Type.MouseButtonPress, at, at, button, button, modifier)
        press.accept()
        card.mousePressEvent(press)
        taken.append(press.isAccepted())
    assert taken == [False, True]
    assert not window.cards.is_open

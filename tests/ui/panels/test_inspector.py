"""“Why this date?” for whatever is selected."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from timeline_app.model.event import Event
from timeline_app.timex.explain import explained, said
from timeline_app.ui.text.traits import capitalised, granularity_text, kind_text
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_a_hint_where_nothing_is_selected(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    assert window.details.inspector.toPlainText().startswith("Choose an event")


def test_every_mention_is_explained(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    session = window.session
    mentions = [*session.timeline.events, *session.timeline.unplaced]
    assert any(not isinstance(one, Event) for one in mentions)
    for mention in mentions:
        session.select(mention.id)
        text = window.details.inspector.toPlainText()
        assert explained(mention, "en") in text
        assert " ".join(mention.expression.split()) in " ".join(text.split())
        kind = granularity_text(mention.granularity) if isinstance(mention, Event) else kind_text(mention.type)
        assert kind in text or capitalised(kind) in text
        # What programs call it is for files.
        assert "TIMEX" not in text
        assert f"sentence {mention.sentence_no} of bridge.txt" in text
        if isinstance(mention, Event) and mention.conflict:
            assert f"▲ {said(mention.conflict, 'en')}" in text


def test_it_follows_what_is_changed(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    session = window.session
    event = session.timeline.events[0]
    session.select(event.id)
    window.commands.hide()
    session.select(event.id)
    assert "Not on the timeline: left out." in window.details.inspector.toPlainText()
    session.undo()
    assert "left out" not in window.details.inspector.toPlainText()


def test_in_a_card_no_bar_takes_the_room_of_what_fits(window: MainWindow, article: Path, opened: Open) -> None:
    opened(article)
    told = window.details.inspector
    told.set_width(360)
    for event in window.session.timeline.events:
        window.session.select(event.id)
        assert told.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        assert told.document().size().height() <= told.height() + 1
    told.set_width(0)
    assert told.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded

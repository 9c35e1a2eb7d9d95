"""The card in which an event is added: with the words as its title, a date near by, and for its own document."""

from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from timeline_app.analysis.choices import DateInWords
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.model.span import Span
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.dialogs.adding import AddingCard
from timeline_app.ui.workbench import Workbench

WORDS = "The repairs took three weeks"
DAY = (date(1998, 5, 3) - date(1970, 1, 1)).days
CHOSEN = DateInWords(days_interval(DAY, DAY + 1), Granularity.DAY, None, "1998-05-03", "")


@pytest.fixture
def span(bridge: AnalysisTable) -> Span:
    begin = bridge.document.text.index(WORDS)
    return Span(begin, begin + len(WORDS))


@pytest.fixture
def card(bench: Workbench, bridge: AnalysisTable, museum: AnalysisTable, span: Span) -> AddingCard:
    bench.session.open_documents([bridge, museum], add=False)
    return AddingCard(bench, span)


def test_the_words_are_its_title(card: AddingCard) -> None:
    assert card.label.text() == WORDS


def test_a_date_of_the_same_sentence_is_offered(bench: Workbench, card: AddingCard, bridge: AnalysisTable) -> None:
    begin = bridge.document.text.index("widened")
    assert AddingCard(bench, Span(begin, begin + 7)).date.field.text() == "1874"


def test_an_event_is_added_where_the_words_stand(bench: Workbench, card: AddingCard, span: Span) -> None:
    count = len(bench.session.timeline.events)
    card.label.setText("  Three weeks of repairs ")
    card.date.understood.emit(CHOSEN, "3 May 1998", card.date.subject)
    assert len(bench.session.timeline.events) == count + 1
    (added,) = (event for event in bench.session.timeline.events if event.span == span)
    assert (added.label, added.interval, added.document) == ("Three weeks of repairs", CHOSEN.interval, "bridge.txt")


def test_it_stays_with_its_document_whichever_is_shown(bench: Workbench, card: AddingCard, span: Span) -> None:
    bench.session.show_page(1)
    card.date.understood.emit(CHOSEN, "3 May 1998", card.date.subject)
    assert [event.document for event in bench.session.timeline.events if event.span == span] == ["bridge.txt"]


def test_it_goes_with_its_document(bench: Workbench, card: AddingCard, qtbot: QtBot) -> None:
    card.show()
    bench.session.close_document(1)
    assert card.isVisible()
    bench.session.close_document(0)
    assert not card.isVisible()


def test_escape_leaves_everything_as_it_is(bench: Workbench, card: AddingCard, qtbot: QtBot) -> None:
    count = len(bench.session.timeline.events)
    card.show()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert len(bench.session.timeline.events) == count


def test_it_stands_below_the_words_or_above_them(card: AddingCard) -> None:
    screen = card.screen().availableGeometry()
    high = QRect(screen.left() + 40, screen.top() + 60, 90, 20)
    card.stand_beside(high)
    assert card.y() > high.bottom()
    low = QRect(screen.right() - 10, screen.bottom() - 30, 90, 20)
    card.stand_beside(low)
    assert card.frameGeometry().bottom() < low.top()
    assert card.geometry().right() <= screen.right()

"""The card of a publication date: what is typed, picked or offered is chosen, and the card goes."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from timeline_app.layout.names import names_of
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.publication_card import Offer, PublicationCard

GIVEN = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))
UNKNOWN = PublicationDate(None, Origin.UNKNOWN, Reason("unknown"))
OFFERS: list[Offer] = [(date(2020, 3, day), f"{day} March 2020", "A date line says so.") for day in range(1, 8)]
Make = Callable[..., tuple[PublicationCard, list[date | None]]]


@pytest.fixture
def make(qtbot: QtBot, session: Session) -> Make:
    """Shows a card and hears what is chosen."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def make(
        published: PublicationDate, offers: list[Offer] | None = None
    ) -> tuple[PublicationCard, list[date | None]]:
        card = PublicationCard(session, names_of("en"), published, offers or [], parent)
        chosen: list[date | None] = []
        card.chosen.connect(chosen.append)
        card.show()
        return card, chosen

    return make


def _button(card: PublicationCard, text: str) -> QPushButton:
    return next(button for button in card.findChildren(QPushButton) if button.text() == text)


def _type(qtbot: QtBot, card: PublicationCard, text: str) -> None:
    field = card.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, text)


def test_it_begins_with_the_day_that_holds(make: Make) -> None:
    card, _ = make(GIVEN)
    assert card.findChild(QLineEdit).text() == "7 July 2021"
    assert card.findChild(QCalendarWidget).selectedDate() == QDate(2021, 7, 7)


@pytest.mark.parametrize(
    ("text", "told"),
    [("and so on", "No date is understood in these words."), ("blub", "“blub” is not understood."),
     ("July 2021", "A text is published on a single day.")],
)  # fmt: skip
def test_what_is_no_day_is_said_and_not_set(qtbot: QtBot, make: Make, text: str, told: str) -> None:
    card, chosen = make(UNKNOWN)
    _type(qtbot, card, text)
    qtbot.keyClick(card.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.date.meaning.text() == told)
    _button(card, "Set").click()
    assert chosen == []
    assert card.isVisible()


@pytest.mark.parametrize("text", ["2021-07-02", "2.7.2021", "2. Juli 2021", "Friday, 2 July 2021"])
@pytest.mark.parametrize("by_key", [True, False])
def test_a_typed_day_is_chosen_and_the_card_goes(qtbot: QtBot, make: Make, text: str, by_key: bool) -> None:
    card, chosen = make(UNKNOWN)
    _type(qtbot, card, text)
    if by_key:
        qtbot.keyClick(card.findChild(QLineEdit), Qt.Key.Key_Return)
    else:
        _button(card, "Set").click()
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [date(2021, 7, 2)]


def test_a_picked_day_is_chosen(make: Make) -> None:
    card, chosen = make(UNKNOWN)
    card.findChild(QCalendarWidget).clicked.emit(QDate(2020, 2, 29))
    assert chosen == [date(2020, 2, 29)]


def test_some_of_what_the_text_speaks_for_is_offered(make: Make) -> None:
    card, chosen = make(UNKNOWN, OFFERS)
    shown = [button.text() for button in card.findChildren(QPushButton) if "March" in button.text()]
    assert shown == [f"{day} March 2020" for day in range(1, 5)]
    _button(card, "2 March 2020").click()
    assert chosen == [date(2020, 3, 2)]


def test_the_way_back_is_open_only_from_a_day_that_was_set(make: Make) -> None:
    assert not _button(make(UNKNOWN)[0], "Let the program find it").isEnabled()
    card, chosen = make(GIVEN)
    _button(card, "Let the program find it").click()
    assert chosen == [None]


def test_no_day_of_the_calendar_is_red(make: Make) -> None:
    """Red is for contradictions."""
    card, _ = make(GIVEN)
    calendar = card.findChild(QCalendarWidget)
    text = calendar.palette().text()
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.weekdayTextFormat(weekday).foreground() == text


def test_what_is_said_of_a_day_takes_no_week_from_the_calendar(qtbot: QtBot, make: Make) -> None:
    card, _ = make(UNKNOWN, OFFERS)
    calendar = card.findChild(QCalendarWidget)
    field, lines = card.date, card.date.meaning.height()
    _type(qtbot, card, "8.10.95")
    qtbot.waitUntil(lambda: "two digits" in field.meaning.text(), timeout=30_000)
    qtbot.waitUntil(lambda: field.meaning.height() > lines)
    qtbot.waitUntil(lambda: card.layout().totalHeightForWidth(card.width()) <= card.height())
    assert calendar.height() >= calendar.sizeHint().height()

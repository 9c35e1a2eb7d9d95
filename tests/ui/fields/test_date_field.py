"""A date in words: understood while one types, taken with Enter, and nothing that was asked before is taken for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from timeline_app.analysis.choices import DateInWords
from timeline_app.layout.names import names_of
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.ui.core.session import Session
from timeline_app.ui.fields.date_field import DateField
from timeline_app.ui.fields.word_marks import mark_words

Heard = list[tuple[DateInWords, str]]


@pytest.fixture
def field(qtbot: QtBot, session: Session, article: Path, opened: Callable[..., None]) -> Iterator[DateField]:
    opened(article)
    parent = QWidget()
    qtbot.addWidget(parent)
    field = DateField(session, names_of("en"), parent)
    parent.resize(500, 100)
    field.resize(parent.size())
    parent.show()
    # The parent lives as long as the test.
    yield field  # noqa: PT022


@pytest.fixture
def heard(field: DateField) -> Heard:
    heard: Heard = []
    field.understood.connect(lambda date, words: heard.append((date, words)))
    return heard


def _type(qtbot: QtBot, field: DateField, words: str) -> None:
    field.field.clear()
    qtbot.keyClicks(field.field, words)


def _enter(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClick(field.field, Qt.Key.Key_Return)


def test_the_meaning_is_told_while_one_types(qtbot: QtBot, field: DateField, heard: Heard) -> None:
    _type(qtbot, field, "3 May 1998")
    qtbot.waitUntil(lambda: not field.meaning.isHidden())
    assert field.meaning.text() == "3 May 1998"
    assert heard == []


@pytest.mark.parametrize(
    ("words", "first", "granularity"),
    [("3 May 1998", Civil(1998, 5, 3), Granularity.DAY), ("mid-1994", Civil(1994, 5, 1), Granularity.YEAR),
     ("May 1998", Civil(1998, 5, 1), Granularity.MONTH)],
)  # fmt: skip
def test_enter_takes_what_was_typed_as_soon_as_it_is_understood(
    qtbot: QtBot, field: DateField, heard: Heard, words: str, first: Civil, granularity: Granularity
) -> None:
    _type(qtbot, field, words)
    _enter(qtbot, field)
    qtbot.waitUntil(lambda: bool(heard))
    ((date, told),) = heard
    assert (date.interval.first_day, date.granularity, told) == (first, granularity, words)


def test_enter_twice_takes_it_twice_without_asking_again(qtbot: QtBot, field: DateField, heard: Heard) -> None:
    _type(qtbot, field, "1998")
    _enter(qtbot, field)
    qtbot.waitUntil(lambda: bool(heard))
    _enter(qtbot, field)
    assert len(heard) == 2
    assert heard[0] == heard[1]


@pytest.mark.parametrize(
    ("words", "told"),
    [("soon", "No date is understood in these words."), ("the bridge of 1998", "“bridge” is not understood.")],
)
def test_words_that_are_no_date_are_told_and_not_taken(
    qtbot: QtBot, field: DateField, heard: Heard, words: str, told: str
) -> None:
    _type(qtbot, field, words)
    _enter(qtbot, field)
    qtbot.waitUntil(lambda: field.meaning.text() == told)
    assert heard == []


def test_what_is_typed_last_is_what_counts(qtbot: QtBot, field: DateField, heard: Heard) -> None:
    _type(qtbot, field, "1998")
    _enter(qtbot, field)
    _type(qtbot, field, "2001")
    _enter(qtbot, field)
    # Two processes begin at once, which may take long where much else is going on.
    qtbot.waitUntil(lambda: bool(heard), timeout=30_000)
    assert [words for _, words in heard] == ["2001"]


def test_a_date_that_is_set_is_not_taken(qtbot: QtBot, field: DateField, heard: Heard) -> None:
    _type(qtbot, field, "1998")
    field.set_text("2 March 2020")
    assert field.field.text() == "2 March 2020"
    assert not field.meaning.isVisible()
    _enter(qtbot, field)
    assert heard == []


def test_a_picked_day_is_a_day(field: DateField, heard: Heard) -> None:
    field._on_day_picked(None, QDate(2020, 2, 29))
    ((date, words),) = heard
    assert (date.interval.first_day, date.granularity, words) == (Civil(2020, 2, 29), Granularity.DAY, "")


def test_the_calendar_opens_on_the_selected_event(session: Session, field: DateField) -> None:
    session.select(next(event.id for event in session.timeline.events if event.expression == "1874"))
    assert field._shown_day() == QDate(1874, 1, 1)


def test_words_that_are_not_used_are_marked_where_they_stand(qtbot: QtBot, field: DateField) -> None:
    _type(qtbot, field, "Clearly May 1998 nonsense")
    qtbot.waitUntil(lambda: "Clearly" in field.meaning.text())
    assert field.meaning.text() == "Not understood: “Clearly”, “nonsense”."
    marked = field.field.grab().toImage()
    assert field.field.accessibleDescription() == field.meaning.text()
    assert field.field.text() == "Clearly May 1998 nonsense"
    mark_words(field.field, ())
    assert field.field.grab().toImage() != marked


def test_two_digits_that_are_read_as_a_year_are_told(qtbot: QtBot, field: DateField) -> None:
    _type(qtbot, field, "24. August 79")
    qtbot.waitUntil(lambda: "1979" in field.meaning.text())
    assert "“79 AD” for the year 79" in field.meaning.text()


def test_a_weekday_that_is_another_one_is_told(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.field, "Monday, 10 April 2018")
    qtbot.waitUntil(lambda: field.meaning.text().endswith(" · The text says Monday, but 10 April 2018 was a Tuesday."))


def test_a_day_that_there_is_not_is_said_to_be_none(qtbot: QtBot, field: DateField, heard: Heard) -> None:
    _type(qtbot, field, "31 February 2020")
    _enter(qtbot, field)
    qtbot.waitUntil(lambda: "31 February 2020" in field.meaning.text())
    assert heard == []


def test_esc_brings_back_what_was_there(qtbot: QtBot, field: DateField, heard: Heard) -> None:
    field.set_text("2 March 2020")
    _type(qtbot, field, "nonsense")
    qtbot.waitUntil(lambda: not field.meaning.isHidden())
    qtbot.keyClick(field.field, Qt.Key.Key_Escape)
    assert field.field.text() == "2 March 2020"
    assert field.meaning.isHidden()
    _enter(qtbot, field)
    assert heard == []


def test_what_was_taken_is_what_esc_brings_back(qtbot: QtBot, field: DateField, heard: Heard) -> None:
    field.set_text("2 March 2020")
    _type(qtbot, field, "1998")
    _enter(qtbot, field)
    qtbot.waitUntil(lambda: bool(heard))
    _type(qtbot, field, "19")
    qtbot.keyClick(field.field, Qt.Key.Key_Escape)
    assert field.field.text() == "1998"


@pytest.mark.parametrize(
    ("words", "echo"),
    [
        ("before 1300", "until 1300"),
        ("ca. 1200", "≈ 1200"),
        ("476", "476"),
        ("15 March 44 BC", "15 March 44 BC"),
    ],
)
def test_the_echo_says_all_that_was_understood(qtbot: QtBot, field: DateField, words: str, echo: str) -> None:
    _type(qtbot, field, words)
    qtbot.waitUntil(lambda: not field.meaning.isHidden())
    assert field.meaning.text() == echo


def test_it_stays_at_its_caption_however_high_its_row_is(field: DateField) -> None:
    tops = []
    for height in (field.sizeHint().height(), 140):
        field.resize(400, height)
        field.layout().activate()
        tops.append(field.field.y())
    assert tops[0] == tops[1]

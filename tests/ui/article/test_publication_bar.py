"""The bar above: which document, when it was published, how that is known, and what else it may be."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from timeline_app.timex.explain import said
from timeline_app.ui.fields.publication_card import PublicationCard
from timeline_app.ui.window.main_window import MainWindow

Open = Callable[..., None]


def test_it_is_hidden_until_something_is_open(window: MainWindow, article: Path, opened: Open) -> None:
    assert window.bar.isHidden()
    opened(article)
    assert not window.bar.isHidden()
    assert window.session.page is not None
    analysis = window.session.page.analysis
    assert window.bar.origin_text == said(analysis.published_explanation, "en")
    assert str(analysis.published.day and analysis.published.day.year) in window.bar.day_text


def test_it_shows_one_document_of_several(window: MainWindow, article: Path, second: Path, opened: Open) -> None:
    opened(article, second)
    assert window.session.page_number == 0
    before = window.bar.day_text
    window.session.show_page(1)
    assert window.bar.day_text != before
    assert "2019" in window.bar.day_text


def test_other_days_are_offered_with_their_reasons(window: MainWindow, second: Path, opened: Open) -> None:
    opened(second)
    assert window.session.page is not None
    analysis = window.session.page.analysis
    offers = window.bar._offers(analysis)
    assert analysis.published.day not in [day for day, _, _ in offers]
    assert all(why.endswith(".") for _, _, why in offers)


def test_an_unknown_day_asks_to_be_set(window: MainWindow, opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "vague.txt"
    path.write_text("The bridge was built in 1874.", encoding="utf-8")
    opened(path)
    assert window.bar.day_text == "not known – set it"
    window.session.reading.set_published(date(2021, 7, 7))
    qtbot.waitUntil(lambda: "2021" in window.bar.day_text, timeout=30_000)
    assert window.bar.origin_text == "Set by you."


def test_what_moves_with_another_day_is_said_before_it_is_set(
    window: MainWindow, article: Path, opened: Open, qtbot: QtBot
) -> None:
    opened(article)
    window.bar.choose()
    card = window.bar.findChild(PublicationCard)
    assert card is not None
    field = card.date.field
    field.selectAll()
    qtbot.keyClicks(field, "12 March 2020")
    qtbot.waitUntil(lambda: "move along" in card.date.meaning.text(), timeout=30_000)
    starts = {event.id: event.interval.start for event in window.session.timeline.events}
    assert card.date.meaning.text().startswith("12 March 2020 · ")
    told = int(card.date.meaning.text().split(" · ")[1].split()[0])
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bar.origin_text == "Set by you.", timeout=30_000)
    # The dateline itself is an event now.
    events = [one for one in window.session.timeline.events if one.id in starts]
    moved = [one for one in events if starts[one.id] != one.interval.start]
    assert len(moved) == told > 0


def test_the_day_that_holds_moves_nothing(window: MainWindow, article: Path, opened: Open, qtbot: QtBot) -> None:
    opened(article)
    window.bar.choose()
    card = window.bar.findChild(PublicationCard)
    assert card is not None
    card.date.field.selectAll()
    qtbot.keyClicks(card.date.field, "5 March 2020")
    qtbot.waitUntil(lambda: card.date.meaning.text() == "5 March 2020", timeout=30_000)
    card.close()


def test_a_long_reason_leaves_the_height_to_the_timeline(window: MainWindow, tmp_path: Path, opened: Open) -> None:
    path = tmp_path / "wall.txt"
    path.write_text("The wall fell in on 2 July 2021. The mayor came on Wednesday and looked at it.", encoding="utf-8")
    opened(path)
    window.resize(640, 600)
    assert len(window.bar.origin_text) > 60
    assert window.bar.height() < 5 * window.fontMetrics().height()

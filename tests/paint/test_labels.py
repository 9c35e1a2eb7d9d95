"""Labels: measured once, never wider than told, cut to their room, and forgotten before they fill the memory."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from timeline_app.layout.mark import Mark
from timeline_app.layout.ways import Form, Side
from timeline_app.paint.labels import Facts, Labels

FONT = QFont("Sans", 10)
TEXTS = ["", "i", "Brücke", "The old bridge was closed", "W" * 400, "🗓 אב <b>&"]


@pytest.fixture
def asked() -> list[int]:
    return []


@pytest.fixture
def labels(qapp: QApplication, asked: list[int]) -> Labels:
    def titles_of(position: int) -> tuple[str]:
        asked.append(position)
        return (TEXTS[position % len(TEXTS)],)

    return Labels(titles_of, FONT, 300.0)


def _ink(labels: Labels, position: int, room: float) -> list[int]:
    """The columns in which something is drawn."""
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(FONT)
    mark = Mark(position, 0, 5, 20, True, 10, 10 + room, Side.RIGHT, Form.LINE, 1, 20, 6, 34)
    labels.draw(painter, mark, QColor(Qt.GlobalColor.gray))
    painter.end()
    white = image.pixel(0, 0)
    return [x for x in range(600) if any(image.pixel(x, y) != white for y in range(40))]


def _widths(labels: Labels) -> list[float]:
    return [labels.size(position, Form.LINE)[0] for position in range(len(TEXTS))]


def test_no_label_is_wider_than_the_longest_or_narrower_than_its_words(labels: Labels) -> None:
    widths, metrics = _widths(labels), QFontMetricsF(FONT)
    for text, width in zip(TEXTS, widths, strict=True):
        assert width <= 300.0
        assert width >= min(metrics.horizontalAdvance(text) * 0.98, 280.0) or not text.isascii()
    assert widths[4] > 280.0
    assert 0 < widths[1] < widths[2] < widths[3]


def test_a_label_is_measured_once_in_each_form(labels: Labels, asked: list[int]) -> None:
    for _ in range(3):
        for form in (Form.SHORT, Form.LINE):
            labels.size(1, form)
            labels.size(2, form)
    assert sorted(asked) == [1, 1, 2, 2]


def test_what_was_measured_is_forgotten_in_the_end(
    labels: Labels, asked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline_app.paint.labels._KEPT", 200)
    for position in range(300):
        labels.size(position, Form.LINE)
    asked.clear()
    labels.size(5, Form.LINE)
    assert asked == [5]


def test_a_label_is_drawn_within_its_room(labels: Labels) -> None:
    whole, cut = _ink(labels, 3, 300.0), _ink(labels, 3, 60.0)
    assert whole[0] >= 9
    assert cut[-1] <= 10 + 61
    assert whole[-1] > cut[-1]


def test_an_empty_label_draws_nothing(labels: Labels) -> None:
    assert _ink(labels, 0, 100.0) == []


def test_words_with_marks_are_drawn_as_they_are(qapp: QApplication) -> None:
    plain = Labels(lambda position: (["<b>a</b>", "a"][position],), FONT, 300.0)
    assert _ink(plain, 0, 300.0)[-1] > _ink(plain, 1, 300.0)[-1] + 20


LONG = "Die alte Brücke über den Fluss wurde nach dem Hochwasser gesperrt und erst Jahre später wieder geöffnet"


def _of(text: str) -> Labels:
    return Labels(
        lambda position: (text,), FONT, 300.0, lambda position: Facts("2. Juli 2021", "Am Montag sagte er es.")
    )


@pytest.mark.parametrize(("form", "most"), [(Form.LINES, 2), (Form.CARD, 3)])
@pytest.mark.parametrize("text", [LONG, "Kurz", "W" * 300, LONG * 5])
def test_titles_are_broken_between_words_into_few_lines(qapp: QApplication, form: Form, most: int, text: str) -> None:
    labels = _of(text)
    lines = labels.lines(0, form)
    width, count = labels.size(0, form)
    assert len(lines) <= most
    assert count == len(lines) + (2 if form is Form.CARD else 0)
    assert width <= 300.0
    whole = " ".join(lines)
    assert whole == text or whole.endswith("…")
    if " " in text:
        assert set(whole.removesuffix("…").split()) <= set(text.split())


def test_what_has_no_room_is_left_out_by_whole_words(qapp: QApplication) -> None:
    labels = _of(LONG)
    mark = Mark(0, 0, 5, 20, True, 10, 160, Side.RIGHT, Form.LINE, 1, 20, 6, 34)
    told = labels.told(mark)
    assert told.endswith("…")
    assert LONG.startswith(told.rstrip("…\u2009"))
    assert set(told.rstrip("…\u2009").split()) <= set(LONG.split())
    assert QFontMetricsF(FONT).horizontalAdvance(told) <= 151


@pytest.mark.parametrize("form", [Form.SHORT, Form.LINE])
@pytest.mark.parametrize("text", [LONG, "Die beiden Oberammergauer Hans Stenglin und Hans Reicher werden bestraft"])
def test_what_was_measured_has_room(qapp: QApplication, form: Form, text: str) -> None:
    """A title cut to its room is not cut again when it is painted there."""
    labels = _of(text)
    width, _ = labels.size(0, form)
    told = labels.told(Mark(0, 0, 5, 20, True, 10, 10 + width, Side.RIGHT, form, 1, 20, 6, 34))
    more = labels.told(Mark(0, 0, 5, 20, True, 10, 13 + width, Side.RIGHT, form, 1, 20, 6, 34))
    assert told == more


def test_a_card_tells_the_date_and_how_the_sentence_begins(qapp: QApplication) -> None:
    assert _of("Titel").details(0) == ("2. Juli 2021", "Am Montag sagte er es.")


def test_the_longest_title_that_has_room_is_told(qapp: QApplication) -> None:
    titles = (
        "Der Rat der Stadt stimmte am Montag nach langem Streit zu",
        "Der Rat der Stadt stimmte zu",
        "Rat stimmte zu",
    )
    labels = Labels(lambda position: titles, FONT, 600.0)
    metrics = QFontMetricsF(FONT)
    for title in titles:
        wide = metrics.horizontalAdvance(title) * 1.05 + 2
        mark = Mark(0, 0, 5, 20, True, 10, 10 + wide, Side.RIGHT, Form.LINE, 1, 20, 6, 34)
        assert labels.told(mark) == title
    narrow = Mark(0, 0, 5, 20, True, 10, 75, Side.RIGHT, Form.LINE, 1, 20, 6, 34)
    assert labels.told(narrow).startswith("Rat")
    assert labels.told(narrow).endswith("…")


def test_a_short_label_is_long_enough_to_tell_something(qapp: QApplication) -> None:
    """Not the article alone because the word behind it is long."""
    labels = Labels(lambda _: ("Die Landesmeisterschaftsteilnehmerinnen kamen zu Gast",), FONT, 420.0)
    width, lines = labels.size(0, Form.SHORT)
    told = labels.told(Mark(0, 0, 5, 20, True, 10, 10 + width, Side.RIGHT, Form.SHORT, lines, 20, 6, 34))
    assert told.startswith("Die Landesmeisterschaftsteilnehmerinnen")

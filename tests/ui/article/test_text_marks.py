"""What is painted around an article's text: boxes where words stand, and grounds that tell one from another."""

import numpy as np
import pytest
from contrast import contrast_of
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadText
from timeline_app.model.span import Span
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import load_theme, over
from timeline_app.services.pages import DocumentView
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.ui.article.text_marks import DIMMED, TextMarks, boxes_of
from timeline_app.ui.core.session import Session

THEME = load_theme(dark=False)
WIDE, HIGH = 500, 400


@pytest.fixture
def text(session: Session, holder: QWidget, bridge: AnalysisTable) -> QPlainTextEdit:
    """The article in a plain editor, whose blocks are the lines of the page."""
    session.open_documents([bridge], add=False)
    page = session.page
    assert page is not None
    text = QPlainTextEdit(page.lines.shown(0, len(page.lines)), holder)
    text.setGeometry(0, 0, 260, HIGH)
    holder.show()
    return text


def _page(session: Session) -> DocumentView:
    assert session.page is not None
    return session.page


def _blocks(text: QPlainTextEdit) -> list[tuple[QTextBlock, QPointF]]:
    found, block = [], text.document().begin()
    while block.isValid():
        found.append((block, text.blockBoundingGeometry(block).topLeft()))
        block = block.next()
    return found


def _span(bridge: AnalysisTable, words: str) -> Span:
    begin = bridge.document.text.index(words)
    return Span(begin, begin + len(words))


def _boxes(session: Session, text: QPlainTextEdit, span: Span) -> list[QRectF]:
    return [box for block, origin in _blocks(text) for box in boxes_of(_page(session), block, origin, span)]


def _painted(marks: TextMarks, text: QPlainTextEdit) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        marks.paint_below(painter, _blocks(text))
    return image


def _inked(image: QImage, box: QRectF) -> float:
    """The share of a box that is not white."""
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HIGH, WIDE, 4)[:, :, :3]
    part = pixels[int(box.top()) : int(box.bottom()), int(box.left()) : int(box.right())]
    return float((part < 255).any(axis=2).mean())


def test_words_of_one_line_have_one_box(session: Session, text: QPlainTextEdit, bridge: AnalysisTable) -> None:
    (box,) = _boxes(session, text, _span(bridge, "The bridge"))
    (first,) = _boxes(session, text, _span(bridge, "The"))
    assert box.left() == first.left()
    assert box.width() > first.width() > 0


def test_words_that_are_wrapped_have_a_box_in_each_line(
    session: Session, text: QPlainTextEdit, bridge: AnalysisTable
) -> None:
    boxes = _boxes(session, text, _span(bridge, "The old bridge was closed on 2 March 2020 after a"))
    assert len(boxes) > 1
    assert len({box.top() for box in boxes}) == len(boxes)


def test_in_a_line_of_two_directions_words_are_boxed_where_they_stand(session: Session, holder: QWidget) -> None:
    words, date = "בשנת שלום met. By 6 August 1990 \u202eevil\u202c was over.", "6 August 1990"
    session.open_documents([ReadText(words, "a.txt", Choices())(bool)], add=False)
    text = QPlainTextEdit(words, holder)
    text.setGeometry(0, 0, WIDE, HIGH)
    holder.show()
    begin = words.index(date)
    boxes = _boxes(session, text, Span(begin, begin + len(date)))
    offset = text.contentOffset()
    places = [text.cursorForPosition((box.center() + offset).toPoint()).position() for box in boxes]
    assert places
    assert all(begin <= place <= begin + len(date) for place in places)
    assert sum(box.width() for box in boxes) == pytest.approx(text.fontMetrics().horizontalAdvance(date), abs=8)


def test_nothing_stands_where_the_words_are_not(session: Session, text: QPlainTextEdit, bridge: AnalysisTable) -> None:
    block, origin = _blocks(text)[0]
    assert boxes_of(_page(session), block, origin, _span(bridge, "lorry")) == []


def test_expressions_have_a_ground_and_other_words_none(
    session: Session, text: QPlainTextEdit, bridge: AnalysisTable
) -> None:
    image = _painted(TextMarks(session, THEME), text)
    assert _inked(image, _boxes(session, text, _span(bridge, "1874"))[0]) > 0.9
    assert _inked(image, _boxes(session, text, _span(bridge, "repairs"))[0]) == 0


def test_the_sentence_of_what_is_selected_stands_on_a_ground(
    session: Session, text: QPlainTextEdit, bridge: AnalysisTable
) -> None:
    event = next(one for one in session.timeline.events if one.expression == "1874")
    session.select(event.id)
    image = _painted(TextMarks(session, THEME), text)
    assert _inked(image, _boxes(session, text, _span(bridge, "It was built"))[0]) > 0.9
    assert _inked(image, _boxes(session, text, _span(bridge, "repairs"))[0]) == 0


def test_boilerplate_and_pages_are_painted_above_the_text(
    session: Session, text: QPlainTextEdit, holder: QWidget
) -> None:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    page = _page(session)
    assert len(page.analysis.boilerplate) == 0
    assert page.analysis.document.pages == ()
    with painting(image) as painter:
        TextMarks(session, THEME).paint_above(painter, _blocks(text), holder.fontMetrics(), WIDE - 8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HIGH, WIDE, 4)[:, :, :3]
    assert not pixels.any()


def test_nothing_is_painted_before_there_is_a_page(session: Session, text: QPlainTextEdit) -> None:
    session.clear()
    image = _painted(TextMarks(session, THEME), text)
    assert _inked(image, QRectF(0, 0, WIDE, HIGH)) == 0


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("contrast", [False, True])
def test_what_is_dimmed_can_still_be_read(dark: bool, contrast: bool) -> None:
    """WCAG 2.1, 1.4.3: 4.5 to 1, and 7 to 1 where high contrast is asked for."""
    theme = load_theme(dark, contrast)
    dimmed = over(theme.text, theme.surface, DIMMED)
    assert contrast_of(dimmed, theme.surface) >= (7 if contrast else 4.5)
    assert dimmed != theme.text

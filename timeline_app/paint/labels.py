"""What is told of events in letters: measured and prepared when first seen, and kept while likely to be seen again."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTransform

from timeline_app.layout.mark import Mark
from timeline_app.layout.ways import Form, Side
from timeline_app.paint.line_breaks import LetterWidths, broken, cut, fitting, in_lines, shortened, telling_room

# Entries of each memo; when one is full it begins anew, which costs one frame.
_KEPT = 20_000
_PREPARED = 3_000
_TITLE_LINES = {Form.LINES: 2, Form.CARD: 3}
# Pixels of a few words, of a title on two lines, and of a card.
_SHORT, _TWO_LINES, _CARD = 180.0, 270.0, 280.0
_NARROWEST = 120.0
_SENTENCE_LINES = 2


class Facts(NamedTuple):
    """What a card tells beside the title: when, where, and how the sentence begins."""

    date: str
    sentence: str


class _Line(NamedTuple):
    """A line ready to be drawn, and how wide it is."""

    text: QStaticText
    wide: float


class Labels:
    """The words of one timeline's events in one font; `titles_of` gives an event's titles by its position.

    The first title tells all, each further one is shorter. The longest that has room is shown.

    `facts_of` is what cards tell beside it; without it they tell the title alone. No line is longer than `longest`.
    """

    def __init__(
        self,
        titles_of: Callable[[int], Sequence[str]],
        font: QFont,
        longest: float,
        facts_of: Callable[[int], Facts] | None = None,
    ) -> None:
        self._titles_of = titles_of
        self._facts_of = facts_of
        self._font = font
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._longest = longest
        self._metrics = QFontMetricsF(font)
        self._plain_widths, self._strong_widths = LetterWidths(font), LetterWidths(self._strong)
        self._widths: dict[tuple[int, Form], float] = {}
        self._blocks: dict[tuple[int, Form], tuple[float, int]] = {}
        self._lines: dict[tuple[int, Form], tuple[str, ...]] = {}
        self._prepared: dict[tuple[str, bool], _Line] = {}
        self._told: dict[tuple[int, float], str] = {}
        self._details: dict[int, tuple[str, ...]] = {}
        self._height = self._metrics.height()

    def size(self, position: int, form: Form) -> tuple[float, int]:
        """Pixels and lines that a label takes in a form."""
        if form <= Form.LINE:
            return self._width(position, form), 1
        block = self._blocks.get((position, form))
        if block is None:
            if len(self._blocks) > _KEPT:
                self._blocks.clear()
            block = self._blocks[position, form] = self._block(position, form)
        return block

    def lines(self, position: int, form: Form) -> tuple[str, ...]:
        """The title in the lines of a form of several; what had no room is left out at the end, by whole words."""
        key = (position, form)
        if key not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            room = min(_CARD if form is Form.CARD else _TWO_LINES, self._longest)
            widths = self._strong_widths if form is Form.CARD else self._plain_widths
            self._lines[key] = tuple(in_lines(self._titles_of(position), widths, room, _TITLE_LINES[form]))
        return self._lines[key]

    def details(self, position: int) -> tuple[str, ...]:
        """The lines of a card below its title."""
        if position not in self._details:
            if len(self._details) > _KEPT:
                self._details.clear()
            self._details[position] = tuple(self._told_besides(position))
        return self._details[position]

    def _told_besides(self, position: int) -> Iterator[str]:
        if self._facts_of is not None:
            (date, sentence), room = self._facts_of(position), min(_CARD, self._longest)
            yield cut(date, self._plain_widths, room)
            told = broken(sentence, self._plain_widths, room)
            yield from shortened(told, self._plain_widths, room, _SENTENCE_LINES)

    def told(self, mark: Mark) -> str:
        """The title as it is painted beside a mark, with a mark of omission where some of it is not."""
        if mark.form > Form.LINE:
            return " ".join(self.lines(mark.position, mark.form))
        # Rounded, for a width floats a little from one view to the next; by less than any letter is wide.
        key = (mark.position, round(mark.label_right - mark.label_left, 2))
        told = self._told.get(key)
        if told is None:
            if len(self._told) > _KEPT:
                self._told.clear()
            told = self._told[key] = fitting(self._titles_of(mark.position), self._plain_widths, key[1])
        return told

    def reach(self, mark: Mark) -> tuple[float, float]:
        """Where the words beside a mark begin and end; there may be more room for them than they take."""
        left, right = mark.label_left, mark.label_right
        if not mark.labelled or mark.form > Form.LINE:
            return left, right
        wide = min(self._plain_widths.of(self.told(mark)) + 1.0, right - left)
        return (right - wide, right) if mark.side is Side.LEFT else (left, left + wide)

    def title(self, position: int) -> str:
        """All of it."""
        return self._titles_of(position)[0]

    def draw(self, painter: QPainter, mark: Mark, muted: QColor) -> None:
        """Draw the label of a mark in the painter's pen, what a card tells besides in a muted one."""
        top = round(mark.label_y - self._height / 2)
        if mark.form is not Form.CARD:
            told = self.lines(mark.position, Form.LINES) if mark.form is Form.LINES else (self.told(mark),)
            self._draw_lines(painter, mark, top, told, self._font)
            return
        pen, font, title = painter.pen(), painter.font(), self.lines(mark.position, Form.CARD)
        painter.setFont(self._strong)
        self._draw_lines(painter, mark, top, title, self._strong)
        painter.setFont(self._font)
        painter.setPen(muted)
        below = top + self._height * len(title) + 2
        self._draw_lines(painter, mark, below, self.details(mark.position), self._font)
        painter.setPen(pen)
        painter.setFont(font)

    def _draw_lines(self, painter: QPainter, mark: Mark, top: float, lines: Sequence[str], font: QFont) -> None:
        """Flush with the mark that they belong to."""
        for number, line in enumerate(lines):
            text, wide = self._line(line, font)
            left = mark.label_right - wide if mark.side is Side.LEFT else mark.label_left
            painter.drawStaticText(QPointF(left, top + number * self._height), text)

    def _line(self, text: str, font: QFont) -> _Line:
        # By words, not by event: after a correction the lines are mostly the same.
        key = (text, font is self._strong)
        line = self._prepared.get(key)
        if line is None:
            if len(self._prepared) > _PREPARED:
                self._prepared.clear()
            prepared = QStaticText(text)
            prepared.setTextFormat(Qt.TextFormat.PlainText)
            # Kept as shapes of letters, which are drawn several times as fast as text.
            prepared.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            prepared.prepare(QTransform(), font)
            line = self._prepared[key] = _Line(prepared, prepared.size().width())
        return line

    def _block(self, position: int, form: Form) -> tuple[float, int]:
        lines = self.lines(position, form)
        widths = self._strong_widths if form is Form.CARD else self._plain_widths
        wide = max(map(widths.of, lines), default=0.0)
        if form is not Form.CARD:
            return wide + 1.0, len(lines)
        details = self.details(position)
        wide = max([wide, *map(self._plain_widths.of, details), min(_NARROWEST, self._longest)])
        return wide + 1.0, len(lines) + len(details)

    def _width(self, position: int, form: Form) -> float:
        width = self._widths.get((position, form))
        if width is None:
            if len(self._widths) > _KEPT:
                self._widths.clear()
            titles, widths = self._titles_of(position), self._plain_widths
            room = self._longest
            if form is not Form.LINE:
                # A short title is as long as it takes to tell anything.
                room = min(max(_SHORT, telling_room(titles[-1], widths)), room)
            told = fitting(titles, widths, room)
            width = self._widths[position, form] = min(self._plain_widths.of(told) + 1.0, room) if told else 0.0
        return width

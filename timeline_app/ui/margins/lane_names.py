"""The names of the lanes in a column of their own beside the timeline, each at the height of its lane."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.layout.lanes import LaneKey
from timeline_app.layout.strips import Strip
from timeline_app.paint.lane_frames import LaneLook
from timeline_app.paint.lane_name import COLOUR, NAME, column_width, draw_lane_name, line_height
from timeline_app.paint.painting import painting
from timeline_app.paint.theme import Theme
from timeline_app.ui.text.translation import number_text, tr
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.canvas import TimelineCanvas

_EDGE = 8
_MEASURED = 200


class LaneNames(QWidget):
    """There when there are several lanes. A click opens a lane, one on its triangle closes it again."""

    def __init__(self, arrangement: Arrangement, canvas: TimelineCanvas, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._canvas = canvas
        self._theme = theme
        self._looks = arrangement.looks(theme)
        self._painted: list[Strip] = []
        self._current = -1
        self.setAccessibleName(tr("Names of the lanes"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        arrangement.changed.connect(self._on_arrangement_changed)
        canvas.painted.connect(self._on_canvas_painted)
        # In the same frame as the lanes: to wait until they are painted would be one behind.
        canvas.scroll_bar.valueChanged.connect(self.update)
        canvas.session.page_changed.connect(self.update)
        self._on_arrangement_changed()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._on_arrangement_changed()

    def sizeHint(self) -> QSize:
        names = (look.name for look in self._looks[:_MEASURED])
        return QSize(int(column_width(names, self.font())), 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._on_arrangement_changed()

    def lane_at(self, y: float) -> int:
        """The lane whose name stands at a height; -1 for none."""
        # Of the lanes that were painted: what was not seen yet is not clicked on.
        found = self._canvas.scene.strip_at(y - self._down())
        return found.strip.lane if found is not None else -1

    def point_of(self, lane: int, x: float = NAME + 10) -> QPoint:
        """A point on a name, or on what stands before it."""
        strip = next(one.strip for one in self._canvas.scene.strips if one.strip.lane == lane)
        return QPointF(
            x, self._down() + min((strip.top + strip.bottom) / 2, strip.top + line_height(self.font()) / 2)
        ).toPoint()

    def _down(self) -> float:
        """How much lower the canvas begins."""
        return float(self._canvas.mapTo(self.window(), QPoint(0, 0)).y() - self.mapTo(self.window(), QPoint(0, 0)).y())

    def _on_arrangement_changed(self) -> None:
        self._looks = self._arrangement.looks(self._theme)
        self.setVisible(len(self._arrangement.lanes) > 1)
        self.updateGeometry()
        self.update()

    def _on_canvas_painted(self) -> None:
        """Follow the lanes; while the timeline is panned they stay where they are."""
        strips = [one.strip for one in self._canvas.scene.strips]
        if (strips, self._canvas.pointing.current_lane()) != (self._painted, self._current):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painted, self._current = self._canvas.strips(), self._canvas.pointing.current_lane()
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._theme.window)
            painter.setClipRect(QRectF(0, self._down() + self._canvas.picture.top, self.width(), self.height()))
            painter.translate(0, self._down())
            for strip in self._painted:
                self._draw(painter, strip, self._looks[strip.lane])
            painter.resetTransform()
            painter.setClipping(False)
            self._draw_counts(painter)
            painter.setPen(QPen(self._theme.hairline, 1))
            painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def _draw(self, painter: QPainter, strip: Strip, look: LaneLook) -> None:
        """A lane's name; the one that the keyboard is on has a ground of its own."""
        if is_current := strip.lane == self._current:
            box = QRectF(0, strip.top + 1, self.width(), strip.bottom - strip.top - 1)
            painter.fillRect(box, self._theme.selection)
            painter.fillRect(QRectF(0, box.top(), 3, box.height()), self._theme.accent)
        draw_lane_name(painter, strip, look, self.width(), self._theme, self.font(), handle=True, strong=is_current)

    def _draw_counts(self, painter: QPainter) -> None:
        """Above the names how many lanes there are, and how many more one can scroll to."""
        painter.setFont(self.font())
        painter.setPen(self._theme.muted)
        room, top = self.width() - 2 * _EDGE, round(self._down() + self._canvas.picture.top)
        wrapped = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        texts = (self.counts(), *(self._more(number, mark, room) for number, mark in self.beyond() if number))
        painter.drawText(_EDGE, 0, room, top - 4, wrapped, "\n".join(filter(None, texts)))

    def _more(self, number: int, mark: str, room: int) -> str:
        text = f"{mark} " + tr("%Ln more lane(s)", "", number)
        return text if self.fontMetrics().horizontalAdvance(text) <= room else f"{mark} {number_text(number)}"

    def beyond(self) -> tuple[tuple[int, str], tuple[int, str]]:
        """How many lanes above and below have no name that can be read whole, each with the way there."""
        strips, line = self._canvas.strips(), line_height(self.font())
        low, high = self._canvas.picture.top, self.height() - self._down()
        # Half a pixel is what rounding leaves.
        seen = [one.lane for one in strips
                if one.top >= low - 1 and min(one.bottom, one.top + line) <= high + 1]  # fmt: skip
        if not seen:
            return (0, "▴"), (0, "▾")
        return (seen[0], "▴"), (len(self._looks) - 1 - seen[-1], "▾")

    def counts(self) -> str:
        """How many of the documents have a lane, where not all have one."""
        documents, lanes = len(self._arrangement.timeline.documents), len(self._arrangement.lanes)
        if self._arrangement.key is not LaneKey.DOCUMENT or lanes == documents:
            return ""
        return tr("%Ln document(s) without an event here", "", documents - lanes)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        lane = self.lane_at(event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or not 0 <= lane < len(self._arrangement.lanes):
            return
        if event.position().x() < COLOUR:
            self._arrangement.collapse(lane)
        else:
            self._canvas.scroll_bar.open_lane(lane)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        lane = self.lane_at(event.pos().y())
        if lane >= 0:
            self._canvas.pointing.lane_menu_wanted.emit(lane, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._canvas.scroll_bar.by(-event.angleDelta().y() / 2)

    def event(self, event: QEvent) -> bool:
        """The whole name, and how many events there are, below the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lane = self.lane_at(event.pos().y())
            if 0 <= lane < len(self._looks):
                QToolTip.showText(event.globalPos(), f"{self._looks[lane].name}\n{self._looks[lane].size}", self)
            return True
        return super().event(event)

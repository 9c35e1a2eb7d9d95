"""The names of the lanes in a column of their own beside the timeline, each at the height of its lane."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontInfo,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from timeline_app.layout.lanes import LaneKey
from timeline_app.layout.scene import StripScene
from timeline_app.paint.lane_frames import LaneLook, triangle
from timeline_app.paint.theme import Theme
from timeline_app.ui.text.translation import tr
from timeline_app.ui.timeline.arrangement import Arrangement
from timeline_app.ui.timeline.canvas import TimelineCanvas

_TRIANGLE, _COLOUR, _NAME = 12.0, 24.0, 38.0
_EDGE = 8
_WIDEST = 24
_SMALLEST = 9
_MEASURED = 200


class LaneNames(QWidget):
    """There when there are several lanes. A click opens a lane, one on its triangle closes it again."""

    def __init__(self, arrangement: Arrangement, canvas: TimelineCanvas, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrangement = arrangement
        self._canvas = canvas
        self._theme = theme
        self._looks = arrangement.looks(theme)
        self._painted: list[tuple[int, float, float, bool]] = []
        self._current = -1
        self.setAccessibleName(tr("Names of the lanes"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        arrangement.changed.connect(self._on_arrangement_changed)
        canvas.painted.connect(self._on_canvas_painted)
        canvas.session.page_changed.connect(self.update)
        self._on_arrangement_changed()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._on_arrangement_changed()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        names = (look.name for look in self._looks[:_MEASURED])
        widest = max(map(metrics.horizontalAdvance, names), default=0)
        return QSize(round(_NAME) + min(widest, metrics.averageCharWidth() * _WIDEST) + 12, 100)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._on_arrangement_changed()

    def lane_at(self, y: float) -> int:
        """The lane whose name stands at a height; -1 for none."""
        found = self._canvas.scene.strip_at(y - self._down())
        return found.strip.lane if found is not None else -1

    def point_of(self, lane: int, x: float = _NAME + 10) -> QPoint:
        """A point on a name, or on what stands before it."""
        strip = next(one.strip for one in self._canvas.scene.strips if one.strip.lane == lane)
        return QPointF(x, self._down() + min((strip.top + strip.bottom) / 2, strip.top + self._line() / 2)).toPoint()

    def _down(self) -> float:
        """How much lower the canvas begins."""
        return float(self._canvas.mapTo(self.window(), QPoint(0, 0)).y() - self.mapTo(self.window(), QPoint(0, 0)).y())

    def _line(self) -> float:
        return QFontMetricsF(self.font()).height() + 8

    def _on_arrangement_changed(self) -> None:
        self._looks = self._arrangement.looks(self._theme)
        self.setVisible(len(self._arrangement.lanes) > 1)
        self.updateGeometry()
        self.update()

    def _on_canvas_painted(self) -> None:
        """Follow the lanes; while the timeline is panned they stay where they are."""
        strips = [(one.strip.lane, one.strip.top, one.strip.bottom, one.strip.collapsed)
                  for one in self._canvas.scene.strips]  # fmt: skip
        current = self._canvas.pointing.current_lane()
        if (strips, current) != (self._painted, self._current):
            self._painted, self._current = strips, current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.window)
        painter.setClipRect(QRectF(0, self._down() + self._canvas.picture.top, self.width(), self.height()))
        painter.translate(0, self._down())
        for one in self._canvas.scene.strips:
            # Lanes may have changed since they were painted.
            if one.strip.lane < len(self._looks):
                self._draw(painter, one, self._looks[one.strip.lane])
        painter.resetTransform()
        painter.setClipping(False)
        self._draw_counts(painter)
        painter.setPen(QPen(self._theme.hairline, 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()

    def _draw(self, painter: QPainter, scene: StripScene, look: LaneLook) -> None:
        strip, line = scene.strip, min(self._line(), scene.strip.bottom - scene.strip.top)
        painter.setPen(QPen(self._theme.hairline, 1))
        painter.drawLine(0, round(strip.top), self.width(), round(strip.top))
        if strip.lane == self._current:
            painter.fillRect(
                QRectF(0, strip.top + 1, self.width(), strip.bottom - strip.top - 1), self._theme.selection
            )
            painter.fillRect(QRectF(0, strip.top + 1, 3, strip.bottom - strip.top - 1), self._theme.accent)
        middle = strip.top + line / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.muted)
        painter.drawPolygon(triangle(_TRIANGLE, middle, strip.collapsed))
        painter.setBrush(look.colour or self._theme.mark)
        painter.drawRoundedRect(QRectF(_COLOUR, middle - 4, 8, 8), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        font = self.font()
        font.setPixelSize(max(min(QFontInfo(font).pixelSize(), int(line) - 3), _SMALLEST))
        font.setBold(not strip.collapsed or strip.lane == self._current)
        painter.setFont(font)
        painter.setPen(self._theme.text)
        room = QRectF(_NAME, strip.top, self.width() - _NAME - 8, line)
        name = QFontMetricsF(font).elidedText(look.name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _draw_counts(self, painter: QPainter) -> None:
        """Above the names how many lanes there are, and at the edges how many more one can scroll to."""
        painter.setFont(self.font())
        painter.setPen(self._theme.muted)
        high, room = self.fontMetrics().height(), self.width() - 2 * _EDGE
        wrapped = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        top = round(self._down() + self._canvas.picture.top)
        painter.drawText(_EDGE, 0, room, top - 4, wrapped, self.counts())
        strips, lanes = self._canvas.scene.strips, len(self._looks)
        above = strips[0].strip.lane if strips else 0
        below = lanes - 1 - strips[-1].strip.lane if strips else 0
        for number, y, mark in ((above, top, "▴"), (below, self.height() - high, "▾")):
            if number:
                painter.fillRect(0, y, self.width() - 1, high, self._theme.raised)
                text = f"{mark} " + tr("%Ln more lane(s)", "", number)
                painter.drawText(_EDGE, y, room, high, Qt.AlignmentFlag.AlignVCenter, text)

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
        if event.position().x() < _COLOUR:
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

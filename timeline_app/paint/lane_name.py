"""A lane's name as it stands in a column beside the timeline, on the screen and in pictures of what is seen there."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QPen

from timeline_app.layout.strips import Strip
from timeline_app.paint.lane_frames import LaneLook, triangle
from timeline_app.paint.theme import Theme

TRIANGLE, COLOUR, NAME = 12.0, 24.0, 38.0
"""Where the parts of a row begin: what opens the lane, its colour, its name."""
# Letters of a name that is not cut, by their average width.
_WIDEST = 24
_SMALLEST = 9
_AFTER = 12.0


def column_width(names: Iterable[str], font: QFont) -> float:
    """Pixels of a column for names, the longest of which are cut."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(bold)
    widest = max(map(metrics.horizontalAdvance, names), default=0.0)
    return round(NAME + min(widest, metrics.averageCharWidth() * _WIDEST) + _AFTER)


def line_height(font: QFont) -> float:
    """Pixels of a name with the air around it."""
    return QFontMetricsF(font).height() + 8


def draw_lane_name(
    painter: QPainter,
    strip: Strip,
    look: LaneLook,
    width: float,
    theme: Theme,
    font: QFont,
    handle: bool,
    strong: bool = False,
) -> None:
    """Draw the row of a lane; the `handle`, a triangle, opens and closes it where that can be done."""
    line = min(line_height(font), strip.bottom - strip.top)
    painter.setPen(QPen(theme.hairline, 1))
    painter.drawLine(0, round(strip.top), round(width), round(strip.top))
    middle, shift = strip.top + line / 2, 0.0 if handle else COLOUR - TRIANGLE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if handle:
        painter.setBrush(theme.muted)
        painter.drawPolygon(triangle(TRIANGLE, middle, strip.collapsed))
    painter.setBrush(look.colour or theme.mark)
    painter.drawRoundedRect(QRectF(COLOUR - shift, middle - 4, 8, 8), 2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    own = QFont(font)
    own.setPixelSize(max(min(QFontInfo(font).pixelSize(), int(line) - 3), _SMALLEST))
    own.setBold(strong or not strip.collapsed)
    painter.setFont(own)
    painter.setPen(theme.text)
    room = QRectF(NAME - shift, strip.top, width - NAME + shift - 8, line)
    name = QFontMetricsF(own).elidedText(look.name, Qt.TextElideMode.ElideMiddle, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

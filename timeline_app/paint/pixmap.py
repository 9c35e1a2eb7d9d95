"""Small pictures drawn once, to be copied as often as they are needed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from timeline_app.paint.painting import painting


def drawn(width: float, height: float, ratio: float, draw: Callable[[QPainter], None]) -> QPixmap:
    """What `draw` paints, smoothed, on a transparent ground; sizes in pixels of the screen's ratio."""
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with painting(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
    return pixmap

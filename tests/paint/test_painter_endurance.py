"""PySide6 survives as many painter calls as an afternoon of zooming makes."""

import subprocess
import sys

# In a process of its own: PySide6 6.12.0 aborts on Python 3.11 ("none_dealloc") after some 5,000 calls, and an abort
# is to be one failed test and not the end of all of them.
PAINT = """
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF
application = QGuiApplication(["paint"])
image = QImage(200, 100, QImage.Format.Format_ARGB32)
painter = QPainter(image)
for number in range(10_000):
    painter.setPen(QPen(QColor(number % 255, 10, 10), 1.5))
    painter.drawLine(QLineF(0, 0, number % 200, 99))
    painter.drawRoundedRect(QRectF(number % 150, 10, 40, 20), 3, 3)
    painter.drawPolygon(QPolygonF([QPointF(1, 1), QPointF(9, 1), QPointF(5, number % 90)]))
    painter.drawText(QPointF(5, 50), str(number))
painter.end()
print("painted", image.pixelColor(0, 0).isValid())
"""


def test_fifty_thousand_painter_calls() -> None:
    done = subprocess.run([sys.executable, "-c", PAINT], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "painted True\n"

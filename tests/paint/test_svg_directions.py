"""In an SVG, pieces that run from right to left say so: brackets stand where they stand in the window."""

import re
from html import unescape

import pytest
from PySide6.QtCore import QBuffer, QPointF
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.paint.svg_directions import with_directions

_PIECE = re.compile(r"<text[^>]*>([^<]*)</text>")


def _drawn(*lines: str) -> bytes:
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    for number, line in enumerate(lines, 1):
        painter.drawText(QPointF(10, 30 * number), line)
    painter.end()
    return bytes(buffer.data().data())


def _turned(*lines: str) -> list[str]:
    """The pieces that are said to run from right to left, as they are seen from left to right."""
    shown = [unescape(text) for text in _PIECE.findall(with_directions(_drawn(*lines)).decode("utf-8"))]
    assert all(text.endswith("\u200f\u202c") for text in shown if text.startswith("\u202e"))
    return [text[1:-2] for text in shown if text.startswith("\u202e")]


@pytest.mark.parametrize(
    ("line", "turned"),
    [
        ("שמעון (2) starb", [") ", "שמעון ("]),
        ("Galerie אמנות (2) פתח [3] in Berlin", ["]", ") פתח [", "אמנות ("]),
        ("Das Team (الأهلي) gewann", ["الأهلي"]),
        ("אמנות (תל אביב) eröffnete", ["אמנות (תל אביב) "]),
        # Signs at the end of a line belong to the words that it begins with.
        ("Ende & אמנות <2>", ["אמנות <"]),
    ],
)
def test_only_what_runs_from_right_to_left_is_turned(line: str, turned: list[str], qapp: QGuiApplication) -> None:
    assert _turned(line) == turned


def test_lines_of_their_own_do_not_touch_each_other(qapp: QGuiApplication) -> None:
    assert _turned("(1) one", "אמנות", "(2) two") == ["אמנות"]


def test_what_has_no_such_letters_stays_as_it_is(qapp: QGuiApplication) -> None:
    svg = _drawn("Haus (2) & Hof", "[3] «vier»", "")
    assert with_directions(svg) == svg
    assert with_directions(b"<svg></svg>") == b"<svg></svg>"

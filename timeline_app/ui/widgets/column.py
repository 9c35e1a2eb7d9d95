"""Widgets on top of each other, or beside each other, without gaps."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def column(parent: QWidget, above: list[QWidget], middle: QWidget, below: list[QWidget]) -> QWidget:
    """A widget that holds these from top to bottom; the middle one gets all room that is left."""
    whole = QWidget(parent)
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in (*above, middle, *below):
        layout.addWidget(widget, 1 if widget is middle else 0)
    return whole


def beside(parent: QWidget, left: QWidget, right: QWidget) -> QWidget:
    """A widget that holds two; the right one gets all room that is left."""
    whole = QWidget(parent)
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(left)
    layout.addWidget(right, 1)
    return whole

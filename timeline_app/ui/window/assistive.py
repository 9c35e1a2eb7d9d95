"""Tells Qt which views have more to say to screen readers than Qt knows of."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from timeline_app.ui.timeline.canvas import TimelineCanvas


@cache
def assist() -> None:
    """To be called before the first window is shown; once is enough for all."""
    QAccessible.installFactory(_face)


def _face(name: str, thing: QObject) -> QAccessibleInterface | None:
    """What assistive tools are given of a thing; None leaves it to Qt. Loaded when one of them asks."""
    if isinstance(thing, TimelineCanvas):
        from timeline_app.ui.timeline.accessible import face_of

        return face_of(thing)
    if isinstance(thing, QWidget) and thing.property("marked_text"):
        from timeline_app.ui.article.accessible_text import face_of as face_of_text

        return face_of_text(thing)
    return None

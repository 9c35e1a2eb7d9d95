"""The marked dates of the text for screen readers: a list of those in sight, each of which can be chosen.

The text itself is read as Qt has it; this is what its viewport tells beside it.
"""

from typing import Any

import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget

from timeline_app.model.event import Event
from timeline_app.services.mention_table import Mention
from timeline_app.timex.explain import explained, said
from timeline_app.ui.article.source_view import SourceView
from timeline_app.ui.text.mention_page import precise_date
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.item_face import ItemFace, ListFace

# Qt takes a face as it is when it asks for it, and keeps nothing of Python's end of it.
_faces: dict[int, "MarksFace"] = {}
_PRESS = "Press"
"""Qt's own name of the action, which assistive tools know."""


class MarksFace(ListFace):
    """A list whose items are the expressions in sight, in the order of the text."""

    def __init__(self, source: SourceView) -> None:
        super().__init__(source.viewport(), tr("Dates in the text"))
        self.source = source

    def keys(self) -> list[str]:
        return [mention.id for mention in self.source.mentions_in_sight()]

    def made(self, key: str) -> "MarkFace":
        return MarkFace(self, key)

    def childAt(self, x: int, y: int) -> Any:
        found = self.source.mention_at(self.source.viewport().mapFromGlobal(QPoint(x, y)).toPointF())
        return self.item(found) if found else None


class _Choosing(QAccessibleActionInterface):
    """Pressing an expression does what a click on it does."""

    def __init__(self, source: SourceView, mention_id: str) -> None:
        super().__init__()
        self._source = source
        self._mention_id = mention_id

    def actionNames(self) -> list[str]:
        return [_PRESS]

    def doAction(self, name: str) -> None:
        if name == _PRESS:
            self._source.point_at(self._mention_id)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class MarkFace(ItemFace):
    """One marked expression."""

    def __init__(self, parent: MarksFace, mention_id: str) -> None:
        super().__init__(parent, mention_id, parent.source)
        self._source = parent.source
        self._choosing = _Choosing(parent.source, mention_id)

    @property
    def _mention(self) -> Mention | None:
        return self._source.session.timeline.find(self.key)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.ActionInterface:
            # Qt asks for a pointer of C++; the object is held by this face as long as that lives.
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._choosing)[0])
        return None

    def isValid(self) -> bool:
        return self._mention is not None

    def text(self, kind: QAccessible.Text) -> str:
        """The name is what stands in the text; the description which date that is, and why."""
        mention, source = self._mention, self._source
        if mention is None:
            return ""
        if kind == QAccessible.Text.Name:
            return " ".join(mention.expression.split())
        if kind == QAccessible.Text.Description:
            language = source.session.interface
            why = explained(mention, language) if isinstance(mention, Event) else said(mention.reason, language)
            return f"{precise_date(mention, source.names)}. {why}"
        return ""

    def rect(self) -> QRect:
        source = self._source
        boxes = source.boxes_of(self.key)
        return QRect(source.mapToGlobal(boxes[0].topLeft()), boxes[0].size()) if boxes else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = state.linked = True
        state.selected = self.key in self._source.session.chosen
        state.offscreen = not self._source.boxes_of(self.key)
        return state


def face_of(viewport: QWidget) -> MarksFace:
    """The one face of a text's viewport."""
    source, key = viewport.parentWidget(), id(viewport)
    assert isinstance(source, SourceView)
    if key not in _faces:
        _faces[key] = MarksFace(source)
        viewport.destroyed.connect(lambda: _faces.pop(key, None))
    return _faces[key]

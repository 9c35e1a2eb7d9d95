"""What screen readers are told of the items of a view that has no widgets for them: a list, each item by its key."""

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

# Older ones are made anew when they are asked for again.
_MOST_KEPT = 2000


class ListFace(QAccessibleWidget):
    """A list whose items are known by a key; Qt takes a face as it is, so Python's end of each is kept here."""

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget, QAccessible.Role.List, name)
        self._items: dict[Hashable, ItemFace] = {}

    def keys(self) -> Sequence[Hashable]:
        """Of the items, in their order."""
        raise NotImplementedError

    def made(self, key: Any) -> "ItemFace":
        """A new face for an item."""
        raise NotImplementedError

    def item(self, key: Any) -> "ItemFace":
        """The face of an item."""
        if key not in self._items:
            if len(self._items) > _MOST_KEPT:
                self._items.clear()
            self._items[key] = self.made(key)
        return self._items[key]

    def childCount(self) -> int:
        return len(self.keys())

    def child(self, index: int) -> Any:
        keys = self.keys()
        return self.item(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys, known = self.keys(), getattr(child, "key", None)
        return keys.index(known) if known in keys else -1


class ItemFace(QAccessibleInterface):
    """One item, which holds no others and is written by nobody."""

    def __init__(self, parent: ListFace, key: Any, view: QWidget) -> None:
        super().__init__()
        self._parent, self._view = parent, view
        self.key = key

    def object(self) -> Any:
        return None

    def window(self) -> Any:
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, index: int) -> Any:
        return None

    def childAt(self, x: int, y: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is written by assistive tools."""

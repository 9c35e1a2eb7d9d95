"""Screen readers are told of items without widgets: each by its key, the same face as long as it is kept."""

from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from timeline_app.ui.widgets import item_face
from timeline_app.ui.widgets.item_face import ItemFace, ListFace


class _Named(ItemFace):
    def text(self, kind: QAccessible.Text) -> str:
        return f"item {self.key}"


class _List(ListFace):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, "Items")
        self.widget_of_all = widget
        self.known = ["a", "b", "c"]
        self.made_of: list[Any] = []

    def keys(self) -> list[str]:
        return self.known

    def made(self, key: Any) -> ItemFace:
        self.made_of.append(key)
        return _Named(self, key, self.widget_of_all)


@pytest.fixture
def face(holder: QWidget) -> _List:
    return _List(holder)


def test_items_are_children_in_their_order(face: _List) -> None:
    assert face.childCount() == 3
    assert [face.child(number).key for number in range(3)] == ["a", "b", "c"]
    assert [face.indexOfChild(face.child(number)) for number in range(3)] == [0, 1, 2]
    assert face.child(3) is face.child(-1) is None


def test_what_is_no_item_has_no_place(face: _List) -> None:
    gone = face.item("b")
    face.known = ["c", "a"]
    assert face.indexOfChild(gone) == -1
    assert face.indexOfChild(face) == -1
    assert face.child(0).key == "c"


def test_a_face_is_made_once(face: _List, monkeypatch: pytest.MonkeyPatch) -> None:
    assert face.item("a") is face.child(0)
    assert face.made_of == ["a"]
    monkeypatch.setattr(item_face, "_MOST_KEPT", 2)
    for key in ("b", "c", "d", "a"):
        face.item(key)
    assert face.made_of == ["a", "b", "c", "d", "a"]


def test_an_item_holds_nothing_and_knows_its_list(face: _List, holder: QWidget) -> None:
    item = face.item("a")
    assert item.parent() is face
    assert (item.childCount(), item.child(0), item.childAt(1, 1), item.indexOfChild(face), item.object()) == (
        0, None, None, -1, None,
    )  # fmt: skip
    assert item.window() is holder.window().windowHandle()
    item.setText(QAccessible.Text.Name, "other")
    assert item.text(QAccessible.Text.Name) == "item a"

"""The list of keys in the manual, made of the window's own actions, so that it is never wrong."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.actions import keys_of, name_of, plain


def key_list(bar: QMenuBar) -> str:
    """A table in Markdown for each menu: what its entries do, and the keys that do it."""
    return "\n\n".join(filter(None, map(_table, _menus(bar))))


def _menus(bar: QMenuBar) -> Iterator[QMenu]:
    return (menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu))


def _table(menu: QMenu) -> str:
    rows = [f"| {name_of(action)} | `{keys_of(action)}` |" for action in _entries(menu) if keys_of(action)]
    if not rows:
        return ""
    what, keys = tr("What it does"), tr("Keys")
    head = [f"**{plain(menu.title())}**", "", f"| {what} | {keys} |", "|---|---|"]
    return "\n".join([*head, *rows])


def _entries(menu: QMenu) -> Iterator[QAction]:
    """The entries of a menu and of the menus in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _entries(inner)
        else:
            yield action

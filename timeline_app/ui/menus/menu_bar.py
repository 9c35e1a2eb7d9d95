"""The titles in the menu bar, which are there before anything stands in the menus."""

from typing import NamedTuple

from PySide6.QtWidgets import QMenu, QMenuBar

from timeline_app.ui.text.translation import tr


class Menus(NamedTuple):
    """The menus of a window, in their order."""

    file: QMenu
    edit: QMenu
    view: QMenu
    go: QMenu
    document: QMenu
    help: QMenu


def add_menus(bar: QMenuBar) -> Menus:
    """Empty menus in a menu bar."""
    titles = (tr("&File"), tr("&Edit"), tr("&View"), tr("&Go"), tr("&Document"), tr("&Help"))
    return Menus(*map(bar.addMenu, titles))

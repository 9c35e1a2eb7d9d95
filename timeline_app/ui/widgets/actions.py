"""The menus of a window and its actions by their names: words, shortcuts, what they do, when they can be done."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from timeline_app.ui.text.steps import phrase
from timeline_app.ui.text.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeySequence

    from timeline_app.storage.values import StepName

    Shortcut = QKeySequence.StandardKey | str | None
Condition = Callable[[], bool]


class Entry(NamedTuple):
    """One action of a menu. What `checked` is given for shows by a mark whether it is so."""

    name: str
    text: str
    shortcut: "Shortcut"
    call: Callable[[], object]
    enabled: Condition | None = None
    checked: Condition | None = None


SEPARATOR = None
Entries = Sequence[Entry | None]


class Actions:
    """All actions of a window. `update` has them follow what can be done now."""

    def __init__(self) -> None:
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        """Menus within menus that are shown elsewhere too."""
        self._entries: list[Entry] = []

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def fill(self, menu: QMenu, entries: Entries, exclusive: bool = False) -> None:
        """Add entries to a menu; of exclusive ones exactly one is marked."""
        group = QActionGroup(menu) if exclusive else None
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            action = self._add(menu, entry)
            if group is not None:
                group.addAction(action)

    def take(self, menu: QMenu, name: str, action: QAction) -> None:
        """Add an action that was made elsewhere."""
        menu.addAction(action)
        self.by_name[name] = action

    def update(self) -> None:
        """Enable what can be done, and mark what is so."""
        for entry in self._entries:
            action = self.by_name[entry.name]
            if entry.enabled is not None:
                action.setEnabled(entry.enabled())
            if entry.checked is not None:
                action.setChecked(entry.checked())

    def name_steps(self, undo: "StepName | None", redo: "StepName | None") -> None:
        """Say what would be undone, and what done again."""
        for name, text, step in (("undo", tr("&Undo"), undo), ("redo", tr("&Redo"), redo)):
            phrased = f"{text}: {phrase(step).replace('&', '&&')}" if step is not None else text
            self.by_name[name].setText(phrased)

    def _add(self, menu: QMenu, entry: Entry) -> QAction:
        action = menu.addAction(entry.text)
        action.setObjectName(entry.name)
        if entry.shortcut is not None:
            action.setShortcut(entry.shortcut)
        # Qt turns the mark by itself at a click; `update` sets it to what is so.
        action.setCheckable(entry.checked is not None)
        call = entry.call
        # Without the signal's `checked`, which the calls have no use for.
        action.triggered.connect(lambda _checked=False: call())
        self.by_name[entry.name] = action
        if entry.enabled is not None or entry.checked is not None:
            self._entries.append(entry)
        return action


def plain(text: str) -> str:
    """A text of the interface without the mark of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def name_of(action: QAction) -> str:
    """What a menu calls an action; undo without what would be undone."""
    return plain(action.text()).partition(": ")[0]


def keys_of(action: QAction) -> str:
    """The keys of an action as the keyboard's language calls them."""
    shortcut = action.shortcut()
    return shortcut.toString(shortcut.SequenceFormat.NativeText)


class Menus(NamedTuple):
    """The menus of a window, in their order."""

    file: QMenu
    edit: QMenu
    view: QMenu
    go: QMenu
    document: QMenu
    help: QMenu


def add_menus(bar: QMenuBar) -> Menus:
    """Empty menus in a menu bar, whose titles are there before anything stands in them."""
    titles = (tr("&File"), tr("&Edit"), tr("&View"), tr("&Go"), tr("&Document"), tr("&Help"))
    return Menus(*map(bar.addMenu, titles))

"""The manual's window: contents and search at the left, the page at the right; the main window stays usable."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QSplitter,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.help.key_list import key_list
from timeline_app.ui.help.manual_pages import PAGES, Section, found, page_path, sections
from timeline_app.ui.help.manual_text import ManualText
from timeline_app.ui.text.translation import tr
from timeline_app.ui.workbench import Workbench

_ABOUT = {
    "export": "exporting", "import": "exporting", "print": "printing", "table": "opening", "failures": "opening",
    "duplicates": "correcting", "review": "correcting", "form": "correcting", "card": "correcting", "why": "dates",
    "details": "dates", "filters": "finding",
    "preferences": "settings", "legend": "finding", "FindBar": "finding", "GoBar": "moving", "PublicationBar": "dates",
}  # fmt: skip
"""Which page tells of a dialog, a dock or a bar, by its name or its class."""
_ROLE = Qt.ItemDataRole.UserRole


def open_manual(bench: Workbench, menu_bar: QMenuBar, about: QWidget | None) -> None:
    """Show the manual, at the page that tells of a widget if there is one; one that is open comes to the front."""
    page = page_about(about)
    manual = next((one for one in bench.host.findChildren(Manual) if one.isVisible()), None)
    if manual is None:
        manual = Manual(bench, menu_bar)
        manual.show_place(f"{page or PAGES[0]}.md")
    elif page:
        manual.show_place(f"{page}.md")
    bench.open(manual)
    manual.activateWindow()


def page_about(widget: QWidget | None) -> str:
    """The page that tells of a widget or of what it stands in; "" for none."""
    while widget is not None:
        page = _ABOUT.get(widget.objectName()) or _ABOUT.get(type(widget).__name__)
        if page:
            return page
        widget = widget.parentWidget()
    return ""


class Manual(QDialog):
    """Contents, search and page follow each other."""

    def __init__(self, bench: Workbench, menu_bar: QMenuBar) -> None:
        super().__init__(bench.host, Qt.WindowType.Dialog | Qt.WindowType.WindowMaximizeButtonHint
                         | Qt.WindowType.WindowCloseButtonHint)  # fmt: skip
        self.setObjectName("manual")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Manual of Timeline"))
        self._language = bench.session.interface
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search the manual"))
        self.search.setAccessibleName(tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_words_changed)
        self.nothing = QLabel(tr("Nothing in the manual has all these words."), self)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        self._items: dict[Section, QTreeWidgetItem] = {}
        self.contents = self._make_contents()
        self.text = ManualText(lambda: key_list(menu_bar), self)
        self.text.setAccessibleName(tr("Page of the manual"))
        self.text.shown.connect(self._on_text_shown)
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Find, self, self._begin_search)

    def _make_contents(self) -> QTreeWidget:
        contents = QTreeWidget(self)
        contents.setHeaderHidden(True)
        contents.setAccessibleName(tr("Contents"))
        contents.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        for section in sections(self._language):
            item = QTreeWidgetItem([section.heading])
            item.setData(0, _ROLE, section)
            item.setToolTip(0, section.heading)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 6))
            if section.level == 1:
                page = item
                contents.addTopLevelItem(page)
            else:
                page.addChild(item)
            self._items[section] = item
        contents.currentItemChanged.connect(self._on_item_chosen)
        return contents

    def _lay_out(self) -> None:
        side = QWidget(self)
        left = QVBoxLayout(side)
        left.setContentsMargins(10, 10, 6, 0)
        for widget in (self.search, self.nothing, self.contents):
            left.addWidget(widget)
        both = QSplitter(self)
        both.addWidget(side)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.back = self._turn(buttons, tr("&Back"), QKeySequence.StandardKey.Back, self.text.backward)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.forward = self._turn(buttons, tr("&Forward"), QKeySequence.StandardKey.Forward, self.text.forward)
        self.text.forwardAvailable.connect(self.forward.setEnabled)
        buttons.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 4, 10, 10)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(both, 1)
        column.addLayout(foot)
        wide, high = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        both.setSizes([wide * 46, wide * 104])
        self.resize(wide * 150, high * 46)
        self.text.setFocus()

    def _turn(
        self, buttons: QDialogButtonBox, text: str, key: QKeySequence.StandardKey, turn: Callable[[], None]
    ) -> QPushButton:
        """A button and the key to go back or forward, wherever the focus is."""
        button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setEnabled(False)
        button.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        button.clicked.connect(turn)
        QShortcut(key, self, turn)
        return button

    def show_place(self, address: str) -> None:
        """Show a page or a section of it: `dates.md#certainty`."""
        name, _, anchor = address.partition("#")
        place = QUrl.fromLocalFile(str(page_path(self._language, name.removesuffix(".md"))))
        if anchor:
            place.setFragment(anchor)
        # The text keeps the way that was taken, for going back and forward.
        self.text.setSource(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field goes on to the next place that has the words; it must press no button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.search.hasFocus():
                self._go_on()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _begin_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_words_changed(self) -> None:
        """Leave of the contents what has the words, and mark them in the page."""
        words = self.search.text()
        left = set(found(self._language, words))
        pages = {section.page for section in left}
        for section, item in self._items.items():
            is_above = section.level == 1 and section.page in pages
            item.setHidden(section not in left and not is_above)
            item.setExpanded(bool(words.strip()) and is_above)
        self.nothing.setVisible(not left)
        self._mark_words()

    def _go_on(self) -> None:
        """The next section that has the words, from the one that is shown on."""
        hits = found(self._language, self.search.text()) if self.search.text().strip() else []
        if not hits:
            return
        current = self.contents.currentItem()
        order = sections(self._language)
        at = order.index(current.data(0, _ROLE)) if current is not None else -1
        goal = next((one for one in hits if order.index(one) > at), hits[0])
        self.show_place(goal.address)

    def _on_item_chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.show_place(item.data(0, _ROLE).address)

    def _on_text_shown(self, source: QUrl) -> None:
        """Have the contents follow the links."""
        address = source.fileName() + (f"#{source.fragment()}" if source.hasFragment() else "")
        item = next((item for section, item in self._items.items() if section.address == address), None)
        if item is not None:
            # Else the contents would show the page that they only follow.
            with QSignalBlocker(self.contents):
                self.contents.setCurrentItem(item)
            (item.parent() or item).setExpanded(True)
        self._mark_words()

    def _mark_words(self) -> None:
        """A ground below every place of the page that has one of the words."""
        marks, document = [], self.text.document()
        for word in self.search.text().split():
            cursor = document.find(word)
            # A search from a cursor goes on behind what it has marked.
            while not cursor.isNull():
                marks.append(_mark(cursor, self.text))
                cursor = document.find(word, cursor)
        self.text.setExtraSelections(marks)


def _mark(cursor: QTextCursor, text: QTextEdit) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format.setBackground(text.palette().highlight())
    mark.format.setForeground(text.palette().highlightedText())
    return mark

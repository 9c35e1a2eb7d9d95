"""The empty window: says what to do, and offers the ways to do it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.interfaces import code_of
from timeline_app.ui.keeping.recovery import Left
from timeline_app.ui.text.languages import called_in, languages
from timeline_app.ui.text.shortened import shortened
from timeline_app.ui.text.translation import tr

_MOST_OFFERED = 5


class Welcome(QFrame):
    """A place to drop an article on, with buttons for those who would rather click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.open_button = QPushButton(tr("Open an article …"), self)
        self.open_button.setProperty("primary", True)
        self.paste_button = QPushButton(tr("Paste text"), self)
        self.sample_button = QPushButton(tr("Try the sample"), self)
        self._offered: list[QWidget] = []
        self._target = QFrame(self)
        self._target.setObjectName("target")
        self._target.setMaximumWidth(self.fontMetrics().averageCharWidth() * 104)
        headline = QLabel(tr("Drop an article here"), self._target)
        font = headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        headline.setFont(font)
        text = QLabel(
            tr(
                "Every date in it is found, resolved and explained, and stands on a timeline beside its sentence.\n"
                "Web pages, PDF, Word, e-mail, e-books, plain text and more, in {languages}. "
                "Nothing leaves this computer."
            ).format(languages=_listed(_read_languages())),
            self._target,
        )
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        for label in (headline, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out(headline, text)

    def set_active(self, active: bool) -> None:
        """Show that what is being dragged can be dropped here."""
        self._target.setProperty("active", active)
        # A style sheet looks at properties once, unless it is asked to look anew.
        self._target.style().unpolish(self._target)
        self._target.style().polish(self._target)

    def offer(self, recent: Sequence[str], left: Sequence[Left], open_files: Callable[[list[Path]], object]) -> None:
        """Show the way back to work that was left, and to files that were opened last."""
        for widget in self._offered:
            # Until it is gone it would be seen beside what takes its place.
            widget.hide()
            widget.deleteLater()
        self._offered.clear()
        named = [(one.title, one.path, _why(one)) for one in left[:_MOST_OFFERED]]
        named += [(Path(name).name, Path(name), name) for name in recent[:_MOST_OFFERED]]
        for number, (text, path, tip) in enumerate(named):
            if number in (0, min(len(left), _MOST_OFFERED)):
                caption = QLabel(_caption(left) if number < len(left) else tr("Opened last"), self)
                caption.setProperty("role", "muted")
                caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
                self._offer(caption)
            button = QPushButton(shortened(text).replace("&", "&&"), self)
            button.setProperty("link", True)
            button.setToolTip(tip)
            button.clicked.connect(partial(open_files, [path]))
            self._offer(button)

    def _offer(self, widget: QWidget) -> None:
        self._offered.append(widget)
        self._offers.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self, headline: QLabel, text: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for button in (self.open_button, self.paste_button, self.sample_button):
            buttons.addWidget(button)
        buttons.addStretch()
        inner = QVBoxLayout(self._target)
        inner.setContentsMargins(48, 44, 48, 44)
        inner.setSpacing(16)
        inner.addWidget(headline)
        inner.addWidget(text)
        inner.addSpacing(8)
        inner.addLayout(buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._target, 4)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch()
        column.addLayout(middle)
        column.addSpacing(12)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(2)
        column.addLayout(self._offers)
        column.addStretch()


def _caption(left: Sequence[Left]) -> str:
    if any(one.was_interrupted for one in left):
        return tr("The program was interrupted; nothing is lost. Go on with")
    return tr("Go on with")


def _why(left: Left) -> str:
    return tr("The program was interrupted while this was open") if left.was_interrupted else str(left.path)


def _read_languages() -> list[str]:
    """Those of articles, as the window's language calls them."""
    interface = code_of(QLocale().name())
    return sorted((called_in(interface, code) for code, _ in languages(with_rules=True)), key=str.casefold)


def _listed(names: Sequence[str]) -> str:
    """For example "English, French or German"."""
    return tr("{some} or {last}").format(some=", ".join(names[:-1]), last=names[-1])

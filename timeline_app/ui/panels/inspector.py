"""Answers "Why this date?" for the selected expression: its date, where it comes from, and its sentence."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from timeline_app.layout.names import CalendarNames
from timeline_app.paint.theme import Theme
from timeline_app.services.mention_table import Mention
from timeline_app.ui.article.sources import sources_html
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.mention_page import WHY, MentionPage
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.translation import tr

_MARGIN = 14
# Qt's own bound for sizes, which takes a fixed size back.
_UNBOUND = 16_777_215
_LINES_AT_MOST = 15


class Inspector(QTextBrowser):
    """Shows facts of the selection in words; text can be selected and copied.

    In a card it is as high as its text, the reason on one line, and all of that on a click.
    """

    grown = Signal()
    """Another height is needed in a card."""

    def __init__(self, session: Session, theme: Theme, names: CalendarNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._names = names
        self._width = 0
        self._is_unfolded = False
        # Nothing leads out of the program, whatever a text holds.
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.setObjectName("why")
        self.setAccessibleName(tr("Why this date?"))
        self.setMinimumHeight(self.fontMetrics().height() * 3)
        self.anchorClicked.connect(self._on_anchor_clicked)
        session.selected.connect(self._on_session_selected)
        session.reworded.connect(self._update_text)
        session.worded.connect(self._update_text)
        self._update_text()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._update_text()

    def set_width(self, width: int) -> None:
        """Be part of a card of so many pixels; with 0, of a panel, with all the room that there is."""
        if width == self._width:
            return
        self._width, self._is_unfolded = width, False
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOff if width else policy.ScrollBarAsNeeded)
        if not width:
            self.setMinimumSize(0, self.fontMetrics().height() * 3)
            self.setMaximumSize(_UNBOUND, _UNBOUND)
            self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded)
        self._update_text()

    def _on_session_selected(self) -> None:
        self._is_unfolded = False
        self._update_text()

    def _on_anchor_clicked(self, link: QUrl) -> None:
        if link.toString() == WHY:
            self._is_unfolded = not self._is_unfolded
            self._update_text()

    def _update_text(self) -> None:
        mention = self._session.selected_mention()
        self.setHtml(self._html(mention) if mention else self._hint())
        if self._width and mention:
            self._fit_height()

    def _fit_height(self) -> None:
        # The shown document is laid out for the size that there is until now.
        measured = self.document().clone()
        measured.setTextWidth(self._width)
        needed, most = round(measured.size().height()), self.fontMetrics().lineSpacing() * _LINES_AT_MOST
        # A bar that is not needed takes the width by which it becomes needed.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if needed > most else policy.ScrollBarAlwaysOff)
        self.setFixedSize(self._width, min(needed, most))
        self.grown.emit()

    def _hint(self) -> str:
        hint = tr("Choose an event on the timeline, in the text or in the table to see where its date comes from.")
        return f"<p style='color:{self._theme.muted.name()}'>{escape(hint)}</p>"

    def _html(self, mention: Mention) -> str:
        session, page = self._session, MentionPage(self._theme, self._names, self._session.interface)
        document = session.timeline.document_of(mention)
        sources = sources_html(session, mention, self._names)
        if not self._width:
            return page.full(mention, document) + sources
        room = self._width - 2 * _MARGIN
        return page.light(mention, document, self._is_unfolded, self.fontMetrics(), room) + sources

"""Answers "Why this date?" for the selected expression: its date, where it comes from, and its sentence."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.timex import Certainty
from timeline_app.paint.theme import Theme
from timeline_app.services.told import Told
from timeline_app.ui.rich_text import escape
from timeline_app.ui.session import Session
from timeline_app.ui.wording import tr
from timeline_app.ui.words import marked_sentence


class Inspector(QTextBrowser):
    """Shows facts of the selection in words; text can be selected and copied."""

    def __init__(self, session: Session, theme: Theme, names: CalendarNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._names = names
        self.setOpenLinks(False)
        self.document().setDocumentMargin(14)
        self.setAccessibleName(tr("Why this date?"))
        self.setMinimumHeight(self.fontMetrics().height() * 5)
        session.selected.connect(self._update_text)
        self._update_text()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._update_text()

    def _update_text(self) -> None:
        told = self._session.selected_told()
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(14)
        document.setHtml(self._html(told) if told else self._hint())
        self.setDocument(document)

    def _hint(self) -> str:
        hint = tr("Choose an event on the timeline, in the text or in the table to see where its date comes from.")
        return f"<p style='color:{self._theme.muted.name()}'>{escape(hint)}</p>"

    def _html(self, told: Told) -> str:
        muted = self._theme.muted.name()
        rows = [f"<p style='font-size:large; font-weight:600'>{escape(self._heading(told))}</p>"]
        if isinstance(told, Event) and told.conflict:
            colour = self._theme.conflict.name()
            rows.append(f"<p style='color:{colour}; font-weight:600'>▲ {escape(told.conflict)}</p>")
        rows.append(f"<p>{escape(told.explanation)}</p>")
        if isinstance(told, Unplaced):
            rows.append(f"<p>{escape(told.reason)}</p>")
        rows.append(f"<p style='background-color:{self._theme.sentence.name()}'>{marked_sentence(told)}</p>")
        rows.append(f"<p style='color:{muted}'>{escape(self._facts(told))}</p>")
        return "".join(rows)

    def _heading(self, told: Told) -> str:
        if isinstance(told, Event):
            return date_text(told.interval, told.granularity, told.mod, self._names)
        return " ".join(told.expression.split())

    def _facts(self, told: Told) -> str:
        """How sure the date is, and where the words stand."""
        facts = [self._certainty(told)] if isinstance(told, Event) else []
        facts.append(f"TIMEX3 {told.type.value} {told.value}" + (f" {told.mod.value}" if told.mod else ""))
        facts.append(tr("sentence {number} of {document}").format(number=told.sentence_no, document=told.document))
        return " · ".join(facts)

    def _certainty(self, event: Event) -> str:
        words = {
            Certainty.STATED: tr("stated in the text"),
            Certainty.COMPUTED: tr("computed"),
            Certainty.INFERRED: tr("rests on an inferred publication date"),
            Certainty.GIVEN: tr("set by hand"),
        }
        return words[event.certainty]

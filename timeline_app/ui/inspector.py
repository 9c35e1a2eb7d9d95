"""Answers "Why this date?" for the selected expression: its date, where it comes from, and its sentence."""

from PySide6.QtWidgets import QTextBrowser, QWidget

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event, Unplaced
from timeline_app.paint.theme import Theme
from timeline_app.services.told import Told
from timeline_app.ui.kinds import certainty_text
from timeline_app.ui.rich_text import escape
from timeline_app.ui.session import Session
from timeline_app.ui.wording import tr
from timeline_app.ui.words import marked_sentence, place_text


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
        session.reworded.connect(self._update_text)
        self._update_text()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._update_text()

    def _update_text(self) -> None:
        told = self._session.selected_told()
        self.setHtml(self._html(told) if told else self._hint())

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
        if told.hidden:
            rows.append(f"<p style='color:{muted}'>{escape(tr('Not on the timeline: left out.'))}</p>")
        rows.append(f"<p style='background-color:{self._theme.sentence.name()}'>{marked_sentence(told)}</p>")
        rows.append(f"<p style='color:{muted}'>{escape(self._facts(told))}</p>")
        return "".join(rows)

    def _heading(self, told: Told) -> str:
        if isinstance(told, Event):
            return date_text(told.interval, told.granularity, told.mod, self._names)
        return " ".join(told.expression.split())

    def _facts(self, told: Told) -> str:
        """How sure the date is, and where the words stand."""
        facts = [certainty_text(told.certainty)] if isinstance(told, Event) else []
        facts.append(f"TIMEX3 {told.type.value} {told.value}" + (f" {told.mod.value}" if told.mod else ""))
        document = self._session.timeline.pages[self._session.timeline.page_of(told.id)].analysis.document
        facts.append(
            tr("sentence {number} of {place}").format(number=told.sentence_no, place=place_text(told, document))
        )
        return " · ".join(facts)

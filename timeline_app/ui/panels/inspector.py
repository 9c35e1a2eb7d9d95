"""Answers "Why this date?" for the selected expression: its date, where it comes from, and its sentence."""

from PySide6.QtWidgets import QTextBrowser, QWidget

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.role import Because
from timeline_app.paint.theme import Theme
from timeline_app.services.mention_table import Mention
from timeline_app.timex.explain import explained, role_explained, said
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.descriptions import marked_sentence, place_text
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.traits import certainty_text, role_name
from timeline_app.ui.text.translation import tr


class Inspector(QTextBrowser):
    """Shows facts of the selection in words; text can be selected and copied."""

    def __init__(self, session: Session, theme: Theme, names: CalendarNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._names = names
        # Nothing leads out of the program, whatever a text holds.
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
        mention = self._session.selected_mention()
        self.setHtml(self._html(mention) if mention else self._hint())

    def _hint(self) -> str:
        hint = tr("Choose an event on the timeline, in the text or in the table to see where its date comes from.")
        return f"<p style='color:{self._theme.muted.name()}'>{escape(hint)}</p>"

    def _html(self, mention: Mention) -> str:
        muted, language = self._theme.muted.name(), self._session.interface
        rows = [f"<p style='font-size:large; font-weight:600'>{escape(self._heading(mention))}</p>"]
        if isinstance(mention, Event) and mention.conflict:
            colour = self._theme.conflict.name()
            rows.append(f"<p style='color:{colour}; font-weight:600'>▲ {escape(said(mention.conflict, language))}</p>")
        rows.append(f"<p>{escape(explained(mention, language))}</p>")
        if isinstance(mention, Event) and mention.role_reason is not Because.TOLD:
            told = f"{role_name(mention.role)}: {role_explained(mention, language)}"
            rows.append(f"<p>{escape(told)}</p>")
        if isinstance(mention, Unplaced):
            rows.append(f"<p>{escape(said(mention.reason, language))}</p>")
        if mention.hidden:
            left_out = tr("Not on the timeline: left out.")
            rows.append(f"<p style='color:{muted}'>{escape(left_out)}</p>")
        rows.append(f"<p style='background-color:{self._theme.sentence.name()}'>{marked_sentence(mention)}</p>")
        rows.append(f"<p style='color:{muted}'>{escape(self._facts(mention))}</p>")
        return "".join(rows)

    def _heading(self, mention: Mention) -> str:
        if isinstance(mention, Event):
            return date_text(mention.interval, mention.granularity, mention.mod, self._names)
        return " ".join(mention.expression.split())

    def _facts(self, mention: Mention) -> str:
        """How sure the date is, and where the words stand."""
        facts = [certainty_text(mention.certainty)] if isinstance(mention, Event) else []
        facts.append(f"TIMEX3 {mention.type.value} {mention.value}" + (f" {mention.mod.value}" if mention.mod else ""))
        document = self._session.timeline.pages[self._session.timeline.page_of(mention.id)].analysis.document
        facts.append(
            tr("sentence {number} of {place}").format(number=mention.sentence_no, place=place_text(mention, document))
        )
        return " · ".join(facts)

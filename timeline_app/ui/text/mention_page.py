"""What is told of one expression as rich text: all of it for a panel, in few lines for a card."""

from PySide6.QtGui import QFontMetrics

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.document import Document
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.role import Because
from timeline_app.model.titles import has_filling
from timeline_app.paint.theme import Theme
from timeline_app.records import dataclass
from timeline_app.timex.explain import explained, role_explained, said
from timeline_app.ui.text.descriptions import marked_sentence, place_text
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.shortened import beginning
from timeline_app.ui.text.traits import capitalised, certainty_text, granularity_text, kind_text, role_name
from timeline_app.ui.text.translation import tr

WHY = "why"
"""Where the link leads that unfolds the reason."""
_LONGEST_SENTENCE = 280

Told = Event | Unplaced


@dataclass(frozen=True, slots=True)
class MentionPage:
    """Writes in a theme's colours, with the reasons in the language of the interface."""

    theme: Theme
    names: CalendarNames
    language: str

    def full(self, mention: Told, document: Document) -> str:
        """Date, the whole reason, the sentence, and where it stands."""
        rows = [f"<p style='font-size:large; font-weight:600'>{escape(_heading(mention, self.names))}</p>"]
        rows += [*self._filled(mention), *self._conflict(mention), *self._reasons(mention), *self._left_out(mention)]
        rows += [self._sentence(mention), *self._named(mention)]
        return "".join([*rows, self._muted(_facts(mention, document))])

    def light(self, mention: Told, document: Document, unfolded: bool, metrics: QFontMetrics, width: int) -> str:
        """Title, sentence, place, and the reason: as much of it as fits on a line of so many pixels, or unfolded."""
        title = mention.label if isinstance(mention, Event) else _heading(mention, self.names)
        rows = [f"<p style='font-size:large; font-weight:600; margin-top:0'>{escape(title)}</p>"]
        rows += [*self._conflict(mention), self._sentence(mention, _LONGEST_SENTENCE), *self._filled(mention)]
        rows += [*self._named(mention), self._muted(_where(mention, document)), *self._left_out(mention)]
        colour, question = self.theme.accent.name(), tr("Why this date?")
        link = f"<a href='{WHY}' style='color:{colour}; text-decoration:none'>{escape(question)}</a>"
        if unfolded:
            return "".join([*rows, f"<p>{link}</p>", *self._reasons(mention), self._muted(_facts(mention, document))])
        room = width - metrics.horizontalAdvance(question + "  ")
        reason = beginning(explained(mention, self.language), metrics, room)
        return "".join([*rows, f"<p style='margin-bottom:0'>{link} {escape(reason)}</p>"])

    def _reasons(self, mention: Told) -> list[str]:
        texts = [explained(mention, self.language)]
        if isinstance(mention, Unplaced):
            texts.append(said(mention.reason, self.language))
        elif mention.role_reason is not Because.TOLD:
            texts.append(f"{role_name(mention.role)}: {role_explained(mention, self.language)}")
        return [f"<p>{escape(text)}</p>" for text in texts]

    def _conflict(self, mention: Told) -> list[str]:
        if isinstance(mention, Unplaced) or not mention.conflict:
            return []
        words = escape(said(mention.conflict, self.language))
        return [f"<p style='color:{self.theme.conflict.name()}; font-weight:600'>▲ {words}</p>"]

    def _filled(self, mention: Told) -> list[str]:
        """Where the title has words from that its sentence lacks."""
        filled = isinstance(mention, Event) and has_filling(mention)
        return [self._muted(tr("[…]: named in the text before this sentence"))] if filled else []

    def _left_out(self, mention: Told) -> list[str]:
        return [self._muted(tr("Not on the timeline: left out."))] if mention.hidden else []

    def _sentence(self, mention: Told, longest: int = 10**9) -> str:
        ground = self.theme.sentence.name()
        return f"<p style='background-color:{ground}'>{marked_sentence(mention, longest)}</p>"

    def _named(self, mention: Told) -> list[str]:
        names = mention.names if isinstance(mention, Event) else ()
        return [self._muted(tr("Names: {names}").format(names=", ".join(names)))] if names else []

    def _muted(self, text: str) -> str:
        return f"<p style='color:{self.theme.muted.name()}'>{escape(text)}</p>"


def precise_date(mention: Told, names: CalendarNames) -> str:
    """The date, how exact it is and how it is known, in words."""
    if isinstance(mention, Unplaced):
        return tr("Without a place on the timeline")
    return " · ".join((_heading(mention, names), granularity_text(mention.granularity), _certainty(mention)))


def _certainty(event: Event) -> str:
    text = certainty_text(event.certainty)
    return text[:1].lower() + text[1:]


def _heading(mention: Told, names: CalendarNames) -> str:
    if isinstance(mention, Event):
        return date_text(mention.interval, mention.granularity, mention.mod, names)
    return " ".join(mention.expression.split())


def _where(mention: Told, document: Document) -> str:
    """The document and its page, the category, and what is told."""
    facts = [place_text(mention, document)]
    if isinstance(mention, Event):
        facts += [one for one in (mention.category, role_name(mention.role)) if one]
    return " · ".join(facts)


def _facts(mention: Told, document: Document) -> str:
    """What kind of time it is and how sure, and where the words stand."""
    if isinstance(mention, Event):
        facts = [capitalised(granularity_text(mention.granularity)), certainty_text(mention.certainty)]
    else:
        facts = [kind_text(mention.type)]
    place = place_text(mention, document)
    facts.append(tr("sentence {number} of {place}").format(number=mention.sentence_no, place=place))
    return " · ".join(facts)

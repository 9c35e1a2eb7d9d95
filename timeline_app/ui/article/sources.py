"""The dates and sentences of the events that another one stands for, which are kept as its sources."""

from timeline_app.layout.dates import date_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.event import Event
from timeline_app.services.edits import behind_of
from timeline_app.services.mention_table import Mention
from timeline_app.ui.core.session import Session
from timeline_app.ui.text.descriptions import marked_sentence, place_text
from timeline_app.ui.text.rich_text import escape
from timeline_app.ui.text.translation import tr

_LONGEST = 240


def sources_html(session: Session, mention: Mention, names: CalendarNames) -> str:
    """A heading and a paragraph for each of them; empty for what stands for itself alone."""
    behind = [one for one in map(session.timeline.find, behind_of(session.workspace, mention.id)) if one is not None]
    if not behind:
        return ""
    heading = tr("Merged with it, and kept as its sources:")
    return f"<p><b>{escape(heading)}</b></p>{''.join(_source(session, one, names) for one in behind)}"


def _source(session: Session, mention: Mention, names: CalendarNames) -> str:
    document = session.timeline.document_of(mention)
    date = ""
    if isinstance(mention, Event):
        told = date_text(mention.interval, mention.granularity, mention.mod, names)
        date = f"<b>{escape(told)}</b> · "
    return f"<p>{date}{marked_sentence(mention, _LONGEST)} ({escape(place_text(mention, document))})</p>"

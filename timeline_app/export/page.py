"""One page of HTML with the timeline that one can zoom, search and filter: for people who will never install this.

The page is made of `resources/page/`, with the events in it as JSON. It loads nothing, and its policy lets a browser
run this one script and no other, whatever stands in a text.
"""

import json
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from html import escape
from string import Template
from typing import Any, BinaryIO

from timeline_app.export.characters import one_line
from timeline_app.export.chronology import Chronology, calendar_of
from timeline_app.export.content import Content, Progress, Written, nothing
from timeline_app.interfaces import interface_words
from timeline_app.model.event import Event
from timeline_app.model.timex import Certainty, vague_edges
from timeline_app.paths import resources
from timeline_app.streams import as_text

# In this order: each uses what stands in those before it.
SCRIPTS = ("calendar", "events", "shapes", "layout", "drawing", "panels", "gestures", "main")
_NAMES = ("before_christ", "early_year", "short_months", "day_month")
_FACTS = ("source", "colon")
# Explained below the timeline in the words that explain those of pictures.
_LOOKS = (*Certainty, "approximate", "open", "mention")
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
# Of these the first could end the script that the data stand in, and old browsers took the last two for line ends.
_ESCAPES = str.maketrans({one: f"\\u{ord(one):04x}" for one in "<>&\u2028\u2029"})


def write(
    content: Content,
    stream: BinaryIO,
    progress: Progress = nothing,
    *,
    interface: str = "en",
    title: str | None = None,
    hidden: bool = False,
) -> Written:
    """Write the page, an event a line."""
    chronology = Chronology(content, interface, title)
    tally = content.tally(hidden, progress)
    before, after = _page(chronology)
    with as_text(stream) as text:
        text.write(before)
        # The head's closing brace comes at the very end, behind documents that are known only then.
        text.write(embedded(_head(chronology))[:-1] + ',"events":[')
        entries = _Entries(chronology, {source.document.name: source.language for source in content.sources})
        between = "\n"
        for event in tally:
            text.write(between + embedded(entries.entry(event)))
            between = ",\n"
        text.write(f'],"documents":{embedded(list(entries.documents))}}}{after}')
    return Written(tally.count)


def embedded(value: Any) -> str:
    """JSON that may stand within HTML; its parser gives the value back as it was."""
    return _to_json(value).translate(_ESCAPES)


@cache
def _read(name: str) -> str:
    return (resources() / "page" / name).read_text(encoding="utf-8")


def script() -> str:
    """All that the page runs."""
    return "".join(_read(f"{name}.js") for name in SCRIPTS)


def _page(chronology: Chronology) -> tuple[str, str]:
    """What stands before the data, and after them."""
    words = {name: escape(text) for name, text in interface_words(chronology.language, "page")["words"].items()}
    whole = Template(_read("page.html")).substitute(
        words,
        language=chronology.language,
        title=escape(chronology.title),
        style=_read("page.css"),
        # In Template.substitute values are not searched for names again, so that a "$" in a script stays as it is.
        script=script(),
        # Of exactly what stands between the tags, line ends too: one byte more, and the browser runs nothing.
        hash=f"sha256-{b64encode(sha256(script().encode()).digest()).decode()}",
        # A place that no text of the page can hold, where it is cut to write the data as they come.
        data="\0",
    )
    before, _, after = whole.partition("\0")
    return before, after


def _head(chronology: Chronology) -> dict[str, Any]:
    """What the script says, in the page's language."""
    page, calendar = interface_words(chronology.language, "page"), calendar_of(chronology.language)
    looks = interface_words(chronology.language, "pictures")["looks"]
    return {
        "words": page["words"] | {name: chronology.words[name] for name in _FACTS},
        "calendar": {name: calendar[name] for name in _NAMES},
        "roles": list(page["roles"].items()),
        "certainties": [(name, looks[name]) for name in Certainty],
        "looks": [(name, looks[name]) for name in _LOOKS],
    }


class _Entries:
    """Events as the page has them; `documents` are the names that were met so far, which events tell by number."""

    def __init__(self, chronology: Chronology, languages: Mapping[str, str]) -> None:
        self.documents: dict[str, int] = {}
        self._chronology = chronology
        self._languages = languages

    def entry(self, event: Event) -> dict[str, Any]:
        told = self._chronology.entry(event)
        soft_start, soft_end = vague_edges(event.mod)
        return {
            "id": event.id,
            "start": event.interval.start,
            "end": event.interval.end,
            "softStart": soft_start,
            "softEnd": soft_end,
            "openStart": event.interval.open_start,
            "openEnd": event.interval.open_end,
            "certainty": event.certainty,
            "role": event.role,
            "document": self.documents.setdefault(event.document, len(self.documents)),
            "language": self._languages.get(event.document, ""),
            "date": told.date,
            "label": told.label,
            "shorter": [one_line(title) for title in event.shorter],
            "before": told.before,
            "expression": told.expression,
            "after": told.after,
            "source": told.source,
            "facts": told.facts,
        }

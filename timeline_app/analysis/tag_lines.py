"""The line of JSON that `tag` prints for an article."""

import json
from typing import NamedTuple

from timeline_app.analysis.pipeline import Tagged
from timeline_app.model.document import Document
from timeline_app.timex.explain import explain
from timeline_app.timex.faults import Fault
from timeline_app.timex.resolvers.no_such_date import of_the_calendar

_encoded = json.JSONEncoder(ensure_ascii=False).encode


class TaggedLine(NamedTuple):
    """What is printed of an article, a line of JSON or its trace, in UTF-8 with its end; and what rules failed on."""

    line: bytes
    faults: tuple[Fault, ...]


def line_of(document: Document, tagged: Tagged, interface: str) -> bytes:
    """What was found in an article, explained in the interface's language."""
    published = tagged.published
    line = {
        "doc": document.name,
        "published": published.day.isoformat() if published.day else None,
        "published_origin": published.origin.value,
        "language": tagged.language,
        "timexes": [
            {
                "begin": timex.span.begin,
                "end": timex.span.end,
                "text": timex.text,
                "type": timex.type.value,
                "value": timex.value,
                "mod": timex.mod.value if timex.mod else None,
                "explanation": explain(timex, timex.text, interface),
            }
            # Without what names days that do not exist: TIMEX3 has no value for these.
            for timex in of_the_calendar(tagged.timexes)
        ],
    }
    return f"{_encoded(line)}\n".encode("utf-8", "replace")

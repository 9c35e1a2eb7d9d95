"""A document with its time expressions as TimeML 1.2.1: the text unchanged, each expression a TIMEX3 in it.

Research tools read it. `anchorTimeID` names the expression, or the creation time `t0`, from which a value was counted.
Characters that XML does not allow become U+FFFD, so that offsets stay.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from timeline_app.export.anchors import CREATION, Anchors
from timeline_app.export.characters import allowed
from timeline_app.export.content import Content, Progress, Source, Written, nothing
from timeline_app.model.timex import Certainty, Timex
from timeline_app.streams import as_text

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""


def write(content: Content, stream: BinaryIO, progress: Progress = nothing) -> Written:
    """Write the one document that the content has; the rows are its expressions."""
    (source,) = content.sources
    timexes = list(source.timexes)
    with as_text(stream) as text:
        text.writelines(_pieces(source, timexes))
    progress(len(timexes))
    return Written(len(timexes))


def _pieces(source: Source, timexes: Iterable[Timex]) -> Iterator[str]:
    created = source.published.day
    yield _HEAD
    yield f"<DOCID>{_clean(source.document.name)}</DOCID>\n"
    yield f"<DCT>{_creation(created)}</DCT>\n"
    yield f"<TITLE>{_clean(source.document.title)}</TITLE>\n"
    yield "<TEXT>"
    yield from _annotated(source.document.text, timexes, created)
    yield "</TEXT>\n</TimeML>\n"


def _clean(text: str) -> str:
    """Text as XML content; a carriage return is spelled out, else a reader would make it a line feed."""
    return escape(allowed(text), {"\r": "&#13;"})


def _creation(day: date | None) -> str:
    if day is None:
        return ""
    attributes = f'tid="{CREATION}" type="DATE" value="{day}" temporalFunction="false"'
    return f'<TIMEX3 {attributes} functionInDocument="CREATION_TIME">{day}</TIMEX3>'


def _annotated(text: str, timexes: Iterable[Timex], created: date | None) -> Iterator[str]:
    anchors = Anchors(created)
    end = 0
    for number, timex in enumerate(timexes, 1):
        yield _clean(text[end : timex.span.begin])
        yield f"<TIMEX3 {_attributes(timex, f't{number}', anchors)}>{_clean(timex.span.of(text))}</TIMEX3>"
        end = timex.span.end
    yield _clean(text[end:])


def _attributes(timex: Timex, tid: str, anchors: Anchors) -> str:
    attributes = {
        "tid": tid,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod.value if timex.mod else "",
        "quant": timex.quant,
        "freq": timex.freq,
        "temporalFunction": str(timex.certainty != Certainty.STATED).lower(),
        "functionInDocument": "NONE",
        "anchorTimeID": anchors.of(timex, tid),
    }
    return " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items() if value)

"""Events to be written: one that is plain, any that there can be, and texts that try to break a format."""

import io
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from timeline_app.export.content import Content, Source, Written
from timeline_app.export.timeml import write as write_timeml
from timeline_app.model.analysis import Analysis
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval, days_interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, Reason, TimexType

patient = settings(deadline=None)
"""For tests with many or long texts: on a busy machine one may take its time."""
FIELDS: dict[str, Any] = {
    "id": "0123456789ab",
    "label": "Trat in Kraft",
    "interval": days_interval(8766, 9131),
    "granularity": Granularity.YEAR,
    "certainty": Certainty.STATED,
    "type": TimexType.DATE,
    "value": "1994",
    "expression": "1994",
    "span": Span(3, 7),
    "sentence": "Im 1994 trat es in Kraft.",
    "sentence_span": Span(0, 25),
    "sentence_no": 1,
    "document": "a.txt",
    "explanation": "“1994”: Stated in the text.",
}
HOSTILE = st.one_of(
    st.text(),
    st.text(st.characters(categories=["Cs", "Cc", "Cf", "Po", "Sm"])),
    st.text(st.sampled_from("=+-@\t\r\n\"',;|\0\ud800\u202eאב🗓 a＝<>&*_`[]#.1\\\ufffe\u2028\x85")),
    st.sampled_from(['=HYPERLINK("x")', "\0=1+1", "'=1", "http://a.org", "_x000D_", "]]>", "END:VEVENT"]),
)
"""Texts of all kinds: formulas, marks of every format, controls, half pairs, from right to left."""
LONG = "=1, 2; „x\n" * 10_000
"""A text that is longer than any cell, line or field may be somewhere."""
FARTHEST = 400_000 * 366 * 86_400
_SECONDS = st.one_of(
    st.integers(-FARTHEST, FARTHEST),
    st.integers(-62_135_600_000, 253_402_300_000),
    st.sampled_from([-62_135_596_800, 0, 253_402_214_400, 253_402_300_800, -2_203_891_200, 316_516_550_400]),
)
"""The whole of the axis, and the edges of what calendars and spreadsheets know."""


def event(**changes: Any) -> Event:
    return Event(**FIELDS | changes)


@st.composite
def any_event(draw: st.DrawFn) -> Event:
    """An event that is possible: spans within the sentence, an end that is not before the start."""
    start = draw(_SECONDS)
    sentence = draw(HOSTILE)
    begin, end = sorted(draw(st.tuples(*[st.integers(0, len(sentence))] * 2)))
    first = draw(st.integers(0, 2**30))
    return event(
        id=draw(st.from_regex("[0-9a-f]{12}", fullmatch=True)),
        label=draw(HOSTILE),
        interval=Interval(start, start + draw(st.integers(0, 10**10)), draw(st.booleans()), draw(st.booleans())),
        granularity=draw(st.sampled_from(Granularity)),
        certainty=draw(st.sampled_from(Certainty)),
        type=draw(st.sampled_from(TimexType)),
        value=draw(st.sampled_from(["1994", "2021-07-02", "BC0044-03-15", "199X", "2021-W26", "", "2021-07-02T15:30"])),
        mod=draw(st.sampled_from([None, *Mod])),
        expression=sentence[begin:end],
        span=Span(first + begin, first + end),
        sentence=sentence,
        sentence_span=Span(first, first + len(sentence)),
        document=draw(HOSTILE),
        published=draw(st.one_of(st.none(), st.dates())),
        explanation=draw(HOSTILE),
        conflict=draw(st.one_of(st.none(), HOSTILE)),
        is_range=draw(st.booleans()),
        category=draw(HOSTILE),
        notes=draw(HOSTILE),
        checked=draw(st.booleans()),
        hidden=draw(st.booleans()),
    )


def content(events: Iterable[Event], **more: Any) -> Content:
    return Content(events=events, in_words=lambda event, language: f"then ({language})", **more)


def source(name: str = "a.txt", text: str = "Im 1994 trat es in Kraft.", **more: Any) -> Source:
    published = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))
    return Source(document=Document(name, text, **more), language="de", published=published)


def written(write: Callable[..., Written], events: Iterable[Event] | Content, **options: Any) -> bytes:
    """What a format writes."""
    stream = io.BytesIO()
    write(events if isinstance(events, Content) else content(events), stream, **options)
    return stream.getvalue()


def timeml(analysis: Analysis) -> str:
    """A document's time expressions as TimeML."""
    one = Source(document=analysis.document, language=analysis.language, published=analysis.published,
                 timexes=analysis.timexes)  # fmt: skip
    return written(write_timeml, content([], sources=[one])).decode("utf-8")


def told(text: str) -> str:
    """A text as UTF-8 has it: half a surrogate pair is a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")

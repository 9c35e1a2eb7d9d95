"""Analyses that nobody has made: any expressions at any places of one text, for hypothesis to draw."""

import hashlib
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from timeline_app.model.analysis import Analysis
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Mod, Reason, TimexType
from timeline_app.storage.analysis_table import AnalysisTable, pack

PLACES, WIDTH, IN_A_SENTENCE = 12, 8, 3
TEXT = "".join(f"w{place:02} ab. " for place in range(PLACES))
SENTENCES = tuple(Span(begin, begin + WIDTH * IN_A_SENTENCE) for begin in range(0, len(TEXT), WIDTH * IN_A_SENTENCE))


@dataclass(frozen=True)
class Piece:
    """An expression: at which place, where in it, and what it says; `kind` is `event`, `unplaced` or `outside`."""

    place: int
    begin: int = 0
    length: int = 3
    kind: str = "event"
    start: int = 0
    seconds: int = DAY_SECONDS
    granularity: Granularity = Granularity.DAY
    certainty: Certainty = Certainty.STATED
    mod: Mod | None = None
    conflict: str | None = None
    open_end: bool = False
    names: tuple[str, ...] = ()


NAMES = ("Ute", "ute", "Älter AG", "Bonn", "Mr. Low")
PIECES = st.builds(
    Piece, st.just(0), st.integers(0, 6), st.integers(1, 14),
    st.sampled_from(["event", "event", "event", "unplaced", "outside"]), st.integers(-5, 5).map(DAY_SECONDS.__mul__),
    st.integers(0, 3).map(DAY_SECONDS.__mul__), st.sampled_from(Granularity), st.sampled_from(Certainty),
    st.sampled_from([None, Mod.APPROX, Mod.START, Mod.BEFORE]), st.sampled_from([None, None, "It contradicts itself."]),
    st.booleans(), st.lists(st.sampled_from(NAMES), max_size=3, unique=True).map(tuple),
)  # fmt: skip


def _apart(pieces: list[Piece]) -> list[Piece]:
    """The same one after the other; what was the beginning is the gap before it."""
    placed, end = [], 0
    for piece in pieces:
        place, begin = divmod(end + piece.begin, WIDTH)
        end += piece.begin + piece.length
        if end <= len(TEXT):
            placed.append(replace(piece, place=place, begin=begin))
    return placed


ANALYSES = st.lists(PIECES, max_size=PLACES).map(_apart)
"""What was found in the text, in its order; no two expressions overlap."""


def article(pieces: list[Piece], name: str = "invented.txt") -> AnalysisTable:
    """The analysis of the text that finds these expressions."""
    document = Document(name, TEXT)
    told = [_told(piece, document) for piece in pieces]
    found = list(zip(told, pieces, strict=True))
    analysis = Analysis(
        document=document,
        language="en",
        published=PublicationDate(None, Origin.UNKNOWN, Reason("unknown")),
        published_explanation="",
        candidates=(),
        sentences=SENTENCES,
        timexes=(),
        events=tuple(one for one, piece in found if isinstance(one, Event) and piece.kind == "event"),
        unplaced=tuple(one for one in told if isinstance(one, Unplaced)),
        outside=tuple(one for one, piece in found if piece.kind == "outside"),
    )
    return pack(analysis, "en", "1")


def _told(piece: Piece, document: Document) -> Event | Unplaced:
    begin = piece.place * WIDTH + piece.begin
    span = Span(begin, begin + piece.length)
    number = piece.place // IN_A_SENTENCE
    sentence = Span(SENTENCES[number].begin, max(SENTENCES[number].end, span.end))
    key = f"{document.name} {begin} {span.of(TEXT)}"
    shared: dict[str, Any] = {
        "id": hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()[:12], "type": TimexType.DATE,
        "value": f"{piece.start}", "mod": piece.mod, "expression": span.of(TEXT), "span": span,
        "sentence": sentence.of(TEXT), "sentence_span": sentence, "sentence_no": number + 1,
        "document": document.name, "explanation": "It says so.",
    }  # fmt: skip
    if piece.kind == "unplaced":
        return Unplaced(reason="It has no place.", **shared)
    interval = Interval(piece.start, piece.start + piece.seconds, False, piece.open_end)
    return Event(
        label=f"label {piece.place}", interval=interval, granularity=piece.granularity, certainty=piece.certainty,
        conflict=piece.conflict, names=piece.names, **shared,
    )  # fmt: skip

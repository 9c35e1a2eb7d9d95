"""An analysis in columns: small enough to be kept by the million, quick to send, to save and to open."""

import os
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from timeline_app.model.analysis import Analysis, Candidate
from timeline_app.model.document import Document, PublicationDate
from timeline_app.model.event import MOST_NAMES, Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.reasons import explanation_of, explanation_text
from timeline_app.model.role import ROLE_REASONS, RoleReason
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Explanation, Mod, Reason, Timex, TimexType
from timeline_app.storage.tables import Numbers, Table, TableSchema

CERTAINTIES = tuple(Certainty)
TYPES = tuple(TimexType)
MODS: tuple[Mod | None, ...] = (None, *Mod)
PLACED, RANGE, OPEN_START, OPEN_END, OUTSIDE = 1, 2, 4, 8, 16
NOWHERE = np.iinfo(np.int64).min
"""The start of what has no place."""

# Files tell what they have by these names. The later ones are texts of Event's fields, whatever these are, but for what
# stands in the article and what people write; files of before they were found are without them.
_FIRST_TEXTS = ("label", "value", "explanation", "conflict", "reason")
_NOT_KEPT = ("id", "expression", "sentence", "document", "category", "notes")
_LATER_TEXTS = {one.name: one.type for one in fields(Event)
                if one.type in (str, tuple[str, ...]) and one.name not in (*_FIRST_TEXTS, *_NOT_KEPT)}  # fmt: skip
_SPANS = dict.fromkeys(("begin", "end", "sentence_begin", "sentence_end", "sentence_no"), np.int32)
MENTIONS = TableSchema(
    {"id": np.uint64, **_SPANS, "start": np.int64, "after": np.int64, "flags": np.uint8,
     "granularity": np.uint8, "certainty": np.uint8, "type": np.uint8, "mod": np.uint8, "role": np.uint8},
    (*_FIRST_TEXTS, *_LATER_TEXTS),
    frozenset({"role", *_LATER_TEXTS}),
)  # fmt: skip
TIMEXES = TableSchema(
    {"begin": np.int32, "end": np.int32, "start": np.int64, "anchor": np.int64,
     "certainty": np.uint8, "type": np.uint8, "mod": np.uint8},
    ("value", "quant", "freq", "rule"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class AnalysisTable:
    """What an Analysis says; `told` has its events and unplaced expressions in the order of the text.

    Explanations are columns of reasons, of which sentences are made when somebody looks. `interface` is the language
    that was chosen for that when the text was read. `sentences` and `boilerplate` are (n, 2) offsets.
    """

    document: Document
    language: str
    interface: str
    version: str
    published: PublicationDate
    published_explanation: Explanation
    candidates: tuple[Candidate, ...]
    sentences: Numbers
    boilerplate: Numbers
    mentions: Table
    timexes: Table

    def row(self, number: int) -> Event | Unplaced:
        """The event or unplaced expression of a row, as it was found."""
        mention, text = self.mentions, self.document.text
        flags, mod = mention.number("flags", number), MODS[mention.number("mod", number)]
        span = Span(mention.number("begin", number), mention.number("end", number))
        sentence = Span(mention.number("sentence_begin", number), mention.number("sentence_end", number))
        shared: dict[str, Any] = {
            "id": id_text(mention.numbers["id"][number]), "type": TYPES[mention.number("type", number)],
            "value": mention.texts["value"][number], "mod": mod, "expression": span.of(text), "span": span,
            "sentence": sentence.of(text), "sentence_span": sentence,
            "sentence_no": mention.number("sentence_no", number), "document": self.document.name,
            "explanation": explanation_of(mention.texts["explanation"][number]),
        }  # fmt: skip
        if not flags & PLACED:
            return Unplaced(
                reason=explanation_of(mention.texts["reason"][number]), hidden=bool(flags & OUTSIDE), **shared
            )
        role, role_reason = ROLE_REASONS[mention.number("role", number)]
        return Event(
            label=mention.texts["label"][number],
            interval=Interval(
                mention.number("start", number), mention.number("after", number),
                bool(flags & OPEN_START), bool(flags & OPEN_END),
            ),
            granularity=Granularity(mention.number("granularity", number)),
            certainty=CERTAINTIES[mention.number("certainty", number)],
            published=self.published.day,
            conflict=explanation_of(mention.texts["conflict"][number]) or None,
            is_range=bool(flags & RANGE),
            hidden=bool(flags & OUTSIDE),
            role=role,
            role_reason=role_reason,
            **self._later_texts(number),
            **shared,
        )  # fmt: skip

    def titles(self, number: int) -> tuple[str, ...]:
        """All titles of the event of a row, the longest first, without making the event."""
        texts = self.mentions.texts
        return texts["label"][number], *lines_of(texts["shorter"][number])

    def _later_texts(self, number: int) -> dict[str, Any]:
        texts = {name: self.mentions.texts[name][number] for name in _LATER_TEXTS}
        later = {name: text if _LATER_TEXTS[name] is str else lines_of(text) for name, text in texts.items()}
        return later | {"names": later["names"][:MOST_NAMES]}

    def sentence_at(self, span: Span) -> tuple[int, Span]:
        """The number from 1 of the sentence that a span begins in, and that sentence, at least as long as the span."""
        # Sentences neither overlap nor come out of order.
        number = int(np.searchsorted(self.sentences[:, 0], span.begin, "right"))
        begin, end = self.sentences[max(number, 1) - 1] if len(self.sentences) else span
        return max(number, 1), Span(min(int(begin), span.begin), max(int(end), span.end))


def pack(analysis: Analysis, interface: str, version: str) -> AnalysisTable:
    """The columns of an analysis."""
    mentions: list[tuple[Event | Unplaced, int]] = [(one, 0) for one in analysis.events]
    mentions += [(one, 0) for one in analysis.unplaced]
    mentions += [(one, OUTSIDE) for one in analysis.outside]
    # In the order of the text, whatever kind they are: views search in it by offset.
    mentions.sort(key=lambda pair: pair[0].span)
    return AnalysisTable(
        analysis.document, analysis.language, interface, version, _without_facts(analysis.published),
        analysis.published_explanation,
        tuple(replace(one, published=_without_facts(one.published)) for one in analysis.candidates),
        spans_array(analysis.sentences), spans_array(analysis.boilerplate),
        MENTIONS.columns([_mention_row(*one) for one in mentions]),
        TIMEXES.columns(list(map(_timex_row, analysis.timexes))),
    )  # fmt: skip


def spans_array(spans: Any) -> Numbers:
    """(n, 2) offsets of spans."""
    return np.array(spans, np.int32).reshape(-1, 2)


def lines_of(text: str) -> tuple[str, ...]:
    """The texts that a column has in one, each in a line."""
    return tuple(filter(None, text.split("\n")))


def id_number(mention_id: str) -> int:
    """The number that an id of twelve hexadecimal digits stands for; -1 for none."""
    try:
        return int(mention_id, 16) if len(mention_id) == 12 else -1
    except ValueError:
        return -1


def id_text(number: Any) -> str:
    return f"{int(number):012x}"


def new_id() -> str:
    """An id that nothing else has."""
    # One bit less than an id has, so that it stays positive wherever numbers have a sign.
    return id_text(int.from_bytes(os.urandom(6), "big") >> 1)


def _mention_row(one: Event | Unplaced, outside: int) -> dict[str, Any]:
    row = {
        "id": id_number(one.id), "begin": one.span.begin, "end": one.span.end,
        "sentence_begin": one.sentence_span.begin, "sentence_end": one.sentence_span.end,
        "sentence_no": one.sentence_no, "type": TYPES.index(one.type), "mod": MODS.index(one.mod),
        "value": one.value, "explanation": explanation_text(one.explanation),
    }  # fmt: skip
    if isinstance(one, Unplaced):
        place = {"start": NOWHERE, "after": NOWHERE, "flags": outside, "granularity": 0, "certainty": 0, "role": 0}
        texts = dict.fromkeys(("label", "conflict", *_LATER_TEXTS), "")
        return row | place | texts | {"reason": explanation_text(one.reason)}
    start, after, open_start, open_end = one.interval
    flags = outside | PLACED | RANGE * one.is_range | OPEN_START * open_start | OPEN_END * open_end
    place = {"start": start, "after": after, "flags": flags, "granularity": int(one.granularity)}
    place["role"] = ROLE_REASONS.index(RoleReason(one.role, one.role_reason))
    texts = {"label": one.label, "conflict": explanation_text(one.conflict), "reason": ""}
    for name, kind in _LATER_TEXTS.items():
        text = getattr(one, name)
        texts[name] = text if kind is str else "\n".join(text)
    return row | place | {"certainty": CERTAINTIES.index(one.certainty)} | texts


def _timex_row(timex: Timex) -> dict[str, Any]:
    anchor = timex.reason.facts.get("anchor")
    return {
        "begin": timex.span.begin, "end": timex.span.end,
        "start": timex.interval.start if timex.interval else NOWHERE,
        "anchor": getattr(anchor, "days", NOWHERE), "certainty": CERTAINTIES.index(timex.certainty),
        "type": TYPES.index(timex.type), "mod": MODS.index(timex.mod), "value": timex.value,
        "quant": timex.quant, "freq": timex.freq, "rule": timex.rule,
    }  # fmt: skip


def _without_facts(published: PublicationDate) -> PublicationDate:
    """The date with the kind of its reason only; the explanation beside it has the facts."""
    return replace(published, reason=Reason(published.reason.kind))

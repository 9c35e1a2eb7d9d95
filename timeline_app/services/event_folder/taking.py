"""Takes events out of a folder into a workspace, where they can be corrected.

Of each document only the sentences are known that tell of these events: they are its text, each a paragraph.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from timeline_app import __version__
from timeline_app.language.detect import detect_language
from timeline_app.layout.arrays import Positions
from timeline_app.model.analysis import Analysis
from timeline_app.model.correction import Correction
from timeline_app.model.document import Document, Origin, PublicationDate
from timeline_app.model.event import Event, mention_id
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex
from timeline_app.services.edits import open_documents
from timeline_app.services.event_folder.timeline import FolderTimeline
from timeline_app.services.workspace import Transaction, Workspace
from timeline_app.storage.analysis_table import AnalysisTable, id_text, new_id, pack
from timeline_app.storage.values import Change

MOST_TAKEN = 20_000
"""Events that can be taken at once: more than anybody corrects, and few enough to be read in seconds."""
_BETWEEN = "\n\n"
_TICK = 200


class Taken(NamedTuple):
    """Documents, and for each what people had set of its events, by their ids."""

    analyses: tuple[AnalysisTable, ...]
    corrections: tuple[Mapping[str, Correction], ...]


def take(
    timeline: FolderTimeline, positions: Positions, interface: str, reached: Callable[[float], object] = bool
) -> Taken:
    """Documents with the events at some positions, in the order of their first events.

    `reached` is told the share done, and may raise to end it. Raises DocumentError for a file that cannot be read.
    """
    events = timeline.folder_events
    found: dict[int, Event] = {}
    for place, event, _page in events.words.events(events.order[positions]):
        found[place] = event
        if len(found) % _TICK == 0:
            reached(len(found) / len(positions) / 2)
    documents: dict[str, list[Event]] = {}
    for place in sorted(found):
        documents.setdefault(found[place].document, []).append(found[place])
    taken = []
    for number, (name, told) in enumerate(documents.items(), 1):
        taken.append(_document(name, told, interface))
        reached(0.5 + number / len(documents) / 2)
    return Taken(*zip(*taken, strict=True)) if taken else Taken((), ())


def open_taken(workspace: Workspace, taken: Taken) -> Transaction:
    """The one step that opens the documents, with what had been set of their events before."""
    transaction = open_documents(workspace, taken.analyses, kept=False)
    changes = []
    for read, there, corrections in zip(taken.analyses, transaction.analyses.values(), taken.corrections, strict=True):
        # In the workspace its name, and with it every id, may be another one.
        before, after = (map(id_text, one.mentions.numbers["id"].tolist()) for one in (read, there))
        ids = dict(zip(before, after, strict=True))
        changes += [Change(("correction", ids[one]), None, value) for one, value in corrections.items()]
    return transaction._replace(changes=(*transaction.changes, *changes))


def _document(name: str, told: list[Event], interface: str) -> tuple[AnalysisTable, Mapping[str, Correction]]:
    sentences = _sentences(told)
    text = _BETWEEN.join(sentences.values())
    begins, begin = {}, 0
    for key, sentence in sentences.items():
        begins[key] = begin
        begin += len(sentence) + len(_BETWEEN)
    numbers = {key: number for number, key in enumerate(sentences, 1)}
    spans = {key: Span(begin, begin + len(sentences[key])) for key, begin in begins.items()}
    moved: dict[str, Event] = {}
    corrections: dict[str, Correction] = {}
    for event in told:
        one = _moved(event, spans[_key(event)], numbers[_key(event)], text, moved)
        moved[one.id] = one
        set_by_hand = Correction(category=event.category, notes=event.notes, checked=event.checked)
        if set_by_hand:
            corrections[one.id] = set_by_hand
    language = detect_language(text)
    day = told[0].published
    origin = Origin.UNKNOWN if day is None else Origin.GIVEN
    published = PublicationDate(day, origin, Reason(origin.value))
    analysis = Analysis(
        Document(name, text, language=language), language, published, published.reason, (),
        tuple(spans.values()), tuple(_timexes(moved.values())), tuple(moved.values()), (),
    )  # fmt: skip
    return pack(analysis, interface, __version__), corrections


def _key(event: Event) -> tuple[int, str]:
    """What tells one sentence of a document from another."""
    return event.sentence_span.begin, event.sentence


def _sentences(told: list[Event]) -> dict[tuple[int, str], str]:
    """The sentences of a document in their order, each once."""
    return {key: key[1] for key in sorted(set(map(_key, told)))}


def _moved(event: Event, sentence: Span, number: int, text: str, others: Mapping[str, Event]) -> Event:
    """An event whose sentence stands elsewhere now."""
    shift = sentence.begin - event.sentence_span.begin
    begin = min(max(event.span.begin + shift, sentence.begin), sentence.end)
    span = Span(begin, min(max(event.span.end + shift, begin), sentence.end))
    own = mention_id(event.document, span.begin, span.of(text))
    return replace(
        event,
        # Two of one place came to be by hand.
        id=new_id() if own in others else own,
        span=span,
        sentence_span=sentence,
        sentence_no=number,
        # These are what people set, and no part of what was found.
        category="",
        notes="",
        checked=False,
    )


def _timexes(events: Iterable[Event]) -> Iterable[Timex]:
    """Their dates as expressions of the text, for the formats that write these."""
    told = {event.span: event for event in sorted(events, key=lambda event: event.span)}
    for event in told.values():
        reason = event.explanation if isinstance(event.explanation, Reason) else Reason("stated")
        yield Timex(
            span=event.span, text=event.expression, type=event.type, value=event.value, reason=reason, rule="table",
            certainty=event.certainty, interval=event.interval, granularity=event.granularity, mod=event.mod,
        )  # fmt: skip

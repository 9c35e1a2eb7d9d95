"""A timeline as JSON, with nothing left out, and back: the form that `resources/schemas/timeline-1.json` describes.

An event a line, so that a file of any size is written as it comes and differences can be read. Half a surrogate pair,
which UTF-8 cannot hold, becomes a question mark.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, TextIO

from timeline_app.errors import DocumentError
from timeline_app.export.content import Content, Progress, Source, Written, nothing
from timeline_app.export.moments import moment_text
from timeline_app.export.reading import read_text
from timeline_app.model.correction import Correction, Dating
from timeline_app.model.edtf import edtf
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod
from timeline_app.streams import as_text
from timeline_app.timex.explain import explained, said

if TYPE_CHECKING:
    from pydantic import ValidationError

# More would not be read; the first ones mostly show what is wrong with the rest.
_FAULTS_TOLD = 5
_NOTHING = Correction()
# Made once: `json.dumps` would make an encoder for every event.
_to_json = json.JSONEncoder(ensure_ascii=False).encode


def write(
    content: Content, stream: BinaryIO, progress: Progress = nothing, *, hidden: bool = True, texts: bool = False
) -> Written:
    """Write documents, events and unplaced expressions; with `texts` the documents' texts as well."""
    tally = content.tally(hidden, progress)
    # Read after the events were written, for nobody needs both at once.
    unplaced = (one for one in content.unplaced if hidden or not one.hidden)
    with as_text(stream) as text:
        text.write('{"format": "timeline-app", "version": 1')
        _write_list(text, "documents", (_document(source, texts, content.interface) for source in content.sources))
        _write_list(text, "events", map(_with_corrections(content), tally))
        _write_list(text, "unplaced", map(_with_corrections(content), unplaced))
        text.write("}\n")
    return Written(tally.count)


def write_lines(content: Content, stream: BinaryIO, progress: Progress = nothing, *, hidden: bool = False) -> Written:
    """Write an event a line, each an object for itself with the fields that `write` gives it."""
    tally = content.tally(hidden, progress)
    with as_text(stream) as text:
        for item in map(_with_corrections(content), tally):
            text.write(_to_json(item) + "\n")
    return Written(tally.count)


def _write_list(text: TextIO, name: str, items: Iterable[Mapping[str, Any]]) -> None:
    text.write(f',\n"{name}": [')
    # The comma stands before each item but the first, for a stream does not know which one is the last.
    between = "\n"
    for item in items:
        text.write(between + _to_json(item))
        between = ",\n"
    text.write("]" if between == "\n" else "\n]")


def _document(source: Source, texts: bool, language: str) -> dict[str, Any]:
    document, published = source.document, source.published
    made: dict[str, Any] = {
        "name": document.name,
        "title": document.title,
        "language": source.language,
        "published": published.day and published.day.isoformat(),
        "published_origin": published.origin,
        "published_explanation": said(source.published_explanation, language),
    }
    return made | {"text": document.text} if texts else made


def _with_corrections(content: Content) -> Callable[[Event | Unplaced], dict[str, Any]]:
    """Takes an expression; tells of it, with what people set, where they set something."""

    def corrected(one: Event | Unplaced) -> dict[str, Any]:
        made = _mention(one, content.interface)
        if one.id in content.corrections:
            made["correction"] = _correction(content.corrections[one.id])
        return made

    return corrected


def _mention(one: Event | Unplaced, language: str) -> dict[str, Any]:
    """All fields in their order; what JSON has no type for in parts that it has."""
    made: dict[str, Any] = {}
    for name, parts in _EVENT if isinstance(one, Event) else _UNPLACED:
        if parts is None:
            made[name] = getattr(one, name)
        else:
            made.update(parts(one, language))
    return made


# In date order the same date comes many times in a row.
@lru_cache(maxsize=1024)
def _stretch(interval: Interval) -> dict[str, Any]:
    return {
        "start": moment_text(interval.start),
        "end": moment_text(interval.end),
        "open_start": interval.open_start,
        "open_end": interval.open_end,
    }


@lru_cache(maxsize=1024)
def _exactness(
    value: str, mod: Mod | None, interval: Interval, granularity: Granularity, is_range: bool
) -> dict[str, Any]:
    return {"granularity": granularity.label, "edtf": edtf(value, mod, interval, granularity, is_range)}


_PARTS: Mapping[str, Callable[[Any, str], dict[str, Any]]] = {
    "interval": lambda one, language: _stretch(one.interval),
    "granularity": lambda one, language: _exactness(
        one.value, one.mod, one.interval, one.granularity, one.is_range
    ),
    "span": lambda one, language: {"char_start": one.span.begin, "char_end": one.span.end},
    "sentence_span": lambda one, language: {
        "sentence_start": one.sentence_span.begin, "sentence_end": one.sentence_span.end,
    },
    "published": lambda one, language: {"published": one.published and one.published.isoformat()},
    "explanation": lambda one, language: {"explanation": explained(one, language)},
    "conflict": lambda one, language: {"conflict": None if one.conflict is None else said(one.conflict, language)},
    "reason": lambda one, language: {"reason": said(one.reason, language)},
}  # fmt: skip
_EVENT, _UNPLACED = ([(field.name, _PARTS.get(field.name)) for field in fields(kind)] for kind in (Event, Unplaced))


def _correction(correction: Correction) -> dict[str, Any]:
    """What was set, and nothing of what was not."""
    values = {one.name: getattr(correction, one.name) for one in fields(correction)}
    made = {name: value for name, value in values.items() if value != getattr(_NOTHING, name)}
    if correction.unlike:
        made["unlike"] = sorted(correction.unlike)
    if correction.dating:
        made["dating"] = _dating(correction.dating)
    return made


def _dating(dating: Dating) -> dict[str, Any]:
    texts = {"mod": dating.mod, "value": dating.value, "words": dating.words}
    return {**_stretch(dating.interval), "granularity": dating.granularity.label, **texts}


class FromJson(NamedTuple):
    """What a file told: its events in their order, and by id what people had set."""

    documents: tuple[str, ...]
    events: tuple[Event, ...]
    unplaced: tuple[Unplaced, ...]
    corrections: Mapping[str, Correction]


def read(path: Path) -> FromJson:
    """Read a file back. Raises DocumentError, which names the places that are wrong in it."""
    from pydantic import ValidationError

    from timeline_app.export.json_model import TimelineModel

    try:
        model = TimelineModel.model_validate_json(read_text(path).text)
    except ValidationError as error:
        raise DocumentError(_refusal(path, error)) from error
    mentions = [*model.events, *model.unplaced]
    return FromJson(
        tuple(document.name for document in model.documents),
        tuple(one.event() for one in model.events),
        tuple(one.unplaced() for one in model.unplaced),
        {one.id: one.correction.correction() for one in mentions if one.correction},
    )


def _refusal(path: Path, error: "ValidationError") -> str:
    faults = error.errors(include_url=False, include_input=False)
    some = "; ".join(_fault(one["loc"], one["msg"]) for one in faults[:_FAULTS_TOLD])
    more = f"; and {len(faults) - _FAULTS_TOLD} more" if len(faults) > _FAULTS_TOLD else ""
    return f"{path} is no timeline in JSON that can be read back: {some}{more}. Mend it there, or export it anew."


def _fault(place: tuple[int | str, ...], message: str) -> str:
    """For example `events, number 3, granularity: no granularity`."""
    where = ", ".join(f"number {part + 1}" if isinstance(part, int) else part for part in place)
    what = message.removeprefix("Value error, ").removesuffix(".")
    return f"{where}: {what}" if where else what

"""What a workspace file says in JSON: every value checked when it is read, because files come from anywhere."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline_app.model.analysis import Candidate
from timeline_app.model.correction import Addition, Correction, Dating, OpenDocument
from timeline_app.model.document import Document, PublicationDate
from timeline_app.records import dataclass
from timeline_app.storage.limits import check_key, check_value

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_LOADING = Lock()
Value = OpenDocument | Correction | Addition
KINDS: dict[str, type] = {"document": OpenDocument, "correction": Correction, "addition": Addition}
_BRIEF = (Dating, *KINDS.values())
"""What is written without what is as usual of it."""
Key = tuple[str, str]
"""A kind and the key of one value of it."""


class Change(NamedTuple):
    """One value of a workspace before and after; None where it is not there."""

    key: Key
    before: Value | None
    after: Value | None


@dataclass(frozen=True, slots=True)
class StepName:
    """What a step did: the name of a phrase, and what to put into it."""

    kind: str
    about: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Facts:
    """What an analysis says apart from its text and its columns; explanations as `model.reasons` writes them."""

    document: Document
    language: str
    interface: str
    version: str
    published: PublicationDate
    published_explanation: str
    candidates: tuple[Candidate, ...]


def value_json(value: Value) -> str:
    return _text(value)


def value_of(key: Key, text: bytes) -> Value:
    """Raises ValueError (pydantic's among them) where the text does not say a value of this key's kind."""
    check_key(*key)
    value: Value = _adapter(KINDS[key[0]]).validate_json(text)
    check_value(value)
    return value


def changes_json(changes: tuple[Change, ...]) -> str:
    return _text([[*one.key, *one[1:]] for one in changes])


def changes_of(text: bytes) -> tuple[Change, ...]:
    """Raises ValueError where the text does not say changes."""
    try:
        return tuple(_change_of(*one) for one in json.loads(text))
    except (TypeError, RecursionError) as error:
        raise ValueError from error


def _change_of(kind: object, key: object, *values: object) -> Change:
    """Raises ValueError and TypeError."""
    checked = (str(kind), str(key))
    check_key(*checked)
    before, after = (None if value is None else _adapter(KINDS[checked[0]]).validate_python(value) for value in values)
    for value in (before, after):
        check_value(value)
    return Change(checked, before, after)


def name_json(name: StepName) -> str:
    return _text(name)


def name_of(text: bytes) -> StepName:
    name: StepName = _adapter(StepName).validate_json(text)
    return name


def facts_json(facts: Facts) -> str:
    return _text(facts)


def facts_of(text: bytes) -> Facts:
    facts: Facts = _adapter(Facts).validate_json(text)
    return facts


def _text(content: object) -> str:
    """JSON in which half a surrogate pair, which UTF-8 cannot hold, is a question mark."""
    return json.dumps(content, ensure_ascii=False, default=_plain).encode("utf-8", "replace").decode("utf-8")


def _plain(value: object) -> object:
    """What JSON has in the place of a value that it knows nothing of. Raises TypeError where a file has none either."""
    if isinstance(value, frozenset):
        # A set has another order in every run, and the same value is to be the same text.
        return sorted(value)
    if is_dataclass(value):
        brief = isinstance(value, _BRIEF)
        told = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: one for field, one in told if not (brief and one == field.default)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value))


def can_check_at_once() -> bool:
    """Whether any value was checked before: the first check loads what checks, a hundred times as long as a check."""
    return _adapter.cache_info().currsize > 0


@cache
def _adapter(kind: type) -> "TypeAdapter[Any]":
    # Who only writes goes without it and its six megabytes. Two threads that load it at once may each see half of it.
    with _LOADING:
        from pydantic import TypeAdapter

    return TypeAdapter(kind)

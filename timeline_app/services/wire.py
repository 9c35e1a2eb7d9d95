"""Results on their way between processes, in pieces so small that unpickling one never holds up the window."""

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from timeline_app.model.analysis import Analysis
from timeline_app.services.tasks import Read

_AT_ONCE = 500
_LONG = ("sentences", "timexes", "events", "unplaced")


class Piece(NamedTuple):
    """Some values of one of an analysis's long fields."""

    field: str
    values: tuple[Any, ...]


class End(NamedTuple):
    """All analyses are through; what could not be read."""

    failures: tuple[str, ...]


class Whole(NamedTuple):
    """An answer that needs no pieces."""

    answer: Any


def pieces(result: Any) -> Iterator[Analysis | Piece | End | Whole]:
    """Of what was read, each analysis without its long fields, then these piece by piece; at last the end.

    Any other result is sent as it is.
    """
    if not isinstance(result, Read):
        yield Whole(result)
        return
    yield from _pieces(result)


def _pieces(read: Read) -> Iterator[Analysis | Piece | End]:
    for analysis in read.analyses:
        yield _with(analysis, dict.fromkeys(_LONG, ()))
        for field in _LONG:
            values = getattr(analysis, field)
            for first in range(0, len(values), _AT_ONCE):
                yield Piece(field, values[first : first + _AT_ONCE])
    yield End(read.failures)


def together(arriving: Iterator[Analysis | Piece | End | Whole]) -> Any:
    """Put the pieces together again; between them other threads have their turn."""
    bare: list[tuple[Analysis, dict[str, list[Any]]]] = []
    for part in arriving:
        if isinstance(part, Whole):
            return part.answer
        if isinstance(part, End):
            return Read(tuple(_whole(*one) for one in bare), part.failures)
        if isinstance(part, Piece):
            bare[-1][1][part.field].extend(part.values)
            time.sleep(0)
        else:
            bare.append((part, {field: [] for field in _LONG}))
    raise EOFError("the result broke off")


def _whole(analysis: Analysis, fields: dict[str, list[Any]]) -> Analysis:
    return _with(analysis, {field: tuple(values) for field, values in fields.items()})


def _with(analysis: Analysis, fields: dict[str, Any]) -> Analysis:
    return replace(analysis, **fields)

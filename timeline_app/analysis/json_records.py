"""Articles as JSON: an object a line, a list of objects, or an object in which such a list stands."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from timeline_app.analysis.article_rows import Record, known_columns
from timeline_app.errors import DocumentError, NoArticlesError, TimelineError
from timeline_app.export.incoming.tables import listed

_TOO_DEEP = object()


class Records(NamedTuple):
    """The objects of a file, and what is said of what else stands between them."""

    found: list[Record]
    fault: DocumentError | None = None


def json_lines(path: Path, text: str) -> Records:
    """The object of each line. Raises DocumentError where hardly any line is one."""
    found: list[Record] = []
    others: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        value = _parsed(line)
        if isinstance(value, dict):
            found.append(Record(number, _cells(value)))
        else:
            others.append(str(number))
    if not others:
        return Records(found)
    if len(others) >= len(found):
        reason = TimelineError("line {line} is no object of JSON", line=others[0])
        raise DocumentError(
            "{path} cannot be read as JSON lines: {reason}. Write one object a line.", path=path, reason=reason
        )
    return Records(found, DocumentError(
        "{path} is read without what is no object of JSON, in line {lines}. Write one object a line.",
        path=path, lines=listed(others),
    ))  # fmt: skip


def json_records(path: Path, text: str) -> Records:
    """The objects of a file: lines too, since not all who write them give them an ending of their own.

    Raises DocumentError.
    """
    value = _parsed(text)
    if value is _TOO_DEEP:
        raise DocumentError(
            "{path} cannot be read as JSON: its lists and objects are nested too deep. Write a list of objects.",
            path=path,
        )
    if value is None:
        lines = text.split("\n", 1)
        if isinstance(_parsed(lines[0]), dict):
            return json_lines(path, text)
        raise DocumentError("{path} cannot be read as JSON: it is damaged, or no JSON. Save it anew.", path=path)
    records = [Record(number, _cells(one)) for number, one in enumerate(_objects(value), 1)]
    if not records:
        raise NoArticlesError("{path} is JSON without a list of articles. Write a list of objects.", path=path)
    return Records(records)


def _parsed(text: str) -> Any:
    """What a text says; None where it is no JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return None
    except RecursionError:
        # Ten thousand brackets are no fault of the program.
        return _TOO_DEEP


def _objects(value: Any) -> Sequence[Mapping[str, Any]]:
    """An object that is an article itself; else of the lists in it one that has texts, before longer ones."""
    if isinstance(value, dict) and _has_text(value):
        return [value]
    inside = value.values() if isinstance(value, dict) else [value]
    lists = [[one for one in part if isinstance(one, dict)] for part in inside if isinstance(part, list)]
    found = max(filter(None, lists), key=lambda part: (_has_text(part[0]), len(part)), default=None)
    return found or ([value] if isinstance(value, dict) else [])


def _has_text(one: Mapping[str, Any]) -> bool:
    return "text" in known_columns([name for name, cell in one.items() if isinstance(cell, str)])


def _cells(value: Mapping[str, Any]) -> Mapping[str, str]:
    return {name: _cell(cell) for name, cell in value.items()}


def _cell(value: Any) -> str:
    """What a value says: several texts are paragraphs, and anything else with parts of its own is no text."""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "\n\n".join(value)
    return "" if value is None or isinstance(value, list | dict) else str(value)

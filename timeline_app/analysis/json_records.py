"""Articles as JSON: an object a line, a list of objects, or an object in which such a list stands."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from timeline_app.analysis.article_rows import Record, known_columns
from timeline_app.errors import DocumentError, NoArticlesError, TimelineError


def json_lines(path: Path, text: str) -> Iterator[Record]:
    """The object of each line. Raises DocumentError."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        value = _parsed(line)
        if not isinstance(value, dict):
            reason = TimelineError("line {line} is no object of JSON", line=number)
            raise DocumentError(
                "{path} cannot be read as JSON lines: {reason}. Write one object a line.", path=path, reason=reason
            )
        yield Record(number, _cells(value))


def json_records(path: Path, text: str) -> list[Record]:
    """The objects of a file: lines too, since not all who write them give them an ending of their own.

    Raises DocumentError.
    """
    value = _parsed(text)
    if value is None:
        lines = text.split("\n", 1)
        if isinstance(_parsed(lines[0]), dict):
            return list(json_lines(path, text))
        raise DocumentError("{path} cannot be read as JSON: it is damaged, or no JSON. Save it anew.", path=path)
    records = [Record(number, _cells(one)) for number, one in enumerate(_objects(value), 1)]
    if not records:
        raise NoArticlesError("{path} is JSON without a list of articles. Write a list of objects.", path=path)
    return records


def _parsed(text: str) -> Any:
    # Ten thousand brackets are no fault of the program.
    with suppress(ValueError, RecursionError):
        return json.loads(text)
    return None


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
    return {name: "" if cell is None else cell if isinstance(cell, str) else str(cell) for name, cell in value.items()}

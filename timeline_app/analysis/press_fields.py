"""Exports of wiso and Genios as text: articles with named fields below the text, and in some layouts above it.

An article ends with the fields that hold its number. The first line may name the paper and the day; what is neither a
field nor such a line is its title and its text.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from timeline_app.documents.content import Content

_RULE = re.compile(r"[-_=*\s]*")
_LONGEST_HEAD = 200


def of_genios(
    text: str, words: Mapping[str, Any], day: Callable[[str], date | None], begins: Callable[[str], bool], place: str
) -> Iterator[Content]:
    """The articles; `day` reads a line's date, `begins` tells the line that counts an article."""
    lines = text.split("\n")
    for part in _parted(lines, words, begins):
        yield _article([line for line in part if not begins(line)], words, day, place)


def _parted(lines: Sequence[str], words: Mapping[str, Any], begins: Callable[[str], bool]) -> Iterator[Sequence[str]]:
    """The lines of each article, which reach to the last field of the foot that has its number."""
    begin, numbered = 0, False
    for place, line in enumerate(lines):
        belongs = not begins(line) and _is_foot(line, words)
        if numbered and not belongs:
            yield lines[begin:place]
            begin, numbered = place, False
        numbered = numbered or _field(line)[0] in words["number"]
    if numbered:
        yield lines[begin:]


def _is_foot(line: str, words: Mapping[str, Any]) -> bool:
    return (
        _RULE.fullmatch(line) is not None
        or line.lstrip().startswith(tuple(words["rights"]))
        or _field(line)[0] in (*words["number"], *words["foot"])
    )


def _article(lines: Sequence[str], words: Mapping[str, Any], day: Callable[[str], date | None], place: str) -> Content:
    fields: dict[str, str] = {}
    told: list[str] = []
    for line in lines:
        name, value = _field(line)
        if name in words["text"]:
            told.append(value)
        elif name in (*words["number"], *words["foot"], *words["title"]):
            fields.setdefault(name, value)
        elif not line.lstrip().startswith(tuple(words["rights"])):
            told.append(line.strip() if _RULE.fullmatch(line) is None else "")
    published = next(filter(None, (day(fields[name]) for name in words["published"] if name in fields)), None)
    paragraphs = [one for one in re.split(r"\n\s*\n", "\n".join(told).strip()) if one.strip()]
    # The paper and its day stand above the title in some layouts.
    if len(paragraphs) > 1 and _is_source(paragraphs[0], day):
        source = paragraphs.pop(0)
        published = published or day(source)
    title = next((fields[name] for name in words["title"] if name in fields), "")
    if not title and len(paragraphs) > 1 and len(paragraphs[0]) <= _LONGEST_HEAD:
        title = " ".join(paragraphs.pop(0).split())
    return Content(text="\n\n".join(paragraphs), title=title, published=published, place=place)


def _is_source(line: str, day: Callable[[str], date | None]) -> bool:
    return "\n" not in line and len(line) <= _LONGEST_HEAD and day(line) is not None


def _field(line: str) -> tuple[str, str]:
    """What a line calls its field, and what it says; names that nobody has are told by nobody."""
    name, colon, value = line.strip().partition(":")
    return (name, value.strip()) if colon else ("", "")

"""Headings on their way from a file to its document: a mark stands before each in the text until all of it is there."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from timeline_app.documents.content import Content
from timeline_app.model.document import Heading

DEEPEST = 6
# Neither XML nor HTML can hold these characters.
_MARKS = "".join(map(chr, range(1, DEEPEST + 1)))
_MARK = re.compile(f"[{_MARKS}]")


def mark(level: int) -> str:
    """What stands before the words of a heading of this level, from 1; "" for what is none."""
    return _MARKS[min(level, DEEPEST) - 1] if level > 0 else ""


def marked_content(text: str, pages: Sequence[int] = (), **facts: Any) -> Content:
    """Content of a text with marks, which are taken out; `pages` are offsets into it, `facts` what else is known."""
    places = [found.start() for found in _MARK.finditer(text)]
    return Content(
        text=_MARK.sub("", text),
        # Each mark that stood before an offset moves it by one.
        pages=tuple(page - bisect_left(places, page) for page in pages),
        headings=tuple(Heading(place - before, ord(text[place])) for before, place in enumerate(places)),
        **facts,
    )

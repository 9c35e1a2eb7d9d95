"""The line of a page that tells its readers when it appeared: "Veröffentlicht am 2. Juli 2021", "Berlin, 2. Juli 2021".

It stands under the heading, or a label says what it is. What comments, teasers and menus tell is no such line.
"""

import itertools
import re
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum, auto
from typing import Any, NamedTuple

from lxml import etree

from timeline_app.documents.page_words import page_words

OUTSIDE = frozenset(("nav", "aside", "footer", "form", "table"))
WHOLE = ("body", "html", "main", "article")
"""Elements of which a class name says nothing about what is in them."""
_SILENT = frozenset(("head", "script", "style", "template", "noscript", "select", "button", "svg", "iframe"))
_LONGEST = 120
"""Characters of a line that tells the date; a longer one tells a story."""
_REACH = 12
"""Pieces of text between the heading and the line."""
_ABOVE = 4
"""Pieces of text between the line and the heading, where it stands above it."""
_LONGEST_LABEL = 40
_MOST_TOLD = 20
"""Dates that are read; a page that tells more is a list."""
_LONGEST_REST = 22
"""Characters beside the date in a line that is nothing else: a weekday, a clock time, a place."""
_LEAST_TITLE = 15
"""Characters of a piece that the window title begins with, by which it is taken for the heading."""
_LEAD = re.compile(r"\s?(?:[-–—|]\s|[„“\"»])")
_LONGEST_BYLINE = 30
"""Characters before the date in a line of the article's head; after more of them, it is a sentence."""
_PARAGRAPHS = ("p", "li", "blockquote")
_MOST_READ = 20
"""Pieces of a paragraph in which the sentence is looked for."""
_STORY = re.compile(r"\W?\s\w+\s\w.*[.!?…]$")
"""What follows the date in a sentence: two words at least, and a stop."""
_MONTH = r"[^\W\d]{3,10}\.?"
_YEAR = re.compile(r"\d{4}")
_DATE = re.compile(
    rf"(?<![\d.])(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}"
    rf"|\d{{1,2}}(?:\.|[^\W\d]{{2}})?\s?(?:[^\W\d]{{2}}\s)?{_MONTH},?\s(?:[^\W\d]{{2,3}}\s)?\d{{4}}"
    rf"|{_MONTH}\s\d{{1,2}}(?:[^\W\d]{{2}})?,?\s\d{{4}})(?!\d)"
)
_TAXONOMY = re.compile(r"\b(?:category|(?:post_)?tag)-\S+")
"""Classes that name what an article is about: one about comments is none."""


class Kind(Enum):
    """Why a line is taken for the page's date: a label says so, it stands under the heading, no other stands alone.

    Or a label says that the page was changed on that day.
    """

    LABELLED = auto()
    HEAD = auto()
    ALONE = auto()
    CHANGED = auto()


class Dateline(NamedTuple):
    """A day that a line of the page tells."""

    day: date
    kind: Kind


def datelines(tree: Any, read: Callable[[str], date | None]) -> list[Dateline]:
    """The lines with a label, those of the article's head, and the only line that is but a date, in order.

    `read` makes a day of words. Several days under a heading are a list of events, a chronicle for instance.
    """
    told = [(read(words), words, kind) for words, kind in itertools.islice(_told(tree), _MOST_TOLD)]
    # A date that is not understood counts as well, by its words: it shows that there are several.
    is_list = len({day or words for day, words, kind in told if kind is Kind.HEAD}) > 1
    is_alone = len({day or words for day, words, kind in told if kind is not Kind.CHANGED}) == 1
    sure = {Kind.LABELLED, Kind.CHANGED, *([] if is_list else [Kind.HEAD]), *([Kind.ALONE] if is_alone else [])}
    return [Dateline(day, kind) for day, _, kind in told if day is not None and kind in sure]


def _told(tree: Any) -> Iterator[tuple[str, Kind]]:
    """The words of each date that may be the page's, and why."""
    # The label may be an element of its own before the date: <dt>Published</dt><dd>…</dd>.
    title, label = _window_title(tree), ""
    pieces = list(_pieces(tree))
    headings = [node.tag == "h1" or (len(text) >= _LEAST_TITLE and title.startswith(text)) for node, text in pieces]
    for (node, text), is_head in zip(pieces, _near_heading(headings), strict=True):
        start = text[:_LONGEST]
        # Most pieces have no year, which is found out sooner than that they have no date.
        if _YEAR.search(start) and (match := _DATE.search(start)):
            said = start if page_words().published.search(start) else f"{label} {start}"
            kind = _kind_by_label(said) if len(text) <= _LONGEST else None
            if kind is None and not _is_in_sentence(node, match):
                kind = _kind_by_place(text, match, is_head=is_head, is_link=node.tag == "a")
            if kind and not page_words().other.search(said):
                yield match[0], kind
        label = text if len(text) <= _LONGEST_LABEL else ""


def _near_heading(headings: list[bool]) -> list[bool]:
    """Does each piece stand soon after a heading, or right above one?"""
    places = [place for place, is_heading in enumerate(headings) if is_heading]
    near = [False] * len(headings)
    for place in places:
        begin, end = max(0, place - _ABOVE), min(place + _REACH, len(headings))
        near[begin:end] = [True] * (end - begin)
    return near


def _kind_by_label(said: str) -> Kind | None:
    if page_words().changed.search(said):
        return Kind.CHANGED
    return Kind.LABELLED if page_words().published.search(said) else None


def _kind_by_place(text: str, match: re.Match[str], *, is_head: bool, is_link: bool) -> Kind | None:
    if not match.start() and _LEAD.match(text, match.end()):
        return Kind.HEAD if is_head else _alone(text, match, is_link=is_link)
    is_line = len(text) <= _LONGEST and match.start() <= _LONGEST_BYLINE
    return Kind.HEAD if is_head and is_line else _alone(text, match, is_link=is_link)


def _is_in_sentence(node: Any, match: re.Match[str]) -> bool:
    """Does a sentence go on after the date, in the paragraph that it stands in?"""
    if not match.start():
        return False
    paragraph = next((above for above in (node, *node.iterancestors()) if above.tag in _PARAGRAPHS), node)
    _, _, rest = " ".join("".join(itertools.islice(paragraph.itertext(), _MOST_READ)).split()).partition(match[0])
    return bool(_STORY.match(rest))


def _alone(text: str, match: re.Match[str], *, is_link: bool) -> Kind | None:
    return Kind.ALONE if not is_link and len(text) - len(match[0]) <= _LONGEST_REST else None


def _window_title(tree: Any) -> str:
    return " ".join((tree.findtext(".//title") or "").split())


def _pieces(tree: Any) -> Iterator[tuple[Any, str]]:
    """The pieces of text between two tags that belong to the article, and the element each stands in."""
    around = _around_heading(tree)
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, node in walk:
        if event == "start" and _is_beside(node) and node not in around:
            walk.skip_subtree()
            continue
        holder, words = (node, node.text) if event == "start" else (node.getparent(), node.tail)
        if words and holder is not None and (text := " ".join(words.split())):
            yield holder, text


def _around_heading(tree: Any) -> frozenset[Any]:
    """What holds the page's only heading, or the whole body as a form, is not beside the article whatever its name."""
    headings = list(itertools.islice(tree.iter("h1"), 2))
    holders = headings[0].iterancestors() if len(headings) == 1 else ()
    return frozenset((*holders, *tree.iterfind("./body/form")))


def _is_beside(node: Any) -> bool:
    if node.tag in OUTSIDE or node.tag in _SILENT or not isinstance(node.tag, str):
        return True
    return node.tag not in WHOLE and bool(page_words().beside.search(names_of(node)))


def names_of(node: Any) -> str:
    """The class and the id of an element, without the subjects of an article."""
    return _TAXONOMY.sub("", f"{node.get('class', '')} {node.get('id', '')}")

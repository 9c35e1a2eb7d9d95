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

SURROUNDINGS = re.compile(
    r"comment|kommentar|related|sidebar|teaser|widget|recommend|footer|promo|popular|\bnav(?:top|bar|igation)?\b(?!-)",
    re.I,
)
OUTSIDE = frozenset(("nav", "aside", "footer", "form", "table"))
WHOLE = ("body", "html", "main", "article")
"""Elements of which a class name says nothing about what is in them."""
_SILENT = frozenset(("script", "style", "template", "noscript", "select", "button", "svg", "iframe"))
_LONGEST = 120
"""Characters of a line that tells the date; a longer one tells a story."""
_REACH = 12
"""Pieces of text between the heading and the line."""
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
_MONTH = r"[^\W\d]{3,10}\.?"
_YEAR = re.compile(r"\d{4}")
_DATE = re.compile(
    rf"(?<![\d.])(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}\.\s?\d{{1,2}}\.\s?\d{{4}}"
    rf"|\d{{1,2}}(?:\.|st|nd|rd|th)?\s?(?:de\s|of\s)?{_MONTH},?\s(?:de\s)?\d{{4}}"
    rf"|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})(?!\d)"
)
_LABEL = re.compile(
    r"\b(?:ver(?:ö|oe)ffentlicht|erschienen|publiziert|gepostet|erstellt|geschrieben|datum|stand"
    r"|published|posted|publication date|date|written on|publié|mis en? ligne|mise en ligne|pubblicato|publicado)\b",
    re.I,
)
_OTHER = re.compile(
    r"geändert|änderung|aktualisiert|updated|modified|mis(?:e)? à jour|abgerufen|retrieved|registriert|joined", re.I
)
"""What else a label may say of a date."""


class Kind(Enum):
    """Why a line is taken for the page's date: a label says so, it stands under the heading, no other stands alone."""

    LABELLED = auto()
    HEAD = auto()
    ALONE = auto()


class Dateline(NamedTuple):
    """A day that a line of the page tells."""

    day: date
    kind: Kind


def datelines(tree: Any, read: Callable[[str], date | None]) -> list[Dateline]:
    """The lines with a label and those of the article's head, in order; else the only line that is but a date.

    `read` makes a day of words. Several days under a heading are a list of events, a chronicle for instance.
    """
    told = [(read(words), words, kind) for words, kind in itertools.islice(_told(tree), _MOST_TOLD)]
    is_list = len({day or words for day, words, kind in told if kind is Kind.HEAD}) > 1
    found = [Dateline(day, kind) for day, _, kind in told if day is not None]
    sure = [line for line in found if line.kind is Kind.LABELLED or (line.kind is Kind.HEAD and not is_list)]
    return sure or (found[:1] if len({day or words for day, words, _ in told}) == 1 else [])


def _told(tree: Any) -> Iterator[tuple[str, Kind]]:
    """The words of each date that may be the page's, and why."""
    title, label, since = _window_title(tree), "", _REACH
    for tag, text in _pieces(tree):
        is_heading = tag == "h1" or (len(text) >= _LEAST_TITLE and title.startswith(text))
        since = 0 if is_heading else since + 1
        start = text[:_LONGEST]
        # Most pieces have no year, which is found out sooner than that they have no date.
        if _YEAR.search(start) and (match := _DATE.search(start)):
            said = start if _LABEL.search(start) else f"{label} {start}"
            kind = Kind.LABELLED if len(text) <= _LONGEST and _LABEL.search(said) else None
            kind = kind or _kind_by_place(text, match, is_head=since < _REACH, is_link=tag == "a")
            if kind and not _OTHER.search(said):
                yield match[0], kind
        label = text if len(text) <= _LONGEST_LABEL else ""


def _kind_by_place(text: str, match: re.Match[str], *, is_head: bool, is_link: bool) -> Kind | None:
    is_lead = bool(not match.start() and _LEAD.match(text, match.end()))
    if is_head and (is_lead or (len(text) <= _LONGEST and match.start() <= _LONGEST_BYLINE)):
        return Kind.HEAD
    return Kind.ALONE if not is_link and len(text) - len(match[0]) <= _LONGEST_REST else None


def _window_title(tree: Any) -> str:
    return " ".join((tree.findtext(".//title") or "").split())


def _pieces(tree: Any) -> Iterator[tuple[str, str]]:
    """The pieces of text between two tags that belong to the article, and the tag each stands in."""
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, node in walk:
        if event == "start" and _is_beside(node):
            walk.skip_subtree()
            continue
        holder, words = (node, node.text) if event == "start" else (node.getparent(), node.tail)
        if words and holder is not None and (text := " ".join(words.split())):
            yield holder.tag, text


def _is_beside(node: Any) -> bool:
    if node.tag in OUTSIDE or node.tag in _SILENT or not isinstance(node.tag, str):
        return True
    return node.tag not in WHOLE and bool(SURROUNDINGS.search(names_of(node)))


def names_of(node: Any) -> str:
    """The class and the id of an element."""
    return f"{node.get('class', '')} {node.get('id', '')}"

"""When a page was published, and where on the page that stands.

htmldate reads the dates. It looks in many places and does not tell in which one it found something, so each kind of
place that is meant for the date is looked at by itself, and the whole page last.
"""

import itertools
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from timeline_app.documents.published import from_iso

_EARLIEST = "1800-01-01"
"""Archives give old articles the date of their day."""
_UNKNOWN = ("1970-01-01", "1900-01-01", "1899-12-30")
"""What programs write where they know no date."""
_LONGEST_VALUE = 60
_MOST_ATTEMPTS = 20
_META = re.compile(r"publi|pubdate|issued|created|posted|(?:^|[.:_-])date(?:$|[.:_-])")
_PUBLICATION = re.compile(r"publi|pubdate|issued")
_CHANGE = re.compile(r"modif|lastmod|updat|revis")
_OTHER = re.compile(r"expir|unpubli|event|start|end_|birth|valid")
_STRUCTURED = re.compile(r"\"datePublished\"\s{0,9}:\s{0,9}\"([^\"]{8,60})\"")
_SURROUNDINGS = re.compile(r"comment|kommentar|related|sidebar|teaser|widget|recommend|footer|promo", re.I)
_OUTSIDE = frozenset(("nav", "aside", "footer", "form", "table"))
_WHOLE = ("body", "html", "main", "article")
_LONGEST_LINE = 120
"""Characters of a paragraph that tells the date of publication; in a longer one, a time element tells of an event."""
_MOST_SEARCHED = 50_000
"""Elements of a page that is searched for a date anywhere; on a longer one, that takes seconds."""
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d]{3,}")


class PageDates(NamedTuple):
    """The day that a page states, and the place where it does; without one, a guess and its place."""

    published: date | None = None
    place: str = ""
    guess: date | None = None
    guess_place: str = ""


def page_dates(tree: Any) -> PageDates:
    """The day of publication of a page. The tree stays as it is."""
    metas = sorted(_metas(tree), key=lambda meta: not _PUBLICATION.search(meta[0]))
    for place, values in (
        ("metadata of the page", (value for name, value in metas if not _CHANGE.search(name))),
        ("structured data of the page", _structured(tree)),
        ("time element of the page", _times(tree)),
    ):
        if day := _first_day(values):
            return PageDates(day, place)
    if day := _first_day(value for name, value in metas if _CHANGE.search(name)):
        return PageDates(guess=day, guess_place="last change of the page")
    day = _anywhere(tree)
    return PageDates(guess=day, guess_place="somewhere on the page") if day else PageDates()


def _metas(tree: Any) -> Iterator[tuple[str, str]]:
    """Names and values of the meta elements that tell of a date."""
    for meta in tree.iter("meta"):
        name = next(filter(None, map(meta.get, ("name", "property", "itemprop", "http-equiv"))), "").lower()
        if (_META.search(name) or _CHANGE.search(name)) and not _OTHER.search(name):
            yield name, meta.get("content") or meta.get("datetime") or ""


def _structured(tree: Any) -> Iterator[str]:
    for script in tree.iter("script"):
        if "ld+json" in script.get("type", ""):
            yield from _STRUCTURED.findall(script.text or "")


def _times(tree: Any) -> Iterator[str]:
    """What the time elements say that may tell of the publication, those that are marked so first."""
    times = [time for time in itertools.islice(tree.iter("time"), _MOST_ATTEMPTS) if _is_dateline(time)]
    for time in sorted(times, key=lambda time: not _is_marked(time)):
        yield time.get("datetime") or " ".join("".join(time.itertext()).split())


def _is_marked(time: Any) -> bool:
    marks = " ".join(filter(None, map(time.get, ("class", "itemprop", "pubdate", "property")))).lower()
    return bool(_PUBLICATION.search(marks) or "entry-date" in marks)


def _is_dateline(time: Any) -> bool:
    """Does the element stand in a short line of the article itself?"""
    paragraph = next(time.iterancestors("p", "li", "td", "blockquote", "div"), None)
    if paragraph is not None and paragraph.tag != "div" and len("".join(paragraph.itertext())) > _LONGEST_LINE:
        return False
    around = list(time.iterancestors())
    names = " ".join(f"{node.get('class', '')} {node.get('id', '')}" for node in around if node.tag not in _WHOLE)
    return not _OUTSIDE & {node.tag for node in around} and not _SURROUNDINGS.search(names)


def _first_day(values: Iterable[str]) -> date | None:
    for number, value in enumerate(values):
        if number >= _MOST_ATTEMPTS:
            break
        if day := _day(value[:_LONGEST_VALUE]):
            return day
    return None


def _day(value: str) -> date | None:
    """The day that a value means; None where it names no full date, of which htmldate would make up the rest."""
    numbers = _NUMBER.findall(value)
    is_full = len(numbers) >= 3 or (len(numbers) == 2 and _WORD.search(value)) or any(len(one) == 8 for one in numbers)
    if not is_full or max(map(len, numbers)) < 4:
        return None
    found = from_iso(value) or _read(value)
    return None if found is None or found.isoformat() in _UNKNOWN else found


def _read(value: str) -> date | None:
    from htmldate import find_date
    from lxml import html

    page = html.document_fromstring("<html><head><meta name='date'></head><body></body></html>")
    page.find(".//meta").set("content", value)
    return from_iso(find_date(page, extensive_search=False, original_date=True, min_date=_EARLIEST) or "")


def _anywhere(tree: Any) -> date | None:
    if sum(1 for _ in tree.iter()) > _MOST_SEARCHED:
        return None
    from htmldate import find_date

    try:
        # Its extensive search tries every short text of the page as a date, which takes seconds.
        return from_iso(find_date(tree, extensive_search=False, original_date=True) or "")
    except Exception:  # it is made for pages as they are; an odd one has no date
        return None

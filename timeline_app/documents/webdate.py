"""When a page was published, and where on the page that stands.

htmldate reads the dates. It looks in many places and does not tell in which one it found something, so each kind of
place that is meant for the date is looked at by itself, and the whole page last.
"""

import copy
import itertools
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from htmldate import find_date
from lxml import html

from timeline_app.documents.dateline import OUTSIDE, WHOLE, Kind, datelines, names_of
from timeline_app.documents.page_words import page_words
from timeline_app.documents.published import from_iso, from_words
from timeline_app.language.month_names import spelled_day

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
_LONGEST_LINE = 120
"""Characters of a paragraph that tells the date of publication; in a longer one, a time element tells of an event."""
_MOST_SEARCHED = 50_000
"""Elements of a page that is searched for a date anywhere; on a longer one, that takes seconds."""
_ADDRESS = re.compile(r"/((?:19|20)\d\d)([/-])(\d\d)\2(\d\d)(?:[/_-]|$)")
_ADDRESS_DAY_FIRST = re.compile(r"/(\d\d)-(\d\d)-((?:19|20)\d\d)(?:[/_-]|$)")
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
    metas = list(_metas(tree))
    lines = datelines(tree, _day)
    labelled, heads, alone, changed = (_iso(line.day for line in lines if line.kind is kind) for kind in Kind)
    address, marked = _of_address(tree), list(itertools.islice(_marked(tree), _MOST_ATTEMPTS))
    for place, values in (
        ("metadata of the page", (value for name, value in metas if _is_publication(name))),
        ("structured data of the page", _structured(tree)),
        ("time element of the page", itertools.chain(marked, _times(tree))),
        ("address of the page", address),
        ("line of the page", labelled),
        ("line of the page", heads),
        ("metadata of the page", (value for name, value in metas if not _CHANGE.search(name))),
    ):
        if day := _first_day(values):
            return PageDates(_local(day, map(_day, (*address, *marked[:1], *labelled))), place)
    changes = [value for name, value in metas if _CHANGE.search(name)]
    for place, values in (("line of the page", alone), ("last change of the page", changes + changed)):
        if day := _first_day(values):
            return PageDates(guess=day, guess_place=place)
    day = _anywhere(tree)
    return PageDates(guess=day, guess_place="somewhere on the page") if day else PageDates()


def _iso(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in days]


def _is_publication(name: str) -> bool:
    return bool(_PUBLICATION.search(name)) and not _CHANGE.search(name)


def _local(day: date, told: Iterable[date | None]) -> date:
    """`day` or the one beside it, whichever is told in words or in the address: metadata may give the day in UTC."""
    return next((one for one in told if one is not None and abs((one - day).days) <= 1), day)


def _of_address(tree: Any) -> list[str]:
    """The ISO dates in what the page says its own address is, as in `/2021/07/02/title`."""
    links = (link for link in tree.iter("link") if "canonical" in link.get("rel", ""))
    metas = (meta for meta in tree.iter("meta") if meta.get("property") == "og:url")
    addresses = (node.get("href") or node.get("content") or "" for node in itertools.chain(links, metas))
    return [day for address in addresses for day in _days_of_path(address)]


def _days_of_path(path: str) -> Iterator[str]:
    if match := _ADDRESS.search(path):
        yield "-".join(match.group(1, 3, 4))
    elif (match := _ADDRESS_DAY_FIRST.search(path)) and match[1] > "12":  # else it may be a month
        yield "-".join(match.group(3, 2, 1))


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


def _marked(tree: Any) -> Iterator[str]:
    """What the visible elements say that are marked as the date of publication, outside of comments."""
    for node in tree.xpath("//body//*[@itemprop='datePublished'][not(self::meta)]"):
        if not any(page_words().comments.search(names_of(above)) for above in node.iterancestors()):
            yield node.get("datetime") or node.get("content") or " ".join("".join(node.itertext()).split())


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
    names = " ".join(names_of(node) for node in around if node.tag not in WHOLE)
    return not OUTSIDE & {node.tag for node in around} and not page_words().beside.search(names)


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
    found = from_words(value) or spelled_day(value) or _read(value)
    return None if found is None or found.isoformat() in _UNKNOWN else found


def _read(value: str) -> date | None:
    # htmldate reads pages alone: a page of one date makes it read a value.
    page = html.document_fromstring("<html><head><meta name='date'></head><body></body></html>")
    page.find(".//meta").set("content", value)
    return from_iso(find_date(page, extensive_search=False, original_date=True, min_date=_EARLIEST) or "")


def _anywhere(tree: Any) -> date | None:
    """The day that htmldate finds with the comments as well as without; any other is one of theirs."""
    if sum(1 for _ in tree.iter()) > _MOST_SEARCHED:
        return None
    page = copy.deepcopy(tree)
    for node in page.xpath("//body//*[@class or @id]"):
        if node.tag not in WHOLE and page_words().comments.search(names_of(node)):
            node.drop_tree()
    day = _found(page)
    return day if day == _found(tree) else None


def _found(page: Any) -> date | None:
    try:
        # Its extensive search tries every short text of the page as a date, which takes seconds.
        return from_iso(find_date(page, extensive_search=False, original_date=True) or "")
    except Exception:  # it is made for pages as they are; an odd one has no date
        return None

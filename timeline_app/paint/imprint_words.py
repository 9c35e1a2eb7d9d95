"""What is written around a picture unless somebody writes something else: what it tells of, how much, and from where.

The words stand in `resources/i18n/<code>/pictures.toml`, one file for each language of the program.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale

from timeline_app.export.characters import one_line
from timeline_app.export.naming import LONGEST_TITLE, MOST_NAMES, called_together, cut
from timeline_app.interfaces import interface_words, locale_of
from timeline_app.layout.dates import date_text
from timeline_app.layout.framing import stretch_text
from timeline_app.layout.names import CalendarNames
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import days_interval
from timeline_app.paint.imprint import Imprint


class Origin(NamedTuple):
    """A document that events come from: its name, its title if it has one, its publication date if that is known."""

    name: str
    title: str = ""
    published: date | None = None


class Extent(NamedTuple):
    """What is in a picture: `shown` of `total` events, and the seconds from the first to the last; None without any."""

    shown: int
    total: int
    stretch: tuple[int, int] | None


def proposed_imprint(
    origins: Sequence[Origin], extent: Extent, names: CalendarNames, interface: str, title: str = ""
) -> Imprint:
    """A title, which may be given, the count and the stretch of time, and the sources."""
    words = interface_words(interface, "pictures")["imprint"]
    stretch = "" if extent.stretch is None else stretch_text(*extent.stretch, names)
    return Imprint(
        cut(one_line(title), LONGEST_TITLE) if title else _proposed_title(origins, words, interface),
        " · ".join(filter(None, (stretch, _count(extent, words, interface)))),
        _sources(origins, words, names, interface),
    )


def _proposed_title(origins: Sequence[Origin], words: Any, interface: str) -> str:
    """The title of a single document, those of a few, or how many there are."""
    if len(origins) > MOST_NAMES:
        return str(words["title_of_many"].format(count=_number(len(origins), interface)))
    return called_together((one.name, one.title) for one in origins)


def _count(extent: Extent, words: Any, interface: str) -> str:
    kind = "part" if extent.shown < extent.total else "one" if extent.shown == 1 else "several"
    numbers = {"count": _number(extent.shown, interface), "all": _number(extent.total, interface)}
    return str(words[kind].format(**numbers))


def _sources(origins: Sequence[Origin], words: Any, names: CalendarNames, interface: str) -> str:
    if not origins:
        return ""
    told = "; ".join(_source(one, words, names, alone=len(origins) == 1) for one in origins[:MOST_NAMES])
    if len(origins) > MOST_NAMES:
        told = words["others"].format(names=told, count=_number(len(origins) - MOST_NAMES, interface))
    return str(words["source" if len(origins) == 1 else "sources"].format(names=told))


def _source(origin: Origin, words: Any, names: CalendarNames, alone: bool) -> str:
    """One document; among others its file says which it is."""
    name = words["titled"].format(title=origin.title, name=origin.name) if alone and origin.title else origin.name
    if origin.published is None:
        return str(name)
    day = days_from_civil(origin.published.year, origin.published.month, origin.published.day)
    told = date_text(days_interval(day, day + 1), Granularity.DAY, None, names)
    return str(words["published"].format(name=name, date=told))


def _number(count: int, interface: str) -> str:
    return QLocale(locale_of(interface)).toString(count)

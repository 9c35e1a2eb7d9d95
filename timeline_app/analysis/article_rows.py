"""A table with an article a row: its columns are known by their names, and tables of events are told apart."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from timeline_app.documents.content import Content
from timeline_app.errors import NoArticlesError
from timeline_app.export.incoming.date_cells import Order, date_cell, order_told
from timeline_app.export.incoming.mapping import by_names
from timeline_app.export.incoming.tables import listed
from timeline_app.model.calendar import DAY_SECONDS, civil_from_days
from timeline_app.paths import resources

_SHORTEST = 200
"""Characters that the longest text of a table of articles has at least; what tells of an event is shorter."""
_CODE = re.compile(r"[a-z]{2}")
# Columns by which tables of events are known, whoever wrote them.
_WRITTEN_BY = (
    ("Timesketch", {"message", "datetime", "timestamp_desc"}),
    ("TimelineJS", {"Year", "Headline"}),
    ("TimelineJS", {"start_date", "text"}),
    ("Timeline", {"id", "start", "end", "expression", "char_start"}),
)
_LOOKED_AT = 50
"""Rows by which columns are told that have names of their own."""


class Record(NamedTuple):
    """A row of a table, or a line of JSON: its number, and its cells by their names."""

    number: int
    cells: Mapping[str, str]


class Reading(NamedTuple):
    """How the articles of a table are read: the columns by what they hold, the order of dates, digits of a number."""

    columns: Mapping[str, str]
    order: Order
    digits: int

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that are read."""
        return tuple(dict.fromkeys(self.columns.values()))


def reading_of(path: Path, names: Sequence[str], column: Callable[[str], Iterable[str]], count: int) -> Reading:
    """How a table of so many rows is read; `column` gives the cells of one, and is gone through no farther than needed.

    Raises NoArticlesError for another table, saying what it looks like.
    """
    if not count:
        raise NoArticlesError(
            "{path} has no rows but the names of its columns. Choose a table with articles in it.", path=path
        )
    # First: such a table has texts as well, and would be read as articles of a sentence each.
    for program, known in _WRITTEN_BY:
        if known <= set(names):
            raise _of_events(path, program)
    columns = dict(known_columns(names))
    if "text" not in columns and (longest := _longest(names, columns, column)):
        columns["text"] = longest
        if "published" not in columns and (dated := _dated(names, columns, column)):
            columns["published"] = dated
    if "text" not in columns or all(len(text) < _SHORTEST for text in column(columns["text"])):
        raise _no_articles(path, names, columns.get("text"))
    dates = column(columns["published"]) if "published" in columns else ()
    # One order for the whole column: "03/04/2021" alone tells nothing, "25/04/2021" below it does.
    return Reading(columns, order_told(dates) or "day first", len(str(count)))


def known_columns(names: Sequence[str]) -> Mapping[str, str]:
    """The columns that hold something of an article, by what that is."""
    return by_names(names, _known())


def _longest(names: Sequence[str], columns: Mapping[str, str], column: Callable[[str], Iterable[str]]) -> str | None:
    """The column of the longest texts among those whose names tell nothing, if these are as long as an article."""
    lengths = {
        name: max(map(len, islice(column(name), _LOOKED_AT)), default=0)
        for name in names
        if name and name not in columns.values()
    }
    longest = max(lengths, key=lambda name: lengths[name], default=None)
    return longest if longest and lengths[longest] >= _SHORTEST else None


def _dated(names: Sequence[str], columns: Mapping[str, str], column: Callable[[str], Iterable[str]]) -> str | None:
    """The first column in which nothing but days stands."""
    for name in names:
        if name and name not in columns.values():
            cells = [cell for cell in islice(column(name), _LOOKED_AT) if cell.strip()]
            if cells and all(_day(cell, "day first") or _day(cell, "month first") for cell in cells):
                return name
    return None


def articles_of(path: Path, reading: Reading, records: Iterable[Record]) -> Iterator[tuple[str, Content]]:
    """The articles of a table by their names, without rows that have no text."""
    for record in records:
        text = record.cells.get(reading.columns["text"], "")
        if text.strip():
            yield _name(path, record, reading), _content(record, text, reading)


def _name(path: Path, record: Record, reading: Reading) -> str:
    own = record.cells.get(reading.columns.get("id", ""), "").strip()
    return own or f"{path.stem} {record.number:0{reading.digits}}"


def _content(record: Record, text: str, reading: Reading) -> Content:
    told = {role: record.cells.get(name, "").strip() for role, name in reading.columns.items()}
    language = told.get("language", "").lower()[:2]
    return Content(
        text=text,
        title=told.get("title", ""),
        language=language if _CODE.fullmatch(language) else "",
        published=_day(told.get("published", ""), reading.order),
        place="row of a table",
    )


def _day(cell: str, order: Order) -> date | None:
    """The day that a cell names, or on which a moment is."""
    found = date_cell(cell, order)
    if found is None or found.end - found.start > DAY_SECONDS:
        return None
    year, month, day = civil_from_days(found.start // DAY_SECONDS)
    return date(year, month, day) if 0 < year <= 9999 else None


def _of_events(path: Path, program: str) -> NoArticlesError:
    if program == "Timeline":
        return NoArticlesError(
            "{path} looks like a table of events that Timeline exported, not like articles. If it was edited, open the "
            "articles in Timeline and take it back with File ▸ Take back an edited table.",
            path=path,
        )
    return NoArticlesError(
        "{path} looks like a table of events from {program}, not like articles. Timeline opens it with File ▸ Open a "
        "table of events.",
        path=path,
        program=program,
    )


def _no_articles(path: Path, names: Sequence[str], text: str | None) -> NoArticlesError:
    """Whether the column of `text` is known, by its name, decides on what helps."""
    if not any(names):
        return NoArticlesError(
            "{path} holds no articles: none of its columns can be read as text. Choose a table with a column of texts.",
            path=path,
        )
    if text is not None:
        return NoArticlesError(
            "{path} looks like a table without articles: none of the texts in its column {name} has {least} characters "
            "or more. Save short texts as files of their own. Timeline opens a table of events with File ▸ Open a "
            "table of events.",
            path=path,
            name=text,
            least=_SHORTEST,
        )
    return NoArticlesError(
        "{path} looks like a table without articles: of its columns ({names}) none holds texts of some length. Call "
        "the column of texts “text”, and those of date, title and id by these names. Timeline opens a table of "
        "events with File ▸ Open a table of events.",
        path=path,
        names=listed(names),
    )


@cache
def _known() -> Mapping[str, list[str]]:
    return tomllib.loads((resources() / "i18n" / "article_columns.toml").read_text(encoding="utf-8"))

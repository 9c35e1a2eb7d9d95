"""Timelines for programs and notebooks: tag a text, analyse articles, take their events, export them.

What `__all__` names stays as it is described here; nothing else in the package is promised. No screen is needed, and Qt
only to export a picture.

    >>> for found in tag("She left on 3 May 1999 and came back in June."):
    ...     print(found.text, found.value)
    3 May 1999 1999-05-03
    June 1999-06

    >>> article = analyse("The wall fell yesterday.", published=date(1989, 11, 10))
    >>> for event in article.events:
    ...     print(event.start, event.sentence)
    1989-11-09 The wall fell yesterday.
"""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from timeline_app.article import Article, article_of, content_of_articles, events_of
from timeline_app.errors import DocumentError, ExportError, TimelineError
from timeline_app.export.columns import Event
from timeline_app.extras import extra
from timeline_app.faces import choices_of, code_of_language, day_of, search_dates
from timeline_app.model.correction import Edits
from timeline_app.model.document import Document
from timeline_app.timex.explain import explain

if TYPE_CHECKING:
    import pyarrow
    from pandas import DataFrame


__all__ = [
    "Article",
    "DocumentError",
    "Event",
    "ExportError",
    "Expression",
    "TimelineError",
    "analyse",
    "articles",
    "events",
    "export",
    "search_dates",
    "tag",
    "tag_frame",
    "to_arrow",
    "to_pandas",
    "to_timeline",
]


Frame = TypeVar("Frame")
"""A table of pandas or of Dask."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression as TIMEX3 has it; `begin` and `end` are half-open offsets in code points of the text.

    `type` is DATE, TIME, DURATION or SET; `mod` is "" or one of TIMEX3's, such as APPROX or START.
    """

    begin: int
    end: int
    text: str
    type: str
    value: str
    mod: str
    explanation: str


def tag(
    text: str, *, published: date | str | None = None, language: str | None = None, interface: str = "en"
) -> tuple[Expression, ...]:
    """Find and resolve every time expression of a text, in the order of the text.

    Relative ones count from `published`, a date or a day as "2021-07-07", which is inferred where it is not given, as
    the language is (a code, such as `de`). Explanations are in a language of the program, `interface`. Raises
    ValueError for a day that is none, and for a language whose dates are not known.

    >>> [found.value for found in tag("Seit gestern regnet es.", published="2021-07-07", language="de")]
    ['2021-07-06']
    """
    from timeline_app.analysis.pipeline import tag_document
    from timeline_app.timex.resolvers.no_such_date import of_the_calendar

    tagged = tag_document(Document("", text), published=day_of(published), language=code_of_language(language))
    return tuple(
        Expression(
            timex.span.begin,
            timex.span.end,
            timex.text,
            timex.type.value,
            timex.value,
            timex.mod.value if timex.mod else "",
            explain(timex, timex.text, interface),
        )
        for timex in of_the_calendar(tagged.timexes)
    )


def analyse(
    source: Path | str,
    *,
    published: date | str | None = None,
    language: str | None = None,
    interface: str = "en",
    name: str = "",
) -> Article:
    """Read an article, a file for a Path and a text for a str, and find its events; the rest is as in `tag`.

    The article goes by `name`, else the file's, else "text". Raises DocumentError for what cannot be read. A file with
    many articles in it, and a folder, are read by `articles`.

    >>> article = analyse("Das Werk wurde 1994 geschlossen.", name="werk")
    >>> article.language, article.events[0].title, article.events[0].end
    ('de', 'Das Werk wurde geschlossen', '1994-12-31')
    """
    from timeline_app.analysis.tasks import ReadFile, ReadText

    choices = choices_of(published, language, interface)
    if isinstance(source, Path):
        analysis = ReadFile(source, choices, name)(_unwatched)
    else:
        analysis = ReadText(source, name or "text", choices)(_unwatched)
    return article_of(analysis, interface)


def articles(
    *places: Path | str,
    published: date | str | None = None,
    language: str | None = None,
    interface: str = "en",
    failures: list[DocumentError] | None = None,
) -> Iterator[Article]:
    """The articles of files and folders one by one: zip archives, mailboxes, tables, JSON, exports of press archives.

    Each is called as its file, or its row's id, is; the rest is as in `analyse`. What cannot be read is put into
    `failures`; without that list the first such DocumentError is raised, after what was read before it.

    >>> (folder / "rows.csv").write_text("id,date,text\\na1,2021-07-07," + "It rained yesterday. " * 12) > 0
    True
    >>> [(article.name, article.events[0].start) for article in articles(folder / "rows.csv")]
    [('a1', '2021-07-06')]
    """
    from timeline_app.analysis.inputs import expand_paths, inputs_of, names_for

    choices = choices_of(published, language, interface)
    named = [Path(place) for place in places]
    files, empty = expand_paths(named)
    inputs, damaged = inputs_of(files, named)
    told = [*empty, *damaged]
    for one, called in zip(inputs, names_for(inputs, ()), strict=True):
        try:
            analysis = one.task(choices, called)(_unwatched)
        except DocumentError as error:
            told.append(error)
        else:
            yield article_of(analysis, interface)
        if failures is None and told:
            break
    if failures is None and told:
        raise told[0]
    (failures if failures is not None else []).extend(told)


def events(*articles: Article) -> list[Event]:
    """The events of some articles, laid together in date order; those that are no part of an article are `hidden`.

    >>> old, new = analyse("It opened in 1950.", name="old"), analyse("It closed in 1990 and fell in 2001.", name="new")
    >>> [(event.document, event.start) for event in events(new, old)]
    [('old', '1950-01-01'), ('new', '1990-01-01'), ('new', '2001-01-01')]
    """
    return list(events_of(content_of_articles(articles)))


def to_pandas(some: Iterable[Event]) -> "DataFrame":
    """Events as a table of pandas, a row each, with the columns of Event; `pip install pandas` brings it.

    Raises TimelineError without it.

    >>> frame = to_pandas(events(analyse("It opened in 1950 and closed in May 1990.")))
    >>> frame[["start", "granularity"]].values.tolist()
    [['1950-01-01', 'year'], ['1990-05-01', 'month']]
    """
    columns = list(Event.__dataclass_fields__)
    rows = [[getattr(event, name) for name in columns] for event in some]
    return cast("DataFrame", extra("pandas", "A frame").DataFrame(rows, columns=columns))


def to_timeline(
    frame: "DataFrame",
    *,
    name: str = "timeline",
    columns: Mapping[str, str] | None = None,
    published: date | str | None = None,
    language: str | None = None,
    interface: str = "en",
) -> Article:
    """A frame of events, a row each, as an article that can be laid beside others and exported: the way back.

    Columns are known by their names, in English or German: those of `to_pandas`, of which some rows may be left and
    cells changed, or those of anybody's table. `columns` says what else they are called: the names of those for
    `start`, `end`, `title`, `text`, `source`, `category` and `notes`. Dates are such, or in words ("mid-1994"), which
    count from `published` where they are relative. Rows without a date that can be read make no event, and a warning
    says which. Raises DocumentError for what is no frame, and for one without rows, a column of dates, or any date that
    can be read; ValueError for columns that are not there.

    >>> from pandas import DataFrame
    >>> article = to_timeline(DataFrame({"when": ["May 1999", "2004-07-02"], "what": ["She left", "She came back"]}))
    >>> [(event.start, event.end, event.title) for event in article.events]
    [('1999-05-01', '1999-05-31', 'She left'), ('2004-07-02', '2004-07-02', 'She came back')]
    >>> export(article, folder / "timeline.html", format="page", title="Here and away")
    2
    """
    from timeline_app.services.frame_import import columns_named, table_of_frame, told_of_undated
    from timeline_app.services.table_import import import_table

    table = table_of_frame(frame)
    choices = choices_of(published, language, interface)
    imported = import_table(table, None, columns_named(table, columns or {}), choices, name)
    if undated := told_of_undated(imported, name):
        warnings.warn(undated, stacklevel=2)
    return article_of(imported.analysis, interface, Edits(imported.corrections, {}))


def to_arrow(*some: Article) -> "pyarrow.Table":
    """The events of some articles as a table of Arrow, typed as in the Parquet export, which has more than `Event`.

    `pip install pyarrow` brings it; raises TimelineError without.

    >>> table = to_arrow(analyse("It opened in 1950 and closed in May 1990."))
    >>> table.column("start_seconds").to_pylist()
    [-631152000, 641520000]
    """
    from timeline_app.export.research.parquet import row, table

    content = content_of_articles(some)
    page = content.pages()
    return table([row(event, page(event), content.interface) for event in content.events])


def tag_frame(
    frame: Frame,
    *,
    to: Path | str | None = None,
    published: date | str | None = None,
    language: str | None = None,
    interface: str = "en",
) -> Frame:
    """The events of a frame of articles, of pandas or Dask, as a frame of the same kind.

    A row is an article, with its text in a column `text` (also `body`, `content`) and, where there are such, `date`,
    `title`, `id` and `language`. Events have the columns of the Parquet export: those of Event, and the interval in
    seconds since 1970 (`start_seconds`, `end_seconds`, half-open) with the facts of its reason as JSON (`reason`).

    Dask's frames are tagged where and when Dask computes them, a partition at a time. With `to`, a folder that every
    worker sees, each partition becomes a part there, whole or not at all; parts that are there already are not made
    again, and the frame reads the folder. Raises DocumentError for a frame without texts, ExportError for a folder
    that cannot be written to, or has parts of other articles.

    >>> from pandas import DataFrame
    >>> articles = DataFrame({"text": ["It burned down yesterday."], "date": ["1904-02-08"], "id": ["fire"]})
    >>> tag_frame(articles)[["document", "start", "title"]].values.tolist()
    [['fire', '1904-02-07', 'It burned down']]
    """
    from timeline_app.cluster.frames import frame_of_events

    if not hasattr(frame, "columns"):
        raise DocumentError("What was given is no frame of pandas or Dask, but {kind}.", kind=type(frame).__name__)
    choices = choices_of(published, language, interface)
    return cast(Frame, frame_of_events(frame, choices, None if to is None else Path(to)))


def export(
    articles: Article | Iterable[Article], path: Path | str, *, format: str | None = None, **options: object
) -> int:
    """Write articles as one file in a format of `timeline-app export --help`; returns the number of rows.

    The path's ending chooses the format where `format` does not. `options` are those of the format, named as on the
    command line (`hidden=True`, `columns=("start", "title")`). A file is written as a whole or not at all. Raises
    ExportError; no file that an article was read from is overwritten.

    >>> export(analyse("It opened in 1950."), folder / "events.csv", columns=("start", "title"))
    1
    >>> print((folder / "events.csv").read_text())
    start,title
    1950-01-01,It opened
    <BLANKLINE>
    """
    from timeline_app.analysis.inputs import overwritten
    from timeline_app.services.formats.table import FORMATS, format_of

    some = [articles] if isinstance(articles, Article) else list(articles)
    target = Path(path)
    if format is not None and format not in FORMATS:
        raise ExportError("There is no format {name}. Choose among {names}.", name=format, names=", ".join(FORMATS))
    kind = FORMATS[format] if format else format_of(target)
    content = content_of_articles(some)
    paths = [one._analysis.document.path for one in some]
    if lost := overwritten(kind.files(content, target), [path for path in paths if path]):
        raise ExportError("{path} is one of the articles and would be lost. Choose another name.", path=lost)
    return kind.write(content, target, options).rows


def _unwatched(share: float) -> None:
    """Nobody watches."""

"""Tables with an article a row: which columns are read, what becomes of each row, and which tables are none."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from timeline_app.analysis.article_rows import Record, articles_of, known_columns, reading_of
from timeline_app.documents.content import Content
from timeline_app.errors import DocumentError

PATH = Path("press.csv")
LONG = "Am 3. Mai 2021 wurde die Brücke gesperrt. " * 8


def _articles(names: Sequence[str], rows: Sequence[Sequence[str]]) -> list[tuple[str, Content]]:
    columns = {name: [row[at] for row in rows] for at, name in enumerate(names)}
    reading = reading_of(PATH, names, columns.__getitem__, len(rows))
    records = (Record(number, dict(zip(names, row, strict=True))) for number, row in enumerate(rows, 1))
    return list(articles_of(PATH, reading, records))


@pytest.mark.parametrize(
    "names",
    [("text", "date", "title", "id"), ("Text", "Datum", "Titel", "ID"), ("body", "published", "headline", "id")],
)
def test_columns_are_known_by_their_names_in_both_languages(names: Sequence[str]) -> None:
    ((name, content),) = _articles(names, [(LONG, "2021-05-04", "Die Brücke", "a17")])
    assert name == "a17"
    assert content.text == LONG
    assert content.title == "Die Brücke"
    assert content.published == date(2021, 5, 4)


def test_rows_without_an_id_are_numbered_so_that_they_sort_and_empty_ones_are_left_out() -> None:
    rows = [(LONG,)] * 11
    rows[4] = ("  ",)
    names = [name for name, _ in _articles(("text",), rows)]
    assert names[0] == "press 01"
    assert names[-1] == "press 11"
    assert len(names) == 10
    assert names == sorted(names)


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (("03.05.2021", "04.05.2021"), (date(2021, 5, 3), date(2021, 5, 4))),
        (("05/03/2021", "05/13/2021"), (date(2021, 5, 3), date(2021, 5, 13))),
        (("13/05/2021", "03/05/2021"), (date(2021, 5, 13), date(2021, 5, 3))),
        (("2021-05-03T18:30:00Z", "2021"), (date(2021, 5, 3), None)),
        (("yesterday evening", ""), (None, None)),
    ],
)
def test_the_order_of_day_and_month_is_that_of_the_whole_column(
    cells: tuple[str, str], days: tuple[date | None, date | None]
) -> None:
    found = _articles(("text", "date"), [(LONG, cell) for cell in cells])
    assert tuple(content.published for _, content in found) == days


@pytest.mark.parametrize(("cell", "code"), [("de", "de"), ("DE-at", "de"), ("English", "en"), ("?", ""), ("", "")])
def test_a_language_is_taken_where_it_is_a_code(cell: str, code: str) -> None:
    ((_, content),) = _articles(("text", "language"), [(LONG, cell)])
    assert content.language == code


@pytest.mark.parametrize(
    ("names", "program"),
    [
        (("message", "datetime", "timestamp_desc"), "Timesketch"),
        (("Year", "Month", "Headline", "Text"), "TimelineJS"),
        (("id", "start", "end", "expression", "char_start", "text"), "Timeline exported"),
    ],
)
def test_tables_of_events_are_told_apart_by_who_wrote_them(names: Sequence[str], program: str) -> None:
    with pytest.raises(DocumentError, match=program):
        _articles(names, [[LONG] * len(names)])


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (
            ("when", "what"),
            r"of its columns \(when, what\) none holds .+ Call the column of texts “text”",
        ),
        (
            ("text", "date"),
            r"none of the texts in its column text has 200 characters or more\. Save short texts",
        ),
        (("", ""), "none of its columns can be read as text. Choose a table with a column of texts"),
        ((), "none of its columns can be read as text. Choose a table with a column of texts"),
    ],
)
def test_a_table_without_texts_of_some_length_is_no_table_of_articles(names: Sequence[str], told: str) -> None:
    """What is advised has not been done already."""
    with pytest.raises(DocumentError, match=told):
        _articles(names, [("kurz", "2021-05-03")])


def test_no_cell_is_looked_at_that_nothing_needs() -> None:
    looked: list[str] = []

    def column(name: str) -> Sequence[str]:
        looked.append(name)
        return [LONG]

    reading = reading_of(PATH, ("text", "title", "more"), column, 1)
    assert looked == ["text"]
    assert set(reading.names) == {"text", "title"}
    assert known_columns(("more", "other")) == {}

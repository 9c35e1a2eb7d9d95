"""The public face: its examples run, its events are the export's rows, and it promises no more than it names."""

import csv
import doctest
import inspect
import json
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from datetime import date
from pathlib import Path

import pandas
import pytest

from timeline_app import api, faces
from timeline_app.export.columns import ALL_COLUMNS

TEXT = "On 3 May 1999 she left. In 2004 she came back."


def test_the_examples(tmp_path: Path) -> None:
    finder = doctest.DocTestFinder(exclude_empty=True)
    names = {"folder": tmp_path, "date": date}
    # The face of another library stands in a module of its own.
    modules = [(api, "api"), (faces, "api")]
    found = {test.name: test for module, name in modules for test in finder.find(module, name, extraglobs=names)}
    runner = doctest.DocTestRunner()
    for test in found.values():
        runner.run(test)
    assert runner.summarize(verbose=False).failed == 0
    functions = {name for name in api.__all__ if inspect.isfunction(getattr(api, name))}
    assert {f"api.{name}" for name in functions} <= {name for name, test in found.items() if test.examples}


def test_everything_named_is_there_and_described() -> None:
    assert all(inspect.getdoc(getattr(api, name)) for name in api.__all__)


def test_events_are_the_rows_of_the_csv(tmp_path: Path) -> None:
    assert tuple(field.name for field in fields(api.Event)) == ALL_COLUMNS
    article = api.analyse(TEXT, published=date(2021, 7, 2))
    assert api.export(article, tmp_path / "all.csv", columns=ALL_COLUMNS, hidden=True) == 2
    with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row, event in zip(rows, article.events, strict=True):
        told = {name: getattr(event, name) for name in ALL_COLUMNS}
        told |= {"page": event.page or "", "checked": "", "hidden": "", "names": "; ".join(event.names)}
        assert row == {name: str(value) for name, value in told.items()}


def test_nothing_can_be_changed_by_mistake() -> None:
    article = api.analyse(TEXT)
    for one, name in ((article, "name"), (article.events[0], "start"), (api.tag(TEXT)[0], "value")):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, "")


def test_an_article_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    path.write_text('<html lang="de"><title>Brücke</title><p>Sie schloss gestern.</p></html>', encoding="utf-8")
    article = api.analyse(path, published=date(1994, 3, 1))
    assert (article.name, article.title, article.language) == ("article.html", "Brücke", "de")
    assert (article.published, article.published_explanation) == (date(1994, 3, 1), "Set by you.")
    assert [event.start for event in article.events] == ["1994-02-28"]
    assert article.text[article.events[0].char_start : article.events[0].char_end] == "gestern"


def test_explanations_in_german() -> None:
    (found,) = api.tag("Gestern schloss sie.", published=date(2021, 7, 2), interface="de")
    (event,) = api.analyse("Gestern schloss sie.", published=date(2021, 7, 2), interface="de").events
    assert found.explanation == event.explanation
    assert "gestern" in event.explanation.lower()


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(api.DocumentError, match=r"none\.txt"):
        api.analyse(tmp_path / "none.txt")
    assert api.tag("") == ()


def test_two_articles_of_one_name_are_told_apart(tmp_path: Path) -> None:
    one, other = api.analyse(TEXT), api.analyse("It fell in 1990.")
    with pytest.raises(api.ExportError, match="Two articles are named text"):
        api.export([one, other], tmp_path / "both.csv")
    assert not list(tmp_path.iterdir())
    assert len(api.events(one, one)) == 2
    assert len(api.events(one, api.analyse("It fell in 1990.", name="fall"))) == 3


def test_an_article_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text(TEXT, encoding="utf-8")
    with pytest.raises(api.ExportError, match=r"article\.md is one of the articles"):
        api.export(api.analyse(path), path)
    assert path.read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize(
    ("name", "options", "told"),
    [("a.none", {}, "Choose one of"), ("a.csv", {"format": "none"}, "no format none"),
     ("a.csv", {"size": "a4"}, "no option size")],
)  # fmt: skip
def test_what_cannot_be_exported_is_said(tmp_path: Path, name: str, options: dict[str, str], told: str) -> None:
    with pytest.raises(api.ExportError, match=told):
        api.export(api.analyse(TEXT), tmp_path / name, **options)  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_a_format_by_its_name(tmp_path: Path) -> None:
    assert api.export([api.analyse(TEXT)], str(tmp_path / "events.txt"), format="json") == 2
    assert len(json.loads((tmp_path / "events.txt").read_text(encoding="utf-8"))["events"]) == 2


def test_a_table_of_pandas() -> None:
    frame = api.to_pandas(api.events(api.analyse(TEXT)))
    assert list(frame.columns) == list(ALL_COLUMNS)
    assert frame["start"].tolist() == ["1999-05-03", "2004-01-01"]
    assert frame["sentence_no"].dtype.kind == "i"
    assert frame["hidden"].dtype.kind == "b"
    assert list(api.to_pandas([]).columns) == list(ALL_COLUMNS)


def test_neither_qt_nor_pandas_is_loaded() -> None:
    code = (
        "import sys; from timeline_app import api; api.analyse('It fell in 1990.'); api.tag('It fell in 1990.'); "
        "print([name for name in ('PySide6', 'pandas') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_day_of_publication_may_be_a_text() -> None:
    (found,) = api.tag("Es regnet seit gestern.", published="2021-07-07")
    assert found.value == "2021-07-06"
    assert api.analyse("Es regnet seit gestern.", published="2021-07-07").published == date(2021, 7, 7)
    with pytest.raises(ValueError, match=r"7\. Juli"):
        api.tag("Es regnet.", published="7. Juli")


def test_articles_of_files_that_hold_many(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    rows = [{"id": f"r{number}", "text": TEXT * 6} for number in range(2)]
    (tmp_path / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "damaged.zip").write_bytes(b"PK")
    failures: list[api.DocumentError] = []
    places = [tmp_path / name for name in ("damaged.zip", "a.txt", "rows.json")]
    read = list(api.articles(*places, failures=failures))
    assert [article.name for article in read] == ["a.txt", "r0", "r1"]
    assert ["damaged.zip" in str(error) for error in failures] == [True]
    with pytest.raises(api.DocumentError, match=r"damaged\.zip"):
        list(api.articles(*places))


def test_a_span_that_ends_before_it_begins_is_said(tmp_path: Path) -> None:
    with pytest.raises(api.ExportError, match="--first 2021-07-02 is after --last 2021-07-01"):
        api.export(api.analyse(TEXT), tmp_path / "a.svg", first="2021-07-02", last="2021-07-01")
    assert not list(tmp_path.iterdir())


def test_days_and_languages_in_the_words_of_other_libraries() -> None:
    # A day that is missing in a table.
    assert api.tag("It rained yesterday.", published=pandas.NaT)[0].value == "XXXX-XX-XX"
    assert api.tag("It rained yesterday.", published=pandas.Timestamp("2021-07-07 10:00"))[0].value == "2021-07-06"
    assert api.search_dates("Am 3. Mai 1999 brannte es.", "de")


def test_what_is_no_name_of_a_file_is_told() -> None:
    with pytest.raises(api.DocumentError, match="does not exist"):
        list(api.articles("a\0b"))


def test_a_table_of_arrow() -> None:
    table = api.to_arrow(api.analyse(TEXT))
    assert table.column("start").to_pylist() == ["1999-05-03", "2004-01-01"]
    assert str(table.schema.field("start_seconds").type) == "int64"


def test_dates_as_dateparser_gives_them() -> None:
    assert api.search_dates("Nothing of that kind.") is None
    (found,) = api.search_dates("It fell on 3 May 1999.") or ()
    assert (found[0], found[1].isoformat()) == ("3 May 1999", "1999-05-03T00:00:00")


@pytest.mark.parametrize("wrong", [{"published": "yesterday"}, {"published": 7}, {"language": "klingon"}])
def test_what_is_no_day_or_language_is_said(wrong: dict[str, str]) -> None:
    for ask in (api.tag, api.analyse, api.search_dates):
        options = {"languages": [wrong["language"]]} if ask is api.search_dates and "language" in wrong else wrong
        with pytest.raises(ValueError, match=r"(yesterday'|7) is no day; |klingon"):
            ask(TEXT, **options)  # type: ignore[operator]


def test_what_is_no_frame_is_said() -> None:
    with pytest.raises(api.DocumentError, match="no frame of pandas or Dask, but dict"):
        api.tag_frame({"text": ["a"]})


_LEAVES_ALONE = """
import gc, locale, signal, sys, warnings
def state():
    handled = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
    return (gc.isenabled(), gc.get_threshold(), gc.get_freeze_count(), sys.getrecursionlimit(), handled,
            locale.setlocale(locale.LC_ALL), sys.excepthook, list(warnings.filters))
from timeline_app import api
before = state()
events = [one.start for one in api.analyse("Es brannte am 3. Mai 1999. It was on 4 May 2001.").events]
assert len(events) == 2, events
assert state() == before, (before, state())
"""


def test_the_process_that_asks_stays_as_it_was() -> None:
    """What was there before is collected when it is thrown away: only the program's own processes go without that."""
    done = subprocess.run([sys.executable, "-c", _LEAVES_ALONE], capture_output=True, text=True)
    assert done.stderr == ""

"""Tables of others become documents: their columns are guessed, their rows are events, and nothing of them is lost."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workbench import rows

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadAgain
from timeline_app.analysis.worker import Worker
from timeline_app.errors import DocumentError
from timeline_app.export.incoming.mapping import columns_of
from timeline_app.model.correction import Correction
from timeline_app.model.edtf import bounds
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.timex import Reason
from timeline_app.services.table_import import Imported, ReadRows, import_rows, open_rows
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.timex.explain import explained

GERMAN = (
    "Datum;Bis;Titel;Beschreibung;Kategorie;Quelle;Notiz\n"
    "02.07.2021;;Vertrag;Von allen unterzeichnet.;Recht;Zeitung;prüfen\n"
    "im Mai 1998;;Eröffnung;;;;\n"
    "1994;1996;;Die Brücke wird gebaut.;Bau;;\n"
    "irgendwann;;Gründung;;;;\n"
    ";;Ohne Datum;;;;\n"
    "44 v. Chr.;;Caesar stirbt;;;;\n"
)


def _file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "table.csv"
    path.write_text(text, encoding=encoding, newline="")
    return path


def _imported(folder: Path, text: str, **options: Any) -> Imported:
    path = _file(folder, text)
    return import_rows(path, columns_of(path).mapped, **options)


@pytest.mark.parametrize(
    ("names", "mapped"),
    [
        ("Datum;Titel;Text", {"start": "Datum", "title": "Titel", "text": "Text"}),
        ("Start;Ende;Ereignis;Beschreibung;Quelle;Kategorie;Notiz",
         {"start": "Start", "end": "Ende", "title": "Ereignis", "text": "Beschreibung", "source": "Quelle",
          "category": "Kategorie", "notes": "Notiz"}),
        ("Start Date,End Date,Headline,Description,Source,Category,Notes",
         {"start": "Start Date", "end": "End Date", "title": "Headline", "text": "Description", "source": "Source",
          "category": "Category", "notes": "Notes"}),
        ("ID,Event Name,Date of event,Event_Sentence", {"title": "Event Name", "start": "Date of event",
                                                        "text": "Event_Sentence"}),
        ("DATE,Title", {"start": "DATE", "title": "Title"}),
        ("von,bis,was", {"start": "von", "end": "bis", "title": "was"}),
        ("a,b", {}),
    ],
)  # fmt: skip
def test_columns_are_guessed_by_their_names(tmp_path: Path, names: str, mapped: dict[str, str]) -> None:
    found = columns_of(_file(tmp_path, names + "\n"))
    assert found.mapped == mapped
    assert found.samples == ()


def test_a_column_of_dates_is_known_by_its_cells(tmp_path: Path) -> None:
    found = columns_of(_file(tmp_path, "a,b,title\nx,2.7.2021,y\nz,,w\n"))
    assert found.mapped == {"start": "b", "title": "title"}
    assert found.samples == (("x", "2.7.2021", "y"), ("z", "", "w"))


def test_every_row_is_a_paragraph_and_every_date_an_event(tmp_path: Path) -> None:
    analysis, corrections, count, undated = _imported(tmp_path, GERMAN, choices=Choices(interface="de"))
    assert analysis.document.text == (
        "02.07.2021: Vertrag\nVon allen unterzeichnet.\nZeitung\n\n"
        "im Mai 1998: Eröffnung\n\n"
        "1994 – 1996\nDie Brücke wird gebaut.\n\n"
        "irgendwann: Gründung\n\n"
        "Ohne Datum\n\n"
        "44 v. Chr.: Caesar stirbt"
    )
    assert (analysis.document.name, analysis.document.title, analysis.language) == ("table.csv", "table", "de")
    assert (count, undated) == (6, ((5, "irgendwann"), (6, "")))
    events = [one for one in rows(analysis) if isinstance(one, Event)]
    assert [(one.label, *bounds(one.interval, one.granularity), one.granularity.label) for one in events] == [
        ("Vertrag", "2021-07-02", "2021-07-02", "day"),
        ("Eröffnung", "1998-05-01", "1998-05-31", "month"),
        ("Die Brücke wird gebaut", "1994-01-01", "1996-12-31", "year"),
        ("Caesar stirbt", "-0043-01-01", "-0043-12-31", "year"),
    ]
    assert [one.expression for one in events] == ["02.07.2021", "im Mai 1998", "1994 – 1996", "44 v. Chr."]
    assert events[0].sentence == "02.07.2021: Vertrag\nVon allen unterzeichnet.\nZeitung"
    assert explained(events[0], "de") == "„02.07.2021“: Steht so im Text."
    (vague,) = (one for one in rows(analysis) if isinstance(one, Unplaced))
    assert (vague.expression, vague.reason) == ("irgendwann", Reason("no_place_vague"))
    assert corrections == {
        events[0].id: Correction(category="Recht", notes="prüfen"),
        events[2].id: Correction(category="Bau"),
    }


def test_it_opens_in_one_step_with_what_its_columns_set(bridge: AnalysisTable, tmp_path: Path) -> None:
    workspace, imported = Workspace(), _imported(tmp_path, GERMAN)
    workspace.do(open_rows(workspace, imported))
    assert len(workspace.steps) == 1
    assert [one.analysis for one in workspace.documents] == [imported.analysis]
    assert workspace.edits().corrections == imported.corrections
    workspace.undo()
    assert workspace.state == {}


def test_the_worker_reads_it_and_it_can_be_read_again(tmp_path: Path) -> None:
    path = _file(tmp_path, GERMAN)
    task = ReadRows(path, columns_of(path).mapped, Choices(interface="de"), name="other.csv")
    worker = Worker()
    try:
        imported = worker.run(task, lambda share: None)
    finally:
        worker.stop()
    assert imported.analysis.document.name == "other.csv"
    again = ReadAgain(imported.analysis.document, Choices(interface="de"))(lambda share: None)
    found = {one.expression for one in rows(again)}
    assert {"02.07.2021", "44 v. Chr."} <= found


@pytest.mark.parametrize(
    ("cells", "order", "months"),
    [
        (["3/4/2021", "13/4/2021"], None, ["04", "04"]),
        (["3/4/2021", "4/13/2021"], None, ["03", "04"]),
        (["3/4/2021", "5/4/2021"], None, ["04", "04"]),
        (["3/4/2021", "5/4/2021"], "month first", ["03", "05"]),
    ],
)
def test_what_comes_first_in_dates(tmp_path: Path, cells: list[str], order: Any, months: list[str]) -> None:
    text = "date,title\n" + "".join(f"{cell},x\n" for cell in cells)
    told = rows(_imported(tmp_path, text, order=order).analysis)
    assert [bounds(one.interval, one.granularity)[0][5:7] for one in told if isinstance(one, Event)] == months


def test_relative_dates_count_from_the_day_that_is_given(tmp_path: Path) -> None:
    analysis = _imported(tmp_path, "date,title\nyesterday,x\n", choices=Choices(date(2021, 7, 7))).analysis
    (one,) = rows(analysis)
    assert isinstance(one, Event)
    assert bounds(one.interval, one.granularity)[0] == "2021-07-06"
    assert analysis.published_explanation == Reason("given")


def test_what_cannot_be_imported(tmp_path: Path) -> None:
    path = _file(tmp_path, "a,b\n1,2\n")
    with pytest.raises(DocumentError, match=r"table\.csv needs a column of dates\. Say which of a, b it is\."):
        import_rows(path, {"title": "a"})
    with pytest.raises(DocumentError, match=r"table\.csv has no rows but the names of its columns\."):
        import_rows(_file(tmp_path, "a,b\n"), {"start": "a"})


def test_an_end_before_the_start_is_no_date(tmp_path: Path) -> None:
    (one,) = rows(_imported(tmp_path, "start,end,title\n2021,2020,x\n").analysis)
    assert isinstance(one, Unplaced)


def test_progress_is_told(tmp_path: Path) -> None:
    shares: list[float] = []
    _imported(tmp_path, "date,title\n" + "1994,x\n" * 1000, progress=shares.append)
    assert shares == [0.5, 1.0]


_CELL = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=st.lists(st.tuples(st.dates().map(str), _CELL, _CELL), min_size=1, max_size=4))
def test_any_cells_stand_in_the_text(tmp_path: Path, cells: list[tuple[str, str, str]]) -> None:
    quoted = "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in cells)
    analysis = _imported(tmp_path, "date,title,text\n" + quoted).analysis
    told = rows(analysis)
    assert [bounds(one.interval, one.granularity)[0] for one in told if isinstance(one, Event)] == [
        row[0] for row in cells
    ]
    for one, row in zip(told, cells, strict=True):
        assert one.sentence_span.of(analysis.document.text) == one.sentence
        assert one.span.of(analysis.document.text) == one.expression == row[0]


@pytest.mark.parametrize(
    ("cell", "kind"), [("im Mai 1998 " + "x" * 200, Event), ("im Mai 1998 " + "x" * 400, Unplaced)]
)
def test_a_text_in_the_column_of_dates_is_no_date(tmp_path: Path, cell: str, kind: type) -> None:
    (told,) = rows(_imported(tmp_path, f"Datum;Titel\n{cell};Fest\n").analysis)
    assert isinstance(told, kind)
    assert told.expression == cell


def test_columns_are_guessed_by_the_first_that_fits(tmp_path: Path) -> None:
    names = ["alter Titel", "neuer Titel", "Ende Datum", "Datum", "Datum", *(f"Spalte {n}" for n in range(1000))]
    assert columns_of(_file(tmp_path, ";".join(names) + "\n")).mapped == {
        "start": "Datum", "end": "Ende Datum", "title": "alter Titel"
    }  # fmt: skip

"""What comes back from a spreadsheet or a program is compared, told row by row, and taken over in one step."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.errors import DocumentError
from timeline_app.export.columns import ALL_COLUMNS
from timeline_app.export.incoming.edited import SENTENCES, Fault
from timeline_app.model.correction import Correction, Dating
from timeline_app.model.edtf import bounds
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.role import Role
from timeline_app.model.span import Span
from timeline_app.services import edits
from timeline_app.services.edited_import import Changes, Difference, compare
from timeline_app.services.edited_transaction import accept
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.table import FORMATS
from timeline_app.services.workspace import Workspace
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.timex.explain import explained

MentionTable = list[dict[str, str]]
NEW_YEAR = Dating(interval=Interval(0, 86_400), granularity=Granularity.DAY, words="Neujahr")


@pytest.fixture
def workspace(bridge: AnalysisTable, museum: AnalysisTable) -> Workspace:
    made = Workspace()
    made.do(edits.open_documents(made, [bridge, museum], kept=False))
    return made


def _events(workspace: Workspace) -> list[Event]:
    return list(content_of([one.analysis for one in workspace.documents], workspace.edits()).events)


def _write(workspace: Workspace, path: Path, **options: Any) -> Path:
    content = content_of([one.analysis for one in workspace.documents], workspace.edits())
    options = {"columns": ALL_COLUMNS, "hidden": True} | options if path.suffix == ".csv" else options
    FORMATS[path.suffix[1:]].write(content, path, options)
    return path


def _edit(path: Path, change: Callable[[MentionTable], object], separator: str = ",", encoding: str = "utf-8") -> Path:
    """What a person or a program makes of a CSV file."""
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    change(rows)
    names = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding=encoding, errors="replace", newline="") as stream:
        writer = csv.DictWriter(stream, names, delimiter=separator, quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)
    return path


def _set(number: int, **cells: str) -> Callable[[MentionTable], object]:
    return lambda rows: rows[number].update(cells)


def _told(changes: Changes) -> list[tuple[int, str, object, object]]:
    return [(one.row, one.field, one.before, one.after) for one in changes.differences]


def _is_empty(changes: Changes) -> bool:
    return not any((changes.differences, changes.new, changes.unknown, changes.unreadable, changes.missing))


@pytest.mark.parametrize("name", ["a.csv", "a.json"])
def test_what_nobody_changed_changes_nothing(workspace: Workspace, tmp_path: Path, name: str) -> None:
    changes = compare(_write(workspace, tmp_path / name), workspace)
    assert changes.name == name
    assert _is_empty(changes)
    assert accept(workspace, changes).changes == ()


def test_a_role_that_is_set_back_is_no_correction(workspace: Workspace, tmp_path: Path) -> None:
    first = _events(workspace)[0]
    other = next(role for role in Role if role is not first.role)
    workspace.do(edits.correct(workspace, "role", [first], role=other))
    path = _edit(_write(workspace, tmp_path / "a.csv"), _set(0, role=first.role.name.lower()))
    workspace.do(accept(workspace, compare(path, workspace)))
    assert workspace.correction(first.id) == Correction()
    path = _edit(_write(workspace, tmp_path / "b.csv"), _set(0, role=other.name.lower()))
    workspace.do(accept(workspace, compare(path, workspace)))
    assert workspace.correction(first.id).role is other


def _in_german(rows: MentionTable) -> None:
    for row in rows:
        for name in ("start", "end"):
            row[name] = ".".join(reversed(row[name].split("-")))


def _as_us(rows: MentionTable) -> None:
    for row in rows:
        for name in ("start", "end", "published"):
            if row[name]:
                year, month, day = row[name].split("-")
                row[name] = f"{int(month)}/{int(day)}/{year[2:] if int(year) > 1930 else year}"


def _with_midnights(rows: MentionTable) -> None:
    for row in rows:
        row.update(start=row["start"] + " 00:00:00", end=row["end"] + " 00:00:00")


def _turned_round(rows: MentionTable) -> None:
    rows[:] = [dict(reversed(row.items())) for row in reversed(rows)]


def _without_columns(rows: MentionTable) -> None:
    rows[:] = [{name: row[name] for name in ("title", "id", "end")} for row in rows]


def _without_ids(rows: MentionTable) -> None:
    for row in rows:
        row["id"] = f"{float(int(row['id'], 16)):.2e}".upper()


@pytest.mark.parametrize(
    "change", [_in_german, _as_us, _with_midnights, _turned_round, _without_columns, _without_ids, lambda rows: None]
)
@pytest.mark.parametrize(
    ("separator", "encoding"), [(",", "utf-8"), (";", "utf-8-sig"), ("\t", "utf-16"), (";", "cp1252")]
)
def test_what_spreadsheets_do_to_a_file_changes_nothing(
    workspace: Workspace, tmp_path: Path, change: Callable[[MentionTable], object], separator: str, encoding: str
) -> None:
    first = _events(workspace)[0]
    workspace.do(edits.correct(workspace, "label", [first], label="=1+1 → 'quoted' \u202eאב"))
    workspace.do(edits.correct(workspace, "notes", [first], notes="one\r\ntwo\0"))
    path = _edit(_write(workspace, tmp_path / "a.csv"), change, separator, encoding)
    assert _is_empty(compare(path, workspace))


def test_a_file_for_excel_comes_back(workspace: Workspace, tmp_path: Path) -> None:
    path = _write(workspace, tmp_path / "a.csv", excel=True, separator="semicolon")
    assert _is_empty(compare(path, workspace))


@pytest.mark.parametrize(
    ("cells", "field", "after"),
    [
        ({"title": "The mill was built"}, "label", "The mill was built"),
        ({"title": "'=1+1"}, "label", "=1+1"),
        ({"category": "Building"}, "category", "Building"),
        ({"notes": "see\nabove"}, "notes", "see\nabove"),
        ({"checked": "WAHR"}, "checked", True),
        ({"checked": "x"}, "checked", True),
        ({"hidden": "yes"}, "hidden", True),
    ],
)
def test_a_changed_cell_is_a_difference(
    workspace: Workspace, tmp_path: Path, cells: dict[str, str], field: str, after: object
) -> None:
    first = _events(workspace)[0]
    changes = compare(_edit(_write(workspace, tmp_path / "a.csv"), _set(0, **cells)), workspace)
    assert changes.differences == [Difference(2, first.id, field, getattr(first, field), after)]
    step = workspace.do(accept(workspace, changes))
    assert (step.name.kind, step.name.about, step.name.count) == ("import", "a.csv", 1)
    assert getattr(_events(workspace)[0], field) == after
    assert getattr(workspace.correction(first.id), field) == after
    assert workspace.undo()
    assert _events(workspace)[0] == first


def test_a_changed_date_is_one_that_a_person_set(workspace: Workspace, tmp_path: Path) -> None:
    first = _events(workspace)[0]
    path = _edit(_write(workspace, tmp_path / "a.csv"), _set(0, start="02.05.1875", end="02.05.1875"))
    ((row, field, before, after),) = _told(compare(path, workspace))
    assert (row, field) == (2, "date")
    assert isinstance(before, Dating)
    assert before.interval == first.interval
    assert isinstance(after, Dating)
    assert (*bounds(after.interval, after.granularity), after.words) == ("1875-05-02", "1875-05-02", "02.05.1875")
    workspace.do(accept(workspace, compare(path, workspace)))
    (moved,) = (event for event in _events(workspace) if event.id == first.id)
    assert (moved.interval, moved.value, moved.certainty) == (after.interval, "1875-05-02", "given")
    assert "“02.05.1875”" in explained(moved, "en")
    assert _is_empty(compare(path, workspace))


def test_many_rows_are_one_step_and_some_can_be_chosen(workspace: Workspace, tmp_path: Path) -> None:
    def change(rows: MentionTable) -> None:
        for number, row in enumerate(rows):
            row.update(category=f"C{number}", checked="yes")

    changes = compare(_edit(_write(workspace, tmp_path / "a.csv"), change), workspace)
    before, count = workspace.state, len(_events(workspace))
    assert len(changes.differences) == 2 * count
    workspace.do(accept(workspace, changes, [one for one in changes.differences if one.field == "checked"][:3]))
    assert sum(event.checked for event in _events(workspace)) == 3
    assert not any(event.category for event in _events(workspace))
    workspace.undo()
    assert workspace.do(accept(workspace, changes)).name.count == count
    assert [event.category for event in _events(workspace)] == [f"C{number}" for number in range(count)]
    workspace.undo()
    assert workspace.state == before


def test_what_was_found_is_no_correction(workspace: Workspace, tmp_path: Path) -> None:
    as_found = _write(workspace, tmp_path / "a.csv")
    first, second = _events(workspace)[:2]
    workspace.do(edits.correct(workspace, "label", [first], label="other", notes="n", checked=True))
    workspace.do(edits.correct(workspace, "date", [second], dating=NEW_YEAR))
    workspace.do(edits.correct(workspace, "hide", [second], hidden=True))
    changes = compare(as_found, workspace)
    assert {one.field for one in changes.differences} == {"label", "notes", "checked", "date", "hidden"}
    workspace.do(accept(workspace, changes))
    assert workspace.edits().corrections == {}


def test_rows_that_cannot_be_read_are_told_and_the_others_count(workspace: Workspace, tmp_path: Path) -> None:
    def change(rows: MentionTable) -> None:
        rows[0]["start"] = "soon"
        rows[1]["checked"] = "perhaps"
        rows[2].update(start="2000-01-02", end="2000-01-01", granularity="day")
        rows[3]["granularity"] = "fortnight"
        rows[4]["timex_mod"] = "MAYBE"
        rows[5]["notes"] = "fine"
        rows.append(dict(rows[6]))

    changes = compare(_edit(_write(workspace, tmp_path / "a.csv"), change), workspace)
    twice = _events(workspace)[6].id
    assert sorted(changes.unreadable, key=lambda fault: fault.row) == [
        Fault(2, "no_date", "soon"),
        Fault(3, "no_flag", "perhaps"),
        Fault(4, "end_before_start", "2000-01-01"),
        Fault(5, "no_granularity", "fortnight"),
        Fault(6, "no_mod", "MAYBE"),
        Fault(len(_events(workspace)) + 2, "twice", twice),
    ]
    assert _told(changes) == [(7, "notes", "", "fine")]
    assert changes.unreadable[0].sentence == "Row 3: “perhaps” is neither yes nor no."


def test_rows_that_are_gone_are_told_and_stay(workspace: Workspace, tmp_path: Path) -> None:
    gone = _events(workspace)[0]
    changes = compare(_edit(_write(workspace, tmp_path / "a.csv"), lambda rows: rows.pop(0)), workspace)
    assert changes.missing == [gone.id]
    assert accept(workspace, changes).changes == ()


def test_a_new_row_at_a_place_of_the_text_is_an_event_of_ones_own(
    workspace: Workspace, bridge: AnalysisTable, tmp_path: Path
) -> None:
    begin = bridge.document.text.index("The repairs")
    cells = {"id": "", "title": "Work began", "start": "10.02.2020", "end": "", "document": "bridge.txt", "notes": "n",
             "expression": "The repairs", "char_start": str(begin), "char_end": str(begin + 11)}  # fmt: skip
    path = _edit(_write(workspace, tmp_path / "a.csv"), lambda rows: rows.append(dict.fromkeys(rows[0], "") | cells))
    changes, last = compare(path, workspace), len(_events(workspace)) + 2
    (new,) = changes.new
    assert (new.row, new.place.span, new.correction.label) == (last, Span(begin, begin + 11), "Work began")
    before = workspace.state
    workspace.do(accept(workspace, changes))
    (added,) = (event for event in _events(workspace) if event.label == "Work began")
    assert (added.document, added.expression, added.notes) == ("bridge.txt", "The repairs", "n")
    assert added.sentence.startswith('"The repairs took three weeks"')
    assert bounds(added.interval, added.granularity) == ("2020-02-10", "2020-02-10")
    assert _is_empty(compare(path, workspace))
    workspace.undo()
    assert workspace.state == before


@pytest.mark.parametrize(
    ("cells", "kind", "cell"),
    [
        ({"document": ""}, "no_place", ""),
        ({"char_start": "x"}, "no_place", ""),
        ({"document": "other.txt"}, "no_document", "other.txt"),
        ({"expression": "a flood"}, "other_text", "a flood"),
        ({"char_start": "100000", "char_end": "100005"}, "other_text", "The repairs"),
    ],
)
def test_a_new_row_without_a_place_is_unknown(
    workspace: Workspace, bridge: AnalysisTable, tmp_path: Path, cells: dict[str, str], kind: str, cell: str
) -> None:
    begin = bridge.document.text.index("The repairs")
    whole = {"start": "2020-02-10", "document": "bridge.txt", "expression": "The repairs",
             "char_start": str(begin), "char_end": str(begin + 11)} | cells  # fmt: skip
    path = _edit(_write(workspace, tmp_path / "a.csv"), lambda rows: rows.append(dict.fromkeys(rows[0], "") | whole))
    changes = compare(path, workspace)
    last = len(_events(workspace)) + 2
    assert changes.unknown == [Fault(last, kind, cell)]
    assert changes.unknown[0].sentence.startswith(f"Row {last}: ")
    assert not changes.new


def test_a_new_row_without_a_date_is_unreadable(workspace: Workspace, tmp_path: Path) -> None:
    cells = {"document": "bridge.txt", "char_start": "0", "char_end": "3", "start": "some day"}
    path = _edit(_write(workspace, tmp_path / "a.csv"), lambda rows: rows.append(dict.fromkeys(rows[0], "") | cells))
    assert compare(path, workspace).unreadable == [Fault(len(_events(workspace)) + 2, "no_date", "some day")]


@pytest.mark.parametrize("content", ["Datum,Titel\n1994,x\n", "id,document\na,b\n", "a;b\n1;2\n"])
def test_a_table_of_others_is_none_of_ours(workspace: Workspace, tmp_path: Path, content: str) -> None:
    (tmp_path / "a.csv").write_text(content, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"a\.csv is no table of events .+ Open it as a document of its own"):
        compare(tmp_path / "a.csv", workspace)


def _set_much(workspace: Workspace) -> None:
    """All kinds of things that people set."""
    first, second, third, fourth = _events(workspace)[:4]
    bridge = workspace.documents[0]
    workspace.do(edits.correct(workspace, "label", [first], label="L", category="C", notes="N\r\n\ttab", checked=True))
    workspace.do(edits.correct(workspace, "date", [second], dating=NEW_YEAR))
    workspace.do(edits.join(workspace, first, [third]))
    workspace.do(edits.tell_apart(workspace, first, fourth))
    workspace.do(edits.correct(workspace, "hide", [fourth], hidden=True))
    workspace.do(edits.add(workspace, edits.place_of(bridge.analysis, bridge.key, Span(0, 10)), NEW_YEAR, "added")[1])
    unplaced = next(iter(content_of([bridge.analysis]).unplaced))
    workspace.do(edits.correct(workspace, "date", [unplaced], dating=NEW_YEAR))


def test_json_brings_everything_to_a_workspace_that_knows_nothing(workspace: Workspace, tmp_path: Path) -> None:
    empty = Workspace()
    empty.do(edits.open_documents(empty, [one.analysis for one in workspace.documents], kept=False))
    _set_much(workspace)
    path = _write(workspace, tmp_path / "a.json")
    changes = compare(path, empty)
    assert not changes.unknown
    assert not changes.unreadable
    empty.do(accept(empty, changes))
    assert empty.state == workspace.state
    assert _is_empty(compare(path, empty))
    empty.undo()
    assert empty.edits().corrections == {}


def test_json_takes_back_what_it_does_not_have(workspace: Workspace, tmp_path: Path) -> None:
    path = _write(workspace, tmp_path / "a.json")
    before = workspace.state
    _set_much(workspace)
    added = [key for kind, key in workspace.state if kind == "addition"]
    changes = compare(path, workspace)
    assert changes.missing == added
    workspace.do(accept(workspace, changes))
    assert {key for kind, key in workspace.state if kind == "correction"} == set(added)
    workspace.do(edits.remove_added(workspace, [one for one in _events(workspace) if one.id in added]))
    assert workspace.state == before


def test_json_edited_by_hand(workspace: Workspace, tmp_path: Path) -> None:
    path = _write(workspace, tmp_path / "a.json")
    whole = json.loads(path.read_text(encoding="utf-8"))
    whole["events"][0].update(label="L", start="1875-01-01T00:00:00", end="1876-01-01T00:00:00")
    whole["events"][1]["document"] = "other.txt"
    whole["events"][1]["id"] = "ffffffffffff"
    path.write_text(json.dumps(whole), encoding="utf-8")
    changes = compare(path, workspace)
    assert [(row, field) for row, field, *_ in _told(changes)] == [(1, "label"), (1, "date")]
    assert changes.unknown == [Fault(2, "no_document", "other.txt")]


def test_every_fault_has_a_sentence() -> None:
    for kind in SENTENCES:
        assert Fault(7, kind, "cell").sentence.startswith("Row 7: ")


_HOSTILE = st.text(st.sampled_from("=+-@\t\r\n\"',;|\0\ud800\u202eאב🗓 a＝äß€→"), max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.tuples(_HOSTILE, _HOSTILE, _HOSTILE), flags=st.tuples(st.booleans(), st.booleans()))
@pytest.mark.parametrize("name", ["a.csv", "a.json"])
def test_any_corrections_survive_a_round_trip(
    bridge: AnalysisTable, tmp_path: Path, name: str, texts: tuple[str, str, str], flags: tuple[bool, bool]
) -> None:
    workspace, empty = Workspace(), Workspace()
    for each in (workspace, empty):
        each.do(edits.open_documents(each, [bridge], kept=False))
    label, category, notes = texts
    first = _events(workspace)[0]
    given = Correction(label=label, category=category, notes=notes, checked=flags[0], hidden=flags[1] or None)
    fields = {field: getattr(given, field) for field in ("label", "category", "notes", "checked", "hidden")}
    workspace.do(edits.correct(workspace, "set", [first], **fields))
    path = _write(workspace, tmp_path / name)
    assert _is_empty(compare(path, workspace))
    empty.do(accept(empty, compare(path, empty)))
    assert _is_empty(compare(path, empty))
    read = empty.correction(first.id)
    assert (read.checked, bool(read.hidden)) == (flags[0], flags[1])
    nul = "\0" if name == "a.json" else "\ufffd"
    assert (read.label, read.category, read.notes) == tuple(
        text.replace("\ud800", "?").replace("\0", nul) for text in texts
    )

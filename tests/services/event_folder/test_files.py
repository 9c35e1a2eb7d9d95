"""Folders that are not as they should be: which file, why, and what to do."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from parts import parts_of

from timeline_app.errors import DocumentError
from timeline_app.services.event_folder.files import holds_events, opened
from timeline_app.services.event_folder.search import matching
from timeline_app.services.event_folder.timeline import open_folder

arrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


def _rewrite(path: Path, name: str, column: object) -> None:
    """Put another column in place of one; None takes it out."""
    table = parquet.read_table(path)
    number = table.schema.get_field_index(name)
    table = table.remove_column(number) if column is None else table.set_column(number, name, column)
    parquet.write_table(table, path)


def _count(path: Path) -> int:
    return int(parquet.read_metadata(path).num_rows)


def test_which_folders_hold_events(folder: Path, tmp_path: Path) -> None:
    assert holds_events(folder)
    assert holds_events(parts_of(folder)[0])
    articles = tmp_path / "articles"
    articles.mkdir()
    assert not holds_events(articles)
    assert not holds_events(tmp_path / "missing")
    parquet.write_table(arrow.table({"text": ["On 3 May 1999 it rained."]}), articles / "press.parquet")
    assert not holds_events(articles)
    exported = tmp_path / "mine"
    exported.mkdir()
    (exported / "export.parquet").write_bytes(parts_of(folder)[0].read_bytes())
    assert holds_events(exported)


@pytest.mark.parametrize("left", [0, 3, 200, -40])
def test_a_file_that_was_cut_off_is_named_and_the_others_are_shown(folder: Path, left: int) -> None:
    path, *others = parts_of(folder)
    path.write_bytes(path.read_bytes()[:left])
    timeline = open_folder(folder)
    assert len(timeline.events) == sum(map(_count, others))
    (fault,) = map(str, timeline.faults)
    assert fault.startswith(f"{path} is damaged or was cut off")
    assert "run the command again" in fault


def test_a_damaged_file_of_another_name_is_to_be_made_anew(folder: Path) -> None:
    (folder / "mine.parquet").write_bytes(b"PAR1")
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"{folder / 'mine.parquet'} is damaged")
    assert fault.endswith("Make it anew, or take it out of the folder.")


def test_a_missing_part_is_told(folder: Path) -> None:
    parts_of(folder)[1].unlink()
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"{folder} is not complete: part 000001 is missing (1 in all)")
    assert "Run the command again" in fault


def test_missing_columns_are_named(folder: Path) -> None:
    path = parts_of(folder)[2]
    _rewrite(path, "sentence", None)
    _rewrite(path, "role", None)
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"{path} is no table of events: it has no column sentence, role")


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [("start_seconds", "soon", "whole numbers"), ("title", 7, "texts"), ("open_end", "no", "yes or no")],
)
def test_a_column_of_another_kind_is_named(folder: Path, name: str, value: object, wanted: str) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, name, arrow.array([value] * _count(path)))
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"In {path} the column {name} holds ")
    assert f", not {wanted}." in fault


def test_a_column_that_older_files_lack_is_looked_at_as_well(folder: Path) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, "names", arrow.array([{"person": ["Ada"]}] * _count(path)))
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"In {path} the column names holds struct<")
    _rewrite(path, "names", None)
    assert not open_folder(folder).faults


@pytest.mark.parametrize("name", ["title", "names"])
def test_a_column_that_is_there_twice_is_named(folder: Path, name: str) -> None:
    path = parts_of(folder)[0]
    table = parquet.read_table(path)
    parquet.write_table(table.append_column(name, table.column(name)), path)
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"{path} is no table of events: it has the column {name} more than once.")


_NO_TEXT = arrow.array([b"\xff\xfe\x80"])


@pytest.mark.parametrize("name", ["start_seconds", "role", "title", "sentence"])
def test_a_flipped_bit_is_damage(folder: Path, name: str) -> None:
    """Some would read as another date or another word: the checksums of pages tell."""
    path = parts_of(folder)[0]
    metadata = parquet.read_metadata(path)
    column = metadata.row_group(0).column(metadata.schema.names.index(name))
    octets = bytearray(path.read_bytes())
    # The end of the last page, which is nothing but what the column holds.
    octets[column.dictionary_page_offset + column.total_compressed_size - 1] ^= 1
    path.write_bytes(octets)
    timeline = open_folder(folder)
    events = timeline.folder_events
    (fault,) = map(str, timeline.faults or events.read(range(len(events))).faults)
    assert fault.startswith(f"{path} is damaged or was cut off")


def test_a_drive_that_fails_is_told_as_such(folder: Path) -> None:
    path = parts_of(folder)[0]
    with pytest.raises(DocumentError) as told, opened(path):
        raise OSError(errno.EIO, "IOError: Error reading bytes from file. Detail: [errno 5] Input/output error")
    assert str(told.value).startswith(f"{path} could not be read to its end: the drive or the network failed. Check")


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        *((name, arrow.Array.from_buffers(arrow.string(), 1, _NO_TEXT.buffers()))
          for name in ("document", "category", "granularity", "conflict_reason")),
        ("start_seconds", arrow.array([2**64 - 1], arrow.uint64())),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_what_its_column_holds_is_damage(folder: Path, name: str, cell: Any) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, name, cell.take([0] * _count(path)))
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"{path} is damaged")


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("title", arrow.Array.from_buffers(arrow.string(), 1, _NO_TEXT.buffers())),
        ("published", arrow.array([2**31 - 1], arrow.date32())),
    ],
)
def test_so_it_is_where_it_is_read_only_when_somebody_looks(folder: Path, name: str, cell: Any) -> None:
    path = parts_of(folder)[0]
    count = _count(path)
    _rewrite(path, name, cell.take([0] * count))
    events = open_folder(folder).folder_events
    rows = np.arange(len(events))
    with pytest.raises(DocumentError) as told:
        list(events.words.events(rows))
    assert str(told.value).startswith(f"{path} is damaged")


def test_more_events_than_a_file_has_room_for_are_damage(folder: Path) -> None:
    path, events = parts_of(folder)[0], 1_000_000
    table = parquet.read_table(path)
    same = table.take([0] * events)
    parquet.write_table(same, path, compression="zstd")
    assert path.stat().st_size < events
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"{path} is damaged")


def test_an_event_without_a_date_is_named(folder: Path) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, "end_seconds", arrow.array([None] * _count(path), arrow.int64()))
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"In {path} there are events without end_seconds.")


def test_a_value_of_another_version_is_named(folder: Path) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, "granularity", arrow.array(["fortnight"] * _count(path)))
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"In {path} the column granularity has the value “fortnight”")


def test_of_a_folder_in_which_nothing_can_be_read_the_first_is_told(folder: Path) -> None:
    for path in parts_of(folder):
        path.write_bytes(b"")
    with pytest.raises(DocumentError) as told:
        open_folder(folder)
    assert str(told.value).startswith(str(parts_of(folder)[0]))


def test_a_folder_without_an_event_says_so(folder: Path) -> None:
    for path in parts_of(folder):
        parquet.write_table(parquet.read_table(path).slice(0, 0), path)
    with pytest.raises(DocumentError, match="holds no events"):
        open_folder(folder)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_file_that_may_not_be_read_is_named(folder: Path) -> None:
    path = parts_of(folder)[0]
    path.chmod(0)
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"{path} cannot be read: you have no permission for it")


def test_what_goes_while_it_is_open_is_told_once(folder: Path) -> None:
    timeline = open_folder(folder)
    parts_of(folder)[0].unlink()
    events = timeline.folder_events
    found = events.read(range(len(events)))
    assert [str(fault).split(":")[0] for fault in found.faults] == [
        f"{folder / 'part-000000'}" + str(fault).split("part-000000")[1].split(":")[0] for fault in found.faults
    ]
    assert len(found.faults) == 1
    assert len(found.events) == len(events)
    events.keep(found)
    assert {event.label for event in events if event.document == "canal.txt"} == {"?"}
    assert not events.take_wanted()


@pytest.mark.parametrize("rows", [1, None])
def test_what_is_written_anew_while_it_is_open_is_not_taken_for_what_it_was(folder: Path, rows: int | None) -> None:
    """As many rows or fewer: the events of the one would be told under the dates of the other."""
    timeline = open_folder(folder)
    path = parts_of(folder)[0]
    table = parquet.read_table(path)
    table = table.slice(0, rows) if rows else table.take(list(reversed(range(table.num_rows))))
    parquet.write_table(table, path)
    events = timeline.folder_events
    found = events.read(range(len(events)))
    (fault,) = map(str, found.faults)
    assert fault == f"{path} was changed after it was opened. Open the folder again to see what it holds now."
    assert {event.label for event in found.events.values() if event.document == "canal.txt"} == {"?"}
    with pytest.raises(DocumentError, match="was changed after"):
        matching(timeline, "canal")


def test_what_is_cut_off_while_it_is_read_is_told(folder: Path) -> None:
    """Of a file that is mapped into memory the system would end the program."""
    path = parts_of(folder)[0]

    def read() -> None:
        with opened(path) as file:
            os.truncate(path, 10)
            file.read()

    with pytest.raises(DocumentError, match="damaged or was cut off"):
        read()


@pytest.mark.parametrize("far", [2**63 - 10, -(2**62), 600_000_000_000])
def test_what_is_beyond_all_views_is_named(folder: Path, far: int) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, "start_seconds", arrow.array([far] * _count(path)))
    (fault,) = map(str, open_folder(folder).faults)
    assert fault.startswith(f"In {path} there are events farther from today")


def test_an_end_beyond_all_arithmetic_is_far_away(folder: Path) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, "end_seconds", arrow.array([2**63 - 1] * _count(path)))
    timeline = open_folder(folder)
    assert not timeline.faults
    ends = timeline.items.ends
    assert (ends - timeline.items.starts > 0).all()
    assert 300_000_000_000 < ends.max() < 2**41


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_named_without_waiting_for_it(folder: Path) -> None:
    os.mkfifo(folder / "pipe.parquet")
    (fault,) = map(str, open_folder(folder).faults)
    assert fault == f"{folder / 'pipe.parquet'} is no regular file. Take it out of the folder."


def test_of_many_missing_columns_some_are_named(folder: Path) -> None:
    parquet.write_table(arrow.table({"start_seconds": [1], "end_seconds": [2]}), folder / "other.parquet")
    (fault,) = map(str, open_folder(folder).faults)
    named = fault.partition("it has no column ")[2].partition(". Make")[0].split(", ")
    assert len(named) == 6
    assert named[-1] == "…"


def test_empty_cells_are_empty_words(folder: Path) -> None:
    for path in parts_of(folder):
        for name in ("notes", "char_start", "char_end", "sentence_start", "sentence_no", "published", "title"):
            kind = parquet.read_schema(path).field(name).type
            _rewrite(path, name, arrow.nulls(_count(path), kind))
    events = open_folder(folder).folder_events
    found = events.read(range(len(events)))
    assert not found.faults
    assert {(event.label, event.span.begin, event.sentence_no) for event in found.events.values()} == {("", 0, 1)}


def test_a_kind_of_expression_that_nobody_knows_is_told(folder: Path) -> None:
    path = parts_of(folder)[0]
    _rewrite(path, "type", arrow.array(["ERA"] * _count(path)))
    events = open_folder(folder).folder_events
    (fault,) = events.read(range(len(events))).faults
    assert str(fault).startswith(f"{path} is damaged")


def test_without_arrow_the_extra_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    assert holds_events(folder)
    with pytest.raises(DocumentError) as told:
        open_folder(folder)
    assert "The extra “parquet” brings it, and so does: pip install pyarrow" in str(told.value)

"""Columns of several files in one piece: codes, flags and names, and where each file's rows are."""

from pathlib import Path

import numpy as np
import pytest
from parts import parts_of

from timeline_app.layout.items import CERTAINTIES
from timeline_app.layout.viewport import REACH
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLES
from timeline_app.services.event_folder.columns import read_columns
from timeline_app.services.event_folder.facts import (
    CHECKED,
    CONFLICT,
    HIDDEN,
    MODS,
    OPEN_END,
    OPEN_START,
    codes_in,
    flagged,
)

arrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


def _set(path: Path, **columns: object) -> None:
    """Put other columns in place of some."""
    table = parquet.read_table(path)
    for name, values in columns.items():
        number = table.schema.get_field_index(name)
        table = table.set_column(number, name, arrow.array(values, table.schema.field(name).type))
    parquet.write_table(table, path)


def _rows(path: Path) -> list[dict[str, object]]:
    return list(parquet.read_table(path).to_pylist())


def test_every_row_is_where_its_file_is(event_parts: Path) -> None:
    paths = parts_of(event_parts)
    found = read_columns(paths)
    written = [row for path in paths for row in _rows(path)]
    assert found.rows.starts.tolist() == [row["start_seconds"] for row in written]
    assert found.rows.ends.tolist() == [row["end_seconds"] for row in written]
    assert [one.total for one in found.files] == [len(_rows(path)) for path in paths]
    assert not found.faults


def test_codes_stand_for_what_is_written(event_parts: Path) -> None:
    paths = parts_of(event_parts)
    facts, written = read_columns(paths).rows.facts, [row for path in paths for row in _rows(path)]
    granularities = {int(one): one.label for one in Granularity}
    assert [CERTAINTIES[code].value for code in codes_in(facts, "certainty")] == [row["certainty"] for row in written]
    assert [ROLES[code].value for code in codes_in(facts, "role")] == [row["role"] for row in written]
    assert [granularities[code] for code in codes_in(facts, "granularity")] == [row["granularity"] for row in written]
    mods = [(mod.value if (mod := MODS[code]) else "") for code in codes_in(facts, "timex_mod")]
    assert mods == [row["timex_mod"] or "" for row in written]


def test_names_are_numbered_through_all_files(event_parts: Path) -> None:
    paths = parts_of(event_parts)
    found = read_columns(paths)
    names = [name for array in found.documents for name in array.to_pylist()]
    written = [row["document"] for path in paths for row in _rows(path)]
    assert [names[number] for number in found.rows.documents] == written


@pytest.mark.parametrize(
    ("column", "flag"),
    [("open_start", OPEN_START), ("open_end", OPEN_END), ("checked", CHECKED), ("hidden", HIDDEN)],
)
def test_each_flag_is_a_bit_of_its_own(folder: Path, column: str, flag: int) -> None:
    path = parts_of(folder)[0]
    count = len(_rows(path))
    _set(path, **{column: [number == 1 for number in range(count)]})
    facts = read_columns([path]).rows.facts
    assert flagged(facts, flag).tolist() == [number == 1 for number in range(count)]


def test_a_conflict_is_one_that_has_a_reason(folder: Path) -> None:
    path = parts_of(folder)[0]
    count = len(_rows(path))
    _set(path, conflict_reason=[None, *["", "Another weekday"][: count - 1], *[None] * max(count - 3, 0)])
    facts = read_columns([path]).rows.facts
    assert flagged(facts, CONFLICT).tolist() == [number == 2 for number in range(count)]


def test_what_is_empty_can_be_hit_and_what_never_ends_ends(folder: Path) -> None:
    path = parts_of(folder)[0]
    starts = [row["start_seconds"] for row in _rows(path)]
    ends = [*starts[:-1], np.iinfo(np.int64).max]
    _set(path, end_seconds=ends)
    found = read_columns([path]).rows.ends.tolist()
    assert found[:-1] == [start + 1 for start in starts[:-1]]
    assert found[-1] == 2 * REACH


def test_a_file_that_cannot_be_read_hides_its_rows_and_no_others(folder: Path) -> None:
    first, second, *_ = parts_of(folder)
    _set(first, certainty=["of old"] * len(_rows(first)))
    found = read_columns([first, second])
    count = len(_rows(first))
    assert (found.rows.facts[:count] == HIDDEN).all()
    assert not flagged(found.rows.facts[count:], HIDDEN).any()
    (fault,) = map(str, found.faults)
    assert "“of old”" in fault


def test_the_share_done_is_told_and_may_end_it(event_parts: Path) -> None:
    paths = parts_of(event_parts)
    shares: list[float] = []
    read_columns(paths, shares.append)
    assert shares == [number / len(paths) for number in range(1, len(paths) + 1)]

    def end(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_columns(paths, end)


def test_of_no_file_there_is_nothing() -> None:
    found = read_columns([])
    assert (len(found.rows.starts), found.files, found.faults) == (0, (), ())
    assert (found.documents, found.categories) == ([], ("",))


def test_categories_are_those_of_whole_files(folder: Path) -> None:
    first, second, *_ = parts_of(folder)
    _set(first, category=["War"] * len(_rows(first)), granularity=["of old"] * len(_rows(first)))
    _set(second, category=["Peace"] * len(_rows(second)))
    found = read_columns([first, second])
    assert found.categories == ("", "Peace")
    assert found.rows.categories.tolist() == [0] * len(_rows(first)) + [1] * len(_rows(second))


def test_flags_are_read_from_the_middle_of_their_bits(folder: Path) -> None:
    path = parts_of(folder)[0]
    table = arrow.concat_tables([parquet.read_table(path)] * 4)
    flags = [number % 3 == 0 for number in range(len(table))]
    number = table.schema.get_field_index("checked")
    table = table.set_column(number, "checked", arrow.array(flags))
    parquet.write_table(table, path, row_group_size=3)
    assert flagged(read_columns([path]).rows.facts, CHECKED).tolist() == flags

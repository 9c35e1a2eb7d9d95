"""A folder tells the same events as the articles that it was made of, and reads their words when these are wanted."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from parts import ARTICLES, make_folder, parts_of

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.tasks import ReadFile
from timeline_app.model.event import Event
from timeline_app.model.role import Because, Role
from timeline_app.services.event_folder.columns import read_columns
from timeline_app.services.event_folder.content import content_of_folder
from timeline_app.services.event_folder.ordering import _sorted, in_order
from timeline_app.services.event_folder.timeline import FolderTimeline, open_folder
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.table import FORMATS
from timeline_app.storage.analysis_table import AnalysisTable


@pytest.fixture(scope="module")
def analyses(event_parts: Path) -> list[AnalysisTable]:
    articles = event_parts.with_name("events-articles")
    return [ReadFile(articles / name, Choices())(lambda share: None) for name in sorted(ARTICLES)]


def test_a_folder_is_opened_and_read_without_pandas(event_parts: Path) -> None:
    """Arrow loads it, where it is installed, for some of what it does: that takes as long as a million events."""
    script = (
        "import sys; from pathlib import Path; from timeline_app.services.event_folder.timeline import open_folder\n"
        "timeline = open_folder(Path(sys.argv[1]))\n"
        "assert len(timeline.folder_events.read([0, 1]).events) == 2 and timeline.documents[0]\n"
        "print('pandas' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(event_parts)], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\n", "")


def _all_words(timeline: FolderTimeline) -> list[Event]:
    events = timeline.folder_events
    found = events.read(range(len(events)))
    assert not found.faults
    events.keep(found)
    return list(events)


def test_the_columns_are_those_of_the_articles(timeline: FolderTimeline, analyses: list[AnalysisTable]) -> None:
    expected = list(content_of(analyses).events)
    items = timeline.items
    assert len(timeline.events) == len(expected) > 8
    assert items.starts.tolist() == sorted(event.interval.start for event in expected)
    assert sorted(items.ends.tolist()) == sorted(event.interval.end for event in expected)
    assert items.index is not None
    assert items.index.extent() == (items.starts[0], items.ends.max())
    assert set(timeline.documents) == set(ARTICLES)
    assert [timeline.documents.index(name) for name in timeline.documents] == [0, 1, 2]
    with pytest.raises(ValueError, match="unknown"):
        timeline.documents.index("unknown")


@pytest.mark.parametrize("key", ["csv", "jsonl", "ics", "parquet"])
def test_an_export_is_that_of_the_articles(timeline: FolderTimeline, analyses: list[AnalysisTable], key: str) -> None:
    """Every cell of every format: what cannot be read from the folder would be missing here."""

    def written(content: Any) -> bytes:
        # Of one day, the articles' own order is that of lengths, and the folder's that of documents.
        events = sorted(content.events, key=lambda event: (*event.interval[:2], event.document, event.span))
        # Why it has its role is in no file.
        plain = (replace(event, role_reason=Because.TOLD, shorter=()) for event in events)
        stream = BytesIO()
        FORMATS[key].write(replace(content, events=list(plain), sources=(), unplaced=()), stream)
        return stream.getvalue()

    assert written(content_of_folder(timeline, None, "en")) == written(content_of(analyses))


def test_until_words_are_read_there_are_dates(timeline: FolderTimeline) -> None:
    wanting: list[bool] = []
    events = timeline.folder_events
    events.wanting = lambda: wanting.append(True)
    first = timeline.events[0]
    assert (first.label, first.sentence, timeline.titles(0)) == ("…", "…", ("",))
    assert first.interval.first_day.iso() == "1899-03-01"
    assert first.document == "tower.txt"
    assert timeline.position(first.id) == 0
    # Asked for twice and told once: a view that is drawn again asks for the same.
    assert events.take_wanted() == [0]
    assert events.take_wanted() == []
    events.keep(events.read([0]))
    told = timeline.events[0]
    assert replace(told, label="", sentence="") != replace(first, label="", sentence="")
    assert (told.id, told.interval, told.granularity) == (first.id, first.interval, first.granularity)
    assert "Turm" in told.label
    assert timeline.titles(0) == (told.label,)
    assert told.sentence == "Der Turm wurde im März 1899 vollendet."
    assert wanting == [True]


def test_the_last_wanted_come_first(timeline: FolderTimeline) -> None:
    for position in (2, 5, 1, 5):
        _ = timeline.events[position]
    assert timeline.folder_events.take_wanted() == [5, 1, 2]


def test_ids_are_of_positions_only(timeline: FolderTimeline) -> None:
    count = len(timeline.events)
    for wrong in ("", "e", "e-1", "x1", f"e{count}", "e1.5", "²"):
        assert timeline.position(wrong) == -1
        assert timeline.find(wrong) is None
    assert timeline.position(f"e{count - 1}") == count - 1


def test_roles_and_doubts_are_those_of_the_words(timeline: FolderTimeline) -> None:
    events = _all_words(timeline)
    names = tuple(Role)
    assert [names[code] for code in timeline.events.roles()] == [event.role for event in events]
    assert timeline.events.needs_checking().tolist() == [
        bool(event.conflict) or event.certainty.value == "inferred" for event in events
    ]
    assert any(event.conflict for event in events)
    assert all((one.role_reason is Because.TOLD) == (one.role is Role.HAPPENING) for one in events)


def test_what_is_hidden_is_left_out(tmp_path: Path, analyses: list[AnalysisTable]) -> None:
    """As in a Parquet that was exported with what was hidden by hand."""
    content = content_of(analyses)
    events = [replace(event, hidden=number % 2 == 0, checked=number == 1, category="Town" if number == 3 else "")
              for number, event in enumerate(content.events)]  # fmt: skip
    path = tmp_path / "work.parquet"
    FORMATS["parquet"].write(replace(content, events=events), path, {"hidden": True})
    timeline = open_folder(path)
    assert len(timeline.events) == len(events) // 2
    assert [event.interval for event in _all_words(timeline)] == [event.interval for event in events[1::2]]
    names, codes = timeline.events.categories()
    assert (names, codes.tolist()[:3]) == (("", "Town"), [0, 1, 0])
    assert timeline.events[0].checked


def test_an_article_of_one_name_in_two_files_is_one_document(folder: Path) -> None:
    first = parts_of(folder)[0]
    (folder / "another.parquet").write_bytes(first.read_bytes())
    timeline = open_folder(folder)
    assert sorted(timeline.documents) == sorted(ARTICLES)
    counts = np.bincount(timeline.items.documents)
    assert counts[timeline.documents.index("canal.txt")] % 2 == 0


def test_no_more_than_it_should_is_kept(timeline: FolderTimeline, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline_app.services.event_folder.timeline._MOST_KEPT", 3)
    events = timeline.folder_events
    events.keep(events.read([0, 1]))
    events.keep(events.read([2, 3]))
    assert [events.has_words(position) for position in range(4)] == [False, False, True, True]


def test_a_page_is_told(tmp_path: Path, analyses: list[AnalysisTable]) -> None:
    content = content_of(analyses[:1])
    source = replace(content.sources[0], document=replace(content.sources[0].document, pages=(0, 90)))
    FORMATS["parquet"].write(replace(content, sources=(source,)), tmp_path / "paged.parquet")
    timeline = open_folder(tmp_path / "paged.parquet")
    events = _all_words(timeline)
    pages = {timeline.document_of(event).page_at(event.span.begin) for event in events}
    assert pages == {1, 2}


def test_starts_that_are_far_apart_are_sorted_too() -> None:
    starts = np.array([2**61, -(2**61), 5, 5, 0], np.int64)
    for one in (starts, starts // 2**20):
        ordered, order = _sorted(one.copy(), np.array([True, True, True, False, True]))
        assert ordered.tolist() == one[order].tolist() == sorted(one[[0, 1, 2, 4]].tolist())
        assert order.tolist()[0] == 1
        assert order.tolist()[-1] == 0


def test_groups_of_rows_are_read_by_themselves(tmp_path: Path) -> None:
    """Other programs write other groups, of which each has its own texts."""
    parquet = pytest.importorskip("pyarrow.parquet")
    folder = make_folder(tmp_path / "events")
    for path in parts_of(folder):
        parquet.write_table(parquet.read_table(path), path, row_group_size=2)
    whole = open_folder(folder)
    assert sorted(event.label for event in _all_words(whole)) == sorted(
        event.label for event in _all_words(open_folder(make_folder(tmp_path / "again")))
    )


def test_other_widths_of_the_same_columns_are_read(folder: Path, event_parts: Path) -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    for path in parts_of(folder):
        table = parquet.read_table(path)
        for number, field in enumerate(table.schema):
            other = {arrow.string(): arrow.large_string(), arrow.int32(): arrow.int64()}.get(field.type)
            if other is not None:
                table = table.set_column(number, field.name, table.column(number).cast(other))
        category = table.schema.get_field_index("category")
        table = table.set_column(category, "category", arrow.nulls(len(table), arrow.large_string()))
        parquet.write_table(table.replace_schema_metadata(None), path, use_dictionary=False)
    assert [event.sentence for event in _all_words(open_folder(folder))] == [
        event.sentence for event in _all_words(open_folder(event_parts))
    ]


def test_what_it_is_told_to_end_ends(event_parts: Path) -> None:
    class Enough(Exception):
        pass

    def reached(share: float) -> None:
        raise Enough

    with pytest.raises(Enough):
        open_folder(event_parts, reached)


def test_a_file_that_is_damaged_inside_leaves_no_row(folder: Path) -> None:
    """Its head is whole, but not what comes before that."""
    path = parts_of(folder)[1]
    data = bytearray(path.read_bytes())
    data[4 : len(data) // 3] = bytes(len(data) // 3 - 4)
    path.write_bytes(data)
    columns = read_columns(parts_of(folder))
    assert [str(fault).split(" is ")[0] for fault in columns.faults] == [str(path)]
    ordered = in_order(columns)
    assert sorted(ordered.documents.to_pylist()) == ["canal.txt", "tower.txt"]

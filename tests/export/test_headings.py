"""Columns have names in every language, each read back as what it is; English ones are those for programs."""

import io
from pathlib import Path

import pytest
from made_events import content, event

from timeline_app.export.columns import ALL_COLUMNS
from timeline_app.export.csv import write
from timeline_app.export.headings import column_of, heading_of
from timeline_app.export.incoming.edited import read_edited
from timeline_app.interfaces import interfaces


@pytest.mark.parametrize("language", interfaces())
def test_every_column_has_a_name_of_its_own_that_is_read_back(language: str) -> None:
    headings = [heading_of(column, language) for column in ALL_COLUMNS]
    assert len(set(headings)) == len(ALL_COLUMNS)
    assert [column_of(heading) for heading in headings] == list(ALL_COLUMNS)
    assert [column_of(f" {heading.upper()} ") for heading in headings] == list(ALL_COLUMNS)


def test_the_english_names_are_those_for_programs() -> None:
    assert [heading_of(column, "en") for column in ALL_COLUMNS] == list(ALL_COLUMNS)
    assert heading_of("title", "qtz") == "title"
    assert column_of("Betrag") == "betrag"
    assert [heading_of(column, "de") for column in ALL_COLUMNS[:3]] == ["Kennung", "Titel", "Beginn"]


@pytest.mark.parametrize("language", interfaces())
def test_a_table_comes_back_whatever_language_its_columns_have(language: str, tmp_path: Path) -> None:
    stream = io.BytesIO()
    write(content([event(id="a1", label="Die Flut")]), stream, columns=ALL_COLUMNS, headings=language)
    path = tmp_path / "out.csv"
    path.write_bytes(stream.getvalue())
    assert path.read_text(encoding="utf-8").startswith(",".join(heading_of(one, language) for one in ALL_COLUMNS[:3]))
    (row,) = read_edited(path).rows
    assert (row.id, row.fields["label"], row.fields["checked"]) == ("a1", "Die Flut", False)
    assert row.place.expression

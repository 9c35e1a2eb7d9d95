"""An analysis taken apart and put together again: nothing is lost, and what does not fit is refused."""

from dataclasses import replace

import numpy as np
import pytest
from workbench import rows

from timeline_app.errors import WorkspaceError
from timeline_app.model.event import Event
from timeline_app.model.role import Because, Role
from timeline_app.storage.analysis_table import MENTIONS, AnalysisTable
from timeline_app.storage.parts import analysis_of, analysis_parts, mentioned_sentences


@pytest.mark.parametrize("name", ["bridge", "museum"])
def test_an_analysis_comes_back(name: str, request: pytest.FixtureRequest) -> None:
    before: AnalysisTable = request.getfixturevalue(name)
    after = analysis_of(*analysis_parts(before))
    assert rows(after) == rows(before)
    assert (after.document, after.published, after.candidates) == (before.document, before.published, before.candidates)
    assert (after.language, after.interface, after.version) == (before.language, before.interface, before.version)
    assert np.array_equal(after.sentences, before.sentences)
    assert np.array_equal(after.boilerplate, before.boilerplate)
    assert after.timexes.texts["value"][:] == before.timexes.texts["value"][:]


def test_the_text_is_kept_once(bridge: AnalysisTable) -> None:
    facts, text, _ = analysis_parts(bridge)
    assert facts.document.text == ""
    assert text.decode() == bridge.document.text


def test_half_a_pair_of_surrogates_comes_back(bridge: AnalysisTable) -> None:
    odd = replace(bridge, document=replace(bridge.document, text=bridge.document.text + "\ud800"))
    assert analysis_of(*analysis_parts(odd)).document.text.endswith("\ud800")


def test_every_part_is_needed_that_all_versions_wrote(bridge: AnalysisTable) -> None:
    facts, text, parts = analysis_parts(bridge)
    later = tuple(f"told.{name}" for name in MENTIONS.later)
    for name in [name for name in parts if not name.startswith(later)]:
        with pytest.raises(WorkspaceError):
            analysis_of(facts, text, {key: data for key, data in parts.items() if key != name})


def test_a_workspace_that_knew_no_roles_opens_with_everything_else(bridge: AnalysisTable) -> None:
    facts, text, parts = analysis_parts(bridge)
    later = tuple(f"told.{name}" for name in MENTIONS.later)
    older = analysis_of(facts, text, {name: data for name, data in parts.items() if not name.startswith(later)})
    for row in range(len(bridge.mentions)):
        found = bridge.row(row)
        if isinstance(found, Event):
            found = replace(found, shorter=(), names=(), role=Role.HAPPENING, role_reason=Because.UNREAD)
        assert older.row(row) == found


def test_empty_pages_that_were_written_behind_the_text_begin_at_its_end(bridge: AnalysisTable) -> None:
    length = len(bridge.document.text)
    written = replace(bridge, document=replace(bridge.document, pages=(0, length + 2, length + 2)))
    assert analysis_of(*analysis_parts(written)).document.pages == (0, length, length)


def test_pages_that_begin_anywhere_else_outside_are_refused(bridge: AnalysisTable) -> None:
    for page in (-1, len(bridge.document.text) + 3):
        odd = replace(bridge, document=replace(bridge.document, pages=(0, page)))
        with pytest.raises(WorkspaceError, match="outside"):
            analysis_of(*analysis_parts(odd))


@pytest.mark.parametrize("text", [b"", b"short", b"\xff" * 2000])
def test_another_text_is_refused(bridge: AnalysisTable, text: bytes) -> None:
    facts, _, parts = analysis_parts(bridge)
    with pytest.raises(WorkspaceError):
        analysis_of(facts, text, parts)


@pytest.mark.parametrize("name", ["sentences", "told.begin", "timexes.type"])
def test_a_part_cut_short_is_refused(bridge: AnalysisTable, name: str) -> None:
    facts, text, parts = analysis_parts(bridge)
    with pytest.raises(WorkspaceError):
        analysis_of(facts, text, parts | {name: parts[name][:-1]})


def test_sentences_with_dates_come_once_each_and_as_they_stand(bridge: AnalysisTable) -> None:
    told = dict(mentioned_sentences(bridge))
    assert len(told) == len(list(mentioned_sentences(bridge)))
    assert set(told) == {row.sentence_no for row in rows(bridge)}
    assert "It was built in 1874 and widened in the 1960s." in told.values()

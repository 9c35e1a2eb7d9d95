"""Columns that cannot be what they say are refused, whichever it is; those at the very edge are not."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from timeline_app.errors import WorkspaceError
from timeline_app.model.span import Span
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.limits import FARTHEST_S
from timeline_app.storage.soundness import check_analysis
from timeline_app.storage.tables import Table


def _check(analysis: AnalysisTable, spans: Any = None, **changed: tuple[int, int]) -> None:
    """Check the analysis with other spans, or with one number of a column replaced: its row and value."""
    numbers = dict(analysis.mentions.numbers)
    for name, (row, value) in changed.items():
        numbers[name] = numbers[name].copy()
        numbers[name][row] = value
    arrays = [analysis.sentences if spans is None else np.array(spans, np.int32)]
    check_analysis(analysis.document, [Table(numbers, analysis.mentions.texts)], arrays)


def test_what_was_written_is_sound(bridge: AnalysisTable) -> None:
    _check(bridge)
    _check(bridge, np.zeros((0, 2)))
    length = len(bridge.document.text)
    _check(bridge, [[0, 0], [0, length], [length, length]])


@pytest.mark.parametrize("spans", [[[-1, 2]], [[0, 10**6]], [[5, 4]], [[1, 2], [9, 8]]])
def test_sentences_lie_in_the_text(bridge: AnalysisTable, spans: list[list[int]]) -> None:
    with pytest.raises(WorkspaceError, match="a sentence lies outside the text"):
        _check(bridge, spans)


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("begin", -1, "outside the text"), ("end", 10**6, "outside the text"), ("sentence_end", 10**6, "outside"),
        ("end", 0, "ends before it begins"), ("after", -FARTHEST_S, "ends before it begins"),
        ("granularity", 99, "a code of granularity is unknown"), ("certainty", 4, "certainty"), ("type", 4, "type"),
        ("mod", 13, "mod"), ("id", 2**48, "a number that none can have"), ("sentence_no", -1, "none can have"),
        ("after", FARTHEST_S + 1, "too far away"),
    ],
)  # fmt: skip
def test_every_number_is_checked(bridge: AnalysisTable, name: str, value: int, fault: str) -> None:
    with pytest.raises(WorkspaceError, match=fault):
        _check(bridge, **{name: (1, value)})


@pytest.mark.parametrize(("name", "value"), [("after", FARTHEST_S), ("id", 2**48 - 1), ("sentence_no", 0), ("mod", 12)])
def test_the_edges_are_allowed(bridge: AnalysisTable, name: str, value: int) -> None:
    _check(bridge, **{name: (1, value)})


@pytest.mark.parametrize("changed", [{"pages": (10**6,)}, {"body": -1}, {"boilerplate": (Span(3, 2),)}])
def test_parts_of_the_document_lie_in_its_text(bridge: AnalysisTable, changed: dict[str, Any]) -> None:
    with pytest.raises(WorkspaceError, match="a page or a part of the text"):
        _check(replace(bridge, document=replace(bridge.document, **changed)))

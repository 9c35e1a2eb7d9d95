"""Columns of documents one after the other: what is taken over from those before is what joining anew would give."""

from dataclasses import replace

import invented
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.correction import Addition, Correction, Edits
from timeline_app.model.span import Span
from timeline_app.services.joined import Joined
from timeline_app.services.mention_table import MentionTable
from timeline_app.storage.analysis_table import AnalysisTable
from timeline_app.storage.tables import Table

LISTS = st.lists(st.integers(0, 5), max_size=8)


@given(st.lists(invented.ANALYSES, min_size=6, max_size=6), LISTS, LISTS)
def test_taken_over_or_joined_anew(analyses: list[list[invented.Piece]], before: list[int], after: list[int]) -> None:
    pool = [invented.article(pieces) for pieces in analyses]
    joined = Joined([pool[one] for one in before]).followed_by([pool[one] for one in after])
    anew = Joined([pool[one] for one in after])
    assert joined.documents == anew.documents
    assert joined.names == anew.names
    assert joined.row_offsets.tolist() == anew.row_offsets.tolist()
    assert joined.document_index.tolist() == anew.document_index.tolist()
    for name, column in anew.columns.items():
        assert joined.columns[name].dtype == column.dtype
        assert joined.columns[name].tolist() == column.tolist()
    assert np.array_equal(joined.by_id[0], anew.by_id[0])


@given(st.lists(invented.ANALYSES, max_size=4))
def test_conflicts_are_those_of_the_documents(analyses: list[list[invented.Piece]]) -> None:
    documents = [invented.article(pieces) for pieces in analyses]
    texts = [text for one in documents for text in one.mentions.texts["conflict"][:]]
    assert Joined(documents).conflicts.tolist() == [bool(text) for text in texts]


def test_the_same_documents_are_not_joined_again(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    joined = Joined([bridge, museum])
    assert joined.followed_by([bridge, museum]) is joined


def test_documents_that_stay_are_not_looked_at_again(bridge: AnalysisTable, museum: AnalysisTable) -> None:
    """Their columns are taken away here, so that looking at them would fail."""
    stays = [replace(bridge) for _ in range(40)]
    joined = Joined([*stays[:20], museum, *stays[20:]])
    length = len(bridge.mentions)
    for one in stays:
        object.__setattr__(one, "mentions", Table({"id": np.zeros(length, np.uint64)}, {}))
    after = joined.followed_by([*stays[:20], bridge, *stays[20:]])
    assert after.columns["begin"].tolist() == bridge.mentions.numbers["begin"].tolist() * 41


def test_more_documents_than_two_bytes_count() -> None:
    analysis = invented.article([invented.Piece(1)])
    count = 2**16 + 10
    joined = Joined([replace(analysis) for _ in range(count)])
    assert joined.document_index.tolist() == list(range(count))


def test_more_categories_than_two_bytes_count() -> None:
    count = 2**16 + 10
    analysis = [replace(invented.article([invented.Piece(1)])) for _ in range(2)]
    mention_id = analysis[0].row(0).id
    ids = [f"{number:012x}" for number in range(1, count)]
    place = Addition(document=0, span=Span(0, 2), sentence_span=Span(0, 4), sentence_no=1)
    corrections = {one: Correction(category=one) for one in [*ids, mention_id]}
    names, codes = MentionTable(analysis, Edits(corrections, dict.fromkeys(ids, place))).categories()
    assert len(names) == count + 1
    assert [names[code] for code in codes[:1]] == [mention_id]
    assert int(codes.max()) == count

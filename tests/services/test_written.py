"""What people have written of rows is kept up with each correction; all other rows say what was found."""

import pytest
from workbench import BY_HAND, rows

from timeline_app.model.correction import Correction
from timeline_app.model.event import Event
from timeline_app.services.written import Words, retells, texts_of
from timeline_app.storage.analysis_table import AnalysisTable


def test_words_follow_what_is_written_of_a_row() -> None:
    words = Words({}, set(), set())
    words.take(3, Correction(category="fire", checked=True))
    words.take(4, Correction(hidden=True))
    # What is of no row here is of no interest, and neither is what says nothing.
    words.take(-1, Correction(category="fire", checked=True, hidden=True))
    words.take(5, Correction(notes="n", hidden=False))
    assert words == ({3: "fire"}, {3}, {4})
    before = words.copy()
    words.take(3, Correction(hidden=True))
    words.take(4, None)
    assert words == ({}, set(), {3})
    assert before == ({3: "fire"}, {3}, {4})


@pytest.mark.parametrize(
    ("correction", "told"),
    [
        (Correction(checked=True), {"category", "notes"}),
        (Correction(label="other words"), {"category", "notes", "label", "explanation"}),
        (Correction(dating=BY_HAND), {"category", "notes", "label", "explanation"}),
    ],
)
def test_a_correction_may_say_otherwise_what_it_is_about(correction: Correction, told: set[str]) -> None:
    assert {name for name in ("category", "notes", "label", "explanation") if retells(correction, name)} == told


def test_every_row_says_what_was_found(bridge: AnalysisTable) -> None:
    mentions = rows(bridge)
    for field in ("sentence", "expression", "document"):
        assert texts_of(bridge, field) == [getattr(one, field) for one in mentions]
    labels = texts_of(bridge, "label")
    assert [labels[at] for at, one in enumerate(mentions) if isinstance(one, Event)] == [
        one.label for one in mentions if isinstance(one, Event)
    ]
    assert texts_of(bridge, "category") == [""] * len(mentions)


def test_sentences_that_tell_of_several_dates_share_their_text(bridge: AnalysisTable) -> None:
    texts = texts_of(bridge, "sentence")
    twice = next(one for one in texts if texts.count(one) > 1)
    assert len({id(one) for one in texts if one == twice}) == 1

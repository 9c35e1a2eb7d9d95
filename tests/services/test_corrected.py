"""One mention as it is once it was corrected: each field that was changed, and every other as it was found."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import PIECES, Piece, article
from workbench import BY_HAND, read, told

from timeline_app.model.correction import Addition, Correction, Dating
from timeline_app.model.event import Event, Unplaced
from timeline_app.model.interval import Interval
from timeline_app.model.role import Because, Role, RoleReason
from timeline_app.model.span import Span
from timeline_app.model.timex import Certainty, Reason
from timeline_app.services.corrected import corrected, dating_of_event, is_date_of, label_of, without_date

DAY = date(2021, 7, 7)
AS_TOLD = RoleReason(Role.HAPPENING, Because.TOLD)
FOUND = article([Piece(1, conflict="No.")]).row(0)
UNPLACED = article([Piece(2, kind="unplaced")]).row(0)


def _changed(before: Event | Unplaced, after: Event | Unplaced) -> set[str]:
    return {one.name for one in fields(before) if getattr(before, one.name) != getattr(after, one.name)}


@pytest.mark.parametrize(
    ("correction", "names"),
    [
        (Correction(notes="n"), {"notes"}), (Correction(category="c", checked=True), {"category", "checked"}),
        (Correction(label="mine"), {"label"}), (Correction(label=""), {"label"}), (Correction(), set()),
        (Correction(dating=BY_HAND), {"interval", "value", "certainty", "explanation", "conflict"}),
    ],
)  # fmt: skip
def test_only_what_was_changed_is_other_than_it_was_found(correction: Correction, names: set[str]) -> None:
    assert isinstance(FOUND, Event)
    standing = RoleReason(FOUND.role, FOUND.role_reason)
    assert _changed(FOUND, corrected(FOUND, correction, standing, DAY, hidden=FOUND.hidden)) == names


@given(PIECES, st.sampled_from(Role), st.booleans())
def test_role_and_place_among_the_hidden_are_as_they_are_told(piece: Piece, role: Role, hidden: bool) -> None:
    analysis = article([piece])
    if not len(analysis.mentions):
        return
    made = corrected(analysis.row(0), Correction(notes="n"), RoleReason(role, Because.BY_HAND), DAY, hidden=hidden)
    assert made.hidden == hidden
    if isinstance(made, Event):
        assert (made.role, made.role_reason) == (role, Because.BY_HAND)


def test_a_date_by_hand_keeps_what_was_found_in_its_reason() -> None:
    made = corrected(FOUND, Correction(dating=replace(BY_HAND, words="im März 48")), AS_TOLD, DAY)
    assert isinstance(made, Event)
    assert made.explanation == Reason("by_hand_in_words", {"words": "im März 48", "found": FOUND})
    bare = replace(FOUND, explanation="")
    made = corrected(bare, Correction(dating=BY_HAND), AS_TOLD, DAY)
    assert isinstance(made, Event)
    assert made.explanation == Reason("by_hand", {"words": ""})


def test_an_expression_without_a_place_stays_one_until_it_gets_a_date() -> None:
    assert corrected(UNPLACED, Correction(label="mine", notes="n"), AS_TOLD, DAY) == UNPLACED
    made = corrected(UNPLACED, Correction(dating=BY_HAND), AS_TOLD, DAY)
    assert isinstance(made, Event)
    assert (made.id, made.interval, made.certainty) == (UNPLACED.id, BY_HAND.interval, Certainty.GIVEN)
    assert (made.published, made.label) == (DAY, label_of(UNPLACED))


@pytest.mark.parametrize(
    ("correction", "label", "called"),
    [
        (Correction(dating=BY_HAND), "the words", "the words"),
        (Correction(dating=BY_HAND, label="mine"), "the words", "mine"),
        (Correction(dating=BY_HAND, label="mine"), "", "mine"),
    ],
)
def test_what_an_expression_is_called_that_got_a_place(correction: Correction, label: str, called: str) -> None:
    made = corrected(UNPLACED, correction, AS_TOLD, None, label=label)
    assert isinstance(made, Event)
    assert made.label == called


def test_an_event_of_one_s_own_has_the_words_at_its_place() -> None:
    analysis = read("Der Chor sang.\nDas Dach\nbrach ein. Niemand kam um.", "dach.txt", language="de")
    text = analysis.document.text
    begin = text.index("Das Dach")
    place = Addition(document=3, span=Span(begin, begin + 8), sentence_span=Span(begin, begin + 19), sentence_no=2)
    bare = without_date(analysis.document, "00000000000a", place)
    assert (bare.id, bare.expression, bare.document) == ("00000000000a", "Das Dach", "dach.txt")
    assert (bare.sentence, bare.sentence_no, bare.span) == (text[begin : begin + 19], 2, place.span)
    assert label_of(bare) == "Das Dach brach ein."


def test_a_long_sentence_is_cut_where_it_is_a_title() -> None:
    sentence = "Das Dach der alten Halle am Fluss " * 20
    label = label_of(replace(UNPLACED, sentence=sentence))
    assert len(label) < len(sentence) / 2
    assert sentence.startswith(label.rstrip(" …"))


def test_the_date_of_an_event_is_the_one_that_it_has() -> None:
    assert isinstance(FOUND, Event)
    dating = dating_of_event(FOUND)
    assert dating is not None
    assert is_date_of(dating, FOUND)
    # The words that somebody wrote it in make no other date of it.
    assert is_date_of(replace(dating, words="so", value="other"), FOUND)
    assert dating_of_event(UNPLACED) is None


@pytest.mark.parametrize(
    "other",
    [
        replace(BY_HAND, interval=Interval(BY_HAND.interval.start, BY_HAND.interval.end + 1)),
        replace(BY_HAND, interval=BY_HAND.interval._replace(open_end=True)), None,
    ],
)  # fmt: skip
def test_a_date_that_differs_at_either_end_is_another(other: Dating | None) -> None:
    made = corrected(FOUND, Correction(dating=BY_HAND), AS_TOLD, DAY)
    assert is_date_of(BY_HAND, made)
    assert not is_date_of(other, made)
    assert not is_date_of(BY_HAND, UNPLACED)


def test_the_same_is_told_of_a_real_article() -> None:
    analysis = read("The mill burned down on 3 May 1987.", language="en")
    found = told(analysis, "1987")
    assert label_of(found).startswith("The mill")
    kept = corrected(found, Correction(dating=dating_of_event(found)), AS_TOLD, None)
    assert _changed(found, kept) <= {"certainty", "explanation"}

"""A text in pieces: together they are the text, each sentence in one, and its ends are looked at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Heading
from timeline_app.model.span import Span
from timeline_app.text.sentences import split_sentences
from timeline_app.text.structure import Block, Kind
from timeline_app.timex.scan import PIECE, Scan

GERMAN = load_grammar("de")
SENTENCE = "Am 3. Mai 1998 wurde es eröffnet. "


def _scan(text: str) -> Scan:
    return Scan(text, split_sentences(text, "de"), GERMAN)


def test_a_text_without_a_sentence_has_no_piece() -> None:
    assert len(_scan("")) == 0
    assert list(_scan("")) == []


def test_a_short_text_is_one_piece() -> None:
    scan = _scan(SENTENCE * 3)
    assert len(scan) == 1
    assert [found.span.of(scan.text) for found in scan[0].found] == ["3. Mai 1998"] * 3
    assert [found.sentence for found in scan[0].found] == [0, 1, 2]


def test_pieces_are_the_text_in_order_and_cut_between_sentences() -> None:
    text = SENTENCE * 4000
    scan, sentences = _scan(text), split_sentences(text, "de")
    pieces = list(scan)
    assert len(pieces) == len(scan) == -(-len(text) // PIECE)
    assert [sentence for piece in pieces for sentence in piece.sentences] == list(sentences)
    spans = [found.span for piece in pieces for found in piece.found]
    assert len(spans) == 4000
    assert spans == sorted(spans)
    for piece in pieces:
        assert piece.end == piece.sentences[-1].end
        assert "".join(piece.tokens.words) == text[piece.sentences[0].begin : piece.end]
        assert all(0 <= found.sentence < len(piece.sentences) for found in piece.found)


def test_a_sentence_longer_than_a_piece_is_whole() -> None:
    text = "Am 3. Mai 1998 " + "sagte er " * PIECE + "nichts. Am 4. Mai 1998 sprach er."
    scan = Scan(text, [Span(0, text.index("Am 4.")), Span(text.index("Am 4."), len(text))], GERMAN)
    assert [found.span.of(text) for piece in scan for found in piece.found] == ["3. Mai 1998", "4. Mai 1998"]


@pytest.mark.parametrize("number", [0, -1])
def test_the_ends_are_kept_for_whoever_asks_again(number: int) -> None:
    scan = _scan(SENTENCE * 4000)
    at = number % len(scan)
    assert scan[at] is scan[at]
    assert scan[1] is not scan[1]


def test_a_fault_is_told_once(faults: list[str]) -> None:
    scan = _scan(SENTENCE)
    rule = scan[0].found[0].rule
    for _ in range(3):
        scan.fail(rule, scan[0].found[0].span, ZeroDivisionError("by nought"))
    assert len(scan.faults) == 1
    assert len(faults) == 1
    assert rule.name in faults[0]
    faults.clear()


def test_the_block_of_each_sentence_can_be_asked_for() -> None:
    text = "Das Jahr 1936.\n\nEs brannte.\n\n- 4. März: Brand"
    sentences = split_sentences(text, "de")
    structure = Scan(text, sentences, GERMAN, [Heading(0, 2)]).structure
    assert [structure.block(sentence) for sentence in sentences] == [
        Block(Kind.HEADING, 2),
        Block(Kind.PARAGRAPH),
        Block(Kind.ENTRY),
    ]


def test_a_long_line_of_nothing_but_marks_moves_nothing() -> None:
    # It is cut into several sentences, which are one blank with a line break.
    scan = _scan(f"Das war im Juni 1997,\n{'<img src=x> ' * 900}Am 3. Mai 1998 kam sie.")
    (piece,) = scan
    assert len(piece.tokens.classes) == len(piece.tokens.words)
    assert [found.span.of(scan.text) for found in piece.found] == ["Juni 1997", "3. Mai 1998"]


MARKS = st.sampled_from(["<p>" * 400, "<br/> " * 300, "**", "\n", "\n\n", " ", "> ", "# ", "3. Mai 1998", "Sie kam."])


@given(st.lists(MARKS))
def test_each_token_has_one_class_whatever_the_marks(parts: list[str]) -> None:
    for piece in _scan("".join(parts)):
        assert len(piece.tokens.classes) == len(piece.tokens.words)

"""Sentences of German and English, as exact spans that lose nothing and overlap nowhere."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.span import Span
from timeline_app.text.sentences import PIECE, sentence_pieces, split_sentences

ONE = [
    "Am 2. Juli 2021 trafen sie sich.",
    "Der 3. Oktober ist ein Feiertag.",
    "Er kam am 3.10.1990 um 10.30 Uhr an.",
    "Das geschah ca. 1850 in Bonn.",
    "Dr. Müller und Prof. Dr. Schmidt kamen.",
    "Es gab z. B. Brot, d. h. etwas zu essen.",
    "Er wohnt in der Hauptstr. 5 in Bonn.",
    "Caesar starb 44 v. Chr. in Rom.",
    "J. R. R. Tolkien was born in 1892.",
    "Mr. Smith met Mrs. Jones on Jan. 5, 2001.",
    "He left at 5 p.m. on Monday.",
    "It was No. 5 of the list.",
    "Ludwig XIV. regierte lange.",
    "„Komm!“, rief er am Montag.",
    "Der Umsatz stieg um 3.5 Prozent.",
    "Wait... what happened in 1999?",
    "Die Zeile geht\nhier weiter.",
]
SEVERAL = [
    ("Er kam. Sie ging.", ["Er kam.", "Sie ging."]),
    ("Was? Ja! Gut.", ["Was?", "Ja!", "Gut."]),
    ("Er sagte: „Ja.“ Dann ging er.", ["Er sagte: „Ja.“", "Dann ging er."]),
    ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
    ("Das war 1999. Danach kam 2000.", ["Das war 1999.", "Danach kam 2000."]),
    ("Ein Absatz ohne Punkt\n\nnoch einer", ["Ein Absatz ohne Punkt", "noch einer"]),
    ("Ein Absatz\n \t\nnoch einer", ["Ein Absatz", "noch einer"]),
    ("# Titel\nText kommt hier.", ["# Titel", "Text kommt hier."]),
    ("Es gab:\n- Brot\n- Butter\n1. Käse", ["Es gab:", "- Brot", "- Butter", "1. Käse"]),
    ("CHAPTER ONE\nIT BEGINS\nThe war began in 1914.", ["CHAPTER ONE", "IT BEGINS", "The war began in 1914."]),
    ("Es endet hier.Und es beginnt dort.", ["Es endet hier.", "Und es beginnt dort."]),
    ("He fell ill. Then he died.", ["He fell ill.", "Then he died."]),
    ("Er ging … Sie kam.", ["Er ging …", "Sie kam."]),
    ("Das dauerte usw. Die Leute gingen.", ["Das dauerte usw.", "Die Leute gingen."]),
]


def _pieces(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize("text", ONE)
def test_nothing_ends_inside(text: str) -> None:
    assert _pieces(text) == [text]


@pytest.mark.parametrize("text", ONE)
def test_the_same_between_neighbours(text: str) -> None:
    assert _pieces(f"Davor war Ruhe.  {text}\n\nDanach war Ruhe.") == ["Davor war Ruhe.", text, "Danach war Ruhe."]


@pytest.mark.parametrize(("text", "sentences"), SEVERAL)
def test_ends(text: str, sentences: list[str]) -> None:
    assert _pieces(text) == sentences


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
@pytest.mark.parametrize("text", [*ONE, *(text for text, _ in SEVERAL)])
def test_line_ends_of_other_systems_change_nothing(text: str, line_end: str) -> None:
    assert _pieces(text.replace("\n", line_end)) == [piece.replace("\n", line_end) for piece in _pieces(text)]


def test_a_heading_stands_alone() -> None:
    heading = "Tadschikistan bittet um Hilfe"
    body = "Der Minister nahm am Freitag in Moskau an einem Treffen mit seinem Kollegen teil, sagte er."
    assert _pieces(f"{heading}\n{body}") == [heading, body]


@pytest.mark.parametrize("text", ["", " ", "\n\n\r\n\t", "\xa0\u2003"])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert split_sentences(text) == []


HOSTILE = st.text(st.sampled_from("aA1. .!?…\n\r\t\xa0\x00\xad\ufeff„“\"'»-#*;:,üÜ🗓\ud800"), max_size=120)


@given(st.one_of(st.text(), HOSTILE))
def test_spans_are_trimmed_ordered_and_cover_all_that_is_not_blank(text: str) -> None:
    spans = split_sentences(text)
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
    edges = [Span(0, 0), *spans, Span(len(text), len(text))]
    for one, other in pairwise(edges):
        assert one.end <= other.begin
        assert not text[one.end : other.begin].strip()


@pytest.mark.parametrize("between", ["\ufeff", "\r\n", "\x00", "\xad", "\xa0", "🗓", "a\u0308"])
def test_offsets_are_exact_behind_odd_characters(between: str) -> None:
    text = f"Davor{between} war es so. Am 3. Mai 2021 kam er."
    last = split_sentences(text)[-1]
    assert (last.begin, last.of(text)) == (text.index("Am 3."), "Am 3. Mai 2021 kam er.")


def test_a_long_text_comes_in_pieces_that_join_without_a_seam() -> None:
    sentence = "Am 3. Mai 2021 kam Dr. Müller an. "
    text = sentence * (3 * PIECE // len(sentence))
    pieces = list(sentence_pieces(text))
    assert len(pieces) > 2
    assert [span for piece in pieces for span in piece] == split_sentences(text)
    assert {span.of(text) for span in split_sentences(text)} == {sentence.strip()}


@pytest.mark.parametrize("unit", [".", "!", '."', "\n", " ", "\r\n \t", "1. ", "a.", "A.", "(", "…"])
def test_long_runs_of_one_thing_are_cut_in_one_go(unit: str) -> None:
    text = unit * 100_000 + "x"
    spans = split_sentences(text)
    assert spans[-1].end == len(text)

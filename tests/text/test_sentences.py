"""Sentences of several languages, as exact spans that lose nothing and overlap nowhere."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.span import Span
from timeline_app.text.abbreviations import abbreviations_of
from timeline_app.text.sentences import PIECE, sentence_pieces, split_sentences

ONE = [
    ("de", "Am 2. Juli 2021 trafen sie sich."),
    ("de", "Der 3. Oktober ist ein Feiertag."),
    ("de", "Er kam am 3.10.1990 um 10.30 Uhr an."),
    ("de", "Das geschah ca. 1850 in Bonn."),
    ("de", "Dr. Müller und Prof. Dr. Schmidt kamen."),
    ("de", "Es gab z. B. Brot, d. h. etwas zu essen."),
    ("de", "Er wohnt in der Hauptstr. 5 in Bonn."),
    ("de", "Caesar starb 44 v. Chr. in Rom."),
    ("de", "Nach Art. 5 des Gesetzes darf er das."),
    ("de", "Auf Mr. Smith folgte Max. Müller."),
    ("de", "Ludwig XIV. regierte lange."),
    ("de", "„Komm!“, rief er am Montag."),
    ("de", "Der Umsatz stieg um 3.5 Prozent."),
    ("de", "Die Zeile geht\nhier weiter."),
    ("de", "Zum 800. Geburtstag der Stadt kam der König."),
    ("de", "Der Hof (gebaut 1900.) – heute ein Museum – brannte."),
    ("de", "Er kam mit J.S. Bach."),
    ("de", "Er war der 3. Otto der Stadt."),
    ("de", "Der Rat tagt,\nWer kommt, weiß niemand genau, und das seit vielen Jahren."),
    ("en", "He left at 5 p.m. Monday in the rain."),
    ("de", "Die Gebr. Stark bauten auf Fl.Nrn. 12 und 13."),
    ("de", "Nach dem Beschluss vom\n16. Dezember 1886 wurde gebaut."),
    ("en", "J. R. R. Tolkien was born in 1892."),
    ("en", "Mr. Smith met Mrs. Jones on Jan. 5, 2001."),
    ("en", "He left at 5 p.m. on Monday."),
    ("en", "It was No. 5 of the list."),
    ("en", "She was seen in lat. 6 N. and lon. 24."),
    ("en", "2. Halden stayed open."),
    ("en", "Wait... what happened in 1999?"),
    ("en", "It is shown in Fig. 3 of the book."),
    ("en", "In Brown v. Board of Education it was decided."),
    ("es", "El Dr. Gómez y la Sra. Ruiz llegaron el 3 de mayo."),
    ("es", "Fue el 12 mar. 2010 en Madrid."),
    ("fr", "Louis XIV. Roi de France est mort en 1715."),
    ("fr", "Le 12 janv. 2010 il est parti avec M. Dupont."),
    ("it", "Il 12 ott. 2010 il Prof. Rossi partì."),
]
SEVERAL = [
    ("de", ["Er kam.", "Sie ging."]),
    ("de", ["Was?", "Ja!", "Gut."]),
    ("de", ["Nein!?", "Doch."]),
    ("de", ["Das ist Teil II.", "Der Rest folgt."]),
    ("de", ["Er war der 3.", "Der Rat ging."]),
    ("de", ["„Er war der 3.“", "Otto ging."]),
    ("en", ["He left at 5 p.m.", "On Monday he came."]),
    ("de", ["Er sagte: „Ja.“", "Dann ging er."]),
    ("en", ['He said "no."', "Then he left."]),
    ("de", ["Das war 1999.", "Danach kam 2000."]),
    ("en", ["He fell ill.", "Then he died."]),
    ("de", ["Er ging …", "Sie kam."]),
    ("de", ["Das dauerte usw.", "Die Leute gingen."]),
    ("en", ["She changed her mind.", "On 3 May 1999 she left."]),
    ("en", ["The door was red.", "In 2004 it was painted."]),
    ("en", ["He collected modern art.", "In 2010 he sold it."]),
    ("en", ["They drove to the max.", "Fans cheered on 3 May."]),
    ("en", ["He called his pa.", "On Monday they met."]),
    ("en", ["It was a gem.", "Nobody knew until 1950."]),
    ("de", ["Es kamen 800.", "Geburtstage feiert man hier nicht."]),
    ("de", ["Das war seine Art.", "Im Jahr 2010 ging er."]),
    ("de", ["Sie traf Max.", "Am 3. Mai gingen sie."]),
    ("de", ["Er kam aus Maine, aus Ind.", "Niemand kannte ihn."]),
    ("de", ["Es war eine Miss.", "Am 3. Mai siegte sie."]),
    ("es", ["Fueron al mar.", "El 3 de mayo volvieron."]),
    ("es", ["No lo vio max.", "Nadie lo supo."]),
    ("es", ["Vive en la calle 5.", "Los vecinos lo saben."]),
    ("fr", ["Il aime cet art.", "Le 3 mai 2010 il est parti."]),
    ("fr", ["Elle est au bas.", "Il est mort le 3 mai."]),
    ("it", ["Andò al mar.", "Il 3 maggio tornò."]),
    ("pl", ["Mieszka pod numerem 5.", "W 2010 roku wyjechał."]),
    ("nl", ["Hij was ex.", "In 2010 ging hij weg."]),
    ("xx", ["Ta mind.", "In 2010."]),
    # No ordinal is written so.
    ("en", ["They closed on November 30.", "Halden stayed open."]),
    ("fr", ["Ils sont partis le 30.", "Paul est resté."]),
]
LAID_OUT = [
    ("Ein Absatz ohne Punkt\n\nnoch einer", ["Ein Absatz ohne Punkt", "noch einer"]),
    ("Ein Absatz\n \t\nnoch einer", ["Ein Absatz", "noch einer"]),
    ("# Titel\nText kommt hier.", ["# Titel", "Text kommt hier."]),
    ("Es gab:\n- Brot\n- Butter\n1. Käse", ["Es gab:", "- Brot", "- Butter", "1. Käse"]),
    ("CHAPTER ONE\nIT BEGINS\nThe war began in 1914.", ["CHAPTER ONE", "IT BEGINS", "The war began in 1914."]),
    (
        "Ende.\n\nTOP 2 Spielplatz\nFrau Berger berichtet vom Bau des Spielplatzes.",
        ["Ende.", "TOP 2 Spielplatz", "Frau Berger berichtet vom Bau des Spielplatzes."],
    ),
    (
        "Sonntag, 27. November: 10.00 Uhr Hochamt mit Segnung der Adventskränze im Dom\nFreitag, 2.12.: Rorate\n"
        "Heiliger Abend: Krippenspiel",
        [
            "Sonntag, 27. November: 10.00 Uhr Hochamt mit Segnung der Adventskränze im Dom",
            "Freitag, 2.12.: Rorate",
            "Heiliger Abend: Krippenspiel",
        ],
    ),
    ("Es endet hier.Und es beginnt dort.", ["Es endet hier.", "Und es beginnt dort."]),
    ("**Titel**\nText kommt hier.", ["**Titel**", "Text kommt hier."]),
    # The head of a file between two rules is one piece.
    ("---\ntitle: Der Turm\ndate: 2021\n---\nEr steht.", ["---\ntitle: Der Turm\ndate: 2021\n---", "Er steht."]),
    (
        "Ende.\n\n3. Spielplatz\nFrau Berger berichtet lange davon.",
        ["Ende.", "3. Spielplatz", "Frau Berger berichtet lange davon."],
    ),
    # No heading: it ends with a colon, in small letters, or the next line does not begin anew.
    (
        "Ende.\n\nDer Titel:\nDer Text kommt erst hier nach ihm.",
        ["Ende.", "Der Titel:\nDer Text kommt erst hier nach ihm."],
    ),
    (
        "Ende.\n\nder titel\nDer Text kommt erst hier nach ihm.",
        ["Ende.", "der titel\nDer Text kommt erst hier nach ihm."],
    ),
    (
        "Ende.\n\nDer Titel\nder Text kommt erst hier nach ihm.",
        ["Ende.", "Der Titel\nder Text kommt erst hier nach ihm."],
    ),
    (
        "Ende.\n\n3. Mai 2021\nDer Text kommt erst hier nach ihm.",
        ["Ende.", "3. Mai 2021\nDer Text kommt erst hier nach ihm."],
    ),
]


def _pieces(text: str, language: str = "de") -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "text"), ONE)
def test_nothing_ends_inside(language: str, text: str) -> None:
    assert _pieces(text, language) == [text]


@pytest.mark.parametrize(("language", "text"), ONE)
def test_the_same_between_neighbours(language: str, text: str) -> None:
    sentences = ["Davor war Ruhe.", text, "Danach war Ruhe."]
    assert _pieces(f"Davor war Ruhe.  {text}\n\nDanach war Ruhe.", language) == sentences


@pytest.mark.parametrize(("language", "sentences"), SEVERAL)
def test_ends(language: str, sentences: list[str]) -> None:
    assert _pieces(" ".join(sentences), language) == sentences


@pytest.mark.parametrize(("text", "sentences"), LAID_OUT)
def test_lines_end_sentences(text: str, sentences: list[str]) -> None:
    assert _pieces(text) == sentences


@pytest.mark.parametrize("code", ["de-AT", "de_CH", "DE"])
def test_country_and_script_make_no_difference(code: str) -> None:
    assert abbreviations_of(code) is abbreviations_of("de")


def test_a_code_is_never_taken_for_a_path() -> None:
    assert abbreviations_of("../de") == abbreviations_of("xx") != abbreviations_of("de")


def test_no_language_hears_of_the_abbreviations_of_another() -> None:
    assert {"mind", "red", "lkr"}.isdisjoint(abbreviations_of("en").never | abbreviations_of("es").never)
    assert {"tenn", "mo", "ind"}.isdisjoint(abbreviations_of("de").never | abbreviations_of("fr").never)


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
@pytest.mark.parametrize(
    "text", [*(text for language, text in ONE if language == "de"), *(text for text, _ in LAID_OUT)]
)
def test_line_ends_of_other_systems_change_nothing(text: str, line_end: str) -> None:
    assert _pieces(text.replace("\n", line_end)) == [piece.replace("\n", line_end) for piece in _pieces(text)]


@pytest.mark.parametrize(
    "text", ["Der\nHafen wurde zerstört.", "Am 28\nOktober ist es kalt.", "Am Abend kam\nHerr Abel zu den Leuten."]
)
def test_a_sentence_that_begins_within_its_line_is_no_heading(text: str) -> None:
    before, after = "Im Ort war es lange still.", "Danach war an diesem Tag und in dieser Nacht wieder Ruhe."
    assert _pieces(f"{before} {text} {after}") == [before, text, after]


def test_a_heading_stands_alone() -> None:
    heading = "Tadschikistan bittet um Hilfe"
    body = "Der Minister nahm am Freitag in Moskau an einem Treffen mit seinem Kollegen teil, sagte er."
    assert _pieces(f"{heading}\n{body}") == [heading, body]
    assert _pieces(f"3. {heading}\n{body}") == [f"3. {heading}", body]


@pytest.mark.parametrize("text", ["", " ", "\n\n\r\n\t", "\xa0\u2003"])
def test_blank_text_has_no_sentence(text: str) -> None:
    assert split_sentences(text, "de") == []


HOSTILE = st.text(st.sampled_from("aA1. .!?…\n\r\t\xa0\x00\xad\ufeff„“\"'»-#*;:,üÜ🗓\ud800"), max_size=120)


@given(st.one_of(st.text(), HOSTILE))
def test_spans_are_trimmed_ordered_and_cover_all_that_is_not_blank(text: str) -> None:
    spans = split_sentences(text, "de")
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
    edges = [Span(0, 0), *spans, Span(len(text), len(text))]
    for one, other in pairwise(edges):
        assert one.end <= other.begin
        assert not text[one.end : other.begin].strip()


@pytest.mark.parametrize("between", ["\ufeff", "\r\n", "\x00", "\xad", "\xa0", "🗓", "a\u0308"])
def test_offsets_are_exact_behind_odd_characters(between: str) -> None:
    text = f"Davor{between} war es so. Am 3. Mai 2021 kam er."
    last = split_sentences(text, "de")[-1]
    assert (last.begin, last.of(text)) == (text.index("Am 3."), "Am 3. Mai 2021 kam er.")


def test_a_long_text_comes_in_pieces_that_join_without_a_seam() -> None:
    sentence = "Am 3. Mai 2021 kam Dr. Müller an. "
    text = sentence * (3 * PIECE // len(sentence))
    pieces = list(sentence_pieces(text, "de"))
    assert len(pieces) > 2
    assert [span for piece in pieces for span in piece] == split_sentences(text, "de")
    assert {span.of(text) for span in split_sentences(text, "de")} == {sentence.strip()}


@pytest.mark.parametrize("unit", [".", "!", '."', "\n", " ", "\r\n \t", "1. ", "a.", "A.", "(", "…"])
def test_long_runs_of_one_thing_are_cut_in_one_go(unit: str) -> None:
    text = unit * 100_000 + "x"
    spans = split_sentences(text, "de")
    assert spans[-1].end == len(text)

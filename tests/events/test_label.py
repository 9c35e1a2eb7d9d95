"""Labels are short, never empty, and tell what happened without repeating the date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.events.label import LONGEST, label_of
from timeline_app.model.span import Span

LABELS = [
    ("de", "Am [2. Juli 2021] trafen sie sich in Moskau.", "Trafen sie sich in Moskau"),
    ("de", "Er traf sie am [Montag] in Bonn.", "Er traf sie in Bonn"),
    ("de", "MOSKAU (Reuters) – Er kam am [Mittwoch] an.", "Er kam an"),
    ("de", "BERLIN – Er kam am [Mittwoch] an.", "Er kam an"),
    ("de", "Die Mauer ([1961]) stand lange.", "Die Mauer stand lange"),
    ("de", "Im [Jahr 1989], so heißt es, fiel die Mauer.", "So heißt es, fiel die Mauer"),
    ("de", "[1989]", "1989"),
    ("de", "Seit [2001]: Krieg in Afghanistan", "Krieg in Afghanistan"),
    ("de", "Der Ver\xadtrag trat am [3. Mai] in Kraft.", "Der Vertrag trat in Kraft"),
    ("de", "Die Zeile\nging am [3. Mai]\r\nweiter.", "Die Zeile ging weiter"),
    ("en", "The war began in [1914] and went on.", "The war began and went on"),
    ("en", "On [Monday], he left.", "He left"),
    ("en", "In the year [1990] it was over.", "It was over"),
    ("en", "He was born ([5 May 1818]) in Trier.", "He was born in Trier"),
    ("xx", "Qui, [1914], venit.", "Qui, venit"),
]


def _parts(marked: str) -> tuple[str, Span]:
    """A sentence whose expression stands in square brackets."""
    begin, end = marked.index("["), marked.index("]") - 1
    return marked.replace("[", "").replace("]", ""), Span(begin, end)


@pytest.mark.parametrize(("language", "marked", "label"), LABELS)
def test_labels(language: str, marked: str, label: str) -> None:
    assert label_of(*_parts(marked), language) == label


def test_a_long_sentence_is_cut_to_its_clause() -> None:
    sentence = (
        "Nachdem die Verhandlungen lange gedauert hatten und niemand mehr daran glaubte, "
        "wurde der Vertrag am [3. Mai 2021] in Bonn unterzeichnet, "
        "obwohl viele Beobachter das bis zuletzt für ganz und gar ausgeschlossen hielten."
    )
    assert label_of(*_parts(sentence), "de") == "Wurde der Vertrag in Bonn unterzeichnet"


@pytest.mark.parametrize("before", [0, 20, 60])
@pytest.mark.parametrize("after", [0, 20, 60])
def test_a_sentence_without_clauses_is_cut_at_a_word(before: int, after: int) -> None:
    words = "wort " * before
    sentence = f"{words}1989{' wort' * after}."
    label = label_of(sentence, Span(len(words), len(words) + 4), "de")
    assert len(label) <= LONGEST
    assert set(label.strip("…").lower().split()) <= {"wort", "1989"}
    assert ("…" in label) == (before + after >= 20)


def test_a_word_without_end_is_cut_all_the_same() -> None:
    label = label_of("1989 " + "x" * 500, Span(0, 4), "de")
    assert len(label) == LONGEST
    assert label.endswith("…")


SENTENCES = st.text(st.one_of(st.sampled_from('aA .,;:()[]–-—\n"„“»«…\xad\x00/|*1'), st.characters()), max_size=260)


@pytest.mark.parametrize("language", ["de", "en", "xx"])
@given(before=SENTENCES, after=SENTENCES)
def test_any_sentence_has_a_label(language: str, before: str, after: str) -> None:
    label = label_of(f"{before}1989{after}", Span(len(before), len(before) + 4), language)
    assert 1 <= len(label) <= LONGEST
    assert not set(label) & set("\n\r\t\xad\x00")
    assert label == label.strip()


@pytest.mark.parametrize("far", ["", "noch viel weiter weg ", "x" * 5000, "(" * 5000, " " * 5000])
def test_what_stands_far_away_changes_no_label(far: str) -> None:
    near = "wort " * 100
    sentence = f"{far}{near}kam der Rat am 3. Mai nach Bonn {near}{far}"
    begin = sentence.index("3. Mai")
    label = label_of(sentence, Span(begin, begin + 6), "de")
    assert label == "…wort wort wort wort wort wort kam der Rat nach Bonn wort wort wort wort wort wort wort…"

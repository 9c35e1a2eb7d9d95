"""Comment forms and "read also" lines are no part of the article; the article's own words are."""

import tomllib
from pathlib import Path

import pytest

from timeline_app.text.boilerplate import boilerplate_spans
from timeline_app.text.sentences import split_sentences

LANGUAGES = Path(__file__).parents[2] / "resources" / "languages"
ARTICLE = "Am Montag kam der Präsident nach Bonn. Er sprach lange mit den Leuten."
ALL_MARKERS = [
    (path.parent.name, kind, marker)
    for path in sorted(LANGUAGES.glob("*/boilerplate.toml"))
    for kind, markers in tomllib.loads(path.read_text(encoding="utf-8")).items()
    for marker in markers
]


def _left_out(text: str, language: str = "de") -> list[str]:
    return [span.of(text) for span in boilerplate_spans(text, split_sentences(text), language)]


def test_a_comment_form_reaches_to_the_end() -> None:
    form = "Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht. Felder bis 3. Mai."
    assert _left_out(f"{ARTICLE}\n\n{ARTICLE}\n\n{form}") == [form]


def test_the_same_words_in_the_first_half_are_an_article() -> None:
    assert _left_out(f"Schreibe einen Kommentar\n\n{ARTICLE} {ARTICLE}") == []


@pytest.mark.parametrize("line", ["Siehe auch Wahlen am 3. Mai", "Lesen Sie auch: Was am Montag geschah"])
def test_a_read_also_line_is_left_out_alone(line: str) -> None:
    assert _left_out(f"{ARTICLE}\n\n{line}\n\n{ARTICLE}") == [line]


def test_such_words_within_a_paragraph_stay() -> None:
    assert _left_out(f"{ARTICLE} Siehe auch den Bericht vom 3. Mai. {ARTICLE}") == []


@pytest.mark.parametrize("language", ["en", "fr", "xx", ""])
def test_another_language_has_other_words(language: str) -> None:
    assert _left_out(f"{ARTICLE}\n\nSiehe auch das\n\n{ARTICLE}", language) == []


def test_no_text_no_boilerplate() -> None:
    assert boilerplate_spans("", [], "de") == []


@pytest.mark.parametrize(("language", "kind", "marker"), ALL_MARKERS)
def test_every_marker_works(language: str, kind: str, marker: str) -> None:
    """Markers are compared with lower-cased text, so that one with a capital could never be found."""
    assert marker == marker.lower().lstrip()
    line = f"{marker.rstrip()} xyz"
    assert _left_out(f"{ARTICLE}\n\n{line}", language) == [line], kind

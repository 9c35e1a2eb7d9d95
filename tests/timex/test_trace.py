"""A trace tells of every expression by which rule, from which anchor and by which arithmetic it came by its date."""

from datetime import date
from pathlib import Path

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason, Timex
from timeline_app.paths import resources
from timeline_app.text.sentences import split_sentences
from timeline_app.timex import tagger
from timeline_app.timex.scan import PIECE, Scan
from timeline_app.timex.tagger import Tagger, tag
from timeline_app.timex.trace import Trace, Traced

PUBLISHED = PublicationDate(date(2021, 7, 7), Origin.GIVEN, Reason("given"))
TEXT = """Der Brand begann am 3. Mai 2010 und endete am 5. Mai 2010. Am 4. Mai kam Hilfe.
Am Freitag wird die Halle öffnen.

Vom 24. Dezember bis zum 6. Januar 2021 blieb sie zu. Seit dem 4. Juni läuft es. Um 9 Uhr kam § 1848 dran."""


def _traced(text: str, language: str = "de", published: PublicationDate | None = PUBLISHED) -> dict[str, Traced]:
    trace = Trace()
    _tagged(text, language, published, trace)
    return {span.of(text).strip(): traced for span, traced in trace.expressions.items()}


def _tagged(text: str, language: str, published: PublicationDate | None, trace: Trace | None) -> list[Timex]:
    scan = Scan(text, split_sentences(text, language), load_grammar(language))
    return [timex for piece, _ in Tagger(scan, published, trace).pieces() for timex in piece]


def _notes(traced: Traced, name: str) -> list[dict[str, object]]:
    return [dict(note.facts) for note in traced.notes if note.name == name]


def test_it_changes_nothing() -> None:
    assert _tagged(TEXT, "de", PUBLISHED, Trace()) == tag(
        TEXT, split_sentences(TEXT, "de"), load_grammar("de"), PUBLISHED
    )


def test_the_year_of_the_story_is_weighed_against_the_day_of_publication() -> None:
    traced = _traced(TEXT)["4. Mai"]
    assert [(one.told.day, one.sentence) for one in traced.told] == [(Civil(2010, 5, 3), 1), (Civil(2010, 5, 5), 1)]
    (weighed,) = _notes(traced, "year_of_story")
    assert weighed["year"] == 2010
    assert weighed["taken"] is True
    assert _notes(traced, "nearest")[0]["taken"] == Civil(2021, 5, 4)


def test_the_tense_and_its_word() -> None:
    (tense,) = _notes(_traced(TEXT)["Freitag"], "tense")
    assert (tense["sign"], tense["word"]) == (1, "wird")


def test_what_a_rule_marks_as_no_date_is_told() -> None:
    (law,) = (one for words, one in _traced(TEXT).items() if "1848" in words)
    assert (law.found.rule.kind, law.veto, law.resolution) == ("none", "", None)


@pytest.mark.parametrize(
    ("language", "text", "words", "veto"),
    [
        ("de", "Das war = 1848 im Ganzen.", "1848", "mark_before"),
        ("de", "Es kamen 1900 im vergangenen Jahr.", "1900", "round_and_tells_when"),
        ("de", "Da sprach Anna März vor allen.", "März", "first_name_before"),
        ("de", "An einem Freitag kam er.", "Freitag", "indefinite_before"),
        ("en", "It was a Wednesday.", "Wednesday", "indefinite_before"),
        ("de", "Der 29-jährige Fahrer floh.", "29-jährige", "age"),
        ("de", "Der 29-Jährige floh.", "29-Jährige", "age"),
    ],
)
def test_each_check_has_its_name(language: str, text: str, words: str, veto: str) -> None:
    assert _traced(text, language)[words].veto == veto


def test_the_ends_of_a_range_complete_each_other() -> None:
    traced = _traced(TEXT)["24. Dezember"]
    (completion,) = traced.completions
    assert (completion.how, completion.other.of(TEXT)) == ("range", "6. Januar 2021")
    assert (completion.before, completion.after) == ("2021-12-24", "2020-12-24")
    assert _traced(TEXT)["6. Januar 2021"].completions == []


def test_the_word_that_leaves_a_side_open() -> None:
    assert _traced(TEXT)["4. Juni"].preposition == "Seit"
    assert _traced(TEXT)["3. Mai 2010"].preposition == ""


def test_sentences_are_counted_through_the_pieces_of_a_long_text() -> None:
    text = "Es begann am 3. Mai 2010. " + "So ging es immer weiter. " * (2 * PIECE // 25) + "Am 4. Mai war es aus."
    traced = _traced(text)["4. Mai"]
    assert traced.sentence == len(split_sentences(text, "de"))
    assert [one.sentence for one in traced.told] == [1]


def test_a_fault_is_told(monkeypatch: pytest.MonkeyPatch, faults: list[str]) -> None:
    def fails(*_: object) -> None:
        raise KeyError("wd")

    monkeypatch.setattr(tagger, "RESOLVERS", {**tagger.RESOLVERS, "weekday": fails})
    assert _traced(TEXT)["Freitag"].fault == "KeyError: 'wd'"
    assert "weekday" in faults.pop()


@pytest.mark.parametrize("code", ["de", "en", "fr", "es"])
def test_every_rule_knows_its_line(code: str) -> None:
    grammar = load_grammar(code)
    lines = (Path(resources()) / "languages" / grammar.file).read_text(encoding="utf-8").splitlines()
    for rule in grammar.rules:
        assert lines[rule.line - 1] == "[[rule]]"
        assert f'"{rule.name}"' in lines[rule.line]

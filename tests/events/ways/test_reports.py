"""What somebody said, with who said it behind."""

import pytest

from timeline_app.events.ways.reports import report_drafts
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.english import parser as english
from timeline_app.grammar.german import parser as german
from timeline_app.grammar.wordlists import wordlists
from timeline_app.grammar.words import Word, words_of


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "de",
            "Die Ministerin sagte, die Halle werde 2022 fertig.",
            "die Halle werde 2022 fertig , sagte die Ministerin",
        ),
        ("en", "The mayor said that the mill was sold in 1999.", "the mill was sold in 1999 , the mayor said"),
        ("de", "Die Ministerin bestritt, die Halle werde 2022 fertig.", None),
        ("de", "Die Ministerin hat nicht gesagt, die Halle werde 2022 fertig.", None),
    ],
)
def test_the_speaker_comes_last(language: str, sentence: str, expected: str | None) -> None:
    lists, words = wordlists(language), words_of(sentence, language)
    parse = {"de": german, "en": english}[language].parse(words, lists)
    root = next(number for number, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.MAIN)
    drafts = list(report_drafts(parse, root, root, set(), lists, frozenset()))
    told = [" ".join((one if isinstance(one, Word) else words[one]).text for one in draft.items) for draft in drafts]
    # Last what the form of the verb alone tells as said.
    alone = [expected.partition(" , ")[0]] if expected and language == "de" else []
    assert told == ([expected, *alone] if expected else [])


def test_a_speaker_may_be_told_by_office_and_name_or_by_name() -> None:
    words = words_of("Russlands Präsident Otto Schulze sagte, die Halle werde 2022 fertig.", "de")
    lists = wordlists("de")
    parse = german.parse(words, lists)
    root = next(number for number, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.MAIN)
    drafts = list(report_drafts(parse, root, root, set(), lists, frozenset()))
    ends = [draft.text().partition(", sagte ")[2] for draft in drafts]
    assert ends == ["Russlands Präsident Otto Schulze", "Präsident Otto Schulze", "Otto Schulze", ""]
    assert [draft.lost for draft in drafts] == sorted(draft.lost for draft in drafts)


@pytest.mark.parametrize(
    ("sentence", "ends"),
    [
        (
            "The Cork Harbour Repair Trust said that the mill was sold.",
            ["The Cork Harbour Repair Trust said", "the trust said"],
        ),
        # Two bodies, a pronoun for the body, and a short name
        ("The Duke of Kent and the Bishop of Ely said that the mill was sold.", None),
        ("The Cork Harbour Repair Trust said that it was sold.", ["The Cork Harbour Repair Trust said"]),
        ("The Cork Trust said that the mill was sold.", ["The Cork Trust said"]),
    ],
)
def test_a_body_may_be_told_by_its_kind(sentence: str, ends: list[str] | None) -> None:
    lists = wordlists("en")
    parse = english.parse(words_of(sentence, "en"), lists)
    root = next(number for number, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.MAIN)
    drafts = list(report_drafts(parse, root, root, set(), lists, frozenset()))
    found = [draft.text().partition(", ")[2] for draft in drafts]
    assert [end.lower() for end in found] == [end.lower() for end in ends] if ends else "the duke said" not in found

"""The subject of an English main clause; None where no words are one."""

import pytest
from parses import told

from timeline_app.events.english.subjects import english_subject, same_subject
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The old mill burned.", "The old mill"),
        ("On Monday, the old mill burned.", "the old mill"),
        ("Contrary to reports, the mill burned.", "the mill"),
        ("During the war she drove.", "she"),
        ("In 1742 Handel travelled.", "Handel"),
        ("Under him the firm grew.", "the firm"),
        ("He first came in 1990.", "He"),
        ("And he never came.", "he"),
        ("But the mayor came.", "the mayor"),
        ("There was a fire.", "There"),
        ("Burned in May, the mill was sold.", "the mill"),
        ("Leave it.", None),
    ],
)
def test_the_words_before_the_verb(text: str, subject: str | None) -> None:
    parse = parsed(text, "en")
    main = next(clause for clause in parse.clauses if clause.kind == ClauseKind.MAIN)
    found = english_subject(parse, main, wordlists("en"))
    assert told(parse, found) == subject


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("He slept until he died.", True),
        ("He slept until she died.", False),
        ("He was ill when he left.", True),
        ("Though in 1875 she was engaged, she left.", True),
        ("He came and slept until he died.", True),
    ],
)
def test_whether_it_is_that_of_the_clause_above(text: str, same: bool) -> None:
    parse = parsed(text, "en")
    number = next(at for at, clause in enumerate(parse.clauses) if clause.kind == ClauseKind.ADVERBIAL)
    assert same_subject(parse, number) == same

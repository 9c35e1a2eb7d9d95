"""English sentences: which clause a date is of, and whose verb it goes with."""

import pytest
from parses import said
from titles import title

from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "The board closed the mill in [1999], but Mr Low, the owner, has sold it.", "The board closed the mill"),
        (
            "en",
            "The board met in 1998, but the owner, Mr Low, a banker, sold it in [1999].",
            "The owner, Mr Low, a banker, sold it",
        ),
        (
            "en",
            "The mayor, Ada Kern, and Karl Alt opened the hall on [3 May 2021].",
            "The mayor, Ada Kern, and Karl Alt opened the hall",
        ),
        ("en", "The bridge that was built in [1874] was closed.", "The bridge was built"),
        ("en", "But when the queen died in [1603], shops shut.", "The queen died"),
        ("en", "In [1999] he founded the paper and in 2005 he sold it.", "He founded the paper"),
        ("en", "The mill was sold in [1999], the mayor said.", "The mill was sold, the mayor said"),
        ("en", "The hall (“the pearl”), built in [1999], burned.", "The hall was built"),
        (
            "en",
            "The clerk went after Mr Low, the owner of the mill, said on [Friday] that Ada Kern, a nurse, was ill.",
            "Mr Low, the owner of the mill, said that Ada Kern, a nurse, was ill",
        ),
        ("en", "The jobs he had held in [1990] were dull.", "The jobs he had held in 1990 were dull"),
        ("en", "A lawmaker subpoenaed him on [Friday] and one of the aides sought help.", "A lawmaker subpoenaed him"),
    ],
)
def test_the_clause_of_the_date(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Both are said, and neither hangs on the other.
        ("She said that it was late and that she would go.",
         [("main", -1, "She said"), ("content", 0, "that it was late"), ("content", 0, "and that she would go")]),
        # A question inside a remark hangs on the remark.
        ("Clerks, wondering how he came, left.",
         [("participle", 2, "wondering"), ("adverbial", 0, "how he came"), ("main", -1, "Clerks left")]),
        # What a second "to" begins goes on behind a clause between commas.
        ("He used it to praise the town, which was small, and to ask for help.",
         [("main", -1, "He used it to praise the town and to ask for help"), ("relative", 0, "which was small")]),
        ("In a list that came in May, those who paid were named.",
         [("relative", 2, "that came in May"), ("relative", 2, "who paid"),
          ("main", -1, "In a list those were named")]),
        # A verb whose subject stands before it, behind a date
        ("And in 1996 retired the old judge.", [("main", -1, "And in 1996 retired the old judge")]),
        ("The council met on Monday, but left early.",
         [("main", -1, "The council met on Monday"), ("conjunct", 0, "but left early")]),
        # Before the verb: a phrase and a list are the clause's own, a speaker is not.
        ("The king, on a visit to Rome, fell.", [("main", -1, "The king on a visit to Rome fell")]),
        ("Apples, pears and plums were sold.", [("main", -1, "Apples pears and plums were sold")]),
        ("The mill, said Mr Low, was sold.", [("speaker", 1, "said Mr Low"), ("main", -1, "The mill was sold")]),
        # What a form without a subject begins hangs on the clause behind it.
        ("Having sold the mill, he left.", [("participle", 1, "Having sold the mill"), ("main", -1, "he left")]),
        ("To save the mill, he sold it.", [("infinitive", 1, "To save the mill"), ("main", -1, "he sold it")]),
        # A second thing with its year has no verb of its own.
        ("Greece won in 1952, Spain in 1955.", [("main", -1, "Greece won in 1952 Spain in 1955")]),
    ],
)  # fmt: skip
def test_what_hangs_on_what(text: str, expected: list[tuple[str, int, str]]) -> None:
    parse = parsed(text, "en")
    found = [(clause.kind.value, clause.parent, said(parse, parse.spoken(clause))) for clause in parse.clauses]
    assert found == expected

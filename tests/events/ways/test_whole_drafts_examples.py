"""All ways to tell a whole main clause, each once: without the date in brackets where it may go, and with it."""

import pytest
from drafts import dated

from timeline_app.events.ways.whole_drafts import whole_drafts
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "marked", "told"),
    [
        ("de", "Am [3. Mai] kam er nach Rom.", ["Er kam nach Rom", "Am 3. Mai kam er nach Rom"]),
        (
            "de",
            "Nach langem Streit kaufte der Rat am [3. Mai] die Mühle.",
            [
                "Nach langem Streit kaufte der Rat die Mühle",
                "Der Rat kaufte die Mühle",
                "Nach langem Streit kaufte der Rat am 3. Mai die Mühle",
                "Der Rat kaufte am 3. Mai die Mühle",
            ],
        ),
        (
            "de",
            "Der Rat kaufte am [3. Mai] die Mühle.",
            ["Der Rat kaufte die Mühle", "Der Rat kaufte am 3. Mai die Mühle"],
        ),
        ("de", "Der Rat tagte am [3. Mai] und ging.", ["Der Rat tagte und ging", "Der Rat tagte am 3. Mai und ging"]),
        (
            "de",
            "Weil es regnete, kam er am [3. Mai].",
            ["Weil es regnete, kam er", "Er kam", "Weil es regnete, kam er am 3. Mai", "Er kam am 3. Mai"],
        ),
        (
            "de",
            "Er kam am [3. Mai], weil es regnete.",
            ["Er kam, weil es regnete", "Er kam am 3. Mai, weil es regnete"],
        ),
        (
            "de",
            "Wenn es regnet, kommt er am [3. Mai].",
            ["Wenn es regnet, kommt er", "Wenn es regnet, kommt er am 3. Mai"],
        ),
        (
            "de",
            "Dort wurde [1903] eine Mühle gebaut.",
            [
                "Dort wurde eine Mühle gebaut",
                "Eine Mühle wurde gebaut",
                "Dort wurde 1903 eine Mühle gebaut",
                "Eine Mühle wurde 1903 gebaut",
            ],
        ),
        ("de", "Es wurde [1903] eine Mühle gebaut.", ["Es wurde eine Mühle gebaut", "Es wurde 1903 eine Mühle gebaut"]),
        (
            "de",
            "Gebaut wurde die Mühle [1903].",
            [
                "Die Mühle wurde gebaut",
                "Gebaut wurde die Mühle",
                "Die Mühle wurde 1903 gebaut",
                "Gebaut wurde die Mühle 1903",
            ],
        ),
        ("de", "Die Mühle brannte bis [Montag].", ["Die Mühle brannte bis Montag"]),
        ("en", "On [3 May] he came to Rome.", ["He came to Rome", "On 3 May he came to Rome"]),
        (
            "en",
            "After a long dispute the board bought the mill on [3 May].",
            [
                "After a long dispute the board bought the mill",
                "After a long dispute the board bought the mill on 3 May",
            ],
        ),
        (
            "en",
            "The board bought the mill on [3 May].",
            ["The board bought the mill", "The board bought the mill on 3 May"],
        ),
        ("en", "The board met on [3 May] and left.", ["The board met and left", "The board met on 3 May and left"]),
        (
            "en",
            "Because it rained, he came on [3 May].",
            ["Because it rained, he came", "Because it rained, he came on 3 May"],
        ),
        (
            "en",
            "If it rains, he will come on [3 May].",
            ["If it rains, he will come", "If it rains, he will come on 3 May"],
        ),
        ("en", "He stayed until [May].", ["He stayed until May"]),
        (
            "en",
            "In [1903] the mill was built in Cork.",
            ["The mill was built in Cork", "In 1903 the mill was built in Cork"],
        ),
        ("en", "There was a fire in [May].", ["There was a fire", "There was a fire in May"]),
    ],
)
def test_whole_clauses(language: str, marked: str, told: list[str]) -> None:
    drafts = whole_drafts(*dated(language, marked), wordlists(language))
    assert list(dict.fromkeys(draft.text() for draft in drafts)) == told

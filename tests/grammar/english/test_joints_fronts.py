"""What follows a joining word at the end of a stretch, and marks that part whole sentences."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "They sailed in May and, after a storm, sighted land.",
            "main: They sailed in May / conjunct: and after a storm sighted land",
        ),
        (
            "She read law but, because it was dear, left in May.",
            "main: She read law / adverbial: because it was dear / conjunct: but left in May",
        ),
        (
            "It broke down, and although ten came, it was never mended.",
            "main: It broke down / adverbial: and although ten came / main: it was never mended",
        ),
        (
            "It broke down, and when ten came, it was mended.",
            "main: It broke down / adverbial: and when ten came / main: it was mended",
        ),
        (
            "He went home, and before the mill burned, he sold it.",
            "main: He went home / adverbial: and before the mill burned / main: he sold it",
        ),
        ("He sang, and when asked, he stopped.", "main: He sang / main: and when asked he stopped"),
        (
            "It stood when it rained, and when it snowed, he said.",
            "main: It stood / adverbial: when it rained / adverbial: and when it snowed / speaker: he said",
        ),
        (
            "It broke down, and since 1990 there has been none.",
            "main: It broke down / main: and since 1990 there has been none",
        ),
        (
            "He went, seeking help after raids that hit mills, but got none.",
            "main: He went / participle: seeking help after raids / relative: that hit mills / conjunct: but got none",
        ),
        ("They met in May and, in 1903, wed.", "main: They met in May / conjunct: and in 1903 wed"),
        ("He fell ill and, on 3 May, died.", "main: He fell ill / conjunct: and on 3 May died"),
        (
            "The bank failed and, when the war came, its owner fled.",
            "main: The bank failed / adverbial: when the war came / main: and its owner fled",
        ),
    ],
)
def test_the_joining_word_is_of_the_verb_behind_its_comma(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The mill burned; the barn stood.", "main: The mill burned / main: the barn stood"),
        ("One thing was clear: the mill was lost.", "main: One thing was clear / main: the mill was lost"),
        ("The mill burned: nobody was hurt.", "main: The mill burned / main: nobody was hurt"),
        ("The mill burned. He left.", "main: The mill burned / main: He left"),
        ("The mill burned | The barn stood", "main: The mill burned / main: The barn stood"),
    ],
)
def test_marks_part_sentences(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("To pay the rent, she sold the piano.", "infinitive: To pay the rent / main: she sold the piano"),
        ("He came to see the fair.", "main: He came to see the fair"),
        ("In order to pay, she sold the piano.", "main: In order to pay she sold the piano"),
        ("Leave to appeal was refused in May.", "main: Leave to appeal was refused in May"),
    ],
)
def test_infinitives(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses

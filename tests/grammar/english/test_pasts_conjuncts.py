"""Verbs joined with the one before them, those that look like participles among them."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("He came and went.", "main: He came / conjunct: and went"),
        ("She opened a shop and sold it in 1903.", "main: She opened a shop / conjunct: and sold it in 1903"),
        (
            "He sold the mill, bought a farm and left the town.",
            "main: He sold the mill / conjunct: bought a farm / conjunct: and left the town",
        ),
        (
            "The board met on Monday and decided to wait.",
            "main: The board met on Monday / conjunct: and decided to wait",
        ),
        ("He was wounded in 1917 and died in 1918.", "main: He was wounded in 1917 / conjunct: and died in 1918"),
        ("They sang but were not heard.", "main: They sang / conjunct: but were not heard"),
        ("He neither wrote nor called.", "main: He neither wrote / conjunct: nor called"),
        (
            "He condemned the raid and called on all sides to talk.",
            "main: He condemned the raid / conjunct: and called on all sides to talk",
        ),
        (
            "They walked and in the afternoon rowed home.",
            "main: They walked / conjunct: and in the afternoon rowed home",
        ),
        (
            "He left school, worked as a baker and went to sea.",
            "main: He left school / conjunct: worked as a baker / conjunct: and went to sea",
        ),
        ("She read law and taught it in Leeds.", "main: She read law / conjunct: and taught it in Leeds"),
        ("The mill burned down and was never rebuilt.", "main: The mill burned down / conjunct: and was never rebuilt"),
        ("They built a dam and drained the marsh.", "main: They built a dam / conjunct: and drained the marsh"),
        # Inside a relative clause
        (
            "A boy who came alone and became a clerk must return.",
            "relative: who came alone / conjunct: and became a clerk / main: A boy must return",
        ),
        (
            "The man who built the mill and sold it died in May.",
            "relative: who built the mill / conjunct: and sold it / main: The man died in May",
        ),
    ],
)
def test_verbs_of_one_subject(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "The firm was founded in 1902 and it closed in 1950.",
            "main: The firm was founded in 1902 / main: and it closed in 1950",
        ),
        ("They sang, but nobody heard them.", "main: They sang / main: but nobody heard them"),
        ("The river rose, and the bridge was shut.", "main: The river rose / main: and the bridge was shut"),
        (
            "The mayor came, the band played and the children sang.",
            "main: The mayor came / main: the band played / main: and the children sang",
        ),
        ("The king died and his son took the throne.", "main: The king died / main: and his son took the throne"),
        ("It was cold, yet the fair was held.", "main: It was cold / main: yet the fair was held"),
    ],
)
def test_verbs_of_two_subjects(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The firm was founded in 1902 and closed in 1950.", "main: The firm was founded in 1902 and closed in 1950"),
        ("He was held in May and, in June, sentenced.", "main: He was held in May and in June sentenced"),
        ("The hall was burned and looted.", "main: The hall was burned and looted"),
        ("She was born and raised in Leeds.", "main: She was born and raised in Leeds"),
        ("He had written and printed it himself.", "main: He had written and printed it himself"),
    ],
)
def test_participles_of_one_auxiliary(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses

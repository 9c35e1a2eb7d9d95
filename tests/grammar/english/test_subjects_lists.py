"""Lists and times in a stretch, which are no subjects of a second clause."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("He met owners from Poland, Hungary and Spain.", "main: He met owners from Poland Hungary and Spain"),
        ("Poland, Hungary and Spain signed it.", "main: Poland Hungary and Spain signed it"),
        (
            "Poland, the Czech Republic and Hungary signed the pact.",
            "main: Poland the Czech Republic and Hungary signed the pact",
        ),
        ("Apples, pears and figs were sold.", "main: Apples pears and figs were sold"),
        ("He bought a horse, two cows and a plough.", "main: He bought a horse two cows and a plough"),
        (
            "They sold bread, milk, butter and cheese at the fair.",
            "main: They sold bread milk butter and cheese at the fair",
        ),
        ("The flags were red, white and blue.", "main: The flags were red white and blue"),
    ],
)
def test_lists_are_of_one_clause(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("In 1902 there was a flood.", "main: In 1902 there was a flood"),
        ("Not until 1950 was the mill sold.", "main: Not until 1950 was the mill sold"),
        ("There was a fire in May.", "main: There was a fire in May"),
        ("In May 1902, the mill was sold.", "main: In May 1902 the mill was sold"),
        ("On Monday, 3 March 2020, the first lorry crossed.", "main: On Monday 3 March 2020 the first lorry crossed"),
        ("Three weeks later, the bridge was open.", "main: Three weeks later the bridge was open"),
        ("About two weeks after the fire, he left.", "main: About two weeks after the fire he left"),
        ("A week later he was dead.", "main: A week later he was dead"),
    ],
)
def test_times_at_the_front(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses

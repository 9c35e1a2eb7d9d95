"""Second relative clauses of one noun, and verbs of main clauses behind a relative clause."""

import pytest
from parses import marked_words, said

from timeline_app.grammar.english.relatives import ends_relative, follows_relative, repeats_relative
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "repeats"),
    [
        ("It is a mill that was built in 1850 and [that] burned in 1902.", True),
        ("It is a mill that was built in 1850 and [that] soon was lost.", True),
        # The main clause has had its verb, or a comma or another pronoun stands before.
        ("The mill that he built was sold and [that] was a pity.", False),
        ("He bought a mill that he sold, and [that] was a pity.", False),
        ("He said the mill was sold and [that] was a pity.", False),
        # An article
        ("It is a mill that was built in 1850 and [that] year it burned.", False),
    ],
)
def test_the_pronoun_of_a_second_relative_clause(marked: str, repeats: bool) -> None:
    assert repeats_relative(*marked_words("en", marked), LISTS) == repeats


@pytest.mark.parametrize(
    ("marked", "follows"),
    [
        ("The guard who saw the car [called] the police.", True),
        ("On Monday a guard who saw the car [called] the police.", True),
        ("The hall in which the paper was printed [burned] in 1902.", True),
        # Another word is the verb of the main clause.
        ("The guard who saw the car [called] Bess ran off.", False),
        ("The guard who saw the car [called] Bess, was ill.", False),
        ("He met a guard who saw the car [called] Bess.", False),
        # The relative clause has no verb or no object of its own, or there is none.
        ("A guard who [called] the police is ill.", False),
        ("The guard who had the boy [called] the police.", False),
        ("The guard of the town [called] the police.", False),
        # A participle has an agent.
        ("The guard who saw the car [owned] by the town.", False),
    ],
)
def test_the_verb_behind_a_relative_clause(marked: str, follows: bool) -> None:
    assert follows_relative(*marked_words("en", marked), LISTS) == follows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bridge, which was built in 1850 and over which trains ran, was sold.",
            [
                ("relative", 2, "which was built in 1850"),
                ("relative", 0, "and over which trains ran"),
                ("main", -1, "The bridge was sold"),
            ],
        ),
        (
            "The law which was passed in 1850 but which never came into force was repealed.",
            [
                ("relative", 2, "which was passed in 1850"),
                ("relative", 0, "but which never came into force"),
                ("main", -1, "The law was repealed"),
            ],
        ),
        (
            "Tom Low, a smith who had come from Leeds, built the gate.",
            [
                ("relative", 2, "who had come from Leeds"),
                ("main", -1, "Tom Low built the gate"),
                ("aside", 1, "a smith"),
            ],
        ),
    ],
)
def test_what_relative_clauses_hang_on(text: str, expected: list[tuple[str, int, str]]) -> None:
    parse = parsed(text, "en")
    found = [(clause.kind.value, clause.parent, said(parse, parse.spoken(clause))) for clause in parse.clauses]
    assert found == expected


@pytest.mark.parametrize(
    ("marked", "ends"),
    [
        ("Little of the anger that it stirred in the 1980s [remains].", True),
        ("The man who won in 1990 [remains], they say.", True),
        # The clause has no verb of its own, another verb follows, or it is mostly a noun.
        ("The anger of the 1980s [remains].", False),
        ("The man who found in 1990 [remains] was ill.", False),
        ("The man who won in 1990 [clerks].", False),
    ],
)
def test_the_verb_in_the_present_behind_a_relative_clause(marked: str, ends: bool) -> None:
    assert ends_relative(*marked_words("en", marked)) == ends

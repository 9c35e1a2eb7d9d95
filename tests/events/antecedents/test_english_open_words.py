"""English pronouns that need the sentence before, and those that do not."""

import pytest
from referents import open_in

from timeline_app.events.antecedents.english_open_words import open_subject, open_words
from timeline_app.events.antecedents.referents import Being, Open
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("text", "word", "genders", "being"),
    [
        ("In 1904 he left Rome.", "he", {"masculine"}, Being.HUMAN),
        ("She left Rome.", "She", {"feminine"}, Being.HUMAN),
        ("They left Rome.", "They", {"plural"}, Being.ANY),
        ("In 1904, it was sold.", "it", {"neuter"}, Being.THING),
        ("In 1904 it burned.", "it", {"neuter"}, Being.THING),
    ],
)
def test_a_subject(text: str, word: str, genders: set[str], being: Being) -> None:
    parse = parsed(text, "en")
    hole = open_subject(parse, LISTS)
    assert hole is not None
    assert parse.words[hole.place].text == word
    assert (hole.genders, hole.kind, hole.being) == (genders, Open.SUBJECT, being)
    assert open_words(parse, LISTS) == [hole]


@pytest.mark.parametrize(
    "text",
    [
        # "It" stands for nothing, or for a clause.
        "It was clear.",
        "It was said that he left.",
        "It rained.",
        "It took three years to build.",
        # Its noun stands before it, or it is quoted, or is no third person.
        "When Anna Low came, she left.",
        "“She left Rome,” he said.",
        "I left Rome.",
        "We left Rome.",
        "You left Rome.",
        "Anna Low left Rome.",
        "Leaving Rome.",
    ],
)
def test_no_open_subject(text: str) -> None:
    assert open_subject(parsed(text, "en"), LISTS) is None


def test_a_noun_that_tells_where_is_not_meant() -> None:
    assert open_subject(parsed("In Paris she left him.", "en"), LISTS) is not None


@pytest.mark.parametrize(
    ("text", "genders"),
    [
        ("His brother left Rome.", {"masculine"}),
        ("Her house burned.", {"feminine"}),
        ("Their house burned.", None),
        ("Its roof burned.", None),
        ("The brother left Rome.", None),
        ("In 1904 his brother left Rome.", None),
    ],
)
def test_an_owner_at_the_head(text: str, genders: set[str] | None) -> None:
    holes = open_words(parsed(text, "en"), LISTS)
    assert [(hole.genders, hole.kind) for hole in holes] == ([(genders, Open.OWNER)] if genders else [])


# The words of an English sentence that need the one before: what they are, of what, and their genders.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left in 1904.", "He subject human: masculine"),
        ("In 1904 she left.", "she subject human: feminine"),
        ("In 1904, they left.", "they subject any: plural"),
        ("It was sold in 1904.", "It subject thing: neuter"),
        ("His son left in 1904.", "His owner human: masculine"),
        ("It was clear that he left.", ""),
        ("We left.", ""),
        ("She won a prize, but her father was silent.", "She subject human: feminine"),
        ("Her house burned.", "Her owner human: feminine"),
        ("When he came, she sang.", "she subject human: feminine"),
        ("The son of a smith, he studied.", "he subject human: masculine"),
        ("He said he left.", "He subject human: masculine"),
        ("It decided to go.", "It subject thing: neuter"),
        # Nothing and nobody, or whom the sentence names itself
        ("It rained.", ""),
        ("It was he who came.", ""),
        ("It took years to build.", ""),
        ("The king saw him.", ""),
        ("Its roof fell.", ""),
        ("Ann Low left her house.", ""),
    ],
)
def test_open_words(text: str, expected: str) -> None:
    parse = parsed(text, "en")
    assert open_in(parse, open_words(parse, LISTS)) == expected

"""The noun that an English relative clause tells more of; none where it may be another."""

import pytest
from parses import clause_of, said

from timeline_app.events.english.antecedents import antecedent, is_plural, nearest_noun, noun_group, set_off
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _meant(text: str, kind: ClauseKind = ClauseKind.RELATIVE) -> str:
    parse = parsed(text, "en")
    return said(parse, antecedent(parse, parse.clauses[clause_of(parse, kind)], LISTS))


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The old mill, which burned in May, was sold.", "The old mill"),
        ("He sold the mill that burned.", "the mill"),
        ("The arrest of Kopp, who left, was news.", "Kopp"),
        ("The death of a guest who fell was news.", "a guest"),
        # Behind an apposition, and behind a bracket
        ("Ann Low, a friend of the bride, who sang, sold the mill.", "Ann Low"),
        ("Ann Low (a friend), who sang, left.", "Ann Low"),
        ("The clerk, Ann Low, who sang, left.", "Ann Low"),
        # Where only one agrees with the verb
        ("A rise in the fares that is due in May was news.", "A rise in the fares"),
        ("The leaders of the union who were ill left.", "The leaders of the union"),
        # Not all of them, and so many
        ("Many of the leaders who came were ill.", "Many of the leaders"),
        ("Some 100 men who came were ill.", "Some 100 men"),
        # All of a list, where the verb is of several
        ("Ann, Paul and Joe, who were ill, left.", "Ann Paul and Joe"),
        # The last of them, where it is of one, but all words of a work
        ("Ann Low and Paul Cole, who was ill, left.", "Paul Cole"),
        ("Sense and Sensibility, which was read, burned.", "Sense and Sensibility"),
        ("A series of talks that began in May failed.", "A series of talks"),
        # The word of place, the word for persons or the name leaves only the last noun.
        ("He wrote to a firm in Hull, where he worked.", "Hull"),
        ("He came to Cork, Ireland, which was cold.", "Ireland"),
        ("A vision for NATO, which failed, was told.", "NATO"),
        ("A nurse at the hospital, which was looted, left.", "the hospital"),
        ("In time for the fair, which starts in May, it opened.", "the fair"),
        ("The plan for a mill which was refused was old.", "a mill"),
        # The verb agrees with one of them only.
        ("The plans for a mill, which were refused, were old.", "The plans for a mill"),
        ("The plan for the mills, which was refused, was old.", "The plan for the mills"),
    ],
)
def test_the_noun(text: str, noun: str) -> None:
    assert _meant(text).replace(" , ", " ") == noun


@pytest.mark.parametrize(
    "text",
    [
        # It may tell of the noun before a phrase.
        "The plan for a mill at Cork, which was refused, was old.",
        "The plan for ten houses at Cork, which was refused, was old.",
        "The plan in Hull, which was refused, was old.",
        "A firm in Hull, Yorkshire, which failed, was sold.",
        "A nurse at the hospital, who was hurt, left.",
        "The number of those who came was small.",
        "The owner of the mill, which was old, left.",
        "He heard of rain that was late.",
    ],
)
def test_none_where_that_is_unsure(text: str) -> None:
    assert _meant(text) == ""


@pytest.mark.parametrize(
    ("text", "group", "several"),
    [
        ("The old mill of the king burned.", "The old mill of the king", False),
        ("Two old mills burned.", "Two old mills", True),
        ("They burned.", "", False),
        ("The king's old mills burned.", "The king 's old mills", True),
    ],
)
def test_the_group_before_a_verb(text: str, group: str, several: bool) -> None:
    parse = parsed(text, "en")
    end = [word.text for word in parse.words].index("burned") - 1
    found = noun_group(parse, end, LISTS)
    assert said(parse, found) == group
    if found:
        assert is_plural(parse, found) == several


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("The minutes of the meeting burned.", "the meeting"),
        ("The minutes of Cork burned.", "The minutes of Cork"),
        ("The sale of land burned.", "The sale of land"),
        ("The mill burned.", "The mill"),
    ],
)
def test_the_last_noun_of_a_group(text: str, nearest: str) -> None:
    parse = parsed(text, "en")
    found = noun_group(parse, [word.text for word in parse.words].index("burned") - 1, LISTS)
    assert said(parse, nearest_noun(parse, found)) == nearest


@pytest.mark.parametrize(
    ("text", "off"), [("The mill, which burned, was old.", True), ("The mill that burned was old.", False)]
)
def test_behind_a_comma_or_not(text: str, off: bool) -> None:
    parse = parsed(text, "en")
    assert set_off(parse, parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]) == off


def test_before_the_first_word_is_no_noun() -> None:
    parse = parsed("The mill burned.", "en")
    assert antecedent(parse, parse.clauses[0], LISTS) == []
    assert noun_group(parse, -1, LISTS) == []

"""English relative clauses as main clauses: with their noun, and only where it happened."""

import pytest
from parses import clause_of

from timeline_app.events.draft import Draft
from timeline_app.events.english.recast import contact_clause, english_relative, is_past, without_office
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _relative(text: str) -> str | None:
    parse = parsed(text, "en")
    found = english_relative(parse, parse.clauses[clause_of(parse, ClauseKind.RELATIVE)], LISTS)
    return None if found is None else Draft(parse, found).text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The old mill, which burned in May, was sold.", "The old mill burned in May"),
        ("He saw the flood that hit the town.", "The flood hit the town"),
        ("Shots that injured two men were heard.", "Shots injured two men"),
        # The pronoun is the object, the owner, the place, or part of the subject.
        ("The will, which he made in May, was lost.", "He made the will in May"),
        ("The board, whose chairman resigned, met.", "The board’s chairman resigned"),
        ("He lived in Rome, where she died.", "She died in Rome"),
        ("The dam, the building of which had begun, broke.", "The building of the dam had begun"),
        # A verb that nothing joins is of the clause above.
        ("The man who drew it and who died in May was old.", "The man drew it"),
        ("The flood that hit the town had cost nine lives.", "The flood hit the town"),
        ("Two men who saw the fire ran away.", "Two men saw the fire"),
    ],
)
def test_a_relative_clause(text: str, told: str) -> None:
    parse = parsed(text, "en")
    clauses = [clause for clause in parse.clauses if clause.kind == ClauseKind.RELATIVE]
    found = english_relative(parse, clauses[0], LISTS)
    assert found is not None
    assert Draft(parse, found).text() == told


@pytest.mark.parametrize(
    "text",
    [
        # It does not say that there was one.
        "Any dispute that arises is settled.",
        "He waits for ships that come late.",
        "At least 100 men who came were ill.",
        # Whom it is told of is not clear.
        "The plan for a mill at Cork, which was refused, was old.",
        "It is the town that he came from.",
    ],
)
def test_no_clause_of_what_may_not_have_been(text: str) -> None:
    assert _relative(text) is None


@pytest.mark.parametrize(
    ("text", "past"), [("He left.", True), ("It was old.", True), ("He leaves.", False), ("He will leave.", False)]
)
def test_the_simple_past(text: str, past: bool) -> None:
    parse = parsed(text, "en")
    assert is_past(parse, parse.clauses[0]) == past


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They sold the mill he had built in 1990.", "He had built the mill in 1990"),
        ("She burned ten letters it sent to the board.", "It sent ten letters to the board"),
    ],
)
def test_a_clause_without_a_pronoun_of_its_own(text: str, told: str) -> None:
    parse = parsed(text, "en")
    found = contact_clause(parse, parse.clauses[clause_of(parse, ClauseKind.RELATIVE)], LISTS)
    assert found is not None
    assert Draft(parse, found).text() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ten guests, most of whom were ill, left.", "Most of the ten guests were ill"),
        ("A crew, all of whom were ill, left.", "All of the crew were ill"),
    ],
)
def test_shares_of_a_number(text: str, told: str) -> None:
    assert _relative(text) == told


@pytest.mark.parametrize(
    ("front", "rest", "told"),
    [
        ("Former Mayor Ann Low", " of the town council" * 5, "Ann Low"),
        ("Former Mayor Ann Low", "", "Former Mayor Ann Low"),
        ("The former mayor", " of the town council" * 5, "The former mayor"),
    ],
)
def test_an_office_goes_where_there_is_no_room(front: str, rest: str, told: str) -> None:
    parse = parsed(f"{front} left the house{rest}.", "en")
    end = len(front.split())
    items = [*parse.words[:end], *range(end, len(parse.words) - 1)]
    shorter = without_office(parse, items, LISTS)
    assert Draft(parse, shorter).text().split(" left")[0] == told


# English relative clauses as main clauses; None where that is unsure, or nothing has happened.
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The man who sold the mill was ill.", "The man sold the mill"),
        ("The house in which he died was sold.", "He died in the house"),
        ("The king, who had fled in May, came back.", "The king had fled in May"),
        ("Paul Low, to whom the prize was given, left.", "The prize was given to Paul Low"),
        ("Ten guests, all of whom were ill, left.", "All of the ten guests were ill"),
        # Those who fled, and nobody says that they were many
        ("Many of the men who fled have come back.", "Men fled"),
        ("Many men who fled have come back.", None),
        ("Some of the stones that were carried off were found.", "Stones were carried off"),
        ("Some of the stones that are carried off were found.", None),
        # Only a date stands behind its verb as well as before it.
        ("The firm, which in 2018 sold the mill, closed.", "The firm sold the mill in 2018"),
        ("The firm, which in Cork sold the mill, closed.", None),
        # Behind a comma goes on what the clause above tells.
        ("Ann Low, with whom I came in May, for his help, was ill.", "I came with Ann Low in May"),
        ("To Ann, who left in May, but not to me, he wrote.", "Ann left in May"),
        ("He met Ann, whom he wed in May, and their two sons.", "He wed Ann in May"),
        # A pronoun with a preposition: what is counted, where it was, of what it is one
        ("For $310 million, of which $40 million is held in trust, it was sold.", "$40 million is held in trust"),
        ("Ten reports, including one in which a barn burned down in Cork, came.", "A barn burned down in Cork"),
        ("A charge to which the tenant replied in court was dropped.", "The tenant replied to a charge in court"),
        ("The museum, to which it was given in Cork by the king, closed.", None),
        ("A deed for which he was given the cross by the king was told.", "He was given the cross by the king"),
        ("A camp near Hull, from which he fled, burned.", "He fled from a camp near Hull"),
        ("He led the firm, with which he stayed until 1976.", "He stayed with the firm until 1976"),
        # An object goes behind all of its verb; there is none where a preposition ends the clause.
        ("The will, which he would have made in May, was lost.", "He would have made the will in May"),
        ("The song, which he sang of, was old.", None),
        ("The wine that he drank was red.", "He drank the wine"),
        ("The claim that he drank in May is old.", None),
        ("The promise that he will not be sent home in May is old.", None),
        # Shares of a number that is known
        ("The guests, most of whom were ill, left.", "Most of the guests were ill"),
        # Whose it was, if there is one that it can be, and no more than the clause says
        ("The Fox sisters, whose house burned, left.", "The Fox sisters’ house burned"),
        ("James, whose house burned, left.", "James’ house burned"),
        ("The inquiry into the fire at the mill, whose report came, ended.", None),
        ("The board whose chairman resigned was closed.", "The board’s chairman resigned"),
        # Where it was
        ("He lived in a house where she died.", "She died in a house"),
        ("He wrote of aid for the towns, where it rained.", None),
        ("The office in Bern, Switzerland, which opened, closed.", None),
        # Which of them there were
        ("More than ten men who came were ill.", None),
        ("Two men who come are ill.", None),
        ("Old men who came were ill.", "Old men came"),
        ("Men who come are ill.", None),
    ],
)
def test_relative_clauses(text: str, told: str) -> None:
    assert _relative(text) == told

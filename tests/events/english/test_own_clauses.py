"""The clause of a date, told where no title has room for the clause that it hangs on."""

import pytest
from drafts import holding

from timeline_app.events.english.own_clauses import own_clause
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("The party has grown fast since the long debates about the mill began in [August].",
         "The long debates about the mill began"),
        ("They keep an eye on the members of the house who come from towns that the king won in [2016].",
         "Towns that the king won in 2016"),
        ("They were on the road to Hull when the court of appeal sat in [May].", "The court of appeal sat in May"),
        ("He left the town, admitting that the mill had failed in [May].", "The mill had failed in May"),
    ],
)  # fmt: skip
def test_what_was_at_the_date(marked: str, told: str) -> None:
    assert own_clause(holding("en", marked), LISTS, 90) == told


@pytest.mark.parametrize(
    "marked",
    [
        "The firm will close the mill in Hull if the council refuses the plan in [May].",
        "They hope to stay in the old hall until the new one opens in [May].",
        "The board said in a letter that the mill would close in [May].",
        "The council that as of [last week] said it would pay has no money.",
        "The old mill burned down in [May].",
    ],
)
def test_what_nobody_says_was_so_is_not_told(marked: str) -> None:
    assert own_clause(holding("en", marked), LISTS, 90) is None


def test_it_loses_what_it_has_no_room_for() -> None:
    draft = holding("en", "The party has grown since the long debates about the future of the mill began in [August].")
    assert own_clause(draft, LISTS, 90) == "The long debates about the future of the mill began"
    shorter = own_clause(draft, LISTS, 45)
    assert shorter is None or shorter.endswith("began")
    assert own_clause(draft, LISTS, 10) is None

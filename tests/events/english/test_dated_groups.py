"""A date with the noun that it is told of, where no clause has room."""

import pytest
from drafts import holding

from timeline_app.events.english.dated_groups import date_phrase, dated_group
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "phrase"),
    [
        ("He left on [Monday].", "on Monday"),
        ("He left since [1993].", "since 1993"),
        ("He left as of [May 31].", "as of May 31"),
        ("He waits as late as [next week].", "as late as next week"),
        ("He saw the old [1996] fire.", "the old 1996"),
        ("[1996] was bad.", "1996"),
    ],
)
def test_the_date_with_what_binds_it(marked: str, phrase: str) -> None:
    assert date_phrase(holding("en", marked), wordlists("en")) == phrase


@pytest.mark.parametrize(
    ("marked", "width", "group"),
    [
        (
            "They lit candles for the two boys killed in raids since [1993].",
            60,
            "Candles for the two boys killed in raids since 1993",
        ),
        # The longest that has room
        (
            "They spoke of the owner of the old mill in Cork since [1993].",
            60,
            "The owner of the old mill in Cork since 1993",
        ),
        ("They spoke of the owner of the old mill in Cork since [1993].", 36, "The old mill in Cork since 1993"),
        ("They spoke of the owner of the old mill in Cork since [1993].", 12, None),
        # The date is the verb's, or too little stands before it.
        ("They want to bring the old case to a jury as early as [next week].", 80, None),
        ("They left in [1993].", 80, None),
    ],
)
def test_the_longest_group_that_has_room(marked: str, width: int, group: str | None) -> None:
    assert dated_group(holding("en", marked), wordlists("en"), width) == group

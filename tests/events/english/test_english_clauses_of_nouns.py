"""English nouns with a date, and participles behind nouns, as clauses: what was done, and only what there was."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        # What tells more of the noun is its clause.
        (
            "Two clerks are held over the [May 3] raid on a bank that hurt nine people.",
            "The raid on a bank hurt nine people",
        ),
        # The noun of a deed as its verb; a compound that has one of its own.
        (
            "Since the [May 3] murder of the smith and his brothers, of which the whole county talks, the old town by "
            "the river has been full of strangers.",
            "The smith and his brothers were murdered",
        ),
        (
            "A painter wanted in [last month]'s shooting death of a clerk in Elm may have fled, a paper said.",
            "A clerk in Elm was shot dead",
        ),
        # "The election of the smith and the loss of the ferry" are two things.
        (
            "The peace of the village did not outlast the quarrel, the [May] election of the smith and the loss of "
            "the ferry.",
            "The smith was elected",
        ),
    ],
)
def test_a_happening_is_told_as_a_clause(marked: str, told: str) -> None:
    assert title("en", marked) == told


@pytest.mark.parametrize(
    "marked",
    [
        "The guards prevented the [May 3] murder of the smith.",
        "Nobody saw the attempted [May 3] murder of the smith.",
        "The board condemned the murder of the smith on [Monday] and called on all to help.",
    ],
)
def test_nothing_is_told_that_may_not_have_been_then(marked: str) -> None:
    assert "was murdered" not in title("en", marked)


def test_what_takes_place_is_said_to_do_so_only_where_nothing_better_is() -> None:
    long = "which the members of the inquiry that was asked for by the council of the next county called inexplicable"
    assert title("en", f"Nobody who was there forgot [Monday]'s meeting of the guild, {long}.") in (
        "The meeting of the guild took place",
        "Nobody who was there forgot Monday's meeting of the guild",
    )
    assert title("en", "The meeting of the guild on [Monday] was long.") == "The meeting of the guild was long"


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            "The museum shows a boat found in [1911] under the floor of the mill.",
            "A boat was found under the floor of the mill",
        ),
        (
            "The guild has two bells cast in [1781] by a founder from Elm.",
            "The guild has two bells cast by a founder from Elm",
        ),
        (
            "No letter written in [1911] under the old rules is lost.",
            "No letter written in 1911 under the old rules is lost",
        ),
        ("The thieves charged in the [May 3] raid are known.", "The raid took place"),
        (
            "The prince will open the fair of the guild, to be held in [May] on the green.",
            "The fair of the guild is to be held on the green",
        ),
    ],
)
def test_a_participle_behind_its_noun_is_told_of_a_thing_that_there_was(marked: str, told: str) -> None:
    assert title("en", marked) == told


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("After leaving the army in [1946], he opened a bakery.", "He left the army"),
        (
            "The firm grew, stopping its work in Elm in [1954] and opening a shop in 1957.",
            "The firm stopped its work in Elm",
        ),
        ("Ms Hart has travelled far, copying the charters of Elm in [1954].", "Ms Hart copied the charters of Elm"),
        ("Having sold her shares in [March], Ms Hart was free.", "Ms Hart had sold her shares"),
        ("The firm did not grow, opening a shop in [1954].", "The firm did not grow, opening a shop"),
        ("The firm would grow, opening a shop in [May].", "The firm would grow, opening a shop"),
    ],
)
def test_what_the_subject_did_is_told_in_the_past(marked: str, told: str) -> None:
    assert title("en", marked) == told


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            "In a speech on [Monday], the mayor called the plan a waste.",
            "In a speech, the mayor called the plan a waste",
        ),
        (
            "At the site of the [1995] fire, the mayor called the plan a waste.",
            "At the site of the 1995 fire, the mayor called the plan a waste",
        ),
        ("As of [3 May], the mill had ten hands.", "The mill had ten hands"),
        ("In addition, the mill closed on [Monday].", "The mill closed"),
        ('The miller said on [Monday]: "We have no corn."', "“We have no corn,” the miller said"),
    ],
)
def test_an_occasion_before_the_subject_tells_when(marked: str, told: str) -> None:
    assert title("en", marked).startswith(told) or title("en", marked).endswith(told)


def test_the_text_s_own_short_name_stands_for_the_long_one() -> None:
    told = title(
        "en",
        "The Northern Organization of Traders (NOT) and the Federation of Bakers and Millers (FBM) have agreed on "
        "[Monday] to meet.",
    )
    assert "Federation of Bakers" not in told
    assert len(told) <= 90

"""Nouns that name a happening as clauses of their own, where there was one."""

import pytest
from parses import marked_parse

from timeline_app.events.english.drafts.happenings import (
    day_drafts,
    happening_drafts,
    is_beside,
    is_of_noun_alone,
    occasion_drafts,
)
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("en")


def _texts(marked: str, first: bool = True) -> list[str]:
    parse, places = marked_parse("en", marked)
    return [draft.text() for draft in happening_drafts(parse, places, LISTS, first)]


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("He spoke of the [May 3] bombing of two mills.", "Two mills were bombed"),
        ("He spoke of the [May 3] fire that killed two men.", "The fire killed two men"),
        ("He was not linked to the [May 3] bombing of two mills.", "Two mills were bombed"),
        ("She was tried for attempted arson in the [1998] burning of two barns.", "Two barns were burned"),
        ("He spoke of [Monday]'s decision by the board to close the mill.", "The board decided to close the mill"),
    ],
)
def test_what_happened(marked: str, text: str) -> None:
    assert text in _texts(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "He spoke of the alleged [May 3] bombing of two mills.",
        "If the [May 3] bombing of two mills fails, he leaves.",
        "They averted a [May 3] bombing of two mills.",
        "He spoke of [May 3].",
        "He spoke of the [May 3] book.",
        "He spoke of the fire, who killed two men on [May 3].",
    ],
)
def test_what_may_never_have_been(marked: str) -> None:
    assert _texts(marked) == []


def test_what_came_of_it_is_told_first() -> None:
    parse, places = marked_parse("en", "He spoke of the [May 3] bombing that killed two men.")
    drafts = list(happening_drafts(parse, places, LISTS, first=True))
    assert drafts[0].text() == "The bombing killed two men"
    assert all(draft.lost > drafts[0].lost for draft in drafts[1:])


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        ("He spoke of [last week]'s meeting of the board.", ["The meeting of the board took place"]),
        ("He spoke of [next week]'s meeting of the board.", ["The meeting of the board takes place"]),
        ("He spoke of [last week]'s meeting in Rome.", ["The meeting took place in Rome"]),
        ("He spoke of [last week]'s mill.", []),
        ("He spoke of [last week].", []),
    ],
)
def test_occasions_take_place(marked: str, texts: list[str]) -> None:
    parse, places = marked_parse("en", marked)
    assert [draft.text() for draft in occasion_drafts(parse, places, LISTS)] == texts


@pytest.mark.parametrize(
    ("marked", "beside"),
    [
        ("They chose the hall for [Friday]'s feast.", True),
        ("They sang at [Friday]'s feast.", False),
        ("[Friday]'s feast was long.", False),
        ("They sang on [Friday].", False),
    ],
)
def test_a_date_of_a_noun_behind_a_preposition(marked: str, beside: bool) -> None:
    parse, places = marked_parse("en", marked)
    assert is_beside(parse, places, LISTS) == beside


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("[Sunday]'s meeting at the mill closed the case.", ["The meeting at the mill closed the case"]),
        # A state, no happening, and another subject
        ("[Sunday]'s meeting was long.", []),
        ("[Sunday]'s guests left the hall.", []),
        ("He left [Sunday]'s meeting at the mill.", []),
    ],
)
def test_the_day_of_what_a_clause_is_about(marked: str, told: list[str]) -> None:
    parse, places = marked_parse("en", marked)
    assert [draft.text() for draft in day_drafts(parse, places, 0, LISTS)] == told


@pytest.mark.parametrize(
    "marked",
    [
        "Two brothers were charged in the [May 3] raid on a bank.",
        "They remember the [1956] uprising.",
        "He left in connection with [last month]'s raid.",
    ],
)
def test_is_of_noun_alone(marked: str) -> None:
    assert is_of_noun_alone(*marked_parse("en", marked), LISTS)


@pytest.mark.parametrize("marked", ["They spoke in the [May 3] debate.", "They won [last year]'s race."])
def test_may_be_of_clause(marked: str) -> None:
    assert not is_of_noun_alone(*marked_parse("en", marked), LISTS)


def test_a_season_at_the_end_of_a_heading() -> None:
    parse, places = marked_parse("en", "3 Marshland And Advice — [Fall 1994]")
    assert list(day_drafts(parse, places, parse.owner[places[0]], LISTS)) == []


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        ("He was charged with attempted murder in the [May 3] burning of a mill.", ["A mill was burned"]),
        ("He spoke of [last week]'s fire that killed two.", ["The fire killed two"]),
        # One or several, as the verb says
        ("He spoke of the [May 3] fires that were lit.", ["The fires were lit"]),
        ("He spoke of the [May 3] fire that was lit.", ["The fire was lit"]),
        # What is to come, was only planned or averted, or what nothing happened to
        ("He asked for the notes ahead of a [May] meeting of the board.", []),
        ("He joined in planning for the [May] opening of the mill.", []),
        ("He spoke of the planned [May 3] opening of the mill.", []),
        ("To avert the [May 3] burning of a mill, he left.", []),
        ("They remember the [1956] uprising of the miners as boys.", []),
    ],
)
def test_all_that_happened(marked: str, texts: list[str]) -> None:
    assert _texts(marked) == texts


@pytest.mark.parametrize(
    ("marked", "texts"),
    [
        ("He spoke of [last week]'s two meetings.", ["The two meetings took place"]),
        ("He spoke of [Friday]'s feast in the old hall.", ["The feast took place in the old hall"]),
        ("He joined in planning for the feast in [May].", ["The feast takes place"]),
        ("He said what it could mean for the [2024] race.", []),
    ],
)
def test_occasions_with_their_place_and_number(marked: str, texts: list[str]) -> None:
    parse, places = marked_parse("en", marked)
    assert [draft.text() for draft in occasion_drafts(parse, places, LISTS)] == texts


@pytest.mark.parametrize(
    ("marked", "alone"),
    [
        ("They recall the [1956] uprising.", True),
        ("In connection with the [May 3] fire he left.", True),
        ("He died in the [May 3] fire.", False),
        ("They sang at [Friday]'s feast.", False),
    ],
)
def test_whether_the_clause_is_surely_of_another_time(marked: str, alone: bool) -> None:
    assert is_of_noun_alone(*marked_parse("en", marked), LISTS) == alone


def test_what_stands_between_commas_may_go() -> None:
    parse, places = marked_parse("en", "[Sunday]'s service, a feast for all, filled the church.")
    told = [draft.text() for draft in day_drafts(parse, places, parse.owner[places[0]], LISTS)]
    assert told == ["The service, a feast for all, filled the church", "The service filled the church"]

"""Which phrases of an English clause may go, all that hangs on them with them, and which it needs more."""

import pytest
from drafts import holding
from parses import said

from timeline_app.events.english.cutting.losses import UNBEARABLE
from timeline_app.events.english.cutting.phrases import phrases
from timeline_app.grammar.wordlists import wordlists


def _offered(marked: str) -> dict[str, float]:
    draft = holding("en", marked)
    parse, found = draft.parse, list(phrases(draft, draft.places(), wordlists("en")))
    return {said(parse, [place for place in group if not parse.words[place].is_mark]): loss for loss, group in found}


@pytest.mark.parametrize(
    ("marked", "phrase"),
    [
        ("He sold the mill in Cork on [Monday].", "in Cork"),
        ("He sold the mill of the king near Cork on [Monday].", "near Cork"),
        ("On [Monday] he sold the mill to pay the king.", "to pay the king"),
        ("On [Monday] he sold the mill built by his father.", "built by his father"),
        ("On [Monday] he fell when crossing the bridge.", "when crossing the bridge"),
        ("On [Monday] sales rose to $9 million compared with $8 million.", "compared with $ 8 million"),
        ("On [Monday] he sang in a talk to the town.", "in a talk to the town"),
        ("He left on [Monday], five days after the flood.", "five days after the flood"),
    ],
)
def test_what_may_go(marked: str, phrase: str) -> None:
    offered = _offered(marked)
    assert phrase in offered
    assert 0 < offered[phrase] < UNBEARABLE + 4


@pytest.mark.parametrize(
    ("marked", "phrase"),
    [
        # What binds the claim, an amount, a length of time, what the verb wants
        ("On [Monday] he left according to Mr Low.", "according to Mr Low"),
        ("On [Monday] he sold half of the mill.", "of the mill"),
        ("On [Monday] it stood ten feet below the ground.", "below the ground"),
        ("On [Monday] they asked the man to leave.", "to leave"),
        ("On [Monday] they called on the town to help.", "to help"),
        ("On [Monday] loans made in Rome were small.", "made in Rome"),
        ("On [Monday] he had the roof mended.", "mended"),
        ("On [Monday] he sold a third of it for a price of $12 million.", "of $ 12 million"),
    ],
)
def test_what_must_stay(marked: str, phrase: str) -> None:
    offered = _offered(marked)
    assert offered.get(phrase, 2 * UNBEARABLE) > UNBEARABLE
    loose = [one for one in offered if one.startswith("On ")]
    assert loose == []


@pytest.mark.parametrize(
    ("marked", "less", "more"),
    [
        ("On [Monday] he sold the mill of the king in Cork.", "in Cork", "of the king"),
        ("On [Monday] he put the mill in Cork on the list.", "in Cork", "on the list"),
        ("On [Monday] he was shot in Cork with a rifle.", "with a rifle", "in Cork with a rifle"),
    ],
)
def test_what_is_missed_more(marked: str, less: str, more: str) -> None:
    offered = _offered(marked)
    assert offered[less] <= offered.get(more, 2 * UNBEARABLE)


def test_a_day_beside_another_stays() -> None:
    offered = _offered("The first ship came to Cork on 26 March and the second on [28 March].")
    assert not any("26 March" in one for one in offered)


# All phrases that may go from a sentence, those that are missed least first.
@pytest.mark.parametrize(
    ("marked", "phrases_of"),
    [
        (
            "He closed the mill, against the advice of the board and several members, in [May].",
            ["against the advice of the board and several members", "of the board and several members"],
        ),
        (
            "It was, in their biggest raid since the truce broke, burned on [Monday].",
            ["in their biggest raid since the truce broke"],
        ),
        ("He left in [May], four days after the boat had sunk.", ["four days after the boat had sunk"]),
        ("In [May] it was 4 million pounds rather than 9 million.", ["rather than 9 million"]),
        ("In [May] he sang at the mill, and not in the church.", ["and not in the church"]),
        ("In [May] he sold the mill, or two thirds of it.", ["or two thirds of it"]),
        ("In [May] scarcely a tenth survived in Cork.", ["in Cork"]),
        ("In [May] he was charged with theft and with fraud.", ["and with fraud", "with theft and"]),
        ("In [May] she asked him to leave the mill and bring it.", ["and bring it"]),
        ("On [Monday] he had “enough money” to get home.", ["to get home"]),
        ("On [Monday] a boat carrying coal sank near Cork.", ["carrying coal", "near Cork"]),
        ("A trust formed in Cork bought the mill in [May].", ["formed in Cork"]),
        ("Rules coming into force in Cork mean that he left in [May].", ["in Cork", "coming into force in Cork"]),
        # The verb says little without it, or the date would stand alone, or the rest would be of another number.
        ("She was born in [1920] and educated at a school.", []),
        ("Her party, in power since [2015], won.", []),
        ("In [May] three men, including Mr Low, two women and a boy came.", []),
        ("Had the flood been higher in [May], they would have left.", []),
        ("On [Monday] he was quoted as saying no.", []),
        ("On [Monday] it let some of those evacuated return.", []),
    ],
)
def test_all_that_may_go(marked: str, phrases_of: list[str]) -> None:
    offered = _offered(marked)
    assert sorted(offered, key=lambda one: offered[one]) == phrases_of


@pytest.mark.parametrize(
    "marked",
    [
        "The jobs have been related {to the trade} since [May].",
        "He had the money to get {through the winter} of [1920].",
        "It began {with the smith being the first} in [May].",
        "On [Monday] he has 14 days {to respond to the board}.",
    ],
)
def test_what_only_the_last_need_takes(marked: str) -> None:
    wanted = marked[marked.index("{") + 1 : marked.index("}")]
    assert _offered(marked.replace("{", "").replace("}", ""))[wanted] > UNBEARABLE

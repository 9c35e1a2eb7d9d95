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

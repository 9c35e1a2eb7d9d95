"""What is lost where an English title ends before its sentence does."""

import pytest
from parses import marked_parse

from timeline_app.events.english.breaks import NEVER, loss_of_break
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _loss(marked: str) -> float:
    """Of a title that ends before the word in brackets; a mark between counts to what goes."""
    parse, (first, *_) = marked_parse("en", marked)
    last = first - 1
    while parse.words[last].is_mark:
        last -= 1
    return loss_of_break(parse, last, first, wordlists("en"))


@pytest.mark.parametrize(
    "marked",
    [
        "He sold the mill [because] it burned.",
        "He sold the mill, [which] was old.",
        "He sold the mill [in] Cork.",
        "He sold the mill [in] 1952.",
        "The profit rose, [or] fell.",
        "He sold the mill [and] bought a farm.",
        "The mill [of] the king burned.",
        "He sold the mill [just] three days before the feast.",
    ],
)
def test_a_title_can_end_there(marked: str) -> None:
    assert 0 <= _loss(marked) < NEVER


@pytest.mark.parametrize(
    "marked",
    [
        # A word that needs more: an article, an adjective, a preposition
        "He sold the [mill].",
        "He sold the old [mill].",
        "He went into [Cork].",
        # What the verb or the noun asks for
        "He told them [if] they left.",
        "He wanted a way to get [round] it.",
        "They urged [to] help.",
        "The mill was related [to] the trade.",
        "There was a hope [of] rain.",
        "He was quoted [by] a paper as saying so.",
        "A number [of] men left.",
        "Greece joined in 1952, Spain [in] 1982.",
        "He lost all [without] the mill.",
    ],
)
def test_a_title_never_ends_there(marked: str) -> None:
    assert _loss(marked) == NEVER


@pytest.mark.parametrize(
    ("less", "more"),
    [
        (
            "He sold the mill [because] it burned.",
            "He sold the mill [that] burned in May.",
        ),
        ("He sold the mill [in] Cork.", "He sold the mill [of] the king."),
        ("He sold the mill [in] Cork.", "He put it [on] the list."),
        ("He sold the mill [in] Cork.", "He sold the mill [to] pay."),
        ("He sold a mill [in] Cork.", "He sold a mill [to] Cork."),
    ],
)
def test_what_weighs_more(less: str, more: str) -> None:
    assert _loss(less) < _loss(more)


# What is lost where an English clause ends at the bar and the rest goes; 99 where it cannot end.
@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("He sold the mill | in Cork.", 1.0),
        ("He sold the mill | after the war.", 1.0),
        ("He sold the mill | of the king.", 5.0),
        ("He put the mill | on the list.", 5.5),
        ("He wants | to leave.", 99.0),
        ("The start | of the fair was late.", 99.0),
        ("He said | that it was late.", 99.0),
        ("The very | old mill burned.", 99.0),
        ("It was built | in May.", 1.0),
        ("He sold the mill, | or half of it.", 1.0),
    ],
)
def test_the_loss_of_a_break(text: str, lost: float) -> None:
    before, after = text.split(" | ")
    parse = parsed(f"{before} {after}", "en")
    spoken = [place for place, word in enumerate(parse.words) if not word.is_mark]
    first = next(place for place in spoken if parse.words[place].begin >= len(before))
    last = max(place for place in spoken if parse.words[place].end <= len(before))
    assert loss_of_break(parse, last, first, wordlists("en")) == lost

"""What an English clause can lose: what its verb needs last, what the claim depends on never."""

import pytest

from timeline_app.events.draft import Draft
from timeline_app.events.english.cutting.losses import UNBEARABLE
from timeline_app.events.english.cutting.pieces import pieces
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


def _losses(sentence: str) -> dict[str, float]:
    """What may go, and the loss of it."""
    parse = parsed(sentence, "en")
    draft = Draft(parse, [place for place in range(len(parse.words)) if parse.owner[place] >= 0])
    return {
        " ".join(parse.words[place].text for place in sorted(group) if not parse.words[place].is_mark): loss
        for loss, group in pieces(draft, wordlists("en"))
    }


@pytest.mark.parametrize(
    ("sentence", "less", "more"),
    [
        ("They put the book on the list after the feast.", "after the feast", "on the list"),
        ("The smell of the mill spoiled the feast in May.", "in May", "of the mill"),
        ("The man, a baker, saw the king who fell.", "a baker", "who fell"),
    ],
)
def test_what_is_needed_goes_later(sentence: str, less: str, more: str) -> None:
    losses = _losses(sentence)
    assert losses[less] < losses.get(more, 2 * UNBEARABLE)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("He will sail to Cork if they let him.", "if"),
        ("They heard the claim that the king was ill.", "that the king was ill"),
        ("She asked the boy to stay at home.", "to stay at home"),
        ("He came a week after the feast.", "after the feast"),
        ("According to the paper, the king was ill.", "According to the paper"),
    ],
)
def test_what_never_goes(sentence: str, kept: str) -> None:
    assert not [piece for piece in _losses(sentence) if piece.startswith(kept)]


def test_even_if_changes_nothing() -> None:
    assert "even if it rains" in _losses("He will sail to Cork even if it rains.")


@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("He sold the mill in Cork after the war.", ["after the war", "in Cork after the war"]),
        ("The man, a baker, saw the king who fell.", ["a baker", "who fell"]),
        ("They put the book on the list after the feast.", ["after the feast", "on the list after the feast"]),
        ("The mill, built in 1902, burned.", ["in 1902"]),
        ("He left because it rained.", ["because it rained"]),
        ("He will sail if they let him.", []),
        ("The mill (a ruin) burned.", ["a ruin"]),
        ("He came to see the fair.", []),
        ("He said that it was late.", ["that"]),
        ("She was ill and left.", ["and left"]),
        ("The smith, his wife and two sons left.", []),
        ("He was shot in Cork with a rifle.", ["with a rifle", "in Cork with a rifle"]),
    ],
)
def test_all_that_may_go_the_cheapest_first(sentence: str, offered: list[str]) -> None:
    losses = _losses(sentence)
    assert sorted(losses, key=losses.__getitem__) == offered


@pytest.mark.parametrize(
    ("sentence", "offered"),
    [
        ("He felt “fine,” having slept.", ["having slept"]),
        ("He saw it and, as it was odd, noted it down.", ["as it was odd", "and as it was odd noted it down"]),
        ("They paid him for work that was never done.", ["for work that was never done"]),
        ("He was fired, a day after they lost.", ["a day after they lost"]),
        ("He warned the guests that it was late.", ["that it was late"]),
        ("He wrote a letter telling the town that it was late.", ["telling the town that it was late"]),
        ("They told us when we met he would go.", ["when we met he would go"]),
        # A condition goes where the verb says by itself that a thing is not certain.
        ("It could fall if it rains.", ["if it rains"]),
        ("It will fall if it rains.", []),
        ("Should it rain, it will fall.", []),
        ("Even if it rains, it will fall.", ["Even if it rains"]),
        # Whose claim it is, from when a length of time counts, what was said, until when nothing will be
        ("As the mayor said, he will come.", []),
        ("It was two days before he left.", []),
        ("She said she would come and bring wine.", []),
        ("No ship will sail before the strike is over.", []),
        ("All schools will open, except for the one on the hill.", []),
        ("They spoke about how it burned.", []),
        ("Without fearing he would be seen, he left.", []),
    ],
)
def test_clauses_that_may_go(sentence: str, offered: list[str]) -> None:
    losses = _losses(sentence)
    assert sorted(losses, key=losses.__getitem__) == offered

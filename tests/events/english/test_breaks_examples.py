"""What is lost where an English clause ends at the bar and the rest goes; 99 where it cannot end."""

import pytest

from timeline_app.events.english.breaks import loss_of_break
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


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

"""Which of several people and things a title can leave out, and what it loses by that."""

import pytest
from parses import items_of, said

from timeline_app.events.english.cutting.enumerations import members
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("The smith, his wife and a dog left.", "his wife: 20.0"),
        ("The smith and a dog left.", ""),
        ("Three men, including Mr Low, and a boy died.", "including Mr Low and a boy: 4.5"),
        ("Three men, including Mr Low, two women and a boy died.", "including Mr Low: 4.5"),
        ("Apples, pears, figs and others were sold.", "pears figs: 7.0"),
        ("The smith left.", ""),
        ("In May, the smith, his wife, two sons and a dog left.", "his wife two sons: 7.0"),
    ],
)
def test_members_of_a_list(text: str, offered: str) -> None:
    parse = parsed(text, "en")
    found = []
    for loss, group in members(parse, items_of(parse), wordlists("en")):
        spoken = [place for place in group if not parse.words[place].is_mark]
        found.append(f"{said(parse, spoken)}: {loss}")
    assert " / ".join(found) == offered

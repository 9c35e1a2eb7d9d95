"""Nouns of what happened and their verbs."""

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.resolvers.deeds import root_of, verbs_of


@pytest.mark.parametrize(
    ("word", "root"),
    [("election", "elect"), ("elected", "elect"), ("bombings", "bomb"), ("bombed", "bomb"), ("bed", ""), ("sing", "")],
)
def test_root(word: str, root: str) -> None:
    assert root_of(load_grammar("en"), word) == root


def test_verbs() -> None:
    assert "shot" in verbs_of(load_grammar("en"), "shooting")
    assert verbs_of(load_grammar("en"), "table") == frozenset()


def test_a_language_need_not_say_any() -> None:
    assert verbs_of(load_grammar("de"), "wahl") == frozenset()
    assert root_of(load_grammar("de"), "wahl") == ""

"""Verbs and joining words that are spelt like others."""

import pytest

from timeline_app.grammar.parsing import parsed


def _kind(text: str, word: str) -> str:
    parse = parsed(text, "en")
    return next(parse.kind(at) for at, one in enumerate(parse.words) if one.text == word)


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        # The verb of a clause that has no other, and a participle of one that has
        ("Profit at the mill nearly doubled as prices fell.", "doubled", "fin"),
        ("Profit was nearly doubled by the sale.", "doubled", "part"),
        # What has a number as its object, and a noun
        ("The league spending more than ten million pounds on it failed.", "spending", "ing"),
        ("They like public spending more than taxes.", "spending", "noun"),
        # The first of two verbs, and an adjective
        ("The company suspended flights in May and does not expect more.", "suspended", "fin"),
        ("The company has suspended flights.", "suspended", "part"),
    ],
)
def test_verbs_like_participles(text: str, word: str, kind: str) -> None:
    assert _kind(text, word) == kind


def test_a_second_thing_that_is_said() -> None:
    parse = parsed("He said that it was late, and that rules issued in May were void.", "en")
    assert [parse.kind(at) for at, word in enumerate(parse.words) if word.low == "that"] == ["that", "that"]


def test_an_article_behind_and() -> None:
    parse = parsed("He said that it was late, and that year he left.", "en")
    assert [parse.kind(at) for at, word in enumerate(parse.words) if word.low == "that"] == ["that", "det"]

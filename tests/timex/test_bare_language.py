"""A language whose files say nothing but words and rules."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from timeline_app.language.files import read_toml
from timeline_app.language.grammar import Grammar
from timeline_app.model.timex import Timex
from timeline_app.paths import resources
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag

CORPORA = Path(__file__).parent.parent / "corpora"


@cache
def _bare(code: str) -> Grammar:
    words, rules = (read_toml(resources() / "languages" / code / name) for name in ("words.toml", "rules.toml"))
    return Grammar(code, words, {**rules, "settings": {}})


@cache
def _text(code: str) -> str:
    """Some examples of the corpora, a paragraph each."""
    files = (tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((CORPORA / code).glob("*.toml")))
    examples = [example for file in files for group in file["group"] for example in group["examples"][::3]]
    return "\n\n".join(example.replace("[", "").replace("]", "") for example in examples)


def _tagged(code: str) -> list[Timex]:
    text = _text(code)
    return tag(text, split_sentences(text, code), _bare(code), None)


@pytest.mark.parametrize("code", ["de", "en"])
def test_every_text_is_tagged(code: str) -> None:
    assert len(_tagged(code)) > 500

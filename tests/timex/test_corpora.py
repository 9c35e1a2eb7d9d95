"""The corpora: phrasings grouped by the value they have, strict in span, type, value and modifier.

A file of `tests/corpora/<language>/` reads

    published = "2021-07-07"                  # of all groups that say nothing else; left out: unknown
    [[group]]
    type = "DATE"
    value = "2021-07-02"
    mod = "START"                             # and quant, freq: what is left out must not be there
    examples = ["am [2. Juli] begann es", "vorigen Freitag"]

An example has exactly one expression: what stands in brackets, else the whole. A group with `values` has as many in
each example, in this order; a group without value and values has examples in which nothing may be found.
"""

import re
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag

CORPORA = Path(__file__).parent.parent / "corpora"
# The languages whose every rule the corpus has to meet, and how many examples it has at the least.
COMPLETE = {"de": 900, "en": 600, "fr": 150}

Group = dict[str, Any]


@cache
def _groups(language: str) -> tuple[tuple[str, Group], ...]:
    """(file, group) of a language, the file's publication date filled in."""
    return tuple(
        (path.stem, {"published": data.get("published"), **group})
        for path in sorted((CORPORA / language).glob("*.toml"))
        for data in [tomllib.loads(path.read_text(encoding="utf-8"))]
        for group in data["group"]
    )


def _cases() -> list[Any]:
    return [
        pytest.param(folder.name, group, example, id=f"{folder.name}-{file}-{example}")
        for folder in sorted(path for path in CORPORA.iterdir() if path.is_dir())
        for file, group in _groups(folder.name)
        for example in group["examples"]
    ]


def _tagged(language: str, published: str | None, text: str) -> list[Timex]:
    day = PublicationDate(date.fromisoformat(published), Origin.GIVEN, Reason("given")) if published else None
    return tag(text, split_sentences(text), load_grammar(language), day)


def _read(example: str, wanted: int) -> tuple[str, list[str]]:
    """The text of an example and the expressions marked in it."""
    marked = re.findall(r"\[([^\]]*)\]", example)
    text = re.sub(r"\[([^\]]*)\]", r"\1", example)
    return text, marked if marked or not wanted else [text]


@pytest.mark.parametrize(("language", "group", "example"), _cases())
def test_corpus(language: str, group: Group, example: str) -> None:
    values = group.get("values") or [group[key] for key in ("value",) if key in group]
    text, expressions = _read(example, len(values))
    found = _tagged(language, group["published"], text)
    kind = [group.get("type", "DATE")] * len(values)
    assert [(t.text, t.type.value, t.value) for t in found] == list(zip(expressions, kind, values, strict=True))
    if "value" in group:
        mod = found[0].mod.value if found[0].mod else None
        wanted = (group.get("mod"), group.get("quant", ""), group.get("freq", ""))
        assert (mod, found[0].quant, found[0].freq) == wanted


@pytest.mark.parametrize(("language", "least"), list(COMPLETE.items()))
def test_corpus_is_large(language: str, least: int) -> None:
    examples = [example for _, group in _groups(language) for example in group["examples"]]
    assert len(set(examples)) == len(examples) >= least


@pytest.mark.parametrize("language", list(COMPLETE))
def test_corpus_meets_every_rule(language: str) -> None:
    met = {
        timex.rule
        for _, group in _groups(language)
        for example in group["examples"]
        for timex in _tagged(language, group["published"], _read(example, 1)[0])
    }
    rules = {rule.name for rule in load_grammar(language).rules if rule.kind != "none"}
    assert not rules - met

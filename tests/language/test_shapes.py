"""What may stand in language files: values that resolvers calculate with, and no more keys than there are."""

from typing import Any

import pytest
from pydantic import ValidationError

from timeline_app.language.shapes import FILES

RULE = {"name": "a", "kind": "date", "pattern": "{month:m}", "examples": ["[Mai]"]}


def _check(file: str, content: dict[str, Any]) -> None:
    FILES[file].model_validate(content)


def _words(name: str, value: str) -> dict[str, Any]:
    return {"words": {name: {value: ["word"]}}}


@pytest.mark.parametrize(
    ("name", "fits", "others"),
    [
        ("month", ["1", "12"], ["0", "13", "May"]),
        ("weekday", ["1", "7"], ["0", "8", ""]),
        ("ordinal", ["1", "99"], ["0", "100", "1st"]),
        ("first_day", ["1"], ["0"]),
        ("dayword", ["-9", "0", "9"], ["-10", "10"]),
        ("decade", ["0", "90"], ["-1", "91"]),
        ("unit", ["D", "TH"], ["d"]),
        ("part", ["MO"], ["mo"]),
        ("season", ["SP"], ["spring"]),
        ("phase", ["START", "MID"], ["BEGIN"]),
        ("holiday", ["easter-2", "12-24"], ["Easter"]),
        ("anything", ["whatever"], []),
    ],
)
def test_a_class_means_what_can_be_calculated_with(name: str, fits: list[str], others: list[str]) -> None:
    for value in fits:
        _check("words.toml", _words(name, value))
    for value in others:
        with pytest.raises(ValidationError, match=name):
            _check("words.toml", _words(name, value))


@pytest.mark.parametrize(
    ("fact", "fits", "others"),
    [
        ("h", [0, 1, 23, 24], [-1, 25]),
        ("shift", [-60, 0, 60], [-61, 61]),
        ("sign", [-1, 1], [2]),
        ("n", [3, 1.5, "X"], ["some"]),
        ("unit", ["D", "CE"], ["", "DD"]),
        ("mod", ["START"], ["STARTS", "start"]),
        ("ref", ["PAST_REF"], ["PAST"]),
        ("holiday", ["easter-2"], ["easter-2 or so"]),
        ("bc", [True], ["yes", 1]),
        ("unheard", [], [1]),
    ],
)
def test_facts_of_a_rule_are_those_that_resolvers_know(fact: str, fits: list[Any], others: list[Any]) -> None:
    for value in fits:
        _check("rules.toml", {"rule": [RULE | {"facts": {fact: value}}]})
    for value in others:
        with pytest.raises(ValidationError, match=fact):
            _check("rules.toml", {"rule": [RULE | {"facts": {fact: value}}]})


def test_facts_that_are_not_told_are_not_there() -> None:
    """What stands for a fact that a file leaves out is harmless: an hour that is one, one of something, no shift."""
    rule = FILES["rules.toml"].model_validate({"rule": [RULE]}).rule[0]  # type: ignore[attr-defined]
    assert rule.facts.model_dump(exclude_unset=True) == {}
    facts = rule.facts
    assert (facts.h, facts.n, facts.shift, facts.tenths, facts.rel, facts.off, facts.step, facts.sign) == (
        0, 1, 0, 0, 0, 0, 0, 1,
    )  # fmt: skip


@pytest.mark.parametrize(
    "rules",
    [[], [RULE, RULE], [RULE | {"examples": []}], [RULE | {"examples": ["[a] [b]"]}], [RULE | {"examples": ["[a"]}],
     [RULE | {"examples": ["a]"]}], [RULE | {"name": ""}], [RULE | {"patern": "a"}]],
)  # fmt: skip
def test_rules_are_told_apart_and_have_examples(rules: list[dict[str, Any]]) -> None:
    _check("rules.toml", {"rule": [RULE, RULE | {"name": "b", "examples": ["a", "[a] b"]}]})
    with pytest.raises(ValidationError):
        _check("rules.toml", {"rule": rules})


@pytest.mark.parametrize("setting", ["past_form", "range_link", "dateline"])
def test_a_setting_that_is_no_regular_expression_is_told(setting: str) -> None:
    _check("rules.toml", {"settings": {setting: "a|b"}, "rule": [RULE]})
    with pytest.raises(ValidationError, match="no regular expression"):
        _check("rules.toml", {"settings": {setting: "(a"}, "rule": [RULE]})


@pytest.mark.parametrize("marks", [[""], [",;"]])
def test_a_mark_between_clauses_is_one_character(marks: list[str]) -> None:
    with pytest.raises(ValidationError):
        _check("rules.toml", {"settings": {"clause_marks": marks}, "rule": [RULE]})


@pytest.mark.parametrize("file", FILES)
def test_no_file_has_keys_that_nobody_reads(file: str) -> None:
    with pytest.raises(ValidationError, match="unheard"):
        _check(file, {"unheard": 1})

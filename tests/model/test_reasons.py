"""Explanations as texts: every reason comes back as it was, and what is none stays a sentence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.calendar import Civil
from timeline_app.model.reasons import explanation_of, explanation_text
from timeline_app.model.timex import Explanation, Reason
from timeline_app.timex.explain import said

_DAYS = st.builds(Civil, st.integers(-9999, 99999), st.integers(1, 12), st.integers(1, 28))
_FACTS = st.none() | st.text() | st.integers(-(2**53), 2**53) | st.floats(-1e6, 1e6) | st.booleans() | _DAYS
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(kind=st.text(), facts=st.dictionaries(st.text(), _FACTS))
def test_a_reason_comes_back_as_it_was(kind: str, facts: dict[str, object]) -> None:
    again = explanation_of(explanation_text(Reason(kind, facts)))
    assert again == Reason(kind, facts)
    assert isinstance(again, Reason)
    assert [type(fact) for fact in again.facts.values()] == [type(fact) for fact in facts.values()]


@given(st.text().filter(lambda text: not text.startswith("{")))
def test_a_sentence_is_kept_as_it_is(sentence: str) -> None:
    assert explanation_of(explanation_text(sentence)) == sentence
    assert said(explanation_of(sentence), "de") == sentence


def test_none_is_nothing() -> None:
    assert (explanation_text(None), explanation_of("")) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "{", "{}", "{“1994”}: Stated.", '{"a":1}', '{"a":{},"b":{}}', '{"a":{"x":[1,2]}}', '{"a":{"x":{}}}',
        '{"a":{"x":[2021,2,30]}}', '{"a":{"x":[2021,true,1]}}', '{"a":{"x":NaN}}', '{"a":{"x":1e400}}',
        f'{{"a":{{"x":{2**53 + 1}}}}}', f'{{"a":{{"x":[{2**60},1,1]}}}}', '{"a":' * 5000,
    ],
)  # fmt: skip
def test_what_says_no_reason_is_shown_as_it_is(text: str) -> None:
    assert explanation_of(text) == text


@given(
    kind=st.sampled_from(["century", "shifted", "weekday", "year_completed", "week_number", "told_step", "no such"]),
    name=st.sampled_from(["number", "n", "anchor", "weekday", "direction", "unit", "verb", "week"]),
    fact=_JSON,
)
def test_no_fact_makes_trouble_where_it_is_said(kind: str, name: str, fact: object) -> None:
    why: Explanation = explanation_of(json.dumps({kind: {name: fact}}))
    assert isinstance(said(why, "de"), str)
    assert isinstance(said(why, "en"), str)

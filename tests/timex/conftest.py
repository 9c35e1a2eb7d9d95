"""What the tests of this folder share."""

from collections.abc import Callable
from datetime import date

import pytest
from intervals import shown

from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import days_from_civil
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.context import Context
from timeline_app.timex.finder import find
from timeline_app.timex.found import Found
from timeline_app.timex.tagger import tag
from timeline_app.timex.tokens import tokenise


@pytest.fixture
def tagged() -> Callable[..., list[Timex]]:
    """Tags a text, published on Wednesday, 7 July 2021 unless another day or None is said."""

    def tagged(language: str, text: str, published: date | None = date(2021, 7, 7)) -> list[Timex]:
        stated = published and PublicationDate(published, Origin.GIVEN, Reason("given"))
        return tag(text, split_sentences(text, language), load_grammar(language), stated)

    return tagged


@pytest.fixture
def values(tagged: Callable[..., list[Timex]]) -> Callable[..., list[str]]:
    """The TIMEX3 values of a text."""
    return lambda *text, **more: [timex.value for timex in tagged(*text, **more)]


@pytest.fixture
def dates(tagged: Callable[..., list[Timex]]) -> Callable[..., list[str]]:
    """The dates of a text as tables of tests write them."""
    return lambda *text, **more: [shown(timex) for timex in tagged(*text, **more)]


@pytest.fixture
def context() -> Context:
    """What is around the days of two German sentences, published on Wednesday, 7 July 2021."""
    grammar = load_grammar("de")
    first, second = "Am Montag tagte der Rat.", "Am Freitag wird er tagen."
    tokens = tokenise(f"{first} {second}", grammar.lexicon)
    sentences = (Span(0, len(first)), Span(len(first) + 1, len(first) + 1 + len(second)))
    return Context(grammar, tokens, days_from_civil(2021, 7, 7), sentences)


@pytest.fixture
def found(context: Context) -> list[Found]:
    """The two days of these sentences."""
    return list(find(context.tokens, context.grammar, context.sentences))

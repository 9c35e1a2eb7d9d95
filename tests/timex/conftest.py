"""What the tests of this folder share."""

from collections.abc import Callable
from datetime import date

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Reason, Timex
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag


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

"""Errors are sentences: a template that can be translated, and facts that fill it."""

import pickle
from pathlib import Path

import pytest

from timeline_app.errors import (
    DocumentError,
    ExportError,
    LanguageError,
    TimelineError,
    WorkspaceError,
)

GERMAN = {"{path} cannot be read: {reason}.": "{path} ist nicht zu lesen: {reason}.", "no room": "kein Platz"}


def _german(text: str) -> str:
    return GERMAN.get(text, text)


def test_a_sentence_is_filled_with_its_facts() -> None:
    error = DocumentError("{path} has {count} pages too many.", path=Path("a.pdf"), count=3)
    assert str(error) == "a.pdf has 3 pages too many."
    assert error.args == ("{path} has {count} pages too many.",)


def test_reasons_are_said_in_the_language_of_the_whole() -> None:
    error = ExportError("{path} cannot be read: {reason}.", path=Path("a/b.csv"), reason=TimelineError("no room"))
    assert error.said(_german) == "a/b.csv ist nicht zu lesen: kein Platz."
    assert error.said(_german, lambda path: path.name) == "b.csv ist nicht zu lesen: kein Platz."
    assert str(error) == "a/b.csv cannot be read: no room."


def test_a_reason_names_its_own_places_alike() -> None:
    inner = TimelineError("{path} is gone", path=Path("deep/down.txt"))
    outer = WorkspaceError("It failed: {reason}.", reason=inner)
    assert outer.said(str, lambda path: path.stem) == "It failed: down is gone."


def test_a_text_without_facts_may_have_braces() -> None:
    assert str(LanguageError('rule "x{2}" is wrong')) == 'rule "x{2}" is wrong'


@pytest.mark.parametrize("kind", [DocumentError, ExportError, LanguageError, WorkspaceError])
def test_errors_come_back_whole_from_another_process(kind: type[TimelineError]) -> None:
    error = kind("{path} failed: {reason}", path=Path("a"), reason=TimelineError("no room"))
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (again.text, str(again)) == (error.text, "a failed: no room")
    assert isinstance(again.facts["reason"], TimelineError)

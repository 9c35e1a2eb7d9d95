"""What a dialog was answered counts only for the workspace that it was asked about."""

from pathlib import Path

import pytest

from timeline_app.ui.core.asking import asked
from timeline_app.ui.core.session import Session


@pytest.fixture
def failures(session: Session) -> list[str]:
    told: list[str] = []
    session.failed.connect(told.append)
    return told


@pytest.mark.parametrize("answer", [Path("a.csv"), "", None])
def test_an_answer_is_passed_on(session: Session, failures: list[str], answer: object) -> None:
    assert asked(session, lambda: answer) == answer
    assert failures == []


def _after_another(session: Session, answer: str) -> str:
    """An answer that is given when another workspace was opened meanwhile."""
    session.begin()
    return answer


def test_after_another_workspace_was_opened_nothing_is_done_and_the_user_is_told(
    session: Session, failures: list[str]
) -> None:
    assert asked(session, lambda: _after_another(session, "a.csv")) is None
    assert failures == ["Another workspace was opened meanwhile, so nothing was done."]


def test_of_a_question_that_was_waved_away_nothing_is_said(session: Session, failures: list[str]) -> None:
    assert asked(session, lambda: _after_another(session, "")) is None
    assert failures == []

"""Dialogs that wait for an answer, while articles that were being read may arrive."""

from collections.abc import Callable
from typing import TypeVar

from timeline_app.ui.core.session import Session
from timeline_app.ui.text.translation import tr

T = TypeVar("T")


def asked(session: Session, ask: Callable[[], T]) -> T | None:
    """What a dialog was answered; None, and the user is told, if another workspace was opened while it waited."""
    # Modal dialogs keep the loop of events running, in which a reading may end.
    workspace = session.workspace
    answer = ask()
    if session.workspace is workspace:
        return answer
    if answer:
        session.failed.emit(tr("Another workspace was opened meanwhile, so nothing was done."))
    return None

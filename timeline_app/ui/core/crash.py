"""Errors that nobody expected: a report to copy, and a program that goes on with the work kept."""

import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from timeline_app.ui.core.main_thread import post
from timeline_app.ui.dialogs.about import versions
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.text_dialog import TextDialog

if TYPE_CHECKING:
    from timeline_app.ui.window.main_window import MainWindow

_NAME = "crash"


def tell(window: "MainWindow", error: BaseException, trace: TracebackType | None) -> None:
    """Show an error, on whichever thread it was."""
    text = report(error, trace)
    post().send(window, lambda: show(window, text))


def report(error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs to know; an error may quote some words of a document."""
    return "\n".join((*versions(), "", *traceback.format_exception(type(error), error, trace)))


def show(window: "MainWindow", text: str) -> None:
    """One dialog at a time is enough: the first error is what led to the others."""
    if any(dialog.objectName() == _NAME for dialog in window.findChildren(QDialog)):
        return
    lead = tr(
        "Something went wrong inside the program. Your work is kept, and you can go on. "
        "Please send this report to the developers, but read it first: it may quote some words of a document."
    )
    window.dialogs.open(TextDialog(_NAME, tr("An error inside the program"), lead, text, window))

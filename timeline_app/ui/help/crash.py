"""Errors that nobody expected: a report to copy, and a program that goes on with the work kept."""

import traceback
from types import TracebackType

from PySide6.QtWidgets import QDialog

from timeline_app.ui.help.about import versions
from timeline_app.ui.jobs.main_thread import post
from timeline_app.ui.text.translation import tr
from timeline_app.ui.widgets.text_dialog import TextDialog
from timeline_app.ui.workbench import Workbench

_NAME = "crash"


def tell(bench: Workbench, error: BaseException, trace: TracebackType | None) -> None:
    """Show an error, on whichever thread it was."""
    text = report(error, trace)
    post().send(bench.host, lambda: show(bench, text))


def report(error: BaseException, trace: TracebackType | None) -> str:
    """What a developer needs to know; an error may quote some words of a document."""
    return "\n".join((*versions(), "", *traceback.format_exception(type(error), error, trace)))


def show(bench: Workbench, text: str) -> None:
    """One dialog at a time is enough: the first error is what led to the others."""
    if any(dialog.objectName() == _NAME for dialog in bench.host.findChildren(QDialog)):
        return
    lead = tr(
        "Something went wrong inside the program. Your work is kept, and you can go on. "
        "Please send this report to the developers, but read it first: it may quote some words of a document."
    )
    bench.open(TextDialog(_NAME, tr("An error inside the program"), lead, text, bench.host))

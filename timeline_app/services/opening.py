"""Opening documents: files, a pasted text, or an open document anew with another publication date or language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from timeline_app.documents.reader import from_text, read_document
from timeline_app.errors import DocumentError, TimelineError
from timeline_app.model.analysis import Analysis
from timeline_app.model.document import Document
from timeline_app.services.pipeline import Cancel, Progress, analyse
from timeline_app.services.timeline import Timeline, timeline_of


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose for a document; None leaves it to the program. `interface` is the explanations' language."""

    published: date | None = None
    language: str | None = None
    interface: str = "en"


@dataclass(frozen=True, slots=True)
class Opened:
    """The new timeline, which page of it is new, and a sentence for each file that could not be read."""

    timeline: Timeline
    page: int
    failures: tuple[str, ...] = ()


def open_files(
    paths: Sequence[Path], earlier: Sequence[Analysis], choices: Choices, progress: Progress, cancelled: Cancel
) -> Opened:
    """Read and analyse files after the documents that are open already; a file that is open is read anew.

    Raises DocumentError if none of the files can be read.
    """
    new: list[Analysis] = []
    failures: list[str] = []
    for number, path in enumerate(paths):
        share = _part_of(progress, number, len(paths))
        try:
            new.append(_analysed(read_document(path), choices, share, cancelled))
        except TimelineError as error:
            failures.append(str(error))
    if not new:
        raise DocumentError("\n".join(failures))
    again = {analysis.document.path for analysis in new}
    kept = [analysis for analysis in earlier if analysis.document.path is None or analysis.document.path not in again]
    return Opened(timeline_of([*kept, *new]), len(kept), tuple(failures))


def open_text(text: str, name: str, choices: Choices, progress: Progress, cancelled: Cancel) -> Opened:
    """Analyse a text that came without a file. Raises DocumentError if it is empty."""
    return Opened(timeline_of([_analysed(from_text(text, name), choices, progress, cancelled)]), 0)


def open_again(
    analyses: Sequence[Analysis], page: int, choices: Choices, progress: Progress, cancelled: Cancel
) -> Opened:
    """Analyse one of the open documents with other choices; the others stay as they are."""
    changed = list(analyses)
    changed[page] = _analysed(analyses[page].document, choices, progress, cancelled)
    return Opened(timeline_of(changed), page)


def _analysed(document: Document, choices: Choices, progress: Progress, cancelled: Cancel) -> Analysis:
    return analyse(
        document,
        published=choices.published,
        language=choices.language,
        interface=choices.interface,
        progress=progress,
        cancelled=cancelled,
    )


def _part_of(progress: Progress, number: int, count: int) -> Callable[[float], None]:
    def report(share: float) -> None:
        progress((number + share) / count)

    return report

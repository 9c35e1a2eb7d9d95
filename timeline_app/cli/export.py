"""The command `export`: the events of articles and workspaces in any format of the table."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.analysis.inputs import overwritten
from timeline_app.atomic import ensure_place, is_folder
from timeline_app.cli import progress
from timeline_app.cli.codes import FAILED, OK
from timeline_app.cli.format_options import chosen_options
from timeline_app.cli.reading import Readings
from timeline_app.cli.streams import STANDARD, UsageError, said, say, spoken, standard_output, tell
from timeline_app.errors import ExportError, TimelineError
from timeline_app.services.export_content import content_of
from timeline_app.services.formats.format import Takes
from timeline_app.services.formats.table import FORMATS, format_of
from timeline_app.system_checks import libraries
from timeline_app.translatable import translatable

if TYPE_CHECKING:
    from timeline_app.export.content import Content, Written
    from timeline_app.services.formats.format import Format

# Nothing for the eyes.
_BINARY = ("xlsx", "docx", "parquet", "pdf", "png")
_FOLDER = translatable("{path} names a folder, but all events become one file. Name a file in it, as in: --to {file}")
_WRITTEN = {
    (False, False): translatable("{to}: {rows} events from {read} of {count} files"),
    (False, True): translatable("{to}: 1 event from {read} of {count} files"),
    (True, False): translatable("{to}: {rows} expressions from {read} of {count} files"),
    (True, True): translatable("{to}: 1 expression from {read} of {count} files"),
}
"""By whether expressions are counted, and whether there is one."""


def export(options: argparse.Namespace, readings: Readings | None = None) -> int:
    """Returns the exit code. Another command may have begun with the readings."""
    parser: argparse.ArgumentParser = options.parser
    try:
        with libraries():
            return _exported(options, readings or Readings(options))
    except UsageError as error:
        parser.error(said(error))
    except TimelineError as error:
        say(error)
        return FAILED


def _exported(options: argparse.Namespace, readings: Readings) -> int:
    """Whatever can be found wrong at once is, before the first article is read."""
    kind = _format(options.format, options.to)
    chosen = _chosen(options, kind, readings.choices.interface)
    readings.gather()
    _check_place(kind, options.to, readings)
    documents, edits = readings.all(kind.has_narrow_rooms)
    if not documents:
        return FAILED
    content = content_of(documents, edits, readings.choices.interface)
    if options.to != STANDARD:
        ensure_kept(kind.files(content, Path(options.to)), readings.paths)
    written = _write(kind, content, options, chosen)
    _tell(options, kind, written, readings)
    return OK if readings.failed == 0 else FAILED


def _format(name: str | None, to: str) -> "Format":
    if name or to == STANDARD:
        return FORMATS[name or "csv"]
    try:
        return format_of(Path(to))
    except ExportError as error:
        if to.endswith(("/", os.sep)) or is_folder(Path(to)):
            raise UsageError(_FOLDER, path=to, file=Path(to) / "events.csv") from error
        raise UsageError(error.text, **error.facts) from error


def _chosen(options: argparse.Namespace, kind: "Format", interface: str) -> dict[str, Any]:
    chosen = chosen_options(options, kind.key, interface)
    try:
        kind.chosen(chosen)
    except ExportError as error:
        raise UsageError(error.text, **error.facts) from error
    return chosen


def _check_place(kind: "Format", to: str, readings: Readings) -> None:
    """Raises UsageError, and ExportError where nothing can be written."""
    into_folder = to != STANDARD and is_folder(Path(to))
    if kind.takes is Takes.DOCUMENT and readings.count > 1 and not into_folder:
        raise UsageError("several articles become several files ({format}); name a folder that exists with --to.",
                         format=kind.name)  # fmt: skip
    if to != STANDARD and (kind.takes is Takes.DOCUMENT or not into_folder):
        ensure_place(Path(to))
    elif into_folder:
        raise UsageError(_FOLDER, path=to, file=Path(to) / f"events{kind.ending}")
    elif kind.key in _BINARY and sys.stdout is not None and sys.stdout.isatty():
        raise UsageError("{format} is nothing that a terminal can show; name a file with --to.", format=kind.name)


def ensure_kept(targets: Sequence[Path], articles: Sequence[Path]) -> None:
    """No article is overwritten. Raises UsageError."""
    if path := overwritten(targets, articles):
        raise UsageError("{path} is one of the articles and would be lost. Choose another name with --to.", path=path)


def _write(kind: "Format", content: "Content", options: argparse.Namespace, chosen: dict[str, Any]) -> "Written":
    if options.to == STANDARD:
        with standard_output() as stream:
            return kind.write(content, stream, chosen)
    with progress.writing(Path(options.to).name, not options.quiet) as reached:
        return kind.write(content, Path(options.to), chosen, reached)


def _tell(options: argparse.Namespace, kind: "Format", written: "Written", readings: Readings) -> None:
    """What was written, for people: on standard error, and not at all where the output goes into a pipe."""
    for note in written.notes:
        say(note.sentence)
    if options.to != STANDARD and not options.quiet:
        text = spoken(_WRITTEN[kind.takes is Takes.DOCUMENT, written.rows == 1])
        tell(text.format(to=options.to, rows=written.rows, read=readings.read, count=readings.count))

"""The command `export`: the events of articles and workspaces in any format of the table."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.cli.main import FAILED, OK, USAGE
from timeline_app.cli.reading import STANDARD, Readings, say
from timeline_app.errors import TimelineError

if TYPE_CHECKING:
    from timeline_app.export.content import Content, Written
    from timeline_app.services.formats import Format


def export(options: argparse.Namespace) -> int:
    """Returns the exit code."""
    from timeline_app.services.contents import content_of

    try:
        kind, chosen = _format(options)
        kind.chosen(chosen)
    except TimelineError as error:
        options.parser.error(str(error))
    readings = Readings(options)
    documents, edits = readings.all()
    if not documents:
        return FAILED
    content = content_of(documents, edits)
    try:
        if lost := _lost(kind, content, options.to, readings.paths):
            say(f"{lost} is one of the articles and would be lost. Choose another name with --to.")
            return USAGE
        written = _write(kind, content, options.to, chosen)
    except TimelineError as error:
        say(error)
        return FAILED
    _tell(options.to, written, readings)
    return OK if readings.failed == 0 else FAILED


def _format(options: argparse.Namespace) -> "tuple[Format, dict[str, Any]]":
    """The format that is meant, and the options that were given for it."""
    from timeline_app.services.formats import FORMATS, format_of

    if options.format:
        kind = FORMATS[options.format]
    else:
        kind = FORMATS["csv"] if options.to == STANDARD else format_of(Path(options.to))
    chosen = {name.removeprefix("format_"): value for name, value in vars(options).items()
              if name.startswith("format_") and value is not None}  # fmt: skip
    if options.interface and any(option.name == "interface" for option in kind.options):
        chosen["interface"] = options.interface
    return kind, chosen


def _lost(kind: "Format", content: "Content", to: str, articles: Sequence[Path]) -> Path | None:
    """An article that would be overwritten."""
    if to == STANDARD:
        return None
    there = [path for path in kind.files(content, Path(to)) if path.exists()]
    return next((path for path in there if any(one.exists() and one.samefile(path) for one in articles)), None)


def _write(kind: "Format", content: "Content", to: str, chosen: dict[str, Any]) -> "Written":
    if to == STANDARD:
        written = kind.write(content, sys.stdout.buffer, chosen)
        sys.stdout.flush()
        return written
    with _progress(Path(to).name) as reached:
        return kind.write(content, Path(to), chosen, reached)


@contextmanager
def _progress(name: str) -> Iterator[Any]:
    """A count of what is written, on a terminal only."""
    from tqdm import tqdm

    with tqdm(desc=f"Writing {name}", unit=" events", disable=None, leave=False, delay=0.5) as bar:
        yield lambda rows: bar.update(rows - bar.n)


def _tell(to: str, written: "Written", readings: Readings) -> None:
    """What was written, for people: on standard error, and not at all where the output goes into a pipe."""
    for note in written.notes:
        say(note.sentence)
    if to != STANDARD:
        told = f"{written.rows} events from {readings.read} of {readings.count} files"
        print(f"{to}: {told}", file=sys.stderr)

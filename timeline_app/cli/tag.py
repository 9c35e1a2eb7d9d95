"""The command `tag`: every time expression of articles as JSON lines or TimeML, how it came by its date, or Parquet."""

import argparse
import json
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from timeline_app.analysis.tasks import Tag
from timeline_app.atomic import ensure_place, replacing_bytes
from timeline_app.cli.codes import FAILED, OK
from timeline_app.cli.reading import Readings, no_article
from timeline_app.cli.streams import STANDARD, CommandError, UsageError, said, say, standard_output
from timeline_app.errors import TimelineError

MARKED = ("timeml", "brat", "xmi")
"""The formats that mark the expressions of an article in its text."""


def tag(options: argparse.Namespace) -> int:
    """Returns the exit code."""
    parser: argparse.ArgumentParser = options.parser
    readings = Readings(options)
    try:
        if options.engine or options.scheduler or options.partition or options.format == "parquet":
            # Loads what needs Arrow.
            from timeline_app.cli.tag_parts import tag_parts

            return tag_parts(options, readings)
        readings.gather()
        if readings.workspace:
            raise no_article(readings.workspace, "events.json")
        if options.format in MARKED:
            if options.strict:
                raise UsageError("--strict is said of JSON lines; leave --format {name} out.", name=options.format)
            if options.trace:
                raise UsageError("--trace is printed in place of JSON lines; leave --format {name} out.",
                                 name=options.format)  # fmt: skip
            # Loads the table of formats.
            from timeline_app.cli.export import export

            return export(options, readings)
        _write_lines(options, readings)
    except UsageError as error:
        parser.error(said(error))
    except TimelineError as error:
        say(error)
        return FAILED
    return OK if readings.failed == 0 else FAILED


def _write_lines(options: argparse.Namespace, readings: Readings) -> None:
    """To standard output as they come; to a file all together, and not if no article could be read."""
    to, strict, traced = options.to, options.strict, options.trace
    if to == STANDARD:
        with standard_output() as stream:
            for line in _lines(readings, strict, traced, watched=not sys.stdout.isatty()):
                stream.write(line)
                stream.flush()
        return
    from timeline_app.cli.export import ensure_kept

    ensure_kept([Path(to)], readings.paths)
    ensure_place(Path(to))
    if lines := list(_lines(readings, strict, traced)):
        with replacing_bytes(Path(to)) as stream:
            stream.writelines(lines)


def _lines(readings: Readings, strict: bool, traced: bool, watched: bool = True) -> Iterator[bytes]:
    """A line or a trace for each article that can be read; to a strict command what rules failed on is a failure."""
    outcomes = readings.stream(partial(Tag, traced=traced), watched)
    for article, outcome in zip(readings.articles, outcomes, strict=True):
        if isinstance(outcome, TimelineError):
            readings.fail(outcome)
            continue
        yield outcome.line
        if readings.is_verbose and not traced:
            told = json.loads(outcome.line)
            readings.tell_of(
                told["doc"], len(told["timexes"]), told["language"], told["published"], told["published_origin"]
            )
        for fault in outcome.faults if strict else ():
            readings.fail(CommandError(
                "{name}: the rule {rule!r} failed on {expression!r} ({error}), which is left out. Please report this.",
                name=article.path or article.name, rule=fault.rule, expression=fault.expression, error=fault.error,
            ))  # fmt: skip

"""The command `tag`: every time expression of articles, as JSON lines or as TimeML."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from timeline_app.cli.codes import FAILED, OK
from timeline_app.cli.export import ensure_kept, export
from timeline_app.cli.reading import Readings
from timeline_app.cli.streams import STANDARD, CommandError, UsageError, say, standard_output
from timeline_app.errors import TimelineError
from timeline_app.services.tasks import Tag


def tag(options: argparse.Namespace) -> int:
    """Returns the exit code."""
    parser: argparse.ArgumentParser = options.parser
    readings = Readings(options)
    try:
        readings.gather()
        if readings.workspace:
            raise UsageError("{path} is a workspace, not an article. Export it: timeline-app export {path} --format "
                             "timeml", path=readings.workspace)  # fmt: skip
        if options.format == "timeml" and options.strict:
            raise UsageError("--strict is said of JSON lines; leave --format timeml out.")
        if options.format == "timeml":
            return export(options, readings)
        _write_lines(options.to, readings, options.strict)
    except UsageError as error:
        parser.error(str(error))
    except TimelineError as error:
        say(error)
        return FAILED
    return OK if readings.failed == 0 else FAILED


def _write_lines(to: str, readings: Readings, strict: bool) -> None:
    """To standard output as they come; to a file all together, and not if no article could be read."""
    from timeline_app.export.atomic import ensure_place, replacing_bytes

    if to == STANDARD:
        with standard_output() as stream:
            for line in _lines(readings, strict, watched=not sys.stdout.isatty()):
                stream.write(line)
                stream.flush()
        return
    ensure_kept([Path(to)], readings.paths)
    ensure_place(Path(to))
    if lines := list(_lines(readings, strict)):
        with replacing_bytes(Path(to)) as stream:
            stream.writelines(lines)


def _lines(readings: Readings, strict: bool, watched: bool = True) -> Iterator[bytes]:
    """A line for each article that can be read; what rules failed on is a failure if the command is strict."""
    for article, outcome in zip(readings.articles, readings.stream(Tag, watched), strict=True):
        if isinstance(outcome, TimelineError):
            readings.fail(outcome)
            continue
        yield outcome.line
        for fault in outcome.faults if strict else ():
            readings.fail(CommandError(
                "{name}: the rule {rule!r} failed on {expression!r} ({error}), which is left out. Please report this.",
                name=article.path or article.name, rule=fault.rule, expression=fault.expression, error=fault.error,
            ))  # fmt: skip

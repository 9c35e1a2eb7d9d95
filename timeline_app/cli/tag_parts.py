"""The command `tag --format parquet`: the events of any number of articles as a folder of Parquet parts."""

import argparse
from functools import partial
from pathlib import Path

from timeline_app.analysis.inputs import overwritten
from timeline_app.cli import progress
from timeline_app.cli.codes import FAILED, OK
from timeline_app.cli.reading import Readings, no_article
from timeline_app.cli.streams import STANDARD, UsageError, say, tell
from timeline_app.cluster.engines import by_dask, by_processes
from timeline_app.cluster.partitions import USUAL_SIZE, files_of, partitions_of, with_companions
from timeline_app.cluster.running import Made, make_parts
from timeline_app.paths import is_workspace


def tag_parts(options: argparse.Namespace, readings: Readings) -> int:
    """Returns the exit code. Raises TimelineError, UsageError among it."""
    _check(options)
    named = [Path(name) for name in options.files]
    files, failures = files_of(named)
    partitions, unread = partitions_of(files, options.partition or USUAL_SIZE, named)
    failures += unread
    for error in failures:
        say(error)
    if not partitions:
        return FAILED
    choices = with_companions(readings.choices, files)
    with progress.reading(sum(one.count for one in partitions), not options.quiet) as reached:
        if options.engine == "dask" or options.scheduler:
            engine = partial(by_dask, jobs=options.jobs, reached=reached, scheduler=options.scheduler or "",
                             told=partial(_dashboard, options))  # fmt: skip
        else:
            engine = partial(by_processes, jobs=options.jobs, reached=reached)
        made = make_parts(partitions, choices, Path(options.to), engine)
    return _told(options, made, len(partitions), bool(failures))


def _check(options: argparse.Namespace) -> None:
    """Raises UsageError where one option says that Parquet is meant and another one does not."""
    flags = ("engine", "scheduler", "partition")
    if options.format not in (None, "parquet"):
        said = next(flag for flag in flags if getattr(options, flag))
        raise UsageError("--{option} is said of Parquet; leave --format {format} out.",
                         option=said, format=options.format)  # fmt: skip
    if options.scheduler and options.engine == "processes":
        raise UsageError("--scheduler is Dask's; leave --engine processes out.")
    if useless := next((flag for flag in ("strict", "trace") if getattr(options, flag)), None):
        raise UsageError("--{option} is said of JSON lines; leave it out for Parquet.", option=useless)
    _check_places(options)


def _check_places(options: argparse.Namespace) -> None:
    to = Path(options.to)
    if options.to == STANDARD:
        raise UsageError("Parquet becomes a folder of parts; name it with --to.")
    if STANDARD in options.files:
        raise UsageError("standard input cannot be cut into partitions; name files or folders.")
    if workspace := next((name for name in options.files if is_workspace(Path(name))), None):
        raise no_article(Path(workspace), "events.parquet")
    if path := overwritten([to], [Path(name) for name in options.files]):
        raise UsageError("{path} holds the articles; name another folder with --to.", path=path)


def _dashboard(options: argparse.Namespace, link: str) -> None:
    if not options.quiet:
        tell(f"Dask's dashboard: {link}")


def _told(options: argparse.Namespace, made: Made, count: int, failed: bool) -> int:
    """What was made, for people, and the exit code."""
    unread = [sentence for part in made.parts for sentence in part.failures]
    for sentence in (*unread, *made.errors):
        say(sentence)
    if not options.quiet:
        there = f", of which {made.there} were there already" if made.there else ""
        tell(f"{options.to}: {made.events} events from {made.articles} articles, "
             f"{made.written} of {count} parts{there}")  # fmt: skip
    return FAILED if failed or unread or made.errors else OK

"""The command `tag`: every time expression of articles, as JSON lines or as TimeML."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.cli import progress
from timeline_app.cli.careful import carefully
from timeline_app.cli.codes import FAILED, OK
from timeline_app.cli.export import ensure_kept, export
from timeline_app.cli.reading import Article, Readings
from timeline_app.cli.streams import STANDARD, UsageError, say, standard_input, standard_output
from timeline_app.errors import TimelineError

if TYPE_CHECKING:
    from timeline_app.model.analysis import Analysis
    from timeline_app.services.tasks import Choices


def tag(options: argparse.Namespace) -> int:
    """Returns the exit code."""
    parser: argparse.ArgumentParser = options.parser
    readings = Readings(options)
    try:
        readings.gather()
        if readings.workspace:
            raise UsageError("{path} is a workspace, not an article. Export it: timeline-app export {path} --format "
                             "timeml", path=readings.workspace)  # fmt: skip
        if options.format == "timeml":
            return export(options, readings)
        _write_lines(options.to, readings)
    except UsageError as error:
        parser.error(str(error))
    except TimelineError as error:
        say(error)
        return FAILED
    return OK if readings.failed == 0 else FAILED


def _write_lines(to: str, readings: Readings) -> None:
    """To standard output as they come; to a file all together, and not if no article could be read."""
    from timeline_app.export.atomic import ensure_place, replacing_bytes

    if to == STANDARD:
        with standard_output() as stream:
            for line in _lines(readings, watched=not sys.stdout.isatty()):
                stream.write(line)
                stream.flush()
        return
    ensure_kept([Path(to)], readings.paths)
    ensure_place(Path(to))
    if lines := list(_lines(readings)):
        with replacing_bytes(Path(to)) as stream:
            stream.writelines(lines)


def _lines(readings: Readings, watched: bool = True) -> Iterator[bytes]:
    """A line for each article that can be read."""
    choices, count = readings.choices, len(readings.articles)
    with progress.reading(count, watched) as reached:
        for number, article in enumerate(readings.articles):
            try:
                analysis = carefully(partial(_analysis, article, choices), str(article.path or article.name))
            except TimelineError as error:
                readings.fail(error)
            else:
                told = json.dumps(_as_json(analysis, choices.interface), ensure_ascii=False)
                yield f"{told}\n".encode("utf-8", "replace")
            reached((number + 1) / count)


def _analysis(article: Article, choices: "Choices") -> "Analysis":
    from timeline_app.documents.reader import read_bytes, read_document
    from timeline_app.services.pipeline import analyse

    document = read_bytes(standard_input(), article.name) if article.path is None else read_document(article.path)
    return analyse(
        replace(document, name=article.name),
        published=choices.published,
        ignore_published=choices.ignore_published,
        language=choices.language,
        interface=choices.interface,
    )


def _as_json(analysis: "Analysis", interface: str) -> dict[str, Any]:
    from timeline_app.timex.explain import explain

    published = analysis.published
    return {
        "doc": analysis.document.name,
        "published": published.day.isoformat() if published.day else None,
        "published_origin": published.origin.value,
        "language": analysis.language,
        "timexes": [
            {
                "begin": timex.span.begin,
                "end": timex.span.end,
                "text": timex.text,
                "type": timex.type.value,
                "value": timex.value,
                "mod": timex.mod.value if timex.mod else None,
                "explanation": explain(timex, timex.text, interface),
            }
            for timex in analysis.timexes
        ],
    }

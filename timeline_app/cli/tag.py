"""The command `tag`: every time expression of articles, as JSON lines or as TimeML."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app.cli.main import FAILED, OK, USAGE
from timeline_app.cli.reading import STANDARD, choices_of, say
from timeline_app.errors import TimelineError

if TYPE_CHECKING:
    from timeline_app.model.analysis import Analysis


def tag(options: argparse.Namespace) -> int:
    """Returns the exit code."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    if options.format == "timeml":
        return _as_timeml(options)
    if options.to is not None:
        say("--to needs --format timeml; JSON lines go to standard output.")
        return USAGE
    code, interface = OK, choices_of(options).interface
    for analysis in _analyses(options):
        if analysis is None:
            code = FAILED
        else:
            print(json.dumps(_as_json(analysis, interface), ensure_ascii=False), flush=True)
    return code


def _analyses(options: argparse.Namespace) -> "Iterator[Analysis | None]":
    """The analyses of all files that can be read; None for one that cannot, after saying so."""
    from timeline_app.documents.reader import read_bytes, read_document
    from timeline_app.services.pipeline import analyse

    choices = choices_of(options)
    for name in options.files:
        try:
            yield analyse(
                read_bytes(sys.stdin.buffer.read(), "standard input")
                if name == STANDARD
                else read_document(Path(name)),
                published=choices.published,
                ignore_published=choices.ignore_published,
                language=choices.language,
                interface=choices.interface,
            )
        except TimelineError as error:
            say(error)
            yield None


def _as_timeml(options: argparse.Namespace) -> int:
    """One article to standard output or a file, several to files in a folder."""
    from timeline_app.export.timeml import save_timeml, to_timeml

    if len(options.files) > 1 and (options.to is None or not options.to.is_dir()):
        say("several articles become several TimeML files; name a folder that exists with --to.")
        return USAGE
    code = OK
    for name, analysis in zip(options.files, _analyses(options), strict=True):
        if analysis is None:
            code = FAILED
        elif options.to is None:
            sys.stdout.write(to_timeml(analysis))
        else:
            target = options.to / f"{Path(name).stem}.tml" if options.to.is_dir() else options.to
            if _is_among(target, options.files):
                say(f"{target} is one of the articles and would be lost. Choose another place with --to.")
                return USAGE
            try:
                save_timeml(analysis, target)
            except TimelineError as error:
                say(error)
                return FAILED
    return code


def _is_among(target: Path, names: list[str]) -> bool:
    files = [Path(name) for name in names if name != STANDARD]
    return target.exists() and any(file.exists() and target.samefile(file) for file in files)


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

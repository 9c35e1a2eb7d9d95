"""The command line: open the window, tag, export. Loads Qt only to open the window."""

import argparse
import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from timeline_app import COMMANDS, __version__
from timeline_app.errors import TimelineError
from timeline_app.launch import interface_language, launch

OK, FAILED, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code is 0, 1 if a file failed, 2 if the command line was wrong."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output is gone; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def _run(given: list[str]) -> int:
    if given and given[0] in COMMANDS:
        options = _command_parser().parse_args(given)
        return options.run(options)  # type: ignore[no-any-return]
    options = _window_parser().parse_args(given)
    return launch(options.files, options.published, options.language)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="timeline-app",
        description="Show the dated events of articles on a timeline, each linked to its sentence.",
        epilog="Commands: 'timeline-app export --help' writes a CSV file, 'timeline-app tag --help' lists every time "
        "expression as JSON.",
    )
    parser.add_argument("--version", action="version", version=f"timeline-app {__version__}")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="article to open (.txt, .md, .tml)")
    _add_shared(parser)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="timeline-app")
    commands = parser.add_subparsers(required=True)
    export = commands.add_parser(
        "export", help="write the events as CSV", description="Write the dated events of articles to one CSV file."
    )
    export.add_argument("files", nargs="+", type=Path, metavar="FILE", help="article to read (.txt, .md, .tml)")
    export.add_argument("--to", required=True, type=Path, metavar="OUT.csv", help="the CSV file to write")
    export.set_defaults(run=_export)
    tag = commands.add_parser(
        "tag",
        help="list time expressions as JSON or TimeML",
        description="Print one JSON line a document: its publication date and every time expression with its TIMEX3 "
        "type and value; offsets count code points of the text. Or write the text with its expressions marked, as "
        "TimeML.",
    )
    tag.add_argument("files", nargs="+", type=Path, metavar="FILE", help="article to read (.txt, .md, .tml)")
    tag.add_argument("--format", choices=("json", "timeml"), default="json", help="what to write (default: json)")
    tag.add_argument(
        "--to", type=Path, metavar="PLACE", help="TimeML only: the file to write, or for several articles the folder"
    )
    tag.set_defaults(run=_tag)
    for command in (export, tag):
        _add_shared(command)
        command.add_argument(
            "--ignore-published", action="store_true", help="do not use the publication date that a file states"
        )
        command.add_argument(
            "--interface",
            choices=("en", "de"),
            default=None,
            help="language of the explanations (default: the system's)",
        )
    return parser


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        type=_date,
        metavar="DATE",
        help="publication date, as 2021-07-02 or 2.7.2021 (default: found or inferred)",
    )
    parser.add_argument(
        "--language", type=_language, metavar="CODE", help="language of the articles, as de or en (default: detected)"
    )


def _date(text: str) -> date:
    from timeline_app.documents.published import from_words

    day = from_words(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as 2021-07-02 or 2.7.2021")
    return day


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no language code; write de or en, for example")
    return re.split("[-_]", text.lower())[0]


def _analyses(options: argparse.Namespace) -> Iterator[Any]:
    """The analyses of all files that can be read; None for one that cannot, after saying so on standard error."""
    from timeline_app.documents.reader import read_document
    from timeline_app.services.pipeline import analyse

    for path in options.files:
        try:
            yield analyse(
                read_document(path),
                published=options.published,
                ignore_published=options.ignore_published,
                language=options.language,
                interface=options.interface or interface_language(),
            )
        except TimelineError as error:
            _say(error)
            yield None


def _say(message: object) -> None:
    print(f"timeline-app: {message}", file=sys.stderr)


def _export(options: argparse.Namespace) -> int:
    from timeline_app.export.csv import save_csv

    if options.to.exists() and any(path.exists() and path.samefile(options.to) for path in options.files):
        _say(f"{options.to} is one of the articles and would be lost. Choose another name with --to.")
        return USAGE
    analyses = list(_analyses(options))
    done = [analysis for analysis in analyses if analysis is not None]
    if not done:
        return FAILED
    events = [event for analysis in done for event in analysis.events]
    try:
        save_csv(events, options.to)
    except TimelineError as error:
        _say(error)
        return FAILED
    print(f"{options.to}: {len(events)} events from {len(done)} of {len(analyses)} files", file=sys.stderr)
    return OK if len(done) == len(analyses) else FAILED


def _tag(options: argparse.Namespace) -> int:
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    if options.format == "timeml":
        return _tag_as_timeml(options)
    if options.to is not None:
        _say("--to needs --format timeml; JSON lines go to standard output.")
        return USAGE
    code = OK
    for analysis in _analyses(options):
        if analysis is None:
            code = FAILED
            continue
        print(json.dumps(_as_json(analysis, options.interface or interface_language()), ensure_ascii=False), flush=True)
    return code


def _tag_as_timeml(options: argparse.Namespace) -> int:
    """One article to standard output or a file, several to files in a folder."""
    from timeline_app.export.timeml import save_timeml, to_timeml

    several = len(options.files) > 1
    if several and (options.to is None or not options.to.is_dir()):
        _say("several articles become several TimeML files; name a folder that exists with --to.")
        return USAGE
    code = OK
    for path, analysis in zip(options.files, _analyses(options), strict=True):
        if analysis is None:
            code = FAILED
        elif options.to is None:
            sys.stdout.write(to_timeml(analysis))
        else:
            target = options.to / f"{path.stem}.tml" if options.to.is_dir() else options.to
            if any(file.exists() and target.exists() and target.samefile(file) for file in options.files):
                _say(f"{target} is one of the articles and would be lost. Choose another place with --to.")
                return USAGE
            try:
                save_timeml(analysis, target)
            except TimelineError as error:
                _say(error)
                return FAILED
    return code


def _as_json(analysis: Any, interface: str) -> dict[str, Any]:
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

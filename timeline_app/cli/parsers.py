"""What can be said on the command line; the options of the formats come from their table."""

import argparse
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from timeline_app import __version__
from timeline_app.errors import ExportError
from timeline_app.services.formats import FORMATS
from timeline_app.services.options import Kind, Option

_FILE = "article to read: text, Markdown, HTML, PDF, DOCX, ODT, RTF, EPUB, e-mail, TimeML"
_EPILOG = """\
commands:
  timeline-app export --help    write events as CSV, XLSX, JSON, a calendar, a web page, a picture ...
  timeline-app tag --help       print every time expression as JSON, or as TimeML

exit codes:
  0  all is well
  1  a file could not be read or written; the others were
  2  the command line was wrong

completion, for a shell such as bash or zsh:
  timeline-app --print-completion bash > ~/.local/share/bash-completion/completions/timeline-app
"""
_EXPORT_EPILOG = """\
examples:
  timeline-app export article.html --to events.csv
  timeline-app export articles/ --to events.xlsx --jobs 4
  timeline-app export work.timeline --to chronology.html --interface de
  curl -s https://example.org/a.html | timeline-app export - --format json > events.json

formats and the options that each has:
"""


def window_parser() -> argparse.ArgumentParser:
    """Without a command: the window, opened on files."""
    parser = argparse.ArgumentParser(
        prog="timeline-app",
        description="Show the dated events of articles on a timeline, each linked to its sentence.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"timeline-app {__version__}")
    parser.add_argument(
        "--print-completion", choices=("bash", "zsh", "tcsh"), metavar="SHELL", help="print a script that completes "
        "commands and options, for bash, zsh or tcsh, and end",
    )  # fmt: skip
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help=f"{_FILE}; a folder of them; a workspace")
    _add_shared(parser)
    return parser


def command_parser() -> argparse.ArgumentParser:
    """The commands, which need no screen."""
    parser = argparse.ArgumentParser(prog="timeline-app")
    commands = parser.add_subparsers(required=True)
    _add_export(commands.add_parser(
        "export",
        help="write the events of articles",
        description="Write the dated events of articles to one file, laid together in date order.",
        epilog=_EXPORT_EPILOG + "".join(map(_told, FORMATS)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    ))  # fmt: skip
    _add_tag(commands.add_parser(
        "tag",
        help="list time expressions as JSON or TimeML",
        description="Print one JSON line a document: its publication date and every time expression with its TIMEX3 "
        "type and value; offsets count code points of the text. Or write the text with its expressions marked, as "
        "TimeML.",
    ))  # fmt: skip
    return parser


def completion(shell: str) -> str:
    """A script for a shell, that completes what can be said."""
    import shtab

    parser = window_parser()
    # The completion script has to know the commands beside the window's options.
    commands = parser.add_subparsers()
    _add_export(commands.add_parser("export"))
    _add_tag(commands.add_parser("tag"))
    return str(shtab.complete(parser, shell))


def _add_export(export: argparse.ArgumentParser) -> None:
    from timeline_app.cli.export import export as run

    export.add_argument("files", nargs="+", metavar="FILE", help=f"{_FILE}; a folder of them; a workspace; - for "
                        "standard input")  # fmt: skip
    export.add_argument("--to", metavar="OUT", default="-", help="file to write, or - for standard output (default)")
    export.add_argument(
        "--format", choices=tuple(FORMATS), metavar="FORMAT", help=f"one of {', '.join(FORMATS)}; without it the "
        "ending of OUT decides, and standard output is CSV",
    )  # fmt: skip
    export.add_argument("--jobs", type=_count, default=0, metavar="N", help="articles to read at once (default: as "
                        "many as there are processors)")  # fmt: skip
    export.set_defaults(run=run, parser=export)
    _add_shared(export)
    _add_reading(export)
    known = {"interface"}
    for one in (option for kind in FORMATS.values() for option in kind.options):
        if one.name not in known:
            known.add(one.name)
            _add_option(export, one)


def _add_option(parser: argparse.ArgumentParser, option: Option) -> None:
    owners = [key for key, kind in FORMATS.items() if any(one.name == option.name for one in kind.options)]
    text = f"{option.help} ({', '.join(owners)})".replace("%", "%%")
    if option.kind is Kind.FLAG:
        action = argparse.BooleanOptionalAction
        parser.add_argument(option.flag, dest=f"format_{option.name}", action=action, default=None, help=text)
    else:
        shown = "|".join(option.choices) if option.kind is Kind.CHOICE else option.kind.value.upper()
        parser.add_argument(
            option.flag, dest=f"format_{option.name}", type=_reader(option), metavar=shown, default=None, help=text
        )


def _reader(option: Option) -> Callable[[str], object]:
    def read(text: str) -> object:
        try:
            return option.read(text)
        except ExportError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return read


def _told(key: str) -> str:
    kind = FORMATS[key]
    flags = " ".join(option.flag for option in kind.options)
    return f"  {key:<16}{kind.ending:<7}{kind.description}\n" + (f"{'':<25}{flags}\n" if flags else "")


def _add_tag(tag: argparse.ArgumentParser) -> None:
    from timeline_app.cli.tag import tag as run

    tag.add_argument("files", nargs="+", metavar="FILE", help=f"{_FILE}; - for standard input")
    tag.add_argument("--format", choices=("json", "timeml"), default="json", help="what to write (default: json)")
    tag.add_argument(
        "--to", type=Path, metavar="PLACE", help="TimeML only: the file to write, or for several articles the folder"
    )
    tag.set_defaults(run=run)
    _add_shared(tag)
    _add_reading(tag)


def _add_reading(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--ignore-published", action="store_true", help="do not use the publication date that a file states"
    )
    command.add_argument(
        "--interface", choices=("en", "de"), default=None, help="language of the explanations (default: the system's)"
    )


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published", type=_date, metavar="DATE",
        help="publication date, as 2021-07-02 or 2.7.2021 (default: found or inferred)",
    )  # fmt: skip
    parser.add_argument(
        "--language", type=_language, metavar="CODE", help="language of the articles, as de or en (default: detected)"
    )


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 64:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 64")
    return int(text)


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

"""What can be said on the command line, and what `--help` says of it."""

import argparse
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from timeline_app import COMMANDS, __version__
from timeline_app.cli.streams import UsageError, escaped, said, spoken
from timeline_app.cli.words import articles, jobs, language, name_of_date, path, understand_published
from timeline_app.interfaces import interface_language, interfaces
from timeline_app.paths import is_there
from timeline_app.translatable import translatable

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

# "expotr", "tga"; not "reports".
_ALIKE = 0.65
_INTERFACE = "--interface"
SHELLS = ("bash", "zsh", "tcsh")
_FILE = "article to read: text, Markdown, HTML, PDF, DOCX, ODT, RTF, EPUB, e-mail or TimeML; or a folder of them"
_CODES = """\
exit codes:
  0    all is well
  1    a file could not be read or written; the others were
  2    the command line was wrong; nothing was done
  130  it was ended with Ctrl+C; nothing is left half written
"""
_EPILOG = f"""\
commands:
  timeline-app export --help    write events as a table, a calendar, a page, a
                                picture, or in other forms
  timeline-app tag --help       list every time expression as JSON or TimeML

{_CODES}
completion of what is typed, after a new start of the shell:
  timeline-app --print-completion bash \\
      > ~/.local/share/bash-completion/completions/timeline-app
"""
_EXPORT_EXAMPLES = """\
examples:
  timeline-app export article.html --to events.csv
  timeline-app export interviews/ --to events.xlsx --jobs 4
  timeline-app export work.timeline --to chronology.html --interface de
  timeline-app export history.txt --to wall.pdf --size a3 --sheets 4
  curl -s https://example.org/a.html | timeline-app export - --to a.csv
"""
_TAG_EXAMPLES = """\
examples:
  timeline-app tag article.txt --published 2021-07-02
  timeline-app tag articles/ --jobs 4 > expressions.jsonl
  timeline-app tag article.txt --trace | less
  timeline-app tag article.txt --format timeml --to article.tml
  timeline-app tag press.parquet --format parquet --to events/ --jobs 8
  timeline-app tag press/ --engine dask --scheduler tcp://10.0.0.5:8786 \\
      --to events/
"""


SAID_BY_ARGPARSE = (
    translatable("usage: "),
    translatable("%(prog)s: error: %(message)s\n"),
    translatable("argument %(argument_name)s: %(message)s"),
    translatable("the following arguments are required: %s"),
    translatable("one of the arguments %s is required"),
    translatable("expected one argument"),
    translatable("expected at least one argument"),
    translatable("invalid choice: %(value)r (choose from %(choices)s)"),
    translatable("not allowed with argument %s"),
    translatable("ambiguous option: %(option)s could match %(matches)s"),
    translatable("ignored explicit argument %r"),
)
# It asks gettext, whose files nothing else here needs.
argparse._ = spoken  # type: ignore[attr-defined]


class _Parser(argparse.ArgumentParser):
    """Repeats nothing of the command line that a terminal would obey."""

    def error(self, message: str) -> NoReturn:
        super().error(escaped(message))

    def refuse(self, error: UsageError) -> NoReturn:
        """End the program with what is wrong, in the language that was asked for."""
        self.error(said(error))


def asked_for(given: Sequence[str]) -> str:
    """The language in which to say what is wrong with a command line, before that is understood."""
    last = next((at for at in reversed(range(len(given))) if given[at].partition("=")[0] == _INTERFACE), -1)
    words = given[last].partition("=")[2:] if last >= 0 and "=" in given[last] else given[last + 1 : last + 2]
    return words[0] if last >= 0 and words and words[0] in interfaces() else interface_language()


def window_options(given: Sequence[str]) -> argparse.Namespace:
    """What was said without a command; ends the program with a hint where a command seems to be meant."""
    parser = window_parser()
    options, others = parser.parse_known_args(given)
    words = [str(one) for one in options.files if not is_there(one.exists)]
    for word in words:
        if word in COMMANDS:
            parser.refuse(UsageError("{word} is a command and comes first: timeline-app {word} --help", word=word))
    # A file that is named wrongly is told of in the window, where another one can be chosen.
    if words and (others or words[0] == str(options.files[0])) and (meant := _command_like(words[0])):
        parser.refuse(UsageError("there is no file {name}, and no such command; did you mean timeline-app {meant}?",
                                 name=words[0], meant=meant))  # fmt: skip
    if others:
        parser.refuse(UsageError("unrecognized arguments: {others}. Is a command missing, such as timeline-app export?",
                                 others=" ".join(others)))  # fmt: skip
    understand_published(options, parser)
    return options


def _command_like(word: str) -> str | None:
    return next(iter(get_close_matches(word, COMMANDS, 1, _ALIKE)), None)


def command_options(given: Sequence[str]) -> argparse.Namespace:
    """What was said after a command; ends the program with a hint where an option seems to be misspelt."""
    options, others = command_parser(given[:1]).parse_known_args(given)
    if others:
        parser: _Parser = options.parser
        told = " ".join(others)
        if meant := _meant(others, parser):
            parser.refuse(
                UsageError("unrecognized arguments: {others}. Did you mean {meant}?", others=told, meant=meant)
            )
        parser.refuse(UsageError("unrecognized arguments: {others}", others=told))
    understand_published(options, options.parser)
    return options


def _meant(others: Sequence[str], parser: argparse.ArgumentParser) -> str:
    """The options that are spelt almost like those that there are not."""
    known = [option[2:] for option in parser._option_string_actions if option.startswith("--")]
    words = [other[2:].split("=")[0] for other in others if other.startswith("--")]
    meant = [f"--{near}" for word in words for near in get_close_matches(word, known, 1, 0.7)]
    return ", ".join(dict.fromkeys(meant))


def window_parser() -> _Parser:
    """Without a command: the window, opened on files."""
    parser = _Parser(
        prog="timeline-app",
        description="Show the dated events of articles on a timeline, each linked to its sentence.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"timeline-app {__version__}")
    parser.add_argument(
        "--print-completion", choices=SHELLS, metavar="SHELL", help="print a script that completes commands, options "
        f"and files, for {', '.join(SHELLS)}, and end",
    )  # fmt: skip
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help=f"{_FILE}, a workspace, or a folder of events in Parquet"
    )
    _add_shared(parser)
    return parser


def command_parser(names: Sequence[str] = COMMANDS) -> _Parser:
    """The commands of these names, which need no screen."""
    parser = _Parser(prog="timeline-app")
    add_commands(parser, names)
    return parser


def add_commands(parser: argparse.ArgumentParser, names: Sequence[str] = COMMANDS) -> None:
    """The commands, as words that come first; what is not asked for is not loaded."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, add in (("export", _add_export), ("tag", _add_tag)):
        if name in names:
            add(commands)


def _add_export(commands: "_Commands") -> None:
    from timeline_app.cli.export import export as run
    from timeline_app.cli.format_options import add_format_options, formats_told
    from timeline_app.services.formats.table import FORMATS

    export = commands.add_parser(
        "export",
        usage="timeline-app export [options] FILE ... [--to OUT]",
        help="write the events of articles",
        description="Write the dated events of articles to one file, laid together in date order.",
        epilog="\n".join((formats_told(), _CODES, _EXPORT_EXAMPLES)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    export.add_argument("files", nargs="+", type=path, metavar="FILE",
                        help=f"{_FILE}; or one workspace, with its corrections; - for standard input")  # fmt: skip
    export.add_argument("--to", type=path, metavar="OUT", default="-", help="file to write; for marked texts (TimeML, "
                        "brat, XMI) of several articles a folder; - for standard output (default)")  # fmt: skip
    export.add_argument(
        "--format", choices=tuple(FORMATS), metavar="FORMAT", help=f"one of {', '.join(FORMATS)}; without it the "
        "ending of OUT decides, and standard output is CSV",
    )  # fmt: skip
    export.set_defaults(run=run, parser=export)
    _add_reading(export)
    add_format_options(export)


def _add_tag(commands: "_Commands") -> None:
    from timeline_app.cli.tag import MARKED
    from timeline_app.cli.tag import tag as run

    tag = commands.add_parser(
        "tag",
        usage="timeline-app tag [options] FILE ...",
        help="list time expressions as JSON, or mark them in the text",
        description="Print one line of JSON for each article: its publication date, and every\n"
        "time expression with its TIMEX3 type and value; offsets count code points of\n"
        "the text. Or write the text with its expressions marked, as TimeML, for brat\n"
        "or as XMI; or the\n"
        "events of any number of articles as a folder of Parquet parts, by the\n"
        "processors of this computer or by a Dask cluster. What is there already is\n"
        "not made again, so that a run that was ended goes on where it was.",
        epilog="\n".join((_CODES, _TAG_EXAMPLES)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    tag.add_argument("files", nargs="+", type=path, metavar="FILE", help=f"{_FILE}; - for standard input")
    tag.add_argument("--format", choices=("json", *MARKED, "parquet"), metavar="FORMAT",
                     help=f"json (default), {', '.join(MARKED)} or parquet")  # fmt: skip
    tag.add_argument("--to", type=path, metavar="OUT", default="-", help="file to write; for Parquet, and for marked "
                     "texts of several articles, a folder; - for standard output (default)")  # fmt: skip
    tag.add_argument("--strict", action="store_true", help="end with exit code 1 where a rule of a language failed on "
                     "an expression, and say on which; without it the expression is left out")  # fmt: skip
    tag.add_argument("--trace", action="store_true", help="print, in place of JSON, how each expression came by its "
                     "date: its rule with file and line, facts, anchors, tense, arithmetic, and what was dropped "
                     "and why")  # fmt: skip
    tag.set_defaults(run=run, parser=tag)
    _add_reading(tag)
    _add_partitions(tag)


def _add_partitions(tag: argparse.ArgumentParser) -> None:
    group = tag.add_argument_group("how Parquet is made; these options choose it")
    group.add_argument(
        "--engine", choices=("processes", "dask"), metavar="ENGINE", help="who makes the parts: processes of this "
        "computer (default), or dask, whose workers may be on many that see the same files",
    )  # fmt: skip
    group.add_argument(
        "--scheduler", type=path, metavar="ADDRESS", help="Dask's scheduler, as tcp://10.0.0.5:8786 (default: one of "
        "this computer, for as long as it takes)",
    )  # fmt: skip
    group.add_argument("--partition", type=articles, metavar="N", help="articles of a part (default: 1000)")


def _add_reading(command: argparse.ArgumentParser) -> None:
    reading = command.add_argument_group("how articles are read")
    _add_shared(reading)
    reading.add_argument("--jobs", type=jobs, default=0, metavar="N", help="articles to read at once (default: one "
                         "for each MB of them, and no more than there are processors)")  # fmt: skip
    reading.add_argument(
        "--ignore-published", action="store_true", help="do not use the publication date that a file states"
    )
    reading.add_argument(
        _INTERFACE, choices=tuple(interfaces()), default=None, metavar="CODE",
        help="language of explanations, dates in words, headings and what goes wrong, %(choices)s (default: the "
        "system's)",
    )  # fmt: skip

    talk = reading.add_mutually_exclusive_group()
    talk.add_argument("-q", "--quiet", action="store_true", help="say nothing but what goes wrong")
    talk.add_argument(
        "-v", "--verbose", action="store_true", help="say of each article what was found, and when it was published"
    )


def _add_shared(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--published", type=name_of_date, metavar="DATE",
        help="publication date of the articles, as 2021-07-02, 2.7.2021 or in words, as 'July 2, 2021' or yesterday "
        "(default: found or inferred)",
    )  # fmt: skip
    parser.add_argument(
        "--language", type=language, metavar="CODE", help="language of the articles, as de or en (default: detected)"
    )

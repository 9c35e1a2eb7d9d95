"""The manual page, made of the same parsers as `--help`, so that both say the same.

`python -m timeline_app.cli.manual` writes it to resources/man; `man resources/man/timeline-app.1` shows it.
"""

import argparse
import re
from collections.abc import Iterator
from copy import copy

from timeline_app.cli.parsers import command_parser, window_parser
from timeline_app.interfaces import USUAL, interfaces
from timeline_app.paths import resources

PLACE = resources() / "man" / "timeline-app.1"
_BLOCK = re.compile(r"(?m)^(\S[^\n]*):\n((?:[ ]+.*\n|\n(?=[ ]))+)")


def manual() -> str:
    """The page in the language of man pages."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    window, commands = window_parser(), _commands()
    yield '.\\" Made by: python -m timeline_app.cli.manual'
    yield '.TH TIMELINE\\-APP 1 "" "" "User commands"'
    yield from (".SH NAME", "timeline\\-app \\- dates in articles, on a timeline")
    yield ".SH SYNOPSIS"
    for usage in ("timeline-app [options] [FILE ...]", *(one.format_usage()[len("usage: ") :] for one in commands)):
        yield from (".nf", f".B {_plain(usage.strip())}", ".fi")
    yield from (".SH DESCRIPTION", _plain(window.description or ""))
    yield from _options(window)
    for command in commands:
        yield from (f".SH {command.prog.split()[-1].upper()}", _plain(" ".join((command.description or "").split())))
        yield from _options(command)
        yield from _blocks(command.epilog or "", ("formats", "examples"))
    yield from _blocks(window.epilog or "", ("exit codes", "completion"), ".SH")


def _commands() -> list[argparse.ArgumentParser]:
    (action,) = (one for one in command_parser()._actions if isinstance(one, argparse._SubParsersAction))
    return list(action.choices.values())


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Each group with its options, in the parser's order."""
    formatter = parser._get_formatter()
    for group in parser._action_groups:
        if group._group_actions:
            yield f".SS {_plain((group.title or '').capitalize())}"
        for action in group._group_actions:
            told = _plain(formatter._expand_help(_without_list(action)))
            yield from (".TP", f".B {_plain(_said(action, formatter))}", told)


def _without_list(action: argparse.Action) -> argparse.Action:
    """Of languages the page names but one: a folder adds another, and would make the page untrue."""
    if tuple(action.choices or ()) != tuple(interfaces()):
        return action
    other = copy(action)
    other.choices = (f"{USUAL} or another that --help names",)
    return other


def _said(action: argparse.Action, formatter: argparse.HelpFormatter) -> str:
    """An option as it is typed, with what has to follow it."""
    if not action.option_strings:
        return str(action.metavar)
    value = "" if action.nargs == 0 else f" {formatter._format_args(action, str(action.metavar))}"
    return ", ".join(action.option_strings) + value


def _blocks(epilog: str, wanted: tuple[str, ...], level: str = ".SS") -> Iterator[str]:
    """The parts of an epilog whose headings begin so, line by line as they stand there."""
    for heading, lines in _BLOCK.findall(epilog):
        if heading.startswith(wanted):
            yield f"{level} {_plain(heading.upper() if level == '.SH' else heading.capitalize())}"
            yield from (".nf", *(_plain(line[2:]) for line in lines.rstrip().splitlines()), ".fi")


def _plain(text: str) -> str:
    """Text of which nothing is taken for a command; hyphens stay such that can be copied and searched."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text(manual(), encoding="utf-8")

"""Scripts by which shells complete what is typed: commands, options, what they can be, and files."""

import argparse
from typing import Any

import shtab

from timeline_app.cli.parsers import add_commands, window_parser

_FILES = ("files", "to")
# The first word is a command or a file; shtab offers either the one or the other.
_FIRST_WORD: Any = {"bash": "_shtab_timeline_app_pos_0_COMPGEN=_shtab_compgen_files"}
_ZSH_COMMANDS = "_describe 'timeline-app commands' _commands"


def completion(shell: str) -> str:
    """A script for a shell."""
    parser = window_parser()
    _drop(parser, "files")
    add_commands(parser)
    for one in (parser, *_commands(parser)):
        for action in one._actions:
            if action.dest in _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    script = str(shtab.complete(parser, shell, preamble=_FIRST_WORD))
    return script.replace(_ZSH_COMMANDS, f"{_ZSH_COMMANDS}\n  _files")


def _drop(parser: argparse.ArgumentParser, name: str) -> None:
    """Take an argument out: a shell would take the command for it."""
    for container in (parser, *parser._action_groups):
        for actions in (container._actions, getattr(container, "_group_actions", [])):
            actions[:] = [action for action in actions if action.dest != name]


def _commands(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    found: list[Any] = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return [command for action in found for command in action.choices.values()]

"""The options of the formats on the command line: all of them from the one table, and what was said of them back."""

import argparse
from collections import Counter
from collections.abc import Callable
from textwrap import fill
from typing import Any

from timeline_app.cli.streams import said
from timeline_app.documents.published import from_typed
from timeline_app.errors import ExportError
from timeline_app.services.formats.options import Kind, Option
from timeline_app.services.formats.table import FORMATS

_WIDTH = 74
_PREFIX = "format_"
_CHOICES = "%(choices)s"
# Said for the explanations as well, and so told among the options of reading.
_SHARED = ("interface",)
_KINDS = {Kind.DAY: "DATE", Kind.NUMBER: "N"}


def add_format_options(parser: argparse.ArgumentParser) -> None:
    """Each option once, with the formats that have it."""
    group = parser.add_argument_group("options of formats, each with those that have it")
    options = {option.name: option for kind in FORMATS.values() for option in kind.options}
    for name, option in options.items():
        if name not in _SHARED:
            _add(group, option)


def chosen_options(options: argparse.Namespace, key: str, interface: str) -> dict[str, Any]:
    """Those that were given, for a format; what belongs to another one is among them, for the format to refuse."""
    given = {name.removeprefix(_PREFIX): value for name, value in vars(options).items()
             if name.startswith(_PREFIX) and value is not None}  # fmt: skip
    asked = getattr(options, "interface", None)
    if asked and _has(key, "headings"):
        # Only where somebody asked for it: scripts rely on the names of columns, on systems of any language.
        given.setdefault("headings", asked)
    return given | ({"interface": interface} if _has(key, "interface") else {})


def formats_told() -> str:
    """A paragraph for each format: its ending, what it is for, and its options."""
    return "formats, by the ending of the file or by --format:\n" + "".join(map(_format, FORMATS))


def _format(key: str) -> str:
    kind = FORMATS[key]
    first = f"  {key:<16}{kind.ending:<6}"
    lines = [fill(kind.description, _WIDTH, initial_indent=first, subsequent_indent=" " * len(first))]
    if kind.options:
        flags = " ".join(option.flag for option in kind.options)
        lines.append(fill(flags, _WIDTH, initial_indent=" " * 24, subsequent_indent=" " * 24, break_on_hyphens=False))
    return "\n".join(lines) + "\n"


def _add(group: argparse._ArgumentGroup, option: Option) -> None:
    # argparse fills the choices in, as it does for every option that has some.
    text = f"{option.help}{_more(option)} ({_owners(option)})".replace("%", "%%").replace(f"%{_CHOICES}", _CHOICES)
    place = f"{_PREFIX}{option.name}"
    if option.kind is Kind.FLAG:
        action = argparse.BooleanOptionalAction
        group.add_argument(option.flag, dest=place, action=action, default=None, help=text)
    elif option.kind is Kind.CHOICE:
        shown = option.name.upper()
        group.add_argument(option.flag, dest=place, choices=option.choices, metavar=shown, default=None, help=text)
    else:
        shown = _KINDS.get(option.kind, option.kind.value.upper())
        group.add_argument(option.flag, dest=place, type=_reader(option), metavar=shown, default=None, help=text)


def _more(option: Option) -> str:
    """What can be chosen, and what is chosen where nothing is said."""
    if option.kind is Kind.NAMES:
        return f"; there are {', '.join(option.choices)}"
    choices = f"; one of {_CHOICES}" if option.choices else ""
    default = _usual(option) if option.kind is Kind.FLAG else option.default
    return choices if default is None else f"{choices}; default: {default}"


def _usual(option: Option) -> str:
    """Whether a flag is set where nothing is said of it, in most of the formats that have it and in the others."""
    known = {key: one.default for key, kind in FORMATS.items() for one in kind.options if one.name == option.name}
    most, *others = (value for value, _ in Counter(known.values()).most_common())
    exceptions = [f", for {' and '.join(key for key, one in known.items() if one is value)} {_word(value)}"
                  for value in others]  # fmt: skip
    return _word(most) + "".join(exceptions)


def _word(value: object) -> str:
    return "yes" if value else "no"


def _owners(option: Option) -> str:
    """The formats that have an option, in as few words as it takes."""
    owners = [key for key in FORMATS if _has(key, option.name)]
    others = [key for key in FORMATS if key not in owners]
    return f"all but {', '.join(others)}" if len(others) < len(owners) else ", ".join(owners)


def _has(key: str, name: str) -> bool:
    return any(option.name == name for option in FORMATS[key].options)


def _reader(option: Option) -> Callable[[str], object]:
    def read(text: str) -> object:
        try:
            day = from_typed(text) if option.kind is Kind.DAY else None
            return day or option.read(text)
        except ExportError as error:
            # What reads the command line names the option itself.
            raise argparse.ArgumentTypeError(said(error).removeprefix(f"{option.flag} ")) from error

    return read

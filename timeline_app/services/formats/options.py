"""What can be chosen for a format: each option with its kind, so that flags and fields are made of one description."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from timeline_app.errors import ExportError, TimelineError


class Kind(StrEnum):
    """What an option is: yes or no, one of some choices, several of some, a day, a number from 1 on, or a text."""

    FLAG = "flag"
    CHOICE = "choice"
    NAMES = "names"
    DAY = "day"
    NUMBER = "number"
    TEXT = "text"


_READERS: Mapping[Kind, Callable[[str], object]] = {Kind.DAY: date.fromisoformat, Kind.NUMBER: int}
MOST = 40
"""What an option that is a number may be."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a format; on the command line it is `--name` with its value, on screen a field with its help."""

    name: str
    kind: Kind
    default: object
    help: str
    choices: tuple[str, ...] = ()

    @property
    def flag(self) -> str:
        return "--" + self.name.replace("_", "-")

    def read(self, text: str) -> object:
        """The value that somebody typed; names stand with commas between them, `all` for all. Raises ExportError."""
        if self.kind is Kind.NAMES:
            return self.checked(self.choices if text == "all" else [name.strip() for name in text.split(",")])
        if self.kind in _READERS:
            try:
                return self.checked(_READERS[self.kind](text))
            except ValueError as error:
                raise self._wrong(text) from error
        return self.checked({"yes": True, "no": False}.get(text, text) if self.kind is Kind.FLAG else text)

    def checked(self, value: object) -> object:
        """The value as a writer takes it; a program may give a moment, or a text, for a day.

        Raises ExportError for one that the option cannot have.
        """
        if self.kind is Kind.DAY and isinstance(value, str):
            return self.read(value)
        if self.kind is Kind.DAY and isinstance(value, datetime):
            value = value.date()
        if self.kind is Kind.NAMES and isinstance(value, Iterable) and not isinstance(value, str):
            names = tuple(value)
            if names and set(names) <= set(self.choices):
                return names
        elif (
            (self.kind is Kind.FLAG and isinstance(value, bool))
            or (self.kind is Kind.CHOICE and value in self.choices)
            or (self.kind is Kind.DAY and (value is None or isinstance(value, date)))
            or (self.kind is Kind.TEXT and (value is None or isinstance(value, str)))
            # `type`, not `isinstance`: True is an int, and no number that anybody gave.
            or (self.kind is Kind.NUMBER and type(value) is int and 1 <= value <= MOST)
        ):
            return value
        raise self._wrong(value)

    def _wrong(self, value: object) -> ExportError:
        kinds = {
            Kind.FLAG: TimelineError("yes or no"),
            Kind.DAY: TimelineError("a day, such as 2021-07-02"),
            Kind.TEXT: TimelineError("a text"),
            Kind.NUMBER: TimelineError("a number from 1 to {most}", most=MOST),
        }
        return ExportError(
            "{option} cannot be {value}; give {kinds}.",
            option=self.flag,
            value=self._shown(value),
            kinds=kinds.get(self.kind, ", ".join(self.choices)),
        )

    def _shown(self, value: object) -> str:
        """What was given, of several names those that are wrong."""
        if self.kind is not Kind.NAMES or isinstance(value, str) or not isinstance(value, Iterable):
            return repr(value)
        return ", ".join(repr(name) for name in dict.fromkeys(value) if name not in self.choices) or "''"

"""How each expression of a text came by its date, step by step, for those who look for the cause of a wrong one.

A tagger that is given a Trace fills it; without one nothing is kept, and nothing is worked out for it.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from timeline_app.model.calendar import Civil
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found, Resolution
from timeline_app.timex.frames import Frame
from timeline_app.timex.surroundings import Note


class DateTold(NamedTuple):
    """A date that the text told before, and the number of its sentence from 1."""

    told: Told
    sentence: int


class Completion(NamedTuple):
    """One end of a range, or of a row, that was completed by the other."""

    how: str
    other: Span
    before: str
    """The value that the end had by itself."""
    after: str
    reason: Reason


@dataclass(slots=True)
class Traced:
    """One expression that a rule has found, dropped ones among them. Sentences are numbered from 1."""

    found: Found
    sentence: int
    published: Civil | None = None
    told: tuple[DateTold, ...] = ()
    """The dates that the text told before and that were kept, the youngest at the end."""
    focus: DateTold | None = None
    """The day told last, in whatever way."""
    frames: tuple[Frame, ...] = ()
    """The frames around it, the widest first."""
    notes: list[Note] = field(default_factory=list)
    """What the resolver looked at, in this order."""
    veto: str = ""
    """The check that dropped it."""
    fault: str = ""
    resolution: Resolution | None = None
    """What the expression was resolved to by itself; None where the resolver finds no date in it."""
    completions: list[Completion] = field(default_factory=list)
    preposition: str = ""
    """The word that leaves a side open: "seit", "before"."""


class Trace:
    """The expressions of one text in the order in which they were found."""

    def __init__(self) -> None:
        self.expressions: dict[Span, Traced] = {}
        self._before = 0

    def found(self, found: Found, context: Context) -> list[Note]:
        """An expression is looked at; returns where to keep what is noted of it."""
        traced = self.expressions.setdefault(found.span, Traced(found, self._before + found.sentence + 1))
        traced.published = context.today
        traced.told = tuple(map(self._dated, context.discourse.history))
        traced.focus = self._dated(context.discourse.focus) if context.discourse.focus else None
        traced.frames = context.discourse.frames
        return traced.notes

    def dropped(self, found: Found, veto: str) -> None:
        self.expressions[found.span].veto = veto

    def failed(self, found: Found, error: Exception) -> None:
        if found.span in self.expressions:
            self.expressions[found.span].fault = f"{type(error).__name__}: {error}"

    def resolved(self, found: Found, resolution: Resolution | None) -> None:
        self.expressions[found.span].resolution = resolution

    def completed(self, found: Found, other: Found, how: str, before: Resolution, after: Resolution) -> None:
        """Told of both ends; what stays as it was is none."""
        if after is not before:
            completion = Completion(how, other.span, before.value, after.value, after.reason)
            self.expressions[found.span].completions.append(completion)

    def opened(self, found: Found, preposition: str) -> None:
        self.expressions[found.span].preposition = preposition

    def end_piece(self, sentences: int) -> None:
        """The next piece counts its sentences from 0 again."""
        self._before += sentences

    def _dated(self, told: Told) -> DateTold:
        return DateTold(told, self._before + told.sentence + 1)

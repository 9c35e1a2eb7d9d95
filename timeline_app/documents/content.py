"""What a reader of one format finds in a file, and how it says that there is nothing to find."""

from datetime import date
from typing import Any

from timeline_app.errors import TimelineError
from timeline_app.model.document import Heading
from timeline_app.records import dataclass

SAVE_ANEW = TimelineError("Open it in the program that it came from and save it anew, or as plain text.")


class Unreadable(TimelineError):
    """A file is not what its format says, or does harm; the message says what is wrong, `advice` what to do."""

    def __init__(self, reason: str, /, advice: TimelineError = SAVE_ANEW, **facts: Any) -> None:
        super().__init__(reason, **facts)
        self.advice = advice


def protected() -> Unreadable:
    """For a file that only opens with a password."""
    advice = TimelineError("Open it with its password and save a copy without one.")
    return Unreadable("it is protected by a password", advice)


def copy_protected() -> Unreadable:
    """For a file that only the programs of whoever sells it open, or those of whom it was made for."""
    advice = TimelineError("Choose a copy of it without copy protection.")
    return Unreadable("its text is encrypted by a copy protection", advice)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The text, and what the file says of it; `place` names where `published` stands.

    `guess` is a day that has to do with the file and may be that of publication. `pages` are the offsets at which
    pages or parts begin. `heading` is the text's own first heading, for a file that is not called anything.
    """

    text: str
    title: str = ""
    heading: str = ""
    language: str = ""
    published: date | None = None
    place: str = ""
    guess: date | None = None
    guess_place: str = ""
    pages: tuple[int, ...] = ()
    body: int = 0
    headings: tuple[Heading, ...] = ()

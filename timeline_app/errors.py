"""What goes wrong on the user's side, said so that the user can act."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

Place = Path | str
"""What a refusal names: a file, whose path each reader of it shortens as it likes, or what has no file."""


class TimelineError(Exception):
    """A sentence that names what failed, why, and what to do; shown as it is.

    The text is a template and the facts fill it, so that the sentence can be said in the interface's language. A fact
    may be an error itself: the reason of the whole.
    """

    def __init__(self, text: str, /, **facts: Any) -> None:
        super().__init__(text)
        self.text = text
        self.facts = facts

    def said(self, translate: Callable[[str], str] = str, place: Callable[[Path], str] = str) -> str:
        """The sentence, its template and those of its reasons translated, and paths written as `place` does it."""
        # A text without facts may hold braces of its own, as an example of JSON does.
        if not self.facts:
            return translate(self.text)
        facts = dict(self.facts)
        for name, fact in facts.items():
            if isinstance(fact, TimelineError):
                facts[name] = fact.said(translate, place)
            elif isinstance(fact, Path):
                facts[name] = place(fact)
        return translate(self.text).format(**facts)

    def __str__(self) -> str:
        return self.said()

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are pickled by their arguments, of which this one keeps the text alone; workers send them whole.
        return _again, (type(self), self.text, self.facts)


def _again(kind: type[TimelineError], text: str, facts: dict[str, Any]) -> TimelineError:
    return kind(text, **facts)


def system_reason(error: OSError) -> TimelineError:
    """What the system says is wrong, as a reason of another error."""
    return TimelineError(error.strerror or str(error))


class Cancelled(Exception):
    """The work was ended on the user's wish; nothing is wrong, and nothing is said."""


class DocumentError(TimelineError):
    """A file that cannot be read as a document."""


_NOWHERE = (errno.EINVAL, errno.EOVERFLOW)
"""What a system says to places that no file has, as a damaged one names them."""


def failing_drive(path: Path, error: OSError) -> DocumentError | None:
    """What is said where a drive or a network gives up while a file is read; None where the file itself is damaged.

    Libraries that read a file themselves have words of their own for what the system says, and keep its number.
    """
    if error.errno is None or error.errno in _NOWHERE:
        return None
    return DocumentError(
        "{path} could not be read to its end: {reason}. Check the drive or the network that it is on, then try again.",
        path=path,
        reason=TimelineError(os.strerror(error.errno)),
    )


class NoArticlesError(DocumentError):
    """A file that is whole and may hold articles, and holds none: it is something else, and nothing is lost with it."""


class LanguageError(TimelineError):
    """Mistakes in a language's files, all of them, each with its file and key."""


class ExportError(TimelineError):
    """A file that cannot be written."""


class WorkspaceError(TimelineError):
    """A workspace that cannot be opened or written."""

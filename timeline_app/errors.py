"""What goes wrong on the user's side, said so that the user can act."""

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


class Cancelled(Exception):
    """The work was ended on the user's wish; nothing is wrong, and nothing is said."""


class DocumentError(TimelineError):
    """A file that cannot be read as a document."""


class NoArticlesError(DocumentError):
    """A file that is whole and may hold articles, and holds none: it is something else, and nothing is lost with it."""


class LanguageError(TimelineError):
    """Mistakes in a language's files, all of them, each with its file and key."""


class ExportError(TimelineError):
    """A file that cannot be written."""


class WorkspaceError(TimelineError):
    """A workspace that cannot be opened or written."""

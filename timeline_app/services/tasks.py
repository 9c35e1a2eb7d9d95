"""What can be asked of the worker: values that are sent to another process and called there.

The window's process makes them and never calls them, so what they need to work is imported when they do.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import DocumentError, TimelineError
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress
    from timeline_app.storage.packed import Packed


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose for a document; None leaves it to the program. `interface` is the explanations' language."""

    published: date | None = None
    language: str | None = None
    interface: str = "en"


@dataclass(frozen=True, slots=True)
class Read:
    """The documents that could be read, and a sentence for each file that could not."""

    analyses: "tuple[Packed, ...]"
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """Read files in their order; one that fails does not keep the others out.

    Names that are `taken` by other documents get a number, because events are known by the name of their document.
    """

    paths: tuple[Path, ...]
    choices: Choices
    taken: frozenset[str] = frozenset()

    def __call__(self, progress: "Progress") -> Read:
        """Raises DocumentError if none of the files can be read."""
        from timeline_app.documents.reader import read_document

        analyses: list[Packed] = []
        failures: list[str] = []
        taken = set(self.taken)
        for number, path in enumerate(self.paths):
            try:
                document = _named(read_document(path), taken)
                analyses.append(_packed(document, self.choices, self._part(progress, number)))
                taken.add(document.name)
            except TimelineError as error:
                failures.append(str(error))
        if not analyses:
            raise DocumentError("\n".join(failures))
        return Read(tuple(analyses), tuple(failures))

    def _part(self, progress: "Progress", number: int) -> "Progress":
        return lambda share: progress((number + share) / len(self.paths))


@dataclass(frozen=True, slots=True)
class ReadText:
    """Read a text that came without a file."""

    text: str
    name: str
    choices: Choices
    taken: frozenset[str] = frozenset()

    def __call__(self, progress: "Progress") -> Read:
        """Raises DocumentError if the text is empty."""
        from timeline_app.documents.reader import from_text

        return Read((_packed(_named(from_text(self.text, self.name), self.taken), self.choices, progress),))


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Analyse a document that was read before, with other choices."""

    document: Document
    choices: Choices

    def __call__(self, progress: "Progress") -> Read:
        return Read((_packed(self.document, self.choices, progress),))


@dataclass(frozen=True, slots=True)
class DateInWords:
    """A date that somebody named, as it is understood."""

    interval: Interval
    granularity: Granularity
    mod: Mod | None
    explanation: str


@dataclass(frozen=True, slots=True)
class Understand:
    """Understand a date in words; relative ones count from `choices.published`."""

    words: str
    choices: Choices

    def __call__(self, progress: "Progress") -> DateInWords | None:
        """What the language that understands the most of the words says; None if none finds a date in them."""
        codes = dict.fromkeys((self.choices.language, self.choices.interface, "de", "en"))
        events = [event for code in codes for event in self._events(code, progress)]
        if not events:
            return None
        best = max(events, key=lambda event: event.span.end - event.span.begin)
        return DateInWords(best.interval, best.granularity, best.mod, best.explanation)

    def _events(self, code: str | None, progress: "Progress") -> Iterator[Event]:
        from timeline_app.services.pipeline import analyse

        for words in filter(None, (self.words, _as_year(self.words))):
            yield from analyse(
                Document("", words),
                published=self.choices.published,
                language=code,
                interface=self.choices.interface,
                progress=progress,
            ).events


Task = ReadFiles | ReadText | ReadAgain | Understand


def _as_year(words: str) -> str:
    """A bare number is no date in a text, but here nobody means anything else by it."""
    return f"in {words}" if words.isascii() and words.isdigit() and len(words) <= 4 else ""


def _named(document: Document, taken: Collection[str]) -> Document:
    """The document under a name that no other one has."""
    names = (document.name, *(f"{document.name} ({number})" for number in range(2, len(taken) + 2)))
    return replace(document, name=next(name for name in names if name not in taken))


def _packed(document: Document, choices: Choices, progress: "Progress") -> "Packed":
    from timeline_app import __version__
    from timeline_app.services.pipeline import analyse
    from timeline_app.storage.packed import pack

    analysis = analyse(
        document,
        published=choices.published,
        language=choices.language,
        interface=choices.interface,
        progress=progress,
    )
    return pack(analysis, choices.interface, __version__)

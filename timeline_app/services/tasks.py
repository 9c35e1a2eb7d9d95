"""What can be asked of the worker: values that are sent to another process and called there.

The window's process makes them and never calls them, so what they need to work is imported when they do.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import DocumentError, TimelineError
from timeline_app.model.analysis import Analysis
from timeline_app.model.document import Document
from timeline_app.model.event import Event
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.timex import Mod

if TYPE_CHECKING:
    from timeline_app.services.pipeline import Progress


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose for a document; None leaves it to the program. `interface` is the explanations' language."""

    published: date | None = None
    language: str | None = None
    interface: str = "en"


@dataclass(frozen=True, slots=True)
class Read:
    """The documents that could be read, and a sentence for each file that could not."""

    analyses: tuple[Analysis, ...]
    failures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """Read files in their order; one that fails does not keep the others out."""

    paths: tuple[Path, ...]
    choices: Choices

    def __call__(self, progress: "Progress") -> Read:
        """Raises DocumentError if none of the files can be read."""
        from timeline_app.documents.reader import read_document

        analyses: list[Analysis] = []
        failures: list[str] = []
        for number, path in enumerate(self.paths):
            try:
                analyses.append(_analysed(read_document(path), self.choices, self._part(progress, number)))
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

    def __call__(self, progress: "Progress") -> Read:
        """Raises DocumentError if the text is empty."""
        from timeline_app.documents.reader import from_text

        return Read((_analysed(from_text(self.text, self.name), self.choices, progress),))


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Analyse a document that was read before, with other choices."""

    document: Document
    choices: Choices

    def __call__(self, progress: "Progress") -> Read:
        return Read((_analysed(self.document, self.choices, progress),))


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
        choices = replace(self.choices, language=code)
        for words in filter(None, (self.words, _as_year(self.words))):
            yield from _analysed(Document("", words), choices, progress).events


Task = ReadFiles | ReadText | ReadAgain | Understand


def _as_year(words: str) -> str:
    """A bare number is no date in a text, but here nobody means anything else by it."""
    return f"in {words}" if words.isascii() and words.isdigit() and len(words) <= 4 else ""


def _analysed(document: Document, choices: Choices, progress: "Progress") -> Analysis:
    from timeline_app.services.pipeline import analyse

    return analyse(
        document,
        published=choices.published,
        language=choices.language,
        interface=choices.interface,
        progress=progress,
    )

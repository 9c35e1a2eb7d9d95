"""What can be asked of the worker: values that are sent to another process and called there.

The window's process makes them and never calls them, so what they need to work is imported when they do.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from timeline_app import __version__
from timeline_app.analysis.choices import Choices, DateInWords, NotUnderstood
from timeline_app.model.document import Document
from timeline_app.records import dataclass

if TYPE_CHECKING:
    from timeline_app.analysis.collection import Member
    from timeline_app.analysis.pipeline import Progress
    from timeline_app.analysis.tag_lines import TaggedLine
    from timeline_app.storage.analysis_table import AnalysisTable


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read a file; under another name than its own where that one is taken, for events are known by their document."""

    path: Path
    choices: Choices
    name: str = ""

    @property
    def size(self) -> int:
        """Bytes, as all tasks tell; of a file that is not there none."""
        try:
            return self.path.stat().st_size
        # The latter for what has a NUL in it, which is no name of a file; that is said when it is read.
        except (OSError, ValueError):
            return 0

    def document(self) -> Document:
        """Raises DocumentError."""
        from timeline_app.documents.reader import read_document

        document = read_document(self.path)
        return document if self.name in ("", document.name) else replace(document, name=self.name)

    def __call__(self, progress: "Progress") -> "AnalysisTable":
        """Raises DocumentError."""
        return _packed(self.document(), self.choices, progress)


@dataclass(frozen=True, slots=True)
class ReadBytes:
    """Read the bytes of an article that came without a file, such as standard input."""

    data: bytes
    name: str
    choices: Choices

    @property
    def size(self) -> int:
        return len(self.data)

    def document(self) -> Document:
        """Raises DocumentError."""
        from timeline_app.documents.reader import read_bytes

        return read_bytes(self.data, self.name)

    def __call__(self, progress: "Progress") -> "AnalysisTable":
        """Raises DocumentError."""
        return _packed(self.document(), self.choices, progress)


@dataclass(frozen=True, slots=True)
class ReadMember:
    """Read an article of a file that holds many; its place is in that file, as if it were a folder."""

    member: "Member"
    path: Path
    choices: Choices
    name: str

    @property
    def size(self) -> int:
        content = self.member.content
        return len(content if isinstance(content, bytes) else content.text)

    def document(self) -> Document:
        """Raises DocumentError."""
        from timeline_app.documents.reader import read_bytes, read_content

        name, content = self.member.name, self.member.content
        read = read_bytes(content, name, self.path) if isinstance(content, bytes) else read_content(content, name)
        return replace(read, name=self.name, path=self.path)

    def __call__(self, progress: "Progress") -> "AnalysisTable":
        """Raises DocumentError."""
        return _packed(self.document(), self.choices, progress)


Article = ReadFile | ReadBytes | ReadMember


@dataclass(frozen=True, slots=True)
class ReadForTable:
    """Read an article for what shows each event in one width; to make its titles for narrower rooms takes long."""

    article: Article

    @property
    def size(self) -> int:
        return self.article.size

    def __call__(self, progress: "Progress") -> "AnalysisTable":
        """Raises DocumentError."""
        return _packed(self.article.document(), self.article.choices, progress, shorter=False)


@dataclass(frozen=True, slots=True)
class Tag:
    """Find the expressions of an article, and no events; `traced`, told step by step in place of the line of JSON."""

    article: Article
    traced: bool = False

    @property
    def size(self) -> int:
        return self.article.size

    def __call__(self, progress: "Progress") -> "TaggedLine":
        """Raises DocumentError."""
        from timeline_app.analysis.pipeline import tag_document
        from timeline_app.analysis.tag_lines import TaggedLine, line_of
        from timeline_app.timex.trace import Trace

        trace = Trace() if self.traced else None
        document, choices = self.article.document(), self.article.choices
        tagged = tag_document(
            document,
            published=choices.published,
            ignore_published=choices.ignore_published,
            language=choices.language,
            likely=choices.likely_languages,
            progress=progress,
            trace=trace,
        )
        if trace is None:
            return TaggedLine(line_of(document, tagged, choices.interface), tagged.faults)
        from timeline_app.analysis.trace_text import trace_of

        return TaggedLine(trace_of(document, tagged, trace), tagged.faults)


@dataclass(frozen=True, slots=True)
class ReadText:
    """Read a text that came without a file."""

    text: str
    name: str
    choices: Choices

    @property
    def size(self) -> int:
        return len(self.text or "")

    def __call__(self, progress: "Progress") -> "AnalysisTable":
        """Raises DocumentError if the text is empty."""
        from timeline_app.documents.reader import from_text

        return _packed(from_text(self.text, self.name), self.choices, progress)


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Analyse a document that was read before, with other choices."""

    document: Document
    choices: Choices

    @property
    def size(self) -> int:
        return len(self.document.text)

    def __call__(self, progress: "Progress") -> "AnalysisTable":
        return _packed(self.document, self.choices, progress)


@dataclass(frozen=True, slots=True)
class Understand:
    """Understand a date in words; see `analysis.date_words`. `loosely` takes a date out of words that say more."""

    words: str
    choices: Choices
    loosely: bool = False

    @property
    def size(self) -> int:
        return len(self.words)

    def __call__(self, progress: "Progress") -> DateInWords | NotUnderstood:
        from timeline_app.analysis.date_words import date_in_words

        return date_in_words(self.words, self.choices, progress, self.loosely)


class Task(Protocol):
    """What can be done in whatever process; `size` is about how many bytes of text it takes."""

    @property
    def size(self) -> int: ...

    def __call__(self, progress: "Progress") -> Any: ...


def _packed(document: Document, choices: Choices, progress: "Progress", shorter: bool = True) -> "AnalysisTable":
    from timeline_app.analysis.pipeline import analyse
    from timeline_app.storage.analysis_table import pack

    analysis = analyse(
        document,
        published=choices.published,
        ignore_published=choices.ignore_published,
        language=choices.language,
        likely=choices.likely_languages,
        progress=progress,
        shorter=shorter,
    )
    # As columns it is quick to send, and made for the window to draw from.
    return pack(analysis, choices.interface, __version__)

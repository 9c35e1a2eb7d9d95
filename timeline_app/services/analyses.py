"""The analyses of a workspace: those of the open documents in memory, the others in the file until they are needed."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from timeline_app.errors import WorkspaceError

if TYPE_CHECKING:
    from pathlib import Path

    from timeline_app.model.document import Document
    from timeline_app.storage.analyses import Outline
    from timeline_app.storage.analysis_table import AnalysisTable


class Fetch(Protocol):
    def __call__(self, number: int) -> "AnalysisTable":
        """An analysis that the file holds. Raises WorkspaceError."""


class Analyses(Mapping[int, "AnalysisTable"]):
    """Analyses by their numbers; one that is away is fetched when it is asked for, and then stays.

    Asking for one that is away raises WorkspaceError where the file cannot be read.
    """

    def __init__(
        self,
        here: "Mapping[int, AnalysisTable]" = MappingProxyType({}),
        away: "Mapping[int, Outline]" = MappingProxyType({}),
        fetch: "Fetch | None" = None,
        last: int = 0,
    ) -> None:
        self.here = dict(here)
        self.away = dict(away)
        self.fetch = fetch or _from_nowhere
        # `last` is the file's word: one that was forgotten had a number that must not come again.
        self._last = max((last, *self.here, *self.away))

    def __getitem__(self, number: int) -> "AnalysisTable":
        analysis = self.here.get(number)
        if analysis is None:
            analysis = self.fetched(number)
            self.add({number: analysis})
        return analysis

    def __iter__(self) -> Iterator[int]:
        return iter(sorted({*self.here, *self.away}))

    def __len__(self) -> int:
        return len(self.here) + len(self.away)

    def __contains__(self, number: object) -> bool:
        return number in self.here or number in self.away

    @property
    def next_number(self) -> int:
        """A number that none has or had, as far as the file remembers."""
        return self._last + 1

    def fetched(self, number: int) -> "AnalysisTable":
        """One that is away, for whoever needs it once. Raises WorkspaceError."""
        if number not in self.away:
            raise KeyError(number)
        return self.fetch(number)

    def fetch_all(self, numbers: Collection[int], *_unused: object) -> "dict[int, AnalysisTable]":
        """Several of them, as a job. Raises WorkspaceError."""
        return {number: self.fetched(number) for number in numbers}

    def add(self, more: "Mapping[int, AnalysisTable]") -> None:
        self.here.update(more)
        self._last = max((self._last, *more))
        for number in more:
            self.away.pop(number, None)

    def forget(self, numbers: Collection[int]) -> None:
        """These are of no use any more."""
        for number in numbers:
            self.here.pop(number, None)
            self.away.pop(number, None)

    def put_away(self, shown: Collection[int]) -> None:
        """Let go of all that no document shows; the file must have them."""
        from timeline_app.storage.analyses import Outline

        for number in set(self.here).difference(shown):
            self.away[number] = Outline.of(self.here.pop(number))

    def path_of(self, number: int) -> "Path | None":
        """The file that an analysis is of, whether it is in memory or not."""
        analysis = self.here.get(number)
        if analysis is not None:
            return analysis.document.path
        return self.away[number].path if number in self.away else None

    def name_of(self, number: int) -> str:
        """The name of the document that an analysis is of, whether it is in memory or not."""
        analysis = self.here.get(number)
        return analysis.document.name if analysis is not None else self.away[number].name

    def is_of(self, number: int, document: "Document") -> bool:
        """Whether an analysis is of this text of this file."""
        if (analysis := self.here.get(number)) is not None:
            return (analysis.document.path, analysis.document.text) == (document.path, document.text)
        outline = self.away.get(number)
        if outline is None or not outline.may_be_of(document):
            return False
        with suppress(WorkspaceError):
            return self[number].document.text == document.text
        return False


def _from_nowhere(number: int) -> "AnalysisTable":
    raise WorkspaceError("document {number} is in no file that could be read", number=number)

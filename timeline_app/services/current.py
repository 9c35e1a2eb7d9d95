"""What is open now and what people changed of it: made from a workspace's state once, then kept up with each step."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline_app.model.correction import NO_EDITS, Addition, Correction, Edits, OpenDocument
from timeline_app.records import dataclass
from timeline_app.storage.values import Change, Key, Value

if TYPE_CHECKING:
    from timeline_app.storage.analysis_table import AnalysisTable

State = Mapping[Key, Value]


class Open(NamedTuple):
    """A document of the workspace."""

    key: int
    analysis: "AnalysisTable"


@dataclass(frozen=True, slots=True)
class Current:
    """The open documents in their order: their keys, their analyses and the numbers of these; and all edits of them.

    Replaced, never changed, so that any thread may read it.
    """

    keys: tuple[int, ...] = ()
    tables: "tuple[AnalysisTable, ...]" = ()
    numbers: tuple[int, ...] = ()
    edits: Edits = NO_EDITS
    joined: Mapping[str, str] = field(default_factory=dict)
    """The events that stand behind others, each with the one that it stands behind."""
    _places: Mapping[int, int] = field(default_factory=dict)
    """The number of each document by its key."""
    _additions: Mapping[str, Addition] = field(default_factory=dict)
    """As the state has them: documents by their keys, closed ones too."""

    @staticmethod
    def of(state: State, analyses: "Mapping[int, AnalysisTable]") -> "Current":
        corrections = {key: value for (_, key), value in state.items() if isinstance(value, Correction)}
        additions = {key: value for (_, key), value in state.items() if isinstance(value, Addition)}
        joined = {key: value.joined_to for key, value in corrections.items() if value.joined_to}
        current = Current(edits=Edits(corrections, {}), joined=joined, _additions=additions)
        return current._reopened(state, analyses)

    @property
    def documents(self) -> list[Open]:
        return list(map(Open, self.keys, self.tables))

    def after(self, changes: Iterable[Change], state: State, analyses: "Mapping[int, AnalysisTable]") -> "Current":
        """What follows from changes that led to a state; costs what they cost, unless documents come or go."""
        of_kind: dict[str, list[Change]] = {"document": [], "correction": [], "addition": []}
        for change in changes:
            of_kind[change.key[0]].append(change)
        documents, added = of_kind["document"], of_kind["addition"]
        edits = replace(self.edits, corrections=_changed(self.edits.corrections, of_kind["correction"]))
        current = replace(self, edits=edits, _additions=_changed(self._additions, added))
        current = current._joined(of_kind["correction"])
        # One that comes or goes shifts the numbers of all behind it.
        if not all(map(_stays, documents)):
            return current._reopened(state, analyses)
        return current._analysed(documents, analyses)._added(added)

    def _joined(self, changes: Sequence[Change]) -> "Current":
        """The same with what other corrections say of the events that others stand behind."""
        firsts = [(change.key[1], *map(_first, change[1:])) for change in changes]
        moved = {key: after for key, before, after in firsts if before != after}
        if not moved:
            return self
        kept = {key: first for key, first in {**self.joined, **moved}.items() if first}
        return replace(self, joined=kept)

    def _analysed(self, changes: Sequence[Change], analyses: "Mapping[int, AnalysisTable]") -> "Current":
        """The same documents, some of them under other analyses."""
        if not changes:
            return self
        numbers, tables = list(self.numbers), list(self.tables)
        for change in changes:
            assert isinstance(change.after, OpenDocument)
            at = self._places[int(change.key[1])]
            numbers[at], tables[at] = change.after.analysis, analyses[change.after.analysis]
        return replace(self, numbers=tuple(numbers), tables=tuple(tables))

    def _added(self, changes: Iterable[Change]) -> "Current":
        """The same documents, with other events of people's own in them."""
        numbered = [one._replace(after=self._numbered(one.after)) for one in changes]
        return replace(self, edits=replace(self.edits, additions=_changed(self.edits.additions, numbered)))

    def _reopened(self, state: State, analyses: "Mapping[int, AnalysisTable]") -> "Current":
        """The documents that a state has, in their order."""
        opened = sorted((value.place, int(key), value.analysis)
                         for (_, key), value in state.items() if isinstance(value, OpenDocument))  # fmt: skip
        keys, numbers = (tuple(one[part] for one in opened) for part in (1, 2))
        tables = tuple(analyses[number] for number in numbers)
        current = replace(
            self,
            keys=keys,
            tables=tables,
            numbers=numbers,
            _places=dict(zip(keys, range(len(keys)), strict=True)),
        )
        numbered = {key: current._numbered(place) for key, place in self._additions.items()}
        additions = {key: place for key, place in numbered.items() if place is not None}
        return replace(current, edits=replace(self.edits, additions=additions))

    def _numbered(self, place: Value | None) -> Addition | None:
        """A place whose document is named by its number; None where that is closed."""
        if not isinstance(place, Addition) or place.document not in self._places:
            return None
        return replace(place, document=self._places[place.document])


def _first(value: Value | None) -> str:
    """The event that a corrected one stands behind; "" for none."""
    return value.joined_to if isinstance(value, Correction) else ""


def _stays(change: Change) -> bool:
    """Whether a document is where it was, only under another analysis."""
    _, before, after = change
    return isinstance(before, OpenDocument) and isinstance(after, OpenDocument) and before.place == after.place


def _changed(values: Mapping[str, Any], changes: Sequence[Change]) -> Mapping[str, Any]:
    """The values after changes; the same mapping where there are none."""
    if not changes:
        return values
    result = dict(values)
    for change in changes:
        if change.after is None:
            result.pop(change.key[1], None)
        else:
            result[change.key[1]] = change.after
    return result

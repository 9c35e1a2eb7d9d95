"""What is shown of a timeline: facets whose values can be switched off, a stretch of time, doubtful events, words.

All of it combines: an event is shown if nothing leaves it out.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from timeline_app.layout.arrays import Codes, Counts, Flags, Numbers
from timeline_app.layout.items import CERTAINTIES, Trait
from timeline_app.model.granularity import Granularity
from timeline_app.model.role import ROLES
from timeline_app.records import dataclass
from timeline_app.services.naming.events import EventNames

if TYPE_CHECKING:
    from timeline_app.services.timeline import Timeline

FACETS = ("document", "certainty", "granularity", "role", "category")
# Mentions are left out by their role.
_ALL_TRAITS = sum(Trait) - Trait.MENTION


class Facet(NamedTuple):
    """The values that events have of one kind, and for each event the number of its own."""

    values: Sequence[str]
    codes: Codes | Numbers


@dataclass(frozen=True, slots=True)
class Filters:
    """What is left out. `off` has facets with a value of theirs; `traits` are bits of layout's Trait.

    Events from `first` to before `after` (seconds, None for no bound) are shown, those that lie partly inside too.
    `words` are looked for; with `only` all other events are left out. With any `names`, so are events that have none of
    these.
    """

    off: frozenset[tuple[str, str]] = frozenset()
    traits: int = 0
    first: int | None = None
    after: int | None = None
    needs_checking: bool = False
    words: str = ""
    only: bool = False
    names: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        """How many kinds of filters leave something out."""
        kinds = {facet for facet, _ in self.off}
        bounded = self.first is not None or self.after is not None
        worded = self.only and bool(self.words.strip())
        return len(kinds) + bool(self.traits) + bounded + self.needs_checking + worded + bool(self.names)

    def switched(self, facet: str, value: str, on: bool) -> "Filters":
        """With a value of a facet switched on or off."""
        one = {(facet, value)}
        return replace(self, off=self.off - one if on else self.off | one)

    def named(self, name: str, wanted: bool) -> "Filters":
        """With events of a name wanted, or no more."""
        return replace(self, names=self.names | {name} if wanted else self.names - {name})

    def to_json(self) -> str:
        return json.dumps({**asdict(self), "off": sorted(self.off), "names": sorted(self.names)})

    @staticmethod
    def from_json(text: str) -> "Filters":
        """What `to_json` wrote; nothing left out where the text does not say that."""
        try:
            data = json.loads(text)
            data["off"] = frozenset((facet, str(value)) for facet, value in data["off"] if facet in FACETS)
            data["names"] = frozenset(map(str, data.get("names", ())))
            read = Filters(**data)
            kinds = (bool, bool, str, int)
            whole = (read.only, read.needs_checking, read.words, read.traits)
            # Not isinstance: True is an int, and 1 is no bool.
            fits = all(type(one) is kind for one, kind in zip(whole, kinds, strict=True))
            fits &= all(one is None or type(one) is int for one in (read.first, read.after))
            fits &= 0 <= read.traits <= _ALL_TRAITS
        except (ValueError, TypeError, KeyError, RecursionError):
            return Filters()
        return read if fits else Filters()


class Facets:
    """The facets of one timeline, each made when it is first asked for."""

    def __init__(self, timeline: "Timeline") -> None:
        self._timeline = timeline

    @cached_property
    def all(self) -> Mapping[str, Facet]:
        """Every facet by its name."""
        items, events = self._timeline.items, self._timeline.events
        return {
            "document": Facet(self._timeline.documents, items.documents),
            "certainty": Facet(tuple(one.value for one in CERTAINTIES), items.certainties),
            "granularity": Facet(tuple(one.label for one in Granularity), items.granularities),
            "role": Facet(tuple(one.value for one in ROLES), events.roles()),
            "category": Facet(*events.categories()),
        }

    @cached_property
    def names(self) -> EventNames:
        """The proper names of events, of which one may have several."""
        return self._timeline.events.names()

    @cached_property
    def doubtful(self) -> Flags:
        return self._timeline.events.needs_checking()

    def shown(self, filters: Filters, found: Flags | None) -> Flags | None:
        """For each event whether it is shown; None where all are. `found` has those that have the words."""
        masks = self._masks(filters, found)
        return np.logical_and.reduce(list(masks.values())) if masks else None

    def counts(self, filters: Filters, found: Flags | None) -> Mapping[str, Counts]:
        """For each value of each facet how many events there would be with it switched on, all else as it is.

        Under "doubtful" the one number of events that need checking, under "names" those of all names.
        """
        masks = self._masks(filters, found)
        # How many filters are against each event: with one of them switched off, those that only it is against are
        # shown.
        against = np.zeros(len(self._timeline.items), np.uint8)
        for mask in masks.values():
            against += ~mask
        result = {}
        for name, facet in self.all.items():
            passed = against == (~masks[name] if name in masks else 0)
            result[name] = np.bincount(facet.codes[passed], minlength=len(facet.values))
        passed = against == (~masks["doubtful"] if "doubtful" in masks else 0)
        result["doubtful"] = np.array([np.count_nonzero(passed & self.doubtful)])
        passed = against == (~masks["names"] if "names" in masks else 0)
        result["names"] = self.names.counts(passed)
        return result

    def _masks(self, filters: Filters, found: Flags | None) -> dict[str, Flags]:
        """What each filter leaves, for those that leave anything out."""
        items, masks = self._timeline.items, {}
        for name in {facet for facet, _ in filters.off} & set(FACETS):
            values, codes = self.all[name]
            kept = np.ones(len(values), np.bool_)
            for value in (value for facet, value in filters.off if facet == name):
                # A category that nothing has any more is switched off for nothing.
                with suppress(ValueError):
                    kept[values.index(value)] = False
            if not kept.all():
                masks[name] = kept[codes]
        if filters.traits:
            masks["traits"] = (items.traits & filters.traits) == 0
        if filters.first is not None:
            masks["first"] = items.ends > filters.first
        if filters.after is not None:
            masks["after"] = items.starts < filters.after
        if filters.needs_checking:
            masks["doubtful"] = self.doubtful
        if filters.names:
            masks["names"] = self.names.having(filters.names)
        if filters.only and found is not None:
            masks["words"] = found
        return masks

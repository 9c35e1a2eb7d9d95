"""The events of all files of a folder in the order of their starts, as columns."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from timeline_app.errors import DocumentError
from timeline_app.extras import extra
from timeline_app.layout.arrays import Longs, Numbers, Positions, Seconds
from timeline_app.layout.index import TimeIndex
from timeline_app.layout.items import Items, code_type
from timeline_app.services.event_folder.cells import Rows
from timeline_app.services.event_folder.columns import Columns
from timeline_app.services.event_folder.facts import HIDDEN, codes_in, flagged, stretches, traits_in


class Ordered(NamedTuple):
    """All events in date order: `order` has their rows in the folder, counted through all files.

    `facts` are what else is known of each, as bits. `documents` is an Arrow array of names, for there may be a million;
    `items.documents` are their numbers in it.
    """

    items: Items
    order: Positions
    facts: Longs
    category: Numbers
    categories: tuple[str, ...]
    documents: Any


def in_order(columns: Columns) -> Ordered:
    """Put the events of all files in order, without those that are hidden; `columns` are of no use after that.

    Their arrays are worked on where they are: each further one of so many events costs as much as a step of the work.
    """
    rows = columns.rows
    hidden = flagged(rows.facts, HIDDEN)
    shown = ~hidden if hidden.any() else slice(None)
    with ThreadPoolExecutor(2, "order") as pool:
        # What takes the longest, side by side.
        names = pool.submit(_told_apart, columns.documents)
        starts, order = _sorted(rows.starts, shown)
        numbers, documents = names.result()
        made = _Made(len(order), len(documents))
        # Most of the time is waiting for memory, so two threads wait at once.
        half = len(order) // 2
        list(pool.map(partial(made.bring, rows, order, numbers), (0, half), (half, len(order))))
    index = TimeIndex(starts, made.ends, _ascending(np.ascontiguousarray(rows.ends[shown])))
    items = Items(starts, made.ends, made.certainties, made.granularities, made.traits, made.documents, index)
    return Ordered(items, order, made.facts, *_categories(columns, order), documents)


class _Made:
    """Columns in the order of starts, filled a stretch at a time."""

    def __init__(self, count: int, documents: int) -> None:
        self.ends = np.empty(count, np.int64)
        self.documents = np.empty(count, code_type(documents))
        self.facts = np.empty(count, np.uint32)
        self.certainties, self.granularities, self.traits = (np.empty(count, np.uint8) for _ in range(3))

    def bring(self, rows: Rows, order: Positions, numbers: Longs | None, first: int, last: int) -> None:
        """Fill a part of all columns from the rows that belong there; `numbers` are those of documents, if others."""
        for stretch in stretches(last - first, first):
            places = order[stretch].astype(np.intp)
            told = rows.told[places]
            self.ends[stretch] = told["end"]
            self.documents[stretch] = told["document"] if numbers is None else numbers[told["document"]]
            self.facts[stretch] = facts = told["facts"]
            self.certainties[stretch] = codes_in(facts, "certainty")
            self.granularities[stretch] = codes_in(facts, "granularity")
            self.traits[stretch] = traits_in(facts)


def _ascending(values: Seconds) -> Seconds:
    values.sort()
    return values


def _sorted(starts: Seconds, shown: Any) -> tuple[Seconds, Positions]:
    """The starts of what is shown in their order, and the rows of these; of one start, in the order of the folder.

    Numbers that hold both are sorted in half of the time that it takes to sort the one by the other. Such numbers take
    the place of `starts`.
    """
    bits = len(starts).bit_length()
    most = 1 << (62 - bits)
    if len(starts) and not -most < int(starts.min()) <= int(starts.max()) < most:
        # Events of the ages of the earth.
        rows = np.arange(len(starts), dtype=np.int32)[shown]
        order = rows[np.argsort(starts[shown], kind="stable")]
        return starts[order], order
    for stretch in stretches(len(starts)):
        keys = starts[stretch]
        keys <<= bits
        keys |= np.arange(stretch.start, stretch.start + len(keys), dtype=np.int64)
    keys = _ascending(starts[shown])
    order = np.empty(len(keys), np.int32)
    np.bitwise_and(keys, (1 << bits) - 1, out=order, casting="unsafe")
    keys >>= bits
    return keys, order


def _told_apart(names: list[Any]) -> tuple[Longs | None, Any]:
    """The names of documents, each once; and by which number those are known that files have, if it is another."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    # What is compared here are names, which are few beside the events.
    told = arrow.concat_arrays([arrow.nulls(0, arrow.string()), *names]).dictionary_encode()
    is_same = len(told.dictionary) == len(told)
    return None if is_same else np.from_dlpack(told.indices).astype(np.uint32), told.dictionary


def _categories(columns: Columns, order: Positions) -> tuple[Numbers, tuple[str, ...]]:
    """The number of each event's category among all of them in the order of their names."""
    told = columns.categories
    if len(told) == 1:
        return np.zeros(len(order), np.uint16), told
    names = tuple(sorted(told))
    places = {name: number for number, name in enumerate(names)}
    place = np.array([places[name] for name in told], code_type(len(names)))
    return place[columns.rows.categories[order]], names

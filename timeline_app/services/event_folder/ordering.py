"""The events of all files of a folder in the order of their starts, as columns."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np

from timeline_app.errors import DocumentError
from timeline_app.extras import extra
from timeline_app.layout.arrays import Codes, Flags, Numbers, Positions, Seconds
from timeline_app.layout.items import Items, code_type, items_from, trait_codes
from timeline_app.model.role import ROLES, Role
from timeline_app.services.event_folder.columns import (
    CHECKED,
    CONFLICT,
    HIDDEN,
    MODS,
    OPEN_END,
    OPEN_START,
    Columns,
)

_STRETCH = 1 << 16


class Ordered(NamedTuple):
    """All events in date order: `order` has their rows in the folder, counted through all files.

    `documents` is an Arrow array of names, for there may be a million; `items.documents` are their numbers in it.
    """

    items: Items
    order: Positions
    mods: Codes
    roles: Codes
    checked: Flags
    category: Numbers
    categories: tuple[str, ...]
    documents: Any


def in_order(columns: Columns) -> Ordered:
    """Put the events of all files in order, without those that are hidden; `columns` are of no use after that."""
    starts, rows = columns.starts, columns.rows
    with ThreadPoolExecutor(2, "order") as pool:
        # What takes the longest, side by side.
        ends, names = pool.submit(_sorted_ends, rows), pool.submit(_told_apart, columns.names)
        starts, order = _sorted(starts, rows)
        rows = _fetched(rows, order, pool)
        (document, documents), (category, categories) = names.result()
        flags, numbers = rows["flags"], document.take(rows["document"])
        items = items_from(
            starts,
            np.ascontiguousarray(rows["end"]),
            np.ascontiguousarray(rows["certainty"]),
            np.ascontiguousarray(rows["granularity"]),
            trait_codes(MODS)[rows["timex_mod"]],
            (flags & OPEN_START) != 0,
            (flags & OPEN_END) != 0,
            (flags & CONFLICT) != 0,
            rows["role"] == ROLES.index(Role.MENTION),
            numbers.astype(code_type(len(documents)), copy=False),
            ends.result(),
        )
    return Ordered(
        items,
        order,
        np.ascontiguousarray(rows["timex_mod"]),
        np.ascontiguousarray(rows["role"]),
        (flags & CHECKED) != 0,
        category[rows["category"]],
        categories,
        documents,
    )


def _fetched(rows: Any, order: Positions, pool: ThreadPoolExecutor) -> Any:
    """The rows in an order: half of the time is waiting for memory, so several threads wait at once."""
    made, step = np.empty(len(order), rows.dtype), max(len(order) // 4, _STRETCH)

    def fetch(first: int) -> None:
        stretch = slice(first, first + step)
        # With another mode it would be made beside `made` first.
        np.take(rows, order[stretch], out=made[stretch], mode="clip")

    list(pool.map(fetch, range(0, len(order), step)))
    return made


def _sorted_ends(rows: Any) -> Seconds:
    hidden = (rows["flags"] & HIDDEN) != 0
    ends: Seconds = np.sort(rows["end"][~hidden] if hidden.any() else rows["end"])
    return ends


def _sorted(starts: Seconds, rows: Any) -> tuple[Seconds, Positions]:
    """The starts of what is shown in their order, and the rows of these; of one start, in the order of the folder.

    Numbers that hold both are sorted in half of the time that it takes to sort the one by the other. Such numbers take
    the place of `starts`: each further array of so many costs as much as a step of the work.
    """
    hidden = (rows["flags"] & HIDDEN) != 0
    bits = len(starts).bit_length()
    most = 1 << (62 - bits)
    if len(starts) and not -most < int(starts.min()) <= int(starts.max()) < most:
        # Events of the ages of the earth.
        order = np.argsort(starts, kind="stable")
        order = order[~hidden[order]].astype(np.int32)
        return starts[order], order
    starts <<= bits
    for first in range(0, len(starts), _STRETCH):
        stretch = starts[first : first + _STRETCH]
        stretch |= np.arange(first, first + len(stretch), dtype=np.int64)
    keys = starts[~hidden] if hidden.any() else starts
    keys.sort()
    order = np.empty(len(keys), np.int32)
    np.bitwise_and(keys, (1 << bits) - 1, out=order, casting="unsafe")
    keys >>= bits
    return keys, order


def _told_apart(names: "dict[str, list[Any]]") -> "tuple[tuple[Numbers, Any], tuple[Numbers, tuple[str, ...]]]":
    """The names of documents and categories, each once; and by which number those are known that files have."""
    arrow = extra("pyarrow", "Parquet", DocumentError)
    # What is compared here are names, which are few beside the events.
    documents, categories = (
        arrow.concat_arrays([arrow.array([], arrow.string()), *names[name]]).dictionary_encode()
        for name in ("document", "category")
    )
    told = categories.dictionary.to_pylist()
    by_name = sorted({"", *told})
    place = np.array([by_name.index(name) for name in told], code_type(len(by_name)))
    numbers = place[categories.indices.to_numpy()]
    return (documents.indices.to_numpy().astype(np.uint32), documents.dictionary), (numbers, tuple(by_name))

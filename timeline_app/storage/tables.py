"""Columns of numbers and of texts: a million rows in a few arrays, read and written as plain bytes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from timeline_app.errors import WorkspaceError
from timeline_app.records import dataclass

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]
else:
    Numbers = np.ndarray

_SMALL = 65536
"""Bytes up to which a column is copied rather than looked at in place."""


class Texts(Sequence[str]):
    """Texts one after the other as UTF-8 (lone surrogates included); `ends` has the end of each, in bytes."""

    def __init__(self, data: bytes, ends: Numbers) -> None:
        self.data = data
        self.ends = ends

    @staticmethod
    def of(texts: Iterable[str]) -> "Texts":
        encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
        return Texts(b"".join(encoded), np.cumsum([len(text) for text in encoded], dtype=np.int64))

    def __len__(self) -> int:
        return len(self.ends)

    def __getitem__(self, number: Any) -> Any:
        if isinstance(number, slice):
            ends = [0, *self.ends.tolist()]
            data = self.data
            return [data[ends[one] : ends[one + 1]].decode("utf-8", "surrogatepass")
                    for one in range(*number.indices(len(self)))]  # fmt: skip
        number = range(len(self))[number]
        begin = int(self.ends[number - 1]) if number else 0
        return self.data[begin : int(self.ends[number])].decode("utf-8", "surrogatepass")


@dataclass(frozen=True, eq=False, slots=True)
class Table:
    """Named columns of equal length."""

    numbers: Mapping[str, Numbers]
    texts: Mapping[str, Texts]

    def __len__(self) -> int:
        return len(next(iter(self.numbers.values())))

    def number(self, name: str, row: int) -> int:
        return int(self.numbers[name][row])


@dataclass(frozen=True, slots=True)
class TableSchema:
    """The columns that a table has: the type of each column of numbers, and the names of those of texts.

    Files of older versions are without the `later` ones, which are 0 or empty then.
    """

    numbers: Mapping[str, type]
    texts: tuple[str, ...]
    later: frozenset[str] = frozenset()

    def columns(self, rows: Sequence[Mapping[str, Any]]) -> Table:
        """Columns of rows that give a value for every name."""
        count = len(rows)
        return Table(
            {name: np.fromiter((row[name] for row in rows), kind, count) for name, kind in self.numbers.items()},
            {name: Texts.of(row[name] for row in rows) for name in self.texts},
        )

    def parts(self, columns: Table) -> dict[str, bytes]:
        """The bytes of each column, by a name for each; numbers are little-endian."""
        parts = {name: _bytes(columns.numbers[name], kind) for name, kind in self.numbers.items()}
        for name in self.texts:
            parts[f"{name}.utf8"] = columns.texts[name].data
            parts[f"{name}.ends"] = _bytes(columns.texts[name].ends, np.int64)
        return parts

    def whole(self, parts: Mapping[str, bytes]) -> Table:
        """The columns again. Raises WorkspaceError where some are missing or do not fit together."""
        try:
            kept = {**parts, **self._missing(parts)}
            numbers = {name: _array(kept[name], kind) for name, kind in self.numbers.items()}
            texts = {name: Texts(kept[f"{name}.utf8"], _array(kept[f"{name}.ends"], np.int64)) for name in self.texts}
        except (KeyError, ValueError) as error:
            raise WorkspaceError("the table of events is incomplete ({reason})", reason=error) from error
        lengths = {len(column) for column in numbers.values()} | {len(column) for column in texts.values()}
        if len(lengths) > 1 or not all(_fits(text) for text in texts.values()):
            raise WorkspaceError("the columns of the table of events do not fit together")
        return Table(numbers, texts)

    def _missing(self, parts: Mapping[str, bytes]) -> dict[str, bytes]:
        """The later columns that a file is without."""
        first, kind = next(iter(self.numbers.items()))
        # Older files do not tell how many rows they have; any column that was always there does.
        rows = len(parts[first]) // np.dtype(kind).itemsize
        missing = {}
        for name in self.later:
            if name in self.numbers and name not in parts:
                missing[name] = bytes(rows * np.dtype(self.numbers[name]).itemsize)
            elif name in self.texts and f"{name}.utf8" not in parts and f"{name}.ends" not in parts:
                missing |= {f"{name}.utf8": b"", f"{name}.ends": bytes(rows * 8)}
        return missing


def _fits(texts: Texts) -> bool:
    """Do the ends rise to the end of the data, and lie between its characters?"""
    ends = texts.ends
    if not len(ends):
        return not texts.data
    if not (ends[0] >= 0 and ends[-1] == len(texts.data) and np.all(ends[1:] >= ends[:-1])):
        return False
    return texts.data.isascii() or _are_whole(texts)


def _are_whole(texts: Texts) -> bool:
    """Can each text be decoded: is all of it UTF-8, and does none end within a character?"""
    try:
        texts.data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    # A byte of the form 10xxxxxx stands within a character, so no text may begin with one.
    row_offsets = np.frombuffer(texts.data, np.uint8)[texts.ends[texts.ends < len(texts.data)]]
    return not np.any((row_offsets & 0xC0) == 0x80)


def _bytes(array: Numbers, kind: type) -> bytes:
    return array.astype(np.dtype(kind).newbyteorder("<"), copy=False).tobytes()


def _array(data: bytes, kind: type) -> Numbers:
    # A copy needs no object that keeps the bytes, of which many small columns would have a great many.
    return np.frombuffer(data, np.dtype(kind).newbyteorder("<")).astype(kind, copy=len(data) < _SMALL)

"""The lines of printed pages in the order of reading, without what returns on every page."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

# Lines at the top and at the bottom of a page that may return: a title and a number.
_EDGE = 2
_NUMBER = re.compile(r"\d+")
_ALONE = re.compile(r"\W{0,3}(\d{1,5})\W{0,3}")
_LONGEST_NUMBER = 8
_LONGEST_COUNTED = 60
"""Characters of a line with the number of the page in it."""
_FEWEST_LINES = 5
"""Lines side by side that make columns; fewer are a table or a signature."""
_CELL_GAP = 1.5
"""Sizes of the type between two cells of a table."""
_FEWEST_CHARACTERS = 12
"""Characters of a line of a column, on average; the cells of a table are shorter."""


class Line(NamedTuple):
    """A printed line: where it stands on the page, in points from the lower left, and the size of its type.

    In a row of a table, `cell` is where its last cell begins, below which its text may go on.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool = False
    cell: float | None = None


class Row(NamedTuple):
    """What stands at one height: all of it as one line, and the parts between which there is a wide gap."""

    line: Line
    parts: tuple[Line, ...]


class _Gap(NamedTuple):
    left: float
    right: float


def without_running_lines(pages: Sequence[Sequence[Row]]) -> list[list[Row]]:
    """Without lines that return at the top or bottom of the next page or the one after, and without page numbers."""
    edges = [_edges(page) for page in pages]
    running: list[set[Row]] = [set() for _ in pages]
    for number, rows in enumerate(edges):
        running[number].update(row for row in rows if _is_page_number(row.line, number + 1))
        # Books have one line at the top of left pages and another at the top of right ones.
        for later in range(number + 1, min(number + 3, len(pages))):
            for row, other in itertools.product(rows, edges[later]):
                if _returns(row.line, other.line, later - number):
                    running[number].add(row)
                    running[later].add(other)
    return [[row for row in page if row not in left_out] for page, left_out in zip(pages, running, strict=True)]


def _edges(page: Sequence[Row]) -> list[Row]:
    """The highest and the lowest lines of a page."""
    ordered = sorted(page, key=lambda row: row.line.base)
    return ordered if len(ordered) <= 2 * _EDGE else ordered[:_EDGE] + ordered[-_EDGE:]


def _returns(line: Line, other: Line, step: int) -> bool:
    """Is it the same line at the same height, some pages later? Its numbers may grow as those of pages do."""
    if abs(line.base - other.base) > 2 or _NUMBER.sub("#", line.text) != _NUMBER.sub("#", other.text):
        return False
    pairs = zip(_NUMBER.findall(line.text), _NUMBER.findall(other.text), strict=True)
    is_short = len(line.text) <= _LONGEST_COUNTED
    return all(one == two or (is_short and _grown(one, two) == step) for one, two in pairs)


def _grown(one: str, two: str) -> int:
    return int(two) - int(one) if max(len(one), len(two)) <= _LONGEST_NUMBER else 0


def _is_page_number(line: Line, number: int) -> bool:
    alone = _ALONE.fullmatch(line.text)
    return alone is not None and alone[1] == str(number)


def in_reading_order(rows: Sequence[Row]) -> list[Line]:
    """The lines of a page; where a program wrote columns line by line across the page, one column after the other."""
    lines: list[Line] = []
    for line in _ordered(rows):
        if lines and _is_rest(lines[-1], line):
            lines[-1] = lines[-1]._replace(text=f"{lines[-1].text} {line.text}", right=line.right)
        else:
            lines.append(line)
    return lines


def _is_rest(before: Line, line: Line) -> bool:
    """Does a line go on at the same height, after a raised number for instance?"""
    gap = (line.left - before.right) / line.size if line.size else -1.0
    return abs(before.base - line.base) < 0.4 * line.size and -1 < gap < 3 and before.cell is line.cell is None


def _ordered(rows: Sequence[Row]) -> Iterator[Line]:
    # The right margin of this stretch, a column for instance, and not of the page.
    margin = max((row.line.right for row in rows), default=0.0)
    at = 0
    while at < len(rows):
        end, gap = _run(rows, at)
        if gap is None:
            yield from (_with_cell(row, margin) for row in rows[at:end])
        else:
            for side in _sides(rows[at:end], gap):
                # A column may hold columns of its own.
                yield from _ordered(side)
        at = end


def _with_cell(row: Row, margin: float) -> Line:
    """The line of a row. In a line that was spread to the right margin, all words are far apart, in a table some."""
    gap = max((right.left - left.right for left, right in itertools.pairwise(row.parts)), default=0.0)
    is_spread = len(row.parts) == len(row.line.text.split()) and row.line.right > margin - row.line.size
    if is_spread or gap < _CELL_GAP * row.line.size:
        return row.line
    return row.line._replace(text="\t".join(part.text for part in row.parts), cell=row.parts[-1].left)


def _run(rows: Sequence[Row], begin: int) -> tuple[int, _Gap | None]:
    """Where a run of rows ends that all leave the same gap free, and the gap, which is None if they are no columns."""
    parts = rows[begin].parts
    if len(parts) < 2:
        return begin + 1, None
    gap, end = _Gap(parts[0].right, parts[1].left), begin + 1
    while end < len(rows) and (narrowed := _narrowed(gap, rows[end])):
        gap, end = narrowed, end + 1
    # Rows on one side only say nothing of a gap between two columns.
    both = [row for row in rows[begin:end] if len(row.parts) > 1]
    if len(both) < _FEWEST_LINES:
        return begin + 1, None
    sides = _sides(both, gap)
    is_text = all(sum(len(row.line.text) for row in side) >= _FEWEST_CHARACTERS * len(both) for side in sides)
    return end, gap if is_text else None


def _narrowed(gap: _Gap, row: Row) -> _Gap | None:
    """What is left of a gap in one more row; None if the row closes it."""
    for left, right in itertools.pairwise(row.parts):
        one = _Gap(max(gap.left, left.right), min(gap.right, right.left))
        if one.right - one.left > row.line.size * 0.5:
            return one
    middle = (gap.left + gap.right) / 2
    return gap if row.line.right <= middle or row.line.left >= middle else None


def _sides(rows: Sequence[Row], gap: _Gap) -> tuple[list[Row], list[Row]]:
    """What stands to the left of a gap and to the right of it."""
    middle = (gap.left + gap.right) / 2
    left, right = [], []
    for row in rows:
        before = [part for part in row.parts if part.right <= middle]
        behind = [part for part in row.parts if part.right > middle]
        left += [_row(before)] if before else []
        right += [_row(behind)] if behind else []
    return left, right


def _row(parts: Sequence[Line]) -> Row:
    text = " ".join(part.text for part in parts)
    return Row(parts[0]._replace(text=text, right=parts[-1].right), tuple(parts))

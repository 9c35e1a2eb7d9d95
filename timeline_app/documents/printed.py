"""Printed lines become the text that was printed: words and paragraphs whole again, notes out of their way."""

import itertools
import re
from collections.abc import Iterator, Sequence
from statistics import median

from timeline_app.documents.headings import mark
from timeline_app.documents.page_lines import Line, Row, in_reading_order, without_running_lines
from timeline_app.language.entry_dates import entry_date, month_names
from timeline_app.language.wording import words

HYPHEN = "\ufffe"
"""What pdfium puts for a hyphen at the end of a line, and for the line's end as well."""
NOTE = "\x1e"
"""Stands for the raised number at the beginning of a footnote."""
_HYPHENS = f"{HYPHEN}-\u2010\xad"
_SENTENCE_END = re.compile(r"[.!?:…][\"'”“«»)\]]*$")
_BULLET = re.compile(r"[•▪◦●■‣]")
_ITEM = re.compile(r"\(?\d{1,2}[.)]\s|[a-z]\)\s")
_HYPHENATED = re.compile(r"(?<!\w)\w+(?:-\w+)+")
_DAY = re.compile(r"\b\d{1,2}\.$")
"""At the end of a line, of a date that goes on in the next."""
_FIRST_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+$")
_NOTE_NUMBER = re.compile(f"{NOTE}|\\d{{1,3}}(?=[A-ZÄÖÜ])")
_SMALL, LARGE = 0.92, 1.15
"""Sizes of type, as shares of that of the text, at which notes and headings are printed."""
_FEWEST_MEASURED = 5
"""Lines of a page that tell how its lines are set; with fewer, it is taken to be like the others."""
_SURELY = 1.2
"""Times what a word needs by the usual width of a letter: some have wide letters."""
_FULL = 0.92
"""Share of the width that a line reaches unless its paragraph ends."""

Placed = tuple[int, Line]
"""A line and the number of its page, from 0."""


def text_of(pages: Sequence[Sequence[Row]]) -> tuple[str, tuple[int, ...]]:
    """The text of all pages, and the offsets at which they begin."""
    lines = [in_reading_order(page) for page in without_running_lines(pages)]
    # By their length, so that a table of short lines does not pass for the text.
    sizes = [line.size for page in lines for line in page for _ in range(1 + len(line.text) // 20)]
    body = median(sizes) if sizes else 0.0
    parted = [_notes_apart(page, body) for page in lines]
    # Words that the text writes with a hyphen in the middle of a line keep it at the end of one, too.
    known = {word.lower() for page in lines for line in page for word in _HYPHENATED.findall(line.text)}
    paragraphs = _paragraphs([text for text, _ in parted], body)
    notes = [_notes(below, number) for number, (_, below) in enumerate(parted)]
    return _written(_with_notes(paragraphs, notes), len(pages), known, body)


def _notes_apart(page: Sequence[Line], body: float) -> tuple[list[Line], list[Line]]:
    """The lines of the text, and the smaller ones below all of them: footnotes."""
    lowest = min((line.base for line in page if line.size >= _SMALL * body), default=0.0)
    parted: tuple[list[Line], list[Line]] = ([], [])
    for line in page:
        parted[line.size < _SMALL * body and line.base < lowest].append(line)
    return parted


def _paragraphs(pages: Sequence[Sequence[Line]], body: float) -> list[list[Placed]]:
    """The lines of each paragraph, which may go on on the next page."""
    found: list[list[Placed]] = []
    usual = _measures([line for page in pages for line in page])
    for number, page in enumerate(pages):
        pitch, width = _measures(page) if len(page) >= _FEWEST_MEASURED else usual
        for line, after in itertools.zip_longest(page, page[1:]):
            before = found[-1][-1][1] if found else None
            if (
                before is None
                or _is_entry(found[-1][0][1], before, line, after)
                or _is_apart(before, line, after, (pitch, width, body))
            ):
                found.append([])
            found[-1].append((number, line))
    return found


def _notes(lines: Sequence[Line], number: int) -> list[list[Placed]]:
    """The footnotes of a page, without their numbers."""
    found: list[list[Placed]] = []
    for line in lines:
        mark = _NOTE_NUMBER.match(line.text)
        if mark or not found:
            found.append([])
        found[-1].append((number, line._replace(text=line.text[mark.end() :]) if mark else line))
    return found


def _with_notes(paragraphs: list[list[Placed]], notes: Sequence[list[list[Placed]]]) -> Iterator[list[Placed]]:
    """Paragraphs and footnotes; a paragraph that goes on on the next page is not torn by the notes between."""
    done = 0
    for paragraph in paragraphs:
        first, last = paragraph[0][0], paragraph[-1][0]
        # The notes of the page on which a paragraph ends wait until its end.
        due = first + 1 if last > first else first
        for page in notes[done : max(due, done)]:
            yield from page
        done = max(due, done)
        yield paragraph
    for page in notes[done:]:
        yield from page


def _measures(page: Sequence[Line]) -> tuple[float, float]:
    """The usual distance of lines, and how far to the right lines reach from their left edge."""
    steps = [above.base - below.base for above, below in itertools.pairwise(page) if above.base > below.base]
    widths = sorted(line.right - line.left for line in page)
    return (median(steps) if steps else 0.0), (widths[int(len(widths) * 0.8)] if widths else 0.0)


def _is_entry(first: Line, before: Line, line: Line, after: Line | None) -> bool:
    """Does a line begin an entry of a chronicle, as that before it did, or as that after it does?"""
    if not _is_dated(line) or _DAY.search(before.text):
        return False
    return _is_dated(first) or (after is not None and _is_dated(after) and not _DAY.search(line.text))


def _is_dated(line: Line) -> bool:
    date = entry_date(line.text, 0, month_names())
    return date is not None and date.is_first


def _is_apart(before: Line, line: Line, after: Line | None, measures: tuple[float, float, float]) -> bool:
    """Does a line begin a new paragraph?"""
    pitch, width, body = measures
    step = before.base - line.base
    if -6 * line.size < step < 0 and line.left > before.right + line.size:
        # The next cell of a row, after one that stands in the middle of its height.
        return False
    if before.text.endswith(tuple(_HYPHENS)) and before.text[-2:-1].isalnum():
        return False
    if line.cell is not None or before.cell is not None:
        return before.cell is None or step < 0 or line.cell is not None or line.left < before.cell - 0.5 * line.size
    if abs(before.size - line.size) > 0.12 * max(before.size, line.size):
        return True
    if line.size > LARGE * body:
        # A heading, which may go on on a second line.
        return not 0 < step <= 1.7 * line.size
    # Upwards: the next column, or the next page.
    if step < 0:
        return before.is_bold != line.is_bold or _ends_page(before, line, width)
    reach = before.right - min(before.left, line.left)
    return _is_far(before, line, step, (pitch, width)) or _begins(before, line, after, reach < _FULL * width, width)


def _ends_page(before: Line, line: Line, width: float) -> bool:
    """Is the last line of a page or column the last one of its paragraph?"""
    length = before.right - before.left
    is_done = bool(_SENTENCE_END.search(before.text))
    return length < _FULL * width if is_done else length < 0.6 * width and line.text[:1].isupper()


def _is_far(before: Line, line: Line, step: float, measures: tuple[float, float]) -> bool:
    """Is there more between two lines than between those of a paragraph?"""
    pitch, width = measures
    is_short = before.right - before.left < _FULL * width
    return step > 1.45 * pitch or (before.is_bold != line.is_bold and (is_short or step > 1.15 * pitch))


def _begins(before: Line, line: Line, after: Line | None, is_short: bool, width: float) -> bool:
    """Is a line, close below another one, the first of a paragraph by how it looks?"""
    is_done = bool(_SENTENCE_END.search(before.text))
    if before.left - line.left > 4 * line.size or _BULLET.match(line.text):
        return True
    if is_done and (is_short or _ITEM.match(line.text) or _is_indented(before, line, after)):
        return True
    return is_short and (before.right < line.right - width * 0.3 or _was_ended(before, line, after))


def _was_ended(before: Line, line: Line, after: Line | None) -> bool:
    """Was a line ended on purpose, because the next word had room in it, or as a line of a list like that below it?"""
    if _has_room(before, line, after):
        return True
    is_open = after is not None and not _SENTENCE_END.search(line.text) and not line.text[:1].islower()
    return is_open and after is not None and _has_room(line, after, before)


def _has_room(before: Line, line: Line, other: Line | None) -> bool:
    """Could the first word of a line, which looks like a new beginning, have stood at the end of that before it?

    Lines flush with each other are of one column, which is as wide as the widest of them, as `other` may be.
    """
    word = line.text.split(" ", 1)[0]
    if not word or word[0].islower() or line.left > before.left + 0.5 * line.size:
        return False
    is_flush = other is not None and abs(other.left - line.left) < 0.5 * line.size
    column = max(line.right, other.right if other is not None and is_flush else 0.0)
    needed = (len(word) + 1) * (line.right - line.left) / len(line.text)
    return before.right + _SURELY * needed + 0.5 * line.size < column


def _is_indented(before: Line, line: Line, after: Line | None) -> bool:
    """Is it the first line of a paragraph, further to the right than the lines around it?"""
    indent = line.left - before.left
    returns = after is None or line.left - after.left > 0.5 * line.size
    return 0.7 * line.size < indent < 5 * line.size and returns


def _written(
    paragraphs: Iterator[list[Placed]], count: int, known: set[str], body: float
) -> tuple[str, tuple[int, ...]]:
    """The text of paragraphs, an empty line between them, and where the pages begin."""
    pieces: list[str] = []
    begins: list[int] = []
    length = 0
    for paragraph in paragraphs:
        for (number, line), after in itertools.zip_longest(paragraph, paragraph[1:]):
            # Several at once, where pages without text come before this line.
            begins += [length] * (number + 1 - len(begins))
            piece = _joined(line.text.lstrip(NOTE), after[1].text if after else None, known)
            if line is paragraph[0][1] and line.size > LARGE * body:
                piece = mark(1) + piece
            pieces.append(piece)
            length += len(piece)
        pieces.append("\n\n")
        length += 2
    text = "".join(pieces[:-1])
    # Empty pages at the end begin where the text ends, not behind the empty line that is left out.
    begins += [len(text)] * (count - len(begins))
    return text, tuple(begins)


def _joined(text: str, after: str | None, known: set[str]) -> str:
    """A line and what stands between it and the next one of its paragraph: a space, a hyphen or nothing."""
    if not text.endswith(tuple(_HYPHENS)):
        is_span = after is not None and text[-1:] in "–/" and text[-2:-1].isdigit() and after[:1].isdigit()
        return text if after is None or is_span else f"{text} "
    stem = text.rstrip(_HYPHENS)
    if after is None or not stem or stem[-1].isspace():
        return f"{stem}- " if after else f"{stem}-"
    return stem + _hyphen(stem, after, known)


def _hyphen(stem: str, after: str, known: set[str]) -> str:
    """What becomes of a hyphen between two lines: "Ge-" and "bäude" are one word, "Nord-" and "und Süd" are three."""
    begin, end = _LAST_WORD.search(stem), _FIRST_WORD.match(after)
    if begin is None or end is None:
        return "-"
    if end[0] in words("between_halves"):
        return "- "
    # "1914-1918", "20-jährig", "US-amerikanisch", "Arend-Roland"
    is_two = not after[0].islower() or begin[0][-1].isdigit() or (len(begin[0]) > 1 and begin[0].isupper())
    return "-" if is_two or f"{begin[0]}-{end[0]}".lower() in known else ""

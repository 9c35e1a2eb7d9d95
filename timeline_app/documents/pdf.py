"""PDF by pdfium: lines become paragraphs again, and what stands on every page is left out."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import Any, NamedTuple

from timeline_app.documents.content import Content, Unreadable
from timeline_app.documents.published import from_iso

_MOST_PAGES = 20_000
_EDGE = 2
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_HYPHEN = "\ufffe"
"""What pdfium puts for a hyphen at the end of a line, and for the line's end as well."""
_SENTENCE_END = re.compile(r"[.!?:…][\"'”“«»)\]]*$")
_CREATED = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


class Line(NamedTuple):
    """A printed line: where it stands on the page, in points from the lower left, and the size of its type."""

    text: str
    left: float
    right: float
    base: float
    size: float


def read_pdf(data: bytes) -> Content:
    """The text in the order of the file; `pages` are where its pages begin."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        reason = "it is protected by a password" if "assword" in str(error) else "it is damaged"
        raise Unreadable(reason) from error
    try:
        if len(document) > _MOST_PAGES:
            raise Unreadable(f"it has more than {_MOST_PAGES:,} pages")
        facts = document.get_metadata_dict()
        pages = [list(_lines(document, number)) for number in range(len(document))]
    except pypdfium2.PdfiumError as error:
        raise Unreadable("it is damaged") from error
    finally:
        document.close()
    if not any(pages):
        raise Unreadable("its pages are pictures without text; a program for text recognition (OCR) can add it")
    text, begins = _joined(without_running_lines(pages))
    created = _CREATED.match(facts.get("CreationDate", ""))
    return Content(
        text=text,
        title=facts.get("Title", "").strip(),
        guess=from_iso("-".join(created.groups())) if created else None,
        guess_place="file made",
        pages=begins,
    )


def _lines(document: Any, number: int) -> Iterator[Line]:
    from pypdfium2 import raw

    page = document[number]
    content = page.get_textpage()
    try:
        text = content.get_text_range().replace("\0", "\ufffd")
        begin = 0
        for part in re.split(f"(?<={_HYPHEN})|\r\n|\n|\r", text):
            end = begin + len(part)
            words = part.rstrip()
            if words.strip():
                # Characters are counted by pdfium as it writes them, line ends included.
                first, last = _box(content, begin, len(text)), _box(content, begin + len(words) - 1, len(text))
                size = float(raw.FPDFText_GetFontSize(content.raw, begin))
                yield Line(words.strip(), first[0], last[2], first[1], size)
            begin = end + (2 if text.startswith("\r\n", end) else 1 if text[end : end + 1] in ("\n", "\r") else 0)
    finally:
        content.close()
        page.close()


def _box(content: Any, index: int, count: int) -> tuple[float, float, float, float]:
    box: tuple[float, float, float, float] = content.get_charbox(min(index, count - 1), loose=True)
    return box


def without_running_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Without lines that return at the top or the bottom of half of the pages, page numbers included."""
    filled = [page for page in pages if page]
    counts = Counter(key for page in filled for key in {_key(line) for line in _edges(page)})
    running = {key for key, count in counts.items() if count >= 2 and count * 2 >= len(filled)}
    return [[line for line in page if line not in _edges(page) or _key(line) not in running] for page in pages]


def _edges(page: Sequence[Line]) -> list[Line]:
    """The highest and the lowest lines of a page."""
    ordered = sorted(page, key=lambda line: line.base)
    return ordered if len(ordered) <= 2 * _EDGE else ordered[:_EDGE] + ordered[-_EDGE:]


def _key(line: Line) -> tuple[str, int]:
    """What running lines have in common: their words but for numbers, and their height on the page."""
    return _NUMBER.sub("#", line.text.lower()), round(line.base / 4)


def _joined(pages: Iterable[Sequence[Line]]) -> tuple[str, tuple[int, ...]]:
    """The text of all pages and the offsets at which they begin."""
    pieces: list[str] = []
    begins: list[int] = []
    length, before = 0, None
    for page in pages:
        pitch, right = _measures(page)
        begins.append(length)
        for number, line in enumerate(page):
            piece = _between(before, line, pitch, right) + line.text.rstrip(_HYPHEN)
            if number == 0:
                begins[-1] = length + len(piece) - len(line.text.rstrip(_HYPHEN))
            pieces.append(piece)
            length += len(piece)
            before = line
    return "".join(pieces), tuple(begins)


def _measures(page: Sequence[Line]) -> tuple[float, float]:
    """The usual distance of lines, and how far to the right lines reach from their left edge."""
    steps = [above.base - below.base for above, below in itertools.pairwise(page) if above.base > below.base]
    widths = sorted(line.right - line.left for line in page)
    return (median(steps) if steps else 0.0), (widths[int(len(widths) * 0.8)] if widths else 0.0)


def _between(before: Line | None, line: Line, pitch: float, width: float) -> str:
    """What stands between two lines: nothing after a hyphen, a space inside a paragraph, else an empty line."""
    if before is None:
        return ""
    if before.text.endswith(_HYPHEN):
        # "Nord-" and "Süd" keep their hyphen, "Ge-" and "bäude" become one word.
        return "" if line.text[:1].islower() else "-"
    is_done = bool(_SENTENCE_END.search(before.text))
    step = before.base - line.base
    if step < 0:
        return "\n\n" if is_done and _is_short(before, width) else " "
    is_apart = step > 1.45 * pitch or abs(before.size - line.size) > 0.12 * max(before.size, line.size)
    is_apart = is_apart or (_is_short(before, width) and (is_done or before.right < line.right - width * 0.3))
    return "\n\n" if is_apart else " "


def _is_short(line: Line, width: float) -> bool:
    return line.right - line.left < 0.92 * width

"""PDF by pdfium: the lines of its pages, what it says of itself, and the text that they make."""

import ctypes
import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import closing, suppress
from statistics import median
from typing import Any

import pypdfium2
from pypdfium2 import raw

from timeline_app.documents.content import Content, Unreadable, copy_protected, protected
from timeline_app.documents.flow import language_of
from timeline_app.documents.headings import marked_content
from timeline_app.documents.page_lines import Line, Row
from timeline_app.documents.pdf_streams import check_streams
from timeline_app.documents.printed import HYPHEN, LARGE, NOTE, text_of
from timeline_app.documents.published import from_iso
from timeline_app.documents.titles import stated_title
from timeline_app.errors import TimelineError

_MOST_PAGES = 20_000
_MOST_CHARACTERS = 20_000_000
"""Characters of all pages; a book of 1,000 pages has 4 million. pdfium takes 250 bytes for each on its page."""
_CREATED = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
_LINE_END = re.compile(f"(?<={HYPHEN})|\r\n|\n|\r")
# Digits anywhere, and what else counts notes, at the beginning of a line or after the end of a word.
_NUMBER = re.compile(r"\d{1,9}|(?:\A|(?<=[.,;:!?»“”)]))[ivx*†‡§]{1,5}(?!\w)")
_FEWEST_LETTERS = 3
"""Letters of a heading; a number or an initial may be printed larger than any."""
_LONGEST_LANGUAGE = 32
_LONGEST_NAME = 128
_BOLD = re.compile(rb"bold|black|heavy", re.I)
_RAISED = 0.8
"""Share of the size of the line's type at which a number in it is the mark of a footnote."""
_WIDE = 0.9
"""Width of a gap, in sizes of the type, that may be the one between columns; it is wider than any between words."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


def read_pdf(data: bytes) -> Content:
    """The text in the order of reading; `pages` are where its pages begin."""
    if b"%PDF" not in data[:1024]:
        raise Unreadable("it does not begin as a PDF file")
    check_streams(data)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal() from error
    try:
        return _content(document)
    finally:
        document.close()


def _refusal() -> Unreadable:
    """Why pdfium did not open what it was given last."""
    known = {raw.FPDF_ERR_PASSWORD: protected, raw.FPDF_ERR_SECURITY: copy_protected}
    refusal = known.get(raw.FPDF_GetLastError())
    return refusal() if refusal is not None else Unreadable("it is damaged")


def _content(document: Any) -> Content:
    pages = _pages(document)
    text, begins = text_of(pages)
    facts = _facts(document)
    created = _CREATED.match(facts.get("CreationDate", ""))
    return marked_content(
        text=text,
        title=stated_title(facts.get("Title", "")),
        heading=_heading(pages),
        language=language_of(_language(document)),
        guess=from_iso("-".join(created.groups())) if created else None,
        guess_place="file made",
        pages=begins,
    )


def _pages(document: Any) -> list[list[Row]]:
    """The lines of all pages, which are not more than can be borne."""
    if len(document) > _MOST_PAGES:
        raise Unreadable("it has more than {most:,} pages", most=_MOST_PAGES)
    pages: list[list[Row]] = []
    characters = 0
    for number in range(len(document)):
        pages.append(_page(document, number))
        characters += sum(len(row.line.text) for row in pages[-1])
        if characters > _MOST_CHARACTERS:
            raise Unreadable("it has more than {most:,} characters", most=_MOST_CHARACTERS)
    if not any(pages):
        raise Unreadable(
            "its pages are pictures without text",
            TimelineError(
                "Open it in a program for text recognition (OCR) and save it with the text that was recognised."
            ),
        )
    return pages


def _language(document: Any) -> str:
    buffer = (ctypes.c_ushort * _LONGEST_LANGUAGE)()
    raw.FPDFCatalog_GetLanguage(document.raw, buffer, ctypes.sizeof(buffer))
    return bytes(buffer).decode("utf-16-le", "replace").partition("\0")[0]


def _facts(document: Any) -> dict[str, str]:
    """What the file says of itself; nothing where that is damaged."""
    try:
        # pypdfium2 decodes all of it at once, so one damaged entry loses the others.
        return dict(document.get_metadata_dict())
    except UnicodeDecodeError:
        return {}


def _page(document: Any, number: int) -> list[Row]:
    """The lines of a page; none where it is damaged, because the others may be whole."""
    with suppress(pypdfium2.PdfiumError, AssertionError):
        page = document[number]
        try:
            with closing(page.get_textpage()) as content:
                return list(_Page(content, page.get_rotation()).rows())
        finally:
            page.close()
    return []


class _Page:
    """The text of a page and where its characters stand."""

    def __init__(self, content: Any, rotation: int) -> None:
        self._content = content
        self._rotation = rotation
        # As long as before, for offsets lead back to characters on the page.
        self._text: str = content.get_text_range().replace("\0", "\ufffd")
        self._count: int = content.count_chars()
        # pdfium counts characters beyond the first 65,536 twice.
        is_plain = len(self._text) == self._count
        self._double = [] if is_plain else [at for at, one in enumerate(self._text) if one > "\uffff"]

    def rows(self) -> Iterator[Row]:
        begin = 0
        for end in [*_LINE_END.finditer(self._text), None]:
            words = self._text[begin : end.start() if end else len(self._text)]
            first = begin + len(words) - len(words.lstrip())
            if words.strip():
                yield self._row(first, first + len(words.strip()))
            begin = end.end() if end else 0

    def _row(self, begin: int, end: int) -> Row:
        line = self._line(begin, end)
        cuts = [begin, *self._gaps(begin, end, line.size), end]
        if len(cuts) == 2:
            return Row(line, (line,))
        return Row(line, tuple(self._line(*part) for part in itertools.pairwise(cuts)))

    def _line(self, begin: int, end: int) -> Line:
        words = self._text[begin:end].rstrip()
        first, last = self._box(begin), self._box(begin + len(words) - 1)
        size = max(self._size(begin), self._size(begin + len(words) - 1))
        is_bold = self._is_bold(begin) and self._is_bold(begin + len(words) - 1)
        return Line(self._without_marks(words, begin, size), first[0], last[2], first[1], size, is_bold)

    def _gaps(self, begin: int, end: int, size: float) -> Iterator[int]:
        """Where words begin after a wide gap."""
        for at in range(begin + 1, end - 1):
            if self._text[at] == " " and self._box(at + 1)[0] - self._box(at - 1)[2] > _WIDE * size:
                yield at + 1

    def _without_marks(self, words: str, begin: int, size: float) -> str:
        """A line without the raised numbers of footnotes, which would make another year of "1945"."""
        pieces, done = [], 0
        for number in _NUMBER.finditer(words):
            # Digit by digit from the right: in "19451" the last one alone may be raised.
            raised = number.end()
            while raised > number.start() and self._size(begin + raised - 1) < _RAISED * size:
                raised -= 1
            if raised < number.end():
                pieces += [words[done:raised], "" if raised else NOTE]
                done = number.end()
        return "".join([*pieces, words[done:]])

    def _index(self, at: int) -> int:
        """pdfium's number of a character of the text."""
        return min(at + bisect_left(self._double, at), self._count - 1)

    def _size(self, at: int) -> float:
        return float(raw.FPDFText_GetFontSize(self._content.raw, self._index(at)))

    def _is_bold(self, at: int) -> bool:
        """By the name of the font, which is all that many files say of it."""
        name = ctypes.create_string_buffer(_LONGEST_NAME)
        raw.FPDFText_GetFontInfo(self._content.raw, self._index(at), name, len(name), None)
        return _BOLD.search(name.value) is not None

    def _box(self, at: int) -> Box:
        """Where a character stands, seen as the page is shown."""
        # The loose box is that of the font, the same height for "a" and "h"; the tight one would tell lines apart that
        # are one.
        left, bottom, right, top = self._content.get_charbox(self._index(at), loose=True)
        if self._rotation == 90:
            return bottom, -right, top, -left
        if self._rotation == 180:
            return -right, -top, -left, -bottom
        return (-top, left, -bottom, right) if self._rotation == 270 else (left, bottom, right, top)


def _heading(pages: list[list[Row]]) -> str:
    """The lines in the largest type of the first page that has text; '' if that is the type of the text."""
    lines = [row.line for row in next(page for page in pages if page)]
    sizes = [line.size for line in lines]
    # Sizes of one heading differ by rounding.
    large = 0.95 * max(sizes)
    if large < LARGE * median(sizes):
        return ""
    below = itertools.dropwhile(lambda line: line.size < large, lines)
    heading = " ".join(line.text for line in itertools.takewhile(lambda line: line.size >= large, below))
    return heading if sum(map(str.isalpha, heading)) >= _FEWEST_LETTERS else ""

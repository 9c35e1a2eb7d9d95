"""What of a stretch of text a title is made of: without a date line, one row of a table, a window of a long stretch."""

import re
from functools import cache
from itertools import pairwise

from timeline_app.language.wording import words
from timeline_app.model.span import Span

# A sentence is looked at no further than this on either side of a date, so that long ones cost no more than short ones.
_REACH = 400
_DATELINE = re.compile(
    r"^\s*(?:[A-ZÄÖÜ][\w/.-]*,?\s+){1,4}(?:\d[^(\n]{0,20})?\([\w/ .-]{2,24}\)"
    # "Mayor Hannah Fox (Ind) spoke" is no head of a report.
    r"(?:\s*(?:--|[-–—:_.])\s*|\s+(?=[^\sa-zäöüß]))"
    r"|^[A-ZÄÖÜ]{3,}(?:[ /-][A-ZÄÖÜ]{2,}){0,3}(?:,\s[A-Z][\w.]{1,8})?\s?(?:[.:–—_-]|--)\s+"
    r"|^[A-Z][a-z]+(?:\s[A-Z][a-z]+)?,\s[A-Z][a-z]{2,8}\.?\s{1,3}\d{1,2}\.?\s?(?:--+|[–—])\s?"
)
_ITEM = re.compile(r"\s*(?:[-*•–—+·>#|]+\s+|\(?\d{1,2}\.?\)\s+|[a-z]\)\s+)+")
# "14.00 und 17.40 Uhr: Tennis", at least so many of them.
_HOURS = re.compile(r"\b\d{1,2}[.:]\d{2}(?: [^\W\d_]{1,4} \d{1,2}[.:]\d{2})? [^\W\d_]{1,4}: ")
_FEWEST_SLOTS = 3
# "1911: Bau der Schule, 3. Mai 1913: Bau der Kirche", at least so many of them.
_YEARS = re.compile(r"(?:^|(?<=[,;.] ))(?:\d{1,2}\. ?(?:\d{1,2}\.|[^\W\d_]{3,9}) ?|[^\W\d_]{3,9} )?\d{3,4}: ")
_FEWEST_YEARS = 2
_CELL = re.compile(r"[^|\n]+")
# In wiki markup: "rowspan=2|"
_ATTRIBUTE = re.compile(r"\b[a-z]+=\"?\w+\"?\s?\|")
# What parts two cells of a row, on one line or on two.
_BAR = re.compile(r"(?:\s|')?\|")
# A row whose cells are no longer, in words and characters, is told whole.
_WORDS, _CELL_LENGTH, _ROW_LENGTH = 4, 30, 80
_ALNUM = re.compile(r"\w")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# "um 1830", "seit etwa 1984": what a cell that tells only when may say besides its date.
_LITTLE = re.compile(r"\W*(?:[a-zäöüß]{1,10}\.?\W+){0,2}")


def framed(sentence: str, expression: Span) -> tuple[str, Span]:
    """The part of the sentence that a title is made of, and where the expression stands in it."""
    begin, end = _window(sentence, expression)
    if "|" in sentence[begin:end]:
        # Blanks in its place, so that all else keeps its own.
        sentence = _ATTRIBUTE.sub(lambda found: " " * len(found[0]), sentence)
        begin, end = _row(sentence, begin, end, expression)
        sentence = _listed(sentence, begin, end, expression)
    begin, end = _slot(sentence, begin, end, expression, _HOURS, _FEWEST_SLOTS)
    begin, end = _slot(sentence, begin, end, expression, _YEARS, _FEWEST_YEARS)
    life = _life().match(sentence, begin, min(end, begin + _REACH))
    if life:
        begin, end = (begin, life.end()) if expression.end <= life.end() else (life.end(), end)
    head = _DATELINE.match(sentence, begin, min(end, begin + _REACH))
    if head and begin == 0 and head.end() <= expression.begin and head.end() < end:
        begin = head.end()
    mark = _ITEM.match(sentence, begin, end)
    if mark and mark.end() <= expression.begin:
        begin = mark.end()
    return sentence[begin:end], Span(expression.begin - begin, expression.end - begin)


@cache
def _life() -> re.Pattern[str]:
    """ "geboren 1770 in Bonn gestorben 1827 in Wien": a life as its two rows, which the text runs together."""
    born, told, died = ("|".join(sorted(words(name))) for name in ("life_begins", "life_is_told", "life_ends"))
    return re.compile(rf"\s*(?i:{born})\b(?:(?!\b(?:{told})\b)[^;:!?]){{1,120}}?\b(?=(?:{died})\b)")


def is_in_dateline(sentence: str, expression: Span) -> bool:
    """Does the date stand in the line that says where and when a report was written: "WARSAW, May 3 (AP) --"?"""
    head = _DATELINE.match(sentence, 0, _REACH)
    return head is not None and expression.begin > 0 and expression.end <= head.end()


def _window(sentence: str, expression: Span) -> tuple[int, int]:
    """The sentence; of a very long one a stretch around the expression, the same for all expressions near to it."""
    if len(sentence) <= _REACH * 2:
        return 0, len(sentence)
    block = expression.begin // _REACH * _REACH
    begin = max(block - _REACH, 0)
    if begin:
        begin = _next_break(sentence, begin, expression.begin)
    end = min(max(block + 2 * _REACH, expression.end + 1), len(sentence))
    if end < len(sentence):
        blank = sentence.rfind(" ", expression.end, end)
        end = blank if blank > 0 else end
    return begin, end


def _next_break(sentence: str, begin: int, end: int) -> int:
    """Where the first line or sentence begins in a stretch, or else its first word."""
    near = sentence[begin:end]
    breaks = [at + len(mark) for mark in ("\n", "\r", ". ", "; ") if (at := near.find(mark)) >= 0]
    return begin + (min(breaks) if breaks else near.find(" ") + 1)


def _slot(sentence: str, begin: int, end: int, expression: Span, head: re.Pattern[str], fewest: int) -> tuple[int, int]:
    """In a programme or chronicle written as running text, the date at the head and what stands behind its colon."""
    if sentence.count(":", begin, end) < fewest:
        return begin, end
    heads = [match.span() for match in head.finditer(sentence, begin, end)]
    if len(heads) < fewest:
        return begin, end
    at = next((at for at, one in enumerate(heads) if one[0] <= expression.begin and expression.end <= one[1]), None)
    if at is None:
        return begin, end
    return heads[at][0], heads[at + 1][0] if at + 1 < len(heads) else end


def _listed(sentence: str, begin: int, end: int, expression: Span) -> str:
    """The cells behind the first that says something, parted by commas."""
    bars = list(_BAR.finditer(sentence, expression.end, end))
    told = next((at for at, bar in enumerate(bars) if _LETTERS.search(sentence, bar.end(), end)), len(bars))
    for bar in bars[told + 1 :]:
        if _ALNUM.search(sentence, bar.end(), end):
            sentence = sentence[: bar.start()] + ",".ljust(len(bar[0])) + sentence[bar.end() :]
    return sentence


def _row(sentence: str, begin: int, end: int, expression: Span) -> tuple[int, int]:
    """The cell of the expression, and those after it in its row if it says nothing else."""
    cells = [Span(begin + one.start(), begin + one.end()) for one in _CELL.finditer(sentence[begin:end])]
    at = next((at for at, cell in enumerate(cells) if cell.end > expression.begin), None)
    if at is None:
        return begin, end
    cell = cells[at]
    before, after = sentence[cell.begin : expression.begin], sentence[expression.end : cell.end]
    if _LETTERS.search(after) or not _LITTLE.fullmatch(before):
        return cell.begin, cell.end
    for former, later in pairwise(cells[at : at + 4]):
        between = sentence[former.end : later.begin].strip(" \t\r'")
        # In wiki markup every cell has a line of its own, with a bar before it and none behind.
        ended = "\n" in between and not between.startswith("\n|")
        if ended or not _ALNUM.search(sentence[later.begin : later.end]):
            break
        if _LETTERS.search(sentence[later.begin : later.end]):
            return cell.begin, _row_end(sentence, cells[cells.index(later) :])
    return cell.begin, cell.end


def _row_end(sentence: str, cells: list[Span]) -> int:
    """ "| 1987 | Spring Cup | Leeds | 4th |": the end of the first cells that are short, where all of a row are."""
    end = cells[0].end
    if not _is_short(sentence, cells[0]):
        return end
    for former, later in pairwise(cells):
        ended = "\n" in (between := sentence[former.end : later.begin].strip(" \t\r'")) and between[:2] != "\n|"
        if ended or later.end - cells[0].begin > _ROW_LENGTH or not _ALNUM.search(sentence[later.begin : later.end]):
            break
        if not _is_short(sentence, later):
            return cells[0].end
        end = later.end
    return end


def _is_short(sentence: str, cell: Span) -> bool:
    text = sentence[cell.begin : cell.end].strip()
    return 1 < len(text) <= _CELL_LENGTH and len(text.split()) <= _WORDS

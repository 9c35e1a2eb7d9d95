"""What of a stretch of text a title is made of: without a date line, one row of a table, a window of a long stretch."""

import re

from timeline_app.model.span import Span

# A sentence is looked at no further than this on either side of a date, so that long ones cost no more than short ones.
_REACH = 700
_DATELINE = re.compile(
    r"^\s*(?:[A-ZÄÖÜ][\w/.-]*+,?\s+){1,4}(?:\d[^(\n]{0,20}+)?\([\w/ .-]{2,24}\)\s*(?:--|[-–—:_.])?\s*"
    r"|^[A-ZÄÖÜ]{3,}(?:[ /-][A-ZÄÖÜ]{2,}){0,3}(?:,\s[A-Z][\w.]{1,8})?\s?(?:[.:–—_-]|--)\s+"
)
_ITEM = re.compile(r"\s*(?:[-*•–—+·>#|]+\s+|\(?\d{1,2}\)\s+|[a-z]\)\s+)+")
_CELL = re.compile(r"[^|\n]+")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def framed(sentence: str, expression: Span) -> tuple[str, Span]:
    """The part of the sentence that a title is made of, and where the expression stands in it."""
    begin, end = _window(sentence, expression)
    if "|" in sentence[begin:end]:
        begin, end = _row(sentence, begin, end, expression)
    head = _DATELINE.match(sentence, begin, min(end, begin + _REACH))
    if head and begin == 0 and head.end() <= expression.begin and head.end() < end:
        begin = head.end()
    mark = _ITEM.match(sentence, begin, end)
    if mark and mark.end() <= expression.begin:
        begin = mark.end()
    return sentence[begin:end], Span(expression.begin - begin, expression.end - begin)


def _window(sentence: str, expression: Span) -> tuple[int, int]:
    """The sentence, or as much of it around the expression as is looked at, from one line or stop to another."""
    begin, end = 0, len(sentence)
    if expression.begin > _REACH:
        near = sentence[expression.begin - _REACH : expression.begin]
        begin = (
            expression.begin - _REACH + 1 + max(near.rfind("\n"), near.rfind("; "), near.rfind(". "), near.find(" "))
        )
    if end - expression.end > _REACH:
        far = sentence[expression.end : expression.end + _REACH]
        stops = [at for at in (far.find("\n"), far.find("; "), far.find(". ")) if at > 0]
        end = expression.end + (min(stops) if stops else max(far.rfind(" "), 1))
    return begin, end


def _row(sentence: str, begin: int, end: int, expression: Span) -> tuple[int, int]:
    """The cell of the expression, and those after it in its row if it says nothing else."""
    cells = [Span(begin + one.start(), begin + one.end()) for one in _CELL.finditer(sentence[begin:end])]
    at = next((at for at, cell in enumerate(cells) if cell.end > expression.begin), None)
    if at is None:
        return begin, end
    cell = cells[at]
    others = sentence[cell.begin : expression.begin] + sentence[expression.end : cell.end]
    if _LETTERS.search(others):
        return cell.begin, cell.end
    for later in cells[at + 1 : at + 4]:
        between = sentence[cell.end : later.begin]
        if "\n" in between or not sentence[later.begin : later.end].strip():
            break
        if _LETTERS.search(sentence[later.begin : later.end]):
            return cell.begin, later.end
    return cell.begin, cell.end

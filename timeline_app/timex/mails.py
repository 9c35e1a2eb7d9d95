"""Mails in a text: those that are quoted or passed on below another one were written on their own day.

"On 4 May 2015, Jane wrote:" stands above the lines that are marked with one ">" more, or above all that follow;
"Sent: 4 May 2015" beside "From: …" stands above a mail's text, down to where fewer marks stand before a line.
"""

import re
from functools import cache

from timeline_app.language.grammar import Grammar
from timeline_app.model.span import Span
from timeline_app.text.beside import line_before

# How far around a date the lines of a mail's head are looked for, and how deep quotes are told apart.
_REACH, _DEEPEST = 200, 8
# Of a quoted mail so much is looked at, because many in a row may reach to the same end.
_FARTHEST = 20_000
_MARKS = re.compile(r"[>\s]*")
_END = 1 << 62
_HEAD_LINE = re.compile(r"\s*\**[^\W\d_]+(?:-[^\W\d_]+)?:|\s*$")


def mail_end(text: str, span: Span, grammar: Grammar) -> int | None:
    """Where the mail ends of which a date says when it was written; None if it says no such thing."""
    before = line_before(text, span, _REACH)
    head = _MARKS.match(before)
    depth = min(head[0].count(">"), _DEEPEST) if head else 0
    before = _MARKS.sub("", before, count=1)
    if grammar.mail_line.search(f"{before}\0"):
        around = text[max(0, span.begin - _REACH) : span.end + _REACH]
        return _first_of_less(text, span.end, depth) if grammar.mail_head.search(around) else None
    end = _introduced(text, span, before, grammar)
    return None if end is None else _end_below(text, end, depth)


def heads_text(text: str, span: Span, grammar: Grammar) -> bool:
    """Does a date say when the mail was sent that a text begins with? Only lines of its head stand above."""
    above, _, before = text[max(0, span.begin - _REACH) : span.begin].rpartition("\n")
    if span.begin > _REACH or not all(map(_HEAD_LINE.match, above.split("\n") if above else ())):
        return False
    head = text[: span.end + _REACH]
    return bool(grammar.mail_line.search(f"{before}\0") and grammar.mail_head.search(head))


def _introduced(text: str, span: Span, before: str, grammar: Grammar) -> int | None:
    """Where the line ends that says who wrote what follows; it may run on into a second line."""
    first = _line_end(text, span.end)
    for end in (first, _line_end(text, first + 1)):
        after = " ".join(_MARKS.sub("", line, count=1) for line in text[span.end : end].split("\n"))
        if len(after) < _REACH and grammar.quote_line.search(f"{before}\0{after}"):
            return end
    return None


def _line_end(text: str, begin: int) -> int:
    end = text.find("\n", begin, begin + _REACH)
    return end if end >= 0 else min(len(text), begin + _REACH)


def _end_below(text: str, begin: int, depth: int) -> int:
    """Where lines with a mark more end, if they follow; else what follows is the mail without them."""
    following = _MARKS.match(text, begin)
    line = text.rfind("\n", begin, following.end()) if following else -1
    marked = line >= 0 and _less_marked(depth + 1).match(text, line) is None
    return _first_of_less(text, begin, depth + 1 if marked else depth)


def _first_of_less(text: str, begin: int, depth: int) -> int:
    """The beginning of the first line with fewer marks that is not blank; a longer mail ends where nobody looks on."""
    found = _less_marked(depth).search(text, begin, begin + _FARTHEST) if depth else None
    if found is not None:
        return found.start()
    return begin + _FARTHEST if depth and begin + _FARTHEST < len(text) else _END


@cache
def _less_marked(depth: int) -> re.Pattern[str]:
    """A line with fewer marks than so many; blank lines have none and belong to either."""
    return re.compile(rf"\n(?!(?:[ \t]*>){{{depth}}})[ \t>]*[^\s>]")

"""Lines that are entries of their own though no full stop ends them: rows of tables, and lines that begin with a date.

One line alone tells little: a wrapped paragraph may happen to go on with a year. So what stands before or after a line
has to be of the same kind. Decisions look at a few hundred characters, so the time is linear in the text.
"""

import re

REACH = 400
"""Characters of a line that are looked at, from its beginning and from its end."""

_BREAK = re.compile(r"[\r\n]")
_DATED = re.compile(
    r"\s*[\[(]?(?:"
    r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?"
    r"|\d{4}[-/.]\d\d?[-/.]\d\d?"
    r"|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}"
    r"|\d{1,2}\.?[ ][^\W\d_]{3,9}\.?,?[ ]\d{4}"
    r"|[^\W\d_]{3,9}\.?[ ]\d{1,2},?[ ]\d{4}"
    r"|[12]\d{3}(?:[ ]?[-–/][ ]?\d{2,4})?"
    r"|\d{1,2}:\d\d(?::\d\d)?"
    r")(?![\w])"
)


def is_entry_break(text: str, sentence: int, line: int, end: int, after: int) -> bool:
    """Does a new entry begin at `after`, behind the line [line, end) of the sentence that begins at `sentence`?"""
    following = _line(text, after)
    return _is_row_break(text[line:end], following) or (
        _DATED.match(following) is not None
        and (_is_dated(text, line) or _is_dated(text, sentence) or _is_dated(text, _next(text, after)))
    )


def _is_row_break(line: str, following: str) -> bool:
    """Are the two lines rows of one table, in Markdown, in wiki text, or with a tabulator between their cells?"""
    line, following = line.strip(), following.strip()
    if following.startswith("|-") or ("\t" in line and "\t" in following):
        return True
    edges = {one.startswith("|") + 2 * one.endswith("|") for one in (line, following)}
    # Wiki text has a bar before each cell, and a cell in each line.
    return edges == {3} or (edges == {0} and 0 < line.count("|") == following.count("|"))


def _is_dated(text: str, begin: int) -> bool:
    return _DATED.match(text, begin, begin + REACH) is not None


def _line(text: str, begin: int) -> str:
    """The beginning of a line."""
    stop = _BREAK.search(text, begin, begin + REACH)
    return text[begin : stop.start() if stop else begin + REACH]


def _next(text: str, begin: int) -> int:
    """Where the line after this one begins; the end of the text where that is too far away to be seen."""
    stop = _BREAK.search(text, begin, begin + REACH)
    return len(text) if stop is None else stop.end() + text.startswith("\r\n", stop.start())

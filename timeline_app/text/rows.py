"""Lines that begin something of their own though no full stop ends the line before: entries of a chronicle or a list,
rows of tables, and what somebody else wrote in a quoted mail.

One line alone tells little: a wrapped paragraph may happen to go on with a year. So what stands before or after a line
has to be of the same kind. Decisions look at a few hundred characters, so the time is linear in the text.
"""

import itertools
import re
from collections.abc import Iterator

from timeline_app.language.entry_dates import EntryDate, entry_date
from timeline_app.text.abbreviations import Abbreviations

REACH = 400
"""Characters of a line that are looked at, from its beginning and from its end."""
# An entry may have a line or two of text below it before the next one begins.
_LINES_BACK = 3
_FENCES = ("---", "+++")
"""Around the front matter that a text may begin with."""
_WRAPPED = 60
"""Characters from which on a line may be one of a paragraph that goes on in the next."""

_ENDED = (".", "!", "?", ";")
_DAY = re.compile(r"\b\d{1,2}\.$")
_BREAK = re.compile(r"[\r\n]")
_QUOTED = re.compile(r"[ \t]*>[> \t]*")
_FIELD = re.compile(r"[ \t>]*\*{0,2}[^\W\d_][\w-]{1,20}(?: [\w-]{1,20}){0,2}:\*{0,2}[ \t]+\S")
_RULE = re.compile(r"[ \t>]*([-=*_~])\1{2,}[ \t]*(?=[\r\n]|\Z)")
_ITEM = re.compile(
    r"[ \t>]*(?:[-*•–—+][ \t\xa0]|#{1,6}[ \t\xa0]|[a-z]\)\s|\(?(?P<number>\d{1,2})(?P<mark>[.)])\s(?P<word>[^\W\d_]*))"
)


def begins_anew(text: str, sentence: int, line: int, end: int, after: int, known: Abbreviations) -> bool:
    """Does a new item, entry, row or speaker begin at `after`, behind the line [line, end) of the sentence that begins
    at `sentence`?
    """
    if sentence == 0 and text.startswith(_FENCES):
        return line > 0 and text.startswith(text[:3], line)
    # Somebody else begins to write where the depth changes.
    depth, next_depth = quotation_depth(text, line), quotation_depth(text, after)
    if depth != next_depth or (depth and _is_empty(text, line)):
        return True
    if _RULE.match(text, line, end):
        return True
    return (
        _is_item(text, sentence, line, end, after, known)
        or _is_row_break(text[line:end], _line(text, after))
        or _is_entry(text, sentence, line, end, after, known)
        or (is_field(text, after) and (is_field(text, line) or is_date_alone(text, line, line + 1, known)))
    )


def begins_line(text: str, at: int) -> bool:
    """Does a line begin here, or the break before it?"""
    return at == 0 or text[at - 1] in "\r\n" or text[at : at + 1] in ("\r", "\n")


def quotation_depth(text: str, line: int) -> int:
    """How many marks of quoted mail stand before a line."""
    quoted = _QUOTED.match(text, line, line + REACH)
    return quoted[0].count(">") if quoted else 0


def is_item(text: str, line: int) -> bool:
    """Does a line begin as an item of a list does?"""
    item = _ITEM.match(text, line, line + REACH)
    return item is not None and "#" not in item[0]


def is_field(text: str, line: int) -> bool:
    """Does a line begin as one of a header or form does: "Datum: 3. Mai"?"""
    return _FIELD.match(text, line, line + REACH) is not None


def is_date_alone(text: str, begin: int, end: int, known: Abbreviations) -> bool:
    """Is a line up to here nothing but the date of its entry: "1848. Gründung des Vereins"?"""
    if not begins_line(text, begin):
        return False
    date = entry_date(text, begin, known.months)
    return date is not None and date.is_first and date.end >= end


def _is_item(text: str, sentence: int, line: int, end: int, after: int, known: Abbreviations) -> bool:
    """Does an item of a list, or a heading of Markdown, begin here? "am / 12. Mai" and "die / 2. Hälfte" do not."""
    item = _ITEM.match(text, after, after + REACH)
    if item is None or item["number"] is None or item["mark"] == ")":
        return item is not None
    if item["word"].lower() in known.months:
        return False
    # "12. Mai" broken before its number has neither a 1 nor a line that has ended.
    if item["number"] == "1" or text[line:end].rstrip()[-1:] in ":.;!?":
        return True
    first = _ITEM.match(text, sentence, sentence + REACH)
    return first is not None and first["number"] is not None


def _is_entry(text: str, sentence: int, line: int, end: int, after: int, known: Abbreviations) -> bool:
    """Does a line begin with a date, as one before or after it does? Words before a date only tell something where
    the line before is too short to be one of a paragraph, and has ended where the words are small; or where the date
    stands in a column. A sentence that begins within its line is none of them, whatever it begins with.
    """
    is_short = end - _begin(text, end) < _WRAPPED
    has_ended = text[max(line, end - 2) : end].rstrip()[-1:] in _ENDED

    def tells(date: EntryDate | None) -> bool:
        return date is not None and (
            date.is_first or date.in_column or (is_short and (has_ended or not date.may_go_on))
        )

    if not tells(entry_date(text, after, known.months)) or _goes_on(text[max(line, end - 8) : end]):
        return False
    starts = (start for start in (sentence, line) if begins_line(text, start))
    around = itertools.chain(starts, _lines_before(text, line), (_next(text, after),))
    return any(tells(entry_date(text, one, known.months)) for one in around)


def _goes_on(line: str) -> bool:
    """Does a line end with a day, or with nothing but a dash, of a date or span that goes on in the next?"""
    return _DAY.search(line) is not None or not any(map(str.isalnum, line))


def _lines_before(text: str, line: int) -> Iterator[int]:
    for _ in range(_LINES_BACK):
        if line == 0:
            break
        line = _begin(text, line - 1)
        yield line


def _is_row_break(line: str, following: str) -> bool:
    """Are the two lines rows of one table, in Markdown, in wiki text, or with a tabulator between their cells?"""
    line, following = line.strip(), following.strip()
    if following.startswith("|-") or ("\t" in line and "\t" in following):
        return True
    # 0 for no bar, 1 for one at the beginning, 2 at the end, 3 for both.
    edges = {one.startswith("|") + 2 * one.endswith("|") for one in (line, following)}
    # Wiki text has a bar before each cell, and a cell in each line.
    return edges == {3} or (edges == {0} and 0 < line.count("|") == following.count("|"))


def _is_empty(text: str, line: int) -> bool:
    """Does nothing stand in a line but marks of quoted mail?"""
    quoted = _QUOTED.match(text, line, line + REACH)
    return quoted is not None and text[quoted.end() : quoted.end() + 1] in ("", "\r", "\n")


def _line(text: str, begin: int) -> str:
    """The beginning of a line."""
    stop = _BREAK.search(text, begin, begin + REACH)
    return text[begin : stop.start() if stop else begin + REACH]


def _begin(text: str, end: int) -> int:
    """Where the line that ends before `end` begins, as far as it is in reach."""
    reach = max(0, end - REACH)
    return max(text.rfind("\n", reach, end), text.rfind("\r", reach, end)) + 1 or reach


def _next(text: str, begin: int) -> int:
    """Where the line after this one begins; the end of the text where that is too far away to be seen."""
    stop = _BREAK.search(text, begin, begin + REACH)
    return len(text) if stop is None else stop.end() + text.startswith("\r\n", stop.start())

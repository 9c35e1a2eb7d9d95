"""Cuts a text into sentences, as spans over the original; nothing is changed or lost but white space between them.

A sentence ends at a blank line, after a heading, a list item or a row of a table, and at a stop, question or
exclamation mark that is followed by what may begin a sentence. A stop after an abbreviation, an initial or an ordinal
ends nothing. What is still too long for a person to read is cut at its best places. Decisions look at a few characters
on either side, so the time is linear in the text.
"""

import re
from collections.abc import Iterator

from timeline_app.model.span import Span
from timeline_app.text.abbreviations import Abbreviations, abbreviations_of
from timeline_app.text.bounded import LONGEST, bounded
from timeline_app.text.rows import REACH, begins_anew, begins_line, is_date_alone

# Worked through in pieces, so that no single step holds up other threads for long.
PIECE = 65_536

_CLOSING = "\"'”“’»«›‹)\\]"
# A possible end: marks, closing quotes, then blank and something that may begin a sentence; or a line break.
_CANDIDATE = re.compile(
    rf"(?P<stop>(?<![.!?…])[.!?…]+(?![.!?…])[{_CLOSING}]*)(?=\s|$)|(?P<glued>(?<=[a-zäöüß]{{2}})[.!?][“”\"»«]?(?=[A-ZÄÖÜ][a-zäöüß]))"
    r"|(?P<blank>(?:\r\n|\n|\r(?!\n))[ \t\xa0]*(?=\r|\n)\s*)|(?P<line>\r\n|\n|\r)"
)
# What every possible end begins with: to look for these alone is many times quicker.
_MARK = re.compile(r"[.!?…\r\n]")
_NEXT = re.compile(r"[\s>]*([\"'„“‚«»‹›(\[¿¡*_–—-]*)\s*(\w?)")
_BEFORE_WORD = re.compile(r".*[\s(\[„“\"'«»/–—*_|>-]", re.DOTALL)
_DASH = re.compile(r"\s(?:[–—]|--)\s")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_WORD = re.compile(r"[\s>]*[\"'„“«»(]*(\w+)")
_ROMAN = re.compile(r"[IVXLC]{1,6}")
_NUMBER = re.compile(r"\d{1,3}[.)][ \t]+")
_LONGEST_ORDINAL = 2
_LONGEST_HEADING = 80
_LONGEST_DATE = 24
_MOST_BLANK = 40
_NEAR = 24


def split_sentences(text: str, language: str) -> list[Span]:
    """All sentences of a text in the language of this code, in order, trimmed of white space."""
    return [span for piece in sentence_pieces(text, language) for span in piece]


def sentence_pieces(text: str, language: str) -> Iterator[list[Span]]:
    """The sentences, some thousand characters of text at a time."""
    known = abbreviations_of(language)
    # Where the sentence began that is not ended yet; it moves on from end to end, so that all text belongs to one.
    begin = 0
    found: list[Span] = []
    due = PIECE
    for match in _candidates(text):
        end = _end(text, match, begin, known)
        if end is not None:
            _add(found, text, begin, end)
            begin = end
        if match.end() >= due:
            yield found
            found, due = [], match.end() + PIECE
    _add(found, text, begin, len(text))
    yield found


def _candidates(text: str) -> Iterator[re.Match[str]]:
    """Where a sentence may end, none overlapping."""
    done = 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        # Three dots are one candidate of which each dot is a mark.
        if at >= done and (match := _CANDIDATE.match(text, at)) is not None:
            done = match.end()
            yield match


def _add(found: list[Span], text: str, begin: int, end: int) -> None:
    whole = _trimmed(text, begin, end)
    first, after = whole
    if after - first > LONGEST:
        parts = (_trimmed(text, *part) for part in bounded(text, first, after))
        found.extend(part for part in parts if part.begin < part.end)
    elif first < after:
        found.append(whole)


def _trimmed(text: str, begin: int, end: int) -> Span:
    # Mostly a blank stands before it, and none behind.
    while begin < end and text[begin].isspace():
        begin += 1
    while begin < end and text[end - 1].isspace():
        end -= 1
    return Span(begin, end)


def _end(text: str, match: re.Match[str], begin: int, known: Abbreviations) -> int | None:
    """Where the sentence ends, if it ends at this candidate."""
    kind = match.lastgroup
    if kind == "stop":
        return match.end() if _stop_ends(text, match, begin, known) else None
    if kind == "line":
        return match.start() if _line_ends(text, match, begin, known) else None
    return match.start() if kind == "blank" else match.end()


def _line_ends(text: str, match: re.Match[str], begin: int, known: Abbreviations) -> bool:
    """A line break ends a heading, and stands before a list item or an entry."""
    start = _line_begin(text, begin, match.start())
    if text[match.end() : match.end() + 1].isdigit() and _waits(text, start, match.start(), known):
        return False
    if begins_anew(text, begin, start, match.start(), match.end(), known):
        return True
    line = text[start : match.start()].strip("> \t\r\n")
    # A sentence that begins within its line, however short it is until the next, is no heading.
    if not line or not begins_line(text, start):
        return False
    if line.startswith("#") or (line.startswith("**") and line.endswith("**")):
        return True
    after = text[match.end() : match.end() + 8]
    if line[-1] in ",;-–" or len(line) > _LONGEST_HEADING:
        return False
    first = after.lstrip("> \t\r\n")[:1]
    # "3. Playground" over "The clerk reported that …"
    told = line[number.end() :] if (number := _NUMBER.match(line)) else line
    return (
        told[:1].isupper()
        and first.isupper()
        and (_is_blank(text, begin, start) or line.isupper())
        and not is_date_alone(text, start, match.start(), known)
        and line[-1] not in ".:"
        and (line.isupper() or _next_line_is_longer(text, match, line))
    )


def _waits(text: str, start: int, end: int, known: Abbreviations) -> bool:
    """ "In der Sitzung vom": does a line end with a little word that something must follow?"""
    return text[max(start, end - _NEAR) : end].rstrip().rpartition(" ")[2] in known.governing


def _line_begin(text: str, begin: int, end: int) -> int:
    """Where the line that ends at `end` begins, as far as it is in reach; a sentence begins at `begin`."""
    reach = max(begin, end - REACH)
    return max(text.rfind("\n", reach, end), text.rfind("\r", reach, end)) + 1 or reach


def _is_blank(text: str, begin: int, end: int) -> bool:
    """Does nothing stand between two offsets? What is further off than a few lines is not looked at."""
    return end - begin <= _MOST_BLANK and not text[begin:end].strip()


def _next_line_is_longer(text: str, match: re.Match[str], line: str) -> bool:
    """A short line over a much longer one is its heading; lines of one width are one paragraph."""
    stop = text.find("\n", match.end(), match.end() + 400)
    width = (stop if stop >= 0 else min(len(text), match.end() + 400)) - match.end()
    return width > 2 * len(line)


def _stop_ends(text: str, match: re.Match[str], begin: int, known: Abbreviations) -> bool:
    mark, (at, after) = match[0], match.span()
    quoted, first = _following(text, after)
    if first.islower() and not quoted:
        return False
    if ")" in mark and _DASH.match(text, after):
        return False
    if mark[0] != "." or (len(mark) > 1 and mark[1] in ".!?"):
        return not first.islower()
    if at - begin < _LONGEST_DATE and is_date_alone(text, begin, at, known):
        return False
    near = max(begin, at - _NEAR)
    before = _BEFORE_WORD.match(text, near, at)
    word = text[before.end() if before else near : at]
    if not word or not first:
        return True
    if word.isdigit() and _is_blank(text, begin, at - len(word)):
        # The number of an item, whatever it says.
        return _starts(text, after, known)
    return _full_stop_ends(word, bool(quoted) or len(mark) > 1, text, after, known)


def _following(text: str, after: int) -> tuple[str, str]:
    """The marks of quotation that stand before the next word, and its first character; "" for what is not there."""
    near = text[after : after + 2]
    # Most often a blank and a word follow.
    if near[:1] == " " and near[1:].isalnum():
        return "", near[1]
    following = _NEXT.match(text, after, after + _NEAR)
    return (following[1], following[2]) if following else ("", "")


def _full_stop_ends(word: str, quoted: bool, text: str, after: int, known: Abbreviations) -> bool:
    """Does a single stop after this word end the sentence? The text goes on at `after`."""
    lowered = word.lower()
    if lowered in known.never or lowered.endswith(known.endings):
        return False
    if lowered in known.sometimes or _is_initials(word):
        return not (len(word) == 1 and word.isupper()) and _starts(text, after, known)
    is_ordinal = known.has_ordinals and word.isdigit() and len(word) <= _LONGEST_ORDINAL
    if known.has_ordinals and word.isdigit() and len(word) == _LONGEST_ORDINAL + 1:
        # "Zum 700. Todestag"
        is_ordinal = _is_governed(text, after, known)
    if is_ordinal or (word.isupper() and _ROMAN.fullmatch(word)):
        return quoted or _starts(text, after, known)
    return True


def _is_governed(text: str, after: int, known: Abbreviations) -> bool:
    """Does an article or preposition stand before the number with a stop that ends at `after`?"""
    before = text[max(after - _NEAR, 0) : after].split()[:-1]
    return bool(before) and before[-1].lower() in known.governing


def _is_initials(word: str) -> bool:
    """ "J", "J.S"; most words are neither so short nor have a stop in them."""
    return (len(word) == 1 or "." in word) and _INITIALS.fullmatch(word) is not None


def _starts(text: str, after: int, known: Abbreviations) -> bool:
    """Is the next word one with which sentences begin?"""
    match = _WORD.match(text, after, after + 40)
    return match is not None and match[1] in known.starters

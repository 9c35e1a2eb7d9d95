"""A text as it is read aloud: marks of Markdown, of quoted mail and of HTML, and characters that nobody sees.

Every mark becomes blanks, so that what is found in the one text stands at the same offsets in the other.
"""

import re
from functools import cache

from timeline_app.language.wording import words

# Patterns that begin with one character are looked for many times quicker than those that begin with one of several.
_MARKS = {mark: re.compile(f"{re.escape(mark)}[*_>#]*") for mark in "*_>#"}
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>")
# Where links lead, which is no text even where it holds numbers.
_ADDRESSES = {
    "](": re.compile(r"\]\([^()\s]{1,1000}(?:[ ]\"[^\"\n]{0,200}\")?\)"),
    "://": re.compile(r"://[^\s<>\"]*[^\s<>\".,;:!?)\]]"),
    "www.": re.compile(r"www\.[^\s<>\"]*[^\s<>\".,;:!?)\]]"),
}
# A star that is closed in its line, which that of a birth ("Anna, *1905") is not.
_CLOSED = re.compile(r"\*(?=[^\s*][^*\n]{0,200}[^\s*(]\*(?!\w))")
# Two of them open a quotation that two apostrophes close; others are marks of Markdown.
_BACKTICK = re.compile(r"(?<!`)``(?!`)|`")
_LONGEST_QUOTATION = 400
_BEFORE_LINE = re.compile(r"(?:\A|[\r\n])[ \t>]*\Z")
_QUOTED = re.compile(r"^(?:[ \t]*>)+", re.MULTILINE)
_ENDS = frozenset(".,:;)")
_FARTHEST = 24
"""Characters before a mark in which the beginning of its line is looked for."""
# Digits of East Asian keyboards, and the marks in dates of them; marks that turn the direction of writing round.
_WIDE = {chr(0xFEE0 + ord(narrow)): narrow for narrow in "0123456789-./:"}
_ZERO_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_JOINER = "\u200d"
# Between two symbols it makes one picture of them, a family of four people for instance.
_LOOSE_JOINER = re.compile(
    f"(?<![\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]){_JOINER}|{_JOINER}(?![\u2600-\u27bf\U0001f000-\U0001faff])"
)
_UNSEEN = _WIDE | {"\u2010": "-", "\u2011": "-"} | dict.fromkeys(_ZERO_WIDTH.replace(_JOINER, ""), " ")
_SOFT = "\xad"
# Within a word, and around a mark behind a number or a short form, what nobody sees parts nothing.
_WITHIN = re.compile(rf"(?<=[^\W\d_])[{_ZERO_WIDTH}]+(?=[^\W\d_])")
_AROUND = re.compile(rf"(?<=[^\W_])([{_ZERO_WIDTH}{_SOFT}]*)([.:/-])([{_ZERO_WIDTH}{_SOFT}]*)")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_HYPHENS = "-\xad¬"
_AFTER_HYPHEN = ("\n", "\r", " \n", " \r")


def unmarked(text: str) -> str:
    """The text with blanks for its marks, as long as before; a hyphen at a line's end becomes soft hyphens."""
    # To look for one character first is many times quicker than to let a pattern fail everywhere.
    if "<" in text:
        text = _TAG.sub(_blanks, text)
    for sign, address in _ADDRESSES.items():
        if sign in text:
            text = address.sub(_blanks, text)
    if "`" in text:
        text = _BACKTICK.sub(_quote_or_blanks, text)
    # Pairs are always marks; a single one may stand for a birth or a product.
    text = text.replace("***", "   ").replace("**", "  ")
    for mark, marks in _MARKS.items():
        if mark in text:
            text = marks.sub(_blanks_for_markup, text)
    if not text.isascii():
        text = _seen(text)
    text = _CONTROL.sub(" ", text)
    for hyphen in _HYPHENS:
        if hyphen in text and any(hyphen + after in text for after in _AFTER_HYPHEN):
            text = _hyphenated(hyphen).sub(_soft, text)
    return text


def _seen(text: str) -> str:
    """The text without characters that nobody sees, or that are but other forms of those that everybody writes."""
    if any(unseen in text for unseen in _ZERO_WIDTH + _SOFT):
        text = _AROUND.sub(_behind_mark, _WITHIN.sub(_soft, text))
    text = _LOOSE_JOINER.sub(" ", text) if _JOINER in text else text
    for unseen, seen in _UNSEEN.items():
        if unseen in text:
            text = text.replace(unseen, seen)
    return text


def unquoted(text: str) -> str:
    """A text with blanks for the marks of quoted mail before its lines, as long as before: as people read it."""
    return _QUOTED.sub(_blanks, text) if ">" in text else text


def _blanks(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


def _quote_or_blanks(mark: re.Match[str]) -> str:
    """Two backticks as they are where two apostrophes follow before the next two."""
    text, begin = mark.string, mark.end()
    end = text.find("''", begin + 1, begin + _LONGEST_QUOTATION + 2) if len(mark[0]) > 1 else -1
    return mark[0] if end >= 0 and text.find("``", begin, end) < 0 else _blanks(mark)


def _blanks_for_markup(mark: re.Match[str]) -> str:
    return _blanks(mark) if _is_markup(mark) else mark[0]


def _is_markup(mark: re.Match[str]) -> bool:
    """Is it a mark of a line, or one of emphasis: not in "5*3", not in a name such as "a_b", not that of a birth?"""
    text, kind, begin, end = mark.string, mark[0][0], mark.start(), mark.end()
    before, after = text[max(begin - 1, 0) : begin], text[end : end + 1]
    if kind == "_":
        return before.isalnum() != after.isalnum()
    if kind == "*" and (before.isalnum() or before in _ENDS):
        return not after.isalnum()
    if kind == "*" and not after.isspace():
        return _CLOSED.match(text, begin) is not None
    near = text[max(begin - _FARTHEST, 0) : begin]
    return (kind == ">" or after.isspace()) and _BEFORE_LINE.search(near) is not None


@cache
def _hyphenated(hyphen: str) -> re.Pattern[str]:
    """A hyphen between two lines of one word; "Nord- und Süd" begins with a half."""
    halves = "|".join(map(re.escape, sorted(words("between_halves"))))
    at_end = rf"{hyphen}(?<=[^\W\d_]{{2}}.) ?(?:\r\n|\n|\r)[ \t]*"
    return re.compile(rf"{at_end}(?=[^\W\d_])(?![A-ZÄÖÜ])(?!(?:{halves})\b)")


def _soft(hyphen: re.Match[str]) -> str:
    return _SOFT * len(hyphen[0])


def _behind_mark(around: re.Match[str]) -> str:
    """The mark, and soft hyphens behind it, which are read as one with it: "4" and a dot that is seen beside it."""
    before, mark, behind = around.groups()
    return mark + _SOFT * (len(before) + len(behind))

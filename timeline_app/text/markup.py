"""A text as it is read aloud: marks of Markdown, of quoted mail and of HTML, and characters that nobody sees.

Every mark becomes blanks, so that what is found in the one text stands at the same offsets in the other.
"""

import re
from functools import cache

from timeline_app.language.wording import words

# What one of the patterns below begins with; a text without any of it is left as it is, and that is quickly seen.
_ANY = re.compile(r"[*_`<>#|¬\u2010\u2011\u200b-\u200f\u2060\ufeff]|\xad[\r\n]|-[ \t]?[\r\n]")
_LINE = re.compile(r"^(?:[ \t]*>)+|^[ \t>]*(?:[*+]|#{1,6})(?=[ \t])", re.M)
# "**1949**", "_Mai_", "`1949`"; not "5*3", "_" within a name, and not the star of a birth.
_EMPHASIS = re.compile(
    r"\*{2,3}|(?<!\w)\*(?=[^\s*][^*\n]{0,200}[^\s*(]\*(?!\w))|(?<=[\w.,:;)])\*(?!\w)"
    r"|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|`+"
)
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>")
_UNSEEN = str.maketrans(
    {"\u2010": "-", "\u2011": "-"} | dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", " ")
)


def unmarked(text: str) -> str:
    """The text with blanks for its marks, as long as before; a hyphen at a line's end becomes soft hyphens."""
    if not _ANY.search(text):
        return text
    if "<" in text:
        text = _TAG.sub(_blanks, text)
    if "*" in text or "_" in text or "`" in text:
        text = _EMPHASIS.sub(_blanks, text)
    text = _LINE.sub(_blanks, text)
    return _hyphenated().sub(_soft, text.translate(_UNSEEN))


@cache
def _hyphenated() -> re.Pattern[str]:
    """A hyphen between two lines of one word; "Nord- und Süd" begins with a half."""
    halves = "|".join(map(re.escape, sorted(words("between_halves"))))
    break_ = r"[-\xad¬][ \t]?(?:\r\n|\n|\r)[ \t]*"
    return re.compile(rf"(?<=[^\W\d_]{{2}}){break_}(?=[^\W\d_])(?![A-ZÄÖÜ])(?!(?:{halves})\b)")


def _blanks(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


def _soft(hyphen: re.Match[str]) -> str:
    return "\xad" * len(hyphen[0])

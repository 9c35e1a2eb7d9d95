"""Formulas that a spreadsheet would find in a table of texts, wherever it takes a cell to begin.

A program that splits rows at another separator than the one they were written with, as Excel does where lists have
semicolons, begins cells in the middle of texts: after any separator or line end, and behind quotes, which it takes for
its own there. So every such place gets an apostrophe before a character that begins a formula, and the start of a text
one before white space that would be trimmed as well. A place with apostrophes of its own gets one more, so that
exactly what was written can be read back.
"""

import re

_BEGINS = r"=+\-@＝＋－＠"
_SPLITS = r",;\t|\r\n"
_PLACE = rf"\A{{0}}(?=[\t\r\n])|(?:\A|[{_SPLITS}])\"*{{0}}(?=[{_BEGINS}])"
_OPEN = re.compile(_PLACE.format("'*"))
_GUARDED = re.compile(_PLACE.format("'+"))
_IN_HTML = re.compile(rf"(?:\A|(?<=[{_SPLITS}]))[\"{_BEGINS}]+")
# Finds more than `_OPEN` and never less, at half the cost, and once for all texts of a row.
_SUSPECT = re.compile(rf"[{_BEGINS}\t\r\n](?<=[{_SPLITS}\"'].)", re.DOTALL)


def guarded(text: str) -> str:
    """Text in which no program finds a formula, by whatever it splits rows."""
    return _OPEN.sub(r"\g<0>'", text)


def unguarded(text: str) -> str:
    """The text that was guarded."""
    return _GUARDED.sub(lambda found: found[0][:-1], text)


def referenced(html: str) -> str:
    """HTML that shows the same, with character references in place of what would begin a formula.

    A reference ends with a semicolon itself, so that all such characters in a row are replaced.
    """
    return _IN_HTML.sub(lambda found: "".join(map(_reference, found[0])), html)


def _reference(character: str) -> str:
    return character if character == '"' else f"&#{ord(character)};"


def may_need_guard(row: str) -> bool:
    """Whether any text of a row may change, its texts led by and joined with commas; far quicker than to guard it."""
    return _SUSPECT.search(row) is not None

"""Quotations: whether a place in a text stands between marks of quotation."""

from collections.abc import Sequence

QUOTES = frozenset('„“”"»«')
# So many tokens back the mark that opens a quotation is looked for.
_REACH = 160


def is_quoted(words: Sequence[str], at: int) -> bool:
    """Does a quotation that no mark has closed yet begin before the token at an index?"""
    for i in range(at - 1, max(0, at - _REACH) - 1, -1):
        if words[i] in QUOTES:
            # The same mark may open or close; a blank before it, or none after it, tells which.
            return words[i + 1][0].isalnum() and (i == 0 or not words[i - 1][-1].isalnum())
    return False

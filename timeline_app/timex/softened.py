"""What the words before an expression make of it: "wohl im Jahr 1850", "circa 1970s", "not later than May 5"."""

from collections.abc import Iterator
from functools import cache
from itertools import islice

from timeline_app.language.grammar import Grammar
from timeline_app.model.timex import Mod, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found

_REACH = 16
_MARKS = frozenset(".,'’")
_VAGUE, _PASSED = ("vaguely", "vaguely_dated"), ("article", "contracted", "before_date", "deed")
_LIMITS = ("afterword", "beforeword", "than")


@cache
def _telling(grammar: Grammar) -> frozenset[str]:
    """The words, in lower case, that make it worth looking; most expressions have another one before them."""
    return grammar.lexicon.words_of(*_VAGUE, *_PASSED, *_LIMITS)


def _may_tell(found: Found, context: Context) -> bool:
    """Is the token before the expression worth a closer look?"""
    words, at = context.tokens.words, found.begin - 1
    if at > 0 and words[at] == " ":
        at -= 1
    return at >= 0 and (words[at] in _MARKS or words[at].isspace() or words[at].lower() in _telling(context.grammar))


def words_before(found: Found, context: Context) -> Iterator[str]:
    """The words before an expression, the nearest first; blanks and the marks of abbreviations are passed over."""
    words = context.tokens.words
    for i in range(found.begin - 1, max(0, found.begin - _REACH) - 1, -1):
        if words[i] == "\n" or not (words[i].isspace() or words[i] in _MARKS):
            yield words[i]


def softened(found: Found, kind: TimexType, context: Context) -> Mod | None:
    """APPROX where the text does not vouch for the date: "ca.", "um", "probably in"."""
    if not _may_tell(found, context):
        return None
    has, telling = context.grammar.lexicon.has, _telling(context.grammar)
    for word in words_before(found, context):
        if word.lower() not in telling:
            return None
        if has("vaguely", word) or (has("vaguely_dated", word) and kind != TimexType.TIME):
            return Mod.APPROX
        if not any(has(name, word) for name in _PASSED):
            return None
    return None


def limited(found: Found, context: Context) -> tuple[bool, bool] | None:
    """Which sides "no later than" and "shortly after" leave open, start and end; None without such words."""
    if not _may_tell(found, context):
        return None
    has = context.grammar.lexicon.has
    word, before, first, *_ = [*islice(words_before(found, context), 3), "", "", ""]
    if has("shortly", before) and (has("afterword", word) or has("beforeword", word)):
        return False, False
    if not has("than", word) or not (has("later", before) or has("earlier", before)):
        return None
    later = has("later", before) != has("negation", first)
    return not later, later

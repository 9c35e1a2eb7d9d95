"""What the words before an expression make of it: "wohl im Jahr 1850", "circa 1970s", "not later than May 5"."""

from collections.abc import Iterator

from timeline_app.model.timex import Mod, TimexType
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found

_REACH = 16
_MARKS = frozenset(".,'’")


def words_before(found: Found, context: Context) -> Iterator[str]:
    """The words before an expression, the nearest first; blanks and the marks of abbreviations are passed over."""
    words = context.tokens.words
    for i in range(found.begin - 1, max(0, found.begin - _REACH) - 1, -1):
        if words[i] == "\n" or not (words[i].isspace() or words[i] in _MARKS):
            yield words[i]


def softened(found: Found, kind: TimexType, context: Context) -> Mod | None:
    """APPROX where the text does not vouch for the date: "ca.", "um", "probably in"."""
    has = context.grammar.lexicon.has
    for word in words_before(found, context):
        if has("vaguely", word) or (has("vaguely_dated", word) and kind != TimexType.TIME):
            return Mod.APPROX
        if not any(has(name, word) for name in ("article", "contracted", "before_date")):
            return None
    return None


def limited(found: Found, context: Context) -> tuple[bool, bool] | None:
    """Which sides "no later than" and "shortly after" leave open, start and end; None without such words."""
    has = context.grammar.lexicon.has
    near = [word for word, _ in zip(words_before(found, context), range(3), strict=False)] + ["", "", ""]
    if has("shortly", near[1]) and (has("afterword", near[0]) or has("beforeword", near[0])):
        return False, False
    if not has("than", near[0]) or not (has("later", near[1]) or has("earlier", near[1])):
        return None
    later = has("later", near[1]) != has("negation", near[2])
    return not later, later

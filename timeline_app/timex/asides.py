"""Asides: a date in brackets with a label of its own, which the tale does not go on from."""

from timeline_app.timex.context import Context
from timeline_app.timex.found import Found

_KINDS = frozenset(("date", "year", "month", "stamp"))
# So many tokens may stand between the bracket and its date.
_REACH = 12
# Of life dates: "(* 3. Mai 1950 in Wien; † 2. Juni 1988)".
_SIGNS = frozenset("*†")
# Words that say no more than when.
_PLAIN = (
    "article", "contracted", "from", "until", "afterword", "beforeword", "before_date", "to", "vaguely",
    "vaguely_dated", "weekday", "weekdayabbr", "month", "monthabbr", "passed", "phase",
)  # fmt: skip


def is_aside(found: Found, context: Context) -> bool:
    """ "Der Wagen (EZ 15.03.16) wurde …": what follows is not of that day; "(Samstag, 3. Mai)" has no label."""
    if found.rule.kind not in _KINDS:
        return False
    first, words, lexicon = max(0, found.begin - _REACH), context.tokens.words, context.grammar.lexicon
    if "(" not in context.tokens.classes[first : found.begin]:
        return False
    labelled = False
    for word in reversed(words[first : found.begin]):
        if word == "(":
            return labelled
        if word == ")" or "\n" in word:
            return False
        labelled |= word in _SIGNS or (word.isalpha() and not any(lexicon.has(name, word) for name in _PLAIN))
    return False

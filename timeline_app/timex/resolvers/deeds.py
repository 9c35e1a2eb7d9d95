"""The noun of what happened and the verb that told it: "the shooting" and "was shot", "the election" and "elected"."""

from functools import cache

from timeline_app.language.grammar import Grammar

# A shorter word has no ending that could be taken off.
_ROOT = 4
_NONE: frozenset[str] = frozenset()


def verbs_of(grammar: Grammar, noun: str) -> frozenset[str]:
    """The other words for the same deed, by the language's `settings.deeds`; `noun` in lower case."""
    return _deeds(grammar).get(noun, _NONE)


@cache
def _deeds(grammar: Grammar) -> dict[str, frozenset[str]]:
    rows = [frozenset(row.split()) for row in grammar.settings.get("deeds", ())]
    return {word: _NONE.union(*(row for row in rows if word in row)) for row in rows for word in row}


def root_of(grammar: Grammar, word: str) -> str:
    """A word without the ending of a noun or a past form: "elect" of "election"; "" if it has none."""
    for ending in grammar.settings.get("deed_endings", ()):
        if word.endswith(ending) and len(word) - len(ending) >= _ROOT:
            return word.removesuffix(ending)
    return ""

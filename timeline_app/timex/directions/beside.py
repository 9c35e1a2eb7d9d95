"""Words right around a date that tell of it where its clause does not: "since my last letter in May", "I'm moving"."""

from timeline_app.language.grammar import Grammar
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.tokens import Tokens

# So many tokens behind a date a verb still has it.
_REACH = 10
# A blank and a word; what an apostrophe joins.
_WORD, _APOSTROPHES = 2, frozenset("'’")


class Beside:
    """The words of a language, by their classes."""

    def __init__(self, grammar: Grammar, forms: Forms, marks: str) -> None:
        chars, self._forms = grammar.lexicon.chars, forms
        self._from_past, self._prepositions = frozenset(chars("from_past")), frozenset(chars("before_date"))
        self._heads = frozenset("".join(map(chars, ("article", "possessive", "relative"))))
        self._marks, self._copula = frozenset(marks), frozenset(chars("copula"))
        self._contracted = frozenset(grammar.settings.get("contracted_be", ()))

    def since(self, tokens: Tokens, before: int, first: int) -> str:
        """The word of [first, before] since which something is so, up to the date or to a noun of that date.

        "Since May", "since my last letter in May"; "" if there is none.
        """
        if before < first:
            return ""
        if tokens.classes[before] in self._from_past:
            return tokens.words[before]
        at = before - _WORD - _WORD
        if tokens.classes[before] not in self._prepositions or at < first or tokens.classes[at] not in self._heads:
            return ""
        while at > first and tokens.classes[at] in self._heads:
            at -= _WORD
        return tokens.words[at] if tokens.classes[at] in self._from_past else ""

    def progressive(self, tokens: Tokens, end: int, last: int) -> str:
        """ "In September I'm showing new work": the verb behind a date that goes on with it; "" if there is none."""
        for i in range(end, min(last, end + _REACH)):
            if tokens.classes[i] in self._marks:
                return ""
            if self._forms.is_progressive(tokens.words[i]) and self._follows_be(tokens, i - _WORD, end):
                return tokens.words[i]
        return ""

    def _follows_be(self, tokens: Tokens, at: int, end: int) -> bool:
        is_short = at > end and tokens.words[at] in self._contracted and tokens.words[at - 1] in _APOSTROPHES
        return at > end and (is_short or tokens.classes[at] in self._copula)

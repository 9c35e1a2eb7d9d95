"""Words right around a date that tell of it where its clause does not: "since my last letter in May", "I'm moving"."""

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD
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
        self._pronouns = frozenset(grammar.settings.get("plural_pronouns", ()))
        self._unchanged = frozenset(grammar.settings.get("unchanged_past", ()))
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

    def attribute(self, tokens: Tokens, before: int, first: int, end: int, last: int) -> str:
        """ "Die am 5. März erhobene Klage": the participle of what was done on a date behind it; "" if there is none.

        "Die am 5. März geplante Sitzung" is one to come, "die für März bestellte Ware" as well.
        """
        at = end + 1
        if not self._forms.is_attribute("".join(tokens.words[at : at + 1])):
            return ""
        word, noun = tokens.words[at], "".join(tokens.words[at + _WORD : at + _WORD + 1])
        head = before
        while head > first and tokens.classes[head] in self._prepositions:
            head -= _WORD
        # Without an article "Im Juni erklärten Beamte" is a clause.
        is_on = first <= head < before and tokens.classes[head] in self._heads
        return word if is_on and at + _WORD < last and noun[:1].isupper() else ""

    def progressive(self, tokens: Tokens, end: int, last: int) -> str:
        """ "In September I'm showing new work": the verb behind a date that goes on with it; "" if there is none."""
        for i in range(end, min(last, end + _REACH)):
            if tokens.classes[i] in self._marks:
                return ""
            if self._forms.is_progressive(tokens.words[i]) and self._follows_be(tokens, i - _WORD, end):
                return tokens.words[i]
        return ""

    def present(self, tokens: Tokens, end: int, last: int) -> str:
        """ "On Wednesday they face City": the verb of now right behind its pronoun; "" if there is none."""
        at = end + 1
        if tokens.words[at : at + 1] == ["("]:
            at = next((i + _WORD for i in range(at, min(last, at + _REACH)) if tokens.words[i] == ")"), last)
        if at + _WORD >= last or tokens.words[at] not in self._pronouns:
            return ""
        verb, character = tokens.words[at + _WORD], tokens.classes[at + _WORD]
        is_now = character == OTHER_WORD and verb.islower() and verb not in self._unchanged
        return verb if is_now and not (self._forms.is_past(verb) or self._forms.is_adverb(verb)) else ""

    def _follows_be(self, tokens: Tokens, at: int, end: int) -> bool:
        is_short = at > end and tokens.words[at] in self._contracted and tokens.words[at - 1] in _APOSTROPHES
        return at > end and (is_short or tokens.classes[at] in self._copula)

"""Dates beside their verb, or with which its clause begins: it tells of them and of nothing else."""

import re
from itertools import chain

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.timex.tokens import Tokens

# So many tokens may stand before a date with which a clause begins, as "On the", and so many of its subject behind it.
_FRONT, _SUBJECT = 5, 24


class Governed:
    """The verbs of a language that has each in one place, behind its subject: "In May the council …"."""

    def __init__(self, grammar: Grammar) -> None:
        chars, settings = grammar.lexicon.chars, grammar.settings
        self._is_of_use = bool(settings.get("verb_first"))
        self._past_form = re.compile(settings.get("past_form", r"(?!)"))
        self._participle = re.compile(settings.get("participle", r"(?!)"))
        self._auxiliaries = frozenset(chain.from_iterable(map(chars, ("infinitive", "copula", "verb_perfect", "were"))))
        self._would, self._were = frozenset(chars("modal_past")), frozenset(chars("were"))
        self._to, self._that = frozenset(chars("infinitive_mark")), frozenset(chars("that"))
        self._terms = frozenset(chars("deadline"))

    def leads(self, tokens: Tokens, verb: int, left: int, begin: int, end: int) -> bool:
        """Does a clause from `left` on begin with the date in tokens [begin, end), with its verb soon behind it?"""
        if not self._is_of_use or verb < end or begin - left > _FRONT or verb - end > _SUBJECT:
            return False
        return OTHER_WORD not in tokens.classes[left:begin]

    def follows(self, tokens: Tokens, verb: int, begin: int) -> bool:
        """ "Voted in May", "was built in May": does nothing but a preposition stand between a verb and a date?"""
        if not self._is_of_use or verb >= begin:
            return False
        after = verb + 2
        if tokens.classes[verb] in self._were and after < begin and self._participle.fullmatch(tokens.words[after]):
            after += 2
        between = tokens.classes[after:begin]
        return 0 < len(between) <= _FRONT and OTHER_WORD not in between and self._terms.isdisjoint(between)

    def is_sure(self, tokens: Tokens, verb: int) -> bool:
        """ "In May the church was closed", but not "would close" or "was to close"."""
        is_to = tokens.classes[verb] in self._were and tokens.classes[verb + 2 : verb + 3] in self._to
        return not is_to and tokens.classes[verb] not in self._would

    def was_then(self, tokens: Tokens, verb: int, end: int) -> bool:
        """ "In May the minister promised …", "promised in May to …": of what was to come somebody spoke then.

        "In May it is planned" and "promised it in May" look ahead.
        """
        is_active = verb < 2 or tokens.classes[verb - 2] not in self._auxiliaries
        behind = tokens.classes[end + 1 : end + 2]
        says_what = verb >= end or behind in self._to or behind in self._that
        return is_active and says_what and self._past_form.fullmatch(tokens.words[verb]) is not None

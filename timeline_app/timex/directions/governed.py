"""Dates beside their verb, or with which its clause begins: it tells of them and of nothing else."""

import re
from functools import cache
from itertools import chain

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction, Tie
from timeline_app.timex.tokens import Tokens

# So many tokens may stand before a date with which a clause begins, as "On the", and so many of its subject behind it.
_FRONT, _SUBJECT = 5, 24


@cache
def governed_of(grammar: Grammar) -> "Governed":
    """The verbs of a language, made ready once."""
    return Governed(grammar)


class Governed:
    """The verbs of a language that has each in one place, behind its subject: "In May the council …"."""

    def __init__(self, grammar: Grammar) -> None:
        chars, settings = grammar.lexicon.chars, grammar.settings
        self._is_of_use = bool(settings.get("verb_first"))
        self._marks = frozenset(grammar.clause_marks)
        self._past_form = re.compile(settings.get("past_form", r"(?!)"))
        self._participle = re.compile(settings.get("participle", r"(?!)"))
        self._auxiliaries = frozenset(chain.from_iterable(map(chars, ("infinitive", "copula", "verb_perfect", "were"))))
        self._would, self._were = frozenset(chars("modal_past")), frozenset(chars("were"))
        self._to, self._that = frozenset(chars("infinitive_mark")), frozenset(chars("that"))
        self._parting = self._marks.union(OTHER_WORD, chars("deadline"))

    def told(self, direction: Direction, tokens: Tokens, first: int, begin: int, end: int) -> Direction:
        """What a verb says of the date in tokens [begin, end) of a sentence that begins with the token `first`."""
        verb = direction.at
        if not self._is_of_use or verb < 0:
            return direction
        leads = self.leads(tokens, verb, first, begin, end)
        if not (leads or self.follows(tokens, verb, begin)):
            return direction
        if direction.sign == FUTURE and self.was_then(tokens, verb, end):
            return Direction(PAST, direction.word, tie=Tie.FIRM)
        is_firm = direction.surely and (leads or direction.sign == PAST)
        return direction._replace(tie=Tie.FIRM) if is_firm and self.is_sure(tokens, verb) else direction

    def leads(self, tokens: Tokens, verb: int, first: int, begin: int, end: int) -> bool:
        """Does its clause begin with the date, with the verb soon behind it?"""
        if verb < end or verb - end > _SUBJECT:
            return False
        before = begin - 1
        while before >= first and tokens.classes[before] not in self._marks:
            if tokens.classes[before] == OTHER_WORD or begin - before > _FRONT:
                return False
            before -= 1
        return True

    def follows(self, tokens: Tokens, verb: int, begin: int) -> bool:
        """ "Voted in May", "was built in May": does nothing but a preposition stand between a verb and a date?"""
        if verb >= begin:
            return False
        last = verb + 2
        is_done = tokens.classes[verb] in self._were and last < begin and self._participle.fullmatch(tokens.words[last])
        between = tokens.classes[(last if is_done else verb) + 1 : begin]
        return 1 < len(between) <= _FRONT and self._parting.isdisjoint(between)

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

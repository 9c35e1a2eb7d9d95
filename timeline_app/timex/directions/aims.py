"""What is aimed at a day, whenever it was, and what is said to be over: "zum 31. März gekündigt", "ist vorbei"."""

from collections.abc import Collection

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import one_of
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.tokens import Tokens

# A blank and a word before another one.
_WORD = 2


class Aims:
    """The words of a language, by their classes; `begin` is the token with which an expression begins."""

    def __init__(self, grammar: Grammar, forms: Forms, verbs: Collection[str]) -> None:
        """`verbs` are the characters of words whose tense is known."""
        chars, self._forms, self._verbs = grammar.lexicon.chars, forms, verbs
        self._just_as = frozenset(grammar.settings.get("just_as", ()))
        self._aim, self._notice = frozenset(chars("aim")), one_of(chars("notice"))
        self._passed = frozenset(chars("article") + " \n")
        self._over, self._over_with_to = one_of(chars("over") + chars("over_with_to")), frozenset(chars("over_with_to"))
        self._to, self._copula = frozenset(chars("infinitive_mark")), frozenset(chars("copula"))

    def notice(self, tokens: Tokens, begin: int, first: int, last: int) -> str:
        """The word of [first, last) that gave notice of a day to come, whenever it did; "" if none has."""
        given = self._notice.search(tokens.classes, first, last) if self.is_aimed(tokens, begin, first) else None
        return tokens.words[given.start()] if given else ""

    def is_aimed(self, tokens: Tokens, begin: int, first: int) -> bool:
        """Does "zum", "für" stand right before an expression?"""
        before = tokens.before(begin, first, self._passed)
        return before >= first and tokens.classes[before] in self._aim

    def done(self, tokens: Tokens, left: int, begin: int, end: int, right: int) -> str:
        """The word by which a clause says that something has been, without a verb that does so; "" if none does."""
        just = self._just_done(tokens, left, end, right) or self._as_then(tokens, left, begin, end, right)
        return just or self.over(tokens, left, begin, right)

    def _just_done(self, tokens: Tokens, left: int, end: int, right: int) -> str:
        """The participle that is all the verb of a clause: "wie am Freitag besprochen"; "" if there is none."""
        words = [i for i in range(left, right) if not tokens.words[i].isspace()]
        if not words or tokens.words[words[0]].lower() not in self._just_as or words[-1] < end:
            return ""
        last = tokens.words[words[-1]]
        is_known = tokens.classes[words[-1]] in self._verbs
        return last if not is_known and self._forms.is_participle(last) else ""

    def _as_then(self, tokens: Tokens, left: int, begin: int, end: int, right: int) -> str:
        """ "Der Treffpunkt ist wie an Ostern": the word that likens something to what was; "" if none does."""
        before = tokens.before(begin, left, self._passed) - _WORD
        is_last = all(not word[0].isalnum() for word in tokens.words[end:right])
        is_likened = is_last and before >= left and tokens.words[before].lower() in self._just_as
        return tokens.words[before] if is_likened else ""

    def over(self, tokens: Tokens, left: int, begin: int, right: int) -> str:
        """ "Der Sommer ist vorbei": the word that says so of the expression itself; on a day to come things end too."""
        over = self._over.search(tokens.classes, left, right)
        if over is None or (over[0] in self._over_with_to and tokens.classes[over.start() - 2] not in self._to):
            return ""
        before = tokens.before(begin, left, self._passed)
        is_subject = before < left or tokens.classes[before] in self._copula
        return tokens.words[over.start()] if is_subject else ""

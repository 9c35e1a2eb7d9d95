"""What is aimed at a day, whenever it was, and what is said to be over: "zum 31. März gekündigt", "ist vorbei"."""

from timeline_app.language.lexicon import Lexicon, one_of
from timeline_app.timex.tokens import Tokens


class Aims:
    """The words of a language, by their classes; `begin` is the token with which an expression begins."""

    def __init__(self, lexicon: Lexicon) -> None:
        chars = lexicon.chars
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
        before = self._before(tokens, begin, first)
        return before >= first and tokens.classes[before] in self._aim

    def over(self, tokens: Tokens, left: int, begin: int, right: int) -> str:
        """ "Der Sommer ist vorbei": the word that says so of the expression itself; on a day to come things end too."""
        over = self._over.search(tokens.classes, left, right)
        if over is None or (over[0] in self._over_with_to and tokens.classes[over.start() - 2] not in self._to):
            return ""
        before = self._before(tokens, begin, left)
        is_subject = before < left or tokens.classes[before] in self._copula
        return tokens.words[over.start()] if is_subject else ""

    def _before(self, tokens: Tokens, begin: int, first: int) -> int:
        """The token before an expression, blanks and articles passed over; less than `first` if there is none."""
        index = begin - 1
        while index >= first and tokens.classes[index] in self._passed:
            index -= 1
        return index

"""Where the clause around an expression begins and ends: at the marks beside it, or at "und" before another verb."""

from collections.abc import Iterator, Sequence

from timeline_app.language.lexicon import Lexicon, one_of
from timeline_app.timex.tokens import Tokens


class Clauses:
    """The marks and words that part the clauses of a language."""

    def __init__(self, lexicon: Lexicon, marks: str) -> None:
        self.marks = marks
        self._mark, self._joining = one_of(marks), one_of(lexicon.chars("joining"))

    def bounds(self, tokens: Tokens, first: int, begin: int, end: int, last: int) -> tuple[int, int]:
        """The tokens around an expression up to the marks beside it; what stands within "8:30" parts no clauses."""
        left = first
        for mark in self.marks:
            at = tokens.classes.rfind(mark, left, begin)
            while at > 0 and _is_in_number(tokens.words, at):
                at = tokens.classes.rfind(mark, left, at)
            left = at + 1 if at >= left else left
        after = self._mark.search(tokens.classes, end, last)
        while after and _is_in_number(tokens.words, after.start()):
            after = self._mark.search(tokens.classes, after.end(), last)
        return left, after.start() if after else max(end, last)

    def parts(self, tokens: Tokens, left: int, begin: int, end: int, right: int) -> Iterator[tuple[int, int]]:
        """The part of a clause around an expression, if it has a word as "und" beside it; none if it has no such word.

        It is a clause of its own if it has a verb: "Sie kam im Oktober und geht im Mai".
        """
        if not self._joining.search(tokens.classes, left, right):
            return
        before = [match.end() for match in self._joining.finditer(tokens.classes, left, begin)]
        after = self._joining.search(tokens.classes, end, right)
        if before or after:
            yield before[-1] if before else left, after.start() if after else right


def _is_in_number(words: Sequence[str], at: int) -> bool:
    """ "8:30": do digits stand right before and behind a mark?"""
    return 0 < at < len(words) - 1 and words[at - 1][-1].isdigit() and words[at + 1][0].isdigit()

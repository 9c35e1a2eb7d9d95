"""Is "today" a day or an era? Words of its sentence tell: "still today", "nowadays"."""

from itertools import chain

from timeline_app.language.lexicon import Lexicon
from timeline_app.model.span import Span
from timeline_app.timex.tokens import Tokens

# So many tokens on either side are looked at, and so many for what stands right beside.
_REACH, _BESIDE = 60, 2


class Eras:
    """The words of a language, by their classes."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._era, self._still = frozenset(lexicon.chars("era")), frozenset(lexicon.chars("still"))

    def word(self, tokens: Tokens, begin: int, end: int, sentence: Span) -> str:
        """The word by which a sentence is about an era rather than about a day; "" if none is."""
        first = max(tokens.at(sentence.begin), begin - _REACH)
        last = min(tokens.at(sentence.end), end + _REACH)
        beside = (*range(max(first, begin - _BESIDE), begin), *range(end, min(last, end + _BESIDE)))
        still = (at for at in beside if tokens.classes[at] in self._still)
        era = (at for at in range(first, last) if tokens.classes[at] in self._era)
        return next((tokens.words[at] for at in chain(still, era)), "")

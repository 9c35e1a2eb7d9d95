"""Years that belong to a noun where a date would have its preposition: "le budget 2024", "il bilancio 2024"."""

import re

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.model.span import Span

_YEAR = re.compile(r"\d{4}")
_WORD_BEFORE = re.compile(r"([^\W\d_]{2,40}) \Z")
# A word that is longer stands before no date.
_REACH = 42


def belongs_to_noun(sentence: str, expression: Span, grammar: Grammar) -> bool:
    """Is it a bare year right behind a word that is none of the language's prepositions and the like?"""
    if not grammar.settings.get("years_with_preposition") or not _YEAR.fullmatch(expression.of(sentence)):
        return False
    word = _WORD_BEFORE.search(sentence, max(0, expression.begin - _REACH), expression.begin)
    return word is not None and grammar.lexicon[word[1]] == OTHER_WORD

"""What the form of a word tells, where no file knows the word: a past or future tense, a participle."""

import re
from functools import lru_cache, partial

from timeline_app.language.grammar import Grammar

LONGEST_FORM = 40
"""The patterns of forms may go back and forth in a word, which is harmless in one of the usual length."""
SAYS_FUTURE, SAYS_PAST, SAYS_PRESENT, SAYS_PERFECT = 1, 2, 4, 8
"""What a verb says of time, by its class or its form; some say several things."""
# So many words are remembered, with what their endings say.
_MEMO = 50_000


class Forms:
    """The forms of a language's verbs; each question is about one word."""

    def __init__(self, grammar: Grammar) -> None:
        def form(name: str) -> re.Pattern[str]:
            return re.compile(grammar.settings.get(name, r"(?!)"))

        self._past, self._future, self._reported = form("past_form"), form("future_form"), form("reported_form")
        self._present_plural, self._gone = form("present_plural_form"), form("gone_form")
        self._attribute, self._planned = form("attribute_form"), tuple(grammar.settings.get("planned", ()))
        self._adverb, self._progressive = form("adverb_form"), form("progressive_form")
        self._infinitive, self._present, self._participle = map(form, ("infinitive_form", "present_form", "participle"))
        # Asked for again and again, of the same words.
        self.says = lru_cache(_MEMO)(self._says)
        self.is_participle = lru_cache(_MEMO)(partial(_is, self._participle))

    def _says(self, word: str) -> int:
        """What the form says of a word that is in no class."""
        reported = _is(self._reported, word)
        # "Die am Freitag geplante Sitzung" may be to come.
        past = _is(self._past, word) and not reported and not _is(self._infinitive, word)
        past = past and not word.startswith(self._planned)
        return _is(self._future, word) * SAYS_FUTURE | past * SAYS_PAST | reported * SAYS_PRESENT

    def is_past(self, word: str) -> bool:
        return _is(self._past, word)

    def is_present(self, word: str, governs: bool) -> bool:
        """Where it `governs` what stands behind it, a verb may be in the plural, or look as a participle does."""
        if governs and _is(self._present_plural, word):
            return not _is(self._past, word)
        return _is(self._present, word) and (governs or not _is(self._participle, word))

    def is_adverb(self, word: str) -> bool:
        """ "Fully", which may stand between an article and a participle."""
        return _is(self._adverb, word)

    def is_attribute(self, word: str) -> bool:
        """ "Erhobenen": a participle of what was done, with the ending of an adjective."""
        return _is(self._attribute, word) and not word.startswith(self._planned)

    def is_progressive(self, word: str) -> bool:
        """ "Showing", which with a form of "be" goes on."""
        return _is(self._progressive, word)

    def is_gone(self, word: str) -> bool:
        """ "Geflohen", "worden": with "sein" what has come to pass, where "geöffnet sein" is how something is."""
        return _is(self._gone, word)

    def is_participle_only(self, word: str) -> bool:
        """ "Vertreten" is both, a participle and what "wir" do."""
        return _is(self._participle, word) and not _is(self._infinitive, word)


def _is(form: re.Pattern[str], word: str) -> bool:
    return len(word) <= LONGEST_FORM and form.fullmatch(word) is not None

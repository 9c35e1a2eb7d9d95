"""What the verbs of a language say: of the past, or of what is to come."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD, one_of
from timeline_app.timex.directions.direction import FUTURE, PAST, UNKNOWN, Direction, Tie
from timeline_app.timex.directions.forms import SAYS_FUTURE, SAYS_PAST, SAYS_PERFECT, SAYS_PRESENT, Forms
from timeline_app.timex.directions.plans import Plans
from timeline_app.timex.tokens import Tokens

# Words that belong to a class for another reason; their form tells the tense.
_BY_FORM = ("deed", "granting", "arranged", "held_to_be", "shut", "kept", "happened", "form_tells")
_CLASSES = {"future": SAYS_FUTURE, "past": SAYS_PAST, "present": SAYS_PRESENT, "perfect": SAYS_PERFECT}
# With so many tokens a clause begins that tells why something did not come, and over so many more it is read.
_BEGINNING, _REASON = 4, 20
# A blank, and the word behind it.
_NEXT_WORD = 2


class Verbs:
    """The verbs of a language, by their classes or forms; `i` is a token, [left, right) those of its clause."""

    def __init__(self, grammar: Grammar, forms: Forms, plans: Plans) -> None:
        settings: Mapping[str, Any] = grammar.settings
        chars = grammar.lexicon.chars
        self._forms, self._plans, self._lexicon = forms, plans, grammar.lexicon
        self.known: dict[str, int] = {}
        """What the words of a class say of time."""
        for name, says in _CLASSES.items():
            # "Sat 13" is a day, though "sat" is a verb.
            for character in set(chars(f"verb_{name}")).difference(chars("weekdayabbr")):
                self.known[character] = self.known.get(character, 0) | says
        self.by_form = frozenset(OTHER_WORD + "".join(map(chars, _BY_FORM))) - self.known.keys()
        """The classes of words that no file tells the tense of: their form does."""
        # "Hat eröffnet" is done, "eröffnet" alone is to come.
        self._closing = self.by_form.union(chars("closes_perfect"), chars("notice"))
        self._may_tell = one_of(chain(self.by_form, self.known, chars("is_to")))
        self._not_verb_after = frozenset("".join(map(chars, ("article", "one", "possessive"))))
        self._relative = frozenset(chars("relative"))
        # After these a past form is a participle: "will be held".
        self._infinitive, self._to = frozenset(chars("infinitive")), frozenset(chars("infinitive_mark"))
        self._may_close, self._modal_past = frozenset(chars("may_close")), one_of(chars("modal_past"))
        self._governing = self._may_close.union(chars("to_be"), chars("to_have"))
        self._at_first, self._thwarting = one_of(chars("at_first")), one_of(chars("thwarting"))
        self._speaker, self._having = one_of(chars("speaker")), frozenset(chars("having"))
        self._kept = frozenset(chars("kept"))
        self._capital_nouns = bool(settings.get("capital_nouns"))
        # Where the verb stands before its adverbs, one after the expression is likely another clause's.
        self._verb_first = bool(settings.get("verb_first"))
        self._further = 6 if self._verb_first else 1

    def nearest(self, tokens: Tokens, left: int, right: int, begin: int, end: int) -> Direction:
        """What the verb says that is nearest to tokens [begin, end), those that are sure before the others."""
        found = [
            (not direction.surely, begin - i if i < begin else (i - end + 1) * self._further, direction._replace(at=i))
            for i in self.telling(tokens, left, right)
            if (direction := self.says(tokens, i, left, right)) is not None
        ]
        return min(found)[2] if found else Direction(UNKNOWN, "")

    def telling(self, tokens: Tokens, left: int, right: int) -> Iterator[int]:
        """The tokens that may say something: verbs by class or form, or by the pronoun beside them."""
        classes, words = tokens.classes, tokens.words
        pronouns = [match.start() for match in self._speaker.finditer(classes, max(0, left - 2), right + 2)]
        spoken = {pronoun + step for pronoun in pronouns for step in (-2, 2)}
        for match in self._may_tell.finditer(classes, left, right):
            i = match.start()
            if classes[i] not in self.by_form or self._forms.says(words[i]) or i in spoken:
                yield i

    def says(self, tokens: Tokens, i: int, left: int, right: int) -> Direction | None:
        """What one verb says in its clause; None if nothing, or if it is none there."""
        word, character = tokens.words[i], tokens.classes[i]
        says = self._forms.says(word) if character in self.by_form else self.known.get(character, 0)
        if not says and self._plans.is_to_be(tokens, i):
            return Direction(FUTURE, word)
        if not says:
            return Direction(FUTURE, word, False) if self._is_with_speaker(tokens, i) else None
        if self._capital_nouns and i > left and word[0].isupper():
            return None
        is_participle = self._is_participle(tokens, i)
        if self._verb_first and is_participle:
            return None
        if says & SAYS_FUTURE:
            return self._says_future(tokens, i, left, right)
        if i > 1 and tokens.classes[i - 2] in self._infinitive:
            # "A meeting to be held on Tuesday" is one to come.
            passive = says & SAYS_PAST and i > 3 and tokens.classes[i - 4] in self._to
            return Direction(FUTURE, word, False) if passive else None
        if self._plans.is_arranged(tokens, i):
            return Direction(FUTURE, word)
        if says & SAYS_PAST and self._is_governed(tokens, i, right):
            return None
        if says & SAYS_PAST and self._verb_first and self._plans.is_done(tokens, i):
            return Direction(FUTURE, word, False)
        if says & SAYS_PAST and not (character in self.by_form and is_participle):
            return Direction(PAST, word)
        if says & SAYS_PERFECT and (perfect := self._perfect(tokens, i, left, right)):
            return perfect
        # "Sie sei gekommen" is over, "sie sei am Montag zurück" is not.
        is_now = says & SAYS_PRESENT and not self._plans.is_unable(tokens, i, left)
        return Direction(FUTURE, word, False) if is_now else None

    def _says_future(self, tokens: Tokens, i: int, left: int, right: int) -> Direction | None:
        """What a verb says that looks ahead, if only from a time that is over."""
        word = tokens.words[i]
        if self._was_meant(tokens, i, left, right):
            return Direction(PAST, word, False)
        if done := self._plans.supposed(tokens, i, left, right, self._forms):
            return Direction(PAST, f"{word} … {done}", perfect=True)
        return None if self._closes_past(tokens, i, left, right) else Direction(FUTURE, word)

    def _perfect(self, tokens: Tokens, i: int, left: int, right: int) -> Direction | None:
        """What an auxiliary says with its participle; None if there is none.

        German has its participle at the end, and adjectives made of others before it.
        """
        for j in range(i + 1, right) if self._verb_first else range(right - 1, left - 1, -1):
            closes = tokens.classes[j] in self._closing and self._forms.is_participle(tokens.words[j])
            if closes or self._stands_for_participle(tokens, i, j, right):
                words = f"{tokens.words[i]} … {tokens.words[j]}"
                if tokens.classes[j - 2] in self._to:
                    # "Die Mühle ist am Sonntag zu besichtigen."
                    return Direction(FUTURE, words, False)
                # "Hat bestellt" is over, "ist bestellt" may be to come; "ist geschlossen" is how something is kept.
                is_over = tokens.classes[i] in self._having
                if not is_over and tokens.classes[j] in self._kept:
                    return Direction(FUTURE, words, False)
                return Direction(PAST, words, perfect=True, tie=Tie.OWN if is_over else Tie.LOOSE)
        return None

    def _was_meant(self, tokens: Tokens, i: int, left: int, right: int) -> bool:
        """ "Ursprünglich sollte die Halle im Frühjahr fertig sein": what was meant to be and has not come.

        So it has not, if a clause behind tells: "…, doch der Maurer sagte ab".
        """
        if not self._modal_past.match(tokens.classes, i):
            return False
        if self._at_first.search(tokens.classes, left, right):
            return True
        behind = self._thwarting.search(tokens.classes, right, right + _BEGINNING)
        last = min(len(tokens.words), right + _REASON)
        return behind is not None and self.nearest(tokens, behind.end(), last, right, right).sign == PAST

    def _closes_past(self, tokens: Tokens, i: int, left: int, right: int) -> bool:
        """ "Die Straße konnte erst um acht freigegeben werden": an infinitive that a verb of the past governs."""
        if tokens.classes[i] not in self._may_close:
            return False
        is_governed = self._modal_past.search(tokens.classes, left, i) is not None
        return is_governed or any(self._stands_for_participle(tokens, j, i, right) for j in range(left, i))

    def _is_governed(self, tokens: Tokens, i: int, right: int) -> bool:
        """ "Soll im Februar beschlossen werden": is it no past, but a participle before an infinitive?"""
        closing = i + _NEXT_WORD
        if self._verb_first or closing >= right or tokens.classes[closing] not in self._governing:
            return False
        return _closes(tokens, closing, right)

    def _stands_for_participle(self, tokens: Tokens, i: int, j: int, right: int) -> bool:
        """ "Er hat am Freitag arbeiten müssen": the infinitive with which the clause of "haben" ends."""
        is_modal = tokens.classes[i] in self._having and tokens.classes[j] in self._may_close
        is_modal = is_modal and not self._verb_first and j > i + _NEXT_WORD
        return is_modal and _closes(tokens, j, right)

    def _is_participle(self, tokens: Tokens, i: int) -> bool:
        """ "The occupied city", "a fully packed Sunday": a past form after an article is no verb.

        "Who last won in May" is one: there nothing stands before the adjective.
        """
        before = i - 2
        if before >= 2 and self._forms.is_adverb(tokens.words[before]):
            before -= 2
        if before >= 2 and tokens.classes[before] in self._relative:
            before -= 2
        return before >= 0 and tokens.classes[before] in self._not_verb_after

    def _is_with_speaker(self, tokens: Tokens, i: int) -> bool:
        """ "Ich komme", "komme ich": the form that goes with the pronoun beside it."""
        classes, words = tokens.classes, tokens.words
        for j in (i - 2, i + 2):
            if 0 <= j < len(words) and self._speaker.match(classes, j):
                ending = self._lexicon.value("speaker", words[j])
                return words[i].endswith(ending) and not self._forms.is_participle_only(words[i])
        return False


def _closes(tokens: Tokens, i: int, right: int) -> bool:
    """Is token i the last word of a clause that ends before `right`?"""
    return not any(word[0].isalnum() for word in tokens.words[i + 1 : right])

"""Does a clause speak of the past or of the future? Read off its verbs.

A clause is what stands between commas, colons and dashes. German puts the finite verb second or last, so the whole
clause is looked at; where it has no verb, the sentence decides.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD, one_of
from timeline_app.model.span import Span
from timeline_app.timex.directions.appointments import Appointments
from timeline_app.timex.directions.plans import Plans
from timeline_app.timex.tokens import Tokens

PAST, UNKNOWN, FUTURE = -1, 0, 1
_REACH = 60
# A copula so many tokens from an expression says when something is.
_BESIDE = 10
# So many tokens on either side tell the mood; so many verbs have to look ahead, and so many for each that looks back.
_MOOD, _AHEAD, _MOSTLY = 200, 1, 3
LONGEST_FORM = 40
# Words that belong to a class for another reason; their form tells the tense.
_BY_FORM = ("deed", "granting", "arranged", "held_to_be", "shut", "form_tells")
# A clock time may stand between a preposition and its day.
_CLOCK = ("hour", "minute", "ampm", "clockword", "zone")
# What a verb says of time, by its class or its form; some say several things.
_SAYS_FUTURE, _SAYS_PAST, _SAYS_PRESENT, _SAYS_PERFECT = 1, 2, 4, 8
_CLASSES = {"future": _SAYS_FUTURE, "past": _SAYS_PAST, "present": _SAYS_PRESENT, "perfect": _SAYS_PERFECT}
# So many words are remembered, with what their endings say.
_MEMO = 50_000


class Direction(NamedTuple):
    """`sign` is -1, 0 or 1; `word` the verb that told so, "" if none did.

    A present tense looks ahead with a date ("beginnt am 1. Juni") and less `surely` than an auxiliary does.
    """

    sign: int
    word: str
    surely: bool = True
    perfect: bool = False
    firm: bool = False
    at: int = -1
    """The verb's token; `firm` is what it says of a date that stands beside it or leads its clause."""


@cache
def tense_of(grammar: Grammar) -> "Tense":
    """The verbs of a language, made ready once."""
    return Tense(grammar)


# As a mark its class is itself.
_COLON = ":"


class Tense:
    """Looks at the verbs around an expression; one for a language, see `tense_of`."""

    def __init__(self, grammar: Grammar) -> None:
        settings: Mapping[str, Any] = grammar.settings
        chars = grammar.lexicon.chars
        self._verbs: dict[str, int] = {}
        # "Sat 13" is a day, though "sat" is a verb.
        days = chars("weekdayabbr")
        for name, says in _CLASSES.items():
            for character in set(chars(f"verb_{name}")).difference(days):
                self._verbs[character] = self._verbs.get(character, 0) | says
        # Words that no file tells the tense of: their form does.
        self._by_form = frozenset(OTHER_WORD + "".join(map(chars, _BY_FORM))) - self._verbs.keys()
        # "Hat eröffnet" is done, "eröffnet" alone is to come.
        self._closing = self._by_form.union(chars("closes_perfect"))
        self._may_tell = one_of(chain(self._by_form, self._verbs, chars("is_to")))
        self._form_of = lru_cache(_MEMO)(self._form)
        self._marks = "".join(settings.get("clause_marks", ",;:–("))
        self._mark = one_of(self._marks)
        self._past_form = re.compile(settings.get("past_form", r"(?!)"))
        self._future_form = re.compile(settings.get("future_form", r"(?!)"))
        self._just_as = frozenset(settings.get("just_as", ()))
        self._infinitive_form = re.compile(settings.get("infinitive_form", r"(?!)"))
        self._present_form = re.compile(settings.get("present_form", r"(?!)"))
        self._participle = re.compile(settings.get("participle", r"(?!)"))
        self._not_verb_after = frozenset("".join(map(chars, ("article", "one", "relative", "possessive"))))
        # After these a past form is a participle: "will be held".
        self._infinitive = frozenset(chars("infinitive"))
        self._to = frozenset(chars("infinitive_mark"))
        self._era = frozenset(chars("era"))
        self._still = frozenset(chars("still"))
        self._may_close, self._modal_past = frozenset(chars("may_close")), one_of(chars("modal_past"))
        self._speaker = one_of(chars("speaker"))
        self._at_first = one_of(chars("at_first"))
        self._lexicon = grammar.lexicon
        self._copula = frozenset(chars("copula"))
        self._until = frozenset(chars("deadline"))
        self._from_past = frozenset(chars("from_past"))
        self._plans, self._appointments = Plans(grammar.lexicon), Appointments(grammar.lexicon)
        self._between = frozenset("".join(map(chars, ("article", "contracted", *_CLOCK))) + " \n.:")
        self._aim, self._notice = frozenset(chars("aim")), frozenset(chars("notice"))
        self._heads = frozenset("".join(map(chars, ("article", "one", "possessive"))))
        self._blanks_and_articles = frozenset(chars("article") + " \n")
        self._announcement, self._retrospect = one_of(chars("announcement")), one_of(chars("retrospect"))
        self._capital_nouns = bool(settings.get("capital_nouns"))
        # Where the verb stands before its adverbs, one after the expression is likely another clause's.
        self._verb_first = bool(settings.get("verb_first"))
        self._further = 6 if self._verb_first else 1

    def direction(self, tokens: Tokens, begin: int, end: int, sentence: Span) -> Direction:
        """The direction of the clause around tokens [begin, end), else of its sentence."""
        first = max(tokens.at(sentence.begin), begin - _REACH)
        last = min(tokens.at(sentence.end), end + _REACH)
        before = self._before(tokens, begin, first)
        if before >= first and tokens.classes[before] in self._from_past:
            return Direction(PAST, tokens.words[before], False)
        if aimed := self._aimed(tokens, begin, first, last):
            return Direction(FUTURE, aimed, False)
        left, right = self._clause(tokens, first, begin, end, last)
        found = self._read(tokens, left, right, begin, end)
        if found.sign == UNKNOWN and (done := self._just_done(tokens, left, end, right)):
            return Direction(PAST, done)
        if found.sign == UNKNOWN and (left > first or right < last):
            # What stands after a colon is told for itself.
            after_colon = max(first, tokens.classes.rfind(_COLON, first, begin) + 1)
            found = self._read(tokens, after_colon, last, begin, end)
        if before >= first and (term := self._set_for(tokens, before, first, found)):
            return Direction(FUTURE, term)
        return found if found.sign != UNKNOWN else self._without_verb(tokens, begin, end, first, last)

    def _clause(self, tokens: Tokens, first: int, begin: int, end: int, last: int) -> tuple[int, int]:
        """The tokens around an expression up to the marks beside it; what stands within "8:30" parts no clauses."""
        left = first
        for mark in self._marks:
            at = tokens.classes.rfind(mark, left, begin)
            while at > 0 and _is_in_number(tokens.words, at):
                at = tokens.classes.rfind(mark, left, at)
            left = at + 1 if at >= left else left
        after = self._mark.search(tokens.classes, end, last)
        while after and _is_in_number(tokens.words, after.start()):
            after = self._mark.search(tokens.classes, after.end(), last)
        return left, after.start() if after else max(end, last)

    def _set_for(self, tokens: Tokens, before: int, first: int, found: Direction) -> str:
        """The word before an expression that says by when something is to be, or how soon; "" if none does."""
        past = found.sign == PAST
        term = self._plans.term(tokens, before) if past and (found.perfect or self._plans.grants(found.word)) else ""
        if past and self._plans.is_condition(tokens, before, first):
            term = tokens.words[before]
        return term or self._plans.soonest(tokens, before, first, past)

    def _aimed(self, tokens: Tokens, begin: int, first: int, last: int) -> str:
        """The word that gave notice of a day to come, whenever it did: "wurde zum 31. März gekündigt"; "" if none."""
        index = begin - 1
        while index >= first and tokens.classes[index] in self._blanks_and_articles:
            index -= 1
        if index < first or tokens.classes[index] not in self._aim:
            return ""
        return next((tokens.words[i] for i in range(first, last) if tokens.classes[i] in self._notice), "")

    def _just_done(self, tokens: Tokens, left: int, end: int, right: int) -> str:
        """The participle that is all the verb of a clause: "wie am Freitag besprochen"; "" if there is none."""
        words = [i for i in range(left, right) if not tokens.words[i].isspace()]
        if not words or tokens.words[words[0]].lower() not in self._just_as or words[-1] < end:
            return ""
        last, is_known = tokens.words[words[-1]], tokens.classes[words[-1]] in self._verbs
        return last if not is_known and self._is_form(self._participle, last) else ""

    def _before(self, tokens: Tokens, begin: int, first: int) -> int:
        """The index of the word before an expression, articles passed over; less than `first` if there is none."""
        index = begin - 1
        while index >= first and tokens.classes[index] in self._between:
            index -= 1
        return index

    def _without_verb(self, tokens: Tokens, begin: int, end: int, first: int, last: int) -> Direction:
        """What looks ahead where no known verb tells: "ist am Samstag", "bis Freitag", "Anmeldung"."""
        index = self._before(tokens, begin, first)
        if index >= first and tokens.classes[index] in self._until:
            return Direction(FUTURE, tokens.words[index], False)
        phrase = self._appointments.phrase(tokens, index, end, first, last)
        verb = self._present_beside(tokens, phrase.begin, phrase.end, first, last)
        if verb:
            return Direction(FUTURE, verb, False)
        # "Friday is fine for me": where the verb comes first, what stands right before it is its subject.
        subject = (end + 1,) if self._verb_first else ()
        for i in chain(self._beside(begin, end, first, last), subject):
            if i < last and tokens.classes[i] in self._copula:
                return Direction(FUTURE, tokens.words[i], False)
        looks_back = self._retrospect.search(tokens.classes, first, last)
        if looks_back:
            return Direction(PAST, tokens.words[looks_back.start()], False)
        announced = self._announcement.search(tokens.classes, first, last)
        if announced:
            return Direction(FUTURE, tokens.words[announced.start()], False)
        return self._mood(tokens, begin, phrase.appointed)

    def _present_beside(self, tokens: Tokens, before: int, end: int, first: int, last: int) -> str:
        """A verb by its form, where it has its place: "am Sonntag predigt …", "… predigt am Sonntag"."""
        begins = before - 2 < first or tokens.classes[before - 2] in self._marks
        i = end + 1 if begins else before - 2
        if not first <= i < last or tokens.classes[i] not in self._by_form:
            return ""
        # Before its subject or object, what could be a participle is the verb: "am Sonntag besucht der Bischof …".
        governs = begins and tokens.classes[i + 2 : min(i + 3, last)] in self._heads
        return tokens.words[i] if self._is_present(tokens.words[i], governs) else ""

    def _is_present(self, word: str, governs: bool) -> bool:
        return self._is_form(self._present_form, word) and (governs or not self._is_form(self._participle, word))

    def _mood(self, tokens: Tokens, begin: int, appointed: bool) -> Direction:
        """The direction of the verbs around, if hardly one of them tells of the past: that of an announcement.

        A day `appointed` with its hour, among verbs none of which tells of the past, is one to come.
        """
        left, right = max(0, begin - _MOOD), min(len(tokens.classes), begin + _MOOD)
        signs = Counter(
            direction.sign
            for i in self._telling(tokens, left, right)
            if (direction := self._direction_of(tokens, i, left, right)) is not None
        )
        enough = 0 if appointed else _AHEAD
        ahead = signs[FUTURE] >= _MOSTLY * signs[PAST] + enough
        return Direction(FUTURE, "", False) if ahead else Direction(UNKNOWN, "")

    def _beside(self, begin: int, end: int, first: int, last: int) -> Iterator[int]:
        """The tokens next to an expression; where the verb comes first, only those before."""
        yield from range(begin - 1, max(first, begin - _BESIDE) - 1, -1)
        if not self._verb_first:
            yield from range(end, min(last, end + _BESIDE))

    def era_word(self, tokens: Tokens, begin: int, end: int, sentence: Span) -> str:
        """The word by which a sentence is about an era, "still today", rather than about a day; "" if none is."""
        first = max(tokens.at(sentence.begin), begin - _REACH)
        last = min(tokens.at(sentence.end), end + _REACH)
        beside = (*range(max(first, begin - 2), begin), *range(end, min(last, end + 2)))
        still = (at for at in beside if tokens.classes[at] in self._still)
        era = (at for at in range(first, last) if tokens.classes[at] in self._era)
        return next((tokens.words[at] for at in chain(still, era)), "")

    def has_verb(self, tokens: Tokens, left: int, right: int) -> bool:
        """Does a verb among tokens [left, right) tell of the past or of what is to come?"""
        return any(self._direction_of(tokens, i, left, right) for i in self._telling(tokens, left, right))

    def looked_ahead(self, direction: Direction) -> bool:
        """ "Promised it by Christmas" looks ahead from the day when it was said, "promises it" from today."""
        return direction.sign == FUTURE and self._is_form(self._past_form, direction.word)

    def _read(self, tokens: Tokens, left: int, right: int, begin: int, end: int) -> Direction:
        """The verb of tokens [left, right) that is nearest to [begin, end), those that are sure before the others."""
        found = [
            (not direction.surely, begin - i if i < begin else (i - end + 1) * self._further, direction._replace(at=i))
            for i in self._telling(tokens, left, right)
            if (direction := self._direction_of(tokens, i, left, right)) is not None
        ]
        return min(found)[2] if found else Direction(UNKNOWN, "")

    def _telling(self, tokens: Tokens, left: int, right: int) -> Iterator[int]:
        """The tokens of [left, right) that may say something: verbs by class or form, or by the pronoun beside them."""
        classes, words = tokens.classes, tokens.words
        pronouns = [match.start() for match in self._speaker.finditer(classes, max(0, left - 2), right + 2)]
        spoken = {pronoun + step for pronoun in pronouns for step in (-2, 2)}
        for match in self._may_tell.finditer(classes, left, right):
            i = match.start()
            if classes[i] not in self._by_form or self._form_of(words[i]) or i in spoken:
                yield i

    def _direction_of(self, tokens: Tokens, i: int, left: int, right: int) -> Direction | None:
        word, character = tokens.words[i], tokens.classes[i]
        says = self._form_of(word) if character in self._by_form else self._verbs.get(character, 0)
        if not says and self._plans.is_to_be(tokens, i):
            return Direction(FUTURE, word)
        if not says:
            return Direction(FUTURE, word, False) if self._is_with_speaker(tokens, i) else None
        if self._capital_nouns and i > left and word[0].isupper():
            return None
        if self._verb_first and i > 1 and tokens.classes[i - 2] in self._not_verb_after:
            return None
        if says & _SAYS_FUTURE:
            if self._was_meant(tokens, i, left, right):
                return Direction(PAST, word, False)
            return None if self._closes_past(tokens, i, left) else Direction(FUTURE, word)
        if i > 1 and tokens.classes[i - 2] in self._infinitive:
            # "A meeting to be held on Tuesday" is one to come.
            passive = says & _SAYS_PAST and i > 3 and tokens.classes[i - 4] in self._to
            return Direction(FUTURE, word, False) if passive else None
        if self._plans.is_arranged(tokens, i):
            return Direction(FUTURE, word)
        if says & _SAYS_PAST and self._verb_first and self._plans.is_done(tokens, i):
            return Direction(FUTURE, word, False)
        if says & _SAYS_PAST and not (character in self._by_form and self._is_participle(tokens, i)):
            return Direction(PAST, word)
        if says & _SAYS_PERFECT:
            # German has its participle at the end, and adjectives made of others before it.
            for j in range(i + 1, right) if self._verb_first else range(right - 1, left - 1, -1):
                if tokens.classes[j] in self._closing and self._is_form(self._participle, tokens.words[j]):
                    if tokens.classes[j - 2] in self._to:
                        # "Die Mühle ist am Sonntag zu besichtigen."
                        return Direction(FUTURE, f"{word} … {tokens.words[j]}", False)
                    return Direction(PAST, f"{word} … {tokens.words[j]}", perfect=True)
        if says & _SAYS_PRESENT and not self._plans.is_unable(tokens, i, left):
            # "Sie sei gekommen" is over, "sie sei am Montag zurück" is not.
            return Direction(FUTURE, word, False)
        return None

    def _was_meant(self, tokens: Tokens, i: int, left: int, right: int) -> bool:
        """ "Ursprünglich sollte die Halle im Frühjahr fertig sein": what was meant to be and has not come."""
        is_past = self._modal_past.match(tokens.classes, i) is not None
        return is_past and self._at_first.search(tokens.classes, left, right) is not None

    def _closes_past(self, tokens: Tokens, i: int, left: int) -> bool:
        """ "Die Straße konnte erst um acht freigegeben werden": an infinitive that a verb of the past governs."""
        closes = tokens.classes[i] in self._may_close
        return closes and self._modal_past.search(tokens.classes, left, i) is not None

    def _is_with_speaker(self, tokens: Tokens, i: int) -> bool:
        """ "Ich komme", "komme ich": the form that goes with the pronoun beside it."""
        classes, words = tokens.classes, tokens.words
        for j in (i - 2, i + 2):
            if 0 <= j < len(words) and self._speaker.match(classes, j):
                ending = self._lexicon.value("speaker", words[j])
                return words[i].endswith(ending) and not self._is_participle_only(words[i])
        return False

    def _is_participle_only(self, word: str) -> bool:
        """ "Vertreten" is both, a participle and what "wir" do."""
        return self._is_form(self._participle, word) and not self._is_form(self._infinitive_form, word)

    def _is_form(self, form: re.Pattern[str], word: str) -> bool:
        """The patterns of forms may go back and forth in a word, which is harmless in one of the usual length."""
        return len(word) <= LONGEST_FORM and form.fullmatch(word) is not None

    def _form(self, word: str) -> int:
        """What the form of a word says that is in no class."""
        future, past = self._is_form(self._future_form, word), self._is_form(self._past_form, word)
        past = past and not self._is_form(self._infinitive_form, word)
        return future * _SAYS_FUTURE | past * _SAYS_PAST

    def _is_participle(self, tokens: Tokens, i: int) -> bool:
        """ "The occupied city": a past form after an article is no verb."""
        return i > 1 and tokens.classes[i - 2] in self._not_verb_after


def _is_in_number(words: Sequence[str], at: int) -> bool:
    """ "8:30": do digits stand right before and behind a mark?"""
    return 0 < at < len(words) - 1 and words[at - 1][-1].isdigit() and words[at + 1][0].isdigit()

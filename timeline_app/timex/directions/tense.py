"""Does a clause speak of the past or of the future? Read off its verbs.

A clause is what stands between commas, colons and dashes. German puts the finite verb second or last, so the whole
clause is looked at; where it has no verb, the sentence decides.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD, one_of
from timeline_app.model.span import Span
from timeline_app.timex.directions.aims import Aims
from timeline_app.timex.directions.appointments import Appointments
from timeline_app.timex.directions.beside import Beside
from timeline_app.timex.directions.clauses import Clauses
from timeline_app.timex.directions.eras import Eras
from timeline_app.timex.directions.forms import SAYS_FUTURE, SAYS_PAST, SAYS_PERFECT, SAYS_PRESENT, Forms
from timeline_app.timex.directions.plans import Plans
from timeline_app.timex.tokens import Tokens

PAST, UNKNOWN, FUTURE = -1, 0, 1
_REACH = 60
# A copula so many tokens from an expression says when something is.
_BESIDE = 10
# With so many tokens a clause begins.
_BEGINNING = 4
# So many tokens on either side tell the mood; so many verbs have to look ahead, and so many for each that looks back.
_MOOD, _AHEAD, _MOSTLY = 200, 1, 3
# Words that belong to a class for another reason; their form tells the tense.
_BY_FORM = ("deed", "granting", "arranged", "held_to_be", "shut", "form_tells")
# A clock time may stand between a preposition and its day.
_CLOCK = ("hour", "minute", "ampm", "clockword", "zone")
_CLASSES = {"future": SAYS_FUTURE, "past": SAYS_PAST, "present": SAYS_PRESENT, "perfect": SAYS_PERFECT}


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
    own: bool = False
    """Told by the clause's own verb, in the past, where a language leaves no doubt which one that is."""


@cache
def tense_of(grammar: Grammar) -> "Tense":
    """The verbs of a language, made ready once."""
    return Tense(grammar)


_COLON = ":"


class Tense:
    """Looks at the verbs around an expression; one for a language, see `tense_of`."""

    def __init__(self, grammar: Grammar) -> None:
        settings: Mapping[str, Any] = grammar.settings
        chars = grammar.lexicon.chars
        self._verbs: dict[str, int] = {}
        for name, says in _CLASSES.items():
            # "Sat 13" is a day, though "sat" is a verb.
            for character in set(chars(f"verb_{name}")).difference(chars("weekdayabbr")):
                self._verbs[character] = self._verbs.get(character, 0) | says
        # Words that no file tells the tense of: their form does.
        self._by_form = frozenset(OTHER_WORD + "".join(map(chars, _BY_FORM))) - self._verbs.keys()
        # "Hat eröffnet" is done, "eröffnet" alone is to come.
        self._closing = self._by_form.union(chars("closes_perfect"), chars("notice"))
        self._may_tell = one_of(chain(self._by_form, self._verbs, chars("is_to")))
        self.forms = Forms(grammar)
        marks = "".join(settings.get("clause_marks", ",;:–("))
        self._clauses, self._around = Clauses(grammar.lexicon, marks), Beside(grammar, self.forms, marks)
        self._not_verb_after = frozenset("".join(map(chars, ("article", "one", "possessive"))))
        self._relative, self._until = frozenset(chars("relative")), frozenset(chars("deadline"))
        # After these a past form is a participle: "will be held".
        self._infinitive, self._to = frozenset(chars("infinitive")), frozenset(chars("infinitive_mark"))
        self.eras, self._adverbs = Eras(grammar.lexicon), frozenset(chars("before_date"))
        self._may_close, self._modal_past = frozenset(chars("may_close")), one_of(chars("modal_past"))
        self._at_first, self._thwarting = one_of(chars("at_first")), one_of(chars("thwarting"))
        self._lexicon, self._speaker = grammar.lexicon, one_of(chars("speaker"))
        self._copula, self._having = frozenset(chars("copula")), frozenset(chars("having"))
        self._plans, self._appointments = Plans(grammar.lexicon), Appointments(grammar.lexicon)
        self._aims = Aims(grammar, self.forms, self._verbs)
        self._between = frozenset("".join(map(chars, ("article", "contracted", *_CLOCK))) + " \n.:")
        self._heads = frozenset("".join(map(chars, ("article", "one", "possessive"))))
        self._subjects = self._heads.union(chars("subject"))
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
        if since := self._around.since(tokens, before, first):
            return Direction(PAST, since, surely=False, firm=True)
        if done := self._around.attribute(tokens, before, first, end, last):
            return Direction(PAST, done)
        if aimed := self._aims.notice(tokens, begin, first, last):
            return Direction(FUTURE, aimed, False)
        left, right = self._clauses.bounds(tokens, first, begin, end, last)
        found = self._of_clause(tokens, left, right, begin, end)
        if found.own and self._aims.is_aimed(tokens, begin, first) and tokens.classes[before] not in self._until:
            # "Lud für den 5. April ein", whenever that was.
            found = found._replace(own=False)
        if found.sign == UNKNOWN and (done := self._aims.done(tokens, left, begin, end, right)):
            return Direction(PAST, done)
        if found.sign == UNKNOWN and (left > first or right < last):
            found = self._of_sentence(tokens, (first, left), begin, end, (right, last))
        told = found.word if found.sign == PAST else None
        if before >= first and (term := self._plans.set_for(tokens, before, first, told, found.perfect)):
            return Direction(FUTURE, term)
        return found if found.sign != UNKNOWN else self._without_verb(tokens, begin, end, first, last)

    def _of_clause(self, tokens: Tokens, left: int, right: int, begin: int, end: int) -> Direction:
        """What the verb of tokens [left, right) says; of two that "und" joins the one on the side of [begin, end)."""
        whole = self._read(tokens, left, right, begin, end)
        for first, last in self._clauses.parts(tokens, left, begin, end, right):
            part = self._read(tokens, first, last, begin, end)
            # "Konnte im Mai beginnen und im Juni enden": an infinitive says nothing for itself.
            if part.sign != UNKNOWN and (part.surely or not self._modal_past.search(tokens.classes, left, right)):
                whole = part
            elif first > left and whole.sign == PAST and (now := self._present(tokens, first, begin, end, last, right)):
                # "Sie kam im Oktober und ist im Mai wieder weg."
                whole = Direction(FUTURE, now, False)
            if part.perfect and self._read(tokens, left, first, begin, end).sign == FUTURE:
                # "Sie beginnen im März und sind im Mai abgeschlossen": what is so then has still to begin.
                whole = Direction(FUTURE, part.word, False)
        is_own = not self._verb_first and whole.sign == PAST and whole.surely and (whole.own or not whole.perfect)
        # "Wollte im Juli in die Berge": what somebody wanted may be ahead of them.
        is_own = is_own and not self._lexicon.has("modal_past", whole.word)
        return whole if whole.own == is_own else whole._replace(own=is_own)

    def _of_sentence(
        self, tokens: Tokens, before: tuple[int, int], begin: int, end: int, after: tuple[int, int]
    ) -> Direction:
        """What the sentence says of a clause whose own verb tells no more than that it speaks of now.

        The sentence begins and ends with `before` and `after`, which are what the clause leaves of it on either side.
        """
        (first, left), (right, last) = before, after
        if not self._verb_first and (now := self._present(tokens, left, begin, end, right, last)):
            return Direction(FUTURE, now, False)
        # What stands after a colon is told for itself.
        after_colon = max(first, tokens.classes.rfind(_COLON, first, begin) + 1)
        found = self._read(tokens, after_colon, last, begin, end)
        return found._replace(own=False) if found.own else found

    def _present(self, tokens: Tokens, left: int, begin: int, end: int, right: int, last: int) -> str:
        """ "Er zahlte im Januar, die zweite Rate ist am 1. Juni fällig": the clause's own verb of now; "" if none is.

        A participle that goes with it may stand behind an inset: "Er ist am Freitag, wie er sagte, angekommen".
        """
        copula = next((i for i in range(left, right) if tokens.classes[i] in self._copula), None)
        if copula is not None:
            return "" if self._direction_of(tokens, copula, left, last) else tokens.words[copula]
        before = self._before(tokens, begin, left)
        follows = (
            (verb := self._present_beside(tokens, before, end, left, right))
            and tokens.words[end + 1 : end + 2] == [verb]
            and tokens.classes[end + 3 : end + 4]
        )
        return verb if follows and follows in self._subjects else ""

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
        if verb := self._present_beside(tokens, phrase.begin, phrase.end, first, last):
            return Direction(FUTURE, verb, False)
        # "Friday is fine for me": where the verb comes first, what stands right before it is its subject.
        subject = (end + 1,) if self._verb_first else ()
        for i in chain(self._beside(begin, end, first, last), subject):
            if i < last and tokens.classes[i] in self._copula:
                return Direction(FUTURE, tokens.words[i], False)
        if going_on := self._around.progressive(tokens, end, last):
            return Direction(FUTURE, going_on)
        if now := self._around.present(tokens, end, last):
            return Direction(FUTURE, now, False)
        if looks_back := self._retrospect.search(tokens.classes, first, last):
            return Direction(PAST, tokens.words[looks_back.start()], False)
        if announced := self._announcement.search(tokens.classes, first, last):
            return Direction(FUTURE, tokens.words[announced.start()], False)
        return self._mood(tokens, begin, phrase.appointed)

    def _present_beside(self, tokens: Tokens, before: int, end: int, first: int, last: int) -> str:
        """A verb by its form, where it has its place: "am Sonntag predigt …", "… predigt am Sonntag"."""
        begins = before - 2 < first or tokens.classes[before - 2] in self._clauses.marks
        i = end + 1 if begins else before - 2
        while not begins and i - 2 >= first and tokens.classes[i] in self._adverbs:
            # "Macht erst am Mittwoch auf"
            i -= 2
        if not first <= i < last or tokens.classes[i] not in self._by_form:
            return ""
        # Before its subject or object, what could be a participle is the verb: "am Sonntag besucht der Bischof …".
        governs = begins and tokens.classes[i + 2 : min(i + 3, last)] in self._subjects
        return tokens.words[i] if self.forms.is_present(tokens.words[i], governs) else ""

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

    def has_verb(self, tokens: Tokens, left: int, right: int) -> bool:
        """Does a verb among tokens [left, right) tell of the past or of what is to come?"""
        return any(self._direction_of(tokens, i, left, right) for i in self._telling(tokens, left, right))

    def has_verb_beside(self, tokens: Tokens, begin: int, end: int, sentence: Span) -> bool:
        """The same of the clause around tokens [begin, end)."""
        left, right = self._clauses.bounds(tokens, tokens.at(sentence.begin), begin, end, tokens.at(sentence.end))
        return self.has_verb(tokens, left, right) or bool(self._present(tokens, left, begin, end, right, right))

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
            if classes[i] not in self._by_form or self.forms.says(words[i]) or i in spoken:
                yield i

    def _direction_of(self, tokens: Tokens, i: int, left: int, right: int) -> Direction | None:
        word, character = tokens.words[i], tokens.classes[i]
        says = self.forms.says(word) if character in self._by_form else self._verbs.get(character, 0)
        if not says and self._plans.is_to_be(tokens, i):
            return Direction(FUTURE, word)
        if not says:
            return Direction(FUTURE, word, False) if self._is_with_speaker(tokens, i) else None
        if self._capital_nouns and i > left and word[0].isupper():
            return None
        if self._verb_first and self._is_participle(tokens, i):
            return None
        if says & SAYS_FUTURE:
            if self._was_meant(tokens, i, left, right):
                return Direction(PAST, word, False)
            if done := self._plans.supposed(tokens, i, left, right, self.forms):
                return Direction(PAST, f"{word} … {done}", perfect=True)
            return None if self._closes_past(tokens, i, left) else Direction(FUTURE, word)
        if i > 1 and tokens.classes[i - 2] in self._infinitive:
            # "A meeting to be held on Tuesday" is one to come.
            passive = says & SAYS_PAST and i > 3 and tokens.classes[i - 4] in self._to
            return Direction(FUTURE, word, False) if passive else None
        if self._plans.is_arranged(tokens, i):
            return Direction(FUTURE, word)
        if says & SAYS_PAST and self._verb_first and self._plans.is_done(tokens, i):
            return Direction(FUTURE, word, False)
        if says & SAYS_PAST and not (character in self._by_form and self._is_participle(tokens, i)):
            return Direction(PAST, word)
        if says & SAYS_PERFECT:
            # German has its participle at the end, and adjectives made of others before it.
            for j in range(i + 1, right) if self._verb_first else range(right - 1, left - 1, -1):
                if tokens.classes[j] in self._closing and self.forms.is_participle(tokens.words[j]):
                    if tokens.classes[j - 2] in self._to:
                        # "Die Mühle ist am Sonntag zu besichtigen."
                        return Direction(FUTURE, f"{word} … {tokens.words[j]}", False)
                    # "Hat bestellt" is over, "ist bestellt" may be to come.
                    is_over = character in self._having
                    return Direction(PAST, f"{word} … {tokens.words[j]}", perfect=True, own=is_over)
        if says & SAYS_PRESENT and not self._plans.is_unable(tokens, i, left):
            # "Sie sei gekommen" is over, "sie sei am Montag zurück" is not.
            return Direction(FUTURE, word, False)
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
        last = min(len(tokens.words), right + _BESIDE + _BESIDE)
        return behind is not None and self._read(tokens, behind.end(), last, right, right).sign == PAST

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
                return words[i].endswith(ending) and not self.forms.is_participle_only(words[i])
        return False

    def _is_participle(self, tokens: Tokens, i: int) -> bool:
        """ "The occupied city", "a fully packed Sunday": a past form after an article is no verb.

        "Who last won in May" is one: there nothing stands before the adjective.
        """
        before = i - 2
        if before >= 2 and self.forms.is_adverb(tokens.words[before]):
            before -= 2
        if before >= 2 and tokens.classes[before] in self._relative:
            before -= 2
        return before >= 0 and tokens.classes[before] in self._not_verb_after

"""Does a clause speak of the past or of the future? Read off its verbs.

A clause is what stands between commas, colons and dashes. German puts the finite verb second or last, so the whole
clause is looked at; where it has no verb, the sentence decides.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Any

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import one_of
from timeline_app.model.span import Span
from timeline_app.timex.directions.aims import Aims
from timeline_app.timex.directions.appointments import Appointments
from timeline_app.timex.directions.beside import Beside
from timeline_app.timex.directions.clauses import Clauses
from timeline_app.timex.directions.direction import FUTURE, PAST, UNKNOWN, Direction, Tie
from timeline_app.timex.directions.eras import Eras
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.directions.plans import Plans
from timeline_app.timex.directions.verbs import Verbs
from timeline_app.timex.tokens import Tokens

_REACH = 60
# A copula so many tokens from an expression says when something is.
_BESIDE = 10
# So many tokens on either side tell the mood; so many verbs have to look ahead, and so many for each that looks back.
_MOOD, _AHEAD, _MOSTLY = 200, 1, 3
# A clock time may stand between a preposition and its day.
_CLOCK = ("hour", "minute", "ampm", "clockword", "zone")
_COLON = ":"
# An auxiliary with its participle are so many words.
_WITH_PARTICIPLE = 2
# A blank, and the word behind it.
_NEXT = 2


@cache
def tense_of(grammar: Grammar) -> "Tense":
    """The verbs of a language, made ready once."""
    return Tense(grammar)


class Tense:
    """Looks at the verbs around an expression; one for a language, see `tense_of`."""

    def __init__(self, grammar: Grammar) -> None:
        settings: Mapping[str, Any] = grammar.settings
        chars = grammar.lexicon.chars
        self.forms = Forms(grammar)
        self._clauses = Clauses(grammar.lexicon, grammar.clause_marks)
        self._around = Beside(grammar, self.forms, grammar.clause_marks)
        self._plans, self._appointments = Plans(grammar.lexicon), Appointments(grammar.lexicon)
        self._verbs = Verbs(grammar, self.forms, self._plans)
        self._aims = Aims(grammar, self.forms, self._verbs.known)
        self.eras, self._adverbs = Eras(grammar.lexicon), frozenset(chars("before_date"))
        self._modal_past, self._until = one_of(chars("modal_past")), frozenset(chars("deadline"))
        self._lexicon, self._copula = grammar.lexicon, frozenset(chars("copula"))
        self._between = frozenset("".join(map(chars, ("article", "contracted", *_CLOCK))) + " \n.:")
        self._heads = frozenset("".join(map(chars, ("article", "one", "possessive"))))
        self._subjects = self._heads.union(chars("subject"))
        self._announcement, self._retrospect = one_of(chars("announcement")), one_of(chars("retrospect"))
        self._verb_first = bool(settings.get("verb_first"))
        self._capital_nouns = bool(settings.get("capital_nouns"))
        self._had, self._had_been = (frozenset(settings.get(name, ())) for name in ("had", "had_been"))

    def direction(self, tokens: Tokens, begin: int, end: int, sentence: Span) -> Direction:
        """The direction of the clause around tokens [begin, end), else of its sentence."""
        first = max(tokens.at(sentence.begin), begin - _REACH)
        last = min(tokens.at(sentence.end), end + _REACH)
        before = tokens.before(begin, first, self._between)
        if since := self._around.since(tokens, before, first):
            return Direction(PAST, since, surely=False, tie=Tie.FIRM)
        if done := self._around.attribute(tokens, before, first, end, last):
            return Direction(PAST, done)
        if aimed := self._aims.notice(tokens, begin, first, last):
            return Direction(FUTURE, aimed, False)
        left, right = self._clauses.bounds(tokens, first, begin, end, last)
        found = self._of_clause(tokens, left, right, begin, end)
        is_aimed = found.tie == Tie.OWN and self._aims.is_aimed(tokens, begin, first)
        if is_aimed and tokens.classes[before] not in self._until:
            # "Lud für den 5. April ein", whenever that was.
            found = found._replace(tie=Tie.LOOSE)
        if found.sign == UNKNOWN and (done := self._aims.done(tokens, left, begin, end, right)):
            return Direction(PAST, done)
        if found.sign == UNKNOWN and left == first and (done := self._fronted(tokens, left, before, (right, last))):
            return Direction(PAST, done, tie=Tie.OWN)
        if found.sign == UNKNOWN and (left > first or right < last):
            found = self._of_sentence(tokens, (first, left), begin, end, (right, last))
        told = found.word if found.sign == PAST else None
        if before >= first and (term := self._plans.set_for(tokens, before, first, told, found.perfect)):
            return Direction(FUTURE, term)
        return found if found.sign != UNKNOWN else self._without_verb(tokens, begin, end, first, last)

    def _fronted(self, tokens: Tokens, left: int, before: int, rest: tuple[int, int]) -> str:
        """ "Recorded over five days in May, the songs are out": the participle that leads a sentence, before its main
        clause; "" if none does. What is closed until May still is."""
        right, last = rest
        words = tokens.words
        i = next((i for i in range(left, right) if words[i][0].isalpha()), right)
        leads = right < last and words[right] == "," and i + 2 < right and words[i + 2].islower()
        if not leads or tokens.classes[i] not in self._verbs.by_form or tokens.classes[before] in self._until:
            return ""
        return words[i] if self.forms.is_participle(words[i].lower()) else ""

    def _of_clause(self, tokens: Tokens, left: int, right: int, begin: int, end: int) -> Direction:
        """What the verb of tokens [left, right) says; of two that "und" joins the one on the side of [begin, end)."""
        whole = self._verbs.nearest(tokens, left, right, begin, end)
        for first, last in self._clauses.parts(tokens, left, begin, end, right):
            part = self._verbs.nearest(tokens, first, last, begin, end)
            aux = self._verbs.nearest(tokens, left, first, begin, end) if self._verb_first else whole
            if part.sign == PAST and aux.sign == FUTURE and aux.surely:
                # "Will be told by Easter and interviewed in May": a participle of the same verb.
                return aux
            # "Konnte im Mai beginnen und im Juni enden": an infinitive says nothing for itself.
            if part.sign != UNKNOWN and (part.surely or not self._modal_past.search(tokens.classes, left, right)):
                whole = part
            elif first > left and whole.sign == PAST and (now := self._present(tokens, first, begin, end, last, right)):
                # "Sie kam im Oktober und ist im Mai wieder weg."
                whole = Direction(FUTURE, now, False)
            if part.perfect and self._verbs.nearest(tokens, left, first, begin, end).sign == FUTURE:
                # "Sie beginnen im März und sind im Mai abgeschlossen": what is so then has still to begin.
                whole = Direction(FUTURE, part.word, False)
        tie = Tie.OWN if self._is_own(whole) else Tie.LOOSE
        return whole if whole.tie == tie else whole._replace(tie=tie)

    def _is_own(self, direction: Direction) -> bool:
        """Does it tell of the past for sure, in a language that leaves no doubt which verb is that of a clause?"""
        if self._verb_first or direction.sign != PAST or not direction.surely:
            return False
        # "Wollte im Juli in die Berge": what somebody wanted may be ahead of them.
        is_over = direction.tie == Tie.OWN or not direction.perfect
        return is_over and not self._lexicon.has("modal_past", direction.word)

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
        found = self._verbs.nearest(tokens, after_colon, last, begin, end)
        return found._replace(tie=Tie.LOOSE) if found.tie else found

    def _present(self, tokens: Tokens, left: int, begin: int, end: int, right: int, last: int) -> str:
        """ "Er zahlte im Januar, die zweite Rate ist am 1. Juni fällig": the clause's own verb of now; "" if none is.

        A participle that goes with it may stand behind an inset: "Er ist am Freitag, wie er sagte, angekommen".
        """
        copula = next((i for i in range(left, right) if tokens.classes[i] in self._copula), None)
        if copula is not None:
            return "" if self._verbs.says(tokens, copula, left, last) else tokens.words[copula]
        before = tokens.before(begin, left, self._between)
        follows = (
            (verb := self._present_beside(tokens, before, end, left, right))
            and tokens.words[end + 1 : end + 2] == [verb]
            and tokens.classes[end + 3 : end + 4]
        )
        return verb if follows and follows in self._subjects else ""

    def _without_verb(self, tokens: Tokens, begin: int, end: int, first: int, last: int) -> Direction:
        """What looks ahead where no known verb tells: "ist am Samstag", "bis Freitag", "Anmeldung"."""
        index = tokens.before(begin, first, self._between)
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
        if second := self._verb_behind_subject(tokens, begin, first):
            return Direction(FUTURE, second, False)
        if looks_back := self._retrospect.search(tokens.classes, first, last):
            return Direction(PAST, tokens.words[looks_back.start()], False)
        if announced := self._announcement.search(tokens.classes, first, last):
            return Direction(FUTURE, tokens.words[announced.start()], False)
        return self._mood(tokens, begin, phrase.appointed)

    def _verb_behind_subject(self, tokens: Tokens, begin: int, first: int) -> str:
        """ "Die Reise führt sie im September nach Rom": the verb of now in the second place, which a noun begins with.

        Of a language that writes its nouns with a capital letter; "" if there is none.
        """
        start = next((i for i in range(first, begin) if tokens.words[i][0].isalnum()), begin)
        if not self._capital_nouns or tokens.classes[start] not in self._heads:
            return ""
        noun = next((i for i in range(start + 1, begin) if tokens.words[i][0].isupper()), begin)
        verb = noun + _NEXT
        is_verb = verb < begin and tokens.classes[verb] in self._verbs.by_form and tokens.words[verb].islower()
        return tokens.words[verb] if is_verb and self.forms.is_present(tokens.words[verb], False) else ""

    def _present_beside(self, tokens: Tokens, before: int, end: int, first: int, last: int) -> str:
        """A verb by its form, where it has its place: "am Sonntag predigt …", "… predigt am Sonntag"."""
        begins = before - 2 < first or tokens.classes[before - 2] in self._clauses.marks
        i = end + 1 if begins else before - 2
        while not begins and i - 2 >= first and tokens.classes[i] in self._adverbs:
            # "Macht erst am Mittwoch auf"
            i -= 2
        if not first <= i < last or tokens.classes[i] not in self._verbs.by_form:
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
            for i in self._verbs.telling(tokens, left, right)
            if (direction := self._verbs.says(tokens, i, left, right)) is not None
        )
        enough = 0 if appointed else _AHEAD
        ahead = signs[FUTURE] >= _MOSTLY * signs[PAST] + enough
        return Direction(FUTURE, "", False) if ahead else Direction(UNKNOWN, "")

    def _beside(self, begin: int, end: int, first: int, last: int) -> Iterator[int]:
        """The tokens next to an expression; where the verb comes first, only those before."""
        yield from range(begin - 1, max(first, begin - _BESIDE) - 1, -1)
        if not self._verb_first:
            yield from range(end, min(last, end + _BESIDE))

    def is_pluperfect(self, tokens: Tokens, begin: int, end: int, sentence: Span) -> bool:
        """Is the verb of the clause around an expression an auxiliary of the past, with a participle that closes it?

        "Hatte" goes with every participle, "war" with one of what has come to pass.
        """
        if self._verb_first:
            return False
        left, right = self._clauses.bounds(tokens, tokens.at(sentence.begin), begin, end, tokens.at(sentence.end))
        words = [word for word in tokens.words[left:right] if word[0].isalpha()]
        auxiliary = next((word.lower() for word in words if word.lower() in self._had_been), "")
        if not auxiliary or len(words) < _WITH_PARTICIPLE:
            return False
        closing = words[-2] if words[-1].lower() == auxiliary else words[-1]
        return self.forms.is_gone(closing) or (auxiliary in self._had and self.forms.is_participle(closing))

    def has_verb(self, tokens: Tokens, left: int, right: int) -> bool:
        """Does a verb among tokens [left, right) tell of the past or of what is to come?"""
        return any(self._verbs.says(tokens, i, left, right) for i in self._verbs.telling(tokens, left, right))

    def has_verb_beside(self, tokens: Tokens, begin: int, end: int, sentence: Span) -> bool:
        """The same of the clause around tokens [begin, end)."""
        left, right = self._clauses.bounds(tokens, tokens.at(sentence.begin), begin, end, tokens.at(sentence.end))
        return self.has_verb(tokens, left, right) or bool(self._present(tokens, left, begin, end, right, right))

"""Whether the clause around an expression speaks of what was or of what will be, and what else tells which."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.model.span import Span
from timeline_app.timex.directions.direction import FUTURE, PAST, UNKNOWN, Direction
from timeline_app.timex.directions.governed import governed_of
from timeline_app.timex.directions.tense import Tense, tense_of
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found
from timeline_app.timex.surroundings import Surroundings

# The mark of a question is among so many tokens at its end.
_MARKS = 4
# So many sentences on, what says nothing of when it is goes on from a day to come.
_AHEAD = 2
# So many tokens stand before what a sentence begins with: "On".
_FRONT = 4
# So many tokens stand between the days of a row at most.
_BETWEEN = 6
# An auxiliary, a blank, and its participle.
_NEXT_WORD = 2
# The words before an expression, blanks passed over: a noun and "vom".
_OF_NOUN, _REACH = 2, 4


class _Question(NamedTuple):
    """A sentence that asks, and the token at which it ends."""

    sentence: Span
    end: int


class Directed(Surroundings):
    """The direction of clauses, each read once."""

    __slots__ = ()
    grammar: Grammar
    sentences: Sequence[Span]
    directions: dict[int, Direction]

    @property
    def _tense(self) -> Tense:
        return tense_of(self.grammar)

    def direction(self, found: Found) -> Direction:
        """Whether the clause speaks of what was or of what will be."""
        if found.begin not in self.directions:
            sentence = self.sentences[found.sentence]
            told = self._tense.direction(self.tokens, found.begin, found.end, sentence)
            first = self.tokens.at(sentence.begin)
            told = governed_of(self.grammar).told(told, self.tokens, first, found.begin, found.end)
            # What was minuted or written has been, whatever the verb of the clause that names it.
            if told.sign != PAST and (document := self.document(found)):
                told = Direction(PAST, document)
            if told.sign == FUTURE and self._is_of_noun(found):
                told = Direction(UNKNOWN, "")
            if told.sign == UNKNOWN and (asked := self._asked(found)):
                told = self._tense.direction(self.tokens, asked.end, asked.end, asked.sentence)._replace(surely=False)
            begins = found.begin - first <= _FRONT
            if told.sign == UNKNOWN and begins and self.is_told_ahead(found):
                told = Direction(FUTURE, "", False)
            if told.sign == UNKNOWN and self._is_spoken:
                told = Direction(FUTURE, "", False)
            if told.sign == UNKNOWN and (before := self._told_before(found)) and before.sign == FUTURE:
                told = before._replace(surely=False)
            self.directions[found.begin] = told
            self.note("tense", sign=told.sign, word=told.word, surely=told.surely, perfect=told.perfect)
        return self.directions[found.begin]

    def _told_before(self, found: Found) -> Direction | None:
        """ "Aufbau ist Freitag, Abbau Sonntag": what goes before in the sentence tells for what says nothing.

        It is read anew: what somebody has asked for so far must not matter.
        """
        day, sentence = self.discourse.focus, self.sentences[found.sentence]
        if day is None or day.sentence != found.sentence:
            return None
        places = (place for place in sorted(self.discourse.row, reverse=True) if place[0] < found.begin)
        told = (self._tense.direction(self.tokens, begin, end, sentence) for begin, end in places)
        return next((direction for direction in told if direction.sign != UNKNOWN), None)

    @property
    def _is_spoken(self) -> bool:
        """In a chat, "or Friday if that's easier" speaks of the next one."""
        return self.discourse.hour is not None and self.discourse.hour.is_spoken

    def has_own_verb(self, found: Found) -> bool:
        """Does a verb tell the tense in the very clause, or does it go on with one: "…, zuletzt im August"?"""
        return self._tense.has_verb_beside(self.tokens, found.begin, found.end, self.sentences[found.sentence])

    def has_one_verb(self, found: Found, begin: int) -> bool:
        """Is the verb that tells of an expression, with one right beside it, the only one from a token on?"""
        verb, has = self.direction(found).at, self._tense.has_verb
        is_first = verb >= begin and not has(self.tokens, begin, verb - _NEXT_WORD)
        return is_first and not has(self.tokens, verb + _NEXT_WORD + 1, found.begin)

    def goes_on_after_day(self, found: Found) -> bool:
        """ "We freeze it tomorrow and ship it on Tuesday": does no other verb part a weekday from the day before it?"""
        day = self.day_near(found, 0)
        return day is not None and not self._tense.has_verb(self.tokens, self.discourse.day_end, found.begin)

    def goes_on_after(self, found: Found) -> bool:
        """Does no verb of its own part an expression from the date told before it?"""
        row = self.discourse.row
        return bool(row) and not self._tense.has_verb(self.tokens, row[-1][1], found.begin)

    def is_told_first(self, told: Told) -> bool:
        """ "Am 8. Mai 1945 kapitulierte …": does the date told last stand before the verb of its sentence?"""
        first, row = self.tokens.at(self.sentences[told.sentence].begin), self.discourse.row
        return bool(row) and not self._tense.has_verb(self.tokens, first, row[-1][0])

    def is_parted_from_day(self, found: Found) -> bool:
        """ "Seit Freitag Fieber, morgen zum Arzt": does a word that says something stand after the last day?"""
        first = max(0, self.discourse.day_end, found.begin - _BETWEEN)
        return OTHER_WORD in self.tokens.classes[first : found.begin]

    def _asked(self, found: Found) -> "_Question | None":
        """The question to which a sentence is the answer: "Wann kommen Sie an?", "Am Donnerstag."."""
        if found.sentence < 1:
            return None
        sentence = self.sentences[found.sentence - 1]
        end = self.tokens.at(sentence.end)
        words = self.tokens.words[max(0, end - _MARKS) : end]
        return _Question(sentence, end) if "?" in words else None

    def is_told_ahead(self, found: Found) -> bool:
        """Was a day told just before that is to come, counted from today: "Next Tuesday … On Monday I'm in Berlin"?"""
        day = self.discourse.day
        if day is None or day.explicit or self.published is None or not 0 <= found.sentence - day.sentence <= _AHEAD:
            return False
        return day.day.days > self.published

    def looked_ahead(self, direction: Direction) -> bool:
        """ "Promised it by Christmas" looks ahead from the day when it was said, "promises it" from today."""
        past = self._tense.forms.is_past(direction.word) or self.grammar.lexicon.has("modal_past", direction.word)
        return direction.sign == FUTURE and past

    def document(self, found: Found) -> str:
        """The noun of what was written or held on this day: "das Protokoll vom 17.6."; "" if it is no such day."""
        settings = self.grammar.settings
        noun, dating = self._two_before(found)
        if dating.lower() not in settings.get("dating", ()):
            return ""
        # "Das Kündigungsschreiben vom 3. Mai": a compound is of the kind of its last noun.
        nouns, last = settings.get("documents", ()), settings.get("capital_nouns", False)
        return noun if noun.lower().endswith(tuple(nouns)) and (last or noun.lower() in nouns) else ""

    def _is_of_noun(self, found: Found) -> bool:
        """ "Das Konzert vom 12. März wird nachgeholt": a day that tells which one of its kind something is."""
        noun, dating = self._two_before(found)
        if not noun[:1].isupper() or not self.grammar.settings.get("capital_nouns"):
            return False
        dated = dating in self.grammar.settings.get("dating", ())
        after = next((word for word in self.tokens.words[found.end : found.end + 2] if not word.isspace()), "")
        return dated and after[:1].isalpha() and not self.grammar.lexicon.has("to", after)

    def _two_before(self, found: Found) -> tuple[str, str]:
        """The two tokens before an expression, blanks passed over, in their order; "" for each that is missing."""
        words = [word for word in self.tokens.words[max(0, found.begin - _REACH) : found.begin] if not word.isspace()]
        first, last = ["", "", *words][-_OF_NOUN:]
        return first, last

    def is_said(self, direction: Direction) -> bool:
        """Does a verb of saying tell the tense: "said on Monday that …"?"""
        return direction.word.lower() in self.grammar.settings.get("said_by", ())

    def is_pluperfect(self, found: Found) -> bool:
        """ "Schon 2012 hatte sie dort studiert": does the clause tell what had been before the tale?"""
        return self._tense.is_pluperfect(self.tokens, found.begin, found.end, self.sentences[found.sentence])

    def is_reported(self, found: Found) -> bool:
        """Does a verb tell what somebody said to be to come: "…, er werde am Freitag kommen"?"""
        return self.direction(found).word.lower() in self.grammar.settings.get("said_ahead", ())

    def is_said_to_have_been(self, found: Found) -> bool:
        """Does a verb tell what somebody said to have been: "sie sei 2008 erkrankt"?"""
        direction = self.direction(found)
        verb = direction.word.partition(" ")[0].lower()
        return direction.perfect and verb in self.grammar.settings.get("said_behind", ())

    def surely_was(self, found: Found) -> bool:
        """Does a verb tell for sure of what was, and not of what somebody said?"""
        direction = self.direction(found)
        return direction.sign == PAST and direction.surely and not self.is_said(direction)

    def is_told(self, found: Found) -> bool:
        direction = self.direction(found)
        return direction.sign == PAST and direction.surely and not direction.perfect

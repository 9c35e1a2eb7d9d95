"""English clauses that no word joins: "the jobs (he had held) were dull", "he told the guests (it was late)"."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Clause, ClauseKind
from timeline_app.grammar.english.subjects import SUBJECT, EnglishSubjects
from timeline_app.grammar.words import VERBS

# "By the same afternoon (he was gone)"
_SHORT_TIME = 4
JOINERS = frozenset({"sub", "that", "rel", "wh"})


class EnglishContacts(EnglishSubjects):
    """Finds where a clause begins that touches the one around it, without a joining word or a comma."""

    def _said_from(self, places: Sequence[int], at: int) -> int:
        """ "He told the guests (it was late)": where a clause begins that no word joins; 0 if there is none."""
        at = next((one for one in range(at, len(places)) if places[one] == self._full_verb(places[at])), at)
        if self._low(places[at]) not in self._lists["saying"]:
            return 0
        rest = self._without_date(places[at + 1 :])
        if not self._subject_and_verb(rest) and not self._verb_follows_remark(rest):
            return 0
        if self._goes_on_behind_quotation(rest) or self._robs_main(places, at):
            return 0
        start = at + 1
        for one in range(at + 2, len(places)):
            if self._kind(places[one]) == "fin":
                break
            if self._kind(places[one]) in ("pron", "det") and self._kind(places[one - 1]) in ("noun", "name"):
                start = one
        return start if not self._is_dated(places[start : start + 1]) else start + 1

    def _robs_main(self, places: Sequence[int], at: int) -> bool:
        """ "The boy who found the letter (returned it)": is it the only verb that the main clause can have?"""
        kinds = [self._kind(place) for place in places]
        opening = kinds.index("rel") if "rel" in kinds[1:at] else 0
        first = self._main is None and not self._open and not self._waiting and "fin" not in kinds[:opening]
        ends = kinds[-1] == "stop" or places[-1] + 1 == len(self._words)
        told = kinds[at + 1] in ("det", "noun", "name") if at + 1 < len(kinds) else False
        return opening > 0 and first and ends and told and kinds[at + 1 :].count("fin") == 1

    def _goes_on_behind_quotation(self, rest: Sequence[int]) -> bool:
        """ "Said “the boys” (and left)": is all that was said in quotation marks, and does "and" join a second verb?"""
        marks = [at for at, place in enumerate(rest) if self._kind(place) == "quote"][:2]
        if len(marks) < 2 or marks[0] > 0 or any(self._kind(place) == "fin" for place in rest[: marks[1]]):
            return False
        behind = [self._kind(place) for place in rest[marks[1] + 1 :] if self._kind(place) != "adv"]
        return behind[:2] == ["kon", "fin"]

    def _without_date(self, places: Sequence[int]) -> Sequence[int]:
        """ "(Told the house) on Tuesday (his party would win)": what follows a verb of saying, without the day."""
        lows = [self._low(place) for place in places[:2]]
        if (
            len(lows) > 1
            and lows[0] in self._lists["days"]
            and lows[1] in self._lists["time_nouns", "months", "weekdays"]
        ):
            # "Announced (last year) he would run"
            return places[2:]
        for at in range(1, len(places) - 2):
            if self._kind(places[at]) == "fin":
                break
            dated = self._kind(places[at]) == "prep" and self._low(places[at + 1]) in self._lists["weekdays"]
            if dated and self._kind(places[at + 2]) in ("det", "pron"):
                return [*places[:at], *places[at + 2 :]]
        return places

    def _in_contact(self, places: Sequence[int], at: int, finite: Sequence[int]) -> bool:
        """ "The jobs (he had held) were dull": a relative clause that no pronoun joins."""
        pronouns = self._lists["subject_pronouns", "third_persons"]
        if self._kind(places[at]) != "pron" or self._low(places[at]) not in pronouns:
            return False
        timed = self._low(places[at - 1]) in self._lists["day_times", "period_nouns"] if at else False
        if timed and at <= _SHORT_TIME and self._kind(places[0]) == "prep":
            # "By noon it was snowing"
            return False
        if self._is_thought(places[at]) and self._kind(places[at] + 1) == "fin":
            return True
        kinds = [self._kind(place) for place in places[at - 1 : at + 2]]
        if kinds == ["noun", "pron", "fin"] and self._is_object_in_contact(places, at, finite):
            return True
        if kinds == ["noun", "pron", "fin"] and self._tells_of_aside(places, at):
            return True
        if kinds != ["noun", "pron", "fin"] or len(finite) != 2 or at >= finite[0]:
            return False
        # "Due to the storm we moved the day on which it will be": the second verb is no main clause's.
        # "After a talk with the king he resigned and left": nor is one that is joined with the first.
        return not any(self._kind(place) in ("rel", "wh", "kon") for place in places[finite[0] : finite[1]])

    def _tells_of_aside(self, places: Sequence[int], at: int) -> bool:
        """ "The record, the sum (it had paid), is gone": between two commas, with a verb behind the second."""
        after = [word.kind for word in self._words[places[-1] + 1 : places[-1] + 3]]
        nominal = all(self._kind(place) in SUBJECT for place in places[:at])
        return nominal and after == ["comma", "fin"] and places[0] > 0 and self._kind(places[0] - 1) == "comma"

    def _is_thought(self, place: int) -> bool:
        """ "Without fearing (he would be seen)": behind a form in -ing a pronoun that is nothing but a subject."""
        return place > 0 and self._kind(place - 1) == "ing" and self._low(place) in self._lists["subject_pronouns"]

    def _is_object_in_contact(self, places: Sequence[int], at: int, finite: Sequence[int]) -> bool:
        """ "They sold the mill (he had built)": behind the verb of a main clause, which says nothing of sayings."""
        before = [one for one in finite if one < at]
        # "They sold the mill", "and sold the mill", "selling the mill"
        opens = self._kind(places[0]) in SUBJECT or self._kind(places[0]) in ("kon", "ing", "part")
        opens = opens and not any(self._kind(place) in JOINERS for place in places[:at])
        if self._kind(places[0]) in ("ing", "part"):
            before = before or [0]
        articled = self._kind(places[at - 2]) in ("det", "adj", "noun", "num")
        if len(before) != 1:
            return False
        verb = next(place for place in reversed(places[:at]) if self._kind(place) in VERBS)
        saying = self._low(verb) in self._lists["saying"]
        last = not any(one > at + 1 for one in finite)
        return opens and last and articled and not saying and before[0] + 1 < at

    def _said_in(self, inner: Sequence[int]) -> int | None:
        """ "Mr Low said (he was ill)": the clause of the verb of saying that no word joins a stretch to."""
        number = self._last if not self._open else None
        last = self._parse.clauses[number] if number is not None else None
        touching = last is not None and last.kind == ClauseKind.ADVERBIAL and last.words[-1] == inner[0] - 1
        if last is not None and touching and last.parent >= 0 and not self._says(last):
            # "Mr Low said when he came (he was ill)"
            number, last = last.parent, self._parse.clauses[last.parent]
        if last is None or self._kind(inner[0]) not in SUBJECT or not self._says(last):
            return None
        verb = next((place for place in reversed(last.words) if self._kind(place) in VERBS), inner[0])
        # "Accused the town of having ignored a warning (it was given)"
        inside = self._kind(verb) in ("ing", "part") and self._is_in_gerund(verb) and self._kind(inner[0] - 1) == "noun"
        return None if inside and self._low(verb) not in self._lists["saying"] else number

    def _says(self, clause: Clause) -> bool:
        return clause.finite is not None and self._low(self._full_verb(clause.finite)) in self._lists["saying"]

    def _is_in_gerund(self, verb: int) -> bool:
        """ "Of having ignored", "of selling": a form in -ing behind a preposition."""
        first = verb - 1 if self._kind(verb - 1) == "ing" else verb
        return self._kind(first) == "ing" and self._kind(first - 1) == "prep"

"""German clauses that only repeat what somebody says or claims, although no word joins them to it."""

from timeline_app.grammar.builder import ClauseBuilder
from timeline_app.grammar.clauses import Clause, Segment


class Reported(ClauseBuilder):
    """Tells by its end whether a main clause says what the clause behind its comma tells."""

    def _has_said(self, main: Clause, finite: int) -> bool:
        """ "Sie hatte erklärt, (die Halle werde fertig)": a participle of saying, and a verb that repeats it."""
        low = self._low(finite)
        # "Der Bote lebe": what nobody says for himself; "lebte" is the past.
        past = low.endswith(tuple(self._lists["telling_past_ends"]))
        repeats = low.endswith(tuple(self._lists["repeating_ends"])) and not past
        repeats = repeats and self._low(finite - 1) not in self._lists["sure_subjects"]
        return self._closes_saying(main) and (repeats or low in self._lists["repeating_verbs"])

    def _is_unsaid(self, main: Clause) -> bool:
        """ "Ich würde nie sagen, (früher war es besser)": what nobody says, whatever its verb is."""
        return self._closes_saying(main) and any(self._kind(place) == "neg" for place in main.words)

    def _closes_saying(self, main: Clause) -> bool:
        """ "Sie hatte (erklärt)": does it end with a verb of saying?"""
        return bool(main.words) and self._low(main.words[-1]) in self._lists["reporting_closers"]

    def _is_claimed(self, main: Clause, segment: Segment, finite: int) -> bool:
        """ "Mit dem Hinweis, (es fehle ein Gutachten)": does a verb repeat what the noun before the comma claims?"""
        if not self._after_comma(segment) or self._low(finite) not in self._lists["repeating_verbs"]:
            return False
        before = [place for place in main.words if place < segment.places[0] and not self._words[place].is_mark]
        while before and self._kind(before[-1]) in ("vz", "part", "inf", "fin"):
            before.pop()
        return bool(before) and self._low(before[-1]) in self._lists["claims"]

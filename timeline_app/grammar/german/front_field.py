"""What the stretches before a German main verb are: its front field, or remarks on a noun in that."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Segment
from timeline_app.grammar.german.going_on import GOING_ON, GoingOn


class FrontField(GoingOn):
    """Tells by its words whether a stretch before the verb tells more of the one before it."""

    def _is_participial(self, inner: Sequence[int]) -> bool:
        """ "Geboren 1903 in Wien", "1904 in Olm gegründet": what is told of the subject before its verb."""
        opens = self._kind(inner[0])
        return opens == "part" or (self._kind(inner[-1]) == "part" and opens in ("num", "prep", "adv", "pred"))

    def _is_remark_behind(self, earlier: Segment, inner: Sequence[int], finite: int) -> bool:
        """ "(Die Halle), 1909 erbaut, (steht …)": a participle tells more of the noun before it."""
        words = self._inner(earlier)
        opens = words[0]
        if not any(self._kind(place) == "part" and self._ends_conjunct(place, words) for place in words):
            return self._kind(opens) == "part" and self._low(finite) not in self._lists["auxiliary"]
        closed = any(self._kind(one) == "part" for one in inner if one > finite)
        # "Anna Kern, geboren 1903 in Olm, war …"
        closed = closed or (self._kind(opens) == "part" and self._kind(opens + 1) in ("num", "prep"))
        return closed or self._low(finite) not in self._lists["auxiliary"]

    def _is_remark_inside(self, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "(Die Stadt wird), begleitet vom Rat, (die Halle öffnen)": right behind a verb that another one closes."""
        verb = inner[0] - 2
        opened = verb > 0 and self._kind(verb) == "fin" and self._low(verb) in self._lists["opening"]
        return (
            opened
            and bool(following)
            and self._kind(inner[0]) == "part"
            and self._low(inner[0] + 1) in self._lists["agents"]
        )

    def _ends_conjunct(self, place: int, words: Sequence[int]) -> bool:
        """ "1909 erbaut und seit 1950 leer": does a word end a stretch, or what an "und" parts in it?"""
        return place == words[-1] or place == words[0] or self._kind(place + 1) == "kon"

    def _is_of_front(
        self, place: int, earlier: Segment, segment: Segment, waiting: Sequence[Segment], first: bool, listed: bool
    ) -> bool:
        """Does a stretch before the main verb belong to its front field, rather than tell more of a word there?"""
        inner, words = self._inner(segment), self._inner(earlier)
        if listed or (place == 0 and self._low(inner[0]) in self._lists["postpositions"]):
            return True
        if self._is_half_group(earlier, segment, waiting):
            return True
        if place == 0:
            return first and not self._is_participial(words)
        opens = words[0]
        goes_on = first and self._kind(opens) in GOING_ON
        # "Zehn Leute, darunter ein Kind, …"
        goes_on = goes_on and self._low(opens) not in self._lists["contrasting", "counting"]
        # "1903, schon 60 Jahre alt, zog er …"
        goes_on = goes_on and self._kind(words[-1]) != "pred"
        return goes_on and not self._tells_of_group(self._inner(waiting[0]), words)

    def _tells_of_group(self, group: Sequence[int], words: Sequence[int]) -> bool:
        """ "(Die Halle), seit 1909 in Betrieb, (steht …)": a time and what a noun group was then."""
        kinds = [self._kind(place) for place in words]
        months = self._lists["months"]
        dated = any(self._words[place].looks_like_year or self._low(place) in months for place in words[:3])
        noun = self._kind(group[0]) in ("det", "adj", "name", "noun") and self._kind(group[-1]) in ("noun", "name")
        timed = self._low(group[-1]) in self._lists["weekdays", "months", "reckoned", "days"]
        return noun and not timed and dated and len(words) > 2 and "kon" not in kinds[:1]

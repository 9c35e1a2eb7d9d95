"""German stretches without a verb that go on with the main clause, rather than explain a word of it."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import ClauseKind, Segment
from timeline_app.grammar.german.joining import LONGEST_LIST, Joining
from timeline_app.grammar.german.stretches import explains_name, is_ordinal

_CLOSERS = frozenset({"part", "inf", "vz", "izu"})
# What such a stretch begins with.
GOING_ON = frozenset({"prep", "kon", "adv", "neg", "num", "pred"})


class GoingOn(Joining):
    """Tells by its words whether a stretch between commas goes on with what stands before it."""

    def _tells_region(self, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "(Sie eröffnete in Olm), im Norden der Insel, (eine Mühle)": a remark on the place before it."""
        noun = inner[1] if len(inner) > 1 else inner[0]
        placed = self._kind(inner[0]) == "prep" and self._low(noun) in self._lists["regions"]
        return placed and bool(following) and inner[0] > 1 and self._kind(inner[0] - 2) == "name"

    def _follows_place(self, inner: Sequence[int]) -> bool:
        """ "(Sie eröffnete in Olm, im Norden der Insel), eine Mühle": the object behind such a remark."""
        number = self._parse.owner[inner[0] - 2] if inner[0] > 1 else -1
        before = self._parse.clauses[number] if number >= 0 else None
        if before is None or before.kind != ClauseKind.ASIDE or before.parent != self._main:
            return False
        told = self._low(before.words[min(1, len(before.words) - 1)]) in self._lists["regions"]
        return told and self._kind(inner[0]) in ("det", "noun", "name", "adj", "num", "prep", "adv")

    def _goes_on(self, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """Does the stretch go on with the main clause, rather than explain a word of it?"""
        if self._low(inner[0]) in self._lists["counting"] and self._kind(inner[-1]) not in _CLOSERS:
            # "(Zwanzig Boote sanken), davon zwei im Hafen"
            return False
        if self._low(inner[0]) in self._lists["apposing"] and following and self._kind(inner[-1]) not in _CLOSERS:
            # "(Die Siedler), meist Bauern mit ihren Familien, (zogen ein)"
            return False
        closed = self._kind(inner[0] - 2) in _CLOSERS and inner[0] > 1
        if closed and self._low(inner[0]) in self._lists["focus"] and self._kind(inner[-1]) not in _CLOSERS:
            # "(Er hat lange gespielt), vor allem in Rom"
            return False
        if self._tells_another(inner):
            return False
        if self._ends_open(inner[0] - 2):
            return True
        if self._sets_against(inner) or (closed and self._counts_after(inner)):
            return False
        if is_ordinal(self._words, inner, self._lists):
            return False
        if self._lists_dates(inner) or self._kind(inner[-1]) in _CLOSERS or self._kind(inner[0]) in GOING_ON:
            return True
        if any(self._kind(place) == "kon" for place in inner):
            return not explains_name(self._words, inner, self._inner(following[0]) if following else [])
        for later in following[:LONGEST_LIST]:
            rest = self._inner(later)
            if self._kind(rest[0]) in ("prep", "vz", "part", "kokom") or any(
                self._kind(place) == "fin" for place in rest
            ):
                return False
            if any(self._kind(place) == "kon" for place in rest):
                return True
        return False

    def _tells_another(self, inner: Sequence[int]) -> bool:
        """ "(Der Vater starb 1879), die Mutter 1881": another subject with its year, behind a verb with only a year."""
        year = inner[0] - 2
        dated = year > 0 and self._words[year].looks_like_year and self._words[inner[-1]].looks_like_year
        return dated and self._kind(inner[0]) == "det" and self._kind(year - 1) in ("fin", "pron")

    def _is_half_group(self, earlier: Segment, segment: Segment, waiting: Sequence[Segment]) -> bool:
        """ "In seinem neuen, (im Mai gedruckten Buch schrieb er)": has the first stretch no noun yet?"""
        alone = list(waiting) == [earlier] and self._inner(segment)[0] == self._inner(earlier)[-1] + 2
        return alone and self._ends_open(self._inner(earlier)[-1])

    def _ends_open(self, place: int) -> bool:
        """ "Eine globale, (offene Welt)": does an adjective behind an article wait for its noun behind a comma?"""
        if place < 1 or self._kind(place) != "adj" or self._kind(place + 1) != "comma":
            return False
        first = place - 1
        while first > 0 and self._kind(first) in ("adj", "adv", "pred"):
            first -= 1
        after = self._kind(place + 2) if place + 2 < len(self._words) else ""
        waits = self._kind(first) == "det" and self._words[place].text.islower()
        return waits and after in ("adj", "prep", "adv", "pred", "det")

    def _counts_after(self, inner: Sequence[int]) -> bool:
        """ "(Hat 8 Euro verlangt), zehn Cent mehr als bisher": does a number tell more of one before the verb?"""
        return self._kind(inner[0]) == "num" and self._kind(inner[-1]) not in _CLOSERS

    def _sets_against(self, inner: Sequence[int]) -> bool:
        """ "(Verdiente 8 Euro), nach 6 Euro im Vorjahr"."""
        numbered = len(inner) > 1 and self._words[inner[1]].text[:1].isdigit()
        times = self._lists["months", "clock", "reckoned"]
        numbered = numbered and not any(self._low(place) in times for place in inner[1:3])
        return numbered and self._low(inner[0]) in self._lists["set_against"] and self._kind(inner[-1]) not in _CLOSERS

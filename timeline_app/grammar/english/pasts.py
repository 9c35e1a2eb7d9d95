"""What looks like an English participle and is the verb of its clause, as what stands around it tells."""

from collections.abc import Sequence
from itertools import pairwise

from timeline_app.grammar.clauses import Clause, ClauseKind, Segment
from timeline_app.grammar.english.roles import EnglishRoles
from timeline_app.grammar.english.subjects import SUBJECT
from timeline_app.grammar.words import VERBS


class EnglishPasts(EnglishRoles):
    """Finds the verb of a stretch in which no word is surely one."""

    def _past(self, inner: Sequence[int]) -> int | None:
        """ "And the railway followed": what looks like a participle right after a subject is the verb."""
        inside = False
        for before, place in pairwise(inner):
            if self._kind(place) == "part":
                subject = self._kind(before) in ("noun", "name", "pron") or (inside and self._kind(before) == "num")
                if inside and self._low(place + 1 if place + 1 < len(self._words) else place) in self._lists["agents"]:
                    # "In May a fire (caused by a spark) destroyed the mill"
                    continue
                told = subject and self._may_be_past(place)
                return place if told and (not inside or self._has_object(place)) else None
            counted = self._low(place) in self._lists["partitive"] and (
                self._kind(before) == "num" or self._low(before) in self._lists["heaps"]
            )
            inside = inside or (self._kind(place) == "prep" and not counted)
            if self._kind(place) in ("ing", "inf", "to"):
                return None
        return None

    def _past_of_relative(self, inner: Sequence[int], joiner: int) -> int | None:
        """ "Who nearly (unseated) her": what looks like a participle and is the verb of a relative clause."""
        behind = (place for place in inner if place > joiner and self._kind(place) != "adv")
        verb = next(behind, joiner)
        return verb if self._kind(verb) == "part" and joiner == inner[0] else None

    def _past_behind(self, inner: Sequence[int], joiner: int, following: Sequence[Segment]) -> int | None:
        """ "As prices (returned) to normal": what looks like a participle behind a joining word and a subject."""
        rest = [place for place in inner if place > joiner]
        plain = len(rest) > 1 and self._kind(rest[0]) in SUBJECT and not self._verb_follows(joiner, following)
        # "Although they never (split) up"
        verbal = [place for place in rest if self._kind(place) not in ("adv", "neg")]
        return self._past(verbal) if plain else None

    def _only_past(self, inner: Sequence[int]) -> int | None:
        """ "As it grew hot, the head of the grid (called) on them": what can only be the verb behind a clause."""
        before = [self._parse.clauses[early] for early in self._early]
        if not any(clause.kind == ClauseKind.ADVERBIAL and clause.finite is not None for clause in before):
            return None
        verb = next((place for place in inner if self._kind(place) in VERBS), inner[0])
        subject = self._kind(inner[0]) in SUBJECT and self._kind(verb - 1) in ("noun", "name", "pron")
        after = verb + 1 if verb + 1 < len(self._words) else verb
        told = self._kind(verb) == "part" and subject and self._low(after) not in self._lists["agents"]
        return verb if told else None

    def _past_joined(self, segment: Segment, inner: Sequence[int]) -> int | None:
        """ "And (called) on all", "and, in May, (sold) it": what looks like a participle behind a joining word."""
        if segment.split and self._kind(inner[1]) == "part":
            return inner[1]
        timed = next((at for at, place in enumerate(inner) if at > 1 and self._kind(place) == "part"), 0)
        if timed and self._is_time(inner[1:timed]):
            # "And in the afternoon (rowed) home"
            return inner[timed]
        parted = (place for place in inner[2:] if self._kind(place) == "part" and self._parts(place - 1))
        return next(parted, None) if segment.split or segment.mark is None else self._past(inner)

    def _joins_verb(self, inner: Sequence[int], finite: int) -> bool:
        """Does "and" join a verb to what stands before?"""
        behind = next((place for place in inner[1:] if self._kind(place) != "adv"), inner[0])
        return self._kind(inner[0]) == "kon" and behind == finite

    def _goes_on_above(self, last: Clause, finite: int) -> bool:
        """ "They noted that it ends soon (and agreed) to wait": a past is that of the main clause, not of a present."""
        main = self._parse.clauses[self._main].finite if self._main is not None else None
        if last.kind != ClauseKind.CONTENT or last.finite is None or main is None:
            return False
        tags = [self._words[place].tag for place in (main, last.finite, finite)]
        return tags[0] == tags[2] == "VVD" and tags[1] in ("VVZ", "VBZ", "VHZ", "VVB", "VBB")

    def _goes_on_in_series(self, first: int, following: Sequence[Segment]) -> bool:
        """ "He left school, (worked as a miller) and went to sea": the second of several simple verbs."""
        main = self._parse.clauses[self._main] if self._main is not None else None
        if main is None or main.finite is None or self._low(main.finite) in self._lists["auxiliary"]:
            return False
        if self._kind(first) != "part" or self._words[main.finite].tag != "VVD" or not following:
            return False
        inner = self._inner(following[0])
        verbs = [place for place in inner[1:] if self._kind(place) in ("fin", "part")]
        late = bool(verbs) and (self._kind(verbs[0] - 1) in ("kon", "adv") or self._parts(verbs[0] - 1))
        joined = self._kind(inner[0]) == "kon" and late
        surely = self._has_object(first) or self._low(first) in self._lists["intransitive"]
        return joined and (surely or following[0].mark is None)

    def _has_object(self, verb: int) -> bool:
        """ "A court in Milan sentenced (three men)": no participle has a thing right behind it, unless it is a date."""
        after = verb + 1 if verb + 1 < len(self._words) else verb
        counted = self._low(after) in self._lists["bounds"]
        return counted or (self._kind(after) in SUBJECT and not self._is_dated([after]))

    def _past_with_object(self, inner: Sequence[int], following: Sequence[Segment]) -> int | None:
        """ "The board postponed until May any action, which …": a verb, if none stands first behind the comma."""
        past = next((place for place in inner if self._kind(place) in ("part", "ing", "inf", "to")), None)
        subject = past is not None and self._kind(past - 1) in ("noun", "name", "pron")
        subject = subject and self._kind(inner[0]) in SUBJECT and self._kind(past or 0) == "part"
        if past is None or not subject or not following or not self._may_be_past(past):
            return None
        after = self._words[past + 1]
        if self._low(past) in self._lists["naming"] and after.kind == "name":
            # "A surgeon named Frame, who …, came"
            return None
        needs = after.kind in ("det", "pron", "name", "noun", "num") or after.low in self._lists["lasting_until"]
        # "The owner relied on a letter which was lost": no other verb is the clause's.
        needs = needs or not any(self._kind(self._inner(one)[0]) == "fin" for one in following)
        return past if needs and self._joiner(self._inner(following[0])) is not None else None

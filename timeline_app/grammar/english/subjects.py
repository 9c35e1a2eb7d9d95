"""What stands in an English stretch between commas: a subject with its verb, a time, the end of a list."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline_app.grammar.builder import ClauseBuilder
from timeline_app.grammar.clauses import Segment
from timeline_app.grammar.words import Word

SUBJECT = frozenset({"noun", "name", "pron", "num", "det", "adj", "pos"})

# Words and marks between a subject and its verb at the most.
_LONGEST_REMARK = 24
_AGED = ["comma", "num", "comma"]
# "About two weeks after", and what follows it.
_LENGTH = 5
_REMARK_ENDS = frozenset({"comma", "semi", "colon", "dash", "stop", "fin"})


class EnglishSubjects(ClauseBuilder):
    """Tells subjects from times, and lists from clauses."""

    def _only_times(self, places: Sequence[int]) -> bool:
        """ "(Those missing) since Friday were found": a time is no subject."""
        times = self._lists["months", "weekdays", "days", "day_times", "parts_of_day", "period_nouns"]
        before = takewhile(lambda place: self._kind(place) not in ("fin", "kon"), places)
        return all(self._kind(place) == "num" or self._low(place) in times for place in before)

    @staticmethod
    def _lists_subjects(words: Sequence[Word]) -> bool:
        """ "(After his mother), a friend and others fell": do further subjects follow, and their verb?"""
        end = next((at for at, word in enumerate(words) if word.kind not in SUBJECT | {"kon"}), 0)
        joined = any(word.kind == "kon" for word in words[1:end])
        return joined and words[end].kind == "fin"

    def _is_dated(self, places: Sequence[int]) -> bool:
        dates = self._lists["days", "weekdays", "months"]
        part = self._low(places[0]) in self._lists["parts_of_day"] and self._low(places[-1]) in dates
        return part or self._low(places[0]) in dates or self._low(places[-1]) in self._lists["ago"]

    def _subject_and_verb(self, places: Sequence[int]) -> bool:
        """A subject, with phrases that explain it, and its verb; a second subject would be the main clause's."""
        explained = False
        for at, place in enumerate(places):
            kind, before = self._kind(place), self._kind(places[at - 1]) if at else ""
            if kind == "fin":
                return at > 0
            joined = kind == "kon" and before == "pron"
            # "After the owners and the drivers agreed"
            following = self._kind(places[at + 1]) if at + 1 < len(places) else ""
            joined = joined or (kind == "kon" and before in ("noun", "name") and following in ("det", "noun", "name"))
            explains = kind == "prep" and before in ("noun", "name", "num")
            explained = explained or explains
            # "After the war she ran a shop"
            another = kind == "pron" and self._low(place) in self._lists["subject_pronouns"]
            second = (explained or another) and kind in ("pron", "det") and before in ("noun", "name")
            if second or (kind not in SUBJECT and not joined and not explains):
                return False
        return False

    def _has_subject(self, between: Sequence[int]) -> bool:
        """After "and": nothing, or a noun group that can be the subject of the verb after it; a date can't."""
        spoken = [place for place in between if self._kind(place) not in ("adv", "neg", "quote")]
        return not spoken or any(self._kind(place) in ("noun", "name", "pron", "det", "ing") for place in spoken)

    def _is_object(self, first: int) -> bool:
        """ "She sold, in 1951, (the house)": behind a date between commas that a verb without its object precedes."""
        if self._kind(first) not in ("det", "name", "noun", "adj"):
            return False
        date = list(takewhile(lambda place: self._kind(place) != "comma", range(first - 2, 0, -1)))[::-1]
        verb = date[0] - 2 if date else 0
        parted = verb > 0 and self._kind(first - 1) == self._kind(verb + 1) == "comma"
        return parted and self._is_time(date) and self._wants_object(verb)

    def _wants_object(self, verb: int) -> bool:
        """ "Sold", "for selling", but "fell", "said"."""
        past = self._kind(verb) == "fin" and self._words[verb].tag == "VVD"
        form = self._kind(verb) == "ing" and self._kind(verb - 1) == "prep"
        return (past or form) and self._low(verb) not in self._lists["intransitive", "saying"]

    def _is_time(self, places: Sequence[int]) -> bool:
        """ "(Was knighted) and in 1996 retired": nothing but a date between the joining word and the verb."""
        dates = self._lists["months", "weekdays", "days"]
        first = places[:1]
        lows = [self._low(place) for place in places]
        if len(lows) > 2 and lows[-1] in self._lists["ago"] and lows[-2] in self._lists["period_nouns"]:
            # "And three years later wrote"
            return all(self._kind(place) in ("num", "det", "adj") for place in places[:-2])
        timed = bool(first) and self._kind(first[0]) == "prep" and self._low(first[0]) in self._lists["temporal"]
        dated = all(self._kind(place) == "num" or self._low(place) in dates for place in places[1:])
        if bool(first) and lows[0] in self._lists["pair_first"]:
            # "And from 1983 to 1995 was in Linz"
            ends = self._lists["pair_second"]
            return len(places) > 2 and all(
                self._kind(place) == "num" or self._low(place) in ends | dates for place in places[1:]
            )
        # "And in the afternoon walked home"
        part = (
            len(places) > 2 and self._kind(places[1]) == "det" and lows[-1] in self._lists["day_times", "period_nouns"]
        )
        dated = dated or (part and all(self._kind(place) == "adj" for place in places[2:-1]))
        return timed and dated and len(places) > 1

    def _full_verb(self, finite: int) -> int:
        """ "Has (said)": the participle behind an auxiliary of the perfect; else the verb itself."""
        after = finite + 1
        while after + 1 < len(self._words) and self._kind(after) == "adv":
            after += 1
        perfect = self._low(finite) in self._lists["perfect"] and after < len(self._words)
        return after if perfect and (self._kind(after) == "part" or self._words[after].tag == "VVN") else finite

    def _verb_follows_remark(self, places: Sequence[int]) -> bool:
        """ "(After) Mr Low, the owner of the mill, fell": the verb stands behind what is said of the subject."""
        if len(places) > 2 and self._kind(places[0]) == "prep" and self._low(places[1]) in self._lists["bounds"]:
            # "At least nine men, most of them old, fell"
            places = places[2:] if self._kind(places[2]) != "num" else places[3:]
        if not places or any(self._kind(place) not in SUBJECT | {"prep"} for place in places):
            return False
        if self._kind(places[0]) in ("prep", "num") or self._is_dated(places) or places[-1] + 1 >= len(self._words):
            return False
        opening = [word for word in self._words[places[-1] + 1 : places[-1] + _LONGEST_REMARK] if word.kind != "quote"]
        if not opening or opening[0].kind != "comma":
            return False
        if self._lists_subjects(opening[1:]):
            return True
        clause = len(opening) > 1 and opening[1].kind in ("part", "ing", "rel")
        ends = _REMARK_ENDS - {"fin"} if clause else _REMARK_ENDS
        # ", named as Karim Said, 34, had"
        aged = {at for at in range(1, len(opening)) if [one.kind for one in opening[at : at + 3]] == _AGED}
        closing = next((at for at, word in enumerate(opening) if at and word.kind in ends and at not in aged), None)
        return (
            closing is not None
            and closing > 1
            and [word.kind for word in opening[closing : closing + 2]] == ["comma", "fin"]
        )

    def _names_several(self, segment: Segment) -> bool:
        """ "(Poland,) Hungary and Spain": the end of a list, and not "the owner and manager"."""
        inner = self._inner(segment)
        join = self._joins_list(inner)
        return join is not None and self._kind(inner[-1]) == "name" and join + 1 < len(inner)

    def _joins_list(self, inner: Sequence[int]) -> int | None:
        """Where "and" joins the last of a list, and not two things inside a phrase: "the child of Ann and Paul"."""
        join = next((at for at, place in enumerate(inner) if self._kind(place) == "kon"), None)
        inside = join is not None and any(self._kind(place) == "prep" for place in inner[:join])
        return None if inside else join

    def _nominal(self, segment: Segment) -> bool:
        """Can the stretch be a subject? A time can't."""
        inner = self._inner(segment)
        counted = self._kind(inner[0]) == "num" and self._low(inner[-1]) in self._lists["occasions"]
        if counted or self._is_dated(inner) or self._tells_length(inner):
            return False
        first = inner[1] if self._kind(inner[0]) == "kon" and len(inner) > 1 else inner[0]
        return self._kind(first) in ("det", "noun", "name", "pron", "adj", "num")

    def _tells_length(self, inner: Sequence[int]) -> bool:
        """ "A week after the fire"."""
        lows = [self._low(place) for place in inner[:_LENGTH]]
        pairs = pairwise(lows)
        return any(one in self._lists["period_nouns"] and two in self._lists["sequels"] for one, two in pairs)

    def _listed(self, rest: Sequence[Segment]) -> bool:
        return any(self._kind(self._inner(one)[0]) == "kon" for one in rest)

    def _ends_list(self, inner: Sequence[int]) -> bool:
        """ "(Poland,) the Czech Republic and Hungary …": names that go on with those before the comma."""
        join = next((at for at, place in enumerate(inner) if self._kind(place) == "kon"), None)
        if not join or any(self._kind(place) not in SUBJECT for place in inner[:join]):
            return False
        named = next((place for place in inner[join + 1 :] if self._kind(place) not in ("det", "adj")), None)
        before = self._kind(max(inner[0] - 2, 0))
        proper = named is not None and (self._kind(named) == "name" or self._words[named].text[0].isupper())
        return proper and before == "name" and self._kind(inner[0]) != "num"

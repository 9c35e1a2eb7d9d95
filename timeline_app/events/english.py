"""English sentences as clauses, by their marks, joining words and verb groups."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline_app.events.builder import ClauseBuilder
from timeline_app.events.clauses import ClauseKind, Parse, Segment
from timeline_app.events.tagger import tagger_for
from timeline_app.events.wordlists import Wordlists
from timeline_app.events.words import Word

_JOINERS = frozenset({"sub", "that", "rel", "wh"})
_SUBJECT = frozenset({"noun", "name", "pron", "num", "det", "adj", "pos"})
_BEFORE_JOINER = frozenset({"kon", "adv", "prep", "neg", "pron", "det"})
_OBJECT = frozenset({"adv", "num", "det", "noun", "name", "adj", "pron"})
_GOING_ON = frozenset({"prep", "kon", "adv", "num", "neg", "inf"})
_HEAPS = frozenset({"tens", "dozens", "hundreds", "thousands", "millions", "scores"})
_LONGEST_LIST = 4
_LONGEST_SPEAKER = 24


def parse(words: Sequence[Word], lists: Wordlists) -> Parse:
    """The clauses of a sentence whose words are tagged."""
    return _English(words, lists).run()


class _English(ClauseBuilder):
    def _take(self, segment: Segment, following: Sequence[Segment]) -> None:
        inner = self._inner(segment)
        finite = next((place for place in inner if self._kind(place) == "fin"), None)
        if finite is None and self._kind(inner[0]) == "kon" and len(inner) > 1:
            finite = inner[1] if segment.split and self._kind(inner[1]) == "part" else self._past(inner)
        joiner = self._joiner(inner)
        if joiner is not None and (finite is not None or self._verb_follows(joiner, following)):
            self._joined(segment, joiner, finite)
        elif finite is not None:
            self._with_verb(segment, inner, finite, following)
        else:
            self._without_verb(segment, inner, following)

    def _settle(self) -> None:
        if self._main is None and self._waiting:
            # "The ship left in May": the form of a participle is the verb if there is no other.
            past = self._past(self._inner(self._waiting[-1]))
            if past is not None:
                self._begin(self._waiting.pop(), past, False)
        super()._settle()

    def _past(self, inner: Sequence[int]) -> int | None:
        """ "And the railway followed": what looks like a participle right after a subject is the verb."""
        for before, place in pairwise(inner):
            if self._kind(place) == "part":
                return place if self._kind(before) in ("noun", "name", "pron") else None
            counted = self._low(place) == "of" and (self._kind(before) == "num" or self._low(before) in _HEAPS)
            if self._kind(place) in ("ing", "inf", "to", "prep") and not counted:
                return None
        return None

    def _joiner(self, inner: Sequence[int]) -> int | None:
        """The word that makes the stretch a subordinate clause: "because", "in which", "two of whom"."""
        for at, place in enumerate(inner[:4]):
            kind = self._kind(place)
            if kind in _JOINERS or (at == 0 and self._joins_as_preposition(inner, at)):
                return place if at < 2 or kind == "rel" else None
            if kind not in _BEFORE_JOINER and not (kind in ("noun", "num") and at < 2):
                return None
        return None

    def _verb_follows(self, joiner: int, following: Sequence[Segment]) -> bool:
        """Does the clause that a joining word begins get its verb after what stands inside it?"""
        for segment in following[:3]:
            inner = self._inner(segment)
            if any(self._kind(place) == "fin" for place in inner) and self._kind(inner[0]) != "rel":
                return self._kind(inner[0]) == "fin"
        return False

    def _joined(self, segment: Segment, joiner: int, finite: int | None) -> None:
        kind = self._kind(joiner)
        relative = (
            kind == "rel"
            or (kind == "wh" and self._low(joiner) == "where")
            or (kind == "that" and self._after_noun(joiner))
        )
        clause = ClauseKind.RELATIVE if relative else ClauseKind.CONTENT if kind == "that" else ClauseKind.ADVERBIAL
        if kind == "rel" and not segment.split and self._main is None and not self._waiting:
            clause = ClauseKind.CONTENT
        number = self._add(clause, segment, finite, joiner, self._above(clause))
        if self._main is None and not self._open:
            self._early.append(number)
        if finite is None:
            self._open.append(number)

    def _above(self, clause: ClauseKind) -> int | None:
        """A relative or content clause hangs on the clause before it, others on the main clause if it is there."""
        if self._open:
            return None
        return self._last if self._last is not None else self._main

    def _after_noun(self, place: int) -> bool:
        """Does "that" explain a noun, rather than give what was said?"""
        last = self._parse.clauses[self._last] if self._last is not None else None
        said = last is not None and last.finite is not None and self._low(last.finite) in self._lists["saying"]
        return not said and place > 0 and self._kind(place - 1) in ("noun", "name")

    def _speaks_between(self, inner: Sequence[int], finite: int, following: Sequence[Segment]) -> bool:
        """ "The plan, said Mr Low, the owner, is dead": who says it stands before the verb of what is said."""
        said = (
            self._low(finite) in self._lists["saying"]
            and len(inner) > 1
            and self._kind(inner[1]) in ("name", "det", "noun")
        )
        return said and any(self._kind(self._inner(later)[0]) == "fin" for later in following)

    def _with_verb(self, segment: Segment, inner: Sequence[int], finite: int, following: Sequence[Segment]) -> None:
        lead = next((place for place in inner if self._kind(place) not in ("kon", "adv")), inner[0])
        last = self._parse.clauses[self._last] if self._last is not None else None
        if self._open:
            number = self._open.pop()
            self._own(number, segment)
            self._parse.clauses[number].finite = finite
            self._last = number
        elif self._main is None and lead == finite and self._waiting and self._speaks_between(inner, finite, following):
            self._early.append(self._add(ClauseKind.SPEAKER, segment, finite))
        elif self._main is None and self._goes_on_inside(inner, finite, lead, following):
            self._early.append(self._add(ClauseKind.CONJUNCT, segment, finite, parent=self._last))
        elif self._main is None:
            self._begin(segment, finite, lead == finite)
        elif lead == finite and segment.split and last is not None and self._kind(inner[0]) == "kon":
            self._last = self._add(ClauseKind.CONJUNCT, segment, finite, parent=self._last)
        elif lead == finite:
            self._verb_first(segment, inner, finite)
        elif self._is_speaker(segment, inner, finite):
            self._last = self._add(ClauseKind.SPEAKER, segment, finite, parent=self._main)
        elif self._kind(inner[0]) != "kon" and self._said() and self._after_comma(segment):
            self._add(ClauseKind.REPORT, segment, finite)
        else:
            self._main = self._add(ClauseKind.MAIN, segment, finite, parent=-1)

    def _goes_on_inside(self, inner: Sequence[int], finite: int, lead: int, following: Sequence[Segment]) -> bool:
        """ "A boy who came alone (and became a symbol) must return": the second verb of a relative clause."""
        inside = self._last is not None and self._parse.clauses[self._last].kind == ClauseKind.RELATIVE
        later = any(self._kind(self._inner(one)[0]) == "fin" for one in following[:2])
        return inside and lead == finite and self._kind(inner[0]) == "kon" and later

    def _said(self) -> bool:
        main = self._parse.clauses[self._main or 0]
        return main.finite is not None and self._low(main.finite) in self._lists["saying"]

    def _verb_first(self, segment: Segment, inner: Sequence[int], finite: int) -> None:
        if (
            self._low(finite) in self._lists["saying"]
            and self._after_comma(segment)
            and len(inner) > 1
            and self._kind(inner[1]) in ("name", "det", "noun")
        ):
            self._last = self._add(ClauseKind.SPEAKER, segment, finite, parent=self._main)
        elif self._main is not None and self._parse.clauses[self._main].finite is None:
            self._parse.clauses[self._main].finite = finite
            self._own(self._main, segment)
            self._last = self._main
        else:
            self._last = self._add(ClauseKind.CONJUNCT, segment, finite, parent=self._main)

    def _is_speaker(self, segment: Segment, inner: Sequence[int], finite: int) -> bool:
        """ ", a Justice official said Thursday": a short clause of a saying verb without what is said."""
        short = len(inner) <= _LONGEST_SPEAKER and self._kind(inner[0]) != "kon"
        verbs = [place for place in inner if self._kind(place) in ("fin", "part")]
        said = any(self._low(place) in self._lists["saying"] for place in verbs[:2])
        return short and self._after_comma(segment) and said

    def _begin(self, segment: Segment, finite: int, first: bool) -> None:
        """The main clause's verb; what waited before it are its subject, its adverbials or an opening remark."""
        number = self._main = self._new(ClauseKind.MAIN, -1, finite)
        waiting, self._waiting = self._waiting, []
        listed = not first and any(self._kind(place) == "kon" for place in self._inner(segment) if place < finite)
        subject = next((at for at, one in enumerate(waiting) if self._nominal(one)), -1) if first or listed else -1
        for at, earlier in enumerate(waiting):
            several = first and at > subject >= 0 and self._names_several(earlier)
            fronted = not self._nominal(earlier) or at == subject or (listed and subject >= 0) or several
            if fronted or (first and self._listed(waiting[at:])):
                self._own(number, earlier)
            else:
                self._add(ClauseKind.ASIDE, earlier, parent=number)
        self._own(number, segment)
        self._adopt(number)
        self._last = number

    def _names_several(self, segment: Segment) -> bool:
        """ "(Poland,) Hungary and Spain": the end of a list, and not "the owner and manager"."""
        inner = self._inner(segment)
        joins = [at for at, place in enumerate(inner) if self._kind(place) == "kon"]
        return bool(joins) and self._kind(inner[-1]) == "name" and joins[-1] + 1 < len(inner)

    def _nominal(self, segment: Segment) -> bool:
        """Can the stretch be a subject? A time can't."""
        inner = self._inner(segment)
        timed = self._low(inner[0]) in self._lists["days"] | self._lists["weekdays"] | self._lists["months"]
        if timed or self._low(inner[-1]) in self._lists["ago"]:
            return False
        first = inner[1] if self._kind(inner[0]) == "kon" and len(inner) > 1 else inner[0]
        return self._kind(first) in ("det", "noun", "name", "pron", "adj", "num")

    def _listed(self, rest: Sequence[Segment]) -> bool:
        return any(self._kind(self._inner(one)[0]) == "kon" for one in rest)

    def _without_verb(self, segment: Segment, inner: Sequence[int], following: Sequence[Segment]) -> None:
        first = next((place for place in inner if self._kind(place) not in ("adv", "neg")), inner[0])
        if self._open:
            self._own(self._open[-1], segment)
        elif self._is_past(first, following):
            self._begin(segment, first, True)
        elif self._kind(first) in ("ing", "part", "to"):
            kind = ClauseKind.INFINITIVE if self._kind(first) == "to" else ClauseKind.PARTICIPLE
            self._late(kind, segment)
        elif self._main is None:
            self._waiting.append(segment)
        elif self._is_new_subject(inner, following):
            self._main, self._last, self._waiting = None, None, [segment]
        elif self._goes_on(inner, following):
            self._own(self._last if self._last is not None else self._main, segment)
        else:
            self._add(ClauseKind.ASIDE, segment, parent=self._last)

    def _is_past(self, first: int, following: Sequence[Segment]) -> bool:
        """ "The blasts in Rome, Italy, killed two": what looks like a participle is the verb if no other comes."""
        if self._kind(first) != "part" or self._main is not None or not any(map(self._nominal, self._waiting)):
            return False
        tagger = tagger_for("en")
        word = self._words[first]
        past = tagger is not None and (word.low.endswith("ed") or tagger.may_be(word.text, "VVD"))
        after = self._words[first + 1 : first + 3]
        object_follows = bool(after) and (after[0].kind in _OBJECT or after[-1].low in self._lists["bounds"])
        return past and object_follows and not any(self._kind(self._inner(one)[0]) == "fin" for one in following)

    def _is_new_subject(self, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "…, but Mr Low, the owner, has sold it": the verb comes first in a later stretch."""
        if (
            self._kind(inner[0]) != "kon"
            or len(inner) < 2
            or self._kind(inner[1]) not in ("det", "noun", "name", "pron")
        ):
            return False
        for later in following[:_LONGEST_LIST]:
            rest = self._inner(later)
            if any(self._kind(place) == "fin" for place in rest):
                return self._kind(rest[0]) == "fin"
        return False

    def _late(self, kind: ClauseKind, segment: Segment) -> None:
        number = self._add(kind, segment)
        if self._main is None:
            self._early.append(number)
            if any(self._nominal(one) for one in self._waiting):
                self._last = None

    def _goes_on(self, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """Does the stretch go on with the clause, rather than explain a word of it?"""
        if (
            self._lists_dates(inner)
            or self._ends_list(inner)
            or self._kind(inner[0]) in ("prep", "kon", "adv", "num", "neg", "inf")
        ):
            return True
        for later in following[:_LONGEST_LIST]:
            rest = self._inner(later)
            if self._ends_list(rest) and all(self._kind(place) in _SUBJECT for place in inner):
                return True
            if self._kind(rest[0]) == "kon":
                return not any(self._kind(place) == "fin" for place in rest)
            if any(self._kind(place) == "fin" for place in rest):
                return False
        return False

    def _ends_list(self, inner: Sequence[int]) -> bool:
        """ "(Poland,) the Czech Republic and Hungary …": names that go on with those before the comma."""
        join = next((at for at, place in enumerate(inner) if self._kind(place) == "kon"), None)
        if not join or any(self._kind(place) not in _SUBJECT for place in inner[:join]):
            return False
        named = next((place for place in inner[join + 1 :] if self._kind(place) not in ("det", "adj")), None)
        before = self._kind(max(inner[0] - 2, 0))
        return named is not None and self._kind(named) == "name" and before == "name" and self._kind(inner[0]) != "num"

    # What a stretch is made of

    def _split(self, segment: Segment) -> Iterator[Segment]:
        """A stretch parted before joining words with a verb, and where "and" joins two finite verbs."""
        places = segment.places
        cuts = sorted(self._cuts(places))
        begin = 0
        for cut in [*cuts, len(places)]:
            if cut > begin and any(not self._words[place].is_mark for place in places[begin:cut]):
                yield Segment(places[begin:cut], segment.mark if begin == 0 else None, begin > 0)
                begin = cut

    def _cuts(self, places: Sequence[int]) -> set[int]:
        found: set[int] = set()
        finite = [at for at, place in enumerate(places) if self._kind(place) == "fin"]
        found |= {at for at in range(1, len(places) - 1) if self._joins_past(places, at, finite)}
        for at, place in enumerate(places):
            joining = self._kind(place) in _JOINERS or self._joins_as_preposition(places, at)
            if at and joining and any(one > at for one in finite) and self._joins(places, at):
                start = at - 1 if self._kind(places[at - 1]) == "prep" and self._kind(place) == "rel" else at
                found.add(max(start, 0))
        for first, second in pairwise(finite):
            joins = [at for at in range(first + 1, second) if self._kind(places[at]) == "kon"]
            between = any(first < cut <= second for cut in found)
            if joins and not between and self._has_subject(places[joins[-1] + 1 : second]):
                found.add(joins[-1])
            elif (
                not joins
                and not between
                and any(cut <= first and not any(one < cut for one in finite) for cut in found)
            ):
                # "The man who ran left": the relative clause has its verb; the next is the main clause's.
                found.add(second)
        return found

    def _joins_as_preposition(self, places: Sequence[int], at: int) -> bool:
        """ "After the council gave its consent": a preposition before a subject and its verb."""
        if self._kind(places[at]) != "prep" or self._low(places[at]) not in self._lists["factive"]:
            return False
        return self._subject_and_verb(places[at + 1 :])

    def _subject_and_verb(self, places: Sequence[int]) -> bool:
        for at, place in enumerate(places):
            if self._kind(place) == "fin":
                return at > 0
            joined = self._kind(place) == "kon" and at > 0 and self._kind(places[at - 1]) == "pron"
            if self._kind(place) not in _SUBJECT and not joined:
                return False
        return False

    def _has_subject(self, between: Sequence[int]) -> bool:
        """After "and": nothing, or a noun group that can be the subject of the verb after it; a date can't."""
        spoken = [place for place in between if self._kind(place) not in ("adv", "neg", "quote")]
        return not spoken or any(self._kind(place) in ("noun", "name", "pron", "det", "ing") for place in spoken)

    def _joins_past(self, places: Sequence[int], at: int, finite: Sequence[int]) -> bool:
        """ "Condemned the raid and called on all": after a simple verb, what looks like a participle is another."""
        if self._kind(places[at]) != "kon" or self._kind(places[at + 1]) != "part":
            return False
        verbs = [one for one in range(at) if self._kind(places[one]) in ("fin", "part", "inf", "ing")]
        return bool(verbs) and verbs[-1] in finite and self._low(places[verbs[-1]]) not in self._lists["auxiliary"]

    def _joins(self, places: Sequence[int], at: int) -> bool:
        """Is the word a joining word here? Not "when" after "and", "than", "as", nor "that" before a noun."""
        before = self._kind(places[at - 1])
        if self._kind(places[at]) == "sub" and self._low(places[at]) in ("as", "than"):
            return before not in ("adv", "adj", "kon") and self._subject_and_verb(places[at + 1 :])
        return before not in ("kon", *_JOINERS)

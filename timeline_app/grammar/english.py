"""English sentences as clauses, by their marks, joining words and verb groups."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline_app.grammar.clauses import ClauseKind, Parse, Segment
from timeline_app.grammar.english_forms import settled
from timeline_app.grammar.english_stretches import JOINERS, SUBJECT, EnglishStretches
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word

_BEFORE_JOINER = frozenset({"kon", "adv", "prep", "neg", "pron", "det"})
# "By the time", and what follows it.
_FRAME = 3
_LONGEST_LIST = 4
_LONGEST_SPEAKER = 24


def parse(words: Sequence[Word], lists: Wordlists) -> Parse:
    """The clauses of a sentence whose words are tagged."""
    found = _English(settled(words, lists), lists).run()
    late = {
        clause.finite for clause in found.clauses if clause.finite is not None and found.kind(clause.finite) != "fin"
    }
    if not late:
        return found
    # What looked like a participle, and is the verb of its clause, is one for all that read the clause.
    verbs = [replace(word, kind="fin") if place in late else word for place, word in enumerate(found.words)]
    return replace(found, words=verbs)


class _English(EnglishStretches):
    def _take(self, segment: Segment, following: Sequence[Segment]) -> None:
        inner = self._inner(segment)
        finite = next((place for place in inner if self._kind(place) == "fin"), None)
        if finite is None and self._kind(inner[0]) == "kon" and len(inner) > 1:
            finite = inner[1] if segment.split and self._kind(inner[1]) == "part" else self._past(inner)
        joiner = self._joiner(inner)
        if finite is None and joiner is not None and self._kind(joiner) == "that":
            finite = self._subjunctive(inner)
        if finite is None and joiner is None and self._main is None and not self._open:
            finite = self._past_with_object(inner, following)
        said = self._kind(inner[0]) == "ing" and self._low(inner[0]) in self._lists["saying_participles"]
        if said and (segment.split or (self._main is not None and not self._open)):
            self._late(ClauseKind.PARTICIPLE, segment)
        elif self._main is None and finite == 0 and following and self._inverts(following):
            self._early.append(self._add(ClauseKind.ADVERBIAL, segment, finite))
        elif self._main is None and finite is not None and following and self._frames(inner):
            self._joined(segment, inner, inner[0], finite)
        elif self._main is None and self._waiting and self._is_contact(segment):
            self._early.append(self._add(ClauseKind.RELATIVE, segment, finite, parent=self._last))
        elif joiner is not None and (finite is not None or self._verb_follows(joiner, following)):
            self._joined(segment, inner, joiner, finite)
        elif (
            segment.split and self._is_said(inner) and (finite is not None or self._verb_follows(inner[-1], following))
        ):
            self._last = self._add(ClauseKind.CONTENT, segment, finite, parent=self._last)
            if finite is None:
                self._open.append(self._last)
        elif self._main is not None and finite is not None and self._is_contact(segment) and not self._open:
            self._last = self._add(ClauseKind.RELATIVE, segment, finite, parent=self._main)
        elif finite is not None:
            self._with_verb(segment, inner, finite, following)
        else:
            self._without_verb(segment, inner, following)

    def _is_said(self, inner: Sequence[int]) -> bool:
        """ "Mr Low said (he was ill)": what no word joins to a verb of saying."""
        last = self._parse.clauses[self._last] if self._last is not None and not self._open else None
        said = last is not None and last.finite is not None and self._low(last.finite) in self._lists["saying"]
        return said and self._kind(inner[0]) in SUBJECT

    def _inverts(self, following: Sequence[Segment]) -> bool:
        """ "Had she come, he would have left": a condition with its verb first, before what would have been."""
        would = (self._low(place) for one in following for place in self._inner(one))
        return self._low(0) in self._lists["inverted"] and not self._lists["modal_verbs"].isdisjoint(would)

    def _frames(self, inner: Sequence[int]) -> bool:
        """ "By the time the fire was out, …": a clause behind a preposition and a time."""
        return (
            self._kind(inner[0]) == "prep"
            and len(inner) > _FRAME
            and self._low(inner[_FRAME - 1]) in self._lists["time_nouns"]
            and self._kind(inner[_FRAME]) in SUBJECT - {"num"}
        )

    def _settle(self) -> None:
        for at in range(len(self._waiting) - 1 if self._main is None else -1, -1, -1):
            # "The ship left in May": the form of a participle is the verb if there is no other.
            past = self._past(self._inner(self._waiting[at]))
            if past is not None:
                segment, *later = self._waiting[at:]
                self._waiting = self._waiting[:at]
                self._begin(segment, past, False)
                for one in later:
                    self._own(self._main or 0, one)
                break
        super()._settle()

    def _past(self, inner: Sequence[int]) -> int | None:
        """ "And the railway followed": what looks like a participle right after a subject is the verb."""
        inside = False
        for before, place in pairwise(inner):
            if self._kind(place) == "part":
                subject = self._kind(before) in ("noun", "name", "pron") or (inside and self._kind(before) == "num")
                if inside and self._low(place + 1 if place + 1 < len(self._words) else place) in self._lists["agents"]:
                    # "In May a fire (caused by a spark) destroyed the mill"
                    continue
                return place if subject and (not inside or self._has_object(place)) else None
            counted = self._low(place) in self._lists["partitive"] and (
                self._kind(before) == "num" or self._low(before) in self._lists["heaps"]
            )
            inside = inside or (self._kind(place) == "prep" and not counted)
            if self._kind(place) in ("ing", "inf", "to"):
                return None
        return None

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
        if past is None or not subject or not following:
            return None
        after = self._words[past + 1]
        needs = after.kind in ("det", "pron", "name", "noun", "num") or after.low in self._lists["lasting_until"]
        # "The owner relied on a letter which was lost": no other verb is the clause's.
        needs = needs or not any(self._kind(self._inner(one)[0]) == "fin" for one in following)
        return past if needs and self._joiner(self._inner(following[0])) is not None else None

    def _joiner(self, inner: Sequence[int]) -> int | None:
        """The word that makes the stretch a subordinate clause: "because", "in which", "two of whom"."""
        for at, place in enumerate(inner[:4]):
            kind = self._kind(place)
            if kind in JOINERS or (at == 0 and self._joins_as_preposition(inner, at)):
                return place if at < 2 or kind == "rel" else None
            if kind not in _BEFORE_JOINER and not (kind in ("noun", "num") and at < 2):
                return None
        return None

    def _verb_follows(self, joiner: int, following: Sequence[Segment]) -> bool:
        """Does the clause that a joining word begins get its verb after what stands inside it?"""
        alone = self._parts(joiner - 1) and self._parts(joiner + 1)
        for segment in following[:3]:
            inner = self._inner(segment)
            if any(self._kind(place) == "fin" for place in inner) and self._joiner(inner) is None:
                # "Where, according to Mr Low, half died"
                listed = segment is following[0] and self._lists_subjects([self._words[place] for place in inner])
                return alone or listed or self._kind(inner[0]) == "fin"
        return False

    def _parts(self, place: int) -> bool:
        return 0 <= place < len(self._words) and self._kind(place) == "comma"

    def _joined(self, segment: Segment, inner: Sequence[int], joiner: int, finite: int | None) -> None:
        kind = self._kind(joiner)
        relative = (
            kind == "rel"
            or (kind == "wh" and self._low(joiner) in self._lists["place_relatives"])
            or (kind == "that" and self._after_noun(joiner))
        )
        clause = ClauseKind.RELATIVE if relative else ClauseKind.CONTENT if kind == "that" else ClauseKind.ADVERBIAL
        if kind == "rel" and not segment.split and self._main is None and not self._waiting:
            clause = ClauseKind.CONTENT
        above = self._above(clause)
        last = self._parse.clauses[above] if above is not None else None
        if last is not None and last.kind == clause == ClauseKind.CONTENT and self._kind(inner[0]) == "kon":
            # "Said that it was late and that she would go": both are said.
            above = last.parent
        number = self._add(clause, segment, finite, joiner, above)
        if self._main is None and not self._open:
            self._early.append(number)
        if finite is None:
            self._open.append(number)

    def _above(self, clause: ClauseKind) -> int | None:
        """A relative or content clause hangs on the clause before it, others on the main clause if it is there."""
        inside = self._last is not None and self._parse.clauses[self._last].kind == ClauseKind.PARTICIPLE
        if self._open and not inside:
            return None
        return self._last if self._last is not None else self._main

    def _after_noun(self, place: int) -> bool:
        """Does "that" explain a noun, rather than give what was said?"""
        last = self._parse.clauses[self._last] if self._last is not None else None
        verbs = [one for one in last.words if self._kind(one) in VERBS] if last is not None else []
        said = any(self._low(one) in self._lists["saying", "saying_participles"] for one in verbs)
        numbered = (
            place > 1 and self._kind(place - 1) == "num" and self._kind(place - 2) in ("noun", "name", "glue", "kon")
        )
        return not said and place > 0 and (self._kind(place - 1) in ("noun", "name") or numbered)

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
        joined = segment.split and self._kind(inner[0]) == "kon"
        if joined and self._is_time([place for place in inner[1:] if place < finite]):
            # "And in 1996 retired"
            lead = finite
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
        later = any(self._kind(self._inner(one)[0]) == "fin" for one in following[:_LONGEST_LIST])
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
        elif (speaker := self._named_speaker(finite)) is not None:
            self._own(speaker, segment)
            self._parse.clauses[speaker].kind = ClauseKind.SPEAKER
            self._parse.clauses[speaker].finite = finite
            self._last = speaker
        elif self._main is not None and self._parse.clauses[self._main].finite is None:
            self._parse.clauses[self._main].finite = finite
            self._own(self._main, segment)
            self._last = self._main
        else:
            above = self._last if self._kind(inner[0]) == "kon" and self._is_deep() else self._main
            joint = self._joined_before(segment) if self._after_comma(segment) else 0
            self._last = self._add(ClauseKind.CONJUNCT, segment, finite, parent=above)
            if joint and self._main is not None:
                self._move(range(joint, segment.places[0]), self._main, self._last)

    def _named_speaker(self, finite: int) -> int | None:
        """ "“…,” Mr Low, who was there, said": what looks like a remark behind a quotation is who said it."""
        if self._low(finite) not in self._lists["reporting"]:
            return None
        clauses = self._parse.clauses
        last = next((at for at in range(len(clauses) - 1, -1, -1) if clauses[at].kind == ClauseKind.ASIDE), None)
        words = clauses[last].words if last is not None and clauses[last].parent == self._main else []
        quoted = len(words) > 1 and self._kind(words[0]) == "quote" and self._kind(words[1]) in SUBJECT
        return last if quoted else None

    def _is_deep(self) -> bool:
        """ "He went, seeking help after raids that hit mills, (but took few lives)": inside a clause inside another."""
        last = self._parse.clauses[self._last] if self._last is not None else None
        return last is not None and last.kind == ClauseKind.RELATIVE and last.parent not in (-1, self._main)

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
        listed = not first and self._joins_list([place for place in self._inner(segment) if place < finite]) is not None
        subject = next((at for at, one in enumerate(waiting) if self._nominal(one)), -1) if first or listed else -1
        if any(self._parse.clauses[early].finite is not None and self._has_no_joiner(early) for early in self._early):
            subject = len(waiting) - 1
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

    def _without_verb(self, segment: Segment, inner: Sequence[int], following: Sequence[Segment]) -> None:
        first = next((place for place in inner if self._kind(place) not in ("adv", "neg")), inner[0])
        if [self._kind(place) for place in inner[:2]] == ["kon", "to"] and self._main is not None:
            # "Used it to praise the town, which …, and to ask for help"
            self._own(self._main, segment)
        elif self._open and self._is_remark(inner, following):
            kind = ClauseKind.PARTICIPLE if self._kind(first) == "part" else ClauseKind.ASIDE
            self._add(kind, segment, parent=self._open[-1])
        elif self._open and self._kind(first) == "part" and self._after_comma(segment) and self._has_subject_open():
            self._add(ClauseKind.PARTICIPLE, segment, parent=self._open[-1])
        elif self._open:
            self._own(self._open[-1], segment)
        elif self._is_past(first, following):
            self._begin(segment, first, True)
        elif self._kind(first) == "part" and self._main is not None and (joint := self._joined_before(segment)):
            self._last = self._add(ClauseKind.CONJUNCT, segment, first, parent=self._main)
            self._move(range(joint, segment.places[0]), self._main, self._last)
        elif self._kind(first) in ("ing", "part", "to"):
            kind = ClauseKind.INFINITIVE if self._kind(first) == "to" else ClauseKind.PARTICIPLE
            self._late(kind, segment)
        elif self._main is None:
            self._waiting.append(segment)
        elif self._is_new_subject(inner, following):
            self._main, self._last, self._waiting = None, None, [segment]
        elif self._goes_on(inner, following):
            self._own(self._around(segment), segment)
        else:
            self._add(ClauseKind.ASIDE, segment, parent=self._last)

    def _around(self, segment: Segment) -> int:
        """ "Gave his ruling, which was long, (on May 2)": the clause that goes on behind a relative clause's comma."""
        last = self._last if self._last is not None else self._main or 0
        clause = self._parse.clauses[last]
        inside = clause.kind == ClauseKind.RELATIVE or (
            clause.intro is not None and self._low(clause.intro) in self._lists["likened"]
        )
        closed = inside and clause.finite is not None and clause.parent >= 0
        parted = closed and clause.words[0] > 0 and self._kind(clause.words[0] - 1) == "comma"
        days = self._lists["months", "weekdays"]
        dated = any(self._low(place) in days for place in self._inner(segment)[:_FRAME])
        return clause.parent if parted and dated and self._after_comma(segment) else last

    def _has_subject_open(self) -> bool:
        """Has the clause that waits for its verb a subject already?"""
        words = self._parse.clauses[self._open[-1]].words
        return len(words) > 1 and self._kind(words[-1]) in ("noun", "name")

    def _is_remark(self, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "(That Mr Low), the owner, (has sold it)": does it stand between an open clause's subject and its verb?"""
        verb_next = bool(following) and self._kind(self._inner(following[0])[0]) == "fin"
        return self._has_subject_open() and verb_next and not any(self._kind(place) == "kon" for place in inner[:1])

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
            if self._kind(rest[0]) == "rel":
                continue
            if not self._is_contact(later) and any(self._kind(place) == "fin" for place in rest):
                return self._kind(rest[0]) == "fin"
        return False

    def _is_contact(self, segment: Segment) -> bool:
        """ "The jobs (he had held) were dull": a relative clause without a pronoun of its own."""
        first = self._inner(segment)[0]
        pronouns = self._lists["subject_pronouns", "third_persons"]
        return segment.split and self._kind(first - 1) == "noun" and self._low(first) in pronouns

    def _has_no_joiner(self, number: int) -> bool:
        clause = self._parse.clauses[number]
        return clause.kind == ClauseKind.RELATIVE and clause.intro is None

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
            if self._ends_list(rest) and all(self._kind(place) in SUBJECT for place in inner):
                return True
            if self._kind(rest[0]) == "kon":
                return not any(self._kind(place) == "fin" for place in rest)
            if any(self._kind(place) == "fin" for place in rest):
                return False
        return False

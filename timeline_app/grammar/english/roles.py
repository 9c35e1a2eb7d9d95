"""What an English stretch is to the clauses before it: a remark, who said it, a second verb, the end of a list."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import Clause, ClauseKind, Segment
from timeline_app.grammar.english.contacts import JOINERS
from timeline_app.grammar.english.stretches import EnglishStretches
from timeline_app.grammar.english.subjects import SUBJECT
from timeline_app.grammar.words import SINGLE_QUOTES, VERBS

_BEFORE_JOINER = frozenset({"kon", "adv", "prep", "neg", "pron", "det"})
# "By the time", and what follows it.
_FRAME = 3
_LONGEST_LIST = 4
_FEWEST = 3
_LONGEST_SPEAKER = 24


class EnglishRoles(EnglishStretches):
    """Asks about stretches, and changes nothing."""

    def _frames(self, inner: Sequence[int]) -> bool:
        """ "By the time the fire was out, …": a clause behind a preposition and a time."""
        return (
            self._kind(inner[0]) == "prep"
            and len(inner) > _FRAME
            and self._low(inner[_FRAME - 1]) in self._lists["time_nouns"]
            and self._kind(inner[_FRAME]) in SUBJECT - {"num"}
        )

    def _inverts(self, finite: int, following: Sequence[Segment]) -> bool:
        """ "Had she come, he would have left": a condition with its verb first, before what would have been."""
        # "6. Had she come"
        first = finite == 0 or (finite == 1 and self._words[0].text.endswith(".") and self._kind(0) == "num")
        if not first or self._low(finite) not in self._lists["inverted"]:
            return False
        behind = [place for one in following for place in self._inner(one)]
        if self._low(finite) in self._lists["inverted_only"]:
            # "Should it rain, the fair is off"
            return self._kind(finite + 1) in SUBJECT and any(self._kind(place) == "fin" for place in behind)
        return not self._lists["modal_verbs"].isdisjoint(map(self._low, behind))

    def _joiner(self, inner: Sequence[int]) -> int | None:
        """The word that makes the stretch a subordinate clause: "because", "in which", "two of whom"."""
        for at, place in enumerate(inner[:4]):
            kind = self._kind(place)
            first = kind == "prep" and self._is_first(inner, at)
            if kind in JOINERS or (first and self._joins_as_preposition(inner, at)):
                return place if at < 2 or kind == "rel" else None
            if kind not in _BEFORE_JOINER and not (kind in ("noun", "num") and at < 2):
                return None
        return None

    def _is_first(self, inner: Sequence[int], at: int) -> bool:
        """ "(And) before the mill burned", but "and since 1990 there has been a mill"."""
        if at == 0 or at + 1 == len(inner) or self._parts(inner[at] - 1):
            return at == 0
        timed = self._kind(inner[at + 1]) == "num" or self._is_dated([inner[at + 1]])
        return not timed and self._kind(inner[0]) == "kon" and self._subject_and_verb(inner[at + 1 :])

    def _verb_follows(self, joiner: int, following: Sequence[Segment]) -> bool:
        """Does the clause that a joining word begins get its verb after what stands inside it?"""
        # "When, in the dry summer of 1906, the river sank"
        opens = joiner == 0 or self._parts(joiner - 1) or self._kind(joiner) == "that"
        opens = opens or self._kind(joiner - 1) == "noun" or self._asks_behind_front(joiner)
        alone = self._parts(joiner + 1) and opens
        for segment in following[:3]:
            inner = self._inner(segment)
            if any(self._kind(place) == "fin" for place in inner) and self._joiner(inner) is None:
                # "Where, according to Mr Low, half died"
                listed = self._ends_subjects(inner, [one for one in following if one.places[0] < segment.places[0]])
                fronted = self._waits_behind_front(joiner) and self._kind(inner[0]) in SUBJECT
                # "Said that once she comes it will start"
                touching = self._kind(joiner) == "that" and self._kind(joiner + 1) == "sub"
                fronted = fronted or (touching and self._kind(inner[0]) in SUBJECT)
                return alone or listed or fronted or self._kind(inner[0]) == "fin"
        return False

    def _ends_subjects(self, inner: Sequence[int], before: Sequence[Segment]) -> bool:
        """ "Said that the raid, the arrest(, the trial and the fine for it are too much)": a list and its verb."""
        if not before and self._lists_subjects([self._words[place] for place in inner]):
            return True
        finite = next((at for at, place in enumerate(inner) if self._kind(place) == "fin"), 0)
        front = inner[:finite]
        joined = any(self._kind(place) == "kon" for place in front[1:])
        plain = all(
            self._kind(place) in SUBJECT or self._kind(place) == "kon" or self._low(place) in self._lists["partitive"]
            for place in front
        )
        return joined and plain and all(self._nominal(one) for one in before)

    def _parts(self, place: int) -> bool:
        return 0 <= place < len(self._words) and self._kind(place) == "comma"

    def _after_noun(self, place: int) -> bool:
        """Does "that" explain a noun, rather than give what was said?"""
        last = self._parse.clauses[self._last] if self._last is not None else None
        verbs = [one for one in last.words if self._kind(one) in VERBS] if last is not None else []
        said = any(self._low(one) in self._lists["saying", "saying_participles", "telling_whom"] for one in verbs)
        numbered = (
            place > 1 and self._kind(place - 1) == "num" and self._kind(place - 2) in ("noun", "name", "glue", "kon")
        )
        # "Declared war in a note that could have been his last": behind its own verb "that" is the subject.
        subject = place + 1 < len(self._words) and self._kind(place + 1) == "fin" and not self._is_dated([place - 1])
        return (subject or not said) and place > 0 and (self._kind(place - 1) in ("noun", "name") or numbered)

    def _speaks_between(self, inner: Sequence[int], finite: int, following: Sequence[Segment]) -> bool:
        """ "The plan, said Mr Low, the owner, is dead": who says it stands before the verb of what is said."""
        return self._names_speaker(inner, finite) and any(
            self._kind(self._inner(later)[0]) == "fin" for later in following
        )

    def _names_speaker(self, inner: Sequence[int], finite: int) -> bool:
        """ "Said (Mr Low)", but "said Thursday": does somebody stand right behind a verb of saying?"""
        named = len(inner) > 1 and self._kind(inner[1]) in ("name", "det", "noun")
        return named and self._low(finite) in self._lists["saying"] and not self._is_dated([inner[1]])

    def _goes_on_inside(self, inner: Sequence[int], finite: int, lead: int, following: Sequence[Segment]) -> bool:
        """ "A boy who came alone (and became a symbol) must return": the second verb of a relative clause."""
        inside = self._last is not None and self._parse.clauses[self._last].kind == ClauseKind.RELATIVE
        later = any(self._kind(self._inner(one)[0]) == "fin" for one in following[:_LONGEST_LIST])
        # "Under the plea, which he signed but withdrew in May, he would have admitted it"
        fronted = len(self._waiting) == 1 and self._kind(self._inner(self._waiting[0])[0]) == "prep"
        later = later or (fronted and any(self._subject_and_verb(self._inner(one)) for one in following[:1]))
        return inside and lead == finite and self._kind(inner[0]) == "kon" and later

    def _said(self) -> bool:
        main = self._parse.clauses[self._main or 0]
        return main.finite is not None and self._low(main.finite) in self._lists["saying"]

    def _reports_behind_comma(self, segment: Segment) -> bool:
        """ "He said, (the road was shut)"; but in "“We warned you, (we asked you),” he said" both are his words."""
        return self._said() and self._after_comma(segment) and not self._is_quoted(segment.places[0])

    def _is_said_plainly(self, clause: Clause) -> bool:
        """ "He said the road was shut (and the bridge would follow)": what is said without a word that joins it."""
        return clause.kind == ClauseKind.CONTENT and clause.intro is None and self._said()

    def _compares(self, segment: Segment, inner: Sequence[int]) -> int | None:
        """ "(He lost a third), far more (than) it had cost": the word that joins what a thing is compared with."""
        lead = [place for place in inner[:_FRAME] if self._kind(place) in ("adv", "adj", "det")]
        joint = inner[len(lead)] if len(lead) < len(inner) else inner[0]
        compared = bool(lead) and lead == list(inner[: len(lead)]) and self._low(joint) in self._lists["than"]
        return joint if compared and self._after_comma(segment) else None

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
        said = any(self._low(place) in self._lists["saying", "parenthetic"] for place in verbs[:2])
        behind = [place for place in inner if place > finite]
        # "The dam was weak, the inquiry heard on Friday"
        said = said or (self._low(finite) in self._lists["learning"] and (not behind or self._is_time(behind)))
        return short and self._after_comma(segment) and said and not self._is_quoted(inner[0])

    def _opens_sentence(self, segment: Segment, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "…, (and when ten came), it was mended": does it hang on a main clause that is yet to come?"""
        joined = self._kind(inner[0]) == "kon" and self._after_comma(segment) and self._main is not None
        fronts = self._lists["opposing_clauses", "suddenly", "sequels", "awaiting"]
        if not joined or self._open or not following or len(inner) < _FEWEST or self._low(inner[1]) not in fronts:
            return False
        main = self._inner(following[0])
        finite = next((place for place in main if self._kind(place) == "fin"), None)
        told = self._after_comma(following[0]) and self._subject_and_verb(main)
        return told and finite is not None and not self._is_speaker(following[0], main, finite)

    def _is_parenthetic(self, inner: Sequence[int], finite: int, following: Sequence[Segment]) -> bool:
        """ "A neighbour who, (it later emerged), had been a spy": between two commas, before an open clause's verb."""
        short = len(inner) <= _LONGEST_LIST and self._low(inner[0]) in self._lists["cleft"]
        ends = finite == inner[-1] or self._kind(inner[-1]) == "part"
        behind = bool(following) and self._kind(self._inner(following[0])[0]) == "fin"
        return short and ends and behind

    def _is_quoted(self, place: int) -> bool:
        """ "“We warned them in May, (we warned them in June), and nobody listened,” she said": inside a quotation?"""
        marks = [word.text for word in self._words[:place] if word.kind == "quote" and word.text not in SINGLE_QUOTES]
        return len(marks) % 2 == 1 and self._kind(place - 1) != "quote"

    def _around(self, segment: Segment) -> int:
        """ "Gave his ruling, which was long, (on May 2)": the clause that goes on behind a relative clause's comma."""
        last = self._last if self._last is not None else self._main or 0
        clause = self._parse.clauses[last]
        if self._repeats_of_main(self._inner(segment), clause):
            self._last = clause.parent
            return clause.parent
        inside = clause.kind in (ClauseKind.RELATIVE, ClauseKind.ADVERBIAL) or (
            clause.intro is not None and self._low(clause.intro) in self._lists["likened"]
        )
        closed = inside and clause.finite is not None and clause.parent >= 0
        parted = closed and clause.words[0] > 0 and self._kind(clause.words[0] - 1) == "comma"
        days = self._lists["months", "weekdays", "period_ends"]
        inner = self._inner(segment)
        dated = any(self._low(place) in days or self._words[place].looks_like_year for place in inner[:_FRAME])
        # "On the 14th of November"
        dated = dated or any(self._low(place) in self._lists["months"] for place in inner[_FRAME : 2 * _FRAME])
        bounded = self._low(inner[0]) in self._lists["limits"]
        # "Before the end of the third quarter"
        dated = dated or (bounded and any(self._low(place) in self._lists["period_nouns"] for place in inner))
        if dated and self._is_short_remark(clause) and self._after_comma(segment):
            # "Took it in May and returned it, badly damaged, (in 1946)"
            clause.parent = self._parse.owner[clause.words[0] - 2]
            return clause.parent
        return clause.parent if parted and dated and self._after_comma(segment) else last

    def _is_short_remark(self, clause: Clause) -> bool:
        """ ", badly damaged,": a participle alone between commas, behind the words of a clause with a verb."""
        first = clause.words[0]
        above = self._parse.owner[first - 2] if first > 1 and self._parts(first - 1) else -1
        told = above >= 0 and (self._parse.clauses[above].finite or first) < first - 1
        plain = all(self._kind(place) in ("adv", "part") for place in clause.words)
        return clause.kind == ClauseKind.PARTICIPLE and told and plain

    def _repeats_of_main(self, inner: Sequence[int], clause: Clause) -> bool:
        """ "We gave it to Ann, who is ill, (and to Bob)": does the main clause's preposition govern both?"""
        if clause.kind != ClauseKind.RELATIVE or clause.parent != self._main or len(inner) < _FEWEST:
            return False
        joined = self._kind(inner[0]) == "kon" and self._kind(inner[1]) == "prep"
        parted = clause.words[0] > 0 and self._parts(clause.words[0] - 1) and self._parts(inner[0] - 1)
        above = (place for place in self._parse.clauses[clause.parent].words if place < clause.words[0])
        governs = next((place for place in reversed(list(above)) if self._kind(place) == "prep"), inner[0])
        within = any(self._low(place) == self._low(inner[1]) for place in clause.words)
        return joined and parted and self._low(governs) == self._low(inner[1]) and not within

    def _ends_place(self, inner: Sequence[int]) -> bool:
        """ "Who had lived in Bern, Switzerland, (since 1987), was ill": a phrase behind the comma of a place."""
        clause = self._parse.clauses[self._last or 0]
        name = inner[0] - 2
        while name > 0 and self._kind(name) == "name":
            name -= 1
        placed = self._parts(inner[0] - 1) and name < inner[0] - 2 and self._kind(name) == "glue"
        return placed and self._kind(inner[0]) == "prep" and clause.kind == ClauseKind.RELATIVE

    def _range_before(self, inner: Sequence[int]) -> int | None:
        """ "Who lived in Bern from 1968, when he fled, (until 1989), left": the clause with the first of two dates."""
        if self._low(inner[0]) not in self._lists["lasting_until", "pair_second"] or self._last is None:
            return None
        for number in self._parse.up(self._last):
            words = self._parse.clauses[number].words
            first = next((place for place in words if self._low(place) in self._lists["pair_first"]), None)
            if first is not None and self._is_dated_or_year(first + 1):
                return None if number == self._main else number
        return None

    def _is_dated_or_year(self, place: int) -> bool:
        return self._is_dated([place]) or self._words[place].looks_like_year

    def _goes_on_before(self, inner: Sequence[int]) -> int | None:
        """The clause before the main clause that a stretch behind another one goes on with."""
        joined = self._joins_form(inner)
        return joined if joined is not None else self._range_before(inner)

    def _joins_form(self, inner: Sequence[int]) -> int | None:
        """ "Faced with the choice of going, (or staying there), they left": the remark that a form in -ing goes on."""
        if [self._kind(place) for place in inner[:2]] != ["kon", "ing"]:
            return None
        above = self._parse.up(self._last or 0)
        return next((one for one in above if self._parse.clauses[one].kind == ClauseKind.PARTICIPLE), None)

    def _is_due(self, first: int) -> bool:
        """ "(The licence), due to end in May, (was revoked)": said of what was to come, as by a participle."""
        after = min(first + 1, len(self._words) - 1)
        return self._low(first) in self._lists["scheduling"] and self._low(after) in self._lists["pair_second"]

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
        if self._kind(inner[0]) != "kon" or len(inner) < 2:
            return False
        # "…, but in May, Mr Low, the owner, sold it"
        fronted = any(self._parts(place - 1) for place in inner[1:])
        if self._kind(inner[1]) not in ("det", "noun", "name", "pron") and not fronted:
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

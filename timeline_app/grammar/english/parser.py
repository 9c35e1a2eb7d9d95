"""English sentences as clauses, by their marks, joining words and verb groups."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.grammar.clauses import ClauseKind, Parse, Segment
from timeline_app.grammar.english.forms import settled
from timeline_app.grammar.english.pasts import EnglishPasts
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word


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


class _English(EnglishPasts):
    def _take(self, segment: Segment, following: Sequence[Segment]) -> None:
        inner = self._inner(segment)
        if segment.mark is not None and self._kind(segment.mark) == "dash" and self._kind(inner[0]) == "ing":
            self._resume()
        joiner = self._joiner(inner)
        finite = self._verb(segment, inner, joiner, following)
        said = self._kind(inner[0]) == "ing" and self._low(inner[0]) in self._lists["saying_participles"]
        one_waits = self._main is None and not self._open and len(self._waiting) == 1
        if one_waits and finite is not None and (said or self._joins_verb(inner, finite)):
            # "The pair met in May, (and were engaged)", "the king dissolved the house, (saying it had failed)"
            past = self._past(self._inner(self._waiting[0]))
            if past is not None:
                self._begin(self._waiting.pop(), past, False)
        if self._open and finite is not None and self._is_parenthetic(inner, finite, following):
            self._add(ClauseKind.ASIDE, segment, finite, parent=self._open[-1])
        elif said and (segment.split or (self._main is not None and not self._open)):
            self._late(ClauseKind.PARTICIPLE, segment)
        elif self._main is None and finite is not None and following and self._inverts(finite, following):
            self._early.append(self._add(ClauseKind.ADVERBIAL, segment, finite))
        elif self._main is None and finite is not None and following and self._frames(inner):
            self._joined(segment, inner, inner[0], finite)
        elif finite is not None and self._main is not None and (than := self._compares(segment, inner)) is not None:
            self._last = self._add(ClauseKind.ADVERBIAL, segment, finite, than, self._main)
        elif segment.split and finite is not None and self._is_thought(inner[0]):
            self._thought(segment, finite)
        elif self._main is None and self._waiting and self._is_contact(segment):
            # "Prices, which rose, and the fee (we raised)": it is not of the relative clause before.
            right_before = self._parse.owner[segment.places[0] - 1] == self._last
            above = self._last if right_before else -1
            self._early.append(self._add(ClauseKind.RELATIVE, segment, finite, parent=above))
        elif joiner is not None and (finite is not None or self._verb_follows(joiner, following)):
            self._joined(segment, inner, joiner, finite, following)
        elif (
            segment.split
            and (above := self._said_in(inner)) is not None
            and (finite is not None or self._verb_follows(inner[-1], following))
        ):
            self._last = self._add(ClauseKind.CONTENT, segment, finite, parent=above)
            if finite is None:
                self._open.append(self._last)
        elif self._main is not None and finite is not None and self._is_contact(segment) and not self._open:
            before = self._parse.owner[segment.places[0] - 1]
            self._last = self._add(ClauseKind.RELATIVE, segment, finite, parent=before if before >= 0 else self._main)
        elif finite is not None:
            self._with_verb(segment, inner, finite, following)
        else:
            self._without_verb(segment, inner, following)

    def _resume(self) -> None:
        """ "Sales have grown – (rising threefold in a year)": what a dash parts from a main clause is of it."""
        clauses = self._parse.clauses
        last = next((at for at in range(len(clauses) - 1, -1, -1) if clauses[at].kind == ClauseKind.MAIN), None)
        if last is not None and clauses[last].finite is not None:
            self._main = self._last = last

    def _verb(
        self, segment: Segment, inner: Sequence[int], joiner: int | None, following: Sequence[Segment]
    ) -> int | None:
        """The finite verb of a stretch: what surely is one, else what only looks like a participle."""
        finite = next((place for place in inner if self._kind(place) == "fin"), None)
        if finite is None and self._kind(inner[0]) == "kon" and len(inner) > 1:
            finite = self._past_joined(segment, inner)
        if finite is not None:
            return finite
        if joiner is None:
            free = self._main is None and not self._open
            return self._past_with_object(inner, following) if free else None
        match self._kind(joiner):
            case "rel":
                return self._past_of_relative(inner, joiner)
            case "sub" | "wh":
                return self._past_behind(inner, joiner, following)
            case "that":
                return self._subjunctive(inner)
        return None

    def _thought(self, segment: Segment, finite: int) -> None:
        """ "Without fearing (he would be seen)": it hangs on the clause before it, and is no main clause."""
        above = self._parse.owner[segment.places[0] - 1]
        number = self._add(ClauseKind.CONTENT, segment, finite, parent=above if above >= 0 else self._last)
        if self._main is None and not self._open:
            self._early.append(number)
        else:
            self._last = number

    def _settle(self) -> None:
        for at in range(len(self._waiting) - 1 if self._main is None else -1, -1, -1):
            # "The ship left in May": the form of a participle is the verb if there is no other.
            inner = self._inner(self._waiting[at])
            past = self._past(inner)
            past = self._only_past(inner) if past is None else past
            if past is not None:
                segment, *later = self._waiting[at:]
                self._waiting = self._waiting[:at]
                self._begin(segment, past, False)
                listed = any(self._kind(place) == "kon" for one in later for place in self._inner(one))
                for one in later:
                    if not listed and self._low(self._inner(one)[0]) in self._lists["voiced_articles"]:
                        # "The two met in June, a claim that he denies"
                        self._add(ClauseKind.ASIDE, one, parent=self._main)
                    else:
                        self._own(self._main or 0, one)
                break
        super()._settle()

    def _joined(
        self, segment: Segment, inner: Sequence[int], joiner: int, finite: int | None, following: Sequence[Segment] = ()
    ) -> None:
        kind = self._kind(joiner)
        relative = (
            kind == "rel"
            or (kind == "wh" and self._low(joiner) in self._lists["place_relatives"])
            or (kind == "that" and self._after_noun(joiner))
        )
        clause = ClauseKind.RELATIVE if relative else ClauseKind.CONTENT if kind == "that" else ClauseKind.ADVERBIAL
        if kind == "rel" and not segment.split and self._main is None and not self._waiting:
            clause = ClauseKind.CONTENT
        if clause == ClauseKind.ADVERBIAL and self._opens_sentence(segment, inner, following):
            # "It broke down, (and although ten came), it was never mended"
            self._main, self._last = None, None
        above = self._above()
        last = self._parse.clauses[above] if above is not None else None
        if last is not None and last.kind == clause == ClauseKind.CONTENT and self._kind(inner[0]) == "kon":
            # "Said that it was late and that she would go": both are said.
            above = last.parent
        if relative and segment.split and self._main is None and self._waiting:
            # "In a list that came in May, those (who …)": not what tells more of the list.
            above = -1 if self._waiting[-1].places[-1] == segment.places[0] - 1 else above
        if segment.split and clause == ClauseKind.ADVERBIAL and kind == "wh" and self._asks_inside(joiner):
            above = self._parse.owner[joiner - 1]
        number = self._add(clause, segment, finite, joiner, above)
        if self._main is None and not self._open:
            self._early.append(number)
        if finite is None:
            self._open.append(number)

    def _asks_inside(self, joiner: int) -> bool:
        """ "Clerks, wondering (how he came), left": a question right behind a remark's form in -ing."""
        above = self._parse.owner[joiner - 1] if joiner else -1
        return (
            self._kind(joiner - 1) == "ing" and above >= 0 and self._parse.clauses[above].kind == ClauseKind.PARTICIPLE
        )

    def _above(self) -> int | None:
        """What a joined clause hangs on: the clause before it, or else the main clause; None while one is open."""
        inside = self._last is not None and self._parse.clauses[self._last].kind == ClauseKind.PARTICIPLE
        if self._open and not inside:
            return None
        return self._last if self._last is not None else self._main

    def _with_verb(self, segment: Segment, inner: Sequence[int], finite: int, following: Sequence[Segment]) -> None:
        lead = next((place for place in inner if self._kind(place) not in ("kon", "adv", "neg")), inner[0])
        joined = segment.split and self._kind(inner[0]) == "kon"
        front = [place for place in inner[1:] if place < finite]
        timed = self._kind(inner[0]) == "kon" and self._is_time(front)
        # A comma stands there only behind a phrase between two of them.
        behind = next((place for place in reversed(front) if self._kind(place) != "adv"), finite)
        if timed or (joined and self._parts(behind + 1)):
            # "And in 1996 retired", "and, after a rough passage, sighted land"
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
        elif lead == finite and joined and last is not None and segment.mark is None:
            above = self._main if self._goes_on_above(last, finite) else self._last
            self._last = self._add(ClauseKind.CONJUNCT, segment, finite, parent=above)
        elif lead == finite:
            self._verb_first(segment, inner, finite)
        elif self._is_speaker(segment, inner, finite):
            self._last = self._add(ClauseKind.SPEAKER, segment, finite, parent=self._main)
        elif self._kind(inner[0]) != "kon" and self._reports_behind_comma(segment):
            self._move_fronts(self._add(ClauseKind.REPORT, segment, finite))
        elif joined and segment.mark is None and last is not None and self._is_said_plainly(last):
            self._last = self._add(ClauseKind.CONTENT, segment, finite, parent=last.parent)
        else:
            self._main = self._add(ClauseKind.MAIN, segment, finite, parent=-1)

    def _verb_first(self, segment: Segment, inner: Sequence[int], finite: int) -> None:
        if self._after_comma(segment) and self._names_speaker(inner, finite):
            self._last = self._add(ClauseKind.SPEAKER, segment, finite, parent=self._main)
        elif (speaker := self._named_speaker(finite)) is not None:
            self._own(speaker, segment)
            self._parse.clauses[speaker].kind = ClauseKind.SPEAKER
            self._parse.clauses[speaker].finite = finite
            self._last = speaker
        else:
            above = self._last if self._kind(inner[0]) == "kon" and self._is_deep() else self._main
            self._last = self._add(ClauseKind.CONJUNCT, segment, finite, parent=above)
            self._take_over(self._last)
            self._take_front(self._last)

    def _move_fronts(self, report: int) -> None:
        """ "(If they fail), she said, he would leave": what stood before a speaker is of what is said."""
        speaker = self._parse.clauses[report].parent
        for clause in self._parse.clauses[:report]:
            fronted = clause.kind == ClauseKind.ADVERBIAL and clause.parent == speaker
            if fronted and clause.words[0] < self._parse.clauses[speaker].words[0]:
                clause.parent = report

    def _take_over(self, number: int) -> None:
        """ "He wed in May and, (when war came), enlisted": what follows the joining word is of the verb behind it."""
        before = self._parse.clauses[number - 1]
        comma = before.words[0] - 1 if before.words else 0
        if before.kind == ClauseKind.ADVERBIAL and self._parts(comma) and self._kind(comma - 1) == "kon":
            before.parent = number

    def _take_front(self, number: int) -> None:
        """ "It was sold, (and in May, a year before he died), burned": when the second verb was stands before it."""
        clause = self._parse.clauses[number]
        words = self._parse.clauses[clause.parent].words if clause.parent >= 0 else []
        joint = next((place for place in reversed(words) if self._kind(place) == "kon"), clause.words[0])
        front = [place for place in words if place > joint]
        end = next((at for at in range(1, len(front)) if self._parts(front[at] - 1)), len(front))
        parted = self._parts(clause.words[0] - 1) and (self._parts(joint - 1) or self._parts(joint + 1))
        if not parted or not self._is_time(front[:end]) or any(self._kind(place) in VERBS for place in front):
            return
        for between in self._parse.clauses[clause.parent + 1 : number]:
            if between.parent == clause.parent and between.words[0] > joint:
                between.parent = number
        for place in (joint, *front):
            words.remove(place)
            self._parse.owner[place] = number
        clause.words[:0] = [joint, *front]

    def _begin(self, segment: Segment, finite: int, first: bool) -> None:
        """The main clause's verb; what waited before it are its subject, its adverbials or an opening remark."""
        number = self._main = self._new(ClauseKind.MAIN, -1, finite)
        waiting, self._waiting = self._waiting, []
        listed = not first and self._joins_list([place for place in self._inner(segment) if place < finite]) is not None
        subject = next((at for at, one in enumerate(waiting) if self._nominal(one)), -1) if first or listed else -1
        before = [early for early in self._early if self._parse.clauses[early].finite is not None]
        apposed = first and bool(waiting) and self._kind(self._inner(waiting[-1])[0]) == "det"
        if any(map(self._has_no_joiner, before)) and not apposed:
            # But "her record, the sum (they paid), is gone"
            subject = len(waiting) - 1
        for at, earlier in enumerate(waiting):
            several = first and at > subject >= 0 and self._names_several(earlier)
            fronted = not self._nominal(earlier) or at == subject or (listed and subject >= 0) or several
            if fronted or (first and self._listed(waiting[at:])):
                self._own(number, earlier)
            else:
                self._hang_on_aside(self._add(ClauseKind.ASIDE, earlier, parent=number))
        self._own(number, segment)
        self._adopt(number)
        self._last = number

    def _hang_on_aside(self, aside: int) -> None:
        """ "Per Lind, a smith (who had come from Cork), built it": it goes with the remark that it is in."""
        last = self._parse.clauses[aside].words[-1]
        for early in self._early:
            clause = self._parse.clauses[early]
            if clause.kind == ClauseKind.RELATIVE and clause.parent < 0 and clause.words[0] == last + 1:
                clause.parent = aside

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
        elif self._goes_on_in_series(first, following):
            self._last = self._add(ClauseKind.CONJUNCT, segment, first, parent=self._main)
        elif self._kind(first) in ("ing", "part", "to") or self._is_due(first):
            kind = ClauseKind.INFINITIVE if self._kind(first) == "to" else ClauseKind.PARTICIPLE
            self._late(kind, segment)
        elif self._main is None and self._last is not None and self._ends_place(inner):
            self._own(self._last, segment)
        elif self._main is None and self._last is not None and (number := self._goes_on_before(inner)) is not None:
            self._own(number, segment)
        elif self._main is None:
            self._waiting.append(segment)
        elif self._is_new_subject(inner, following) or self._opens_sentence(segment, inner, following):
            # "He sang, but Mr Low, the owner, left", "he sang, (and when asked), he stopped"
            self._main, self._last, self._waiting = None, None, [segment]
        elif self._main == self._parse.owner[max(inner[0] - 2, 0)] and self._is_object(inner[0]):
            self._own(self._main, segment)
        elif self._goes_on(inner, following):
            self._own(self._around(segment), segment)
        else:
            self._add(ClauseKind.ASIDE, segment, parent=self._last)

    def _late(self, kind: ClauseKind, segment: Segment) -> None:
        number = self._add(kind, segment)
        if self._main is None:
            self._early.append(number)
            if any(self._nominal(one) for one in self._waiting):
                self._last = None

"""German sentences as clauses, by their topological fields: front field, finite verb, middle field, verb bracket."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse, Segment
from timeline_app.grammar.german.forms import corrected
from timeline_app.grammar.german.front_field import FrontField
from timeline_app.grammar.german.infinitive_clauses import InfinitiveClauses
from timeline_app.grammar.german.reported import Reported
from timeline_app.grammar.german.stretches import ends_with, parted
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_NOMINAL = frozenset({"noun", "name", "pron"})
_LISTED = frozenset({"det", "noun", "name", "adj", "num"})


def parse(words: Sequence[Word], lists: Wordlists) -> Parse:
    """The clauses of a sentence whose words are tagged."""
    return _German(corrected(words, lists), lists).run()


class _German(FrontField, InfinitiveClauses, Reported):
    def run(self) -> Parse:
        """The clauses; what stands behind a verb of saying and a colon is what was said."""
        parse = super().run()
        self._join_fragments()
        saying: int | None = None
        for clause in parse.clauses:
            if clause.kind != ClauseKind.MAIN or clause.parent >= 0 or clause.finite is None:
                continue
            if (quoted := self._quoted_before(clause)) is not None:
                clause.kind, clause.parent = ClauseKind.SPEAKER, quoted
                continue
            first = clause.words[0]
            reported = self._low(clause.finite) in self._lists["reporting_forms"]
            reported = reported and self._low(first) in self._lists["third_persons"]
            found = self._said_before(first, reported)
            saying = found if found is not None else saying
            if saying is not None:
                clause.kind, clause.parent = ClauseKind.REPORT, saying
        return parse

    def _join_fragments(self) -> None:
        """ "(Er steigerte den Gewinn): um 80 Prozent": a phrase behind a colon tells more of the clause before it."""
        told: int | None = None
        for number, clause in enumerate(self._parse.clauses):
            if clause.kind != ClauseKind.MAIN or clause.parent >= 0:
                continue
            if clause.finite is not None:
                told = number
                continue
            first = next((place for place in clause.words if not self._words[place].is_mark), 0)
            joined = first > 1 and self._kind(first - 1) in ("colon", "dash") and self._kind(first) == "prep"
            joined = joined and self._words[first].text.islower() and self._low(first) in self._lists["telling_how"]
            if joined and told is not None and self._parse.owner[first - 2] >= 0:
                clause.kind, clause.parent = ClauseKind.ASIDE, told

    def _bracket(self, begin: int, end: int) -> None:
        """A remark; "– so der Zeuge –" says who said the clause around it."""
        inner = range(begin + 1, end)
        said = self._kind(begin) == "dash" and end > begin + 1 and self._low(begin + 1) in self._lists["quoting"]
        if not said or any(self._kind(place) == "fin" for place in inner):
            super()._bracket(begin, end)
            return
        owner = self._parse.owner
        around = next((owner[place] for place in range(end, len(owner)) if owner[place] >= 0), owner[begin - 1])
        number = self._new(ClauseKind.SPEAKER, around, None)
        self._parse.opened[begin], self._parse.closed[end] = number, number
        for place in inner:
            owner[place] = number
            self._parse.clauses[number].words.append(place)

    def _quoted_before(self, clause: Clause) -> int | None:
        """ "(„Wir gehen“ –) das sagte Kern": the clause of a whole quotation before one that says who said it."""
        first, finite = clause.words[0], clause.finite or 0
        quote = first - 2
        pointing = finite == first + 1 and self._low(first) in self._lists["pointing_back"]
        if quote < 1 or not pointing or self._low(finite) not in self._lists["saying"] or self._kind(quote) != "quote":
            return None
        number = self._parse.owner[quote - 1]
        above = self._parse.clauses[number] if number >= 0 else None
        return number if above is not None and above.kind == ClauseKind.MAIN and above is not clause else None

    def _said_before(self, first: int, reported: bool) -> int | None:
        """The main clause of saying before the colon that stands before a place.

        `reported`: the verb behind it shows that it was said: "Kern widersprach: Er sei krank gewesen".
        """
        if first <= 1 or self._kind(first - 1) != "colon":
            return None
        number = self._parse.owner[first - 2]
        clause = self._parse.clauses[number] if number >= 0 else None
        if clause is None or clause.kind != ClauseKind.MAIN or clause.finite is None:
            return None
        closed = self._low(first - 2) in self._lists["reporting_closers"]
        particles = [self._low(place) for place in clause.words if self._kind(place) == "vz"]
        verb = " ".join([self._low(clause.finite), *particles])
        return number if closed or reported or verb in self._lists["reporting"] else None

    def _take(self, segment: Segment, following: Sequence[Segment]) -> None:
        inner = self._inner(segment)
        finite = self._finite(inner)
        if self._is_parenthesis(inner, finite, following):
            self._waiting.append(segment)
            return
        joiner = self._joiner(inner, finite, following)
        if joiner is not None:
            self._joined(segment, joiner, finite)
        elif finite:
            self._with_verb(segment, inner, finite)
        else:
            self._without_verb(segment, inner, following)

    def _is_parenthesis(self, inner: Sequence[int], finite: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "Am Morgen, (es war ein Montag,) brach er auf": a clause between the front field and its verb."""
        waits = self._main is None and not self._open and bool(self._waiting) and bool(following)
        if not waits or self._kind(ahead := self._inner(following[0])[0]) != "fin":
            return False
        # "Nach langer Krankheit, (sie war erst 40,) starb die Wirtin"
        behind = min(ahead + 1, len(self._words) - 1)
        subject = self._kind(behind) == "name" or self._low(behind) in self._lists["subject_articles", "sure_subjects"]
        small = self._low(inner[0]) in self._lists["existential"] or (self._kind(inner[0]) == "pron" and subject)
        small = small and list(finite) == list(inner[1:2])
        # "Mit der Begründung, (die Kasse sei leer,) vertagte der Rat den Beschluss"
        told = self._low(self._inner(self._waiting[-1])[-1]) in self._lists["told_nouns"]
        return small or (told and len(finite) == 1)

    def _with_verb(self, segment: Segment, inner: Sequence[int], finite: Sequence[int]) -> None:
        lead = next((place for place in inner if self._kind(place) != "kon"), inner[0])
        while self._open and inner[0] == finite[0] and self._is_over(segment, finite[0]):
            self._open.pop()
        if self._open:
            number = self._open.pop()
            self._own(number, segment)
            self._parse.clauses[number].finite = finite[-1]
            self._last = number
        elif self._main is None and self._early and self._same_joiner(segment, inner, finite):
            # "(Der Mann, der floh) und hier lebte, …"
            self._early.append(self._second(segment, finite))
        elif self._main is None:
            self._begin(segment, finite[0], lead == finite[0])
        elif self._answers(segment, inner, lead, finite[0]):
            self._after_condition(segment, finite[0])
        elif lead == finite[0]:
            self._verb_first(segment, finite[0])
        else:
            self._verb_later(segment, inner, finite)

    def _is_over(self, segment: Segment, finite: int) -> bool:
        """Does the verb that begins a stretch not close the subordinate clause before it, which has none?

        "(Obwohl schwer erkrankt), reiste er", "(„… die wir beschließen“), sagte er" with a verb that nobody knows.
        """
        clause, last = self._parse.clauses[self._open[-1]], finite - 2
        if not self._after_comma(segment) or last < 0 or clause.words[-1] != last or clause.intro is None:
            return False
        if self._kind(last) == "quote":
            # A quotation that begins in the clause is only a name in it.
            begun = any(self._kind(place) == "quote" for place in clause.words[:-1])
            return not begun and self._low(finite) in self._lists["saying"]
        return self._low(clause.intro) in self._lists["elliptic"] and self._kind(last) in ("part", "pred")

    def _answers(self, segment: Segment, inner: Sequence[int], lead: int, finite: int) -> bool:
        """ "Kommt der Zug, (fahren wir)": does a clause follow that depends on one which its verb begins?"""
        main = self._parse.clauses[self._main or 0]
        last = self._parse.clauses[self._last or 0]
        # "Kommt der Zug, sagte sie, (führen wir)", and no words in quotation marks.
        open_ended = self._last == self._main or (last.kind == ClauseKind.SPEAKER and not self._parse.quotations)
        conditional = main.finite == main.words[0] and open_ended and self._after_comma(segment)
        follows = lead == finite == inner[0] or self._low(inner[0]) in self._lists["answering"]
        return conditional and follows and self._low(finite) not in self._lists["saying"]

    def _after_condition(self, segment: Segment, finite: int) -> None:
        condition = self._main or 0
        self._parse.clauses[condition].kind = ClauseKind.ADVERBIAL
        self._main = self._last = self._add(ClauseKind.MAIN, segment, finite, parent=-1)
        self._parse.clauses[condition].parent = self._main
        for between in self._parse.clauses[condition + 1 : self._main]:
            if between.kind == ClauseKind.SPEAKER and between.parent == condition:
                between.parent = self._main

    def _verb_first(self, segment: Segment, finite: int) -> None:
        if self._has_own_subject(segment, finite):
            self._main = self._add(ClauseKind.MAIN, segment, finite, parent=-1)
            return
        said = self._after_comma(segment) and self._low(finite) in self._lists["saying"]
        said = said and not self._goes_on_otherwise(segment, finite)
        said = said or (self._after_comma(segment) and self._names_speaker(finite))
        number = self._add(ClauseKind.SPEAKER if said else ClauseKind.CONJUNCT, segment, finite, parent=self._main)
        self._last = number

    def _names_speaker(self, finite: int) -> bool:
        """ "(„Das war gut“), freut sich der Wirt": whatever the verb, behind a quoted clause, with its subject."""
        after, quote = finite + 1, finite - 2
        after += after < len(self._words) and self._kind(after) == "refl"
        if quote < 1 or self._kind(quote) != "quote" or self._low(finite) in self._lists["auxiliary", "modal"]:
            return False
        opening = self._parse.quotations.get(quote, -1)
        told = any(self._kind(place) == "fin" for place in range(max(opening, 0), quote))
        return told and after < len(self._words) and self._kind(after) in ("det", "noun", "name")

    def _has_own_subject(self, segment: Segment, finite: int) -> bool:
        """ "(Die Räte beschlossen den Bau,) doch fehlte das Geld": is the verb of another number than the one before?

        Or does a pronoun or an article that only subjects have stand behind it?
        """
        main = self._parse.clauses[self._main] if self._main is not None else None
        before = finite - 1
        fronted = before in segment.places and self._low(before) in self._lists["fronting"]
        if main is None or main.finite is None or not fronted:
            return False
        several = tuple(self._lists["sure_plural_ends"])
        if self._low(main.finite).endswith(several) != self._low(finite).endswith(several):
            return True
        first = next((place for place in segment.places if place > finite and self._kind(place) != "adv"), finite)
        return self._low(first) in self._lists["sure_subjects", "subject_articles", "nominative_pronouns"]

    def _goes_on_otherwise(self, segment: Segment, finite: int) -> bool:
        """ "(Er nahm das Auto,) gab es aber zurück": does a verb that may be one of saying tell what came next?"""
        particles = [self._low(place) for place in segment.places if self._kind(place) == "vz"]
        if self._low(finite) in self._lists["parted_saying"] and any(
            one not in self._lists["saying_particles"] for one in particles
        ):
            return True
        quoted = any(self._kind(place) == "quote" for place in range(max(finite - 2, 0), finite))
        near = {self._low(place) for place in segment.places if finite < place < finite + 3}
        return not quoted and not near.isdisjoint(self._lists["contrasting"])

    def _verb_later(self, segment: Segment, inner: Sequence[int], finite: Sequence[int]) -> None:
        main = self._parse.clauses[self._main or 0]
        said = main.finite is not None and self._low(main.finite) in self._lists["saying"]
        if said and any(self._low(place) in self._lists["existential"] for place in main.words):
            # "Ab 18 Uhr gibt es Suppe" says nothing, "es heißt, …" does.
            said = self._low(main.finite or 0) in self._lists["impersonal_saying"]
        said = said or self._has_said(main, finite[0])
        if self._same_joiner(segment, inner, finite):
            self._second(segment, finite)
        elif self._is_claimed(main, segment, finite[0]):
            self._add(ClauseKind.CONTENT, segment, finite[0])
        elif (said or self._is_unsaid(main)) and self._after_comma(segment) and self._kind(inner[0]) != "kon":
            self._add(ClauseKind.REPORT, segment, finite[0])
        else:
            self._main = self._add(ClauseKind.MAIN, segment, finite[0], parent=-1)

    def _same_joiner(self, segment: Segment, inner: Sequence[int], finite: Sequence[int]) -> bool:
        """Has a subordinate clause a second verb behind its "und"?"""
        last = self._parse.clauses[self._last] if self._last is not None else None
        return segment.split and last is not None and last.intro is not None and ends_with(inner, finite)

    def _second(self, segment: Segment, finite: Sequence[int]) -> int:
        last = self._parse.clauses[self._last or 0]
        return self._add(last.kind, segment, finite[-1], None, last.parent)

    def _begin(self, segment: Segment, finite: int, first: bool) -> None:
        """The main clause's verb: what waited before it is its front field, or an opening remark."""
        number = self._main = self._new(ClauseKind.MAIN, -1, finite)
        waiting, self._waiting = self._waiting, []
        inner = self._inner(segment)
        # "Äpfel, Birnen und Pflaumen bringen …"
        listed = any(self._kind(place) == "kon" for place in inner if place < finite)
        for place, earlier in enumerate(waiting):
            if place > 0 and self._is_remark_behind(earlier, inner, finite):
                # "Die Halle, 1909 erbaut, steht …"
                self._add(ClauseKind.PARTICIPLE, earlier, parent=number)
            elif self._is_of_front(place, earlier, segment, waiting, first, listed):
                self._own(number, earlier)
            else:
                # "Geboren 1903 in Wien, …"
                remark = place == 0 and self._is_participial(self._inner(earlier))
                self._add(ClauseKind.PARTICIPLE if remark else ClauseKind.ASIDE, earlier, parent=number)
        self._own(number, segment)
        self._adopt(number)
        self._last = number

    def _without_verb(self, segment: Segment, inner: Sequence[int], following: Sequence[Segment]) -> None:
        if self._speaks(segment, inner):
            self._add(ClauseKind.SPEAKER, segment, parent=self._main)
            return
        if self._begun is not None or self._begins_infinitive(segment, inner, following):
            self._infinitive(segment, inner)
            return
        before = inner[0] - 2
        if before >= 0 and self._parse.owner[before] >= 0 and self._ends_open(before):
            # "(Er kam und brachte eine neue), vom Rat bezahlte Glocke"
            self._last = self._parse.owner[before]
            self._own(self._last, segment)
            return
        kinds = {self._kind(place) for place in inner}
        last = self._parse.clauses[self._last] if self._last is not None else None
        ended = last is not None and last.intro is not None and last.finite is not None
        both = last is not None and self._kind(last.finite or 0) == self._kind(inner[-1]) == "inf"
        if last and ended and both and "to" not in kinds and self._after_comma(segment):
            # "damit sie laufen, springen und tanzen": the subordinate clause has more verbs.
            self._own(self._last or 0, segment)
            return
        if self._open:
            self._own(self._open[-1], segment)
        elif ended and self._main is not None and kinds & _NOMINAL and not kinds & {"to", "izu", "koui"}:
            # "Wir schrieben dem Rat, der tagte, einen Brief": after a clause inside it the main one goes on.
            self._last = self._around()
            self._own(self._last, segment)
        elif "izu" in kinds or ("to" in kinds and "inf" in kinds):
            if self._ends_object(segment):
                return
            number = self._add(ClauseKind.INFINITIVE, segment, parent=self._last)
            if self._main is None:
                self._early.append(number)
        elif self._main is None:
            self._waiting.append(segment)
        elif self._is_remark_inside(inner, following):
            self._add(ClauseKind.PARTICIPLE, segment, parent=self._main)
        elif self._tells_region(inner, following):
            self._add(ClauseKind.ASIDE, segment, parent=self._main)
        elif self._follows_place(inner):
            self._own(self._main, segment)
            self._last = self._main
        elif self._goes_on(inner, following):
            # "(Traf sich und kaufte Brot), Wein und Käse"
            listed = last is not None and last.kind == ClauseKind.CONJUNCT and self._kind(inner[0]) in _LISTED
            number = self._last if listed and self._last is not None else self._around()
            self._own(number, segment)
            self._last = number
        else:
            self._add(ClauseKind.ASIDE, segment, parent=self._last)

    def _around(self) -> int:
        """ "(Er saß), wurde aber von Leuten, (die sangen,) daran erinnert": what goes on behind one inside it."""
        last = self._parse.clauses[self._last] if self._last is not None else None
        above = last.parent if last is not None and last.kind in (ClauseKind.RELATIVE, ClauseKind.CONTENT) else -1
        second = above >= 0 and self._parse.clauses[above].kind == ClauseKind.CONJUNCT
        return above if second else self._main or 0

    def _speaks(self, segment: Segment, inner: Sequence[int]) -> bool:
        """ "(Die Lage bessere sich), so der Minister": who said it, without a verb."""
        first, rest = inner[0], [self._kind(place) for place in inner[1:]]
        named = rest[:1] != [] and rest[0] in ("det", "noun", "name") and not {"kon", "prep"} & set(rest[:2])
        return named and self._after_comma(segment) and self._low(first) in self._lists["quoting"]

    def _split(self, segment: Segment) -> Iterator[Segment]:
        return parted(self._words, segment)

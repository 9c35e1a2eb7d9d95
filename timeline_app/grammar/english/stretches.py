"""English stretches between commas, parted where a clause begins inside them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline_app.grammar.clauses import ClauseKind, Segment
from timeline_app.grammar.english.contacts import JOINERS, EnglishContacts
from timeline_app.grammar.english.joints import with_joints
from timeline_app.grammar.english.subjects import SUBJECT
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.words import VERBS

_BEFORE_BARE = frozenset({"noun", "name", "pron", "num", "neg"})
_LONGEST_HEAD = 4
# Between "told" and what is told.
_FAR = 16
# "Most of whom", "two of which"
_COUNTING = frozenset({"det", "num", "pron", "adv"})
_OBJECT = frozenset({"adv", "num", "det", "noun", "name", "adj", "pron"})


class EnglishStretches(EnglishContacts):
    """Parts a stretch before joining words with a verb, and where "and" joins two finite verbs."""

    def _stretches(self, inside: Sequence[tuple[int, int]]) -> Iterator[Segment]:
        return with_joints(super()._stretches(inside), self._words, self._lists)

    def _split(self, segment: Segment) -> Iterator[Segment]:
        """A stretch parted before joining words with a verb, and where "and" joins two finite verbs."""
        places = segment.places
        cuts = sorted(self._cuts(places))
        begin = 0
        for cut in [*cuts, len(places)]:
            if cut > begin and any(not self._words[place].is_mark for place in places[begin:cut]):
                yield Segment(places[begin:cut], segment.mark if begin == 0 else None, segment.split or begin > 0)
                begin = cut

    def _cuts(self, places: Sequence[int]) -> set[int]:
        """Where clauses begin inside a stretch; what is found last depends on what has been found before."""
        finite = [at for at, place in enumerate(places) if self._kind(place) == "fin"]
        found = {at for at in range(1, len(places) - 1) if self._joins_past(places, at, finite)}
        found |= {self._clause_start(places, at) for at in self._joining_verbs(places, finite)}
        found |= {at for at in range(1, len(places) - 2) if self._joins_relative(places, at)}
        if (start := self._behind_front(places, finite)) > 0:
            found.add(start)
        found |= self._around_once(places, finite)
        if finite and self._goes_on_with_verb(places, finite[0]):
            found.add(finite[0] - 1)
        found |= {at for at in range(1, len(places)) if self._in_contact(places, at, finite)}
        found |= {start for at in finite if (start := self._said_from(places, at))}
        for first, second in pairwise(finite):
            if cut := self._cut_between(places, first, second, finite, found):
                found.add(cut)
        found |= {at for at in range(1, len(places)) if self._reports(places, at, finite)}
        return found

    def _joining_verbs(self, places: Sequence[int], finite: Sequence[int]) -> Iterator[int]:
        """The words that join a clause, with a verb behind them in the stretch or in the one behind a remark."""
        for at, place in enumerate(places):
            joining = self._kind(place) in JOINERS or self._joins_as_preposition(places, at)
            joining = joining and not self._opens_gerund(places, at)
            verb = any(one > at for one in finite) or self._verb_follows_remark(places[at + 1 :])
            verb = verb or (self._kind(place) == "that" and self._subjunctive(places[at:]) is not None)
            verb = verb or (self._waits_behind_front(place) and self._is_told(places, at))
            # "Said that, if it rained, he would go"
            verb = verb or (at == len(places) - 1 and self._opens_remark(places, at))
            verb = verb or self._verb_behind_aside(places, at)
            if at and joining and verb and self._joins(places, at):
                yield at

    def _around_once(self, places: Sequence[int], finite: Sequence[int]) -> set[int]:
        """ "Said on Monday that (once she comes) (it will start)": where both begin of which is said."""
        joiners = (at for at in range(1, len(places)) if self._kind(places[at]) in ("sub", "wh"))
        for once in joiners:
            start = self._behind_front(places[once:], [one - once for one in finite if one > once])
            if start > 0 and (self._tells_once(places, once) or self._is_over(places, once, once + start)):
                return {once, once + start}
        return set()

    def _is_over(self, places: Sequence[int], once: int, start: int) -> bool:
        """ "I told you when it began two weeks ago (I would go)": can no verb or noun before claim what follows?"""
        verb = next(place for place in places[once:] if self._kind(place) == "fin")
        before, last = self._kind(places[start - 1]), self._low(places[start - 1])
        free = before == "adv" or last in self._lists["pointing_objects", "weekdays", "months"]
        spoken = self._low(places[start]) in self._lists["subject_pronouns"]
        says = self._low(verb) in self._lists["saying", "thinking", "telling_whom"]
        told = any(self._kind(place) == "fin" for place in places[:once])
        return spoken and told and free and not says

    def _goes_on_with_verb(self, places: Sequence[int], first: int) -> bool:
        """ "(She sold, in 1951, the house) and moved": does "and" join the first verb to one before the stretch?"""
        if self._joins_simple_past(places, first):
            return True
        # "(Her first book, Salt,) in 1987 and won a prize", "(he left school,) worked as a miller and went to sea"
        joined = first > 1 and self._kind(places[first - 1]) == "kon"
        return joined and (self._kind(places[0]) in ("prep", "part") or self._is_object(places[0]))

    def _cut_between(
        self, places: Sequence[int], first: int, second: int, finite: Sequence[int], cuts: set[int]
    ) -> int:
        """Where between two verbs a clause begins that no joining word opens; 0 if nowhere."""
        joins = [at for at in range(first + 1, second) if self._kind(places[at]) == "kon"]
        joins = [at for at in joins if not self._joins_numbers(places, at)]
        parted = any(first < cut <= second for cut in cuts)
        if not joins:
            # "The man who ran left": the relative clause has its verb; the next is the main clause's.
            return second if not parted and first not in cuts and self._interrupts(cuts, first, finite) else 0
        rest = places[joins[-1] + 1 : second]
        behind = not parted and (self._has_subject(rest) or self._is_time(rest))
        behind = behind and not self._joins_name(places, joins[-1])
        return joins[-1] if behind or self._explained_subject(places, joins[-1], cuts) else 0

    def _joins_numbers(self, places: Sequence[int], at: int) -> bool:
        """ "In the 1980s and early 1990s": what joins two dates joins no verbs."""
        after = next((self._kind(place) for place in places[at + 1 :] if self._kind(place) not in ("adv", "adj")), "")
        return self._kind(places[at - 1]) == after == "num"

    def _opens_gerund(self, places: Sequence[int], at: int) -> bool:
        """ "Who fell (while walking home) was found": no clause with a verb of its own."""
        gerund = at + 1 < len(places) and self._kind(places[at + 1]) == "ing" and self._kind(places[at]) == "sub"
        return gerund and self._low(places[at]) in self._lists["before_gerunds"]

    def _joins_simple_past(self, places: Sequence[int], at: int) -> bool:
        """ "The board met on Monday (and decided)": a verb behind what looks like a participle, with one subject."""
        verb = next((one for one, place in enumerate(places) if self._kind(place) in VERBS), at)
        subject = 0 < verb < at and all(self._kind(place) in SUBJECT for place in places[:verb])
        simple = self._words[places[at]].tag == "VVD" and self._kind(places[at - 1]) == "kon"
        return subject and simple and self._kind(places[verb]) == "part" and self._main is None

    def _waits_behind_front(self, joiner: int) -> bool:
        """ "Said that on 8 May, (the mill was sold)": does a phrase follow the joining word, before its subject?"""
        if self._kind(joiner + 1) != "prep":
            return False
        if self._kind(joiner) == "that":
            return True
        return self._kind(joiner) == "wh" and self._low(joiner + 1) in self._lists["temporal", "limits"]

    def _is_told(self, places: Sequence[int], at: int) -> bool:
        """ "Said (that …)", "told the guests (that …)", "that is (why in May, …)"."""
        if self._kind(places[at]) == "wh":
            # "Why in 2019, she left"
            return self._is_time(places[at + 1 :])
        verb = next((place for place in reversed(places[max(at - _FAR, 0) : at]) if self._kind(place) == "fin"), None)
        return verb is not None and (verb == places[at - 1] or self._low(verb) in self._lists["telling_whom"])

    def _tells_once(self, places: Sequence[int], at: int) -> bool:
        """ "Said on Monday that (once she comes) it will start": a joining word right behind that of what is said."""
        if [self._kind(place) for place in places[at - 1 : at + 1]] != ["that", "sub"]:
            return False
        verb = next((place for place in reversed(places[:at]) if self._kind(place) == "fin"), None)
        return verb is not None and self._low(verb) in self._lists["saying"]

    def _opens_remark(self, places: Sequence[int], at: int) -> bool:
        """ "Said (that), if it rained, he would go", "a rope (that), it is said, holds ten": a comma behind it."""
        place = places[at]
        explains = self._kind(place) in ("that", "rel") or self._low(place) in self._lists["place_relatives"]
        explains = explains and at > 0 and self._kind(places[at - 1]) == "noun"
        told = self._kind(place) == "that" and self._is_told(places, at)
        return explains or told or self._asks_behind_front(place)

    def _asks_behind_front(self, joiner: int) -> bool:
        """ "Heard (how), on 3 May, he broke in": a question whose subject stands behind a phrase between two commas."""
        if self._kind(joiner) != "wh" or joiner + 2 >= len(self._words):
            return False
        return self._kind(joiner + 1) == "comma" and self._kind(joiner + 2) == "prep"

    def _verb_behind_aside(self, places: Sequence[int], at: int) -> bool:
        """ "Said (that) raids in Bern, Switzerland, show …": does the verb stand behind what tells of the subject?"""
        if self._kind(places[at]) != "that" or not self._is_told(places, at):
            return False
        plain = all(
            self._kind(one) in SUBJECT or self._kind(one) in ("prep", "glue", "kon") for one in places[at + 1 :]
        )
        words, end = self._words, places[-1] + 1
        if not plain or at + 1 == len(places) or end >= len(words) or words[end].kind != "comma":
            return False
        named = any(self._kind(one) == "glue" for one in places[at + 1 :])
        close = next(
            (one for one in range(end + 1, len(words)) if words[one].kind not in (*SUBJECT, "prep", "glue")), end
        )
        close = close if close > end + 1 and words[close].kind == "comma" else end if named else len(words)
        verb = next((one for one in range(close + 1, len(words)) if words[one].kind not in ("quote", "adv")), 0)
        return words[verb].kind == "fin"

    def _subjunctive(self, inner: Sequence[int]) -> int | None:
        """ "Resolved that the fee (be) raised": a verb without an ending, right behind its subject."""
        bare = (place for place in inner[2:] if self._kind(place) == "inf")
        return next((place for place in bare if self._kind(place - 1) in _BEFORE_BARE), None)

    def _clause_start(self, places: Sequence[int], at: int) -> int:
        """ "In which", "most of whom": where the clause of a joining word begins in its stretch."""
        if self._kind(places[at]) != "rel" or self._kind(places[at - 1]) != "prep":
            return at
        of = at > 1 and self._low(places[at - 1]) in self._lists["partitive"]
        kinds = [self._kind(place) for place in places[: at - 1]]
        if of and at <= _LONGEST_HEAD and kinds[0] == "det" and kinds[-1] == "noun":
            # "The building of which"
            return 0
        if of and all(self._kind(place) in _COUNTING for place in places[: at - 1]):
            return 0
        # "(A bridge which stood here) and over which they came"
        again = at > 2 and self._kind(places[at - 2]) == "kon" and any(self._kind(one) == "rel" for one in places[:at])
        return at - 2 if again else at - 1

    def _joins_relative(self, places: Sequence[int], at: int) -> bool:
        """ "Who drew it (and who died in May)": a second relative clause of the same noun."""
        joins = [self._kind(place) for place in places[at : at + 2]] == ["kon", "rel"]
        verb = next((self._kind(place) for place in places[at + 2 :] if self._kind(place) not in ("adv", "neg")), "")
        return joins and verb == "fin" and any(self._kind(place) == "rel" for place in places[:at])

    @staticmethod
    def _interrupts(cuts: set[int], first: int, finite: Sequence[int]) -> bool:
        """Does the clause of a verb stand inside another that has no verb yet?"""
        before = sorted(cut for cut in cuts if cut <= first)
        if any(not any(one < cut for one in finite) for cut in before):
            return True
        outer = before[-2] if len(before) > 1 else 0
        return bool(before) and not any(outer <= one < before[-1] for one in finite)

    def _reports(self, places: Sequence[int], at: int, finite: Sequence[int]) -> bool:
        """ "Issued a statement (saying that …)": a participle with a clause of what is said."""
        said = self._kind(places[at]) == "ing" and self._low(places[at]) in self._lists["saying_participles"]
        # "By not telling her it was late"
        said = said and at > 0 and self._kind(places[at - 1]) != "neg"
        return said and any(one < at for one in finite) and any(one > at for one in finite)

    def _joins_as_preposition(self, places: Sequence[int], at: int) -> bool:
        """ "After the council gave its consent": a preposition before a subject and its verb."""
        if self._kind(places[at]) != "prep" or self._low(places[at]) not in self._lists["factive"]:
            return False
        if at and self._low(places[at - 1]) in self._lists["called_participles"]:
            # "The man, identified as Karim Said"
            return False
        if at > 1 and self._kind(places[at - 2]) == "adv" and self._low(places[at - 2]) in self._lists["likened"]:
            # "As early as 1904 a mill stood there"
            return False
        if self._subject_and_verb(places[at + 1 :]):
            return not self._only_times(places[at + 1 :])
        # "A week after the fire(, a man, a baker, fell)"
        timed = at > 0 and self._low(places[at - 1]) in self._lists["period_nouns"]
        timed = timed and not any(self._kind(place) == "fin" for place in places[:at])
        return not timed and self._verb_follows_remark(places[at + 1 :])

    def _joins_name(self, places: Sequence[int], at: int) -> bool:
        """ "Arguing the Trade and Labour Office cannot …": is the joining word part of a name behind an article?"""
        if at < 2 or at + 2 >= len(places):
            return False
        article, before, after = (self._words[places[one]] for one in (at - 2, at - 1, at + 1))
        proper = before.text[:1].isupper() and after.text[:1].isupper() and before.kind == after.kind == "noun"
        return proper and article.kind == "det" and article.text.islower()

    def _behind_front(self, places: Sequence[int], finite: Sequence[int]) -> int:
        """ "When war broke out in 1914 (he was away)": where the main clause begins without a comma; 0 if nowhere."""
        joint = 1 if self._kind(places[0]) == "kon" else 0
        if len(finite) < 2 or self._kind(places[joint]) not in ("sub", "wh"):
            return 0
        between = range(finite[0] + 1, finite[1])
        if any(self._kind(places[at]) in ("kon", "that", "rel", "sub", "wh", "other") for at in between):
            return 0
        start = finite[1] - 1
        if self._low(places[start]) in self._lists["subject_pronouns", "third_persons"]:
            return start
        if self._kind(places[start]) in ("noun", "name") and self._kind(places[start - 1]) == "adv":
            tagger = tagger_for("en")
            if tagger is not None and not tagger.has(self._words[places[start]].text):
                # "Since it was shut then miketool mended it": a name that nobody knows
                return start
        while start > finite[0] + 1 and self._kind(places[start]) in ("noun", "name", "adj", "pos"):
            start -= 1
        dated = start > 0 and (self._is_dated(places[start - 1 : start]) or self._kind(places[start - 1]) == "num")
        return start if self._kind(places[start]) == "det" and dated and start > finite[0] + 1 else 0

    def _explained_subject(self, places: Sequence[int], at: int, cuts: set[int]) -> bool:
        """ "(It is late,) and anyone who says otherwise lies": a new subject with a relative clause of its own."""
        cut = min((cut for cut in cuts if cut > at), default=len(places))
        between = places[at + 1 : cut]
        told = cut < len(places) and self._kind(places[cut]) in ("rel", "pron")
        return told and bool(between) and all(self._kind(place) in SUBJECT for place in between)

    def _joins_past(self, places: Sequence[int], at: int, finite: Sequence[int]) -> bool:
        """ "Condemned the raid and called on all": after a simple verb, what looks like a participle is another."""
        if self._kind(places[at]) != "kon" or self._kind(places[at + 1]) != "part":
            return False
        verbs = [one for one in range(at) if self._kind(places[one]) in ("fin", "part", "inf", "ing")]
        return bool(verbs) and verbs[-1] in finite and self._low(places[verbs[-1]]) not in self._lists["auxiliary"]

    def _joins(self, places: Sequence[int], at: int) -> bool:
        """Is the word a joining word here? Not "when" after "and", "than", "as", nor "that" before a noun."""
        before = self._kind(places[at - 1])
        if self._kind(places[at]) == "sub" and self._low(places[at]) in self._lists["comparing"]:
            rest = places[at + 1 :]
            told = self._subject_and_verb(rest) or self._verb_follows_remark(rest)
            return before not in ("adv", "adj", "kon") and told
        return before not in ("kon", *JOINERS) and not self._points(places, at)

    def _points(self, places: Sequence[int], at: int) -> bool:
        """ "Won (that) race and has held it since": is it an article, as a second verb of the same subject follows?"""
        kinds = [self._kind(place) for place in places[at : at + 4]]
        single = kinds == ["that", "noun", "kon", "fin"] and self._words[places[at + 1]].tag == "NN1"
        return single and self._low(places[at - 1]) not in self._lists["saying"]

    def _follows_apposition(self, first: int, following: Sequence[Segment]) -> bool:
        """ "The tenant, a smith, entered into a lease under which he …": no other stretch has the clause's verb."""
        waiting = [self._inner(one) for one in self._waiting]
        behind = len(waiting) > 1 and self._kind(waiting[-1][0]) == "det" and self._kind(waiting[-2][0]) != "prep"
        after = self._words[min(first + 1, len(self._words) - 1)]
        directed = after.kind in ("prep", "to") and after.low not in self._lists["agents", "temporal"]
        rest = [self._inner(one) for one in following]
        joined = (any(self._kind(place) in JOINERS for place in one[:2]) for one in rest)
        verbs = (any(self._kind(place) == "fin" for place in one) for one in rest)
        free = all(joins or not verb for joins, verb in zip(joined, verbs, strict=True))
        return behind and directed and free

    def _may_be_past(self, place: int) -> bool:
        """ "Fell", "mended", but "taken": a form that is never a simple past is no verb of a clause."""
        word, tagger = self._words[place], tagger_for("en")
        return tagger is not None and (word.low.endswith("ed") or tagger.may_be(word.text, "VVD"))

    def _is_past(self, first: int, following: Sequence[Segment]) -> bool:
        """ "The blasts in Rome, Italy, killed two": what looks like a participle is the verb if no other comes."""
        if self._kind(first) != "part" or self._main is not None or not any(map(self._nominal, self._waiting)):
            return False
        word, past = self._words[first], self._may_be_past(first)
        after = self._words[first + 1 : first + 3]
        object_follows = bool(after) and (after[0].kind in _OBJECT or after[-1].low in self._lists["bounds"])
        # "Her brother, who was ill, followed in May"
        remarks = (ClauseKind.RELATIVE, ClauseKind.PARTICIPLE)
        told = any(self._parse.clauses[early].kind in remarks for early in self._early)
        # "The strike, the longest of all, ended on Friday"
        told = told or (len(self._waiting) > 1 and word.low in self._lists["intransitive", "ending_verbs"])
        told = told or self._follows_apposition(first, following)
        object_follows = object_follows or told or word.low in self._lists["saying"]
        return past and object_follows and not any(self._kind(self._inner(one)[0]) == "fin" for one in following)

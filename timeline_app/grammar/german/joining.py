"""German subordinate clauses: the word that joins a stretch between commas to another, and what it makes of it."""

from collections.abc import Sequence

from timeline_app.grammar.builder import ClauseBuilder
from timeline_app.grammar.clauses import ClauseKind, Segment
from timeline_app.grammar.german.stretches import ends_with, verb_before_subject
from timeline_app.grammar.words import NOUNS

_JOINERS = {
    "prep": ClauseKind.ADVERBIAL,
    "adv": ClauseKind.ADVERBIAL,
    "sub": ClauseKind.ADVERBIAL,
    "kokom": ClauseKind.ADVERBIAL,
    "koui": ClauseKind.INFINITIVE,
    "wh": ClauseKind.CONTENT,
}
_BEFORE_JOINER = frozenset({"kon", "adv", "prep", "neg", "kokom"})
_MOST_BEFORE_JOINER = 2
_LONGEST_MEASURE = 5
# A list is looked through for its end no further than this.
LONGEST_LIST = 4


class Joining(ClauseBuilder):
    """Finds the joining words and the finite verbs that their clauses wait for."""

    def _finite(self, inner: Sequence[int]) -> list[int]:
        """The finite verbs; an infinitive that ends a subordinate clause is one too: "damit sie kommen können"."""
        found = [place for place in inner if self._kind(place) == "fin"]
        subordinate = bool(self._open) or any(self._kind(place) in ("sub", "rel") for place in inner[:2])
        subordinate = subordinate or self._low(inner[0]) in self._lists["telling"]
        if (
            not found
            and subordinate
            and self._kind(inner[-1]) == "inf"
            and not any(self._kind(place) == "to" for place in inner)
        ):
            return [inner[-1]]
        return found

    def _joiner(self, inner: Sequence[int], finite: Sequence[int], following: Sequence[Segment]) -> int | None:
        """The word that makes the stretch a subordinate clause."""
        measured = self._measured(inner)
        for at, place in enumerate(inner[: measured + _MOST_BEFORE_JOINER + 1]):
            kind = self._kind(place)
            if kind == "koui":
                return place
            if kind == "rel" and verb_before_subject(self._words, inner, finite):
                return None
            waits = not finite and place == inner[0] and self._low(place) in self._lists["telling"]
            waits = waits or (not finite and place == inner[0] and self._says_who(inner, following))
            if kind == "sub" and self._is_preposition(place, inner, finite):
                return None
            if kind in ("sub", "rel") or waits or self._joins_by_order(place, kind, inner, finite):
                return place if finite or self._verb_follows(following) else None
            if kind not in _BEFORE_JOINER and at >= measured:
                return None
        return None

    def _is_preposition(self, place: int, inner: Sequence[int], finite: Sequence[int]) -> bool:
        """ "Während des Krieges diente …": a genitive follows, and the verb does not stand at the end."""
        genitive = place + 1 < len(self._words) and self._low(place + 1) in self._lists["sure_genitives"]
        return genitive and len(finite) == 1 and finite[0] != inner[-1]

    def _says_who(self, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "(Wie Anna Kern), die Wirtin, sagte, …": does a verb of saying come alone, behind a remark?"""
        opens = self._main is None and not self._early and self._low(inner[0]) in self._lists["telling_who"]
        later = [self._inner(segment) for segment in following[1:2]]
        return opens and any(len(rest) == 1 and self._low(rest[0]) in self._lists["saying"] for rest in later)

    def _measured(self, inner: Sequence[int]) -> int:
        """ "(Nur wenige Stunden) nachdem": how many words say how long before or after the clause it was."""
        for at, place in enumerate(inner[:_LONGEST_MEASURE]):
            if self._low(place) in self._lists["reckoned"]:
                return at + 1
            if self._kind(place) not in ("adv", "num", "det", "adj", "pred"):
                break
        return 0

    def _joins_by_order(self, place: int, kind: str, inner: Sequence[int], finite: Sequence[int]) -> bool:
        """A word that may be a pronoun or a joining word is one if the verb stands at the end."""
        if not ends_with(inner, finite) or place not in inner[:2]:
            return False
        if kind in ("det", "pron"):
            behind = self._main is not None or bool(self._early) or bool(self._waiting)
            known = behind and not self._open and len(inner) > 2
            if kind == "det" and self._kind(inner[0]) == "kon":
                # "(Die Mühle brannte,) und der Müller ging": only behind a relative clause it may be a second one.
                last = self._parse.clauses[self._last] if self._last is not None else None
                known = known and last is not None and last.kind == ClauseKind.RELATIVE
            return known and self._low(place) in self._lists["relative_forms"]
        return kind in ("wh", "kokom") or self._low(place) in self._lists["joiners"]

    def _verb_follows(self, following: Sequence[Segment]) -> bool:
        """Does a later stretch bring the finite verb that a subordinate clause waits for?"""
        return any(self._kind(place) in ("fin", "inf") for segment in following[:3] for place in segment.places)

    def _joined(self, segment: Segment, joiner: int, finite: Sequence[int]) -> None:
        kind = _JOINERS.get(self._kind(joiner), ClauseKind.RELATIVE)
        if self._low(joiner) in self._lists["content"]:
            beside = self._low(joiner - 1) in self._lists["before_that"] and joiner > segment.places[0]
            kind = ClauseKind.ADVERBIAL if beside else ClauseKind.CONTENT
        if self._low(joiner) in self._lists["telling"] and self._main is not None:
            kind = ClauseKind.ADVERBIAL
        parent = self._last if kind == ClauseKind.CONTENT and self._wants_content() else None
        last = self._parse.clauses[self._last] if self._last is not None else None
        beside = segment.split or (bool(finite) and self._names_nothing(finite[-1]))
        if beside and last is not None and last.kind == kind == ClauseKind.RELATIVE and not self._open:
            # "(Das Haus, in dem er lebte) und das leer steht": of the same noun
            parent = last.parent
        if kind == ClauseKind.ADVERBIAL and last is not None and last.kind == ClauseKind.RELATIVE and not self._open:
            # "(Das Geld), das verfällt, (wenn der Bau ruht)"
            parent = self._last if self._low(joiner) in self._lists["conditional"] else parent
        second = last is not None and last.kind == ClauseKind.CONJUNCT and not self._open
        if kind == ClauseKind.ADVERBIAL and second and self._low(joiner) in self._lists["factive"]:
            # "(Er kam und) löste den Verein auf, (weil das Geld fehlte)"
            parent = self._last
        if kind == ClauseKind.INFINITIVE and last is not None and last.kind == ClauseKind.CONJUNCT:
            # "(Er kam) und war jung genug, (um zu tanzen)"
            parent = self._last
        number = self._add(kind, segment, finite[-1] if finite else None, joiner, parent)
        if self._main is None and not self._open:
            self._early.append(number)
        if not finite and kind != ClauseKind.INFINITIVE:
            self._open.append(number)

    def _names_nothing(self, verb: int) -> bool:
        """ "(Der Mann, den sie kannte,) der hier (lebte)": has the clause before no word that a pronoun may mean?"""
        last = self._parse.clauses[self._last] if self._last is not None else None
        # "(Die) alle kannten, (die hier lebte)": of one, and so of none of them
        single = not self._low(verb).endswith(tuple(self._lists["plural_ends"]))
        several = self._lists["counted_pronouns"] if single else ()
        known = {*self._lists["persons", "relative_forms"], *several}
        return not any(
            self._kind(place) in NOUNS or (self._kind(place) == "pron" and self._low(place) not in known)
            for place in (last.words if last is not None else [])
        )

    def _wants_content(self) -> bool:
        """ "(Er reist), weil er glaubt, (dass …)": does the clause before it need it, and not the main one?"""
        if self._open or self._last is None:
            return False
        if self._main is None:
            return bool(self._early)
        last, main = self._parse.clauses[self._last], self._parse.clauses[self._main]
        if last.kind == ClauseKind.CONJUNCT:
            return True
        told = main.finite is not None and self._low(main.finite) in self._lists["saying"]
        if last.kind == ClauseKind.INFINITIVE:
            # "(Zog durchs Dorf), um zu zeigen, (was er kann)"
            return self._kind(last.words[-1]) in ("inf", "izu") and not told
        return last.kind in (ClauseKind.ADVERBIAL, ClauseKind.RELATIVE) and last.finite is not None and not told

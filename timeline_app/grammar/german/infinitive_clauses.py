"""German infinitive clauses that come in several stretches: behind a list, or behind a relative clause inside them."""

from collections.abc import Sequence

from timeline_app.grammar.clauses import ClauseKind, Segment
from timeline_app.grammar.german.joining import LONGEST_LIST, Joining

_CLOSERS = frozenset({"part", "inf", "vz", "izu"})


class InfinitiveClauses(Joining):
    """Joins the stretches of an infinitive, up to the one with its verb."""

    # An infinitive that still waits for its verb.
    _begun: int | None = None

    def _begins_infinitive(self, segment: Segment, inner: Sequence[int], following: Sequence[Segment]) -> bool:
        """ "(Beschloss,) die Beiträge für Schüler, Lehrlinge und Rentner zu senken": behind a list its verb comes."""
        before = self._kind(inner[0] - 2) if inner[0] > 1 else ""
        begins = self._main is not None and not self._open and self._after_comma(segment) and before in _CLOSERS
        if not begins or self._kind(inner[0]) not in ("det", "noun", "name") or self._has_infinitive(inner):
            return False
        for later in following[:LONGEST_LIST]:
            rest = self._inner(later)
            if not self._after_comma(later) or self._kind(rest[0]) not in ("det", "adj", "noun", "name"):
                return False
            if self._has_infinitive(rest):
                return True
        return False

    def _has_infinitive(self, inner: Sequence[int]) -> bool:
        kinds = [self._kind(place) for place in inner]
        return "izu" in kinds or ("to" in kinds and "inf" in kinds)

    def _infinitive(self, segment: Segment, inner: Sequence[int]) -> None:
        """One stretch of an infinitive whose verb comes behind a list."""
        if self._begun is None:
            self._begun = self._add(ClauseKind.INFINITIVE, segment, parent=self._last)
        else:
            self._own(self._begun, segment)
        if self._has_infinitive(inner):
            self._begun = None

    def _ends_object(self, segment: Segment) -> bool:
        """ "(Wir bitten, den Saal), der eng ist, (zu verlassen)": the infinitive of the object before the clause."""
        clauses = self._parse.clauses
        before = self._last
        while before is not None and before >= 0 and clauses[before].kind == ClauseKind.RELATIVE:
            before -= 1
        if before is None or before == self._last or before < 0:
            return False
        begun = clauses[before]
        if begun.kind != ClauseKind.ASIDE or not self._begins_object(begun.words[0]):
            return False
        begun.kind = ClauseKind.INFINITIVE
        self._own(before, segment)
        return True

    def _begins_object(self, first: int) -> bool:
        """ "(Schlug vor,) die Halle", "(bat,) den Saal": a noun that tells no more of the word before the comma?"""
        if self._low(first) in self._lists["oblique"]:
            return True
        before = self._kind(first - 2) if first > 1 and self._kind(first - 1) == "comma" else "noun"
        return self._low(first) in self._lists["object_articles"] and before in (*_CLOSERS, "fin", "num", "pred", "adv")

"""Marks between the words of a title in the making: which of the sentence's commas and dashes it keeps."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.words import Word

# English words that begin a clause behind a date.
_JOINERS = frozenset({"CJS", "AVQ"})
# The tag of an English "that" before what is said.
_CONTENT = "CJT"
# What closes a German clause.
_CLOSING = frozenset({"part", "inf", "vz"})
# English verbs of entries and requests.
_PLAIN = frozenset({"VVB", "VDB"})
# Two commas that are no farther apart may enclose a remark inside a clause.
_LONGEST_REMARK = 10


@dataclass(slots=True)
class DraftMarks:
    """Places of the sentence's words, or words of its own, in the order of the title, and the places left out."""

    parse: Parse
    items: list[int | Word]
    dropped: set[int] = field(default_factory=set)

    def kept(self) -> list[int | Word]:
        """What is left of the items."""
        dropped = self.dropped
        return [item for item in self.items if item not in dropped]

    def places(self) -> list[int]:
        """What is left of the sentence's own words and marks."""
        return [item for item in self.kept() if isinstance(item, int)]

    def _kind(self, item: int | Word) -> str:
        return item.kind if isinstance(item, Word) else self.parse.kind(item)

    def _is_needless(self, kept: list[int | Word], at: int) -> bool:
        """A comma before this item, which stood behind what has gone."""
        before, verb = kept[at - 1], kept[at]
        if not isinstance(before, int) or not isinstance(verb, int) or self.parse.kind(verb) != "fin":
            return False
        return self._fronts(kept[:at], verb) or self._ends_restriction(before, verb)

    def _fronts(self, front: list[int | Word], verb: int) -> bool:
        """ "Kurz vor Kriegsende floh die Familie": does all before a finite verb belong to its own clause?"""
        if self._kind(front[-1]) == "num":
            # "On January 11, 2021, let …" keeps the comma of its date.
            return False
        owner = self.parse.owner[verb]
        begin = self.parse.own(owner)[0] if owner >= 0 else 0
        told = self.parse.words[verb].tag in _PLAIN and front in (list(range(begin, verb - 1)), list(range(verb - 1)))
        if told:
            # "Elms merge with Oaks, move north": nothing is gone, so that the comma is the text's own.
            return False
        own = (isinstance(item, int) and self.parse.owner[item] == owner for item in front)
        return owner >= 0 and all(own) and not self._has_remark(front, verb)

    def _ends_restriction(self, before: int, verb: int) -> bool:
        """ "The number who came, is small": no comma parts a noun from its verb if none stands before "who"."""
        owner = self.parse.owner[before]
        if not self._is_nested(owner, self.parse.owner[verb]):
            return False
        clause = self.parse.clauses[owner]
        # "Per Lind, a smith who came from Cork, built it": the comma closes the remark around it.
        remark = clause.parent >= 0 and self.parse.clauses[clause.parent].kind == ClauseKind.ASIDE
        noun = self.parse.kind(clause.words[0] - 1) in ("noun", "name")
        return clause.kind == ClauseKind.RELATIVE and noun and not remark

    def _has_remark(self, front: list[int | Word], verb: int) -> bool:
        """ "The king, on a visit to Rome, fell": does a phrase between commas stand before the verb?"""
        places = [item for item in front if isinstance(item, int)]
        opened = [two for one, two in pairwise(places) if two == one + 2 and self._parts(one + 1)]
        if not opened:
            return False
        # "The two kings, Ott and Karl, fell": nothing between the last name and its comma is gone.
        return places[-1] + 2 == verb or self.parse.kind(opened[-1]) in ("prep", "adv", "kon")

    def _mark_between(self, before: int, after: int | Word) -> Word | None:
        """The comma or dash between two words of the title that stood apart, if one is due."""
        if isinstance(after, Word):
            return None
        parse = self.parse
        if parse.kind(before) == "kon" and self._gone(before, after):
            # "Saw it, and(, as it was odd,) noted it down"
            return None
        one, other = parse.owner[before], parse.owner[after]
        if after < before:
            return self._comma(before) if self._is_nested(one, other) else None
        marks = [place for place in range(before + 1, after) if self._parts(place)]
        marks = [mark for mark in marks if not (before < mark - 1 and self._moved_with(mark, after))]
        if one == other:
            marks = self._of_one_clause(before, after, marks)
        gone = range(before + 1, marks[0]) if marks and parse.words[after].tag in _JOINERS else range(0)
        if gone and other >= 0 and parse.clauses[other].kind == ClauseKind.RELATIVE:
            # "Went to Hull (in 1991), where she read law": the comma is the clause's.
            gone = range(0)
        if gone and self.dropped.issuperset(gone):
            # "Recast (in 1781), when the tower was raised": the comma was the date's.
            return None
        if len(marks) > 1 and parse.words[after].tag == _CONTENT and self._gone(before, after):
            # "Said on the first day(, 14 May,) that it was late"
            return None
        if marks and parse.words[after].tag == _CONTENT and not self._shows(before, after):
            # "I am told(, and) that it was found"
            return None
        if marks and marks[0] > before + 1 and parse.kind(after) == "to" and not self._stay(before, after):
            # "Decided (in May, against their advice,) to close the mill"
            return None
        if not marks:
            return None
        mark = parse.words[marks[0]]
        return replace(mark, text="–", begin=-1) if mark.kind == "dash" else mark

    def _shows(self, before: int, after: int) -> bool:
        """Does the comma between two words stand right behind the first, or is something shown between them?"""
        return self._parts(before + 1) or any(place in self.items for place in range(before + 1, after))

    def _stay(self, before: int, after: int) -> bool:
        """Is a word between two others still there, if not between them?"""
        between = (place for place in range(before + 1, after) if not self.parse.words[place].is_mark)
        return any(place in self.items and place not in self.dropped for place in between)

    def _of_one_clause(self, before: int, after: int, marks: list[int]) -> list[int]:
        """The marks between two words of one clause that are not those of what was left out between them."""
        parse, owner = self.parse, self.parse.owner[before]
        inner = any(
            parse.owner[place] == owner and not parse.words[place].is_mark and not self._moved(place)
            for place in range(before + 1, after)
        )
        if inner and parse.kind(after) == "kon" and self._parts(before + 1) and not self._parts(after - 1):
            # "The smith(, his wife, two sons) and a dog"
            return []
        hour = marks == [before + 1] and [parse.kind(place) for place in (before + 2, after - 1)] == ["num", "noun"]
        if inner and hour and parse.kind(after) in _CLOSING and self._gone(before, after):
            # "Ist für morgen früh(, zehn Uhr) angesetzt"
            return []
        if inner and len(marks) == 2 and marks[0] == before + 1 and marks[1] < after - 1 and self._gone(before, after):
            # "Held nine men(, two of them boys, in a raid) as part of a plan"
            return []
        if inner:
            # What was left out took its commas along: "wurde am Dienstag, 7. Juli, zugestellt".
            enclosed = not self._parts(before + 1) or self._parts(after - 1)
            # "(On Friday), five days after the flood": words for numbers begin an aside.
            enclosed = enclosed and not (parse.kind(after) == "num" and parse.words[after].text.isalpha())
            parts = self._ends_front(before, after, marks) or self._ends_remark(before, after, marks)
            if enclosed and not parts and not self._lists(before, after, marks):
                return []
        marks = [place for place in marks if self._free(place)]
        return [] if marks and self._closes_nothing(marks[0], owner) else marks

    def _gone(self, before: int, after: int) -> bool:
        """Is all that stood between two words left out?"""
        return all(place in self.dropped or self.parse.words[place].is_mark for place in range(before + 1, after))

    def _ends_front(self, before: int, after: int, marks: list[int]) -> bool:
        """ "In a speech (on Friday), the mayor said": does the comma end what stands before the subject?"""
        clause = self.parse.clauses[self.parse.owner[after]]
        single = marks == [after - 1] and not self._parts(before + 1)
        return single and clause.kind == ClauseKind.MAIN and clause.finite is not None and after < clause.finite

    def _ends_remark(self, before: int, after: int, marks: list[int]) -> bool:
        """ "Her party, in power (since 2015), won": does the comma before a verb close what another opens?"""
        if (
            marks != [after - 1]
            or self.parse.kind(after) != "fin"
            or self.parse.owner[after] != self.parse.owner[before]
        ):
            return False
        first = before
        while first > 0 and self.parse.owner[first - 1] == self.parse.owner[before]:
            first -= 1
        kept = first > 1 and first - 2 in self.places() and self.parse.kind(first - 1) == "comma"
        return kept and self.parse.kind(first) in ("prep", "adv", "ing")

    def _lists(self, before: int, after: int, marks: list[int]) -> bool:
        """ "Den Bau (der Brücke), die Pacht und den Kauf": is the comma behind what is left out that of a list?"""
        owner, closes = self.parse.owner[after], marks == [after - 1] and not self._parts(before + 1)
        finite = self.parse.clauses[owner].finite
        nominal = self.parse.kind(before) in ("noun", "name") and self.parse.kind(after) == "det"
        if not closes or not nominal or finite is None or finite > before:
            return False
        return any(self.parse.kind(place) == "kon" and place > after for place in self.parse.own(owner))

    def _parts(self, place: int) -> bool:
        return self.parse.owner[place] < 0 and self.parse.kind(place) in ("comma", "semi", "colon", "dash")

    def _moved_with(self, mark: int, after: int) -> bool:
        """ "Aheim, Beheim": do the words on both sides of a mark stand elsewhere in the title?"""
        return mark + 1 < after and self._moved(mark - 1) and self._moved(mark + 1)

    def _moved(self, place: int) -> bool:
        """Does a word that stood between two others stand elsewhere in the title, rather than nowhere?"""
        return place not in self.dropped and place in self.items

    def _closes_nothing(self, comma: int, owner: int) -> bool:
        """ "Im Mai, kurz vor dem Fest, kam sie": does a comma end a remark whose first one is gone?"""
        clause = self.parse.clauses[owner]
        if clause.finite is None or (clause.intro is None and clause.finite > comma):
            # Before its verb, a main clause may need the comma.
            return False
        place = comma - 1
        while place > 0 and self.parse.owner[place] == owner and comma - place < _LONGEST_REMARK:
            place -= 1
        opens = self._parts(place) and self.parse.kind(place) == "comma" and self._free(place)
        gone = opens and place > 0 and place - 1 in self.dropped
        return gone and self.parse.kind(place + 1) in ("prep", "adv", "pred", "part")

    def _free(self, place: int) -> bool:
        return place not in self.parse.opened and place not in self.parse.closed

    def _is_nested(self, one: int, other: int) -> bool:
        """Is the first a clause inside the other, whose end a comma marks?"""
        if one < 0 or other < 0 or one == other:
            return False
        nested = self.parse.clauses[one].kind
        marked = nested not in (ClauseKind.BRACKET, ClauseKind.CONJUNCT, ClauseKind.MAIN)
        return marked and other in self.parse.up(self.parse.clauses[one].parent)

    def _comma(self, place: int) -> Word:
        end = self.parse.words[place].end
        return Word(",", end, end, False, "comma")

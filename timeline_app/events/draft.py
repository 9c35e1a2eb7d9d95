"""A title in the making: words of a sentence in a new order, some left out, marks where they belong."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from timeline_app.events.draft_marks import DraftMarks
from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.words import MARKS, SINGLE_QUOTES, Word, written

# The tag of the words that begin German clauses with the verb at their end.
_JOINING = "KOUS"
_BRACKETS = frozenset({"open", "close"})


@dataclass(slots=True)
class Draft(DraftMarks):
    """Places of the sentence's words, or words of its own, in the order of the title.

    `focus` is the clause that the title is about; the clauses `fixed` and the words `held` may not be
    dropped for want of room; the words `tied` are dropped together or not at all. `lost` is what the title has lost
    before anything is dropped. `steps` is what may go of it one after another, and the title without it and all before
    it, once somebody has looked for all of it; `narrowed` is the same in several rounds, by how much may go.
    """

    focus: int = 0
    fixed: frozenset[int] = frozenset()
    held: frozenset[int] = frozenset()
    lost: float = 0.0
    tied: frozenset[int] = frozenset()
    steps: "list[tuple[set[int], Draft]] | None" = field(default=None, init=False, repr=False, compare=False)
    narrowed: "dict[tuple[bool, bool], list[tuple[set[int], Draft]]]" = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def without(self, places: Iterable[int]) -> "Draft":
        """The same title with these places left out too."""
        dropped = self.dropped.union(places)
        return Draft(self.parse, self.items, dropped, self.focus, self.fixed, self.held, self.lost, self.tied)

    def lean(self) -> "Draft":
        """Without the adjectives of a noun that a clause was given for its pronoun."""
        items = [item for item in self.items if isinstance(item, int) or item.kind != "adj"]
        return replace(self, items=items) if len(items) < len(self.items) else self

    def spoken(self) -> list[int]:
        """What is left of the sentence's own words, without marks."""
        return [item for item in self.places() if not self.parse.words[item].is_mark]

    def text(self) -> str:
        """The title as it is printed."""
        kept = self._trimmed(self.kept())
        words: list[Word] = []
        parse_words = self.parse.words
        told_as = self._told_once(kept) if self.parse.told_as else self.parse.told_as
        opening = kept[0] if kept and self._kind(kept[0]) == "quote" else None
        for at, (before, item) in enumerate(zip([None, *kept], kept, strict=False)):
            # Most words stand right behind the one before them, as they did in the sentence.
            far = isinstance(before, int) and before != opening and item != before + 1
            mark = self._mark_between(before, item) if far and isinstance(before, int) else None
            # Asked for every word: by its type, which costs no call.
            if mark is None and type(before) is Word and type(item) is int:
                mark = self._comma_of(before, item)
            if mark is not None and not (mark.kind == "comma" and self._is_needless(kept, at)):
                words.append(mark)
            word = item if isinstance(item, Word) else told_as.get(item, parse_words[item])
            capital = word is not item and word.text[:1].isupper() and item not in told_as
            begins = isinstance(before, Word) and before.kind == "colon"
            cased = self._cased(item, begins or kept[0] == item) if capital and isinstance(item, int) else word
            # "Kern: Wir …": behind the label of a speaker a sentence begins.
            words.append(replace(cased, text=cased.text[:1].upper() + cased.text[1:]) if begins else cased)
        return written(_balanced(words))

    def _comma_of(self, before: Word, item: int) -> Word | None:
        """The comma of a German clause with "dass", behind a word that was put in."""
        clause = self.parse.clauses[self.parse.owner[item]] if self.parse.owner[item] >= 0 else None
        begins = clause is not None and clause.kind == ClauseKind.CONTENT and clause.words[0] == item > 0
        begins = begins and self.parse.words[item].tag == _JOINING
        comma = self.parse.words[item - 1]
        return comma if begins and comma.kind == "comma" and not before.is_mark else None

    def _told_once(self, kept: list[int | Word]) -> dict[int, Word]:
        """What is shown in another form; the second of two pronouns is clear by the first."""
        found: dict[int, Word] = {}
        for item in kept:
            word = self.parse.told_as.get(item) if isinstance(item, int) else None
            if word is not None and isinstance(item, int) and all(word.text != one.text for one in found.values()):
                found[item] = word
        return found

    def _trimmed(self, kept: list[int | Word]) -> list[int | Word]:
        """Without marks at either end, but quotation marks and brackets."""
        ends = MARKS - {"quote", "open", "close"}
        begin, end = 0, len(kept)
        while begin < end and self._kind(kept[begin]) in ends:
            begin += 1
        while end > begin and self._is_loose(kept[end - 1], ends):
            end -= 1
        return [item for item in kept[begin:end] if self._kind(item) != "bar"]

    def _is_loose(self, item: int | Word, ends: frozenset[str]) -> bool:
        """A mark at the end, or a joining word with nothing behind it; a question mark is none."""
        kind = self._kind(item)
        return kind == "kon" or (kind in ends and not self._is_abbreviated(item))

    def _is_abbreviated(self, item: int | Word) -> bool:
        return isinstance(item, int) and self.parse.words[item].text == "?"

    def _cased(self, place: int, first: bool) -> Word:
        """A word that began the sentence, inside the title: small again unless it is a noun or name."""
        word = self.parse.words[place]
        if first or not word.text[:1].isupper():
            return word
        before = self.parse.kind(place - 1) if place else ""
        # Behind a colon that the title shows, the capital stays.
        shown = before == "colon" and {place - 2, place - 3}.intersection(self.places())
        starts = place == 0 or (before in ("colon", "stop", "quote", "bar") and not shown)
        proper = word.kind in ("noun", "name") or word.low in self.parse.capitals
        if starts and not proper and word.text[1:].islower() and not self._quoted(place):
            return replace(word, text=word.low)
        return word

    def _quoted(self, place: int) -> bool:
        return place > 0 and self.parse.kind(place - 1) == "quote" and place - 1 not in self.dropped


def _ends_quotation(words: list[Word], at: int) -> bool:
    """ "“We left(.)”, he said": a full stop inside a quotation that a comma follows."""
    behind = [word.kind for word in words[at + 1 : at + 3]]
    return words[at].kind == "stop" and words[at].text == "." and behind == ["quote", "comma"]


def _closes_markup(words: list[Word], at: int) -> bool:
    """ "A `spark(')": the end of a quotation whose first mark was taken for markup; "the boys'" has one of its own."""
    single = words[at].kind == "quote" and words[at].text == "'" and not words[at].spaced and at > 0
    return single and words[at - 1].text[-1:] != "s" and all(word.text not in ("'", "‘", "‚") for word in words[:at])


def _balanced(words: list[Word]) -> list[Word]:
    """Without a quotation mark or bracket whose partner is gone."""
    # Most titles have neither, and many are written before one is chosen.
    kinds = {word.kind for word in words}
    if "quote" in kinds:
        words = _with_quotations(words)
    if kinds.isdisjoint(_BRACKETS):
        return words
    if sum(word.kind == "open" for word in words) != sum(word.kind == "close" for word in words):
        words = [word for word in words if word.kind not in _BRACKETS]
    empty = {at for at, (one, two) in enumerate(pairwise(words)) if (one.kind, two.kind) == ("open", "close")}
    return [word for at, word in enumerate(words) if at not in empty and at - 1 not in empty] if empty else words


def _opens_twice(one: Word, two: Word) -> bool:
    """ "“ “Are you there?”": is a quotation opened twice? One in single marks may begin another."""
    return one.kind == two.kind == "quote" and two.text not in SINGLE_QUOTES


def _with_quotations(words: list[Word]) -> list[Word]:
    """Without quotation marks that have no partner, and without marks that do not end what is between two."""
    while len(words) > 1 and _opens_twice(words[0], words[1]):
        words = words[1:]
    if sum(word.kind == "quote" and word.text not in SINGLE_QUOTES for word in words) % 2:
        words = [word for word in words if word.kind != "quote"]
    words = [word for at, word in enumerate(words) if not _ends_quotation(words, at)]
    if any(word.text == "'" for word in words):
        words = [word for at, word in enumerate(words) if not _closes_markup(words, at)]
    last = [word.text for word in words[-2:] if word.kind in ("comma", "stop")]
    if words[-1:] and words[-1].kind == "quote" and (last == [","] or (last == ["."] and words[0].kind != "quote")):
        # "They had felt “fine(,)”"
        del words[-2]
    return words

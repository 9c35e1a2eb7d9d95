"""A text's expressions before they are resolved, piece by piece; what first and last pieces hold is looked for once.

Both who infers the publication date and who resolves the expressions ask for the same pieces.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cached_property
from itertools import pairwise

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import PARAGRAPH
from timeline_app.language.rules import Rule
from timeline_app.model.document import Heading
from timeline_app.model.span import Span
from timeline_app.records import dataclass
from timeline_app.text.markup import unmarked
from timeline_app.text.structure import Structure
from timeline_app.timex.faults import Fault
from timeline_app.timex.finder import find
from timeline_app.timex.found import Found, Vetoes
from timeline_app.timex.frames import are_dispatches, is_chronicle, is_diary, is_log
from timeline_app.timex.order import MONTH_FIRST, Order, order_of
from timeline_app.timex.settling.counts_after_days import without_counts
from timeline_app.timex.tokens import Tokens, tokenise

# Texts are worked through in pieces of about this many code points, so that no step holds up other threads.
PIECE = 32_768
_FULL, _CENTURIES = 1000, 10


@dataclass(frozen=True, slots=True)
class Piece:
    """Some sentences of a text; what was found counts tokens and sentences from the piece's first."""

    sentences: Sequence[Span]
    tokens: Tokens
    found: Sequence[Found]
    vetoes: Vetoes = field(default_factory=dict)

    @property
    def end(self) -> int:
        """Where in the text the piece ends."""
        return self.sentences[-1].end


class Scan:
    """The pieces of one text; `faults` are those of the rules that were met so far.

    `structure` tells the kind and level of the block that a sentence stands in.
    """

    def __init__(
        self, text: str, sentences: Sequence[Span], grammar: Grammar, headings: Sequence[Heading] = ()
    ) -> None:
        self.text = text
        self.grammar = grammar
        self.structure = Structure(text, headings, grammar.code)
        self.faults: dict[Fault, None] = {}
        self._sentences = sentences
        self._firsts = list(_firsts(sentences))
        self._kept: dict[int, Piece] = {}

    def __len__(self) -> int:
        return len(self._firsts)

    def __iter__(self) -> Iterator[Piece]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, number: int) -> Piece:
        """A piece by its number from 0."""
        if number in self._kept:
            return self._kept[number]
        first = self._firsts[number]
        after = self._firsts[number + 1] if number + 1 < len(self) else len(self._sentences)
        sentences = self._sentences[first:after]
        begin, end = sentences[0].begin, sentences[-1].end
        tokens = _parted(tokenise(unmarked(self.text[begin:end]), self.grammar.lexicon, begin), sentences)
        found = without_counts(list(find(tokens, self.grammar, sentences, self.fail)), tokens, self.grammar)
        piece = Piece(sentences, tokens, self._believed(found, number))
        if number in (0, len(self) - 1):
            self._kept[number] = piece
        return piece

    def _believed(self, found: list[Found], number: int) -> list[Found]:
        """Without bare numbers that are years in a text of early times only, where the first piece tells of none."""
        if not any("early" in one.facts for one in found):
            return found
        first = found if number == 0 else self[0].found
        return found if any(map(_is_early, first)) else [one for one in found if "early" not in one.facts]

    @cached_property
    def is_chronicle(self) -> bool:
        """Do the lines of the text begin with its dates? Its first piece tells."""
        return len(self) > 0 and is_chronicle(self.text, [one.span for one in self[0].found if "y" in one.facts])

    @cached_property
    def is_diary(self) -> bool:
        """Are several lines nothing but a day without its year, or a weekday? Its first piece tells."""
        return len(self) > 0 and is_diary(self.text, [one.span for one in self[0].found if _lacks_year(one)])

    @cached_property
    def is_log(self) -> bool:
        """Do the lines of the text begin with its days? Its first piece tells."""
        return len(self) > 0 and is_log(
            self.text, [one.span for one in self[0].found if {"d", "m"} <= one.facts.keys()]
        )

    @cached_property
    def has_dispatches(self) -> bool:
        """Do several paragraphs begin with a place and a day of their own? Its first piece tells."""
        days = [one.span for one in self[0].found if {"d", "m"} <= one.facts.keys()] if len(self) else []
        return len(days) > 1 and are_dispatches(self.text, days, self.grammar)

    @cached_property
    def order(self) -> Order:
        """The order of day and month in the text's dates in numbers."""
        return order_of(self.text, self[0].tokens, self[0].found, self.grammar) if len(self) else MONTH_FIRST

    def fail(self, rule: Rule, span: Span, error: Exception) -> None:
        """A rule or its resolver raised this; only the expression is lost."""
        found = Fault.of(rule.name, span.of(self.text), error)
        if found not in self.faults:
            found.log(error)
            self.faults[found] = None


def _lacks_year(found: Found) -> bool:
    """Is it a day without its year?"""
    return "y" not in found.facts and ("d" in found.facts or found.rule.kind == "weekday")


def _is_early(found: Found) -> bool:
    """ "AD 79", "44 BC", "the 4th century": is it surely of the first thousand years, or of those before?"""
    facts = found.facts
    year, century = facts.get("y", _FULL), facts.get("ce", _FULL)
    return "early" not in facts and (bool(facts.get("bc")) or 0 < year < _FULL or 0 < century <= _CENTURIES)


def _parted(tokens: Tokens, sentences: Sequence[Span]) -> Tokens:
    """The tokens with the line breaks at which a sentence ends as those between paragraphs.

    No expression crosses them: the year of a new entry is not that of the month at the end of the line before.
    """
    if "\n" not in tokens.classes:
        return tokens
    # A sentence of nothing but marks lies within one break, at which it begins and ends.
    begins = dict.fromkeys(tokens.at(one.begin) - 1 for one in sentences[1:])
    breaks = [at for at in begins if tokens.classes[at] == "\n"]
    between = (tokens.classes[before + 1 : at] for before, at in pairwise((-1, *breaks, len(tokens.classes))))
    return tokens._replace(classes=PARAGRAPH.join(between))


def _firsts(sentences: Sequence[Span]) -> Iterator[int]:
    """The number of each piece's first sentence."""
    begins = [sentence.begin for sentence in sentences]
    first = 0
    while first < len(sentences):
        yield first
        first = max(first + 1, bisect_left(begins, begins[first] + PIECE))

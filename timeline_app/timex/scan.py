"""A text's expressions before they are resolved, piece by piece; what first and last pieces hold is looked for once.

Both who infers the publication date and who resolves the expressions ask for the same pieces.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from timeline_app.language.grammar import Grammar, Rule
from timeline_app.language.lexicon import PARAGRAPH
from timeline_app.model.document import Heading
from timeline_app.model.span import Span
from timeline_app.records import dataclass
from timeline_app.text.markup import unmarked
from timeline_app.text.structure import Structure
from timeline_app.timex.faults import Fault
from timeline_app.timex.finder import find
from timeline_app.timex.found import Found
from timeline_app.timex.tokens import Tokens, tokenise

# Texts are worked through in pieces of about this many code points, so that no step holds up other threads.
PIECE = 32_768


@dataclass(frozen=True, slots=True)
class Piece:
    """Some sentences of a text; what was found counts tokens and sentences from the piece's first."""

    sentences: Sequence[Span]
    tokens: Tokens
    found: Sequence[Found]

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
        piece = Piece(sentences, tokens, list(find(tokens, self.grammar, sentences, self.fail)))
        if number in (0, len(self) - 1):
            self._kept[number] = piece
        return piece

    def fail(self, rule: Rule, span: Span, error: Exception) -> None:
        """A rule or its resolver raised this; only the expression is lost."""
        found = Fault.of(rule.name, span.of(self.text), error)
        if found not in self.faults:
            found.log(error)
            self.faults[found] = None


def _parted(tokens: Tokens, sentences: Sequence[Span]) -> Tokens:
    """The tokens with the line breaks at which a sentence ends as those between paragraphs.

    No expression crosses them: the year of a new entry is not that of the month at the end of the line before.
    """
    if "\n" not in tokens.classes:
        return tokens
    begins = (tokens.at(one.begin) - 1 for one in sentences[1:])
    breaks = [at for at in begins if tokens.classes[at] == "\n"]
    parted = list(tokens.classes)
    for at in breaks:
        parted[at] = PARAGRAPH
    return tokens._replace(classes="".join(parted))


def _firsts(sentences: Sequence[Span]) -> Iterator[int]:
    """The number of each piece's first sentence."""
    begins = [sentence.begin for sentence in sentences]
    first = 0
    while first < len(sentences):
        yield first
        first = max(first + 1, bisect_left(begins, begins[first] + PIECE))

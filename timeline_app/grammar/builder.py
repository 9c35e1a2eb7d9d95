"""What the parsers of all languages do alike: they go through a sentence's stretches and build its clauses."""

from collections.abc import Iterable, Sequence

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse, Segment, quoted_names, remarks, segments
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word


class ClauseBuilder:
    """Goes through the stretches between commas once; a language says what clause each is or goes on with."""

    def __init__(self, words: Sequence[Word], lists: Wordlists) -> None:
        self._words = words
        self._lists = lists
        self._parse = Parse(words, [], [-1] * len(words), names=quoted_names(words), capitals=lists["capital_pronouns"])
        self._kind, self._low = self._parse.kind, self._parse.low
        self._main: int | None = None
        self._open: list[int] = []
        self._waiting: list[Segment] = []
        self._early: list[int] = []
        self._last: int | None = None

    def run(self) -> Parse:
        """The clauses of the sentence."""
        inside = remarks(self._words)
        stretches = [part for whole in self._stretches(inside) for part in self._split(whole)]
        for number, segment in enumerate(stretches):
            if segment.mark is not None and self._kind(segment.mark) != "comma":
                self._settle()
            self._take(segment, stretches[number + 1 :])
        self._settle()
        for begin, end in inside:
            self._bracket(begin, end)
        return self._parse

    def _stretches(self, inside: Sequence[tuple[int, int]]) -> Iterable[Segment]:
        return segments(self._words, inside)

    def _split(self, segment: Segment) -> Iterable[Segment]:
        raise NotImplementedError

    def _take(self, segment: Segment, following: Sequence[Segment]) -> None:
        raise NotImplementedError

    def _inner(self, segment: Segment) -> list[int]:
        """The places of a stretch's words, without quotation marks and stops."""
        return [place for place in segment.places if not self._words[place].is_mark]

    def _lists_dates(self, inner: Sequence[int]) -> bool:
        """ "(Greece in 1952), Spain in 1955": another thing with its year, after one with its own."""
        last, before = self._words[inner[-1]], self._words[max(inner[0] - 2, 0)]
        return last.looks_like_year and before.looks_like_year

    def _after_comma(self, segment: Segment) -> bool:
        return segment.mark is not None and self._kind(segment.mark) == "comma"

    def _settle(self) -> None:
        """A colon, a dash or the end: what waits for a verb gets none."""
        if self._waiting or self._early:
            number = self._new(ClauseKind.MAIN, -1, None)
            for segment in self._waiting:
                self._own(number, segment)
            self._adopt(number)
        self._main, self._last = None, None
        self._open, self._waiting, self._early = [], [], []

    def _adopt(self, number: int) -> None:
        """What stood before a main clause hangs on it."""
        for early in self._early:
            if self._parse.clauses[early].parent < 0:
                self._parse.clauses[early].parent = number
        self._early = []

    def _bracket(self, begin: int, end: int) -> None:
        owner = self._parse.owner
        before = next((owner[place] for place in range(begin - 1, -1, -1) if owner[place] >= 0), -1)
        if before < 0:
            before = next((owner[place] for place in range(end + 1, len(owner)) if owner[place] >= 0), -1)
        number = self._new(ClauseKind.BRACKET, before, None)
        for place in range(begin, end + 1):
            owner[place] = number
            self._parse.clauses[number].words.append(place)

    def _new(self, kind: ClauseKind, parent: int, finite: int | None, intro: int | None = None) -> int:
        self._parse.clauses.append(Clause(kind, parent, [], finite, intro))
        return len(self._parse.clauses) - 1

    def _add(
        self,
        kind: ClauseKind,
        segment: Segment,
        finite: int | None = None,
        intro: int | None = None,
        parent: int | None = None,
    ) -> int:
        """A new clause made of the stretch; without a parent it hangs on the one that is open, else on the main one."""
        if parent is None:
            above = self._open[-1] if self._open else self._last if kind == ClauseKind.RELATIVE else self._main
            parent = above if above is not None else self._main if self._main is not None else -1
        number = self._new(kind, parent, finite, intro)
        self._own(number, segment)
        if segment.mark is not None and self._after_comma(segment):
            self._parse.opened[segment.mark] = number
        if kind != ClauseKind.ASIDE:
            self._last = number
        return number

    def _own(self, number: int, segment: Segment) -> None:
        """The stretch's words are the clause's; the comma before them ends what stood inside the clause."""
        parse = self._parse
        if segment.mark is not None:
            ended = next(
                (parse.owner[place] for place in range(segment.mark - 1, -1, -1) if parse.owner[place] >= 0), -1
            )
            if ended >= 0 and ended != number:
                parse.closed[segment.mark] = ended
        for place in segment.places:
            parse.owner[place] = number
            parse.clauses[number].words.append(place)

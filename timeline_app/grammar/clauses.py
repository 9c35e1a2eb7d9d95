"""A sentence as clauses: what belongs together, what hangs on what, whatever the language."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from timeline_app.grammar.words import Word

# The dash that may stand without spaces.
UNSPACED = "—"
# Two dashes this near to each other enclose a remark; a list without a verb may be longer.
_LONGEST_REMARK, _LONGEST_LIST = 24, 60
_LONGEST_NAME = 9


class ClauseKind(StrEnum):
    """What a clause is to the one that it hangs on."""

    MAIN = "main"
    CONJUNCT = "conjunct"  # a verb with its objects, whose subject is that of the clause before it
    REPORT = "report"  # what is said, without a joining word: "sie sagte, die Halle werde fertig"
    SPEAKER = "speaker"  # who said it, after what was said: "…, sagte sie"
    CONTENT = "content"  # what is said or thought, with a joining word: "that …", "dass …"
    ADVERBIAL = "adverbial"
    RELATIVE = "relative"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    ASIDE = "aside"  # an apposition: no verb, between commas
    BRACKET = "bracket"


@dataclass(slots=True)
class Clause:
    """A clause's own words by their places in the sentence, without those of the clauses inside it."""

    kind: ClauseKind
    parent: int = -1
    words: list[int] = field(default_factory=list)
    finite: int | None = None
    intro: int | None = None


@dataclass(slots=True)
class Parse:
    """A sentence's words, its clauses, the clause of each word, and the clauses that a mark opens and closes.

    `names` are the places inside quotation marks that enclose a name or title; `capitals` are pronouns that stay large.
    """

    words: Sequence[Word]
    clauses: list[Clause]
    owner: list[int]
    opened: dict[int, int] = field(default_factory=dict)
    closed: dict[int, int] = field(default_factory=dict)
    names: frozenset[int] = frozenset()
    capitals: frozenset[str] = frozenset()
    low: Callable[[int], str] = field(init=False, repr=False, compare=False)
    """The word at a place in small letters; none where the sentence is over."""
    kind: Callable[[int], str] = field(init=False, repr=False, compare=False)
    """The kind of the word at a place; that of a stop where the sentence is over."""
    told_as: Mapping[int, Word] = field(default_factory=dict)
    """By their places the words that a title shows in another form."""
    quotes: list[int] = field(init=False, repr=False)
    """The places of the quotation marks."""
    quotations: dict[int, int] = field(init=False, repr=False)
    """Each quotation mark's partner."""
    infinitives: dict[int, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Those of the verbs of the clauses that somebody has asked for."""
    governed: dict[tuple[int, str], bool] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Of the places that somebody has asked for, whether a verb of a list needs what begins there."""
    ends: dict[tuple[int, ...], int] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Where the phrases end that somebody has asked for, each known by where it begins in which words."""

    def __post_init__(self) -> None:
        # They are asked for thousands of times while a long title is shortened, more often than Python calls a method.
        # Beside a sentence's last word, and before its first, there is none, which many a rule does not ask.
        self.low = [*[word.low for word in self.words], "", ""].__getitem__
        self.kind = [*[word.kind for word in self.words], "stop", "stop"].__getitem__
        self.quotes = [place for place, word in enumerate(self.words) if word.kind == "quote"]
        self.quotations = dict(zip(self.quotes[::2], self.quotes[1::2], strict=False))
        self.quotations |= {last: first for first, last in self.quotations.items()}

    def own(self, clause: int) -> list[int]:
        """The places of a clause's own words."""
        return self.clauses[clause].words

    def told(self, item: "int | Word") -> Word:
        """A word of a title, or the one at a place as a title shows it."""
        return item if isinstance(item, Word) else self.told_as.get(item, self.words[item])

    def spoken(self, clause: Clause) -> list[int]:
        """The places of a clause's own words without the stop at its end."""
        words = clause.words
        while words and self.kind(words[-1]) == "stop":
            words = words[:-1]
        return list(words)

    def in_bracket(self, place: int) -> bool:
        """Does a word stand between brackets?"""
        owner = self.owner[place]
        return owner >= 0 and self.clauses[owner].kind == ClauseKind.BRACKET

    def children(self, clause: int) -> list[int]:
        """The clauses that hang on a clause."""
        return [number for number, other in enumerate(self.clauses) if other.parent == clause]

    def below(self, clause: int) -> Iterator[int]:
        """All the clauses that hang on a clause, and on those."""
        for child in self.children(clause):
            yield child
            yield from self.below(child)

    def up(self, clause: int) -> Iterator[int]:
        """The clause, the one that it hangs on, and so on."""
        while clause >= 0:
            yield clause
            clause = self.clauses[clause].parent

    def root(self, clause: int) -> int:
        """The clause that all above one hang on."""
        return list(self.up(clause))[-1]


@dataclass(frozen=True, slots=True)
class Segment:
    """Words between two marks that may part clauses; `mark` is the place of the one before them."""

    places: list[int]
    mark: int | None
    split: bool = False


def remarks(words: Sequence[Word]) -> list[tuple[int, int]]:
    """The first and last place of each outermost bracket and of each remark between two dashes."""
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    dash: int | None = None
    for place, word in enumerate(words):
        if word.kind == "open":
            opened.append(place)
        elif word.kind == "close" and opened:
            begin = opened.pop()
            if not opened:
                found.append((begin, place))
        elif word.kind == "dash" and not opened and (word.spaced or word.text == UNSPACED):
            if dash is not None and _encloses(words, dash, place) and place + 1 < len(words):
                found.append((dash, place))
                dash = None
            else:
                dash = place if place else None
        elif word.kind in ("colon", "semi", "bar") and not opened:
            dash = None
    if opened and not found:
        # A bracket that a stop after an abbreviation cut short.
        found.append((opened[0], len(words) - 1))
    return _outermost(found)


def _encloses(words: Sequence[Word], dash: int, place: int) -> bool:
    verbless = place - dash <= _LONGEST_LIST and all(word.kind != "fin" for word in words[dash:place])
    return verbless or place - dash <= _LONGEST_REMARK


def _outermost(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if not kept or begin > kept[-1][1]:
            kept.append((begin, end))
    return kept


def segments(words: Sequence[Word], inside: Sequence[tuple[int, int]]) -> Iterator[Segment]:
    """The stretches between commas and other parting marks, without what stands in brackets."""
    hidden = {place for begin, end in inside for place in range(begin, end + 1)}
    names = quoted_names(words)
    places: list[int] = []
    mark: int | None = None
    for place, word in enumerate(words):
        if place in hidden:
            continue
        if place not in names and _parts(word, place + 1 < len(words)):
            if any(not words[one].is_mark for one in places):
                yield Segment(places, mark)
                places = []
            elif places:
                places.append(place)
                continue
            mark = place
        else:
            places.append(place)
    if any(not words[one].is_mark for one in places):
        yield Segment(places, mark)


def _parts(word: Word, more: bool) -> bool:
    return word.kind in ("comma", "semi", "colon", "dash", "bar") or (word.kind == "stop" and more)


def quoted_names(words: Sequence[Word]) -> frozenset[int]:
    """The places between quotation marks that enclose few words: a name or a title, whose marks part no clauses."""
    quotes = [place for place, word in enumerate(words) if word.kind == "quote"]
    found: set[int] = set()
    for first, last in zip(quotes[::2], quotes[1::2], strict=False):
        spoken = last + 1 < len(words) and words[last + 1].kind == "comma"
        spoken = spoken and _is_sentence(words[first + 1 : last], words[last + 2 : last + 3])
        spoken = spoken or _is_whole(words, first, last) or _is_of_speaker(words, first, last)
        if last - first <= _LONGEST_NAME and not spoken and not _is_said(words[first + 1 : last]):
            # A comma before the closing mark is the sentence's: "“our policies,” a speaker said".
            found.update(range(first + 1, last - (words[last - 1].kind == "comma")))
    return frozenset(found)


def _is_sentence(quoted: Sequence[Word], after: Sequence[Word]) -> bool:
    """ "„Wir haben gesiegt“, sagte er": a pronoun and its verb, or a verb before another behind the comma."""
    begins = len(quoted) > 1 and quoted[0].kind == "pron" and quoted[1].kind == "fin"
    followed = any(word.kind == "fin" for word in after) and any(word.kind == "fin" for word in quoted[1:])
    return begins or followed


def _is_of_speaker(words: Sequence[Word], first: int, last: int) -> bool:
    """ "“We won,” Ann Low said": a pronoun, a small verb and the sentence's comma, and no “I Am the Sea,” a song."""
    opens = [word.kind for word in words[first + 1 : first + 3]] == ["pron", "fin"]
    small = opens and (words[first + 2].text.islower() or not words[first + 2].spaced)
    return small and words[last - 1].kind == "comma"


def _is_whole(words: Sequence[Word], first: int, last: int) -> bool:
    """ "„Die Brücke brach 1946.“": a verb and a full stop between the marks, and nothing that is called so before."""
    begins = first == 0 or words[first - 1].kind in ("colon", "stop")
    stopped = words[last - 1].kind == "stop" and words[last - 1].text == "."
    return begins and stopped and any(word.kind == "fin" for word in words[first + 1 : last])


def _is_said(quoted: Sequence[Word]) -> bool:
    """ "(Hat) »einen neuen Wert erreicht«": the end of a clause, and no name."""
    return len(quoted) > 1 and quoted[0].kind == "det" and quoted[0].text.islower() and quoted[-1].kind == "part"

"""What a resolver may look at: the expression's facts, the publication date, and the dates told so far."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from timeline_app.language.grammar import Grammar, Rule
from timeline_app.model.calendar import Civil, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.model.interval import Interval
from timeline_app.model.span import Span
from timeline_app.model.timex import Mod, Reason, TimexType
from timeline_app.timex.tense import Direction, Tense, tense_of
from timeline_app.timex.tokens import Tokens

Facts = Mapping[str, Any]
_REMEMBERED = 8


@dataclass(slots=True)
class Found:
    """A matched expression before it is resolved: its rule, its tokens [begin, end), what was captured."""

    rule: Rule
    begin: int
    end: int
    span: Span
    facts: dict[str, Any]
    sentence: int
    borrowed: frozenset[str] = frozenset()
    """The facts that stand after the expression: "[24. Dezember] bis 6. Januar 2021" borrows the year."""


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the text told, and in which sentence: what "the day after" or "in April" may lean on."""

    day: Civil
    granularity: Granularity
    sentence: int
    explicit: bool


class Note(NamedTuple):
    """Something that a resolver looked at, kept for a trace: what it is, and its facts."""

    name: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a resolver says. `relative` is true where the value depends on the publication date."""

    type: TimexType
    value: str
    reason: Reason
    mod: Mod | None = None
    relative: bool = False
    computed: bool = False
    interval: Interval | None = None
    granularity: Granularity | None = None
    told: Civil | None = None
    quant: str = ""
    freq: str = ""
    conflict: Reason | None = None


@dataclass(slots=True)
class Context:
    """The state of one document while its expressions are resolved in order."""

    grammar: Grammar
    tokens: Tokens
    published: int | None
    sentences: Sequence[Span]
    daily: bool = True
    programme: bool = False
    """Is the text a list of times, one entry after the other, rather than a tale?"""
    day_first: bool = False
    """Does the text write days before months in "25/03/2021"?"""
    recurring: int = -1
    """The sentence of the last recurring time, or of several days: a clock time after "every Monday" recurs as well."""
    weekly: int = -1
    """The sentence of the last "every Monday": a weekday after it recurs as well."""
    every_year: int = -1
    """The sentence of the last "every year": a day and month after it recur as well."""
    day_end: int = -9
    """The token after the last day, to see whether the next one stands in a row with it."""
    history: deque[Told] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    """The last dates that do not hang on the publication date, the youngest at the end."""
    focus: Told | None = None
    heading: Told | None = None
    """The last day that is a line of its own."""
    notes: list[Note] | None = None
    """What is looked at, where somebody traces it."""
    _directions: dict[int, Direction] = field(default_factory=dict)

    def note(self, name: str, **facts: Any) -> None:
        """Keep for the trace, if there is one, that this was looked at."""
        if self.notes is not None:
            self.notes.append(Note(name, facts))

    @property
    def _tense(self) -> Tense:
        return tense_of(self.grammar)

    @property
    def today(self) -> Civil | None:
        return None if self.published is None else civil_from_days(self.published)

    @property
    def told(self) -> Told | None:
        return self.history[-1] if self.history else None

    def direction(self, found: Found) -> Direction:
        """Whether the clause speaks of what was or of what will be."""
        if found.begin not in self._directions:
            told = self._tense.direction(self.tokens, found.begin, found.end, self.sentences[found.sentence])
            self._directions[found.begin] = told
            self.note("tense", sign=told.sign, word=told.word, surely=told.surely, perfect=told.perfect)
        return self._directions[found.begin]

    def is_daily(self, found: Found) -> bool:
        """Does "today" mean this day? It does in a text that tells of days and hours, not in one about an era."""
        sentence = self.sentences[found.sentence]
        daily = self.daily and self._tense.speaks_of_days(self.tokens, found.begin, found.end, sentence)
        self.note("speaks_of_days", text=self.daily, sentence=daily)
        return daily

    def retell(self, wrong: Civil, right: Civil) -> None:
        """Correct the last date told, if it is this one."""
        if self.history and self.history[-1].day == wrong:
            self.history[-1] = replace(self.history[-1], day=right)

    def told_near(self, found: Found, sentences: int) -> Told | None:
        """The last date told, if it stands at most so many sentences before."""
        return self._near(found, self.told, sentences, "told_before")

    def focus_near(self, found: Found, sentences: int) -> Told | None:
        """The last day told, in whatever way."""
        return self._near(found, self.focus, sentences, "last_day")

    def _near(self, found: Found, told: Told | None, reach: int, name: str) -> Told | None:
        if told is None:
            self.note(name, taken=False)
            return None
        back = found.sentence - told.sentence
        self.note(name, taken=back <= reach, day=told.day, sentences_back=back, reach=reach)
        return told if back <= reach else None

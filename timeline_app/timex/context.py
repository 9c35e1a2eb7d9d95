"""What a resolver may look at beside its expression: the document, frames of time, and the day that "today" is."""

from collections.abc import Sequence
from dataclasses import field
from typing import NamedTuple

from timeline_app.language.grammar import Grammar
from timeline_app.model.calendar import Civil
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason
from timeline_app.records import dataclass
from timeline_app.timex.anchor_facts import anchor_facts
from timeline_app.timex.directed import Directed
from timeline_app.timex.directions.direction import FUTURE, PAST, Direction
from timeline_app.timex.discourse import SILENCE, Discourse, Told
from timeline_app.timex.found import Found, Vetoes
from timeline_app.timex.frames import TELLING, WRITTEN, Frame, Scope, written_around
from timeline_app.timex.order import MONTH_FIRST, Order
from timeline_app.timex.quotes import is_quoted
from timeline_app.timex.surroundings import Note
from timeline_app.timex.tokens import Tokens

# So many years after the last date told it is long gone.
_GONE = 2
# How many sentences back "the following spring" leans on a date.
_STORY = 8
# And so many, where a fact of the rule says how.
_REACHES = {"sentence": 0, "old": 1}
# Of so many years ago no news tells as of "this year".
_LONG_GONE = 10
_WEEK = 7
# So many dates in a row make a tale, and so many tokens a sentence begins with.
_ROW = 4
_OPENING = 3
_JUBILEES = ("jubilee", "unitadjective", "num_unit")
# So many days before its publication begins a year that a report need not mean by "in March".
_OVER = 2 * 366
# Of these nothing is left where later years have been told of.
_LEFT = frozenset((Scope.TOPIC, Scope.SENTENCE))
_LINES = frozenset((Scope.LINE, Scope.ENTRY))


class Now(NamedTuple):
    """The day from which a text counts, whether it hangs on the publication date, and the scope of its frame."""

    day: Civil | None
    relative: bool
    scope: str
    granularity: Granularity | None = None
    """How exact what was told is, where this is but a day of it."""

    @property
    def anchor(self) -> dict[str, object]:
        """What the reason of a date that counts from here keeps of it."""
        return anchor_facts(self.day, self.granularity)

    @property
    def lacking(self) -> Reason:
        """Why there is no such day."""
        return Reason("told_vaguely" if self.scope == STORY else "no_publication_date")


# The scope of what counts from the date told last.
STORY = "story"


@dataclass(frozen=True, slots=True)
class Context(Directed):
    """What a resolver may look at: the facts of the document, and the discourse up to this expression."""

    grammar: Grammar
    tokens: Tokens
    published: int | None
    sentences: Sequence[Span]
    daily: bool = True
    deictic: bool = True
    """Does the text tell of days as somebody does who is near them: "yesterday", "on Monday"?"""
    programme: bool = False
    """Is the text a list of times, one entry after the other, rather than a tale?"""
    chronicle: bool = False
    """Do the lines of the text begin with dates?"""
    log: bool = False
    """Do the lines of the text begin with its days? What stands in them was written on these."""
    order: Order = MONTH_FIRST
    """Does the text write days before months in "03/04/2021"?"""
    inferred: bool = False
    """Was the publication date read off the text's own dates?"""
    twelve: bool = False
    """Does the text count twelve hours, so that 2.30 in it is after noon?"""
    discourse: Discourse = SILENCE
    notes: list[Note] | None = None
    """What is looked at, where somebody traces it."""
    directions: dict[int, Direction] = field(default_factory=dict)
    """Those of the clauses read so far, by the token at which an expression begins."""
    vetoes: Vetoes = field(default_factory=dict)

    def after(self, discourse: Discourse, notes: list[Note] | None) -> "Context":
        """The same for an expression further on; `dataclasses.replace` would be several times as slow."""
        return Context(
            self.grammar,
            self.tokens,
            self.published,
            self.sentences,
            self.daily,
            self.deictic,
            self.programme,
            self.chronicle,
            self.log,
            self.order,
            self.inferred,
            self.twelve,
            discourse,
            notes,
            self.directions,
            self.vetoes,
        )

    def is_daily(self, found: Found) -> bool:
        """Does "today" mean this day? It does in a text that tells of days and hours, not in one about an era."""
        sentence = self.sentences[found.sentence]
        # Whoever writes to somebody means the day: "Das Bild kommt heute noch."
        is_written = self.discourse.is_personal
        asks = self.daily and not is_written
        era = self._tense.eras.word(self.tokens, found.begin, found.end, sentence) if asks else ""
        is_day = (self.daily or is_written) and not era and (is_written or not self._ends_history(found))
        self.note("day_or_era", text_tells_of_days=self.daily, word_of_an_era=era or None, is_day=is_day)
        return is_day

    def _ends_history(self, found: Found) -> bool:
        """ "In 1994 a plaque was unveiled. Today it is a museum": the last words of a tale of years long gone."""
        told, today = self._long_ago(found), self.today
        if told is None or today is None:
            return False
        # "Erschien 1972 und liegt heute in sechster Auflage vor" does so in a text of days as well.
        if self.deictic and not self._is_beside_years(found, told):
            return False
        return self.direction(found).sign != PAST

    def _long_ago(self, found: Found) -> Told | None:
        """The last date told, or another one of these two sentences, if it is long gone."""
        today, history = self.today, self.discourse.history
        near = (told for told in reversed(history) if told is history[-1] or found.sentence - told.sentence <= 1)
        return next((told for told in near if today is not None and told.day.year < today.year - _GONE), None)

    def _is_beside_years(self, found: Found, told: Told) -> bool:
        """Does "today" go on from a year that its sentence tells, and is no end of what it began?

        As the first word of a sentence it goes on from the one before.
        """
        before = self.tokens.words[max(0, found.begin - 2) : found.begin]
        is_end = any(self.grammar.lexicon.has("until", word) for word in before)
        begins = found.span.begin == self.sentences[found.sentence].begin
        return found.sentence - told.sentence <= begins and told.granularity >= Granularity.SEASON and not is_end

    def frame(self, found: Found, coarsest: Granularity, finest: Granularity = Granularity.DAY) -> Frame | None:
        """The narrowest frame around an expression that is one of these units, except the publication's own."""
        # From within: frames are kept the widest first.
        for frame in reversed(self.discourse.frames):
            if finest <= frame.granularity <= coarsest and self._counts(frame, found):
                self.note("frame", scope=frame.scope.value, day=frame.day, unit=frame.granularity.label)
                return frame
        return None

    def day_of_entry(self) -> Frame | None:
        """The day of the entry or letter in which an expression stands, that of publication too."""
        frames = (frame for frame in reversed(self.discourse.frames) if frame.granularity == Granularity.DAY)
        return next((frame for frame in frames if frame.scope in WRITTEN or self._logs(frame)), None)

    def _logs(self, frame: Frame) -> bool:
        """ "25.9. Baubeginn": the day of a line in a text whose lines begin with days."""
        return self.log and frame.scope == Scope.LINE and frame.granularity == Granularity.DAY

    def year_frame(self, found: Found) -> Frame | None:
        """The frame that gives a year: one that is a year, or else the narrowest."""
        return self.frame(found, Granularity.YEAR, Granularity.YEAR) or self.frame(found, Granularity.MONTH)

    def _counts(self, frame: Frame, found: Found) -> bool:
        if frame.granularity <= Granularity.MONTH and self.published is not None and frame.holds(self.published):
            return False
        if self._logs(frame):
            return True
        if frame.scope == Scope.TITLE:
            return self.begins_line(found)
        if frame.scope == Scope.LINE and (self.chronicle or self.begins_line(found)):
            return True
        if frame.scope == Scope.SENTENCE and self._has_gone_on(frame):
            return False
        if frame.scope in TELLING and self._is_announced(frame, found):
            return True
        return frame.scope not in TELLING or (frame.granularity == Granularity.YEAR and self._is_told_of(frame, found))

    def _is_announced(self, frame: Frame, found: Found) -> bool:
        """ "2027 ist das Fest vom 4. bis 7. Juli": does the sentence begin with a year to come?"""
        told = self.discourse.told
        if self.today is None or told is None or frame.day.year <= self.today.year:
            return False
        return told.sentence == found.sentence and told.day.year == frame.day.year

    def _is_told_of(self, frame: Frame, found: Found) -> bool:
        """Does a clause go on with the tale of a year that is well over?"""
        is_over = self.published is None or frame.day.days < self.published - _OVER
        return (
            is_over and (self.is_told(found) or self._is_of_its_sentence(frame, found)) and not self._has_gone_on(frame)
        )

    def _is_of_its_sentence(self, frame: Frame, found: Found) -> bool:
        """ "Das Jahr 1816 bringt Schnee im Juni": of old years people tell as if they were now."""
        told, direction = self.discourse.told, self.direction(found)
        is_same = told is not None and told.sentence == found.sentence and told.day.year == frame.day.year
        return is_same and not (direction.sign == FUTURE and direction.surely)

    def _has_gone_on(self, frame: Frame) -> bool:
        """Has a text told of later years since? "In 1962 she came … from 1978 to 1985 … She died on 11 February"."""
        history = self.discourse.history
        if frame.scope == Scope.LINE:
            # "1906 Gründung … Am 2. März 1919 kam man wieder zusammen. Im Juli": a tale, and no list of years.
            last = history[-1] if history else None
            return last is not None and last.day.year > frame.day.year and last.granularity <= Granularity.MONTH
        return frame.scope in _LEFT and any(told.day.year > frame.day.year for told in history)

    def now(self, found: Found, unit: Granularity) -> Now:
        """What "gestern" or "in diesem Jahr" count from: a frame that is past and as exact as the unit, else today."""
        story = self.story(found, unit)
        if story is not None:
            return story
        if (spoken := self._spoken_at(found) or self._said_at(found, unit)) is not None:
            return spoken
        if (written := self._written_at(found)) is not None and unit <= Granularity.MONTH:
            return Now(written.day, not written.explicit, Scope.LETTER.value)
        frame = self.frame(found, unit)
        if frame is not None and frame.scope in TELLING and not (self.chronicle or self._logs(frame)):
            # "Thursday 17 May", and below it "Ascension Day. No bread yesterday": of the entry's day.
            frame = written_around(self.discourse.frames, frame)
        is_entry = self.log and self.published is not None and self.begins_line(found)
        if frame is not None and frame.scope in _LINES and is_entry:
            # "Heute …" is an entry of its own.
            frame = None
        if frame is not None and self._is_written_in(frame):
            return Now(frame.day, not frame.explicit, frame.scope.value)
        return Now(self.today, True, "")

    def _spoken_at(self, found: Found) -> Now | None:
        """ "16.06.2023, 07:30 - Lena: Heute Abend Kino?": the day of a message in a chat that goes on for days."""
        hour = self.discourse.hour
        if hour is None or not hour.is_spoken or found.span.begin >= hour.line_end:
            return None
        return Now(hour.day, not hour.explicit, Scope.LINE.value)

    def _said_at(self, found: Found, unit: Granularity) -> Now | None:
        """ "Am 24. Oktober sagten Sie, Sie würden am Freitag zahlen": the day on which somebody said what was to come.

        News of the last days speaks of days near its own.
        """
        told = self.discourse.day
        if told is None or told.sentence != found.sentence or unit > Granularity.MONTH or self.published is None:
            return None
        if told.day.days >= self.published - _WEEK or not self.is_reported(found):
            return None
        return Now(told.day, not told.explicit, STORY)

    def _written_at(self, found: Found) -> Told | None:
        """ "Der Brief vom 3. März 1813: „Gestern …“": the day of what is quoted, unless it is news."""
        if self.discourse.written is None:
            return None
        written = self._near(found, self.discourse.written, _STORY, "written")
        if written is None or not is_quoted(self.tokens.words, found.begin):
            return None
        return written if self.published is None or written.day.days < self.published - _OVER else None

    def _is_written_in(self, frame: Frame) -> bool:
        """Was a stretch of text written on the day of its frame, or is its frame past? Those to come are announced.

        A mail was; so was a day of a diary, whose publication date is but that of its first one.
        """
        if self.published is None or frame.day.days < self.published:
            return True
        # A letter is gone on with: "10. Febr. Kam nicht mehr zum Abschicken. Gestern …".
        goes_on = frame.scope == Scope.MAIL or (frame.scope == Scope.ENTRY and self.discourse.is_personal)
        return goes_on or (self.inferred and (frame.scope in WRITTEN or self._logs(frame)))

    def story(self, found: Found, unit: Granularity) -> Now | None:
        """What "the following spring" and "that October" count from: the last date told that is as exact as the unit.

        "The next week" and "by the end of the year" do so only where the clause tells of the past; "Vormonat" only
        from a month of its own sentence, "in diesem Jahr" only from a year long gone.
        """
        how = found.facts.get("story")
        if how is None or (how == "past" and not self.is_told(found)):
            return None
        if how == "old" and not self._is_of_old_tale(found):
            return None
        reach = _REACHES.get(how, _STORY)
        rel = found.facts.get("rel", 0)
        told = (self.discourse.focus, self.discourse.told, self.discourse.day)
        # "The previous week" in a report is the one before it, whatever other week it has told of.
        near = [
            one
            for one in told
            if one
            and found.sentence - one.sentence <= reach
            and (one.explicit or rel >= 0 or one.sentence == found.sentence or found.rule.kind == "weekday")
        ]
        fit = next((one for one in near if one.granularity <= unit), None)
        self.note("story", day=fit and fit.day, reach=reach)
        if fit is not None:
            return Now(_edge(fit, rel), not fit.explicit, STORY, fit.granularity)
        return Now(None, False, STORY) if near and how == "always" else None

    def _is_of_old_tale(self, found: Found) -> bool:
        """ "1921 entstand der Verein. In diesem Jahr zählte er 14 Mitglieder": does a tale of old go on?

        What is a hundred years old is so this year.
        """
        told = self.focus_near(found, 1)
        if told is None or not told.explicit or told.granularity > Granularity.YEAR or not self.is_told(found):
            return False
        if self.today is None:
            return True
        sentence, at = self.sentences[found.sentence], self.tokens.at
        classes = self.tokens.classes[at(sentence.begin) : at(sentence.end)]
        is_jubilee = any(self.grammar.lexicon.among(name, classes) for name in _JUBILEES)
        long_gone = self.today.year - _LONG_GONE
        is_old = all(one.explicit and one.day.year < long_gone for one in self.discourse.recent[-_ROW:])
        return told.day.year < long_gone and (is_old or not self.deictic) and not is_jubilee

    def told_or_today(self, found: Found) -> Now:
        """What a season or a holiday counts from: the date told last, if its words say so, else today."""
        return self.story(found, Granularity.YEAR) or self._then(found) or Now(self.today, True, "")

    def _then(self, found: Found) -> Now | None:
        """ "Im Mai 2015 beschloss es der Rat. Damals hieß es, gebaut werde im Herbst": of the time told just before."""
        told, words = self.focus_near(found, 1), self.tokens.words
        if told is None or not told.explicit or told.sentence == found.sentence:
            return None
        first = self.tokens.at(self.sentences[found.sentence].begin)
        then = self.grammar.settings.get("then", ())
        is_then = any(word.lower() in then for word in words[first : first + _OPENING])
        return Now(told.day, False, STORY, told.granularity) if is_then else None


def _edge(told: Told, rel: int) -> Civil:
    """The day of a told date from which to count: what follows a year does so after its end."""
    if told.granularity < Granularity.YEAR or rel < 0:
        return told.day
    # From May on "that spring" and "that winter" are this year's alike.
    return Civil(told.day.year, 12, 31) if rel else Civil(told.day.year, 5, 1)

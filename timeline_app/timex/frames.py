"""Frames of time: the day, month or year that a stretch of text is about, told by what stands above or before it.

"1936" in a line of its own is the frame of what follows, down to the next such line; "1961 (August): …" that of its
entry; "Lindenau, 4. Mai 1914" that of a letter. What a date leaves out is asked of its frame first.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache

from timeline_app.language.grammar import Grammar
from timeline_app.model.calendar import Civil, about, civil_from_days
from timeline_app.model.granularity import Granularity
from timeline_app.model.span import Span
from timeline_app.records import dataclass
from timeline_app.text.beside import line_after, line_before
from timeline_app.timex.mails import mail_end

# How far from an expression its line, and the end of its entry, are looked for; no frame is told by longer ones.
_LINE, _ENTRY = 200, 1_500
_END = 1 << 62
# So many lines that begin with a date make a chronicle, if most dates stand there.
_ENTRIES = 3

_MARKS = re.compile(r"[\s#*>|•·–—_(\[+-]*")
_NOTHING = re.compile(r"[\s#*_|:.,)\]]*")
# What parts the date of an entry from its text; of a month or year a comma does it too: "1962, im Februar".
_PARTED = re.compile(r"[*_)\]]*(?:\s*[:|(\t]|\s+[–—-])")
_COMMA = re.compile(r"[*_)\]]*\s*,")
_PARTED_BY_COMMA = re.compile(r"[*_)\]]*(?:\s*[:|(\t,]|\s+[–—-])")
# "Sitzungstermine 2024: 17.1., 14.2."
_HASHES = re.compile(r"[ \t]{0,3}#{1,6}[ \t]")
_STOPPED = re.compile(r"[*_]*\.\s*(?:[–—]|\s[*_„“\"»]{0,2}[^\W\d_a-zäöü])")
# A line that goes on with no sentence of the line before.
_AFTER_LINE = re.compile(r"(?:\A|\n[ \t\r]*\n|[.!?:][\"”“»)]*[ \t\r]*\n)[\s#*>|•·–—_(\[+-]*\Z")
_LABEL = re.compile(r"\W{0,8}(?:[^\W\d_][\w-]{0,40} ){1,5}")
_DATES_FOLLOW = re.compile(r"\s?:\s{0,2}\d")
_LAST_WORD = re.compile(r"[^\W\d_]{0,20}\Z")
_STOPS, _CLOSING = frozenset(".!?"), '"”“»)'
# The word with which such a line goes on.
_LEAD = re.compile(r"[ \t]*[^\W\d_A-ZÄÖÜ]{2,4}[ \t]+")
# Words that a stop may shorten before a date: no sentence ends with "ca.".
_SHORT = 2
_SHORTENED = ("abbreviated", "passed", "vaguely", "vaguely_dated")
# A sentence of which so little has been said.
_BEGINNING = re.compile(r"(?:^\s*|[.!?][\"”“»)]*\s+)([^\W\d_]*)\s*$")
# A line that is longer, or of several sentences, is none.
_HEADING, _GOES_ON = 80, re.compile(r"(?<!\d)[.!?]\s+[^\W\d_a-zäöüß]")
_DECEMBER, _SUMMER, _AUGUST = 12, 6, 8
_BLANK_LINE = re.compile(r"\n[ \t\xa0]*\r?\n")
_NEXT_LINE = re.compile(r"[^\n]*\n\s*([^\n]*)")
_LETTERS = re.compile(r"[^\W\d_]{2}")


class Scope(Enum):
    """How a date comes to stand over other words."""

    HEADING = "heading"
    """A line of its own."""
    LETTER = "letter"
    """A line of its own, with a place: what follows was written on that day."""
    HEAD = "head"
    """At the end of a line that says what the document is: "Protokoll vom …"."""
    DISPATCH = "dispatch"
    """At the beginning of a paragraph, with a place and a dash."""
    ENTRY = "entry"
    """At the beginning of a line, parted from what follows."""
    SENTENCE = "sentence"
    """The same at the beginning of a sentence."""
    TOPIC = "topic"
    """The year with which a sentence begins: "Im Jahr 1848 brach die Revolution aus."."""
    MAIL = "mail"
    """At the head of a mail that is quoted or passed on."""
    LINE = "line"
    """At the beginning of a line: what begins the next one may be of the same year."""
    TITLE = "title"
    """The year with which the title of a text ends: "# Patagonien 2019". Lines below it begin with its days."""


_FRAMING = frozenset((Granularity.DAY, Granularity.MONTH, Granularity.YEAR))
_LASTING = frozenset((Scope.HEADING, Scope.LETTER, Scope.HEAD, Scope.MAIL, Scope.TITLE))
TELLING = frozenset((Scope.TOPIC, Scope.LINE))
"""What goes on with the tale of these is of their year; nothing counts from them."""
# These were written on their day.
WRITTEN = frozenset((Scope.LETTER, Scope.HEADING, Scope.ENTRY))
# In these somebody writes to somebody.
PERSONAL = frozenset((Scope.LETTER, Scope.MAIL))
# What the title of a text tells of it.
_OF_TITLES = frozenset((Granularity.MONTH, Granularity.YEAR))
_RUNNING_ON = frozenset((Scope.ENTRY, Scope.SENTENCE, Scope.TOPIC))
CLOSED = _LASTING | {Scope.ENTRY}
"""What is told in these is of no concern where they have ended."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a stretch of text up to the offset `until` is about; `explicit` if no publication date was needed."""

    scope: Scope
    day: Civil
    granularity: Granularity
    until: int
    explicit: bool = True
    is_pair: bool = False
    """Is it a school year or a season of games, from one summer to the next?"""

    def year_of(self, month: int, day: int = 15) -> int:
        """The year of a day and month: the frame's own, or that which brings them nearest to its day."""
        year = self.day.year
        if self.is_pair:
            return year + (month < _AUGUST)
        if self.granularity >= Granularity.YEAR:
            # A winter's frame begins with its December.
            return year + (self.day.month == _DECEMBER and month < _SUMMER)
        here = self.day.days
        return min((year, year - 1, year + 1), key=lambda one: abs(about(one, month, day).days - here))

    def holds(self, day: int) -> bool:
        """Is a day number within the frame's own day, month or year?"""
        unit = slice(0, {Granularity.DAY: 3, Granularity.MONTH: 2}.get(self.granularity, 1))
        return self.day[unit] == civil_from_days(day)[unit]


def within(frames: tuple[Frame, ...], begin: int) -> tuple[Frame, ...]:
    """The frames that hold at an offset."""
    return tuple(frame for frame in frames if begin < frame.until) if frames else frames


def written_around(frames: tuple[Frame, ...], within: Frame) -> Frame | None:
    """The frame of the same day around one that only tells of it, if somebody wrote on that day; the narrowest."""
    same = (one for one in reversed(frames) if one.scope in WRITTEN and one.day == within.day)
    return next((one for one in same if one.granularity == Granularity.DAY), None)


def entered(frames: tuple[Frame, ...], new: Frame, begin: int) -> tuple[Frame, ...]:
    """The frames that hold after a new one, the widest first: entries stand below headings, days below years."""
    return (*(frame for frame in within(frames, begin) if _stays(frame, new)), new)


def _stays(frame: Frame, new: Frame) -> bool:
    if new.scope == Scope.MAIL:
        # A mail that is quoted within another one leaves it as it is.
        return frame.scope != Scope.MAIL or frame.until > new.until
    if new.scope in _LASTING:
        return frame.granularity > new.granularity and frame.holds(new.day.days)
    return frame.granularity > new.granularity or frame.scope in _LASTING


def scope_of(text: str, span: Span, grammar: Grammar, granularity: Granularity) -> Scope | None:
    """How an expression stands over what follows; None if it is a part of its sentence."""
    line = line_before(text, span, _LINE)
    after = line_after(text, span, _LINE)
    parted = _is_parted(text, span, after, granularity)
    if _MARKS.fullmatch(line):
        if "|" not in line and (_NOTHING.fullmatch(after) or _is_weekday(after, grammar)):
            return Scope.HEADING if _heads(text, span, granularity) else None
        return Scope.ENTRY if parted else Scope.LINE
    if granularity == Granularity.DAY:
        # "## 2.4.0 – 30 May 2024"
        if _HASHES.match(line) and _NOTHING.fullmatch(after):
            # "## The outage of 1 March" was not written on that day.
            last = line.rstrip().rpartition(" ")[2].lower()
            return Scope.LINE if last in grammar.settings.get("dating", ()) else Scope.HEADING
        return _with_place(_unbroken(text, span, line), after, grammar)
    if parted and (_begins_sentence(line, grammar) or (_DATES_FOLLOW.match(after) and _LABEL.fullmatch(line))):
        return Scope.SENTENCE
    line = _without_noun(line, grammar) if granularity == Granularity.YEAR else line
    if granularity in _OF_TITLES and _ends_title(text, span, after, granularity):
        return Scope.TITLE
    beginning = (
        _BEGINNING.search(line) if granularity == Granularity.YEAR and not _is_shortened(line, grammar) else None
    )
    # "The 1848 constitution" is no tale of that year, nor is "2. Haushalt 2024", with the next point below it.
    is_told = beginning and not grammar.lexicon.has("article", beginning[1])
    return Scope.TOPIC if is_told and (after.strip() or _goes_on_below(text, span)) else None


def _without_noun(line: str, grammar: Grammar) -> str:
    """ "Im Kriegsjahr" before its number stands for "Im"."""
    before, _, last = line.rstrip().rpartition(" ")
    return f"{before} " if grammar.lexicon.has("year_compound", last) else line


def _is_weekday(after: str, grammar: Grammar) -> bool:
    """ "5. Februar, Sonntag": is the rest of a line the name of a weekday?"""
    return grammar.lexicon.has("weekday", after.strip(" \t\r,.()*_"))


def _begins_sentence(line: str, grammar: Grammar) -> bool:
    return _last_word(line) is not None and not _is_shortened(line, grammar)


def _is_shortened(line: str, grammar: Grammar) -> bool:
    """Does a line end with a word that a stop has shortened, as "ca." or "li."?"""
    word = _last_word(line)
    if word is None:
        return False
    return 0 < len(word) <= _SHORT or any(grammar.lexicon.has(name, word) for name in _SHORTENED)


def _last_word(line: str) -> str | None:
    """The word before the stop and blank with which a line ends, "" if it is none; None where it ends otherwise."""
    # A search for such an end would begin at every character of the line.
    said = line.rstrip()
    stopped = said.rstrip(_CLOSING)
    if len(said) == len(line) or stopped[-1:] not in _STOPS:
        return None
    word = _LAST_WORD.search(stopped, max(0, len(stopped) - 21), len(stopped) - 1)
    return word[0] if word else ""


def _is_parted(text: str, span: Span, after: str, granularity: Granularity) -> bool:
    """Is a date parted from what follows it? A stop parts the day of a diary: "2. April. Es regnet"."""
    if granularity != Granularity.DAY:
        return _PARTED_BY_COMMA.match(after) is not None
    if _PARTED.match(after):
        return True
    # "10. Febr. Wieder Alarm": the stop is that of the month.
    after = f".{after}" if text[span.end - 1] == "." else after
    begins_block = _AFTER_LINE.search(text, max(0, span.begin - _LINE), span.begin)
    return begins_block is not None and _STOPPED.match(after) is not None


def frame_of(
    text: str, span: Span, grammar: Grammar, day: Civil, granularity: Granularity, explicit: bool
) -> Frame | None:
    """The frame that a date sets for what follows it; None if it sets none."""
    # "Winter 1898: the gale of November 26" is of that year.
    granularity = Granularity.YEAR if granularity == Granularity.SEASON else granularity
    if granularity not in _FRAMING:
        return None
    if granularity == Granularity.DAY and (end := mail_end(text, span, grammar)) is not None:
        return Frame(Scope.MAIL, day, granularity, end, explicit)
    scope = scope_of(text, span, grammar, granularity)
    if scope in _RUNNING_ON and not explicit and _COMMA.match(text, span.end):
        # "Three years ago, it sold the mill" is a sentence as others are.
        return None
    return scope and Frame(scope, day, granularity, _until(text, span, scope), explicit)


def frame_of_number(text: str, span: Span, day: Civil, explicit: bool) -> Frame | None:
    """The frame of "Tag 3: Von Bergen nach Voss" over the lines of that day, or of an entry that begins with it.

    None if it begins no line.
    """
    after = line_after(text, span, _LINE)
    if not _MARKS.fullmatch(line_before(text, span, _LINE)):
        return None
    scope = Scope.ENTRY if len(after) > _HEADING or _GOES_ON.search(after) else Scope.HEADING
    return Frame(scope, day, Granularity.DAY, _until(text, span, scope), explicit)


def are_dispatches(text: str, days: Sequence[Span], grammar: Grammar) -> bool:
    """Do several paragraphs begin with a place and a day each?"""
    scopes = (_with_place(line_before(text, span, _LINE), line_after(text, span, _LINE), grammar) for span in days)
    return sum(scope == Scope.DISPATCH for scope in scopes) > 1


def title_of_pair(text: str, span: Span, year: int) -> Frame | None:
    """The frame of "Die Saison 2013/14 im Rückblick" in the first line of a text over the dates below it."""
    if span.begin >= _LINE or "\n" in text[: span.begin].lstrip():
        return None
    return Frame(Scope.TITLE, Civil(year, 1, 1), Granularity.YEAR, _END, is_pair=True)


def is_chronicle(text: str, dates: Sequence[Span]) -> bool:
    """Do the lines of a text begin with its dates? `dates` are those with a year."""
    begins = sum(bool(_MARKS.fullmatch(line_before(text, span, _LINE))) for span in dates)
    return begins >= _ENTRIES and 2 * begins >= len(dates)


def is_log(text: str, days: Sequence[Span]) -> bool:
    """Do several lines of a text begin with its days, as those of a log do, and hardly any day stands elsewhere?"""
    begins = sum(bool(_MARKS.fullmatch(line_before(text, span, _LINE))) for span in days)
    return begins >= _ENTRIES and 3 * begins >= 2 * len(days)


def is_diary(text: str, days: Sequence[Span]) -> bool:
    """Are several lines of a text nothing but a day? `days` are those without a year."""
    alone = (
        _MARKS.fullmatch(line_before(text, span, _LINE)) and _NOTHING.fullmatch(line_after(text, span, _LINE))
        for span in days
    )
    return sum(map(bool, alone)) > 1


def _unbroken(text: str, span: Span, line: str) -> str:
    """The line before a date together with the one that it goes on with: "Niederschrift über die 34. Sitzung\nam"."""
    if not _LEAD.fullmatch(line):
        return line
    before = text[max(0, span.begin - len(line) - _LINE) : span.begin - len(line) - 1].rpartition("\n")[2]
    return f"{before.rstrip()} {line}" if before.strip() else line


def _heads(text: str, span: Span, granularity: Granularity) -> bool:
    """A year stands over words; among numbers it is a cell of a table."""
    following = _NEXT_LINE.match(text, span.end, span.end + 2 * _LINE)
    return granularity < Granularity.YEAR or (following is not None and bool(_LETTERS.search(following[1])))


def _goes_on_below(text: str, span: Span) -> bool:
    """Does the line below an expression begin with a word?"""
    following = _NEXT_LINE.match(text, span.end, span.end + 2 * _LINE)
    return following is not None and following[1][:1].isalpha()


def _ends_title(text: str, span: Span, after: str, granularity: Granularity) -> bool:
    """Is a year the last word of the first line of a text, with an empty line below it; or a month, with any line?"""
    is_first = span.begin < _LINE and "\n" not in text[: span.begin].lstrip()
    is_parted = granularity == Granularity.MONTH or _BLANK_LINE.match(text, span.end)
    return is_first and not after.strip() and bool(is_parted)


def _with_place(line: str, after: str, grammar: Grammar) -> Scope | None:
    beside = f"{line.strip(' *_')}\0{after}"
    if grammar.head_line.search(beside):
        return Scope.HEAD
    if grammar.dateline.search(beside):
        return Scope.DISPATCH
    place = grammar.place_line.search(beside)
    # "Lindenau, 4. Mai 1914, abends" ends its line as well.
    return Scope.LETTER if place and (_NOTHING.fullmatch(after) or not beside[place.end() :].strip()) else None


def _until(text: str, span: Span, scope: Scope) -> int:
    """Where in the text a frame ends if no other one does it: an entry with its paragraph, a heading never.

    A heading in Markdown ends with the next one of its level.
    """
    if scope not in _LASTING:
        blank = _BLANK_LINE.search(text, span.end, span.end + _ENTRY)
        return blank.start() if blank else span.end + _ENTRY
    line = line_before(text, span, _LINE).lstrip()
    level = len(line) - len(line.lstrip("#"))
    if not level:
        return _END
    after = _next_heading(level).search(text, span.end)
    return after.start() if after else _END


@cache
def _next_heading(level: int) -> re.Pattern[str]:
    return re.compile(rf"\n#{{1,{level}}}[ \t]")

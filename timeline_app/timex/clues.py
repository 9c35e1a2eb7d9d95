"""What a text says that bears on the day of its publication: its dates, past or to come, and its date line."""

from collections.abc import Callable, Iterator
from functools import cache, partial

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import fold
from timeline_app.model.calendar import days_from_civil, is_valid
from timeline_app.records import dataclass
from timeline_app.text.beside import line_after, line_before
from timeline_app.timex.context import Context
from timeline_app.timex.directions.direction import FUTURE, PAST, UNKNOWN
from timeline_app.timex.found import Found
from timeline_app.timex.mails import heads_text
from timeline_app.timex.resolvers.stated import full_year
from timeline_app.timex.scan import Piece, Scan
from timeline_app.timex.settling.asides import is_dated_as
from timeline_app.timex.vetoes.veto import veto_of

# A report says within its first and last pages when it is from; the middle of a book does not.
_HEAD, _TAIL = 20_000, 4_000
_LINE_REACH, _TOP = 80, 1_500
# What may part a label from words before it, and how many such words it may have.
_APART, _LABEL = "|(•·–—-.", 3
# So many years back a text that counts from today is not about what it tells as the last date.
_LONG = 5
_DEICTIC = frozenset(("weekday", "day", "weekend"))
_STATED = frozenset(("date", "stamp"))
_KINDS = _DEICTIC | _STATED | {"today", "year", "ago", "night", "dated_part"}


@dataclass(frozen=True, slots=True)
class Clue:
    """A date expression. `day` is a day number where all of the date is said."""

    text: str
    kind: str
    day: int | None
    year: int | None
    month: int | None
    of_month: int | None
    weekday: int | None
    look_around: Callable[[], int]
    """Tells the sign from the words around."""
    says_so: bool
    """A line says that this is the day of publication."""
    with_place: bool
    """It stands in a line of its own with a place, as on top of a letter or a report."""
    long_ago: bool
    is_deictic: bool
    """It counts from the day of publication; "heute" may mean an era."""

    @property
    def sign(self) -> int:
        """-1 past, 1 to come, 0 unsaid; few clues are asked for it, and the verbs around are only read for those."""
        return self.look_around()

    @property
    def is_day(self) -> bool:
        """Is it a day of a month, whatever the year?"""
        return bool(self.month and self.of_month)


def heydays_of(scan: Scan) -> Iterator[tuple[str, range]]:
    """The words of a text's beginning that texts of a few years only are full of, and these years."""
    lexicon, tokens = scan.grammar.lexicon, scan[0].tokens
    known = _heyday_words(scan.grammar)
    for word in tokens.words[: tokens.at(_HEAD)] if known else ():
        if fold(word) in known:
            first, last = map(int, lexicon.value("heyday", word).split("-"))
            yield word, range(first, last + 1)


@cache
def _heyday_words(grammar: Grammar) -> frozenset[str]:
    return grammar.lexicon.words_of("heyday")


def read_clues(scan: Scan) -> Iterator[Clue]:
    """The clues of a text's beginning and end, in text order."""
    if not len(scan):
        return
    yield from _of_piece(scan, scan[0], 0, _HEAD)
    after = max(len(scan.text) - _TAIL, _HEAD)
    yield from _of_piece(scan, scan[len(scan) - 1], after, len(scan.text))


def _of_piece(scan: Scan, piece: Piece, begin: int, end: int) -> Iterator[Clue]:
    context = Context(
        scan.grammar,
        piece.tokens,
        None,
        piece.sentences,
        chronicle=scan.is_chronicle,
        order=scan.order,
        vetoes=piece.vetoes,
    )
    for found in piece.found:
        if begin <= found.span.begin < end and found.rule.kind in _KINDS:
            try:
                is_told = not veto_of(found, context) and not is_dated_as(found, context)
                clue = _clue(found, scan, context) if is_told else None
            except Exception as error:
                scan.fail(found.rule, found.span, error)
            else:
                # The times of a log tell when it was written, unless one is the head of a mail.
                if clue is not None and (clue.says_so or clue.kind != "stamp"):
                    yield clue


def _clue(found: Found, scan: Scan, context: Context) -> Clue:
    facts = found.facts
    year, month, day = full_year(facts), facts.get("m"), facts.get("d")
    if facts.get("slashed") and context.order.day_first and day and day <= 12:
        month, day = day, month
    whole = None
    if year is not None and month and day and is_valid(year, month, day):
        whole = days_from_civil(year, month, day)
    number = facts["wp"][0] if "wp" in facts else facts.get("wd")
    kind = found.rule.kind
    before, after = _beside(found, scan.text)
    says_so = kind in _STATED and _says_so(found, scan, before, after, context.chronicle)
    with_place = (
        kind == "date" and found.span.begin < _TOP and bool(scan.grammar.place_line.search(f"{before}\0{after}"))
    )
    # "Am folgenden Sonntag" counts from what was told.
    deictic = (kind in _DEICTIC and "story" not in facts) or (
        kind == "today" and kind in scan.grammar.settings.get("daily", ())
    )
    words = found.span.of(scan.text).strip()
    sign = partial(_sign, found, scan, context)
    return Clue(words, kind, whole, year, month, day, number, sign, says_so, with_place, _is_long(found), deictic)


def _sign(found: Found, scan: Scan, context: Context) -> int:
    """Whether an expression is surely of what was, or of what will be."""
    if (step := found.facts.get("rel")) is not None:
        return PAST if step < 0 else FUTURE
    try:
        direction = context.direction(found)
    except Exception as error:
        scan.fail(found.rule, found.span, error)
        return UNKNOWN
    return direction.sign if direction.surely else UNKNOWN


def _is_long(found: Found) -> bool:
    """ "vor 40 Jahren", "four decades ago"."""
    if found.rule.kind != "ago":
        return False
    count, unit = found.facts["n"], found.facts["unit"]
    return unit in ("DE", "CE") or (unit == "Y" and not isinstance(count, str) and count >= _LONG)


def _beside(found: Found, text: str) -> tuple[str, str]:
    """What stands before and after an expression in its line."""
    before = line_before(text, found.span, _LINE_REACH)
    return before.strip(" \t*_#>-–|("), line_after(text, found.span, _LINE_REACH)


def _says_so(found: Found, scan: Scan, before: str, after: str, chronicle: bool) -> bool:
    """Does a line say that this is the day of publication, or is it nothing but the date?

    A chronicle has many lines of a date alone, and its last one is that of what it tells last.
    """
    label = before.lower().rstrip(": ")
    words = scan.grammar.settings.get("published_words", ())
    last = label.rpartition(" ")[2]
    if scan.grammar.lexicon.has("birth_label", last):
        return False
    if any(label.endswith(word) and _is_label(label, word, before) for word in words):
        return True
    if heads_text(scan.text, found.span, scan.grammar):
        return True
    if chronicle or scan.is_diary or found.span.begin >= _TOP:
        return False
    beside = f"{before}\0{after}"
    if scan.grammar.dateline.search(beside):
        return True
    line = (not before and not after.strip(" \t\r*_|.,)")) or bool(scan.grammar.head_line.search(beside))
    return line and not _goes_on(scan.text, found.span.end)


def _is_label(label: str, word: str, before: str) -> bool:
    """ "Stand: …" and "published on …" stand for themselves; "a memorandum dated …" does not."""
    rest = label.removesuffix(word).rstrip()
    return not rest or rest[-1] in _APART or (before.rstrip()[-1:] == ":" and len(rest.split()) <= _LABEL)


def _goes_on(text: str, end: int) -> bool:
    """Does the next line go on with the sentence?"""
    following = text[end : end + _LINE_REACH].partition("\n")[2]
    return following[:1].islower()

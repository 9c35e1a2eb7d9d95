"""Years told from today right beside a date without one: "am Rosenmontag vor acht Jahren", "On May 3 two years ago"."""

from collections.abc import Sequence

from timeline_app.language.lexicon import Lexicon
from timeline_app.model.calendar import DAY_SECONDS, Civil
from timeline_app.model.granularity import Granularity
from timeline_app.timex.context import Context
from timeline_app.timex.discourse import Told
from timeline_app.timex.found import Found

_YEARS = frozenset((Granularity.YEAR, Granularity.SEASON))
_COUNTED, _DATED = frozenset(("ago", "relative")), frozenset(("date", "holiday", "month", "season", "nth_weekday"))
_YEAR_SAID = frozenset(("decy", "rel", "ry", "y", "yy", "ymd", "bc"))
# Between a date and the year behind it stand so many tokens, "vor" among them, and before it so many: ", wohl am ".
_BEHIND, _BEFORE, _SHORT = 3, 7, 3


def years_first(found: Sequence[Found], words: Sequence[str], lexicon: Lexicon) -> list[Found]:
    """The order in which to resolve: the year behind a date that has none tells that date's."""
    order = list(found)
    for i in range(len(order) - 1):
        if order[i + 1].rule.kind in _COUNTED and _has_its_year_behind(order[i], order[i + 1], words, lexicon):
            order[i : i + 2] = order[i + 1], order[i]
    return order


def _has_its_year_behind(date: Found, year: Found, words: Sequence[str], lexicon: Lexicon) -> bool:
    is_dated = date.rule.kind in _DATED and date.sentence == year.sentence and year.facts.get("unit") == "Y"
    return is_dated and _YEAR_SAID.isdisjoint(date.facts) and _joins(words[date.end : year.begin], _BEHIND, lexicon)


def _joins(between: Sequence[str], most: int, lexicon: Lexicon, marks: str = "") -> bool:
    """Are these no more than blanks, a little word, perhaps a mark, and a word that does not vouch for the date?"""
    if len(between) > most:
        return False
    said = [word for word in between if word != " "]
    return all(
        word in marks or (word.isalpha() and (len(word) <= _SHORT or lexicon.has("vaguely", word))) for word in said
    )


def year_counted_beside(found: Found, context: Context) -> int | None:
    """The year that is told right before or behind a date, counted from today: "two years ago, on 3 May"."""
    told, row = context.focus_near(found, 0), context.discourse.row
    if told is None or not row or told.granularity not in _YEARS or told.explicit:
        return None
    (begin, end), words, lexicon = row[-1], context.tokens.words, context.grammar.lexicon
    is_behind = found.end <= begin and _joins(words[found.end : begin], _BEHIND, lexicon)
    is_before = end <= found.begin and _joins(words[end : found.begin], _BEFORE, lexicon, ",")
    return _year_within(told, found) if is_behind or is_before else None


def _year_within(told: Told, found: Found) -> int | None:
    """The year told, or of a season the one in which it has the month: "letzten Winter, wohl im Februar"."""
    if told.granularity == Granularity.YEAR:
        return told.day.year
    month, stretch = found.facts.get("m"), told.stretch
    if month is None or stretch is None:
        return None
    years = (told.day.year, told.day.year + 1)
    return next((year for year in years if stretch.contains(Civil(year, month, 15).days * DAY_SECONDS)), None)

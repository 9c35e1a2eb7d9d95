"""Bare numbers that are no years: quantities, models, postcodes, names of works."""

from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.settling.counts_after_days import is_plural
from timeline_app.timex.settling.softened import two_before
from timeline_app.timex.vetoes.beside import is_unknown, two_after, word_after, word_before
from timeline_app.timex.vetoes.figures import figures_of, is_figure_of_year, is_numbered, is_postcode, was_done_about
from timeline_app.timex.vetoes.vehicles import is_model
from timeline_app.timex.vetoes.works import is_year_as_title

_MARKS_BEFORE = frozenset("§#$€£+*=<>…")
# Of headings and of quoted mail: "# 1969", "> 1998".
_LINE_MARKS = frozenset("#>")
_YEAR_DIGITS = 4
# Two words with their blanks are so many tokens.
_TWO_WORDS = 4
# Of later years few texts tell.
_LATEST = 2070


def why_no_year(found: Found, context: Context) -> str:
    """A bare number is a year unless it counts something, or is a round number with nothing that makes it one."""
    if "mod" in found.facts:
        return ""
    year = found.facts.get("y", 0)
    if "people" in found.facts:
        # "Since 2002 people have paid", but "in 2000 people" may be so many.
        return "counted_after" if year % 100 == 0 else ""
    before, after = word_before(found, context), word_after(found, context)
    return _by_what_stands_beside(found, before, after, context) or _by_amount(found, year, before, after, context)


def _by_what_stands_beside(found: Found, before: str, after: str, context: Context) -> str:
    """Why a number is no year, by the marks, numbers and words of laws, vehicles and measures on either side."""
    lexicon = context.grammar.lexicon
    if before in _MARKS_BEFORE and not (before in _LINE_MARKS and context.begins_line(found)):
        return "mark_before"
    if in_figures := figures_of(found, context):
        return in_figures
    if lexicon.has("lawword", before) or is_numbered(before, context):
        return "lawword_before"
    if lexicon.has("counted", after) or (lexicon.has("counted_by", after) and not _counts_anew(found, context)):
        return "counted_after"
    if before.isdigit() and not _in_next_column(found, context):
        return "number_before"
    number, *between = context.tokens.words[max(0, found.begin - _TWO_WORDS) : found.begin] or [""]
    is_beside = len(number) == _YEAR_DIGITS and between == [" ", before, " "]
    if is_beside and number.isdigit() and (lexicon.has("sooner", before) or lexicon.has("still", before)):
        # "1930 lebten hier 800 Menschen, 1939 bereits 1200": so many in that year.
        return "number_before"
    beside = context.tokens.words[found.end : found.end + 1] == [" "]
    if beside and len(after) == _YEAR_DIGITS and after.isdigit() and not lexicon.has("yearcue", before):
        return "number_after"
    if is_model(found, context):
        return "model_of_a_vehicle"
    return "figure_of_a_year" if is_figure_of_year(found, context) else ""


def _counts_anew(found: Found, context: Context) -> bool:
    """ "Für 2024 weitere 35 Mio. Euro": is another number what the word behind it counts?"""
    return two_after(found, context)[1].isdigit()


def _by_amount(found: Found, year: int, before: str, after: str, context: Context) -> str:
    """Why a number is no year, by how round or high it is, and by what there may be so many of."""
    lexicon = context.grammar.lexicon
    if year % 50 == 0 and _tells_when(found, context):
        return "round_and_tells_when"
    if lexicon.has("amountcue", before) and year % 50 == 0 and not _cue_further_on(found, context):
        is_year = _is_second_of_years(found, context) or was_done_about(found, context)
        return "" if is_year else "round_and_amountcue_before"
    if is_year_as_title(found, context):
        return "name_of_a_work"
    if is_postcode(found, context):
        return "postcode"
    cue = lexicon.has("yearcue", before) or before in "(/–-"
    if not cue and _counts(year, after, before, context):
        return "counts_what_follows"
    # A rule that takes three digits for a year has seen why.
    return "unlikely_year_without_yearcue" if year > _LATEST and not (cue or after == ")") else ""


def _in_next_column(found: Found, context: Context) -> bool:
    """ "Nr. 14  1764, am Ostertag": do more blanks than one stand before it?"""
    blank = context.tokens.words[found.begin - 1] if found.begin else ""
    return len(blank) > 1 and blank.isspace()


def _is_second_of_years(found: Found, context: Context) -> bool:
    """ "Between 1945 and 1950": does another year stand before the word between them?"""
    before = two_before(found, context)[1]
    return before.isdigit() and len(before) == _YEAR_DIGITS


def _cue_further_on(found: Found, context: Context) -> bool:
    """ "In about 1850", "no later than 1850": what stands before the word that might speak of an amount."""
    _, before = two_before(found, context)
    has = context.grammar.lexicon.has
    return any(has(name, before.lower()) for name in ("from", "until", "before_date", "later", "earlier"))


def _tells_when(found: Found, context: Context) -> bool:
    """ "1700 im vergangenen Jahr": so many, and when follows."""
    lexicon = context.grammar.lexicon
    after = two_after(found, context)
    if len(after) < 2 or after[0] not in context.grammar.settings.get("within", ()):
        return False
    return lexicon.has("relative", after[1]) or lexicon.has("year_word", after[1])


def _counts(year: int, after: str, before: str, context: Context) -> bool:
    """ "1800 Häuser", "1848 letters": a number right before what there are so many of."""
    lexicon = context.grammar.lexicon
    if context.grammar.settings.get("capital_nouns"):
        if lexicon.has("count_cue", before) and after[:1].isupper() and is_unknown(after, context):
            return True
        return (year % 100 == 0 or year < 1000) and after[:1].isupper() and is_unknown(after, context)
    if before == "," or lexicon.has("count_cue", before):
        before = "of"
    if not is_plural(after, context.grammar) or not before.islower() or lexicon.has("article", before):
        return False
    return is_unknown(after, context)

"""What fits a pattern and is no time expression after all: names, quantities, codes."""

import re
from itertools import takewhile

from timeline_app.timex.context import Context
from timeline_app.timex.directions.forms import LONGEST_FORM
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import words_before
from timeline_app.timex.vetoes.beside import ends_line, is_unknown, word_after, word_before
from timeline_app.timex.vetoes.figures import figures_of, is_issue
from timeline_app.timex.vetoes.named import is_somebody, named_before, remember
from timeline_app.timex.vetoes.persons import (
    WISH,
    first_name,
    first_name_of_capitals,
    is_behind_a_name,
    is_forename,
    surname,
)
from timeline_app.timex.vetoes.things import is_of_a_game, is_thing
from timeline_app.timex.vetoes.weekdays import why_no_weekday
from timeline_app.timex.vetoes.works import in_name_of_work, is_name_of_work
from timeline_app.timex.vetoes.years import why_no_year

# So many tokens stand before such an expression at most, blanks and marks among them.
_LED = 6
# How many tokens before an age children may be named.
_AGE_REACH = 14
# A blank and a word.
_NAME = 2
# Few things begin before this hour.
_EARLY = 8
# No score is written with a nought before its first number.
_TEN = 10
# So far after "dreijährig" stands what is of that age, or lasts so long.
_NOUN_REACH = 6
# What the names of novels, plays and films have in them; a year in one may well be the year.
_VAGUE = frozenset(("part", "season", "night"))
# What is all of a name only without this fact; a year always may be.
_BARE = {"year": "", "weekday": "rel", "date": "y"}


def veto_of(found: Found, context: Context) -> str:
    """The name of the check by which this expression is to be dropped, "" if it is to stay; worked out once."""
    key = found.begin, found.facts.get("y")
    if key not in context.vetoes:
        context.vetoes[key] = _veto_of(found, context)
    return context.vetoes[key]


def _veto_of(found: Found, context: Context) -> str:
    if found.rule.kind in _VAGUE and in_name_of_work(found, context):
        return "name_of_a_work"
    lacking = _BARE.get(found.rule.kind)
    if lacking is not None and lacking not in found.facts and is_name_of_work(found, context):
        return "name_of_a_work"
    check = _CHECKS.get(found.rule.kind)
    return check(found, context) if check is not None else ""


def _why_no_date(found: Found, context: Context) -> str:
    """A pair of years or a month in numbers may be a file's number, a lone day the ordinal of a noun."""
    facts = found.facts
    if "entry" in facts and not context.begins_line(found):
        return "no_entry"
    if "whole_line" in facts and not ends_line(found, context):
        return "line_goes_on"
    if "chronicle" in facts and not context.chronicle:
        return "no_chronicle"
    if "led" in facts and not _is_led(found, context):
        return "no_entry"
    if "lone" in facts or {"entry", "wd"} <= facts.keys():
        return ""
    if context.tokens.words[found.begin].isdigit() and is_issue(found, context):
        return "number_of_an_issue"
    if "y" in facts and "d" not in facts:
        return figures_of(found, context)
    if facts.keys() & {"y", "yy", "ymd", "m"} or not context.grammar.settings.get("capital_nouns"):
        return ""
    # "am 12. Spieltag"; a new sentence may begin after "am 12.", though.
    after, ends = word_after(found, context), context.sentences[found.sentence].end
    same = context.tokens.starts[min(found.end + 1, len(context.tokens.words))] < ends
    return "ordinal_of_a_noun" if same and after[:1].isupper() and is_unknown(after, context) else ""


def _is_led(found: Found, context: Context) -> bool:
    """Does no more than a little word stand before it in its line?"""
    words = context.tokens.words[max(0, found.begin - _LED) : found.begin]
    line = list(takewhile(lambda word: "\n" not in word, reversed(words)))
    return len(line) < _LED and sum(word[0].isalpha() for word in line) == 1


def _why_no_month(found: Found, context: Context) -> str:
    """ "Anna März": a month right after a capitalised word is a surname."""
    lexicon = context.grammar.lexicon
    begins = context.begins_line(found) or found.span.begin == context.sentences[found.sentence].begin
    before = "" if begins else next(words_before(found, context), "")
    if lexicon.has("title", before):
        remember(found, "named_before", context)
        return "title_before"
    if not context.grammar.settings.get("capital_nouns"):
        first = "surname" if surname(found, before, context) else first_name(found, before, context)
        if first and first != WISH:
            remember(found, "named_before", context)
        return first or named_before(found, context)
    if not before or found.facts.get("mod"):
        return ""
    if name_of_two := first_name_of_capitals(found, before, context):
        return name_of_two
    name = (
        before[0].isupper() and not before.isupper() and (is_unknown(before, context) or is_forename(before, context))
    )
    return "first_name_before" if name else ""


def _of_youngsters(found: Found, context: Context) -> bool:
    """ "Kinder beider Sprachgruppen zwischen sechs und elf Jahren"."""
    words, lexicon = context.tokens.words, context.grammar.lexicon
    before = words[max(0, found.begin - _AGE_REACH) : found.begin]
    return all(any(lexicon.has(name, word) for word in before) for name in ("youngsters", "agecue"))


def _why_no_duration(found: Found, context: Context) -> str:
    """ "der 29-jährige Fahrer": years before a noun that does not last are somebody's age."""
    unit = found.facts["nu"][1] if "nu" in found.facts else found.facts.get("unit")
    if unit == "Y" and _of_youngsters(found, context):
        return "age_of_youngsters"
    if unit == "Y" and is_behind_a_name(found, context):
        return "age_behind_a_name"
    if found.rule.name != "adjective of a duration" or unit != "Y":
        return ""
    lexicon, words = context.grammar.lexicon, context.tokens.words
    if words[found.end - 1][0].isupper():
        return "age"
    lasting_form = context.grammar.settings.get("lasting_form", "(?!)")
    after = [word for word in words[found.end : found.end + _NOUN_REACH] if word[0].isalpha()]
    noun = next((word for word in after if word[0].isupper()), "")
    lasts = any(lexicon.has("lasting", word) for word in (noun, *after[:2]) if word)
    lasts = lasts or (len(noun) <= LONGEST_FORM and bool(re.fullmatch(lasting_form, noun, re.IGNORECASE)))
    return "" if lasts else "age"


def _why_no_time(found: Found, context: Context) -> str:
    """ "02:05 – Alarm" in a line of its own is a time; "es stand 14:12 zur Pause" is not."""
    if _is_place(found, context):
        return "number_of_a_place"
    if "entry" not in found.facts or context.begins_line(found):
        return ""
    # "09:15 Alarm. 09:20 Fire put out": entries may run on in one line.
    leads = found.facts.get("h", 0) < _TEN and context.tokens.words[found.begin] != str(found.facts["h"])
    return "" if leads and not word_before(found, context) else "score"


def _why_no_season(found: Found, context: Context) -> str:
    """ "The Winter Warmer", "the Spring Half": a season with a capital before another word that has one."""
    if is_thing(found, context):
        return "name_of_a_thing"
    if context.grammar.settings.get("capital_nouns") or found.facts.keys() & {"y", "yy"}:
        return ""
    named, after = context.tokens.words[found.end - 1], context.tokens.words[found.end : found.end + 2]
    if not named[0].isupper() or len(after) < _NAME or after[0] != " " or not after[1][:1].isupper():
        return ""
    return "name_of_an_event" if found.begin < found.end - 1 or word_before(found, context) else ""


def _why_no_quarter(found: Found, context: Context) -> str:
    return "name_of_a_thing" if is_of_a_game(found, context) else ""


def _is_place(found: Found, context: Context) -> bool:
    """ "Saal 3, 19.30 Uhr": the number of a noun, where the time behind it is written otherwise, or it is too early."""
    words, end = context.tokens.words, found.end
    if end - found.begin > 1 or words[end : end + 1] != [","] or not words[found.begin].isdigit():
        return False
    noun = next(words_before(found, context), "")
    is_noun = noun[:1].isupper() and (is_unknown(noun, context) or context.grammar.lexicon.has("lawword", noun))
    second = words[end + 2] if end + 2 < len(words) and words[end + 2].isdigit() else ""
    falls = bool(second) and int(second) < int(words[found.begin])
    has_minutes = words[end + 3 : end + 4] in ([":"], ["."])
    return is_noun and (has_minutes or falls or int(words[found.begin]) < _EARLY)


def _is_of_somebody(found: Found, context: Context) -> str:
    """Keeps in mind whose name a rule has found a month to be; that is no expression anyway."""
    if is_somebody(found):
        remember(found, "named_before", context)
    return ""


_CHECKS = {
    "none": _is_of_somebody,
    "season": _why_no_season,
    "quarter": _why_no_quarter,
    "clock": _why_no_time,
    "duration": _why_no_duration,
    "year": why_no_year,
    "month": _why_no_month,
    "weekday": why_no_weekday,
    "date": _why_no_date,
}

"""Months that are somebody's first or last name: "April Jones", "the mayor April May", "June's husband", "May said"."""

from functools import cache

from timeline_app.language.grammar import Grammar
from timeline_app.language.lexicon import OTHER_WORD
from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import two_before, words_before
from timeline_app.timex.vetoes.beside import is_unknown, two_after, word_after, word_before
from timeline_app.timex.vetoes.named import stands_before_month

# What goes on after a weekday of which an hour is told.
_APPOINTING = frozenset(("to_hour", "hour_link", "part", "num"))
# So many tokens a name takes, with its marks; so old nobody becomes; what stands behind such an age.
_NAMED, _OLDEST, _LISTED = 5, 115, frozenset(";,.)")
# "K. Freitag"
_INITIAL = 3
_QUOTES = frozenset("\"“„»'.!?")
_APOSTROPHES = frozenset("'’")
_GOING_ON = frozenset("'’,.;:!?")
_ENDING = frozenset(".;!?)")
# A blank, a conjunction, a blank and a name.
_JOINED = 4
# An apostrophe, its letter, a blank and a word.
_OWNED = 4
# What "May the best win" is.
WISH = "wish"
# So many tokens are a shortened name, its stop and a blank; it has no more letters than that.
_SHORTENED = 3
# So far apart are two words with a blank between them.
_PAIR = 2


@cache
def _forenames(grammar: Grammar) -> frozenset[str]:
    return frozenset(grammar.settings.get("forenames", ()))


def is_surname(found: Found, context: Context) -> bool:
    """ "Emil Sonntag": a weekday by itself, right after somebody's first name; "mit Anna Sonntag um drei" is none."""
    words, begin = context.tokens.words, found.begin
    if found.end - begin > 1 or begin < _PAIR or words[begin - 1] != " ":
        return False
    if words[begin - 2] == "." and begin >= _INITIAL and len(words[begin - 3]) == 1 and words[begin - 3].isupper():
        return True
    if words[begin - 2] not in _forenames(context.grammar):
        return False
    after = word_after(found, context)
    goes_on = "\n" not in "".join(words[found.end : found.end + 1])
    return not (goes_on and after.isdigit()) and _APPOINTING.isdisjoint(context.grammar.lexicon.classes(after))


def is_behind_a_name(found: Found, context: Context) -> bool:
    """ "Heinz Kolbe, 81 Jahre;": what an entry says of somebody, between marks."""
    words, begin, first = context.tokens.words, found.begin, found.facts.get("n")
    if begin < _NAMED or words[begin - 2] != "," or not isinstance(first, int) or first >= _OLDEST:
        return False
    names = _forenames(context.grammar)
    is_named = any(word in names for word in words[begin - _NAMED : begin])
    return is_named and word_after(found, context) in _LISTED


def first_name(found: Found, before: str, context: Context) -> str:
    """The name of what makes a month a person, "" if nothing does.

    `before` is the word before it, "\\n" the end of a line.
    """
    settings, lexicon = context.grammar.settings, context.grammar.lexicon
    after = two_after(found, context)
    if not lexicon.has("given_month", context.tokens.words[found.begin]):
        return ""
    if after and _begins(found, context) and after[0].lower() in settings.get("wish", ()):
        return WISH
    if _acts(found, context):
        return "acts_as_a_person"
    if _is_in_pair(found, context) or (_begins(found, context) and _is_joined_to_name(found, context)):
        return "two_names"
    if _ends_as_name(before, after, context):
        return "surname_after"
    if before == "\n" or stands_before_month(before, context, "until"):
        return ""
    if before.lower() in settings.get("before_person", ()):
        return "person_before"
    return "surname_after" if _has_surname(after, context) else ""


def surname(found: Found, before: str, context: Context) -> bool:
    """ "A header from Dele March": a month right after a name that no file knows, which no place is, and no number
    after it."""
    words = context.tokens.words
    if found.end - found.begin > 1 or not before.istitle():
        return False
    if _has_initial(found, before, context):
        return True
    if not is_unknown(before, context):
        return False
    # Nothing but a blank between.
    if found.begin < _PAIR or words[found.begin - 1] != " " or words[found.begin - 2] != before:
        return False
    after = word_after(found, context)
    # "Alf March (1931–2024)" may begin a sentence.
    if (_begins_sentence(found, context) and after != "(") or after[:1].isdigit():
        return False
    leading = two_before(found, context)[1]
    return not context.grammar.lexicon.has("before_place", leading)


def _has_initial(found: Found, before: str, context: Context) -> bool:
    """ "H. S. March", "Jos. March": is a first name shortened before it, in the middle of a sentence?"""
    words = context.tokens.words[max(0, found.begin - _SHORTENED) : found.begin]
    stopped = words == [before, ".", " "] and len(before) < _SHORTENED
    return (
        stopped
        and found.span.begin > context.sentences[found.sentence].begin
        and not stands_before_month(before, context, "until")
    )


def _begins_sentence(found: Found, context: Context) -> bool:
    """Does its sentence begin with the word before it, which has its capital by that?"""
    first = context.tokens.at(context.sentences[found.sentence].begin)
    return found.begin - _PAIR <= first


def _ends_as_name(before: str, after: list[str], context: Context) -> bool:
    """ "That is all from May Doyle.": a first name and a surname after which nothing goes on."""
    may_be = context.grammar.lexicon.has("from", before) or context.grammar.lexicon.has("until", before)
    return may_be and len(after) > 1 and after[1] in _ENDING and _has_surname(after, context)


def _is_joined_to_name(found: Found, context: Context) -> bool:
    """ "June and Ray are here"."""
    after = context.tokens.words[found.end : found.end + _JOINED]
    if len(after) < _JOINED or not context.grammar.lexicon.has("conjunction", after[1]):
        return False
    return after[3].istitle() and is_unknown(after[3], context)


def first_name_of_capitals(found: Found, before: str, context: Context) -> str:
    """ "Wilhelm und August Kollmeyer": the same where all nouns have capitals; a name tells it, joined before.

    `before` is the word before it; "" at the beginning of a line.
    """
    lexicon = context.grammar.lexicon
    if found.end - found.begin > 1 or not lexicon.has("given_month", context.tokens.words[found.begin]):
        return ""
    is_joined = lexicon.has("to", before) and _is_name_before(found, before, context)
    return "surname_after" if is_joined and _has_surname(two_after(found, context), context) else ""


def is_forename(word: str, context: Context) -> bool:
    """Is a word a first name, whatever else it may be?"""
    return word in _forenames(context.grammar)


def _is_name_before(found: Found, joint: str, context: Context) -> bool:
    """Does a word that no file knows, with a capital, stand before the joint?"""
    words = (word for word in words_before(found, context) if word != joint)
    name = next(words, "")
    return name.istitle() and is_unknown(name, context)


def _acts(found: Found, context: Context) -> bool:
    """ "May said", "June's husband": what no month does or has."""
    settings, words = context.grammar.settings, context.tokens.words
    if word_after(found, context).lower() in settings.get("said_by", ()):
        return True
    owned = words[found.end : found.end + 4]
    return len(owned) == _OWNED and owned[0] in _APOSTROPHES and owned[-1].lower() in settings.get("kin", ())


def _has_surname(after: list[str], context: Context) -> bool:
    """ "April Jones", "April Summers": a name that no file knows, where no heading goes on after it."""
    return (
        len(after) > 1
        and after[0].istitle()
        and context.grammar.lexicon[after[0]] in (OTHER_WORD, *context.grammar.lexicon.chars("seasons"))
        and (not after[1][:1].isupper() or context.grammar.lexicon.has("month", after[1]))
    )


def _is_in_pair(found: Found, context: Context) -> bool:
    """ "the mayor April May said": two such months side by side in the middle of a line, and no preposition before."""
    words, lexicon = context.tokens.words, context.grammar.lexicon
    first, last = found.begin, found.end - 1
    # A long row of months is not walked through for each of them.
    while last - first <= _PAIR and first > 1 and words[first - 1] == " " and lexicon.has("month", words[first - 2]):
        first -= 2
    while last - first <= _PAIR and (joined := words[last + 1 : last + 3])[:1] == [" "] and _is_month(joined, context):
        last += 2
    if last - first != _PAIR or not _is_given(words[first], context):
        return False
    before = words[first - 2] if first > 1 else ""
    following = "".join(words[last + 1 : last + 3]).strip(" ")
    goes_on = following[:1].islower() or following[:1] in _GOING_ON
    return goes_on and not stands_before_month(before, context, "until")


def _is_month(joined: list[str], context: Context) -> bool:
    return len(joined) == _PAIR and context.grammar.lexicon.has("month", joined[1])


def _is_given(word: str, context: Context) -> bool:
    return context.grammar.lexicon.has("given_month", word) and word[0].isupper()


def _begins(found: Found, context: Context) -> bool:
    """Does a sentence begin with it?"""
    return found.span.begin == context.sentences[found.sentence].begin or word_before(found, context) in _QUOTES

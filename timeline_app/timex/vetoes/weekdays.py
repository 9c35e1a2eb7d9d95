"""Weekdays that are none near the publication date: any day of that name, or somebody's name."""

from timeline_app.timex.context import Context
from timeline_app.timex.found import Found
from timeline_app.timex.settling.softened import two_before, words_before
from timeline_app.timex.vetoes.beside import is_unknown, word_after, word_before
from timeline_app.timex.vetoes.persons import is_surname

# So many tokens after "Aufstellung" names stand, between such marks.
_LINEUP, _LISTED = 120, frozenset(",;–-(:")


def why_no_weekday(found: Found, context: Context) -> str:
    """ "12 October 1927, a Wednesday": a day of that name, not one near the publication date; "Herr Freitag"."""
    if "rel" not in found.facts and context.grammar.lexicon.has("title", next(words_before(found, context), "")):
        return "title_before"
    if _is_somebody(found, context):
        return "name_of_somebody"
    if _is_one_of_many(found, context):
        return "indefinite_before"
    if not _is_indefinite(found, context):
        return ""
    # "a Sunday night service" is a certain one, though; "a Sunday in May" is not.
    after = word_after(found, context)
    anyone = context.grammar.settings.get("capital_nouns") or not after[:1].isalpha() or context.grammar.is_idle(after)
    return "indefinite_before" if anyone else ""


def _is_one_of_many(found: Found, context: Context) -> bool:
    """ "One Monday", "on a cold Monday": a day of that name, whatever follows it."""
    settings = context.grammar.settings
    last, before = two_before(found, context)
    described = last in settings.get("describing_days", ()) and before.lower() in settings.get("indefinite", ())
    return described or last.lower() in settings.get("any_day", ())


def _is_somebody(found: Found, context: Context) -> bool:
    """ "Freitag AG"; "Aufstellung: Huber, Freitag, Koch": a company, or one of those who played."""
    lexicon, words = context.grammar.lexicon, context.tokens.words
    after = word_after(found, context)
    if lexicon.has("company", after) or is_surname(found, context):
        return True
    if after not in _LISTED or word_before(found, context) not in _LISTED:
        return False
    first = context.tokens.at(context.sentences[found.sentence].begin)
    return any(lexicon.has("lineup", word) for word in words[max(first, found.begin - _LINEUP) : found.begin])


def _is_indefinite(found: Found, context: Context) -> bool:
    """Does an indefinite article stand before it, or before its adjective: "an einem kalten Freitag"?

    Where nouns have no capital, nobody knows adjectives from them: "at a rally Thursday".
    """
    settings = context.grammar.settings
    before = word_before(found, context)
    if before.islower() and settings.get("capital_nouns") and is_unknown(before, context):
        before = two_before(found, context)[1]
    return before.lower() in settings.get("indefinite", ())

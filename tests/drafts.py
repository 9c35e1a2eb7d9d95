"""Sentences as the drafts of titles see them, with their date in square brackets."""

from parses import items_of, marked_parse

from timeline_app.events.draft import Draft
from timeline_app.events.ways.dated_clause import DatedClause, dated_clause
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import wordlists


def holding(language: str, marked: str) -> Draft:
    """A whole sentence as a draft that has to keep its date."""
    parse, places = marked_parse(language, marked)
    return Draft(parse, items_of(parse), held=frozenset(places))


def dated(language: str, marked: str) -> tuple[Parse, DatedClause]:
    """A sentence, and the clause of its date."""
    parse, places = marked_parse(language, marked)
    return parse, dated_clause(parse, places, parse.owner[places[0]], wordlists(language))

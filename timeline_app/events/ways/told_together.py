"""Which clauses of a sentence are told together with the main clause that the date's clause hangs on."""

from timeline_app.events.english.reported import is_said_beside
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists


def told_together(parse: Parse, host: int, lists: Wordlists) -> set[int]:
    """The main clause above `host`, and those below it that belong to the same happening."""
    chain = list(parse.up(host))
    root = chain[-1]
    return {root} | {number for number in parse.below(root) if _told_with(parse, number, chain, lists)}


def _told_with(parse: Parse, number: int, chain: list[int], lists: Wordlists) -> bool:
    """A second verb of the same subject with a date of its own is another happening, and one report is enough."""
    for one in parse.up(number):
        if one in chain:
            return True
        if is_remark(parse, one, lists):
            return False
        if parse.clauses[one].kind == ClauseKind.REPORT and one != _first_report(parse, chain):
            return False
        if parse.clauses[one].kind == ClauseKind.CONJUNCT and _has_date(parse, one, lists):
            return False
        if not lists.verb_second and _follows_dated(parse, one, chain, lists):
            return False
        if not lists.verb_second and (is_said_beside(parse, one, chain) or _follows_other(parse, one, chain)):
            return False
    return True


def _follows_dated(parse: Parse, number: int, chain: list[int], lists: Wordlists) -> bool:
    """ "Opened in May, grew in June (and then closed)": does a verb come after one with another date than ours?"""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.CONJUNCT or clause.parent < 0:
        return False
    others = (one for one in parse.children(clause.parent) if one not in chain and one != number)
    before = (one for one in others if parse.clauses[one].kind == ClauseKind.CONJUNCT)
    return any(parse.own(one)[0] < clause.words[0] and _has_date(parse, one, lists) for one in before)


def _follows_other(parse: Parse, number: int, chain: list[int]) -> bool:
    """ "Was served on Monday and answered on Friday, raising a defence": does it tell of a verb behind the date's?"""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.PARTICIPLE or number in chain or parse.kind(clause.words[0]) != "ing":
        return False
    others = (one for one in parse.children(clause.parent) if parse.clauses[one].kind == ClauseKind.CONJUNCT)
    last = max((parse.own(one)[-1] for one in others if one not in chain), default=-1)
    return -1 < last < clause.words[0] and not any(parse.own(one)[0] > last for one in chain if one != chain[-1])


def is_remark(parse: Parse, number: int, lists: Wordlists) -> bool:
    """ "Sie verlor – wie schon im Mai – ihr Haus": a remark between dashes, unless it names a thing or who said it."""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.BRACKET or not lists.verb_second or parse.kind(clause.words[0]) != "dash":
        return False
    said = parse.low(clause.words[1]) in lists["quoting", "attributing"]
    named = parse.kind(clause.words[1]) in ("noun", "name", "det", "adj", "quote")
    verbal = any(parse.kind(place) == "fin" for place in clause.words)
    return not said and (verbal or not named)


def _first_report(parse: Parse, chain: list[int]) -> int | None:
    """Of several things that are said the one that the date is in, else the first."""
    reports = [one for one in parse.children(chain[-1]) if parse.clauses[one].kind == ClauseKind.REPORT]
    return next((one for one in reports if one in chain), reports[0] if reports else None)


def _has_date(parse: Parse, number: int, lists: Wordlists) -> bool:
    dates = lists["months", "weekdays", "days"]
    return any(_is_number(parse, place, lists) or parse.low(place) in dates for place in parse.own(number))


def _is_number(parse: Parse, place: int, lists: Wordlists) -> bool:
    """A number that may be of a date; in German not "drei Brücken", "300 Gäste"."""
    if parse.kind(place) != "num" or not lists.verb_second:
        return parse.kind(place) == "num"
    word, after = parse.words[place], min(place + 1, len(parse.words) - 1)
    hour = ":" in word.text or parse.low(after) in lists["clock"]
    return word.looks_like_year or (word.text.endswith(".") and word.text[:1].isdigit()) or hour

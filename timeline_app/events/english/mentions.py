"""English dates that name no happening: of an issue or a numbered paper, of figures that are compared, of a century."""

from timeline_app.events.dates.dated_nouns import date_first
from timeline_app.events.dates.gapping import is_dated
from timeline_app.events.english.dated_things import is_of_thing, is_than_once
from timeline_app.events.english.unreal import is_unreal
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, VERBS
from timeline_app.model.role import Because

# Words between "up" and "from".
_REACH = 4
# Words between "comparison" and its date.
_COMPARED = 7
# So many names before a date are the place of a letter: "Fort Monroe, Va., May 3".
_PLACE = 4


def mentioned(parse: Parse, places: list[int], lists: Wordlists) -> Because | None:
    """Why the date names no happening; None if it may name one."""
    if is_unreal(parse, places, lists):
        return Because.UNREAL
    if _is_compared(parse, places, lists) or _is_denied(parse, places[0]) or is_than_once(parse, places, lists):
        return Because.COMPARISON
    if _heads_letter(parse, places, lists):
        return Because.DATELINE
    if _heads_reply(parse, places, lists):
        return Because.MAIL
    document = (
        _is_byline(parse, places, lists)
        or _is_of_issue(parse, places, lists)
        or _numbers_paper(parse, places, lists)
        or _is_of_minutes(parse, places, lists)
        or _states_balance(parse, places, lists)
        or _is_citation(parse, places)
        or _heads_editorial(parse, places, lists)
        or _cites_ruling(parse, places, lists)
    )
    if document:
        return Because.DOCUMENT
    if _heads_figures(parse, places):
        return Because.ALONE
    if (period := _ends_period(parse, places, lists)) is not None:
        return period
    named = _restricts(parse, places, lists) or _is_of_winner(parse, places, lists)
    named = named or _is_of_used_thing(parse, places, lists) or is_of_thing(parse, places, lists)
    return Because.NAME if named else None


def _is_compared(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Up 22% from a year ago", "down from $450 million the year before": what a figure is measured against."""
    low = [parse.low(place) for place in places]
    owner = parse.owner[places[0]]
    near = range(max(places[0] - _COMPARED, 0), places[0])
    if any(parse.low(place) in lists["comparisons"] and parse.owner[place] == owner for place in near):
        # "A comparison with 64 received last year"
        return True
    if _is_behind_figure(parse, places[0], lists) or _is_behind_than(parse, places[0], lists):
        return True
    if not lists["compared_times"].intersection(low):
        return False
    figure = places[0] - 1
    while figure > 0 and parse.low(figure) not in lists["pair_first"] and _is_figure(parse, figure):
        figure -= 1
    if parse.low(figure) not in lists["pair_first"]:
        return False
    measured = range(max(figure - _REACH, 0), figure)
    return any(parse.low(place) in lists["changes"] for place in measured)


def _is_behind_than(parse: Parse, first: int, lists: Wordlists) -> bool:
    """ "Treated 212, more than in the whole of (February)": when a thing was less."""
    place = first - 1
    while place > 0 and first - place <= _REACH + 1 and parse.kind(place) in ("prep", "det", "adj", "noun"):
        if parse.low(place) in lists["lasting"]:
            return False
        place -= 1
    than = parse.low(place) in lists["than"] and parse.kind(place + 1) == "prep"
    return than and parse.low(place - 1) in lists["comparatives"]


def _is_denied(parse: Parse, first: int) -> bool:
    """ "On 15 June, not on (22 June) as had been planned": when a thing is not."""
    before = [parse.kind(place) for place in range(max(first - 3, 0), first)]
    return before == ["comma", "neg", "prep"]


def _is_behind_figure(parse: Parse, first: int, lists: Wordlists) -> bool:
    """ "Rose to 412, up from 455 (in November)": a figure of another time, in a phrase behind a comma."""
    figure = first - 1 - (parse.kind(first - 1) == "prep")
    if figure < _REACH or not _is_figure(parse, figure):
        return False
    while figure > 0 and parse.low(figure) not in lists["pair_first"] and _is_figure(parse, figure):
        figure -= 1
    apart = parse.low(figure) in lists["pair_first"] and parse.low(figure - 1) in lists["changes"]
    return apart and parse.kind(figure - 2) == "comma"


def _is_figure(parse: Parse, place: int) -> bool:
    """A number, what it is of, or the article of the date: "from 3 million euros the year before"."""
    return parse.kind(place) in ("num", "det", "other") or parse.kind(place - 1) == "num"


def _heads_letter(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Fort Monroe, May 3, 1862": is there nothing but the place where a letter was written and a whole date?"""
    others = [place for place in range(len(parse.words)) if place not in places and not parse.words[place].is_mark]
    before = [place for place in others if place < places[0] and not parse.in_bracket(place)]
    # "Dec. 21st / 63"
    after = [place for place in others if place > places[-1] and any(map(str.isalnum, parse.words[place].text))]
    named = 0 < len(before) <= _PLACE and all(parse.words[place].text[:1].isupper() for place in before)
    named = named and all(parse.kind(place) in NOUNS for place in before)
    parted = any(parse.kind(place) in ("colon", "dash", "bar") for place in range(places[0]))
    year = any(parse.words[place].looks_like_year for place in places)
    figures = bool(after) and all(parse.words[place].text.isdecimal() for place in after)
    day = any(parse.low(place) in lists["months"] for place in places)
    # "(From our own reporter) Cork, Wednesday."
    weekday = parse.low(places[-1]) in lists["weekdays"] and any(
        parse.kind(place) == "comma" for place in range(places[0])
    )
    headed = weekday and not after and parse.words[places[-1]].text[:1].isupper()
    return named and not parted and (headed or (day and (figures if after else year)))


def _heads_reply(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "On Wed, 25 Sep 2002, Ann Marsh wrote:": the line above what is quoted from another mail."""
    spoken = [place for place in range(len(parse.words)) if not parse.words[place].is_mark]
    ends = parse.kind(len(parse.words) - 1) == "colon" and parse.low(spoken[-1]) in lists["writing"]
    return ends and parse.low(spoken[0]) in lists["temporal"] and places[0] in spoken[1:3]


def _heads_editorial(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "The Cork Post says in an editorial on 3 May:": the line above what a paper printed, with no word of it."""
    colon = places[-1] + 1
    if colon >= len(parse.words) or parse.kind(colon) != "colon":
        return False
    said = any(clause.finite is not None and clause.words[0] > colon for clause in parse.clauses)
    verb = any(parse.low(place) in lists["reporting"] for place in range(places[0]))
    return verb and not said and any(parse.low(place) in lists["editorials"] for place in range(places[0]))


def _cites_ruling(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "In the file of the March 2023 AOJ decision": which ruling is meant, by its month and year."""
    year = len(places) > 1 and any(parse.words[place].looks_like_year for place in places)
    cited = places[0] > 1 and parse.low(places[0] - 1) in lists["articles"] and parse.kind(places[0] - 2) == "prep"
    noun = places[-1] + 1
    while noun < len(parse.words) and parse.words[noun].text.isupper():
        noun += 1
    ends = noun + 1 < len(parse.words) and parse.kind(noun + 1) not in NOUNS
    return year and cited and ends and parse.low(noun) in lists["rulings"]


def _is_byline(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "By Ann Marsh, The Daily Post, July 30, 2002": who wrote it, and when, at the end of a line without a verb."""
    spoken = [place for place in range(len(parse.words)) if not parse.words[place].is_mark]
    first, last = spoken[0], spoken[-1]
    if parse.low(first) not in lists["agents"] or places[-1] < last or any(one.finite for one in parse.clauses):
        return False
    day = any(parse.low(place) in lists["months"] for place in places)
    return day and all(parse.words[place].text[:1].isupper() for place in spoken[1:3])


def _is_of_issue(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Friday's edition", "its May 3 issue": the date of a paper."""
    after = places[-1] + 1
    while after < len(parse.words) and parse.kind(after) in ("pos", "adj"):
        after += 1
    return after < len(parse.words) and parse.low(after) in lists["issues"]


def _numbers_paper(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "Order No 43 of 2006": the year is part of the number."""
    first = places[0]
    year = len(places) == 1 and parse.words[first].looks_like_year
    numbered = first > 2 and parse.low(first - 1) in lists["partitive"] and parse.words[first - 2].text.isdecimal()
    return year and numbered and parse.low(first - 3) in lists["numero"]


def _is_of_minutes(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "It was agreed that the minutes of the meeting held on 10 March be signed": which minutes they are."""
    owner = parse.owner[places[0]]
    if owner < 0 or not any(clause.finite is not None for clause in parse.clauses):
        return False
    place = places[0] - 1
    while place > 0 and parse.kind(place) in ("prep", "part", "det", "noun", "name", "adj"):
        if parse.low(place) in lists["minutes"] and parse.low(place + 1) in lists["partitive"]:
            # "Five minutes of play"
            return parse.kind(place - 1) in ("det", "adj") or parse.words[place].text[0].isupper()
        place -= 1
    return False


def _states_balance(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "In our balance sheets as of May 31": the day for which a paper, or what is in it, was reckoned."""
    before = places[0]
    while before > 1 and (parse.kind(before - 1) in ("kon", "num", "glue") or is_dated(parse, before - 1, lists)):
        # "As of May 31, 2024 and August 31"
        before -= 1
    as_of = before > 2 and parse.low(before - 1) in lists["partitive"] and parse.low(before - 2) in lists["comparing"]
    # "Balances as of": what looks like a verb is no other than a noun there.
    return as_of and (parse.kind(before - 3) == "noun" or parse.words[before - 3].tag == "VVZ")


def _is_citation(parse: Parse, places: list[int]) -> bool:
    """ "(World Weather Office, 2023)": who wrote what is cited, and in which year, in a bracket of their own."""
    if len(places) > 1 or not parse.words[places[0]].looks_like_year or not parse.in_bracket(places[0]):
        return False
    own = parse.own(parse.owner[places[0]])
    named = [place for place in own if place < places[0] and not parse.words[place].is_mark]
    ends = parse.kind(places[0] - 1) == "comma" and own[-2:-1] == places
    return (
        ends
        and bool(named)
        and all(parse.words[place].text[0].isupper() or parse.kind(place) in ("prep", "kon", "det") for place in named)
    )


def _heads_figures(parse: Parse, places: list[int]) -> bool:
    """ "Cork District – 1839, 234,272, 8s.": the year of a row of figures, behind the name of what they are of."""
    if len(places) > 1 or not parse.words[places[0]].looks_like_year:
        return False
    before = [word for word in parse.words[: places[0]] if any(map(str.isalnum, word.text))]
    if not 0 < len(before) <= _PLACE or not all(word.text[:1].isupper() for word in before):
        return False
    figures = [word for word in parse.words[places[0] + 1 :] if any(map(str.isalnum, word.text))]
    return len(figures) > 1 and all(word.text[:1].isdigit() for word in figures)


def _ends_period(parse: Parse, places: list[int], lists: Wordlists) -> Because | None:
    """ "Income for the quarter ended May 31": of which period a figure is, or one of those that stand side by side."""
    begin = places[0]
    while begin > 0 and (parse.kind(begin - 1) in ("kon", "num", "glue", "det") or is_dated(parse, begin - 1, lists)):
        begin -= 1
    begin -= begin > 0 and parse.low(begin - 1) in lists["temporal"]
    ended = begin > 1 and parse.low(begin - 1) in lists["period_ends"] and parse.kind(begin - 1) != "fin"
    if not ended or parse.low(begin - 2) not in lists["period_nouns"]:
        return None
    behind = [parse.kind(place) for place in range(places[-1] + 1, min(places[-1] + 3, len(parse.words)))]
    several = any(parse.kind(place) == "kon" for place in range(begin, places[0])) or behind == ["kon", "num"]
    if several:
        return Because.COMPARISON
    while begin > 0 and parse.kind(begin - 1) in ("part", "ing", "noun", "num", "det", "adj"):
        begin -= 1
    # "Sold ten ships during the quarter ended 31 May": within it they were.
    return None if parse.low(begin - 1) in lists["within_periods"] else Because.NAME


def _restricts(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "The disasters of this century", "a work from the 20th century": which of all such things are meant."""
    if not lists["eras"].intersection(parse.low(place) for place in places):
        return False
    before = places[0] - 1
    while before > 0 and parse.kind(before) in ("det", "adj"):
        before -= 1
    if parse.low(before) in lists["pair_second"]:
        # "Works from the renaissance to the twentieth century"
        near = range(max(before - _REACH, 0), before)
        return any(parse.low(place) in lists["pair_first"] for place in near)
    bound = parse.low(before) in lists["partitive"] or parse.low(before) in lists["pair_first"]
    return bound and parse.kind(before - 1) in NOUNS


def _is_of_winner(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "2013 prize winners Marsh & Low": what somebody has been called since that year."""
    if len(places) > 1 or not parse.words[places[0]].text.isdecimal():
        return False
    end = places[0] + 1
    while end < len(parse.words) and parse.kind(end) in (*NOUNS, "adj"):
        if parse.low(end) in lists["title_holders"]:
            return True
        end += 1
    return False


def _is_of_used_thing(parse: Parse, places: list[int], lists: Wordlists) -> bool:
    """ "They used last year's questions": which thing is meant, and no happening, of which one could be told."""
    found = date_first(parse, places, lists)
    before = found[0] - 1 if found is not None else 0
    if found is None or parse.kind(before) not in VERBS or parse.kind(places[-1] + 1) != "pos":
        return False
    head = next((place for place in found if place > places[-1] and parse.kind(place) == "prep"), found[-1] + 1) - 1
    happens = parse.low(head).endswith(tuple(lists["happening_ends", "occasion_nouns"]))
    happens = happens and parse.low(head) not in lists["things"]
    return not happens and parse.low(before).startswith(tuple(lists["looking_back", "using"]))

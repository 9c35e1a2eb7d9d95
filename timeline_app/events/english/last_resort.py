"""English titles for clauses that are too long in every way: they end whole before they are over, or are cut."""

from collections.abc import Iterator, Sequence

from timeline_app.events.dates.removal import is_perfect
from timeline_app.events.draft import Draft
from timeline_app.events.english.breaks import loss_of_break
from timeline_app.events.english.dated_groups import (
    date_begin,
    date_phrase,
    dated_group,
    dated_infinitive,
    dated_relative,
)
from timeline_app.events.english.own_clauses import own_clause
from timeline_app.events.english.speakers import speaker_behind
from timeline_app.events.english.valency import is_surely_verb
from timeline_app.events.shortening.cutting import cut
from timeline_app.events.shortening.ending import is_clause, loses_claim, loses_date
from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, VERBS, Word

# What is lost with a title that ends, the title, and what is lost by where it ends alone.
Ending = tuple[float, str, float]
# A title that ends sooner by so many characters is as good as one that loses one more with its end.
_CHARACTERS = 12
# A verb behind one of them is of something else.
_JOINING = frozenset({"kon", "sub", "rel", "wh", "that"})
# With a greater loss a title is no clause any more.
_WORST = 6.0
# With a smaller one nothing that it says needs the rest.
_WHOLE = 5.0
# What is lost with all that may go.
_LEAN = 1.5
# So many characters behind a date make a title that is cut there.
_BEHIND_DATE = 12
# Shorter ones say too little.
_SHORTEST = 24


def ended_title(told: Sequence[Draft], lean: Sequence[Draft], lists: Wordlists, width: int) -> str | None:
    """The best title that ends before its clause is over: one that keeps its date's clause, else one beside the date.

    `told` are the ways to tell it, `lean` the same ways without all that may go.
    """
    both = [*zip(map(_without_brackets, told), lean, strict=True)]
    # One that ends whole of any draft before one of the first that ends in "the price (of bread)"
    broken: list[list[Ending]] = []
    for whole, less in both:
        ways = _ways_to_end(whole, less, lists, width, dated=True)
        best = _best([way for way in ways if way[2] < _WHOLE])
        if best is not None:
            return best
        broken.append(ways)
    best = next(filter(None, map(_best, broken)), None)
    if best is not None:
        return best
    apart = own_clause(told[0], lists, width) if told else None
    if apart is not None:
        return apart
    for whole, less in both:
        plain = _what_is_to_be(whole, lists, width) or _what_is_to_be(less, lists, width)
        if plain is not None:
            return plain
        if ways := _ways_to_end(whole, less, lists, width, dated=False):
            # Without its date the clause would seem to be of it.
            undated = _best(ways)
            if undated and _is_effective(whole):
                return undated
            noun = dated_group(whole, lists, width) or dated_infinitive(whole, lists, width)
            named = noun or dated_relative(whole, lists, width) or _cut_behind_date(whole, width)
            if named is not None or not _is_of_main(whole, lists):
                return named or undated
            shown = date_phrase(whole, lists)
            best = _best(_ways_to_end(whole, less, lists, width - len(shown) - 2, dated=False))
            return _with_date(whole, best, shown, lists) if best is not None else None
    return None


def _is_of_main(draft: Draft, lists: Wordlists) -> bool:
    """Is the date that of its title's verb, and not of a verb or, behind a perfect, a noun that stands nearer to it?"""
    parse, begin = draft.parse, date_begin(draft, lists)
    owner = parse.owner[begin]
    clause = parse.clauses[owner] if owner >= 0 else None
    if clause is None or clause.finite is None or clause.kind == ClauseKind.RELATIVE:
        return False
    before = [place for place in clause.words if clause.finite < place < begin]
    # "Is making", "has made" are one verb; "the plan of making", "people hurt" are another.
    other = {"ing": (*NOUNS, "prep", "comma"), "part": NOUNS}
    nearer = any(parse.kind(place - 1) in other.get(parse.kind(place), ()) for place in before)
    return not nearer and not is_perfect(parse, owner, lists)


def _with_date(draft: Draft, title: str, shown: str, lists: Wordlists) -> str:
    """ "Fees rise… from May, the mayor said": the date behind what was said; right behind it nothing is left out."""
    speaker = speaker_behind(draft, lists)[1]
    behind = f", {speaker}" if speaker and title.endswith(f", {speaker}") else ""
    told = title.removesuffix(behind)
    whole = f"{told} {shown}"
    return f"{whole if whole in draft.text() else f'{told}… {shown}'}{behind}"


def _what_is_to_be(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """ "They decided to admit ten members (in May), he said": without the date, which is that of an infinitive."""
    parse, begin = draft.parse, date_begin(draft, lists)
    own = [place for place in draft.places() if place < begin and parse.owner[place] == parse.owner[begin]]
    verb = next((place for place in reversed(own) if parse.kind(place) in VERBS), None)
    if verb is None or parse.kind(verb) != "inf":
        return None
    shorter = draft.without(range(begin, max(draft.held) + 1))
    text = shorter.text()
    return text if len(text) <= width and shorter.spoken() != draft.spoken() else None


def _is_effective(draft: Draft) -> bool:
    """ "We raised the fee to six pounds(, effective at the end of May)": from when on what the clause tells is so."""
    parse, number = draft.parse, draft.parse.owner[min(draft.held, default=0)]
    clause = parse.clauses[number] if number >= 0 else None
    return clause is not None and clause.kind == ClauseKind.ASIDE and parse.kind(clause.words[0]) == "adj"


def _cut_behind_date(draft: Draft, width: int) -> str | None:
    """The title cut where there is no more room, if it shows its date and some more."""
    kept, last = draft.kept(), max(draft.held, default=-1)
    if last not in kept:
        return None
    dated = Draft(draft.parse, kept[: kept.index(last) + 1], draft.dropped).text()
    shorter = cut(draft, width)
    return shorter if shorter.startswith(dated) and len(shorter) > len(dated) + _BEHIND_DATE else None


def _ways_to_end(whole: Draft, lean: Draft, lists: Wordlists, width: int, dated: bool) -> list[Ending]:
    ways = list(_ended(whole, lists, width, dated))
    return ways + [(loss + _LEAN, title, end) for loss, title, end in _ended(lean, lists, width, dated)]


def _best(ways: Sequence[Ending]) -> str | None:
    return min(ways)[1] if ways else None


def _without_brackets(draft: Draft) -> Draft:
    parse = draft.parse
    inside = {place for place in draft.places() if parse.in_bracket(place)}
    # "The North Atlantic Treaty Organization (NATO)", called NATO
    begins = next(iter(draft.spoken()), None) in inside
    return draft if begins or inside & draft.held else draft.without(inside)


def cut_before_speaker(draft: Draft, lists: Wordlists, width: int) -> str:
    """What somebody said is cut, and who said it stays behind it."""
    parse = draft.parse
    sourced = _before_source(draft, lists, width)
    if sourced is not None:
        return sourced
    if draft.items and isinstance(draft.items[-1], Word):
        said, behind = speaker_behind(draft, lists)
        if behind and len(behind) <= width // 2:
            return f"{cut(said, width - len(behind) - 2)}, {behind}"
    told = [place for place in draft.spoken() if parse.clauses[parse.owner[place]].kind == ClauseKind.SPEAKER]
    speaker = Draft(parse, list(told)).text()
    if not told or parse.kind(told[0]) == "ing" or len(speaker) > width // 2:
        return cut(draft, width)
    proper = parse.kind(told[0]) == "name" or parse.words[told[0]].text[:1].isupper()
    speaker = speaker if proper else speaker[:1].lower() + speaker[1:]
    said = draft.without(place for place in draft.places() if parse.owner[place] == parse.owner[told[0]])
    return f"{cut(said, width - len(speaker) - 2)}, {speaker}"


def _before_source(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """ "It may open (as soon as May), according to reports": without the date, where a clause tells the source."""
    parse = draft.parse
    spoken = draft.spoken()
    tail = parse.owner[spoken[-1]] if spoken else -1
    first = next((place for place in spoken if parse.owner[place] == tail), 0)
    home = parse.owner[min(draft.held, default=0)]
    if tail < 0 or parse.low(first) not in lists["attributing"] or parse.clauses[tail].parent != home:
        return None
    begin = date_begin(draft, lists)
    shorter = draft.without(range(begin, max(draft.held) + 1))
    own = [place for place in shorter.spoken() if parse.owner[place] == home]
    whole = own and own[-1] < begin and is_clause(parse, [*own], lists) and parse.kind(begin) in ("sub", "prep", "name")
    text = shorter.text()
    return text if whole and len(text) <= width else None


def _ended(draft: Draft, lists: Wordlists, width: int, dated: bool) -> Iterator[Ending]:
    """The ways to end a title; shorter ones lose more."""
    said, speaker = speaker_behind(draft, lists)
    first = next(iter(said.kept()), None)
    quoted = bool(speaker) and isinstance(first, int) and draft.parse.kind(first) == "quote"
    room = width - len(speaker) - 2 * bool(speaker)
    for end, text in _ends(said, lists, room, dated):
        loss = end + (room - len(text)) / _CHARACTERS
        if quoted and text[:1].isalnum():
            # What was said ends before the mark that closes it.
            spoken = f"“{text},” {speaker}"
            yield (loss, spoken, end) if len(spoken) <= width else (loss + _LEAN, f"{text}, {speaker}", end)
        else:
            yield loss, f"{text}, {speaker}" if speaker else text, end


def _ends(draft: Draft, lists: Wordlists, width: int, dated: bool) -> Iterator[tuple[float, str]]:
    """What the title may be up to one of its words, and what is lost with that end."""
    parse, kept = draft.parse, draft.kept()
    for end in range(len(kept) - 1, 2, -1):
        said, rest = kept[:end], kept[end:]
        if not isinstance(rest[0], int) or not isinstance(said[-1], int):
            continue
        dated_last = said[-1] in draft.held and rest[0] not in draft.held
        loss = loss_of_break(parse, said[-1], rest[0], lists, whole=dated_last)
        if loss >= _WORST or not _is_whole(parse, said, lists) or _robs_subject(parse, said[-1], rest, lists):
            continue
        if loses_claim(parse, rest, lists) or (dated and _loses_date(draft, said, rest, lists)):
            continue
        text = Draft(parse, said, draft.dropped).text()
        if _SHORTEST <= len(text) <= width:
            yield loss, text


def _robs_subject(parse: Parse, last: int, rest: Sequence[int | Word], lists: Wordlists) -> bool:
    """ "The first we heard (of it was a letter)": does the clause go on to another verb that nothing joins?"""
    own = [item for item in rest if isinstance(item, int) and parse.owner[item] == parse.owner[last]]
    joins = (parse.kind(item) in _JOINING or parse.low(item) in lists["lasting_until"] for item in own)
    joint = next((at for at, joining in enumerate(joins) if joining), len(own))
    return any(is_surely_verb(parse, item) for item in own[:joint])


def _loses_date(draft: Draft, said: Sequence[int | Word], rest: Sequence[int | Word], lists: Wordlists) -> bool:
    """As `loses_date`, but "put it on the list of the ten best (Monday)": a day without a preposition is the verb's."""
    parse, first = draft.parse, min(draft.held, default=0)
    bare = first > 0 and parse.low(first) in lists["weekdays"] and parse.kind(first - 1) in NOUNS
    if bare and draft.held <= draft.dropped:
        return parse.clauses[parse.owner[first]].finite not in said
    return loses_date(draft, list(said), list(rest))


def _is_whole(parse: Parse, said: Sequence[int | Word], lists: Wordlists) -> bool:
    """Is it a clause, and has each clause in it, or above it, its verb?"""
    places = {item for item in said if isinstance(item, int)}
    shown = {parse.owner[place] for place in places if parse.owner[place] >= 0}
    above = {number for one in shown for number in parse.up(one) if places.intersection(parse.own(number)[:1])}
    fronted = any(_lacks_main(parse, number, shown) for number in shown)
    verbs = all(_has_verb(parse, number, places) for number in shown | above)
    return not fronted and verbs and is_clause(parse, list(said), lists)


def _lacks_main(parse: Parse, number: int, shown: set[int]) -> bool:
    """ "If they approve the sale, (the firm will close)": is the main clause behind one that it hangs on not shown?"""
    clause = parse.clauses[number]
    if clause.kind != ClauseKind.ADVERBIAL or clause.parent < 0 or clause.parent in shown:
        return False
    return max(parse.own(clause.parent), default=-1) > clause.words[0]


def _has_verb(parse: Parse, number: int, places: set[int]) -> bool:
    clause = parse.clauses[number]
    return clause.finite is None or clause.finite in places or clause.kind == ClauseKind.PARTICIPLE

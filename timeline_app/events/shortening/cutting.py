"""Titles that are too long without all that may go: they are cut at a constituent, or inside, with "…"."""

from timeline_app.events.draft import Draft
from timeline_app.events.shortening.wholeness import FEWEST
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word
from timeline_app.model.titles import LONGEST, cut_text

_CUT = "…"
_GERMAN_NOUNS = frozenset({"NN", "NE"})
# A cut between any two words is better than one at a constituent that leaves less than such a share of it.
_WORTH = 0.75
# What closes a clause with its verb at the end, so many words at the most.
_CLOSERS = frozenset({"part", "inf", "vz", "izu", "to", "fin"})
_LONGEST_BRACKET = 4
# So much of a title at least stands before what is left out inside.
_BEFORE = 0.5


def cut_inside(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """ "Der Rat hat im Mai höhere Kosten… erwartet": the title without the words before the verb that closes it.

    None where no verb does, or the words that go deny the claim or say whose it is.
    """
    parse, kept = draft.parse, draft.kept()
    while kept and isinstance(kept[-1], int) and parse.words[kept[-1]].is_mark:
        kept = kept[:-1]
    begin = _closing(parse, kept)
    closing = [item for item in kept[begin:] if isinstance(item, int)]
    if not closing:
        return None
    tail = " ".join(parse.words[item].text for item in closing)
    room, owner = width - len(tail) - len(_CUT) - 1, parse.owner[closing[0]]
    for end in range(begin - 1, FEWEST, -1):
        item, last = kept[end], kept[end - 1]
        if not isinstance(item, int) or not isinstance(last, int) or not _begins_constituent(parse, item):
            continue
        gone = [place for place in kept[end:begin] if isinstance(place, int)]
        told = any(isinstance(place, int) and parse.owner[place] == owner for place in kept[:end])
        if not told or any(_claims(parse, place, lists) for place in gone) or not draft.held.isdisjoint(gone):
            return None
        text = Draft(parse, kept[:end], draft.dropped).text()
        if len(text) <= room:
            return f"{text}{_CUT} {tail}" if len(text) > _BEFORE * width else None
    return None


def _closing(parse: Parse, kept: list[int | Word]) -> int:
    """Where the verbs begin that close the clause in which the title ends; the end if there is none."""
    begin, last = len(kept), kept[-1] if kept else None
    while begin > 0 and len(kept) - begin < _LONGEST_BRACKET:
        before = kept[begin - 1]
        if not isinstance(before, int) or not isinstance(last, int) or parse.kind(before) not in _CLOSERS:
            break
        if parse.owner[before] != parse.owner[last]:
            break
        begin -= 1
    return begin


def _claims(parse: Parse, place: int, lists: Wordlists) -> bool:
    """Would the claim be another one without this word?"""
    low = parse.low(place)
    kept = lists["attributing", "denying", "denying_articles", "conditional", "hedging", "kept_prepositions"]
    return parse.kind(place) == "neg" or low in kept


def cut(draft: Draft, width: int = LONGEST, needing: tuple[str, ...] = ()) -> str:
    """The last resort for a title without all that may go: it ends at a constituent, with "…".

    `needing` is how nouns end that say nothing without their genitives.
    """
    kept = draft.kept()
    verb = next((at for at, item in enumerate(kept) if isinstance(item, int) and draft.parse.kind(item) == "fin"), 0)
    any_word: str | None = None
    for end in range(_reach(draft.parse, kept, width), max(verb, FEWEST), -1):
        item, last = kept[end], kept[end - 1]
        if draft.parse.told(last).kind in ("kon", "prep", "det"):
            continue
        constituent = isinstance(item, int) and _begins_constituent(draft.parse, item)
        modifies = isinstance(last, int) and draft.parse.kind(last) == "adv" and draft.parse.kind(last - 1) == "kon"
        if constituent or (any_word is None and not modifies):
            text = Draft(draft.parse, kept[:end], draft.dropped).text()
            if len(text) < width:
                any_word = any_word or text + _CUT
                if constituent:
                    whole = _is_whole_noun(draft, kept[:end], item, needing)
                    shorter = not whole and len(text) < _WORTH * len(any_word)
                    return any_word if shorter else text if whole else text + _CUT
    # Better between any two words than behind "und".
    plain = cut_text(draft.text(), width)
    return any_word if any_word is not None and _ends_open(draft.parse, plain) else plain


def _is_whole_noun(draft: Draft, said: list[int | Word], after: int | Word, needing: tuple[str, ...]) -> bool:
    """ "Auftakt zum Bau der Halle (der Stadt Olm)": goes of an entry only what tells more of its last noun?

    German ones alone: in English what follows a noun may be what was done to it.
    """
    parse = draft.parse
    if not isinstance(after, int) or not isinstance(said[-1], int) or parse.kind(said[-1]) not in ("noun", "name"):
        return False
    verbless = parse.clauses[draft.focus].finite is None
    verbless = verbless and not any(isinstance(item, int) and parse.kind(item) in VERBS for item in draft.items)
    needs = parse.kind(after) == "det" and parse.low(said[-1]).endswith(needing)
    free = not needs and parse.kind(after) in ("det", "prep")
    return verbless and free and parse.words[said[-1]].tag in _GERMAN_NOUNS


def _ends_open(parse: Parse, text: str) -> bool:
    """Does a cut title end in words that need the next one: "gut und…", "gut und wohl…"?"""
    *_, before, last = ["", "", *text.removesuffix(_CUT).split()]
    kinds = {word.text: word.kind for word in parse.words if word.text in (before, last)}
    modified = kinds.get(before) == "kon" and kinds.get(last) == "adv"
    return modified or kinds.get(last) in ("kon", "prep", "det")


def _reach(parse: Parse, kept: list[int | Word], width: int) -> int:
    """How many of the words can be in a title at the most, by their lengths without marks."""
    length = 0
    for at, item in enumerate(kept):
        length += len(item.text if isinstance(item, Word) else parse.words[item].text)
        if length > width:
            return at
    return len(kept) - 1


def _begins_constituent(parse: Parse, place: int) -> bool:
    before = parse.kind(place - 1) if place else ""
    kind = parse.kind(place)
    return (kind in ("prep", "sub", "rel", "that", "det") and before in ("noun", "name", "part", "fin")) or before in (
        "comma",
        "dash",
    )

"""Of several ways to tell a title, the one that loses least for want of room."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from timeline_app.events.draft import Draft
from timeline_app.events.german.losses import NEEDED, is_last_way, is_of_noun, is_office, loss
from timeline_app.events.shortening.adjectives import adjectives
from timeline_app.events.shortening.shortening import narrower
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.phrase_pairs import first_of_pair
from timeline_app.grammar.phrase_parts import before_addition, first_noun
from timeline_app.grammar.phrases import is_directed, is_of_verb
from timeline_app.grammar.spare_phrases import narrows
from timeline_app.grammar.whole_nouns import is_utmost
from timeline_app.grammar.wordlists import Wordlists

# What a later way to tell it loses beside the one before it.
_LATER = 0.5
# So much is lost where more has to go than a clause should lose, and once more where only its core stays.
_HARD = 1.0
# What loses less need not be looked at once more, and not for its core.
_BEARABLE = (0.0, 4.5, 6.0)
# What each word of an entry counts, and of a name more.
_UNSAID, _UNNAMED = 0.3, 0.2
# What is lost of a phrase of which its noun is told.
_PART = 0.4
# Marks go and come with words, so a length is known but for a few characters until it is written.
_MARKS = 6
# What is so many times too long is not looked through: for what may go, for what a clause can do without, for all that
# is not its core.
_HOPELESS = (float("inf"), 6, 4)
# The tag of an infinitive that is used as a noun.
_INFINITIVE = "NNI"
_NOMINAL = frozenset({"noun", "name", "num", "quote", "close", "part"})


class Fitted(NamedTuple):
    """A title for a width, what it has lost, and the sum of the squares: circumstances count little beside objects."""

    text: str
    lost: float
    squared: float = 0.0


def best(
    ways: Iterable[Draft], lists: Wordlists, widths: Sequence[int], tells: Callable[[str], bool]
) -> tuple[str, ...]:
    """The title that loses least at the first width, and behind it those of the same words for the others.

    Only titles that tell something are any.
    """
    found: tuple[Fitted, _Narrowing] | None = None
    tried, fullest = list[Draft](), frozenset[int]()
    for number, draft in enumerate(ways):
        fullest = fullest or frozenset(draft.spoken())
        begun = number * _LATER + draft.lost + _unsaid(draft, fullest)
        least = found[0].lost if found is not None else float("inf")
        if begun < least and not any(_says_more(draft, other) for other in tried):
            tried.append(draft)
            narrowing = _Narrowing(draft, lists)
            fitted = narrowing.fitted(widths[0])
            if fitted is not None and tells(fitted.text) and fitted.lost + begun < least:
                least = fitted.lost + begun
                found = Fitted(fitted.text, least), narrowing
        # Asked before the next way is looked for, which is most of the work.
        if (number + 1) * _LATER >= least:
            break
    if found is None:
        return ()
    title, narrowing = found
    smaller = (narrowing.known(width) for width in widths[1:])
    return (title.text, *(one.text for one in smaller if one is not None and tells(one.text)))


def _says_more(draft: Draft, other: Draft) -> bool:
    """Has it the words of another and some besides, the date: too many where the other's are, and no better else?"""
    return draft.dropped < other.dropped and draft.items == other.items


def _unsaid(draft: Draft, fullest: frozenset[int]) -> float:
    """What an entry without a verb loses beside the fullest way to tell it; the names in it weigh more."""
    parse = draft.parse
    if parse.clauses[draft.focus].finite is not None:
        return 0.0
    missing = fullest.difference(draft.spoken())
    return _UNSAID * len(missing) + _UNNAMED * len(missing & parse.names)


def fitted(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """The title that loses least of one way to tell it; None if what must stay is longer."""
    found = _Narrowing(draft, lists).fitted(width)
    return found.text if found is not None else None


def spared(draft: Draft, lists: Wordlists, width: int) -> str | None:
    """The same without all that a true clause can do without; None if even that is longer."""
    draft = draft.lean()
    steps = list(narrower(draft, lists, hard=True, spare=True))
    text = steps[-1][1].text() if steps else draft.text()
    return _filled(draft, [group for group, _ in steps], text, lists, width).text if len(text) <= width else None


class _Narrowing:
    """One way to tell a title, in less and less room."""

    def __init__(self, draft: Draft, lists: Wordlists) -> None:
        self._whole, self._text, self._lists = draft, draft.text(), lists
        # As less and less must stay: the draft, what may go of it, and what is left then.
        self._found: list[tuple[Draft, list[set[int]], str]] = []

    def fitted(self, width: int) -> Fitted | None:
        """What it says in so much room; None if what must stay is longer."""
        if len(self._text) <= width:
            return Fitted(self._text, 0.0)
        best: Fitted | None = None
        for level, (bearable, hopeless) in enumerate(zip(_BEARABLE, _HOPELESS, strict=True)):
            if (best is not None and best.lost < bearable) or len(self._text) > hopeless * width:
                break
            one = self._filled(width, level)
            best = one if best is None or (one is not None and one.squared < best.squared) else best
        return best

    def known(self, width: int) -> Fitted | None:
        """The same, but without looking for more that may go than was needed before."""
        if len(self._text) <= width:
            return Fitted(self._text, 0.0)
        found = (self._filled(width, level) for level in range(max(len(self._found), 1)))
        return next((one for one in found if one is not None), None)

    def _filled(self, width: int, level: int) -> Fitted | None:
        draft, groups, text = self._narrowest(level)
        if len(text) > width:
            return None
        fuller = _filled(draft, groups, text, self._lists, width)
        return fuller._replace(lost=fuller.lost + _HARD * level)

    def _narrowest(self, level: int) -> tuple[Draft, list[set[int]], str]:
        if len(self._found) <= level:
            draft = self._whole.lean() if level else self._whole
            steps = list(narrower(draft, self._lists, hard=level > 0, spare=level > 1))
            last = steps[-1][1] if steps else draft
            self._found.append((draft, [group for group, _ in steps], last.text()))
        return self._found[level]


def _filled(draft: Draft, steps: list[set[int]], text: str, lists: Wordlists, width: int) -> Fitted:
    """With what was left out back where there is room for it, the greatest loss first."""
    losses = _bound_together(draft.parse, [(loss(draft.parse, group, lists), group) for group in steps], lists)
    gone = sorted((one for one in losses if one[0]), key=lambda one: -one[0])
    idle = [group for lost, group in losses if not lost]
    at = 0
    while at < len(gone):
        rest = [*gone[:at], *gone[at + 1 :]]
        others = set().union(*idle, *(group for _, group in rest))
        longer = _with(draft, *gone[at], others, len(text), width, lists)
        # What came back may be what others stand behind.
        gone, text, at = (rest, longer, 0) if longer is not None else (gone, text, at + 1)
    return _with_parts(draft, gone, set().union(*idle), text, lists, width)


def _with_parts(
    draft: Draft, gone: list[tuple[float, set[int]]], idle: set[int], text: str, lists: Wordlists, width: int
) -> Fitted:
    """With the noun of a phrase at least, where there is no room for what tells more of it."""
    parse, lost = draft.parse, [one for one, _ in gone]
    left = [set(group) for _, group in gone]
    for at, (loss_of_all, group) in enumerate(gone):
        if parse.kind(min(group)) == "prep" and first_of_pair(parse, min(group), lists):
            # "(Von 10 Uhr) bis 18 Uhr"
            continue
        others = idle.union(*left[:at], *left[at + 1 :])
        for part in (tells(parse, sorted(group), lists) for tells in (before_addition, _plainer, first_noun)):
            if not part or part >= group:
                continue
            longer = _with(draft, loss_of_all, part, others | (group - part), len(text), width, lists)
            if longer is not None:
                text, left[at], lost[at] = longer, group - part, loss_of_all * _PART
                break
    return Fitted(text, sum(lost), sum(one * one for one in lost))


def _plainer(parse: Parse, items: Sequence[int], lists: Wordlists) -> set[int]:
    """ "Mit den Ideen der (neuen) Bewegung": a phrase without the adjectives that it can do without."""
    return set(items).difference(*adjectives(parse, items, lists))


def _bound_together(
    parse: Parse, losses: list[tuple[float, set[int]]], lists: Wordlists
) -> list[tuple[float, set[int]]]:
    """ "(Wegen) des Besuchs (des Schahs)": a phrase comes back with the genitive that its noun needs, or not at all.

    So does "zum ersten Mal" with what was so for the first time.
    """
    at = 0
    while at < len(losses):
        lost, group = losses[at]
        before = min(group) - 1
        needed = lost >= NEEDED and parse.kind(before + 1) == "det" and parse.low(before + 1) in lists["genitive"]
        # "Beim Verteilen (von Blättern)"
        verbal = before > 0 and (parse.words[before].tag == _INFINITIVE or parse.low(before) in lists["relational"])
        narrowing = before > 0 and (narrows(parse, before, before + 1, lists) or is_utmost(parse, before, lists))
        behind = parse.kind(before + 1) == "prep" and not is_directed(parse, before + 1, lists)
        needed = needed or ((verbal or narrowing) and behind)
        head = next((one for one in losses if before in one[1] and one[1] is not group), None) if needed else None
        if head is not None and parse.kind(min(head[1])) == "prep":
            losses[losses.index(head)] = head[0], head[1] | group
            del losses[at]
        else:
            at += 1
    return losses


def _with(
    draft: Draft, lost: float, group: set[int], gone: set[int], length: int, width: int, lists: Wordlists
) -> str | None:
    """The text with a group back in its place; None if there is no room, or it stands behind what is gone."""
    parse = draft.parse
    added = sum(len(parse.words[place].text) + 1 for place in group - gone)
    if length + added > width + _MARKS or _hangs_in_the_air(draft, lost, group, gone, lists):
        return None
    text = draft.without(gone).text()
    return text if len(text) <= width else None


def _hangs_in_the_air(draft: Draft, lost: float, group: set[int], gone: set[int], lists: Wordlists) -> bool:
    """Does a group belong to a word that is gone: to the noun before it, or the word after an adverb or adjective?"""
    parse, first, last = draft.parse, min(group), max(group)
    if _lacks_second(draft, group, gone, lists):
        return True
    if is_office(parse, first, last):
        # "Entließ (nach dem Spiel) (den Trainer) Otto Kern"
        return False
    modifies = parse.kind(last) in ("adv", "adj") or parse.low(last) in lists["companions"]
    if modifies and last + 1 in gone:
        return True
    free = not is_of_noun(parse, first, lists) or is_last_way(parse, first, last, lists)
    free = free and not is_utmost(parse, first - 1, lists)
    if parse.kind(first) == "prep" and lost >= NEEDED and free:
        return False
    if parse.kind(first) == "prep" and is_of_verb(parse, first, lists):
        return False
    inner = set(parse.below(parse.owner[first]))
    if parse.kind(last) == "adj":
        # It belongs to the word behind it.
        return False
    before = (first - 1, first - 2) if parse.words[first - 1].is_mark else (first - 1,)
    nouns = (place for place in before if place in gone and parse.kind(place) in _NOMINAL)
    return any(parse.owner[place] not in inner for place in nouns)


def _lacks_second(draft: Draft, group: set[int], gone: set[int], lists: Wordlists) -> bool:
    """ "Zwischen den Rechten der Bürger (und denen der Gäste)": would of two things only the first be named?"""
    between = max((place for place in group if draft.parse.low(place) in lists["between"]), default=None)
    if between is None:
        return False
    kinds = ((place, draft.parse.kind(place)) for place in draft.spoken() if place > between)
    joints = [place for place, kind in kinds if kind == "kon"]
    return bool(joints) and joints[0] in gone

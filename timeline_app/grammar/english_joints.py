""" "They sailed in May and, after a storm, sighted land": the joining word is of what stands behind its comma."""

from collections.abc import Iterable, Iterator, Sequence

from timeline_app.grammar.clauses import Segment
from timeline_app.grammar.english_subjects import SUBJECT
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word

# What a phrase between the joining word and its verb begins with, and what a clause there begins with.
_FRONTS = frozenset({"prep", "adv", "num", "det", "name", "adj"})
_CLAUSES = frozenset({"sub", "wh", "ing"})
_LATE = frozenset({"fin", "part"})


def with_joints(found: Iterable[Segment], words: Sequence[Word], lists: Wordlists) -> Iterator[Segment]:
    """The stretches; a joining word at the end of one goes to the stretch with the verb that it joins."""
    stretches = list(found)
    at = 0
    while at < len(stretches):
        joint = _joint(stretches[at], words)
        if joint is None or at + 2 >= len(stretches) or not _goes_on(stretches[at : at + 3], words):
            yield stretches[at]
            at += 1
            continue
        before, front, verb = stretches[at : at + 3]
        joining = before.places[joint:]
        if _shares_auxiliary(before, verb, words, lists):
            stretches[at + 2] = Segment([*before.places, *front.places, *verb.places], before.mark, before.split)
        else:
            if joint:
                yield Segment(before.places[:joint], before.mark, before.split)
            mark = None if joint else before.mark
            if _first(front, words).kind in _CLAUSES:
                yield front
                stretches[at + 2] = Segment([*joining, *verb.places], verb.mark, True)
            else:
                stretches[at + 2] = Segment([*joining, *front.places, *verb.places], mark, True)
        at += 2


def _joint(segment: Segment, words: Sequence[Word]) -> int | None:
    """Where a joining word, and adverbs behind it, end a stretch."""
    at = len(segment.places)
    while at > 1 and words[segment.places[at - 1]].kind == "adv":
        at -= 1
    return at - 1 if words[segment.places[at - 1]].kind == "kon" else None


def _goes_on(three: Sequence[Segment], words: Sequence[Word]) -> bool:
    """Do a phrase or clause between commas and a verb, or a subject and its verb, follow?"""
    before, front, verb = three
    if not all(one.mark is not None and words[one.mark].kind == "comma" for one in (front, verb)):
        return False
    if before.places[0] == 0 and words[0].kind == "kon":
        return False
    inside = [words[place].kind for place in front.places]
    first = _first(front, words).kind
    if first not in _FRONTS | _CLAUSES or (first in _FRONTS and "fin" in inside):
        return False
    rest = [words[place].kind for place in verb.places if not words[place].is_mark]
    rest = rest[next((at for at, kind in enumerate(rest) if kind != "adv"), 0) :]
    return rest[0] in _LATE or (rest[0] in SUBJECT and "fin" in rest)


def _shares_auxiliary(before: Segment, verb: Segment, words: Sequence[Word], lists: Wordlists) -> bool:
    """ "Was arrested in May and, in June, sentenced to death": one auxiliary for two participles."""
    verbs = [words[place] for place in before.places if words[place].kind in VERBS]
    told = bool(verbs) and verbs[-1].kind == "part" and any(word.low in lists["auxiliary"] for word in verbs)
    return told and _first(verb, words).kind == "part"


def _first(segment: Segment, words: Sequence[Word]) -> Word:
    return next(words[place] for place in segment.places if not words[place].is_mark)

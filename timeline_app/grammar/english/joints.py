""" "They sailed in May and, after a storm, sighted land": the joining word is of what stands behind its comma."""

from collections.abc import Iterable, Iterator, Sequence

from timeline_app.grammar.clauses import Segment
from timeline_app.grammar.english.subjects import SUBJECT
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word

# What a phrase between the joining word and its verb begins with, and what a clause there begins with.
_FRONTS = frozenset({"prep", "adv", "num", "det", "name", "adj"})
_CLAUSES = frozenset({"sub", "wh", "ing"})
_LATE = frozenset({"fin", "part"})
_MOST_FRONTS = 4


def with_joints(found: Iterable[Segment], words: Sequence[Word], lists: Wordlists) -> Iterator[Segment]:
    """The stretches; a joining word at the end of one goes to the stretch with the verb that it joins."""
    stretches = list(found)
    at = 0
    while at < len(stretches):
        subject = _subject_behind_front(stretches, at, words)
        if subject is not None:
            whole = [place for one in stretches[at : subject + 1] for place in one.places]
            stretches[subject] = Segment(whole, stretches[at].mark, True)
            at = subject
            continue
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


def _subject_behind_front(stretches: Sequence[Segment], at: int, words: Sequence[Word]) -> int | None:
    """ "(The mill burned,) and in May, after a strike, the miller left": where the subject is behind such phrases."""
    kinds = [words[place].kind for place in stretches[at].places if not words[place].is_mark]
    behind = [kind for kind in kinds[1:] if kind != "adv"]
    if kinds[0] != "kon" or behind[:1] != ["prep"] or "fin" in kinds or not _is_comma(stretches[at], words):
        return None
    for later in range(at + 1, min(at + _MOST_FRONTS, len(stretches))):
        rest = _kinds(stretches[later], words)
        if not _is_comma(stretches[later], words):
            return None
        if rest[0] in SUBJECT:
            return later if _has_verb(stretches[later:], rest, words) else None
    return None


def _has_verb(stretches: Sequence[Segment], kinds: Sequence[str], words: Sequence[Word]) -> bool:
    """Does a subject's verb follow it, at once or behind a remark between commas?"""
    if "fin" in kinds:
        return "kon" not in kinds[: kinds.index("fin")]
    late = (_kinds(one, words)[0] for one in stretches[2:_MOST_FRONTS])
    return SUBJECT.issuperset(kinds) and "fin" in late


def _is_comma(segment: Segment, words: Sequence[Word]) -> bool:
    return segment.mark is not None and words[segment.mark].kind == "comma"


def _kinds(segment: Segment, words: Sequence[Word]) -> list[str]:
    """The kinds of a stretch's words, from the first that is no adverb on."""
    kinds = [words[place].kind for place in segment.places if not words[place].is_mark]
    return kinds[next((at for at, kind in enumerate(kinds) if kind != "adv"), 0) :]


def _joint(segment: Segment, words: Sequence[Word]) -> int | None:
    """Where a joining word, and adverbs behind it, end a stretch."""
    at = len(segment.places)
    while at > 1 and words[segment.places[at - 1]].kind == "adv":
        at -= 1
    return at - 1 if words[segment.places[at - 1]].kind == "kon" else None


def _goes_on(three: Sequence[Segment], words: Sequence[Word]) -> bool:
    """Do a phrase or clause between commas and a verb, or a subject and its verb, follow?"""
    before, front, verb = three
    if not _is_comma(front, words) or not _is_comma(verb, words):
        return False
    if before.places[0] == 0 and words[0].kind == "kon":
        return False
    inside = [words[place].kind for place in front.places]
    first = _first(front, words).kind
    if first not in _FRONTS | _CLAUSES or (first in _FRONTS and "fin" in inside):
        return False
    rest = _kinds(verb, words)
    return rest[0] in _LATE or (rest[0] in SUBJECT and "fin" in rest)


def _shares_auxiliary(before: Segment, verb: Segment, words: Sequence[Word], lists: Wordlists) -> bool:
    """ "Was arrested in May and, in June, sentenced to death": one auxiliary for two participles."""
    verbs = [words[place] for place in before.places if words[place].kind in VERBS]
    told = bool(verbs) and verbs[-1].kind == "part" and any(word.low in lists["auxiliary"] for word in verbs)
    return told and _first(verb, words).kind == "part"


def _first(segment: Segment, words: Sequence[Word]) -> Word:
    return next(words[place] for place in segment.places if not words[place].is_mark)

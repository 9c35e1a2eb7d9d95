"""HanTa's model of how the words of a language are made, asked for the same in a fraction of the steps.

A word is read as a row of pieces, each with a tag: stems, which may be unknown, and endings. HanTa asks for every piece
under every tag how likely it is. Few pieces are known, and an unknown one is judged by its last letters alone.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from operator import itemgetter

from HanTa.HanoverTagger import EMPTY, END_UNKNOWN, START, UNKNOWN, HanoverTagger
from numpy import logaddexp

State = tuple[int, int]
"""The tags of the last two pieces."""
Row = dict[State, float]
"""How likely it is, in powers of e, that a word up to some letter ends in a state."""
Origins = dict[State, tuple[State, int]]
"""For each of these states the one before its last piece, and behind which letter that was."""
Onward = dict[int, list[tuple[State, float, State]]]
_TOLD_BY = 4
"""Letters at the end of an unknown piece that tell its tag."""
_SHORTEST = 3
"""Letters of an unknown piece; of a word with fewer any part may be unknown."""
_WHOLE = 4.6
"""What a word loses, in powers of e, that is read as one unknown piece."""
_STATES = 3
"""What is about as likely as so many states of a row is gone on with."""
_LONGEST = 24
"""Letters of an unknown piece up to which its length tells something."""
_ENDS_KEPT = 4000
_NEVER = -math.inf


def sources(follow: Mapping[State, Iterable[int]], goals: Iterable[int]) -> dict[int, frozenset[int]]:
    """From which tags each goal can be reached; `follow` has what may come after two tags, of which the second counts.

    HanTa finds the same by trying all pairs again and again, which takes most of its loading.
    """
    before: dict[int, set[int]] = {}
    for (_, tag), after in follow.items():
        for one in after:
            before.setdefault(one, set()).add(tag)
    reached: dict[int, frozenset[int]] = {}
    for goal in goals:
        found, waiting = set(before.get(goal, ())), [*before.get(goal, ())]
        while waiting:
            more = before.get(waiting.pop(), set()) - found
            found |= more
            waiting += more
        reached[goal] = frozenset(found)
    return reached


class WordModel(HanoverTagger):  # type: ignore[misc]
    """The model in a file; what it has of HanTa's says the same as there."""

    def __init__(self, filename: str) -> None:
        super().__init__(filename)
        first = [tag for tag, _ in self.LP_trans_nonfinal[EMPTY, START]]
        self._known = _KnownPieces({tag: self.LP_m_t[tag] for tag in (*first, *self.LP_m_t)})
        # By the letters at the end of an unknown piece, how likely each tag is; and by its length.
        self._endings: dict[str, dict[int, float]] = {}
        self._lengths: dict[int, list[float]] = {}
        for tag in first:
            if tag in self.LP_hapax_t and tag in self.LP_s_t:
                self._lengths[tag] = [self.Int_t + self.LP_hapax_t[tag] + length for length in self.LP_len_t[tag]]
                for ending, weight in self.LP_s_t[tag].items():
                    told = self._endings.setdefault(ending, {})
                    if weight > _NEVER:
                        told[tag] = weight
        self._told_by = lru_cache(_ENDS_KEPT)(self._judged)
        self._follow = {
            state: [(tag, weight, (state[1], tag)) for tag, weight in following]
            for state, following in self.LP_trans_nonfinal.items()
        }
        self._begun = self._onward({(EMPTY, START): 0.0})

    def reachable(self) -> None:
        self.reachability = sources(self.LP_trans, [tag for tag in self.int2tag if tag < 0])

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """The tags that a word in small letters may have, the likeliest first."""
        rows, _ = self._rows(word, None, guessing=True)
        ends: dict[State, float] = {}
        for state, before in rows[-1].items():
            for tag, weight in self.LP_trans_final.get(state, ()):
                end = state[1], tag
                ends[end] = max(ends.get(end, _NEVER), before + weight)
        found: dict[int, float] = {}
        for (_, tag), weight in ends.items():
            found[-tag] = logaddexp(found[-tag], weight) if -tag in found else weight
        return sorted(found.items(), key=itemgetter(1), reverse=True) or [(UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, targetpos: int) -> list[tuple[int, int]]:
        """The pieces of a word that has a tag: the tag of each and where it ends, and behind them the word's own."""
        length = len(word)
        leading = self.reachability.get(targetpos, frozenset())
        for guessing in (False, True):
            rows, origins = self._rows(word, leading, guessing)
            ends = (
                (before + weight, state)
                for state, before in rows[-1].items()
                for tag, weight in self.LP_trans_final.get(state, ())
                if tag == targetpos
            )
            best = max(ends, key=itemgetter(0), default=None)
            if best is not None:
                return [*_followed(origins, best[1], length), (targetpos, length + 1)]
        return [(UNKNOWN, length), (END_UNKNOWN, length + 1)]

    def _rows(self, word: str, tags: Collection[int] | None, guessing: bool) -> tuple[list[Row], list[Origins]]:
        """How likely each state is behind each letter, and where it comes from.

        `tags`, if given, are the only ones that pieces may have; `guessing` lets pieces be unknown.
        """
        length = len(word)
        rows: list[Row] = [{(EMPTY, START): 0.0}, *({} for _ in word)]
        origins: list[Origins] = [{} for _ in rows]
        shortest = _SHORTEST if length > _SHORTEST else 1
        for begin in range(length):
            onward = self._begun if begin == 0 else self._onward(rows[begin])
            if tags is not None:
                onward = {tag: states for tag, states in onward.items() if tag in tags}
            unknown = [tag for tag in onward if tag in self._lengths] if guessing else []
            for end in range(begin + 1, length + 1) if onward else ():
                piece, size = word[begin:end], end - begin
                weights = self._known[piece] if piece in self._known.pieces else {}
                if unknown and size >= shortest:
                    guesses = self._guesses(piece, unknown)
                    if size == length:
                        guesses = {tag: weight - _WHOLE for tag, weight in guesses.items()}
                    weights = guesses | weights
                row, origin = rows[end], origins[end]
                for tag, weight in weights.items():
                    for state, before, after in onward.get(tag, ()):
                        total = before + weight
                        if total > row.get(after, _NEVER):
                            row[after] = total
                            origin[after] = state, begin
        return rows, origins

    def _onward(self, row: Row) -> Onward:
        """By the tag of the next piece: the likely states before it, how likely it is there, the state after it."""
        least = sorted(row.values(), reverse=True)[_STATES] - 1 if len(row) > _STATES else _NEVER
        found: Onward = {}
        for state, before in row.items():
            if before >= least:
                for tag, weight, after in self._follow.get(state, ()):
                    found.setdefault(tag, []).append((state, before + weight, after))
        return found

    def _guesses(self, piece: str, tags: Collection[int]) -> dict[int, float]:
        """How likely an unknown piece is with those of some tags that it may have."""
        size = min(len(piece), _LONGEST)
        told, lengths = self._told_by(piece[-_TOLD_BY - 1 :]), self._lengths
        return {tag: lengths[tag][size] + told[tag] for tag in tags if tag in told}

    def _judged(self, letters: str) -> dict[int, float]:
        """How likely the tags are of an unknown piece with these letters at its end; the longest known end tells."""
        ends = (letters[-size:] for size in range(min(len(letters) - 1, _TOLD_BY), 0, -1))
        return self._endings[next((end for end in ends if end in self._endings), "")]


class _KnownPieces(dict[str, dict[int, float]]):
    """How likely a known piece is with each of its tags; looked up when first asked for, for few ever are."""

    def __init__(self, forms: Mapping[int, Mapping[str, float]]) -> None:
        self._forms = forms
        self.pieces = frozenset[str]().union(*forms.values())

    def __missing__(self, piece: str) -> dict[int, float]:
        self[piece] = {tag: forms[piece] for tag, forms in self._forms.items() if piece in forms}
        return self[piece]


def _followed(origins: list[Origins], state: State, end: int) -> list[tuple[int, int]]:
    """The tags of the pieces that lead to a state behind a letter, and where each ends."""
    found: list[tuple[int, int]] = []
    while end:
        found.append((state[1], end))
        state, end = origins[end][state]
    return found[::-1]

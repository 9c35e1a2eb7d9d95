"""What the stretches between the commas of a German sentence show by their own words."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline_app.grammar.clauses import Segment
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word


def parted(words: Sequence[Word], segment: Segment) -> Iterator[Segment]:
    """A stretch parted where "und" joins two finite verbs, and where an infinitive begins without a comma."""
    places = segment.places
    finite = [place for place in places if words[place].kind == "fin"]
    begin = 0
    for first, second in pairwise(finite):
        joins = [at for at, place in enumerate(places) if first < place < second and words[place].kind == "kon"]
        # "Der Herbst- oder Winterzeit"
        joins = [at for at in joins if not words[places[at] - 1].text.endswith("-")]
        # "(Dass er krank war) und nicht zum Fest des Vaters und Gründers kam"
        joint = next((at for at in joins if places[at - 1] == first), joins[-1] if joins else 0)
        if joint > begin:
            yield Segment(places[begin:joint], segment.mark if begin == 0 else None, begin > 0)
            begin = joint
    purpose = next((at for at in range(begin + 1, len(places)) if words[places[at]].kind == "koui"), None)
    if purpose is not None and any(words[place].kind in ("noun", "name", "pron") for place in places[begin:purpose]):
        yield Segment(places[begin:purpose], segment.mark if begin == 0 else None, begin > 0)
        begin = purpose
    yield Segment(places[begin:], segment.mark if begin == 0 else None, begin > 0)


def is_ordinal(words: Sequence[Word], inner: Sequence[int], lists: Wordlists) -> bool:
    """ "(Das Landgericht), 2. Kammer, …": a name's number, and no date."""
    first, last = words[inner[0]], words[inner[-1]]
    numbered = len(inner) == 2 and first.text.endswith(".") and last.kind == "noun"
    return numbered and first.kind == "num" and last.low not in lists["months"]


def verb_before_subject(words: Sequence[Word], inner: Sequence[int], finite: Sequence[int]) -> bool:
    """ "Den Pokal gewann er": a main clause that begins with its object, not a relative one."""
    after = [place for place in inner if finite and place > finite[0]]
    return bool(after) and words[after[0]].kind in ("pron", "refl")


def explains_name(words: Sequence[Word], inner: Sequence[int], following: Sequence[int]) -> bool:
    """ "Ada Kern, Leiterin und Gründerin, im Alter …": after a name, and the clause goes on after it."""
    before = inner[0] - 2
    if not following or before < 0 or words[before].kind != "name" or words[inner[0]].kind not in ("noun", "det"):
        return False
    return words[following[0]].kind in ("prep", "part", "vz")


def ends_with(inner: Sequence[int], finite: Sequence[int]) -> bool:
    """Does the one finite verb stand last, and not first?"""
    return len(finite) == 1 and finite[0] == inner[-1] and finite[0] != inner[0]

"""English verbs and joining words that are spelt like others, told by the verbs of the whole sentence."""

from collections.abc import Sequence

from timeline_app.grammar.english.finite import next_kind
from timeline_app.grammar.english.participles import JOINING, PARTING, SUBJECT, part_begin
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word


def is_clauses_own(words: Sequence[Word], place: int) -> bool:
    """Has the part of a sentence up to a word no verb before it?"""
    before = words[part_begin(words, place) : place]
    return len(before) > 1 and not any(word.kind in (*VERBS, *JOINING) for word in before)


def is_first_of_two(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The firm suspended flights in May and does not expect …": a verb, as the second one tells."""
    tagger, begin = tagger_for("en"), part_begin(words, place)
    subject = words[begin:place]
    opens = begin == 0 and len(subject) > 1 and subject[0].kind == "det" and subject[-1].kind in ("noun", "name")
    opens = opens and all(one.kind in SUBJECT for one in subject)
    if not opens or tagger is None or not words[place].low.endswith(tuple(lists["past_ends"])):
        return False
    verbs = (at for at in range(place + 1, len(words)) if words[at].kind == "fin")
    joined = any(words[at - 1].kind == "kon" for at in verbs)
    return joined and words[place + 1].tag == "NN2" and tagger.may_be(words[place].text, "VVD")


def goes_on_telling(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Said that it was late, and (that) work begun in May was shut": a second thing that is said."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if word.low not in lists["content"] or before.kind != "kon" or after.kind not in SUBJECT:
        return False
    told = any(
        one.low == word.low and words[at].kind in (*VERBS, "noun", "name")
        for at, one in enumerate(words[1 : place - 1])
    )
    said = told and any(one.low in lists["saying"] for one in words[: place - 1])
    timed = after.low in lists["period_nouns", "time_nouns", "day_times", "seasons"]
    return said and not timed and next_kind(words, place, "fin", *PARTING) == "fin"


def joins_noun(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "A strike over pensions and pay": behind "and" and a noun no infinitive, if nothing before wants one."""
    tagger, parted = tagger_for("en"), ("prep", "kon", "fin", *PARTING)
    if words[place - 1].kind != "kon" or words[place - 2].kind != "noun" or tagger is None or place - 2 < begin:
        return False
    helped = any(word.kind in ("to", "inf") or word.low in lists["auxiliary"] for word in words[begin:place])
    return not helped and words[place + 1].kind in parted and tagger.may_be(words[place].text, "NN1")

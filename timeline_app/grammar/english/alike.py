"""English nouns, names, verbs and joining words that are spelt like others, told by what else is in the sentence."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.grammar.english.finite import next_kind
from timeline_app.grammar.english.participles import JOINING, PARTING, SUBJECT, part_begin
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word


def told_by_article_or_name(words: Sequence[Word], lists: Wordlists) -> list[Word]:
    """The words; those are nouns and names that are so whatever they could be elsewhere."""
    nouns = (is_subject_noun(words, at, lists) or _joins_season(words, at, lists) for at in range(len(words)))
    words = [replace(word, kind="noun") if noun else word for word, noun in zip(words, nouns, strict=True)]
    return [replace(word, kind="name") if _ends_name(words, at, lists) else word for at, word in enumerate(words)]


def _joins_season(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "In spring and fall": behind another season no verb."""
    joined = place > 1 and words[place - 1].kind == "kon" and words[place].kind in VERBS
    return joined and words[place].low in lists["seasons"] and words[place - 2].low in lists["seasons"]


def _ends_name(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Malcolm Reddy", "Ann Stern": a word with a capital behind a first name, whatever it could be elsewhere."""
    word, before = words[place], words[place - 1] if place else None
    if before is not None and word.kind == "prep" and _begins_name(words, place, lists):
        return True
    named = before is not None and (before.kind == "name" or (place > 1 and _begins_name(words, place - 1, lists)))
    if before is None or not named or word.kind not in ("adv", "adj") or not word.text[:1].isupper():
        return False
    return before.text[:1].isupper() and before.low in lists["female_names", "male_names"]


def _begins_name(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The cellist Per Lind": a first name that is spelt like another word, before a word with a capital."""
    known = words[place].low in lists["female_names", "male_names"] and words[place].text[:1].isupper()
    return known and place + 1 < len(words) and words[place + 1].text[:1].isupper()


def is_subject_noun(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The (well) was dug", "a hard (left) won power", "the (cut) came": behind an article, before a verb, a noun."""
    word, tagger = words[place], tagger_for("en")
    if place == 0 or place + 1 == len(words) or tagger is None or word.kind not in ("adv", "part", "fin"):
        return False
    before, after = words[place - 1], words[place + 1]
    first = place - 1
    while first > 0 and words[first].kind in ("adj", "adv"):
        first -= 1
    if words[first].low not in lists["articles_of_one", "possessives"]:
        return False
    if word.kind != "adv":
        # "The man they named was ill" has no article there, and "the said sum" no verb behind it.
        return before is words[first] and after.kind == "fin" and after.low not in lists["plain_saying"]
    if not (tagger.may_be(word.text, "NN1") or tagger.may_be(word.text, "AJ0")):
        # "The newly built were dear"
        return False
    behind = words[min(place + 2, len(words) - 1)]
    past = (
        after.kind == "part" and tagger.may_be(after.text, "VVD") and behind.kind not in ("noun", "adj", "part", "fin")
    )
    told = after.kind == "comma" and behind.kind == "rel"
    return after.kind in ("fin", "rel") or after.low in lists["partitive"] or past or told


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


def tells_behind_date(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Warned on Friday (that) tension in the region was high": what is said, and when it was said before it."""
    verb, dates = place - 1, lists["weekdays", "months", "days", "temporal"]
    if words[place].low not in lists["content"]:
        return False
    while verb > 0 and (words[verb].kind == "num" or words[verb].low in dates):
        verb -= 1
    said = verb < place - 1 and words[verb].kind in VERBS and words[verb].low in lists["saying"]
    return said and words[place + 1].kind in SUBJECT and next_kind(words, place, *JOINING, "fin") == "fin"


def joins_noun(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "A strike over pensions and pay": behind "and" and a noun no infinitive, if nothing before wants one."""
    tagger, parted = tagger_for("en"), ("prep", "kon", "fin", *PARTING)
    if words[place - 1].kind != "kon" or words[place - 2].kind != "noun" or tagger is None or place - 2 < begin:
        return False
    helped = any(word.kind in ("to", "inf") or word.low in lists["auxiliary"] for word in words[begin:place])
    return not helped and words[place + 1].kind in parted and tagger.may_be(words[place].text, "NN1")


def spends_more(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The firm (spending) more than ten million on it": behind a noun, with a number as its object, no noun."""
    after, tagger = words[place + 1 : place + 5], tagger_for("en")
    compared = len(after) > 2 and after[0].low in lists["comparatives"] and after[1].low in lists["than"]
    if not compared or words[place].tag != "NN1" or words[place - 1].kind != "noun":
        return False
    counts = any(word.kind == "num" for word in after[2:])
    return counts and tagger is not None and tagger.may_be(words[place].text, "VVG")


def is_going_on(words: Sequence[Word], place: int) -> bool:
    """ "Have been following talks": behind "been" and before its object no adjective."""
    tagger, before, after = tagger_for("en"), words[place - 1], words[place + 1]
    told = before.tag == "VBN" and after.kind in ("noun", "det")
    return told and tagger is not None and tagger.may_be(words[place].text, "VVG")

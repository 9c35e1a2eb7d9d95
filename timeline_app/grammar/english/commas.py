"""English commas that part nothing: inside a list, behind a town that tells more of a noun, in an address."""

from collections.abc import Sequence

from timeline_app.grammar.english.participles import PARTING
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# "Dar (es) Salaam"
_LONGEST_PARTICLE = 3
# "Early nineteenth century law"
_LONGEST_ITEM = 5


def comma(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "A Dover, Del., clinic": the commas of a town that tells more of a noun part nothing."""
    around = (words[place - 1].kind, words[place + 1].kind)
    if around == ("adj", "adj") and place + 2 < len(words) and words[place + 2].kind in ("noun", "adj", "kon"):
        # "A wooded, hilly area", "red, white and blue flags"
        return "glue"
    if _joins_degrees(words, place, lists):
        return "glue"
    if _in_list(words, place) or _between_years(words, place):
        return "glue"
    follows = place + 2 < len(words) and words[place + 2].kind == "comma" and _after_region(words, place + 2)
    return "glue" if follows or _after_region(words, place) or _in_address(words, place, lists) else "comma"


def _joins_degrees(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The number of older, more polluting vehicles": two attributes of a noun, the second with its degree."""
    governed = place > 1 and words[place - 2].kind in ("prep", "det") and words[place - 1].kind == "adj"
    kinds = [word.kind for word in words[place + 1 : place + 4]]
    attributes = kinds[:1] == ["adv"] and kinds[1:2] in (["adj"], ["ing"], ["part"]) and kinds[2:] == ["noun"]
    return governed and attributes and words[place + 1].low in lists["degree_adverbs"]


def _between_years(words: Sequence[Word], place: int) -> bool:
    """ "In 1839, 1840, and 1841": each behind a year, before another with a comma, or before "and"."""
    if place + 2 >= len(words) or not words[place - 1].looks_like_year:
        return False
    after, beyond = words[place + 1], words[place + 2]
    if after.kind == "kon":
        return beyond.looks_like_year and words[place - 2].kind == "comma"
    return after.looks_like_year and beyond.kind == "comma"


def _in_list(words: Sequence[Word], place: int) -> bool:
    """ "The departments of history, classics and law": a comma between nouns without an article, before an "and"."""
    if words[place - 1].kind != "noun" or not words[place - 1].text.islower():
        return False
    end = place
    while words[end].kind == "comma" and end + 1 < len(words):
        after = end + 1
        while after < len(words) and words[after].kind in ("noun", "adj") and words[after].text.islower():
            after += 1
        if after == end + 1 or after >= len(words) or words[after - 1].kind != "noun" or after - end > _LONGEST_ITEM:
            return False
        end = after
    if words[end].kind != "kon" or end + 1 >= len(words):
        return False
    last = end + 1
    while last < len(words) and words[last].kind in ("noun", "adj"):
        last += 1
    begin = place
    while begin > 0 and (words[begin - 1].kind in ("noun", "adj", "det", "glue") or words[begin - 1].text == ","):
        begin -= 1
    governed = begin > 0 and words[begin - 1].kind in ("prep", "fin", "inf", "part", "ing")
    # A verb behind the last would have it, and perhaps all, for its subject.
    return last > end + 1 and governed and (last == len(words) or words[last].kind != "fin")


def _after_region(words: Sequence[Word], place: int) -> bool:
    if place < 4 or place + 1 >= len(words) or words[place - 2].kind != "comma":
        return False
    region, noun = words[place - 1], words[place + 1]
    if region.kind != "name" or not region.text.endswith(".") or noun.kind not in ("noun", "adj"):
        return False
    begin = place - 2
    while begin > 0 and words[begin - 1].kind == "name":
        begin -= 1
    return begin < place - 2 and begin > 0 and words[begin - 1].kind in ("det", "prep")


def _in_address(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "In Cork, Ireland, and Bern, Switzerland,": are there only names on both sides, behind a preposition?"""
    begin = place
    while begin > 0 and (
        _is_proper(words, begin - 1) or words[begin - 1].kind == "kon" or words[begin - 1].text == ","
    ):
        begin -= 1
    if begin in (place, 0) or words[begin - 1].kind != "prep" or not _is_proper(words, begin) or begin == 1:
        return False
    if words[place + 1].low in lists["female_names", "male_names"] and _is_proper(
        words, min(place + 2, len(words) - 1)
    ):
        # "The envoy to Poland, Dan Low"
        return False
    end = place + 1
    dates = lists["weekdays", "months"]
    while end < len(words) and _is_proper(words, end) and words[end].low not in dates:
        end += 1
    opens = words[begin - 2].kind in PARTING
    ends = end == len(words) or words[end].kind in (*PARTING, "kon", "prep") or words[end].low in dates
    return end > place + 1 and not opens and ends


def _is_proper(words: Sequence[Word], place: int) -> bool:
    """A name, or a short word between two of them: "Dar es Salaam"."""
    word = words[place]
    if word.kind == "name" or (word.kind == "noun" and word.text[0].isupper()):
        return True
    beside = words[max(place - 1, 0)], words[min(place + 1, len(words) - 1)]
    short = word.kind == "noun" and len(word.text) <= _LONGEST_PARTICLE
    return short and all(one.text[:1].isupper() for one in beside)

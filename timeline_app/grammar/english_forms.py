"""English words whose kind their neighbours tell better than the tagger: participles and verbs, commas inside names."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# Words between an article and the comma after a town.
_LONGEST_TOWN = 3
_PARTING = ("comma", "semi", "colon", "dash", "stop")
_JOINING = ("kon", "sub", "that", "rel", "wh", "pron")
_SUBJECT = frozenset({"det", "adj", "noun", "name", "pos", "num", "pron"})
# "Announced (Wednesday) by"
_NEAR = 3


def settled(words: Sequence[Word], lists: Wordlists) -> tuple[Word, ...]:
    """The words, each of the kind that it is of in its place."""
    return tuple(_settled(words, place, lists) for place in range(len(words)))


def _settled(words: Sequence[Word], place: int, lists: Wordlists) -> Word:
    word = words[place]
    if word.kind == "comma" and (_after_town(words, place) or _after_region(words, place)):
        return replace(word, kind="glue")
    if not 0 < place < len(words) - 1:
        return word
    before, after = words[place - 1], words[place + 1]
    if word.kind == "fin" and word.low in lists["period_ends"] and before.low in lists["period_nouns"]:
        # "The three months ended May 31"
        dated = after.kind == "num" or after.low in lists["months"]
        return replace(word, kind="part") if dated else word
    if word.low in lists["weekdays"] and word.text[0].isupper() and after.kind in ("comma", "glue"):
        # "Wed, 31 July"
        return replace(word, kind="name")
    if _is_plural(words, place):
        return replace(word, kind="noun", tag="NN2")
    if word.low in lists["such"] and before.low in lists["comparing"]:
        return replace(word, kind="adv")
    if word.low in lists["comparing"] and after.low in lists["such"]:
        # "As such"
        return replace(word, kind="adv")
    agent = any(one.low in lists["agents"] for one in words[place + 1 : place + _NEAR])
    if word.kind == "fin" and agent and (before.kind == "comma" or _explains(words, place)):
        return replace(word, kind="part")
    if word.kind == "sub" and after.low in lists["partitive"]:
        # "Because of"
        return replace(word, kind="prep")
    if word.kind == "part" and before.kind in ("noun", "ing", "pron") and words[place - 2].low in lists["contrary"]:
        # "But fighting resumed"
        return replace(word, kind="fin")
    if word.kind == "fin" and before.kind == "name" and word.text[0].isupper() and after.kind in ("comma", "fin"):
        # "Karim Said, a clerk"
        return replace(word, kind="name")
    if word.kind == "part" and _ends_subject(words, place):
        return replace(word, kind="fin")
    if word.kind == "fin" and before.kind == "noun" and _is_cited(words, place, lists):
        return replace(word, kind="part")
    past = word.kind in ("part", "adj", "noun") and word.low.endswith(tuple(lists["past_ends"]))
    if past and before.kind in ("noun", "name") and after.low in lists["object_pronouns"]:
        # "A lawmaker subpoenaed him": no participle has an object.
        return replace(word, kind="fin")
    return word


def _is_plural(words: Sequence[Word], place: int) -> bool:
    """ "The statements of cash flows for May were late": no verb, if the clause's own comes behind it."""
    word, tagger = words[place], tagger_for("en")
    if word.tag != "VVZ" or words[place - 1].kind != "noun" or words[place + 1].kind != "prep" or tagger is None:
        return False
    later = next((one.kind for one in words[place + 1 :] if one.kind in (*_PARTING, *_JOINING, "fin")), "")
    return later == "fin" and tagger.may_be(word.text, "NN2")


def _ends_subject(words: Sequence[Word], place: int) -> bool:
    """ "(A motion) which the court denied": what looks like a participle is the verb if the clause has no other."""
    begin = place
    while begin > 0 and words[begin - 1].kind in _SUBJECT:
        begin -= 1
    after = next((word.kind for word in words[place + 1 :] if word.kind in (*_PARTING, "fin")), "")
    return begin < place and words[begin - 1].kind in ("rel", "wh") and after != "fin"


def _is_cited(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "According to papers filed Monday, …", "In a letter sent Monday, …": no verb, but what tells of a source."""
    begin = place
    while begin > 0 and words[begin - 1].kind not in _PARTING:
        begin -= 1
    cited = words[begin].low in lists["attributing"]
    document = words[begin].kind == "prep" and words[place - 1].low.endswith(tuple(lists["document_nouns"]))
    phrase = all(word.kind in (*_SUBJECT, "prep", "ing", "quote") for word in words[begin:place])
    behind = next((at for at in range(place, len(words)) if words[at].kind in _PARTING), len(words))
    later = next((word.kind for word in words[behind + 1 :] if word.kind in (*_PARTING, *_JOINING[:-1], "fin")), "")
    return phrase and (cited or document) and words[behind - 1].kind != "fin" and later == "fin"


def _explains(words: Sequence[Word], place: int) -> bool:
    """ "(He must go), a decision upheld by": a noun group behind a comma and a participle, in a clause with a verb."""
    begin = place
    while begin > 0 and words[begin - 1].kind in ("noun", "adj", "det"):
        begin -= 1
    group = [word.kind for word in words[begin:place]]
    return (
        group[:1] == ["det"] and words[begin - 1].kind == "comma" and any(word.kind == "fin" for word in words[:begin])
    )


def _after_town(words: Sequence[Word], place: int) -> bool:
    """ "A Dover(,) Del., clinic": the first comma of a town that tells more of the noun after its region."""
    return place + 2 < len(words) and _after_region(words, place + 2) and words[place + 2].kind == "comma"


def _after_region(words: Sequence[Word], place: int) -> bool:
    if place < 4 or place + 1 >= len(words) or words[place - 2].kind != "comma":
        return False
    region, noun = words[place - 1], words[place + 1]
    if region.kind != "name" or not region.text.endswith(".") or noun.kind not in ("noun", "adj"):
        return False
    town = [word.kind for word in words[max(place - 3 - _LONGEST_TOWN, 0) : place - 2]]
    return "det" in town and all(kind == "name" for kind in town[len(town) - town[::-1].index("det") :])

"""English words whose kind their neighbours tell better than the tagger: participles and verbs, commas inside names."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# Words between an article and the comma after a town.
_LONGEST_TOWN = 3
# "Announced (Wednesday) by"
_NEAR = 3
_PARTING = ("comma", "semi", "colon", "dash", "stop")
_JOINING = ("kon", "sub", "that", "rel", "wh")
_SUBJECT = frozenset({"det", "adj", "noun", "name", "pos", "num", "pron"})


def settled(words: Sequence[Word], lists: Wordlists) -> tuple[Word, ...]:
    """The words, each of the kind that it is of in its place."""
    last = len(words) - 1
    return tuple(
        replace(word, kind=_RULES[word.kind](words, place, lists)) if word.kind in _RULES and 0 < place < last else word
        for place, word in enumerate(words)
    )


def _verb(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """What looks like a finite verb: a name, a noun, a participle, or one indeed."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if word.text[0].isupper() and before.kind == "name" and after.kind in ("comma", "fin"):
        # "Karim Said, a clerk"
        return "name"
    if word.low in lists["period_ends"] and before.low in lists["period_nouns"]:
        # "The three months ended May 31"
        return "part" if after.kind == "num" or after.low in lists["months"] else "fin"
    if before.kind == "noun" and after.kind == "prep" and _is_plural(words, place):
        return "noun"
    agent = any(one.low in lists["agents"] for one in words[place + 1 : place + _NEAR])
    if agent and (before.kind == "comma" or _explains(words, place)):
        return "part"
    return "part" if before.kind == "noun" and _is_cited(words, place, lists) else "fin"


def _participle(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """What looks like a participle: one indeed, or the verb of a clause that has no other."""
    before = words[place - 1]
    resumed = before.kind in ("noun", "ing", "pron") and words[place - 2].low in lists["contrary"]
    if resumed or _ends_subject(words, place):
        # "But fighting resumed"
        return "fin"
    return _past(words, place, lists)


def _past(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "A lawmaker subpoenaed him": no participle has an object, nor a noun that the tagger does not know."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if word.text[0].isupper() and word.low in lists["weekdays"] and after.kind in ("comma", "glue"):
        # "Wed, 31 July"
        return "name"
    if after.kind != "pron" or before.kind not in ("noun", "name") or after.low not in lists["object_pronouns"]:
        return word.kind
    return "fin" if word.low.endswith(tuple(lists["past_ends"])) else word.kind


def _joiner(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "Because of", "as such": no joining word."""
    word, after = words[place], words[place + 1]
    if word.low in lists["comparing"] and after.low in lists["such"]:
        return "adv"
    return "prep" if after.low in lists["partitive"] else word.kind


def _article(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    compares = words[place - 1].low in lists["comparing"] and words[place].low in lists["such"]
    return "adv" if compares else words[place].kind


def _adverb(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "They say there have been no losses": the subject of its clause."""
    return "pron" if words[place].low in lists["filling"] and words[place + 1].kind == "fin" else "adv"


def _comma(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "A Dover, Del., clinic": the commas of a town that tells more of a noun part nothing."""
    follows = place + 2 < len(words) and words[place + 2].kind == "comma" and _after_region(words, place + 2)
    return "glue" if follows or _after_region(words, place) else "comma"


_RULES: dict[str, Callable[[Sequence[Word], int, Wordlists], str]] = {
    "fin": _verb,
    "part": _participle,
    "adj": _past,
    "noun": _past,
    "sub": _joiner,
    "det": _article,
    "adv": _adverb,
    "comma": _comma,
}


def _is_plural(words: Sequence[Word], place: int) -> bool:
    """ "The statements of cash flows for May were late": no verb, if the clause's own comes behind it."""
    word, tagger = words[place], tagger_for("en")
    if word.tag != "VVZ" or tagger is None:
        return False
    ends = (*_PARTING, *_JOINING, "pron", "fin")
    later = next((one.kind for one in words[place + 1 :] if one.kind in ends), "")
    return later == "fin" and tagger.may_be(word.text, "NN2")


def _is_cited(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "According to papers filed Monday, …", "In a letter sent Monday, …": no verb, but what tells of a source."""
    begin = place
    while begin > 0 and words[begin - 1].kind not in _PARTING:
        begin -= 1
    cited = words[begin].low in lists["attributing"]
    document = words[begin].kind == "prep" and words[place - 1].low.endswith(tuple(lists["document_nouns"]))
    if not cited and not document:
        return False
    phrase = all(word.kind in (*_SUBJECT, "prep", "ing", "quote") for word in words[begin:place])
    behind = next((at for at in range(place, len(words)) if words[at].kind in _PARTING), len(words))
    later = next((word.kind for word in words[behind + 1 :] if word.kind in (*_PARTING, *_JOINING, "fin")), "")
    return phrase and words[behind - 1].kind != "fin" and later == "fin"


def _ends_subject(words: Sequence[Word], place: int) -> bool:
    """ "(A motion) which the court denied": the subject before it stands behind a relative pronoun."""
    begin = place
    while begin > 0 and words[begin - 1].kind in _SUBJECT:
        begin -= 1
    if begin == place or words[begin - 1].kind not in ("rel", "wh"):
        return False
    after = next((word.kind for word in words[place + 1 :] if word.kind in (*_PARTING, "fin")), "")
    return after != "fin"


def _explains(words: Sequence[Word], place: int) -> bool:
    """ "(He must go), a decision upheld by": a noun group behind a comma and a participle, in a clause with a verb."""
    begin = place
    while begin > 0 and words[begin - 1].kind in ("noun", "adj", "det"):
        begin -= 1
    behind_comma = begin < place and words[begin].kind == "det" and words[begin - 1].kind == "comma"
    return behind_comma and any(word.kind == "fin" for word in words[:begin])


def _after_region(words: Sequence[Word], place: int) -> bool:
    if place < 4 or place + 1 >= len(words) or words[place - 2].kind != "comma":
        return False
    region, noun = words[place - 1], words[place + 1]
    if region.kind != "name" or not region.text.endswith(".") or noun.kind not in ("noun", "adj"):
        return False
    town = [word.kind for word in words[max(place - 3 - _LONGEST_TOWN, 0) : place - 2]]
    return "det" in town and all(kind == "name" for kind in town[len(town) - town[::-1].index("det") :])

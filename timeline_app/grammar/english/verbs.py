"""What looks like a finite English verb: a name, a noun or a participle, as what is around it tells, or one indeed."""

from collections.abc import Sequence

from timeline_app.grammar.english.finite import ends_subject, follows_passive, joins_past
from timeline_app.grammar.english.participles import (
    JOINING,
    LIKE_PARTICIPLES,
    PARTING,
    explains,
    follows_front,
    goes_on_passive,
    has_verb_before,
    is_attendant,
    is_cited,
    is_framed,
    is_in_remark,
    is_of_number,
    is_proviso,
    is_read_out,
    joins_nothing,
    joins_passive,
    part_begin,
    tells_more,
)
from timeline_app.grammar.english.relatives import follows_relative
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word

_ATTRIBUTES = frozenset({"det", "adj", "noun", "name", "pos", "num"})
# "Announced (Wednesday) by"
_NEAR = 3


def finite_kind(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """What looks like a finite verb: a name, a noun, a participle, or one indeed."""
    if is_proviso(words, place, lists):
        return "sub"
    if place == 1 and words[0].kind == "noun" and _is_of_gerund(words):
        return "adj"
    kind = _beside_noun(words, place, lists) or _beside_verb(words, place, lists)
    if kind is not None:
        return kind
    word, before = words[place], words[place - 1]
    begin = part_begin(words, place)
    if before.kind == "quote" and word.tag == "VVB" and _wants_infinitive(words[place - 2], lists):
        # "To help “turn this into a hall”"
        return "inf"
    verbal = any(one.kind in ("fin", "part") for one in words[begin:place])
    naming = word.low in lists["naming"] and not follows_relative(words, place, lists)
    # "With what the abbot called a feast"
    naming = naming and not ends_subject(words, place, lists)
    if naming and ((before.kind != "pron" and verbal) or _is_somebody(words, place, lists)):
        # "Suggested an explosive called Semtex", "a surgeon named Lois Frame came"
        return "part"
    if word.tag == "VVZ" and before.kind == "part" and place > 1 and words[place - 2].kind in ("noun", "name"):
        # "The clerks raised fears"
        return "noun"
    if _explains_place(words, place, begin, lists):
        return "part"
    participle = _is_participle(words, place, begin, lists) and not follows_passive(words, place, lists)
    return "part" if participle else "fin"


def _explains_place(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "Only the name is left, on a house opened in 1978": behind a phrase that tells where, with no subject."""
    tagger, word = tagger_for("en"), words[place]
    if word.tag != "VVD" or begin == 0 or words[begin - 1].kind != "comma" or words[begin].low not in lists["placing"]:
        return False
    noun = words[begin + 1].kind == "det" and words[place - 1].tag == "NN1"
    noun = noun and all(one.kind in ("adj", "noun") for one in words[begin + 2 : place])
    directed = words[place + 1].kind == "prep" and word.low not in lists["intransitive"]
    told = any(one.kind == "fin" for one in words[:begin])
    return noun and directed and told and tagger is not None and tagger.may_be(word.text, "VVN")


def _wants_infinitive(word: Word, lists: Wordlists) -> bool:
    return word.kind == "to" or (word.kind == "inf" and word.low in lists["wants_infinitive"])


def _beside_noun(words: Sequence[Word], place: int, lists: Wordlists) -> str | None:
    """ "Under the will", "the said sum": what an article, a possessive or a capital tells; None if nothing does."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if word.low in lists["also_nouns"] and before.low in lists["articles_of_one", "possessives"]:
        # "Under the will, …"
        return "noun"
    tagger = tagger_for("en")
    if before.kind == "comma" and after.kind == "to" and tagger is not None and tagger.may_be(word.text, "NN1"):
        # "(They took the offer), work to begin in May"
        return "noun" if word.tag == "VVB" else "fin"
    if before.low in lists["articles_of_one"] and after.low in lists["partitive"]:
        # "A set of points"
        return "noun"
    if before.low in lists["articles_of_one"] and after.kind == "noun" and word.low in lists["saying"]:
        # "The said sum"
        return "adj"
    foreign = place > 1 and before.kind == "name" and words[place - 2].kind == "comma" and word.tag == "VVZ"
    if word.text[0].isupper() and foreign:
        # "Her memoirs, Les Ailes de toile, …"
        return "name"
    proper = before.kind in ("name", "noun") and before.text[0].isupper() and place > 1
    if word.text[0].isupper() and proper and word.tag == "VVB" and after.text.islower():
        # "At the inn in Elm Drive the night before"
        return "name"
    if word.text[0].isupper() and before.kind == "name" and after.kind in ("comma", "fin", "open"):
        # "Karim Said, a clerk"
        return "name"
    return None


def _is_of_gerund(words: Sequence[Word]) -> bool:
    """ "Feeding lost sheep is dear": does a form in -ing begin the sentence, and has it a verb behind its thing?"""
    tagger = tagger_for("en")
    simple = words[1].tag == "VVD" and len(words) > 2 and words[2].kind == "noun"
    if tagger is None or not simple or not tagger.may_be(words[0].low, "VVG"):
        return False
    forms = ("VVN", "AJ0")
    behind = next((word for word in words[3:] if word.kind not in (*_ATTRIBUTES, "prep")), None)
    verb = behind is not None and behind.kind == "fin" and behind.tag not in LIKE_PARTICIPLES
    return verb and any(tagger.may_be(words[1].text, form) for form in forms)


def _beside_verb(words: Sequence[Word], place: int, lists: Wordlists) -> str | None:
    """ "Was gunned down", "the statements of cash flows": what an auxiliary or a phrase tells; None if nothing does."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    reported = word.low in lists["plain_saying"] and after.kind == "to" and before.kind in ("comma", "noun", "name")
    if reported and words[min(place + 2, len(words) - 1)].kind in ("inf", "fin"):
        # "A fire, said to have been laid, spread"
        return "part"
    if before.low in lists["become", "perfect"] and word.tag in ("VVD", "VVN"):
        # "Was gunned down", "were told it was late"
        return "part"
    if word.low in lists["period_ends"] and before.low in lists["period_nouns"]:
        # "The three months ended May 31"
        return "part" if after.kind == "num" or after.low in lists["months"] else "fin"
    if before.kind in ("noun", "that", "rel") and after.kind == "prep" and is_plural(words, place):
        return "noun"
    if word.tag == "VVB" and (_ends_singular(words, place, lists) or _is_behind_verb(words, place)):
        return "noun"
    return "noun" if _is_governed(words, place) else None


def _is_behind_verb(words: Sequence[Word], place: int) -> bool:
    """ "The FBI put alleged terrorist mastermind Per Lind on its list": what somebody is, before their name."""
    begin = part_begin(words, place)
    if words[place - 1].tag == "DT0" and words[place + 1].kind in ("prep", "stop", "comma"):
        # "Showed them some love"
        return any(word.kind == "fin" and word.low != words[place].low for word in words[begin : place - 1])
    apposed = words[place - 1].tag == "NN1" and words[place - 1].kind == "noun" and words[place + 1].kind == "name"
    row = all(word.kind in (*_ATTRIBUTES, "fin") for word in words[begin:place])
    verb = any(word.kind == "fin" for word in words[begin : place - 1])
    return apposed and row and verb


def _ends_singular(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "On a conference call that …": behind the noun of one thing no verb of several, but a second noun."""
    tagger, first = tagger_for("en"), place - 1
    if tagger is None or words[first].tag != "NN1" or words[first].kind != "noun":
        return False
    while first > 0 and words[first].kind in ("noun", "adj"):
        first -= 1
    one = words[first].low in lists["voiced_articles"] and words[max(first - 1, 0)].kind == "prep"
    return one and tagger.may_be(words[place].text, "NN1")


def _is_governed(words: Sequence[Word], place: int) -> bool:
    """ "Left with first class honours": a plural behind the preposition of a verb, which has no subject of its own."""
    word, tagger = words[place], tagger_for("en")
    if word.tag != "VVZ" or tagger is None or not tagger.may_be(word.text, "NN2"):
        return False
    first = place
    while first > 1 and words[first - 1].kind in ("noun", "adj", "num"):
        first -= 1
    governed = first < place and words[first - 1].kind == "prep" and words[first - 2].kind in VERBS
    return governed and words[place + 1].kind in ("prep", "stop", "comma", "kon")


def _is_somebody(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "A (retired surgeon) named Frame": is one of its kind before the word, and a name behind it?"""
    first = place - 1
    while first > 0 and words[first].kind in ("noun", "adj", "num"):
        first -= 1
    one = words[first].low in lists["voiced_articles"] and words[place - 1].low in lists["person_nouns"]
    return one and words[place + 1].kind == "name"


def _is_participle(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "The boat, built by Kern, sank": is it no verb, as the clause from `begin` on or an agent tells?"""
    word, before = words[place], words[place - 1]
    if word.tag == "VVD" and is_in_remark(words, place, begin):
        return True
    if _resumes_passive(words, place, begin, lists):
        return True
    agent = any(one.low in lists["agents"] for one in words[place + 1 : place + _NEAR])
    if agent and word.low not in lists["auxiliary"] and (before.kind == "comma" or explains(words, place)):
        return True
    if tells_more(words, place, begin, lists) or joins_passive(words, place, begin, lists):
        return True
    return (
        is_read_out(words, place, lists)
        or joins_nothing(words, place, lists)
        or has_verb_before(words, place, begin, lists)
        or (word.tag == "VVD" and (follows_front(words, place) or is_framed(words, place)))
        or (word.tag == "VVD" and is_of_number(words, place, lists))
        or is_attendant(words, place, lists)
        or (before.kind == "noun" and is_cited(words, place, lists))
    )


def _resumes_passive(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "(The barn,) damaged in May and largely pulled down": is it a further participle of the same passive?"""
    before = words[place - 1]
    joint = words[place - 2] if before.kind == "adv" and place > 1 else before
    second = joint.kind == "kon" and words[begin].kind == "part"
    if second and begin == 0 and words[place].tag == "VVD":
        # "Designed by Wyatt and opened in May, the hall …"
        tagger, after = tagger_for("en"), words[place + 1].kind
        return tagger is not None and tagger.may_be(words[place].text, "VVN") and after in ("prep", "adv", "num")
    may_go_on = (before.kind == "comma" or second) and words[place].low not in lists["auxiliary"]
    may_go_on = may_go_on and not joins_past(words, place, lists)
    return may_go_on and goes_on_passive(words, place, begin if second else place, lists)


def is_plural(words: Sequence[Word], place: int) -> bool:
    """ "The statements of cash flows for May were late": no verb, if the clause's own comes behind it."""
    word, tagger = words[place], tagger_for("en")
    if word.tag != "VVZ" or tagger is None:
        return False
    ends = (*PARTING, *JOINING, "pron", "fin")
    later = next((one.kind for one in words[place + 1 :] if one.kind in ends), "")
    behind_remark = later == "comma" and _verb_behind_remark(words, place)
    return (later == "fin" or behind_remark) and tagger.may_be(word.text, "NN2")


def _verb_behind_remark(words: Sequence[Word], place: int) -> bool:
    """ "The steel works at Cork, once the largest, will close": does a verb follow the second comma?"""
    commas = [at for at in range(place + 1, len(words) - 1) if words[at].kind in (*PARTING, "fin")][:2]
    return len(commas) == 2 and all(words[at].kind == "comma" for at in commas) and words[commas[1] + 1].kind == "fin"

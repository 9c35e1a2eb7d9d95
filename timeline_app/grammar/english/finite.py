"""What looks like an English participle and is the verb of its clause: behind a subject, with an object, of saying."""

from collections.abc import Sequence
from itertools import pairwise

from timeline_app.grammar.english.participles import PARTING, SUBJECT, part_begin
from timeline_app.grammar.english.relatives import repeats_relative
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word

# "Denied (on the 3rd of May) that"
_DATE = 6
# "Announced (Wednesday) by"
_NEAR = 3
# What begins another clause, or is a verb.
_OTHERS = ("fin", "that", "rel", "sub", "wh")
_NOMINAL = ("noun", "name", "pron")
# A form that is a participle so much oftener than a simple past is as often the one as the other.
_AS_OFTEN = 0.3


def joins_past(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "He was wounded, retired in 1962 and died in May": behind a comma, joined with what can be no participle."""
    word, tagger = words[place], tagger_for("en")
    if words[place - 1].kind != "comma" or tagger is None or not tagger.may_be(word.text, "VVD"):
        return False
    if word.low.startswith(tuple(lists["again"])) and any(
        word.low.endswith(one.low) for one in words[:place] if one.kind == "part"
    ):
        # "She was elected in 1998, re-elected in 2002 and resigned"
        return False
    end = next((at for at in range(place + 1, len(words)) if words[at].kind in (*PARTING, *VERBS)), place)
    if end + 2 < len(words) and [one.kind for one in words[end : end + 2]] == ["comma", "kon"]:
        # "Turned down a seat, and died in 1995"
        end = next((at for at in range(end + 2, len(words)) if words[at].kind in (*PARTING, *VERBS)), place)
    joint = end - 1
    while words[joint].kind in ("neg", "adv", "num", "prep") or words[joint].low in lists["months"]:
        # "Was knighted in 1988, turned down a seat and never forgave them"
        joint -= 1
    plain = words[end].low not in lists["auxiliary"]
    # "He earned a degree, married in 2008, and has worked here since"
    # "He left in 1971, returned in 1976, and from 1983 was head of it"
    timed = words[end].low in lists["perfect"] or any(one.kind == "num" for one in words[joint:end])
    aided = any(one.kind == "fin" and one.low in lists["auxiliary"] for one in words[:place])
    plain = plain or (timed and not aided)
    past = words[end].kind == "fin" and words[joint].kind == "kon" and plain
    before = any(one.kind == "fin" for one in words[: place - 1])
    surely = words[end].low in lists["intransitive"] or not tagger.may_be(words[end].text, "VVN")
    return past and before and surely


def follows_passive(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "She was born in 1952, studied physics and left": behind a passive and a comma what is surely none itself."""
    word, tagger = words[place], tagger_for("en")
    if words[place - 1].kind != "comma" or tagger is None or not tagger.may_be(word.text, "VVD"):
        return False
    verb = next((one.low for one in reversed(words[:place]) if one.kind == "fin"), "")
    born = any(one.low == lists.answers["birth"] for one in words[:place]) and word.low not in lists["of_birth"]
    behind = words[place + 1].low if place + 1 < len(words) else ""
    active = born or word.low in lists["intransitive"] or f"{word.low} {behind}" in lists["active_frames"]
    return verb in lists["become"] and active


def is_told(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Others died", "“…,” Mr Low declared": a verb that has no passive, or that gives who said a quotation."""
    before = words[max(place - _NEAR, 0) : place]
    subject = ("noun", "name", "pron", "adv", "num") if words[place].low in lists["intransitive"] else _NOMINAL
    if _tells_behind_aside(words, place, lists):
        return True
    if before[-1].kind not in subject or any(word.low in lists["auxiliary"] for word in before):
        return False
    begin = next((at for at in range(place, 0, -1) if words[at - 1].kind in (*PARTING, "quote")), 0)
    said = begin > 1 and [word.kind for word in words[begin - 2 : begin]] == ["comma", "quote"]
    said = said or (begin > 1 and words[begin - 1].kind == "comma" and _ends_report(words, begin, place, lists))
    says = words[place].low in lists["saying"] and (said or _gives_content(words, place, lists))
    # "It was late, the inquest heard on Friday"
    says = says or (words[place].low in lists["learning"] and said)
    return says or words[place].low in lists["intransitive"]


def _tells_behind_aside(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The king, a man of peace, warned on Friday that war was near": behind a subject and what tells more of it."""
    front = words[: place - 1]
    remark = any(word.kind in ("comma", "close") for word in front) and words[place - 1].kind == "comma"
    if not remark or words[0].kind not in SUBJECT or words[place].low not in lists["saying"]:
        return False
    verbless = not any(word.kind in (*VERBS, *_OTHERS) for word in front)
    # "The king, a man of peace, warned on Friday that war was near, fled"
    later = any(one.kind == "comma" and two.kind == "fin" for one, two in pairwise(words[place:]))
    return verbless and not later and _gives_content(words, place, lists)


def _ends_report(words: Sequence[Word], begin: int, place: int, lists: Wordlists) -> bool:
    """ "Sales rose, the shop reported on Friday": behind a whole clause a subject, its verb and no more than a date."""
    told = any(word.kind == "fin" for word in words[: begin - 1])
    subject = words[begin].kind in SUBJECT and all(word.kind in (*SUBJECT, "prep") for word in words[begin:place])
    end = next((at for at in range(place, len(words)) if words[at].kind in PARTING), len(words))
    last = end == len(words) or words[end].kind == "stop" or words[min(end + 1, len(words) - 1)].low in lists["saying"]
    dates, between = lists["weekdays", "months", "days"], ("prep", "num", "adv")
    return (
        told and subject and last and all(word.kind in between or word.low in dates for word in words[place + 1 : end])
    )


def _gives_content(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The court denied on Monday that …": is there nothing but a date before what was said?"""
    ahead = words[place + 1 : place + _DATE]
    that = next((at for at, word in enumerate(ahead) if word.low in lists["content"]), None)
    dates, between = lists["weekdays", "months", "period_nouns", "day_times"], ("prep", "num", "adv", "det", "adj")
    return that is not None and all(word.kind in between or word.low in dates for word in ahead[:that])


def is_relative_verb(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The shots that injured two": right behind the pronoun of a noun what may be a verb is one."""
    word, tagger = words[place], tagger_for("en")
    if place < 2 or tagger is None or words[place - 1].low not in lists["subject_relatives"]:
        return False
    noun = words[place - 2]
    free = noun.kind == "noun" and noun.low not in lists["told"] and noun.tag != "AV0"
    free = free or repeats_relative(words, place - 1, lists)
    return free and word.low.endswith(tuple(lists["past_ends"])) and tagger.may_be(word.text, "VVD")


def _has_object(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """Does a thing stand right behind a verb, and no date?"""
    after = words[place + 1]
    dated = after.low in lists["weekdays", "months", "days"]
    return after.kind in ("det", "name", "num", "pron") and not dated


def ends_subject(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "(A motion) which the court denied": the subject before it stands behind a joining word."""
    begin = _subject_begin(words, place)
    while begin > 1 and words[begin - 1].low in lists["partitive"] and words[begin - 2].kind == "noun":
        # "The barges that the owner of the mill sold in May were lost"
        begin = _subject_begin(words, begin - 1)
        if words[begin - 1].kind in ("that", "rel"):
            return _tells_of_subject(words, begin - 1, place)
    joiner = words[begin - 1]
    joins = joiner.kind in ("rel", "wh", "that")
    # "As pressure built, …" opens a sentence.
    joins = joins or (joiner.kind == "sub" and (begin == 1 or joiner.low not in lists["comparing"]))
    # "Said the police held three men"
    said = joiner.kind == "fin" and joiner.low in lists["plain_saying"] and _has_object(words, place, lists)
    joins = joins or (said and not any(word.low in lists["auxiliary"] for word in words[begin:place]))
    joins = joins or (joiner.low in lists["lasting", "sequels"] and _is_mostly_past(words, place, lists))
    last = next_kind(words, place, "fin") != "fin" or _tells_of_subject(words, begin - 1, place)
    return begin < place and joins and last


def _subject_begin(words: Sequence[Word], place: int) -> int:
    """Where the nouns right before a place begin, with what belongs to them."""
    while place > 0 and words[place - 1].kind in SUBJECT:
        place -= 1
    return place


def _tells_of_subject(words: Sequence[Word], joiner: int, place: int) -> bool:
    """ "The anger that the issue aroused in 1990 is gone": a clause on the noun of a verb behind it."""
    noun = joiner > 0 and words[joiner].kind in ("that", "rel") and words[joiner - 1].kind == "noun"
    begin = part_begin(words, joiner)
    # "It has two halls, and the paintings that she bought in 1990 are sold"
    front = words[begin + 1 if words[begin].kind == "kon" else 0 : joiner]
    opens = noun and all(word.kind in SUBJECT or word.kind == "prep" for word in front) and front[0].kind != "prep"
    end = next((at for at in range(place, len(words)) if words[at].kind in PARTING), len(words))
    behind = [word.kind for word in words[place + 1 : end]]
    return opens and behind.count("fin") == 1 and not any(kind in ("that", "rel", "wh", "sub") for kind in behind)


def _is_mostly_past(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Since the talks resumed in May", but not "since the talks held in May": is it oftener a past than none?"""
    word, tagger = words[place], tagger_for("en")
    past = tagger is not None and tagger.may_be(word.text, "VVD") and words[place - 1].kind in ("noun", "name")
    past = past and words[place + 1].kind in ("prep", "adv", "stop", "comma", "vz")
    seldom = tagger is not None and tagger.lead(word.text, "VVN", "VVD") < _AS_OFTEN
    return past and (seldom or word.low in lists["intransitive"]) and words[place + 1].low not in lists["agents"]


def follows_aside(words: Sequence[Word], place: int) -> bool:
    """ "They say that Karim Said, a former clerk, accepted a bribe": the only verb behind "that" and its subject."""
    tagger = tagger_for("en")
    if words[place - 1].kind != "comma" or tagger is None or not tagger.may_be(words[place].text, "VVD"):
        return False
    opening = next((at for at in range(place - 2, 0, -1) if words[at].kind not in (*SUBJECT, "prep")), 0)
    begin = next((at for at in range(opening - 1, 0, -1) if words[at].kind not in SUBJECT), 0)
    aside = words[opening].kind == "comma" and words[opening + 1].kind == "det"
    if not aside or words[begin].kind != "that" or begin + 1 == opening:
        return False
    return next((word.kind for word in words[place + 1 :] if word.kind in _OTHERS), "") != "fin"


def opens_verbs(words: Sequence[Word], place: int) -> bool:
    """ "The mill, built of stone, closed in 1990 and reopened in 2001": the first of two verbs of a subject."""
    tagger = tagger_for("en")
    if words[place - 1].kind != "comma" or tagger is None or not tagger.may_be(words[place].text, "VVD"):
        return False
    first = next((at for at in range(1, place) if words[at].kind == "comma"), place)
    subject = all(word.kind in (*SUBJECT, "prep") for word in words[:first]) and words[0].kind != "prep"
    remark = first < place - 1 and words[first + 1].kind in ("part", "det", "num")
    if not (subject and remark) or any(word.kind == "fin" for word in words[:place]):
        return False
    second = next((at for at in range(place + 1, len(words)) if words[at].kind in (*PARTING, *VERBS)), place)
    joint = second - 1 - (words[second - 1].kind == "adv")
    return words[second].kind == "fin" and joint > place and words[joint].kind == "kon"


def _behind_date(words: Sequence[Word], place: int, lists: Wordlists) -> int:
    """ "And (in May 1463) a fire had …": where a clause goes on behind the date that it begins with."""
    if place + 1 >= len(words) or words[place].kind != "prep" or words[place].low not in lists["temporal"]:
        return place
    end = place + 1
    while end < len(words) - 1 and (words[end].kind == "num" or words[end].low in lists["months", "weekdays", "days"]):
        end += 1
    return end if end > place + 1 else place


def heads_first_clause(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The mill burned down in 1871, and the owner moved to Leeds": behind "and" stands a whole clause of its own."""
    tagger = tagger_for("en")
    opens = words[0].kind in SUBJECT and all(word.kind in (*SUBJECT, "prep") for word in words[:place])
    if not opens or words[place - 1].kind not in _NOMINAL or tagger is None:
        return False
    if not tagger.may_be(words[place].text, "VVD") or words[place + 1].low in lists["agents"]:
        return False
    joint = next((at for at in range(place + 1, len(words)) if words[at].kind in (*_OTHERS, "part", "kon")), place)
    begin = _behind_date(words, joint + 1, lists)
    verb = next((at for at in range(begin, len(words)) if words[at].kind not in SUBJECT), joint)
    own = begin < verb < len(words) - 1 and words[verb].kind == "fin" and words[begin].kind in (*_NOMINAL, "det")
    # "And the diary kept by his wife show …"
    own = own and words[verb + 1].low not in lists["agents"]
    if words[joint].kind != "kon" or not own:
        return False
    # "The house built in 1903 and the barn were sold": two subjects of one verb.
    surely = words[joint - 1].kind == "comma" or words[place + 1].kind == "vz"
    return surely or (words[verb].tag == "VVD" and tagger.lead(words[place].text, "VVN", "VVD") < 0)


def has_object_told(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Tests on the wool showed a chance it was hers": the only other verb is of what tells more of its object."""
    before, after, tagger = words[place - 1], words[place + 1], tagger_for("en")
    if after.low not in lists["articles_of_one"] or before.kind not in (*_NOMINAL, "adv") or tagger is None:
        return False
    begin = part_begin(words, place)
    end = next((at for at in range(place, len(words)) if words[at].kind in PARTING), len(words))
    verbs = [at for at in range(begin, end) if words[at].kind == "fin"]
    if len(verbs) != 1 or verbs[0] < place + 4 or any(words[at].kind in _OTHERS for at in range(begin, verbs[0])):
        return False
    told = words[verbs[0] - 1].low in lists["third_persons"] and words[verbs[0] - 2].kind == "noun"
    opens = words[begin].kind in SUBJECT and not any(one.low in lists["auxiliary"] for one in words[begin:place])
    return told and opens and tagger.may_be(words[place].text, "VVD")


def is_habit(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The mill used to be a shop, but now it is shut": behind the subject of a clause that has no other verb."""
    behind = [word.kind for word in words[place + 1 : place + 3]]
    if words[place].low not in lists["habits"] or behind != ["to", "inf"]:
        return False
    begin = part_begin(words, place)
    opened = any(word.kind in (*_OTHERS, "kon") or word.low in lists["auxiliary"] for word in words[begin:place])
    return not opened and words[place - 1].kind in (*_NOMINAL, "num") and next_kind(words, place, "fin", "kon") != "fin"


def next_kind(words: Sequence[Word], place: int, *kinds: str) -> str:
    """The first of some kinds behind a place, or that of the mark which parts it from what follows."""
    return next((word.kind for word in words[place + 1 :] if word.kind in (*PARTING, *kinds)), "")

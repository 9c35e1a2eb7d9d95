"""What looks like an English verb and is a participle: behind a remark's noun, of an auxiliary before, of a source."""

from collections.abc import Sequence
from itertools import pairwise

from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

PARTING = ("comma", "semi", "colon", "dash", "stop")
JOINING = ("kon", "sub", "that", "rel", "wh")
SUBJECT = frozenset({"det", "adj", "noun", "name", "pos", "num", "pron"})
LIKE_PARTICIPLES = frozenset({"VVD", "VVN", "VVB"})
"""The tags of verbs that may as well be participles: "proposed", but not "was" and "knows"."""
# The tag of "of".
_OF = "PRF"
# Words of a subject before a remark on it at the most.
_NEAR = 3
_LONGEST_SUBJECT = 8
# A verb that is a participle this much less often than a simple past may be one behind a passive.
_NEARLY = -0.77
# What begins a clause, or is its verb.
_OTHER_CLAUSE = ("fin", "sub", "that", "rel", "wh", "pron")


def is_in_remark(words: Sequence[Word], place: int, begin: int) -> bool:
    """ "The hall, built in 1902 and opened in May, will close": in a participle's stretch, before the clause's verb."""
    if begin == 0 or words[begin - 1].kind != "comma":
        return False
    # "The plan, first put forward in May, was dropped"
    first = words[begin].kind == "adv" and place == begin + 1
    # "My boots, bought new in May, fell apart"
    opens = place == begin and words[place + 1].kind in ("adj", "prep", "adv", "vz")
    opens = opens and all(one.kind in (*SUBJECT, "prep") for one in words[: begin - 1])
    if not first and not opens and words[begin].kind not in ("part", "ing", "prep"):
        return False
    if words[begin + 1].kind == "rel":
        # "The path, on which work started in May, is long": the verb of a clause.
        return False
    # "The bishop, in a sermon preached in May, said …"
    opening = words[: begin - 1]
    named = begin < _NEAR + 4 and opening[0].kind in ("det", "name") and all(one.kind in SUBJECT for one in opening)
    if words[begin].kind == "prep" and not (named and words[place - 1].kind in ("noun", "name")):
        return False
    end = next((at for at in range(place + 1, len(words)) if words[at].kind in (*PARTING, "fin")), None)
    behind = [word.kind for word in words[end + 1 : end + 3] if word.kind != "adv"] if end is not None else []
    return end is not None and words[end].kind == "comma" and behind[:1] == ["fin"]


def is_proviso(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "He will stay, provided that the rent falls": a condition, and nothing that he provided."""
    behind_comma = words[place - 1].kind == "comma" and words[place + 1].kind == "that"
    return behind_comma and words[place].low in lists["conditional"]


def part_begin(words: Sequence[Word], place: int) -> int:
    """Where the part of a sentence begins in which a word stands: behind the mark before it, or at its head."""
    return next((at for at in range(place, 0, -1) if words[at - 1].kind in PARTING), 0)


def is_given(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "He was promoted and given command of a ship": no adjective behind a passive, but another."""
    if words[place].low not in lists["given_verbs"] or words[place - 1].kind != "kon":
        return False
    begin = part_begin(words, place)
    passive = (one.low in lists["become"] and two.kind == "part" for one, two in pairwise(words[begin:place]))
    return any(passive)


def goes_on_passive(words: Sequence[Word], place: int, end: int, lists: Wordlists) -> bool:
    """ "He was wounded in May, sent home and later posted to Kent": a participle of the same auxiliary, no verb."""
    tagger, word, after = tagger_for("en"), words[place], words[place + 1]
    if tagger is None or word.tag != "VVD" or after.kind in ("det", "pron", "name", "num"):
        return False
    if words[end - 1].kind != "comma":
        return False
    begin = part_begin(words, end - 1)
    passive = (one.low in lists["become"] and two.kind == "part" for one, two in pairwise(words[begin : end - 1]))
    return any(passive) and (word.low.endswith("ed") or tagger.may_be(word.text, "VVN"))


def tells_more(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "The works carried out in May cost more": right behind a noun, before a phrase and the clause's own verb."""
    word, before, tagger = words[place], words[place - 1], tagger_for("en")
    if word.tag != "VVD" or before.kind != "noun" or tagger is None or not tagger.may_be(word.text, "VVN"):
        return False
    # "A clerk accused of theft told the court"
    charged = word.low in lists["charged_participles"] and words[place + 1].low in lists["partitive"]
    if (word.low in lists["intransitive", "saying", "auxiliary"] and not charged) or not _only_subject(
        words[begin:place]
    ):
        return False
    end = next((at for at in range(place + 1, len(words)) if words[at].kind in (*PARTING, *_OTHER_CLAUSE)), place)
    between = words[place + 1 : end]
    # "Showed the mill the miller built": a second subject has a verb of its own.
    second = any(one.kind in ("noun", "name") and two.kind in ("det", "pron") for one, two in pairwise(between))
    # "Between 1908 and 1911"
    joints = [at for at, one in enumerate(between) if one.kind == "kon" and 0 < at < len(between) - 1]
    joined = any({between[at - 1].kind, between[at + 1].kind} != {"num"} for at in joints)
    phrase = bool(between) and between[0].kind in ("prep", "vz", "adv")
    return phrase and words[end].kind == "fin" and not second and not joined and between[-1].kind in (*SUBJECT, "adv")


def _only_subject(words: Sequence[Word]) -> bool:
    """Do they make a noun group with its phrases, and no clause?"""
    return all(word.kind in SUBJECT or word.kind == "prep" for word in words)


def joins_passive(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "Was put out at noon and declared safe": behind a passive what is mostly a participle, without an object."""
    tagger, word, after = tagger_for("en"), words[place], words[place + 1]
    timed = words[min(place + 2, len(words) - 1)].low in lists["period_nouns"]
    if words[place - 1].kind != "kon" or tagger is None:
        return False
    if after.kind in ("det", "pron", "name", "num") and not timed:
        return False
    # "Was founded in 1923, nationalised in 1975 and sold back"
    first = 0 if begin > 0 and words[begin].kind == "part" and words[begin - 1].kind == "comma" else begin
    passive = any(one.low in lists["become"] and two.kind == "part" for one, two in pairwise(words[first : place - 1]))
    return (
        passive
        and word.low not in lists["intransitive", "auxiliary"]
        and tagger.lead(word.text, "VVN", "VVD") > _NEARLY
    )


def joins_nothing(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "She relies on the will, handed down in 2003": behind the comma of a whole clause, and no "and" behind it."""
    tagger, word, after = tagger_for("en"), words[place], words[place + 1]
    if words[place - 1].kind != "comma" or word.tag != "VVD" or tagger is None or not tagger.may_be(word.text, "VVN"):
        return False
    if after.kind in SUBJECT or word.low in lists["intransitive", "auxiliary", "saying"]:
        return False
    begin = part_begin(words, place - 1)
    before = words[begin : place - 1]
    whole = any(one.kind == "fin" for one in before) and before[0].kind not in (*JOINING, "fin", "part", "ing")
    joined = any(
        one.kind == "kon" and any(two.kind in ("fin", "part") for two in words[at : at + _NEAR])
        for at, one in enumerate(words[place:], place)
    )
    return whole and not joined and words[place - 2].kind in ("noun", "name")


def has_verb_before(words: Sequence[Word], place: int, begin: int, lists: Wordlists) -> bool:
    """ "Tests link a man to hair found near the mill": behind a noun and before a phrase, in a clause with a verb."""
    word, tagger = words[place], tagger_for("en")
    # "To a drive for the Lyceum launched on Monday"
    named = [one.kind for one in words[max(place - 3, 0) : place]] == ["prep", "det", "name"]
    behind = named or words[place - 1].kind == "noun"
    times = lists["days", "weekdays", "past_days", "parts_of_day"]
    after = words[place + 1].kind == "prep" or words[place + 1].low in times
    if word.tag != "VVD" or not behind or not after or tagger is None:
        return False
    if not tagger.may_be(word.text, "VVN") or word.low in lists["intransitive", "saying", "auxiliary"]:
        return False
    verb = next((at for at in range(place - 1, begin - 1, -1) if words[at].kind in (*_OTHER_CLAUSE, "kon")), None)
    phrase = verb is not None and any(one.kind == "prep" for one in words[verb + 1 : place - 1])
    said = words[verb or 0].low in lists["saying"]
    # "Mr Low said in a statement released late Monday"
    named = words[place + 1].low in lists["parts_of_day"] or (words[place + 1].low in lists["weekdays"])
    return phrase and words[verb or 0].kind == "fin" and (not said or named)


def is_read_out(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "“…,” said a letter, read on Monday": behind who said it, before a date, and nobody who said it again."""
    word, before, tagger = words[place], words[place - 1], tagger_for("en")
    if before.kind != "comma" or word.low not in lists["saying"] or tagger is None:
        return False
    begin = next((at for at in range(place - 1, 0, -1) if words[at - 1].kind in (*PARTING, "quote")), 0)
    said = words[begin].kind == "fin" and words[begin].low in lists["saying"] and words[begin - 1].kind == "quote"
    dated = words[place + 1].low in lists["weekdays", "months", "days", "temporal"]
    return said and dated and tagger.may_be(word.text, "VVN")


def follows_front(words: Sequence[Word], place: int) -> bool:
    """ "In Low v Cole, decided in 1987, the court held": between the phrase that opens it and a subject."""
    tagger = tagger_for("en")
    if words[place - 1].kind != "comma" or tagger is None or not tagger.may_be(words[place].text, "VVN"):
        return False
    front = words[: place - 1]
    phrase = front[0].kind == "prep" and all(one.kind in SUBJECT or one.kind == "prep" for one in front)
    end = next((at for at in range(place + 1, len(words)) if words[at].kind in PARTING), len(words))
    following = words[end + 1 : end + 1 + _LONGEST_SUBJECT]
    verb = next((at for at, one in enumerate(following) if one.kind == "fin"), 0)
    inside = any(one.kind in ("fin", "kon") for one in words[place + 1 : end])
    # "The House of Lords held"
    subject = all(one.kind in SUBJECT or one.tag == _OF for one in following[:verb])
    return phrase and not inside and verb > 0 and subject


def is_framed(words: Sequence[Word], place: int) -> bool:
    """ "The grant, refused in May, was paid": first between two commas, before the clause's own verb."""
    tagger = tagger_for("en")
    if words[place - 1].kind != "comma" or tagger is None:
        return False
    if not (words[place].low.endswith("ed") or tagger.may_be(words[place].text, "VVN")):
        return False
    end = next(
        (at for at in range(place + 1, len(words)) if words[at].kind in (*PARTING, "fin", "kon")), len(words) - 1
    )
    phrase = words[place + 1].kind in ("prep", "adv", "num", "vz")
    before = words[part_begin(words, place - 1) : place - 1]
    named = bool(before) and all(one.kind in SUBJECT or one.kind in ("prep", "other") for one in before)
    return phrase and named and words[end].kind == "comma" and words[min(end + 1, len(words) - 1)].kind == "fin"


def is_of_number(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Of the twelve ordered in May, four came": behind the noun that a number is of."""
    end = next((at for at in range(place + 1, len(words)) if words[at].kind in (*PARTING, "fin")), 0)
    opens = words[0].low in lists["partitive"] and words[0].kind == "prep"
    return opens and end > 0 and words[end].kind == "comma" and words[place - 1].kind in ("noun", "num")


def is_attendant(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "With the vote lost, the party left": behind the noun that "with" brings in, before a clause of its own."""
    begin, tagger = part_begin(words, place), tagger_for("en")
    if words[begin].low not in lists["attending"] or tagger is None or not tagger.may_be(words[place].text, "VVN"):
        return False
    last = next((at for at in range(place - 1, begin, -1) if words[at].kind == "open"), place)
    before = words[begin + 1 : last if words[place - 1].kind == "close" else place]
    # "With these words the judge closed, …": a second noun has a verb of its own.
    second = any(one.kind in ("noun", "name") and two.kind in ("det", "pron") for one, two in pairwise(before))
    noun = bool(before) and before[-1].kind in ("noun", "name") and not second
    # "With the roof mended and the bells hung, …"
    noun = noun and all(word.kind in (*SUBJECT, "prep", "part", "kon") for word in before)
    end = next((at for at in range(place + 1, len(words)) if words[at].kind in PARTING), len(words) - 1)
    phrase = end == place + 1 or words[place + 1].kind in ("prep", "vz", "adv", "kon")
    following = words[end + 1 : end + 1 + _LONGEST_SUBJECT]
    verb = next((at for at, one in enumerate(following) if one.kind in ("fin", "part")), 0)
    return noun and phrase and words[end].kind == "comma" and verb > 0 and _only_subject(following[:verb])


def is_cited(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "According to papers filed Monday, …", "In a letter sent Monday, …": no verb, but what tells of a source."""
    begin = place
    while begin > 0 and words[begin - 1].kind not in PARTING:
        begin -= 1
    cited = words[begin].low in lists["attributing"]
    document = words[begin].kind == "prep" and words[place - 1].low.endswith(tuple(lists["document_nouns"]))
    if not cited and not document:
        return False
    phrase = all(word.kind in (*SUBJECT, "prep", "ing", "quote") for word in words[begin:place])
    behind = next((at for at in range(place, len(words)) if words[at].kind in PARTING), len(words))
    later = next((word.kind for word in words[behind + 1 :] if word.kind in (*PARTING, *JOINING, "fin")), "")
    return phrase and words[behind - 1].kind != "fin" and later == "fin"


def explains(words: Sequence[Word], place: int) -> bool:
    """ "(He must go), a decision upheld by": a noun group behind a comma and a participle, in a clause with a verb."""
    begin = place
    while begin > 0 and words[begin - 1].kind in ("noun", "adj", "det"):
        begin -= 1
    behind_comma = begin < place and words[begin].kind == "det" and words[begin - 1].kind == "comma"
    return behind_comma and any(word.kind == "fin" for word in words[:begin])

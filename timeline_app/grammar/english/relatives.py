"""English relative clauses before words are known as verbs: a second one of the same noun, and the verb behind one."""

from collections.abc import Sequence

from timeline_app.grammar.english.participles import JOINING, PARTING, SUBJECT, part_begin
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word

_NOMINAL = ("noun", "name", "pron")
# What stands before a relative clause and is of its noun, or tells when or where.
_FRONT = SUBJECT | {"prep", "comma", "adv"}
_OBJECT = SUBJECT - {"adj", "noun"}


def repeats_relative(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "A mill that was built in May and (that) burned in June": is it the pronoun of a second relative clause?"""
    word, first = words[place], place - 1
    if word.low not in lists["subject_relatives"] or words[place - 1].kind != "kon":
        return False
    while first > 0 and not (words[first].low == word.low and words[first].kind == "rel"):
        first -= 1
    # "The mill that he built was sold, and that was a pity": the main clause has had its verb.
    verbs = [one for one in words[first : place - 1] if one.kind == "fin"]
    ended = any(one.kind in PARTING for one in words[first:place])
    verb = next((at for at in range(place + 1, len(words)) if words[at].kind not in ("adv", "neg")), place)
    past = words[verb].kind == "part" and verb + 1 < len(words) and words[verb + 1].kind not in _NOMINAL
    return first > 0 and len(verbs) == 1 and not ended and (words[verb].kind == "fin" or past)


def follows_relative(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The guard who saw the car (called) the police": the main clause's verb, behind the relative clause of its noun.

    So it is if the relative clause has its own verb with all that it needs, and no other word can be the main clause's.
    """
    pronoun = next((at for at in range(place - 1, 0, -1) if words[at].kind == "rel"), 0)
    if not pronoun or not _may_be_past(words, place, lists) or not _opens(words, pronoun):
        return False
    inside = words[pronoun + 1 : place]
    verbs = [at for at, one in enumerate(inside, pronoun + 1) if one.kind == "fin"]
    if len(verbs) != 1 or any(one.kind in (*PARTING, "kon", "ing", "to", "inf") for one in inside):
        return False
    if not _is_complete(words, pronoun, verbs[0], place):
        return False
    end = next((at for at in range(place + 1, len(words)) if words[at].kind in (*PARTING, "rel", "that", "sub")), place)
    after = words[place + 1 : end]
    late = end + 1 < len(words) and words[end].kind == "comma" and words[end + 1].kind in ("fin", "part", "adv")
    return not late and not any(one.kind in VERBS and one.kind != "inf" for one in after)


def _may_be_past(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """Is it a past form, behind what may end a clause, with an object or as one that needs none?"""
    word, after, tagger = words[place], words[place + 1], tagger_for("en")
    if tagger is None or not tagger.may_be(word.text, "VVD") or words[place - 1].kind not in (*_NOMINAL, "num", "part"):
        return False
    directed = after.kind in ("prep", "vz", "adv", "num") and after.low not in lists["agents"]
    return after.kind in _OBJECT or directed


def _opens(words: Sequence[Word], pronoun: int) -> bool:
    """Does the noun of a relative clause stand at the head of the sentence, behind no more than a phrase?"""
    first = pronoun - 1 if words[pronoun - 1].kind == "prep" else pronoun
    before = words[:first]
    return bool(before) and before[-1].kind in ("noun", "name") and all(one.kind in _FRONT for one in before)


def _is_complete(words: Sequence[Word], pronoun: int, verb: int, place: int) -> bool:
    """ "Who saw (the car)", "in which the mill was (built)": does an object or a participle stand behind the verb?"""
    between = words[verb + 1 : place]
    if any(one.kind == "part" for one in between):
        return True
    # "A clerk who had the boy called in court"
    plain = words[verb].tag in ("VVD", "VVZ", "VVB")
    governed = words[pronoun - 1].kind == "prep"
    return plain and (governed or any(one.kind in _NOMINAL for one in between))


def ends_relative(words: Sequence[Word], place: int) -> bool:
    """ "Little of the anger that it aroused in the 1980s remains": mostly a verb, behind a clause with its own."""
    word, before, tagger = words[place], words[place - 1], tagger_for("en")
    begin = part_begin(words, place)
    mostly = word.tag == "NN2" and tagger is not None and tagger.lead(word.text, "VVZ", "NN2") > 0
    if not mostly or before.kind not in ("num", "noun", "name") or words[begin].kind not in SUBJECT:
        return False
    pronouns = sum(one.kind in ("rel", "that") for one in words[begin:place])
    verbs = sum(one.kind in ("fin", "part") for one in words[begin:place])
    after = next((one.kind for one in words[place + 1 :] if one.kind in (*PARTING, *JOINING, *VERBS)), "")
    return pronouns == verbs == 1 and after in PARTING

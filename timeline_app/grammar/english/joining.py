"""English words that may join a clause, or be prepositions or adverbs: "since the war", "after he left"."""

from collections.abc import Sequence

from timeline_app.grammar.english.finite import next_kind
from timeline_app.grammar.english.participles import JOINING, PARTING, SUBJECT, part_begin
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import VERBS, Word


def kind_of_joiner(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "Because of", "as such", "since the war": no joining word."""
    word, after = words[place], words[place + 1]
    compares = word.low in lists["comparing"]
    kind = (_kind_in_comparison if compares else _kind_beside_clause)(words, place, lists)
    if kind:
        return kind
    likened = word.low in lists["likened"] and words[place - 1].kind in ("noun", "name", "part", "pron", "num", "comma")
    likened = likened and after.kind in ("det", "noun", "name", "adj") and not _opens_clause(words, place, lists)
    bare = (likened or word.low in lists["lasting", "sequels", "lasting_until"]) and (
        next_kind(words, place, "fin") != "fin" or _only_times(words, place, lists)
    )
    return "prep" if bare or after.low in lists["partitive"] else word.kind


def _opens_clause(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "On Sunday, as tempers rose to new heights, …": do a plural and what may be its verb stand there?"""
    verb, tagger = words[min(place + 2, len(words) - 1)], tagger_for("en")
    behind = words[min(place + 3, len(words) - 1)]
    several = words[place - 1].kind == "comma" and words[place + 1].tag == "NN2" and words[place + 1].text.islower()
    past = tagger is not None and verb.kind == "part" and tagger.may_be(verb.text, "VVD")
    return several and past and behind.low not in lists["agents"]


def _measures_time(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "As early as 1904", "as recently as last May": does it say no more than how near a time is?"""
    last = place + 3
    if last >= len(words) or words[place].low not in lists["likened"] or words[place + 2].low not in lists["likened"]:
        return False
    timed = words[last].low in lists["days", "weekdays", "months", "articles_of_one", "temporal", "parts_of_day"]
    return words[place + 1].low in lists["time_measures"] and (timed or words[last].kind == "num")


def _only_times(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "(Those who had stood there) since early morning were": a time is no subject."""
    ends = ("fin", "kon", *PARTING)
    verb = next((at for at in range(place + 1, len(words)) if words[at].kind in ends), place)
    between = words[place + 1 : verb]
    times = lists["months", "weekdays", "days", "parts_of_day", "day_times", "period_nouns"]
    return bool(between) and all(word.kind in ("num", "prep", "det") or word.low in times for word in between)


def _kind_in_comparison(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """What "as" and "than" are for sure where they join no clause; "" where they may."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if after.low in lists["such"] or _measures_time(words, place, lists):
        # "As early as 1904 a mill stood there"
        return "adv"
    if after.low in lists["as_what"] or after.kind == "num":
        # "As part of a plan", "more than 100"
        return "prep"
    if place > 1 and _measures_time(words, place - 2, lists):
        # "As recently as last October"
        return "prep"
    if word.low in lists["than"] and _has_no_verb(words, place, lists):
        return "prep"
    called = before.kind == "part" and before.low in lists["called_participles"]
    if word.low in lists["likened"] and called and after.kind in ("det", "noun", "name", "adj"):
        # "The man, identified as Karim Said, had left"
        return "prep"
    return ""


def _has_no_verb(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "(Than) any later one", "(than) a third of the town": is something compared, and not what is told of it?"""
    before, after = words[place - 1], words[place + 1]
    if before.low in lists["preferring"] and after.kind in SUBJECT and next_kind(words, place, "fin") != "fin":
        # "For the raid in May rather than any later one"
        return True
    # "More than half of the", "more than a third of the"
    share = after.low in lists["quantities"] or after.low in lists["voiced_articles"]
    return share and any(one.low in lists["partitive"] for one in words[place + 2 : place + 4])


def _kind_beside_clause(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """What "since", "so" and "where" are for sure by the words beside them; "" where they may join a clause."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if word.low in lists["lasting", "sequels"] and after.kind in ("stop", "comma"):
        # "And has not looked in trouble since"
        return "adv"
    if word.low in lists["concluding"] and before.kind == "comma" and after.kind in SUBJECT:
        # "It was late, so we left"
        return "kon"
    if word.low in lists["place_relatives"] and before.kind in ("noun", "name"):
        # "A house in Bern where two had lived"
        return "wh"
    return ""


def gives_aim(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "They closed the road (so) lorries could pass": behind a clause and before a subject with a verb of its own."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if word.low not in lists["concluding"] or before.kind not in ("noun", "name", "num", "vz"):
        return False
    subject = after.kind in ("noun", "name", "pron") or after.low in lists["articles_of_one", "possessives"]
    told = any(one.kind == "fin" for one in words[part_begin(words, place) : place])
    return subject and told and next_kind(words, place, *JOINING, *VERBS) == "fin"


def opens_infinitive(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "Agreed (to) hand over the keys": behind a verb that wants an infinitive, before what may be one."""
    tagger = tagger_for("en")
    if tagger is None or place < 1 or place + 2 >= len(words) or words[place].low not in lists["pair_second"]:
        return False
    wanted = words[place - 1].kind in VERBS and words[place - 1].low in lists["wants_infinitive"]
    verb, after = words[place + 1], words[place + 2]
    bare = verb.kind == "noun" and verb.tag == "NN1" and verb.text.islower() and tagger.may_be(verb.text, "VVI")
    return wanted and bare and after.kind in ("prep", "vz", "det", "pron", "name")


def kind_of_sequel(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "He was saved after a boat carrying him sank": before a subject with a verb of its own a joining word."""
    word = words[place]
    if opens_infinitive(words, place, lists):
        return "to"
    if word.low not in lists["sequels"] or words[place + 1].kind not in SUBJECT:
        return word.kind
    ends = (*PARTING, *JOINING, "fin")
    verb = next((at for at in range(place + 1, len(words)) if words[at].kind in ends), None)
    if verb is None or words[verb].kind != "fin":
        return word.kind
    begin = part_begin(words, place)
    main = any(one.kind == "fin" for one in words[begin:place]) and words[place - 1].kind != "adv"
    return "sub" if main else word.kind


def kind_of_that(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "By April 2016 that number was higher": behind a date that opens a sentence, before a noun, an article."""
    front = words[:place]
    dated = words[0].kind == "prep" and (front[-1].looks_like_year or front[-1].low in lists["months", "weekdays"])
    verbless = all(word.kind in ("prep", "num", "name", "noun", "adj", "comma", "det") for word in front)
    return "det" if dated and verbless and words[place + 1].tag == "NN1" else "that"

"""English words whose kind their neighbours tell better than the tagger: participles, verbs, joining words."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline_app.grammar.english.alike import (
    goes_on_telling,
    is_clauses_own,
    is_first_of_two,
    is_going_on,
    joins_noun,
    spends_more,
    tells_behind_date,
    told_by_article_or_name,
)
from timeline_app.grammar.english.commas import comma
from timeline_app.grammar.english.finite import (
    ends_subject,
    follows_aside,
    follows_passive,
    has_object_told,
    heads_first_clause,
    is_habit,
    is_relative_verb,
    is_told,
    joins_past,
    next_kind,
    opens_verbs,
)
from timeline_app.grammar.english.joining import (
    gives_aim,
    kind_of_joiner,
    kind_of_sequel,
    kind_of_that,
    opens_infinitive,
)
from timeline_app.grammar.english.participles import JOINING, PARTING, SUBJECT, is_given, part_begin
from timeline_app.grammar.english.relatives import ends_relative, follows_relative, repeats_relative
from timeline_app.grammar.english.verbs import finite_kind, is_plural
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import SINGLE_QUOTES, VERBS, Word

_NO_NOUN = ("comma", "fin", "rel", "stop", "prep")
# Behind "that" and a phrase its verb comes within so many words.
_FAR = 40


def settled(words: Sequence[Word], lists: Wordlists) -> tuple[Word, ...]:
    """The words, each of the kind that it is of in its place."""
    words = told_by_article_or_name(words, lists)
    found = _once(words, lists)
    # "Tests link a man to hair found in May": only with its verb found has the clause no need of another.
    late = any(one.kind == "noun" and two.kind == "fin" for one, two in zip(words, found, strict=True))
    return _once(found, lists) if late else found


def names_person(low: str, lists: Wordlists) -> bool:
    """ "Nurse", "nurses", "princess": a noun for somebody, of one or of several."""
    known = lists["person_nouns", "kin"]
    return low in known or low.removesuffix("s") in known


def _once(words: Sequence[Word], lists: Wordlists) -> tuple[Word, ...]:
    last = len(words) - 1
    return tuple(
        replace(word, kind=_RULES[word.kind](words, place, lists))
        if word.kind in _RULES and (0 < place < last or (place == 0 < last and word.kind == "sub"))
        else replace(word, kind="adv")
        if place == 0 < last and word.low in lists["initial_adverbs"] and words[1].kind == "part"
        else replace(word, kind="noun")
        if place == 0 < last and _opens_subject(words, lists)
        else word
        for place, word in enumerate(words)
    )


def _opens_subject(words: Sequence[Word], lists: Wordlists) -> bool:
    """ "Leave to appeal was refused": before a phrase and the clause's own verb no request, but the subject."""
    word, tagger = words[0], tagger_for("en")
    if (
        word.tag != "VVB"
        or words[1].kind not in ("prep", "to")
        or tagger is None
        or not tagger.may_be(word.text, "NN1")
    ):
        return False
    end = next((at for at in range(1, len(words)) if words[at].kind in (*PARTING, *JOINING, "pron", "fin")), 0)
    return words[end].kind == "fin" and (words[end].tag != "VVB" or words[end].low in lists["auxiliary"])


def _participle(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """What looks like a participle: one indeed, or the verb of a clause that has no other."""
    before = words[place - 1]
    if before.kind == "det" and words[place].text.isupper() and len(words[place].text) > 1:
        # "The DOD issued a statement"
        return "noun"
    attribute = before.kind in ("det", "pos", "adj") or before.low in lists["degrees"]
    if attribute and words[place + 1].kind in ("noun", "adj", "quote"):
        # "The most wanted list"
        return "adj"
    if is_habit(words, place, lists):
        return "fin"
    if words[place].low in lists["multiplied"] and is_clauses_own(words, place):
        # "Profit at the mill nearly doubled as prices fell"
        return "fin"
    resumed = before.kind in ("noun", "ing", "pron") and words[place - 2].low in lists["contrary"]
    verb = joins_past(words, place, lists) or ends_subject(words, place, lists) or is_told(words, place, lists)
    verb = verb or follows_aside(words, place) or opens_verbs(words, place) or has_object_told(words, place, lists)
    verb = verb or follows_passive(words, place, lists) or follows_relative(words, place, lists)
    if resumed or verb or heads_first_clause(words, place, lists):
        # "But fighting resumed"
        return "fin"
    return _past(words, place, lists)


def _follows_pronoun(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "That she called him": right behind a subject that is nothing else, and behind no auxiliary."""
    before = words[place - 1]
    spoken = before.kind == "pron" and before.low in lists["subject_pronouns", "third_persons"]
    past = spoken and words[place].low.endswith(tuple(lists["past_ends"]))
    return past and words[place - 2].low not in lists["auxiliary"]


def _past(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "A lawmaker subpoenaed him": no participle has an object, nor a noun that the tagger does not know."""
    if is_given(words, place, lists):
        return "part"
    word, before, after = words[place], words[place - 1], words[place + 1]
    if is_relative_verb(words, place, lists):
        return "fin"
    if word.low in lists["initial_adverbs"] and after.kind == "part":
        # "First seen in 1680"
        return "adv"
    if word.text[0].isupper() and word.low in lists["weekdays"] and after.kind in ("comma", "glue"):
        # "Wed, 31 July"
        return "name"
    if after.kind != "pron" or before.kind not in ("noun", "name", "pos") or after.low not in lists["object_pronouns"]:
        return word.kind
    return "fin" if word.low.endswith(tuple(lists["past_ends"])) else word.kind


def _adjective(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "It rains, said Stern": behind a verb of saying, with no noun after it, somebody's name."""
    before, after = words[place - 1], words[place + 1]
    beside = before.kind in (*SUBJECT, "comma") or before.kind in ("adv", "inf", "part", "vz")
    if (
        words[place].low in lists["causes_before_to"]
        and after.kind == "prep"
        and after.low in lists["pair_second"]
        and beside
    ):
        # "They stayed at home due to the storm"
        return "prep"
    alone = after.kind in ("comma", "stop", "quote") and words[place].text[0].isupper()
    if alone and before.kind == "fin" and before.low in lists["saying"]:
        return "name"
    if before.kind == "det" and words[place].text[:1].isupper() and after.kind in ("comma", "fin", "rel", "stop"):
        # "The Kenyan, who was ill"
        return "noun"
    if before.kind == "comma" and after.kind == "prep" and words[place].low.endswith(tuple(lists["past_ends"])):
        # "The pact, initialed in May, was signed"
        return "part"
    if is_first_of_two(words, place, lists):
        return "fin"
    if is_going_on(words, place):
        return "ing"
    if (
        before.low in lists["subject_pronouns"]
        and after.kind in (*SUBJECT, "adj")
        and _follows_pronoun(words, place, lists)
    ):
        # "He subpoenaed ten clerks": a verb that the tagger does not know
        return "fin"
    if before.kind == "det" and words[place].low in lists["persons_like_participles"] and after.kind in _NO_NOUN:
        # "The accused, who had fled"
        return "noun"
    return _past(words, place, lists)


def _noun(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "Tests link a man to the raid": after its subject, the plural of another noun, a verb in the present tense."""
    word, after, tagger = words[place], words[place + 1], tagger_for("en")
    if (after.kind == "adv" and spends_more(words, place, lists)) or _is_third_person(words, place, lists):
        return "ing" if word.tag == "NN1" else "fin"
    if opens_infinitive(words, place - 1, lists):
        # "Agreed to hand over the keys"
        return "inf"
    if word.low in lists["rises"] and (words[place - 1].kind in ("num", "name")) and after.low in lists["rise_phrases"]:
        # "Income for the year ended 30 June rose to $9 million"
        return "fin"
    subject = words[place - 1].tag == "NN2" and word.tag == "NN1" and word.text.islower()
    if not subject or after.kind not in ("det", "pron", "name", "that") or tagger is None:
        return _past(words, place, lists)
    begin = next((at for at in range(place, 0, -1) if words[at - 1].kind in (*PARTING, "fin")), 0)
    free = begin == 0 or words[begin - 1].kind != "fin"
    verb = tagger.may_be(word.text, "VVB") or tagger.may_be(word.text, "VVI")
    return "fin" if free and verb else word.kind


def _infinitive(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "Swabs link a man to the raid": behind a plural that opens a clause, before an article, the verb of it."""
    before, after = words[place - 1], words[place + 1]
    begin = part_begin(words, place)
    if joins_noun(words, place, begin, lists):
        return "noun"
    subject = before.tag == "NN2" and all(word.kind in ("noun", "adj", "name") for word in words[begin:place])
    return "fin" if subject and begin == 0 and after.low in lists["articles_of_one"] else "inf"


def _is_third_person(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "The bank still prints its own notes": before an article no noun, but a verb."""
    word, after, tagger = words[place], words[place + 1], tagger_for("en")
    if word.tag != "NN2" or after.kind not in ("det", "pron") or tagger is None:
        return ends_relative(words, place)
    if not tagger.may_be(word.text, "VVZ") and not tagger.may_be(word.text[:-1], "VVI"):
        return False
    if words[place - 1].low in lists["personal_relatives"]:
        # "Mr Low, who chairs the board"
        return True
    begin = part_begin(words, place)
    if any(one.kind in ("fin", "part") for one in words[begin:place]):
        return False
    before = words[place - 1]
    # "White heads the panel", but "The clerks all left"
    named = before.kind == "name" or before.tag == "NN1" or (before.text[0].isupper() and place == 1)
    return (named and after.low in lists["articles_of_one"]) or (
        before.kind == "adv" and next_kind(words, place, "fin", "kon") != "fin"
    )


def _article(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    word, before = words[place], words[place - 1]
    if before.low in lists["comparing"] and word.low in lists["such"]:
        return "adv"
    told = word.low in lists["content"] and before.kind in VERBS and before.low not in lists["auxiliary"]
    if told and words[place + 1].kind == "prep" and any(one.kind == "fin" for one in words[place + 1 : place + _FAR]):
        # "Alleged that on or about 8 May the tenant had left"
        return "that"
    if goes_on_telling(words, place, lists) or tells_behind_date(words, place, lists):
        return "that"
    if repeats_relative(words, place, lists):
        return "rel"
    # "Showed that steam is dear": behind a verb, and with a verb of its own.
    several = words[place + 1].tag == "NN2" and next_kind(words, place, "rel", "fin") in ("comma", "fin")
    verb = several or _has_verb(words, place + 1)
    return "that" if told and words[place + 1].tag != "NN0" and verb else word.kind


def _has_verb(words: Sequence[Word], place: int) -> bool:
    """Does a subject stand there, and a finite verb right behind it?"""
    end = place
    while end < len(words) and words[end].kind in SUBJECT:
        end += 1
    return place < end < len(words) and words[end].kind == "fin"


def _adverb(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "They say there have been no losses": the subject of its clause; "the same old panel": an adjective."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    if word.low in lists["before_to"] and after.low in lists["pair_second"]:
        # "Next to the mill"
        return "prep"
    if word.low in lists["sequels"] and after.kind == "ing":
        # "Twice in four minutes before being sent off"
        return "prep"
    if before.kind in ("det", "adj") and word.low in lists["superlative"] and after.kind == "pron":
        # "The personal best she had set in May"
        return "noun"
    if before.kind == "det" and word.low in lists["identical"] and after.kind in ("noun", "adj"):
        return "adj"
    if gives_aim(words, place, lists):
        return "sub"
    return "pron" if word.low in lists["filling"] and after.kind == "fin" else "adv"


def _gerund(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """With a large letter inside a sentence a name: "Dar es Salaam"."""
    word, before = words[place], words[place - 1]
    if before.low in lists["denying"] and words[place + 1].kind not in ("det", "pron", "name", "noun", "adj", "num"):
        # "Fired without warning"
        return "noun"
    if word.low in lists["told"] and words[place + 1].kind in ("prep", "that") and _ends_group(words, place, lists):
        # "A county court ruling on the lease"
        return "noun"
    return "name" if word.text[0].isupper() and word.text[1:].islower() and before.text[0].islower() else word.kind


def _ends_group(words: Sequence[Word], place: int, lists: Wordlists) -> bool:
    """ "A county court (ruling)": is it the last of the nouns behind an article for one thing?"""
    first = place
    while first > 0 and words[first - 1].kind in ("noun", "adj"):
        first -= 1
    return first < place and words[place - 1].kind == "noun" and words[first - 1].low in lists["voiced_articles"]


def _pronoun(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "Told the guests at a feast that it was late": behind a verb of saying, before a subject, what is said."""
    subject = words[place + 1].kind in SUBJECT or is_plural(words, place + 1)
    if words[place].low not in lists["content"] or not subject:
        return words[place].kind
    begin = part_begin(words, place)
    verb = next((word for word in reversed(words[begin:place]) if word.kind in VERBS), None)
    told = verb is not None and verb.kind == "fin" and verb.low in lists["telling_whom"]
    return "that" if told else words[place].kind


def _possessive(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "It's late", "there's a war": behind a pronoun no possessive, but a verb."""
    before = words[place - 1]
    told = before.kind in ("rel", "wh") or before.low in lists["third_persons", "filling", "content"]
    return "fin" if told and words[place].text != "'" else "pos"


def _quote(words: Sequence[Word], place: int, lists: Wordlists) -> str:
    """ "Six years' work": behind a plural and before a noun no quotation mark, unless one was opened."""
    word, before, after = words[place], words[place - 1], words[place + 1]
    owner = before.low.endswith("s") and before.kind in ("noun", "name") and not word.spaced and after.spaced
    opened = any(one.kind == "quote" and one.text in SINGLE_QUOTES for one in words[:place])
    owner = owner and word.text in SINGLE_QUOTES
    return "pos" if owner and after.kind in ("noun", "adj", "num") and not opened else "quote"


_RULES: dict[str, Callable[[Sequence[Word], int, Wordlists], str]] = {
    "fin": finite_kind,
    "part": _participle,
    "ing": _gerund,
    "inf": _infinitive,
    "adj": _adjective,
    "noun": _noun,
    "sub": kind_of_joiner,
    "prep": kind_of_sequel,
    "det": _article,
    "rel": _pronoun,
    "that": kind_of_that,
    "adv": _adverb,
    "comma": comma,
    "pos": _possessive,
    "quote": _quote,
}

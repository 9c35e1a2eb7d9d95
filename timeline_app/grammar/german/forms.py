"""Verbs whose form is another than it looks: the tagger sees three words at a time, a clause shows the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_PARTING = frozenset({"comma", "semi", "colon", "dash", "open", "stop", "bar"})
_JOINERS = frozenset({"sub", "rel", "koui", "wh", "kokom"})
_CLOSERS = frozenset({"part", "inf", "izu", "vz"})
_CIRCUMSTANCES = frozenset({"num", "adv", "pred"})
_INSIDE = frozenset({"det", "adj", "prep", "kon"})
_OBJECT_BEGINS = frozenset({"det", "adj", "noun", "name", "num", "refl"})
_BEFORE_VERB = frozenset({"noun", "name", "close", "pron"})
# What may stand right before the verb of a main clause.
_FRONT = frozenset({"noun", "name", "adv", "pred", "num", "quote", "colon"})
# A joining word stands among the first words of its clause.
_FIRST = 3
# Where an infinitive is the second verb of a stretch between commas, another clause stands before it.
_TWO_VERBS = 2


def corrected(words: Sequence[Word], lists: Wordlists) -> list[Word]:
    """The words, with infinitives for what closes a main clause, and finite verbs for what closes a subordinate one."""
    words = _prepared(words, lists)
    result = list(words)
    stretches = list(_stretches(words))
    if (verb := _only_verb(words, stretches, lists)) is not None:
        result[verb] = replace(words[verb], kind="fin")
        return result
    waits = False
    for stretch in stretches:
        for begun in _begun_infinitives(words, stretch, lists):
            result[begun] = replace(words[begun], kind="koui")
        finite = [place for place in stretch if words[place].kind == "fin"]
        last = stretch[-1]
        joined = any(words[place].kind in _JOINERS for place in stretch[:_FIRST])
        second = len(finite) > 1 and not joined and words[finite[0]].low in lists["opening"]
        alone = finite == [last] and waits and not _has_subject(words, stretch)
        small = words[last].kind == "noun" and words[last].text.islower()
        # "Als er aufstieg, …": no phrase, but a clause.
        joined = joined or (small and words[stretch[0]].low in lists["joiners"])
        compares = waits and words[stretch[0]].low in lists["comparing"]
        if joined and not finite and (small or (words[last].kind == "part" and _may_be(words[last], "VV(FIN)"))):
            result[last] = replace(words[last], kind="fin")
        elif joined and not finite and (passive := _joined_passive(words, stretch, lists)) is not None:
            result[passive] = replace(words[passive], kind="fin")
            result[last] = replace(words[last], kind="fin")
        elif compares and not finite and words[last].kind == "inf":
            # "Wird sich …, als Atelier zeigen": no clause of its own.
            result[stretch[0]] = replace(words[stretch[0]], kind="kokom")
            waits = False
        elif finite and finite[-1] == last and (second or alone) and _may_be(words[last], "VV(INF)"):
            result[last] = replace(words[last], kind="inf")
            waits = False
        elif finite and joined and (shared := _shared_infinitive(words, stretch, finite, lists)) is not None:
            result[shared] = replace(words[shared], kind="inf")
        elif finite and joined and (first_verb := _second_passive(words, stretch, finite, lists)) is not None:
            result[first_verb] = replace(words[first_verb], kind="fin")
        elif finite and not joined:
            modal = any(words[place].low in lists["modal"] for place in finite)
            waits = modal and not any(words[place].kind in _CLOSERS for place in stretch)
    return result


def _only_verb(words: Sequence[Word], stretches: Sequence[Sequence[int]], lists: Wordlists) -> int | None:
    """The verb of who speaks, or of a main clause that has no other, where it looks like none."""
    speaking = _speaking(words, stretches, lists)
    if speaking is not None or not _lacks_main_verb(words, stretches):
        return speaking
    return next((place for stretch in stretches for place in _present(words, stretch, lists)), None)


def _prepared(words: Sequence[Word], lists: Wordlists) -> list[Word]:
    """The words, each corrected by its neighbours alone."""
    words = list(_capitals(words))
    words = [_until(words, place, word, lists) for place, word in enumerate(words)]
    words = [_beside_noun(words, place, word, lists) for place, word in enumerate(words)]
    words = [_behind_verb(words, place, word, lists) for place, word in enumerate(words)]
    return _with_remarks(words, list(_stretches(words, _PARTING | {"close"})))


def _begun_infinitives(words: Sequence[Word], stretch: Sequence[int], lists: Wordlists) -> Iterator[int]:
    """The words of a stretch that begin a clause with an infinitive."""
    if _is_infinitive(words, stretch, lists):
        yield stretch[0]
    if (begun := _purpose(words, stretch, lists)) is not None:
        yield begun


def _capitals(words: Sequence[Word]) -> Iterator[Word]:
    """ "Letzter Gottesdienst, Abriss im Herbst": with a large letter inside a sentence a word is no verb but a noun.

    Behind a name or noun it is one too, where another word is the verb: "1921 eröffnete Levi Taut einen Laden".
    """
    verbs = sum(word.kind == "fin" and word.text[:1].islower() for word in words)
    before = "stop"
    for word in words:
        inside = before == "comma" or before in _INSIDE or (before in ("name", "noun") and verbs > 0)
        noun = word.kind == "fin" and inside and word.text[:1].isupper() and word.text[1:].islower()
        # "Die 20-Uhr-Ausgabe"
        noun = noun or (word.kind == "fin" and word.text[word.text.rfind("-") + 1 :].istitle() and "-" in word.text)
        yield replace(word, kind="name" if before in ("name", "noun") else "noun") if noun else word
        before = word.kind


def _until(words: Sequence[Word], place: int, word: Word, lists: Wordlists) -> Word:
    """ "In Olm bis (zum 3. Mai)": before a preposition "bis" is one itself, and joins nothing."""
    before = place + 1 < len(words) and words[place + 1].kind == "prep"
    return replace(word, kind="prep") if before and word.kind == "kon" and word.low in lists["reaching"] else word


def _beside_noun(words: Sequence[Word], place: int, word: Word, lists: Wordlists) -> Word:
    """ "(Drohte) der Abriss", "(man) ihr 1925 (ein Amt gab)": an article before a capital, and none without a noun."""
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 1] if place else None
    if before is not None and before.kind == "pron" and before.low in lists["definite"] and _is_noun_form(word):
        return replace(word, kind="noun")
    if after is None:
        return word
    if word.kind == "pron" and word.low in lists["definite"] and _is_noun_form(after):
        return replace(word, kind="det")
    if word.kind == "det" and word.low in lists["sure_objects"]:
        alone = after.looks_like_year or after.kind in ("prep", "fin", "part", "comma", "stop")
        return replace(word, kind="pron") if alone else word
    return word


def _behind_verb(words: Sequence[Word], place: int, word: Word, lists: Wordlists) -> Word:
    """ "(Heute) gedenken (wir der Toten)", "(wird), begleitet (von ihr, kommen)": what the words beside a verb show."""
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 1] if place else None
    if after is None or before is None:
        return word
    if word.kind == "inf" and after.low in lists["sure_plural_subjects"] and before.kind in _FRONT:
        return replace(word, kind="fin")
    opened = place > 1 and before.kind == "comma" and words[place - 2].low in lists["opening"]
    remark = opened and word.kind == "fin" and after.low in lists["agents"] and _may_be(word, "VV(PP)")
    return replace(word, kind="part") if remark else word


def _is_noun_form(word: Word) -> bool:
    """Has a word that seems a verb the large letter of a noun?"""
    return word.kind in ("fin", "part") and word.text[:1].isupper() and word.text[1:].islower()


def _with_remarks(words: list[Word], stretches: Sequence[Sequence[int]]) -> list[Word]:
    """ "Die Halle, 1909 erbaut, steht …", "(erbaut 1909)": a participle that looks finite."""
    for number, stretch in enumerate(stretches):
        before = words[stretch[0] - 1].kind if stretch[0] else ""
        after = stretches[number + 1] if number + 1 < len(stretches) else None
        finite = [place for place in stretch if words[place].kind == "fin"]
        ends = bool(finite) and finite[0] in (stretch[0], stretch[-1]) and len(finite) == 1 and len(stretch) > 1
        closed = before == "open" or (before == "comma" and after is not None and words[after[0]].kind == "fin")
        bare = all(words[place].kind in _CIRCUMSTANCES for place in stretch if place not in finite)
        dated = any(words[place].looks_like_year for place in stretch)
        if ends and closed and bare and dated and _may_be(words[finite[0]], "VV(PP)"):
            words[finite[0]] = replace(words[finite[0]], kind="part")
    return words


def _speaking(words: Sequence[Word], stretches: Sequence[Sequence[int]], lists: Wordlists) -> int | None:
    """ "Frau Kern erklärt, (sie werde gehen)": a verb of saying that looks like a participle, and its subject."""
    if len(stretches) < _TWO_VERBS:
        return None
    first, second = stretches[0], stretches[1]
    last = words[first[-1]]
    kinds = [words[place].kind for place in first]
    subject = kinds[0] in ("det", "noun", "name", "pron") and not {"fin", "prep", "num", "part"} & set(kinds[:-1])
    said = last.kind == "part" and last.low in lists["saying"] and words[first[-1] + 1].kind == "comma"
    told = [place for place in second if words[place].kind == "fin"]
    # A main clause follows: its verb is the second thing in it.
    follows = bool(told) and told[0] != second[0] and words[second[0]].kind not in _JOINERS
    return first[-1] if subject and said and follows and _may_be(last, "VV(FIN)") else None


def _lacks_main_verb(words: Sequence[Word], stretches: Sequence[Sequence[int]]) -> bool:
    """ "1933 verbrannten Studenten Bücher, die …": has no stretch a verb but those that a joining word begins?"""
    joined = [any(words[place].kind in _JOINERS for place in stretch[:_FIRST]) for stretch in stretches]
    mains = [stretch for stretch, one in zip(stretches, joined, strict=True) if not one]
    return not any(words[place].kind == "fin" for stretch in mains for place in stretch)


def _shared_infinitive(
    words: Sequence[Word], stretch: Sequence[int], finite: list[int], lists: Wordlists
) -> int | None:
    """ "(Die) 2027 beginnen und drei Jahre dauern soll": the first of two infinitives with one verb of one thing."""
    if len(finite) != _TWO_VERBS or finite[1] != stretch[-1] or words[finite[1] - 1].kind != "inf":
        return None
    first, last = words[finite[0]], words[finite[1]]
    one = last.low in lists["modal"] and not last.low.endswith(tuple(lists["sure_plural_ends"]))
    joined = words[finite[0] + 1].kind == "kon" and words[finite[0] + 2].low not in lists["subject_dets"]
    return finite[0] if one and joined and _may_be(first, "VV(INF)") else None


def _joined_passive(words: Sequence[Word], stretch: Sequence[int], lists: Wordlists) -> int | None:
    """ "(Die) befallen (werden) und verfaulen": the first of two verbs of several, each at the end of its part."""
    if words[stretch[-1]].kind != "inf" or any(words[place].kind == "to" for place in stretch):
        return None
    for place in stretch[2:-2]:
        passive = words[place].kind == "inf" and words[place].low in lists["become"] and words[place - 1].kind == "part"
        if passive and words[place + 1].kind == "kon":
            return place
    return None


def _second_passive(words: Sequence[Word], stretch: Sequence[int], finite: list[int], lists: Wordlists) -> int | None:
    """ "Dass die Tore gebaut (werden) und die Halle genutzt werden kann": the first verb, if the last is of another."""
    one = finite == [stretch[-1]] and not words[finite[0]].low.endswith(tuple(lists["sure_plural_ends"]))
    for place in stretch[1:-2] if one else ():
        passive = words[place].kind == "inf" and words[place].low in lists["become"] and words[place - 1].kind == "part"
        joined = words[place + 1].kind == "kon" and words[place + 2].low in lists["subject_dets"]
        if passive and joined and any(words[at].low in lists["feminine_pronouns"] for at in stretch[:_FIRST]):
            return place
    return None


def _is_infinitive(words: Sequence[Word], stretch: Sequence[int], lists: Wordlists) -> bool:
    """ "(Er kam,) um solche Dinge zu tun": does an infinitive behind a comma say what for, and nothing else?"""
    first = stretch[0]
    joins = first > 0 and words[first - 1].kind == "comma" and words[first].kind == "prep"
    kinds = [words[place].kind for place in stretch] if joins and words[first].low in lists["purposes"] else []
    return bool(kinds) and "fin" not in kinds and (kinds[-1] == "izu" or kinds[-2:] == ["to", "inf"])


def _purpose(words: Sequence[Word], stretch: Sequence[int], lists: Wordlists) -> int | None:
    """ "Er kam(,) um den Rat zu fragen": where an infinitive begins that no comma parts from its clause.

    In "(beschlossen,) die Steuer um ein Zehntel zu senken" there is no other clause that it could be parted from.
    """
    if sum(words[place].kind in ("fin", "inf") for place in stretch) < _TWO_VERBS:
        return None
    for at in range(len(stretch) - 3, 0, -1):
        if words[stretch[at]].kind != "prep" or words[stretch[at]].low not in lists["purposes"]:
            continue
        before, kinds = [words[place] for place in stretch[:at]], [words[place].kind for place in stretch[at + 1 :]]
        kept = any(word.kind == "fin" and word.low in lists["auxiliary"] for word in before)
        if kept and any(word.kind == "refl" for word in before):
            # "Hat sich um das Haus zu kümmern": the infinitive is the main verb's.
            continue
        if kinds[0] in _OBJECT_BEGINS and kinds[-2:] == ["to", "inf"] and "fin" not in kinds:
            return stretch[at]
    return None


def _present(words: Sequence[Word], stretch: Sequence[int], lists: Wordlists) -> Iterator[int]:
    """ "1503 Herzog Albrecht bestätigt das Recht": in a sentence without a verb, what may be one and has an object."""
    if _opens_behind_list(words, stretch) and _may_be(words[stretch[0]], "VV(FIN)"):
        yield stretch[0]
    for at, place in enumerate(stretch[1:-1], 1):
        before, kind = words[place - 1].kind, words[place].kind
        past = kind == "adj" and before in (*_BEFORE_VERB, "quote", "num")
        now = (
            kind == "part" and before in _BEFORE_VERB and _has_object([words[one] for one in stretch[at + 1 :]], lists)
        )
        if (past or now) and _may_be(words[place], "VV(FIN)"):
            yield place


def _opens_behind_list(words: Sequence[Word], stretch: Sequence[int]) -> bool:
    """ "Mit den Kindern des Hauses, der Schule und des Heims, eröffnete Kern die Halle": a verb, and no adjective."""
    first = stretch[0]
    if first < _FIRST or len(stretch) < _FIRST or words[first - 1].kind != "comma":
        return False
    bare = words[first].kind == "adj" and words[first].text.islower() and words[first + 1].kind in ("noun", "name")
    return bare and words[first - 2].kind != "adj"


def _has_object(after: Sequence[Word], lists: Wordlists) -> bool:
    """Does a noun with its article follow that no preposition governs, before an "of" or "by"?"""
    governed = False
    for word in after:
        if word.low in lists["agents"] or word.kind == "part":
            return False
        if word.kind == "det" and not governed:
            return word.low not in lists["genitive"] - lists["direct_articles"]
        governed = word.kind == "prep" or (governed and word.kind != "noun")
    return False


def _stretches(words: Sequence[Word], parting: frozenset[str] = _PARTING) -> Iterator[list[int]]:
    stretch: list[int] = []
    for place, word in enumerate(words):
        if word.kind in parting:
            if stretch:
                yield stretch
            stretch = []
        elif not word.is_mark:
            stretch.append(place)
    if stretch:
        yield stretch


def _has_subject(words: Sequence[Word], stretch: Sequence[int]) -> bool:
    first = words[stretch[0]].kind
    return len(stretch) > 1 and first not in ("prep", "adv", "pred", "neg", "kokom")


def _may_be(word: Word, tag: str) -> bool:
    tagger = tagger_for("de")
    return tagger is not None and tagger.may_be(word.text, tag)

"""What "der" and its like begin behind a noun: a genitive, somebody who is given something, or a subject."""

from timeline_app.grammar.clauses import ClauseKind, Parse
from timeline_app.grammar.infinitives import infinitives
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# In a clause so many words are looked at behind the verb.
_FARTHEST = 60
_CIRCUMSTANCES = frozenset({"prep", "adv", "num", "pred", "part"})


def follows_place(parse: Parse, det: int, lists: Wordlists) -> bool:
    """ "(Bei Olm) der Landsturm": behind a name that a preposition governs, "der" mostly begins a subject.

    So it does where the clause has no other: "(Starb nach langer Krankheit) der Gründer".
    """
    if not lists.verb_second or parse.low(det) not in lists["masculine_subject"]:
        return False
    if det > 0 and parse.kind(det - 1) == "noun" and parse.low(det - 1) in lists["quantities"]:
        # "(An fünf Prozent) der Bewerber"
        return False
    governed = det > 1 and parse.kind(det - 1) == "name" and parse.kind(det - 2) == "prep"
    return governed or _begins_only_subject(parse, det, lists)


def _begins_only_subject(parse: Parse, det: int, lists: Wordlists) -> bool:
    """Is there nothing else in a main clause that could be the subject of its verb?"""
    clause = parse.clauses[parse.owner[det]] if parse.owner[det] >= 0 else None
    if clause is None or clause.kind != ClauseKind.MAIN or clause.finite is None or det < clause.finite:
        return False
    noun = next((one for one in range(det + 1, min(det + 4, len(parse.words))) if parse.kind(one) in NOUNS), det)
    if not parse.low(noun).endswith(tuple(lists["person_nouns", "masculine_ends"])):
        return False
    front = next((place for place in clause.words if parse.kind(place) != "kon"), clause.finite)
    if parse.low(clause.finite).endswith(tuple(lists["sure_plural_ends"])) or (
        front < clause.finite and parse.kind(front) not in _CIRCUMSTANCES
    ):
        return False
    behind = (place for place in clause.words if clause.finite < place < clause.finite + _FARTHEST and place != det)
    return not any(_may_be_subject(parse, place, clause.finite, lists) for place in behind)


def _may_be_subject(parse: Parse, place: int, finite: int, lists: Wordlists) -> bool:
    kind, before = parse.kind(place), parse.kind(place - 1)
    if kind == "det":
        genitive = before in NOUNS and parse.low(place) in lists["genitive"]
        return parse.low(place) in lists["subject_dets"] and before != "prep" and not genitive
    if kind == "pron":
        return parse.low(place) not in lists["oblique_pronouns"]
    return kind in (*NOUNS, "adj", "num") and (place == finite + 1 or before in ("adv", "refl", "pron", "neg"))


def governs_genitive(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Der Rat hat der Opfer gedacht": has the clause a verb whose object the genitive is?"""
    verbs = lists["genitive_verbs"]
    if lists.verb_second and place + 1 < len(parse.words) and parse.low(place + 1) in lists["opinions"]:
        # "Sie ist (der Auffassung), dass …"
        return True
    if is_receiver(parse, place, lists) or _is_nominative(parse, place, lists):
        return True
    own = parse.own(parse.owner[place]) if verbs else []
    found = {parse.low(one) for one in own} & verbs
    if found and found <= lists["reflexive"]:
        return any(parse.kind(one) == "refl" for one in own)
    return bool(found)


def _is_nominative(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "(In der Nacht) der zweite (junge Adler)": behind a genitive article the adjective ends otherwise."""
    weak = lists.verb_second and place + 1 < len(parse.words) and parse.low(place) in lists["masculine_subject"]
    return weak and parse.kind(place + 1) == "adj" and parse.low(place + 1).endswith("e")


def is_receiver(parse: Parse, place: int, lists: Wordlists) -> bool:
    """ "Gab der Bote (der Frau) den Brief": is what looks like a genitive whom something is given to?

    It is, behind the verb, if its verb is one of giving and there is no other dative nor another such article.
    """
    clause = parse.clauses[parse.owner[place]] if parse.owner[place] >= 0 else None
    if clause is None or not lists["giving_verbs"] or parse.low(place) not in lists["feminine_datives"]:
        return False
    opens = clause.kind == ClauseKind.INFINITIVE
    if not opens and (clause.finite is None or (clause.intro is None and place < clause.finite)):
        return False
    verbs = infinitives(parse, parse.owner[place], lists)
    if lists["giving_verbs"].isdisjoint(verbs):
        return False
    before = parse.low(place - 1)
    happening = before.endswith(tuple(lists["happening_ends"])) and not before.endswith(tuple(lists["acting_nouns"]))
    if happening and not lists["ensuing_verbs"].isdisjoint(verbs):
        # "Es folgte der Bau (einer Schule)"
        return False
    begin = place - 1
    while begin > 0 and parse.kind(begin) in ("noun", "name", "adj", "num"):
        begin -= 1
    governed = parse.kind(begin) == "prep" or (parse.kind(begin) == "det" and parse.kind(begin - 1) == "prep")
    own = [one for one in clause.words if opens or clause.intro is not None or one > (clause.finite or 0)]
    datives = (one for one in own if parse.low(one) in lists["datives"] and parse.kind(one - 1) != "prep")
    others = (
        one
        for one in own
        if one > place and parse.low(one) in lists["feminine_datives"] and parse.kind(one - 1) != "prep"
    )
    return not governed and not any(datives) and not any(others)

"""English participles as main clauses: "Her house, built in 1953," → "Her house was built"."""

from timeline_app.events.english.antecedents import antecedent, is_plural, nearest_noun, noun_group
from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.english.forms import names_person
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word


def _is_front(parse: Parse, clause: Clause, lead: list[int]) -> bool:
    """ "In (its defence), filed in May, the firm denied it": is it all of the phrase that opens the clause above?"""
    above = parse.clauses[clause.parent]
    begins = above.words[0] == lead[0] - 1 and parse.kind(lead[0] - 1) == "prep"
    return begins and above.finite is not None and above.finite > clause.words[-1] and lead[-1] + 2 == clause.words[0]


def _named_by(parse: Parse, lead: list[int], lists: Wordlists) -> list[int]:
    """ "(Her book), Tales of Cork, written in May": what an apposition is the name of, else the words themselves."""
    aside = parse.clauses[parse.owner[lead[0]]].kind == ClauseKind.ASIDE
    named = aside and lead[0] > 1 and parse.kind(lead[0] - 1) == "comma"
    return (noun_group(parse, lead[0] - 2, lists) if named else []) or lead


def participle(parse: Parse, clause: Clause, subject: list[int], lists: Wordlists) -> Items | None:
    """ "The bridge, rebuilt in 1953," → "The bridge was rebuilt".

    The `subject` is that of the main clause, for a participle that stands before it.
    """
    own = parse.spoken(clause)
    first = own[0]
    verb = next((place for place in own if parse.kind(place) != "adv"), first)
    due = parse.low(verb) in lists["scheduling"]
    if (parse.kind(verb) != "part" and not due) or clause.parent < 0:
        return None
    if _takes_for_granted(parse, verb, lists):
        return None
    lead = antecedent(parse, clause, lists) if first > 1 and parse.kind(first - 1) == "comma" else []
    nearest = nearest_noun(parse, lead)
    if lead and nearest != lead and parse.kind(nearest[0]) in ("det", "num"):
        # "The minutes of the meeting, held in May": either may be meant.
        return None
    plans = any(parse.kind(place) == "to" for place in subject)
    if not lead and plans and subject[-1] + 2 == first and parse.kind(first - 1) == "comma":
        # "Plans to save her, first mooted in May, failed"
        lead = subject
    if first == 0:
        lead = subject if all(parse.kind(place) != "kon" for place in subject) else []
    if not lead or parse.kind(lead[0]) == "num":
        return None
    if parse.low(lead[0]) in lists["focus"] or parse.low(max(lead[0] - 1, 0)) in lists["focus"]:
        # "Only Low, injured in May, was ill"
        return None
    if _says_itself(parse, own, lead, lists):
        return None
    governed = lead[0] > 0 and parse.kind(lead[0] - 1) in ("prep", "kon")
    if governed and not _is_front(parse, clause, lead):
        return None
    several = is_plural(parse, _named_by(parse, lead, lists))
    form = lists.answers[f"{_tense(parse, clause, lists)} {'plural' if several else 'singular'}"]
    auxiliary = [Word(one, -1, -1, True, "fin") for one in form.split()]
    return [*(parse.told(place) for place in lead), *auxiliary, *own]


def _takes_for_granted(parse: Parse, verb: int, lists: Wordlists) -> bool:
    """ "Given how early spring came, the trees …": nobody was given anything; "given a medal in May" somebody was."""
    after = min(verb + 1, len(parse.words) - 1)
    return parse.low(verb) in lists["as_given"] and parse.low(after) not in lists["voiced_articles", "agents"]


def _says_itself(parse: Parse, own: list[int], lead: list[int], lists: Wordlists) -> bool:
    """ "Ann Low, the deputy director, acknowledged in May that …": it is somebody who said so."""
    after = min(own[-1] + 1, len(parse.words) - 1)
    head = parse.low(lead[-1])
    person = parse.kind(lead[-1]) == "name" or names_person(head, lists) or head in lists["offices"]
    told = any(parse.low(place) in lists["telling_whom"] for place in own)
    return parse.kind(after) == "that" and person and not told


def _tense(parse: Parse, clause: Clause, lists: Wordlists) -> str:
    """ "The tower, painted white since 1995, is open": what has been so since then, or had been in a past."""
    if not any(parse.low(place) in lists["lasting"] for place in clause.words):
        return "past"
    finite = parse.clauses[clause.parent].finite
    past = finite is not None and parse.words[finite].tag in ("VVD", "VBD", "VHD", "VVN")
    return "earlier" if past else "perfect"

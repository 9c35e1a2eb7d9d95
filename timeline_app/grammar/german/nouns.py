"""The noun that a German relative pronoun means, in the form that it has in a clause of its own.

"Zeugen eines Unfalls, der …" → "ein Unfall", "mit dem alten Boten, der …" → "der alte Bote". None wherever the pronoun
may mean another noun, or the noun's form is not sure.
"""

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.agreement import agrees, articles_that_fit, fits, others_agree, others_fit, pronoun_of
from timeline_app.grammar.german.datives import dative_group
from timeline_app.grammar.german.genders import gender_by_ending, is_surely_plural, is_surely_single
from timeline_app.grammar.german.genitive_forms import genitive_group
from timeline_app.grammar.german.noun_forms import (
    LONGEST_NOUN,
    bare_name,
    bare_plural,
    group_as_meant,
    group_begin,
    is_one_of_none,
)
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.groups import is_name
from timeline_app.grammar.tagger import is_base_form
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_CLOSERS = frozenset({"vz", "part", "inf", "izu", "to"})
# So many nouns may stand between a pronoun and the one that it means.
_MOST_BETWEEN = 6
# A preposition and a noun stand before the date of a noun that one governs.
_FEWEST_BEFORE = 2


def noun_of(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """The noun of a relative clause's pronoun, with its article."""
    end = _end_before(parse, clause)
    while end >= 0 and (parse.kind(end) in ("comma", *_CLOSERS) or parse.in_bracket(end)):
        if parse.kind(end) in _CLOSERS and others_fit(parse, end, clause, lists):
            return _only_named(parse, end, clause, lists) or _bare(parse, end - 1, clause, lists)
        end -= 1
    if end > 1 and parse.kind(end) == "num" and parse.kind(end - 1) == "noun" and not parse.words[end].looks_like_year:
        # "Die Version 5.2, die …"
        head = group_as_meant(parse, end - 1, clause, lists)
        return [*head, parse.words[end]] if head else None
    if end > 1 and parse.kind(end) == "quote" and end - 1 in parse.names:
        return _quoted(parse, end, clause, lists)
    dated = _dated(parse, end, clause, lists)
    if dated is not None:
        return dated
    if end < 0 or parse.kind(end) not in NOUNS:
        return None
    article = group_begin(parse, end, lists) - 1
    genitive = article > 0 and parse.low(article) in lists["genitive"] and parse.kind(article - 1) in NOUNS
    if genitive and parse.kind(article - 1) == "name":
        # "Heinrichs des Löwen, der …" means the man.
        return None
    if genitive and (
        not fits(parse, article, pronoun_of(parse, clause, lists), lists)
        or _is_of_other_number(parse, end, clause, lists)
    ):
        return _before_genitive(parse, article, end, clause, lists)
    return _beside_pronoun(parse, article, end, clause, lists)


def _end_before(parse: Parse, clause: Clause) -> int:
    """ "Der Mann, (den alle kannten,) der hier starb": the place before a relative clause, and others of its noun."""
    end = clause.words[0] - 1
    while end > 0 and (owner := parse.owner[end - 1]) >= 0:
        other = parse.clauses[owner]
        if parse.kind(end) != "comma" or other.kind != ClauseKind.RELATIVE or other.parent != clause.parent:
            break
        end = other.words[0] - 1
    return end


def _before_genitive(parse: Parse, article: int, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Die Spieler des Vereins, die …": where the genitive is of another gender, the noun before it is meant."""
    head = group_as_meant(parse, article - 1, clause, lists)
    if head:
        return [*head, *(parse.words[place] for place in range(article, end + 1))]
    return _farther(parse, end, clause, lists)


def _beside_pronoun(parse: Parse, article: int, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """The noun right before the pronoun, if that may mean it; else one farther away."""
    named = _explained(parse, end, lists)
    if named is not None:
        return named
    if parse.kind(end) == parse.kind(end - 1) == "noun" and (bare := _bare(parse, end, clause, lists)) is not None:
        return bare
    group = group_as_meant(parse, end, clause, lists)
    meant = (
        article >= 0 and parse.kind(article) == "det" and fits(parse, article, pronoun_of(parse, clause, lists), lists)
    )
    if group or meant:
        return group
    return (
        _of_two_callings(parse, end, lists) or _bare(parse, end, clause, lists) or _farther(parse, end, clause, lists)
    )


def _bare(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "(Legte) Widerspruch (ein), den …" → "den Widerspruch": one thing without an article, as an object has it."""
    pronoun, word = pronoun_of(parse, clause, lists), parse.words[end]
    before = parse.kind(end - 1) if end else "prep"
    free = before in ("fin", "pron", "adv", "refl", "num", "close") or parse.low(end - 1) in lists["weekdays", "months"]
    # "(Legte der Wirt) Widerspruch (ein)"
    article = group_begin(parse, end, lists) - 1
    acts = article >= 0 and parse.low(article) in lists["subject_articles"] and pronoun in lists["object_pronouns"]
    free = free or (before == "noun" and acts and not is_name(parse, end, lists))
    if not free or word.kind != "noun" or not is_base_form(word.text, word.tag) or pronoun not in lists["definite"]:
        return None
    if before == "num" and parse.words[end - 1].text.isdecimal() and not parse.words[end - 1].looks_like_year:
        return None
    beside = clause.words[0] == end + 2 or before == "noun"
    if (not beside and articles_that_fit(parse, end, pronoun, lists)) or _is_of_other_gender(
        parse, end, pronoun, lists
    ):
        return None
    return [Word(pronoun, -1, -1, True, "det"), word]


def _only_named(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "(Hat mit) Frau Kern (gesprochen), die …": somebody's name right before the verb, where no other noun fits."""
    pronoun, name = pronoun_of(parse, clause, lists), end - 1
    if name < 0 or parse.kind(name) not in NOUNS or articles_that_fit(parse, end, pronoun, lists):
        return None
    begin = group_begin(parse, name, lists)
    # "(Trug) 2000 Dinge (zusammen), die …"
    return bare_name(parse, begin, name, lists) or bare_plural(parse, begin, name, clause, lists)


def _is_of_other_number(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> bool:
    """ "Die Wahl der Prüfer, die vergessen worden war": is the verb of one thing, and the genitive of several?"""
    if clause.finite is None or parse.low(clause.intro or 0) not in lists["feminine_pronouns"]:
        return False
    low = parse.low(clause.finite)
    if low.endswith(tuple(lists["sure_plural_ends"])):
        return is_surely_single(parse, end, lists)
    return not low.endswith(tuple(lists["plural_ends"])) and is_surely_plural(parse, end, lists)


def _of_two_callings(parse: Parse, end: int, lists: Wordlists) -> Items | None:
    """ "Der Maler und Dichter Otto Kern, der …": the name that stands behind both."""
    first = end - 1
    if first < _FEWEST_BEFORE or parse.low(first) not in lists["male_names", "female_names"]:
        return None
    calling = parse.kind(first - 1) == "noun" and parse.low(first - 1).endswith(tuple(lists["person_nouns"]))
    joined = parse.kind(first - 2) == "kon"
    return list(parse.words[first : end + 1]) if calling and joined else None


def _dated(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "(Mit) Brief vom 3. Mai, der …" → "der Brief vom 3. Mai": a noun without an article before its date."""
    noun = end
    while noun > 0 and (parse.kind(noun) == "num" or parse.low(noun) in lists["months"]):
        noun -= 1
    if noun == end or parse.low(noun) not in lists["dating"] or parse.kind(noun - 1) != "noun" or noun < _FEWEST_BEFORE:
        return None
    noun -= 1
    pronoun = pronoun_of(parse, clause, lists)
    if parse.kind(noun - 1) != "prep" or parse.low(noun - 1) in lists["joined_articles"]:
        return None
    if pronoun not in lists["definite"] or parse.owner[noun] != parse.owner[end]:
        return None
    return [Word(pronoun, -1, -1, True, "det"), *parse.words[noun : end + 1]]


def _explained(parse: Parse, end: int, lists: Wordlists) -> Items | None:
    """ "Anna Kern, die Malerin, die …": the name before an apposition."""
    owner = parse.owner[end]
    if owner < 0 or parse.clauses[owner].kind != ClauseKind.ASIDE or parse.own(owner)[-1] != end:
        return None
    first = parse.own(owner)[0]
    before = first - 2
    if before < 1 or parse.kind(first) != "det" or parse.kind(first - 1) != "comma" or parse.kind(before) != "name":
        return None
    return bare_name(parse, group_begin(parse, before, lists), before, lists)


def _quoted(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Das Stück „Der Sturm“, das …", "das neue „Nordlicht“, das …"."""
    first = parse.quotations[end]
    words = parse.words[first : end + 1]
    if parse.kind(first - 1) in NOUNS:
        # "Das Konzert der Band „Ostwind“, das …"
        head = group_as_meant(parse, first - 1, clause, lists) or _farther(parse, first - 1, clause, lists)
        return [*head, *words] if head else None
    if parse.kind(first - 1) == "prep" and parse.kind(first - 2) == "noun":
        # "In seinem Film über „Gold“, den …"
        head = group_as_meant(parse, first - 2, clause, lists)
        return [*head, parse.words[first - 1], *words] if head else None
    pronoun = pronoun_of(parse, clause, lists)
    known = parse.kind(first - 1) in ("adj", "det") and pronoun in lists["definite"]
    return [Word(pronoun, -1, -1, True, "det"), *words] if known else None


def _farther(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Das Treffen von Vertretern der Bahn, das …": the first noun that fits, where those behind it surely do not."""
    pronoun, noun = pronoun_of(parse, clause, lists), end
    for _ in range(_MOST_BETWEEN):
        if noun < 0 or parse.kind(noun) not in NOUNS or parse.owner[noun] != parse.owner[end]:
            return None
        begin = group_begin(parse, noun, lists)
        known = begin > 0 and (parse.kind(begin - 1) == "det" or parse.low(begin - 1) in lists["joined_articles"])
        if known and fits(parse, begin - 1, pronoun, lists) and not _is_of_other_number(parse, noun, clause, lists):
            head = group_as_meant(parse, noun, clause, lists) if noun != end else None
            # Long attributes would part it from its verb.
            between = parse.words[noun + 1 : end + 1] if end - noun <= LONGEST_NOUN else ()
            if noun + 2 == end and f"{parse.low(end - 1)} {parse.low(end)}" in lists["light_phrases"]:
                # "(Tritt das Gesetz) in Kraft, das …": of the verb before.
                between = ()
            return [*head, *between] if head else None
        placed = _names_place(parse, noun, pronoun, lists) or is_one_of_none(parse, noun, clause, lists)
        placed = placed or _names_another(parse, begin, noun, pronoun, lists)
        # "Ein Beutel mit 20 Euro, den …"
        counted = parse.kind(noun - 1) == "num" and parse.words[noun - 1].text[:1].isdigit()
        placed = placed or (counted and pronoun not in lists["feminine_pronouns"])
        placed = placed or (not known and _is_of_other_gender(parse, noun, pronoun, lists))
        if not known and not placed and not _is_inflected(parse, noun, pronoun, lists):
            return None
        noun = begin - (parse.kind(begin - 1) == "det") - 1
        while noun > 0 and parse.kind(noun) in ("prep", "comma", "kon"):
            noun -= 1
    return None


def _is_of_other_gender(parse: Parse, noun: int, pronoun: str, lists: Wordlists) -> bool:
    """ "(Trat) in Kraft, das …": one thing without an article, whose gender the pronoun does not have."""
    bare = noun > 0 and parse.kind(noun) == "noun" and parse.kind(noun - 1) not in ("det", "adj")
    gender = gender_by_ending(parse.low(noun), lists) if bare else None
    wanted = "masculine"
    if pronoun in lists["feminine_pronouns"]:
        wanted = "feminine"
    elif pronoun in lists["neuter_pronouns"]:
        wanted = "neuter"
    return gender is not None and gender != wanted


def _names_place(parse: Parse, noun: int, pronoun: str, lists: Wordlists) -> bool:
    """ "Die Brücke von Remagen, die …": a name behind such a preposition that is no person, as towns are neuter."""
    placed = noun > 1 and parse.kind(noun) == "name" and parse.low(noun - 1) in lists["place_prepositions"]
    person = parse.low(noun - 2).endswith(tuple(lists["relatives"])) if placed else True
    return placed and not person and pronoun not in lists["neuter_pronouns"]


def _names_another(parse: Parse, first: int, last: int, pronoun: str, lists: Wordlists) -> bool:
    """ "Die Erzählung von Otto Kern, die …": somebody with a first name of another gender than the pronoun has."""
    full = first < last and parse.kind(first) == "name" and parse.kind(first - 1) == "prep"
    man, woman = (parse.low(first) in lists[one] for one in ("male_names", "female_names"))
    if not full or man == woman:
        return False
    return pronoun in lists["neuter_pronouns"] or man == (pronoun in lists["feminine_pronouns"])


def _is_inflected(parse: Parse, noun: int, pronoun: str, lists: Wordlists) -> bool:
    """Without an article, is the noun surely a plural, which the pronoun cannot mean?"""
    word = parse.words[noun]
    plural = word.kind == "noun" and not is_base_form(word.text, word.tag)
    return plural and pronoun not in lists["feminine_pronouns"]


def governed_noun(parse: Parse, clause: Clause, preposition: int, lists: Wordlists) -> Items | None:
    """ "(Der Rat), in dem (…)" → "im Rat": the noun of a pronoun that a preposition governs, with that preposition."""
    assert clause.intro is not None
    pronoun, end = parse.low(clause.intro), preposition - 1
    while end > 0 and parse.kind(end) in ("comma", *_CLOSERS):
        if parse.kind(end) in _CLOSERS and others_agree(parse, end, pronoun, lists):
            return None
        end -= 1
    begin = group_begin(parse, end, lists)
    behind = range(0)
    if begin > 1 and parse.kind(begin - 1) == "prep" and _is_inflected(parse, end, pronoun, lists):
        # "Eine Werkstatt für Räder, aus der …"
        behind, end = range(begin - 1, end + 1), begin - 2
        begin = group_begin(parse, end, lists)
    if begin == end > _FEWEST_BEFORE and parse.kind(end) == "name" and parse.kind(end - 2) == "noun":
        # "Die Bahn nach Nürnberg, auf die …"
        placed = parse.low(end - 1) in lists["place_prepositions"] and pronoun not in lists["neuter_relatives"]
        behind, end = (range(end - 1, end + 1), end - 2) if placed else (behind, end)
        begin = group_begin(parse, end, lists)
    article = begin - 1
    if parse.kind(end) not in NOUNS or article < 0 or pronoun not in lists["governed_articles"]:
        return None
    if not _is_plain_group(parse, begin, end):
        return None
    clear = article == 0 or parse.kind(article - 1) not in (*NOUNS, "kon", "det", "adj")
    known = parse.low(article) in lists["plain_articles", "joined_articles"]
    if not clear or not known or not agrees(parse.low(article), pronoun, lists):
        return None
    joined = lists.answers.get(f"{parse.low(preposition)} {pronoun}")
    words = [Word(joined or parse.low(preposition), -1, -1, True, "prep")]
    words += [] if joined else [Word(pronoun, -1, -1, True, "det")]
    return [*words, *parse.words[begin : end + 1], *(parse.words[place] for place in behind)]


def dative_of(parse: Parse, clause: Clause, first: int, lists: Wordlists) -> Items | None:
    """ "(Dem Fahrer), dem (der Schein entzogen wurde)": the noun before the clause, which begins at `first`."""
    assert clause.intro is not None
    end = _noun_before(parse, clause, first, lists)
    return dative_group(parse, end, parse.low(clause.intro), lists) if end is not None else None


def whose(parse: Parse, clause: Clause, lists: Wordlists, first: int | None = None) -> Items | None:
    """ "(Der) Schule(, deren Turm brannte)": the noun before the clause, which begins at `first`, as a genitive."""
    assert clause.intro is not None
    end = _noun_before(parse, clause, clause.words[0] if first is None else first, lists)
    return genitive_group(parse, end, parse.low(clause.intro), lists) if end is not None else None


def _noun_before(parse: Parse, clause: Clause, first: int, lists: Wordlists) -> int | None:
    """The noun before the clause that begins at `first`, if its pronoun can mean no other."""
    pronoun, end = parse.low(clause.intro or 0), first - 1
    while end > 0 and (parse.kind(end) in ("comma", *_CLOSERS) or parse.in_bracket(end)):
        if parse.kind(end) in _CLOSERS and others_agree(parse, end, pronoun, lists):
            return None
        end -= 1
    placed = parse.kind(end) == "name" and parse.low(end - 1) in lists["place_prepositions"]
    if placed and end > _FEWEST_BEFORE and parse.kind(end - 2) == "noun" and pronoun not in lists["neuter_relatives"]:
        # "Die Schule in Olm, deren …": towns are neuter.
        end -= 2
    article = group_begin(parse, end, lists) - 1
    if article > 0 and parse.kind(article) == "det" and parse.kind(article - 1) in NOUNS:
        # "Das Haus des Wirts, dem …" may be of either.
        return None
    rough = parse.kind(article + 1) == "num" and parse.low(article) in lists["approximate"]
    if article > 1 and parse.kind(article) == "prep" and parse.kind(article - 1) in NOUNS and not rough:
        return None
    return end


def _is_plain_group(parse: Parse, begin: int, end: int) -> bool:
    """A noun, or one with a name behind it, which no other case changes: "den Wirt Emil Roth"."""
    return (begin == end or parse.kind(begin) == "noun") and all(
        parse.kind(place) == "name" for place in range(begin + 1, end + 1)
    )

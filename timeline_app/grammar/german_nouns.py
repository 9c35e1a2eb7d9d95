"""The noun that a German relative pronoun means, in the form that it has in a clause of its own.

"Zeugen eines Unfalls, der …" → "ein Unfall", "mit dem alten Boten, der …" → "der alte Bote". None wherever the pronoun
may mean another noun, or the noun's form is not sure.
"""

from dataclasses import replace

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german_agreement import agrees, fits, may_mean, others_agree, others_fit, pronoun_of
from timeline_app.grammar.german_order import Items
from timeline_app.grammar.tagger import tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_CLOSERS = frozenset({"vz", "part", "inf"})
_LONGEST_NOUN = 6
# So many nouns may stand between a pronoun and the one that it means.
_MOST_BETWEEN = 6
# A preposition and a noun stand before the date of a noun that one governs.
_FEWEST_BEFORE = 2


def noun_of(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    """The noun of a relative clause's pronoun, with its article."""
    end = clause.words[0] - 1
    while end >= 0 and (parse.kind(end) in ("comma", *_CLOSERS) or parse.in_bracket(end)):
        if parse.kind(end) in _CLOSERS and others_fit(parse, end, clause, lists):
            return None
        end -= 1
    if end > 1 and parse.kind(end) == "quote" and end - 1 in parse.names:
        return _quoted(parse, end, clause, lists)
    dated = _dated(parse, end, clause, lists)
    if dated is not None:
        return dated
    if end < 0 or parse.kind(end) not in NOUNS:
        return None
    article = _begin(parse, end, lists) - 1
    genitive = article > 0 and parse.low(article) in lists["genitive"] and parse.kind(article - 1) in NOUNS
    if genitive and parse.kind(article - 1) == "name":
        # "Heinrichs des Löwen, der …" means the man.
        return None
    if genitive and not fits(parse, article, pronoun_of(parse, clause, lists), lists):
        # "Die Spieler des Vereins, die …": where the genitive is of another gender, the noun before it is meant.
        head = _group(parse, article - 1, clause, lists)
        if head:
            return [*head, *(parse.words[place] for place in range(article, end + 1))]
        return _farther(parse, end, clause, lists)
    named = _explained(parse, end, lists)
    if named is not None:
        return named
    group = _group(parse, end, clause, lists)
    meant = (
        article >= 0 and parse.kind(article) == "det" and fits(parse, article, pronoun_of(parse, clause, lists), lists)
    )
    if group or meant:
        return group
    return _of_two_callings(parse, end, lists) or _farther(parse, end, clause, lists)


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
    return _bare_name(parse, _begin(parse, before, lists), before, lists)


def _quoted(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Das Stück „Der Sturm“, das …", "das neue „Nordlicht“, das …"."""
    first = parse.quotations[end]
    words = parse.words[first : end + 1]
    if parse.kind(first - 1) in NOUNS:
        # "Das Konzert der Band „Ostwind“, das …"
        head = _group(parse, first - 1, clause, lists) or _farther(parse, first - 1, clause, lists)
        return [*head, *words] if head else None
    if parse.kind(first - 1) == "prep" and parse.kind(first - 2) == "noun":
        # "In seinem Film über „Gold“, den …"
        head = _group(parse, first - 2, clause, lists)
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
        begin = _begin(parse, noun, lists)
        known = begin > 0 and (parse.kind(begin - 1) == "det" or parse.low(begin - 1) in lists["joined_articles"])
        if known and fits(parse, begin - 1, pronoun, lists):
            head = _group(parse, noun, clause, lists) if noun != end else None
            # Long attributes would part it from its verb.
            between = parse.words[noun + 1 : end + 1] if end - noun <= _LONGEST_NOUN else ()
            return [*head, *between] if head else None
        placed = _names_place(parse, noun, pronoun, lists) or _is_one_of_none(parse, noun, clause, lists)
        placed = placed or _names_another(parse, begin, noun, pronoun, lists)
        if not known and not placed and not _is_inflected(parse, noun, pronoun, lists):
            return None
        noun = begin - (parse.kind(begin - 1) == "det") - 1
        while noun > 0 and parse.kind(noun) in ("prep", "comma", "kon"):
            noun -= 1
    return None


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


def _is_one_of_none(parse: Parse, noun: int, clause: Clause, lists: Wordlists) -> bool:
    """ "(Die Boote) aus Holz, die sanken": a single thing without an article, where the clause is of several."""
    tagger, word = tagger_for("de"), parse.words[noun]
    bare = noun > 0 and parse.kind(noun - 1) == "prep" and word.kind in NOUNS
    several = parse.low(clause.finite or 0).endswith(tuple(lists["sure_plural_ends"]))
    return bare and several and tagger is not None and tagger.lemma(word.text, word.tag) == word.text


def _is_inflected(parse: Parse, noun: int, pronoun: str, lists: Wordlists) -> bool:
    """Without an article, is the noun surely a plural, which the pronoun cannot mean?"""
    tagger, word = tagger_for("de"), parse.words[noun]
    plural = word.kind == "noun" and tagger is not None and tagger.lemma(word.text, word.tag) != word.text
    return plural and pronoun not in lists["feminine_pronouns"]


def _begin(parse: Parse, end: int, lists: Wordlists) -> int:
    """Where a noun's group begins, without its article."""
    begin = end
    inside = (*NOUNS, "adj", "num", "quote")
    while begin > 0 and begin > end - _LONGEST_NOUN:
        particle = parse.low(begin - 1) in lists["name_particles"] and parse.kind(begin) == "name"
        named = any(parse.kind(place) == "name" for place in range(max(begin - 3, 0), begin - 1))
        if not (particle and named) and parse.kind(begin - 1) not in inside:
            break
        begin -= 1
    return begin


def _group(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """The noun group that ends at a place, as the pronoun makes it."""
    begin = _begin(parse, end, lists)
    if any(parse.low(place) in lists["months"] for place in range(begin, end)):
        # "Des am 3. Mai begonnenen Jahres": the article is the date's.
        return None
    named = end
    while named > begin and parse.kind(named - 1) == "name":
        named -= 1
    if end > named > 0 and parse.kind(named - 1) == "adj" and parse.low(named) in lists["male_names", "female_names"]:
        # "Unter dem aus Olm zugezogenen Otto Kern, der …"
        return list(parse.words[named : end + 1])
    if begin > 0 and (parse.kind(begin - 1) == "det" or parse.low(begin - 1) in lists["joined_articles"]):
        return _with_article(parse, begin - 1, end, clause, lists)
    return _bare_name(parse, begin, end, lists)


def _with_article(parse: Parse, det: int, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    joined = parse.low(det) in lists["joined_articles"]
    pronoun = pronoun_of(parse, clause, lists)
    owned = next((one for one in lists["possessive_begins"] if parse.low(det).startswith(one)), None)
    known = joined or owned is not None or parse.low(det) in lists["plain_articles", "genitive_articles"]
    if (
        not known
        or pronoun not in lists["definite"]
        or (
            # "Nach Abschluss der Arbeiten, die sich hinzogen"
            not (det > 0 and _is_one_of_none(parse, det - 1, clause, lists))
            and _unsure(parse, det, joined, clause, lists)
        )
    ):
        return None
    gendered = any(parse.low(det) in lists[one] for one in ("masculine", "feminine", "neuter", "plural"))
    if gendered and not fits(parse, det, pronoun, lists):
        # "Die Partei, der er beitrat"
        return None
    assert clause.finite is not None
    plural = pronoun in lists["feminine_pronouns"] and parse.low(clause.finite).endswith(("en", "sind"))
    indefinite = parse.low(det) in lists["indefinite"]
    if indefinite and any(parse.low(place) in lists["sure_subjects"] for place in clause.words[:3]):
        # "Eine Börse, die wir planen"
        plural = False
    noun = _noun_form(parse, det, end, pronoun, plural, lists)
    if noun is None or (indefinite and plural):
        return None
    # "Er wurde Abt, ein Amt, das …" is of one that is known.
    owner = parse.owner[end]
    indefinite = indefinite and not (owner >= 0 and parse.clauses[owner].kind == ClauseKind.ASIDE)
    form = lists.answers[f"indefinite {pronoun}"] if indefinite else pronoun
    if owned is not None:
        # "Meine Eltern, die …"
        form = owned + lists.answers.get(f"possessive {pronoun}", "")
    ending = _ending(pronoun, plural, indefinite or owned is not None, lists)
    direct = parse.low(det) in lists["direct_articles"]
    words = [_calling(_attribute(parse.words[place], ending), ending, direct, lists) for place in range(det + 1, end)]
    return [Word(form, -1, -1, True, "det"), *words, noun]


def _noun_form(parse: Parse, det: int, end: int, pronoun: str, plural: bool, lists: Wordlists) -> Word | None:
    """The noun as a subject, or as the object that "den" makes it."""
    word = parse.words[end]
    direct = pronoun not in lists["neuter_pronouns", "object_pronouns"] and parse.low(det) in lists["masculine_subject"]
    oblique = not direct and parse.low(det) not in lists["direct_articles"]
    if word.kind == "name":
        return word if parse.low(det) not in lists["genitive_articles"] else None
    if plural and parse.low(det) in lists["object_pronouns"] and word.low.endswith("n"):
        return replace(word, text=word.text[:-1]) if word.low.endswith(("rn", "ln")) else None
    if not oblique or pronoun in lists["feminine_pronouns"]:
        return word
    if pronoun in lists["object_pronouns"]:
        return word if parse.low(det) not in lists["genitive_articles"] else None
    tagger = tagger_for("de")
    lemma = tagger.lemma(word.text, word.tag) if tagger else ""
    # Of a form that it does not know the tagger may cut off more than an ending.
    known = word.text.startswith(lemma) and word.text[len(lemma) :] in {"", *lists["noun_endings"]}
    return replace(word, text=lemma) if known else word if tagger else None


def _ending(pronoun: str, plural: bool, indefinite: bool, lists: Wordlists) -> str:
    """How an adjective ends before the noun of a pronoun."""
    if plural or pronoun in lists["object_pronouns"]:
        return "en"
    if not indefinite or pronoun in lists["feminine_pronouns"]:
        return "e"
    return "es" if pronoun in lists["neuter_pronouns"] else "er"


def _calling(word: Word, ending: str, direct: bool, lists: Wordlists) -> Word:
    """ "(Dem) Ehrenvorsitzenden (Otto Kern)", "(den) Präsidenten (Kern)": before a name, the noun as a subject."""
    if word.kind != "noun" or direct:
        return word
    if word.low.endswith(tuple(f"{one}n" for one in lists["nominal_adjectives"])):
        return replace(word, text=word.text[:-2] + ending)
    tagger = tagger_for("de")
    lemma = tagger.lemma(word.text, word.tag) if tagger else word.text
    return replace(word, text=lemma) if word.text.removeprefix(lemma) in lists["noun_endings"] else word


def _attribute(word: Word, ending: str) -> Word:
    """An adjective with another ending."""
    if word.text[:1].isupper() and word.text.endswith("er"):
        # "Dresdner"
        return word
    if word.kind != "adj" or not word.text.endswith(("e", "en", "em", "er", "es")):
        return word
    return replace(word, text=word.text[: -1 if word.text.endswith("e") else -2] + ending)


def _bare_name(parse: Parse, begin: int, end: int, lists: Wordlists) -> Items | None:
    group = range(begin, end + 1)
    # "Maria Pichler, die …": a surname that no model knows.
    last = parse.kind(end) == "name" or (end > begin and parse.kind(min(end + 1, len(parse.words) - 1)) == "comma")
    # "Kanzler Willy Brandt, der …"
    titled = parse.kind(begin) == "noun" and end - begin > 1 and parse.kind(end - 1) == parse.kind(end) == "name"
    names = (
        (parse.kind(begin) == "name" or titled)
        and last
        and all(parse.kind(place) in NOUNS or parse.low(place) in lists["name_particles"] for place in group)
    )
    several = end > begin
    before = begin - 1
    if several and begin > 0 and parse.kind(before) == "prep":
        # "Von Anna Kern, die …" means her; "ein Buch von Anna Kern, das …" may mean the book.
        before -= 1
    free = before < 0 or parse.kind(before) not in ("noun", "name", "kon", "det", "adj", "prep")
    return [parse.words[place] for place in range(begin, end + 1)] if names and free else None


def _unsure(parse: Parse, det: int, joined: bool, clause: Clause, lists: Wordlists) -> bool:
    """A noun group after another's: the pronoun may mean either, unless the genders or numbers tell."""
    pronoun = pronoun_of(parse, clause, lists)
    while det > 1 and parse.in_bracket(det - 1):
        det -= 1
    before = parse.kind(det - 1) if det > 0 else ""
    governed = before == "prep" and not joined
    noun = det - 1 - governed
    follows = noun >= 0 and parse.kind(noun) in NOUNS
    # "Tisch und Stuhl, die …" may be both, "Tisch und Stuhl, der …" is the last.
    both = before == "kon" and pronoun in lists["feminine_pronouns"]
    return both or (follows and may_mean(parse, noun, pronoun, lists) and not _are_others(parse, noun, clause, lists))


def _are_others(parse: Parse, noun: int, clause: Clause, lists: Wordlists) -> bool:
    """ "80 Bilder der Malerin, die geboren wurde": are they several, and is the verb of one?"""
    one = clause.finite is not None and not parse.low(clause.finite).endswith(tuple(lists["plural_ends"]))
    counted = noun > 0 and parse.kind(noun - 1) == "num" and parse.words[noun - 1].text.isalnum()
    tagger, word = tagger_for("de"), parse.words[noun]
    return one and counted and tagger is not None and tagger.lemma(word.text, word.tag) != word.text


def governed_noun(parse: Parse, clause: Clause, preposition: int, lists: Wordlists) -> Items | None:
    """ "(Der Rat), in dem (…)" → "im Rat": the noun of a pronoun that a preposition governs, with that preposition."""
    assert clause.intro is not None
    pronoun, end = parse.low(clause.intro), preposition - 1
    while end > 0 and parse.kind(end) in ("comma", *_CLOSERS):
        if parse.kind(end) in _CLOSERS and others_agree(parse, end, pronoun, lists):
            return None
        end -= 1
    begin = _begin(parse, end, lists)
    behind = range(0)
    if begin > 1 and parse.kind(begin - 1) == "prep" and _is_inflected(parse, end, pronoun, lists):
        # "Eine Werkstatt für Räder, aus der …"
        behind, end = range(begin - 1, end + 1), begin - 2
        begin = _begin(parse, end, lists)
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


def _is_plain_group(parse: Parse, begin: int, end: int) -> bool:
    """A noun, or one with a name behind it, which no other case changes: "den Wirt Emil Roth"."""
    return (begin == end or parse.kind(begin) == "noun") and all(
        parse.kind(place) == "name" for place in range(begin + 1, end + 1)
    )

"""A German noun group in the form of the relative pronoun that means it: "dem alten Boten, der …" → "der alte Bote"."""

from dataclasses import replace

from timeline_app.grammar.clauses import Clause, ClauseKind, Parse
from timeline_app.grammar.german.agreement import fits, may_mean, pronoun_of
from timeline_app.grammar.german.endings import with_ending
from timeline_app.grammar.german.genders import gender_by_ending, is_surely_plural
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.tagger import is_base_form, tagger_for
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

# So many words a noun and what stands before it have at the most.
LONGEST_NOUN = 6
# And so many letters the noun at the end of a compound at least.
_SHORTEST_TAIL = 4


def is_one_of_none(parse: Parse, noun: int, clause: Clause, lists: Wordlists) -> bool:
    """ "(Die Boote) aus Holz, die sanken": a single thing without an article, where the clause is of several."""
    word = parse.words[noun]
    bare = noun > 0 and parse.kind(noun - 1) == "prep" and word.kind in NOUNS
    several = parse.low(clause.finite or 0).endswith(tuple(lists["sure_plural_ends"]))
    return bare and several and is_base_form(word.text, word.tag)


def group_begin(parse: Parse, end: int, lists: Wordlists) -> int:
    """Where a noun's group begins, without its article."""
    begin = end
    inside = (*NOUNS, "adj", "num", "quote")
    while begin > 0 and begin > end - LONGEST_NOUN:
        if parse.kind(begin) == "num" and parse.kind(begin - 1) == "noun" and _counts(parse, begin, end):
            # "(Beschäftigte das Werk) 60 Leute"
            break
        particle = parse.low(begin - 1) in lists["name_particles"] and parse.kind(begin) == "name"
        named = any(parse.kind(place) == "name" for place in range(max(begin - 3, 0), begin - 1))
        if not (particle and named) and parse.kind(begin - 1) not in inside:
            break
        begin -= 1
    return begin


def _counts(parse: Parse, number: int, end: int) -> bool:
    """Does a number in figures count the noun behind it?"""
    word = parse.words[number]
    return word.text[:1].isdigit() and not word.looks_like_year and number < end and parse.kind(end) == "noun"


def group_as_meant(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """The noun group that ends at a place, as the pronoun makes it."""
    begin = group_begin(parse, end, lists)
    if any(parse.low(place) in lists["months"] for place in range(begin, end)):
        # "Des am 3. Mai begonnenen Jahres": the article is the date's.
        return None
    named = end
    while named > begin and parse.kind(named - 1) == "name":
        named -= 1
    if end > named > 0 and parse.kind(named - 1) == "adj" and parse.low(named) in lists["male_names", "female_names"]:
        # "Unter dem aus Olm zugezogenen Otto Kern, der …"
        return list(parse.words[named : end + 1])
    calling = end - 2
    if calling > 0 and parse.kind(calling - 1) == "adj" and is_named(parse, calling, end, lists):
        # "Der 1874 geborene Chemiker Otto Kern, der …"
        distant = begin > 0 and parse.kind(begin - 1) != "det" and _calls(parse, calling, lists)
        if distant:
            return list(parse.words[calling : end + 1])
    if begin > 0 and (parse.kind(begin - 1) == "det" or parse.low(begin - 1) in lists["joined_articles"]):
        return _with_article(parse, begin - 1, end, clause, lists)
    return bare_name(parse, begin, end, lists) or bare_plural(parse, begin, end, clause, lists)


def _with_article(parse: Parse, det: int, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    joined = parse.low(det) in lists["joined_articles"]
    pronoun = pronoun_of(parse, clause, lists)
    owned = next((one for one in lists["possessive_begins"] if parse.low(det).startswith(one)), None)
    known = joined or owned is not None
    known = known or parse.low(det) in lists["plain_articles", "genitive_articles", "pointing_articles"]
    if (
        not known
        or pronoun not in lists["definite"]
        or (
            # "Nach Abschluss der Arbeiten, die sich hinzogen"
            not (det > 0 and is_one_of_none(parse, det - 1, clause, lists))
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
    inner = (_attribute(parse.words[place], ending, lists) for place in range(det + 1, end))
    words = [_calling(one, ending, direct, lists) for one in inner]
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
    if parse.low(det) in lists["genitive_articles"] and (not known or lemma == word.text):
        return _without_genitive(word, lists)
    return replace(word, text=lemma) if known else word if tagger else None


def _without_genitive(word: Word, lists: Wordlists) -> Word:
    """ "(Des) Rathausturmes", which no model knows: without the ending behind which a noun is left that it knows."""
    tagger = tagger_for("de")
    for end in sorted(lists["genitive_endings"], key=len, reverse=True):
        stem = word.text.removesuffix(end)
        tails = (stem[at:].capitalize() for at in range(1, len(stem) - _SHORTEST_TAIL + 1))
        if stem != word.text and tagger is not None and any(tagger.may_be(one, word.tag) for one in tails):
            return replace(word, text=stem)
    return word


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


def _attribute(word: Word, ending: str, lists: Wordlists) -> Word:
    """An adjective with another ending."""
    if word.text[:1].isupper() and word.text.endswith("er"):
        # "Dresdner"
        return word
    return with_ending(word, ending, lists) if word.kind == "adj" else word


def is_named(parse: Parse, begin: int, end: int, lists: Wordlists) -> bool:
    """ "Anna Kern", "Pfarrer Alt": somebody's name, be its last word one that is a noun elsewhere."""
    firsts = lists["male_names", "female_names"]
    called = end > begin and any(parse.low(place) in firsts for place in (begin, begin + 1) if place < end)
    titled = parse.kind(begin) == "name" or parse.low(begin).endswith(tuple(lists["person_nouns"]))
    nouns = all(parse.kind(place) in NOUNS for place in range(begin, end + 1))
    return nouns and (titled or called) and (called or parse.kind(end) == "name")


def _small(word: Word, place: int) -> Word:
    """A word that is large only as the first of the sentence."""
    return replace(word, text=word.low) if place == 0 and word.kind in ("num", "adj") else word


def bare_plural(parse: Parse, begin: int, end: int, clause: Clause, lists: Wordlists) -> Items | None:
    """ "Französische Truppen, die …", "40 Männer, die …": several without an article, as a subject or an object."""
    tagger, word = tagger_for("de"), parse.words[end]
    if begin < end and parse.words[begin].looks_like_year:
        # "(Lagerten) 1757 französische Truppen"
        begin += 1
    if word.kind != "noun" or tagger is None or pronoun_of(parse, clause, lists) not in lists["feminine_pronouns"]:
        return None
    inflected = tagger.lemma(word.text, word.tag) != word.text
    counted = begin < end and parse.kind(begin) == "num" and parse.low(begin) not in lists["indefinite"]
    # "Französische Reiter": one would be "französischer".
    strong = begin < end and parse.kind(end - 1) == "adj" and parse.low(end - 1).endswith("e")
    counted = counted or (strong and gender_by_ending(word.low, lists) in ("masculine", "neuter"))
    several = clause.finite is not None and parse.low(clause.finite).endswith(tuple(lists["sure_plural_ends"]))
    before = parse.kind(begin - 1) if begin else ""
    # "2000 Dinge, die sie verschenkte": whoever did it, the things are several.
    several = several or (counted and not strong)
    if not several or not (inflected or counted) or before in (*NOUNS, "kon", "det", "adj", "comma", "part"):
        return None
    governed = before == "prep"
    lemma = tagger.lemma(word.text, word.tag)
    feminine = gender_by_ending(lemma.lower(), lists) == "feminine"
    if governed and word.low.endswith("n") and not lemma.endswith(("e", "n")) and not feminine:
        # "Mit Hunden, die …": as a subject they may be "Hunde".
        return None
    inner = [_small(parse.words[place], place) for place in range(begin, end)]
    return [*(_attribute(one, "e", lists) if one.kind == "adj" else one for one in inner), word]


def bare_name(parse: Parse, begin: int, end: int, lists: Wordlists) -> Items | None:
    group = range(begin, end + 1)
    # "Maria Pichler, die …": a surname that no model knows.
    last = parse.kind(end) == "name" or (end > begin and parse.kind(min(end + 1, len(parse.words) - 1)) == "comma")
    # "Kanzler Willy Brandt, der …"
    titled = parse.kind(begin) == "noun" and end - begin > 1 and parse.kind(end - 1) == parse.kind(end) == "name"
    # "Frau Kern, die …", "Trainer Frings, der …"
    called = end == begin + 1 and _calls(parse, begin, lists)
    # "Dirigent Peter Zoll, der …"
    full = end - begin > 1 and is_named(parse, begin + 1, end, lists) and _calls(parse, begin, lists)
    called = called or full
    names = (
        (parse.kind(begin) == "name" or titled or called)
        and (last or called)
        and all(parse.kind(place) in NOUNS or parse.low(place) in lists["name_particles"] for place in group)
    )
    several = end > begin
    before = begin - 1
    if several and begin > 0 and parse.kind(before) == "prep":
        # "Von Anna Kern, die …" means her; "ein Buch von Anna Kern, das …" may mean the book.
        before -= 1
    free = before < 0 or parse.kind(before) not in ("noun", "name", "kon", "det", "adj", "prep")
    return [parse.words[place] for place in range(begin, end + 1)] if names and free else None


def _calls(parse: Parse, noun: int, lists: Wordlists) -> bool:
    """ "Frau (Kern)", "Trainer (Frings)": a form of address or a calling, of one person."""
    word = parse.words[noun]
    single = word.kind == "noun" and is_base_form(word.text, word.tag)
    return single and (word.low in lists["forms_of_address"] or word.low.endswith(tuple(lists["person_nouns"])))


def _unsure(parse: Parse, det: int, joined: bool, clause: Clause, lists: Wordlists) -> bool:
    """A noun group after another's: the pronoun may mean either, unless the genders or numbers tell."""
    pronoun = pronoun_of(parse, clause, lists)
    while det > 1 and parse.in_bracket(det - 1):
        det -= 1
    before = parse.kind(det - 1) if det > 0 else ""
    governed = before == "prep" and not joined
    noun = det - 1 - governed
    follows = noun >= 0 and parse.kind(noun) in NOUNS
    placed = follows and parse.kind(noun) == "name" and parse.low(noun - 1) in lists["place_prepositions"]
    # "In Olm seinen Beutel, der …": towns are neuter.
    follows = follows and not (placed and pronoun not in lists["neuter_pronouns"])
    # "Tritt in Olm das Gesetz in Kraft, das …": nothing of the town's.
    follows = follows and not (placed and not governed and parse.low(det) not in lists["genitive"])
    # "Tisch und Stuhl, die …" may be both, "Tisch und Stuhl, der …" is the last.
    both = before == "kon" and pronoun in lists["feminine_pronouns"]
    return both or (follows and may_mean(parse, noun, pronoun, lists) and not _are_others(parse, noun, clause, lists))


def _are_others(parse: Parse, noun: int, clause: Clause, lists: Wordlists) -> bool:
    """ "80 Bilder der Malerin, die geboren wurde": are they several, and is the verb of one?"""
    one = clause.finite is not None and not parse.low(clause.finite).endswith(tuple(lists["plural_ends"]))
    counted = noun > 0 and parse.kind(noun - 1) == "num" and parse.words[noun - 1].text.isalnum()
    word = parse.words[noun]
    # "Die Reste einer Brücke, die gebaut wurde"
    several = parse.low(noun - 1) in lists["feminine_pronouns"] and is_surely_plural(parse, noun, lists)
    several = several or (parse.kind(noun - 1) == "det" and word.low in lists["plural_nouns"])
    return one and ((counted and not is_base_form(word.text, word.tag)) or several)

"""Whether a German relative pronoun and the article of a noun can be of one gender and number."""

from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.german.genders import gender_by_ending, is_surely_plural, is_surely_single
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS


def pronoun_of(parse: Parse, clause: Clause, lists: Wordlists) -> str:
    """The relative pronoun as an article: "der", "die", "das", "den"."""
    assert clause.intro is not None
    low = parse.low(clause.intro)
    return lists.answers.get(low, low)


def fits(parse: Parse, article: int, pronoun: str, lists: Wordlists) -> bool:
    """Has the noun of an article a gender and number that a pronoun can mean?"""
    wanted: tuple[str, ...] = ("feminine", "plural")
    if pronoun not in lists["feminine_pronouns"]:
        wanted = ("neuter",) if pronoun in lists["neuter_pronouns"] else ("masculine",)
    low, before = parse.low(article), parse.kind(article - 1) if article > 0 else ""
    if parse.low(max(article - 1, 0)) in lists["comparing"]:
        # "Gilt als der Grund": no preposition.
        before = ""
    if low in lists["object_pronouns"] and parse.low(max(article - 1, 0)) in lists["dative_prepositions"]:
        # "Zu den Werken"
        return "plural" in wanted
    if low in lists["object_pronouns"] and "plural" in wanted and not _may_be_dative(parse, article, lists):
        return "masculine" in wanted
    if low in lists["masculine_subject"]:
        # After a noun a genitive, after a preposition a dative; else a subject.
        counted = before == "num" and parse.words[article - 1].text.isalpha()
        if counted and "plural" in wanted:
            # "Zwei der Gäste, die …"
            return True
        noun = _noun_of(parse, article)
        feminine = noun is not None and gender_by_ending(parse.low(noun), lists) == "feminine"
        # "Gab der Klage statt": no subject is "der" of a woman or thing.
        return ("feminine" if feminine or before in (*NOUNS, "prep", "pron") else "masculine") in wanted
    if "masculine" in wanted and low in lists["neuter"] and _is_neuter(parse, article, lists):
        # "Der Konkurs des Unternehmens, der …"
        return False
    if "plural" not in wanted and low in lists["masculine"] and low in lists["neuter"]:
        # "Der Preis des Landes, der …"
        gender = _gender_of(parse, article, lists)
        return gender in wanted if gender else True
    return any(low in lists[gender] for gender in wanted)


def _is_neuter(parse: Parse, article: int, lists: Wordlists) -> bool:
    """Is the noun of an article that may be of either gender surely no masculine, by how it ends?"""
    noun = _noun_of(parse, article)
    low = parse.low(noun) if noun is not None else ""
    return low.endswith(tuple(lists["neuter_ends"])) or low.removesuffix("s").endswith(tuple(lists["neuter_ends"]))


def _gender_of(parse: Parse, article: int, lists: Wordlists) -> str | None:
    """The gender of an article's noun by how it ends, if that is no feminine's."""
    noun = _noun_of(parse, article)
    if noun is None or parse.kind(noun) != "noun":
        return None
    low = parse.low(noun)
    endings = ("", *lists["genitive_endings"]) if parse.low(article) in lists["genitive_articles"] else ("",)
    genders = (gender_by_ending(low.removesuffix(end), lists) for end in endings if low.endswith(end))
    return next((one for one in genders if one in ("masculine", "neuter")), None)


def _may_be_dative(parse: Parse, article: int, lists: Wordlists) -> bool:
    """ "Den Werken", and no "den Vorschlag": has the noun of an article an ending of several in the dative?"""
    noun = _noun_of(parse, article)
    return noun is None or parse.low(noun).endswith(tuple(lists["dative_plural_ends"]))


def _noun_of(parse: Parse, article: int) -> int | None:
    """The first noun behind an article."""
    return next((at for at in range(article + 1, len(parse.words)) if parse.kind(at) in NOUNS), None)


def may_mean(parse: Parse, noun: int, pronoun: str, lists: Wordlists) -> bool:
    """Can the pronoun mean the noun that ends there, by the gender that its article has?"""
    at = noun
    while at > 0 and parse.kind(at) in (*NOUNS, "adj", "num"):
        at -= 1
    gender = gender_by_ending(parse.low(noun), lists) if parse.kind(noun) == "noun" else None
    if gender is not None and pronoun not in lists["feminine_pronouns"]:
        wanted = "neuter" if pronoun in lists["neuter_pronouns"] else "masculine"
        if gender != wanted:
            # "In zweiter Lesung über das Gesetz, das …"
            return False
    known = any(parse.low(at) in lists[one] for one in ("masculine", "feminine", "neuter", "plural"))
    if not known and parse.kind(at + 1) == "noun":
        # Without an article a noun is mostly a plural.
        return pronoun in lists["feminine_pronouns"]
    return not known or fits(parse, at, pronoun, lists)


def agrees(article: str, pronoun: str, lists: Wordlists) -> bool:
    """Can an article and a pronoun in another case have the same gender?"""
    genders = lists.answers.get(f"gender {pronoun}", "feminine").split()
    return any(article in lists[gender] for gender in genders)


def others_fit(parse: Parse, end: int, clause: Clause, lists: Wordlists) -> bool:
    """Past the closing verb of the main clause: is there more than one noun that the pronoun can mean?"""
    pronoun = pronoun_of(parse, clause, lists)
    fitting = [place for place in _articles(parse, end) if fits(parse, place, pronoun, lists)]
    finite = parse.clauses[parse.owner[end]].finite if parse.owner[end] >= 0 else None
    if len(fitting) > 1 and finite is not None and fitting[-1] > finite:
        # What stands before the verb is hardly meant where something behind it may be.
        fitting = [place for place in fitting if place > finite]
    if len(fitting) > 1 and pronoun in lists["feminine_pronouns"] and clause.finite is not None:
        # "Hat die Reste einer Brücke entdeckt, die gebaut wurde"
        several = parse.low(clause.finite).endswith(tuple(lists["sure_plural_ends"]))
        fitting = [place for place in fitting if not _is_of_other_number(parse, place, several, lists)]
    return len(fitting) != 1


def _is_of_other_number(parse: Parse, article: int, several: bool, lists: Wordlists) -> bool:
    noun = _noun_of(parse, article)
    if noun is None or parse.low(article) in lists["indefinite"]:
        return several and noun is not None
    return is_surely_single(parse, noun, lists) if several else is_surely_plural(parse, noun, lists)


def articles_that_fit(parse: Parse, end: int, pronoun: str, lists: Wordlists) -> int:
    """How many nouns before a place in a clause the pronoun can mean by their articles."""
    return sum(fits(parse, place, pronoun, lists) for place in _articles(parse, end))


def others_agree(parse: Parse, end: int, pronoun: str, lists: Wordlists) -> bool:
    """Past the closing verb of the main clause: may the pronoun mean another noun than the last one?"""
    return sum(agrees(parse.low(place), pronoun, lists) for place in _articles(parse, end)) != 1


def _articles(parse: Parse, end: int) -> list[int]:
    """Those of a clause before a place in it."""
    return [place for place in range(end) if parse.kind(place) == "det" and parse.owner[place] == parse.owner[end]]

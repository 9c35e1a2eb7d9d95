"""A German noun group in the dative, as a relative pronoun stands for it: "der Wirt, dem …" → "dem Wirt".

Only with a definite article, and where the noun's form is sure.
"""

from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.german.endings import in_dative_plural, with_ending, with_weak_ending
from timeline_app.grammar.german.noun_forms import group_begin, is_named
from timeline_app.grammar.german.order import Items
from timeline_app.grammar.tagger import is_base_form
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS, Word

_GENDERS = ("masculine", "feminine", "neuter", "plural")


def dative_group(parse: Parse, end: int, pronoun: str, lists: Wordlists) -> Items | None:
    """The group that ends at a place, in the dative that a pronoun ("dem", "der", "denen") has."""
    begin = group_begin(parse, end, lists)
    det = begin - 1
    if begin > end or parse.kind(end) not in NOUNS:
        return None
    if det < 0 or (parse.kind(det) != "det" and parse.low(det) not in lists["joined_articles"]):
        return _named(parse, begin, end, pronoun, lists) or _counted(parse, begin, end, pronoun, lists)
    wanted = lists.answers.get(f"dative {pronoun}", "").split()
    low = parse.low(det)
    owned = next((one for one in lists["possessive_begins"] if low.startswith(one)), None)
    known = low in lists["plain_articles", "joined_articles", "genitive_articles"] or owned is not None
    if not wanted or not known or not set(wanted) & genders_of(parse, det, lists):
        return None
    noun = _noun(parse, det, end, pronoun, lists)
    if noun is None:
        return None
    article = (
        f"{owned}{lists.answers[f'dative ending {pronoun}']}" if owned else lists.answers[f"dative form {pronoun}"]
    )
    inner = [attribute(parse.words[place], lists) for place in range(begin, end)]
    return [Word(article, -1, -1, True, "det"), *inner, noun]


def _named(parse: Parse, begin: int, end: int, pronoun: str, lists: Wordlists) -> Items | None:
    """ "Anna Kern, der …", "Pfarrer Otto Alt, dem …": a name has one form for all cases."""
    first = next((place for place in range(begin, end) if parse.kind(place) == "name"), begin)
    if not is_named(parse, begin, end, lists) or pronoun in lists["of_several"]:
        return None
    sex = "female_names" if pronoun in lists["masculine_subject"] else "male_names"
    other = "male_names" if sex == "female_names" else "female_names"
    if parse.low(first) in lists[other] - lists[sex]:
        return None
    return list(parse.words[begin : end + 1])


def _counted(parse: Parse, begin: int, end: int, pronoun: str, lists: Wordlists) -> Items | None:
    """ "600 Gäste, von denen …" → "den 600 Gästen"."""
    word, number = parse.words[end], parse.words[begin]
    plain = begin == end - 1 and number.kind == "num" and number.text[:1].isdigit() and word.kind == "noun"
    if not plain or pronoun not in lists["of_several"]:
        return None
    det = Word(lists.answers[f"dative form {pronoun}"], -1, -1, True, "det")
    return [det, number, in_dative_plural(word, lists)]


def genders_of(parse: Parse, det: int, lists: Wordlists) -> set[str]:
    """Those that an article leaves open: "der" behind no noun or preposition is a subject's."""
    low = parse.low(det)
    found = {one for one in _GENDERS if low in lists[one]}
    if low in lists["masculine_subject"]:
        governed = det > 0 and parse.kind(det - 1) in (*NOUNS, "prep")
        return {"feminine"} if governed else {"masculine"}
    several = parse.low(min(det + 1, len(parse.words) - 1)).isdigit()
    return found & {"plural"} if several else found


def _noun(parse: Parse, det: int, end: int, pronoun: str, lists: Wordlists) -> Word | None:
    word, low = parse.words[end], parse.low(det)
    if word.kind == "name":
        return word if low not in lists["genitive_articles"] else None
    if pronoun in lists["of_several"]:
        plural = _is_inflected(word) or parse.kind(det + 1) == "num"
        return in_dative_plural(word, lists) if plural else None
    if pronoun in lists["masculine_subject"]:
        # A feminine has one form, but those of several have another.
        return None if _is_inflected(word) else word
    direct = low in lists["subject_masculine"]
    weak = word.low.endswith(tuple(lists["weak_ends"])) or word.low.startswith(tuple(lists["nominal_adjectives"]))
    if direct and weak and parse.words[end].low.endswith("er"):
        # "Ein Verletzter, dem …"
        return None
    return with_weak_ending(word, lists) if direct and weak else word


def _is_inflected(word: Word) -> bool:
    return word.kind == "noun" and not is_base_form(word.text, word.tag)


def attribute(word: Word, lists: Wordlists) -> Word:
    """An adjective behind a definite article in the dative."""
    is_one = word.kind == "adj" and word.text[:1].islower()
    return with_ending(word, lists.answers["weak long"], lists) if is_one else word

"""A German subject as another sentence may show it: "ein neuer Turm" as "der Turm"."""

from collections.abc import Sequence

from timeline_app.events.antecedents.german_persons import (
    gender_of_noun,
    is_initial,
    is_person,
    is_shouted,
    name_in,
)
from timeline_app.events.antecedents.german_rivals import acts
from timeline_app.events.antecedents.referents import (
    ONE,
    OWNERS,
    PEOPLE,
    SEVERAL,
    Referent,
    gender_of_name,
    has_first_name,
    said,
)
from timeline_app.events.dates.gapping import is_dated
from timeline_app.grammar.clauses import Parse
from timeline_app.grammar.groups import attribute_end
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import NOUNS

# A longer noun is told without its adjectives, and the longest is not told.
_LONG, _LONGEST = 30, 42
_NOBODY: frozenset[str] = frozenset()
_UNENDED = 2
# "My brother", "no bridge": what cannot be told in another sentence.
_UNTOLD = ("speakers_possessives", "denying_articles", *OWNERS.values())


def ends_name(parse: Parse, place: int) -> bool:
    """ "Carola Nieder": a word with a capital that could be another kind of word with a small letter."""
    return parse.kind(place - 1) == "name" and parse.kind(place) == "vz" and parse.words[place].text[:1].isupper()


def core(parse: Parse, places: Sequence[int], lists: Wordlists) -> tuple[int, ...]:
    """A subject without its genitives and the phrases behind it, and without a long attribute."""
    if len(places) > 1 and parse.kind(places[0]) == "det" and parse.kind(places[1]) not in ("adj", "num", *NOUNS):
        # "Der (im Jahr 1902 eröffnete) Hafen"
        noun = attribute_end(parse, places, 1, lists)
        places = [places[0], *places[noun:]] if noun else places
        if len(places) > 1 and parse.kind(places[1]) == "noun":
            return (places[0], places[1])
    end = 0
    while end < len(places) and (end == 0 or places[end] == places[end - 1] + 1):
        kind = parse.kind(places[end])
        joined = kind == "kon" or (kind == "det" and end > 0 and parse.kind(places[end - 1]) == "kon")
        joined = joined or ends_name(parse, places[end])
        if kind not in ("adj", "num", *NOUNS) and not joined and not (end == 0 and kind == "det"):
            break
        end += 1
    core = tuple(places[:end])
    return core if any(parse.kind(place) in NOUNS for place in core) else ()


def referent(parse: Parse, places: tuple[int, ...], several: bool, lists: Wordlists) -> Referent | None:
    """A subject as another sentence may show it; None if nobody can tell what it is."""
    genders = _genders(parse, places, several, lists)
    words = [parse.words[place] for place in places]
    if not genders or any(is_dated(parse, place, lists) for place in places):
        return None
    person = is_person(parse, places, lists)
    if words[0].kind == "name" and not person and not several:
        return None
    name = None if several else name_in(parse, places, lists)
    # "Ihr Bruder Otto Kern"
    named = name is not None and words[0].kind == "det" and len(name.words) > 1
    if words[0].low in lists[_UNTOLD] and not named:
        return None
    if name is not None and (words[0].kind == "det" or name.first > places[0]):
        # "Der Maler Otto Kern"
        places = tuple(range(name.first, name.last + 1))
    text = _text(parse, places, genders, lists)
    if len(text) > _LONG and words[0].kind == "noun":
        # "Kulturstadträtin Maria Elena Huber": the name alone where both are long.
        begin = next((at for at, word in enumerate(words) if has_first_name([word], lists)), 0)
        named = begin > 0 and len(words) > begin + 1 and all(word.kind in NOUNS for word in words)
        text = said(parse, places[begin:], lists) if named else text
    return Referent(text, genders, person, name, acts(parse, places, lists)) if len(text) <= _LONGEST else None


def _text(parse: Parse, places: tuple[int, ...], genders: frozenset[str], lists: Wordlists) -> str:
    """The noun with a definite article; without its adjectives where it is long or was unknown before."""
    indefinite = parse.kind(places[0]) == "det" and parse.low(places[0]) in lists["indefinite"]
    text = said(parse, places, lists)
    if indefinite or len(text) > _LONG:
        places = tuple(place for place in places if parse.kind(place) != "adj")
        text = said(parse, places, lists)
    (gender,) = genders if len(genders) == 1 else ("",)
    return (
        f"{lists.answers[gender]} {said(parse, places[1:], lists)}" if indefinite and gender in lists.answers else text
    )


def _genders(parse: Parse, places: tuple[int, ...], several: bool, lists: Wordlists) -> frozenset[str]:
    low, kind = parse.low(places[0]), parse.kind(places[0])
    joined = any(parse.kind(place) == "kon" for place in places)
    if several:
        single = kind == "det" and low in lists["singular_articles"]
        return SEVERAL if joined or not (single or kind == "name") else _NOBODY
    if joined:
        return _NOBODY
    if kind == "det":
        fitting = frozenset(one for one in ONE if low in lists[f"subject_{one}"])
        adjective = next((parse.low(place) for place in places if parse.kind(place) == "adj"), "")
        if len(fitting) == _UNENDED and adjective:
            # "Ein neuer Turm", "ein neues Haus"
            return frozenset({"masculine" if adjective.endswith("er") else "neuter"})
        return _of_ends(parse, places, fitting, lists) if len(fitting) == _UNENDED else fitting
    return _of_person(parse, places, lists) if kind in NOUNS else _NOBODY


def _of_ends(parse: Parse, places: tuple[int, ...], fitting: frozenset[str], lists: Wordlists) -> frozenset[str]:
    """ "Ein Turm" or "ein Haus", by how the noun ends."""
    noun = parse.low(places[-1])
    if is_person(parse, places, lists):
        return fitting & {"masculine"}
    if noun.endswith(tuple(lists["neuter_ends"])):
        return fitting & {"neuter"}
    return fitting & {"masculine"} if noun.endswith(tuple(lists["masculine_ends"])) else _NOBODY


def _of_person(parse: Parse, places: tuple[int, ...], lists: Wordlists) -> frozenset[str]:
    """ "Hannah Fuchs", "Frau Fuchs", "Bürgermeister Kern": somebody without an article."""
    words = [parse.words[place] for place in places]
    owned = words[0].low.endswith(tuple(lists["owner"])) and not has_first_name(words, lists)
    if owned and words[-1].kind == "noun" and len(words) > 1:
        # "Kerns Sohn"
        gender = gender_of_noun(words[-1], lists)
        return frozenset({gender}) if gender is not None else _NOBODY
    if words[0].kind == "noun" and len(words) > 1:
        gender, known = gender_of_noun(words[0], lists), gender_of_name(words, lists)
        # Of "Minister" a first name tells more, of "Ministerin" none does.
        sure = gender == "feminine" or known == PEOPLE
        return frozenset({gender}) if gender is not None and sure else known
    if is_initial(words):
        return PEOPLE
    organised = any(word.low in lists["heads", "closers"] for word in words)
    nobody = organised or is_shouted(words[0]) or words[0].kind == "noun"
    return _NOBODY if nobody else gender_of_name(words, lists)

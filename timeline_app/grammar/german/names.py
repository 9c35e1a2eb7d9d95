"""Names in a German sentence, where every noun has a capital: told by tags, neighbours and the nouns around them."""

from collections.abc import Iterator, Sequence

from timeline_app.grammar.name_parts import FoundName, Words, shouts
from timeline_app.grammar.tagger import PosTagger
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

_NOUN_TAGS = frozenset({"NN", "NNA", "NNI"})
# What a name that nobody knows does not stand behind: "den Todesstoss", "neue Doku".
_BEFORE_NOUNS = frozenset({"det", "adj", "num"})
# Nobody's first name: "Berliner Polizei" is any police of that town.
_OF_A_TOWN = ("er",)
_LONGEST_ACRONYM = 5
_LONGEST_ROAD = 4
_SHORTEST_END = 6
_LONGEST_COMPOUND = 40
# How much likelier a word has to be a name than a noun, in powers of e.
_CLEARLY = 1.2
_NOMINAL = frozenset({"noun", "name", "adj", "pred", "other"})


def names(words: Sequence[Word], lists: Wordlists, tagger: PosTagger, dated: frozenset[int]) -> Iterator[FoundName]:
    """The names in a sentence, in their order."""
    sentence = Words.of(words, lists, tagger, dated)
    place = 0
    while place < len(words):
        first = _first(sentence, place) if words[place].text[:1].isupper() else None
        if first is None:
            place += 1
            continue
        last = _last(sentence, first)
        found = _found(sentence, _with_foreign(sentence, place), last)
        if found is not None:
            yield found
        place = last + 1


def _first(words: Words, place: int) -> int | None:
    """The place of the first word that must be a name, in a name that begins at `place`; None where none does."""
    if _is_core(words, place):
        return place
    if words.is_initial(place) and words.text(place)[:1].isupper():
        after = place + 1
        while words.is_initial(after):
            after += 1
        return after if _is_core(words, after) and words.is_adjacent(after) else None
    if not words.is_capital(place) or place + 1 >= len(words) or not words.is_adjacent(place + 1):
        return None
    if words.all[place].tag in _NOUN_TAGS and words.has(place - 1, "forms_of_address"):
        # "Herr Bäcker"
        return place
    at_court = words.ends_as(place - 2, "officials")
    if words.ends(place, "heads") and not at_court and words.all[place].tag in (*_NOUN_TAGS, "NE"):
        # "Universität München", "TV Unzenberg"
        return place + 1 if _is_core(words, place + 1) else None
    return _adjective(words, place)


def _with_foreign(words: Words, first: int) -> int:
    """ "Tour de France": where a foreign joint hangs a name on the word before it."""
    joint = words.has(first - 1, "foreign_joints") and words.text(first - 1).islower()
    return first - 2 if joint and words.is_capital(first - 2) else first


def _adjective(words: Words, place: int) -> int | None:
    """ "Die Deutsche Bank", "das Rote Kreuz": the noun behind adjectives that have capitals as only names have."""
    if words.opens(place):
        return None
    noun = place
    while words.kind(noun) == "adj" and words.is_capital(noun) and not words.low(noun).endswith(_OF_A_TOWN):
        noun += 1
        if noun >= len(words) or not words.is_adjacent(noun):
            return None
    # Else it is "der Gemütliche Abend".
    closes = noun > place and words.is_capital(noun) and words.ends(noun, "closers")
    return noun if closes else None


def _is_core(words: Words, place: int) -> bool:
    """Is the word a name by itself?"""
    if not words.is_capital(place):
        return False
    if words.all[place].tag != "NE":
        # Most words with a capital are nouns: they are asked for no more than this.
        return words.has(place, "name_nouns") or _is_acronym(words, place)
    text = words.text(place)
    if len(text) < 2 or words.has(place, "no_names", "plain_articles", "forms_of_address"):
        return False
    if words.is_initial(place) or words.is_law(place) or _is_abbreviated(text):
        return False
    if words.is_known(place, "NE"):
        return not (words.is_known(place, "NN") and _is_rather_noun(words, place))
    return not (_is_compound(words, place) or _is_of_town(words, place))


def _is_abbreviated(text: str) -> bool:
    """ "A.d.R.", "Bergstr.": no name, whole as it stands; "U.S.A." is one."""
    return "." in text and not text.isupper()


def _is_acronym(words: Words, place: int) -> bool:
    """ "DJK": capitals that nobody knows."""
    text = words.text(place)
    if not (text.isupper() and text.isalpha() and 1 < len(text) <= _LONGEST_ACRONYM) or words.tagger.has(text):
        return False
    if words.all[place].tag not in _NOUN_TAGS or words.has(place, "no_names", "forms_of_address"):
        return False
    # "Ergebnis vor Steuern (EBT)"
    bracketed = words.kind(place - 1) == "open" and words.kind(place + 1) == "close"
    return not (bracketed or words.is_ordinal(place) or shouts(words))


def _is_rather_noun(words: Words, place: int) -> bool:
    """ "Die Rosen", "der Sport": what is as often a noun, or stands where one stands."""
    if words.kind(place - 1) in (*_BEFORE_NOUNS, "quote"):
        return True
    return words.tagger.lead(words.text(place), "NE", "NN") < _CLEARLY and not words.has(place - 1, "forms_of_address")


def _is_of_town(words: Words, place: int) -> bool:
    """ "Bozner Rathausplatz": an adjective, which is written large."""
    after = place + 1
    following = words.is_capital(after) and words.is_adjacent(after) and words.tagger.may_be(words.text(after), "NN")
    return words.low(place).endswith(_OF_A_TOWN) and following and words.kind(place - 1) != "name"


def _is_compound(words: Words, place: int) -> bool:
    """ "SVP-Vorsitz", "Fliederkonzert": something that nouns are made of."""
    text = words.text(place)
    _, hyphen, end = text.rpartition("-")
    if hyphen:
        return not end.isupper() and words.tagger.guesses(end) in _NOUN_TAGS
    if len(text) > _LONGEST_COMPOUND:
        return True
    text = text.removesuffix("s")
    ends = (text[at:].capitalize() for at in (0, *range(2, len(text) - _SHORTEST_END + 1)))
    return any(words.tagger.knows(one, _NOUN_TAGS) for one in ends)


def _last(words: Words, first: int) -> int:
    """The last place of the name whose first certain word stands at `first`."""
    last = first
    while (following := _next(words, first, last)) is not None:
        last = following
    return last


def _next(words: Words, first: int, last: int) -> int | None:
    """The place of the next word of a name; None at its end."""
    after = last + 1
    if after >= len(words) or not words.is_adjacent(after):
        return None
    if words.is_ordinal(after) and not words.has(last, "forms_of_address"):
        return after
    if words.is_initial(after):
        return after if after + 1 < len(words) and _is_core(words, after + 1) else None
    if _is_genitive(words, last):
        # "Merkels Deutschland"
        return None
    if _is_core(words, after) or (words.is_capital(after) and _is_surname(words, first, after)):
        return after
    if words.is_capital(after) and words.ends(after, "closers") and words.all[after].tag in (*_NOUN_TAGS, "NE", "XY"):
        return after
    return _behind_joint(words, last)


def _is_surname(words: Words, first: int, place: int) -> bool:
    """ "Andreas Fischer": a noun right behind a name, which may be one or which nobody knows."""
    if place - first > 2:
        return False
    unknown = not words.tagger.has(words.text(place))
    if words.kind(place) not in _NOMINAL:
        # "Peter Moser": no verb has a capital there.
        return unknown
    if words.tagger.may_be(words.text(place), "NE"):
        return True
    beside = words.kind(first - 1) == "noun" or words.kind(place + 1) in ("comma", "open", "close", "stop")
    return beside and unknown and words.is_known(first, "NE")


def _is_genitive(words: Words, place: int) -> bool:
    return words.text(place).endswith("s") and base(words, place) != words.text(place)


def _behind_joint(words: Words, last: int) -> int | None:
    """ "Ursula von der Leyen", "Frankfurt am Main", "Karl der Große"."""
    after = last + 1
    if words.has(after, "river_joints"):
        river = after + 1 + words.has(after + 1, "river_joints")
        if words.has(river, "rivers") and words.is_capital(river):
            return river
    if words.kind(after) == "det" and words.is_capital(after + 1) and _is_adjective(words, after + 1):
        return after + 1 if words.low(after + 1).startswith(tuple(words.lists["bynames"])) else None
    if not words.has(after, "joint_begins"):
        return None
    long = False
    while words.has(after, "joints") and after < last + 3:
        long = after > last + 1
        after += 1
    if after >= len(words):
        return None
    return after if _is_core(words, after) or (long and words.is_capital(after)) else None


def _is_adjective(words: Words, place: int) -> bool:
    """ "Karl der Große (siegte)": with a capital the tagger takes it for a noun."""
    return words.kind(place) == "adj" or words.all[place].tag == "NNA"


def _found(words: Words, first: int, last: int) -> FoundName | None:
    texts = [words.written(place) for place in range(first, last)] + [base(words, last)]
    is_road = len(texts[-1]) <= _LONGEST_ROAD and not texts[-1].isalpha()
    if first == last and (is_road or words.has(first, "qualifiers")):
        # "Die A8", "Startbahn West"
        return None
    if first < last and words.ends(first, "heads"):
        texts[0] = words.tagger.lemma(texts[0], "NN") if texts[0].endswith("s") else texts[0]
    single = first == last
    opened = words.opens(first)
    sure = not single or words.is_known(last, "NE") or words.has(last, "name_nouns") or texts[0].isupper()
    if single and not sure and words.kind(first - 1) in _BEFORE_NOUNS and not opened:
        return None
    if single and words.text(last).isupper() and len(words) > 3 and shouts(words):
        return None
    return FoundName(first, last, tuple(texts), sure or words.has(first - 1, "forms_of_address"))


def base(words: Words, place: int) -> str:
    """A word without the ending of the genitive: "Berlins" is Berlin, "Hans" is Hans."""
    text = words.written(place).rstrip("'’")
    if not text.endswith("s") or len(text) < 4 or text.isupper():
        return text
    known = words.is_known(place, "NE") or words.tagger.knows(text[:-1], frozenset({"NE"}))
    return text[:-1] if known and text[:-1] == words.tagger.lemma(text, "NE") else text

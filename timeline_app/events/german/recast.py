"""German relative clauses as main clauses: the noun takes its pronoun's place, and the verb the second one."""

from dataclasses import replace

from timeline_app.events.german.genitive_relatives import genitive_phrase, genitive_relative
from timeline_app.grammar.clauses import Clause, Parse
from timeline_app.grammar.german.core import core
from timeline_app.grammar.german.noun_forms import group_begin
from timeline_app.grammar.german.nouns import dative_of, governed_noun, noun_of
from timeline_app.grammar.german.order import Items, verb_second
from timeline_app.grammar.german.subject import subject
from timeline_app.grammar.phrases import is_of_verb
from timeline_app.grammar.wordlists import Wordlists
from timeline_app.grammar.words import Word

# Before a phrase stand words that are no phrases.
_PRONOUNS = frozenset({"pron", "refl"})
_CLOSERS = frozenset({"part", "inf", "vz", "to", "izu"})
_SMALL = frozenset({"refl", "adv", "num"})


def german_relative(parse: Parse, clause: Clause, lists: Wordlists) -> Items | None:
    assert clause.intro is not None
    assert clause.finite is not None
    own = parse.spoken(clause)
    own, behind = _parted_behind(parse, own, clause.finite, lists)
    rest = [place for place in own if place > clause.intro and place != clause.finite]
    last = [place for place in own if not parse.words[place].is_mark][-1]
    if behind:
        recast = german_relative(parse, replace(clause, words=own), lists)
        return [*recast, *behind] if recast is not None else None
    if parse.low(clause.intro) in lists["clause_relatives"]:
        return _of_clause(parse, clause, own, rest, lists) if last == clause.finite else None
    owned = parse.low(clause.intro) in lists["possessive_relatives"]
    if parse.kind(own[0]) == "prep" and own[1:2] == [clause.intro] and last == clause.finite and owned:
        return genitive_phrase(parse, clause, own[0], rest, lists)
    if parse.kind(own[0]) == "prep" and own[1:2] == [clause.intro] and last == clause.finite:
        return _with_phrase(parse, clause, own[0], rest, lists) or _with_phrase_first(
            parse, clause, own[0], rest, lists
        )
    if own[0] == clause.intro and last == clause.finite and owned:
        return genitive_relative(parse, clause, rest, lists)
    if own[0] == clause.intro and last == clause.finite and _is_given(parse, clause, rest, lists):
        return _with_given(parse, clause, rest, lists)
    if own[0] != clause.intro or last != clause.finite or parse.low(clause.intro) in lists["genitive_relatives"]:
        return None
    named = noun_of(parse, clause, lists)
    if named is None:
        return None
    pronoun = parse.low(clause.intro)
    if pronoun not in lists["object_pronouns"] and _has_no_object(parse, rest, clause.finite, lists):
        return verb_second(parse, rest, clause.finite, lists, named) if pronoun in lists["subject_relatives"] else None
    acts = pronoun in lists["subject_relatives"] and _rather_acts(parse, named, rest, clause.finite, lists)
    if acts or (pronoun in lists["subject_relatives"] and not _has_subject(parse, clause.finite, rest, pronoun, lists)):
        return verb_second(parse, rest, clause.finite, lists, named)
    if _may_be_either(parse, named, rest, pronoun, lists):
        return None
    if pronoun in lists["object_relatives"] and _has_subject(parse, clause.finite, rest, pronoun, lists):
        return _with_object(parse, rest, clause.finite, named, lists)
    return None


def _of_clause(parse: Parse, clause: Clause, own: list[int], rest: list[int], lists: Wordlists) -> Items | None:
    """ "(Die Zahl sank,) was den Rat veranlasste, …" → "Das veranlasste den Rat, …": of all that was told before."""
    before = own[0] - 2
    told = own[0] == clause.intro and before > 0 and parse.kind(own[0] - 1) == "comma"
    if not told or clause.finite is None or parse.kind(before) in ("pron", "det", "adj"):
        # "Alles, was er hatte", "das Beste, was …"
        return None
    return verb_second(parse, rest, clause.finite, lists, [Word(lists.answers["everything"], -1, -1, True, "pron")])


def _parted_behind(parse: Parse, own: list[int], finite: int, lists: Wordlists) -> tuple[list[int], list[int]]:
    """ "(Der weniger Boote verkaufte) als im Vorjahr": the clause, and a comparison or phrase behind its verb."""
    behind = [place for place in own if place > finite]
    compares = bool(behind) and (parse.low(behind[0]) in lists["comparing"] or parse.kind(behind[0]) == "prep")
    simple = not any(parse.kind(place) in ("fin", "part", "inf", "vz") for place in behind)
    return ([place for place in own if place <= finite], behind) if compares and simple else (own, [])


def _with_phrase(parse: Parse, clause: Clause, preposition: int, rest: list[int], lists: Wordlists) -> Items | None:
    """ "(Der Rat), in dem Rom Mitglied ist" → "Rom ist im Rat Mitglied"."""
    found = subject(parse, rest, lists)
    named = governed_noun(parse, clause, preposition, lists)
    if found is None or named is None or clause.finite is None:
        return None
    lead: Items = list(rest[found[0] : found[1]])
    others = [*rest[: found[0]], *rest[found[1] :]]
    # "Die Räte einigten sich (bald wieder) auf den Vertrag"
    before = 0
    while before < len(others) and parse.kind(others[before]) in _SMALL:
        before += 1
    if is_of_verb(parse, preposition, lists):
        # "Der Rat berät im Mai erstmals über das Gesetz"
        before = len(others)
        while before and parse.kind(others[before - 1]) in _CLOSERS:
            before -= 1
    return _inserted(verb_second(parse, others, clause.finite, lists, lead), named, len(lead) + 1 + before)


def _with_phrase_first(
    parse: Parse, clause: Clause, preposition: int, rest: list[int], lists: Wordlists
) -> Items | None:
    """ "(Beim Wirt), bei dem ich wohnte" → "Bei dem Wirt wohnte ich": the phrase at the front, whatever follows it."""
    if clause.intro is None or clause.finite is None or parse.low(clause.intro) not in lists["dative_relatives"]:
        return None
    noun = dative_of(parse, clause, preposition, lists)
    if noun is None:
        return None
    joined = lists.answers.get(f"{parse.low(preposition)} {parse.low(clause.intro)}")
    named = isinstance(noun[0], Word) and noun[0].kind != "det"
    lead: Items = [Word(joined or parse.low(preposition), -1, -1, True, "prep")]
    if joined and not named:
        noun = noun[1:]
    if named:
        lead = [Word(parse.low(preposition), -1, -1, True, "prep")]
    if rest and parse.low(rest[0]) in lists["nominative_pronouns"]:
        # "Sie war zum Fest eingeladen"
        small = 0
        while small + 1 < len(rest) and parse.kind(rest[small + 1]) in _PRONOUNS:
            small += 1
        items = verb_second(parse, rest[1:], clause.finite, lists, [rest[0]])
        return _inserted(items, [*lead, *noun], 2 + small)
    return verb_second(parse, rest, clause.finite, lists, [*lead, *noun])


def _with_given(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> Items | None:
    """ "(Die Partei), der er beitrat" → "Er trat der Partei bei"; at the front where the subject is no pronoun."""
    assert clause.finite is not None
    given = dative_of(parse, clause, clause.words[0], lists)
    if given is None:
        return None
    if rest and parse.low(rest[0]) in lists["nominative_pronouns"]:
        items = verb_second(parse, rest[1:], clause.finite, lists, [rest[0]])
        return _inserted(items, given, 2)
    if isinstance(given[0], Word) and given[0].kind != "det":
        # "Kern war die Waffe zugespielt worden" would read as if he was the weapon.
        return _inserted(verb_second(parse, rest, clause.finite, lists), given, _subject_length(parse, rest, lists) + 1)
    return verb_second(parse, rest, clause.finite, lists, given)


def _subject_length(parse: Parse, rest: list[int], lists: Wordlists) -> int:
    found = subject(parse, rest, lists)
    return found[1] - found[0] if found else 0


def _is_given(parse: Parse, clause: Clause, rest: list[int], lists: Wordlists) -> bool:
    """ "(Der Fahrer), dem der Schein entzogen wurde": is the pronoun a dative, with a subject beside it?"""
    assert clause.intro is not None
    pronoun = parse.low(clause.intro)
    if pronoun in lists["dative_relatives"] - lists["masculine_subject"]:
        return True
    # "(Die Stadt), der man 1356 das Recht verlieh": no subject is "der" of a woman or thing.
    before = clause.words[0] - 2
    article = group_begin(parse, before, lists) - 1 if before >= 0 else -1
    feminine = article >= 0 and parse.low(article) in lists["feminine"] - lists["masculine"]
    return pronoun in lists["masculine_subject"] and feminine and subject(parse, rest, lists) is not None


def _has_no_object(parse: Parse, rest: list[int], finite: int, lists: Wordlists) -> bool:
    """ "(Die Klage), die der Beklagten zugestellt wurde": without an object the pronoun is the subject."""
    return bool(rest) and parse.kind(rest[-1]) == "part" and parse.low(finite) in lists["passive"]


def _has_subject(parse: Parse, finite: int, rest: list[int], pronoun: str, lists: Wordlists) -> bool:
    """Is there a subject besides the pronoun? "den" never is one; "der" hardly ever stands beside one."""
    if pronoun in lists["object_pronouns"]:
        return True
    first = next((place for place in rest if not parse.words[place].is_mark), None)
    if pronoun in lists["masculine_subject"] or first is None:
        return False
    low, kind = parse.low(first), parse.kind(first)
    single = kind == "det" and low not in lists["feminine_pronouns"] and low.rstrip("e") == low
    end = core(parse, rest, rest.index(first), lists)
    joined = any(parse.kind(place) == "kon" for place in rest[end : end + 1])
    if single and not joined and parse.low(finite).endswith(tuple(lists["sure_plural_ends"])):
        # "(Reiter), die das Dorf verließen"
        return False
    return (kind == "pron" and low in lists["nominative_pronouns"]) or (kind == "det" and low in lists["subject_dets"])


def _may_be_either(parse: Parse, named: Items, rest: list[int], pronoun: str, lists: Wordlists) -> bool:
    """ "(Die Lage), die die Revolution auslöste": of two things, nobody can tell by their forms which did it."""
    group = rest[: core(parse, rest, 0, lists)]
    alike = bool(group) and parse.low(group[0]) in lists["direct_articles"] and pronoun in lists["direct_articles"]
    if not alike or parse.kind(group[-1]) != "noun":
        return False
    last = named[-1] if isinstance(named[-1], Word) else parse.words[named[-1]]
    # What happened is rather what came of a thing.
    happened = parse.low(group[-1]).endswith(tuple(lists["happening_ends", "bracketed_happenings"]))
    if not happened or last.kind != "noun":
        return False
    persons = (*lists["person_nouns"], *(f"{one}{end}" for one in lists["person_nouns"] for end in lists["women_ends"]))
    doers = (*persons, *lists["acting_nouns"], *lists["overcoming_nouns"])
    return not parse.low(group[-1]).endswith(doers)


def _rather_acts(parse: Parse, named: Items, rest: list[int], finite: int, lists: Wordlists) -> bool:
    """ "Kern, die das Amt übernahm": has somebody done it to a thing, rather than the thing to somebody?"""
    group = rest[: core(parse, rest, 0, lists)]
    while group and parse.kind(group[-1]) == "num":
        group = group[:-1]
    thing = bool(group) and parse.kind(group[0]) == "det" and parse.kind(group[-1]) == "noun"
    # "Die Stadt, die es nutzt"
    thing = thing or (bool(group) and parse.low(group[0]) in lists["pronouns_neuter"])
    persons = (*lists["person_nouns"], *(f"{one}{end}" for one in lists["person_nouns"] for end in lists["women_ends"]))
    doers = (*persons, *lists["acting_nouns"])
    if not thing or parse.low(group[-1]).endswith((*doers, *lists["overcoming_nouns"])):
        return False
    words = [item if isinstance(item, Word) else parse.words[item] for item in named]
    single = not parse.low(finite).endswith(tuple(lists["sure_plural_ends"]))
    firsts = lists["male_names", "female_names"]
    named_so = any(word.low in firsts for word in words) or all(word.kind == "name" for word in words)
    return single and (named_so or words[-1].low.endswith(doers))


def _with_object(parse: Parse, rest: list[int], finite: int, named: Items, lists: Wordlists) -> Items | None:
    found = subject(parse, rest, lists)
    if found is None or found[0] != 0:
        return None
    lead, others = list[int | Word](rest[: found[1]]), rest[found[1] :]
    # "Er lieh (mir) das Buch"
    before = 0
    while before < len(others) and parse.kind(others[before]) in _PRONOUNS:
        before += 1
    return _inserted(verb_second(parse, others, finite, lists, lead), named, len(lead) + 1 + before)


def _inserted(items: Items | None, named: Items, at: int) -> Items | None:
    return [*items[:at], *named, *items[at:]] if items is not None else None

"""German pronouns and places that need the sentence before, and those that do not."""

import pytest
from referents import open_in

from timeline_app.events.antecedents.german_open_words import is_plural, open_subject, open_words
from timeline_app.events.antecedents.referents import Being, Open
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("text", "word", "genders"),
    [
        ("Er zog 1904 nach Wien.", "Er", {"masculine"}),
        ("1904 zog sie nach Wien.", "sie", {"feminine"}),
        ("1904 zogen sie nach Wien.", "sie", {"plural"}),
        ("1904 wurde es geschlossen.", "es", {"neuter"}),
        ("Den Preis gewann er 1904.", "er", {"masculine"}),
        ("Ende Mai stand er auf.", "er", {"masculine"}),
        ("Und er zog 1904 nach Wien.", "er", {"masculine"}),
        ("1904 trat sie der Partei bei.", "sie", {"feminine"}),
    ],
)
def test_a_subject(text: str, word: str, genders: set[str]) -> None:
    parse = parsed(text, "de")
    hole = open_subject(parse, LISTS)
    assert hole is not None
    assert parse.words[hole.place].text == word
    assert (hole.genders, hole.kind) == (genders, Open.SUBJECT)


@pytest.mark.parametrize(
    "text",
    [
        # An object, because somebody else is the subject
        "1904 besuchte sie der König.",
        "1904 besuchte sie der alte Maler.",
        # The person who is spoken to
        "Haben Sie 1904 gewählt?",
        "Sie haben Ihren Hut.",
        # "Es" that stands for nothing, or for a clause
        "1904 gab es ein Fest.",
        "1904 wurde es kalt.",
        "1904 wurde es möglich, zu bauen.",
        # Its noun stands before it; it is quoted; there is another subject.
        "Als Otto Kern kam, ging er.",
        "„Er zog 1904 nach Wien“, sagte sie.",
        "Otto Kern zog 1904 nach Wien.",
        "Ich zog 1904 nach Wien.",
        "Wien 1904.",
    ],
)
def test_no_open_subject(text: str) -> None:
    assert open_subject(parsed(text, "de"), LISTS) is None


@pytest.mark.parametrize(
    ("text", "being"),
    [
        ("1904 heiratete er Anna Kern.", Being.HUMAN),
        ("1904 wurde er Professor.", Being.HUMAN),
        ("1904 wurde er abgerissen.", Being.THING),
        ("1904 lag er am Fluss.", Being.ANY),
    ],
)
def test_what_it_is_by_its_verb(text: str, being: Being) -> None:
    hole = open_subject(parsed(text, "de"), LISTS)
    assert hole is not None
    assert hole.being == being


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Sein Bruder zog 1904 nach Wien.", [Open.OWNER]),
        ("Ihre Frau zog 1904 nach Wien.", [Open.OWNER]),
        # An adjective would need another end.
        ("Seine alten Freunde zogen 1904 nach Wien.", []),
        ("Dort zog er 1904 um.", [Open.SUBJECT, Open.SPOT]),
        ("In Wien wohnte er dort.", [Open.SUBJECT]),
        ("Der Bruder zog 1904 nach Wien.", []),
    ],
)
def test_owners_and_places(text: str, kinds: list[Open]) -> None:
    assert [hole.kind for hole in open_words(parsed(text, "de"), LISTS)] == kinds


@pytest.mark.parametrize(
    ("verb", "several"),
    [("zogen", True), ("zog", False), ("erschien", False), ("wurden", True), ("wurde", False), ("", False)],
)
def test_a_plural_by_its_end(verb: str, several: bool) -> None:
    assert is_plural(verb, LISTS) == several


# The words of a German sentence that need the one before: what they are, of what, and their genders.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er zog 1904 um.", "Er subject person: masculine"),
        ("1904 zog sie um.", "sie subject person: feminine"),
        ("1904 zogen sie um.", "sie subject person: plural"),
        ("1904 wurde es verkauft.", "es subject thing: neuter"),
        ("Sein Sohn zog 1904 um.", "Sein owner person: masculine neuter"),
        ("Ihr Haus brannte 1904.", "Ihr owner person: feminine"),
        ("1904 traf ihn der König.", "ihn object any: masculine"),
        ("Der 29-Jährige starb 1904.", "29-Jährige aged human: masculine"),
        ("Die 90-jährige Geschichte endete 1904.", ""),
        ("Dort starb er 1904.", "er subject human: masculine / Dort spot any: "),
        ("Dort wurde 1904 eine Schule gebaut.", "Dort spot any: "),
        ("Otto Kern zog um.", ""),
        ("1904 heiratete er.", "er subject human: masculine"),
        ("1904 wurde er gewählt.", "er subject person: masculine"),
        ("1904 gab es Streit.", ""),
        ("1904 regnete es.", ""),
        ("Haben Sie gewählt?", ""),
        ("Den Preis gewann er.", "er subject person: masculine"),
        # To whom something is done, whose a thing behind the verb is, and how old somebody is
        ("1904 verlieh ihr die Stadt den Ring.", "ihr object any: feminine"),
        ("1904 starb seine Mutter.", "seine owner person: masculine neuter"),
        ("Die 44-jährige Lehrerin kam.", "Lehrerin aged human: feminine"),
        ("Dort fand 1904 ein Fest statt.", "Dort spot any: "),
        # The first of two, and what only a person is, or more than one
        ("Er kam nach Ulm, wo er starb.", "Er subject any: masculine"),
        ("Als er kam, sang sie.", "sie subject human: feminine"),
        ("„Er kam“, sagte sie.", "sie subject person: feminine"),
        ("Sie haben gelacht.", "Sie subject human: plural"),
        ("Es beschloss den Bau.", "Es subject person: neuter"),
        ("Sein Haus brannte, er floh.", "Sein owner person: masculine neuter"),
        # Before an adjective, of nobody, and with whom the same sentence says
        ("Ihre alten Freunde zogen fort.", ""),
        ("Es wurde getanzt.", ""),
        ("Man gab ihm Brot.", ""),
        ("Sie erhalten Ihren Ausweis.", ""),
        ("Otto Kern traf seinen Bruder.", ""),
    ],
)
def test_open_words(text: str, expected: str) -> None:
    parse = parsed(text, "de")
    assert open_in(parse, open_words(parse, LISTS)) == expected

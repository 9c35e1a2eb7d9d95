"""Which side of the publication date a clause tells of, read off its verbs."""

from collections.abc import Callable

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.span import Span
from timeline_app.timex.directions.direction import FUTURE, PAST, UNKNOWN, Direction, Tie
from timeline_app.timex.directions.tense import tense_of
from timeline_app.timex.finder import find
from timeline_app.timex.tokens import tokenise


def _direction(language: str, text: str) -> Direction:
    """The direction around the first weekday or date of a text."""
    grammar = load_grammar(language)
    tokens, sentence = tokenise(text, grammar.lexicon), Span(0, len(text))
    found = next(one for one in find(tokens, grammar, [sentence]) if one.rule.kind in ("weekday", "date"))
    return tense_of(grammar).direction(tokens, found.begin, found.end, sentence)


@pytest.mark.parametrize(
    ("language", "text", "sign", "word"),
    [
        ("de", "Am Montag tagte der Rat.", PAST, "tagte"),
        ("de", "Er hat am Montag den von Wien geführten Rat verlassen.", PAST, "hat … verlassen"),
        ("de", "Am Montag wird der Rat tagen.", FUTURE, "wird"),
        ("de", "Die Straße konnte am Montag wieder geöffnet werden.", PAST, "konnte"),
        # What a verb of the past governs looks no further ahead, though it stands nearer
        ("de", "Die Straße konnte wegen des vielen Schnees erst am Montag geöffnet werden.", PAST, "konnte"),
        ("de", "Die Straße musste erst geräumt werden, am Montag wird sie geöffnet.", FUTURE, "wird"),
        ("de", "Weil er am Montag kommen soll, ist alles bereit.", FUTURE, "soll"),
        ("de", "Der Kurs beginnt am Montag.", FUTURE, "beginnt"),
        ("de", "Am Montag, Saal 3.", UNKNOWN, ""),
        ("en", "He said Friday that it will rain.", PAST, "said"),
        ("en", "They planned a march on Saturday and were ready.", FUTURE, "planned"),
        ("en", "It will be held on Friday.", FUTURE, "will"),
        ("en", "He was told the plan on Friday.", PAST, "told"),
        ("de", "Die Feier ist am Montag.", FUTURE, "ist"),
        # A verb by its form, which may stand first, second, or right behind the date
        ("de", "wandert am Montag der Chor?", FUTURE, "wandert"),
        ("de", "Der Chor wandert am Montag.", FUTURE, "wandert"),
        ("de", "Am Montag wandert der Chor.", FUTURE, "wandert"),
        ("de", "Abgabe bis Montag, Saal 3.", FUTURE, "bis"),
        ("de", "Krank seit Montag, Saal 3.", PAST, "seit"),
        ("de", "Anmeldung: Montag, Saal 3.", FUTURE, "Anmeldung"),
        ("en", "A meeting to be held on Monday.", FUTURE, "held"),
        ("en", "It could be held on Monday.", FUTURE, "could"),
        ("en", "It could not be held on Monday.", UNKNOWN, ""),
        ("en", "The party is on Monday.", FUTURE, "is"),
        ("en", "He is a known thief of the old town and on Monday ill.", UNKNOWN, ""),
        ("fr", "Le conseil se réunira lundi, il sera prêt.", FUTURE, "réunira"),
        ("fr", "Le conseil fut réuni lundi.", PAST, "fut"),
        # The nearer of two verbs, whether it stands before the day or behind it
        ("de", "Er kam und am Montag wird getagt.", FUTURE, "wird"),
        ("de", "Er sagte Montag früh kam Post.", PAST, "kam"),
        # What somebody says is so or will be so, unless a participle tells that it was
        ("de", "Es hieß, der Wagen sei am Montag da.", FUTURE, "sei"),
        ("de", "Sie sagte, sie komme am Montag.", FUTURE, "komme"),
        ("de", "Sie sagte, der Wagen sei am Montag angekommen.", PAST, "sei … angekommen"),
        ("de", "Die Straße ist am Montag gesperrt worden.", PAST, "ist … worden"),
    ],
)
def test_direction(language: str, text: str, sign: int, word: str) -> None:
    direction = _direction(language, text)
    assert (direction.sign, direction.word) == (sign, word)


# What else the verb tells, and which token it is, none where it is not one of those that tell it by their class.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # Of a verb's own past German leaves no doubt, but for what somebody only wanted.
        ("de", "Er kam und ging am Montag, sie blieb.", Direction(PAST, "ging", at=6, tie=Tie.OWN)),
        ("de", "Er wollte am Montag in die Berge.", Direction(PAST, "wollte", at=2)),
        ("de", "Er kam am Freitag und ist am Montag wieder weg.", Direction(PAST, "kam", at=2, tie=Tie.OWN)),
        # That of a neighbouring clause is not its own.
        ("de", "Es war schön, am Montag.", Direction(PAST, "war", at=2)),
        # An invitation may be for later, whenever it was.
        ("de", "Er lud für den 5. April ein.", Direction(PAST, "lud", at=2)),
        ("en", "He came, and on Friday he will go.", Direction(FUTURE, "will", at=13)),
        ("en", "He will go, but on Friday he came.", Direction(PAST, "came", at=15)),
        # What is bought may come later, what somebody bought is over.
        ("de", "Er hat sie am Montag bestellt.", Direction(PAST, "hat … bestellt", perfect=True, at=2, tie=Tie.OWN)),
        ("de", "Der Wagen ist am Montag bestellt.", Direction(PAST, "ist … bestellt", perfect=True, at=4)),
        ("de", "Er dürfte am Montag gekommen sein.", Direction(PAST, "dürfte … gekommen sein", perfect=True, at=2)),
        # Meant to be, and has not come.
        ("de", "Die Halle sollte am Montag fertig sein.", Direction(FUTURE, "sollte", at=4)),
        ("de", "Ursprünglich sollte die Halle am Montag fertig sein.", Direction(PAST, "sollte", False, at=2)),
        (
            "de",
            "Die Halle sollte am Montag fertig sein, doch der Maurer sagte ab.",
            Direction(PAST, "sollte", False, at=4),
        ),
        (
            "de",
            "Die Halle sollte am Montag fertig sein, doch der Maurer sagt ab.",
            Direction(FUTURE, "sollte", at=4),
        ),
        ("de", "Die Halle soll am Montag fertig sein, doch der Maurer sagte ab.", Direction(FUTURE, "soll", at=4)),
        ("de", "Die Mühle ist am Sonntag zu besichtigen.", Direction(FUTURE, "ist … besichtigen", False, at=4)),
        ("de", "Die Bank wird am Montag geöffnet haben.", Direction(FUTURE, "wird", at=4)),
        # A clause of now, behind one of the past.
        ("de", "Er zahlte im Januar, die zweite Rate ist am Montag fällig.", Direction(FUTURE, "ist", False)),
        ("de", "Er ist am Freitag, wie er sagte, angekommen.", Direction(PAST, "ist … angekommen", perfect=True, at=2)),
        ("de", "Sie beginnen am Freitag und sind am Montag fertig.", Direction(FUTURE, "beginnen", False, at=2)),
        # A pronoun tells a verb by its ending, on either side of it.
        ("de", "Ich komme am Montag.", Direction(FUTURE, "komme", False, at=2)),
        ("de", "Am Montag komme ich.", Direction(FUTURE, "komme", False, at=4)),
        # By its form and its place
        ("de", "Am Sonntag besucht der Bischof die Stadt.", Direction(FUTURE, "besucht", False)),
        ("de", "Am Sonntag besucht Max die Stadt.", Direction(UNKNOWN, "")),
        ("de", "Der Bischof predigt am Sonntag.", Direction(FUTURE, "predigt", False)),
        ("de", "Der Bischof predigt erst am Sonntag.", Direction(FUTURE, "predigt", False)),
        # No verb of the sentence tells
        ("de", "Rückblick: Montag, Saal 3.", Direction(PAST, "Rückblick", False)),
        ("de", "Nach Montag, Saal 3.", Direction(UNKNOWN, "")),
        ("en", "He is ill on Friday.", Direction(FUTURE, "is", False)),
        # Where the verb comes first, what stands right before it is its subject.
        ("en", "Friday is fine for me.", Direction(FUTURE, "is", False)),
        ("en", "Tickets until Friday, hall 3.", Direction(FUTURE, "until", False)),
        ("en", "Since Friday, hall 3.", Direction(PAST, "Since", False, tie=Tie.FIRM)),
        ("en", "The council meets on Friday.", Direction(FUTURE, "meets", False, at=4)),
        ("en", "He was coming on Friday.", Direction(PAST, "was", at=2)),
        # No participle after an article is a verb.
        ("en", "The occupied city fell on Friday.", Direction(PAST, "fell", at=6)),
        ("en", "The case to be heard on Friday is new.", Direction(FUTURE, "heard", False, at=8)),
        ("en", "The meeting was planned for Friday.", Direction(FUTURE, "planned", at=6)),
        ("en", "It is to be paid on Friday.", Direction(FUTURE, "is", at=2)),
        ("en", "He was to pay on Friday.", Direction(PAST, "was", at=2)),
        ("en", "He was due to pay on Friday.", Direction(FUTURE, "due", at=4)),
        ("en", "Closed on Friday.", Direction(UNKNOWN, "")),
    ],
)
def test_how_a_verb_tells(language: str, text: str, expected: Direction) -> None:
    assert _direction(language, text) == expected


def test_a_present_tense_looks_ahead_less_surely() -> None:
    assert not _direction("de", "Der Kurs beginnt am Montag.").surely
    assert _direction("de", "Der Kurs wird am Montag beginnen.").surely


def test_the_mood_around_tells_where_nothing_else_does() -> None:
    ahead = "Alle kommen. Der Chor singt. Die Kapelle spielt. "
    assert _direction("de", f"{ahead}Am Montag, Saal 3.")[:3] == (FUTURE, "spielt", False)
    grammar, text = load_grammar("de"), f"{ahead}\n\nAm Montag, Saal 3."
    tokens, sentence = tokenise(text, grammar.lexicon), Span(text.index("Am Montag"), len(text))
    found = next(find(tokens, grammar, [sentence]))
    assert tense_of(grammar).direction(tokens, found.begin, found.end, sentence) == Direction(FUTURE, "", False)


def test_a_giant_word_is_no_verb() -> None:
    assert _direction("de", f"Am Montag {'ge' * 100_000}t er.").sign == UNKNOWN


def test_verbs_are_made_ready_once() -> None:
    assert tense_of(load_grammar("de")) is tense_of(load_grammar("de"))


@pytest.mark.parametrize("hour", ["8:30 a.m.", "8 a.m.", "noon"])
def test_what_stands_within_a_number_parts_no_clauses(values: Callable[..., list[str]], hour: str) -> None:
    text = f"Claims end on Friday, 30 July 2021. A call will be held at {hour} on Thursday."
    assert values("en", text)[-1].startswith("2021-07-08")

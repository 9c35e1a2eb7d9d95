"""What a German sentence leaves to the next: its subject with its genders, and its other nouns with theirs."""

import pytest
from referents import rivals_of, subject_of

from timeline_app.events.antecedents.german_topics import topic
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Haus der Familie brannte 1904.", "das Haus: neuter"),
        ("Der im Jahr 1902 eröffnete Hafen wurde 1904 geschlossen.", "der Hafen: masculine"),
        ("Frau Kern zog 1904 um.", "Frau Kern: feminine"),
        ("Kerns Sohn zog 1904 um.", "Kerns Sohn: masculine"),
        ("Eine Mühle stand dort.", "die Mühle: feminine"),
        ("Zwei Häuser brannten 1904.", "zwei Häuser: plural"),
        ("Otto Kern und Anna Alt heirateten 1904.", "Otto Kern und Anna Alt: plural"),
        ("Er zog 1904 um.", None),
        ("1904 zog die Firma um.", "die Firma: feminine"),
        ("Der Lehrer Otto Kern starb 1904.", "Otto Kern: masculine"),
        ("Die Bürgermeisterin Anna Kern starb 1904.", "Anna Kern: feminine"),
        ("Die Königin starb 1904.", "die Königin: feminine"),
        ("Ein Schmied zog 1904 um.", "der Schmied: masculine"),
        ("Kinder sangen 1904.", "Kinder: plural"),
        ("Der FC Olm siegte 1904.", "der FC Olm: masculine"),
        ("„Das geht“, sagte Eva Kern.", "Eva Kern: feminine"),
        ("„Das geht“, sagte er.", None),
        ("Ein altes Schiff sank 1904.", "das Schiff: neuter"),
        ("Am Montag tagte der Rat der Stadt.", "der Rat: masculine"),
        ("Sein Vater war Schmied.", None),
        ("Es war kalt.", None),
    ],
)
def test_the_subject(text: str, expected: str | None) -> None:
    assert subject_of(topic(parsed(text, "de"), wordlists("de"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto Kern traf Anna Alt in Ulm.", "Alt: feminine person / Ulm: neuter aside"),
        ("Der Rat baute einen neuen Turm.", "Turm: masculine"),
        ("Die Mühle am Fluss brannte.", "Fluss: masculine aside"),
        ("Die Stadt kaufte das Haus im vergangenen Jahr.", "Haus: neuter"),
        ("Der Müller kam mit dem Zug.", "Zug: masculine"),
    ],
)
def test_the_other_nouns(text: str, expected: str) -> None:
    assert rivals_of(topic(parsed(text, "de"), wordlists("de"))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whom or what the next sentence may call "he", "she" or "it", and how that is said as a subject
        ("Die Firma traf den jungen Otto Alt.", "Otto Alt"),
        ("Die Firma half dem Maler Otto Alt.", "Otto Alt"),
        ("Die Firma traf meinen Freund Otto.", "Otto"),
        ("Die Firma baute einen neuen Turm.", "der Turm"),
        ("Die Firma lobte den Verein.", "der Verein"),
        # Not what there was none of, several, or what only stands in a phrase
        ("Die Firma baute keinen Turm.", ""),
        ("Die Firma half den Frauen.", ""),
        ("Die Firma lobte die Leute.", ""),
        ("Die Firma fuhr mit der Bahn.", ""),
    ],
)
def test_how_another_noun_is_told(text: str, expected: str) -> None:
    (found,) = topic(parsed(text, "de"), wordlists("de")).rivals
    assert found.told == expected


def test_no_time_is_a_noun_that_somebody_may_mean() -> None:
    assert topic(parsed("Die Firma kam im vergangenen Jahr.", "de"), wordlists("de")).rivals == ()

"""German infinitives: clauses of their own with "zu", and parts of the verb without."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Er bestritt, im Lokal gewesen zu sein.", "main: Er bestritt / infinitive: im Lokal gewesen zu sein"),
        ("Er kam, um den Rat zu fragen.", "main: Er kam / infinitive: um den Rat zu fragen"),
        ("Sie ging, ohne ein Wort zu sagen.", "main: Sie ging / infinitive: ohne ein Wort zu sagen"),
        ("Statt zu helfen, lief er fort.", "infinitive: Statt zu helfen / main: lief er fort"),
        ("Sie versprach, das Haus zu verkaufen.", "main: Sie versprach / infinitive: das Haus zu verkaufen"),
        (
            "Um die Miete zu zahlen, verkaufte sie das Klavier.",
            "infinitive: Um die Miete zu zahlen / main: verkaufte sie das Klavier",
        ),
        ("Er begann, die Mühle zu bauen.", "main: Er begann / infinitive: die Mühle zu bauen"),
        ("Die Idee, eine Brücke zu bauen, war alt.", "infinitive: eine Brücke zu bauen / main: Die Idee war alt"),
    ],
)
def test_infinitives_that_are_clauses(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Er will die Mühle kaufen.", "main: Er will die Mühle kaufen"),
        ("Sie musste das Haus verkaufen.", "main: Sie musste das Haus verkaufen"),
        ("Man ließ ihn gehen.", "main: Man ließ ihn gehen"),
        ("Er wird im Mai kommen.", "main: Er wird im Mai kommen"),
        ("Das Haus soll verkauft werden.", "main: Das Haus soll verkauft werden"),
        ("Er hörte sie singen.", "main: Er hörte sie singen"),
    ],
)
def test_infinitives_that_are_parts_of_the_verb(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses

"""What stands before a German verb: one front field, whatever it is made of."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Am Montag hat sich der Rat für den Bau ausgesprochen.",
            "main: Am Montag hat sich der Rat für den Bau ausgesprochen",
        ),
        ("Den Pokal gewann er.", "main: Den Pokal gewann er"),
        ("Heute ist der Turm fertig.", "main: Heute ist der Turm fertig"),
        ("Im Mai 1902 wurde die Mühle gebaut.", "main: Im Mai 1902 wurde die Mühle gebaut"),
        ("Am Freitag, den 3. Mai, kam er.", "main: Am Freitag den 3. Mai kam er"),
        ("Nach dem Krieg zog er fort.", "main: Nach dem Krieg zog er fort"),
        ("Gebaut wurde die Halle 1902.", "main: Gebaut wurde die Halle 1902"),
        ("Zehn Jahre später starb er.", "main: Zehn Jahre später starb er"),
        ("Nicht nur der Rat tagte.", "main: Nicht nur der Rat tagte"),
        ("Bis zum Mai blieb sie dort.", "main: Bis zum Mai blieb sie dort"),
        ("Zum ersten Mal kam er 1903 nach Olm.", "main: Zum ersten Mal kam er 1903 nach Olm"),
        ("1903 kam er zum ersten Mal nach Olm.", "main: 1903 kam er zum ersten Mal nach Olm"),
    ],
)
def test_one_front_field(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Wer baute die Mühle?", "main: Wer baute die Mühle"),
        ("Wann kommt der Zug?", "main: Wann kommt der Zug"),
        ("Kommt er am Montag?", "main: Kommt er am Montag"),
        ("Gehen Sie am Montag!", "main: Gehen Sie am Montag"),
    ],
)
def test_questions_and_requests(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Als er kam, war die Mühle zu.", "adverbial: Als er kam / main: war die Mühle zu"),
        ("Wer das sagt, lügt.", "content: Wer das sagt / main: lügt"),
        ("Was er baut, hält.", "content: Was er baut / main: hält"),
        (
            "Nachdem sie, von allen gelobt, gesungen hatte, ging sie.",
            "adverbial: Nachdem sie von allen gelobt gesungen hatte / main: ging sie",
        ),
    ],
)
def test_a_clause_at_the_front(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Der Graf, der die Mühle, die am Fluss stand, kaufte, starb.",
            "relative: der die Mühle kaufte / relative: die am Fluss stand / main: Der Graf starb",
        ),
        (
            "Er sagte, dass der Wirt, der krank war, gegangen sei.",
            "main: Er sagte / content: dass der Wirt gegangen sei / relative: der krank war",
        ),
        (
            "Weil der Mann, der das Haus baute, starb, blieb es leer.",
            "adverbial: Weil der Mann starb / relative: der das Haus baute / main: blieb es leer",
        ),
        (
            "Sie hoffte, dass er, wenn er käme, bliebe.",
            "main: Sie hoffte / content: dass er bliebe / adverbial: wenn er käme",
        ),
    ],
)
def test_a_clause_inside_another(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses

"""The words that join German clauses, the verbs that these wait for, and what each clause is to its neighbour."""

import pytest
from parses import said

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed

MAIN, CONTENT, RELATIVE = ClauseKind.MAIN, ClauseKind.CONTENT, ClauseKind.RELATIVE
ADVERBIAL, INFINITIVE = ClauseKind.ADVERBIAL, ClauseKind.INFINITIVE


def _clauses(text: str) -> list[tuple[ClauseKind, str]]:
    parse = parsed(text, "de")
    return [
        (clause.kind, said(parse, [place for place in clause.words if not parse.words[place].is_mark]))
        for clause in parse.clauses
    ]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Er ging, weil sie kam.", (ADVERBIAL, "weil sie kam")),
        ("Er ging, ohne dass jemand fragte.", (ADVERBIAL, "ohne dass jemand fragte")),
        ("Er ging, ohne zu grüßen.", (INFINITIVE, "ohne zu grüßen")),
        ("Sie wusste, was er wollte.", (CONTENT, "was er wollte")),
        ("Sie wusste, dass er kam.", (CONTENT, "dass er kam")),
        ("Er traf den Mann, dem das Haus gehört.", (RELATIVE, "dem das Haus gehört")),
        ("Er traf den Mann, mit dem sie kam.", (RELATIVE, "mit dem sie kam")),
        # How long before or after stands in front of the joining word.
        ("Er ging, nur wenige Stunden nachdem sie kam.", (ADVERBIAL, "nur wenige Stunden nachdem sie kam")),
        ("Er ging, kurz bevor sie kam.", (ADVERBIAL, "kurz bevor sie kam")),
        # An infinitive at the end is the verb that the joining word waits for.
        ("Er ging, damit sie kommen können.", (ADVERBIAL, "damit sie kommen können")),
    ],
)
def test_what_joins_a_clause_behind_the_main_one(text: str, joined: tuple[ClauseKind, str]) -> None:
    (kind, _), other = _clauses(text)
    assert kind == MAIN
    assert other == joined


@pytest.mark.parametrize(
    "text",
    [
        "Während des Krieges diente er in Rom.",
        "Seit dem Brand steht die Mühle leer.",
        "Die Mühle steht seit dem Brand leer.",
        "Das Haus steht leer.",
        "Trotz des Regens kamen sie.",
    ],
)
def test_a_preposition_or_an_article_joins_nothing(text: str) -> None:
    assert [kind for kind, _ in _clauses(text)] == [MAIN]


@pytest.mark.parametrize(
    ("text", "hangs_on"),
    [
        # A clause before the main one hangs on it, and what is thought on the clause that thinks it.
        ("Bevor er starb, sang er.", {"Bevor er starb": "sang er"}),
        (
            "Er reist, weil er glaubt, dass sie kommt.",
            {"weil er glaubt": "Er reist", "dass sie kommt": "weil er glaubt"},
        ),
        ("Er kam, um zu zeigen, was er kann.", {"was er kann": "um zu zeigen"}),
        # But where the main verb says it, on that.
        ("Er sagte, um zu trösten, dass sie kommt.", {"dass sie kommt": "Er sagte"}),
        # Two relative clauses of one noun are neighbours.
        (
            "Das Haus, in dem er lebte und das leer steht, ist alt.",
            {"in dem er lebte": "Das Haus ist alt", "und das leer steht": "Das Haus ist alt"},
        ),
    ],
)
def test_what_a_clause_hangs_on(text: str, hangs_on: dict[str, str]) -> None:
    parse = parsed(text, "de")
    texts = [text for _, text in _clauses(text)]
    found = {texts[number]: texts[clause.parent] for number, clause in enumerate(parse.clauses) if clause.parent >= 0}
    assert hangs_on.items() <= found.items()


def test_a_clause_waits_for_its_verb_behind_a_remark() -> None:
    clauses = _clauses("Er ging, weil das Haus, in dem er lebte, leer war.")
    assert clauses == [(MAIN, "Er ging"), (ADVERBIAL, "weil das Haus leer war"), (RELATIVE, "in dem er lebte")]


@pytest.mark.parametrize(
    "text", ["Weil", "Er ging, weil", "Dass, dass, dass", "Um zu", "Nachdem er, der Rat,", "Damit, was"]
)
def test_a_joining_word_without_its_clause_is_borne(text: str) -> None:
    parse = parsed(text, "de")
    assert len(parse.owner) == len(parse.words)

"""What stands before a main verb: its front field, or remarks on a noun there."""

import pytest

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("1904 gegründet, zählte der Chor 40 Sänger.", {ClauseKind.PARTICIPLE}),
        ("Die Halle, 1909 erbaut, steht leer.", {ClauseKind.PARTICIPLE}),
        ("Das Haus, seit 1972 im Besitz der Stadt, steht leer.", {ClauseKind.ASIDE}),
        ("Am Montag, um 8 Uhr, begann der Lauf.", set()),
        ("Äpfel, Birnen und Pflaumen bringen Geld.", set()),
    ],
)
def test_what_is_beside_the_main_clause(text: str, kinds: set[ClauseKind]) -> None:
    clauses = parsed(text, "de").clauses
    assert {clause.kind for clause in clauses if clause.kind != ClauseKind.MAIN} == kinds

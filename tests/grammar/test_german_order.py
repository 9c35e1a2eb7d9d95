"""German verbs whose particle goes to the end once the verb comes second."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "Die Brücke, die [1927] einstürzte, war erst drei Jahre alt.", "Die Brücke stürzte ein"),
        ("de", "Die Schule, die am [12. März] abbrannte, war leer.", "Die Schule brannte ab"),
        ("de", "Etwa 20 Häuser brannten am [3. Mai 2021] ab.", "Etwa 20 Häuser brannten ab"),
        ("de", "Rund 300 Menschen kamen am [3. Mai 2021] zum Fest.", "Rund 300 Menschen kamen zum Fest"),
        ("de", "Der Vertrag tritt am [3. Mai 2021] in Kraft.", "Der Vertrag tritt in Kraft"),
    ],
)
def test_a_relative_clause_becomes_a_main_one(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected

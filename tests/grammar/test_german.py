"""German sentences: which clause a date is of, and its verb at the second place."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "Am [3. Mai 2021] wurde die Brücke geschlossen.", "Die Brücke wurde geschlossen"),
        ("de", "Die Brücke, die [1874] gebaut wurde, ist geschlossen.", "Die Brücke wurde gebaut"),
        ("de", "Als der Graf [1603] starb, erbte sie das Schloss.", "Der Graf starb"),
        ("de", "Er soll am [3. Mai 2021] das Haus verkauft haben.", "Er soll das Haus verkauft haben"),
        ("de", "Am [3. Mai 2021] hat der Rat nicht getagt.", "Der Rat hat nicht getagt"),
        ("de", "Die Stadt kaufte die Mühle [1999] und verkaufte sie 2005.", "Die Stadt kaufte die Mühle"),
        ("de", "Sie teilte mit, die Halle werde [2022] fertig.", "Sie teilte mit, die Halle werde fertig"),
        (
            "de",
            "Am [3. Mai 2021] trat der Minister zurück, wie die Zeitung meldet.",
            "Der Minister trat zurück, wie die Zeitung meldet",
        ),
    ],
)
def test_the_clause_of_the_date(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected

"""What was only said or denied is never told as if it had happened."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "He said that the mill was sold in [1999].", "The mill was sold, he said"),
        ("de", "Er sagte, die Halle werde [2022] fertig.", "Er sagte, die Halle werde fertig"),
        ("de", "Am [3. Mai 2021] hat der Rat nicht getagt.", "Der Rat hat nicht getagt"),
        ("de", "Er soll am [3. Mai 2021] das Haus verkauft haben.", "Er soll das Haus verkauft haben"),
    ],
)
def test_who_said_it_and_not_stay(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected

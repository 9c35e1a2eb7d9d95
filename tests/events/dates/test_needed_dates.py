"""Dates without which a clause would be none, or say something else."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        # The subject, the end of a list, what is said to be then and not at another date
        ("de", "[Das Jahr 1999] brachte viele Gäste."),
        ("de", "Das Fest war am Montag und am [Dienstag]."),
        ("en", "The mill was built in 1839, 1840 and [1841]."),
        ("en", "The feast will be held on [12 July], not on 19 July."),
        # What something is compared with
        ("en", "Debt is £96m, against £81m at [31 March]."),
        # Of a participle behind its noun
        ("en", "The warrant issued [Monday] charged him."),
        ("en", "They spent [the next year] in Cork."),
        ("de", "[Vor einem Jahr] erst war das Heim gebaut worden."),
    ],
)
def test_it_stays(language: str, marked: str) -> None:
    assert marked[marked.index("[") + 1 : marked.index("]")] in title(language, marked)


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "The ship sank in [1912].", "The ship sank"),
        ("en", "The feast will be held on [12 July] in Cork.", "The feast will be held in Cork"),
    ],
)
def test_any_other_goes(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected

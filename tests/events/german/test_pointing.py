"""An adverb that points to an earlier sentence goes where its noun says something without it."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("Ein Vortrag dazu steht im [April] auf dem Plan.", "Ein Vortrag steht auf dem Plan"),
        ("Einen langen Bericht darüber gibt es im [Juni] im Heft.", "Einen langen Bericht gibt es im Heft"),
        ("Die Debatte darüber begann im [Juni] im Rat.", "Die Debatte darüber begann im Rat"),
        ("Der Rat schrieb im [Juni] dazu an den Wirt.", "Der Rat schrieb dazu an den Wirt"),
    ],
)
def test_which_adverbs_go(marked: str, told: str) -> None:
    assert title("de", marked) == told

"""Who said what the main clause tells stays with it, before it or behind it."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            "Wie Anna Kern erläuterte, sei die Halle im [Mai 1989] gebaut worden.",
            "Wie Anna Kern erläuterte, sei die Halle gebaut worden",
        ),
        (
            "Wie Anna Kern erläuterte, sei die Halle im [Mai 1989] von der Gemeinde Olm auf dem Platz der alten "
            "Kirche gebaut worden.",
            "Wie Anna Kern erläuterte, sei die Halle von der Gemeinde Olm auf dem Platz gebaut worden",
        ),
        (
            "Wie Otto Sauer, der langjährige Präsident des Vereins »Haus am See«, erläuterte, sei bereits im "
            "[Jahr 1989] eine Regelung über Kinderhorte von den anderen Gemeinden angenommen worden.",
            "Eine Regelung über Kinderhorte sei angenommen worden, wie Otto Sauer erläuterte",
        ),
    ],
)
def test_who_said_it(marked: str, told: str) -> None:
    assert title("de", marked) == told


def test_another_front_may_go() -> None:
    marked = (
        "Wie ein Lauffeuer verbreitete sich am [Montag] in der ganzen Stadt und in den Dörfern am See die Nachricht "
        "vom Brand der Halle."
    )
    assert "die Nachricht" in title("de", marked).replace("Die", "die")

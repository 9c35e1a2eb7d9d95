"""Dates of what did not come to pass: not at all, or although it was meant to."""

import pytest
from parses import unmarked

from timeline_app.events.roles import role_of


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        ("Hätte es [2011] geschneit, wäre die Quelle nicht versiegt.", "MENTION UNREAL"),
        ("Wenn sie [1989] geblieben wäre, lebte sie noch dort.", "MENTION UNREAL"),
        ("Der Steg hätte [2015] fertig sein sollen.", "MENTION UNREAL"),
        ("Die Mühle wäre [1932] fast abgebrannt.", "MENTION UNREAL"),
        # What somebody says of himself may be so.
        ("Er schrieb, er hätte [1932] geheiratet.", "HAPPENING TOLD"),
        ("Zu nennen wäre das Fest am [3. Mai].", "HAPPENING TOLD"),
        ("Sie hätte am [3. Mai] Zeit.", "HAPPENING TOLD"),
        ("Der Steg sollte [2012] geöffnet werden, doch das Geld fehlte.", "PLAN INTENDED"),
        ("Eigentlich sollte der Steg [2012] öffnen.", "PLAN INTENDED"),
        ("Sie wollte [1990] auswandern, blieb aber.", "PLAN INTENDED"),
        # Of what came to pass people tell so as well.
        ("[1912] sollte er in Ulm seine Frau treffen.", "HAPPENING TOLD"),
        ("Sie wollte [1990] mehr Geld.", "HAPPENING TOLD"),
        ("Nicht am [Montag], sondern am Dienstag tagte der Rat.", "MENTION UNREAL"),
        ("Der Rat tagte nicht am 3. Mai, sondern erst am [10. Mai].", "HAPPENING TOLD"),
        ("Nicht nur am [Montag], sondern auch am Dienstag tagte der Rat.", "HAPPENING TOLD"),
        ("Er kam nicht am [Montag], sondern blieb daheim.", "HAPPENING TOLD"),
        ("Er kam am [Montag] nicht, sondern am Dienstag.", "HAPPENING TOLD"),
    ],
)
def test_what_did_not_come_to_pass(marked: str, role: str) -> None:
    found = role_of(*unmarked(marked), "de", published=20_000)
    assert f"{found.role.name} {found.because.name}" == role

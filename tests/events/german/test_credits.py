"""Dates below and beside a text, in its sources and keywords, and in the names of clubs."""

import pytest
from parses import unmarked

from timeline_app.events.roles import role_of


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        ("Quelle: Bauernbund (BB), [3. Mai 2022], Olm", "MENTION DOCUMENT"),
        ("Quelle: Der Turm brannte am [3. Mai 1922] ab.", "HAPPENING TOLD"),
        ("Tags: [1907], 1931, olm, mühle", "MENTION DOCUMENT"),
        ("Geschrieben von Kern am [25.08.2015] (15 x gelesen)", "MENTION DOCUMENT"),
        ("Geschrieben [1905] von Kern", "HAPPENING TOLD"),
        ("Das Dorf wurde geräumt (dpa [3.5.2020]).", "MENTION DOCUMENT"),
        ("Das Dorf wurde geräumt (Olm [1936]).", "HAPPENING TOLD"),
        ("Letzter Beitrag: [20.09.2004]", "MENTION DOCUMENT"),
        ("Kern, NZV [2013], 269", "MENTION DOCUMENT"),
        ("Kern, CDU [2013], 269 Stimmen", "HAPPENING TOLD"),
        ("2. Kern, Anna 1993 TSV Olm [1846] 5,07 m 4,84 5,01", "MENTION NAME"),
        ("Kern trat dem TSV Olm [1911] bei.", "HAPPENING TOLD"),
        ("Update, [3. Mai 2020]: Der Turm steht noch.", "MENTION DOCUMENT"),
        ("Nach dem Waldgesetz (von [2021]) darf er das.", "MENTION DOCUMENT"),
        ("₁ Kern ([2020]): Die Fische im Fluss, abrufbar im Netz", "MENTION DOCUMENT"),
    ],
)
def test_what_is_said_of_the_text(marked: str, role: str) -> None:
    found = role_of(*unmarked(marked), "de")
    assert f"{found.role.name} {found.because.name}" == role

"""German dates that name no happening, each beside what looks like it and may tell of one."""

import pytest
from parses import answer

from timeline_app.events.german.mentions import mentioned
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Verlag Anton Huber, Hamburg [2000]", Because.DOCUMENT),
        ("Olm, [3. Mai 1887]", Because.DATELINE),
        ("Olm, [1887]", Because.DATELINE),
        ("Er stieg auf 3 Mio. Euro, gegenüber 2 Mio. Euro [2017].", Because.COMPARISON),
        ("Es war kalt wie am [Montag].", Because.COMPARISON),
        ("Es gilt wie im [letzten Jahr].", Because.COMPARISON),
        ("Der Beschluss des Gerichts vom [6. April] gilt.", Because.DOCUMENT),
        ("Das Protokoll der Sitzung vom [3. Mai] lag vor.", Because.DOCUMENT),
        ("Der Bericht des Amts für [1886] liegt vor.", Because.DOCUMENT),
        ("Sie treffen sich jeden [Dienstag].", Because.NAME),
        ("Er endet am 3. Mai mit der [diesjährigen] Versammlung.", Because.NAME),
        ("[Heute] (am 3. Mai, Anm. d. Red.) wird gefeiert.", Because.DOCUMENT),
        ("Er schrieb ein Programm für die Wahlen [2010].", Because.NAME),
        ("Er schrieb ein Programm für große Wahlen [2010].", Because.NAME),
        ("Der Kalender [2015] der Bank ist da.", Because.NAME),
        ("Sie ging aus dem Haus aus dem Jahr [1650].", Because.NAME),
        ("Die [heutige] Schule steht dort.", Because.NAME),
        ("Kleider – für den [Sommer] aus Leinen.", Because.NAME),
        ("Reisen [Mitte des 19. Jahrhunderts]“ von Anna Kern", Because.NAME),
    ],
)
def test_what_names_none_in_other_words(marked: str, why: Because) -> None:
    assert answer(mentioned, "de", marked) == why


# Nearly an imprint, a letter head, a comparison, a paper or a name.
@pytest.mark.parametrize(
    "marked",
    [
        "Verlag Anton Huber zog [2000] um, 399 S.",
        "Verlag Anton Huber in [2000], 399 S.",
        "Anton Huber, Hamburg [2000], 399 S.",
        "Olm, am [3. Mai 1887].",
        "Olm, den [3. Mai 1887], kam er.",
        "Olm [1887]",
        "Walter von Olm – [1170]",
        "Die Halle – [1170-1230]",
        "Er stieg auf 3 Mio. Euro, mit 2 Mio. Euro [2017].",
        "Er kam, nach dem Fest [2017].",
        "Sie feierten vom [Vortag] an.",
        "Es gilt, wie er im [letzten Jahr] sagte.",
        "Mit Beschluss des Gerichts vom [6. April] wurde er frei.",
        "Der Besuch des Ministers vom [6. April] war kurz.",
        "Der Beschluss vom [6. April] gilt.",
        "Der Rat beschloss die Wahl für [2014].",
        "Der Haushalt im Jahr [2014] war klein.",
        "Der Haushalt für [Montag] war klein.",
        "Sie sprachen in der Sitzung der [letzten Woche].",
        "Sie sprachen über die Tage der [letzten Woche].",
        "Sie sprachen mit dem Wirt in der [letzten Woche].",
        "Sie sprachen über das Ende der [letzten Woche].",
        "Sie gingen am offenen [Montag] hin.",
        "Sie gingen im Offenen [Mai] hin.",
        "Die [diesjährige] Spende war hoch.",
        "Sie lebten mit dem [diesjährigen] Jahr.",
        "In der [diesjährigen] Versammlung sprach er.",
        "[Heute] (gestern) wird gefeiert.",
        "[Heute] wird gefeiert (gestern, Anm. d. Red.).",
        "Er schrieb ein Programm in den Wahlen [2010].",
        "Er schrieb ein Programm für die Wahlen im Jahr [2010].",
        "Er schrieb ein Programm für den Mai [2010].",
        "Der Kalender im [Mai] ist da.",
        "Der Turm [2015] ist da.",
        "Das Haus aus dem Jahre [1650] brannte.",
        "Er ging am Haus im Jahre [1650] vorbei.",
        "Der [heutige] Tag war schön.",
        "Das [frühe] Rathaus steht.",
        "Kleider – im [Sommer] aus Leinen.",
        "Kleider – für den [Mai] aus Leinen.",
        "Sie reiste [Mitte des 19. Jahrhunderts]“ von Anna Kern",
        "Reisen [Mitte des 19. Jahrhunderts]“, Anna Kern",
    ],
)
def test_what_is_nearly_none(marked: str) -> None:
    assert answer(mentioned, "de", marked) is None

"""German dates that name no happening, and the same kinds of dates that do."""

import pytest
from parses import answer

from timeline_app.events.german.mentions import mentioned
from timeline_app.model.role import Because


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Verlag Anton Huber, Hamburg [2000], 399 S.", Because.DOCUMENT),
        ("Olm, den [3. Mai 1887].", Because.DATELINE),
        ("Walter von Olm – [1170-1230]", Because.LIFE),
        ("Er stieg auf 3 Mio. Euro, nach 2 Mio. Euro [2017].", Because.COMPARISON),
        ("Es war kalt wie schon am [Tag zuvor].", Because.COMPARISON),
        ("Sie feierten ihren Sieg vom [Vortag].", Because.COMPARISON),
        ("Der Rat beschloss den Haushalt für [2014].", Because.DOCUMENT),
        ("Sie prüften die Einnahmen für das Jahr [1886].", Because.DOCUMENT),
        ("Sie sprachen über die Probleme der [letzten Woche].", Because.NAME),
        ("Sie gingen am Offenen [Montag] hin.", Because.NAME),
        ("Sie treffen sich jeden dritten [Dienstag] im Monat.", Because.NAME),
        ("Sie lebten dank der [diesjährigen] Spende.", Because.NAME),
        ("Der Vorstand hat eine Liste für die Gemeindewahlen [2010] erstellt.", Because.NAME),
        ("Sie schrieb ein Programm für die neue Amtszeit [2012/16].", Because.NAME),
        ("[Heute] (gestern, Anm. d. Red.) wird gefeiert, sagte sie.", Because.DOCUMENT),
        ("[Morgen] (heute, A.d.R.) kommt er an, meldete das Blatt.", Because.DOCUMENT),
        ("Er gewann den Kleist-Preis [1997] in Rom.", Because.NAME),
        ("Er sah das [heutige] Rathaus.", Because.NAME),
        ("Sie gingen vorbei am Haus aus dem Jahre [1650].", Because.NAME),
        ("Sie trägt lange Röcke – für den [Sommer] aus Leinen.", Because.NAME),
        ("Die Fische hängen vom Wetter ab (Kern, Alt [2004]).", Because.DOCUMENT),
        ("Das ist zu viel gesagt (Kern/Alt [1984]).", Because.DOCUMENT),
        ("Die Werte sind kleiner (Kern [2014], S. 12).", Because.DOCUMENT),
        ("O. Kern, T. Alt ([2018]): Die Fische im Fluss.", Because.DOCUMENT),
        ("Eine Fahrt nach Olm [Mitte des 19. Jahrhunderts]“ von Anna Kern", Because.NAME),
        ("Der Beschluss des Gerichts vom [6. April] gilt.", Because.DOCUMENT),
        ("Das Protokoll der Sitzung vom [3. Mai] fehlt.", Because.DOCUMENT),
        ("Der Bericht des Amts für [1886] fehlt.", Because.DOCUMENT),
        ("Kern, O. ([1984]): Die Welt", Because.DOCUMENT),
        ("Es gilt wie im [letzten Jahr].", Because.COMPARISON),
        ("Er kam mit dem Kalender [2015] der Bank.", Because.NAME),
        ("Dank der [gestrigen] Spende lebten sie.", Because.NAME),
        ("Jeder [Dienstag] ist frei.", Because.NAME),
    ],
)
def test_why_it_names_none(marked: str, why: Because) -> None:
    assert answer(mentioned, "de", marked) == why


@pytest.mark.parametrize(
    "marked",
    [
        "Der Verlag zog [2000] um.",
        "Er kam nach Olm, am [3. Mai 1887].",
        "Walter von Olm kam [1170].",
        "Er kam nach 2 Jahren [2017] heim.",
        "Es war am [Tag zuvor] kalt.",
        "Der Rat beschloss [2014] den Haushalt.",
        "In der [letzten Woche] kamen sie.",
        "Sie gingen am [Montag] hin.",
        "Er gewann [1997] den Preis.",
        "Die [heutige] Wahl war frei.",
        "Das Haus stammt aus dem Jahre [1650].",
        "Heute ([gestern], Anm. d. Red.) wird gefeiert, sagte sie.",
        "[Heute] (Anm. d. Red.: im Rathaus) wird gefeiert, sagte sie.",
        "Für die Gemeindewahlen [2010] warb er lange.",
        "Sie warben für die Partei im Mai [2010].",
        "Sie fanden den Weg nach Olm (Anna Kern, [1498]).",
        "Die Spiele waren in der Hauptstadt (Olm [1936]).",
        "Otto Kern (Ulm, [1984]) sang.",
        "Olm, [3. Mai 1887], 20 Uhr",
        "Ihr Sieg am [Vortag] war knapp.",
        "Das [heutige] Fest war schön.",
        "Am [Dienstag] ist frei.",
        "Kleider kamen im [Sommer]",
    ],
)
def test_where_it_may_name_one(marked: str) -> None:
    assert answer(mentioned, "de", marked) is None


# Why a German date in brackets names no happening; None where it may name one.
@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Er verließ Olm am [3. Mai 1887].", None),
        ("Wie schon [1999] siegte er.", Because.COMPARISON),
        ("Der Haushalt [2024] wurde beschlossen.", Because.NAME),
        ("Der Haushalt wurde [2024] beschlossen.", None),
        ("Die Wahl im [Mai] war frei.", None),
        ("Der Winter [1999] war kalt.", None),
        ("Der Kunstpreis [2021] ging an Anna Kern.", Because.NAME),
    ],
)
def test_why(marked: str, why: Because | None) -> None:
    assert answer(mentioned, "de", marked) == why

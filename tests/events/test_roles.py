"""What a date is in its text."""

import pytest
from parses import unmarked

from timeline_app.events.roles import role_of
from timeline_app.model.calendar import DAY_SECONDS
from timeline_app.model.interval import Interval
from timeline_app.model.role import Because, Role, RoleReason

MENTIONS = [
    ("de", "[1935]", Because.ALONE),
    ("de", "Termin: [3. Mai], 10 Uhr", Because.ALONE),
    ("de", "Vor [drei Jahren].", Because.ALONE),
    ("de", "Die Büste schuf der Bildhauer Emil Harth ([1898-1976]) aus Ton.", Because.LIFE),
    ("de", "Bisher liegen vor: »Nebel« ([1997]) und »Das Boot am Kai« (2001).", Because.DOCUMENT),
    ("de", "Er wertete das Schreiben vom [24. Juni 1999] nicht als Beschwerde.", Because.DOCUMENT),
    ("de", "Gemäß § 1 des Akteneinsichtsgesetzes (AIG) vom [10. März 1998] ist der Antrag zulässig.", Because.DOCUMENT),
    ("de", "Die Preisträgerin des Jahres [1991] lässt sich nicht einschüchtern.", Because.NAME),
    ("de", "Der Rennsieger von [2013] konnte einen Sturz verhindern.", Because.NAME),
    ("de", "Die Buchungen gingen gegenüber dem [Juni] des Vorjahres zurück.", Because.COMPARISON),
    ("de", "Der Händler verkaufte weniger Karten als im [Vorjahr].", Because.COMPARISON),
    ("de", "Das Programm »Schub [2020]« hat Geld gespart.", Because.NAME),
    ("de", "Wir haben 300 Euro gesammelt (Stand [8. März 2023]).", Because.DOCUMENT),
    ("de", "Veröffentlichungsdatum: [28. August 2019]", Because.DOCUMENT),
    ("de", "Herzog Ludwig der Rote ([1467-1508]) bestätigt das Recht der Bauern.", Because.LIFE),
    ("de", "Sie erhielt Abschriften von Briefen aus den [1840er] und 1850er Jahren.", Because.DOCUMENT),
    ("de", "Sie erhielt Abschriften von Briefen aus den 1840er und [1850er Jahren].", Because.DOCUMENT),
    ("de", "Der Sportverein Neustadt [1999] e.V. lädt ein.", Because.NAME),
    ("de", "Das Recht ist nicht verjährt (vgl. OLG Bonn, Urteil vom [19.12.2012] – 6 W 1/12).", Because.DOCUMENT),
    ("en", "WARSAW, [February 26] (Agency) -- The parliament met.", Because.DATELINE),
    ("en", "Updated [September 24, 2025]", Because.DOCUMENT),
    ("en", "The court applied the Harbour Act of [1993].", Because.DOCUMENT),
    ("en", "A letter of intent dated [25/03/2021] forms part of it.", Because.DOCUMENT),
    ("de", "Es gilt die Ordnung in der Fassung vom [1.1.2018].", Because.DOCUMENT),
    ("de", "Anna Kern, Jahrgang [1937], trat dem Orden bei.", Because.NAME),
    ("de", "Huber Verlag, Hamburg [2000]", Because.DOCUMENT),
    ("de", "Verlag Anton Kern, Ulm [1988], 399 S.", Because.DOCUMENT),
    ("de", "Ulm, den [1. August 1887].", Because.DATELINE),
    ("de", "Ulm, [4. März].", Because.DATELINE),
    ("de", "Gegeben Ulm im Schloss, den [2. August 1714].", Because.DATELINE),
    ("de", "Datum: 28.08.2019 - [09:30] Verfasser: jk", Because.DOCUMENT),
    ("de", "Auf dem Stein steht „Walter von der Alm – [1170-1230]; Der Sänger“.", Because.LIFE),
    ("de", "Der Gewinn stieg auf 3,3 Mio. Euro - nach 3,1 Mio. Euro [2017].", Because.COMPARISON),
    ("de", "Eingegangen ist der Haushalt für [1887/88].", Because.DOCUMENT),
    ("de", "Der Bericht des Amts für [1886] wurde verlesen.", Because.DOCUMENT),
    ("de", "Die Elf erholte sich von dem verlorenen Spiel [der letzten Woche].", Because.NAME),
    ("de", "Sie erhält den Otto-Kern-Preis [1997] der Stadt Ulm.", Because.NAME),
    ("de", "Wegen der [diesjährigen] Spende bleibt der Laden offen.", Because.NAME),
    ("de", "1898 baute der Meister das [heutige] Rathaus.", Because.NAME),
    ("de", "Das Jahr endet am 3. Mai 2020 mit der [diesjährigen] Versammlung.", Because.NAME),
    ("de", "Berlin, [12. Mai 2023]", Because.DATELINE),
    ("de", "Der Kassenbericht für [das Jahr 2022] wurde geprüft.", Because.DOCUMENT),
    ("de", "Der Treff ist offen (jeder dritte [Dienstag] im Monat).", Because.NAME),
    ("de", "Am Offenen [Montag] lernt man das Haus kennen.", Because.NAME),
    ("en", "Ashford University Press, London [1994]", Because.DOCUMENT),
    ("en", "Developers gathered at FOSDEM [2018] to talk about compilers.", Because.NAME),
    ("en", "It rose more slowly than in [March].", Because.COMPARISON),
    ("en", "The [2013] prize winners designed the gallery.", Because.NAME),
    ("en", "The hall was drawn by [2011] Elm prize winners Marsh and Low.", Because.NAME),
    ("en", "Sales were $3.10 a share, up 4% from [a year ago].", Because.COMPARISON),
    ("en", "Takings fell to $2 million, down from $3 million [the year before].", Because.COMPARISON),
    ("en", "Fort Hale, [May 3, 1862]", Because.DATELINE),
    ("en", "(From our own man) Port Hale, [Wednesday].", Because.DATELINE),
    ("en", "The loans were small in each of the three months ended [May 31, 2024] and 2023.", Because.COMPARISON),
    ("en", "Outlay in 2019 was 54 million ([2018]: 61 million).", Because.COMPARISON),
    ("en", "On Wed, [2003-04-02] at 10:15, Ann Marsh wrote:", Because.MAIL),
    ("en", "By Ann Marsh, The Daily Post, [July 30, 2002]", Because.DOCUMENT),
    ("en", "The story was on the front of [Friday]'s edition of the Post.", Because.DOCUMENT),
    ("en", "Petition No 43 of [2006] was filed by the miller.", Because.DOCUMENT),
    ("en", "It was agreed that the minutes of the meeting held on [10 March 2005] be signed.", Because.DOCUMENT),
    ("en", "The loans are shown in our balance sheets as of [May 31, 2024].", Because.DOCUMENT),
    ("en", "The valley saw many of the floods of [the last century].", Because.NAME),
    ("en", "Results | [Q4 FY24] | Q3 FY24 | Q/Q |", Because.ALONE),
]

HAPPENINGS = [
    ("de", "Am [3. Mai 1931] sank die Fähre vor der Mole."),
    ("de", "Mit Schreiben vom [1. Juli 1994] kündigte die Firma den Vertrag."),
    ("de", "Der Rat trat [1904] zurück."),
    ("de", "[1871] übernahm Anna Kern die Mühle."),
    ("de", "Das Ergebnis stand [gestern Abend] noch aus."),
    ("de", "Gründung des Vereins: [1927]"),
    ("de", "Das Gericht hat die Klage mit Urteil vom [4. Mai 2012] abgewiesen."),
    ("de", "Beim Spiel [der letzten Woche] gewann die Elf."),
    ("de", "Am Ende [der letzten Woche] gewann die Elf."),
    ("de", "Bei der [gestrigen] Sitzung trat sie zurück."),
    ("de", "Die [heutige] Sitzung entfällt."),
    ("de", "Der [1890] erbaute Bahnhof soll im Herbst saniert werden."),
    ("de", "„Wir haben am [Sonntag] gewonnen“, sagte sie."),
    ("de", "„Die Familie ist [1946] nach Wien gezogen.“"),
    ("de", "Sie sagt: „Der Rat hat [1946] den Bau beschlossen.“"),
    ("en", "The mayor resigned on [May 3, 1931]."),
    ("en", "In a letter dated [May 3], the mayor resigned."),
    ("en", "The bridge was rebuilt in [1953]."),
    ("en", "The smith died [a year ago]."),
    ("en", "The river rose from its banks [last year]."),
    ("en", "On [May 3] Ann Marsh wrote to the miller."),
    ("en", "As of [Monday], the mill had ten hands."),
    ("en", "The goal came ten minutes before the end of play on [May 3]."),
    ("en", "RustFest Paris: [May 26-27]"),
    ("en", "By Friday, [May 3], the weir had gone."),
]


def _role(language: str, marked: str, interval: Interval | None = None, published: int | None = None) -> RoleReason:
    return role_of(*unmarked(marked), language, interval, published)


@pytest.mark.parametrize(("language", "marked", "because"), MENTIONS)
def test_a_mention_has_its_reason(language: str, marked: str, because: Because) -> None:
    assert _role(language, marked) == (Role.MENTION, because)


@pytest.mark.parametrize(("language", "marked"), HAPPENINGS)
def test_what_is_told_is_a_happening(language: str, marked: str) -> None:
    assert _role(language, marked) == (Role.HAPPENING, Because.TOLD)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Seit [1871] ist die Stadt Sitz des Gerichts."),
        ("en", "Since [1871] the town has had a court."),
    ],
)
def test_what_lasts_is_a_state(language: str, marked: str) -> None:
    assert _role(language, marked) == (Role.STATE, Because.LASTS)


def test_what_is_to_come_when_the_text_is_published_is_a_plan() -> None:
    marked = "Am [3. Mai 2021] öffnet das Museum."
    day = Interval(18750 * DAY_SECONDS, 18751 * DAY_SECONDS)
    assert _role("de", marked, day, published=18749) == (Role.PLAN, Because.LATER)
    assert _role("de", marked, day, published=18750) == (Role.HAPPENING, Because.TOLD)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Im [Mai] soll der Rat über den Bau entscheiden."),
        ("de", "Im [Mai] wird der Rat über den Bau entscheiden."),
        ("en", "The council will meet in [May]."),
    ],
)
def test_without_a_publication_date_the_verb_tells_a_plan(language: str, marked: str) -> None:
    assert _role(language, marked) == (Role.PLAN, Because.INTENDED)


def test_what_is_said_to_have_been_is_no_plan() -> None:
    marked = "Der Heilige soll im Jahr [1012] hier eine Quelle entdeckt haben."
    assert _role("de", marked) == (Role.HAPPENING, Because.TOLD)


def test_a_language_without_a_grammar_tells_nothing() -> None:
    assert _role("fr", "Le traité fut signé le [3 mai 2021].") == (Role.HAPPENING, Because.TOLD)

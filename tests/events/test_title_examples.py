"""The titles of sentences that are built in a way of their own: an order, a gap or a phrase that others lack."""

import pytest
from titles import title


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # The date of an attribute, and of a relative clause
        (
            "Im ersten Quartal des am [1. April] begonnenen Geschäftsjahres, das für die Töchter des Konzerns die "
            "Monate Januar bis März umfasst, konnte die Gruppe im Süden des Landes einen Zuwachs verbuchen.",
            "Das Geschäftsjahr hat begonnen",
        ),
        ("Die ihm [1903] verkaufte Mühle brannte.", "Die Mühle wurde ihm verkauft"),
        ("Er schrieb mit Brief vom 3. Mai, der [1999] ankam.", "Der Brief vom 3. Mai kam an"),
        ("Der Mann, den sie [1999] traf, ging.", "Sie traf den Mann"),
        ("Der Rat, in den [1990] drei Frauen gewählt wurden, trat zurück.", "Drei Frauen wurden in den Rat gewählt"),
        (
            "Als der Graf, der die Mühle, die am Fluss stand, [1603] kaufte, starb, weinte sie.",
            "Der Graf kaufte die Mühle, die am Fluss stand",
        ),
        ("Der Verein (gegründet [1902]) feierte.", "Der Verein wurde gegründet"),
        # Of which of two nouns, or of several things, nobody can tell.
        ("Der Turm des Rates, in dem er [1999] saß, fiel.", "Der Turm des Rates, in dem er 1999 saß, fiel"),
        ("Die [1903] und 1910 gebauten Brücken brannten.", "Die 1903 und 1910 gebauten Brücken brannten"),
        ("Es gab ein [1903] gebautes Haus.", "Es gab ein 1903 gebautes Haus"),
        ("Der Mann, der 1990 kam und [1995] hier starb, war alt.", "Der Mann starb hier"),
        ("Der Mann, dem sie [1990] half und der starb, kam.", "Sie half dem Mann"),
        ("Er kam zu den Frauen, denen [1990] das Haus gehörte.", "Den Frauen gehörte das Haus"),
        ("Daher verboten die Räte [1990] das Bad zu bauen.", "Die Räte verboten das Bad zu bauen"),
        (
            "Der Turm der Kirche, dessen Spitze [1990] fiel, steht.",
            "Der Turm der Kirche, dessen Spitze 1990 fiel, steht",
        ),
        (
            "Der Rat lehnte am [3. Mai 2021] nach langer Beratung in der alten Halle am Fluss keinen neuen teuren Plan "
            "der vielen Vereine ab.",
            "Der Rat lehnte nach langer Beratung keinen neuen teuren Plan der vielen Vereine ab",
        ),
        ("Unter dem aus Olm zugezogenen Otto Kern, der [1990] starb, wuchs der Ort.", "Otto Kern starb"),
        ("Dort lagerten 1757 französische Truppen, die [1758] abzogen.", "Französische Truppen zogen ab"),
        ("Er kam mit Booten, die [1990] sanken.", "Er kam mit Booten, die 1990 sanken"),
        ("Die Bank, deren Filialen [1990] schlossen, ist weg.", "Die Filialen der Bank schlossen"),
        ("Fällt der Schnee, bleiben die Leute am [3. Mai] zu Hause.", "Fällt der Schnee, bleiben die Leute zu Hause"),
        ("Das am [3. Mai] stattfindende Fest wurde abgesagt.", "Das am 3. Mai stattfindende Fest wurde abgesagt"),
        ("Der Bauer kam und verkaufte das Feld, das er [1990] geerbt hatte.", "Der Bauer hatte das Feld geerbt"),
        ("Dafür gab es am [3. Mai] keine Stimme.", "Dafür gab es keine Stimme"),
        (
            "1943 wurde das Lager für Frauen und [1944] das für Kinder gebaut.",
            "1943 wurde das Lager für Frauen und 1944 das für Kinder gebaut",
        ),
        ("Anreise ist [Freitag], Abreise Sonntag.", "Anreise ist Freitag, Abreise Sonntag"),
        # Two dates of one verb
        ("Im Mai 1911 brennt das Tor, im [Juni 1913] die Halle ab.", "Die Halle brennt ab"),
        ("Im [Mai 1911] brennt das Tor, im Juni 1913 die Halle ab.", "Das Tor brennt ab"),
        (
            "Das Tor wurde am [3. Mai 1983] für Wagen und am 4. Juni 1984 ganz gesperrt.",
            "Das Tor wurde für Wagen gesperrt",
        ),
        ("Das Tor wurde am 3. Mai 1983 für Wagen und am [4. Juni 1984] ganz gesperrt.", "Das Tor wurde ganz gesperrt"),
        (
            "Der Meister baute drei Häuser: das Rathaus 1901, die Schule [1903] und das Bad 1910.",
            "Der Meister baute die Schule",
        ),
        # A date in brackets, and one beside an hour
        ("Das Fest ([Samstag, 4. Mai 2019]) begann um 15 Uhr.", "Das Fest begann um 15 Uhr"),
        ("Das Fest (Samstag, 4. Mai 2019) begann um [15 Uhr].", "Das Fest (Samstag, 4. Mai 2019) begann"),
        # The verb first, the date behind it or at the end
        (
            "Die Wahl zwischen Rot und Blau fiel ihm schwer am [3. Mai 1904].",
            "Die Wahl zwischen Rot und Blau fiel ihm schwer",
        ),
        ("Am [9. Oktober] kam ich an.", "Ich kam an"),
        ("[1904] wurde es möglich, zu bauen.", "Es wurde möglich, zu bauen"),
        ("[1999] kaufte ihn die Stadt.", "Die Stadt kaufte ihn"),
        ("Es schneite, als er am [3. Mai] ging.", "Er ging"),
        ("Er kam vielleicht schon im [Mai].", "Er kam vielleicht schon im Mai"),
        ("Er kam drei Jahre nach [1945].", "Er kam drei Jahre nach 1945"),
        # Whoever says it stays.
        ("„Wenn es [1998] regnete, blieben wir daheim“, sagte er.", "„Wenn es regnete, blieben wir daheim“, sagte er"),
        ("„Komm!“, rief er am [Montag].", "„Komm!“, rief er am Montag"),
        (
            "Die Miliz nahm ihn am [3. Mai] unter dem Verdacht fest, Gold geschmuggelt zu haben.",
            "Die Miliz nahm ihn unter dem Verdacht fest, Gold geschmuggelt zu haben",
        ),
        ("Er hat am [Montag] den von Wien geführten Rat verlassen.", "Er hat den von Wien geführten Rat verlassen"),
        ("Die Abtei wurde [962] vom Bischof gestiftet.", "Die Abtei wurde vom Bischof gestiftet"),
    ],
)
def test_german(marked: str, expected: str) -> None:
    assert title("de", marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # A date that a noun needs, that is compared, or that nothing tells apart
        ("The Friends of the Earth meeting in [May] was long.", "The Friends of the Earth meeting was long"),
        ("Only the name is left, on a house opened in [1978].", "Only the name is left, on a house opened in 1978"),
        ("Designed by Wyatt and opened in [May 1990], the hall burned.", "The hall was opened"),
        ("The ship left in [June], a day that he hates.", "The ship left"),
        (
            "The mill burned, and in [May], after what he did, he left.",
            "The mill burned, and in May, after what he did, he left",
        ),
        ("After saying on [Friday], he left.", "After saying on Friday, he left"),
        ("Sometime in [1904] he died.", "He died"),
        ("The group, Let's Encrypt's founders, began on [May 3].", "The group began"),
        ("The bank, founded in 1765 by Low and bought by Cole in [2009], failed.", "The bank was bought by Cole"),
        ("It was closed in May and turned into a shop in [June 1990].", "It was turned into a shop"),
        ("Her sister, who died in [1990], left a house, which he sold.", "Her sister died"),
        ("They agreed on [Friday] that he leaves and that she stays.", "They agreed that he leaves and that she stays"),
        (
            "The storm killed 20 from the town and 30 from the village near the old river in [May 1990], police in the "
            "county and in the city said.",
            "The storm killed 20 from the town and 30 from the village near the old river, police said",
        ),
        (
            "They met on [Friday] in the old hall of the town, so that the work on the bridge over the river at the "
            "mill will start soon, it was said.",
            "They met in the hall of the town, so that the work on the bridge will start, it was said",
        ),
        (
            "He spoke of the [1996] killing of the doctor, Ann Low.",
            "He spoke of the 1996 killing of the doctor, Ann Low",
        ),
        ("They fought [Monday]'s decision by the board to sell the mill.", "The board decided to sell the mill"),
        ("The [Friday] paper told it.", "The Friday paper told it"),
        ("The election of [1999] was free.", "The election of 1999 was free"),
        ("The summer of [1999] was hot.", "The summer of 1999 was hot"),
        ("It was built in [1850] or later.", "It was built in 1850 or later"),
        ("It opens no later than [3 May 2021].", "It opens no later than 3 May 2021"),
        ("The mill burned for the first time since [May].", "The mill burned for the first time since May"),
        ("In the [19th century] people built.", "In the 19th century people built"),
        ("Home was where he went in [1945].", "Home was where he went in 1945"),
        ("Trending on [3 May 2019] was a song by nobody.", "Trending on 3 May 2019 was a song by nobody"),
        (
            "On [Monday] sales rose to $9 million compared with $8 million.",
            "On Monday sales rose to $9 million compared with $8 million",
        ),
        ("The match was moved from [Friday] to Monday.", "The match was moved from Friday to Monday"),
        # Behind or before another phrase
        (
            "On a conference call that lasted an hour he spoke on [3 May 1904].",
            "On a conference call that lasted an hour he spoke",
        ),
        ("At its meeting on [May 3] the board agreed.", "At its meeting the board agreed"),
        ("He left in [1968], when he was ill.", "He left when he was ill"),
        ("At [3.15] on the morning of 12 May somebody saw smoke.", "On the morning of 12 May somebody saw smoke"),
        ("[Next year]'s games begin on 2 July.", "Next year's games begin on 2 July"),
        ("Next year's games begin on [2 July].", "Next year's games begin"),
        ("He died on [Sunday] of a fever.", "He died of a fever"),
        ("The rector hoped in [November] to mend the tower.", "The rector hoped to mend the tower"),
        # The clause of the date, or all that it hangs on
        ("She opened a shop and sold it in [1903].", "She sold it"),
        ("He was wounded, old and died in [May].", "He died"),
        ("Peter Low (died [1912]) was a smith.", "Peter Low died"),
        (
            "The barn, damaged in [May] and largely pulled down, was hers.",
            "The barn was damaged in May and largely pulled down",
        ),
        (
            "The hearing was listed for March 2020 but was adjourned on the [17th of that month].",
            "The hearing was adjourned",
        ),
        ("They sang, but nobody heard them on [3 May 1904].", "Nobody heard them"),
        ("Papers filed on [Monday] were lost, he said.", "Papers filed on Monday were lost, he said"),
        ("Had the dam held in [1963], the village would stand.", "Had the dam held in 1963, the village would stand"),
        ("Though in [1875] she was engaged, she left.", "Though in 1875 she was engaged, she left"),
        ("They found a bike that had been stolen on [Friday at 8 a.m.]", "A bike had been stolen"),
        # What was said stays said.
        (
            "The miller said no when the mill burned down on [3 May 1904].",
            "The miller said no when the mill burned down",
        ),
        (
            "Leave a comment, he told the crowd on [3 May 2019], and went on.",
            "Leave a comment, he told the crowd, and went on",
        ),
        (
            "The board sold the old mill although the owners had told the judge to wait for what was due by [Monday].",
            "The owners had told the judge to wait for what was due by Monday",
        ),
    ],
)
def test_english(marked: str, expected: str) -> None:
    assert title("en", marked) == expected

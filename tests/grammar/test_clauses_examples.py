"""Sentences of several clauses: which words are of which, whatever stands between them."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Er will die Mühle, die sein Vater gebaut hat, im Mai verkaufen und nach Olm ziehen.",
            "main: Er will die Mühle im Mai verkaufen und nach Olm ziehen / relative: die sein Vater gebaut hat",
        ),
        (
            "Weil der Wirt krank war und niemand kochen konnte, blieb das Haus zu.",
            "adverbial: Weil der Wirt krank war / adverbial: und niemand kochen konnte / main: blieb das Haus zu",
        ),
        (
            "Ob er kommt, weiß niemand.",
            "content: Ob er kommt / main: weiß niemand",
        ),
        (
            "Wir wissen nicht, wann der Zug fährt und ob er hält.",
            "main: Wir wissen nicht / content: wann der Zug fährt / content: und ob er hält",
        ),
        (
            "Die Frau, deren Sohn er kannte, sagte, sie habe nichts gehört.",
            "relative: deren Sohn er kannte / main: Die Frau sagte / report: sie habe nichts gehört",
        ),
        (
            "Er ging, ohne zu grüßen, an ihr vorbei.",
            "main: Er ging an ihr vorbei / infinitive: ohne zu grüßen",
        ),
        (
            "Um Geld zu sparen, heizte der Verein die Halle nicht.",
            "infinitive: Um Geld zu sparen / main: heizte der Verein die Halle nicht",
        ),
        (
            "Der Bach trat über die Ufer, sodass die Straße gesperrt werden musste.",
            "main: Der Bach trat über die Ufer / adverbial: sodass die Straße gesperrt werden musste",
        ),
        (
            "Je länger er wartete, desto kälter wurde es.",
            "main: Je länger er wartete / main: desto kälter wurde es",
        ),
        (
            "Sie sagte: „Ich gehe, sobald der Regen aufhört.“",
            "main: Sie sagte / report: Ich gehe / adverbial: sobald der Regen aufhört",
        ),
        (
            "Kommt der Bus nicht, gehen wir zu Fuß.",
            "adverbial: Kommt der Bus nicht / main: gehen wir zu Fuß",
        ),
        (
            "Das Haus, in dem er wohnte und das er liebte, brannte ab.",
            "relative: in dem er wohnte / relative: und das er liebte / main: Das Haus brannte ab",
        ),
        (
            "Er hat das Amt, obwohl er es nicht wollte, angenommen.",
            "main: Er hat das Amt angenommen / adverbial: obwohl er es nicht wollte",
        ),
        (
            "Die Mutter arbeitete als Köchin, der Vater fuhr zur See, und die Kinder schliefen.",
            "main: Die Mutter arbeitete als Köchin / main: der Vater fuhr zur See / main: und die Kinder schliefen",
        ),
        (
            "Er versprach, den Zaun zu streichen und das Tor zu ölen.",
            "main: Er versprach / infinitive: den Zaun zu streichen und das Tor zu ölen",
        ),
        (
            "Nachdem sie gegessen hatten, spielten sie Karten, bis es Tag wurde.",
            "adverbial: Nachdem sie gegessen hatten / main: spielten sie Karten / adverbial: bis es Tag wurde",
        ),
        (
            "Der Mann, der den Hund fand, und die Frau, die ihn fütterte, sind Nachbarn.",
            "relative: der den Hund fand / relative: die ihn fütterte / main: Der Mann und die Frau sind Nachbarn",
        ),
        (
            "Nicht der Wirt, sondern sein Bruder, der früher Koch war, führt das Haus.",
            "relative: der früher Koch war / main: Nicht der Wirt sondern sein Bruder führt das Haus",
        ),
        (
            "Der Vertrag, der am 31. Mai enden sollte, wurde verlängert.",
            "relative: der am 31. Mai enden sollte / main: Der Vertrag wurde verlängert",
        ),
        (
            "Wer mitfahren will, muss bis Montag zahlen.",
            "content: Wer mitfahren will / main: muss bis Montag zahlen",
        ),
        (
            "Als es am 3. Mai Nacht wurde, brannte die Scheune.",
            "adverbial: Als es am 3. Mai Nacht wurde / main: brannte die Scheune",
        ),
        (
            "„Der Turm wird 2030 fertig“, sagte der Baumeister.",
            "main: Der Turm wird 2030 fertig / speaker: sagte der Baumeister",
        ),
        (
            "Der Bote teilte den Eltern am Freitag mit, dass ihr Sohn lebe.",
            "main: Der Bote teilte den Eltern am Freitag mit / content: dass ihr Sohn lebe",
        ),
        (
            "Der Bauer verkauft das Feld, das er 1990 erbte.",
            "main: Der Bauer verkauft das Feld / relative: das er 1990 erbte",
        ),
        (
            "Der Mann, der 1990 kam und hier lebte, war Schmied.",
            "relative: der 1990 kam / relative: und hier lebte / main: Der Mann war Schmied",
        ),
        (
            "Der Lehrer, unter dessen Leitung der Chor 1952 in Rom sang, ging in Rente.",
            "relative: unter dessen Leitung der Chor 1952 in Rom sang / main: Der Lehrer ging in Rente",
        ),
        (
            "Die Schule, deren Rektorin sie 1971 wurde, steht nicht mehr.",
            "relative: deren Rektorin sie 1971 wurde / main: Die Schule steht nicht mehr",
        ),
        (
            "Der Fahrer, dem 2015 der Schein entzogen wurde, klagte.",
            "relative: dem 2015 der Schein entzogen wurde / main: Der Fahrer klagte",
        ),
        (
            "Der Rat, in den 1990 drei Frauen gewählt wurden, trat zurück.",
            "relative: in den 1990 drei Frauen gewählt wurden / main: Der Rat trat zurück",
        ),
        (
            "Dem Verein, 1991 gegründet, gehören 300 Leute an.",
            "main: Dem Verein gehören 300 Leute an / participle: 1991 gegründet",
        ),
        (
            "Das Museum in einem alten Laden, 1909 eröffnet, zeigt Uhren.",
            "main: Das Museum in einem alten Laden zeigt Uhren / participle: 1909 eröffnet",
        ),
        (
            "Er wurde 1950 geboren und lebt in Olm.",
            "main: Er wurde 1950 geboren / conjunct: und lebt in Olm",
        ),
        (
            "Er wurde Abt, ein Amt, das er 1912 aufgab.",
            "main: Er wurde Abt / aside: ein Amt / relative: das er 1912 aufgab",
        ),
        (
            "Die Brücke (erbaut 1887) trägt keine Lastwagen.",
            "main: Die Brücke trägt keine Lastwagen / bracket: erbaut 1887",
        ),
        (
            "Als der Maler 1922 starb, war er arm.",
            "adverbial: Als der Maler 1922 starb / main: war er arm",
        ),
        (
            "Wird der Plan im Mai nicht genehmigt, zieht die Firma weg.",
            "adverbial: Wird der Plan im Mai nicht genehmigt / main: zieht die Firma weg",
        ),
        (
            "Der Zeuge leugnete, am 3. Mai dort gewesen zu sein.",
            "main: Der Zeuge leugnete / infinitive: am 3. Mai dort gewesen zu sein",
        ),
        (
            "Die Miliz nahm ihn am 3. Mai unter dem Verdacht fest, Gold geschmuggelt zu haben.",
            "main: Die Miliz nahm ihn am 3. Mai unter dem Verdacht fest / infinitive: Gold geschmuggelt zu haben",
        ),
        (
            "Am Sonntag traten sechs Chöre auf, darunter einer aus Rom.",
            "main: Am Sonntag traten sechs Chöre auf / aside: darunter einer aus Rom",
        ),
        (
            "Er kam 1933 zurück, blieb aber nicht.",
            "main: Er kam 1933 zurück / conjunct: blieb aber nicht",
        ),
        (
            "Sie verlor im Juli – wie schon im Mai – ihr Haus.",
            "main: Sie verlor im Juli ihr Haus / bracket: wie schon im Mai",
        ),
    ],
)
def test_german(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Because the cook was ill and nobody could bake, the inn stayed shut.",
            "adverbial: Because the cook was ill / main: and nobody could bake / main: the inn stayed shut",
        ),
        (
            "Nobody knows whether he will come or when the train leaves.",
            "main: Nobody knows / adverbial: whether he will come or when the train leaves",
        ),
        (
            "The woman whose son he knew said she had heard nothing.",
            "relative: whose son he knew / main: The woman said / content: she had heard nothing",
        ),
        (
            "To save money, the club did not heat the hall.",
            "infinitive: To save money / main: the club did not heat the hall",
        ),
        (
            "The river rose so fast that the road had to be closed.",
            "main: The river rose so fast / content: that the road had to be closed",
        ),
        (
            "She said: “I will go as soon as the rain stops.”",
            "main: She said / main: I will go as soon as the rain stops",
        ),
        (
            "He took the post, although he did not want it, and kept it for ten years.",
            "main: He took the post / adverbial: although he did not want it / conjunct: and kept it for ten years",
        ),
        (
            "His mother worked in the mill, his father went to sea, and the children kept geese.",
            "main: His mother worked in the mill / main: his father went to sea / main: and the children kept geese",
        ),
        (
            "After they had eaten, they played cards until it was day.",
            "adverbial: After they had eaten / main: they played cards / adverbial: until it was day",
        ),
        (
            "The man who found the dog and the woman who fed it are neighbours.",
            "relative: who found the dog / relative: who fed it / main: The man and the woman are neighbours",
        ),
        (
            "He was elected, but resigned when the paper wrote about the money.",
            "main: He was elected / conjunct: but resigned / adverbial: when the paper wrote about the money",
        ),
        (
            "If it rains, the fair will be held in the barn, the mayor said.",
            "adverbial: If it rains / main: the fair will be held in the barn / speaker: the mayor said",
        ),
        (
            "They say that Karim Said, a former clerk, accepted a bribe.",
            "main: They say / content: that Karim Said accepted a bribe / aside: a former clerk",
        ),
        (
            "The mill, built of stone, closed in 1990 and reopened in 2001.",
            "participle: built of stone / main: The mill closed in 1990 and reopened in 2001",
        ),
        (
            "Tests on the wool showed a chance it was hers.",
            "main: Tests on the wool showed a chance / content: it was hers",
        ),
        (
            "As pressure built, the dam broke.",
            "adverbial: As pressure built / main: the dam broke",
        ),
        (
            "Known as the Lion, he ruled for ten years.",
            "participle: Known as the Lion / main: he ruled for ten years",
        ),
        (
            "Having lost the vote, she went home.",
            "participle: Having lost the vote / main: she went home",
        ),
        (
            "The firm, which makes boats, and its owner were fined.",
            "relative: which makes boats / main: The firm and its owner were fined",
        ),
        (
            "It is not known who set the fire that destroyed the barn.",
            "main: It is not known / relative: who set the fire / relative: that destroyed the barn",
        ),
        (
            "The council voted to close the pool, saying it cost too much.",
            "main: The council voted to close the pool / participle: saying it cost too much",
        ),
        (
            "The treaty was signed in Rome in 1957 and has been in force since 1958.",
            "main: The treaty was signed in Rome in 1957 / conjunct: and has been in force since 1958",
        ),
        (
            "To take part in the election due next May, the party chose a new name.",
            "infinitive: To take part in the election due next May / main: the party chose a new name",
        ),
        (
            "Mr Low has been famous since he won the race in 1988.",
            "main: Mr Low has been famous / adverbial: since he won the race in 1988",
        ),
        (
            "Dear sister, We sailed on Monday with a fair wind.",
            "main: We sailed on Monday with a fair wind / aside: Dear sister",
        ),
        (
            "The mayor asked whether the bridge had been open on Monday.",
            "main: The mayor asked / adverbial: whether the bridge had been open on Monday",
        ),
        (
            "Had the dam held in 1963, the village would stand.",
            "adverbial: Had the dam held in 1963 / main: the village would stand",
        ),
        (
            "The mill, which was built in 1871 and which burned in 1902, was never insured.",
            "relative: which was built in 1871 / relative: and which burned in 1902 / main: The mill was never insured",
        ),
        (
            "The house where the poet was born in 1795 is a shop now.",
            "relative: where the poet was born in 1795 / main: The house is a shop now",
        ),
        (
            "The woman whose boat sank in May was paid.",
            "relative: whose boat sank in May / main: The woman was paid",
        ),
        (
            "The town in which the first fair was held in 1907 has no square.",
            "relative: in which the first fair was held in 1907 / main: The town has no square",
        ),
        (
            "The mill burned down in 1871, and the owner moved to Leeds.",
            "main: The mill burned down in 1871 / main: and the owner moved to Leeds",
        ),
        (
            "The mill burned down in 1871, and in 1872 the owner moved to Leeds.",
            "main: The mill burned down in 1871 / main: and in 1872 the owner moved to Leeds",
        ),
        (
            "The old town hall, built between 1837 and 1839, was sold.",
            "participle: built between 1837 and 1839 / main: The old town hall was sold",
        ),
        (
            "The mill was opened in May, grew in June and was closed in July.",
            "main: The mill was opened in May / conjunct: grew in June / conjunct: and was closed in July",
        ),
        (
            "Ann Marsh, a former clerk, was named judge on Monday.",
            "main: Ann Marsh was named judge on Monday / aside: a former clerk",
        ),
        (
            "Ann Marsh (born 3 May 1950) is a judge.",
            "main: Ann Marsh is a judge / bracket: born 3 May 1950",
        ),
        (
            "Ann Marsh was born in Cork on 3 May 1950 and went to school in Leeds.",
            "main: Ann Marsh was born in Cork on 3 May 1950 / conjunct: and went to school in Leeds",
        ),
        (
            "Elected mayor in 1902, he served until his death.",
            "main: he served until his death / aside: Elected mayor in 1902",
        ),
        (
            "Speaking in Leeds on Monday, Mr Low said the mill was safe.",
            "participle: Speaking in Leeds on Monday / main: Mr Low said / content: the mill was safe",
        ),
        (
            "Ten people were killed and twenty hurt when a bus fell into a river on Sunday.",
            "main: Ten people were killed and twenty hurt / adverbial: when a bus fell into a river on Sunday",
        ),
    ],
)
def test_english(text: str, clauses: str) -> None:
    assert clauses_of("en", text) == clauses

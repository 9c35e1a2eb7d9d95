"""What joins a German clause, and where the verb's place alone does."""

import pytest
from parses import clauses_of


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        # The second of two relative clauses, and no main clause
        ("Die Frau, die kam und die sang, ging.", "relative: die kam / relative: und die sang / main: Die Frau ging"),
        ("Die Mühle, die im Mai brannte, war alt.", "relative: die im Mai brannte / main: Die Mühle war alt"),
        ("Der Müller, der sie kaufte, ging bald fort.", "relative: der sie kaufte / main: Der Müller ging bald fort"),
        ("Das Haus, in dem er wohnte, steht noch.", "relative: in dem er wohnte / main: Das Haus steht noch"),
        ("Die Stadt, aus der sie kam, liegt am Meer.", "relative: aus der sie kam / main: Die Stadt liegt am Meer"),
        ("Der Mann, dessen Sohn floh, schwieg.", "relative: dessen Sohn floh / main: Der Mann schwieg"),
        ("Alles, was er sagte, war falsch.", "content: was er sagte / main: Alles war falsch"),
        ("Der Ort, wo er starb, ist unbekannt.", "content: wo er starb / main: Der Ort ist unbekannt"),
        ("Sie fand den Ring, den er verloren hatte.", "main: Sie fand den Ring / relative: den er verloren hatte"),
        ("Er half der Frau, deren Hof brannte.", "main: Er half der Frau / relative: deren Hof brannte"),
        ("Die Leute, mit denen er sprach, lachten.", "relative: mit denen er sprach / main: Die Leute lachten"),
    ],
)
def test_relative_clauses(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Als der Graf starb, erbte sie das Schloss.", "adverbial: Als der Graf starb / main: erbte sie das Schloss"),
        ("Weil es regnete, blieben sie zu Hause.", "adverbial: Weil es regnete / main: blieben sie zu Hause"),
        ("Er ging, nachdem die Glocke geläutet hatte.", "main: Er ging / adverbial: nachdem die Glocke geläutet hatte"),
        ("Bevor der Krieg begann, zogen sie fort.", "adverbial: Bevor der Krieg begann / main: zogen sie fort"),
        ("Obwohl er krank war, kam er.", "adverbial: Obwohl er krank war / main: kam er"),
        ("Wenn es regnet, fällt das Fest aus.", "adverbial: Wenn es regnet / main: fällt das Fest aus"),
        ("Sie bleiben, bis der Zug kommt.", "main: Sie bleiben / adverbial: bis der Zug kommt"),
        ("Seit er fort ist, steht die Mühle leer.", "adverbial: Seit er fort ist / main: steht die Mühle leer"),
        ("Während er schlief, brannte der Stall.", "adverbial: Während er schlief / main: brannte der Stall"),
        (
            "Da der Rat nichts beschloss, blieb die Halle zu.",
            "adverbial: Da der Rat nichts beschloss / main: blieb die Halle zu",
        ),
        ("Damit niemand fiel, baute man ein Geländer.", "adverbial: Damit niemand fiel / main: baute man ein Geländer"),
    ],
)
def test_clauses_that_tell_when_and_why(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Er sagte, dass er kommt.", "main: Er sagte / content: dass er kommt"),
        ("Sie wusste, dass die Mühle brannte.", "main: Sie wusste / content: dass die Mühle brannte"),
        ("Er fragte, ob sie komme.", "main: Er fragte / content: ob sie komme"),
        ("Niemand weiß, wer das Haus baute.", "main: Niemand weiß / content: wer das Haus baute"),
        ("Er schrieb, wann der Zug fährt.", "main: Er schrieb / content: wann der Zug fährt"),
        ("Sie sagte, die Halle werde fertig.", "main: Sie sagte / report: die Halle werde fertig"),
        ("Er meinte, sie habe recht.", "main: Er meinte / report: sie habe recht"),
        ("Dass er kam, freute alle.", "content: Dass er kam / main: freute alle"),
        ("Ob er kommt, ist offen.", "content: Ob er kommt / main: ist offen"),
    ],
)
def test_what_is_said_or_known(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Das geht, sagte Herr Klein.", "main: Das geht / speaker: sagte Herr Klein"),
        ("„Wir kommen“, rief sie.", "main: Wir kommen / speaker: rief sie"),
        ("Der Preis steige, so der Händler.", "main: Der Preis steige / speaker: so der Händler"),
    ],
)
def test_who_said_it(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Kommt er, so geht sie.", "adverbial: Kommt er / main: so geht sie"),
        ("Regnet es, fällt das Fest aus.", "adverbial: Regnet es / main: fällt das Fest aus"),
        ("Wäre er hier, würde er lachen.", "adverbial: Wäre er hier / main: würde er lachen"),
    ],
)
def test_conditions_with_their_verb_first(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Die Mühle brannte, und der Müller ging.", "main: Die Mühle brannte / main: und der Müller ging"),
        ("Er sah das Haus, und das Dach brannte.", "main: Er sah das Haus / main: und das Dach brannte"),
        ("Er ging, sie blieb.", "main: Er ging / main: sie blieb"),
        ("Der Regen kam, aber das Fest fand statt.", "main: Der Regen kam / main: aber das Fest fand statt"),
        ("Sie rief, doch niemand hörte sie.", "main: Sie rief / main: doch niemand hörte sie"),
        ("Es war kalt, denn der Ofen war aus.", "main: Es war kalt / main: denn der Ofen war aus"),
        ("Die Mühle brannte; der Stall stand noch.", "main: Die Mühle brannte / main: der Stall stand noch"),
        ("Eines war klar: Die Mühle war verloren.", "main: Eines war klar / main: Die Mühle war verloren"),
    ],
)
def test_two_main_clauses(text: str, clauses: str) -> None:
    assert clauses_of("de", text) == clauses

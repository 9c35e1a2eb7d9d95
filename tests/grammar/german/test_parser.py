"""German sentences: which clause a date is of, and its verb at the second place."""

import pytest
from parses import said
from titles import title

from timeline_app.grammar.parsing import parsed


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("de", "Am [3. Mai 2021] wurde die Brücke geschlossen.", "Die Brücke wurde geschlossen"),
        ("de", "Die Brücke, die [1874] gebaut wurde, ist geschlossen.", "Die Brücke wurde gebaut"),
        ("de", "Als der Graf [1603] starb, erbte sie das Schloss.", "Der Graf starb"),
        ("de", "Er soll am [3. Mai 2021] das Haus verkauft haben.", "Er soll das Haus verkauft haben"),
        ("de", "Am [3. Mai 2021] hat der Rat nicht getagt.", "Der Rat hat nicht getagt"),
        ("de", "Die Stadt kaufte die Mühle [1999] und verkaufte sie 2005.", "Die Stadt kaufte die Mühle"),
        ("de", "Sie teilte mit, die Halle werde [2022] fertig.", "Sie teilte mit, die Halle werde fertig"),
        (
            "de",
            "Am [3. Mai 2021] trat der Minister zurück, wie die Zeitung meldet.",
            "Der Minister trat zurück, wie die Zeitung meldet",
        ),
    ],
)
def test_the_clause_of_the_date(language: str, marked: str, expected: str) -> None:
    assert title(language, marked) == expected


def clauses(text: str) -> list[tuple[str, str]]:
    """The kinds and words of the clauses in their order, without the stop."""
    parse = parsed(text, "de")
    return [(clause.kind.value, said(parse, parse.spoken(clause))) for clause in parse.clauses]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A clause that its verb begins, and what depends on it
        ("Kommt der Zug, fahren wir nach Olm.", [("adverbial", "Kommt der Zug"), ("main", "fahren wir nach Olm")]),
        # A small clause between the front field and its verb
        ("Am Morgen, es war ein Montag, brach er auf.",
         [("main", "Am Morgen brach er auf"), ("aside", "es war ein Montag")]),
        # Before the verb: a list is the subject, a remark of whom is one of them is not.
        ("Äpfel, Birnen und Pflaumen bringen Geld.", [("main", "Äpfel Birnen und Pflaumen bringen Geld")]),
        ("Zehn Leute, darunter ein Kind, starben.", [("main", "Zehn Leute starben"), ("aside", "darunter ein Kind")]),
        ("Geboren 1903 in Olm, zog er nach Bern.",
         [("main", "zog er nach Bern"), ("participle", "Geboren 1903 in Olm")]),
        # The number of a chamber is of its name, and opens no remark.
        ("Das Landgericht, 2. Kammer, entschied.", [("main", "Das Landgericht 2. Kammer entschied")]),
    ],
)  # fmt: skip
def test_what_stands_before_the_verb(text: str, expected: list[tuple[str, str]]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie traf ihn und kaufte Brot, Wein und Käse.",
         [("main", "Sie traf ihn"), ("conjunct", "und kaufte Brot Wein und Käse")]),
        ("Wir schrieben dem Rat, der tagte, einen Brief.",
         [("main", "Wir schrieben dem Rat einen Brief"), ("relative", "der tagte")]),
        ("Er wollte, dass sie laufen, springen und tanzen.",
         [("main", "Er wollte"), ("content", "dass sie laufen springen und tanzen")]),
        ("Der Mann, der floh und hier lebte, starb.",
         [("relative", "der floh"), ("relative", "und hier lebte"), ("main", "Der Mann starb")]),
        ("Der Rat hat beschlossen, die Beiträge für Schüler, Lehrlinge und Rentner zu senken.",
         [("main", "Der Rat hat beschlossen"),
          ("infinitive", "die Beiträge für Schüler Lehrlinge und Rentner zu senken")]),
    ],
)  # fmt: skip
def test_what_goes_on_behind_a_comma(text: str, expected: list[tuple[str, str]]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        # Behind a colon, what was said, only if somebody said it
        ("Der Wirt sagte: Das Haus brennt.", "report", "Das Haus brennt"),
        ("Der Wirt lachte: Das Haus brennt.", "main", "Das Haus brennt"),
        # … and a phrase that tells how, only if it is one
        ("Er steigerte den Gewinn: um 80 Prozent.", "aside", "um 80 Prozent"),
        ("Sie kauften drei Dinge: Brot und Wein.", "main", "Brot und Wein"),
        # Between dashes, who said it, or any other remark
        ("Die Lage – so der Zeuge – war ernst.", "speaker", "so der Zeuge"),
        ("Die Lage – ein Streit – war ernst.", "bracket", "– ein Streit –"),
        # A participle of saying, and a verb that repeats what was said
        ("Sie hatte erklärt, die Halle werde fertig.", "report", "die Halle werde fertig"),
    ],
)
def test_who_says_what(text: str, kind: str, words: str) -> None:
    assert (kind, words) in clauses(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Er nahm das Auto, gab es aber zurück.", "conjunct"),
        ("Er nahm das Auto, gab es zurück.", "conjunct"),
        ("Er trat zurück, forderte aber Geld.", "conjunct"),
        ("Das sei falsch, gab er zu.", "speaker"),
        ("Das sei falsch, sagte er.", "speaker"),
        ("„Das ist falsch“, sagte aber der Wirt.", "speaker"),
    ],
)
def test_a_verb_behind_a_comma_that_may_be_one_of_saying(text: str, kind: str) -> None:
    assert parsed(text, "de").clauses[-1].kind == kind

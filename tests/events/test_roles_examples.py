"""What the date in brackets is in its sentence, and why."""

import tomllib
from pathlib import Path

import pytest
from parses import unmarked

from timeline_app.events.roles import role_of

CORPORA = Path(__file__).parents[1] / "corpora" / "titles"


def _role(language: str, marked: str) -> str:
    found = role_of(*unmarked(marked), language)
    return f"{found.role.name} {found.because.name}"


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        ("Stand: [8. März]", "MENTION DOCUMENT"),
        ("Am [3. Mai] brannte die Mühle.", "HAPPENING TOLD"),
        ("Seit [1999] ist die Mühle zu.", "STATE LASTS"),
        ("Das Schreiben vom [3. Mai] fehlt.", "MENTION DOCUMENT"),
        ("Die Siegerin von [1991] kam.", "MENTION NAME"),
        ("Gegenüber [2000] stieg der Preis.", "MENTION COMPARISON"),
        ("Es kamen mehr als im [Vorjahr].", "MENTION COMPARISON"),
        ("Franz Kern, Jahrgang [1937]", "MENTION NAME"),
        ("Albrecht der Weise (1467-[1508]) baute.", "MENTION LIFE"),
        ("Die Mühle soll im [Mai] schließen.", "PLAN INTENDED"),
        ("Die Mühle soll im [Mai] geschlossen haben.", "HAPPENING TOLD"),
        ("[3. Mai 2020]", "MENTION ALONE"),
        ("Mit Schreiben vom [3. Mai] kündigte er.", "HAPPENING TOLD"),
        ("Briefe aus den 1840er und [1850er] Jahren", "MENTION DOCUMENT"),
        ("Der [1890] erbaute Bahnhof soll saniert werden.", "HAPPENING TOLD"),
        ("Das Fest wird im [Mai] gefeiert.", "HAPPENING TOLD"),
        ("Der Rat wird im [Mai] bauen.", "PLAN INTENDED"),
        ("Es waren 54 Millionen ([2018]: 61 Millionen).", "MENTION COMPARISON"),
        # Names and a year, life dates of somebody, and a bracket between a paper and its day
        ("Huber Verlag, Hamburg [2000]", "MENTION DOCUMENT"),
        ("Huber Verlag Hamburg [2000]", "HAPPENING TOLD"),
        ("Otto Kern ([1990-1995]) malte.", "MENTION LIFE"),
        ("Der Turm ([1990-1995]) fiel.", "HAPPENING TOLD"),
        ("Franz Kern (Jahrgang [1937]) kam.", "MENTION NAME"),
        ("Die Preise (Stand: [Mai 2020]) gelten.", "MENTION DOCUMENT"),
        ("Das Schreiben (gut) vom [3. Mai] fehlt.", "MENTION DOCUMENT"),
        ("Er kam früher als [gestern].", "MENTION COMPARISON"),
        ("Er kam als Bote [gestern].", "HAPPENING TOLD"),
        ("Seit rund [1999] ist die Mühle zu.", "STATE LASTS"),
        ("Der Rat wird im [Mai] gebaut haben.", "HAPPENING TOLD"),
        # What carries the verb's own deed, and a document that is only told of
        ("Durch Urteil vom [3. Mai] hob das Gericht es auf.", "HAPPENING TOLD"),
        ("Er kündigte mit Brief vom [3. Mai].", "HAPPENING TOLD"),
        ("Das Urteil vom [3. Mai] gilt.", "MENTION DOCUMENT"),
        ("Im Schreiben vom [3. Mai] kündigte er.", "MENTION DOCUMENT"),
    ],
)
def test_german_dates(marked: str, role: str) -> None:
    assert _role("de", marked) == role


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        ("Updated [September 24].", "MENTION DOCUMENT"),
        ("On [3 May] the mill burned.", "HAPPENING TOLD"),
        ("Since [1999] the mill has been shut.", "STATE LASTS"),
        ("The Act of [1993] is in force.", "MENTION DOCUMENT"),
        ("The [1998] Act is in force.", "MENTION DOCUMENT"),
        ("Rust [2021] is out.", "MENTION NAME"),
        ("Debt rose from [a year ago].", "MENTION COMPARISON"),
        ("More came than in [1999].", "MENTION COMPARISON"),
        ("Low (1903-[1950]) was a smith.", "MENTION LIFE"),
        ("He read “The Mill” ([1993]).", "MENTION DOCUMENT"),
        ("The mill will close in [May].", "PLAN INTENDED"),
        ("[3 May 2020]", "MENTION ALONE"),
        ("Q4 [FY24]", "MENTION ALONE"),
        ("He was paid $5 million ([2018]: $4 million).", "MENTION COMPARISON"),
        ("It came earlier than [Friday].", "MENTION COMPARISON"),
        ("It opens no later than [Friday].", "HAPPENING TOLD"),
        ("He came rather than wait until [Friday].", "HAPPENING TOLD"),
        ("The GDPR of [2016] is law.", "MENTION DOCUMENT"),
        ("Ann Low ([1903–1950]) sang.", "MENTION LIFE"),
        ("The mill ([1903–1950]) burned.", "HAPPENING TOLD"),
        ("It has lasted since [1999].", "STATE LASTS"),
        ("Penguin Press, London [2000]", "MENTION DOCUMENT"),
    ],
)
def test_english_dates(marked: str, role: str) -> None:
    assert _role("en", marked) == role


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_corpora_of_titles(language: str) -> None:
    """All but a few of their sentences tell what happened on the day."""
    corpus, others = (
        tomllib.loads((CORPORA / f"{name}.toml").read_text(encoding="utf-8")) for name in (language, "roles")
    )
    roles = {marked: role for role, sentences in others[language].items() for marked in sentences}
    sentences = {marked for group in corpus.values() for marked, *_ in group}
    assert roles.keys() <= sentences
    told = {marked: roles.get(marked, "HAPPENING TOLD") for marked in sentences}
    wrong = [(marked, role) for marked, role in told.items() if role != "UNSURE" and _role(language, marked) != role]
    assert wrong == []

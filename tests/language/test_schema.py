"""Language files are checked, and all that is wrong is told together."""

import subprocess
import sys
from pathlib import Path

import pytest
from changed_files import change

from timeline_app.errors import LanguageError
from timeline_app.language.checks import check_language
from timeline_app.language.grammar import load_grammar
from timeline_app.language.schema import _key
from timeline_app.timex.kinds import NEEDS


def test_all_mistakes_of_all_files_are_told_together(files: Path) -> None:
    change(
        files / "de" / "words.toml",
        ('"12" = ["Dezember(|s)"', '"13" = ["Dezember(|s)"'),
        ('"7" = ["Sonntag(|es)"]', '"0" = ["Sonntag(|es)"]'),
        ('TS = ["Sekunde(|n)", "Sek"]', 'XX = ["Sekunde(|n)", "Sek"]'),
        ('class = "num"', 'klasse = "num"'),
    )
    change(
        files / "de" / "rules.toml",
        ("capital_nouns = true", 'capital_nouns = "yes"'),
        ('between_link = "und|und dem"', 'between_link = "und|("'),
        ('name = "weekday"\nkind = "weekday"', 'name = "weekday"\nkind = "wochentag"'),
        ('examples = ["42 Jahre alt", "sieben Jahre alt"]', "examples = []"),
        ('facts = { n = "X" }', 'facts = { n = "viele" }'),
        ('name = "ISO day"', 'name = "day in numbers"'),
        ("{quant}".replace("{", "{every:"), "{every:wieviel}"),
    )
    (files / "de" / "titles.toml").write_text('verb_second = "am"\ntags = {}\n', encoding="utf-8")
    (files / "de" / "abbreviations.toml").write_text("never = [", encoding="utf-8")
    (files / "de" / "rulez.toml").write_text("", encoding="utf-8")
    told = check_language("de", NEEDS)
    for expected in (
        "de/words.toml, words: ",
        "month.13 is not a month from 1 to 12",
        "weekday.0 is not a weekday from 1, Monday, to 7",
        "unit.XX is not one of ",
        "de/words.toml, compound 1.class: Field required",
        "de/words.toml, compound 1.klasse: Extra inputs are not permitted",
        "de/rules.toml, settings.capital_nouns: Input should be a valid boolean",
        "de/rules.toml, settings.between_link: Value error, no regular expression: ",
        "de/rules.toml, rule 'weekday', kind: there is no resolver 'wochentag'",
        "de/rules.toml, rule 'age of a person', examples: List should have at least 1 item",
        "de/rules.toml, rule 'vague stretch', facts, n",
        "de/rules.toml, rule 'every weekday', pattern: no resolver reads 'wieviel'",
        "de/titles.toml, verb_second: Input should be a valid boolean",
        "de/titles.toml, lists: Field required",
        "de/abbreviations.toml: ",
        "de/rulez.toml: no file of this name is read",
    ):
        assert any(expected in line for line in told), (expected, told)


def test_two_rules_of_one_name(files: Path) -> None:
    change(files / "en" / "rules.toml", ('name = "noon"', 'name = "midnight"'))
    assert check_language("en") == ["en/rules.toml, rule: Value error, two rules of one name: midnight"]


def test_brackets_of_examples(files: Path) -> None:
    change(files / "en" / "rules.toml", ('examples = ["midnight"]', 'examples = ["at [midnight", "[a] [b]"]'))
    (line,) = check_language("en")
    assert line.startswith("en/rules.toml, rule 'midnight', examples: ")
    assert "one pair of brackets" in line


def test_a_language_that_is_not_there() -> None:
    assert [line.partition(":")[0] for line in check_language("tlh")] == ["tlh/words.toml", "tlh/rules.toml"]


def test_the_loader_tells_all_mistakes_too(files: Path) -> None:
    change(
        files / "de" / "rules.toml", ('pattern = "[{today:off}]"', 'pattern = "[{todai:off}]"'), ("kind = ", "art = ")
    )
    (files / "de" / "words.toml").write_text("words = 3\n", encoding="utf-8")
    with pytest.raises(LanguageError) as caught:
        load_grammar("de")
    told = str(caught.value).splitlines()
    assert any(line.startswith("de/words.toml, words: ") for line in told)
    assert any(line.startswith("de/rules.toml, rule 'age', kind: Field required") for line in told)


def test_all_mistakes_are_told_at_once(files: Path) -> None:
    (files / "de" / "titles.toml").write_text("", encoding="utf-8")
    assert check_language("de") == [
        "de/titles.toml, tags: Field required",
        "de/titles.toml, lists: Field required",
    ]


def test_a_start_does_not_pay_for_the_check() -> None:
    program = (
        "import sys; from timeline_app.analysis import pipeline;"
        "from timeline_app.language.grammar import load_grammar;"
        "load_grammar('de'); print('pydantic' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("location", "told"),
    [
        (("rule", 0, "kind"), "rule 'feast', kind"),
        (("rule", 0, "examples", 1), "rule 'feast', examples 2"),
        (("rule", 1, "examples", 0), "rule 2.examples 1"),
        (("words", "month", 2), "words.month 3"),
    ],
)
def test_where_a_value_stands(location: tuple[int | str, ...], told: str) -> None:
    assert _key(location, {"rule": [{"name": "feast"}, {}]}) == told

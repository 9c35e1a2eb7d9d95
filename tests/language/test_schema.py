"""Language files are checked, and all that is wrong is told together."""

import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.errors import LanguageError
from timeline_app.language.checks import check_language
from timeline_app.language.grammar import load_grammar
from timeline_app.paths import resources
from timeline_app.timex.kinds import NEEDS

FOLDERS = sorted(path.name for path in (resources() / "languages").iterdir() if path.is_dir())


@pytest.mark.parametrize("code", [*FOLDERS, "tr", "ro", "ja"])
def test_the_files_that_are_shipped_are_right(code: str) -> None:
    assert check_language(code, NEEDS) == []


def _write(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def test_all_mistakes_of_all_files_are_told_together(files: Path) -> None:
    _write(
        files / "de" / "words.toml",
        ('"12" = ["Dezember(|s)"]', '"13" = ["Dezember(|s)"]'),
        ('"7" = ["Sonntag(|es)"]', '"0" = ["Sonntag(|es)"]'),
        ('TS = ["Sekunde(|n)", "Sek"]', 'XX = ["Sekunde(|n)", "Sek"]'),
        ('class = "num"', 'klasse = "num"'),
    )
    _write(
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


def test_a_rule_that_leaves_its_resolver_without_a_fact(files: Path) -> None:
    _write(
        files / "en" / "rules.toml",
        ('pattern = "[{weekday:wd} {part:part}]"', 'pattern = "[{weekday:wd}? {part:part}]"'),
        ("{article}? {couple:n} of", "{article}? couple of"),
        ('facts = { off = 0, sign = 1 }\npattern = "[{tonight:part}]"', 'pattern = "[{tonight:part}]"'),
        ("({int:n2} | {num:n2}) {unit:unit2}", "({int} | {num:n2}) {unit:unit2}"),
    )
    told = check_language("en", NEEDS)
    for expected in (
        "en/rules.toml, rule 'weekday with part of day', pattern: its kind 'weekday' needs wd or wp, which is not "
        "told where it captures part",
        "en/rules.toml, rule 'ago', pattern: its kind 'ago' needs n, which is not told where it captures unit",
        "en/rules.toml, rule 'tonight', pattern: its kind 'day' needs off, which is not told where it captures part",
        "en/rules.toml, rule 'duration of two units', pattern: its kind 'duration' needs n2, which is not told "
        "where it captures n, unit, unit2",
    ):
        assert expected in told


def test_a_fact_that_no_resolver_understands(files: Path) -> None:
    _write(
        files / "en" / "rules.toml",
        ("{monthnum:m}-{day:d}", "{day:m}-{day:d}"),
        ("[{tonight:part}]", "[{season:part}]"),
        ("up {upto:mod}", "up {weekday:mod}"),
    )
    told = "\n".join(check_language("en", NEEDS))
    assert "rule 'ISO day', pattern: 'm' is to be a month from 1 to 12, which 13 of the class 'day' is not" in told
    assert "rule 'tonight', pattern: 'part' is to be one of " in told
    assert "rule 'duration', pattern: 'mod' is to be a TIMEX3 mod, which 1 of the class 'weekday' is not" in told


def test_two_rules_of_one_name(files: Path) -> None:
    _write(files / "en" / "rules.toml", ('name = "noon"', 'name = "midnight"'))
    assert check_language("en") == ["en/rules.toml, rule: Value error, two rules of one name: midnight"]


def test_patterns_and_definitions_that_cannot_be_read(files: Path) -> None:
    _write(
        files / "en" / "rules.toml",
        ('pattern = "[{today:off}]"', 'pattern = "[{todai:off}]"'),
        ('pattern = "[midnight]"', 'pattern = "[midnight"'),
        ('hm = "', 'unused = "{nowhere}"\nhm = "'),
    )
    assert check_language("en", NEEDS) == [
        "en/rules.toml, rule 'today', pattern: no class or definition 'todai'",
        "en/rules.toml, rule 'midnight', pattern: ']' is missing",
    ]
    _write(
        files / "en" / "rules.toml",
        ('pattern = "[{todai:off}]"', 'pattern = "[{today:off}]"'),
        ('pattern = "[midnight"', 'pattern = "[midnight]"'),
    )
    assert check_language("en", NEEDS) == ["en/rules.toml, define.unused: no class or definition 'nowhere'"]


def test_a_definition_that_contains_itself(files: Path) -> None:
    _write(files / "en" / "rules.toml", ('hm = "', 'hm = "{hm} '))
    told = check_language("en")
    assert told
    assert all("definition 'hm' refers to itself" in line for line in told)
    with pytest.raises(LanguageError, match="refers to itself"):
        load_grammar("en")


def test_brackets_of_examples(files: Path) -> None:
    _write(files / "en" / "rules.toml", ('examples = ["midnight"]', 'examples = ["at [midnight", "[a] [b]"]'))
    (line,) = check_language("en")
    assert line.startswith("en/rules.toml, rule 'midnight', examples: ")
    assert "one pair of brackets" in line


def test_a_language_with_borrowed_names_is_checked_with_the_shared_files(files: Path) -> None:
    _write(files / "shared_rules.toml", ('lead = "({weekday_name}', 'lead = "({weekday_nome}'))
    (files / "fr" / "words.toml").write_text('[words.month]\n"0" = ["nul"]\n', encoding="utf-8")
    assert check_language("fr") == ["fr/words.toml, words: Value error, month.0 is not a month from 1 to 12"]
    told = check_language("pt")
    assert told
    assert all(line.startswith("shared_rules.toml, ") and "weekday_nome" in line for line in told)


def test_a_language_that_is_not_there() -> None:
    assert [line.partition(":")[0] for line in check_language("tlh")] == ["tlh/words.toml", "tlh/rules.toml"]


def test_the_loader_tells_all_mistakes_too(files: Path) -> None:
    _write(
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

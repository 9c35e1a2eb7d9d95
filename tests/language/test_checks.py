"""The patterns of a language are held against what resolvers need, and all that is wrong is told together."""

from pathlib import Path

import pytest
from changed_files import change

from timeline_app.errors import LanguageError
from timeline_app.language.checks import check_language
from timeline_app.language.grammar import load_grammar
from timeline_app.paths import resources
from timeline_app.timex.kinds import NEEDS

FOLDERS = sorted(path.name for path in (resources() / "languages").iterdir() if path.is_dir())


@pytest.mark.parametrize("code", [*FOLDERS, "tr", "ro", "ja"])
def test_the_files_that_are_shipped_are_right(code: str) -> None:
    assert check_language(code, NEEDS) == []


def test_a_rule_that_leaves_its_resolver_without_a_fact(files: Path) -> None:
    change(
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
    change(
        files / "en" / "rules.toml",
        ("{monthnum:m}-{day:d}", "{day:m}-{day:d}"),
        ("[{tonight:part}]", "[{season:part}]"),
        ("up {upto:mod}", "up {weekday:mod}"),
    )
    told = "\n".join(check_language("en", NEEDS))
    assert "rule 'ISO day', pattern: 'm' is to be a month from 1 to 12, which 13 of the class 'day' is not" in told
    assert "rule 'tonight', pattern: 'part' is to be one of " in told
    assert "rule 'duration', pattern: 'mod' is to be a TIMEX3 mod, which 1 of the class 'weekday' is not" in told


def test_patterns_and_definitions_that_cannot_be_read(files: Path) -> None:
    change(
        files / "en" / "rules.toml",
        ('pattern = "[{today:off}]"', 'pattern = "[{todai:off}]"'),
        ('pattern = "[midnight]"', 'pattern = "[midnight"'),
        ('hm = "', 'unused = "{nowhere}"\nhm = "'),
    )
    assert check_language("en", NEEDS) == [
        "en/rules.toml, rule 'today', pattern: no class or definition 'todai'",
        "en/rules.toml, rule 'midnight', pattern: ']' is missing",
    ]
    change(
        files / "en" / "rules.toml",
        ('pattern = "[{todai:off}]"', 'pattern = "[{today:off}]"'),
        ('pattern = "[midnight"', 'pattern = "[midnight]"'),
    )
    assert check_language("en", NEEDS) == ["en/rules.toml, define.unused: no class or definition 'nowhere'"]


def test_a_definition_that_contains_itself(files: Path) -> None:
    change(files / "en" / "rules.toml", ('hm = "', 'hm = "{hm} '))
    told = check_language("en")
    assert told
    assert all("definition 'hm' refers to itself" in line for line in told)
    with pytest.raises(LanguageError, match="refers to itself"):
        load_grammar("en")


def test_a_language_with_borrowed_names_is_checked_with_the_shared_files(files: Path) -> None:
    change(files / "shared_rules.toml", ('lead = "({weekday_name}', 'lead = "({weekday_nome}'))
    (files / "fr" / "words.toml").write_text('[words.month]\n"0" = ["nul"]\n', encoding="utf-8")
    assert check_language("fr") == ["fr/words.toml, words: Value error, month.0 is not a month from 1 to 12"]
    told = check_language("pt")
    assert told
    assert all(line.startswith("shared_rules.toml, ") and "weekday_nome" in line for line in told)

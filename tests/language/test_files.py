"""Language files as they are read: without examples, with the lines of their rules, and with what is wrong told."""

from pathlib import Path

import pytest

from timeline_app.errors import LanguageError
from timeline_app.language.files import has_rules, is_borrowed, languages_with_rules, read_toml
from timeline_app.language.locales import locales
from timeline_app.paths import resources

RULES = """# Some rules

[[rule]]
name = "day"
pattern = "{number:d}. {month:m}"
examples = ["am [3. Mai]", "bis [4. Juni]"]

# Another one
[[rule]]
name = "year"
pattern = "{year:y}"
examples = ["[1999]"]
[[rule]]
name = "last"
pattern = "zuletzt"
"""


def _file(folder: Path, text: str) -> Path:
    path = folder / "rules.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_each_rule_has_the_line_that_it_begins_in_and_no_examples(tmp_path: Path) -> None:
    rules = read_toml(_file(tmp_path, RULES))["rule"]
    assert [(rule["name"], rule["line"]) for rule in rules] == [("day", 3), ("year", 9), ("last", 13)]
    assert not any("examples" in rule for rule in rules)
    assert rules[0]["pattern"] == "{number:d}. {month:m}"


@pytest.mark.parametrize("text", ["", "# nothing\n", 'verb_second = true\n\n[words]\nneg = ["nicht"]\n'])
def test_a_file_without_rules_has_none(tmp_path: Path, text: str) -> None:
    assert "rule" not in read_toml(_file(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[rule]\n", "line 1"),
        ('name = "a"\nname = "b"\n', "line 2"),
        ("a b c", "line 1"),
        ("examples = [", "end of document"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_file_and_line(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(LanguageError) as error:
        read_toml(_file(tmp_path, text))
    assert str(tmp_path / "rules.toml") in str(error.value)
    assert told in str(error.value)


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b'name = "\xff\xfe"')
    for path in (tmp_path / "missing.toml", broken):
        with pytest.raises(LanguageError, match=path.name):
            read_toml(path)


def test_every_rule_of_the_languages_begins_in_its_line() -> None:
    for code in languages_with_rules():
        path = resources() / "languages" / code / "rules.toml"
        lines = path.read_text(encoding="utf-8").splitlines()
        rules = read_toml(path)["rule"]
        assert rules
        assert {lines[rule["line"] - 1] for rule in rules} == {"[[rule]]"}
        assert len({rule["line"] for rule in rules}) == len(rules) == lines.count("[[rule]]")


@pytest.mark.parametrize(
    ("code", "own", "borrowed"),
    [("de", True, False), ("en", True, False), ("ja", False, True), ("sr-Latn", False, True), ("xx", False, False),
     ("", False, False), ("..", False, False), ("dé", False, False), ("DE", False, False)],
)  # fmt: skip
def test_a_language_has_rules_of_its_own_or_borrows_names(code: str, own: bool, borrowed: bool) -> None:
    assert (has_rules(code), is_borrowed(code)) == (own, borrowed)
    assert (code in languages_with_rules()) == own


def test_no_language_with_rules_borrows() -> None:
    assert languages_with_rules() == sorted(languages_with_rules())
    assert not any(map(is_borrowed, languages_with_rules()))
    assert sum(map(is_borrowed, locales())) > 100

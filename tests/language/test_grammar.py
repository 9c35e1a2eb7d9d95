"""The German and English files: every rule meets its examples; how files become words and rules."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from timeline_app.errors import LanguageError
from timeline_app.language.borrowed import borrowed_files
from timeline_app.language.files import is_borrowed, read_toml
from timeline_app.language.grammar import FALLBACK, Grammar, grammar_code, load_grammar
from timeline_app.language.lexicon import OTHER_NUMBER
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.span import Span
from timeline_app.model.timex import Reason
from timeline_app.paths import resources
from timeline_app.timex.finder import find
from timeline_app.timex.tagger import tag
from timeline_app.timex.tokens import tokenise

OWN = ["de", "en", "fr", "it", "es"]
PUBLISHED = PublicationDate(date(2021, 7, 2), Origin.GIVEN, Reason("given"))  # a Friday
# The shared rules are tried with the names that French would borrow if it had no rules of its own.
SHARED = "shared"
FILES = [*((code, f"{code}/rules.toml") for code in OWN), (SHARED, "shared_rules.toml")]


@cache
def _of(code: str) -> Grammar:
    return Grammar("fr", *borrowed_files("fr"), file="shared_rules.toml") if code == SHARED else load_grammar(code)


@cache
def _rules(file: str) -> list[dict[str, Any]]:
    rules: list[dict[str, Any]] = tomllib.loads((resources() / "languages" / file).read_text(encoding="utf-8"))["rule"]
    return rules


def _marked(example: str) -> tuple[str, str]:
    """The text of an example, and the expression in it: what stands in brackets, else the whole."""
    text = example.replace("[", "").replace("]", "")
    return text, example[example.index("[") + 1 : example.index("]")] if "[" in example else text


@pytest.mark.parametrize(("code", "file"), FILES)
def test_every_rule_finds_its_examples(code: str, file: str) -> None:
    wrong = []
    for rule, example in [(one, example) for one in _rules(file) for example in one["examples"]]:
        try:
            _check(code, rule["name"], rule["kind"], example)
        except AssertionError as error:
            wrong.append(f"{rule['name']}, {example}: {error}")
    assert not wrong, "\n".join(wrong)


def _check(code: str, name: str, kind: str, example: str) -> None:
    grammar = _of(code)
    text, expression = _marked(example)
    found = find(tokenise(text, grammar.lexicon), grammar, [Span(0, len(text))])
    assert (name, expression) in [(one.rule.name, one.span.of(text).strip()) for one in found]
    tagged = tag(text, [Span(0, len(text))], grammar, PUBLISHED)
    told = (name, expression) in [(timex.rule, timex.text) for timex in tagged]
    assert told == (kind != "none")


@pytest.mark.parametrize(("code", "file"), FILES)
def test_every_rule_has_examples(code: str, file: str) -> None:
    assert [rule["name"] for rule in _rules(file) if not rule["examples"]] == []


@pytest.mark.parametrize("file", [file for _, file in FILES])
def test_examples_are_left_out_when_a_language_is_loaded(file: str) -> None:
    rules = read_toml(resources() / "languages" / file)["rule"]
    assert len(rules) == len(_rules(file))
    assert not any("examples" in rule for rule in rules)


WORDS = {
    "words": {
        "month": {"1": ["Januar(|s)"], "2": ["Feb(|ruar(|s))"]},
        "half": {"0.5": ["halb"], "X": ["einige"]},
        "ones": {"1": ["ein"], "2": ["zwei"]},
        "tens": {"20": ["zwanzig"]},
        "weekday": {"1": ["Montag"]},
        "part": {"EV": ["Abend"]},
    },
    "compound": [
        {"class": "num", "first": "ones", "joins": ["und"], "second": "tens", "value": "sum"},
        {"class": "weekday_part", "first": "weekday", "second": "part"},
    ],
}


def _grammar(*rules: dict[str, Any], **more: Any) -> Grammar:
    return Grammar("xx", WORDS, {"rule": list(rules), **more})


def test_spellings_are_written_out() -> None:
    lexicon = _grammar().lexicon
    assert [lexicon.value("month", form) for form in ("Januar", "Januars", "Feb", "Februar", "Februars")] == [
        1,
        1,
        2,
        2,
        2,
    ]
    assert not lexicon.has("month", "Janua")


def test_values_are_numbers_where_they_can_be() -> None:
    lexicon = _grammar().lexicon
    assert lexicon.value("half", "halb") == 0.5
    assert lexicon.value("half", "einige") == "X"


def test_compounds_join_forms_and_values() -> None:
    lexicon = _grammar().lexicon
    assert lexicon.value("num", "zweiundzwanzig") == 22
    assert lexicon.value("weekday_part", "Montagabend") == [1, "EV"]


def test_all_wrong_patterns_are_told_together() -> None:
    wrong = [{"name": f"wrong {n}", "kind": "date", "pattern": "{nothing" + str(n) + "}"} for n in range(3)]
    with pytest.raises(LanguageError) as caught:
        _grammar(*wrong, {"name": "right", "kind": "date", "pattern": "{month:m}"})
    assert str(caught.value).splitlines() == [
        f"xx/rules.toml, rule 'wrong {n}', pattern: no class or definition 'nothing{n}'" for n in range(3)
    ]


def test_function_words_begin_no_search() -> None:
    rule = {"name": "a", "kind": "date", "pattern": "am {month:m}"}
    grammar = Grammar("xx", {**WORDS, "function": {"words": ["am"]}}, {"rule": [rule]})
    assert not grammar.trigger.match(grammar.lexicon["am"])
    assert grammar.trigger.match(grammar.lexicon["Januar"])
    assert grammar.opening.match(grammar.lexicon["am"])
    assert grammar.opening.match(grammar.lexicon["Am"])
    assert not grammar.opening.match(grammar.lexicon["Januar"])


def test_words_that_only_stand_beside_others_begin_no_search_and_yet_say_something() -> None:
    rule = {"name": "a", "kind": "date", "pattern": "ihr {month:m}"}
    grammar = Grammar("xx", {**WORDS, "function": {"only_beside": ["ihr"]}}, {"rule": [rule]})
    assert not grammar.trigger.match(grammar.lexicon["ihr"])
    assert grammar.opening.match(grammar.lexicon["ihr"])
    assert not grammar.is_idle("ihr")


def test_one_unknown_word_may_stand_on_the_way_to_a_trigger() -> None:
    grammar = Grammar("xx", WORDS, {"rule": [{"name": "a", "kind": "date", "pattern": "am {month:m}"}]})
    am, number = grammar.lexicon["am"], OTHER_NUMBER
    for backwards, length in ((f" {am} ", 3), (f" w {am} ", 5), (f" w w {am}", 3), (f" {number}{am}", 1), ("", 0)):
        met = grammar.run_up.match(backwards)
        assert met is not None
        assert len(met[0]) == length


def test_dateline() -> None:
    grammar = _grammar(settings={"dateline": r"^[A-Z]+, \x00"})
    assert grammar.dateline.search("BERLIN, \0 (dpa)")
    assert not _grammar().dateline.search("")


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("de", "de"),
        ("de-DE", "de"),
        ("de_AT", "de"),
        ("DE", "de"),
        ("en-US", "en"),
        ("fr", "fr"),
        ("pt-BR", "pt"),
        ("sr-Latn-RS", "sr-Latn"),
        ("zh-Hant", "zh-Hant"),
        ("tlh", FALLBACK),
        ("shared", FALLBACK),
        ("", FALLBACK),
        ("../de", FALLBACK),
    ],
)
def test_grammar_code(language: str, code: str) -> None:
    assert grammar_code(language) == code


def test_who_borrows() -> None:
    assert [is_borrowed(code) for code in ("de", "it", "pt", "tlh")] == [False, False, True, False]


def test_broken_files_of_a_language(files: Path) -> None:
    (files / "de" / "words.toml").write_text("[words.month\n", encoding="utf-8")
    with pytest.raises(LanguageError, match=r"de/words\.toml: .*line 1"):
        load_grammar("de")


def test_an_unknown_name_is_told_with_its_rule(files: Path) -> None:
    path = files / "en" / "rules.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("[{weekday:wd}]", "[{weakday:wd}]"), encoding="utf-8")
    with pytest.raises(
        LanguageError, match=r"en/rules\.toml, rule 'weekday', pattern: no class or definition 'weakday'"
    ):
        load_grammar("en")


def test_a_language_that_is_not_there(files: Path) -> None:
    with pytest.raises(LanguageError, match=r"tlh/words\.toml"):
        load_grammar("tlh")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("words.toml", "words = 3"),
        ("words.toml", '[words]\nmonth = "Juli"'),
        ("words.toml", "[[compound]]\nclass = 'a'"),
        ("rules.toml", "rule = 3"),
        ("rules.toml", "[[rule]]\nname = 'a'"),
        ("rules.toml", "[[rule]]\nname = 'a'\nkind = 'date'\npattern = 3"),
    ],
)
def test_files_of_the_wrong_build_are_told_like_other_mistakes(files: Path, file: str, text: str) -> None:
    (files / "de" / file).write_text(text, encoding="utf-8")
    with pytest.raises(LanguageError, match=f"de/{file}, "):
        load_grammar("de")


@pytest.mark.parametrize(
    "name",
    ["dateline", "quote_line", "mail_line", "session_end", "mail_head", "place_line", "head_line", "issue_number"],
)
@pytest.mark.parametrize("text", ["", "\0", "Sent: \0", "Nr. 4/2023", "Ende der Sitzung"])
def test_a_language_that_tells_no_form_of_a_line_knows_no_such_line(name: str, text: str) -> None:
    assert getattr(Grammar("xx", {}, {}), name).search(text) is None


def test_the_number_of_an_issue_tells_its_year() -> None:
    issue = load_grammar("de").issue_number.search("Rundbrief Nr. 4/2023")
    assert issue is not None
    assert issue[1] == "2023"

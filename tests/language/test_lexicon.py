"""Words, numbers and marks become classes."""

import re

import pytest

from timeline_app.language.lexicon import OTHER_MARK, OTHER_NUMBER, OTHER_WORD, PARAGRAPH, Lexicon, fold, number_classes


@pytest.fixture
def lexicon() -> Lexicon:
    made = Lexicon(
        [("month", "Mai", 5), ("month", "Juli", 7), ("verb", "mai", 1), ("verb", "gehen", 2), ("era", "Ära", 3)]
    )
    made.settle()
    return made


@pytest.mark.parametrize(
    ("digits", "has", "lacks"),
    [
        ("7", {"int", "day", "monthnum", "hour", "week", "small"}, {"two", "minute", "year", "tens"}),
        ("07", {"int", "day", "monthnum", "hour", "minute", "two"}, {"tens", "year"}),
        ("0", {"int", "hour"}, {"day", "monthnum", "tens", "small"}),
        ("00", {"int", "hour", "minute", "two"}, {"tens", "day", "monthnum", "small"}),
        ("24", {"day", "hour", "minute"}, {"monthnum"}),
        ("31", {"day", "minute", "week"}, {"hour", "monthnum"}),
        ("32", {"int", "minute", "week"}, {"day"}),
        ("53", {"week"}, {"day"}),
        ("54", {"small"}, {"week"}),
        ("60", {"tens", "small"}, {"minute"}),
        ("90", {"tens", "two"}, {"minute"}),
        ("100", {"int", "three"}, {"small", "year", "day"}),
        ("999", {"three"}, {"year"}),
        ("1000", {"year", "tenyear"}, {"three"}),
        ("1994", {"year"}, {"tenyear"}),
        ("2199", {"year"}, set()),
        ("2200", {"int"}, {"year"}),
        ("0994", {"int"}, {"year"}),
    ],
)
def test_numbers(digits: str, has: set[str], lacks: set[str]) -> None:
    classes = number_classes(digits)
    assert has <= classes
    assert not lacks & classes


# All numbers of a class, as they are written.
MEMBERS = {
    "int": r"\d+",
    "day": r"0?[1-9]|[12]\d|3[01]",
    "monthnum": r"0?[1-9]|1[0-2]",
    "no_day": r"00|3[2-9]|[4-9]\d",
    "no_month": r"00|1[3-9]|[2-9]\d",
    "no_year": r"0|\d{5,}",
    "hour": r"[01]?\d|2[0-4]",
    "minute": r"[0-5]\d",
    "two": r"\d\d",
    "hour2": r"[01]\d|2[0-4]",
    "nth": r"[1-5]",
    "one_digit": r"\d",
    "day2": r"0[1-9]|[12]\d|3[01]",
    "month2": r"0[1-9]|1[0-2]",
    "minute5": r"[0-5][05]",
    "quarter_minute": r"00|15|30|45",
    "hhmm": r"(?:[01]\d|2[0-4])[0-5]\d",
    "hhmm0": r"0\d[0-5]\d",
    "ymd": r"(?:19|20)\d\d(?:01|12)(?:0[1-9]|[12]\d|3[01])",
    "tens": r"[1-9]0",
    "week": r"0?[1-9]|[1-4]\d|5[0-3]",
    "small": r"0?[1-9]|[1-9]\d",
    "three": r"\d{3}",
    "year": r"1\d{3}|2[01]\d\d",
    "tenyear": r"(?:1\d|2[01])\d0",
}


def test_the_members_of_each_class_of_numbers() -> None:
    days = [
        f"{year}{month}{day}"
        for year in ("1899", "1900", "2099", "2100")
        for month in ("00", "01", "12", "13")
        for day in ("00", "01", "31", "32")
    ]
    written = [f"{value:0{size}d}" for size in (1, 2, 3, 4) for value in range(10**size)]
    classes = {digits: number_classes(digits) for digits in [*written, "12345", "1234567", "1" * 9, "1" * 11, *days]}
    assert set().union(*classes.values()) == set(MEMBERS)
    for name, members in MEMBERS.items():
        wanted = {digits for digits in classes if re.fullmatch(members, digits)}
        assert {digits for digits, names in classes.items() if name in names} == wanted, name


def test_every_number_has_the_character_of_its_classes(lexicon: Lexicon) -> None:
    for number in (*range(2300), 9999, 10_000, 10**8):
        for token in {str(number), f"{number:02d}", f"{number:04d}"}:
            for name in number_classes(token):
                assert lexicon[token] in lexicon.chars(name), (token, name)


def test_a_capital_is_only_met_with_a_capital(lexicon: Lexicon) -> None:
    assert lexicon["Juli"] in lexicon.chars("month")
    assert lexicon["JULI"] in lexicon.chars("month")
    assert lexicon["juli"] == OTHER_WORD


def test_a_word_of_two_classes(lexicon: Lexicon) -> None:
    assert lexicon["Mai"] in lexicon.chars("month")
    assert lexicon["Mai"] in lexicon.chars("verb")
    assert lexicon["mai"] in lexicon.chars("verb")
    assert lexicon["mai"] not in lexicon.chars("month")


def test_small_letters_win_over_a_capital_of_the_same_class() -> None:
    lexicon = Lexicon([("part", "Morgen", "MO"), ("part", "morgen", "MO")])
    lexicon.settle()
    assert lexicon["morgen"] in lexicon.chars("part")


def test_values(lexicon: Lexicon) -> None:
    assert lexicon.value("month", "JULI") == 7
    assert lexicon.value("verb", "mai") == 1
    assert lexicon.value("day", "07") == 7
    assert lexicon.has("month", "Mai")
    assert not lexicon.has("month", "gehen")
    assert not lexicon.has("month", "nie")
    assert {word: set(lexicon.classes(word)) for word in ("Mai", "MAI", "gehen", "Ära", "nie", "")} == {
        "Mai": {"month", "verb"}, "MAI": {"month", "verb"}, "gehen": {"verb"}, "Ära": {"era"}, "nie": set(), "": set(),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("token", "character"),
    [
        ("xyz", OTHER_WORD),
        ("Ärger", OTHER_WORD),
        ("1" * 10, OTHER_NUMBER),
        ("٣", OTHER_NUMBER),
        ("²", OTHER_NUMBER),
        ("☃", OTHER_MARK),
        ("_", OTHER_MARK),
        (".", "."),
        ("–", "–"),
        (" ", " "),
        ("\t\xa0", " "),
        ("\n", "\n"),
        ("\r\n", "\n"),
        ("\n \n", PARAGRAPH),
        ("\r\n\r\n", PARAGRAPH),
        ("\r\r", PARAGRAPH),
    ],
)
def test_what_no_file_knows(lexicon: Lexicon, token: str, character: str) -> None:
    assert lexicon[token] == character


def test_fold() -> None:
    assert fold("Ju\xadli") == "juli"
    assert fold("A\u0308ra") == "ära"


def test_decomposed_and_hyphenated_words_are_met(lexicon: Lexicon) -> None:
    assert lexicon["A\u0308ra"] == lexicon["Ära"] != OTHER_WORD
    assert lexicon["Ju\xadli"] == lexicon["Juli"]


def test_an_unknown_class_has_no_characters(lexicon: Lexicon) -> None:
    assert lexicon.chars("nothing") == ""
    assert lexicon.chars("word") == OTHER_WORD


def test_a_class_among_the_characters_of_tokens(lexicon: Lexicon) -> None:
    said = "".join(map(lexicon.__getitem__, ("wir", " ", "gehen")))
    assert lexicon.among("verb", said)
    assert not lexicon.among("verb", said[:2])
    assert not lexicon.among("nothing", said)


def test_the_memo_is_bounded(lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline_app.language.lexicon._MEMO_LIMIT", len(lexicon) + 10)
    for number in range(100):
        assert lexicon[f"wort{chr(97 + number % 26)}{chr(97 + number // 26)}"] == OTHER_WORD
    assert len(lexicon) <= 10 + 1

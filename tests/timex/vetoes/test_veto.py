"""What looks like a date and is none: names, ages, scores, codes, each beside a sentence in which it is one."""

from collections.abc import Callable

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.context import Context
from timeline_app.timex.finder import find
from timeline_app.timex.tokens import tokenise
from timeline_app.timex.vetoes.veto import veto_of

Values = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("language", "none", "one", "value"),
    [
        ("de", "Anna März sprach.", "Im März sprach sie.", "2021-03"),
        ("de", "Frau März sprach.", "Ende März sprach sie.", "2021-03"),
    ],
)
def test_a_name_is_no_month(values: Values, language: str, none: str, one: str, value: str) -> None:
    assert values(language, none) == []
    assert values(language, one) == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [("Der 29-jährige Fahrer floh.", []), ("Die dreijährige Haft endete.", ["P3Y"])],
)
def test_the_years_of_somebody_are_an_age(values: Values, text: str, found: list[str]) -> None:
    assert values("de", text) == found


def test_children_between_ages_tell_of_no_time(values: Values) -> None:
    assert values("de", "Kinder zwischen sechs und elf Jahren lernten.") == []


@pytest.mark.parametrize("text", ["Im B2021 steht es.", "Die Nummer 3.12.2021.4 gilt.", "Version 1.1994 gilt."])
def test_a_piece_of_a_longer_code_is_none(values: Values, text: str) -> None:
    assert values("de", text) == []


# Sentences, published on Wednesday, 7 July 2021, with the values of their dates and the days that these are.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sie ist 30 Jahre alt.", []),
        ("de", "Um 12:30 Uhr endete das Spiel.", ["2021-07-07T12:30 2021-07-07"]),
        ("de", "Sie siegten mit 3:1.", []),
        ("en", "She is 30 years old.", []),
        ("en", "It rained for three years.", ["P3Y"]),
        ("en", "They won 3-1.", []),
    ],
)
def test_times_and_spans(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected


def _why(language: str, text: str, expression: str) -> str:
    """The check by which an expression of a text is dropped; "" if it is to stay."""
    grammar = load_grammar(language)
    tokens, sentences = tokenise(text, grammar.lexicon), tuple(split_sentences(text, language))
    context = Context(grammar, tokens, None, sentences)
    found = next(one for one in find(tokens, grammar, sentences) if one.span.of(text) == expression)
    return veto_of(found, context)


@pytest.mark.parametrize(
    ("text", "expression", "why"),
    [
        # A round number may be an amount, unless what stands further before leads to a year.
        ("Es kamen rund 1850 zu uns.", "1850", "round_and_amountcue_before"),
        ("Es kamen rund 1851 zu uns.", "1851", ""),
        ("Bis etwa 1850 wuchs die Stadt.", "1850", ""),
        ("Die Stadt wuchs von etwa 1850 an.", "1850", ""),
        ("Etwa 1850 kamen.", "1850", "round_and_amountcue_before"),
        ("Zwischen 1900 und 1950 kam er.", "1950", ""),
        ("1700 im vergangenen Jahr.", "1700", "round_and_tells_when"),
        ("1701 im vergangenen Jahr.", "1701", ""),
        ("1700 im Garten.", "1700", ""),
        # So does one before what there may be so many of.
        ("Es kamen 1800 Stäbler.", "1800", "counts_what_follows"),
        ("Es kamen 1848 Stäbler.", "1848", ""),
        # Far ahead
        ("Es kamen 2071 nach Wien.", "2071", "unlikely_year_without_yearcue"),
        ("Es kamen 2070 nach Wien.", "2070", ""),
        # Columns are parted by more than a blank.
        ("Nr. 14 1764, am Ostertag", "1764", "number_before"),
        ("Nr. 14  1764, am Ostertag", "1764", ""),
        # Marks of lines, and others
        ("# 1969", "1969", ""),
        ("> 1998", "1998", ""),
        ("= 1998", "1998", "mark_before"),
        ("Er kam # 1969.", "1969", "mark_before"),
        ("Am 12. Spieltag kam er.", "12.", "ordinal_of_a_noun"),
        ("Am 12. kam er.", "12.", ""),
        ("Es war 12.3. da.", "12.3.", "no_entry"),
        ("12.3. Regen", "12.3.", ""),
        ("Aufstellung: Huber, Freitag, Koch", "Freitag", "name_of_somebody"),
        ("Geschlossen: Montag, Freitag, Samstag", "Freitag", ""),
        ("Herr Freitag kam.", "Freitag", "title_before"),
        ("An einem Freitag kam er.", "Freitag", "indefinite_before"),
        ("An einem kalten Freitag kam er.", "Freitag", "indefinite_before"),
        ("Am kalten Freitag kam er.", "Freitag", ""),
        ("Anna März kam.", "März", "first_name_before"),
        ("ANNA März kam.", "März", ""),
        # Children and their ages are told in one breath.
        ("Kinder zwischen sechs und elf Jahren lernten.", "elf Jahren", "age_of_youngsters"),
        ("Mauern zwischen sechs und elf Jahren standen.", "elf Jahren", ""),
        ("Der 29-jährige Fahrer floh.", "29-jährige", "age"),
        ("Der Dreijährige floh.", "Dreijährige", "age"),
        ("Die dreijährige Bauzeit endete.", "dreijährige", ""),
        # A score is written without a nought before its first number.
        ("Es war Alarm. 09:20 Feuer aus.", "09:20", ""),
        ("Es war Alarm. 14:20 Feuer aus.", "14:20", "score"),
        ("Es war 09:20 Alarm.", "09:20", "score"),
        ("14:12 Alarm", "14:12", ""),
        # Few things begin before eight, and none ends before it began.
        ("Saal 3, 19.30 Uhr", "3", "number_of_a_place"),
        ("Saal 7, 19 Uhr", "7", "number_of_a_place"),
        ("Saal 8, 19 Uhr", "8", ""),
        ("Saal 9, 8 Uhr", "9", "number_of_a_place"),
        ("um 3, 19 Uhr", "3", ""),
    ],
)
def test_the_check_that_drops_it_in_german(text: str, expression: str, why: str) -> None:
    assert _why("de", text, expression) == why


@pytest.mark.parametrize(
    ("text", "expression", "why"),
    [
        ("About 1850 came.", "1850", "round_and_amountcue_before"),
        ("From about 1850 it grew.", "1850", ""),
        ("It grew until about 1850.", "1850", ""),
        ("In about 1850 letters he told it.", "1850", "counts_what_follows"),
        ("He wrote 1848 letters.", "1848", "counts_what_follows"),
        ("He wrote the 1848 letters.", "1848", ""),
        ("In 1848 letters came.", "1848", ""),
        ("Since 2002 people have paid.", "2002", ""),
        ("Since 2000 people have paid.", "2000", "counted_after"),
        ("It was 1845 1850 then.", "1845", "number_after"),
        ("Since 1845 1850 men came.", "1845", ""),
        ("One Monday he came.", "Monday", "indefinite_before"),
        ("On a cold Monday he came.", "Monday", "indefinite_before"),
        ("He came on cold Monday.", "Monday", ""),
        ("May Smith came.", "May", "surname_after"),
        ("The Winter Warmer came.", "The Winter", "name_of_an_event"),
        ("The Spring half came.", "The Spring", ""),
        ("The Spring 1998 Half.", "The Spring 1998", ""),
    ],
)
def test_the_check_that_drops_it_in_english(text: str, expression: str, why: str) -> None:
    assert _why("en", text, expression) == why

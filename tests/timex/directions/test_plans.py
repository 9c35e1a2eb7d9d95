"""Words by which a clause looks ahead although its verb does not."""

from collections.abc import Callable

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.timex.directions.forms import Forms
from timeline_app.timex.directions.plans import Plans
from timeline_app.timex.tokens import tokenise


def _asked(text: str, word: str) -> tuple[bool, bool, bool, str]:
    """What is found at a word: whether it is arranged, done, unable, and the term."""
    lexicon = load_grammar("en").lexicon
    plans, tokens = Plans(lexicon), tokenise(text, lexicon)
    i = tokens.words.index(word)
    return plans.is_arranged(tokens, i), plans.is_done(tokens, i), plans.is_unable(tokens, i, 0), plans.term(tokens, i)


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("The trial was set for Monday", "set", (True, False, False, "")),
        ("He set a record on Monday", "set", (False, False, False, "")),
        ("Boats are weighed on Monday", "weighed", (False, True, False, "")),
        ("Boats were weighed on Monday", "weighed", (False, False, False, "")),
        ("He is accused of it", "accused", (False, False, False, "")),
        ("He could not come on Monday", "could", (False, False, True, "")),
        ("He could come on Monday", "could", (False, False, False, "")),
        ("It was put off until Monday", "until", (False, False, False, "until")),
    ],
)
def test_what_a_word_says(text: str, word: str, found: tuple[bool, bool, bool, str]) -> None:
    assert _asked(text, word) == found


@pytest.mark.parametrize(
    ("text", "soonest"),
    [("It could come as early as Monday", "early"), ("He warned of it as early as Monday", "")],
)
def test_the_soonest_day(text: str, soonest: str) -> None:
    lexicon = load_grammar("en").lexicon
    tokens = tokenise(text, lexicon)
    assert Plans(lexicon).soonest(tokens, len(tokens.words) - 3, 0, past=True) == soonest


def test_verbs_that_grant_a_term() -> None:
    plans = Plans(load_grammar("en").lexicon)
    assert [plans.grants(verb) for verb in ("extended", "waited", "")] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "is_to_be"),
    [("She is to come on Monday", True), ("She is there on Monday", False), ("She is", False)],
)
def test_what_is_to_be(text: str, is_to_be: bool) -> None:
    lexicon = load_grammar("en").lexicon
    tokens = tokenise(text, lexicon)
    assert Plans(lexicon).is_to_be(tokens, tokens.words.index("is")) == is_to_be


@pytest.mark.parametrize(
    ("text", "is_condition"),
    [("They strike if none is made by Monday", True), ("None was made by Monday", False)],
)
def test_a_condition_says_by_when_something_is_to_be(text: str, is_condition: bool) -> None:
    lexicon = load_grammar("en").lexicon
    tokens = tokenise(text, lexicon)
    assert Plans(lexicon).is_condition(tokens, tokens.words.index("by"), 0) == is_condition


# Which side of the publication date a day without a year is on, by the verbs around it.
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 5. Juli tagte der Rat.", ["2021-07-05"]),
        ("de", "Am 12. Juli tagt der Rat.", ["2021-07-12"]),
        ("de", "Am 3. Oktober wurde er geboren.", ["2020-10-03"]),
        ("de", "Am 3. Oktober wird gefeiert.", ["2021-10-03"]),
        ("de", "Im Mai wurde gebaut.", ["2021-05 2021-05-01/2021-05-31"]),
        ("de", "Im September soll er beginnen.", ["2021-09 2021-09-01/2021-09-30"]),
        ("de", "Am Samstag wurde gefeiert.", ["2021-07-03"]),
        ("de", "Am Samstag wird gefeiert.", ["2021-07-10"]),
        ("de", "Der Rat hat für Samstag ein Fest geplant.", ["2021-07-10"]),
        ("de", "Bis Freitag müssen alle da sein.", ["2021-07-09"]),
        ("de", "Seit Freitag sind alle da.", ["2021-07-02"]),
        ("de", "Ab Freitag sind alle da.", ["2021-07-09"]),
        ("en", "On 3 October he was born.", ["2020-10-03"]),
        ("en", "On 3 October it will be held.", ["2021-10-03"]),
        ("en", "In May it was built.", ["2021-05 2021-05-01/2021-05-31"]),
        ("en", "On Saturday they celebrated.", ["2021-07-03"]),
        ("en", "On Saturday they will celebrate.", ["2021-07-10"]),
        ("en", "The board plans a feast for Saturday.", ["2021-07-10"]),
        ("en", "By Friday all must be there.", ["2021-07-09"]),
        ("en", "Since Friday all have been there.", ["2021-07-02"]),
    ],
)
def test_plans_and_reports(dates: Callable[..., list[str]], language: str, text: str, expected: list[str]) -> None:
    assert dates(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "supposed"),
    [
        ("de", "Er soll am Montag den Zaun gestrichen haben", "gestrichen haben"),
        ("de", "dass er am Montag gekommen sein soll", "gekommen sein"),
        ("de", "Er soll am Montag Zeit haben", ""),
        ("de", "Der Laden soll am Montag geöffnet sein", ""),
        ("de", "Er soll bis Montag den Zaun gestrichen haben", ""),
        ("en", "He must have painted it on Monday", "painted have"),
        ("en", "He must have a ticket on Monday", ""),
    ],
)
def test_what_somebody_takes_to_have_been(language: str, text: str, supposed: str) -> None:
    grammar = load_grammar(language)
    tokens, forms = tokenise(text, grammar.lexicon), Forms(grammar)
    i = next(i for i, word in enumerate(tokens.words) if word in ("soll", "must"))
    assert Plans(grammar.lexicon).supposed(tokens, i, 0, len(tokens.words), forms) == supposed

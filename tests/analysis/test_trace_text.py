"""What `tag --trace` prints: enough of each expression to see why its date is what it is."""

from datetime import date

import pytest

from timeline_app.analysis.pipeline import tag_document
from timeline_app.analysis.trace_text import facts_told, trace_of, value_told
from timeline_app.documents.reader import from_text
from timeline_app.language.grammar import load_grammar
from timeline_app.model.calendar import Civil
from timeline_app.timex.trace import Trace

TEXT = """Der Brand begann am 3. Mai 2010 und endete am 5. Mai 2010. Am 4. Mai kam Hilfe. Am Freitag wird die Halle
öffnen. Das war = 1848 im Ganzen. Vom 24. Dezember bis zum 6. Januar 2021 blieb sie zu. Seit dem
4. Juni läuft es wieder."""


def _blocks(text: str) -> dict[str, str]:
    """The blocks by the words of their expressions; that of the article by ""."""
    trace = Trace()
    document = from_text(text, "a.txt")
    tagged = tag_document(document, published=date(2021, 7, 7), language="de", trace=trace)
    blocks = trace_of(document, tagged, trace).decode("utf-8").rstrip("\n").split("\n\n")
    return {block.split('"')[1] if block.startswith('"') else "": block for block in blocks}


def _line(block: str, name: str) -> str:
    (line,) = (line for line in block.splitlines() if line.startswith(f"  {name} "))
    return line.removeprefix(f"  {name}").strip()


def test_the_article() -> None:
    assert _blocks(TEXT)[""].splitlines() == [
        "=== a.txt ===", "  language    de", "  published   2021-07-07 (given): Set by you.",
    ]  # fmt: skip


def test_a_rule_with_its_file_and_line() -> None:
    (rule,) = (rule for rule in load_grammar("de").rules if rule.name == "weekday")
    assert _line(_blocks(TEXT)["Freitag"], "rule") == f"weekday (de/rules.toml:{rule.line}), kind weekday"


@pytest.mark.parametrize(
    ("words", "name", "told"),
    [
        ("3. Mai 2010", "facts", "d=3, m=5, y=2010"),
        ("3. Mai 2010", "anchors", "published 2021-07-07; told before: nothing"),
        ("4. Mai", "anchors",
         "published 2021-07-07; told before: 2010-05-05 (day, sentence 1); 2010-05-03 (day, sentence 1)"),
        ("4. Mai", "computed", "year_told (anchor=2010) -> 2010-05-04"),
        ("4. Mai", "value", "DATE 2010-05-04, computed"),
        ("Freitag", "tense", 'future by "wird"'),
        ("Freitag", "drawn", "2021-07-09 to 2021-07-09, day"),
        ("1848", "dropped", "by the check mark_before"),
        ("24. Dezember", "borrowed", "y from what follows"),
        ("24. Dezember", "completed",
         'range with "6. Januar 2021": other_end (anchor=2021-01-06): 2021-12-24 -> 2020-12-24'),
        ("24. Dezember", "range", 'the whole, with "6. Januar 2021" as its end'),
        ("24. Dezember", "drawn", "2020-12-24 to 2021-01-06, day"),
        ("6. Januar 2021", "range", "the end of the one before, no event of its own"),
        ("4. Juni", "open", 'at its end by "Seit"'),
    ],
)  # fmt: skip
def test_a_line_of_an_expression(words: str, name: str, told: str) -> None:
    assert _line(_blocks(TEXT)[words], name) == told


def test_what_else_was_considered() -> None:
    considered = [line for line in _blocks(TEXT)["4. Mai"].splitlines() if line.startswith("  considered")]
    assert any(
        "nearest: candidates=[2020-05-04 2021-05-04 2022-05-04], away=[429 64 301]" in line for line in considered
    )
    assert any("year_of_story: year=2010" in line and "taken=True" in line for line in considered)


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        # With no verb to tell, what is to come has to be nearer.
        ("Das Fest im Dezember.", "Dezember",
         "nearest: candidates=[2020-12-01 2021-12-01 2022-12-01], away=[7 5 17], weighed=[7 7.5 25.5], "
         "taken=2020-12-01"),
        ("Am Freitag kam er.", "Freitag", "side: past_or_today=2021-07-02, to_come=2021-07-09, taken=2021-07-02"),
        ("Am Montag kam er. So ist es noch heute.", "heute",
         "day_or_era: text_tells_of_days=True, word_of_an_era=noch, is_day=False"),
        ("Am Montag ging er. Heute kam er.", "Heute", "day_or_era: text_tells_of_days=True, is_day=True"),
        ("Heute ist es anders.", "Heute", "day_or_era: text_tells_of_days=False, is_day=False"),
        ("Das Fest ist am 7. August. Die Halle öffnet am Freitag.", "Freitag",
         "day_announced: day=2021-08-07, in_a_week=False, recurs=False, taken=True"),
        ("Das Fest ist am 10. Juli. Die Halle öffnet am Freitag.", "Freitag",
         "day_announced: day=2021-07-10, in_a_week=True, recurs=False, taken=False"),
    ],
)  # fmt: skip
def test_a_choice_is_told_with_what_decided_it(text: str, words: str, told: str) -> None:
    considered = [line for line in _blocks(text)[words].splitlines() if line.startswith("  considered")]
    assert told in [line.removeprefix("  considered").strip() for line in considered]


def test_all_of_it_is_in_english() -> None:
    assert _line(_blocks(TEXT)["Freitag"], "explained").startswith("“Freitag”: Friday; ")


def test_offsets_select_the_words() -> None:
    for words, block in _blocks(TEXT).items():
        if words:
            begin, end = block.splitlines()[0].split("  ")[1].split(",")[0].split("-")
            assert TEXT[int(begin) : int(end)] == words


def test_facts() -> None:
    assert value_told(Civil(2021, 7, 7)) == "2021-07-07"
    assert facts_told({"a": None, "b": [1, "X"], "c": "EN US", "d": ""}) == 'b=[1 X], c="EN US", d=""'

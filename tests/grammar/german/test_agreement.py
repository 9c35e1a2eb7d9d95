"""Which articles and nouns a relative pronoun can mean, by gender, number and what stands before them."""

import pytest
from parses import clause_of, marked_parse

from timeline_app.grammar.clauses import ClauseKind
from timeline_app.grammar.german.agreement import agrees, articles_that_fit, fits, may_mean, others_fit, pronoun_of
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists

LISTS = wordlists("de")


@pytest.mark.parametrize(
    ("marked", "pronouns"),
    [
        ("[Der] Turm fiel um.", "der"), ("Er sah [den] Turm.", "der"), ("Er sah [einen] Turm.", "der"),
        ("Er sah [die] Mühle.", "die"), ("Er sah [das] Haus.", "das"),
        # Several in the dative, one in the accusative
        ("Er sprach mit [den] Leuten.", "die"),
        ("Er lehnte [den] Vorschlag ab.", "der"),
        # "Der" of a woman: a genitive behind a noun, a dative behind a preposition or verb
        ("Die Wahl [der] Rektorin war knapp.", "die"), ("Er sprach mit [der] Wirtin.", "die"),
        ("Der Richter gab [der] Forderung statt.", "die"),
        ("Er gilt als [der] Erbe.", "der"),
        ("Der Konkurs [des] Unternehmens kam.", "das"),
    ],
)  # fmt: skip
def test_what_a_pronoun_can_mean_by_the_article(marked: str, pronouns: str) -> None:
    parse, (article, *_) = marked_parse("de", marked)
    assert " ".join(one for one in ("der", "die", "das") if fits(parse, article, one, LISTS)) == pronouns


@pytest.mark.parametrize(
    ("marked", "pronouns"),
    [
        ("Er sah den alten [Turm].", "der"), ("Er las die [Zeitung].", "die"), ("Er sah das neue [Gesetz].", "das"),
        # Without an article it is mostly several.
        ("Er sah [Boote].", "die"), ("Er war in zweiter [Lesung] dagegen.", "die"),
        # By how it ends, whatever its article says
        ("Er sprach über die [Regierung].", "die"), ("Er fuhr mit dem [Schiff].", "das"),
        ("Er kam wegen des [Mädchens].", "das"),
    ],
)  # fmt: skip
def test_what_a_pronoun_can_mean_by_the_noun(marked: str, pronouns: str) -> None:
    parse, (noun, *_) = marked_parse("de", marked)
    assert " ".join(one for one in ("der", "die", "das") if may_mean(parse, noun, one, LISTS)) == pronouns


@pytest.mark.parametrize(
    ("pronoun", "articles"),
    [("dem", "der das ein"), ("deren", "der die eine"), ("denen", "der die")],
)
def test_articles_and_pronouns_of_other_cases(pronoun: str, articles: str) -> None:
    found = (one for one in ("der", "die", "das", "ein", "eine") if agrees(one, pronoun, LISTS))
    assert " ".join(found) == articles


@pytest.mark.parametrize(
    ("text", "pronoun", "count", "unsure"),
    [
        ("Er hat den Turm mit der Uhr gebaut, der verfiel.", "der", 1, False),
        ("Er hat dem Wirt den Turm verkauft, der verfiel.", "der", 2, True),
        ("Er hat die Mühle und die Scheune verkauft, die verfiel.", "die", 2, True),
    ],
)
def test_how_many_nouns_it_can_mean(text: str, pronoun: str, count: int, unsure: bool) -> None:
    parse = parsed(text, "de")
    clause = parse.clauses[clause_of(parse, ClauseKind.RELATIVE)]
    assert clause.intro is not None
    assert pronoun_of(parse, clause, LISTS) == pronoun
    end = max(place for place in range(clause.intro) if not parse.words[place].is_mark)
    assert articles_that_fit(parse, end, pronoun, LISTS) == count
    assert others_fit(parse, end, clause, LISTS) == unsure

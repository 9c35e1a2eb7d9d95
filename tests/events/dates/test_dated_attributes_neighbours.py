"""German attributes with a date, each beside what only looks like one."""

import pytest
from parses import marked_parse, said

from timeline_app.events.dates.dated_attributes import dated_attribute
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("marked", "attribute"),
    [
        ("Im [1903] erbauten Haus brannte es.", "1903 erbauten"),
        ("Das am [3. Mai] erbaute Haus brannte.", "am 3. Mai erbaute"),
        ("Er sah die erst [1903] gebaute Brücke.", "erst 1903 gebaute"),
        ("Die [1903] und 1910 gebauten Brücken brannten.", "1903 und 1910 gebauten"),
        ("Die ihm [1903] verkaufte Mühle brannte.", "ihm 1903 verkaufte"),
        ("Die dort [1903] verkaufte Mühle brannte.", "dort 1903 verkaufte"),
        ("Die [1903] erschienene Zeitung ist alt.", "1903 erschienene"),
        ("Die [1903] gemalten und verkauften Bilder brannten.", "1903 gemalten und verkauften"),
        ("Der [1903] in Olm geborene Wirt starb.", "1903 in Olm geborene"),
        ("Des [1903] geborenen Wirtes Haus brannte.", "1903 geborenen"),
        ("Dem [1903] geborenen Wirt gehört es.", "1903 geborenen"),
        ("Er wohnt in der [1903] erbauten Mühle.", "1903 erbauten"),
    ],
)
def test_the_words_of_an_attribute(marked: str, attribute: str) -> None:
    parse, places = marked_parse("de", marked)
    assert said(parse, dated_attribute(parse, places[0], wordlists("de"))) == attribute


@pytest.mark.parametrize(
    "marked",
    [
        # Of the noun before it, or for a day to come
        "Die gegen den Bescheid vom [3. Mai] erhobene Klage ist neu.",
        "Die für den [5. Mai] geplante Sitzung fiel aus.",
        # Nothing happened
        "Die im [Mai] alte Mühle brannte.",
        "Die [1903] laufende Zeitung ist alt.",
        "Die [1903] in Rom lebenden Maler malten.",
        # There may be none
        "Es gab ein [1903] gebautes Haus.",
        "Diese [1903] erbaute Mühle brannte.",
        "Seine [1903] erbaute Mühle brannte.",
        # A verb
        "Die Mühle [1903] verkaufte er.",
        # Half of two nouns
        "Die [1903] gemalten und die Bilder brannten.",
    ],
)
def test_what_is_in_no_attribute(marked: str) -> None:
    parse, places = marked_parse("de", marked)
    assert not dated_attribute(parse, places[0], wordlists("de"))

"""Whether something would lose the noun that it hangs on, a name its half, or a date its verb, without some words."""

import pytest
from parses import items_of, marked_parse, unmarked

from timeline_app.events.dates.removal import places_of
from timeline_app.events.draft import Draft
from timeline_app.events.shortening.wholeness import leaves_orphan, moves_date, splits_name
from timeline_app.grammar.parsing import parsed
from timeline_app.grammar.wordlists import wordlists


@pytest.mark.parametrize(
    ("language", "marked", "orphan"),
    [
        ("de", "Er schrieb [über das Buch] von Anna Kern.", True),
        ("de", "Er schrieb [über eine Flasche] Wein.", True),
        ("de", "Er schrieb [in Rom] ein Buch.", False),
        ("de", "Er schrieb nur [in Rom].", True),
        ("de", "Er schrieb sogar [in Rom] und Olm.", True),
        ("de", "Er wurde [wegen Untreue] in schwerem Fall verurteilt.", True),
        ("de", "Er wurde [nach Zahlung einer Summe] in Höhe von 100 Euro entlassen.", True),
        ("de", "Er stürzte [auf dem Weg] zur Arbeit.", True),
        ("de", "Er stürzte [auf dem Dach] in Olm.", False),
        ("de", "Der Zugang [zu den Akten] der Kläger fehlt.", True),
        ("de", "Das Programm [für Kinder] unter 6 Jahren beginnt.", True),
        ("de", "Er lobte das Ergebnis [des Treffens] von Vertretern der Bahn, das gut war.", True),
        ("de", "Er kam [mit dem Boten], der krank war.", True),
        ("de", "Er kam [nach Olm], weil er krank war.", False),
        ("de", "Er traf [in Olm] Anna Kern, die Malerin.", True),
        ("de", "Er kam [mit 300] Liter Wein.", True),
        ("de", "Er sah [bei Kanal] 1 einen Film.", True),
        ("en", "The board [of the mill] that burned down met in Rome.", True),
        ("en", "The board [of the mill] met in Rome.", False),
        ("en", "He walked to [the house] where the child was.", True),
        ("en", "They gave it [to the 12 boys] picked for the trip.", True),
        ("en", "He stands [on the team]'s wanted list.", True),
        ("en", "They were all out [at Lahore], their lowest total.", False),
        ("en", "The minutes [of the meeting] held in May were lost.", False),
        ("en", "It rose [to 30 cents] a share.", True),
        ("en", "He left [on Monday] because it rained.", False),
        ("en", "He sang [at the fair], to be held in May.", True),
    ],
)
def test_what_hangs_on_the_group(language: str, marked: str, orphan: bool) -> None:
    parse, places = marked_parse(language, marked)
    draft = Draft(parse, list(items_of(parse)))
    assert leaves_orphan(draft, set(places), wordlists(language)) == orphan


@pytest.mark.parametrize(
    ("language", "marked", "splits"),
    [
        ("de", "Der Film „[Der] Sturm“ lief.", True),
        ("de", "Der Film [„Der Sturm“] lief.", False),
        ("de", "Der Film „[Der Sturm]“ lief.", True),
        ("de", "Der Film [„Der Sturm]“ lief.", True),
        ("de", "Der [Film] „Der Sturm“ lief.", False),
        ("de", "Er sagte: „Wir [kommen] bald“.", True),
        ("en", "The film “[The] Road” ran.", True),
        ("en", "The film [“The Road”] ran.", False),
        ("en", "The [film] “The Road” ran.", False),
        ("en", "He said “we [left] at noon”.", True),
    ],
)
def test_half_of_a_name(language: str, marked: str, splits: bool) -> None:
    parse, places = marked_parse(language, marked)
    assert splits_name(parse, set(places)) == splits


# In braces the words that may go, in brackets the date of the title.
@pytest.mark.parametrize(
    ("language", "marked", "moves"),
    [
        # Its verb, or what was on that day
        ("de", "Er hat das Haus gebaut {und am [3. Mai] bezogen}.", True),
        ("de", "Es kostete {125 Euro} zu [Jahresbeginn 2020].", True),
        ("de", "{In der Woche} um den [10. August] sang er.", True),
        ("de", "Er wurde {für die Amtsperiode} [2010] gewählt.", True),
        ("en", "He {came} on [March 12].", True),
        ("en", "He came {to a ceremony} on [March 12].", True),
        ("en", "He came {to the ceremony} on the [12th of March].", True),
        # Neither what stands apart from the date, nor what has no day: a name, a length of time, another verb
        ("de", "Er hat das Haus gebaut {und bezogen} am [3. Mai].", False),
        ("de", "Er traf {den Rat} am [3. Mai].", False),
        ("de", "{In Olm} traf er am [3. Mai] den Rat.", False),
        ("en", "He came {to a ceremony} in the hall on [March 12].", False),
        ("en", "He came {before the Board of Works} on [March 12].", False),
        ("en", "It will be shut {for six weeks} from [3 June].", False),
        ("en", "It was closed in [May] {and sold in June}.", False),
    ],
)
def test_the_date_stays_with_what_was_on_it(language: str, marked: str, moves: bool) -> None:
    sentence, date = unmarked(marked.replace("{", "").replace("}", ""))
    group = marked.replace("[", "").replace("]", "")
    parse = parsed(sentence, language)
    held = places_of(parse, *date)
    going = places_of(parse, group.index("{"), group.index("}") - 1)
    draft = Draft(parse, list(items_of(parse)), set(), parse.owner[held[0]], held=frozenset(held))
    assert moves_date(draft, items_of(parse), set(going), wordlists(language)) == moves

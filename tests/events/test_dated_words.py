"""The words of a date, in the part of its sentence that is told."""

from parses import unmarked

from timeline_app.events.dated_words import dated_words


def test_a_date_has_its_place_in_what_is_told_of_the_sentence() -> None:
    sentence, date = unmarked("OLM (dpa) - Am [3. Mai 1931] sank die Fähre.")
    found = dated_words(sentence, date, "de")
    assert found.text == sentence[found.begin :] == "Am 3. Mai 1931 sank die Fähre."
    assert found.inside.of(found.text) == "3. Mai 1931"
    assert [found.parse.words[place].text for place in found.places] == ["3.", "Mai", "1931"]


def test_who_asks_next_for_the_same_date_gets_the_same_words() -> None:
    sentence, date = unmarked("Im [Mai] sank die Fähre.")
    assert dated_words(sentence, date, "de") is dated_words(sentence, date, "de")

"""How certain dates are: stated, computed from what the text states, or from a day of publication that was inferred."""

from datetime import date

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.model.timex import Certainty, Reason
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.tagger import tag

STATED, COMPUTED, INFERRED = Certainty.STATED, Certainty.COMPUTED, Certainty.INFERRED
PUBLISHED = PublicationDate(date(2021, 7, 7), Origin.INFERRED, Reason("given"))


# The last date of each text.
@pytest.mark.parametrize(
    ("language", "text", "value", "certainty"),
    [
        ("de", "Es war am 3. Mai 2020.", "2020-05-03", STATED),
        ("de", "Es war am 3. Mai.", "2021-05-03", INFERRED),
        ("de", "Es war im Mai.", "2021-05", INFERRED),
        ("de", "Es war im Mai 2020.", "2020-05", STATED),
        ("de", "Es war 2020.", "2020", STATED),
        ("de", "Es war im Sommer.", "2021-SU", INFERRED),
        ("de", "Es war im Sommer 2020.", "2020-SU", STATED),
        ("de", "Es war im ersten Quartal.", "2021-Q1", INFERRED),
        ("de", "Es war im ersten Quartal 2020.", "2020-Q1", STATED),
        ("de", "Es war im ersten Quartal des Vorjahres.", "2020-Q1", INFERRED),
        ("de", "Es war in KW 12.", "2021-W12", INFERRED),
        ("de", "Es war in KW 12 2020.", "2020-W12", STATED),
        ("de", "Es war im 19. Jahrhundert.", "18", STATED),
        ("de", "Es war in den Achtzigern.", "198", STATED),
        ("de", "Es war am Montag.", "2021-07-05", INFERRED),
        ("de", "Es war letzten Montag.", "2021-07-05", INFERRED),
        ("de", "Es war am Montag letzter Woche.", "2021-06-28", INFERRED),
        ("de", "Es war gestern.", "2021-07-06", INFERRED),
        ("de", "Es war vor drei Tagen.", "P3D", INFERRED),
        ("de", "Es war vor drei Jahren.", "P3Y", INFERRED),
        ("de", "Es war letzte Woche.", "2021-W26", INFERRED),
        ("de", "Es war letztes Jahr.", "2020", INFERRED),
        ("de", "Es war an Ostern.", "2021-04-04", INFERRED),
        ("de", "Es war an Ostern 2020.", "2020-04-12", COMPUTED),
        ("de", "Es war am Tag vor Ostern 2020.", "2020-04-11", COMPUTED),
        ("de", "Es war am ersten Montag im Mai.", "2021-05-03", INFERRED),
        ("de", "Es war am ersten Montag im Mai 2020.", "2020-05-04", COMPUTED),
        ("de", "Es war am letzten Tag des Jahres 2020.", "2020-12-31", COMPUTED),
        ("de", "Es war heute vor 60 Jahren.", "1961-07-07", INFERRED),
        ("de", "Es war um 9 Uhr.", "2021-07-07T09:00", INFERRED),
        ("de", "Es war am 3. Mai 2020 um 9 Uhr.", "2020-05-03T09:00", COMPUTED),
        ("de", "Es war gestern um 9 Uhr.", "2021-07-06T09:00", INFERRED),
        ("de", "Es war gestern Abend.", "2021-07-06TEV", INFERRED),
        ("de", "Es war am Montagabend.", "2021-07-05TEV", INFERRED),
        ("de", "Es war in der Nacht zum Montag.", "2021-07-04TNI", INFERRED),
        ("de", "Es war in der Nacht vom 3. auf den 4. Mai 2020.", "2020-05-03TNI", COMPUTED),
        ("de", "Es war drei Tage lang.", "P3D", STATED),
        ("de", "Es war jeden Montag.", "XXXX-WXX-1", STATED),
        ("de", "Es war damals.", "PAST_REF", STATED),
        ("de", "Es war Anfang 2020.", "2020", STATED),
        ("de", "Es war Mitte Mai.", "2021-05", INFERRED),
        ("de", "Es war am 30. Februar 2020.", "2020-02", COMPUTED),
        ("de", "Es war im Wintersemester 1998/99.", "1998-WI", STATED),
        ("de", "Es war am Wochenende.", "2021-W26-WE", INFERRED),
        ("de", "Es war am ersten Wochenende im Mai 2020.", "2020-W18-WE", COMPUTED),
        ("de", "Es war tags zuvor.", "2021-07-06", INFERRED),
        ("en", "It was on 03/04/2020.", "2020-03-04", COMPUTED),
        ("en", "It was in the week of March 6.", "2021-W09", INFERRED),
        ("en", "It was in the week of March 6, 2020.", "2020-W10", COMPUTED),
        ("en", "It was the Friday before Easter 2020.", "2020-04-10", COMPUTED),
        ("en", "It was Friday in two weeks.", "2021-07-23", INFERRED),
        ("en", "It was Thursday week.", "2021-07-15", INFERRED),
        ("en", "It was a week from today.", "2021-07-14", INFERRED),
        ("en", "It was three days ago.", "2021-07-04", INFERRED),
        ("en", "It was last night.", "2021-07-06TNI", INFERRED),
        ("en", "It was at 9 a.m. on 3 May 2020.", "2020-05-03", STATED),
        ("en", "It was in the 1990s.", "199X", STATED),
        ("en", "It was in 44 BC.", "BC0044", STATED),
        ("en", "It was in the next decade.", "203X", INFERRED),
        ("en", "It was two decades ago.", "2001", INFERRED),
        ("en", "It was in the third quarter.", "2021-Q3", INFERRED),
        ("en", "It was last weekend.", "2021-W26-WE", INFERRED),
        ("en", "It was on the 20th of next month.", "2021-08-20", INFERRED),
        ("de", "Am 3. Mai 1998 kam er. Am Tag danach ging er.", "1998-05-04", COMPUTED),
        ("de", "Am 3. Mai 1998 kam er. Drei Tage später ging er.", "P3D", COMPUTED),
        ("de", "Gestern kam er. Am Tag davor war er krank.", "2021-07-05", INFERRED),
        ("de", "1998 kam er. Im Jahr darauf ging er.", "1999", COMPUTED),
        ("de", "1998 kam er. Im selben Jahr ging er.", "1998", COMPUTED),
        ("de", "Im Mai 1998 kam er. Im Monat davor war er krank.", "1998-04", COMPUTED),
        ("de", "Am 3. Mai 1998 war die Wahl. Am Tag nach der Wahl ging er.", "1998-05-04", COMPUTED),
        ("de", "Am 3. Mai 1998 um 9 Uhr kam er. Zehn Minuten später ging er.", "PT10M", COMPUTED),
        ("de", "3. Mai 1998\n\n4. Mai\nRegen", "1998-05-04", COMPUTED),
        ("de", "2020\n\nIn KW 12 kam er.", "2020-W12", COMPUTED),
        ("de", "2020\n\nIm ersten Quartal kam er.", "2020-Q1", COMPUTED),
        ("de", "2020\n\nIm Sommer kam er.", "2020-SU", COMPUTED),
        ("de", "2020\n\nAn Ostern kam er.", "2020-04-12", COMPUTED),
        ("de", "2020\n\nAm ersten Montag im Mai kam er.", "2020-05-04", COMPUTED),
        ("de", "Er kam 1941, im Sommer, dort an.", "1941-SU", COMPUTED),
        ("de", "Er kam 1941, an Ostern, dort an.", "1941-04-13", COMPUTED),
        ("de", "Am 3. Mai 1998 kam er. Am Freitag darauf ging er.", "1998-05-08", COMPUTED),
        ("de", "Montag, 3. Mai 1999: Regen.\n\nDonnerstag: Sonne.", "1999-05-06", COMPUTED),
        ("de", "Das Fest lief vom 3. bis 9. Mai 1999. Am Dienstag sang der Chor.", "1999-05-04", COMPUTED),
        ("de", "Am 3. Mai 1998 kam er. Um 9 Uhr ging er.", "1998-05-03T09:00", COMPUTED),
        ("de", "Am 3. Mai 1998 kam er. Am selben Abend ging er.", "1998-05-03TEV", COMPUTED),
        ("de", "1998 kam er. Im folgenden Frühling ging er.", "1999-SP", COMPUTED),
        ("de", "Im Mai 1998 kam er. Am 5. ging er.", "1998-05-05", COMPUTED),
        ("de", "Am 3. Mai 1998 kam er. Am 5. ging er.", "1998-05-05", COMPUTED),
        ("de", "Er kam vom 3. bis 5. Mai 1998.", "1998-05-05", STATED),
        ("de", "Am 3. und 5. Mai 1998 kam er.", "1998-05-05", STATED),
        ("de", "Am 3. Mai 1998 kam er, zwei Wochen zuvor sie.", "P2W", COMPUTED),
        ("de", "Reisetagebuch 2019\n\n14. Juni. Gestern fuhren wir heim.", "2019-06-13", COMPUTED),
        ("de", "Reisetagebuch 2019\n\n14. Juni. Nächsten Sommer fahren wir heim.", "2020-SU", COMPUTED),
    ],
)
def test_what_a_date_rests_on(language: str, text: str, value: str, certainty: Certainty) -> None:
    last = tag(text, split_sentences(text, language), load_grammar(language), PUBLISHED)[-1]
    assert (last.value, last.certainty) == (value, certainty)

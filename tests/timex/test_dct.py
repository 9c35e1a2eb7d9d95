"""The publication date from the text: lines that state it, constraints that leave one day, and honest ignorance."""

from datetime import date

import pytest

from timeline_app.language.grammar import load_grammar
from timeline_app.model.document import Origin, PublicationDate
from timeline_app.text.sentences import split_sentences
from timeline_app.timex.dct import candidates, infer
from timeline_app.timex.scan import Scan


def _candidates(language: str, text: str, name: str = "") -> list[PublicationDate]:
    return candidates(Scan(text, split_sentences(text, language), load_grammar(language)), name)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Stand: 3. Mai 2019\n\nDer Rat tagte.", "2019-05-03"),
        ("de", "Neue Brücke\n\n4.5.2018\n\nDie Brücke ist fertig.", "2018-05-04"),
        ("de", "BERLIN, 11. August 2014 (dpa) – Der Minister sprach.", "2014-08-11"),
        ("de", "Der Bau\n\nLindenau, 14. März 2019\n\nEr ist für Mitte 2021 geplant.", "2019-03-14"),
        ("de", "Das Museum\n\nBerlin, den 3. Mai 2018. Es wurde 1998 eröffnet.", "2018-05-03"),
        ("en", "The Fair\n\nNew York, May 3, 2018\n\nIt opened in 1998.", "2018-05-03"),
        ("en", "Posted on March 3, 2020\n\nThe mayor spoke.", "2020-03-03"),
        ("en", "From: A\nSent: 4 May 2020\n\nHe left on 2 June 2020.", "2020-05-04"),
        ("de", "Urteil vom 3. Mai 2018\n\nDas Urteil vom 7. Juni 2012 wird aufgehoben.", "2018-05-03"),
        ("de", "Protokoll der Sitzung vom 3. Mai 2018\n\nAnwesend: alle", "2018-05-03"),
        ("de", "Protokoll\nSitzung vom 3.5.2018, 20:00–21:45 Uhr\n\nSchließtage: bis 5.6.2019", "2018-05-03"),
        ("de", "Graz, am 4ten Novbr. 1841\n\nAm Sonntag komme ich.", "1841-11-04"),
        ("de", "Wien, Donnerstag, den 3. Mai 2018\n\nLiebe Anna, gestern kam Post.", "2018-05-03"),
        ("en", "Minutes of the committee of 3 May 2018\n\nPresent: all", "2018-05-03"),
        (
            "en",
            "Minutes of the Council held on Tuesday 3 May 2018 at 7.30 pm in the Hall\n\nFete: 7 July.",
            "2018-05-03",
        ),
        ("de", "Protokoll der Sitzung vom 3. Mai 2018, 19.30 Uhr, im Saal\n\nFest: Samstag, 7. Juli.", "2018-05-03"),
        ("en", "Newsletter No. 3, 5 September 2024\n\nOn Sunday it rained.", "2024-09-05"),
        ("en", "Issue of 5 September 2024\n\nOn Sunday it rained.", "2024-09-05"),
        ("en", "Status as of 5 September 2024\n\nOn Sunday it leaked.", "2024-09-05"),
        ("en", "The Otter, No. 41, September 5, 2024\n\nOn Sunday it rained.", "2024-09-05"),
        ("en", "Vol. 3, No. 2 | September 5, 2024\n\nOn Sunday it rained.", "2024-09-05"),
        ("en", "Bulletin for Sunday 8 September 2024\n\nTomorrow we meet.", "2024-09-08"),
        ("en", "# Otter News – Issue 3 (5 September 2024)\n\nOn Sunday it rained.", "2024-09-05"),
        ("en", "Circular 4/2024 of 5 September 2024\n\nOn Sunday it rained.", "2024-09-05"),
        ("en", "Last revised: 5 September 2024\n\nOn Sunday it rained.", "2024-09-05"),
        ("en", "DELIVERED ON: 3 May 2018\n\nThe order of 7 June 2012 stands.", "2018-05-03"),
        ("de", "Vereinsblatt Lohfeld\nAusgabe vom 3. Mai 2018\n\nDas Fest ist am 7. Juli.", "2018-05-03"),
        ("de", "Gemeindebrief\nNr. 3/2018 vom 3. Mai 2018\n\nDas Fest ist am 7. Juli.", "2018-05-03"),
        ("de", "Der Bote, Nr. 14 (3. Mai 2018)\n\nDas Fest ist am 7. Juli.", "2018-05-03"),
        ("de", "Amtsblatt der Stadt Ulmen | 3. Mai 2018 | Nr. 12\n\nDas Fest ist am 7. Juli.", "2018-05-03"),
        ("de", "Liste der Mitglieder, Stand 3. Mai 2018\n\nDas Fest ist am 7. Juli.", "2018-05-03"),
        ("de", "Zeichen 7\n\nBonn, 3. Mai 2018\n\nIhr Anspruch verjährt am 31.12.2025.", "2018-05-03"),
        ("de", "Bericht zum 1.3.2018\nErstellt von A. Roth am 3. Mai 2018. Es war ruhig.", "2018-05-03"),
        ("en", "The fire of 1 March 2018\nWritten by A. Roth on May 3, 2018. All was calm.", "2018-05-03"),
        ("de", "Urteil vom 3. Mai 2018 – 24 O 112/17\n\nEr kam am 7. Juni 2012.", "2018-05-03"),
    ],
)
def test_a_line_states_the_day(language: str, text: str, day: str) -> None:
    found = infer(_candidates(language, text))
    assert (found.day, found.reason.kind) == (date.fromisoformat(day), "inferred_line")


@pytest.mark.parametrize(
    ("language", "text", "day", "kind"),
    [
        ("de", "Der Vertrag wurde am 2. Juli 2021 gekündigt. Am Mittwoch sprach er.", "2021-07-07", "inferred_weekday"),
        ("de", "Am 2. Juli 2021 begann es. Gestern endete es.", "2021-07-02", "inferred_last_date"),
        ("en", "OSLO, August 11 (Xinhua) --\n\nThe plan of 1998 was told on Tuesday.", "1998-08-11", "inferred_pair"),
        ("en", "The plan was made in June 1998. On Monday, Oct. 26 it was told.", "1998-10-26", "inferred_pair"),
        (
            "de",
            "Fest: Sonntag, 3. Dezember\n\nMarkt: Mi, 6. Dezember\n\nBote Nr. 4/2023",
            "2023-12-03",
            "inferred_pair",
        ),
        ("en", "Fair: Sunday, 3 December\n\nParish News, Issue 4, 2023", "2023-12-03", "inferred_pair"),
        ("de", "Einbruch am Dienstag, 16.05.2023. Zeugen von Montag bis Dienstag.", "2023-05-16", "inferred_weekday"),
        # The date of a bill that is named is no day of publication.
        (
            "de",
            "Mahnung zur Rechnung vom 3. Mai 2018\n\nZahlen Sie bis Freitag, 13. Juli.",
            "2018-07-13",
            "inferred_pair",
        ),
        # So is that of what another has written, which a letter is about.
        (
            "de",
            "Ulmen, den 3. Mai 2018\n\nEinspruch gegen Ihren Bescheid vom 7. April 2018\n\nVorgestern kam er an.",
            "2018-05-03",
            "inferred_line",
        ),
        (
            "de",
            "Ulmen, den 3. Mai 2018\n\nStellungnahme zum Bericht vom 7. April 2018\n\nEr ist unvollständig.",
            "2018-05-03",
            "inferred_line",
        ),
        (
            "en",
            "Leeds, 3 May 2018\n\nAppeal against your Notice of 7 April 2018\n\nIt reached me yesterday.",
            "2018-05-03",
            "inferred_line",
        ),
        ("de", "Im Lockdown ruht der Verein. Training ist ab Donnerstag, 10. Juni.", "2021-06-10", "inferred_heyday"),
        ("de", "https://example.org/politik/2017/03/09/rat.html\n\nDer Rat tagte.", "2017-03-09", "inferred_address"),
    ],
)
def test_what_the_text_tells(language: str, text: str, day: str, kind: str) -> None:
    found = infer(_candidates(language, text))
    assert (found.day, found.reason.kind) == (date.fromisoformat(day), kind)


def test_a_stated_date_is_the_documents_own_and_not_inferred() -> None:
    assert infer(_candidates("de", "Stand: 3. Mai 2019\n\nDer Rat tagte.")).origin == Origin.DOCUMENT
    assert infer(_candidates("de", "Der Rat tagte.", "rat_2019-05-03.txt")).origin == Origin.INFERRED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am Mittwoch sprach er."),
        ("de", "Er kam im Jahr 1998 und sprach am Mittwoch."),
        ("en", "He spoke in Fulton on March 5, 1946. The alliance grew in 1955 and in 1982, he said Friday."),
        ("en", "The rebels won on January 1, 1959. They were honored Saturday, as they were 40 years ago."),
        ("de", "Die Schlacht\n\nWaterloo, 18. Juni 1815\n\nErst 1820 kam er zurück, 1821 starb er."),
        ("en", "He relied on a memorandum dated 3 May 2018, which nobody signed."),
        ("de", "Der Zeuge kam am\n3. Mai 2018\nnach Wien."),
        ("de", "So steht es im\nUrteil vom 3. Mai 2018\nder Kammer."),
        ("de", "1901 Gründung\n1923 Bau\n4.5.1968 Weihe\n3. Mai 2004 Auflösung, am Montag darauf Fest"),
        ("de", "Geboren am 3. Mai 1827, heute vergessen."),
        ("de", "Er zog nach Berlin, 1994 kam die Wende."),
        ("en", "# Patagonia 2019\n\n## 3 November\nRain.\n\n## 4 November\nThe pass has been closed since Friday."),
        ("de", ""),
        ("de", "Kein Datum."),
    ],
)
def test_what_it_does_not_tell(language: str, text: str) -> None:
    assert infer(_candidates(language, text)).day is None


def test_candidates_are_distinct_and_the_likeliest_comes_first() -> None:
    text = "Stand: 8. Juli 2021\n\nDer Vertrag wurde am 2. Juli 2021 unterzeichnet. Am Mittwoch sprach er."
    found = _candidates("de", text, "2021-07-09.txt")
    assert [one.day for one in found] == [date(2021, 7, day) for day in (8, 9, 7)]
    assert [one.confidence for one in found] == sorted((one.confidence for one in found), reverse=True)


def test_a_copyright_line_bounds_the_day() -> None:
    text = "Am 2. Juli 2011 begann es. Am Mittwoch endete es.\n\n"
    assert infer(_candidates("de", text)).day == date(2011, 7, 6)
    assert infer(_candidates("de", text + "© 2021 Verlag")).day is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Veröffentlicht am 20., geändert 1999."),
        ("de", "Stand: 20.\n\nAm 2. Juli 1998 begann es."),
        ("en", "A couple of years ago it closed. It had opened in 1999."),
        ("en", "The house was built on July 2, 1998. A couple of months ago it burned."),
    ],
)
def test_a_line_that_says_too_little_is_no_clue(language: str, text: str) -> None:
    assert all(candidate.day is not None for candidate in _candidates(language, text))


@pytest.mark.parametrize(
    "text",
    [
        "Training ist ab Donnerstag, 10. Juni.",  # of many years
        "Der Lockdown ist lange her. Training ist ab Montag, 10. Juni.",  # of none of the years of that word
        "Nach dem Lockdown wurde es 2025 besser. Training ist ab Donnerstag, 10. Juni.",  # told later
    ],
)
def test_a_weekday_alone_tells_no_year(text: str) -> None:
    assert "inferred_heyday" not in [one.reason.kind for one in _candidates("de", text)]


def test_no_text_was_published_before_there_were_newspapers() -> None:
    text = "The plague came in June 1348. On Monday, 25 December, the king was crowned. Caesar was murdered."
    assert infer(_candidates("en", text)).day is None


def test_a_day_that_is_written_on_something_is_not_the_texts_own() -> None:
    assert not _candidates("de", "Der Plan ist auf den 3. Dezember 1988 datiert. Am Sonntag wurde er versteigert.")
    assert not _candidates("de", "Der Plan datiert vom 3. Dezember 1988. Am Sonntag wurde er versteigert.")


@pytest.mark.parametrize(
    ("language", "text", "day", "confidence"),
    [
        # The weekday reported is one of the week before the first day to come.
        ("de", "Das Fest wird am 10. Juli 2021 sein. Am Freitag wurde gebaut.", "2021-07-09", 0.7),
        ("de", "Das Fest wird am 10. Juli 2021 sein. Am Samstag wurde gebaut.", "2021-07-03", 0.7),
        # The year of a foundation tells little of it.
        ("de", "Das Fest wird am 10. Juli 2021 sein. Es begann 1998. Am Freitag wurde gebaut.", "2021-07-09", 0.7),
        ("de", "Das Fest wird am 10. Juli 2021 sein. Es begann 1998. Am Samstag wurde gebaut.", "2021-07-03", 0.7),
        # A month that is told as past begins later.
        ("de", "Am 2. Juli 2021 begann es. Im Juli 2021 war es. Gestern endete es.", "2021-07-02", 0.4),
        ("de", "Am 2. Juli 2021 begann es. Im September 2021 war es. Gestern endete es.", "2021-07-02", 0.16),
        # A day to come was before, or somebody looks back on many years.
        ("de", "Am 2. Juli 2021 begann es. Das Fest wird am 1. Juli 2021 sein. Gestern endete es.", "2021-07-02", 0.2),
        ("de", "Am 2. Juli 2021 begann es, wie vor 20 Jahren. Gestern endete es.", "2021-07-02", 0.2),
        # The head of a letter may speak of terms, but tells of nothing that was years later.
        ("de", "Lindenau, 14. März 2019\n\nEs wird am 11.3.2029 zu sein.", "2019-03-14", 0.75),
        ("de", "Lindenau, 14. März 2019\n\nEs war am 16.3.2022 zu.", "2019-03-14", 0.75),
        ("de", "Lindenau, 14. März 2019\n\nEs war am 17.3.2022 zu.", "2019-03-14", 0.3),
        # With its weekday, or one that is reported, the year of a date line is surer.
        ("en", "OSLO, August 11 (Xinhua) --\n\nThe plan of 1998 was told on Tuesday.", "1998-08-11", 0.65),
        ("en", "OSLO, Tuesday, August 11 (Xinhua) --\n\nThe plan of 1998 was told.", "1998-08-11", 0.65),
        ("en", "OSLO, August 11 (Xinhua) --\n\nThe plan of 1998 was told.", "1998-08-11", 0.3),
        # What is to come is announced a fortnight before; what is reported was told on the next such day.
        ("en", "The plan was made in June 1998. On Monday, Oct. 26 it was told.", "1998-10-26", 0.5),
        ("en", "The plan was made in June 1998. On Monday, Oct. 26 it will be told.", "1998-10-12", 0.5),
        (
            "en",
            "The plan was made in June 1998. On Monday, Oct. 26 it was told. On Wednesday it rained.",
            "1998-10-28",
            0.5,
        ),
    ],
)
def test_how_sure_a_day_is(language: str, text: str, day: str, confidence: float) -> None:
    (found,) = _candidates(language, text)
    assert (found.day, found.confidence) == (date.fromisoformat(day), pytest.approx(confidence))


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("rat_2019-05-03.txt", date(2019, 5, 3)),
        ("rat_20190503.txt", date(2019, 5, 3)),
        ("rat_2019-13-03.txt", None),
        ("rat_2019-02-29.txt", None),
    ],
)
def test_the_day_in_the_name_of_a_file(name: str, day: date | None) -> None:
    assert infer(_candidates("de", "Der Rat tagte.", name)).day == day

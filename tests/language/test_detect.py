"""Detection of the language by its little words."""

import time
from pathlib import Path

import pytest

from timeline_app.language.detect import _WORD, DEFAULT, _names, _words, detect_language, function_words, plain_language
from timeline_app.language.grammar import grammar_code, load_grammar

SENTENCES = {
    "de": "Der Bürgermeister hat am Montag die neue Brücke eröffnet, und die Arbeiten sind nach drei Jahren fertig.",
    "en": "The mayor opened the new bridge on Monday, and the work was finished after three years of delays.",
    "fr": "Le maire a inauguré lundi le nouveau pont, et les travaux ont été terminés après trois ans de retard.",
    "es": "El alcalde inauguró el lunes el nuevo puente, y las obras terminaron después de tres años de retrasos.",
    "it": "Il sindaco ha inaugurato lunedì il nuovo ponte e i lavori sono stati completati dopo tre anni di ritardo.",
    "nl": "De burgemeester heeft maandag de nieuwe brug geopend en het werk is na drie jaar vertraging voltooid.",
    "pl": "Burmistrz otworzył w poniedziałek nowy most, a prace zostały zakończone po trzech latach opóźnień.",
    "pt": "O prefeito inaugurou na segunda-feira a nova ponte, e as obras foram concluídas depois de três anos.",
    "cs": "Starosta v pondělí otevřel nový most a práce byly dokončeny po třech letech zpoždění, které se čekalo.",
    "sk": "Starosta v pondelok otvoril nový most a práce boli dokončené po troch rokoch meškania, ktoré sa čakalo.",
    "sv": "Borgmästaren invigde den nya bron på måndagen och arbetet är klart efter tre års förseningar.",
    "da": "Borgmesteren indviede den nye bro mandag, og arbejdet blev færdigt efter tre års forsinkelse.",
    "nb": "Ordføreren åpnet den nye broen mandag, og arbeidet ble ferdig etter tre års forsinkelse.",
    "fi": "Kaupunginjohtaja avasi uuden sillan maanantaina, ja työt ovat nyt valmiit, mutta kolme vuotta myöhässä.",
    "ro": "Primarul a inaugurat luni noul pod, iar lucrările au fost terminate după trei ani, și nu mai este loc.",
    "hu": "A polgármester hétfőn megnyitotta az új hidat, és a munka három év késés után fejeződött be.",
    "tr": "Belediye başkanı pazartesi günü yeni köprüyü açtı ve çalışmalar üç yıl sonra ancak tamamlandı.",
    "ru": "Мэр открыл новый мост в понедельник, и работы были закончены после трёх лет задержек, но это не всё.",
    "uk": "Мер відкрив новий міст у понеділок, і роботи були закінчені після трьох років затримок, але це не все.",
}


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_a_sentence_is_enough(code: str, sentence: str) -> None:
    assert detect_language(sentence) == code


def test_every_language_of_the_table_has_a_sentence() -> None:
    assert set(SENTENCES) == set(function_words())


def test_about_as_many_words_for_each() -> None:
    assert {code: len(words) for code, words in function_words().items() if not 25 <= len(words) <= 65} == {}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_what_is_detected_has_a_grammar(code: str) -> None:
    assert grammar_code(code) == code
    assert load_grammar(code).rules


SHORT = {
    "de": [
        "Samstag früh fahre ich von hier ab.", "Das Werk schloss 1994.", "Heute Mittag Pizza!", "Treffen um 14 Uhr",
        "Bin morgen in Berlin", "Geboren 1905 in Graz", "Er starb 1945", "Ich komme am 3. Mai",
        "Chronik\n1949 Gründung",
    ],
    "en": ["See you tomorrow at noon", "Meeting moved to Friday", "Born 1905", "Died in 1945", "I am back Monday"],
    "fr": ["Samedi matin je pars d'ici", "Né en 1905", "Rentrée le 3 septembre", "Il mourut en 1945"],
    "es": ["Nos vemos el lunes", "Nació en 1905", "La reunión pasa al viernes", "Murió en 1945", "Mañana no voy"],
    "it": [
        "Domani parto presto", "Nato nel 1905", "Riunione spostata a venerdì", "Morì nel 1945", "Stasera arrivo tardi",
    ],
    "nl": ["Ik ga morgen naar Berlijn", "Tot volgende week"],
    "pl": ["Urodzony w 1905 roku", "Spotkanie w poniedziałek"],
    "uk": ["Побачимось у понеділок"],
}  # fmt: skip


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in SHORT.items() for text in texts])
@pytest.mark.parametrize("likely", [(), ("en", "de"), ("de", "en"), ("it",)])
def test_a_few_words_are_enough(code: str, text: str, likely: tuple[str, ...]) -> None:
    assert detect_language(text, likely) == code


@pytest.mark.parametrize("likely", [("de",), ("en",), ("pl", "de"), ("fr", "en")])
def test_what_tells_nothing_is_in_a_likely_language(likely: tuple[str, ...]) -> None:
    assert detect_language("Konferenz 3.5.1999", likely) == likely[0]
    assert detect_language("", likely) == likely[0]


def test_letters_that_a_language_does_not_have_are_against_it() -> None:
    assert detect_language("Gmünd 1949", ("en", "de")) == "de"


@pytest.mark.parametrize("likely", [("de",), ("pl",), ("it", "fr")])
def test_a_plain_text_is_in_no_likely_language(likely: tuple[str, ...]) -> None:
    assert detect_language(SENTENCES["en"], likely) == "en"


def test_only_what_is_plain_has_a_plain_language() -> None:
    assert {code: plain_language(sentence * 2) for code, sentence in SENTENCES.items()}["de"] == "de"
    assert plain_language("Bin morgen in Berlin") == plain_language("") == ""


@pytest.mark.parametrize("text", ["", " \n", "1234 5678", "☃", "Xyz", "日本語"])
def test_nothing_to_go_by(text: str) -> None:
    assert detect_language(text) == DEFAULT


def test_words_that_many_languages_share_decide_little() -> None:
    programme = (
        "Radsport: Tour de France, 3. Etappe, Fußball: Real de Madrid und FC Basel, Tennis: Open de Paris und Wien"
    )
    assert detect_language(programme) == "de"


def test_a_foreign_motto_does_not_decide() -> None:
    assert detect_language("The end of the beginning. " + SENTENCES["de"] * 4) == "de"
    assert detect_language("Le début de la fin est le commencement. " + SENTENCES["en"] * 4) == "en"


def test_a_long_text_is_sampled() -> None:
    text = SENTENCES["fr"] * 20_000
    begun = time.perf_counter()
    assert detect_language(text) == "fr"
    assert time.perf_counter() - begun < 0.2


def test_the_seed_is_german(request: pytest.FixtureRequest) -> None:
    seeds = sorted((Path(request.config.rootpath) / "seeds").glob("*.txt"))
    assert seeds
    assert {detect_language(seed.read_text(encoding="utf-8")) for seed in seeds} == {"de"}


@pytest.mark.parametrize(
    "text",
    ["", "the man's dog", "well-known x2y a_b ab\xadcd", "e\u0301te\u0301 ²m Ⅷ ½x", "日本語 \u2003 „der“ (die) das."],
)
def test_words_between_blanks_are_those_that_a_search_finds(text: str) -> None:
    assert sorted(_words(text)) == sorted(_WORD.findall(text))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("9. August 1914, 11. November 1918", "de"),
        ("1. März 1500, 2. März 1501", "de"),
        ("August 9, 1914, November 11, 1918", "en"),
    ],
)
def test_a_list_of_nothing_but_dates(text: str, code: str) -> None:
    assert detect_language(text) == code


def test_what_the_names_of_a_language_are() -> None:
    """Months, weekdays and units, and relative days; what is no list of names is none."""
    data = {"january": ["Januar", "Jan."], "name": "de", "relative-type": {"1 day ago": ["gestern früh"], "x": [3]}}
    assert sorted(_names(data)) == ["früh", "gestern", "jan", "januar"]
    assert list(_names({"may": ["Mai"], "relative-type": None})) == ["mai"]

"""Languages whose names come from dateparser, tried by the same rules."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from timeline_app.errors import LanguageError
from timeline_app.language.borrowed import _pattern, borrowed_files
from timeline_app.language.grammar import load_grammar
from timeline_app.language.locales import has_locale, locale_data
from timeline_app.model.timex import Timex, TimexType

# All told on Friday, 2 July 2021: code, sentence, expression, value.
FOUND = [
    ("fr", "Le 2 juillet 2021, le pont fut ouvert.", "2 juillet 2021", "2021-07-02"),
    ("fr", "Il naquit le 1er mai 1998.", "1er mai 1998", "1998-05-01"),
    ("fr", "Cela date de juillet 2019.", "juillet 2019", "2019-07"),
    ("fr", "Il est venu le lun. 5 sept. 2011 à Paris.", "lun. 5 sept. 2011", "2011-09-05"),
    ("fr", "La réunion est le 02/07/2021.", "02/07/2021", "2021-07-02"),
    ("fr", "La crise de 2008 a frappé.", "2008", "2008"),
    ("fr", "Né en 1894, il vécut vieux.", "1894", "1894"),
    ("fr", "Il est venu hier.", "hier", "2021-07-01"),
    ("fr", "Il est venu avant-hier.", "avant-hier", "2021-06-30"),
    ("fr", "Hier et aujourd’hui.", "aujourd’hui", "2021-07-02"),
    ("fr", "Il est venu la semaine dernière.", "la semaine dernière", "2021-W25"),
    ("fr", "Il est venu mardi.", "mardi", "2021-06-29"),
    ("fr", "La fête dure du 3 au 5 août 2021.", "3", "2021-08-03"),
    ("es", "El 2 de julio de 2021 llovió.", "2 de julio de 2021", "2021-07-02"),
    ("es", "Fue en marzo de 2018.", "marzo de 2018", "2018-03"),
    ("es", "Vino el lunes, 3 de mayo.", "lunes, 3 de mayo", "2021-05-03"),
    ("es", "Desde el primero de mayo de 1998.", "primero de mayo de 1998", "1998-05-01"),
    ("es", "Ayer llovió.", "Ayer", "2021-07-01"),
    ("es", "Llegará mañana.", "mañana", "2021-07-03"),
    ("es", "El año pasado llovió.", "El año pasado", "2020"),
    ("it", "Il 2 luglio 2021 piovve.", "2 luglio 2021", "2021-07-02"),
    ("it", "Nel 1994 vinse.", "1994", "1994"),
    ("it", "Il 1º maggio 1998 era festa.", "1º maggio 1998", "1998-05-01"),
    ("it", "Arrivò ieri.", "ieri", "2021-07-01"),
    ("nl", "Op 2 mei 2021 regende het.", "2 mei 2021", "2021-05-02"),
    ("nl", "In het jaar 1994 won hij.", "jaar 1994", "1994"),
    ("nl", "Hij kwam gisteren.", "gisteren", "2021-07-01"),
    ("nl", "Op 02-07-2021 was het zover.", "02-07-2021", "2021-07-02"),
    ("pl", "Dnia 2 lipca 2021 r. padało.", "2 lipca 2021 r.", "2021-07-02"),
    ("pl", "W maju 2020 padało.", "maju 2020", "2020-05"),
    ("pl", "W 1994 roku wygrał.", "1994 roku", "1994"),
    ("pl", "Przyszedł wczoraj.", "wczoraj", "2021-07-01"),
    ("pt", "Na segunda-feira, 28 de junho de 2021, choveu.", "segunda-feira, 28 de junho de 2021", "2021-06-28"),
    ("pt", "Chegou na terça-feira.", "terça-feira", "2021-06-29"),
    ("pt", "Em maio de 1998 choveu.", "maio de 1998", "1998-05"),
    ("pt", "Ontem choveu.", "Ontem", "2021-07-01"),
    ("cs", "Dne 2. července 2021 pršelo.", "2. července 2021", "2021-07-02"),
    ("cs", "Stalo se to po 2. červnu 2021.", "2. červnu 2021", "2021-06-02"),
    ("cs", "Stalo se to 2. 7. 2021 v Praze.", "2. 7. 2021", "2021-07-02"),
    ("cs", "V roce 1994 vyhrál.", "roce 1994", "1994"),
    ("cs", "Včera pršelo.", "Včera", "2021-07-01"),
    ("sv", "Den 2 juli 2021 regnade det.", "2 juli 2021", "2021-07-02"),
    ("sv", "Det regnade i går.", "i går", "2021-07-01"),
    ("sv", "År 1994 vann han.", "År 1994", "1994"),
    ("sv", "På 1990-talet var allt bättre.", "1990-talet", "199X"),
    ("da", "Fredag den 2. juli 2021 regnede det.", "Fredag den 2. juli 2021", "2021-07-02"),
    ("da", "Det regnede i går.", "i går", "2021-07-01"),
    ("da", "Det skete i 1994.", "1994", "1994"),
    ("nb", "Det regnet i går.", "i går", "2021-07-01"),
    ("ru", "Это было 2 июля 2021 года.", "2 июля 2021 года", "2021-07-02"),
    ("ru", "Это было в июле 2021 г. в Москве.", "июле 2021 г.", "2021-07"),
    ("ru", "Это было вчера.", "вчера", "2021-07-01"),
    ("ru", "В 1994 году он выиграл.", "1994 году", "1994"),
    ("tr", "Köprü 2 Temmuz 2021 tarihinde açıldı.", "2 Temmuz 2021", "2021-07-02"),
    ("tr", "Dün yağmur yağdı.", "Dün", "2021-07-01"),
    ("tr", "1994 yılında kazandı.", "1994 yılında", "1994"),
    ("uk", "Це було 2 липня 2021 року.", "2 липня 2021 року", "2021-07-02"),
    ("fi", "Se tapahtui 2. heinäkuuta 2021.", "2. heinäkuuta 2021", "2021-07-02"),
    ("hu", "A hidat 2021. július 2-án nyitották meg.", "2021. július 2", "2021-07-02"),
    ("hr", "Bilo je to 2. srpnja 2021. godine.", "2. srpnja 2021. godine", "2021-07-02"),
    ("ca", "El 2 de juliol de 2021 va ploure.", "2 de juliol de 2021", "2021-07-02"),
    ("ro", "Pe 2 iulie 2021 a plouat.", "2 iulie 2021", "2021-07-02"),
    ("el", "Στις 2 Ιουλίου 2021 έβρεξε.", "2 Ιουλίου 2021", "2021-07-02"),
    ("ja", "2021年7月2日、橋が開通した。", "2021年7月2日", "2021-07-02"),
    ("fil", "Petsa: 07/02/2021", "07/02/2021", "2021-07-02"),
    ("sv", "Datum: 2021-07-02", "2021-07-02", "2021-07-02"),
]

# What is no date, and would be if the names of the data were taken as they are.
NOTHING = [
    ("fr", "Un mar de café pour sept personnes de la mer."),
    ("fr", "Il a 1500 moutons et 2 000 poules."),
    ("fr", "Elle coûte 2021 euros, à 7 contre 2."),
    ("fr", "Voir article 1984, page 2012."),
    ("it", "Non ho mai visto le sette mer, e ho 1984 libri."),
    ("nl", "De krant De Morgen ligt in de morgen klaar."),
    ("pt", "A segunda vez foi a quinta parte."),
    ("pl", "Dzieje liczą 1000 lat historii."),
    ("cs", "Přišel pro led na dub."),
    ("sv", "Han går hem och ser 2000 får."),
    ("uk", "Серед людей були діти."),
    ("tr", "Geçen gün kapı aralık kaldı."),
]


@pytest.mark.parametrize(("code", "sentence", "expression", "value"), FOUND)
def test_found(
    code: str, sentence: str, expression: str, value: str, tagged: Callable[[str, str], list[Timex]]
) -> None:
    assert (expression, value) in [(timex.text, timex.value) for timex in tagged(code, sentence)]


def test_enough_languages() -> None:
    assert len({code for code, *_ in FOUND}) >= 15


@pytest.mark.parametrize(("code", "sentence"), NOTHING)
def test_nothing_found(code: str, sentence: str, tagged: Callable[[str, str], list[Timex]]) -> None:
    assert [timex.text for timex in tagged(code, sentence)] == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "Il est venu il y a 3 jours."),
        ("es", "Llegó hace 3 días."),
        ("it", "Arrivò 3 giorni fa."),
        ("nl", "Hij kwam 3 dagen geleden."),
        ("pl", "Przyszedł 3 dni temu."),
        ("pt", "Chegou há 3 dias."),
        ("sv", "Han kom för 3 dagar sedan."),
        ("da", "Han kom for 3 dage siden."),
        ("ru", "Он пришёл 3 дня назад."),
    ],
)
def test_so_long_ago_is_placed(code: str, sentence: str, tagged: Callable[[str, str], list[Timex]]) -> None:
    (timex,) = tagged(code, sentence)
    assert (timex.type, timex.value) == (TimexType.DATE, "2021-06-29")
    assert timex.interval is not None
    assert timex.interval.first_day[:3] == (2021, 6, 29)


@pytest.mark.parametrize(
    ("code", "sentence", "side"),
    [
        ("fr", "Il y vit depuis 2019.", "open_end"),
        ("es", "Vive allí desde 2019.", "open_end"),
        ("sv", "Han bor där sedan 2019.", "open_end"),
        ("es", "Vivió allí hasta 2019.", "open_start"),
        ("nl", "Hij woonde er tot 2019.", "open_start"),
        ("cs", "Žil tam do roku 2019.", "open_start"),
    ],
)
def test_open_sides(code: str, sentence: str, side: str, tagged: Callable[[str, str], list[Timex]]) -> None:
    (timex,) = tagged(code, sentence)
    assert timex.interval is not None
    assert getattr(timex.interval, side)


def test_a_range_is_one_stretch(tagged: Callable[[str, str], list[Timex]]) -> None:
    first, second = tagged("fr", "La fête dure du 3 au 5 août 2021.")
    assert first.range_end == second.span
    assert second.in_range


def test_the_verb_tells_the_side(tagged: Callable[[str, str], list[Timex]]) -> None:
    assert [timex.value for timex in tagged("fr", "Le match aura lieu mardi.")] == ["2021-07-06"]
    assert [timex.value for timex in tagged("fr", "Le match fut joué mardi.")] == ["2021-06-29"]


def test_month_first_where_the_locale_says_so(tagged: Callable[[str, str], list[Timex]]) -> None:
    assert [timex.value for timex in tagged("fil", "07/02/2021")] == ["2021-07-02"]
    assert [timex.value for timex in tagged("it", "07/02/2021")] == ["2021-02-07"]
    assert [timex.value for timex in tagged("it", "07/22/2021")] == ["2021-07-22"]


def test_every_locale_of_dateparser_makes_a_grammar() -> None:
    import importlib.util
    from pathlib import Path

    spec = importlib.util.find_spec("dateparser")
    assert spec is not None
    assert spec.submodule_search_locations
    folder = Path(spec.submodule_search_locations[0]) / "data" / "date_translation_data"
    codes = [path.stem for path in folder.glob("*.py") if path.stem != "__init__"]
    assert len(codes) > 100
    for code in codes:
        words, rules = borrowed_files(code)
        assert words["words"]["month"]
        assert rules["define"]["month_name"]
    for code in sorted(codes)[::20]:
        assert load_grammar(code).rules


@pytest.mark.parametrize("code", ["af", "ca", "et", "eu", "fi", "nl"])
def test_one_or_two_letters_name_no_day(code: str) -> None:
    """Their calendars write "ma" and "ke", "E" and "K"; in a text these are other words, or the letters of a list."""
    words, _ = borrowed_files(code)
    named = [form for name in ("month", "month_short", "weekday", "weekday_short")
             for forms in words["words"][name].values() for form in forms if form != "\0"]  # fmt: skip
    assert len(named) >= 19
    assert [form for form in named if len(form) < 3 or not form.isalpha()] == []


@pytest.mark.parametrize("code", ["tlh", "", "xx", "../fr", "fr.py", "FR", "__init__"])
def test_unknown_codes(code: str) -> None:
    assert not has_locale(code)
    assert locale_data(code) is None
    with pytest.raises(KeyError):
        borrowed_files(code)
    with pytest.raises(LanguageError):
        load_grammar(code)


def test_names_are_borrowed_without_importing_what_is_heavy() -> None:
    program = (
        "import sys; from timeline_app.language.grammar import load_grammar; load_grammar('fr'); load_grammar('de');"
        "print([name for name in sys.modules if name.split('.')[0] in ('dateparser', 'pydantic', 'regex')])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("tokens", "pattern"),
    [(["vor", " ", "{int:n}"], "vor {int:n}"), (["l", "'", "an"], "l('|’)an"), (["a", "."], "a."), (["a", "("], ""),
     (["a", "☃"], ""), (["?"], ""), ([], "")],
)  # fmt: skip
def test_tokens_that_a_pattern_can_mean(tokens: list[str], pattern: str) -> None:
    assert _pattern(tokens) == pattern

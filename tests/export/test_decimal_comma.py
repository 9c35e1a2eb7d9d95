"""Which locales write 1,5."""

import locale as system

import pytest
from babel.core import Locale
from babel.numbers import get_decimal_symbol

from timeline_app.export.decimal_comma import has_decimal_comma

VARIABLES = ("LC_ALL", "LC_NUMERIC", "LANG")


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


# Those that desktops are set to most; on rarer ones the editions of Unicode's data differ.
COMMON = (
    "da_DK de_AT de_CH de_DE de_LI el_GR en_AU en_CA en_GB en_IE en_NZ en_US en_ZA es_AR es_CL es_CO es_ES es_MX es_US "
    "fi_FI fr_BE fr_CA fr_CH fr_FR he_IL hu_HU it_CH it_IT ja_JP ko_KR nb_NO nl_BE nl_NL pl_PL pt_BR pt_PT ro_RO ru_RU "
    "sv_SE th_TH tr_TR uk_UA zh_CN zh_TW"
)


@pytest.mark.parametrize("name", COMMON.split())
def test_a_comma_where_unicode_has_one(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("LANG", f"{name}.UTF-8")
    assert has_decimal_comma() is (get_decimal_symbol(Locale.parse(name)) == ",")


@pytest.mark.parametrize(
    ("variables", "is_comma"),
    [
        ({"LANG": "de_DE.UTF-8"}, True),
        ({"LANG": "de_DE@euro"}, True),
        ({"LANG": "de_CH.UTF-8"}, False),
        ({"LANG": "de_DE.UTF-8", "LC_NUMERIC": "en_US.UTF-8"}, False),
        ({"LANG": "en_US.UTF-8", "LC_NUMERIC": "fr_FR"}, True),
        ({"LANG": "de_DE", "LC_NUMERIC": "de_DE", "LC_ALL": "C"}, False),
        ({"LANG": "de_DE", "LC_ALL": ""}, True),
        ({"LANG": "C.UTF-8"}, False),
        ({"LANG": "nonsense"}, False),
    ],
)
def test_the_variables_in_their_order(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], is_comma: bool
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert has_decimal_comma() is is_comma


@pytest.mark.parametrize(("name", "is_comma"), [("German_Germany", True), ("de_DE", True), ("en_US", False)])
def test_where_there_are_no_variables_the_system_is_asked(
    monkeypatch: pytest.MonkeyPatch, name: str, is_comma: bool
) -> None:
    monkeypatch.setattr(system, "getlocale", lambda: (name, "1252"))
    assert has_decimal_comma() is is_comma

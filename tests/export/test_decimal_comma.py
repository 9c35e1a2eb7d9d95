"""Which locales write 1,5."""

import locale as system

import pytest
from babel import localedata
from babel.core import Locale
from babel.numbers import get_decimal_symbol

from timeline_app.export.decimal_comma import has_decimal_comma

VARIABLES = ("LC_ALL", "LC_NUMERIC", "LANG")


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def test_every_locale_of_unicode_as_babel_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those with a script in their names are none of a system's."""
    wrong = []
    for name in localedata.locale_identifiers():
        if len(name.split("_")) < 3 and len(name.partition("_")[2]) < 4:
            monkeypatch.setenv("LANG", f"{name}.UTF-8")
            if has_decimal_comma() is not (get_decimal_symbol(Locale.parse(name)) == ","):
                wrong.append(name)
    assert not [name for name in wrong if name != "es_419"]


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

"""The grammar that serves for a language, loaded once."""

from functools import cache

from timeline_app.errors import LanguageError
from timeline_app.language.files import has_rules, is_borrowed
from timeline_app.language.rules import Grammar, read_grammar

# The language whose files serve where there is no other way.
FALLBACK = "en"


def grammar_code(language: str) -> str:
    """The language whose grammar serves for this one: its own, one with borrowed names, else English.

    A country or script that has no grammar to itself is left out: "pt-BR" is served by "pt".
    """
    primary, *rest = language.replace("_", "-").split("-")
    parts = [primary.lower(), *rest]
    while parts:
        code = "-".join(parts)
        if has_rules(code) or is_borrowed(code):
            return code
        parts.pop()
    return FALLBACK


@cache
def load_grammar(code: str) -> Grammar:
    """The grammar of a language code such as "de"; raises LanguageError with all mistakes of its files."""
    try:
        return read_grammar(code)
    except (LanguageError, AttributeError, KeyError, TypeError, ValueError) as error:
        from timeline_app.language.schema import check_language

        raise LanguageError("\n".join(check_language(code) or [f"{code}: {error}"])) from error

"""Which languages have files, and what stands in them, as it was written."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timeline_app.errors import LanguageError
from timeline_app.language.locales import has_locale
from timeline_app.paths import resources

# Examples are for the tests; to read them would cost a start as much as a tenth of the rules do.
_EXAMPLES = re.compile(r"^examples = \[.*\]$", re.MULTILINE)
# tomllib tells no lines, and a message about a rule without one leads nowhere.
_RULE = re.compile(r"^\[\[rule\]\]", re.MULTILINE)


def read_toml(path: Path) -> dict[str, Any]:
    """A language file without its rules' examples, each rule with its `line`; raises LanguageError."""
    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(_EXAMPLES.sub("", text))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LanguageError(f"{path}: {error}") from error
    rules = data.get("rule", ())
    for rule, line in zip(rules, _lines_of_rules(text), strict=False):
        rule["line"] = line
    return data


def _lines_of_rules(text: str) -> Iterator[int]:
    """The lines from 1 on which a file's rules begin."""
    line = 1
    done = 0
    for match in _RULE.finditer(text):
        line += text.count("\n", done, match.start())
        done = match.start()
        yield line


def is_borrowed(code: str) -> bool:
    """Has the language no rules of its own, and names that can be borrowed?"""
    if has_rules(code):
        return False
    return has_locale(code)


def has_rules(code: str) -> bool:
    return code.isascii() and (resources() / "languages" / code / "rules.toml").is_file()


def languages_with_rules() -> list[str]:
    """The codes of the languages that have rules of their own, in order."""
    return sorted(folder.name for folder in (resources() / "languages").iterdir() if has_rules(folder.name))

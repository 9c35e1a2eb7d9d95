"""What is wrong with the files of a language, each by itself: syntax, keys, values, and the names that rules use.

Only tests and failures come here, see `shapes`.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from timeline_app.language.facts import FACTS, Needs
from timeline_app.language.files import is_borrowed
from timeline_app.language.shapes import FILES
from timeline_app.paths import resources

_NO_KINDS: Needs = {}


def check_files(code: str, kinds: Needs = _NO_KINDS) -> list[str]:
    """The mistakes in what stands in a language's files, each as "file, key: what is wrong"; empty without any.

    `kinds` are the resolvers that there are; without them a rule may name any.
    """
    return [mistake for path in _paths(code) for mistake in _check_file(path, kinds)]


def _paths(code: str) -> Iterator[Path]:
    root = resources() / "languages"
    if is_borrowed(code):
        yield from (root / f"shared_{name}.toml" for name in ("words", "rules", "abbreviations"))
    else:
        yield from (root / code / "words.toml", root / code / "rules.toml")
    for path in sorted((root / code).glob("*.toml")):
        if path.name != "rules.toml" and (path.name != "words.toml" or is_borrowed(code)):
            yield path


def _check_file(path: Path, kinds: Needs) -> Iterator[str]:
    """The mistakes of one file: its syntax, its keys and values, the kinds and facts its rules name."""
    shown = path.relative_to(resources() / "languages").as_posix()
    model = FILES.get(path.name)
    if model is None:
        yield f"{shown}: no file of this name is read"
        return
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        yield f"{shown}: {error}"
        return
    try:
        model.model_validate(data)
    except ValidationError as error:
        # Pydantic gathers them all, and its addresses lead to its own manual.
        for mistake in error.errors(include_url=False):
            yield f"{shown}, {_key(mistake['loc'], data)}: {mistake['msg']}"
    yield from (f"{shown}, {mistake}" for mistake in _check_rules(data.get("rule"), kinds))


def _check_rules(rules: Any, kinds: Needs) -> Iterator[str]:
    for rule in rules if isinstance(rules, list) else ():
        name, kind, pattern = rule.get("name"), rule.get("kind"), rule.get("pattern", "")
        if kinds and isinstance(kind, str) and kind not in kinds:
            yield f"rule {name!r}, kind: there is no resolver {kind!r}"
        for fact in re.findall(r"\{\w+:(\w+)\}", str(pattern)):
            if fact not in FACTS:
                yield f"rule {name!r}, pattern: no resolver reads {fact!r}"


def _key(location: tuple[int | str, ...], data: Any) -> str:
    """The path to a value, rules called by their names."""
    parts: list[str] = []
    for step in location:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            data = None
        if isinstance(step, int):
            name = data.get("name") if isinstance(data, dict) else None
            parts[-1:] = [f"{parts[-1]} {name!r}" if name else f"{parts[-1]} {step + 1}"]
        else:
            parts.append(step)
    return ".".join(parts) if len(parts) < 2 or "'" not in parts[0] else ", ".join(parts)

"""Changes to the language files that a test may break."""

from pathlib import Path


def change(path: Path, *changes: tuple[str, str]) -> None:
    """Put new words in the place of old ones, which have to be there, once each."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")

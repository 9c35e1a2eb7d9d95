"""Sections that name what was read."""

import pytest

from timeline_app.text.references import reference_sections, within

WORDS = ("Literatur", "Further reading")


def _inside(text: str) -> str:
    return "".join(character for i, character in enumerate(text) if within(reference_sections(text, WORDS), i))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Text.\n\nLiteratur\n\nHuber 1959.\nMoser 1912.", "\n\nHuber 1959.\nMoser 1912."),
        ("Text.\n\n## Literatur\nHuber 1959.\n\n## Dank\nDas war 1999.", "\nHuber 1959.\n"),
        ("Text.\n\n**Further reading:**\nBell 1954.\n\nThe house today\n\nIt is shut.", "\nBell 1954."),
        ("Text.\n\nLiteratur: Huber 1959.\n\nDas war 1999.", "Huber 1959."),
        ("Literatur ist schön. 1959 auch.", ""),
        ("Er las Literatur\nund schlief 1959.", ""),
        ("", ""),
    ],
)
def test_what_lies_in_them(text: str, inside: str) -> None:
    assert _inside(text) == inside


def test_a_language_without_such_headings_has_none() -> None:
    assert reference_sections("Literatur\n\nHuber 1959.", ()) == []


def test_many_headings_are_read_once() -> None:
    text = "Literatur\n" * 20_000
    assert len(reference_sections(text, WORDS)) == 1

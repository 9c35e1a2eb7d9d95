"""Themes: every colour there, type that can be read on its ground, certainties told apart."""

import itertools
from dataclasses import fields

import pytest
from contrast import contrast_of, luminance
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from timeline_app.paint.theme import Theme, faded, load_theme, over

THEMES = [pytest.param((dark, contrast), id=f"{'dark' if dark else 'light'}{' contrast' if contrast else ''}")
          for dark in (False, True) for contrast in (False, True)]  # fmt: skip
PARTS = st.floats(0, 1)
COLOURS = st.builds(QColor, *[st.integers(0, 255)] * 3)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(*request.param)


def test_every_colour_can_be_read(theme: Theme) -> None:
    colours = [getattr(theme, field.name) for field in fields(theme) if field.name not in ("dark", "lanes")]
    assert all(colour.isValid() for colour in (*colours, *theme.lanes))
    assert len(theme.plain()) == len(colours)
    assert all(text.startswith("#") for text in theme.plain().values())


@pytest.mark.parametrize("ground", ["window", "surface", "raised", "selection", "sentence"])
def test_text_has_the_contrast_that_reading_needs(theme: Theme, ground: str) -> None:
    """WCAG 2.1, 1.4.3: 4.5 to 1."""
    assert contrast_of(theme.text, getattr(theme, ground)) >= 4.5


def test_marks_stand_out_from_the_surface(theme: Theme) -> None:
    """WCAG 2.1, 1.4.11: 3 to 1."""
    assert contrast_of(theme.mark, theme.surface) >= 3.0
    assert contrast_of(theme.conflict, theme.surface) >= 3.0


def test_what_went_wrong_can_be_read_on_its_ground(theme: Theme) -> None:
    assert contrast_of(theme.on_conflict, theme.conflict) >= 4.5


def test_lanes_have_colours_of_their_own(theme: Theme) -> None:
    assert not any(one == other for one, other in itertools.combinations(theme.lanes, 2))


def _is_red(colour: QColor) -> bool:
    return colour.hslSaturationF() > 0.5 and (colour.hslHueF() < 0.055 or colour.hslHueF() > 0.95)


def test_red_is_left_to_contradictions(theme: Theme) -> None:
    assert _is_red(theme.conflict)
    assert not any(map(_is_red, (theme.today, theme.accent, theme.mark, *theme.lanes)))
    assert contrast_of(theme.today, theme.surface) >= 3.0
    assert all(contrast_of(lane, theme.surface) >= 3.0 for lane in theme.lanes)


def test_a_dark_theme_is_darker_than_its_type(theme: Theme) -> None:
    assert (luminance(theme.window) < luminance(theme.text)) is theme.dark


def test_a_theme_is_read_once() -> None:
    assert load_theme(True) is load_theme(True)
    assert load_theme(True) is not load_theme(True, True)


@given(COLOURS, PARTS)
def test_a_faded_colour_is_the_same_and_less_opaque(colour: QColor, opacity: float) -> None:
    once = faded(colour, opacity)
    assert once.rgb() == colour.rgb()
    assert once.alphaF() == pytest.approx(opacity, abs=0.002)
    assert faded(once, 0.5).alphaF() == pytest.approx(opacity / 2, abs=0.002)
    assert colour.alpha() == 255


@given(COLOURS, COLOURS, PARTS)
def test_what_is_laid_over_lies_between_both_and_is_opaque(ground: QColor, colour: QColor, part: float) -> None:
    mixed = over(ground, colour, part)
    for below, above, both in zip(ground.toTuple()[:3], colour.toTuple()[:3], mixed.toTuple()[:3], strict=True):
        assert min(below, above) <= both <= max(below, above)
    assert mixed.alpha() == 255
    assert over(ground, colour, 0.0).rgb() == ground.rgb()
    assert over(ground, colour, 1.0).rgb() == colour.rgb()

"""The languages for which there are names of months and days."""

from timeline_app.language.locales import has_locale, locales


def test_all_languages_that_have_names() -> None:
    codes = locales()
    assert codes == sorted(set(codes))
    assert {"it", "ja", "sr"} <= set(codes)
    assert all(map(has_locale, codes))

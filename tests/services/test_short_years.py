"""A text of antiquity writes years of two digits; one of our time does not, but where it tells of that very year."""

from workbench import read

from timeline_app.services.short_years import short_years


def test_a_text_of_antiquity_tells_of_all_of_them() -> None:
    text = "Am 24. August 79 n. Chr. brach der Vesuv aus.\n\nIm Jahr 476 endete das Reich.\n\nCäsar starb 44 v. Chr."
    assert short_years(read(text, "a", language="de")) == frozenset(range(1, 100))


def test_a_text_of_our_time_tells_of_those_that_it_names() -> None:
    ours = "\n\n".join(f"Im Mai {year} wurde gegraben." for year in range(1990, 1999))
    assert short_years(read(f"{ours}\n\nIm Jahr 79 n. Chr. brach der Vesuv aus.", "a", language="de")) == {79}
    assert short_years(read(ours, "a", language="de")) == frozenset()


def test_a_text_without_events_tells_of_none() -> None:
    assert short_years(read("Nichts geschah.", "a", language="de")) == frozenset()

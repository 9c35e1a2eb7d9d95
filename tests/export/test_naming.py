"""Documents are called by their titles, or else as people would write the names of their files."""

import pytest

from timeline_app.export.naming import called, called_together, cut


@pytest.mark.parametrize(
    ("name", "title", "told"),
    [
        ("mail.eml", "Sitzung zum Haushalt", "Sitzung zum Haushalt"),
        ("mail.eml", " \n", "mail"),
        ("Rede_im_Landtag_2019.txt", "", "Rede im Landtag 2019"),
        ("Rede im_Landtag.docx", "", "Rede im_Landtag"),
        ("Vermerk vom 12.3.2021", "", "Vermerk vom 12.3.2021"),
        (".txt", "", ".txt"),
        ("_", "", "_"),
    ],
)
def test_a_document_is_called_as_people_would(name: str, title: str, told: str) -> None:
    assert called(name, title) == told


def test_long_titles_among_others_are_cut_between_words() -> None:
    long = "Der Rat beschließt nach langer Beratung einen neuen Haushalt für die kommenden Jahre"
    assert called_together([("a.txt", long)]) == long
    assert called_together([("a.txt", long), ("b.txt", "Kurz")]) == (
        "Der Rat beschließt nach langer Beratung einen … · Kurz"
    )


@pytest.mark.parametrize(("title", "most"), [("", 5), ("ab", 1), ("Donaudampfschifffahrt", 8), ("eins zwei drei", 9)])
def test_what_is_cut_is_never_longer(title: str, most: int) -> None:
    assert len(cut(title, most)) <= most

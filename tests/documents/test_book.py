"""Books: chapters in the order of reading, and what the book says of itself."""

from datetime import date

import pytest
from making import archive, epub, epub_parts

from timeline_app.documents.book import read_epub
from timeline_app.documents.content import Unreadable

CHAPTERS = ["<h1>Eins</h1><p>Am 3. Mai 1907.</p>", "<img src='x'/>", "<p>Zwei</p><nav><p>nein</p></nav>"]
DATE = "<dc:date>2019-03-14T09:00:00Z</dc:date>"


def test_chapters_and_where_they_begin() -> None:
    content = read_epub(epub(CHAPTERS), "a.epub")
    assert content.text == "Eins\n\nAm 3. Mai 1907.\n\nZwei"
    assert [content.text[begin:][:4] for begin in content.pages] == ["Eins", "Zwei"]


def _changed(old: str, new: str) -> bytes:
    parts = epub_parts(CHAPTERS)
    assert old in str(parts["OPS/book.opf"])
    return archive({**parts, "OPS/book.opf": str(parts["OPS/book.opf"]).replace(old, new)})


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ('<itemref idref="c0"/>', "", "Zwei"),
        ('<itemref idref="c0"/>', '<itemref idref="c0" linear="no"/>', "Zwei"),
        (
            '<itemref idref="c0"/>',
            '<itemref idref="c0"/><itemref idref="c0"/><itemref idref="gone"/>',
            "Eins\n\nAm 3. Mai 1907.\n\nZwei",
        ),
        (
            '<itemref idref="c0"/><itemref idref="c1"/><itemref idref="c2"/>',
            '<itemref idref="c2"/><itemref idref="c0"/>',
            "Zwei\n\nEins\n\nAm 3. Mai 1907.",
        ),
        ('href="text/c%200.xhtml"', 'href="../OPS/text/./c%200.xhtml"', "Eins\n\nAm 3. Mai 1907.\n\nZwei"),
    ],
)
def test_the_order_of_reading(old: str, new: str, text: str) -> None:
    assert read_epub(_changed(old, new), "a.epub").text == text


def test_the_list_of_chapters_may_have_a_blank_in_its_name() -> None:
    parts = {name.replace("OPS/", "My book/"): part for name, part in epub_parts(CHAPTERS).items()}
    container = str(parts["META-INF/container.xml"])
    for name in ("My book", "My%20book"):
        book = archive({**parts, "META-INF/container.xml": container.replace("OPS", name)})
        assert read_epub(book, "a.epub").text.startswith("Eins")


@pytest.mark.parametrize(
    ("metadata", "version", "published", "guess"),
    [
        (DATE, "3.0", date(2019, 3, 14), None),
        (DATE, "2.0", None, date(2019, 3, 14)),
        (DATE.replace("<dc:date", "<dc:date opf:event='publication'"), "2.0", date(2019, 3, 14), None),
        (DATE.replace("<dc:date", "<dc:date opf:event='modification'"), "2.0", None, date(2019, 3, 14)),
        ("<dc:date>2019</dc:date>", "3.0", None, None),
        ("", "3.0", None, None),
    ],
)
def test_the_date(metadata: str, version: str, published: date | None, guess: date | None) -> None:
    content = read_epub(epub(CHAPTERS, metadata, version), "a.epub")
    assert (content.published, content.guess) == (published, guess)
    assert (content.place, content.guess_place) == ("metadata of the book", "file made")


def test_title_and_language() -> None:
    metadata = "<dc:title>Die\n Rückkehr</dc:title><dc:title>Zweiter</dc:title><dc:language>de-DE</dc:language>"
    content = read_epub(epub(CHAPTERS, metadata), "a.epub")
    assert (content.title, content.language) == ("Die Rückkehr", "de")


def test_a_chapter_in_another_encoding() -> None:
    chapter = '<?xml version="1.0" encoding="utf-16"?><html><body><p>Müller</p></body></html>'.encode("utf-16")
    parts = {**epub_parts(CHAPTERS[:1]), "OPS/text/c 0.xhtml": chapter}
    assert read_epub(archive(parts), "a.epub").text == "Müller"


def _encrypted(name: str) -> bytes:
    reference = f"<encryption><EncryptedData><CipherReference URI='{name}'/></EncryptedData></encryption>"
    return archive({**epub_parts(CHAPTERS), "META-INF/encryption.xml": reference})


def test_copy_protection() -> None:
    with pytest.raises(Unreadable, match="encrypted by a copy protection"):
        read_epub(_encrypted("OPS/text/c%200.xhtml"), "a.epub")
    assert read_epub(_encrypted("OPS/fonts/a.ttf"), "a.epub").text.startswith("Eins")


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("META-INF/container.xml", "<container/>", "does not say where its content is"),
        ("META-INF/container.xml", "<container", "its part META-INF/container.xml is damaged"),
        ("OPS/book.opf", "<package", "its part OPS/book.opf is damaged"),
        ("OPS/text/c 0.xhtml", None, "its part OPS/text/c 0.xhtml is missing"),
    ],
)
def test_damaged_books(name: str, content: str | None, why: str) -> None:
    parts = epub_parts(CHAPTERS)
    del parts[name]
    with pytest.raises(Unreadable, match=why):
        read_epub(archive(parts if content is None else {**parts, name: content}), "a.epub")

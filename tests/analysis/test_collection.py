"""Archives, mailboxes and tables of articles are read as the articles in them; other tables are told what they are."""

import csv
import json
import mailbox
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from held import documents, refusal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app.analysis.choices import Choices
from timeline_app.analysis.collection import Member, is_collection, members
from timeline_app.analysis.inputs import Input, inputs_of
from timeline_app.documents.content import Content
from timeline_app.errors import DocumentError
from timeline_app.model.document import Origin

TEXT = "Die Werft schloss am 3. Mai 1999. " * 8


@pytest.fixture
def archive(tmp_path: Path) -> Callable[..., Path]:
    def make(*parts: tuple[str, str | bytes], name: str = "a.zip") -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for part, content in parts:
                file.writestr(part, content)
        return path

    return make


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    def make(names: Sequence[str], *rows: Sequence[str], delimiter: str = ",") -> Path:
        path = tmp_path / "t.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=delimiter).writerows([names, *rows])
        return path

    return make


def test_an_archive_holds_articles_of_all_formats(archive: Callable[..., Path]) -> None:
    page = f"<html lang=de><title>Werft</title><body><p>{TEXT}</p>"
    path = archive(("b/x.html", page), ("a.txt", TEXT), ("b/a.txt", TEXT), ("p.png", b"x"), ("__MACOSX/a.txt", "no"))
    one, two, three = documents(path)
    assert [one.name, two.name, three.name] == ["a.txt", "a.txt (2)", "x.html"]
    assert [one.path, three.path] == [path / "a.txt", path / "b" / "x.html"]
    assert three.title == "Werft"


def _mails(*numbers: int) -> str:
    return "".join(
        f"From a@example.org Fri Jul  2 10:00:00 2021\nFrom: A <a@example.org>\nSubject: Brief {number}\n"
        f"Date: Fri, 2 Jul 2021 10:00:0{number} +0200\n\nGestern regnete es.\n\n"
        for number in numbers
    )


def test_an_archive_holds_whatever_holds_articles(archive: Callable[..., Path]) -> None:
    inner = archive(("tief/c.txt", TEXT), name="inner.zip").read_bytes()
    rows = json.dumps([{"text": TEXT, "id": "z1"}])
    path = archive(
        ("packed/inner.zip", inner), ("post/Gesendet.mbox", _mails(1, 2)), ("list.json", rows),
        ("beschreibung.csv", "Feld;Sinn\nText;was gesagt wird\n"), ("a.txt", TEXT),
    )  # fmt: skip
    found = documents(path)
    assert [one.name for one in found] == ["a.txt", "c.txt", "Gesendet 1.eml", "Gesendet 2.eml", "z1"]
    assert [one.path for one in found[1:3]] == [
        path / "packed" / "inner.zip" / "tief" / "c.txt", path / "post" / "Gesendet.mbox" / "Gesendet 1.eml"
    ]  # fmt: skip
    # What lies beside articles and holds none is told where there is nothing else.
    alone = archive(("beschreibung.csv", "Feld;Sinn\nText;was gesagt wird\n"), name="b.zip")
    assert "looks like a table without articles" in refusal(alone)


def test_archives_within_archives_have_an_end(archive: Callable[..., Path]) -> None:
    data: bytes | str = TEXT
    for depth in range(5):
        data = archive(("a.txt" if depth == 0 else "b.zip", data), name="c.zip").read_bytes()
    assert "archives lie in each other" in refusal(archive(("d.zip", data), ("e.png", b"x")))
    # All of them share what may be unpacked.
    large = archive(("a.txt", b"a" * (50 * 2**20)), name="l.zip").read_bytes()
    _, (error,) = inputs_of([archive(*((f"{number}.zip", large) for number in range(3)), name="m.zip")])
    assert "is larger than" in str(error)


def test_names_are_shown_as_their_packer_meant_them(archive: Callable[..., Path]) -> None:
    path = archive(("GrXXXXe.txt", TEXT))
    # Some packers write UTF-8 without saying so.
    path.write_bytes(path.read_bytes().replace(b"GrXXXXe.txt", "Grüße.txt".encode()))
    assert [one.name for one in documents(path)] == ["Grüße.txt"]
    path.write_bytes(path.read_bytes().replace("Grüße.txt".encode(), b"Gr" + b"\x81\x81\xe1\xe1e.txt"))
    assert [one.name for one in documents(path)] == ["Grüüßße.txt"]


def test_an_archive_that_is_an_article_itself_is_read_as_one(archive: Callable[..., Path]) -> None:
    path = archive(("word/document.xml", "<x/>"), ("a.txt", TEXT))
    assert members(path) is None
    assert inputs_of([path]) == ([Input(path)], [])


def test_a_damaged_part_does_not_hold_up_the_others(archive: Callable[..., Path]) -> None:
    path = archive(("a.txt", TEXT), ("b.txt", TEXT * 2))
    octets = bytearray(path.read_bytes())
    octets[octets.index(b"b.txt") + 8] ^= 0xFF
    path.write_bytes(octets)
    inputs, (error,) = inputs_of([path])
    assert [one.plain_name for one in inputs] == ["a.txt"]
    assert "its part b.txt is damaged" in str(error)


@pytest.mark.parametrize(
    ("content", "why"), [(b"no archive", "damaged or cut off"), (b"PK\x03\x04 and no more", "damaged or cut off")]
)
def test_what_is_no_archive_is_told(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(content)
    assert why in refusal(path)


def test_an_archive_is_advised_to_be_unpacked(archive: Callable[..., Path], tmp_path: Path) -> None:
    """No program saves an archive as plain text."""
    (tmp_path / "cut.zip").write_bytes(archive(("a.txt", TEXT)).read_bytes()[:-30])
    assert "Unpack it with another program and open the files that were in it." in refusal(tmp_path / "cut.zip")


def test_an_archive_without_articles_is_told(archive: Callable[..., Path]) -> None:
    assert "holds no article that can be read" in refusal(archive(("p.png", b"x")))


def test_a_mailbox_holds_e_mails(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "m.mbox")
    for number in (1, 2):
        mail = EmailMessage()
        mail["Subject"], mail["Date"] = f"Größe {number}", f"Fri, 0{number} Jul 2021 10:00:00 +0200"
        mail.set_content("Gestern regnete es.\n\nFrom hier an schien die Sonne.\n")
        box.add(mail)
    box.close()
    one, two = documents(tmp_path / "m.mbox")
    assert [one.name, two.name] == ["m 1.eml", "m 2.eml"]
    assert (one.title, two.title) == ("Größe 1", "Größe 2")
    assert one.published is not None
    assert one.published.day == date(2021, 7, 1)
    assert one.text.splitlines()[-1] == "From hier an schien die Sonne."


def test_a_mailbox_needs_no_ending(tmp_path: Path) -> None:
    path = tmp_path / "Gesendet"
    path.write_text(_mails(1, 2), encoding="utf-8")
    assert [one.title for one in documents(path)] == ["Brief 1", "Brief 2"]
    path.write_text("From Monday on\nthe bridge is closed.\n", encoding="utf-8")
    assert inputs_of([path]) == ([Input(path)], [])


@pytest.mark.parametrize("content", [b"x", b"Subject: a\n\nFrom b"])
def test_a_mailbox_without_e_mails_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.mbox"
    path.write_bytes(content)
    assert "it holds no e-mail" in refusal(path)


@pytest.mark.parametrize(
    ("names", "delimiter"),
    [(("id", "published", "title", "text"), ","), (("Nummer", "Datum", "Überschrift", "Volltext"), ";"),
     (("doc_id", "pubDate", "Headline", "body"), "\t")],
)  # fmt: skip
def test_a_row_of_a_table_is_an_article(table: Callable[..., Path], names: Sequence[str], delimiter: str) -> None:
    rows = [("a/1", "02.07.2021", "Ende", TEXT), ("a/2", "3.7.2021", "", TEXT), ("a/3", "", "Leer", "  ")]
    path = table(names, *rows, delimiter=delimiter)
    one, two = documents(path)
    assert (one.name, one.title, one.text) == ("a/1", "Ende", TEXT)
    assert (two.name, one.path) == ("a/2", path / "a/1")
    assert [document.published.day for document in (one, two) if document.published] == [
        date(2021, 7, 2), date(2021, 7, 3)
    ]  # fmt: skip
    assert one.published is not None
    assert (one.published.origin, one.published.reason.facts) == (Origin.DOCUMENT, {"place": "row of a table"})


@pytest.mark.parametrize(
    ("cell", "day"),
    [("2021-07-02T10:00:00Z", date(2021, 7, 2)), ("2021-07-02 10:00:00.123+02:00", date(2021, 7, 2)),
     ("7/22/2021", date(2021, 7, 22)), ("2021", None), ("2021-07", None), ("bald", None), ("-0043-03-15", None)],
)  # fmt: skip
def test_days_of_publication(table: Callable[..., Path], cell: str, day: date | None) -> None:
    (one,) = documents(table(("date", "text"), (cell, TEXT)))
    assert (one.published.day if one.published else None) == day


def test_columns_of_any_names_are_told_by_what_stands_in_them(table: Callable[..., Path]) -> None:
    one, two = documents(table(("A", "B", "C"), ("kurz", "02.07.2021", TEXT), ("kurz", "13.07.2021", TEXT)))
    assert (one.text, one.published and one.published.day) == (TEXT, date(2021, 7, 2))
    assert two.published is not None


def test_a_row_without_an_id_goes_by_its_number(table: Callable[..., Path]) -> None:
    assert [one.name for one in documents(table(("text", "n"), *[(TEXT, "")] * 9))][:2] == ["t 2", "t 3"]


def test_a_line_of_json_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [{"text": f"{TEXT}\u2028", "date": "2021-07-02", "id": 7, "language": "de-AT"}, {"text": TEXT, "id": None}]
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n\n", encoding="utf-8")
    one, two = documents(path)
    assert (one.name, one.language, two.name) == ("7", "de", "a 2")


@pytest.mark.parametrize(
    "value",
    [
        [{"id": "7", "text": TEXT}], {"id": "7", "text": TEXT}, {"count": 1, "articles": [{"id": "7", "text": TEXT}]},
        {"tags": [{"name": "a"}, {"name": "b"}], "docs": [{"id": "7", "text": TEXT}]},
    ],
)  # fmt: skip
def test_json_holds_articles_in_its_list(tmp_path: Path, value: object) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    assert [(one.name, one.text) for one in documents(path)] == [("7", TEXT)]
    path.write_text(json.dumps({"id": "7", "text": TEXT}) + "\n" + json.dumps({"text": TEXT}), encoding="utf-8")
    assert [one.name for one in documents(path)] == ["7", "a 2"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hallo", "it is damaged, or no JSON"), ("[1, 2]", "JSON without a list of articles"),
        ('{"events": [{"start_date": {"year": 1999}, "text": {"headline": "a"}}]}', "events from TimelineJS"),
        ('{"a": 1}', "a table without articles"), ("[{}]", "none of its columns can be read as text"),
        ("[" * 100_000 + "]" * 100_000, "its lists and objects are nested too deep. Write a list of objects."),
    ],
)  # fmt: skip
def test_other_json_is_told(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    assert told in refusal(path)


def test_several_texts_are_paragraphs_and_parts_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": [TEXT, "Ende."], "id": 7}), encoding="utf-8")
    assert [one.text for one in documents(path)] == [f"{TEXT}\n\nEnde."]
    # Such are the expressions that this program writes of an article.
    path.write_text(json.dumps({"doc": "a", "timexes": [{"text": TEXT}]}), encoding="utf-8")
    assert "of its columns (doc, timexes) none holds texts" in refusal(path)


@pytest.mark.parametrize("line", ["[1]", "{", "x", "[" * 100_000, "1"])
def test_a_line_that_is_no_object_is_told(tmp_path: Path, line: str) -> None:
    path = tmp_path / "a.jsonl"
    whole = json.dumps({"text": TEXT})
    path.write_text(f"{whole}\n{line}\n", encoding="utf-8")
    assert "line 2 is no object of JSON" in refusal(path)
    # Among others it is left out.
    path.write_text(f"{whole}\n{line}\n{whole}\n", encoding="utf-8")
    inputs, (failure,) = inputs_of([path])
    assert [one.plain_name for one in inputs] == ["a 1", "a 3"]
    assert str(failure) == f"{path} is read without what is no object of JSON, in line 2. Write one object a line."


def test_a_damaged_file_in_another_is_told_of_with_the_way_to_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/b.docx", b"none")
    (one,), _ = inputs_of([tmp_path / "a.zip"])
    with pytest.raises(
        DocumentError, match=re.escape(f"{tmp_path / 'a.zip' / 'in' / 'b.docx'} cannot be read as Word")
    ):
        one.task(Choices(), "").document()


@pytest.mark.parametrize(("name", "data"), [("in/b.txt", b" \n "), ("in/   .txt", b"\n"), (" .html", b"<p> </p>")])
def test_an_empty_file_in_another_is_told_of_with_the_way_to_it(
    archive: Callable[..., Path], name: str, data: bytes
) -> None:
    path = archive((name, data))
    (one,), _ = inputs_of([path])
    with pytest.raises(DocumentError, match=re.escape(str(path / name))):
        one.task(Choices(), "").document()


def test_a_table_without_rows_is_told(table: Callable[..., Path]) -> None:
    assert "has no rows but the names of its columns" in refusal(table(("date", "text")))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("message", "datetime", "timestamp_desc"), "a table of events from Timesketch"),
        (("Year", "Month", "Headline", "Text"), "a table of events from TimelineJS"),
        (("id", "title", "start", "end", "expression", "char_start"), "a table of events that Timeline exported"),
        (("Datum", "Ereignis"), r"a table without articles: of its columns (Datum, Ereignis)"),
        (("date", "text"), "a table without articles: none of the texts in its column text has 200 characters"),
    ],
)
def test_a_table_of_events_is_told_from_one_of_articles(
    table: Callable[..., Path], names: Sequence[str], told: str
) -> None:
    message = refusal(table(names, ["2021"] * len(names)))
    assert f"looks like {told}" in message
    assert "File ▸ " in message


def test_usual_files_are_no_collections(tmp_path: Path) -> None:
    assert not is_collection(Path("a.txt"))
    assert inputs_of([tmp_path / "a.txt"]) == ([Input(tmp_path / "a.txt")], [])
    assert inputs_of([tmp_path / "a.csv"])[1]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.sampled_from([".zip", ".mbox", ".csv", ".tsv", ".jsonl", ".ndjson", ".json", ""]))
def test_whatever_there_is_it_is_articles_or_a_sentence(tmp_path: Path, content: bytes, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(content)
    inputs, failures = inputs_of([path])
    assert all(str(path) in str(error) for error in failures)
    assert all(isinstance(one.member, Member) for one in inputs if one.member)


def test_a_row_keeps_what_it_says(table: Callable[..., Path]) -> None:
    (member,) = members(table(("text", "title"), (TEXT, "Ende"))) or ()
    assert not isinstance(member, DocumentError)
    assert member.content == Content(text=TEXT, title="Ende", place="row of a table")

"""Archives give their parts, and nothing that they say of themselves makes them take more memory than is allowed."""

import zipfile
from pathlib import Path

import pytest
from hostile import lying
from making import archive, docx, epub, odt

from timeline_app.documents import archive as module
from timeline_app.documents.archive import Archive, kind_of_archive
from timeline_app.documents.content import Unreadable

EXAMPLES = Path(__file__).with_name("examples")
ZEROS = bytes(100_000)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits at which the tests need no large files."""
    monkeypatch.setattr(module, "PART_LIMIT", 100_000)
    monkeypatch.setattr(module, "LIMIT", 250_000)
    monkeypatch.setattr(module, "_STEP", 1000)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_parts_and_names(method: int) -> None:
    opened = Archive(archive({"a/b.xml": "<x>ü</x>", "c": b"\0"}, method))
    assert opened.names == {"a/b.xml", "c"}
    assert opened.part("c") == b"\0"
    assert opened.tree("a/b.xml").text == "ü"
    assert opened.extra("c") is opened.extra("gone") is None


@pytest.mark.usefixtures("small")
def test_limits_of_one_part_and_of_all() -> None:
    opened = Archive(archive({"a": ZEROS, "b": ZEROS + b"0", "c": ZEROS, "d": ZEROS}))
    assert opened.part("a") == opened.part("c") == ZEROS
    for name in ("b", "d"):
        with pytest.raises(Unreadable, match=f"its part {name} is larger than"):
            opened.part(name)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("claimed", [0, 10, 99_999, 2**31])
def test_sizes_that_lie_change_no_limit(claimed: int) -> None:
    opened = Archive(lying(archive({"a": ZEROS * 20}), claimed))
    with pytest.raises(Unreadable, match=r"its part a is (damaged|larger)"):
        opened.part("a")


def test_a_part_that_is_missing() -> None:
    with pytest.raises(Unreadable, match="its part b is missing"):
        Archive(archive({"a": ""})).part("b")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_of_packing_that_no_office_program_uses(method: int) -> None:
    with pytest.raises(Unreadable, match="compressed in a way that is not usual"):
        Archive(archive({"a": ZEROS}, method)).part("a")


def test_a_password() -> None:
    data = bytearray(archive({"a": "text"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    with pytest.raises(Unreadable, match="protected by a password") as caught:
        Archive(bytes(data)).part("a")
    assert str(caught.value.advice) == "Open it with its password and save a copy without one."


def test_too_many_parts_are_not_even_listed() -> None:
    data = archive({str(number): "" for number in range(20_001)}, zipfile.ZIP_STORED)
    with pytest.raises(Unreadable, match="more than 20,000 parts"):
        Archive(data)


# Named, for an archive holds the time at which it was made, and each of several processes collects tests of its own.
@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04", archive({"a": "b" * 99})[:-30]], ids=["empty", "only its mark", "cut off"]
)
def test_what_is_no_archive(data: bytes) -> None:
    with pytest.raises(Unreadable, match="damaged or cut off"):
        Archive(data).part("a")
    assert kind_of_archive(data) == ""


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (docx(""), "word"),
        (odt(""), "application/vnd.oasis.opendocument.text"),
        (epub([]), "application/epub+zip"),
        ((EXAMPLES / "tafel.xlsx").read_bytes(), "xl"),
        (archive({"a": "word/"}), ""),
    ],
)
def test_what_an_archive_says_it_is(data: bytes, kind: str) -> None:
    assert kind_of_archive(data) == kind


def test_half_of_an_archive_is_not_one_that_lies_in_it() -> None:
    inner = archive({"a.txt": "Es brannte."}, zipfile.ZIP_STORED)
    outer = archive({"in.zip": inner, "b.txt": "Es regnete." * 100}, zipfile.ZIP_STORED)
    assert Archive(outer).names == {"in.zip", "b.txt"}
    for half in (outer[: len(inner) + 40], outer[: len(outer) // 2]):
        with pytest.raises(Unreadable, match="damaged or cut off"):
            Archive(half)
        assert kind_of_archive(half) == ""
    # A program may stand before the parts that it unpacks.
    assert Archive(b"MZ" + bytes(100) + outer).names == {"in.zip", "b.txt"}

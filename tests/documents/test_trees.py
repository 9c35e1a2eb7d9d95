"""XML and HTML become trees as they stand, and none that takes the memory or the files of this computer."""

from pathlib import Path

import pytest
from hostile import BOMB, FOREIGN, SQUARE
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.documents import trees
from timeline_app.documents.content import Unreadable
from timeline_app.documents.trees import all_text, html_tree, paragraphs, xml_tree


def _text(source: str) -> str:
    tree = html_tree(source)
    return all_text(tree) if tree is not None else ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_xml_in_the_encodings_of_office_programs(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    source = f'<?xml version="1.0" encoding="{declared}"?><a b="ä">ö<!-- c -->ü</a>'
    assert "".join(xml_tree(source.encode(encoding), "a").itertext()) == "öü"


@pytest.mark.parametrize("head", [BOMB, SQUARE, FOREIGN, '<!DOCTYPE x [<!ENTITY % p "a">]>'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_entities_are_refused_wherever_they_are_defined(head: str, encoding: str) -> None:
    filler = f"<!--{'x' * 20_000}-->"
    with pytest.raises(Unreadable, match="its part a defines entities"):
        xml_tree(f"{filler}{head}<x>&l9;</x>".encode(encoding), "a")


def test_a_file_of_this_computer_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.dtd").write_text('<!ENTITY l9 "secret">', encoding="utf-8")
    source = f'<!DOCTYPE x SYSTEM "{(tmp_path / "secret.dtd").as_uri()}"><x>a&l9;b</x>'
    tree = xml_tree(source.encode(), "a")
    assert "".join(tree.itertext()).replace("&l9;", "") == "ab"


@pytest.mark.parametrize("piece", ["<a/>", "<a b='' c='' d=''/>", "<a></a>"])
def test_more_tags_and_attributes_than_any_document(monkeypatch: pytest.MonkeyPatch, piece: str) -> None:
    monkeypatch.setattr(trees, "_MOST_MARKS", 1000)
    assert len(xml_tree(f"<x>{piece * 200}</x>".encode(), "a")) == 200
    with pytest.raises(Unreadable, match="more than 1,000 tags and attributes"):
        xml_tree(f"<x>{piece * 1000}</x>".encode(), "a")


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a>\xff</a>", b"text", b"<a>" * 300 + b"</a>" * 300])
def test_damaged_xml(data: bytes) -> None:
    with pytest.raises(Unreadable, match="its part a is damaged"):
        xml_tree(data, "a")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Eins<p>Zwei", "Eins\n\nZwei"),
        ("<h1>Kopf</h1>Text<br>weiter<div>unten</div>", "\x01Kopf\n\nText\nweiter\n\nunten"),
        ("<p>viel \n\t Platz  &nbsp; <b>hier</b>und da</p>", "viel Platz \xa0 hierund da"),
        ("<pre>Vers 1\n  Vers 2</pre>", "Vers 1\nVers 2"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "a\n\nb\n\nc"),
        (
            "<table><tr><td>1907<td>Bau<tr><td><p>1945</p><td><p>Brand</p><p>Nacht</p></table>",
            "1907\tBau\n\n1945\tBrand Nacht",
        ),
        (
            f"<table><tr><td><p>{'Ein langer Brief. ' * 20}</p><p>Ende</p></table>",
            f"{('Ein langer Brief. ' * 20).strip()}\n\nEnde",
        ),
        ("<p>a</p><script>b</script><style>c</style><noscript>d</noscript><template>e</template>f", "a\n\nf"),
        ("<p>a<span hidden>b</span>c<i style='display : none'>d</i>e</p>", "ace"),
        ("<nav><ul><li>Start</ul></nav><p>Text<!-- note --></p>", "Text"),
        ("<p>im Jahr 1945<sup><a href='#n1'>1</a></sup>, 10<sup>3</sup> m</p>", "im Jahr 1945, 103 m"),
        ("<p>1945<a href='x.html#n1'><sup>[12]</sup></a></p>", "1945"),
        ("<?xml version='1.0' encoding='latin-1'?><html><head><title/></head><body><p>ä</p></body></html>", "ä"),
        (f"{BOMB}<html><body>a &l9; b</body></html>", "a &l9; b"),
        ("<p>a\0b\x08c</p>", "a\ufffdb\ufffdc"),
        ("bare words &amp; more", "bare words & more"),
        ("<img src='data:image/png;base64,AAAA/+=='><p>a", "a"),
        ("", ""),
        (" \n", ""),
    ],
)
def test_text_of_pages(source: str, text: str) -> None:
    assert _text(source) == text


def test_tags_that_lxml_itself_would_leave_out_silently() -> None:
    assert _text("<div>" * 490 + "deep" + "</div>" * 490 + "<p>end") == "deep\n\nend"


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<div>" * 501, "nested more than 500 deep"),
        ("<b>x" * 2000, "nested more than 500 deep"),
        ("<p>" * 1_000_001, "more than 1,000,000 tags"),
        ("<p " + "a=b " * 2_000_001 + ">", "more than 2,000,000 attributes"),
        ("x" * (20 * 2**20 + 1), "more than 20 MB"),
    ],
)
def test_what_is_like_no_page(source: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        html_tree(source)


def test_pictures_in_a_page_do_not_count() -> None:
    picture = "data:image/jpeg;base64," + "A" * (21 * 2**20)
    assert _text(f"<p>Text<img src='{picture}'>") == "Text"


@pytest.mark.parametrize(
    ("text", "trimmed"),
    [("\n a \n\n\n\n b\t c\t\n", "a\n\nb\tc"), (" \t\n", ""), ("a  b", "a b"), ("a\nb", "a\nb")],
)
def test_paragraphs(text: str, trimmed: str) -> None:
    assert paragraphs(text) == trimmed


@given(st.text(st.sampled_from("<>/abip=\"' \n&;!-[]?x")))
def test_any_page_has_a_text(source: str) -> None:
    text = _text(source)
    assert text == paragraphs(text)

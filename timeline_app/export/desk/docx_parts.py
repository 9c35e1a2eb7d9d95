"""What is the same in every Word document that is written: its styles, its types and how its parts belong together."""

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# A4 with margins of 2.5 cm, in twentieths of a point.
_PAGE = """<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>\
</w:sectPr>"""


def head() -> str:
    """The beginning of the document."""
    return f'{_DECLARATION}<w:document xmlns:w="{_MAIN}"><w:body>'


def tail() -> str:
    return f"{_PAGE}</w:body></w:document>"


def footnotes_head() -> str:
    """The lines between text and footnotes, which Word wants as footnotes of their own."""
    empty = '<w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:{kind}/></w:r></w:p>'
    lines = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}">{empty.format(kind=kind)}</w:footnote>'
        for number, kind in enumerate(("separator", "continuationSeparator"))
    )
    return f'{_DECLARATION}<w:footnotes xmlns:w="{_MAIN}">{lines}'


def footnotes_tail() -> str:
    return "</w:footnotes>"


def _style(key: str, name: str, paragraph: str = "", run: str = "", follows: str = "Normal") -> str:
    looks = (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "") + (f"<w:rPr>{run}</w:rPr>" if run else "")
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="{follows}"/><w:qFormat/>{looks}</w:style>'
    )


def _heading(level: int, size: int) -> str:
    together = f'<w:keepNext/><w:keepLines/><w:spacing w:before="{480 // level}" w:after="60"/>'
    return _style(f"Heading{level}", f"heading {level}", f'{together}<w:outlineLvl w:val="{level - 1}"/>',
                  f'<w:b/><w:sz w:val="{size}"/>', "Quote" if level > 1 else "Normal")  # fmt: skip


_BULLETED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>'
_CLOSE = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
_STYLES = f"""<w:styles xmlns:w="{_MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>\
<w:sz w:val="22"/><w:szCs w:val="22"/>\
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>\
</w:pPrDefault></w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
{_style("Title", "Title", '<w:spacing w:after="120"/>', '<w:b/><w:sz w:val="40"/>')}\
{_style("Subtitle", "Subtitle", "", '<w:color w:val="595959"/>')}\
{_heading(1, 30)}{_heading(2, 23)}\
{_style("Quote", "Quote", '<w:ind w:left="284"/>', "", "Heading2")}\
{_style("ListBullet", "List Bullet", _BULLETED)}\
{_style("FootnoteText", "footnote text", _CLOSE, '<w:sz w:val="18"/>')}\
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>"""
_BULLETS = f"""<w:numbering xmlns:w="{_MAIN}">\
<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>\
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>\
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
_SETTINGS = f"""<w:settings xmlns:w="{_MAIN}"><w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>\
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
</w:compat></w:settings>"""
_OWN = {"document": "document.main", "footnotes": "footnotes", "styles": "styles", "numbering": "numbering",
        "settings": "settings"}  # fmt: skip
_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
ContentType="application/xml"/>{
    "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in _OWN.items())
}</Types>"""


def _links(targets: dict[str, str]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


PARTS = {
    name: _DECLARATION + part
    for name, part in {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _links({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _links({name: f"{name}.xml" for name in _OWN if name != "document"}),
        "word/styles.xml": _STYLES,
        "word/numbering.xml": _BULLETS,
        "word/settings.xml": _SETTINGS,
    }.items()
}
"""The parts that no event changes, by their names, in the order that readers expect."""

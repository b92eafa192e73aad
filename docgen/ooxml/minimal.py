"""The smallest sound package: what every template docgen makes starts from.

Written by hand, valid against the schema, with Word's current behaviour (compatibility mode 15)
and Vietnamese as its language. One empty paragraph, one section of Word's own page: the norm's
page, styles and text are put in by whoever builds on it.
"""

from __future__ import annotations

from types import MappingProxyType

from docgen.ooxml.package import CONTENT_TYPES_PART, DOCUMENT_PART, Package

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships"'
)

_CONTENT_TYPES = f"""{_XML}<Types xmlns="{_PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{_WORD_TYPE}.styles+xml"/>\
<Override PartName="/word/settings.xml" ContentType="{_WORD_TYPE}.settings+xml"/>\
<Override PartName="/word/fontTable.xml" ContentType="{_WORD_TYPE}.fontTable+xml"/>\
<Override PartName="/docProps/core.xml" \
ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
<Override PartName="/docProps/app.xml" \
ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
</Types>"""

_PACKAGE_RELS = f"""{_XML}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/relationships/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" \
Target="docProps/core.xml"/>\
<Relationship Id="rId3" Type="{_OFFICE}/relationships/extended-properties" \
Target="docProps/app.xml"/>\
</Relationships>"""

_DOCUMENT_RELS = f"""{_XML}<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/relationships/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="{_OFFICE}/relationships/settings" Target="settings.xml"/>\
<Relationship Id="rId3" Type="{_OFFICE}/relationships/fontTable" Target="fontTable.xml"/>\
</Relationships>"""

_DOCUMENT = f"""{_XML}<w:document {_NAMESPACES}><w:body><w:p/><w:sectPr>\
<w:pgSz w:w="11906" w:h="16838"/>\
<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" \
w:gutter="0"/>\
</w:sectPr></w:body></w:document>"""

# latentStyles hides Word's built-in styles from the gallery, so that the norm's stand out.
_STYLES = f"""{_XML}<w:styles {_NAMESPACES}>
<w:docDefaults>\
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" \
w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
<w:pPrDefault/>\
</w:docDefaults>
<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" \
w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
</w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
<w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>\
<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
</w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>\
<w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
<w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
<w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
<w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
</w:tblBorders></w:tblPr></w:style>
</w:styles>"""

_WORD_URI = "http://schemas.microsoft.com/office/word"
_SETTINGS = f"""{_XML}<w:settings {_NAMESPACES}><w:zoom w:percent="100"/>\
<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
<w:compatSetting w:name="compatibilityMode" w:uri="{_WORD_URI}" w:val="15"/>\
<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="{_WORD_URI}" \
w:val="1"/>\
<w:compatSetting w:name="enableOpenTypeFeatures" w:uri="{_WORD_URI}" w:val="1"/>\
<w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="{_WORD_URI}" w:val="1"/>\
<w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="{_WORD_URI}" w:val="1"/>\
</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>\
</w:settings>"""

_FONT_TABLE = f"""{_XML}<w:fonts {_NAMESPACES}><w:font w:name="Times New Roman">\
<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>\
<w:pitch w:val="variable"/></w:font></w:fonts>"""

_CORE = f"""{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
<dc:title/><dc:subject/><dc:creator/><dc:language>vi-VN</dc:language></cp:coreProperties>"""

_APP = f"""{_XML}<Properties xmlns="{_OFFICE}/extended-properties">\
<Application>docgen</Application><Company/></Properties>"""

_PARTS = MappingProxyType(
    {
        CONTENT_TYPES_PART: _CONTENT_TYPES,
        "_rels/.rels": _PACKAGE_RELS,
        DOCUMENT_PART: _DOCUMENT,
        "word/_rels/document.xml.rels": _DOCUMENT_RELS,
        "word/styles.xml": _STYLES,
        "word/settings.xml": _SETTINGS,
        "word/fontTable.xml": _FONT_TABLE,
        "docProps/core.xml": _CORE,
        "docProps/app.xml": _APP,
    }
)


def blank_package(shown: str = "") -> Package:
    """A new document of one empty paragraph; `shown` is its name in messages."""
    return Package(
        shown, MappingProxyType({name: text.encode("utf-8") for name, text in _PARTS.items()})
    )

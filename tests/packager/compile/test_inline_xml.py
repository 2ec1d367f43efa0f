"""Documents that become a value (``ppkg-format.md`` C.5): what they say survives, and their form is WCD's."""

from __future__ import annotations

from xml.etree.ElementTree import canonicalize

import pytest
from lxml import etree

from app.core.error import BadInput
from app.packager.compile.inline_xml import inline_xml, profile_name
from tests.packager.paper import wlan_xml

WLAN = "http://www.microsoft.com/networking/WLAN/profile/v1"

CASES = {
    "declaration": (b'<?xml version="1.0"?><a/>', "<a />"),
    "white space": (b"<a>\r\n  <b>x</b>\r\n\t<c />\n</a>", "<a><b>x</b><c /></a>"),
    "text keeps its spaces": (b"<a> x  y </a>", "<a> x  y </a>"),
    "mixed text": (b"<a>x <b>y</b> z</a>", "<a>x <b>y</b> z</a>"),
    "attributes": (b"<a b='1' c=\"it's &quot;q&quot; &amp; &lt;\"/>", '<a b="1" c="it\'s &quot;q&quot; &amp; &lt;" />'),
    "escapes": (b"<a>&lt;&amp;&gt;\"'</a>", "<a>&lt;&amp;&gt;\"'</a>"),
    "comment": (b"<a><!-- x\n y --><b/></a>", "<a><!-- x\r\n y --><b /></a>"),
    "comment that ends with a line break": (b"<a><!--\n  x\n--></a>", "<a><!--\r\n  x\r\n--></a>"),
    "comment with empty lines": (b"<a><!--x\r\n\r\n\r\n--></a>", "<a><!--x\r\n\r\n\r\n--></a>"),
    "comment with what only Unicode calls line ends": (
        "<a><!--x\u2028y\u2029z\u0085--></a>".encode(),
        "<a><!--x\u2028y\u2029z\u0085--></a>",
    ),
    "instruction that ends with a line break": (b"<a><?do x\n?></a>", "<a><?do x\r\n?></a>"),
    "what only Unicode calls white space": (
        "<a>\u00a0<b>\u2003</b>\u2028</a>".encode(),
        "<a>\u00a0<b>\u2003</b>\u2028</a>",
    ),
    "instruction": (b"<a><?do this?></a>", "<a><?do this?></a>"),
    "instruction without words": (b"<a><?do?></a>", "<a><?do?></a>"),
    "default namespace": (b"<a xmlns='urn:x'><b/></a>", '<a xmlns="urn:x"><b /></a>'),
    "prefixes": (
        b"<p:a xmlns:p='urn:p' xmlns='urn:d' p:x='1' y='2'><b/><p:c/></p:a>",
        '<p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2"><b /><p:c /></p:a>',
    ),
    "namespace taken away": (b"<a xmlns='urn:x'><b xmlns=''/></a>", '<a xmlns="urn:x"><b xmlns="" /></a>'),
    "language": (b"<a xml:lang='fr'/>", '<a xml:lang="fr" />'),
    "two prefixes of one namespace": (
        b"<p:a xmlns:p='urn:x' xmlns:q='urn:x' q:k='v'/>",
        None,
    ),
    "UTF-16": ('<?xml version="1.0" encoding="utf-16"?><a>\u00e4</a>'.encode("utf-16"), "<a>\u00e4</a>"),
    "CDATA": (b"<a><![CDATA[<b>]]></a>", "<a>&lt;b&gt;</a>"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_document_becomes_one_line(case: str) -> None:
    """Declaration and white space between elements go, everything that means something stays."""
    data, expected = CASES[case]
    text = inline_xml(data, "x.xml")
    if expected is not None:
        assert text == expected
    assert canonical(text.encode()) == canonical(data)


def canonical(data: bytes) -> str:
    """Return *data* in canonical form without white space between elements; prefixes and line ends do not count."""
    root = etree.fromstring(data, etree.XMLParser(remove_blank_text=True))
    text = etree.tostring(root, encoding="unicode")
    return canonicalize(text, with_comments=True, rewrite_prefixes=True).replace("\r", "").replace("&#xD;", "")


def test_an_exported_profile_is_a_value_without_white_space() -> None:
    """As ``netsh`` exports it, with comments: comments inside stay, with CRLF."""
    text = inline_xml(wlan_xml("caf\u00e9").encode(), "x.xml")
    assert text == (
        f'<WLANProfile xmlns="{WLAN}"><!-- of\r\n       caf\u00e9 --><name>caf\u00e9</name>'
        "<SSIDConfig><SSID><name>caf\u00e9</name></SSID></SSIDConfig></WLANProfile>"
    )
    assert profile_name(text, "x.xml") == "caf\u00e9"


@pytest.mark.parametrize(
    "text",
    [
        "<a />",
        f'<WLANProfile xmlns="{WLAN}" />',
        f'<WLANProfile xmlns="{WLAN}"><name /></WLANProfile>',
        "<WLANProfile><name>x</name></WLANProfile>",
    ],
)
def test_a_profile_needs_a_name(text: str) -> None:
    """A document of another kind is refused, with the command that exports the right one."""
    with pytest.raises(BadInput, match="netsh wlan export"):
        profile_name(text, "x.xml")


@pytest.mark.parametrize("data", [b"", b"no", b"<!DOCTYPE a><a />", b"<a>" * 5000])
def test_damaged_documents_are_refused(data: bytes) -> None:
    """The sentence names the file."""
    with pytest.raises(BadInput, match=r"x\.xml"):
        inline_xml(data, "x.xml")

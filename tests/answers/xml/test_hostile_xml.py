"""Answer files from outside that are damaged, malicious or of another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.answers.xml.customizations import Answers, read_answer_file, read_customizations, write_customizations
from app.answers.xml.xml import parse_document
from app.core.error import BadInput
from app.core.foreign.gate import MAX_BYTES
from app.model.node import Node
from app.model.project import Package

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = (
    '<PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0"><ID>{1}</ID><Name>n</Name>'
    "<Version>1.0</Version><OwnerType>ITAdmin</OwnerType><Rank>0</Rank><Notes /></PackageConfig>"
)
SPACE = 'xmlns="urn:schemas-microsoft-com:windows-provisioning"'


def whole(common: str, *, before: str = "", config: str = CONFIG, more: str = "") -> bytes:
    """Return an answer file with the elements *common*."""
    return (
        f"{before}<WindowsCustomizations>{config}<Settings {SPACE}><Customizations><Common>{common}</Common>{more}"
        "</Customizations></Settings></WindowsCustomizations>"
    ).encode()


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 9}">' for n in range(1, 9))
BOMB = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>'

REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "is not XML"),
    "text": (b"hello", "is not XML"),
    "binary": (bytes(range(256)), "is not XML"),
    "zip": (b"PK\x03\x04" + bytes(60), "is not XML"),
    "cut": (whole("<OOBE />")[:-9], "is not XML"),
    "two roots": (whole("") * 2, "is not XML"),
    "undeclared entity": (whole("<A>&evil;</A>"), "is not XML"),
    "control character": (whole("<A>\x01</A>"), "is not XML"),
    "control character by number": (whole("<A>&#1;</A>"), "is not XML"),
    "zero byte": (whole("<A>\0</A>"), "is not XML"),
    "half a pair": (whole("<A>&#xD800;</A>"), "is not XML"),
    "not UTF-8": (whole("<A>\u00e4</A>").replace("\u00e4".encode(), b"\xe4"), "is not XML"),
    "unknown encoding": (b'<?xml version="1.0" encoding="klingon"?>' + whole(""), "is not XML"),
    "lying encoding": (b'<?xml version="1.0" encoding="utf-16"?>' + whole(""), "is not XML"),
    "too deep": (whole("<A>" * 2000 + "</A>" * 2000), "is not XML"),
    "attribute twice": (whole('<A Name="a" Name="b" />'), "is not XML"),
    "undeclared prefix": (whole("<x:A />"), "is not XML"),
    "document type": (whole("", before="<!DOCTYPE WindowsCustomizations>"), "document type"),
    "document type elsewhere": (whole("", before='<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">'), "document type"),
    "entity": (whole("<A>&e;</A>", before='<!DOCTYPE x [<!ENTITY e "v">]>'), "document type"),
    "external entity": (
        whole("<A>&e;</A>", before='<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
        "document type",
    ),
    "parameter entity": (
        whole("", before='<!DOCTYPE x [<!ENTITY % e SYSTEM "http://192.0.2.1/"> %e;]>'),
        "document type",
    ),
    "billion laughs": (whole("<A>&l8;</A>", before=BOMB), ""),
    "billion laughs in an attribute": (whole('<A Name="&l8;" />', before=BOMB), ""),
    "too large": (b"<WindowsCustomizations>" + b" " * MAX_BYTES + b"</WindowsCustomizations>", "larger than 32 MiB"),
    "web page": (b"<html><body /></html>", "is not an answer file: its first element is html"),
    "project file": (b'<ICDProject Name="x" />', "is not an answer file: its first element is ICDProject"),
    "settings alone": (b"<Settings />", "is not an answer file"),
    "no package": (whole("", config=""), "has no PackageConfig"),
    "element in the root": (whole("").replace(b"<Settings", b"<Extra /><Settings"), "has an element Extra"),
    "element in the package": (whole("").replace(b"<Rank>", b"<Colour /><Rank>"), "has an element Colour"),
    "element in the settings": (whole("").replace(b"<Customizations>", b"<Zoo /><Customizations>"), "an element Zoo"),
    "element beside Common": (whole("", more="<Rare />"), "has an element Rare"),
    "no id": (whole("").replace(b"<ID>{1}</ID>", b""), "does not say the ID"),
    "empty name": (whole("").replace(b"<Name>n</Name>", b"<Name />"), "does not say the Name"),
    "no version": (whole("").replace(b"<Version>1.0</Version>", b""), "does not say the Version"),
    "no owner": (whole("").replace(b"<OwnerType>ITAdmin</OwnerType>", b""), "does not say the OwnerType"),
    "unknown owner": (whole("").replace(b"ITAdmin", b"Nobody"), "as the OwnerType"),
    "rank with letters": (whole("").replace(b"<Rank>0", b"<Rank>high"), "as the Rank"),
    "rank in other digits": (whole("").replace(b"<Rank>0", "<Rank>\u0663".encode()), "as the Rank"),
    "negative rank": (whole("").replace(b"<Rank>0", b"<Rank>-1"), "as the Rank"),
    "text beside elements": (whole("<A>text<B /></A>"), "text beside further elements"),
    "text behind elements": (whole("<A><B />text</A>"), "text beside further elements"),
    "text in Common": (whole("text<A />"), "text beside further elements"),
    "text in Settings": (
        whole("").replace(b"<Customizations>", b"text<Customizations>"),
        "text beside further elements",
    ),
    "attribute of another namespace": (whole('<A xmlns:x="urn:x" x:y="z" />'), "attribute"),
    "language attribute": (whole('<A xml:lang="en" />'), "attribute"),
    "setting of another namespace": (whole('<x:A xmlns:x="urn:evil">True</x:A>'), "namespace"),
    "misspelt root": (
        whole("").replace(b"Customizations>", b"Customizatons>", 1)[:-24] + b"</WindowsCustomizatons>",
        "line 1, column 1, is WindowsCustomizatons, a misspelling of WindowsCustomizations",
    ),
    "root in other letters": (b"<windowscustomizations />", "a misspelling of WindowsCustomizations"),
    "attribute of the root": (
        whole("").replace(b"<WindowsCustomizations>", b'<WindowsCustomizations A="1">'),
        "line 1, column 24",
    ),
    "attribute of Common": (whole("").replace(b"<Common>", b'<Common A="1">'), "attribute A at Common"),
    "text alone in Common": (whole("text"), "a text in Common"),
    "attribute of a package field": (whole("").replace(b"<Rank>", b'<Rank A="1">'), "attribute A at Rank"),
    "element in a package field": (whole("").replace(b"<Rank>0", b"<Rank><A />"), "element A"),
    "package field twice": (whole("").replace(b"<Rank>", b"<Name>m</Name><Rank>"), "element Name in PackageConfig"),
    "settings twice": (whole("").replace(b"<Settings", b"<Settings /><Settings"), "element Settings"),
    "root of another namespace": (b'<WindowsCustomizations xmlns="urn:evil" />', "namespace"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_answer_files_are_refused_in_a_sentence(case: str) -> None:
    """Each is refused with a sentence that names the file, and nothing else is raised."""
    data, words = REFUSED[case]
    with pytest.raises(BadInput) as caught:
        read_customizations(data, "bad.xml")
    text = str(caught.value)
    assert words in text
    assert text.endswith((".", "?"))
    assert "bad.xml" in text


def test_entities_never_read_files(tmp_path: Path) -> None:
    """A file that an entity names is not opened, so nothing of it can come out."""
    secret = tmp_path / "secret.txt"
    secret.write_text("hunter2", encoding="utf-8")
    data = whole("<A>&e;</A>", before=f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>')
    with pytest.raises(BadInput) as caught:
        read_customizations(data, "bad.xml")
    assert "hunter2" not in str(caught.value)
    with pytest.raises(BadInput):
        parse_document(b'<!DOCTYPE x SYSTEM "file:///dev/zero"><x />', "bad.xml")


READ: dict[str, tuple[bytes, str | None]] = {
    "plain": (whole("<A>v</A>"), "v"),
    "comment inside": (whole("<A>v<!-- no -->w</A>"), "vw"),
    "instruction inside": (whole("<A><?php no ?>v</A>"), "v"),
    "CDATA": (whole("<A><![CDATA[<v>&]]></A>"), "<v>&"),
    "spaces kept": (whole("<A>  </A>"), "  "),
    "line break between tags": (whole("<A>\r\n   </A>"), None),
    "numbered characters": (whole("<A>&#13;&#10;&#x1F600;</A>"), "\r\n\U0001f600"),
    "UTF-16": (
        whole("<A>\u00e4</A>", before='<?xml version="1.0" encoding="utf-16"?>').decode().encode("utf-16"),
        "\u00e4",
    ),
    "Latin-1": (
        whole("<A>\u00e4</A>", before='<?xml version="1.0" encoding="iso-8859-1"?>').decode().encode("latin-1"),
        "\u00e4",
    ),
    "byte order mark": (b"\xef\xbb\xbf" + whole("<A>v</A>"), "v"),
    "no namespace": (whole("<A>v</A>").replace(SPACE.encode(), b""), "v"),
    "prefix of the right namespace": (
        whole("<s:A>v</s:A>").replace(SPACE.encode(), f"{SPACE} {SPACE.replace('xmlns', 'xmlns:s')}".encode()),
        "v",
    ),
}


@pytest.mark.parametrize("case", READ)
def test_unusual_but_sound_files_are_read(case: str) -> None:
    """Forms that XML allows, and slips of Microsoft's own samples, are understood."""
    data, value = READ[case]
    assert read_customizations(data).common == (Node("A", value),)


@pytest.mark.parametrize("data", [b"<Customizations />", b"<WindowsCustomizations />", b""])
def test_a_damaged_answer_file_of_a_package_is_refused(data: bytes) -> None:
    """``AnswerFile.xml`` begins with Settings or is refused."""
    with pytest.raises(BadInput):
        read_answer_file(data, Package())


@pytest.mark.parametrize(
    "node",
    [
        Node("A", "a\x00b"),
        Node("A", "\ud800"),
        Node("A", "\ufffe"),
        Node("A", None, (), (("Name", "\x1b"),)),
        Node("a b"),
        Node(""),
        Node("1st"),
        Node("A>"),
        Node("x:A"),
        Node("A", None, (), (("a b", "v"),)),
        Node("A", None, (), (("{urn:x}y", "v"),)),
        Node("A", None, (), (("xmlns", "v"),)),
        Node("A", None, (), (("Name", "v"), ("Name", "w"))),
    ],
    ids=repr,
)
def test_what_xml_cannot_hold_is_not_written(node: Node) -> None:
    """A project file edited by hand may hold any text; a file that nobody could read is never written."""
    with pytest.raises(BadInput):
        write_customizations(Answers(common=(node,)))

"""What a refusal tells: the file, the element or setting, line and column, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import project_from
from app.answers.rules.catalogue_rules import setting_problems
from app.answers.xml.customizations import read_customizations, remark_notes
from app.answers.xml.place import DocumentPlace, document_text, place_of, remarks
from app.answers.xml.xml import parse_document
from app.core.error import BadInput
from tests.answers.xml.test_hostile_xml import whole

if TYPE_CHECKING:
    from pathlib import Path

LINES = """<?xml version="1.0"?>
<WindowsCustomizations>
  <PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">
    <ID>{1}</ID><Name>n</Name><Version>1.0</Version><OwnerType>ITAdmin</OwnerType><Rank>0</Rank><Notes></Notes>
  </PackageConfig>
  <Settings xmlns="urn:schemas-microsoft-com:windows-provisioning">
    <Customizations>
      <Common>
        <OOBE><Desktop>
          <HideOobe>True</HideOobe>
        </Desktop></OOBE>
      </Common>
    </Customizations>
  </Settings>
</WindowsCustomizations>
"""
CASES: dict[str, tuple[tuple[str, str], str]] = {
    "wrong end tag": (
        ("</Desktop>", "</OOBE>"),
        "line 11, column 16: Desktop, which starts in line 9, is closed by </OOBE>",
    ),
    "misspelt end tag": (("</Desktop>", "</Dekstop>"), "is closed by </Dekstop>"),
    "end tag of no known name": (
        ("</Desktop>", "</Zoo>"),
        "line 11, column 15: Desktop, which starts in line 9, is closed by another end tag",
    ),
    "conflict of Git": (
        ("          <HideOobe>", "<<<<<<< HEAD\n          <HideOobe>"),
        "line 10, column 1: Git left the marks of a conflict there",
    ),
    "end of a conflict of Git": (("        </Desktop>", ">>>>>>> main\n        </Desktop>"), "Git left the marks"),
    "middle of a conflict of Git": (
        ("        </Desktop>", "=======\n        </Desktop>"),
        "line 11, column 1: Git left",
    ),
    "cut off": (("</WindowsCustomizations>", ""), "ends before WindowsCustomizations of line 2 is closed"),
    "bare &": (("True", "A & B"), "line 10, column 24: there is a bare < or &"),
    "bare & before a word": (("True", "R&D"), "there is a bare &. Write it as &amp;"),
    "attribute twice": (("<HideOobe>", '<HideOobe a="1" a="2">'), "an attribute appears twice"),
    "misspelt root": (
        ("WindowsCustomizations>", "WindowsCustomizatons>"),
        "line 2, column 1, is WindowsCustomizatons, a misspelling of WindowsCustomizations",
    ),
    "British root": (("WindowsCustomizations>", "WindowsCustomisations>"), "is WindowsCustomisations, a misspelling"),
    "element beside Common": (
        ("      </Common>", "      </Common>\n      <Comon />"),
        "an element Comon in Customizations, line 13, column 7, where only these are allowed, each once: Common",
    ),
    "setting outside of Common": (
        ("    </Customizations>", "    </Customizations>\n    <Policies />"),
        "an element Policies in Settings, line 14, column 5",
    ),
    "text beside elements": (("<OOBE>", "<OOBE>text"), "OOBE has text beside further elements, line 9, column 9"),
    "attribute of Common": (("<Common>", '<Common\n A="1">'), "an attribute A at Common, line 9, column 2"),
    "attribute of a namespace": (
        ("<HideOobe>", '<HideOobe xmlns:x="urn:x" x:y="z">'),
        "an attribute y of a namespace at HideOobe, line 10, column 37",
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_refusal_names_the_place(case: str, encoding: str) -> None:
    """In each encoding it is the line and column that an editor shows."""
    change, words = CASES[case]
    text = LINES.replace(*change)
    assert text != LINES
    with pytest.raises(BadInput) as caught:
        read_customizations(text.replace("\n", "\r\n").encode(encoding), "my.xml")
    assert words in str(caught.value)
    assert "my.xml" in str(caught.value)


def test_a_place_is_that_of_the_element_and_not_of_its_like() -> None:
    """Tags in comments, CDATA and values do not count; neither do signs of two bytes shift a column."""
    data = "<!-- <b/> -->\n<a c='<b>' d=\"é>\"><![CDATA[<b/>]]>\r<x:b xmlns:x='urn:x'/>é<b\n  e = 'f'/></a>".replace(
        "'<b>'", "'&lt;b>'"
    ).encode()
    root = parse_document(data, "x")
    assert place_of(root, data) == DocumentPlace(2, 1)
    assert place_of(root, data, "d") == DocumentPlace(2, 15)
    assert place_of(root[0], data) == DocumentPlace(3, 1)
    assert place_of(root[1], data, "e") == DocumentPlace(4, 3)


def test_a_document_of_a_false_encoding_is_text_all_the_same() -> None:
    """For the place of an error any bytes must do."""
    assert document_text(b'<?xml version="1.0" encoding="klingon"?>\r<a/>').endswith("\n<a/>")
    assert document_text(b"\xff\xfe<\0a\0/\0>\0") == "<a/>"
    assert document_text(b"\xe4") == "\ufffd"


def test_remarks_are_found_with_their_places() -> None:
    """Comments and instructions, but neither the declaration nor what only looks like one."""
    data = b'<?xml version="1.0"?>\n<!-- one --><a b="<!-- no -->"><![CDATA[<!-- no -->]]>\n <?two x?></a>'.replace(
        b'"<', b'"&lt;'
    )
    assert [(one.text, one.place) for one in remarks(data)] == [
        (" one ", DocumentPlace(2, 1)),
        ("two x", DocumentPlace(3, 2)),
    ]


def test_the_loss_of_comments_is_told() -> None:
    """The lines of the comments, and nothing of them, because a password may be among them."""
    read = read_customizations(LINES.replace("<OOBE>", "<!-- secret -->\n<OOBE>").encode())
    (note,) = remark_notes(read)
    assert "in these lines: 9." in str(note)
    assert "secret" not in str(note)
    assert remark_notes(read_customizations(LINES.encode())) == ()


def test_a_wrapper_is_told_with_the_settings_in_it() -> None:
    """An element around settings is no setting: what stands in it is named, three of many."""
    inside = "".join(f"<{name}>1</{name}>" for name in ("AllowCamera", "B", "C", "D"))
    read = read_customizations(whole(f"<Settings><Policies>{inside}</Policies></Settings>"))
    (problem,) = setting_problems(project_from(read))
    words = "Settings/Policies/AllowCamera, Settings/Policies/B, Settings/Policies/C, …"
    assert f"cannot be built: {words}" in str(problem.sentence)


@pytest.mark.parametrize(
    ("common", "words"),
    [
        ('<OOBE><Desktop><HideOobe Value="True" /></Desktop></OOBE>', "OOBE/Desktop/HideOobe/@Value is an attribute"),
        ('<OOBE Colour="red" />', "OOBE/@Colour is an attribute"),
        ("<OOBE>True</OOBE>", "OOBE contains settings and has no value of its own"),
        ("<OOBE><Desktop><HideOobe>True</HideOobe><HideOobe>False</HideOobe></Desktop></OOBE>", "is set twice"),
    ],
)
def test_what_windows_would_not_see_is_an_error(common: str, words: str, tmp_path: Path) -> None:
    """It names the leaf with its attribute, and building refuses the same in the same words."""
    from tests.packager.build_case import built

    read = read_customizations(whole(common))
    found = [str(problem.sentence) for problem in setting_problems(project_from(read))]
    assert any(words in sentence for sentence in found)
    with pytest.raises(BadInput):
        built(read, tmp_path)

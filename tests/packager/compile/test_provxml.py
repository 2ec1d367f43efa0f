"""The text of provxml, against files written by hand from the format's description (``ppkg-format.md`` 5.5)."""

from __future__ import annotations

import pytest

from app.core.error import BadInput
from app.packager.compile.provxml import Parm, Path, write_provxml
from app.packager.read.package import read_provxml

HEAD = '\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n'


def path(*names: str) -> Path:
    """Return characteristics; ``Policy!User`` has a scope."""
    return tuple((name.partition("!")[0], name.partition("!")[2] or None) for name in names)


def parm(where: Path, name: str, value: str = "v", datatype: str = "string", **more: object) -> Parm:
    """Return a parameter."""
    return Parm(path=where, name=name, value=value, datatype=datatype, **more)  # type: ignore[arg-type]  # tests name fields freely


CASES: dict[str, tuple[list[Parm], tuple[str, ...]]] = {
    "nothing": ([], ("<wap-provisioningdoc>", "</wap-provisioningdoc>")),
    "one": (
        [parm(path("Policy", "Config", "Update"), "AllowAutoUpdate", "5", "integer")],
        (
            "<wap-provisioningdoc>",
            '  <characteristic type="Policy">',
            '    <characteristic type="Config">',
            '      <characteristic type="Update">',
            '        <parm name="AllowAutoUpdate" value="5" datatype="integer" />',
            "      </characteristic>",
            "    </characteristic>",
            "  </characteristic>",
            "</wap-provisioningdoc>",
        ),
    ),
    "neighbours share, later ones open anew": (
        [
            parm(path("A", "B"), "x"),
            parm(path("A", "B"), "y"),
            parm(path("A"), "z"),
            parm(path("C"), "w"),
            parm(path("A", "B"), "again"),
        ],
        (
            "<wap-provisioningdoc>",
            '  <characteristic type="A">',
            '    <characteristic type="B">',
            '      <parm name="x" value="v" datatype="string" />',
            '      <parm name="y" value="v" datatype="string" />',
            "    </characteristic>",
            '    <parm name="z" value="v" datatype="string" />',
            "  </characteristic>",
            '  <characteristic type="C">',
            '    <parm name="w" value="v" datatype="string" />',
            "  </characteristic>",
            '  <characteristic type="A">',
            '    <characteristic type="B">',
            '      <parm name="again" value="v" datatype="string" />',
            "    </characteristic>",
            "  </characteristic>",
            "</wap-provisioningdoc>",
        ),
    ),
    "scope makes another": (
        [parm(path("Policy!User", "Config"), "x"), parm(path("Policy", "Config"), "x")],
        (
            "<wap-provisioningdoc>",
            '  <characteristic type="Policy" scope="User">',
            '    <characteristic type="Config">',
            '      <parm name="x" value="v" datatype="string" />',
            "    </characteristic>",
            "  </characteristic>",
            '  <characteristic type="Policy">',
            '    <characteristic type="Config">',
            '      <parm name="x" value="v" datatype="string" />',
            "    </characteristic>",
            "  </characteristic>",
            "</wap-provisioningdoc>",
        ),
    ),
    "all attributes in their order": (
        [parm(path("W"), "k", "AAAAA", settings_path="Edition/Key", exec=True)],
        (
            "<wap-provisioningdoc>",
            '  <characteristic type="W">',
            '    <parm SettingsPath="Edition/Key" name="k" value="AAAAA" datatype="string" exec="1" />',
            "  </characteristic>",
            "</wap-provisioningdoc>",
        ),
    ),
    "escapes": (
        [parm(path("AT&T <\"'>"), "\u00e4", "&<>\"'\r\n\tg\uf000")],
        (
            "<wap-provisioningdoc>",
            '  <characteristic type="AT&amp;T &lt;&quot;\'&gt;">',
            '    <parm name="\u00e4" value="&amp;&lt;&gt;&quot;\'&#xD;&#xA;&#x9;g\uf000" datatype="string" />',
            "  </characteristic>",
            "</wap-provisioningdoc>",
        ),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_provxml_is_written_to_the_byte(case: str) -> None:
    """Byte order mark, CRLF, two spaces, no newline at the end."""
    parms, lines = CASES[case]
    assert write_provxml(parms) == (HEAD + "\r\n".join(lines)).encode()


@pytest.mark.parametrize("case", CASES)
def test_provxml_is_read_as_written(case: str) -> None:
    """The reader returns the parameters in their order with all their parts."""
    parms, _ = CASES[case]
    assert read_provxml(write_provxml(parms), "x.provxml") == parms


@pytest.mark.parametrize("value", ["\x00", "\x1b[31m", "\ufffe", "\ud800"])
def test_what_xml_cannot_hold_is_refused(value: str) -> None:
    """A value with a control character is named by its code, not shown."""
    with pytest.raises(BadInput, match=r"control character U\+"):
        write_provxml([parm(path("A"), "x", value)])


def test_a_parameter_never_shows_its_value() -> None:
    """A password in a parameter does not get into a log or traceback."""
    assert "hunter2" not in repr(parm(path("A"), "Password", "hunter2"))


@pytest.mark.parametrize("data", [b"", b"<x", b"<other />", b"<!DOCTYPE wap-provisioningdoc><wap-provisioningdoc />"])
def test_damaged_provxml_is_refused(data: bytes) -> None:
    """What is not provxml is told with the file's name."""
    with pytest.raises(BadInput, match=r"x\.provxml"):
        read_provxml(data, "x.provxml")

"""The catalogue can be made from the repository alone, and a person's own part adds to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.answers.xml.settings_metadata import read_metadata
from app.catalogue.catalogue import RESOURCE, forget_extension, load_catalogue
from app.catalogue.extension import extension_file, read_extension
from app.catalogue.setting import Evidence, SettingType
from app.core.error import BadInput
from app.jobs.settings import ImportOrder, import_settings
from installer.make_catalogue import LIST, make_catalogue, to_text
from tests.own_place import keep_settings_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_the_list_in_the_repository_makes_the_catalogue() -> None:
    """No input from outside is needed: the same bytes come out."""
    assert to_text(make_catalogue(json.loads(LIST.read_text("utf-8")))).encode() == RESOURCE.read_bytes()


def listed(*settings: tuple[str, str, str]) -> bytes:
    """Return a list as WCD writes it, of paths, types and what else an entry holds."""
    entries = "".join(
        f'<Setting URI="{path}"><Type>{kind}</Type><Name>x</Name><Description>theirs</Description>'
        f"<Guid>{{1}}</Guid><IsLeaf>True</IsLeaf>{more}</Setting>"
        for path, kind, more in settings
    )
    return f"<Metadata><SettingsTree>{entries}</SettingsTree></Metadata>".encode()


BOUNDS = "<Default>1</Default><ValidationInfo><LowerBound>0</LowerBound><UpperBound>2</UpperBound></ValidationInfo>"
NEW = listed(
    ("/", "Tree", ""),
    ("/Policies", "Tree", ""),
    ("/Policies/Camera", "Tree", ""),
    ("/Policies/Camera/AllowCamera", "Int", ""),
    ("/Policies/Camera/AllowNightMode", "Int", BOUNDS),
    ("/Policies/Novelty", "Tree", ""),
    ("/Policies/Novelty/AllowIt", "Bool", ""),
    ("/Novelty", "Tree", ""),
    ("/Novelty/Password", "Text", ""),
    ("/Accounts/Users/New", "Text", ""),
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let the person's folder be a new one, and forget it afterwards."""
    keep_settings_in(tmp_path, monkeypatch)
    forget_extension()
    yield tmp_path
    monkeypatch.undo()
    forget_extension()


def test_a_newer_list_adds_what_is_new_by_rule(home: Path) -> None:
    """What we know stays; a new policy goes to its area, and what no rule reaches is known and cannot be built."""
    path = home / "SettingsMetadata.xml"
    path.write_bytes(NEW)
    result = import_settings(ImportOrder(file=path))
    assert result.added == (
        "Novelty",
        "Novelty/Password",
        "Policies/Camera/AllowNightMode",
        "Policies/Novelty",
        "Policies/Novelty/AllowIt",
    )
    assert result.buildable == ("Policies/Camera/AllowNightMode", "Policies/Novelty/AllowIt")
    assert result.file == extension_file()
    catalogue = load_catalogue()
    night = catalogue["Policies/Camera/AllowNightMode"]
    assert (night.evidence, night.minimum, night.maximum, night.default) == (Evidence.RULE, 0, 2, "1")
    assert night.target is not None
    assert [*(one for one, _ in night.target.path), night.target.name] == [
        "Policy",
        "Config",
        "Camera",
        "AllowNightMode",
    ]
    assert catalogue["Policies/Novelty/AllowIt"].type is SettingType.BOOLEAN
    assert (catalogue["Novelty/Password"].evidence, catalogue["Novelty/Password"].sensitive) == (Evidence.NONE, True)
    assert catalogue["Policies/Camera/AllowCamera"].evidence is Evidence.PACKAGE
    names = [one.name.upper() for one in catalogue.children("Policies")]
    assert names == sorted(names)
    assert import_settings(ImportOrder(file=path)).added == ()
    assert b"theirs" not in result.file.read_bytes()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a/>",
        b"<Metadata/>",
        b"<!DOCTYPE a><Metadata><SettingsTree/></Metadata>",
        listed(("/A", "Hologram", "")),
        listed(("/../A", "Tree", "")),
        listed(("/A", "Tree", ""), ("/A", "Tree", "")),
        listed(("/A" * 40, "Tree", "")),
    ],
)
def test_what_is_no_list_is_refused(data: bytes, home: Path) -> None:
    """Another file gives our error, and nothing is kept."""
    with pytest.raises(BadInput):
        read_metadata(data)
    path = home / "x.xml"
    path.write_bytes(data)
    with pytest.raises(BadInput):
        import_settings(ImportOrder(file=path))
    assert not extension_file().exists()


def test_a_damaged_own_part_says_what_to_do(home: Path) -> None:
    """The sentence names the file and how to get a good one."""
    assert read_extension(home / "missing.json") == {}
    for data in (b"{", b"[]", b'{"kind": "x"}', b'{"kind": "x", "nodes": []}'):
        file = home / "own.json"
        file.write_bytes(data)
        with pytest.raises(BadInput, match="ppkg settings --import"):
            read_extension(file)

"""The lists of a package and the names in it (``ppkg-format.md`` 3, 5 and 7)."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

import pytest

from app.core.error import BadInput
from app.model.node import Node
from app.packager.compile.dialect import Dialect
from app.packager.read.package import open_package
from tests.packager.build_case import (
    ID,
    PROV,
    answers,
    asset,
    built,
    commands,
    compiled,
    contents,
    group,
    judge,
    setting,
)
from tests.packager.wim_case import needs_7z, needs_wimlib

if TYPE_CHECKING:
    from pathlib import Path

OLD = Dialect(version="10.0.19041.1", editions=("Desktop",))
DEVICE = setting("OOBE/Desktop/HideOobe", "True")
USER = setting("Policies/Experience/AllowWindowsSpotlight", "0")


def hashed(number: int, data: bytes) -> str:
    """Return the folder of the data asset *number* with the content *data*."""
    return f"{number}_" + base64.b64encode(hashlib.sha256(data).digest()).decode().replace("/", ".")


def block(source: str) -> list[str]:
    """Return the lines of *source* in the master list."""
    return [
        f'  <ConfigurationSource Name="{source}" Path="$(_prov)\\{source}.xml">',
        "    <EventList>",
        f'      <Event Name="{source}" />',
        "    </EventList>",
        "  </ConfigurationSource>",
    ]


@pytest.mark.parametrize(
    ("nodes", "sources"),
    [((), []), ((DEVICE,), ["RunTime"]), ((USER,), ["User_RunTime"]), ((USER, DEVICE), ["RunTime", "User_RunTime"])],
    ids=["none", "device", "user", "both"],
)
def test_only_sources_with_groups_are_listed(nodes: tuple[Node, ...], sources: list[str], tmp_path: Path) -> None:
    """Master list, lists and folders exist for what there is, in their order; the rest is always there."""
    made = built(answers(*nodes), tmp_path, dialect=OLD)
    files = contents(made.package)
    lines = [line for source in sources for line in block(source)]
    expected = [
        '\ufeff<?xml version="1.0" encoding="utf-8"?>',
        *(['<ConfigurationSourceList Version="1.0">', *lines, "</ConfigurationSourceList>"]),
    ]
    assert files["Multivariant/0/MasterDatastore.xml"].decode() == "\r\n".join(expected)
    lists = {path for path in files if path.startswith(f"{PROV}/") and path.endswith(".xml")}
    assert lists == {f"{PROV}/{source}.xml" for source in sources}
    assert not any(path.startswith("DataAsset") for path in files)
    assert (
        hashlib.sha1(files["Multivariant/Multivariant.xml"]).hexdigest() == "fa01945c9913304561a6cc000f31ad2e3c65108e"
    )
    assert (
        hashlib.sha1(files["CommonSettings/CommonSettings.xml"]).hexdigest()
        == "661a7271504e7ccbdd0f489dac906b3237127af6"
    )
    assert set(files) >= {"CommonSettings/1/AnswerFile.xml", "Multivariant/0/customizations.xml"}


def test_empty_answers_have_an_empty_answer_file(tmp_path: Path) -> None:
    """Without settings the element closes itself."""
    files = compiled(answers(), tmp_path)
    assert files["CommonSettings/1/AnswerFile.xml"] == (
        '<?xml version="1.0" encoding="utf-8"?>\r\n<Settings xmlns="urn:schemas-microsoft-com:windows-provisioning" />'
    )


def test_data_assets_are_listed_as_wcd_lists_them(tmp_path: Path) -> None:
    """One element for each kind of setting, numbers through the package, the list without byte order mark."""
    names = ("wall.png", "b.cmd", "c.ini", "d.cmd")
    for name in names:
        (tmp_path / name).write_bytes(name.encode())
    first = Node(
        "CommandConfig",
        None,
        (
            Node("CommandFile", "b.cmd"),
            Node("DependencyPackages", None, (Node("Dependency", "c.ini", (), (("Name", "c"),)),)),
        ),
        (("Name", "one"),),
    )
    what = answers(setting("Personalization/DeployDesktopImage", "wall.png"), commands(first, asset(1, "d.cmd")))
    files = contents(built(what, tmp_path, dialect=OLD).package)
    folders = [hashed(number, name.encode()) for number, name in enumerate(names)]
    command = "/ProvisioningCommands/PrimaryContext/Command"
    assert files["DataAsset/DataAsset.xml"].decode() == "\r\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<Elements Type="DataAsset">',
            '  <Element Index="2">',
            '    <Metadata Key="Name" Value="DeployDesktopImage" />',
            f'    <Metadata Key="{folders[0]}\\wall.png" Value="/Personalization/DeployDesktopImage" />',
            "  </Element>",
            '  <Element Index="3">',
            '    <Metadata Key="Name" Value="CommandFile" />',
            f'    <Metadata Key="{folders[1]}\\b.cmd" Value="{command}/0/CommandFile" />',
            f'    <Metadata Key="{folders[3]}\\d.cmd" Value="{command}/1/CommandFile" />',
            "  </Element>",
            '  <Element Index="4">',
            '    <Metadata Key="Name" Value="Dependency" />',
            f'    <Metadata Key="{folders[2]}\\c.ini" Value="{command}/0/DependencyPackages/0" />',
            "  </Element>",
            "</Elements>",
        )
    )
    for element, folder, name in zip((2, 3, 4, 3), folders, names, strict=True):
        assert files[f"DataAsset/{element}/{folder}/{name}"] == name.encode()
    text = files[
        f"{PROV}/RunTime/2__ProvisioningCommands_PrimaryContext_Command_0_DependencyPackages_0.provxml"
    ].decode()
    assert f'<characteristic type="{command}/0/DependencyPackages/Dependency">' in text
    assert f'<characteristic type="{ID}">' in text


def test_files_of_the_device_context_are_indexed(tmp_path: Path) -> None:
    """Value and type of these differ, as in the real packages (chapter 7, table)."""
    (tmp_path / "a.cmd").write_bytes(b"a")
    where = "ProvisioningCommands/DeviceContext/CommandFiles"
    files = compiled(answers(group(where, Node("CommandFile", "a.cmd"))), tmp_path, OLD)
    assert f'Value="/{where}/0"' in files["DataAsset/DataAsset.xml"]
    name = f"{PROV}/RunTime/0__ProvisioningCommands_DeviceContext_CommandFiles_0.provxml"
    assert f'type="/{where}/CommandFile"' in files[name]


@needs_wimlib
@needs_7z
def test_one_file_used_twice_is_packaged_twice_and_stored_once(tmp_path: Path) -> None:
    """Each use has its number and folder; the container holds the content once."""
    data = bytes(range(256)) * 64
    (tmp_path / "a.bin").write_bytes(data)
    (tmp_path / "copy.bin").write_bytes(data)
    made = built(answers(commands(asset(0, "a.bin"), asset(1, "a.bin"), asset(2, "copy.bin"))), tmp_path)
    files = judge(made.package, tmp_path / "judged")
    paths = [path for path in files if path.endswith(".bin")]
    assert sorted(paths) == [
        f"DataAsset/2/{hashed(0, data)}/a.bin",
        f"DataAsset/2/{hashed(1, data)}/a.bin",
        f"DataAsset/2/{hashed(2, data)}/copy.bin",
    ]
    with open_package(made.package) as package:
        assert len({package.wim.entries[path].blob for path in paths}) == 1
        assert package.wim.entries[paths[0]].blob.references == 3  # type: ignore[union-attr]  # it has content


NAMES = [
    "with spaces.cmd",
    "\u00dcml\u00e4ut.cmd",
    "a&b.cmd",
    "\U0001f600.cmd",
    "it's.cmd",
    "100%.cmd",
    "a;b=c,d.cmd",
    "x" * 240 + ".cmd",
]


@needs_wimlib
@needs_7z
@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_names_of_people_arrive(name: str, tmp_path: Path) -> None:
    """In the tree, in the list and in provxml the name is the same, escaped where XML wants it."""
    (tmp_path / name).write_bytes(b"content")
    made = built(answers(commands(asset(0, name))), tmp_path)
    files = judge(made.package, tmp_path / "judged")
    assert files[f"DataAsset/2/{hashed(0, b'content')}/{name}"] == b"content"
    escaped = name.replace("&", "&amp;")
    assert f"{hashed(0, b'content')}\\{escaped}" in files["DataAsset/DataAsset.xml"].decode()
    with open_package(made.package) as package:
        (parm,) = package.parms(package.lines()[0])
    assert (parm.name, parm.value) == (f"{hashed(0, b'content')}\\{name}", name)


@pytest.mark.posix("Windows makes no files of these names")
@pytest.mark.parametrize(
    "name", ['a"b.cmd', "a:b.cmd", "a*b.cmd", "a|b.cmd", "a\x01b.cmd", "nul", "com1.txt", "dot.", "space ", "<a>.cmd"]
)
def test_names_that_windows_cannot_have_are_refused(name: str, tmp_path: Path) -> None:
    """Here they are possible; on the device the package would fail."""
    (tmp_path / name).write_bytes(b"content")
    with pytest.raises(BadInput):
        built(answers(commands(asset(0, name))), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ['caf\u00e9 & <b>: "x" / y | z? *', "x" * 400, "\U0001f600" * 200, " . ", "con"])
def test_any_key_makes_a_file_name_that_windows_can_have(name: str, tmp_path: Path) -> None:
    """Names of groups carry keys; what Windows forbids is replaced and what is too long is cut, the key stays whole."""
    node = setting("Accounts/Users/User/UserGroup", "Administrators")
    users = node.children[0]
    user = Node("User", None, users.children[0].children, (("UserName", name),))
    twin = Node("User", None, users.children[0].children, (("UserName", name + "2"),))
    what = answers(Node("Accounts", None, (Node("Users", None, (user, twin)),)))
    with open_package(built(what, tmp_path).package) as package:
        lines = package.lines()
        found = [package.parms(line)[0].path[2][0] for line in lines]
    assert found == [name, name + "2"]
    for line in lines:
        last = line.file.rpartition("/")[2]
        assert not set(last) & set('<>:"/\\|?*')
        assert len(last.encode("utf-16-le")) // 2 <= 255


@pytest.mark.parametrize("name", ["", "a/b", "a\\b", "..", "a:b", "nul", "x" * 260, "a\x01b", "\ud800"])
def test_a_package_name_that_is_no_file_name_is_refused(name: str, tmp_path: Path) -> None:
    """The package is called like its file, and it never leaves its folder."""
    with pytest.raises(BadInput):
        built(answers(DEVICE, name=name), tmp_path)
    assert list(tmp_path.iterdir()) == []

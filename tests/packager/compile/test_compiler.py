"""Answers to settings groups, against files written by hand from ``wcd-settings/README.md``, "Six examples"."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from app.answers.xml.customizations import read_customizations
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import TargetKind
from app.core.error import BadInput
from app.model.node import Node
from app.packager.compile.compiler import compile_answers
from app.packager.compile.dialect import Dialect
from app.packager.compile.group import GroupSource
from app.packager.compile.package_files import group_file_names
from app.packager.compile.provxml import Parm, write_provxml
from app.packager.compile.sources import FolderFiles
from tests.answers.drawn import catalogue_answers
from tests.packager.build_case import ID, PROV, answers, asset, commands, compiled, groups_of, setting
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

    from app.answers.xml.customizations import Answers
    from app.catalogue.setting import Setting
    from app.packager.compile.compiler import Refusal

OLD = Dialect(version="10.0.19041.1")
HEAD = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n<wap-provisioningdoc>\r\n'
FOOT = "</wap-provisioningdoc>"


def doc(*lines: str) -> str:
    """Return provxml of *lines*."""
    return HEAD + "".join(f"{line}\r\n" for line in lines) + FOOT


EXAMPLES: dict[str, tuple[tuple[Node, ...], dict[str, str]]] = {
    "1 policy with a choice": (
        (setting("Policies/Update/AllowAutoUpdate", "Turn off automatic updates"),),
        {
            "RunTime/0__Policies_Update_AllowAutoUpdate.provxml": doc(
                '  <characteristic type="Policy">',
                '    <characteristic type="Config">',
                '      <characteristic type="Update">',
                '        <parm name="AllowAutoUpdate" value="5" datatype="integer" />',
                "      </characteristic>",
                "    </characteristic>",
                "  </characteristic>",
            )
        },
    ),
    "2 map": (
        (
            Node(
                "Accounts",
                None,
                (
                    Node(
                        "Users",
                        None,
                        (
                            Node(
                                "User",
                                None,
                                (Node("Password", "pw"), Node("UserGroup", "Administrators")),
                                (("UserName", "admin"), ("Name", "admin")),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        {
            "RunTime/0__Accounts_Users_admin.provxml": doc(
                '  <characteristic type="Accounts">',
                '    <characteristic type="Users">',
                '      <characteristic type="admin">',
                '        <parm name="Password" value="pw" datatype="string" />',
                '        <parm name="LocalUserGroup" value="2" datatype="integer" />',
                "      </characteristic>",
                "    </characteristic>",
                "  </characteristic>",
            )
        },
    ),
    "4 backed by the registry": (
        (setting("OOBE/Desktop/HideOobe", "True"),),
        {
            "RunTime/0__OOBE_Desktop_HideOobe.provxml": doc(
                '  <characteristic type="MCSF">',
                '    <characteristic type="OOBE">',
                '      <characteristic type="Desktop">',
                '        <parm name="HideOobe" value="true" datatype="boolean" />',
                "      </characteristic>",
                "    </characteristic>",
                "  </characteristic>",
            )
        },
    ),
    "5 executed, with reload": (
        (setting("EditionUpgrade/UpgradeEditionWithProductKey", "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"),),
        {
            "RunTime/0__EditionUpgrade_UpgradeEditionWithProductKey.provxml": doc(
                '  <characteristic type="WindowsLicensing">',
                '    <parm name="UpgradeEditionWithProductKey" value="AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"'
                ' datatype="string" exec="1" />',
                "  </characteristic>",
                '  <characteristic type="Provisioning">',
                '    <characteristic type="ForceSettingReload">',
                '      <parm name="UpgradeEditionWithProductKey" value="1" datatype="integer" />',
                "    </characteristic>",
                "  </characteristic>",
            )
        },
    ),
    "6 policy of the user": (
        (setting("Policies/Experience/AllowWindowsSpotlight", "0"),),
        {
            "User_RunTime/0__Policies_Experience_AllowWindowsSpotlight.provxml": doc(
                '  <characteristic type="Policy" scope="User">',
                '    <characteristic type="Config">',
                '      <characteristic type="Experience">',
                '        <parm name="AllowWindowsSpotlight" value="0" datatype="integer" />',
                "      </characteristic>",
                "    </characteristic>",
                "  </characteristic>",
            )
        },
    ),
}


@pytest.mark.parametrize("case", EXAMPLES)
def test_the_examples_come_out_to_the_byte(case: str, tmp_path: Path) -> None:
    """Name and content of every group file are those of the description."""
    nodes, expected = EXAMPLES[case]
    files = compiled(answers(*nodes), tmp_path, OLD)
    found = {path.removeprefix(f"{PROV}/"): text for path, text in files.items() if path.endswith(".provxml")}
    assert found == expected


def test_the_third_example_comes_out_to_the_byte(tmp_path: Path) -> None:
    """A file in a list: the group, the place on the device and the data asset carry its index."""
    for name in ("a.msi", "setup.msi"):
        (tmp_path / name).write_bytes(name.encode())
    files = compiled(answers(commands(asset(0, "a.msi"), asset(1, "setup.msi"))), tmp_path, OLD)
    folder = "1_" + base64.b64encode(hashlib.sha256(b"setup.msi").digest()).decode().replace("/", ".")
    assert files[f"{PROV}/RunTime/1__ProvisioningCommands_PrimaryContext_Command_1_CommandFile.provxml"] == doc(
        '  <characteristic type="Provisioning">',
        '    <characteristic type="Assets">',
        f'      <characteristic type="{ID}">',
        '        <characteristic type="/ProvisioningCommands/PrimaryContext/Command/1/CommandFile">',
        f'          <parm name="{folder}\\setup.msi" value="setup.msi" datatype="string" />',
        "        </characteristic>",
        "      </characteristic>",
        "    </characteristic>",
        "  </characteristic>",
    )
    assert files[f"DataAsset/2/{folder}/setup.msi"] == "setup.msi"


def test_newer_tools_name_the_setting_of_each_parameter(tmp_path: Path) -> None:
    """``SettingsPath`` stands first, on the reload too."""
    nodes = (setting("Accounts/ComputerAccount/ComputerName", "PC"),)
    text = compiled(answers(*nodes), tmp_path)[f"{PROV}/RunTime/0__Accounts_ComputerAccount.provxml"]
    path = 'SettingsPath="Accounts/ComputerAccount/ComputerName"'
    assert f'<parm {path} name="ComputerName" value="PC" datatype="string" />' in text
    assert f'<parm {path} name="ComputerName" value="1" datatype="integer" />' in text


MIXED = (
    setting("Policies/ApplicationManagement/AllowAllTrustedApps", "Yes"),
    setting("OOBE/Desktop/HideOobe", "False"),
    setting("Accounts/ComputerAccount/ComputerName", "PC"),
    setting("ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@SSID=net/WLANXmlSettings/SecurityType", "Open"),
    setting("Policies/Experience/AllowWindowsSpotlight", "0"),
    setting("UsbErrorsOEMOverride/HideUsbErrorNotifyOptionUI", "1"),
)
ALPHABET = [
    "RunTime/0__Accounts_ComputerAccount.provxml",
    "RunTime/1__OOBE_Desktop_HideOobe.provxml",
    "RunTime/2__Policies_ApplicationManagement_AllowAllTrustedApps.provxml",
    "RunTime/3__UsbErrorsOEMOverride_HideUsbErrorNotifyOptionUI.provxml",
    "RunTime/4__ConnectivityProfiles_WLAN_WLANSetting_net.provxml",
    "User_RunTime/5__Policies_Experience_AllowWindowsSpotlight.provxml",
]
COMMON_FIRST = [
    "RunTime/0__Accounts_ComputerAccount.provxml",
    "RunTime/1__Policies_ApplicationManagement_AllowAllTrustedApps.provxml",
    "RunTime/2__UsbErrorsOEMOverride_HideUsbErrorNotifyOptionUI.provxml",
    "RunTime/3__OOBE_Desktop_HideOobe.provxml",
    "RunTime/4__ConnectivityProfiles_WLAN_WLANSetting_net.provxml",
    "User_RunTime/5__Policies_Experience_AllowWindowsSpotlight.provxml",
]


@pytest.mark.parametrize(
    ("editions", "expected"),
    [
        (("WindowsCommon", "Desktop"), COMMON_FIRST),
        (("Desktop",), ALPHABET),
        (("Desktop", "WindowsCommon"), ALPHABET),
        (("WindowsCommon",), ALPHABET),
        ((), ALPHABET),
    ],
    ids=["common first", "desktop", "desktop first", "common alone", "command line"],
)
def test_groups_follow_the_merged_stores(editions: tuple[str, ...], expected: list[str], tmp_path: Path) -> None:
    """With the common store first its settings come first; else alphabet; Wi-Fi last; users behind the device."""
    assert groups_of(answers(*MIXED), tmp_path, Dialect(editions=editions)) == expected


@needs_samples
@pytest.mark.parametrize(
    ("log", "source", "editions"),
    [
        ("idk-wizard/ICD.log.excerpt.txt", "idk-wizard/customizations.REDACTED.xml", ("WindowsCommon", "Desktop")),
        ("miniws/ICD.log.excerpt.txt", "miniws/2022-03-31.customizations.xml", ("Desktop",)),
    ],
)
def test_groups_have_the_names_of_real_build_logs(
    log: str, source: str, editions: tuple[str, ...], tmp_path: Path
) -> None:
    """Names and numbers are, in order, those that WCD wrote in its log."""
    written = re.findall(r"Prov\\(\w+)\\(\S.*?\.provxml)", (SAMPLES / log).read_text(encoding="utf-8-sig"))
    names = [f"{place}/{name}" for place, name in written]
    last = len(names) - 1 - names[::-1].index(next(name for name in reversed(names) if "/0__" in name))
    read = read_customizations((SAMPLES / source).read_bytes())
    groups = compile_answers(read, Dialect(version="10.0.19041.1", editions=editions), FolderFiles(tmp_path))
    ours = [f"{group.source}/{name}" for group, name in zip(groups, group_file_names(groups), strict=True)]
    assert ours == names[last:]
    assert len(ours) in {15, 45}


def test_items_of_lists_and_maps_keep_the_order_of_the_document(tmp_path: Path) -> None:
    """People order commands and users on purpose."""
    users = tuple(
        Node("User", None, (Node("UserGroup", "Standard Users"),), (("UserName", name),)) for name in ("zoe", "adam")
    )
    run = tuple(Node("CommandConfig", None, (Node("CommandLine", name),), (("Name", name),)) for name in "zyx")
    found = groups_of(answers(Node("Accounts", None, (Node("Users", None, users),)), commands(*run)), tmp_path)
    assert found == [
        "RunTime/0__Accounts_Users_zoe.provxml",
        "RunTime/1__Accounts_Users_adam.provxml",
        *(f"RunTime/{n + 2}__ProvisioningCommands_PrimaryContext_Command_{n}_CommandLine.provxml" for n in range(3)),
    ]


def test_the_key_of_a_power_scheme_is_its_guid(tmp_path: Path) -> None:
    """A map whose keys have values: the value stands in the path."""
    catalogue = load_catalogue()
    scheme = next(one for one in catalogue if "Balanced" in one.key_values)
    below = next(
        one
        for one in catalogue
        if one.path.startswith(f"{scheme.path}/") and one.is_setting and one.target and not one.values
    )
    item = below.path.removeprefix(f"{scheme.path}/").partition("/")
    key, guid = "Balanced", scheme.key_values["Balanced"]
    node = setting(f"{scheme.path}/{item[0]}@{scheme.key}={key}/{item[2]}", "1")
    files = compiled(answers(node), tmp_path)
    name = next(path for path in files if path.endswith(".provxml"))
    assert key not in files[name]
    assert f'type="{guid}"' in files[name]


REFUSED: dict[str, tuple[Node, str]] = {
    "unknown setting": (setting("Policies/Update/AllowAutoUpdates", "5"), "Policies/Update/AllowAutoUpdates is not in"),
    "unknown group": (setting("Nonsense/x", "5"), "Nonsense is not in the catalogue.*: Nonsense/x."),
    "case of a letter": (
        setting("oobe/Desktop/HideOobe", "True"),
        "oobe is not in the catalogue.*: oobe/Desktop/HideOobe.",
    ),
    "below a setting": (setting("OOBE/Desktop/HideOobe/More", "True"), "HideOobe/More is not in"),
    "unknown place": (setting("SecureStart/AllowDevicePin", "1"), "not known where|not in the catalogue"),
    "deletion": (setting("StartupBackgroundTasks/ToRemove/Remove@PackageName=x", "1"), "not known where"),
    "word for a number": (setting("Policies/Update/AllowAutoUpdate", "Perhaps"), "does not take “Perhaps”"),
    "word for a boolean": (setting("OOBE/Desktop/HideOobe", "Perhaps"), "does not take “Perhaps”"),
    "no value for a boolean": (Node("OOBE", None, (Node("Desktop", None, (Node("HideOobe"),)),)), "HideOobe"),
    "item without key": (setting("Accounts/Users/User/Password", "pw"), "An item of Accounts/Users lacks its UserName"),
    "item with empty key": (setting("Accounts/Users/User@UserName=/Password", "pw"), "Accounts/Users"),
    "value of a group": (setting("OOBE/Desktop", "True"), "OOBE/Desktop is a group"),
    "value of a map": (setting("Accounts/Users", "admin"), "Accounts/Users is a group"),
    "setting twice": (
        Node("OOBE", None, (Node("Desktop", None, (Node("HideOobe", "True"), Node("HideOobe", "False"))),)),
        "OOBE/Desktop/HideOobe is set twice",
    ),
    "item twice": (
        Node(
            "Accounts",
            None,
            (
                Node(
                    "Users",
                    None,
                    tuple(Node("User", None, (Node("Password", "x"),), (("UserName", "admin"),)) for _ in range(2)),
                ),
            ),
        ),
        "Accounts/Users/User/Password is set twice",
    ),
    "missing file": (commands(asset(0, "gone.cmd")), "The file gone.cmd is missing"),
    "no file": (commands(Node("CommandConfig", None, (Node("CommandFile"),), (("Name", "x"),))), "CommandFile"),
    "folder": (commands(asset(0, "folder")), "folder is a folder"),
    "missing certificate": (
        setting("Certificates/RootCertificates/RootCertificate@CertificateName=x/CertificatePath", "gone.cer"),
        "The file gone.cer is missing",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_built_is_refused(case: str, tmp_path: Path) -> None:
    """One sentence names the setting or file; nothing is written."""
    (tmp_path / "folder").mkdir()
    node, words = REFUSED[case]
    with pytest.raises(BadInput, match=words):
        compiled(answers(node), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_what_is_refused_keeps_its_group(tmp_path: Path) -> None:
    """Where refusals are collected, each setting has its group, so that those of the rest have the right numbers."""
    odd = Node("@Odd", "1")
    nodes = (
        Node("Nobody", None, (Node("Knows", "1", (odd,)), Node("Nor", "2"))),
        Node("OOBE", None, (odd, Node("Desktop", None, (Node("HideOobe", "True", (odd,)),)))),
        setting("Policies/Update/AllowAutoUpdate", "Perhaps"),
    )
    refused: list[Refusal] = []
    groups = compile_answers(answers(*nodes), Dialect(), FolderFiles(tmp_path), refused)
    assert sorted("/".join(group.metadata) for group in groups) == [
        "Nobody/Knows",
        "Nobody/Nor",
        "OOBE/Desktop/HideOobe",
        "Policies/Update/AllowAutoUpdate",
    ]
    told = {refusal.path: refusal.group and "/".join(refusal.group.metadata) for refusal in refused}
    assert told == {
        "Nobody/Knows/@Odd": None,
        "Nobody/Knows": "Nobody/Knows",
        "Nobody/Nor": "Nobody/Nor",
        "OOBE/@Odd": None,
        "OOBE/Desktop/HideOobe/@Odd": None,
        "Policies/Update/AllowAutoUpdate": "Policies/Update/AllowAutoUpdate",
    }


BUILDABLE = {TargetKind.CSP, TargetKind.MCSF}


def _is_plain(setting: Setting) -> bool:
    return setting.target is not None and setting.target.kind in BUILDABLE and not setting.target.delete


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(catalogue_answers(_is_plain))
def test_any_settings_of_the_catalogue_compile(drawn: tuple[Answers, list[Setting]]) -> None:
    """Each gives one parameter without an open place, in a file that XML readers accept, whatever the keys."""
    read, chosen = drawn
    groups = compile_answers(read, Dialect(), FolderFiles(_NOWHERE))
    parms = [parm for group in groups for parm in group.parms if isinstance(parm, Parm)]
    catalogue = load_catalogue()
    off = {
        path
        for node in read.common
        for path, leaf in node.leaves()
        if leaf.text().lower() == "false"
        and (known := catalogue.get(path)) is not None
        and known.target is not None
        and known.target.exec
    }  # what is executed runs whatever its value is, so it is left out where it is off
    assert sorted(parm.settings_path or "" for parm in parms) == sorted(
        one.path for one in chosen if one.path not in off
    )
    for group in groups:
        root = etree.fromstring(write_provxml([parm for parm in group.parms if isinstance(parm, Parm)]))
        assert len(root.findall(".//parm")) == len(group.parms)
    for parm in parms:
        target = catalogue[parm.settings_path or ""].target
        assert target is not None
        assert len(parm.path) == len(target.path)
        assert parm.datatype == target.datatype
        for (component, _), (template, _) in zip(parm.path, target.path, strict=True):
            assert component == template or template.startswith("<")
    for group in groups:
        users = {catalogue[parm.settings_path or ""].target.for_user for parm in group.parms}  # type: ignore[union-attr]  # settings have targets here
        assert users == {group.source is GroupSource.USER}


def test_every_place_of_a_path_is_filled_by_a_key_or_index() -> None:
    """In the whole catalogue no placeholder names a key that no map above the setting has."""
    catalogue = load_catalogue()
    for one in catalogue:
        if one.target is None or one.target.kind not in BUILDABLE | {TargetKind.ASSET}:
            continue
        known = set()
        parts = one.path.split("/")
        for length in range(1, len(parts)):
            above = catalogue["/".join(parts[:length])]
            known |= {above.key, f"#{above.name}"}
        text = " ".join([*(part for part, _ in one.target.path), one.target.name or "", one.target.asset_path or ""])
        assert set(re.findall(r"<(.+?)>", text)) <= known, one.path


_NOWHERE = SAMPLES / "there is no such folder"

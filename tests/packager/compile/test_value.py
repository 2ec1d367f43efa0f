"""How values are written: kinds of targets and Wi-Fi networks (``wcd-settings/README.md``, target)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import unescape

import pytest
from lxml import etree

from app.core.error import BadInput
from app.core.secret import Secret
from app.model.node import Node
from app.packager.compile.dialect import Dialect
from tests.packager.build_case import PROV, answers, built, compiled, group, setting
from tests.packager.paper import wlan_xml

if TYPE_CHECKING:
    from pathlib import Path

OLD = Dialect(version="10.0.19041.1", editions=("Desktop",))
WIFI = "ConnectivityProfiles/WLAN/WLANSetting"
SPACE = {"w": "http://www.microsoft.com/networking/WLAN/profile/v1"}


def parm_of(node: Node, folder: Path) -> dict[str, str]:
    """Return the attributes of the only parameter of *node*."""
    files = compiled(answers(node), folder, OLD)
    (text,) = (text for path, text in files.items() if path.endswith(".provxml"))
    (parm,) = etree.fromstring(text.encode()).findall(".//parm")
    return {str(key): str(value) for key, value in parm.attrib.items()}


TABLE = [
    ("OOBE/Desktop/HideOobe", "True", "true", "boolean"),
    ("OOBE/Desktop/HideOobe", "false", "false", "boolean"),
    ("Policies/Update/AllowAutoUpdate", "4", "4", "integer"),
    ("Policies/Update/AllowAutoUpdate", "Turn off automatic updates", "5", "integer"),
    ("Policies/TimeLanguageSettings/ConfigureTimeZone", "W. Europe Standard Time", "W. Europe Standard Time", "string"),
    ("Policies/TimeLanguageSettings/ConfigureTimeZone", "<&\"'>\u00e4\U0001f600", "<&\"'>\u00e4\U0001f600", "string"),
    ("DevDetail/DNSComputerName", "PC-%RAND:5%", "PC-%RAND:5%", "string"),
    ("CleanPC/CleanPCWithoutRetainingUserData", "Enable", "1", "integer"),
    ("SMISettings/AutoLogon/Enable", "ENABLE", "1", "string"),
]


@pytest.mark.parametrize(("path", "text", "value", "datatype"), TABLE)
def test_a_text_becomes_its_value(path: str, text: str, value: str, datatype: str, tmp_path: Path) -> None:
    """Booleans in lower case, choices as their number, strings as they are."""
    files = compiled(answers(setting(path, text)), tmp_path, OLD)
    (data,) = (data for name, data in files.items() if name.endswith(".provxml"))
    parm = next(iter(etree.fromstring(data.encode()).iter("parm")))
    assert (parm.get("value"), parm.get("datatype")) == (value, datatype)


def test_a_list_of_texts_ends_each_with_a_sign_of_its_own(tmp_path: Path) -> None:
    """``a;b`` becomes a and b, each followed by U+F000, and one more at the end."""
    from app.catalogue.catalogue import load_catalogue

    multiple = next(
        one
        for one in load_catalogue()
        if one.target
        and one.target.datatype == "multiplestring"
        and not any(part[:1] == "<" for part, _ in one.target.path)
    )
    assert parm_of(setting(multiple.path, "a;b c"), tmp_path)["value"] == "a\uf000b c\uf000\uf000"


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ((Node("ProductID", "9WZDNCRFJ3TJ"),), '<Application id="9WZDNCRFJ3TJ" flags="0" skuid="0016" />'),
        (
            (Node("Flags", "1"), Node("ProductID", "9W&"), Node("SkuID", "0010")),
            '<Application id="9W&amp;" flags="1" skuid="0010" />',
        ),
    ],
)
def test_a_store_app_is_one_element(parts: tuple[Node, ...], value: str, tmp_path: Path) -> None:
    """The neighbours are folded into it and have no file of their own (``ppkg-format.md`` 15, 3)."""
    item = Node("Application", None, parts, (("PackageFamilyName", "x_1"),))
    parm = parm_of(group("UniversalAppInstall/StoreInstall", item), tmp_path)
    assert parm == {"name": "StoreInstall", "value": value, "datatype": "xml", "exec": "1"}


def network(ssid: str, **texts: str) -> Node:
    """Return the network *ssid* with these settings, in alphabetical order as WCD writes them."""
    parts = tuple(Node(name, Secret(text) if name == "SecurityKey" else text) for name, text in sorted(texts.items()))
    return Node("WLANConfig", None, (Node("WLANXmlSettings", None, parts),), (("SSID", ssid),))


def profile_of(node: Node, folder: Path) -> etree._Element:
    """Return the WLAN profile that is written for the network *node*."""
    parm = parm_of(group(WIFI, node), folder)
    assert parm["name"] == "WlanXml"
    return etree.fromstring(parm["value"])


def text_at(profile: etree._Element, path: str) -> str | None:
    """Return the text of the element at *path*, names without prefix."""
    return profile.findtext("/".join(f"w:{name}" for name in path.split("/")), namespaces=SPACE)


WPA = "MSM/security/authEncryption"
NETWORKS: dict[str, tuple[dict[str, str], dict[str, str | None]]] = {
    "open": (
        {"SecurityType": "Open", "SecurityKey": "unused"},
        {f"{WPA}/authentication": "open", f"{WPA}/encryption": "none", "MSM/security/sharedKey/keyMaterial": None},
    ),
    "WEP": (
        {"SecurityType": "WEP", "SecurityKey": "abcde"},
        {f"{WPA}/authentication": "open", f"{WPA}/encryption": "WEP", "MSM/security/sharedKey/keyType": "networkKey"},
    ),
    "WPA2": (
        {"SecurityType": "WPA2-Personal", "SecurityKey": "p<a>s&s w\u00f6rd"},
        {
            f"{WPA}/authentication": "WPA2PSK",
            f"{WPA}/encryption": "AES",
            f"{WPA}/useOneX": "false",
            "MSM/security/sharedKey/keyType": "passPhrase",
            "MSM/security/sharedKey/protected": "false",
            "MSM/security/sharedKey/keyMaterial": "p<a>s&s w\u00f6rd",
        },
    ),
    "WPA2, key in digits": (
        {"SecurityType": "WPA2-Personal", "SecurityKey": "0123456789abcdef" * 4},
        {"MSM/security/sharedKey/keyType": "networkKey"},
    ),
    "WPA3": (
        {"SecurityType": "WPA3-Personal", "SecurityKey": "password"},
        {f"{WPA}/authentication": "WPA3SAE", f"{WPA}/encryption": "AES"},
    ),
    "defaults": (
        {"SecurityType": "Open"},
        {"connectionMode": "auto", "connectionType": "ESS", "SSIDConfig/nonBroadcast": None},
    ),
    "hidden, by hand": (
        {"SecurityType": "Open", "HiddenNetwork": "True", "AutoConnect": "False"},
        {"connectionMode": "manual", "SSIDConfig/nonBroadcast": "true"},
    ),
    "small letters": (
        {"SecurityType": "Open", "HiddenNetwork": "true", "AutoConnect": "false"},
        {"connectionMode": "manual", "SSIDConfig/nonBroadcast": "true"},
    ),
    "shown": (
        {"SecurityType": "Open", "HiddenNetwork": "False", "AutoConnect": "True"},
        {"connectionMode": "auto", "SSIDConfig/nonBroadcast": None},
    ),
}


@pytest.mark.parametrize("case", NETWORKS)
def test_a_network_becomes_a_wlan_profile(case: str, tmp_path: Path) -> None:
    """The four settings together make one profile with the documented values."""
    texts, expected = NETWORKS[case]
    profile = profile_of(network("Staff", **texts), tmp_path)
    assert profile.tag == "{http://www.microsoft.com/networking/WLAN/profile/v1}WLANProfile"
    assert {path: text_at(profile, path) for path in expected} == expected
    order = [etree.QName(child).localname for child in profile]
    assert order == ["name", "SSIDConfig", "connectionType", "connectionMode", "MSM"]


@pytest.mark.parametrize("ssid", ["Staff", "caf\u00e9 & <bar>", "\U0001f600", " two  spaces ", "a/b\\c:d*e?"])
def test_a_network_keeps_its_name_to_the_byte(ssid: str, tmp_path: Path) -> None:
    """The hexadecimal form is what Windows compares; the file's name has no sign that Windows forbids."""
    files = compiled(answers(group(WIFI, network(ssid, SecurityType="Open"))), tmp_path, OLD)
    (name,) = (path.rpartition("/")[2] for path in files if path.endswith(".provxml"))
    assert not set(name) & set('<>:"/\\|?*')
    root = etree.fromstring(files[f"{PROV}/RunTime/{name}"].encode())
    assert [one.get("type") for one in root.iter("characteristic")] == ["WiFi", "Profile", ssid]
    profile = etree.fromstring(next(root.iter("parm")).get("value") or "")
    assert bytes.fromhex(text_at(profile, "SSIDConfig/SSID/hex") or "").decode() == ssid
    assert text_at(profile, "name") == text_at(profile, "SSIDConfig/SSID/name") == ssid


BAD_NETWORKS = {
    "unknown kind": ({"SecurityType": "WPA9"}, "Staff"),
    "unclear switch": ({"SecurityType": "Open", "HiddenNetwork": "perhaps"}, "HiddenNetwork"),
    "no key": ({"SecurityType": "WPA2-Personal"}, "Staff"),
}


@pytest.mark.parametrize("case", BAD_NETWORKS)
def test_a_network_that_cannot_work_is_refused(case: str, tmp_path: Path) -> None:
    """The sentence names the network or setting and never the key."""
    texts, words = BAD_NETWORKS[case]
    with pytest.raises(BadInput, match=words):
        profile_of(network("Staff", **texts), tmp_path)


def test_a_ready_profile_goes_in_under_its_own_name(tmp_path: Path) -> None:
    """The key in the path is the name inside the file, whatever the file is called."""
    (tmp_path / "any.xml").write_text(wlan_xml("Lab &amp; Co"), encoding="utf-8")
    node = group("ConnectivityProfiles/WLAN/Profiles", Node("Profile", "any.xml"))
    files = compiled(answers(node), tmp_path, OLD)
    name = f"{PROV}/RunTime/0__ConnectivityProfiles_WLAN_Profiles_0.provxml"
    assert '<characteristic type="Lab &amp; Co">' in files[name]
    value = files[name].partition(' value="')[2].partition('"')[0]
    plain = unescape(value, {"&quot;": '"', "&#xD;": "\r", "&#xA;": "\n"})
    assert etree.fromstring(plain).findtext("{*}name") == "Lab & Co"


def test_inline_documents_stand_in_the_value(tmp_path: Path) -> None:
    """A kiosk's configuration becomes one escaped line."""
    (tmp_path / "kiosk.xml").write_text('<?xml version="1.0"?>\n<a>\n  <b c="d"/>\n</a>\n', encoding="utf-8")
    parm = parm_of(setting("AssignedAccess/MultiAppAssignedAccessSettings", "kiosk.xml"), tmp_path)
    assert parm["value"] == '<a><b c="d" /></a>'


@pytest.mark.posix("mode bits; the lists of rights of Windows are tried in core")
@pytest.mark.parametrize("rights", [None, 0o644], ids=["new", "over open ones"])
def test_packages_are_for_their_owner(rights: int | None, tmp_path: Path) -> None:
    """Secrets stand in a package in the clear, so only its owner reads it, even over an open one."""
    if rights is not None:
        for path in (tmp_path / "test.ppkg", tmp_path / "test.cat"):
            path.write_bytes(b"old")
            path.chmod(rights)
    made = built(answers(setting("Accounts/Users/User@UserName=a/Password", Secret("pw"))), tmp_path)
    assert [path.stat().st_mode & 0o777 for path in (made.package, made.catalogue)] == [0o600, 0o600]

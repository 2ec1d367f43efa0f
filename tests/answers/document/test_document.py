"""Documents that settings carry: what Windows takes is not told, what it refuses is, with line and remedy."""

from __future__ import annotations

import random

import pytest

from app.answers.document.shell_launcher import V1 as SHELL_V1
from app.answers.document.start_layout import BASE
from app.answers.document.surroundings import Surroundings
from app.answers.document.walk import LIMIT
from app.answers.document.wlan_form import V1
from app.answers.rules.documents import DocumentKind, document_problems, kind_of
from app.model.rules.rule import Level, Problem
from tests.answers.document import instances as sound

KIND = DocumentKind
AROUND = Surroundings(accounts=frozenset({"till"}))
OLDER = Surroundings(is_older=True, accounts=frozenset({"till"}), roots=frozenset())


def found(kind: DocumentKind, document: str | bytes, around: Surroundings = AROUND) -> list[Problem]:
    """Return what is wrong with *document*, hints left out."""
    data = document if isinstance(document, bytes) else document.encode()
    return [one for one in document_problems(kind, data, "d.xml", around) if one.level is not Level.HINT]


@pytest.mark.parametrize(("kind", "document"), sound.SOUND)
def test_what_windows_takes_is_not_told(kind: DocumentKind, document: str) -> None:
    """Every documented form of each kind is taken, also with a byte order mark, and known by its first element."""
    assert found(kind, document) == []
    assert found(kind, document.encode("utf-8-sig")) == []
    if kind is not KIND.LICENSE:
        assert kind_of(document.encode(), named_so=True) is kind


AUTH = "<authentication>WPA2PSK</authentication>"
TILE = '<start:Tile Size="2x2" Column="0" Row="0" AppUserModelID="Microsoft.WindowsCalculator_8wekyb3d8bbwe!App"/>'
CODE = '<ReturnCodeAction ReturnCode="0" Action="RestartShell"/>'
DEFAULT = '<DefaultAction Action="RestartShell"/>\n'
PIN = '{"desktopAppId": "MSEdge"}'


@pytest.mark.parametrize(
    ("kind", "document", "old", "new", "words", "line"),
    [
        (KIND.WLAN, sound.WLAN, V1, V1.replace("http:", "https:"), "starts with https://", 2),
        (KIND.WLAN, sound.WLAN, f' xmlns="{V1}"', "", "WLANProfile is not in the namespace", 2),
        (KIND.WLAN, sound.WLAN, "WLANProfile", "WlanProfile", "is WlanProfile, not WLANProfile", 2),
        (KIND.WLAN, sound.WLAN, "</MSM>", "", "is not XML that can be read, line 31", 31),
        (KIND.WLAN, sound.WLAN, "  <name>Office</name>\n  <SSID", "  <SSID", "WLANProfile has no name", 2),
        (KIND.WLAN, sound.WLAN, "ESS", "BSS", "connectionType cannot be “BSS”", 11),
        (KIND.WLAN, sound.WLAN, ">auto<", ">automatic<", "connectionMode cannot be “automatic”", 12),
        (KIND.WLAN, sound.WLAN, "WPA2PSK", "WPA2-Personal", "authentication cannot be “WPA2-Personal”", 16),
        (KIND.WLAN, sound.WLAN, ">AES<", ">CCMP<", "encryption cannot be “CCMP”", 17),
        (KIND.WLAN, sound.WLAN, "4F6666696365", "4F666", "hex cannot be “4F666”", 6),
        (KIND.WLAN, sound.WLAN, "      <hex>4F6666696365</hex>\n      <name>Office</name>\n", "",
         "the SSID has neither name nor hex", 5),
        (KIND.WLAN, sound.WLAN, "      <name>Office", f"      <name>{'é' * 17}", "the SSID has 34 bytes", 7),
        (KIND.WLAN, sound.WLAN, ">passPhrase<", f">{sound.KEY}<", "keyType has a value that it cannot have", 21),
        (KIND.WLAN, sound.WLAN, sound.KEY, "short", "a passPhrase has 8 to 63", 23),
        (KIND.WLAN, sound.WLAN, ">passPhrase<", ">networkKey<", "a networkKey has exactly 64", 23),
        (KIND.WLAN, sound.WLAN, "<protected>false</protected>\n", "\n", "sharedKey has no protected", 20),
        (KIND.WLAN, sound.WLAN, "  <connectionMode>", "  <autoConnect>true</autoConnect>\n  <connectionMode>",
         "autoConnect cannot stand in WLANProfile", 12),
        (KIND.WLAN, sound.WLAN, "randomizationSeed>7", "randomizationSeed>x", "a whole number from 0 up", 29),
        (KIND.WLAN, sound.ENTERPRISE, ">machine<", ">computer<", "authMode cannot be “computer”", 18),
        (KIND.WLAN, sound.ENTERPRISE, ">720<", ">3<", "PMKCacheTTL must be a whole number from 5 to 1440", 18),
        (KIND.WLAN, sound.ENTERPRISE, "\n<Type>13<", "\n<Type>25<", "the EAP method is 25 here and 13", 27),
        (KIND.WLAN, sound.ENTERPRISE, "0a 1b", "0a", "is not the SHA-1 thumbprint", 33),
        (KIND.WLAN, sound.ENTERPRISE, "http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1",
         "https://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1", "EapType starts with https", 28),
        (KIND.WLAN, sound.ENTERPRISE, "http://www.microsoft.com/networking/OneX/v1", V1, "OneX is not in the", 18),
        (KIND.LAN, sound.LAN_PROFILE, "<OneXEnabled>true", "<OneXEnabled>ja", "OneXEnabled cannot be “ja”", 2),
        (KIND.LAN, sound.LAN_PROFILE, "LANProfile", "WLANProfile", "not LANProfile", 1),
        (KIND.VPN, sound.VPN, "<VPNProfile>", '<VPNProfile xmlns="http://a">', "must be in none", 1),
        (KIND.VPN, sound.VPN, "VPNProfile", "VpnProfile", "is VpnProfile, not VPNProfile", 1),
        (KIND.VPN, sound.VPN, "    <Servers>vpn.contoso.example</Servers>\n", "", "NativeProfile has no Servers", 18),
        (KIND.VPN, sound.VPN, ">IKEv2<", ">Ikev2<", "NativeProtocolType cannot be “Ikev2”", 21),
        (KIND.VPN, sound.VPN, "<AlwaysOn>true", "<AlwaysOn>yes", "AlwaysOn cannot be “yes”", 4),
        (KIND.VPN, sound.VPN, "Group14", "Group15", "DHGroup cannot be “Group15”", 28),
        (KIND.VPN, sound.VPN, "<Protocol>6<", "<Protocol>300<", "Protocol must be a whole number from 0 to 255", 13),
        (KIND.VPN, sound.VPN, "80, 100-200", "80;100", "RemotePortRanges cannot be “80;100”", 14),
        (KIND.VPN, sound.VPN, "<Address>10.0.0.0<", "<Address>10.0.0<", "“10.0.0” is not an IP address", 59),
        (KIND.VPN, sound.VPN, "<PrefixSize>8<", "<PrefixSize>33<", "has at most 32 bits, not 33", 58),
        (KIND.VPN, sound.VPN, "      <Eap><Configuration>", "      <Eap1><Configuration>", "is not XML", 55),
        (KIND.VPN, sound.TUNNEL, "<MachineMethod>Certificate</MachineMethod>", "", "neither UserMethod nor", 3),
        (KIND.VPN, sound.PLUGIN, "PluginProfile>", "Plugin>", "neither NativeProfile nor PluginProfile", 1),
        (KIND.VPN, sound.PLUGIN, "ServerUrlList>", "ServerUrl>", "ServerUrl cannot stand in PluginProfile", 1),
        (KIND.SHELL, sound.SHELL, SHELL_V1, SHELL_V1.replace("http:", "https:"), "starts with https://", 2),
        (KIND.SHELL, sound.SHELL, "<Config>\n", "<Configs>\n", "is not XML", 25),
        (KIND.SHELL, sound.SHELL, f'      <Profile Id="{sound.ONE}"', f'      <Profile ID="{sound.ONE}"',
         "cannot have the attribute ID", 24),
        (KIND.SHELL, sound.SHELL, f'      <Profile Id="{sound.ONE}"', f'      <Profile Id="{sound.ONE[:-2]}0}}"',
         "which no Profile has as its Id", 24),
        (KIND.SHELL, sound.SHELL, sound.TWO, sound.ONE.upper(), "two profiles have the Id", 17),
        (KIND.SHELL, sound.SHELL, "RestartShell", "Restart", "Action of ReturnCodeAction cannot be “Restart”", 10),
        (KIND.SHELL, sound.SHELL, 'ReturnCode="-1"', 'ReturnCode="0"', "the return code 0 is there twice", 11),
        (KIND.SHELL, sound.SHELL, 'ReturnCode="0"', 'ReturnCode="none"', "ReturnCode must be a whole number", 10),
        (KIND.SHELL, sound.SHELL, ' V2:AppType="UWP"', ' AppType="UWP"', "AppType is not in the namespace", 8),
        (KIND.SHELL, sound.SHELL, '<Account Name="till"/>', "<Account/>", "exactly one of the attributes", 23),
        (KIND.SHELL, sound.SHELL, '<Account Name="till"/>', '<UserGroup Name="a"/>', "UserGroup cannot stand", 23),
        (KIND.SHELL, sound.SHELL, '      <Shell Shell="%Sys', '<X/>\n<Shell Shell="%Sys', "X cannot", 5),
        (KIND.LAYOUT, sound.LAYOUT, f'xmlns="{BASE}"', f'xmlns="{BASE.replace("http", "https")}"', "https://", 1),
        (KIND.LAYOUT, sound.LAYOUT, ' Version="1"', "", "has no attribute Version", 1),
        (KIND.LAYOUT, sound.LAYOUT, ' Version="1"', ' Version="1.0"', "Version must be a whole number", 2),
        (KIND.LAYOUT, sound.LAYOUT, "start:Tile Size", "Tile Size", "Write start:Tile", 8),
        (KIND.LAYOUT, sound.LAYOUT, TILE, TILE.replace("2x2", "3x3"), "Size of Tile cannot be “3x3”", 8),
        (KIND.LAYOUT, sound.LAYOUT, TILE, TILE.replace(' Row="0"', ""), "Tile has no attribute Row", 8),
        (KIND.LAYOUT, sound.LAYOUT, "AppUserModelID=", "AppUserModelId=", "have the attribute AppUserModelId", 8),
        (KIND.LAYOUT, sound.LAYOUT, 'PinListPlacement="Replace"', 'PinListPlacement="Add"', "cannot be “Add”", 19),
        (KIND.LAYOUT, sound.LAYOUT, "taskbar:TaskbarPinList>", "taskbar:PinList>", "PinList cannot stand", 21),
        (KIND.LAYOUT, sound.LAYOUT, 'GroupCellWidth="6"', 'GroupCellWidth="5"', "cannot be “5”", 3),
        (KIND.LAYOUT, sound.LAYOUT, "LayoutModificationTemplate", "LayoutModification", "not LayoutModific", 1),
        (KIND.PINS, sound.PINS, PIN, f"{PIN},", "line 4, column", 4),
        (KIND.PINS, sound.PINS, "\\\\Microsoft", "\\Microsoft", "a backslash must be doubled", 5),
        (KIND.PINS, sound.PINS, "pinnedList", "pinned", "must be an object with a list", 1),
        (KIND.PINS, sound.PINS, "desktopAppId", "appUserModelId", "cannot have the key appUserModelId", 4),
        (KIND.PINS, sound.PINS, PIN, '{"desktopAppId": "a", "x": 1}', "exactly one key", 4),
        (KIND.PINS, sound.PINS, PIN, '"MSEdge"', "exactly one key", 4),
        (KIND.PINS, sound.PINS, '"MSEdge"', "7", "desktopAppId names nothing", 4),
        (KIND.PINS, sound.PINS, PIN, '{"desktopAppId": "a", "desktopAppId": "b"}', "the key desktopAppId twice", 1),
        (KIND.PINS, sound.PINS, "%APPDATA%\\\\Microsoft\\\\a", "C:\\temp\\new", "a control character", 5),
        (KIND.PINS, sound.PINS, '"MSEdge"', "NaN", "is not JSON", 1),
        (KIND.SINGLE_APP, sound.SINGLE_APP, "\\\\hall", "\\user", "a backslash must be doubled", 2),
        (KIND.SINGLE_APP, sound.SINGLE_APP, "\\\\hall", "\\bob", "Account has a control character", 2),
        (KIND.SINGLE_APP, sound.SINGLE_APP, "\\\\hall", "\\\\\\\\hall", "two backslashes in a row", 2),
        (KIND.SINGLE_APP, sound.SINGLE_APP, "contoso", "", "is not an account", 2),
        (KIND.SINGLE_APP, sound.SINGLE_APP, "contoso\\\\hall", "S-1-5-21-1-2-3-1001", "is an id", 2),
        (KIND.SINGLE_APP, sound.SINGLE_APP, '"Account"', '"User"', "the kiosk has no Account", 1),
        (KIND.SINGLE_APP, sound.SINGLE_APP, '"AUMID"', '"account"', "Account is there twice", 3),
        (KIND.SINGLE_APP, sound.SINGLE_APP, '"contoso\\\\hall"', "7", "Account names nothing", 2),
        (KIND.SINGLE_APP, sound.SINGLE_APP, ",\n", "\n", "is not JSON that can be read, line 3", 3),
        (KIND.SINGLE_APP, sound.SINGLE_APP, sound.SINGLE_APP, "[]", "is an object", 1),
        (KIND.SINGLE_APP, sound.SINGLE_APP, sound.SINGLE_APP, "<a/>", "this is XML", 1),
        (KIND.WLAN, sound.WLAN, 'version="1.0"', 'version="1.1"', "of another version than 1.0", 1),
        (KIND.SHELL, sound.SHELL, 'version="1.0"', 'version="1.1"', "of another version than 1.0", 1),
        (KIND.WLAN, sound.WLAN, "<name>Office</name>", "<name>a&nbsp;b</name>", "such as &nbsp; of HTML", 3),
        (KIND.SHELL, sound.SHELL, 'ReturnCode="-1"', 'ReturnCode="00"', "the return code 0 is there twice", 11),
        (KIND.SHELL, sound.SHELL, 'ReturnCode="-1"', 'ReturnCode="+255"', "the return code 255 is there twice", 12),
        (KIND.VPN, sound.VPN, "80, 100-200", "70000", "“70000” is not a range of ports", 14),
        (KIND.VPN, sound.VPN, "80, 100-200", "80, 200-100", "“200-100” is not a range of ports", 14),
        (KIND.LAYOUT, sound.LAYOUT, "taskbar:UWA", "start:UWA", "Write taskbar:UWA", 22),
        (KIND.LAYOUT, sound.LAYOUT, 'Row="2"', 'Row="-1"', "Row must be a whole number from 0 up", 12),
        (KIND.APP_INSTALL, sound.HOSTED, "PackageUri=\"\\\\", "PackageURI=\"\\\\", "the attribute PackageURI", 1),
        (KIND.APP_INSTALL, sound.HOSTED, 'Options="0"', 'Options="x"', "DeploymentOptions must be a whole number", 1),
        (KIND.APP_INSTALL, sound.HOSTED, ' PackageFamilyName="/Contoso.C_8wekyb3d8bbwe"', "", "PackageFamilyName", 3),
        (KIND.APP_INSTALL, sound.STORE, 'skuid="0016"', 'skuid="16"', "skuid cannot be “16”", 1),
        (KIND.APP_INSTALL, sound.STORE, "Application", "App", "installs no app", 1),
        (KIND.APP_INSTALL, sound.LICENSE, "PD94", "?", "Content has a value of the wrong form", 1),
        (KIND.EAP_USER, sound.EAP_USER, "EapHostUserCredentials", "Credentials", "not EapHostUserCredentials", 1),
        (KIND.LICENSE, "<a/>", "/>", ">", "is not XML", 1),
    ],
)  # fmt: skip
def test_what_windows_refuses_is_told_with_its_line(
    kind: DocumentKind, document: str, old: str, new: str, words: str, line: int
) -> None:
    """Each mistake is an error with a sentence of its own and the line it stands in; no key is in it."""
    assert old in document
    all_told = found(kind, document.replace(old, new))
    told = [one for one in all_told if words in str(one)]
    assert [one.level for one in told][:1] == [Level.ERROR], [str(one) for one in all_told]
    assert f"line {line}" in str(told[0])
    assert str(told[0]).rstrip().endswith(".")
    assert not any(sound.KEY in str(one) for one in all_told)


@pytest.mark.parametrize(
    ("kind", "document", "code", "words"),
    [
        (KIND.WLAN, sound.WLAN.replace("4F6666696365", "4F6666696366"), "wlan_ssid", "hex is the network “Officf”"),
        (KIND.SHELL, sound.SHELL.replace("S-1-5-21-1-2-3-1001", "me"), "shell_account", "the Sid “me” is not one"),
        (KIND.LAYOUT, sound.LAYOUT.replace('DesktopApp DesktopApplicationID="MSEdge"', "DesktopApp"), "layout_app",
         "DesktopApp has none of the attributes"),
        (KIND.LAYOUT, sound.LAYOUT.replace('="MSEdge"/>', '="MSEdge" PinGeneration="1"/>'), "layout_newer",
         "PinGeneration is not in Microsoft’s schema"),
        (KIND.SINGLE_APP, sound.SINGLE_APP.replace("Microsoft.WindowsCalculator_8wekyb3d8bbwe!App", "a.exe"),
         "kiosk_app_path", "looks like the path"),
        (KIND.SINGLE_APP, sound.SINGLE_APP.replace("!App", ""), "kiosk_app_path", "has no “!”"),
        (KIND.SINGLE_APP, sound.SINGLE_APP.replace("contoso\\\\", ""), "kiosk_account", "not create the account hall"),
        (KIND.SINGLE_APP, sound.SINGLE_APP.replace("AUMID", "Aumid"), "kiosk_json", "Write AUMID"),
        (KIND.WLAN, sound.wlan("WPA2", "AES"), "wlan_combination", "signs in by 802.1X, but useOneX is not true"),
        (KIND.WLAN, sound.wlan("WPA2PSK", "AES", "", sound.X), "wlan_combination", "does not sign in by 802.1X"),
        (KIND.WLAN, sound.wlan("open", "AES"), "wlan_combination", "open does not go with the encryption AES"),
        (KIND.WLAN, sound.wlan("open", "none", sound.shared("passPhrase", "12345678")), "wlan_combination", "no key"),
        (KIND.WLAN, sound.wlan("WPA3ENT192", "AES", "", sound.X), "wlan_combination", "GCMP256"),
        (KIND.WLAN, sound.ENTERPRISE.replace(sound.X, ""), "wlan_combination", "there is no OneX"),
        (KIND.WLAN, sound.WLAN.replace("<protected>false", "<protected>true"), "wlan_key_protected", "key=clear"),
        (KIND.WLAN, sound.WLAN.replace("</MSM>", '</MSM><x xmlns="http://contoso.example/a"/>'), "wlan_newer",
         "not known"),
        (KIND.LAN, sound.LAN_PROFILE.replace(sound.X, ""), "lan_combination", "OneXEnabled is true"),
        (KIND.VPN, sound.L2TP.replace("L2TP<", "IKEv2<"), "vpn_combination", "MSChapv2 does not work with IKEv2"),
        (KIND.VPN, sound.TUNNEL.replace("IKEv2", "SSTP"), "vpn_combination", "not with SSTP"),
        (KIND.VPN, sound.TUNNEL.replace("On>true", "On>false"), "vpn_combination", "AlwaysOn is false"),
        (KIND.VPN, sound.VPN.replace("<Protocol>6", "<Protocol>1"), "vpn_combination", "TCP (6) and UDP (17)"),
        (KIND.VPN, sound.VPN.replace("  <Route>", "<Proxy><AutoConfigUrl>a</AutoConfigUrl></Proxy><Route>"),
         "vpn_combination", "ForceTunnel only"),
        (KIND.SHELL, sound.SHELL.replace('"Contoso.Till_8wekyb3d8bbwe!App"', '"C:\\a.exe"'), "shell_app", "UWP, but"),
        (KIND.SHELL, sound.SHELL.replace('Name="till"', 'Name="other"'), "shell_account", "does not create"),
        (KIND.SHELL, sound.SHELL.replace(CODE, "".join(CODE.replace("0", str(n)) for n in range(4))), "shell_action",
         "at most 4"),
        (KIND.SHELL, sound.SHELL.replace('<DefaultAction Action="DoNothing"/>', ""), "shell_action", "DefaultAction"),
        (KIND.LAYOUT, sound.LAYOUT.replace('Column="2" Row="0"', 'Column="1" Row="1"'), "layout_overlap", "row 1"),
        (KIND.LAYOUT, sound.LAYOUT.replace("a.lnk", "a.exe"), "layout_app", "not a link"),
        (KIND.LAYOUT, sound.LAYOUT.replace("<LayoutOptions", "<!-- a -->\n<LayoutOptions"), "layout_remark", "line 3"),
        (KIND.LAYOUT, f'<LayoutModificationTemplate xmlns="{BASE}" Version="1"/>', "layout_empty", "is empty"),
        (KIND.PINS, sound.PINS.replace("packagedAppId", "packagedAppID"), "pins_key", "Write packagedAppId"),
        (KIND.PINS, sound.PINS.replace("!App", ""), "pins_app", "names no app"),
        (KIND.PINS, sound.PINS.replace("a.lnk", "a.exe"), "pins_app", "not a link"),
        (KIND.PINS, sound.PINS.replace(PIN, f"{PIN},{PIN}"), "pins_twice", "line 4: “MSEdge” is pinned twice"),
        (KIND.PINS, sound.PINS.replace('{\n  "', '{\n  "applyOnce": true,\n  "', 1), "pins_unknown", "line 2"),
        (KIND.APP_INSTALL, sound.HOSTED.replace("https:", "http:"), "app_install_http", "Write https"),
        (KIND.APP_INSTALL, sound.HOSTED.replace('Options="0"', 'Options="3"'), "app_install_options", "documented"),
        (KIND.EAP_USER, sound.EAP_USER, "eap_user_secret", "in the clear"),
    ],
)  # fmt: skip
def test_what_may_not_work_is_a_warning(kind: DocumentKind, document: str, code: str, words: str) -> None:
    """What the form allows and devices may not take is one warning, and nothing else is said."""
    told = found(kind, document)
    assert {(one.code, one.level) for one in told} == {(code, Level.WARNING)}, [str(one) for one in told]
    assert any(words in str(one) for one in told)


@pytest.mark.parametrize(
    ("kind", "document", "code"),
    [
        (KIND.WLAN, sound.wlan("WPA3SAE", "AES", sound.shared("passPhrase", sound.KEY)), "wlan_windows"),
        (KIND.VPN, sound.VPN, "vpn_windows"),
        (KIND.SHELL, sound.SHELL, "shell_windows"),
        (KIND.PINS, sound.PINS, "pins_windows"),
        (KIND.APP_INSTALL, sound.HOSTED, "app_install_windows"),
    ],
)
def test_the_oldest_windows_is_held_against_the_targets(kind: DocumentKind, document: str, code: str) -> None:
    """What older Windows does not know is a warning where the package is for one, and none otherwise."""
    assert [one.code for one in found(kind, document, OLDER)] == [code]
    assert found(kind, document) == []


def test_a_root_certificate_that_the_package_lacks_is_a_hint() -> None:
    """The thumbprint is told where the package's certificates are known, and only there."""
    data = sound.ENTERPRISE.encode()
    assert [one.code for one in document_problems(KIND.WLAN, data, "d.xml", OLDER)] == ["eap_root"]
    has_it = Surroundings(roots=frozenset({sound.ROOT_CA.replace(" ", "")}))
    assert document_problems(KIND.WLAN, data, "d.xml", has_it) == ()


@pytest.mark.parametrize("kind", [one for one in KIND if one is not KIND.KIOSK])
@pytest.mark.parametrize("data", [b"", b"Just text.\n", b"\0\1\2", b"<", "ÿ".encode("utf-16"), b'{"a":[', b"[" * 9000])
def test_what_is_no_document_is_told(kind: DocumentKind, data: bytes) -> None:
    """An empty file, a text and bytes are errors that name a line, for each kind."""
    told = found(kind, data)
    assert told
    assert all("line 1" in str(one) for one in told)


def test_entities_and_large_files_are_not_read() -> None:
    """A document type is refused, and what is far too large is not looked into."""
    for kind in KIND:
        if kind not in (KIND.PINS, KIND.SINGLE_APP):
            assert "document type" in str(found(kind, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')[0])
        (large,) = found(kind, b" " * (LIMIT + 1))
        assert large.level is Level.WARNING
        assert kind_of(b" " * (LIMIT + 1)) is None


@pytest.mark.parametrize(
    ("kind", "document"),
    [one for one in sound.SOUND if one[1] in (sound.ENTERPRISE, sound.VPN, sound.SHELL, sound.LAYOUT, sound.PINS)],
)
def test_cut_and_mutated_documents_never_raise(kind: DocumentKind, document: str) -> None:
    """Wherever a document is cut it is an error; whatever is changed in it, there is an answer without its key."""
    data = document.rstrip().encode()
    for end in range(0, len(data) - 1, 61):
        assert found(kind, data[:end]), end
    chance = random.Random(15)
    for _ in range(60):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(changed))
            if chance.random() < 0.5:
                changed[at] = chance.choice(b'<>"/ =:{}[],a\0\xff')
            else:
                del changed[at : at + chance.randint(1, 60)]
        kind_of(bytes(changed))
        for one in document_problems(kind, bytes(changed), "d.xml", OLDER):
            assert str(one)


def test_a_wrong_document_has_a_bounded_number_of_problems() -> None:
    """Thousands of mistakes are not told one by one."""
    assert len(found(KIND.LAYOUT, sound.LAYOUT.replace(TILE, "<x/>" * 5000))) <= 20
    assert len(found(KIND.PINS, sound.PINS.replace(PIN, ",".join(["{}"] * 5000)))) <= 20

"""What a package does, in words: complete, without secrets, and not fooled by the answer file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.answers.xml.customizations import read_customizations
from app.core.error import BadInput
from app.packager.compile.provxml import Parm, write_provxml
from app.packager.describe.describe import Description, describe, description_data
from app.packager.read.effect import read_effects
from app.packager.read.facts import read_facts
from app.packager.read.package import open_package
from tests.packager.build_case import built
from tests.packager.tampered import SECRETS, build_secret, build_text, change, replaced
from tests.places import EXAMPLES, SAMPLES, needs_examples, needs_samples

if TYPE_CHECKING:
    from pathlib import Path


def described(package: Path) -> Description:
    """Return the description of the file *package*."""
    with open_package(package) as opened:
        return describe(opened)


def lines(description: Description, key: str) -> list[str]:
    """Return the lines of the section *key*."""
    return [str(line) for section in description.sections if section.key == key for line in section.lines]


def everything(description: Description) -> str:
    """Return all that anybody can see of *description*."""
    facts = [str(line) for line in description.facts.lines()]
    return "\n".join([repr(description), json.dumps(description_data(description), ensure_ascii=False), *facts])


def provxml(parms: str, *path: str) -> bytes:
    """Return a settings group that sets *parms* below *path*."""
    start = "".join(f'<characteristic type="{part}">' for part in path)
    text = f"<wap-provisioningdoc>{start}{parms}{'</characteristic>' * len(path)}</wap-provisioningdoc>"
    return b"\xef\xbb\xbf" + text.encode()


@pytest.fixture(scope="module")
def secret_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with a secret in every place that takes one."""
    return build_secret(tmp_path_factory.mktemp("secret"))


def test_no_secret_is_shown(secret_package: Path) -> None:
    """None of the secrets stands in the description, its data or its representation."""
    text = everything(described(secret_package))
    assert [name for name, secret in SECRETS.items() if secret in text] == []
    with open_package(secret_package) as package:
        assert not any(secret in repr(read_effects(package)) for secret in SECRETS.values())
        values = {effect.parm.value for effect in read_effects(package).all}
    assert SECRETS["token"] in values


def test_pages_in_words(secret_package: Path) -> None:
    """Each page of the wizard is told in its section."""
    found = described(secret_package)
    assert lines(found, "device") == [
        "Names the PC “PC-%RAND:4%”, for example “PC-4071”.",
        "Enters the product key •••-EEEEE into Windows, which may change its edition.",
        "Hides the pages of the first start.",
    ]
    assert "Adds the Wi-Fi network “Staff” (WPA2PSK, AES); its key is in the package." in lines(found, "network")
    accounts = "\n".join(lines(found, "accounts"))
    assert "Joins Entra ID with a bulk token" in accounts
    assert "Joins the domain “contoso.example” with the account “contoso\\join”." in accounts
    assert "Makes the local user “admin”, a member of Administrators." in accounts
    assert "Enrols the PC in device management as “mdm@contoso.example”, through https://mdm.example." in accounts
    assert "Signs “kiosk” in at each start without asking; the password is in the package." in accounts


def test_commands_in_words(secret_package: Path) -> None:
    """Commands stand in their order, with their files and what follows; a script in base64 is decoded."""
    assert lines(described(secret_package), "commands") == [
        "Command 1: cmd /c setup.cmd /p:••• •••",
        "Command 1 comes with the file setup.cmd (13 bytes).",
        "If command 1 fails, the package goes on.",
        "After command 1 the PC restarts.",
        "Command 2: powershell -EncodedCommand …",
        "Command 2 hides a script; decoded it reads: net user bob ••• /add",
    ]


def test_certificates_in_words(secret_package: Path) -> None:
    """A root certificate is read from the value that Windows gets; a client certificate warns of its key."""
    root, client, exportable, location = lines(described(secret_package), "certificates")
    assert root.startswith("Trusts as a root: CN=Contoso Root, issued by CN=Contoso Root, valid to 1 Jan 2045, thumb")
    assert "client certificate “Device” with its private key" in client
    assert "can be exported" in exportable
    assert location.endswith("Software only.")


def test_no_warning_for_our_own(secret_package: Path) -> None:
    """What this program builds agrees with its answer file."""
    assert described(secret_package).warnings == ()


def test_every_setting_is_told_once(secret_package: Path) -> None:
    """Each node that Windows sets is in the list for programs."""
    found = described(secret_package)
    with open_package(secret_package) as package:
        assert len(found.settings) == len(read_effects(package).all)
    assert {setting.node for setting in found.settings} >= {"AADJ/BPRT", "MCSF/OOBE/Desktop/HideOobe"}


def test_harmless_answers_do_not_fool(tmp_path: Path) -> None:
    """A command that only stands in the settings group is told, and that the answer file hides it."""
    package = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    group = provxml(
        '<parm name="CommandLine" value="evil.exe" datatype="string" />',
        "ProvisioningCommands",
        "PrimaryContext",
        "$(__PackageID)",
        "0",
    )
    path = "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml"
    found = described(change(package, tmp_path / "evil.ppkg", {path: group}))
    assert lines(found, "commands") == ["Command 1: evil.exe"]
    hidden, missing = map(str, found.warnings)
    assert "ProvisioningCommands/PrimaryContext/$(__PackageID)/0/CommandLine" in hidden
    assert "MCSF/OOBE/Desktop/HideOobe" in missing


def test_settings_path_does_not_fool(tmp_path: Path) -> None:
    """What counts is the node, not the name of a setting that stands beside it."""
    package = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    parm = '<parm SettingsPath="OOBE/Desktop/HideOobe" name="BPRT" value="tokentoken" datatype="string" />'
    path = "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml"
    found = described(change(package, tmp_path / "evil.ppkg", {path: provxml(parm, "aadj")}))
    assert [setting.path for setting in found.settings] == ["Accounts/Azure/BPRT"]
    assert "tokentoken" not in everything(found)


def test_other_value_than_answered(secret_package: Path, tmp_path: Path) -> None:
    """A value that the answer file gives differently is told, without the value."""
    changes = replaced(secret_package, "Accounts_Users_admin.provxml", SECRETS["user"], "OtherPw-1234")
    found = described(change(secret_package, tmp_path / "other.ppkg", changes))
    (warning,) = map(str, found.warnings)
    assert warning.startswith("Warning: the answer file inside has other values")
    assert warning.endswith(": Accounts/Users/admin/Password.")
    assert "OtherPw-1234" not in everything(found)


def test_foreign_nodes(tmp_path: Path) -> None:
    """Without answers, unknown nodes are shown as they are, and those that smell of a secret are masked."""
    package = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    parms = (
        '<parm name="Server" value="vpn.example" datatype="string" />'
        '<parm name="SharedSecret" value="Sssh-1234" datatype="string" />'
        '<parm name="ProfileXML" value="&lt;VPNProfile&gt;&lt;Password&gt;Deep-5678&lt;/Password&gt;'
        '&lt;/VPNProfile&gt;" datatype="string" /><parm name="Blob" value="QUJDRA==" datatype="binary" />'
    )
    changes: dict[str, bytes | None] = {
        "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml": provxml(parms, "Foreign", "Gate"),
        "Multivariant/0/customizations.xml": None,
        "CommonSettings/1/AnswerFile.xml": None,
    }
    found = described(change(package, tmp_path / "foreign.ppkg", changes))
    assert lines(found, "settings") == [
        "The catalogue does not know what these nodes do:",
        "Foreign/Gate/Server = vpn.example",
        "Foreign/Gate/SharedSecret is a secret, which is not shown here.",
        "Foreign/Gate/ProfileXML is an XML document VPNProfile of 55 characters.",
        "Foreign/Gate/Blob is binary data of 8 characters.",
    ]
    assert "no answer file" in str(found.warnings[0])
    assert "Sssh" not in everything(found)
    assert "Deep" not in everything(found)


def test_signs_that_deceive(tmp_path: Path) -> None:
    """Direction marks and invisible signs of a package are shown as what they are."""
    user = "<User UserName='ad\u202emin\u200b'><UserGroup>2</UserGroup></User>"
    found = described(build_text(f"<Common><Accounts><Users>{user}</Users></Accounts></Common>", tmp_path))
    text = everything(found)
    assert "\u202e" not in text
    assert "\u200b" not in text
    assert lines(found, "accounts") == ["Makes the local user “ad\\u202emin\\u200b”, a member of Administrators."]


def test_strange_elements_are_told(tmp_path: Path) -> None:
    """What is neither characteristic nor parameter, and what no list names, is not passed over in silence."""
    package = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    path = "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml"
    changes = {path: provxml('<noparm name="x" />', "A"), "Multivariant/0/Prov/RunTime/9_x.provxml": provxml("")}
    warnings = "\n".join(map(str, described(change(package, tmp_path / "odd.ppkg", changes)).warnings))
    assert "holds an element noparm" in warnings
    assert "9_x.provxml is not in the list" in warnings


def test_missing_group_is_bad_input(tmp_path: Path) -> None:
    """A group that is listed and missing is told in a sentence."""
    package = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    path = "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml"
    with pytest.raises(BadInput, match="contains no file"):
        described(change(package, tmp_path / "less.ppkg", {path: None}))


PARTS = st.sampled_from(
    (
        *("Accounts", "Users", "Domain", "AADJ", "WiFi", "Profile", "RootCATrustedCertificates", "Root", "MCSF"),
        *(
            "Provisioning",
            "Assets",
            "ProvisioningCommands",
            "PrimaryContext",
            "$(__PackageID)",
            "0",
            "Policy",
            "Config",
        ),
        *(
            "ClientCertificateInstall",
            "PFXCertInstall",
            "Enrollments",
            "SMISettings",
            "AutoLogon",
            "ForceSettingReload",
        ),
    )
)
NAMES = st.sampled_from(
    (
        *(
            "Password",
            "LocalUserGroup",
            "WlanXml",
            "CommandLine",
            "ContinueInstall",
            "EncodedCertificate",
            "KeyLocation",
        ),
        *("ComputerName", "DNSComputerName", "BPRT", "PFXKeyExportable", "UserName", "Enable", "0_x\\a.exe", "Secret"),
    )
)
VALUES = st.one_of(
    st.sampled_from(
        ("1", "true", "", "<a>", "<a/>", "%RAND:99%%SERIAL%", "MIIBAA==", "é\u202e", "powershell -enc AAAA")
    ),
    st.text(st.characters(min_codepoint=32, max_codepoint=0xD7FF), max_size=20),
)


@given(st.lists(st.tuples(st.lists(st.one_of(PARTS, VALUES), max_size=5), NAMES, VALUES), max_size=8))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_settings_are_told(tmp_path: Path, rows: list[tuple[list[str], str, str]]) -> None:
    """Whatever a package sets, the description says something of it, and every text in it can be shown."""
    parms = [
        Parm(path=tuple((part, None) for part in path), name=name, value=value, datatype="string")
        for path, name, value in rows
    ]
    package = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    path = "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml"
    found = described(change(package, tmp_path / "any.ppkg", {path: write_provxml(parms)}))
    assert len(found.settings) == len(parms)
    for section in found.sections:
        assert all(str(line).isprintable() for line in section.lines)


@needs_examples
def test_conditions(tmp_path: Path) -> None:
    """Settings under conditions say so in their section and in the list of conditions."""
    answers = read_customizations((EXAMPLES / "multivariant.xml").read_bytes())
    found = described(built(answers, tmp_path).package)
    assert lines(found, "network") == [
        "Only where PowerPlatformRole=2:",
        "Adds the Wi-Fi network “Staff” (open, none) without a key.",
    ]
    assert lines(found, "conditions") == ["Settings that apply only where PowerPlatformRole=2: 1."]
    assert lines(found, "device") == ["Hides the pages of the first start."]


@needs_samples
@pytest.mark.parametrize("package", sorted(SAMPLES.rglob("*.ppkg")), ids=lambda path: path.stem)
def test_real_packages(package: Path) -> None:
    """Every real package is told completely: all nodes known, no warning, the tool by name."""
    found = described(package)
    assert found.warnings == ()
    assert all(setting.path for setting in found.settings if "ForceSettingReload" not in setting.node)
    assert "unknown" not in str(found.facts.tool)
    assert found.facts.built
    assert not found.facts.has_signature
    json.dumps(description_data(found))
    with open_package(package) as opened:
        # The path that newer tools write beside each node is the judge of ours.
        for effect in read_effects(opened).all:
            if effect.parm.settings_path and not effect.is_reload:
                assert effect.path == effect.parm.settings_path
        assert read_facts(opened, read_effects(opened).mask) == found.facts


@needs_samples
def test_auto_sign_in_of_a_real_package() -> None:
    """A real package that signs in by itself says so; its key is cut to five characters."""
    found = described(SAMPLES / "miniws" / "2022-03-31.ppkg")
    assert lines(found, "accounts") == [
        "Signs “Workstation” in at each start without asking; the password is in the package."
    ]
    assert any("•••-6Q84J" in line for line in lines(found, "device"))
    assert "wallpaper.png (909655 bytes) goes to %SYSTEMDRIVE%\\Users\\Public\\Downloads." in lines(found, "files")

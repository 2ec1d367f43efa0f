"""What a package reveals: every secret is named, none is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import project_from
from app.answers.xml.customizations import read_customizations
from app.core.secret import Secret
from app.model.project import (
    Account,
    Administrator,
    Certificate,
    Device,
    Directory,
    Join,
    Network,
    Project,
    Store,
    WifiNetwork,
    WlanProfile,
)
from app.packager.describe.exposure import Revealed, SecretKind, revealed_by_package, revealed_by_project
from app.packager.read.effect import read_effects
from app.packager.read.package import open_package
from tests.packager.build_case import answers, asset, built, commands, setting
from tests.packager.paper import wlan_xml
from tests.packager.tampered import SECRETS, build_secret, build_text
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path


def reveals(path: Path) -> tuple[Revealed, ...]:
    """Return what the package at *path* reveals."""
    with open_package(path) as package:
        return revealed_by_package(package, read_effects(package))


def kinds(found: tuple[Revealed, ...]) -> dict[str, int]:
    """Return how often each kind was found."""
    names = [one.kind.value for one in found]
    return {name: names.count(name) for name in sorted(set(names))}


def told(found: tuple[Revealed, ...]) -> str:
    """Return all that would be shown."""
    return "\n".join(f"{one.place}: {one.sentence}" for one in found) + repr(found)


def test_every_secret_of_a_package_is_named(tmp_path: Path) -> None:
    """A package with a secret in every place tells of each, and shows none."""
    found = reveals(build_secret(tmp_path))
    assert kinds(found) == {
        "bulk_token": 1,
        "enrolment": 1,
        "join_password": 1,
        "logon_password": 1,
        "other": 1,
        "pfx_password": 1,
        "private_key": 1,
        "product_key": 1,
        "text": 2,
        "user_password": 1,
        "wifi_key": 1,
    }
    text = told(found)
    assert not any(secret in text for secret in SECRETS.values())
    assert "its finder can use it to join PCs to your tenant" in text
    assert "The password of the local user admin" in text


def test_a_package_without_secrets_reveals_none(tmp_path: Path) -> None:
    """Settings, certificates and open networks are no secrets."""
    (tmp_path / "root.cer").write_bytes(build_secret(tmp_path).parent.joinpath("root.cer").read_bytes())
    body = """<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE>
    <Certificates><RootCertificates><RootCertificate CertificateName="Root"><CertificatePath>root.cer</CertificatePath>
    </RootCertificate></RootCertificates></Certificates></Common>"""
    assert reveals(build_text(body, tmp_path, "plain")) == ()


@needs_samples
@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("avdkiosk/*.ppkg")), ids=lambda path: path.stem)
def test_real_packages_without_secrets_are_left_alone(sample: Path) -> None:
    """Kiosk packages set policies; to find secrets among them would be noise."""
    assert reveals(sample) == ()


@pytest.mark.parametrize(
    ("script", "is_told"),
    [
        ("@echo off\r\nnet user kiosk ScriptPw-8888 /add\r\n", True),
        ("rem the password is asked for\r\nmsiexec /i x.msi /qn\r\n", False),
        ("x" * 70_000 + "\r\nnet user kiosk ScriptPw-8888 /add\r\n", False),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_scripts_are_looked_through(tmp_path: Path, script: str, is_told: bool, encoding: str) -> None:
    """A password in a script of the package is told by the script's name; very long scripts are not read."""
    (tmp_path / "setup.cmd").write_bytes(script.encode(encoding))
    found = reveals(built(answers(commands(asset(0, "setup.cmd"))), tmp_path).package)
    assert [one.place for one in found] == (["setup.cmd"] if is_told else [])
    assert "8888" not in told(found)


def test_a_damaged_script_is_passed_over(tmp_path: Path) -> None:
    """A script that cannot be read hides nothing of the rest: settings are told all the same."""
    package = build_secret(tmp_path)
    before = kinds(reveals(package))
    data = bytearray(package.read_bytes())
    data[data.index(b"rem nothing")] ^= 1
    package.write_bytes(data)
    assert kinds(reveals(package)) == before


def test_a_secret_deep_in_a_long_text_is_found(tmp_path: Path) -> None:
    """What stands beyond the part that is shown is found all the same."""
    path = "ProvisioningCommands/DeviceContext/CommandLine"
    line = "cmd /c " + "echo padding & " * 400 + "net user kiosk DeepPw-1234 /add"
    found = reveals(built(answers(setting(path, line)), tmp_path).package)
    assert kinds(found) == {"text": 1}
    assert "DeepPw" not in told(found)


def project(tmp_path: Path) -> Project:
    """Return a project that is not ready to be built, with secrets on its pages."""
    key = "<keyMaterial>ProfileKey-1</keyMaterial>"
    security = f"<MSM><security><sharedKey>{key}</sharedKey></security></MSM></WLANProfile>"
    (tmp_path / "w.xml").write_text(wlan_xml("Lab").replace("</WLANProfile>", security))
    return Project(
        device=Device(product_key=Secret("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE")),
        network=Network(
            wifi=(WifiNetwork(ssid="Office", key=Secret("WifiKey-1")),),
            profiles=(WlanProfile(file="w.xml"), WlanProfile(file="missing.xml")),
        ),
        account=Account(
            join=Join.DIRECTORY,
            directory=Directory(domain="contoso.example", user="join", password=Secret("JoinPw-1")),
            administrator=Administrator(name="boss", password=Secret("AdminPw-1")),
        ),
        certificates=(Certificate(name="Me", file="missing.pfx", store=Store.CLIENT, password=Secret("PfxPw-1")),),
        settings=(
            setting("ProvisioningCommands/DeviceContext/CommandLine", "net user x CommandPw-1 /add"),
            setting("SMISettings/AutoLogon/Password", Secret("LogonPw-1")),
        ),
    )


def test_a_project_tells_before_it_is_built(tmp_path: Path) -> None:
    """An unfinished project tells the secrets that its package would hold, missing files or not."""
    found = revealed_by_project(project(tmp_path), tmp_path)
    assert kinds(found) == {
        "join_password": 1,
        "logon_password": 1,
        "pfx_password": 1,
        "private_key": 1,
        "product_key": 1,
        "text": 1,
        "user_password": 1,
        "wifi_key": 2,
    }
    text = told(found)
    assert "Pw-1" not in text
    assert "Key-1" not in text
    assert "AAAAA" not in text
    assert "Wi-Fi network Office" in text
    assert "Wi-Fi network Lab" in text
    assert "local user boss" in text
    assert "client certificate Me" in text


def test_project_and_package_agree(tmp_path: Path) -> None:
    """A project tells the same kinds of secrets as the package built from it, but for those in scripts."""
    package = build_secret(tmp_path)
    with open_package(package) as opened:
        assert opened.answers is not None
        project = project_from(opened.answers)
    assert kinds(revealed_by_project(project, tmp_path)) == kinds(reveals(package))


def test_secrets_of_variants_are_told(tmp_path: Path) -> None:
    """What applies only under conditions is in the file too."""
    body = """<WindowsCustomizations>
    <PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">
    <ID>{11111111-2222-3333-4444-555555555555}</ID><Name>v</Name><Version>1.0</Version><OwnerType>ITAdmin</OwnerType>
    <Rank>0</Rank></PackageConfig><Settings xmlns="urn:schemas-microsoft-com:windows-provisioning"><Customizations>
    <Targets><Target Id="t"><TargetState><Condition Name="ProcessorType" Value="1" /></TargetState></Target></Targets>
    <Variant Name="one"><TargetRefs><TargetRef Id="t" /></TargetRefs><Settings><Accounts><Users><User UserName="u">
    <Password>VariantPw-1</Password></User></Users></Accounts></Settings></Variant></Customizations></Settings>
    </WindowsCustomizations>"""
    found = revealed_by_project(project_from(read_customizations(body.encode())), tmp_path)
    assert [(one.kind, one.place) for one in found] == [(SecretKind.USER_PASSWORD, "Accounts/Users/User/Password [u]")]

"""Packages for the tests of describing, comparing and verifying: one with a secret in every place, and changed ones."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from app.answers.xml.customizations import read_customizations
from app.packager.compile.sources import FolderFiles
from app.packager.read.package import open_package
from app.packager.wim.writer import WimWriter
from tests.packager.build_case import built
from tests.packager.paper import certificate, certificate_der, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECRETS = {
    "token": "BPRTTOKENaaaaaaaaaaaaaaaaaaaaa",
    "domain": "DomainPw-1111",
    "user": "UserPw-2222",
    "wifi": "WifiKey-3333&<x>",
    "pfx": "PfxPw-4444",
    "enrol": "EnrolPw-5555",
    "logon": "LogonPw-6666",
    "key": "AAAAA-BBBBB-CCCCC-DDDDD",
    "argument": "ArgumentPw-7777",
    "script": "ScriptPw-8888",
    "account": "DmAccPw-9999",
    "cellular": "CellPw-0000",
}
SCRIPT = f"net user bob {SECRETS['script']} /add"

_ANSWERS = """<WindowsCustomizations>
<PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0"><ID>{{id}}</ID><Name>{name}</Name>
<Version>1.0</Version><OwnerType>ITAdmin</OwnerType><Rank>0</Rank><Notes></Notes></PackageConfig>
<Settings xmlns="urn:schemas-microsoft-com:windows-provisioning"><Customizations>{body}</Customizations></Settings>
</WindowsCustomizations>"""

_SECRET_BODY = f"""<Common><Accounts><Azure><Authority>https://login.example/common</Authority>
<BPRT>{SECRETS["token"]}</BPRT></Azure>
<ComputerAccount><Account>contoso\\join</Account><DomainName>contoso.example</DomainName>
<Password>{SECRETS["domain"]}</Password></ComputerAccount>
<Users><User UserName="admin"><Password>{SECRETS["user"]}</Password><UserGroup>Administrators</UserGroup></User></Users>
</Accounts>
<Certificates><ClientCertificates><ClientCertificate CertificateName="Device">
<CertificatePassword>{SECRETS["pfx"]}</CertificatePassword><CertificatePath>device.pfx</CertificatePath>
<ExportCertificate>True</ExportCertificate><KeyLocation>Software only</KeyLocation></ClientCertificate>
</ClientCertificates><RootCertificates><RootCertificate CertificateName="Root">
<CertificatePath>root.cer</CertificatePath></RootCertificate></RootCertificates></Certificates>
<Connections><Cellular><Connection ConnectionName="c1"><Password>{SECRETS["cellular"]}</Password></Connection>
</Cellular></Connections>
<ConnectivityProfiles><WLAN><WLANSetting><WLANConfig SSID="Staff"><WLANXmlSettings>
<SecurityKey>WifiKey-3333&amp;&lt;x&gt;</SecurityKey><SecurityType>WPA2-Personal</SecurityType>
</WLANXmlSettings></WLANConfig></WLANSetting></WLAN></ConnectivityProfiles>
<DevDetail><DNSComputerName>PC-%RAND:4%</DNSComputerName></DevDetail>
<EditionUpgrade><UpgradeEditionWithProductKey>{SECRETS["key"]}-EEEEE</UpgradeEditionWithProductKey></EditionUpgrade>
<OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE>
<ProvisioningCommands><PrimaryContext><Command>
<CommandConfig Name="one"><CommandFile>setup.cmd</CommandFile>
<CommandLine>cmd /c setup.cmd /p:{SECRETS["argument"]} {SECRETS["user"]}</CommandLine>
<ContinueInstall>True</ContinueInstall><RestartRequired>True</RestartRequired></CommandConfig>
<CommandConfig Name="two"><CommandLine>powershell -EncodedCommand {{script}}</CommandLine></CommandConfig>
</Command></PrimaryContext></ProvisioningCommands>
<SMISettings><AutoLogon><Enable>ENABLE</Enable><Password>{SECRETS["logon"]}</Password><UserName>kiosk</UserName>
</AutoLogon></SMISettings>
<Workplace><Enrollments><UPN UPN="mdm@contoso.example"><AuthPolicy>OnPremise</AuthPolicy>
<DiscoveryServiceFullUrl>https://mdm.example</DiscoveryServiceFullUrl><Secret>{SECRETS["enrol"]}</Secret></UPN>
</Enrollments></Workplace></Common>"""


def build_text(body: str, folder: Path, name: str = "test") -> Path:
    """Return the package of the settings *body*, built in *folder*."""
    text = _ANSWERS.format(name=name, body=body).replace("{id}", "{11111111-2222-3333-4444-555555555555}")
    return built(read_customizations(text.encode()), folder, files=FolderFiles(folder)).package


def build_secret(folder: Path, name: str = "secrets", **others: str) -> Path:
    """Return a package with a secret in every place that takes one; *others* replace some of ``SECRETS``."""
    pfx = pkcs12.serialize_key_and_certificates(
        b"Device", key_of("Device"), certificate("Device"), None, BestAvailableEncryption(SECRETS["pfx"].encode())
    )
    (folder / "device.pfx").write_bytes(pfx)
    (folder / "root.cer").write_bytes(certificate_der("Contoso Root"))
    (folder / "setup.cmd").write_bytes(b"rem nothing\r\n")
    body = _SECRET_BODY.replace("{script}", base64.b64encode(SCRIPT.encode("utf-16-le")).decode())
    for key, value in others.items():
        body = body.replace(SECRETS[key], value)
    return build_text(body, folder, name)


def change(package: Path, target: Path, changes: Mapping[str, bytes | None], xml: tuple[str, str] = ("", "")) -> Path:
    """Write *package* anew to *target* with some files changed, added, or (None) left out, all hashes right again.

    *xml* is a text of the image and what to put in its place.
    """
    with open_package(package) as opened, target.open("w+b") as out:
        files = {path: opened.wim.read(path) for path, entry in opened.wim.entries.items() if not entry.directory}
        text = opened.wim.xml.replace(*xml) if xml[0] else opened.wim.xml
        assert not xml[0] or text != opened.wim.xml
        writer = WimWriter(out, guid=bytes(16), when=133_095_854_636_367_755)
        for path, data in sorted({**files, **changes}.items()):
            if data is not None:
                writer.place(path, writer.add(BytesIO(data), len(data)))
        writer.finish(lambda _: text)
    return target


def replaced(package: Path, path: str, old: str, new: str) -> dict[str, bytes | None]:
    """Return the change of the file that ends with *path*: *old* becomes *new*."""
    with open_package(package) as opened:
        found = next(name for name in opened.wim.entries if name.endswith(path))
        data = opened.wim.read(found)
    assert old.encode() in data
    return {found: data.replace(old.encode(), new.encode())}

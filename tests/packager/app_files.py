"""App packages, bundles and licences as small as they can be, made by hand at test time."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MICROSOFT = "CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US"
CONTOSO = "CN=Contoso Ltd, O=Contoso"
CONTOSO_ID = "vjxqswmyj5782"
VCLIBS = "Microsoft.VCLibs.140.00"

Need = tuple[str, str, str]
"""Name, publisher and lowest version of a dependency."""


def need(name: str = VCLIBS, least: str = "14.0.30000.0", publisher: str = MICROSOFT) -> Need:
    """Return a dependency."""
    return name, publisher, least


def manifest(
    name: str = "Contoso.Notes",
    publisher: str = CONTOSO,
    version: str = "3.1.4.0",
    architecture: str = "x64",
    needs: tuple[Need, ...] = (),
    extra: str = "",
) -> str:
    """Return the manifest of a package; *extra* goes among its dependencies."""
    dependencies = "".join(
        f'<PackageDependency Name="{one}" Publisher="{who}" MinVersion="{least}" />' for one, who, least in needs
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10"'
        ' xmlns:uap6="http://schemas.microsoft.com/appx/manifest/uap/windows10/6">'
        f'<Identity Name="{name}" Publisher="{publisher}" Version="{version}"'
        f' ProcessorArchitecture="{architecture}" /><Properties><DisplayName>Notes</DisplayName></Properties>'
        f"<Dependencies>{dependencies}{extra}</Dependencies></Package>"
    )


def packed(text: str, name: str = "AppxManifest.xml", **others: bytes) -> bytes:
    """Return a ZIP file with *text* as the file *name*, and the stored files *others*, in whose names _ means a dot."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, data in others.items():
            archive.writestr(zipfile.ZipInfo(other.replace("_", ".")), data)
        archive.writestr(name, text)
    return out.getvalue()


def app(path: Path, text: str | None = None) -> Path:
    """Write a package with the manifest *text*."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(packed(manifest() if text is None else text))
    return path


def framework(
    path: Path, version: str = "14.0.30704.0", architecture: str = "x64", name: str = VCLIBS, publisher: str = MICROSOFT
) -> Path:
    """Write a framework package."""
    return app(path, manifest(name, publisher, version, architecture))


def bundle(path: Path, *inner: tuple[str, str], name: str = "Contoso.Notes", publisher: str = CONTOSO) -> Path:
    """Write a bundle of packages, each an architecture and a manifest."""
    packages = "".join(
        f'<Package Type="application" Version="1.0.0.0" Architecture="{kind}" FileName="app.{kind}" />'
        for kind, _ in inner
    )
    text = (
        '<Bundle xmlns="http://schemas.microsoft.com/appx/2013/bundle" SchemaVersion="3.0">'
        f'<Identity Name="{name}" Publisher="{publisher}" Version="2026.1.2.3" /><Packages>{packages}'
        '<Package Type="resource" FileName="gone.appx" /></Packages></Bundle>'
    )
    others = {f"app_{kind}": packed(one) for kind, one in inner}
    path.write_bytes(packed(text, "AppxMetadata/AppxBundleManifest.xml", **others))
    return path


def store_license(path: Path, identity: str = "6b2f2d53-0001-4c5e-8d5f-0123456789ab") -> Path:
    """Write a licence of the Store."""
    path.write_text(
        f'<?xml version="1.0"?><License LicenseID="{identity}" Version="1"'
        ' xmlns="urn:schemas-microsoft-com:windows:store:licensing:ls"><Binding Binding_Type="PFM" /></License>',
        "utf-8",
    )
    return path

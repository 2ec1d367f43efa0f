"""Manifests of app packages: family names, needs, bundles, and what hostile files cannot do."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from app.packager.installer.details import read_installer
from app.packager.installer.family_name import family_name, publisher_id
from app.packager.installer.framework_search import frameworks_beside
from app.packager.installer.kind import InstallerKind
from app.packager.installer.manifest import Need, is_encrypted, read_manifest, version_of
from tests.packager.app_files import CONTOSO, MICROSOFT, VCLIBS, app, bundle, framework, manifest, need, packed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("publisher", "known"),
    [
        (MICROSOFT, "8wekyb3d8bbwe"),
        ("CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US", "cw5n1h2txyewy"),
        ("Publisher Software", "zj75k085cmj1a"),
    ],
)
def test_publisher_id_of_well_known_publishers(publisher: str, known: str) -> None:
    """The 13 signs are those that Windows shows for these publishers."""
    assert publisher_id(publisher) == known


def test_family_name_of_the_calculator() -> None:
    """It is the name, _ and the publisher's id."""
    assert family_name("Microsoft.WindowsCalculator", MICROSOFT) == "Microsoft.WindowsCalculator_8wekyb3d8bbwe"


def test_package_says_what_it_is_and_needs(tmp_path: Path) -> None:
    """Identity, processor and needs are read; a dependency that is optional is none."""
    optional = (
        '<PackageDependency Name="Contoso.Extra" Publisher="CN=x" MinVersion="1.0.0.0" uap6:Optional="true" />'
        '<TargetDeviceFamily Name="Windows.Desktop" MinVersion="10.0.1.0" MaxVersionTested="10.0.1.0" />'
    )
    found = read_manifest(app(tmp_path / "a.msix", manifest(needs=(need(),), extra=optional)))
    assert (found.name, found.publisher, found.version) == ("Contoso.Notes", CONTOSO, "3.1.4.0")
    assert found.architectures == {"x64"}
    assert found.needs == (Need(name=VCLIBS, publisher=MICROSOFT, least="14.0.30000.0"),)
    assert found.family == family_name("Contoso.Notes", CONTOSO)


def test_publisher_is_taken_unescaped(tmp_path: Path) -> None:
    """An entity in the manifest is a sign of the publisher's name, as Windows hashes it."""
    found = read_manifest(app(tmp_path / "a.msix", manifest(publisher="CN=Smith &amp; Sons")))
    assert found.family == family_name("Contoso.Notes", "CN=Smith & Sons")


def test_bundle_needs_what_its_packages_need(tmp_path: Path) -> None:
    """Of all application packages inside, each need once; processors are those of the packages."""
    one = manifest(needs=(need(),))
    two = manifest(architecture="arm64", needs=(need(), need("Microsoft.UI.Xaml.2.8", "8.2306.22001.0")))
    found = read_manifest(bundle(tmp_path / "a.msixbundle", ("x64", one), ("arm64", two)))
    assert found.is_bundle
    assert found.architectures == {"x64", "arm64"}
    assert [each.name for each in found.needs] == [VCLIBS, "Microsoft.UI.Xaml.2.8"]
    assert found.version == "2026.1.2.3"


def test_damaged_package_in_a_bundle_tells_nothing(tmp_path: Path) -> None:
    """The bundle is known all the same."""
    text = (
        '<Bundle><Identity Name="N" Publisher="P" Version="1.0.0.0" /><Packages>'
        '<Package Type="application" Architecture="x86" FileName="app.x86" />'
        '<Package Type="application" Architecture="x64" FileName="../../etc/passwd" /></Packages></Bundle>'
    )
    path = tmp_path / "a.appxbundle"
    path.write_bytes(packed(text, "AppxMetadata/AppxBundleManifest.xml", app_x86=b"PK\3\4 no zip"))
    found = read_manifest(path)
    assert found.needs == ()
    assert found.architectures == {"x86", "x64"}


def test_packed_package_in_a_bundle_is_not_unpacked(tmp_path: Path) -> None:
    """One that is compressed would have to be unpacked whole to be read, so its needs stay unknown."""
    text = '<Bundle><Identity Name="N" Publisher="P" Version="1" /><Packages><Package Type="application" FileName="a"/>'
    path = tmp_path / "a.msixbundle"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", packed(manifest(needs=(need(),))))
        archive.writestr("AppxMetadata/AppxBundleManifest.xml", text + "</Packages></Bundle>")
    assert read_manifest(path).needs == ()


@pytest.mark.parametrize("name", ["a.eappx", "a.emsixbundle", "b.EAPPXBUNDLE", "c.emsix"])
def test_encrypted_package_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    """It has no manifest to read, and is genuine for all that is known."""
    path = tmp_path / name
    path.write_bytes(b"\0" * 64)
    found = read_installer(path)
    assert (found.kind, found.is_encrypted, found.is_genuine) == (InstallerKind.APP_PACKAGE, True, True)


@pytest.mark.parametrize("start", [b"EXPH", b"EXBH"])
def test_encrypted_package_is_told_by_its_first_bytes(tmp_path: Path, start: bytes) -> None:
    """Whatever it is called."""
    path = tmp_path / "a.appx"
    path.write_bytes(start + bytes(60))
    assert is_encrypted(path)
    assert read_installer(path).is_encrypted


@pytest.mark.parametrize(
    "text",
    [
        "<Package><Identity Name='N' Version='1' /></Package>",
        "<Package />",
        "<Package><Identity Publisher='P' /></Package>",
        "no xml",
    ],
)
def test_manifest_without_identity_is_none(tmp_path: Path, text: str) -> None:
    """Without name and publisher there is no family name, so the file is not what it says."""
    assert not read_installer(app(tmp_path / "a.msix", text)).is_genuine


@pytest.mark.parametrize(
    ("less", "more"), [("14.0", "14.0.0.1"), ("9.0.0.0", "10.0.0.0"), ("", "0.0.0.1"), ("1.x.0.0", "1.1.0.0")]
)
def test_versions_compare_as_numbers(less: str, more: str) -> None:
    """What is no number counts as 0."""
    assert version_of(less) < version_of(more)


def test_frameworks_are_found_beside_the_app(tmp_path: Path) -> None:
    """In Dependencies, for the app's processor, the newest; what does not fit stays where it is."""
    path = app(tmp_path / "notes.msix", manifest(needs=(need(), need("Contoso.Gone"))))
    below = tmp_path / "Dependencies"
    framework(below / "x86" / "vclibs.appx", architecture="x86")
    framework(below / "x64" / "old.appx", "14.0.1.0")
    framework(below / "x64" / "vclibs.appx", "14.0.30704.0")
    best = framework(below / "x64" / "newer.appx", "14.0.33519.0")
    (tmp_path / "broken.appx").write_bytes(b"x")
    assert frameworks_beside(path, read_manifest(path)) == (best,)


def test_of_a_bundle_for_several_processors_x64_decides(tmp_path: Path) -> None:
    """Most PCs are x64; for a bundle without it the others count."""
    inner = tuple((kind, manifest(architecture=kind, needs=(need(),))) for kind in ("x86", "x64", "arm64"))
    frameworks = {kind: framework(tmp_path / f"v.{kind}.appx", architecture=kind) for kind in ("x86", "x64", "arm64")}
    many = bundle(tmp_path / "many.msixbundle", *inner)
    assert frameworks_beside(many, read_manifest(many)) == (frameworks["x64"],)
    arm = bundle(tmp_path / "arm.msixbundle", inner[2])
    assert frameworks_beside(arm, read_manifest(arm)) == (frameworks["arm64"],)

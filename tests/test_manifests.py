"""What winget, Homebrew and macOS are told: made for stand-ins of the installers, judged by the public forms."""

from __future__ import annotations

import hashlib
import plistlib
import re
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

import app
from app.core.file_name import PACKAGE_SUFFIX, PROJECT_SUFFIX
from tests.child import run_process
from tests.places import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

ADDRESS = "https://example.org/releases/v1"
FORMS = {
    "version": {"DefaultLocale"},
    "installer": {"Installers"},
    "defaultLocale": {"PackageLocale", "Publisher", "PackageName", "License", "ShortDescription"},
    "locale": {"PackageLocale"},
}
"""What the schema 1.6.0 of winget requires of each file, but for the five that all have."""
PATTERNS = {
    "PackageIdentifier": r'[^.\s\\/:*?"<>|]{1,32}(\.[^.\s\\/:*?"<>|]{1,32}){1,7}',
    "PackageVersion": r'[^\\/:*?"<>|]+',
    "ManifestVersion": r"1\.6\.0",
    "PackageLocale": r"[a-z]{2}-[A-Z]{2}",
    "DefaultLocale": r"[a-z]{2}-[A-Z]{2}",
    "MinimumOSVersion": r"\d+(\.\d+){0,3}",
    "InstallerType": r"(msix|msi|appx|exe|zip|inno|nullsoft|wix|burn|pwa|portable)",
    "UpgradeBehavior": r"(install|uninstallPrevious|deny)",
    "Architecture": r"(x86|x64|arm|arm64|neutral)",
    "Scope": r"(user|machine)",
    "InstallerUrl": r"https://\S+",
    "InstallerSha256": r"[A-F0-9]{64}",
    "ProductCode": r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}",
    "ShortDescription": r".{3,256}",
    "Publisher": r".{2,256}",
    "PackageName": r".{2,256}",
    "License": r".{3,512}",
}


def read(text: str) -> dict[str, Any]:
    """Return the values of a manifest: a text, a list of texts, or one of tables, which is as much YAML as it uses."""
    found: dict[str, Any] = {}
    listed: list[Any] = []
    for line in text.splitlines():
        key, colon, value = line.lstrip("- ").partition(":")
        pair = {key: value.strip().strip("'")} if colon else {}
        if line.startswith("- "):
            listed.append(pair or key)
        elif line.startswith("  "):
            listed[-1] |= pair
        elif value:
            found |= pair
        else:
            listed = found[key] = []
    return found


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """Return the folder of the manifests."""
    dist = tmp_path / "dist"
    dist.mkdir()
    for end in ("x64-user.msi", "x64-machine.msi", "macos-arm64.zip"):
        (dist / f"ProvisioningDesigner-{app.__version__}-{end}").write_bytes(end.encode())
    tool = REPOSITORY / "installer" / "make_manifests.py"
    run_process([sys.executable, tool, dist, ADDRESS, tmp_path / "made"], check=True)
    return tmp_path / "made"


def test_the_manifests(made: Path) -> None:
    """Each file of winget has what its schema requires in the form it requires; the cask has hash and program."""
    files = [read(path.read_text("utf-8")) for path in sorted((made / "winget").iterdir())]
    assert sorted(one["ManifestType"] for one in files) == sorted(FORMS)
    for one in files:
        common = {"PackageIdentifier", "PackageVersion", "ManifestType", "ManifestVersion"}
        assert one.keys() >= common | FORMS[one["ManifestType"]]
        for table in (one, *one.get("Installers", ())):
            for key in table.keys() & PATTERNS.keys():
                assert re.fullmatch(PATTERNS[key], table[key]), (key, table[key])
    (installer,) = (one for one in files if "Installers" in one)
    assert installer["FileExtensions"] == [PROJECT_SUFFIX.strip(".")]
    assert installer["Commands"] == ["ppkg", "icd"]
    for one in installer["Installers"]:
        end = f"x64-{one['Scope']}.msi"
        assert one["InstallerUrl"] == f"{ADDRESS}/ProvisioningDesigner-{app.__version__}-{end}"
        assert one["InstallerSha256"] == hashlib.sha256(end.encode()).hexdigest().upper()
    assert len({one["ProductCode"] for one in installer["Installers"]}) == 2
    cask = (made / "homebrew" / "provisioning-designer.rb").read_text("utf-8")
    assert f'sha256 "{hashlib.sha256(b"macos-arm64.zip").hexdigest()}"' in cask
    assert cask.count("do\n") == cask.count("\nend") == 1
    for stanza in ("version", "url", "name", "desc", "homepage", "depends_on macos:", "app", "binary", "zap trash:"):
        assert re.search(rf"^  {stanza} \S", cask, re.MULTILINE), stanza


@pytest.mark.parametrize("address", ["http://example.org/x", "https://example.org/", "https://e.org/a b"])
def test_an_address_that_is_none(tmp_path: Path, address: str) -> None:
    """Nothing is written for an address that winget would refuse."""
    tool = REPOSITORY / "installer" / "make_manifests.py"
    done = run_process([sys.executable, tool, tmp_path, address, tmp_path / "out"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "no address of https" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.posix("it is built there")
def test_the_bundle_of_macos(tmp_path: Path) -> None:
    """Its list of facts names both documents, packages as an alternative; icon and zip have the documented form."""
    bundle, picture = tmp_path / "in" / "P.app" / "Contents", tmp_path / "128.png"
    (bundle / "Resources").mkdir(parents=True)
    (bundle / "MacOS").mkdir()
    starter = bundle / "MacOS" / "provisioning-designer"
    starter.touch(mode=0o755)
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x80\0\0\0\x80")
    run_process([sys.executable, REPOSITORY / "installer" / "make_bundle.py", bundle, "1.2.3", picture], check=True)
    facts = plistlib.loads((bundle / "Info.plist").read_bytes())
    assert (bundle / "MacOS" / facts["CFBundleExecutable"]).exists()
    assert (bundle / "Resources" / facts["CFBundleIconFile"]).read_bytes()[:12] == b"icns\0\0\0\x28ic07"
    assert re.fullmatch(r"[A-Za-z0-9.-]+", facts["CFBundleIdentifier"])
    ranks = {one["LSItemContentTypes"][0]: one["LSHandlerRank"] for one in facts["CFBundleDocumentTypes"]}
    types = facts["UTExportedTypeDeclarations"] + facts["UTImportedTypeDeclarations"]
    ends = {
        "." + one["UTTypeTagSpecification"]["public.filename-extension"][0]: ranks[one["UTTypeIdentifier"]]
        for one in types
    }
    assert ends == {PROJECT_SUFFIX: "Owner", PACKAGE_SUFFIX: "Alternate"}
    (bundle / "MacOS" / "link").symlink_to("provisioning-designer")
    archives = []
    for name in ("a.zip", "b.zip"):
        tool = REPOSITORY / "installer" / "make_zip.py"
        run_process([sys.executable, tool, tmp_path / "in", tmp_path / name, "1700000000"], check=True)
        archives.append((tmp_path / name).read_bytes())
        picture.touch()
    assert archives[0] == archives[1]
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        modes = {one.filename.rpartition("/")[2]: one.external_attr >> 16 for one in archive.infolist()}
    assert modes["provisioning-designer"] & 0o111 == 0o111
    assert modes["link"] & 0o170000 == 0o120000

"""Writes what winget and Homebrew are told of a release:  python installer/make_manifests.py DIST ADDRESS OUTPUT

DIST holds the installers of this version, ADDRESS is where they can be downloaded from (https://…). The forms are those
of the public documentation: winget manifests 1.6.0 (three files) and a Homebrew cask.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path

NAME = "Provisioning Designer"
IDENT = "ProvisioningDesigner.ProvisioningDesigner"
SUMMARY = "Build, read and check Windows provisioning packages"
SUMMARY_FR = "Générer, lire et vérifier des packages d’approvisionnement Windows"
AUTHORS = "The Provisioning Designer authors"
WINGET = "1.6.0"


def digest(path: Path) -> str:
    """Return the SHA-256 of a file.

    :raises SystemExit: the installer has not been built.
    """
    if not path.is_file():
        raise SystemExit(f"{path} is missing. Build it first.")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def code_of(path: Path) -> str:
    """Return the product code of the MSI for the scope that its name ends with."""
    from make_wxs import guid

    _name, version, _x64, scope = path.stem.split("-")
    return "{" + guid(scope, f"product {version}") + "}"


def winget(dist: Path, address: str, version: str) -> dict[str, str]:
    """Return the three files of the manifest by their names."""
    head = f"PackageIdentifier: {IDENT}\nPackageVersion: {version}\n"
    foot = f"ManifestVersion: {WINGET}\n"
    installers = ""
    for scope in ("user", "machine"):
        path = dist / f"ProvisioningDesigner-{version}-x64-{scope}.msi"
        installers += (
            f"- Architecture: x64\n  Scope: {scope}\n  InstallerUrl: {address}/{path.name}\n"
            f"  InstallerSha256: {digest(path).upper()}\n  ProductCode: '{code_of(path)}'\n"
        )
    texts = (
        f"Publisher: {AUTHORS}\nPackageName: {NAME}\nLicense: MIT\nShortDescription: {SUMMARY}\n"
        "Tags:\n- deployment\n- ppkg\n- provisioning\n"
    )
    files = {
        "": f"DefaultLocale: en-US\nManifestType: version\n{foot}",
        ".installer": (
            "Platform:\n- Windows.Desktop\nMinimumOSVersion: 10.0.17763.0\nInstallerType: wix\n"
            "UpgradeBehavior: install\nCommands:\n- ppkg\n- icd\nFileExtensions:\n- wcdproj\n"
            f"Installers:\n{installers}ManifestType: installer\n{foot}"
        ),
        ".locale.en-US": f"PackageLocale: en-US\n{texts}ManifestType: defaultLocale\n{foot}",
        ".locale.fr-FR": f"PackageLocale: fr-FR\nShortDescription: {SUMMARY_FR}\nManifestType: locale\n{foot}",
    }
    return {f"winget/{IDENT}{part}.yaml": head + text for part, text in files.items()}


def cask(dist: Path, address: str, version: str) -> str:
    """Return the cask."""
    name = f"ProvisioningDesigner-{version}-macos-arm64.zip"
    url = f"{address}/{name}".replace(version, "#{version}")
    return f'''cask "provisioning-designer" do
  version "{version}"
  sha256 "{digest(dist / name)}"

  url "{url}"
  name "{NAME}"
  desc "{SUMMARY}"
  homepage "{address}"

  depends_on arch: :arm64
  depends_on formula: "python@3.13"
  depends_on macos: ">= :ventura"

  app "{NAME}.app"
  binary "#{{appdir}}/{NAME}.app/Contents/MacOS/ppkg"

  zap trash: "~/Library/Application Support/{NAME}"
end
'''


def main(dist: Path, address: str, output: Path) -> None:
    """Write all files.

    :raises SystemExit: an installer is missing, or the address is none of https.
    """
    if not re.fullmatch(r"https://[\w./~-]+[\w~-]", address):
        raise SystemExit(f"{address} is no address of https without a slash at its end.")
    root = Path(__file__).resolve().parents[1]
    text = (root / "app" / "__init__.py").read_text(encoding="utf-8")
    version = re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)[0]
    files = {**winget(dist, address, version), "homebrew/provisioning-designer.rb": cask(dist, address, version)}
    for name, content in files.items():
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))

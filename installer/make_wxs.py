"""Writes what wixl, started in a folder, makes an MSI of: each file there, a shortcut, documents; always the same text.

python installer/make_wxs.py FOLDER VERSION machine|user OUTPUT.wxs
"""

from __future__ import annotations

import argparse
import re
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

SPACE = uuid.UUID("6f5d1d43-53c0-4f0e-8c1b-0c5b8a3b7a11")
"""All ids of components come from it and their paths, so that an upgrade finds what an older version installed."""

UPGRADE = {"machine": "7B0F7A0E-6A0C-4A58-9A57-5D0B3B1B9C01", "user": "7B0F7A0E-6A0C-4A58-9A57-5D0B3B1B9C02"}
NAME = "Provisioning Designer"
COMMANDS = ("ppkg.exe", "icd.exe")


def guid(scope: str, text: str) -> str:
    """Return the id of what *text* names in an installer for *scope*."""
    return str(uuid.uuid5(SPACE, f"{scope}/{text}")).upper()


class Writer:
    """Gathers folders with their files, and the list of components."""

    def __init__(self, root: Path, scope: str) -> None:
        """Write what is in *root*."""
        self.root, self.scope = root, scope
        self.lines: list[str] = []
        self.components: list[str] = []

    def folder(self, path: Path, indent: int) -> None:
        """Write files and folders of *path*, in the order of their names."""
        pad = " " * indent
        entries = sorted(path.iterdir(), key=lambda one: one.name)
        for one in entries:
            if one.is_dir():
                ident = self.ident(one)
                self.lines.append(f"{pad}<Directory Id={quoteattr('d' + ident)} Name={quoteattr(one.name)}>")
                self.folder(one, indent + 2)
                self.lines.append(f"{pad}</Directory>")
            else:
                self.file(one, pad)

    def file(self, path: Path, pad: str) -> None:
        """Write one file as a component of its own."""
        ident = self.ident(path)
        self.components.append(f"c{ident}")
        name = path.relative_to(self.root).as_posix()
        self.lines.append(
            f"{pad}<Component Id={quoteattr('c' + ident)} Guid={quoteattr(guid(self.scope, name))} Win64='yes'>"
        )
        source = f"Name={quoteattr(path.name)} Source={quoteattr(name)}"
        self.lines.append(f"{pad}  <File Id={quoteattr('f' + ident)} {source} KeyPath='yes'/>")
        self.lines.append(f"{pad}</Component>")

    def ident(self, path: Path) -> str:
        """Return an id that MSI takes, the same for the same path."""
        return uuid.uuid5(SPACE, path.relative_to(self.root).as_posix()).hex


def document(root: Path, version: str, scope: str) -> str:
    """Return the whole text."""
    writer = Writer(root, scope)
    writer.folder(root, 12)
    hive = "HKLM" if scope == "machine" else "HKCU"
    base = "ProgramFiles64Folder" if scope == "machine" else "LocalAppDataFolder"
    classes = "Software\\Classes"
    program = "[INSTALLDIR]provisioning-designer.exe"
    values = [
        (f"{classes}\\.wcdproj", "", "ProvisioningDesigner.Project"),
        (f"{classes}\\ProvisioningDesigner.Project", "", "Provisioning Designer project"),
        (f"{classes}\\ProvisioningDesigner.Project\\DefaultIcon", "", f"{program},0"),
        (f"{classes}\\ProvisioningDesigner.Project\\shell\\open\\command", "", f'"{program}" "%1"'),
        (f"{classes}\\ProvisioningDesigner.Package\\shell\\open\\command", "", f'"{program}" "%1"'),
        (f"{classes}\\.ppkg\\OpenWithProgids", "ProvisioningDesigner.Package", ""),
    ]
    keys = "\n".join(
        f"              <RegistryValue Root={quoteattr(hive)} Key={quoteattr(key)} "
        + (f"Name={quoteattr(name)} " if name else "")
        + f"Type='string' Value={quoteattr(value)}{' KeyPath=' + quoteattr('yes') if not number else ''}/>"
        for number, (key, name, value) in enumerate(values)
    )
    refs = "\n".join(f"      <ComponentRef Id={quoteattr(one)}/>" for one in [*writer.components, "Entries", "Menu"])
    files = "\n".join(writer.lines)
    number = re.sub(r"[^0-9.].*", "", version)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{guid(scope, f"product {version}")}" Name="{NAME}" Version="{number}" Language="1033"
           Manufacturer="The Provisioning Designer authors" UpgradeCode="{UPGRADE[scope]}">
    <Package Id="{guid(scope, f"package {version}")}" InstallerVersion="500" Compressed="yes"
             InstallScope="{"perMachine" if scope == "machine" else "perUser"}"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version is already installed."/>
    <Media Id="1" Cabinet="program.cab" EmbedCab="yes"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramMenuFolder" Name="Programs"/>
      <Directory Id="{base}" Name="Base">
          <Directory Id="INSTALLDIR" Name="{NAME}">
            <Component Id="Entries" Guid="{guid(scope, "entries")}" Win64="yes">
{keys}
            </Component>
            <Component Id="Menu" Guid="{guid(scope, "menu")}" Win64="yes">
              <Shortcut Id="Shortcut" Directory="ProgramMenuFolder" Name="{NAME}" Target="{program}"
                        WorkingDirectory="INSTALLDIR"/>
              <RegistryValue Root="{hive}" Key="Software\\ProvisioningDesigner" Name="Menu" Type="integer" Value="1"
                             KeyPath="yes"/>
            </Component>
{files}
          </Directory>
      </Directory>
    </Directory>
    <Feature Id="Program" Level="1" Title="{NAME}">
{refs}
    </Feature>
  </Product>
</Wix>
"""


def main() -> None:
    """Write the text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("version")
    parser.add_argument("scope", choices=sorted(UPGRADE))
    parser.add_argument("output", type=Path)
    given = parser.parse_args()
    given.output.write_text(document(given.folder.resolve(), given.version, given.scope), encoding="utf-8")


if __name__ == "__main__":
    main()

"""Writes Info.plist and icon of the bundle for macOS:  python installer/make_bundle.py CONTENTS VERSION PICTURE.png …

The keys are those of Apple's public list; an ``.icns`` file holds PNG pictures, each behind its type and length.
"""

from __future__ import annotations

import plistlib
import struct
import sys
from pathlib import Path

NAME = "Provisioning Designer"
IDENT = "io.github.provisioning_designer.ProvisioningDesigner".replace("_", "-")
SIDES = {128: b"ic07", 256: b"ic08", 512: b"ic09"}


def facts(version: str) -> dict[str, object]:
    """Return what macOS is told: the program, its documents, and that packages can be opened with it."""
    project, package = f"{IDENT}.project", "com.microsoft.windows.provisioning-package"
    return {
        "CFBundleIdentifier": IDENT,
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleExecutable": "provisioning-designer",
        "CFBundleIconFile": "provisioning-designer.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleLocalizations": ["en", "fr"],
        "CFBundleDevelopmentRegion": "en",
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.utilities",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence; parts under their own, see LICENCES.txt",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [project],
            },
            {
                "CFBundleTypeName": "Windows provisioning package",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [package],
            },
        ],
        "UTExportedTypeDeclarations": [declared(project, f"{NAME} project", "wcdproj", "public.json")],
        "UTImportedTypeDeclarations": [declared(package, "Windows provisioning package", "ppkg", "public.data")],
    }


def declared(ident: str, text: str, ending: str, base: str) -> dict[str, object]:
    """Return the declaration of one type of documents."""
    return {
        "UTTypeIdentifier": ident,
        "UTTypeDescription": text,
        "UTTypeConformsTo": [base],
        "UTTypeTagSpecification": {"public.filename-extension": [ending]},
    }


def icon(pictures: list[bytes]) -> bytes:
    """Return the icon file of *pictures*, PNG files of a side that macOS knows."""
    parts = []
    for picture in pictures:
        (side,) = struct.unpack(">I", picture[16:20])
        parts.append(SIDES[side] + struct.pack(">I", len(picture) + 8) + picture)
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    contents = Path(sys.argv[1])
    (contents / "Info.plist").write_bytes(plistlib.dumps(facts(sys.argv[2]), sort_keys=True))
    (contents / "PkgInfo").write_bytes(b"APPL????")
    (contents / "Resources" / "provisioning-designer.icns").write_bytes(
        icon([Path(name).read_bytes() for name in sys.argv[3:]])
    )

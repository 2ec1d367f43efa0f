"""The data assets that a package lists (``ppkg-format.md`` 7)."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.xml.xml import local_name, parse_document
from app.packager.read.package import ASSET_LIST
from app.packager.read.recognize import recognize_asset

if TYPE_CHECKING:
    from app.catalogue.setting import Setting
    from app.packager.read.package import OpenPackage
    from app.packager.wim.reader import WimEntry

_SHA256_BYTES = 32


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedAsset:
    """One file in ``DataAsset.xml``: its key ``0_<hash>\\name``, its setting, and where it lies in the package.

    ``entry`` is None where the package lists the file and does not contain it.
    """

    key: str
    listed_as: str
    path: str
    entry: WimEntry | None
    setting: Setting | None

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.key.rpartition("\\")[2]


def told_hash(folder: str) -> bytes | None:
    """Return the SHA-256 that *folder*, ``<number>_<hash>``, is named after; None where it contains none."""
    try:
        digest = b64decode(folder.partition("_")[2].replace(".", "/"), validate=True)
    except ValueError:
        return None
    return digest if len(digest) == _SHA256_BYTES else None


def read_asset_list(package: OpenPackage) -> list[ListedAsset]:
    """Return the data assets that *package* lists.

    :raises BadInput: the list is damaged.
    """
    if ASSET_LIST not in package.wim.entries:
        return []
    assets = []
    for element in parse_document(package.wim.read(ASSET_LIST), ASSET_LIST):
        for metadata in element:
            key, value = str(metadata.get("Key", "")), str(metadata.get("Value", ""))
            if local_name(metadata) != "Metadata" or key == "Name":
                continue
            path = f"DataAsset/{element.get('Index', '')}/{key.replace(chr(92), '/')}"
            entry = package.wim.entries.get(path)
            found = recognize_asset(value)
            assets.append(
                ListedAsset(
                    key=key,
                    listed_as=value,
                    path=path,
                    entry=entry if entry is not None and not entry.directory else None,
                    setting=found.setting if found else None,
                )
            )
    return assets

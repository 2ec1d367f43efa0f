"""Settings groups: what one ``*.provxml`` file is made of (``ppkg-format.md`` 5.4, 6.3)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from app.packager.compile.app_install import InstallParm
from app.packager.compile.provxml import Parm, Path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class GroupSource(StrEnum):
    """The configuration source a group belongs to; each has a list and a folder under ``Prov``, in this order."""

    DEVICE = "RunTime"
    USER = "User_RunTime"
    SIM = "Uicc_RunOnce"


@dataclass(frozen=True, kw_only=True, slots=True)
class AssetParm:
    """A parameter that names a data asset; its name is known once the file has been read.

    ``file`` is the text of the answer file, ``listed_as`` the place in ``DataAsset.xml``.
    """

    number: int
    element: str
    file: str
    listed_as: str
    path: Path
    datatype: str
    settings_path: str | None = None

    @property
    def file_name(self) -> str:
        """The name of the file in the package, without the folders of the answer file."""
        return file_name(self.file)

    def resolve(self, folder: str) -> Parm:
        """Return the parameter, now that the asset lies in *folder*."""
        return Parm(
            path=self.path,
            name=f"{folder}\\{self.file_name}",
            value=self.file_name,
            datatype=self.datatype,
            settings_path=self.settings_path,
        )


@dataclass(kw_only=True, slots=True)
class Group:
    """One instance of a settings group. ``metadata`` names it, ``instance`` has keys and indexes put in."""

    source: GroupSource
    metadata: tuple[str, ...]
    instance: tuple[str, ...]
    parms: list[Parm | AssetParm | InstallParm] = field(default_factory=list)
    reloads: list[Parm] = field(default_factory=list)
    conditions: tuple[tuple[tuple[str, str], ...], ...] = ((),)
    profile: str | None = None

    @property
    def guid(self) -> str:
        """The settings group's GUID, by which Windows knows the group."""
        return group_guid(self.metadata)


def resolved(parm: Parm | AssetParm | InstallParm, folders: Mapping[int, str]) -> Parm:
    """Return *parm* as provxml holds it, now that the data assets lie in *folders*, by their numbers."""
    if isinstance(parm, AssetParm):
        return parm.resolve(folders[parm.number])
    return parm.resolve(folders) if isinstance(parm, InstallParm) else parm


def group_guid(metadata: Sequence[str]) -> str:
    """Return the GUID of the settings group whose root has the names *metadata* (``ppkg-format.md`` 5.4)."""
    return _guid("_" + "_".join(metadata))


@lru_cache(maxsize=1024)  # thousands of groups have few names
def _guid(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, name))


def file_name(path: str) -> str:
    """Return the last part of *path*, which may be of Windows or of another system."""
    return path.replace("\\", "/").rpartition("/")[2]

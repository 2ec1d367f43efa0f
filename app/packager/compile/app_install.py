"""How app packages are installed: the value of HostedInstall (``kiosk-and-files.md`` 3.2).

The node and the elements of its value are those of the documented EnterpriseModernAppManagement CSP. No package at hand
holds an app, so three points are inferred, here and nowhere else:

- ``PackageUri`` names a file of the package as everything else in a package does: ``0_<hash>\\name`` [INFERRED].
- ``DeploymentOptions`` is documented for apps of the user only, so one for all users says it only where it is chosen
  [INFERRED].
- A dependency is a data asset with a settings group of its own, as the files that a command needs are [INFERRED].
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.answers.xml.xml import attributes, parse_document
from app.catalogue.catalogue import load_catalogue
from app.catalogue.setting import TargetKind
from app.catalogue.value import value_of
from app.core.error import BadInput
from app.core.text import N_
from app.packager.compile.provxml import Parm

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.catalogue.setting import Setting
    from app.model.node import Node
    from app.packager.compile.group import AssetParm

APP_FILES = (TargetKind.APP, TargetKind.APP_DEPENDENCY)
"""Files that are data assets and parts of the value of HostedInstall."""

INSTALL = "HostedInstall"

_HASH = re.compile(r'PackageUri="([0-9]+)_[^"\\]*\\')


@dataclass(kw_only=True, slots=True)
class InstallParm:
    """The parameter that installs an app; its value is known once all files have been read.

    ``plain`` is the parameter without a value, ``families`` has the names of optional packages by asset number.
    """

    plain: Parm
    options: str
    app: AssetParm
    dependencies: list[AssetParm] = field(default_factory=list)
    optional: list[tuple[str, AssetParm]] = field(default_factory=list)

    def resolve(self, folders: Mapping[int, str]) -> Parm:
        """Return the parameter, now that the assets lie in *folders*."""

        def uri(asset: AssetParm) -> tuple[str, str]:
            return "PackageUri", f"{folders[asset.number]}\\{asset.file_name}"

        def part(name: str, entries: list[str]) -> str:
            return f"<{name}>{''.join(entries)}</{name}>" if entries else ""

        pairs = [uri(self.app)] + ([("DeploymentOptions", self.options)] if self.options else [])
        inner = part("Dependencies", [f"<Dependency{attributes([uri(one)])} />" for one in self.dependencies])
        inner += part(
            "OptionalPackages",
            [f"<Package{attributes([uri(one), ('PackageFamilyName', family)])} />" for family, one in self.optional],
        )
        start = f"<Application{attributes(pairs)}"
        plain = self.plain
        return Parm(
            path=plain.path,
            name=plain.name,
            value=f"{start}>{inner}</Application>" if inner else f"{start} />",
            datatype=plain.datatype,
            settings_path=plain.settings_path,
            exec=plain.exec,
        )


class AppInstalls:
    """The apps that a walk through the settings has met; files that belong to one find it by their place."""

    def __init__(self) -> None:
        """Start with none."""
        self._open: dict[tuple[str, ...], InstallParm] = {}

    def restart(self) -> None:
        """Forget all, where other conditions begin: an app may be under each."""
        self._open.clear()

    def add(
        self,
        asset: AssetParm,
        setting: Setting,
        instance: tuple[str, ...],
        siblings: tuple[Node, ...],
        plain: Callable[[], Parm],
    ) -> list[AssetParm | InstallParm]:
        """Return what the group of *setting*, a file of an app at *instance*, holds; *plain* makes its parameter.

        :raises BadInput: options are not possible, or the app itself has no file.
        """
        place = instance[:3]  # UniversalAppInstall, the kind, the family name
        if setting.target and setting.target.kind is TargetKind.APP:
            install = InstallParm(plain=plain(), options=_options(setting, siblings), app=asset)
            self._open[place] = install
            return [asset, install]
        install_of = self._open.get(place)
        if install_of is None:
            raise BadInput(
                N_("Error", "{path} belongs to an app that has no ApplicationFile. Choose the file of the app."),
                path=setting.path,
            )
        family = next((one.text() for one in siblings if one.name == "PackageFamilyName"), None)
        if "OptionalPackageFiles" in setting.path.split("/"):
            install_of.optional.append((family or "", asset))
        else:
            install_of.dependencies.append(asset)
        return [asset]


def _options(setting: Setting, siblings: tuple[Node, ...]) -> str:
    """Return the number of the chosen options; empty where none need be said."""
    path = f"{setting.path.rpartition('/')[0]}/DeploymentOptions"
    chosen = next((one.text() for one in siblings if one.name == "DeploymentOptions"), "")
    options = value_of(load_catalogue()[path], chosen) if chosen else "0"
    is_user = setting.target is not None and setting.target.for_user
    return options if is_user or options != "0" else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Install:
    """What the value of HostedInstall says: the app's file, its options as a number, and the files next to it."""

    app: str
    options: str
    dependencies: tuple[str, ...]
    optional: tuple[tuple[str, str], ...]


def read_install(value: str) -> Install | None:
    """Return what *value* of HostedInstall says, no matter who wrote it; None where it has another form."""
    try:
        root = parse_document(value.encode("utf-8", "surrogatepass"), INSTALL)
    except BadInput:
        return None
    if root.tag != "Application" or not root.get("PackageUri"):
        return None
    return Install(
        app=str(root.get("PackageUri")),
        options=str(root.get("DeploymentOptions") or ""),
        dependencies=tuple(str(one.get("PackageUri") or "") for one in root.iterfind("Dependencies/Dependency")),
        optional=tuple(
            (str(one.get("PackageUri") or ""), str(one.get("PackageFamilyName") or ""))
            for one in root.iterfind("OptionalPackages/Package")
        ),
    )


def without_hashes(value: str) -> str:
    """Return *value* of HostedInstall with the files called by number and name alone, as answers know them."""
    return _HASH.sub(lambda found: f'PackageUri="{found[1]}_\\', value)

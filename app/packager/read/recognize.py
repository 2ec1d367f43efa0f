"""From a node that a package sets back to the setting of the catalogue: the compiler's way in reverse.

What the package itself says about it (``SettingsPath``) only decides between settings that share a node, because
Windows acts on the node.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from app.catalogue.catalogue import load_catalogue
from app.packager.compile.group import group_guid

if TYPE_CHECKING:
    from app.catalogue.catalogue import Catalogue
    from app.catalogue.setting import Setting
    from app.packager.compile.provxml import Parm

ASSETS = ("provisioning", "assets")
"""Where a group names its data assets, below this the package's id and the setting (``ppkg-format.md`` 7)."""

_PLACE = re.compile(r"<(#?\w+)>|\$\(\w+\)")


@dataclass(frozen=True, slots=True)
class Recognized:
    """A setting and the keys and indexes of its items: ``UserName``, ``#Command`` …"""

    setting: Setting
    keys: dict[str, str]


@dataclass(slots=True)
class _Branch:
    """A step of the tree of all targets; ``places`` is the branch that any text takes."""

    fixed: dict[str, _Branch] = field(default_factory=dict)
    places: _Branch | None = None
    settings: list[Setting] = field(default_factory=list)


def recognize(parm: Parm, guid: str = "") -> Recognized | None:
    """Return the setting that writes the node of *parm*, or None. Upper and lower case do not count.

    *guid* is the one that the list gives to the settings group.
    """
    components = [component for component, _ in parm.path]
    if is_asset(parm):
        return recognize_asset(components[3], parm.settings_path)
    branches = [_tree(load_catalogue())]
    for component in (*components, parm.name):
        branches = [found for branch in branches for found in _next(branch, component)]
    settings = [setting for branch in branches for setting in branch.settings]
    if not settings:
        return None
    guid = guid.partition("_")[0]
    scopes = [scope for _, scope in parm.path]

    def rank(setting: Setting) -> tuple[bool, ...]:
        target = setting.target
        return (
            target is None or [scope for _, scope in target.path] != scopes,
            setting.path != parm.settings_path,
            group_guid((setting.group or setting.path).split("/")) != guid,
            not setting.sensitive,
        )

    best = min(settings, key=rank)
    target = best.target
    templates = [*(component for component, _ in target.path), target.name or ""] if target else []
    return Recognized(best, _keys(templates, [*components, parm.name]))


def recognize_asset(place: str, settings_path: str | None = None) -> Recognized | None:
    """Return the file setting whose data asset is listed as *place*, as ``DataAsset.xml`` or a group says it."""
    steps = place.split("/")
    branches = [_asset_tree(load_catalogue())]
    for step in steps:
        branches = [found for branch in branches for found in _next(branch, step)]
    settings = [setting for branch in branches for setting in branch.settings]
    if not settings:
        return None
    best = min(settings, key=lambda setting: setting.path != settings_path)
    listed = (best.target.asset_path if best.target else None) or ""
    return Recognized(best, _keys(listed.split("/"), steps))


def is_asset(parm: Parm) -> bool:
    """Return whether *parm* names a data asset."""
    path = parm.path
    return len(path) == 4 and path[0][0].casefold() == ASSETS[0] and path[1][0].casefold() == ASSETS[1]


@cache
def _tree(catalogue: Catalogue) -> _Branch:
    root = _Branch()
    for setting in catalogue:
        if setting.target and setting.target.path and setting.target.name:
            _plant(root, [*(component for component, _ in setting.target.path), setting.target.name], setting)
    return root


@cache
def _asset_tree(catalogue: Catalogue) -> _Branch:
    root = _Branch()
    for setting in catalogue:
        places = {setting.target.asset_path, setting.target.provxml_path} if setting.target else set()
        for place in filter(None, places):
            _plant(root, place.split("/"), setting)
    return root


def _plant(branch: _Branch, components: list[str], setting: Setting) -> None:
    for component in components:
        if _PLACE.fullmatch(component):
            branch.places = branch.places or _Branch()
            branch = branch.places
        else:
            branch = branch.fixed.setdefault(component.casefold(), _Branch())
    branch.settings.append(setting)


def _next(branch: _Branch, component: str) -> list[_Branch]:
    found = branch.fixed.get(component.casefold())
    return [each for each in (found, branch.places) if each is not None]


def _keys(templates: list[str], components: list[str]) -> dict[str, str]:
    keys = {}
    for template, component in zip(templates, components, strict=False):
        place = _PLACE.fullmatch(template)
        if place and place[1]:
            keys[place[1]] = component
    return keys

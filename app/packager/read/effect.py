"""What Windows acts on in a package: every parameter of every listed settings group, whatever the answer file says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.answers.xml.xml import local_name, parse_document
from app.catalogue.setting import SettingType, TargetKind
from app.core.error import BadInput
from app.core.masking import Mask, is_secret_name
from app.packager.read.answer_secrets import answer_secrets
from app.packager.read.recognize import is_asset, recognize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.catalogue.setting import Setting
    from app.packager.compile.provxml import Parm
    from app.packager.read.answer_secrets import AnswerSecret
    from app.packager.read.package import Line, OpenPackage

Conditions = tuple[tuple[tuple[str, str], ...], ...]
"""One row for each line that lists the group; empty where it always applies."""

_FREE_TEXT = frozenset({SettingType.STRING, SettingType.BINARY, SettingType.FILE, SettingType.UNKNOWN})
_SECRET_KINDS = frozenset({TargetKind.PFX, TargetKind.WLAN_PART, TargetKind.WLAN_PROFILE})
_RELOAD = ("provisioning", "forcesettingreload")


@dataclass(frozen=True, kw_only=True, slots=True)
class Effect:
    """One node that Windows sets or runs. ``number`` is its place among all; ``parm`` may contain a secret."""

    number: int
    source: str
    file: str
    parm: Parm
    setting: Setting | None
    keys: dict[str, str]
    conditions: Conditions

    @property
    def place(self) -> str:
        """The node: components and name, with scopes as ``!scope``. Not yet fit to be shown."""
        parts = [component + (f"!{scope}" if scope else "") for component, scope in self.parm.path]
        return "/".join([*parts, self.parm.name])

    @property
    def path(self) -> str:
        """The setting's path, or the node where the catalogue knows none. Not yet fit to be shown."""
        return self.setting.path if self.setting else self.place

    @property
    def label(self) -> str:
        """The path, with the keys of its items: ``Accounts/Users/User/Password [UserName=admin]``."""
        if not self.setting or not self.keys:
            return self.path
        keys = ", ".join(key.lstrip("#") + "=" + value for key, value in self.keys.items())
        return f"{self.path} [{keys}]"

    @property
    def for_user(self) -> bool:
        """Whether it is set for the user who signs in."""
        return self.source.startswith("User")

    @property
    def is_asset(self) -> bool:
        """Whether it only names a data asset."""
        return is_asset(self.parm)

    @property
    def is_reload(self) -> bool:
        """Whether it only asks for a restart of the setting that it names (``ppkg-format.md`` 6.3, rule 8)."""
        return tuple(part.casefold() for part, _ in self.parm.path) == _RELOAD

    @property
    def is_secret(self) -> bool:
        """Whether the value must not be shown."""
        if self.is_asset or self.is_reload:
            return False
        if self.setting is None:
            return any(is_secret_name(part) for part in (self.parm.name, *(part for part, _ in self.parm.path[-1:])))
        target = self.setting.target
        if self.setting.sensitive or (target and target.kind in _SECRET_KINDS):
            return True
        if self.setting.path.startswith("Policies/") or self.setting.value_type not in _FREE_TEXT:
            return False
        return is_secret_name(self.parm.name) or is_secret_name(self.setting.name)


@dataclass(frozen=True, kw_only=True, slots=True)
class Effects:
    """All effects of a package. ``strange`` lists (file, element) of what is neither characteristic nor parameter.

    ``unapplied`` are secrets that only the answer files inside hold.
    """

    all: tuple[Effect, ...]
    strange: tuple[tuple[str, str], ...] = ()
    unapplied: tuple[AnswerSecret, ...] = ()
    mask: Mask = field(repr=False)


def read_effects(package: OpenPackage) -> Effects:
    """Return what Windows acts on in *package*, in the order of its lists; they are read once for each package.

    :raises BadInput: a list or a settings group is missing or damaged.
    """
    return package.once("effects", lambda: _read(package))


def _read(package: OpenPackage) -> Effects:
    groups: dict[tuple[str, str], list[Line]] = {}
    for line in package.lines():
        groups.setdefault((line.source, line.file), []).append(line)
    effects: list[Effect] = []
    strange: list[tuple[str, str]] = []
    for (source, file), lines in groups.items():
        rows = [line.conditions for line in lines]
        parms, odd = package.group(file)
        strange += [(file, name) for name in odd]
        for parm in parms:
            found = recognize(parm, lines[0].guid)
            effects.append(
                Effect(
                    number=len(effects),
                    source=source,
                    file=file,
                    parm=parm,
                    setting=found.setting if found else None,
                    keys=found.keys if found else {},
                    # A line without conditions always applies, whatever the others demand.
                    conditions=() if () in rows else tuple(rows),
                )
            )
    known = tuple(_secrets(effects))
    applied = {value.strip() for value in known}
    inside = answer_secrets(package.wim)
    return Effects(
        all=tuple(effects),
        strange=tuple(strange),
        unapplied=tuple(one for one in inside if one.value.reveal() not in applied),
        mask=Mask((*known, *(one.value.reveal() for one in inside))),
    )


def _secrets(effects: list[Effect]) -> Iterator[str]:
    for effect in effects:
        if effect.is_secret:
            yield effect.parm.value
            if effect.parm.value.lstrip().startswith("<"):
                yield from _secret_texts(effect.parm.value)


def _secret_texts(text: str) -> Iterator[str]:
    """Yield the secrets inside an XML document, such as the key of a Wi-Fi profile."""
    try:
        root = parse_document(text.encode(), "XML")
    except BadInput:
        return
    for element in root.iter():
        if is_secret_name(local_name(element)) and element.text:
            yield element.text.strip()

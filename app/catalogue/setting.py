"""One node of the catalogue: what a setting takes and where it goes in a package."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping


class SettingType(StrEnum):
    """What a node is: four kinds of tree nodes, then the kinds of values."""

    GROUP = "group"
    MAP = "map"
    ORDERED_LIST = "orderedlist"
    FILE_LIST = "filelist"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    STRING = "string"
    BINARY = "binary"
    FILE = "file"
    UNKNOWN = "unknown"


class TargetKind(StrEnum):
    """How a value is written into the package."""

    CSP = "csp"
    MCSF = "mcsf"
    ASSET = "asset"
    INLINE_XML = "inline-xml"
    STORE_APP = "store-app"
    PART = "part"
    CERTIFICATE = "certificate"
    PFX = "pfx"
    TRUSTED_PROVISIONER = "trusted-provisioner"
    WLAN_PART = "wlan-part"
    WLAN_PROFILE = "wlan-profile"
    APP = "app"
    APP_DEPENDENCY = "app-dependency"
    APP_LICENSE = "app-license"
    APP_REMOVAL = "app-removal"
    NONE = "none"


class Evidence(StrEnum):
    """How sure it is where a setting goes."""

    PACKAGE = "package"
    STORE = "store"
    RULE = "rule"
    NONE = "none"

    @property
    def sentence(self) -> str:
        """What this grade means, in a sentence for people that can be translated."""
        return _EVIDENCE_SENTENCE[self]


_EVIDENCE_SENTENCE = {
    Evidence.PACKAGE: N_("Evidence", "Proved: seen in a real package."),
    Evidence.STORE: N_(
        "Evidence",
        "Taken from the settings stores of Windows Configuration Designer (2019); not yet seen in a real package.",
    ),
    Evidence.RULE: N_(
        "Evidence",
        "Likely, but not proved [INFERRED]: it follows the rule for policies, its neighbours,"
        " or a public CSP node of the same name.",
    ),
    Evidence.NONE: N_(
        "Evidence", "Where it goes in a package is not known [UNKNOWN], so a package with it cannot be built."
    ),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class SettingTarget:
    """Where a setting goes in a package.

    *path* holds pairs of component and scope (or None), outermost first. *path*, *name*, *asset_path* and
    *provxml_path* may contain places: ``<Key>`` for the value of the map key of that name, ``<#List>`` for the 0-based
    index in the list whose element is called List, ``<thumbprint>`` for the SHA-1 of the certificate (upper or lower
    case: [UNKNOWN]). ``$(__PackageID)`` and the like are written as they are. *device_path* is the folder on the
    device; it is not written. *part_of* names the neighbour whose value this one is folded into.
    """

    kind: TargetKind
    path: tuple[tuple[str, str | None], ...] = ()
    name: str | None = None
    datatype: str | None = None
    context: str = "device"
    exec: bool = False
    delete: bool = False
    asset_path: str | None = None
    provxml_path: str | None = None
    device_path: str | None = None
    part_of: str | None = None

    @property
    def for_user(self) -> bool:
        """Whether it goes to ``User_RunTime`` instead of ``RunTime`` (``ppkg-format.md`` 6.3)."""
        return self.context == "user"


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting:
    """A node of the catalogue: a setting, or a group, map or list that holds settings.

    *values* leads from the text of ``customizations.xml`` to the value of provxml; *key_values* does the same for the
    keys of a map. *default* is a value, not a text. *visible_if* is a choice of conditions, each of which is a row of
    (other setting relative to this one, its value or text) that must all hold. *common* is True when the setting is
    in the store for all editions too, None when unknown because it is newer than the lists; it decides the order of
    files.
    """

    path: str
    type: SettingType
    item_elements: tuple[str, ...] = ()
    key: str | None = None
    key_values: Mapping[str, str] = field(default_factory=dict, hash=False)
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    texts_without_number: tuple[str, ...] = ()
    csp_values: tuple[str, ...] = ()
    default: str | None = None
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    file_types: tuple[str, ...] = ()
    visible_if: tuple[tuple[tuple[str, str], ...], ...] = ()
    hidden: bool = False
    sensitive: bool = False
    group: str | None = None
    target: SettingTarget | None = None
    evidence: Evidence | None = None
    force_reload: bool = False
    requires_reboot: bool = False
    apply_after: tuple[str, ...] = ()
    first_sim_only: bool = False
    common: bool | None = False
    editions: tuple[str, ...] = ()
    policy_scope: tuple[str, ...] = ()
    since: str | None = None
    removed: bool = False
    pages: tuple[str, ...] = ()
    note: str | None = None

    def with_texts(self, texts: Mapping[str, str]) -> Setting:
        """Return it with *texts* (text to value) among those that it takes; what it knows itself stays as it is."""
        return replace(self, values={**texts, **self.values}) if texts else self

    @property
    def is_setting(self) -> bool:
        """Whether it takes a value; if not, it is a group, a map or a list."""
        return self.evidence is not None

    @property
    def can_be_built(self) -> bool:
        """Whether it is known where its value goes; of what deletes something, only the removal of apps is."""
        return self.target is not None and (not self.target.delete or self.target.kind is TargetKind.APP_REMOVAL)

    @property
    def name(self) -> str:
        """The last part of the path: the element's name in ``customizations.xml``."""
        return self.path.rpartition("/")[2]

    @property
    def parent(self) -> str:
        """The path of the node that holds this one, ``""`` at the top."""
        return self.path.rpartition("/")[0]

    @property
    def value_type(self) -> SettingType:
        """What a value must look like: the type, but what is written decides where the two disagree.

        Two integers are written as boolean (seen in packages), and one setting of unknown type is written as integer.
        """
        datatype = self.target.datatype if self.target else None
        if datatype == "boolean":
            return SettingType.BOOLEAN
        if datatype == "integer" and self.type is SettingType.UNKNOWN:
            return SettingType.INTEGER
        return self.type

"""Custom settings: nodes of Windows that the catalogue lacks, as their administrator wrote them or a package has them.

A node is named by its OMA-URI (``./Device/Vendor/MSFT/Policy/Config/Area/Name``, ``./User/…``) or by its path in
provxml (``Policy/Config/Area/Name``); a scope stands behind its component, ``RootCATrustedCertificates!Device/Root/…``
(``ppkg-format.md`` 6.3, rules 2 and 6).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import unquote

from app.core.error import BadInput
from app.core.secret import Secret
from app.core.text import N_

LONGEST_URI = 2000
"""Characters that a node may have; those of Windows have some hundred."""

_PREFIX = re.compile(r"\./(?:(Device|User)(?=/)/)?(?:Vendor/MSFT/)?", re.IGNORECASE)
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class CustomType(StrEnum):
    """How Windows reads the value: the ``datatype`` of a parameter (``ppkg-format.md`` 5.5)."""

    STRING = "string"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    BINARY = "binary"
    MULTIPLE = "multiplestring"
    XML = "xml"


class CustomAction(StrEnum):
    """What is done with the node: its value is set, it is executed, or it is deleted with all below it."""

    SET = "set"
    EXEC = "exec"
    DELETE = "delete"


class CustomScope(StrEnum):
    """Whom it is set for: the device, or each user who signs in."""

    DEVICE = "device"
    USER = "user"


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomSetting:
    """One node of Windows and what happens to it.

    ``value`` is the text that Windows gets; lists (``multiplestring``) are written ``a;b``. With ``hidden`` the value
    is a secret and stands in ``secret``; with a ``file`` its content is the value. ``note`` is for people alone.

    What a package brought in says more: ``setting`` is the address of the setting in its answer file, ``group`` the
    names of its settings group (joined by ``/``), and ``instance`` the same with keys, where that differs. All three
    are empty for a setting of one's own, which is a group of its own.
    """

    uri: str = ""
    kind: CustomType = CustomType.STRING
    value: str = ""
    secret: Secret = field(default_factory=Secret)
    hidden: bool = False
    file: str = ""
    scope: CustomScope = CustomScope.DEVICE
    action: CustomAction = CustomAction.SET
    note: str = ""
    setting: str = ""
    group: str = ""
    instance: str = ""

    def with_hidden_value(self) -> CustomSetting:
        """Return it with a value that is marked as a secret where secrets are kept, and not in the clear."""
        if not self.hidden or not self.value:
            return self
        return replace(self, value="", secret=self.secret or Secret(self.value))

    @property
    def content(self) -> str:
        """The value in the clear: for building, never to show."""
        return self.secret.reveal() if self.hidden else self.value


@dataclass(frozen=True, kw_only=True, slots=True)
class CustomNode:
    """The node that a URI names: pairs of component and scope from the outside in, and the name of the last one."""

    path: tuple[tuple[str, str | None], ...]
    name: str
    scope: CustomScope | None = None
    """What the URI itself says by ``./User`` or ``./Device``, None where it says nothing."""


def custom_node(setting: CustomSetting) -> CustomNode:
    """Return the node that *setting* names; its first component has the scope of the user where it is the user's.

    :raises BadInput: the URI is malformed, or contradicts the scope that was chosen.
    """
    node = parse_uri(setting.uri)
    if node.scope is not None and node.scope is not setting.scope:
        raise BadInput(
            N_(
                "Error",
                "The address {uri} says by its beginning whom it is for, and the scope says otherwise. "
                "Change one of the two.",
            ),
            uri=setting.uri[:LONGEST_URI],
        )
    has_scope = any(scope is not None for _, scope in node.path)
    if setting.scope is CustomScope.USER and not has_scope:
        (first, _), *rest = node.path
        node = CustomNode(path=((first, "User"), *rest), name=node.name)
    path = tuple((component, scope or None) for component, scope in node.path)
    return CustomNode(path=path, name=node.name, scope=setting.scope)


def parse_uri(uri: str) -> CustomNode:
    """Return the node that *uri* names; an empty scope (``Policy!``) means that it has none.

    :raises BadInput: it is not the address of a node.
    """
    found = _PREFIX.match(uri)
    bare = uri[found.end() :] if found else uri
    scope = CustomScope(found[1].lower()) if found and found[1] else None
    parts = bare.split("/")
    if len(uri) > LONGEST_URI or len(parts) < 2 or _FORBIDDEN.search(uri) or _PERCENT.search(uri):
        raise _malformed(uri)
    path: list[tuple[str, str | None]] = []
    for part in parts:
        component, mark, word = part.partition("!")
        word = word.removeprefix("scope=")
        try:
            component = unquote(component, errors="strict")
        except UnicodeDecodeError:
            raise _malformed(uri) from None
        if not component.strip() or component in {".", ".."} or _FORBIDDEN.search(component):
            raise _malformed(uri)
        if mark and word not in {"", "User", "Device"}:
            raise _malformed(uri)
        path.append((component, word if mark else None))
    (name, last) = path.pop()
    if last is not None:
        raise _malformed(uri)
    return CustomNode(path=tuple(path), name=name, scope=scope)


def write_uri(path: tuple[tuple[str, str | None], ...], name: str, *, for_user: bool) -> str:
    """Return the address of the node *name* below *path* in the form of provxml, which :func:`custom_node` reads.

    The scope of the user at the first component goes without saying where it is *for_user*.
    """
    scopes = [scope for _, scope in path]
    if for_user and scopes[:1] == ["User"] and not any(scopes[1:]):
        marks = [""] * len(path)
    elif for_user and not any(scopes):
        marks = ["!", *[""] * (len(path) - 1)]
    else:
        marks = [f"!{scope}" if scope else "" for scope in scopes]
    parts = [f"{_quoted(component)}{mark}" for (component, _), mark in zip(path, marks, strict=True)]
    return "/".join([*parts, _quoted(name)])


def _quoted(component: str) -> str:
    """Return *component* with the signs that have a meaning in addresses encoded."""
    quoted = component.replace("%", "%25").replace("/", "%2F").replace("!", "%21")
    return f"%2E{quoted[1:]}" if quoted.startswith(".") else quoted


def _malformed(uri: str) -> BadInput:
    return BadInput(
        N_(
            "Error",
            "“{uri}” is not the address of a node. Write it like ./Device/Vendor/MSFT/Policy/Config/Area/Name or "
            "Policy/Config/Area/Name, with %2F for a slash within a name.",
        ),
        uri=uri[:80],
    )

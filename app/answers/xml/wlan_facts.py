"""What a Windows WLAN profile file says of itself, for the person who chose it (WLAN_profile and OneX schemas of
Windows)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.answers.xml.xml import local_name, parse_document
from app.core.error import BadInput
from app.core.text import N_

if TYPE_CHECKING:
    from lxml.etree import _Element

METHODS = {
    "13": "EAP-TLS",
    "18": "EAP-SIM",
    "21": "EAP-TTLS",
    "23": "EAP-AKA",
    "25": "PEAP",
    "43": "EAP-FAST",
    "50": "EAP-AKA'",
    "55": "TEAP",
}
"""Names of the EAP methods that Windows knows, by their IANA numbers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WlanFacts:
    """A profile in short. All texts are the file's own, so they are not to be trusted.

    ``authentication`` and ``encryption`` are the schema's words (``WPA2``, ``AES``). ``method`` is the EAP method,
    empty without 802.1X. ``signs_in_as`` is ``machine``, ``user``, ``machineOrUser``, ``guest``, or empty where it is
    not said.
    ``key_is_locked``: the key is encrypted for the PC that wrote the file.
    """

    name: str
    ssid: str
    authentication: str
    encryption: str
    method: str
    signs_in_as: str
    has_key: bool
    key_is_locked: bool


def read_wlan_facts(data: bytes, name: str) -> WlanFacts:
    """Return what *data*, a file called *name* in messages, says of its network.

    :raises BadInput: it is not XML, or not a WLAN profile.
    """
    root = parse_document(data, name)
    if local_name(root) != "WLANProfile":
        raise BadInput(
            N_(
                "Error",
                "{name} is not a WLAN profile: its first element is {found}, not WLANProfile. "
                "Export the profile again with: netsh wlan export profile.",
            ),
            name=name,
            found=local_name(root)[:60],
        )
    number = _text(root, "EapMethod", "Type")
    return WlanFacts(
        name=_child(root, "name"),
        ssid=_text(root, "SSID", "name"),
        authentication=_text(root, "authEncryption", "authentication"),
        encryption=_text(root, "authEncryption", "encryption"),
        method=METHODS.get(number, number and f"EAP {number[:10]}"),
        signs_in_as=_text(root, "OneX", "authMode"),
        has_key=bool(_text(root, "sharedKey", "keyMaterial")),
        key_is_locked=_text(root, "sharedKey", "protected").lower() in ("true", "1"),
    )


def _text(root: _Element, parent: str, child: str) -> str:
    """Return the text of the first *child* of an element called *parent*, in whichever namespace."""
    for element in root.iter():
        if local_name(element) == parent and (text := _child(element, child)):
            return text
    return ""


def _child(parent: _Element, name: str) -> str:
    return next(((one.text or "").strip() for one in parent if local_name(one) == name), "")

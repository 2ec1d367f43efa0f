"""The WLAN profile that Windows gets for a Wi-Fi network.

WCD makes it from the settings of a network; no sample shows its exact text [INFERRED], the schema is public
(WLAN_profile v1), and WPA3 is our addition to it (``WPA3SAE``, Windows 10 2004 and later).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.answers.fields.paths import WLAN_SETTINGS
from app.answers.xml.xml import escape_text
from app.catalogue.catalogue import load_catalogue
from app.catalogue.value import value_of
from app.core.error import BadInput
from app.core.text import N_
from app.model.project import Security

if TYPE_CHECKING:
    from app.model.node import Node

_NAMESPACE = "http://www.microsoft.com/networking/WLAN/profile/v1"
_METHODS = {
    Security.OPEN: ("open", "none"),
    Security.WEP: ("open", "WEP"),
    Security.WPA2: ("WPA2PSK", "AES"),
    Security.WPA3: ("WPA3SAE", "AES"),
}
_RAW_WPA_KEY_LENGTH = 64


def wlan_profile(ssid: str, settings: tuple[Node, ...]) -> str:
    """Return the profile of the network *ssid* from its *settings*: SecurityType, SecurityKey and the two switches.

    The text holds the key in the clear.

    :raises BadInput: for a kind of security that has no profile, a missing key or an unclear switch.
    """
    texts = {node.name: node.text() for node in settings}
    try:
        security = Security(texts.get("SecurityType", Security.OPEN.value))
    except ValueError:
        raise BadInput(
            N_("Error", "The Wi-Fi network {ssid} has a security type that is not known. Choose one of {allowed}."),
            ssid=ssid,
            allowed=", ".join(security.value for security in Security),
        ) from None
    authentication, encryption = _METHODS[security]
    if security is not Security.OPEN and not texts.get("SecurityKey"):
        raise BadInput(
            N_("Error", "The Wi-Fi network {ssid} is protected, but has no key, so no device could join. Enter it."),
            ssid=ssid,
        )
    hidden = "<nonBroadcast>true</nonBroadcast>" if _is_on(texts, "HiddenNetwork", default=False) else ""
    mode = "auto" if _is_on(texts, "AutoConnect", default=True) else "manual"
    name = escape_text(ssid)
    return (
        f'<WLANProfile xmlns="{_NAMESPACE}"><name>{name}</name>'
        f"<SSIDConfig><SSID><hex>{ssid.encode().hex().upper()}</hex><name>{name}</name></SSID>{hidden}</SSIDConfig>"
        f"<connectionType>ESS</connectionType><connectionMode>{mode}</connectionMode>"
        f"<MSM><security><authEncryption><authentication>{authentication}</authentication>"
        f"<encryption>{encryption}</encryption><useOneX>false</useOneX></authEncryption>"
        f"{_shared_key(security, texts.get('SecurityKey', ''))}</security></MSM></WLANProfile>"
    )


def _is_on(texts: dict[str, str], name: str, *, default: bool) -> bool:
    return value_of(load_catalogue()[f"{WLAN_SETTINGS}/{name}"], texts[name]) == "true" if name in texts else default


def _shared_key(security: Security, key: str) -> str:
    if security is Security.OPEN:
        return ""
    is_raw = security is Security.WEP or len(key) == _RAW_WPA_KEY_LENGTH
    return (
        f"<sharedKey><keyType>{'networkKey' if is_raw else 'passPhrase'}</keyType>"
        f"<protected>false</protected><keyMaterial>{escape_text(key)}</keyMaterial></sharedKey>"
    )

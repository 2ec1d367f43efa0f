"""The forms of WLAN and LAN profiles, and of the 802.1X settings in both.

Sources: WLAN_profile, LAN_profile and OneX schemas (``learn.microsoft.com/windows/win32/nativewifi``), MS-GPWL 6.3 to
6.5 for the namespaces. Many pages of Microsoft print ``https://`` for them, which Windows does not know.
"""

from __future__ import annotations

import re
from typing import Final

from app.answers.document.form import BOOLEAN, TRUTH, Element, Family, Part, Value, leaf, maybe, one

_WLAN = "http://www.microsoft.com/networking/WLAN/profile/"
V1: Final = f"{_WLAN}v1"
V2: Final = f"{_WLAN}v2"
V3: Final = f"{_WLAN}v3"
V4: Final = f"{_WLAN}v4"
LAN: Final = "http://www.microsoft.com/networking/LAN/profile/v1"
ONE_X: Final = "http://www.microsoft.com/networking/OneX/v1"
EAP_HOST: Final = "http://www.microsoft.com/provisioning/EapHostConfig"
EAP_COMMON: Final = "http://www.microsoft.com/provisioning/EapCommon"

_BEGINNINGS = ("www.microsoft.com/networking/", "www.microsoft.com/provisioning/")

WLAN_FAMILY: Final = Family("wlan", V1, _BEGINNINGS, is_extensible=True)
LAN_FAMILY: Final = Family("lan", LAN, _BEGINNINGS, is_extensible=True)

PERSONAL: Final = ("WPAPSK", "WPA2PSK", "WPA3SAE")
ENTERPRISE: Final = ("WPA", "WPA2", "WPA3", "WPA3ENT192", "WPA3ENT")

CIPHERS: Final = {
    "open": ("none", "WEP"),
    "shared": ("WEP",),
    "WPA": ("TKIP", "AES"),
    "WPAPSK": ("TKIP", "AES"),
    "WPA2": ("TKIP", "AES"),
    "WPA2PSK": ("TKIP", "AES"),
    "WPA3": ("GCMP256",),
    "WPA3ENT192": ("GCMP256",),
    "WPA3ENT": ("AES", "GCMP256"),
    "WPA3SAE": ("AES",),
    "OWE": ("AES",),
}
"""The encryptions that go with each authentication; those of WPA3 for companies and of OWE [INFERRED]."""

_ON_OFF = Value(("enabled", "disabled"))


def _number(least: int, most: int) -> Value:
    return Value(least=least, most=most)


_EAP_METHOD = Element(
    "EapMethod",
    EAP_HOST,
    forms=(
        (
            one(leaf("Type", EAP_COMMON, _number(1, 255))),
            *(maybe(leaf(name, EAP_COMMON, Value(least=0))) for name in ("VendorId", "VendorType", "AuthorId")),
        ),
    ),
    in_order=False,
)
EAP: Final = Element(
    "EapHostConfig",
    EAP_HOST,
    forms=(
        (
            one(_EAP_METHOD),
            maybe(Element("Config", EAP_HOST, is_open=True), Element("ConfigBlob", EAP_HOST, is_open=True)),
        ),
    ),
)
"""The method of 802.1X, which VPN profiles have as well; what is in Config differs from method to method."""

_X_LEAVES = (
    leaf("cacheUserData", ONE_X, TRUTH),
    leaf("heldPeriod", ONE_X, _number(1, 3600)),
    leaf("authPeriod", ONE_X, _number(1, 3600)),
    leaf("startPeriod", ONE_X, _number(1, 3600)),
    leaf("maxStart", ONE_X, _number(1, 100)),
    leaf("maxAuthFailures", ONE_X, _number(1, 100)),
    leaf("supplicantMode", ONE_X, Value(("inhibitTransmission", "includeLearning", "compliant"))),
    leaf("authMode", ONE_X, Value(("machineOrUser", "machine", "user", "guest"))),
    Element("singleSignOn", ONE_X, is_open=True),
)
ONE_X_FORM: Final = Element(
    "OneX",
    ONE_X,
    # The order behind maxStart is [INFERRED], so none is asked for.
    forms=((*map(maybe, _X_LEAVES), one(Element("EAPConfig", ONE_X, forms=((one(EAP),),)))),),
    in_order=False,
)

_SSID = Element(
    "SSID",
    V1,
    forms=(
        (
            maybe(leaf("hex", V1, Value(pattern=re.compile(r"(?:[0-9A-Fa-f]{2}){1,32}"), example="48616C6C"))),
            maybe(leaf("name", V1)),
        ),
    ),
)
_SSID_CONFIG = Element(
    "SSIDConfig",
    V1,
    forms=((Part((_SSID,), 1, 256), maybe(leaf("nonBroadcast", V1, TRUTH))),),
)
_AUTH = Element(
    "authEncryption",
    V1,
    # The order of the last three is [INFERRED].
    forms=(
        (
            one(leaf("authentication", V1, Value(tuple(CIPHERS)))),
            one(leaf("encryption", V1, Value(("none", "WEP", "TKIP", "AES", "GCMP256")))),
            maybe(leaf("useOneX", V1, TRUTH)),
            maybe(leaf("FIPSMode", V2, TRUTH)),
            maybe(leaf("transitionMode", V4, TRUTH)),
        ),
    ),
    in_order=False,
)
_SHARED = Element(
    "sharedKey",
    V1,
    forms=(
        (
            one(leaf("keyType", V1, Value(("networkKey", "passPhrase"), is_secret=True))),
            one(leaf("protected", V1, Value(BOOLEAN, is_secret=True))),
            one(leaf("keyMaterial", V1)),
        ),
    ),
)
_SECURITY = Element(
    "security",
    V1,
    forms=(
        (
            maybe(_AUTH),
            maybe(_SHARED),
            maybe(leaf("keyIndex", V1, _number(0, 3))),
            maybe(leaf("PMKCacheMode", V1, _ON_OFF)),
            maybe(leaf("PMKCacheTTL", V1, _number(5, 1440))),
            maybe(leaf("PMKCacheSize", V1, _number(1, 255))),
            maybe(leaf("preAuthMode", V1, _ON_OFF)),
            maybe(leaf("preAuthThrottle", V1, _number(1, 16))),
            maybe(ONE_X_FORM),
        ),
    ),
)
_RANDOM = Element(
    "MacRandomization",
    V3,
    forms=(
        (
            maybe(leaf("enableRandomization", V3, TRUTH)),
            maybe(leaf("randomizeEveryday", V3, TRUTH)),
            maybe(leaf("randomizationSeed", V3, Value(least=0))),
        ),
    ),
    in_order=False,
)
WLAN_ROOT: Final = Element(
    "WLANProfile",
    V1,
    forms=(
        (
            one(leaf("name", V1, Value(longest=255))),
            Part((_SSID_CONFIG,), 1, 256),
            one(leaf("connectionType", V1, Value(("ESS", "IBSS")))),
            maybe(leaf("connectionMode", V1, Value(("auto", "manual")))),
            maybe(leaf("autoSwitch", V1, TRUTH)),
            maybe(
                Element(
                    "MSM",
                    V1,
                    forms=((maybe(Element("connectivity", V1, is_open=True)), maybe(_SECURITY)),),
                )
            ),
            maybe(_RANDOM),
        ),
    ),
)
"""A whole WLAN profile."""

LAN_ROOT: Final = Element(
    "LANProfile",
    LAN,
    forms=(
        (
            one(
                Element(
                    "MSM",
                    LAN,
                    forms=(
                        (
                            one(
                                Element(
                                    "security",
                                    LAN,
                                    forms=(
                                        (
                                            maybe(leaf("OneXEnforced", LAN, TRUTH)),
                                            one(leaf("OneXEnabled", LAN, TRUTH)),
                                            maybe(ONE_X_FORM),
                                        ),
                                    ),
                                )
                            ),
                        ),
                    ),
                )
            ),
        ),
    ),
)
"""A whole LAN profile."""

"""Rules of the page *Set up network* (``wizard.md`` 4.2; lengths: IEEE 802.11)."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from app.core.masking import shown
from app.core.text import N_
from app.model.project import Join, Security, Target
from app.model.rules.rule import Found, Level, RuleSet, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.model.project import WifiNetwork
    from app.model.rules.rule import Case

RULES = RuleSet()

SSID_BYTES = 32
_PHRASE = re.compile(r"[ -~]{8,63}")
_RAW_WPA = re.compile(r"[0-9A-Fa-f]{64}")
_WEP = re.compile(r"[ -~]{5}|[ -~]{13}|[0-9A-Fa-f]{10}|[0-9A-Fa-f]{26}")
_PROFILE_BYTES = 1024 * 1024


def _networks(case: Case) -> Iterator[tuple[str, WifiNetwork]]:
    """Yield place and network for all that are built."""
    if case.project.network.enabled:
        for index, wifi in enumerate(case.project.network.wifi):
            yield f"network.wifi[{index}]", wifi


@RULES.rule(
    "network_missing",
    Level.HINT,
    N_(
        "Problem",
        "No Wi-Fi network is set up, so devices need a network cable at first start. Add one if they lack it.",
    ),
)
def _network_missing(case: Case) -> Iterator[Found]:
    network, join = case.project.network, case.project.account.join
    built = network.enabled and (network.wifi or network.profiles)
    if not built and (join in (Join.ENTRA, Join.DIRECTORY)):
        yield finding("network.enabled")


@RULES.rule("ssid_missing", Level.ERROR, N_("Problem", "The Wi-Fi network has no name. Write its SSID, or remove it."))
def _ssid_missing(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if not wifi.ssid:
            yield finding(f"{place}.ssid")


@RULES.rule(
    "ssid_too_long",
    Level.ERROR,
    N_("Problem", "The name of the Wi-Fi network has {length} bytes; an SSID has at most 32. Check it."),
)
def _ssid_too_long(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        length = len(wifi.ssid.encode("utf-8", "surrogatepass"))
        if length > SSID_BYTES:
            yield finding(f"{place}.ssid", length=length)


@RULES.rule(
    "ssid_invisible",
    Level.WARNING,
    N_(
        "Problem",
        "The name of the Wi-Fi network starts or ends with a space or contains an invisible character. Type it again.",
    ),
)
def _ssid_invisible(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.ssid != wifi.ssid.strip() or not wifi.ssid.isprintable():
            yield finding(f"{place}.ssid")


@RULES.rule(
    "ssid_twice",
    Level.ERROR,
    N_("Problem", "The Wi-Fi network “{ssid}” appears twice; Windows would keep only one of them. Remove the other."),
)
def _ssid_twice(case: Case) -> Iterator[Found]:
    seen: Counter[str] = Counter()
    for place, wifi in _networks(case):
        if wifi.ssid and seen[wifi.ssid]:
            yield finding(f"{place}.ssid", ssid=shown(wifi.ssid))
        seen[wifi.ssid] += 1


@RULES.rule(
    "wifi_key_missing",
    Level.ERROR,
    N_("Problem", "The Wi-Fi network is protected but has no password, so devices cannot connect. Enter it."),
)
def _wifi_key_missing(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.security is not Security.OPEN and not wifi.key:
            yield finding(f"{place}.key")


@RULES.rule(
    "wpa2_key_form",
    Level.ERROR,
    N_("Problem", "A WPA2 password has 8 to 63 ASCII characters, or exactly 64 hexadecimal digits. Correct it."),
)
def _wpa2_key_form(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        key = wifi.key.reveal()
        if wifi.security is Security.WPA2 and key and not _PHRASE.fullmatch(key) and not _RAW_WPA.fullmatch(key):
            yield finding(f"{place}.key")


@RULES.rule(
    "wpa3_key_form",
    Level.ERROR,
    N_("Problem", "A WPA3 password has 8 to 63 ASCII characters; raw keys of 64 digits do not exist. Correct it."),
)
def _wpa3_key_form(case: Case) -> Iterator[Found]:
    """What Windows takes is that of its WLAN profile's passPhrase [INFERRED]; WPA3 itself has no limit."""
    for place, wifi in _networks(case):
        if wifi.security is Security.WPA3 and wifi.key and not _PHRASE.fullmatch(wifi.key.reveal()):
            yield finding(f"{place}.key")


@RULES.rule(
    "wpa3_needs_2004",
    Level.ERROR,
    N_("Problem", "WPA3 needs Windows 10 2004 or later, but the package is for older ones too. Change one of them."),
)
def _wpa3_needs_2004(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.security is Security.WPA3 and case.project.target is Target.OLDER:
            yield finding(f"{place}.security")


@RULES.rule(
    "wpa3_unknown_to_wcd",
    Level.HINT,
    N_(
        "Problem",
        "Windows Configuration Designer does not know WPA3: it cannot build this project after an export. "
        "Most access points take WPA2 as well.",
    ),
)
def _wpa3_unknown_to_wcd(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.security is Security.WPA3 and case.project.target is not Target.OLDER:
            yield finding(f"{place}.security")


@RULES.rule(
    "wep_key_form",
    Level.ERROR,
    N_("Problem", "A WEP key has 5 or 13 ASCII characters, or 10 or 26 hexadecimal digits. Correct it."),
)
def _wep_key_form(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.security is Security.WEP and wifi.key and not _WEP.fullmatch(wifi.key.reveal()):
            yield finding(f"{place}.key")


@RULES.rule(
    "wep_broken",
    Level.WARNING,
    N_("Problem", "WEP is broken within minutes, and Windows is dropping it. Use WPA2 on the access point."),
)
def _wep_broken(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.security is Security.WEP:
            yield finding(f"{place}.security")


@RULES.rule(
    "wifi_key_unused",
    Level.WARNING,
    N_("Problem", "An open Wi-Fi network has no password, so the one given is left out. Choose WPA2, or delete it."),
)
def _wifi_key_unused(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.security is Security.OPEN and wifi.key:
            yield finding(f"{place}.key")


@RULES.rule(
    "wifi_open",
    Level.WARNING,
    N_("Problem", "The Wi-Fi network is open: anybody near can read and forge its traffic. Use WPA2 if you can."),
)
def _wifi_open(case: Case) -> Iterator[Found]:
    for place, wifi in _networks(case):
        if wifi.security is Security.OPEN and not wifi.key:
            yield finding(f"{place}.security")


@RULES.rule(
    "profile_missing",
    Level.ERROR,
    N_("Problem", "No file is chosen for the WLAN profile. Choose the XML file that Windows exported, or remove it."),
)
def _profile_missing(case: Case) -> Iterator[Found]:
    for index, profile in enumerate(case.project.network.profiles):
        if case.project.network.enabled and not profile.file:
            yield finding(f"network.profiles[{index}].file")


@RULES.rule(
    "profile_too_big",
    Level.ERROR,
    N_("Problem", "{file} is over 1 MiB, so it is not a WLAN profile. Choose the XML file that Windows exported."),
)
def _profile_too_big(case: Case) -> Iterator[Found]:
    for file in case.files:
        if file.place.startswith("network.profiles") and file.size > _PROFILE_BYTES:
            yield finding(file.place, file=shown(file.text))

"""What is wrong with WLAN and LAN profiles: their form, then what their parts say of each other.

Combinations are those of Microsoft's samples (``learn.microsoft.com/windows/win32/nativewifi``); the lengths of keys
are those of IEEE 802.11, as on the page of networks. No key is ever told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.answers.document.eap import eap_problems
from app.answers.document.walk import Report, child_of, compare, named, read_root, text_of
from app.answers.document.wlan_form import (
    CIPHERS,
    ENTERPRISE,
    LAN_FAMILY,
    LAN_ROOT,
    PERSONAL,
    WLAN_FAMILY,
    WLAN_ROOT,
)
from app.answers.xml.xml import local_name
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from lxml.etree import _Element

    from app.answers.document.surroundings import Surroundings

SAID = Sayings()

_SSID_BYTES = 32
_PHRASE = re.compile(r"[ -~]{8,63}")
_RAW = re.compile(r"[0-9A-Fa-f]{64}")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}){1,32}")
_WEP = re.compile(r"[ -~]{5}|[ -~]{13}|[0-9A-Fa-f]{10}|[0-9A-Fa-f]{26}")
_TRUE = ("true", "1")


def wlan_problems(data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a WLAN profile called *name* in messages; nothing is raised."""
    root = read_root(data, name, WLAN_FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, WLAN_FAMILY)
    if local_name(root) != WLAN_ROOT.name:
        report.say(_NOT_WLAN, root)
        return tuple(report.problems)
    compare(root, WLAN_ROOT, report)
    for ssid in named(root, "SSID"):
        _ssid(ssid, report)
    security = child_of(root, "MSM", "security")
    if security is not None:
        _security(security, around, report)
    eap_problems(root, report, around.roots)
    return tuple(report.problems)


def lan_problems(data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a LAN profile called *name* in messages; nothing is raised."""
    root = read_root(data, name, LAN_FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, LAN_FAMILY)
    if local_name(root) != LAN_ROOT.name:
        report.say(_NOT_LAN, root)
        return tuple(report.problems)
    compare(root, LAN_ROOT, report)
    security = child_of(root, "MSM", "security")
    is_used = security is not None and text_of(child_of(security, "OneXEnabled")) in _TRUE
    if security is not None and is_used and child_of(security, "OneX") is None:
        report.say(_NO_WIRED_ONE_X, security, key="OneXEnabled")
    eap_problems(root, report, around.roots)
    return tuple(report.problems)


def _ssid(ssid: _Element, report: Report) -> None:
    name, digits = child_of(ssid, "name"), child_of(ssid, "hex")
    if name is None and digits is None:
        report.say(_NO_SSID, ssid)
    if name is not None:
        length = len((name.text or "").encode("utf-8", "surrogatepass"))
        if length > _SSID_BYTES:
            report.say(_LONG_SSID, name, length=length)
    if name is not None and digits is not None and _HEX.fullmatch(text_of(digits)):
        try:
            meant = bytes.fromhex(text_of(digits)).decode()
        except UnicodeDecodeError:
            return  # a name that is not UTF-8 has no certain spelling
        if meant != (name.text or "") and name.text:
            report.say(_OTHER_SSID, digits, meant=shown(meant), value=shown(name.text))


def _security(security: _Element, around: Surroundings, report: Report) -> None:
    auth = child_of(security, "authEncryption")
    if auth is None:
        return
    kind = text_of(child_of(auth, "authentication"))
    cipher = text_of(child_of(auth, "encryption"))
    uses_one_x = text_of(child_of(auth, "useOneX")) in _TRUE
    if kind in CIPHERS and cipher and cipher not in CIPHERS[kind]:
        report.say(_CIPHER, auth, kind=kind, cipher=shown(cipher), allowed=", ".join(CIPHERS[kind]))
    if kind in ENTERPRISE and not uses_one_x:
        report.say(_NEEDS_ONE_X, auth, kind=kind)
    if kind in (*PERSONAL, "OWE") and uses_one_x:
        report.say(_PSK_ONE_X, auth, kind=kind)
    if uses_one_x and child_of(security, "OneX") is None:
        report.say(_NO_ONE_X, auth, key="useOneX")
    if kind.startswith(("WPA3", "OWE")) and around.is_older:
        report.say(_WPA3, auth, kind=kind)
    shared = child_of(security, "sharedKey")
    if shared is None:
        if kind in PERSONAL or cipher == "WEP":
            report.say(_NO_KEY, security)
        return
    if (kind == "open" and cipher == "none") or kind == "OWE":
        report.say(_OPEN_KEY, shared)
    _key(shared, kind, cipher, report)


def _key(shared: _Element, kind: str, cipher: str, report: Report) -> None:
    """Look at the key; its text is in no message."""
    material = child_of(shared, "keyMaterial")
    if material is None or not material.text:
        return
    if text_of(child_of(shared, "protected")) in _TRUE:
        report.say(_PROTECTED, material)
        return
    key, form = material.text, text_of(child_of(shared, "keyType"))
    if cipher == "WEP":
        if form == "passPhrase":
            report.say(_WEP_TYPE, shared)
        if not _WEP.fullmatch(key):
            report.say(_WEP_KEY, material)
    elif kind in PERSONAL:
        if form == "passPhrase" and not _PHRASE.fullmatch(key):
            report.say(_PHRASE_KEY, material)
        if form == "networkKey" and not _RAW.fullmatch(key):
            report.say(_RAW_KEY, material)


_NOT_WLAN = SAID.add(
    "wlan_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not a WLAN profile: its first element, line {line}, is {found}, not WLANProfile. "
        "Export the profile again with: netsh wlan export profile.",
    ),
)
_NOT_LAN = SAID.add(
    "lan_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not a profile of a wired network: its first element, line {line}, is {found}, not LANProfile. "
        "Export the profile again with: netsh lan export profile.",
    ),
)
_NO_SSID = SAID.add(
    "wlan_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: the SSID has neither name nor hex. Write the name of the network."),
)
_LONG_SSID = SAID.add(
    "wlan_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: the SSID has {length} bytes; it has at most 32. Check it."),
)
_OTHER_SSID = SAID.add(
    "wlan_ssid",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: hex is the network “{meant}”, but name is “{value}”, so it is unclear which one "
        "devices look "
        "for. Correct one of the two, or remove hex.",
    ),
)
_CIPHER = SAID.add(
    "wlan_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the authentication {kind} does not go with the encryption {cipher}, so devices may not "
        "connect. Write one of these: {allowed}.",
    ),
)
_NEEDS_ONE_X = SAID.add(
    "wlan_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {kind} signs in by 802.1X, but useOneX is not true. Write <useOneX>true</useOneX>, or "
        "choose "
        "{kind}PSK for a network with a password.",
    ),
)
_PSK_ONE_X = SAID.add(
    "wlan_combination",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: {kind} does not sign in by 802.1X. Write false into useOneX, or remove it."),
)
_NO_ONE_X = SAID.add(
    "wlan_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {key} is true, but there is no OneX, which says how the device signs in. "
        "Export the profile again from a PC that connects.",
    ),
)
_NO_WIRED_ONE_X = SAID.add("lan_combination", Level.WARNING, _NO_ONE_X.template)
_WPA3 = SAID.add(
    "wlan_windows",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {kind} needs Windows 10 2004 or later, but the package is for older ones too. "
        "Change one of them.",
    ),
)
_NO_KEY = SAID.add(
    "wlan_key",
    Level.HINT,
    N_(
        "Problem",
        "{name}, line {line}: the profile has no key, so Windows asks for it. Export it again with key=clear if "
        "devices "
        "are to connect by themselves.",
    ),
)
_OPEN_KEY = SAID.add(
    "wlan_combination",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: an open network has no key. Remove sharedKey, or choose WPA2PSK."),
)
_PROTECTED = SAID.add(
    "wlan_key_protected",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: the key is encrypted for the PC that wrote the file, so no other device can use it. "
        "Export the profile again with key=clear.",
    ),
)
_WEP_TYPE = SAID.add(
    "wlan_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: a WEP key is no pass phrase. Write networkKey into keyType."),
)
_WEP_KEY = SAID.add(
    "wlan_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: a WEP key has 5 or 13 ASCII characters, or 10 or 26 hexadecimal digits. Correct it.",
    ),
)
_PHRASE_KEY = SAID.add(
    "wlan_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: a passPhrase has 8 to 63 ASCII characters. Correct it, or write networkKey into "
        "keyType for "
        "64 hexadecimal digits.",
    ),
)
_RAW_KEY = SAID.add(
    "wlan_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: a networkKey has exactly 64 hexadecimal digits. "
        "Write passPhrase into keyType for a password.",
    ),
)

"""What is wrong with a VPN profile (ProfileXML): its form, then what its parts say of each other (``vpnv2-csp``)."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING

from app.answers.document.eap import eap_problems
from app.answers.document.vpn_form import ROOT, VPN_FAMILY
from app.answers.document.walk import Report, child_of, compare, named, read_root, text_of
from app.answers.xml.xml import local_name
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Problem, Sayings

if TYPE_CHECKING:
    from lxml.etree import _Element

    from app.answers.document.surroundings import Surroundings

SAID = Sayings()

_TRUE = ("true", "1")
_RANGE = re.compile(r"(?<![0-9-])([0-9]{1,5})(?:-([0-9]{1,5}))?(?![0-9-])")
_LAST_PORT = 65535


def vpn_problems(data: bytes, name: str, around: Surroundings) -> tuple[Problem, ...]:
    """Return what is wrong with *data*, a VPN profile called *name* in messages; nothing is raised."""
    root = read_root(data, name, VPN_FAMILY)
    if isinstance(root, Problem):
        return (root,)
    report = Report(name, data, VPN_FAMILY)
    if local_name(root) != ROOT.name:
        report.say(_NOT_VPN, root)
        return tuple(report.problems)
    compare(root, ROOT, report)
    _kinds(root, report)
    native = child_of(root, "NativeProfile")
    if native is not None:
        _native(root, native, report)
    for element in named(root, "TrafficFilter"):
        _filter(element, around, report)
    for element in named(root, "Route"):
        _route(element, report)
    eap_problems(root, report, around.roots)
    return tuple(report.problems)


def _is_true(root: _Element, name: str) -> bool:
    return text_of(child_of(root, name)) in _TRUE


def _kinds(root: _Element, report: Report) -> None:
    kinds = [one for one in root if local_name(one) in ("NativeProfile", "PluginProfile")]
    if not kinds:
        report.say(_NO_KIND, root)
    elif len({local_name(one) for one in kinds}) > 1:
        report.say(_TWO_KINDS, kinds[1])
    for name in ("LockDown", "DeviceTunnel"):
        element = child_of(root, name)
        if element is not None and _is_true(root, name) and text_of(child_of(root, "AlwaysOn")) in ("false", "0"):
            report.say(_ALWAYS_ON, element)


def _native(root: _Element, native: _Element, report: Report) -> None:
    protocol = text_of(child_of(native, "NativeProtocolType"))
    authentication = child_of(native, "Authentication")
    if authentication is None:
        return
    user = text_of(child_of(authentication, "UserMethod"))
    machine = text_of(child_of(authentication, "MachineMethod"))
    if not user and not machine:
        report.say(_NO_METHOD, authentication)
    if user == "MSChapv2" and protocol == "IKEv2":
        report.say(_MS_CHAP, authentication)
    if machine == "Certificate" and protocol not in ("IKEv2", ""):
        report.say(_MACHINE, authentication, protocol=shown(protocol))
    if user.upper() == "EAP" and child_of(authentication, "Eap") is None:
        report.say(_NO_EAP, authentication)
    if _is_true(root, "DeviceTunnel") and machine != "Certificate":
        report.say(_TUNNEL, authentication)
    if protocol == "L2TP" and not text_of(child_of(native, "L2tpPsk")):
        report.say(_NO_PSK, native)
    proxy = child_of(root, "Proxy")
    if proxy is not None and text_of(child_of(native, "RoutingPolicyType")) == "SplitTunnel":
        report.say(_PROXY, proxy)


def _filter(element: _Element, around: Surroundings, report: Report) -> None:
    protocol = text_of(child_of(element, "Protocol"))
    for name in ("LocalPortRanges", "RemotePortRanges"):
        ports = child_of(element, name)
        if ports is None:
            continue
        if protocol not in ("6", "17"):
            report.say(_PORTS, ports)
        for one in _RANGE.finditer(text_of(ports)):
            first, last = int(one[1]), int(one[2] or one[1])
            if first > last or last > _LAST_PORT:
                report.say(_NO_PORTS, ports, value=shown(one[0]), most=_LAST_PORT)
    direction = child_of(element, "Direction")
    if direction is not None and around.is_older:
        report.say(_DIRECTION, direction)


def _route(element: _Element, report: Report) -> None:
    address, size = child_of(element, "Address"), text_of(child_of(element, "PrefixSize"))
    text = text_of(address)
    if address is None or not text:
        return
    try:
        found = ip_address(text)
    except ValueError:
        report.say(_ADDRESS, address, value=shown(text))
        return
    if size.isascii() and size.isdigit() and int(size[:6]) > found.max_prefixlen:
        report.say(_PREFIX, element, size=shown(size), most=found.max_prefixlen, value=shown(text))


_NOT_VPN = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name} is not a VPN profile: its first element, line {line}, is {found}, not VPNProfile. Choose the right "
        "file.",
    ),
)
_NO_KIND = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the profile has neither NativeProfile nor PluginProfile, so it connects to nothing. "
        "Add one.",
    ),
)
_TWO_KINDS = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the profile has NativeProfile and PluginProfile, of which a profile has one. Remove one.",
    ),
)
_ALWAYS_ON = SAID.add(
    "vpn_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {found} means that the VPN is always on, but AlwaysOn is false. Write true, or remove "
        "it.",
    ),
)
_NO_METHOD = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: Authentication has neither UserMethod nor MachineMethod, so nobody can sign in. Add one.",
    ),
)
_MS_CHAP = SAID.add(
    "vpn_combination",
    Level.WARNING,
    N_("Problem", "{name}, line {line}: MSChapv2 does not work with IKEv2. Write EAP, or choose another protocol."),
)
_MACHINE = SAID.add(
    "vpn_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: a certificate of the machine signs in with IKEv2 only, not with {protocol}. "
        "Write IKEv2 into NativeProtocolType, or use UserMethod.",
    ),
)
_NO_EAP = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: UserMethod is EAP, but there is no Eap, which says how. Export the EAP settings of a "
        "connection that works.",
    ),
)
_TUNNEL = SAID.add(
    "vpn_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: a device tunnel connects before anybody signs in, so it needs MachineMethod Certificate. "
        "Write it, or remove DeviceTunnel.",
    ),
)
_NO_PSK = SAID.add(
    "vpn_key",
    Level.HINT,
    N_(
        "Problem",
        "{name}, line {line}: L2TP has no L2tpPsk, so each device needs a certificate of its own. Add the key if "
        "there are "
        "none.",
    ),
)
_PROXY = SAID.add(
    "vpn_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: Proxy is used with ForceTunnel only. Choose ForceTunnel, or remove the proxy.",
    ),
)
_PORTS = SAID.add(
    "vpn_combination",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: {found} counts for TCP (6) and UDP (17) only. Write one of them into Protocol.",
    ),
)
_NO_PORTS = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: “{value}” is not a range of ports: they go from 0 to {most}, the lower one first. "
        "Correct it.",
    ),
)
_DIRECTION = SAID.add(
    "vpn_windows",
    Level.WARNING,
    N_(
        "Problem",
        "{name}, line {line}: Direction needs Windows 10 2004 or later, but the package is for older ones too. "
        "Change one of them.",
    ),
)
_ADDRESS = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: “{value}” is not an IP address. Write one like 10.0.0.0, and its length into PrefixSize.",
    ),
)
_PREFIX = SAID.add(
    "vpn_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: a prefix of {value} has at most {most} bits, not {size}. Correct it."),
)

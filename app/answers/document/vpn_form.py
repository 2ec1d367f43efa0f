"""The form of a VPN profile, ProfileXML of the VPNv2 CSP.

Sources: Microsoft's DDF of VPNv2, which is newer than ``windows/client-management/mdm/vpnv2-profile-xsd``, and
``vpnv2-csp`` for the rules. Microsoft's own sample breaks the sequence, and Windows seems not to insist [INFERRED].
"""

from __future__ import annotations

import re
from typing import Final

from app.answers.document.form import TRUTH, Element, Family, Part, Value, leaf, maybe, one, several
from app.answers.document.wlan_form import EAP

VPN_FAMILY: Final = Family("vpn", "", ("www.microsoft.com/provisioning/",))

PROTOCOLS: Final = ("PPTP", "L2TP", "IKEv2", "Automatic", "SSTP", "ProtocolList")
_TUNNEL = Value(("SplitTunnel", "ForceTunnel"))
_PORTS = Value(pattern=re.compile(r"[0-9]{1,5}(-[0-9]{1,5})?(\s*,\s*[0-9]{1,5}(-[0-9]{1,5})?)*"), example="80,100-200")
_AES = ("AES128", "AES192", "AES256")
_GCM = ("GCMAES128", "GCMAES192", "GCMAES256")
_ECP = ("ECP256", "ECP384")


def _leaf(name: str, value: Value | None = None) -> Part:
    return maybe(leaf(name, "", value, may_be_empty=True))


def _needed(name: str, value: Value | None = None) -> Part:
    return one(leaf(name, "", value))


def _group(name: str, *parts: Part) -> Element:
    return Element(name, "", forms=(parts,), in_order=False)


_APP = _group("App", _needed("Id"))
_EAP_SETTINGS = _group("Eap", one(_group("Configuration", one(EAP))))
_AUTHENTICATION = _group(
    "Authentication",
    _leaf("UserMethod", Value(("EAP", "Eap", "MSChapv2"))),
    _leaf("MachineMethod", Value(("Certificate", "EAP", "Eap"))),
    maybe(_EAP_SETTINGS),
)
_CRYPTOGRAPHY = _group(
    "CryptographySuite",
    _leaf("AuthenticationTransformConstants", Value(("MD596", "SHA196", "SHA256128", *_GCM))),
    _leaf("CipherTransformConstants", Value(("DES", "DES3", *_AES, *_GCM))),
    _leaf("PfsGroup", Value(("None", "PFS1", "PFS2", "PFS2048", *_ECP, "PFSMM", "PFS24"))),
    _leaf("DHGroup", Value(("None", "Group1", "Group2", "Group14", "Group24", *_ECP))),
    _leaf("IntegrityCheckMethod", Value(("MD5", "SHA196", "SHA256", "SHA384"))),
    _leaf("EncryptionMethod", Value(("DES", "DES3", *_AES, "AES_GCM_128", "AES_GCM_256"))),
)
_NATIVE = _group(
    "NativeProfile",
    _needed("Servers"),
    _leaf("RoutingPolicyType", _TUNNEL),
    _leaf("NativeProtocolType", Value(PROTOCOLS)),
    maybe(Element("ProtocolList", "", is_open=True)),
    _leaf("L2tpPsk"),
    _leaf("DisableClassBasedDefaultRoute", TRUTH),
    _leaf("PlumbIKEv2TSAsRoutes", TRUTH),
    maybe(_CRYPTOGRAPHY),
    one(_AUTHENTICATION),
)
_SSO = _group("Sso", _needed("Enabled", TRUTH), _leaf("Eku"), _leaf("IssuerHash"))
ROOT: Final = _group(
    "VPNProfile",
    _leaf("ProfileName"),
    _leaf("EdpModeId"),
    *(
        _leaf(name, TRUTH)
        for name in (
            "RememberCredentials",
            "AlwaysOn",
            "DisableAdvancedOptionsEditButton",
            "DisableDisconnectButton",
            "LockDown",
            "DeviceTunnel",
            "RegisterDNS",
            "ByPassForLocal",
            "RequireVpnClientAppUI",
        )
    ),
    _leaf("DnsSuffix"),
    _leaf("TrustedNetworkDetection"),
    maybe(_group("Proxy", _leaf("AutoConfigUrl"), maybe(_group("Manual", _needed("Server"))))),
    maybe(Element("APNBinding", "", is_open=True)),
    maybe(_group("DeviceCompliance", _needed("Enabled", TRUTH), maybe(_SSO))),
    maybe(
        _group(
            "PluginProfile",
            _needed("ServerUrlList"),
            maybe(Element("CustomConfiguration", "", is_open=True)),
            _needed("PluginPackageFamilyName"),
        )
    ),
    several(_group("AppTrigger", one(_APP))),
    several(
        _group(
            "DomainNameInformation",
            _needed("DomainName"),
            _leaf("DnsServers"),
            _leaf("WebProxyServers"),
            _leaf("AutoTrigger", TRUTH),
            _leaf("Persistent", TRUTH),
        )
    ),
    several(
        _group(
            "TrafficFilter",
            maybe(_APP),
            _leaf("Claims"),
            _leaf("Protocol", Value(least=0, most=255)),
            _leaf("LocalPortRanges", _PORTS),
            _leaf("RemotePortRanges", _PORTS),
            _leaf("LocalAddressRanges"),
            _leaf("RemoteAddressRanges"),
            _leaf("RoutingPolicyType", _TUNNEL),
            _leaf("Direction", Value(("Outbound", "Inbound"))),
        )
    ),
    maybe(_NATIVE),
    several(
        _group(
            "Route",
            _needed("Address"),
            _needed("PrefixSize", Value(least=0, most=128)),
            _leaf("ExclusionRoute", TRUTH),
            _leaf("Metric", Value(least=0)),
        )
    ),
)
"""A whole VPN profile."""

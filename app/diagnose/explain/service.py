"""Answers of servers and failures of the connection, explained by rule (:mod:`app.diagnose.explain.code_class`)."""

from __future__ import annotations

from app.core.text import N_
from app.diagnose.explain.code_class import CONNECTION, NAME, PROXY, TIMEOUT, TLS
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

_HTTP = "RFC 9110 (HTTP status codes); reports fleetdm/fleet#34993 and #19734 for the form of the code"
_NET = "Microsoft: WinINet error messages; windows-itpro-docs#2219 and FoxDeploy for 0x80192Exx"
_AGAIN = N_("Explain", "Wait some minutes and run the package again.")
_LOOK = N_("Explain", "Look at the log of the server, or of the sign-ins in Entra ID, at that minute.")
_ADDRESSES = N_(
    "Explain",
    "Let the addresses of Entra ID and of the device management through firewall and proxy, without TLS inspection.",
)
_CABLE = N_("Explain", "Connect a cable, or put the Wi-Fi network into the package, and start the device again.")

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="http_request",
        signs=("HTTP400",),
        stage=FailureStage.ENROL,
        meaning=N_("Explain", "{what}: the server rejected the request (HTTP 400)."),
        causes=(
            N_("Explain", "The server does not understand this version of Windows, or refuses the data of the device."),
            N_("Explain", "A proxy changes the requests."),
            N_("Explain", "The device is already known to the server under another owner."),
        ),
        steps=(_LOOK, N_("Explain", "Remove old entries of the device on the server, then run the package again.")),
        source=_HTTP,
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="http_refused",
        signs=("HTTP401", "HTTP403"),
        stage=FailureStage.ENROL,
        meaning=N_("Explain", "{what}: the server refused access (HTTP {http})."),
        causes=(
            N_("Explain", "The token or the account is not accepted, or may not do this."),
            N_("Explain", "A firewall or proxy refuses the address."),
        ),
        steps=(_LOOK, N_("Explain", "Check the rights and licences of the account, and its bulk token.")),
        source=_HTTP,
        sure=Sure.INFERRED,
        place="account.entra.token",
    ),
    Explanation(
        key="http_missing",
        signs=("HTTP404", "HTTP410", "HTTP405"),
        stage=FailureStage.ENROL,
        meaning=N_("Explain", "{what}: the server found nothing at the requested address (HTTP {http})."),
        causes=(
            N_("Explain", "An address of the device management is wrong, in the package or in Entra ID."),
            N_("Explain", "The service was moved, or does not know the device any more."),
        ),
        steps=(N_("Explain", "Check the addresses of the device management in Entra ID and in the package."), _LOOK),
        source=_HTTP,
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="http_proxy",
        signs=("HTTP407", PROXY),
        stage=FailureStage.NETWORK,
        weight=7,
        meaning=N_("Explain", "{what}: a proxy prevented it ({code})."),
        causes=(
            N_("Explain", "The proxy requires a sign-in, which a device cannot give at first start."),
            N_("Explain", "The proxy, or the script that names it, cannot be reached."),
        ),
        steps=(_ADDRESSES, N_("Explain", "Try a network without a proxy.")),
        source=f"{_HTTP}; {_NET}",
        sure=Sure.INFERRED,
        place="network.wifi",
    ),
    Explanation(
        key="http_busy",
        signs=("HTTP408", "HTTP429", "HTTP503", "HTTP504"),
        stage=FailureStage.ENROL,
        meaning=N_("Explain", "{what}: the server was too busy or too slow (HTTP {http})."),
        causes=(
            N_("Explain", "Too many devices at once, or maintenance of the service."),
            N_("Explain", "A proxy on the way did not reach the server."),
        ),
        steps=(_AGAIN, N_("Explain", "Start fewer devices at the same time.")),
        source=_HTTP,
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="http_fault",
        signs=("HTTP5xx",),
        stage=FailureStage.ENROL,
        weight=4,
        meaning=N_("Explain", "{what}: the server failed (HTTP {http})."),
        causes=(N_("Explain", "A fault of the service at that moment, or data of the device that it cannot handle."),),
        steps=(_AGAIN, N_("Explain", "Look at the service health page of the device management.")),
        source=_HTTP,
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="http_other",
        signs=("HTTP",),
        stage=FailureStage.ENROL,
        weight=3,
        meaning=N_("Explain", "{what}: the server answered with HTTP status {http}."),
        causes=(N_("Explain", "The server, or a proxy on the way, refused the request."),),
        steps=(_LOOK, _ADDRESSES),
        source=_HTTP,
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="network_name",
        signs=(NAME,),
        stage=FailureStage.NETWORK,
        weight=7,
        meaning=N_("Explain", "{what}: the name of the service could not be resolved (DNS, {code})."),
        causes=(
            N_("Explain", "No network at first start: no cable, Wi-Fi not connected, or a sign-in page of a hotspot."),
            N_("Explain", "The DNS server does not know the name, or a filter hides it."),
            N_("Explain", "An address of the device management is misspelt."),
        ),
        steps=(_CABLE, N_("Explain", "Ask for the name with nslookup on another device in the same network.")),
        source=_NET,
        sure=Sure.VENDOR,
        place="network.wifi",
    ),
    Explanation(
        key="network_timeout",
        signs=(TIMEOUT,),
        stage=FailureStage.NETWORK,
        weight=7,
        meaning=N_("Explain", "{what}: the service did not answer in time ({code})."),
        causes=(
            N_("Explain", "A firewall silently drops the connections."),
            N_("Explain", "The network is slow, or was lost on the way."),
        ),
        steps=(_ADDRESSES, _CABLE),
        source=_NET,
        sure=Sure.VENDOR,
        place="network.wifi",
    ),
    Explanation(
        key="no_network",
        signs=(CONNECTION,),
        stage=FailureStage.NETWORK,
        weight=6,
        meaning=N_("Explain", "{what}: there was no connection to the service, or it was cut ({code})."),
        causes=(
            N_("Explain", "No network at first start: no cable, Wi-Fi not connected, or a sign-in page of a hotspot."),
            N_("Explain", "A proxy or firewall stops the addresses of Entra ID and of the device management."),
        ),
        steps=(
            _CABLE,
            N_("Explain", "Allow login.microsoftonline.com and enterpriseregistration.windows.net without a proxy."),
        ),
        source=f"{_NET}; Microsoft: WebProviderError for 0xCAA7xxxx; CMTrace Open rules.rs",
        sure=Sure.CODE,
        place="network.wifi",
    ),
    Explanation(
        key="tls",
        codes=(0x80180012, 0x80180024),
        signs=(TLS,),
        stage=FailureStage.NETWORK,
        weight=8,
        meaning=N_("Explain", "{what}: the device did not trust the certificate of the service ({code})."),
        causes=(
            N_("Explain", "The clock of the device is wrong, so certificates seem expired."),
            N_("Explain", "A firewall opens encrypted connections, and the device does not know its certificate."),
            N_("Explain", "The certificate is for another name, is revoked, or its revocation list is out of reach."),
        ),
        steps=(
            N_("Explain", "Set date and time in the firmware, or let the device fetch the time before joining."),
            N_("Explain", "Take Microsoft's addresses out of TLS inspection, or add its root certificate."),
        ),
        source=f"{_NET}; Microsoft: WebProviderError; MDMRegistration.h; CMTrace Open rules.rs",
        sure=Sure.CODE,
        place="certificates",
    ),
)

"""Codes that follow a rule: HTTP statuses, the numbers of WinInet, and errors of XML, in whichever part of Windows.

The same WinInet number is in 0x80072Exx, 0x80192Exx and 0xCAA82Exx; the same HTTP status in 0x801901xx and
0xCAA301xx (reports fleetdm/fleet#34993, #19734 and windows-itpro-docs#2219; Microsoft's page of WebProviderError).
"""

from __future__ import annotations

from typing import Final

_HTTP_PARTS: Final = frozenset({0x8019, 0xCAA3, 0xCAB3})
_NET_PARTS: Final = frozenset({0, 0x8007, 0x8019, 0xCAA7, 0xCAA8, 0xCAB7, 0xCAB8})
"""0: events of the registration with Entra ID have the bare number."""

_CONNECTIONS: Final = frozenset({0xCAA7, 0xCAB7})
"""That 0xCABxxxxx follows the rules of 0xCAAxxxxx is concluded from one log [INFERRED]."""

_FIRST_NET: Final = 12000
_LAST_NET: Final = 12190
_STATUSES: Final = range(100, 600)
_XML_PART: Final = 0xC00C
_XML_NUMBERS: Final = range(0xE000, 0xF000)
"""MSXML has 0xC00CE0xx and 0xC00CE5xx, XmlLite 0xC00CEExx."""

TIMEOUT, NAME, CONNECTION, PROXY, TLS = "NETTIMEOUT", "NETNAME", "NETCONNECTION", "NETPROXY", "NETTLS"
XML: Final = "XML"
HTTP: Final = "HTTP"

# Numbers of WinInet and WinHTTP (Microsoft: WinINet and WinHTTP error messages).
_NET: Final = {
    12002: TIMEOUT,
    12007: NAME,
    12165: PROXY, 12166: PROXY, 12167: PROXY, 12178: PROXY, 12180: PROXY,
    12037: TLS, 12038: TLS, 12044: TLS, 12045: TLS, 12055: TLS, 12056: TLS, 12057: TLS, 12157: TLS, 12169: TLS,
    12170: TLS, 12171: TLS, 12175: TLS, 12179: TLS,
}  # fmt: skip

_SINGLE: Final = {
    # Microsoft: WebProviderError. All other numbers of this part are told as the connection.
    0xCAA70010: TLS,
    # Of sockets, DNS and the system, with the same meaning (Microsoft: system error codes).
    0x80072AF9: NAME,
    0x8007232B: NAME,
    0x8007274C: TIMEOUT,
    0x8007274D: CONNECTION,
    0x80072746: CONNECTION,
    0x800704CF: CONNECTION,
    0x800C0005: CONNECTION,
    0x800C0008: CONNECTION,
    # Of XML, from other parts: ERROR_XML_PARSE_ERROR, CFGMGR_E_XMLPARSEERROR.
    0x800705B9: XML,
    0x86000018: XML,
}


_SIGN_IN: Final = frozenset({0x0AA, 0x0AB})
_WORST: Final = 3


def is_sign_in_code(code: int) -> bool:
    """Return whether *code* is one of the sign-in to Entra ID, whatever its severity."""
    return (code >> 20) & 0x3FF in _SIGN_IN


def is_sign_in_note(code: int) -> bool:
    """Return whether *code* is information or a warning of the sign-in: 0x4AA…, 0x8AA… and 0x0AA….

    The severity is in the two highest bits; a record with 0x8AA500DB says in words that it succeeded.
    """
    return is_sign_in_code(code) and code >> 30 < _WORST


def http_status(code: int) -> int:
    """Return the HTTP status that *code* carries, 0 where it carries none."""
    number = code & 0xFFFF
    return number if code >> 16 in _HTTP_PARTS and number in _STATUSES else 0


def class_signs(code: int) -> tuple[str, ...]:
    """Return the signs of the classes that *code* belongs to, the narrowest first; none for most codes."""
    if sign := _SINGLE.get(code):
        return (sign,)
    part, number = code >> 16, code & 0xFFFF
    if status := http_status(code):
        return (f"{HTTP}{status}", f"{HTTP}{status // 100}xx", HTTP)
    if part in _NET_PARTS and _FIRST_NET <= number <= _LAST_NET:
        return (_NET.get(number, CONNECTION),)
    if part in _CONNECTIONS:
        return (CONNECTION,)
    return (XML,) if part == _XML_PART and number in _XML_NUMBERS else ()

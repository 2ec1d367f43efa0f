"""What is wrong with the EAP methods in profiles of Wi-Fi, wired networks and VPN (EAPHost schemas of Windows)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.answers.document.walk import Report, child_of, named, space_of, text_of
from app.core.masking import shown
from app.core.text import N_
from app.model.rules.rule import Level, Sayings

if TYPE_CHECKING:
    from lxml.etree import _Element

SAID = Sayings()

_FAMILY = "http://www.microsoft.com/provisioning/"
BASE_EAP: Final = f"{_FAMILY}BaseEapConnectionPropertiesV1"
TYPES: Final = {
    "13": f"{_FAMILY}EapTlsConnectionPropertiesV1",
    "25": f"{_FAMILY}MsPeapConnectionPropertiesV1",
    "26": f"{_FAMILY}MsChapV2ConnectionPropertiesV1",
}
"""The namespace of what each method says, by its IANA number."""

_HASH = re.compile(r"[0-9A-Fa-f]{40}")


def eap_problems(root: _Element, report: Report, roots: frozenset[str] | None) -> None:
    """Add what is wrong with each EapHostConfig below *root*; *roots*: the certificates of the package, if known."""
    for host in named(root, "EapHostConfig"):
        config = child_of(host, "Config")
        if config is None:
            continue
        outer = text_of(child_of(host, "EapMethod", "Type"))
        inner = child_of(config, "Eap")
        if inner is not None:
            kind = child_of(inner, "Type")
            if outer and kind is not None and text_of(kind) != outer:
                report.say(_TWO_TYPES, kind, one=shown(text_of(kind)), other=shown(outer))
        for eap in named(config, "Eap"):
            _method(eap, report)
        for root_ca in named(config, "TrustedRootCA"):
            _root_ca(root_ca, report, roots)


def _method(eap: _Element, report: Report) -> None:
    report.space(eap, "", space_of(eap), BASE_EAP)
    number = text_of(child_of(eap, "Type"))
    settings = child_of(eap, "EapType")
    if not number:
        report.say(_NO_TYPE, eap)
    elif settings is not None and number in TYPES:
        report.space(settings, "", space_of(settings), TYPES[number])
    for element in eap.iter():
        space = space_of(element)
        if space.lower().startswith("https://www.microsoft.com/"):
            report.space(element, "", space, f"http{space[5:]}")


def _root_ca(root_ca: _Element, report: Report, roots: frozenset[str] | None) -> None:
    digits = re.sub(r"[\s:]", "", root_ca.text or "").lower()
    if not digits:
        return  # an empty one is what Windows exports where no authority was chosen
    if not _HASH.fullmatch(digits):
        report.say(_NO_HASH, root_ca)
    elif roots is not None and digits not in roots:
        report.say(_ROOT_MISSING, root_ca, value=digits.upper())


_TWO_TYPES = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: the EAP method is {one} here and {other} in EapMethod, so Windows refuses the profile. "
        "Write the same number in both.",
    ),
)
_NO_TYPE = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_("Problem", "{name}, line {line}: {found} has no Type, the number of the EAP method. Add it."),
)
_NO_HASH = SAID.add(
    "KIND_xml",
    Level.ERROR,
    N_(
        "Problem",
        "{name}, line {line}: TrustedRootCA is not the SHA-1 thumbprint of a certificate, which has 40 hexadecimal "
        "digits. "
        "Copy it from the certificate.",
    ),
)
_ROOT_MISSING = SAID.add(
    "eap_root",
    Level.HINT,
    N_(
        "Problem",
        "{name}, line {line}: the server is trusted only with the root certificate {value}, which this package does "
        "not "
        "install. Add it on the page of certificates, unless devices have it.",
    ),
)

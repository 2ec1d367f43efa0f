"""The question that a device asks a management server first, and what the answer says (MS-MDE2 3.1.4.1).

The request is written as devices write it: SOAP 1.2, with the version of the protocol that Windows 10 1803 sends, which
servers of all makers know [INFERRED]. Only ever the name of an account is in it, never its secret.
"""

from __future__ import annotations

import xml.etree.ElementTree as Tree
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from app.core.masking import shown
from app.core.text import N_, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SOAP: Final = "http://www.w3.org/2003/05/soap-envelope"
ADDRESSING: Final = "http://www.w3.org/2005/08/addressing"
ENROLMENT: Final = "http://schemas.microsoft.com/windows/management/2012/01/enrollment"
ACTION: Final = f"{ENROLMENT}/IDiscoveryService/Discover"
CONTENT_TYPE: Final = "application/soap+xml; charset=utf-8"
USER_AGENT: Final = "Windows Enrollment Client"
PATH: Final = "/EnrollmentServer/Discovery.svc"
_VERSION: Final = "4.0"
_SYSTEM: Final = "10.0.17134.0"
_PRO: Final = "48"
_NIL: Final = "{http://www.w3.org/2001/XMLSchema-instance}nil"

POLICIES: Final = ("OnPremise", "Federated", "Certificate")


@dataclass(frozen=True, kw_only=True, slots=True)
class Discovered:
    """What a server says of itself: texts of others, fit to be shown. Addresses that it leaves out are empty."""

    policy: str
    enrolment_service: str
    policy_service: str
    sign_in_service: str
    version: str


def discovery_address(discovery: str, account: str) -> str:
    """Return where a device asks: the address *discovery*, or the one it makes of the domain of *account*."""
    if discovery:
        return discovery
    return f"https://EnterpriseEnrollment.{account.rpartition('@')[2]}{PATH}"


def request_of(address: str, account: str, policy: str, message: str) -> bytes:
    """Return the request of the message id *message* (a URI) for *address* by *account*."""
    return (
        f'<s:Envelope xmlns:a="{ADDRESSING}" xmlns:s="{SOAP}"><s:Header>'
        f'<a:Action s:mustUnderstand="1">{ACTION}</a:Action><a:MessageID>{message}</a:MessageID>'
        f"<a:ReplyTo><a:Address>{ADDRESSING}/anonymous</a:Address></a:ReplyTo>"
        f'<a:To s:mustUnderstand="1">{escape(address)}</a:To></s:Header><s:Body>'
        f'<Discover xmlns="{ENROLMENT}"><request xmlns:i="http://www.w3.org/2001/XMLSchema-instance">'
        f"<EmailAddress>{escape(account)}</EmailAddress><RequestVersion>{_VERSION}</RequestVersion>"
        f"<DeviceType>CIMClient_Windows</DeviceType><ApplicationVersion>{_SYSTEM}</ApplicationVersion>"
        f"<OSEdition>{_PRO}</OSEdition><AuthPolicies><AuthPolicy>{policy}</AuthPolicy></AuthPolicies>"
        "</request></Discover></s:Body></s:Envelope>"
    ).encode()


class NoDiscovery(Exception):
    """The answer is none of the protocol, with the sentence that says why."""

    def __init__(self, sentence: Sentence) -> None:
        """Keep *sentence*."""
        super().__init__(str(sentence))
        self.sentence = sentence


def read_answer(
    status: int, headers: Mapping[str, str], body: bytes, message: str
) -> tuple[Discovered, list[Sentence]]:
    """Return what the answer to the message id *message* says, and what is wrong with its outside.

    :raises NoDiscovery: it is none of the protocol.
    """
    small = {name.lower(): value for name, value in headers.items()}
    if 300 <= status < 400:
        host = urlsplit(small.get("location", "")).hostname or ""
        raise NoDiscovery(Sentence(_MOVED, {"status": status, "host": shown(host) or "?"}))
    root = _parse(body)
    fault = root.find(f"{{{SOAP}}}Body/{{{SOAP}}}Fault") if root is not None else None
    if fault is not None:
        words = " ".join("".join(fault.itertext()).split())
        raise NoDiscovery(Sentence(_FAULT, {"words": shown(words, 200)}))
    if status != 200:
        raise NoDiscovery(Sentence(_STATUS, {"status": status}))
    if root is None or root.tag != f"{{{SOAP}}}Envelope":
        raise NoDiscovery(Sentence(_NO_SOAP))
    result = root.find(f"{{{SOAP}}}Body/{{{ENROLMENT}}}DiscoverResponse/{{{ENROLMENT}}}DiscoverResult")
    if result is None:
        raise NoDiscovery(Sentence(_NO_RESULT))
    return _discovered(result), list(_outside(small, root, message))


def _parse(body: bytes) -> Tree.Element | None:
    """Return the first element of *body*; None where it is no XML, or could have entities."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return None
    try:
        return Tree.fromstring(text)  # noqa: S314 - no entities without a document type, and its size is bounded
    except (Tree.ParseError, ValueError, RecursionError):
        return None


def _discovered(result: Tree.Element) -> Discovered:
    def text(name: str) -> str:
        found = result.find(f"{{{ENROLMENT}}}{name}")
        if found is None or found.get(_NIL) in ("true", "1"):
            return ""
        return shown((found.text or "").strip(), 300)

    return Discovered(
        policy=text("AuthPolicy"),
        enrolment_service=text("EnrollmentServiceUrl"),
        policy_service=text("EnrollmentPolicyServiceUrl"),
        sign_in_service=text("AuthenticationServiceUrl"),
        version=text("EnrollmentVersion"),
    )


def _outside(headers: Mapping[str, str], root: Tree.Element, message: str) -> Iterator[Sentence]:
    if "chunked" in headers.get("transfer-encoding", "").lower():
        yield Sentence(_CHUNKED)
    related = root.find(f"{{{SOAP}}}Header/{{{ADDRESSING}}}RelatesTo")
    if related is None or (related.text or "").strip() != message:
        yield Sentence(_RELATES)


def compare(found: Discovered, policy: str, enrolment_service: str, policy_service: str) -> Iterator[Sentence]:
    """Yield what of *found* does not fit the protocol, or what a project has: its *policy* and the two addresses."""
    if found.policy not in POLICIES:
        yield Sentence(_NO_POLICY, {"policy": found.policy or "-"})
    elif found.policy != policy:
        yield Sentence(_OTHER_POLICY, {"found": found.policy, "policy": policy})
    if found.policy == "Federated" and not _is_https(found.sign_in_service):
        yield Sentence(_NO_SIGN_IN)
    if not found.enrolment_service:
        yield Sentence(_NO_SERVICE)
    for address in (found.enrolment_service, found.policy_service):
        if address and not _is_https(address):
            yield Sentence(_NO_HTTPS, {"address": address})
    hosts = {_host(one) for one in (found.enrolment_service, found.policy_service) if _is_https(one)}
    if len(hosts) > 1:
        yield Sentence(_TWO_HOSTS)
    for told, given in ((found.enrolment_service, enrolment_service), (found.policy_service, policy_service)):
        if told and given and told.rstrip("/").lower() != given.rstrip("/").lower():
            yield Sentence(_OTHER_ADDRESS, {"told": told, "given": shown(given)})


def _is_https(address: str) -> bool:
    return address.lower().startswith("https://") and bool(_host(address))


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


_MOVED = N_(
    "Management",
    "The server sends devices elsewhere ({status}, to {host}). Devices follow no such answer here; write the address "
    "where it leads.",
)
_FAULT = N_("Management", "The server refuses the question, and says: {words}. Ask its vendor what that means.")
_STATUS = N_(
    "Management", "The server answers {status}, not 200. Check the address: mostly it ends with /Discovery.svc."
)
_NO_SOAP = N_(
    "Management",
    "The server answers, but not in the protocol of enrolment: it is a web page or something else. Check the address.",
)
_NO_RESULT = N_(
    "Management",
    "The answer has no DiscoverResult, which names the services. Check the address, or ask its vendor.",
)
_CHUNKED = N_(
    "Management", "The answer comes in chunks, which devices do not take (MS-MDE2). Let the server send its length."
)
_RELATES = N_("Management", "The answer does not relate to the question that was asked. Ask its vendor about it.")
_NO_POLICY = N_(
    "Management", "The server names the authentication “{policy}”, which the protocol does not know. Ask its vendor."
)
_OTHER_POLICY = N_(
    "Management",
    "The server wants the authentication {found}, but the project has {policy}. Devices would not enrol; change one of "
    "the two.",
)
_NO_SIGN_IN = N_(
    "Management", "The server wants people to sign in (Federated), but names no page for that. Nobody could enrol."
)
_NO_SERVICE = N_("Management", "The answer names no enrolment service, so devices do not know where to enrol.")
_NO_HTTPS = N_("Management", "The server names {address}, which does not start with https://; devices refuse it.")
_TWO_HOSTS = N_(
    "Management", "Enrolment and policy service have different hosts; the protocol wants the same. Ask the vendor."
)
_OTHER_ADDRESS = N_(
    "Management", "The server names {told}, but the project has {given}. Devices use that of the project; check it."
)

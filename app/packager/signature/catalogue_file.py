"""The ``.cat`` next to a package: an unsigned catalogue with the package's hashes (``ppkg-format.md`` 9 and C.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.text import N_
from app.packager.signature.der import CONTENT, NULL, OCTETS, SEQUENCE, SET, object_id, write_value

if TYPE_CHECKING:
    from app.packager.wim.read_back import Digests

LIST_ID_SIZE = 16
SIZE = 306
_LIST_ID_AT = 66
_TIME_AT = 84
_TIME_FORM = "%y%m%d%H%M%SZ"
_YEARS = range(1950, 2050)  # what two digits stand for in DER (X.690)

_UTC_TIME = 0x17

_SIGNED_DATA = object_id("1.2.840.113549.1.7.2")
_TRUST_LIST = object_id("1.3.6.1.4.1.311.10.1")
_CATALOGUE_LIST = object_id("1.3.6.1.4.1.311.12.1.1")
_CATALOGUE_MEMBER = object_id("1.3.6.1.4.1.311.12.1.3")
_MEMBER_INFO = object_id("1.3.6.1.4.1.311.12.2.3")
_INDIRECT_DATA = object_id("1.3.6.1.4.1.311.2.1.4")
_CATALOGUE_LINK = object_id("1.3.6.1.4.1.311.2.1.25")
_SHA256 = object_id("2.16.840.1.101.3.4.2.1")


@dataclass(frozen=True, slots=True)
class CatalogueFacts:
    """What a catalogue says in addition to the hashes: its random identifier and the time it was made (UTC, whole
    seconds)."""

    list_id: bytes
    when: datetime


def write_catalogue(digests: Digests, facts: CatalogueFacts) -> bytes:
    """Return the catalogue of a package with *digests*: 306 bytes of DER.

    :raises ValueError: for a list identifier that is not 16 bytes long, BadInput for a time that it cannot tell.
    """
    if len(facts.list_id) != LIST_ID_SIZE:
        raise ValueError("a catalogue's list identifier has 16 bytes")
    image = write_value(SEQUENCE, _MEMBER_INFO + write_value(SET, b"\x82\x00"))
    digest = write_value(SEQUENCE, write_value(SEQUENCE, _SHA256 + NULL) + write_value(OCTETS, digests.sha256))
    link = write_value(SEQUENCE, _CATALOGUE_LINK + b"\xa2\x02\x80\x00")
    indirect = write_value(SEQUENCE, _INDIRECT_DATA + write_value(SET, write_value(SEQUENCE, link + digest)))
    entries = (
        (digests.sha256, write_value(SET, image + indirect)),
        (digests.sha1, write_value(SET, image)),
    )
    members = b"".join(write_value(SEQUENCE, write_value(OCTETS, tag) + rest) for tag, rest in sorted(entries))
    when = facts.when.astimezone(UTC)
    if when.year not in _YEARS:
        raise BadInput(
            N_("Error", "A package cannot be dated {year}: its catalogue knows 1950 to 2049. Correct the clock."),
            year=when.year,
        )
    trust_list = write_value(
        SEQUENCE,
        write_value(SEQUENCE, _CATALOGUE_LIST)
        + write_value(OCTETS, facts.list_id)
        + write_value(_UTC_TIME, when.strftime(_TIME_FORM).encode())
        + write_value(SEQUENCE, _CATALOGUE_MEMBER + NULL)
        + write_value(SEQUENCE, members),
    )
    content = write_value(SEQUENCE, _TRUST_LIST + write_value(CONTENT, trust_list))
    signed = write_value(SEQUENCE, b"\x02\x01\x01" + write_value(SET, b"") + content + write_value(SET, b""))
    return write_value(SEQUENCE, _SIGNED_DATA + write_value(CONTENT, signed))


def read_catalogue_facts(data: bytes, name: str) -> CatalogueFacts:
    """Return the identifier and time of *data*, an unsigned catalogue called *name*.

    The layout is the same in all nine that are known.

    :raises BadInput: it is not one.
    """
    try:
        text = data[_TIME_AT : _TIME_AT + 13].decode("ascii")
        when = datetime.strptime(text, _TIME_FORM).replace(tzinfo=UTC)
        when = when if when.year in _YEARS else when.replace(year=when.year - 100)  # Python takes 50 for 2050
    except (UnicodeDecodeError, ValueError):
        when = None
    if len(data) != SIZE or when is None or data[_LIST_ID_AT - 2 : _LIST_ID_AT] != b"\x04\x10":
        raise BadInput(
            N_(
                "Error",
                "{name} is not an unsigned catalogue of a package; signed ones are larger. Build the package again.",
            ),
            name=name,
        )
    return CatalogueFacts(data[_LIST_ID_AT : _LIST_ID_AT + LIST_ID_SIZE], when)

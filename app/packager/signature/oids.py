"""The object identifiers of signatures: PKCS#7 (RFC 5652), time stamps (RFC 3161), Authenticode."""

from __future__ import annotations

from typing import Final

from app.packager.signature.der import object_id

SIGNED_DATA: Final = object_id("1.2.840.113549.1.7.2")
TRUST_LIST: Final = object_id("1.3.6.1.4.1.311.10.1")
"""The content of a catalogue (``ppkg-format.md`` 9)."""

INDIRECT_DATA: Final = object_id("1.3.6.1.4.1.311.2.1.4")
"""The content of a signature inside a package (``ppkg-format.md`` 10.2)."""

CONTENT_TYPE: Final = object_id("1.2.840.113549.1.9.3")
MESSAGE_DIGEST: Final = object_id("1.2.840.113549.1.9.4")
OPUS_INFO: Final = object_id("1.3.6.1.4.1.311.2.1.12")
STATEMENT_TYPE: Final = object_id("1.3.6.1.4.1.311.2.1.11")
INDIVIDUAL: Final = object_id("1.3.6.1.4.1.311.2.1.21")
TIME_STAMP: Final = object_id("1.3.6.1.4.1.311.3.3.1")
OLD_TIME_STAMP: Final = object_id("1.2.840.113549.1.9.6")
"""A countersignature, as time stamps were before RFC 3161."""

TIME_STAMP_INFO: Final = object_id("1.2.840.113549.1.9.16.1.4")
SIGNING_CERTIFICATE: Final = object_id("1.2.840.113549.1.9.16.2.12")
SIGNING_CERTIFICATE_V2: Final = object_id("1.2.840.113549.1.9.16.2.47")

SHA1: Final = object_id("1.3.14.3.2.26")
SHA256: Final = object_id("2.16.840.1.101.3.4.2.1")
SHA384: Final = object_id("2.16.840.1.101.3.4.2.2")
SHA512: Final = object_id("2.16.840.1.101.3.4.2.3")

RSA: Final = object_id("1.2.840.113549.1.1.1")
ECDSA_SHA256: Final = object_id("1.2.840.10045.4.3.2")

RSA_FAMILY: Final = frozenset(
    {RSA, *(object_id(f"1.2.840.113549.1.1.{number}") for number in (5, 11, 12, 13))},
)
"""PKCS#1 v1.5, named alone or together with its digest; not PSS."""

ECDSA_FAMILY: Final = frozenset(
    {
        object_id("1.2.840.10045.2.1"),
        object_id("1.2.840.10045.4.1"),
        *(object_id(f"1.2.840.10045.4.3.{number}") for number in (2, 3, 4)),
    },
)
"""ECDSA, named by its key or together with its digest."""

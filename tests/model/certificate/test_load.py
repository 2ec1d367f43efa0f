"""Certificates of others: one error, whatever the library says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.model.certificate.load import certificates_in, load_certificate
from tests.model.certificates import certificate

if TYPE_CHECKING:
    from collections.abc import Callable

DER = certificate("damaged").public_bytes(Encoding.DER)
VERSION = bytes.fromhex("a003020102")
"""The field that says version 3."""

DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "version 40": lambda der: der.replace(VERSION, bytes.fromhex("a003020127"), 1),
    "version 2": lambda der: der.replace(VERSION, bytes.fromhex("a003020101"), 1),
    "cut": lambda der: der[:-7],
    "more behind it": lambda der: der + b"more",
    "nothing": lambda _der: b"",
    "text": lambda _der: b"-----BEGIN CERTIFICATE-----",
}


@pytest.mark.parametrize("name", DAMAGES)
def test_what_is_none_is_a_value_error(name: str) -> None:
    """A version that nobody knows is no error of its own; certificates without one are read, or there is none."""
    der = DAMAGES[name](DER)
    try:
        load_certificate(der)
    except ValueError:
        assert certificates_in(der) == []


def test_a_version_that_nobody_knows_is_an_error_of_the_library() -> None:
    """The case is one: without us it would be no ValueError."""
    der = DAMAGES["version 40"](DER)
    with pytest.raises(x509.InvalidVersion):
        x509.load_der_x509_certificate(der)
    with pytest.raises(ValueError, match="version"):
        load_certificate(der)
    assert x509.load_der_x509_certificate(DER).public_bytes(Encoding.DER)

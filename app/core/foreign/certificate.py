"""Certificates of others: whatever is wrong with one is one kind of error."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509


def load_certificate(der: bytes) -> x509.Certificate:
    """Return the certificate *der*.

    :raises ValueError: it is none. The library has exceptions of its own, which are no ValueError, for a version or an
        algorithm that it does not know.
    """
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some break rules that will be enforced one day; no news for the user
        try:
            return x509.load_der_x509_certificate(der)
        except (TypeError, x509.InvalidVersion, UnsupportedAlgorithm) as error:
            raise ValueError(str(error)) from error

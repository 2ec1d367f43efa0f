"""The roots that this computer trusts: only they can say whose time stamps count.

On Windows they are those of Windows. Elsewhere they are what Python's TLS trusts, which may lack roots that Windows
has, Microsoft's own for time stamps among them; so an unknown authority is a warning, never an error.
"""

from __future__ import annotations

import ssl
import sys
from typing import TYPE_CHECKING

from app.model.certificate.load import load_certificate, quiet_library
from app.packager.signature.chain import issued

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography import x509


def known_roots() -> tuple[x509.Certificate, ...]:
    """Return the roots of this computer that can be read; none where it does not tell them."""

    found = []
    with quiet_library():
        for data in _stored():
            try:
                found.append(load_certificate(data))
            except ValueError:
                continue
    return tuple(found)


def is_anchored(certificate: x509.Certificate, chain: Sequence[x509.Certificate]) -> bool:
    """Return whether *certificate*, or one of the *chain* above it, is a root of this computer or was issued by one."""
    roots = known_roots()
    return any(each in roots or any(issued(root, each) for root in roots) for each in (certificate, *chain))


def _stored() -> list[bytes]:
    """Return the roots as DER."""
    if sys.platform == "win32":
        # Not what TLS trusts: roots for time stamps need not be for servers.
        return [data for data, kind, _ in ssl.enum_certificates("ROOT") if kind == "x509_asn"]
    return ssl.create_default_context().get_ca_certs(binary_form=True)

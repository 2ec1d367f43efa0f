"""Whose certificates are trusted: those of the operating system, or those of the file that the environment names."""

from __future__ import annotations

import logging
import os
import ssl
from typing import TYPE_CHECKING

from app.reason.reason import EnrolError, Trace
from app.reason.table import reason_of

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud

BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""Environment variables that name a file or folder of certificates to trust *instead* of the system's, in this order.
They are what administrators set for programs in Python, so they are respected."""

_log = logging.getLogger(__name__)
_told: set[str] = set()


def bundle_variable() -> str:
    """Return the name of the environment variable that decides whom to trust; empty if the system does."""
    return next((name for name in BUNDLES if os.environ.get(name)), "")


def trust(cloud: Cloud | None) -> ssl.SSLContext:
    """Return a new TLS context for a client of *cloud*, with the certificate of a demo tenant trusted in addition.

    None is any other server.

    :raises EnrolError: a file of certificates is missing or damaged; the variable is named, its value is not.
    """
    import truststore

    variable = bundle_variable()
    if variable and variable not in _told:
        _told.add(variable)
        _log.warning("Certificates are trusted from the file that %s names, not from the system.", variable)
    context: ssl.SSLContext = (
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if variable else truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    )
    places = [(os.environ[variable], variable)] if variable else []
    if cloud is not None and cloud.trust is not None:
        places.append((str(cloud.trust), "the file of the demo tenant"))
    for place, name in places:
        try:
            context.load_verify_locations(**{"capath" if os.path.isdir(place) else "cafile": place})  # noqa: PTH112
        except OSError:  # ssl.SSLError is one too
            detail = f"no certificates could be read from {name}"
        else:
            continue
        raise EnrolError(reason_of("tls"), Trace(code="tls", detail=detail))
    return context

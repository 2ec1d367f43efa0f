"""Which names smell of a secret: of settings, attributes, parameters, and elements of documents."""

from __future__ import annotations

import re

_SECRET_NAMES = re.compile(
    "password|passwd|passphrase|passcode|pwd|secret|token|bprt|credential|auth_?data|psk|keymaterial|workspace_?key"
    "|shared_?key|product_?key|private_?key|api_?key|access_?key|security_?key|pfxcertblob|wlanxml|networkkey"
    "|(?<![a-z])pin$|userpin",
    re.IGNORECASE,
)


def is_secret_name(name: str) -> bool:
    """Return whether a node called *name* smells of a secret."""
    return _SECRET_NAMES.search(name) is not None

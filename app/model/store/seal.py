"""Secrets sealed with a passphrase: one envelope, bound to the project it was made for."""

from __future__ import annotations

import base64
import binascii
import json
import os
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.core.error import BadInput, Locked
from app.core.json_file import LIMIT
from app.core.secret import Secret
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

_KDF = "scrypt"
_CIPHER = "AES-256-GCM"
_COST = 2**17
_BLOCK = 8
_PARALLEL = 1
_KEY_BYTES = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16
_TAG_BYTES = 16

_MOST_COST = 2**20
_MOST_BLOCK = 16
_MOST_PARALLEL = 2
_MOST_MEMORY = 192 * 2**20
"""What a file from outside may ask for: some more than ours, a second at most. scrypt takes 128 x n x r bytes."""

_PADDING = 256
"""The clear text is filled to a multiple of this, or its length would tell that of a lone short password."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Envelope:
    """Sealed secrets as they are in a project file; ``places`` says in the clear what is inside."""

    places: tuple[str, ...]
    n: int
    r: int
    p: int
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    data: bytes = field(repr=False)


def seal(secrets: Mapping[str, Secret], passphrase: Secret, project_id: str) -> Envelope:
    """Return an envelope with *secrets* by their places, for the project *project_id*; salt and nonce are new.

    Takes some 0.4 s and 128 MiB.

    :raises Locked: the passphrase is empty.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    places = tuple(sorted(secrets))
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    # No name in this function holds clear text or the key: a traceback may show the names of a function.
    data = AESGCM(_key(passphrase, salt, _COST, _BLOCK, _PARALLEL)).encrypt(
        nonce, _clear(secrets), _bound_to(project_id, places)
    )
    return Envelope(places=places, n=_COST, r=_BLOCK, p=_PARALLEL, salt=salt, nonce=nonce, data=data)


def unseal(envelope: Envelope, passphrase: Secret, project_id: str) -> dict[str, Secret]:
    """Return the secrets in *envelope* by their places.

    :raises Locked: the passphrase is another one, the envelope is damaged, or it belongs to another project.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    found: dict[str, Secret] | None = None
    with suppress(InvalidTag):
        found = _secrets(
            AESGCM(_key(passphrase, envelope.salt, envelope.n, envelope.r, envelope.p)).decrypt(
                envelope.nonce, envelope.data, _bound_to(project_id, envelope.places)
            )
        )
    if found is None or tuple(sorted(found)) != envelope.places:
        raise Locked(
            N_(
                "Error",
                "The passphrase does not open the secrets of this project, or they were damaged or copied from "
                "another project. Try again, or enter the secrets again.",
            )
        )
    return found


def envelope_to_plain(envelope: Envelope) -> dict[str, Any]:
    """Return *envelope* as JSON holds it; bytes are base64."""
    return {
        "places": list(envelope.places),
        "kdf": _KDF,
        "n": envelope.n,
        "r": envelope.r,
        "p": envelope.p,
        "salt": base64.b64encode(envelope.salt).decode(),
        "cipher": _CIPHER,
        "nonce": base64.b64encode(envelope.nonce).decode(),
        "data": base64.b64encode(envelope.data).decode(),
    }


def envelope_from_plain(plain: Any, name: str) -> Envelope:
    """Return the envelope in the project file *name*, its costs within bounds.

    :raises BadInput: it is malformed, or asks for another method or for more memory or time than ours.
    """
    shape = {"kdf": str, "n": int, "r": int, "p": int, "salt": str, "cipher": str, "nonce": str, "data": str}
    if (
        not isinstance(plain, dict)
        or plain.keys() != {"places", *shape}
        or any(type(plain[key]) is not wanted for key, wanted in shape.items())
        or not isinstance(plain["places"], list)
        or not all(isinstance(place, str) for place in plain["places"])
    ):
        raise _malformed(name)
    if (plain["kdf"], plain["cipher"]) != (_KDF, _CIPHER):
        raise BadInput(
            N_("Error", "The secrets in {name} are sealed by a method this version does not know. Update the program."),
            name=name,
        )
    n, r, p = plain["n"], plain["r"], plain["p"]
    if not (
        1 < n <= _MOST_COST
        and n & (n - 1) == 0
        and 0 < r <= _MOST_BLOCK
        and 0 < p <= _MOST_PARALLEL
        and 128 * n * r <= _MOST_MEMORY
    ):
        raise BadInput(
            N_("Error", "The sealed secrets in {name} ask for too much memory or time. Restore an older copy."),
            name=name,
        )
    try:
        salt, nonce, data = (base64.b64decode(plain[key], validate=True) for key in ("salt", "nonce", "data"))
    except (binascii.Error, ValueError):
        raise _malformed(name) from None
    if not _SALT_BYTES <= len(salt) <= 64 or len(nonce) != _NONCE_BYTES or not _TAG_BYTES <= len(data) <= LIMIT:
        raise _malformed(name)
    return Envelope(places=tuple(plain["places"]), n=n, r=r, p=p, salt=salt, nonce=nonce, data=data)


def _malformed(name: str) -> BadInput:
    return BadInput(N_("Error", "The sealed secrets in {name} are damaged. Restore an older copy."), name=name)


def _key(passphrase: Secret, salt: bytes, n: int, r: int, p: int) -> bytes:
    """Return the key that the passphrase gives; how its accents were typed does not matter."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    if not passphrase:
        raise Locked(N_("Error", "The passphrase is empty. Enter one."))
    try:
        return Scrypt(salt=salt, length=_KEY_BYTES, n=n, r=r, p=p).derive(
            unicodedata.normalize("NFC", passphrase.reveal()).encode("utf-8", "surrogatepass")
        )
    except MemoryError:
        raise Locked(
            N_("Error", "There is not enough memory to check the passphrase. Close other programs and try again.")
        ) from None


def _bound_to(project_id: str, places: tuple[str, ...]) -> bytes:
    """Return what an envelope is bound to in addition to its passphrase; 1 is the form of the envelope, not of the
    file."""
    return json.dumps(["Provisioning Designer", 1, project_id, places]).encode()


def _clear(secrets: Mapping[str, Secret]) -> bytes:
    """Return the clear text of an envelope: a JSON object and spaces."""
    return _padded(json.dumps({place: secret.reveal() for place, secret in sorted(secrets.items())}).encode())


def _padded(text: bytes) -> bytes:
    return text + b" " * (-len(text) % _PADDING)


def _secrets(clear: bytes) -> dict[str, Secret] | None:
    """Return the secrets in the clear text of an envelope, None if it is not ours."""
    try:
        found = json.loads(clear, object_pairs_hook=_Secrets)
    except (TypeError, ValueError, RecursionError):
        return None
    return found if isinstance(found, _Secrets) else None


class _Secrets(dict[str, Secret]):
    """What a JSON object becomes at once, so that no clear value has a name in a function that may fail."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        if not all(isinstance(text, str) for _place, text in pairs):
            raise TypeError("a secret is text")
        super().__init__((place, Secret(str(text))) for place, text in pairs)

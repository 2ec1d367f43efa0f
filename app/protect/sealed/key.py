"""From a password to the two keys of a sealed file, and the tags made with one of them."""

from __future__ import annotations

import hashlib
import hmac
import threading
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.core.error import AppError, BadInput
from app.core.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    from app.core.secret import Secret
    from app.protect.sealed.format import SealHeader

_KEY_BYTES: Final = 32
_PAUSE: Final = 0.04
"""Seconds between two calls of ``progress``: it may stop the work."""


@dataclass(frozen=True, slots=True)
class SealKeys:
    """The two keys that one password and one salt give; neither ever shows."""

    _cipher: bytes = field(repr=False)
    _tag: bytes = field(repr=False)

    def cipher(self, header: SealHeader) -> Cipher[CBC]:
        """Return AES-256-CBC as *header* has it."""
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES256
        from cryptography.hazmat.primitives.ciphers.modes import CBC

        return Cipher(AES256(self._cipher), CBC(header.iv))

    def new_tag(self, data: bytes) -> hmac.HMAC:
        """Return the HMAC-SHA256 of *data*, to which more can be added."""
        return hmac.new(self._tag, data, hashlib.sha256)


def derive_keys(password: Secret, header: SealHeader, waiting: Callable[[], None] | None = None) -> SealKeys:
    """Return the keys for *header*: PBKDF2-HMAC-SHA256 of the password (NFC, UTF-8), 64 bytes, first half the cipher's.

    Takes 0.3 s for 600,000 rounds, in a thread of its own; meanwhile *waiting* is called and may raise to give up.

    :raises BadInput: the password is empty or is no text.
    """
    if not password:
        raise BadInput(N_("Error", "The password is empty. Enter one."))
    made: list[SealKeys] = []
    failed: list[AppError] = []

    def work() -> None:
        try:
            made.append(_derived(password, header))
        except AppError as error:
            failed.append(error)

    # As a daemon it keeps nobody waiting who gave up: rounds cannot be stopped once begun.
    thread = threading.Thread(target=work, name="password", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_PAUSE)
        if waiting is not None:
            waiting()
    if not made:
        raise failed[0] if failed else MemoryError
    return made[0]


def _derived(password: Secret, header: SealHeader) -> SealKeys:
    # No name in this function holds the password or a key: a traceback may show the names of a function.
    try:
        return _halved(
            hashlib.pbkdf2_hmac(
                "sha256",
                unicodedata.normalize("NFC", password.reveal()).encode(),
                header.salt,
                header.rounds,
                2 * _KEY_BYTES,
            )
        )
    except UnicodeEncodeError:
        raise BadInput(N_("Error", "The password contains characters that are not text. Use others.")) from None


def _halved(keys: bytes) -> SealKeys:
    return SealKeys(keys[:_KEY_BYTES], keys[_KEY_BYTES:])

"""Opening PKCS#12 files and encrypted keys of others, in a process with limits.

Such a file says itself how often its password is hashed, also in parts that only the password opens, and the library
does what it says: 2^31 rounds take half an hour, in which nothing stops it.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.foreign.limited import Limits, Stop, TaskStopped, run_limited
from app.model.certificate.load import load_certificate, quiet_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from app.core.secret import Secret

_LIMITS: Final = Limits(step=1.2)
"""OpenSSL and Windows write 2,000 to 10,000 rounds, careful people a million: half a second."""

_KEY, _OWN, _OTHER, _NO_PASSWORD = b"K", b"C", b"O", b"P"


class KeyFileClosed(Exception):
    """The password is another one, or the file is damaged or none."""


class KeyFilePassword(Exception):
    """The key is encrypted, and no password was given."""


class KeyFileCostly(Exception):
    """To open the file would take more time or memory than a sound one takes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyFile:
    """What a file holds. ``key`` is PKCS#8, DER, in the clear, and never shown; None if there is none."""

    key: bytes | None = None
    own: x509.Certificate | None = None
    others: tuple[x509.Certificate, ...] = ()

    def __repr__(self) -> str:
        """Show nothing of the key."""
        return f"KeyFile({'with' if self.key else 'without'} a key)"

    @property
    def certificates(self) -> tuple[x509.Certificate, ...]:
        """All certificates, that of the key first."""
        return (*((self.own,) if self.own else ()), *self.others)

    def private_key(self) -> PrivateKeyTypes | None:
        """Return the key, if there is one."""
        from cryptography.hazmat.primitives.serialization import load_der_private_key

        # It was checked when it was read.
        return load_der_private_key(self.key, None, unsafe_skip_rsa_key_validation=True) if self.key else None


def open_pfx(data: bytes, password: Secret) -> KeyFile:
    """Return what the PKCS#12 file with *data* holds, which *password* opens.

    :raises KeyFileClosed: the password is another one, or the file is damaged or none.
    :raises KeyFileCostly: it asks for too much.
    """
    key, own, others = None, None, []
    for part in _parts(read_pfx, data, password):
        if part[:1] == _KEY:
            key = part[1:]
            continue
        found = load_certificate(part[1:])
        if part[:1] == _OWN:
            own = found
        else:
            others.append(found)
    return KeyFile(key=key, own=own, others=tuple(others))


def open_pem_key(data: bytes, password: Secret) -> PrivateKeyTypes:
    """Return the private key in the PEM file with *data*; *password* opens one that is encrypted.

    :raises KeyFilePassword: it is encrypted, and there is no password.
    :raises KeyFileClosed: the password is another one, or there is no key in it.
    :raises KeyFileCostly: it asks for too much.
    """
    for part in _parts(read_pem_key, data, password):
        if part == _NO_PASSWORD:
            raise KeyFilePassword
        if key := KeyFile(key=part[1:]).private_key():
            return key
    raise KeyFileClosed


def _parts(task: Callable[[BinaryIO, bytes], Iterator[bytes]], data: bytes, password: Secret) -> Iterator[bytes]:
    word = password.reveal().encode("utf-8", "surrogatepass")
    try:
        yield from run_limited(task, BytesIO(data), word, _LIMITS)
    except TaskStopped as stopped:
        raise (KeyFileClosed if stopped.stop is Stop.FAILED else KeyFileCostly) from None


def read_pfx(file: BinaryIO, password: bytes) -> Iterator[bytes]:
    """Yield key and certificates of the PKCS#12 *file*: what each is in its first byte, then its DER."""
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

    with quiet_library():
        key, own, others = pkcs12.load_key_and_certificates(file.read(), password or None)
        if key is not None:
            yield _KEY + _plain(key)
        if own is not None:
            yield _OWN + own.public_bytes(Encoding.DER)
        for one in others:
            yield _OTHER + one.public_bytes(Encoding.DER)


def read_pem_key(file: BinaryIO, password: bytes) -> Iterator[bytes]:
    """Yield the key in the PEM *file*, or that it needs a password."""
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        yield _KEY + _plain(load_pem_private_key(file.read(), password or None))
    except TypeError:
        yield _NO_PASSWORD


def _plain(key: PrivateKeyTypes) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

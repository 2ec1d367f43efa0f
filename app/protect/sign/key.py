"""The key that signs: from a PFX or PEM files, refused where Windows would not take what it signs.

Smart cards and other PKCS#11 tokens are not read: the binding for Python needs a driver of the maker's, and could not
be tried here. Sign on them with the maker's tool; ``ppkg verify`` checks the outcome.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput
from app.core.foreign.gate import open_foreign, unreadable
from app.core.secret import Secret
from app.core.text import N_
from app.model.certificate.key_file import KeyFileClosed, KeyFileCostly, KeyFilePassword, open_pem_key, open_pfx
from app.model.certificate.load import certificates_in
from app.model.rules.certificate_file import LIMIT
from app.packager.signature.chain import chain_of
from app.protect.sign.fitness import check_fitness

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

    from app.protect.choice import SignerFiles

_COSTLY: Final = N_("Error", "Opening {file} would take far longer than any normal file needs. Export it again.")
_NO_CERTIFICATE: Final = N_("Error", "{file} holds no certificate. Choose the one of the key that signs.")


@dataclass(frozen=True, kw_only=True, slots=True)
class SigningKey:
    """A private key, its certificate, and the certificates that lead upwards from it, as far as they were given."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()
    key: PrivateKeyTypes = field(repr=False)


def needs_password(path: Path) -> bool:
    """Return whether the key in the file at *path*, PFX or PEM, is sealed with a password.

    :raises BadInput: the file cannot be read, or contains no key.
    """
    data = _read(path)
    if b"PRIVATE KEY-----" in data:
        return b"ENCRYPTED" in data
    try:
        open_pfx(data, Secret())
    except KeyFileClosed:
        return True
    except KeyFileCostly:
        raise BadInput(_COSTLY, file=path.name) from None
    return False


def read_key(files: SignerFiles) -> SigningKey:
    """Return the key in *files*.

    :raises BadInput: there is none, it cannot be read, or Windows would not take what is signed with it.
    """
    if files.pfx is not None:
        return read_pfx_key(files.pfx, files.password)
    if files.certificate is None or files.key is None:
        raise BadInput(N_("Error", "The signer is not complete. Name a PFX file, or a certificate and its key."))
    return read_pem_key(files.certificate, files.key, files.chain, files.password)


def read_pfx_key(path: Path, password: Secret, now: datetime | None = None) -> SigningKey:
    """Return the key in the PKCS#12 file at *path*, which *password* opens.

    :raises BadInput: there is none, or one whose signatures Windows would not take at the time *now*.
    """
    data = _read(path)
    try:
        found = open_pfx(data, password)
        key, certificate, others = found.private_key(), found.own, list(found.others)
    except KeyFileCostly:
        raise BadInput(_COSTLY, file=path.name) from None
    except KeyFileClosed:
        if not password:
            raise BadInput(
                N_(
                    "Error",
                    "{file} is sealed with a password, or is not a PFX file. Give its password, or check it.",
                ),
                file=path.name,
            ) from None
        raise BadInput(
            N_(
                "Error",
                "{file} is not opened by this password, or is not a PFX file. Check both.",
            ),
            file=path.name,
        ) from None
    if key is None:
        raise BadInput(
            N_("Error", "{file} holds no private key, so nothing can be signed with it. Export it with its key."),
            file=path.name,
        )
    if certificate is None:
        raise BadInput(_NO_CERTIFICATE, file=path.name)
    return _checked(key, certificate, others, now)


def read_pem_key(
    certificate: Path, key: Path, chain: Path | None, password: Secret, now: datetime | None = None
) -> SigningKey:
    """Return the key in the PEM file *key* for the first certificate in the file *certificate*, PEM, DER or PKCS#7.

    Its other certificates and those in *chain* may lead upwards. *password* opens an encrypted key.

    :raises BadInput: as :func:`read_pfx_key` does, and where key and certificate are not a pair.
    """
    found = certificates_in(_read(certificate))
    if not found:
        raise BadInput(_NO_CERTIFICATE, file=certificate.name)
    others = found[1:]
    if chain is not None:
        above = certificates_in(_read(chain))
        if not above:
            raise BadInput(
                N_("Error", "{file} holds no certificate. Choose those that lead from the signer's to a root."),
                file=chain.name,
            )
        others = [*others, *above]
    data = _read(key)
    if password and b"ENCRYPTED" not in data:
        password = Secret()  # a password for a key that has none is an error to the library, and no harm
    try:
        private = open_pem_key(data, password)
    except KeyFileCostly:
        raise BadInput(_COSTLY, file=key.name) from None
    except KeyFilePassword:
        raise BadInput(
            N_("Error", "The key in {file} is encrypted, and no password was given. Give its password."), file=key.name
        ) from None
    except KeyFileClosed:
        if password:
            raise BadInput(
                N_("Error", "The key in {file} is not opened by this password, or is damaged. Check both."),
                file=key.name,
            ) from None
        raise BadInput(
            N_(
                "Error", "{file} is not a PEM file with a private key. Choose one that begins with “BEGIN PRIVATE KEY”."
            ),
            file=key.name,
        ) from None
    return _checked(private, found[0], others, now)


def _checked(
    key: PrivateKeyTypes, certificate: x509.Certificate, others: list[x509.Certificate], now: datetime | None
) -> SigningKey:
    check_fitness(key, certificate, now or datetime.now(UTC))
    return SigningKey(certificate=certificate, chain=chain_of(certificate, others), key=key)


def _read(path: Path) -> bytes:
    try:
        with open_foreign(path) as file:
            data = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise unreadable(path.name, error) from None
    if len(data) > LIMIT:
        raise BadInput(
            N_("Error", "{file} is too large for a certificate or a key. Choose the right file."), file=path.name
        )
    return data

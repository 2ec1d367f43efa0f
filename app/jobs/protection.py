"""What can be known of a protection before a package is built: Microsoft's builder, and the signer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.secret import Secret
    from app.packager.installer.certificate_details import CertificateDetails
    from app.protect.choice import ProtectionOrder, SignerFiles
    from app.protect.windows.builder import Builder


@dataclass(frozen=True, kw_only=True, slots=True)
class SignerFacts:
    """A signer that was read: the certificate, and the subjects of those above it."""

    details: CertificateDetails | None
    chain: tuple[str, ...]


def find_builder() -> Builder | None:
    """Return Microsoft's own builder of packages; None where it is not installed.

    :raises BadInput: the environment names a place that has none.
    """
    from app.protect.windows import builder

    return builder.find_builder()


def check_protection(order: ProtectionOrder) -> None:
    """Refuse what cannot be done, before anything starts.

    :raises BadInput: a password breaks a rule, there is no builder, an encrypted package is to be signed, or the signer
        cannot be read or may not sign.
    """
    from app.protect import protection
    from app.protect.sign.key import read_key

    if order.signer is not None:
        read_key(order.signer)
    protection.check_protection(order)


def read_signer(files: SignerFiles) -> SignerFacts:
    """Return what the signer in *files* is.

    :raises BadInput: it cannot be read or may not sign catalogues.
    """
    from app.packager.installer.certificate_details import details_of
    from app.protect.sign.key import read_key

    key = read_key(files)
    above = (details_of(one) for one in key.chain)
    return SignerFacts(details=details_of(key.certificate), chain=tuple(one.subject for one in above if one))


def make_password() -> Secret:
    """Return a new password for a sealed file, made by chance."""
    from app.core.password import Purpose, new_password

    return new_password(Purpose.SEALED_FILE)


def needs_password(path: Path) -> bool:
    """Return whether the key in the file at *path*, PFX or PEM, is sealed with a password.

    :raises BadInput: it cannot be read.
    """
    from app.protect.sign import key

    return key.needs_password(path)

"""What the cards about protection ask for, and what they read from files in the background. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.secret import Secret
from app.protect.choice import Protection, Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.packager.installer.certificate_details import CertificateDetails
    from app.protect.choice import Stage
    from app.protect.sign.key import SigningKey
    from app.protect.windows.builder import Builder

    Tell = Callable[[Stage], None]


@dataclass(frozen=True, kw_only=True, slots=True)
class SignerFiles:
    """The files of a signer: a PFX file, or a certificate, its key and maybe a chain; and the password of the key."""

    pfx: str = ""
    certificate: str = ""
    key: str = ""
    chain: str = ""
    password: Secret = field(default_factory=Secret)

    @property
    def is_complete(self) -> bool:
        """Tell whether there is something to read."""
        return bool(self.pfx or (self.certificate and self.key))


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """How a person wants the package to be protected and signed."""

    way: Way = Way.NONE
    password: Secret = field(default_factory=Secret)
    has_script: bool = True
    builder: Builder | None = None
    signer: SignerFiles | None = None
    time_stamp_url: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SignerFacts:
    """A signer that was read: the certificate, and the subjects of those above it."""

    details: CertificateDetails | None
    chain: tuple[str, ...]


def read_protection(wish: Wish) -> Protection:
    """Return the protection that *wish* asks for. Raises BadInput where the signer cannot be read or may not sign."""
    return Protection(
        way=wish.way,
        password=wish.password if wish.way is Way.SEALED else Secret(),
        has_script=wish.has_script,
        builder=wish.builder if wish.way is Way.WINDOWS else None,
        signer=_read_key(wish.signer) if wish.signer else None,
        time_stamp_url=wish.time_stamp_url if wish.signer else "",
    )


def read_signer(files: SignerFiles) -> SignerFacts:
    """Return what the signer in *files* is. Raises BadInput where it cannot be read or may not sign catalogues."""
    from app.packager.installer.certificate_details import details_of

    key = _read_key(files)
    above = (details_of(one) for one in key.chain)
    return SignerFacts(details=details_of(key.certificate), chain=tuple(one.subject for one in above if one))


def _read_key(files: SignerFiles) -> SigningKey:
    from app.protect.sign.key import read_pem_key, read_pfx_key

    if files.pfx:
        return read_pfx_key(Path(files.pfx).expanduser(), files.password)
    chain = Path(files.chain).expanduser() if files.chain else None
    return read_pem_key(Path(files.certificate).expanduser(), Path(files.key).expanduser(), chain, files.password)

"""How a package is to be protected, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.secret import Secret

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.text import Sentence
    from app.packager.describe.describe import Description
    from app.packager.signature.signer import Signer
    from app.protect.windows.builder import Builder
    from app.protect.windows.encrypt import Encrypted


class ProtectionWay(StrEnum):
    """How a package is protected."""

    NONE = "none"
    SEALED = "sealed"
    WINDOWS = "windows"


class ProtectionStage(StrEnum):
    """What is being done."""

    BUILDING = "building"
    SIGNING = "signing"
    SEALING = "sealing"
    ENCRYPTING = "encrypting"


@dataclass(frozen=True, kw_only=True, slots=True)
class SignerFiles:
    """The files of a signer: a PFX file, or a certificate, its key and maybe a chain; and the password of the key."""

    pfx: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    chain: Path | None = None
    password: Secret = field(default_factory=Secret)

    @property
    def is_complete(self) -> bool:
        """Return whether there is something to read."""
        return bool(self.pfx or (self.certificate and self.key))


@dataclass(frozen=True, kw_only=True, slots=True)
class ProtectionOrder:
    """How a person wants the package to be protected and signed.

    ``password`` and ``has_script`` are for a sealed file; ``builder`` makes Windows' own encryption. ``password_file``
    takes the password, for its owner alone. Without a ``signer`` no time stamp is asked for. ``removes_clear``: a
    package that an earlier build left in the clear beside the sealed one goes; otherwise it stays and is told.
    """

    way: ProtectionWay = ProtectionWay.NONE
    password: Secret = field(default_factory=Secret)
    has_script: bool = True
    builder: Builder | None = None
    signer: SignerFiles | None = None
    time_stamp_url: str = ""
    password_file: Path | None = None
    removes_clear: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Protected:
    """What was made: ``file`` is what devices or people get, the package, its sealed form, or the encrypted one.

    ``size`` and ``sha256`` are those of the package; of a sealed one they tell what must come out of it again. None of
    ``groups`` and ``assets`` is known of an encrypted one. ``notes`` are for the administrator.
    """

    way: ProtectionWay
    file: Path
    size: int
    sha256: str
    catalogue: Path | None
    groups: int | None
    assets: int | None
    description: Description | None
    signer: Signer | None = None
    script: Path | None = None
    script_sha256: str | None = None
    rounds: int | None = None
    encrypted: Encrypted | None = None
    notes: tuple[Sentence, ...] = ()

"""How a package is to be protected, whether that can be done, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.error import BadInput
from app.core.password import Purpose, password_problems
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.protect.windows.builder import HOW_TO_GET

if TYPE_CHECKING:
    from pathlib import Path

    from app.packager.describe.describe import Description
    from app.packager.signature.signer import Signer
    from app.protect.sign.key import SigningKey
    from app.protect.windows.builder import Builder
    from app.protect.windows.encrypt import Encrypted


class Way(StrEnum):
    """How a package is protected."""

    NONE = "none"
    SEALED = "sealed"
    WINDOWS = "windows"


class Stage(StrEnum):
    """What is being done."""

    BUILDING = "building"
    SIGNING = "signing"
    SEALING = "sealing"
    ENCRYPTING = "encrypting"


@dataclass(frozen=True, kw_only=True, slots=True)
class Protection:
    """What was asked for. ``password`` is that of the sealed file; ``builder`` makes Windows' own encryption."""

    way: Way = Way.NONE
    password: Secret = field(default_factory=Secret)
    has_script: bool = True
    builder: Builder | None = None
    signer: SigningKey | None = None
    time_stamp_url: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Protected:
    """What was made: ``file`` is what devices or people get, the package, its sealed form, or the encrypted one.

    ``size`` and ``sha256`` are those of the package; of a sealed one they tell what must come out of it again. None of
    ``groups`` and ``assets`` is known of an encrypted one. ``notes`` are for the administrator.
    """

    way: Way
    file: Path
    size: int
    sha256: str
    catalogue: Path | None
    groups: int | None
    assets: int | None
    description: Description
    signer: Signer | None = None
    script: Path | None = None
    script_sha256: str | None = None
    rounds: int | None = None
    encrypted: Encrypted | None = None
    notes: tuple[Sentence, ...] = ()


def check_protection(protection: Protection) -> None:
    """Refuse what cannot be done, before anything is begun.

    :raises BadInput: the password breaks a rule, there is no builder, or an encrypted package is to be signed.
    """
    if protection.way is Way.SEALED and (found := password_problems(protection.password, Purpose.SEALED_FILE)):
        raise BadInput(found[0])
    if protection.way is not Way.WINDOWS:
        return
    if protection.builder is None:
        raise BadInput(HOW_TO_GET.template)
    if protection.signer is not None:
        raise BadInput(
            N_(
                "Error",
                "A package that Windows encrypts cannot be signed here: its catalogue is that of Microsoft's builder. "
                "Leave one of the two out.",
            )
        )

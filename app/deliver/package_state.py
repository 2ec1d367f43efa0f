"""What must be known of a package before it is handed out: that it is one, and until when it works."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.answers.fields.token_line import read_life
from app.core.foreign.gate import open_foreign
from app.core.hashing import hash_file
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.deliver.source_error import source_failed
from app.model.token_state import TokenStanding, joining, standing_of
from app.packager.read.package import open_package

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.core.progress import Progress
    from app.model.token import Token

_WARNED_OF: Final = frozenset((TokenStanding.TRAINING, TokenStanding.ENDED, TokenStanding.ENDS_SOON))


@dataclass(frozen=True, kw_only=True, slots=True)
class PackageState:
    """What a package tells of itself, fit to be shown."""

    name: str
    version: str
    token: Token | None
    """What its description tells of its bulk token, without the token itself; None if it tells nothing."""


def read_state(path: Path) -> PackageState:
    """Return the state of the package at *path*, which is opened but not read whole.

    :raises BadInput: it is no package, or a damaged one, with a sentence that says which.
    """
    with open_package(path) as package:
        _text, life = read_life(package.image.description)
        return PackageState(
            name=shown(package.image.name),
            version=shown(package.image.version),
            token=life,
        )


def end_hint(state: PackageState, now: datetime) -> Sentence | None:
    """Return what to warn of at *now* (UTC): a token that ended, is near its end, or is for training."""
    token = state.token
    if token is None:
        return None
    standing = standing_of(token, now, is_there=True)
    if standing not in _WARNED_OF:
        return None
    advice = {
        TokenStanding.ENDED: N_("Deliver", "{state} Get a new token and build again."),
        TokenStanding.ENDS_SOON: N_("Deliver", "{state} Set the devices up before."),
    }
    return Sentence(advice.get(standing, "{state}"), {"state": joining(token, standing, now)})


def sha256_of(package: Path, progress: Progress | None = None) -> str:
    """Return the SHA-256 of the file *package*, hexadecimal in lower case.

    *progress* gets the bytes done and in all, at least at every mebibyte, and may raise to stop.

    :raises AppError: it cannot be read.
    """
    sha256, done = hashlib.sha256(), 0

    def seen(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done, total)

    try:
        with open_foreign(package) as file:
            total = package.stat().st_size
            hash_file(file, total, sha256, seen=seen)
    except OSError as error:
        raise source_failed(error, package) from error
    return sha256.hexdigest()

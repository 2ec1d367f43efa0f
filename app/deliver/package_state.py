"""What must be known of a package before it is handed out: that it is one, and until when it works."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.answers.fields.token_line import read_life
from app.core.hashing import hashed_blocks
from app.core.masking import shown
from app.core.text import N_, Sentence
from app.deliver.source_error import source_failed
from app.model.token import days_left, in_words, left_in_words
from app.packager.read.package import open_package

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.core.progress import Progress

SOON: Final = 7
"""Days before the end of a bulk token from which on it is told."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PackageState:
    """What a package tells of itself, fit to be shown."""

    name: str
    version: str
    has_token: bool
    """Its description tells of a bulk token."""
    is_demo: bool
    expiry: datetime | None
    """When its bulk token ends; None if it has none or does not say."""


def read_state(path: Path) -> PackageState:
    """Return the state of the package at *path*, which is opened but not read whole.

    :raises BadInput: it is no package, or a damaged one, with a sentence that says which.
    """
    with open_package(path) as package:
        _text, life = read_life(package.image.description)
        return PackageState(
            name=shown(package.image.name),
            version=shown(package.image.version),
            has_token=life is not None,
            is_demo=life is not None and life.is_demo,
            expiry=life.expiry if life else None,
        )


def end_hint(state: PackageState, now: datetime) -> Sentence | None:
    """Return what to warn of at *now* (UTC): a token that ended, ends within :data:`SOON` days, or joins nothing."""
    if state.is_demo:
        return Sentence(N_("Deliver", "The package joins no device: its bulk token is from the demo tenant."))
    if state.expiry is None:
        return None
    values: dict[str, object] = {"when": in_words(state.expiry), "left": left_in_words(state.expiry, now)}
    if state.expiry <= now:
        return Sentence(
            N_(
                "Deliver",
                "The bulk token of the package has ended: {when} (UTC), {left}. It joins no device any more; get a new "
                "token and build again.",
            ),
            values,
        )
    if days_left(state.expiry, now) < SOON:
        return Sentence(
            N_("Deliver", "The bulk token of the package ends soon: {when} (UTC), {left}. Set the devices up before."),
            values,
        )
    return None


def sha256_of(package: Path, progress: Progress | None = None) -> str:
    """Return the SHA-256 of the file *package*, hexadecimal in small letters.

    *progress* gets the bytes done and in all, at least at every mebibyte, and may raise to stop.

    :raises AppError: it cannot be read.
    """
    sha256, done = hashlib.sha256(), 0
    try:
        with package.open("rb") as file:
            total = package.stat().st_size
            with closing(hashed_blocks(file, total, sha256)) as blocks:
                for block in blocks:
                    done += len(block)
                    if progress is not None:
                        progress(done, total)
    except OSError as error:
        raise source_failed(error, package) from error
    return sha256.hexdigest()

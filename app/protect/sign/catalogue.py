"""Signs the ``.cat`` next to a package (``ppkg-format.md`` 10.1).

WCD lets signtool sign the catalogue and leaves the package as it is; so does this. That the device takes a ``.cat`` of
the same name next to the package is [INFERRED], where it looks for it [UNKNOWN].
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.error import AppError, BadInput
from app.core.foreign.gate import open_foreign, unreadable
from app.core.safe_file import write_safely
from app.core.text import N_
from app.core.undo_record import clear_up
from app.packager.check.signature_check import belongs, member_tags, read_digests
from app.packager.read.package import open_package
from app.packager.signature.catalogue_file import LIST_ID_SIZE, CatalogueFacts, write_catalogue
from app.packager.signature.message import MOST_BYTES, SignedMessage, read_message
from app.packager.signature.signer import SignatureState, Signer, read_signers
from app.protect.sign.message import sign_attributes, signed_attributes, write_signed
from app.protect.sign.time_stamp import fetch_time_stamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.file_set import FileSet
    from app.core.progress import Progress
    from app.packager.wim.read_back import Digests
    from app.protect.sign.key import SigningKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Signed:
    """A signed catalogue and its package, and the signer as it was read back from the file."""

    package: Path
    catalogue: Path
    signer: Signer
    replaced: bool


@dataclass(frozen=True, slots=True)
class SignedBytes:
    """A signed catalogue, its signer as read back, and whether a signature gave way."""

    data: bytes
    signer: Signer
    replaced: bool


def sign_catalogue(
    path: Path,
    signer: SigningKey,
    *,
    time_stamp_url: str | None = None,
    replace: bool = False,
    progress: Progress | None = None,
    job: FileSet | None = None,
) -> Signed:
    """Sign the catalogue of the package at *path*, which is either of the two; where there is none it is made.

    With *replace* a signature that is there gives way. *progress* gets bytes of the package and may raise to stop; it
    is called while a time stamp is waited for too. Until all is done, with a *job* until that ends, the old catalogue
    is untouched.

    :raises BadInput: the catalogue belongs to another package, is signed already, or a time stamp is no good.
    """
    package, catalogue = pair_of(path)
    clear_up(package.parent)  # before the package is read: a killed build may have left one that goes again
    digests = _digests(package, progress)
    made = sign_bytes(
        _read(catalogue, digests),
        catalogue.name,
        digests,
        signer,
        time_stamp_url=time_stamp_url,
        replace=replace,
        cancel=(lambda: progress(digests.size, digests.size)) if progress else None,
    )
    write_safely(catalogue, made.data, secret=True, job=job)
    return Signed(package=package, catalogue=catalogue, signer=made.signer, replaced=made.replaced)


def sign_bytes(
    data: bytes,
    name: str,
    digests: Digests,
    signer: SigningKey,
    *,
    time_stamp_url: str | None = None,
    replace: bool = False,
    cancel: Callable[[], None] | None = None,
) -> SignedBytes:
    """Sign *data*, the catalogue called *name* of the package with *digests*, and read the signature back.

    *cancel* is called while a time stamp is waited for and may raise.

    :raises BadInput: as :func:`sign_catalogue` does.
    """
    message = _message(data, name, digests)
    if message.signers and not replace:
        raise BadInput(
            N_("Error", "{name} is signed already. Say that its signature is to be replaced, or leave it."), name=name
        )
    attributes = signed_attributes(message)
    signature = sign_attributes(attributes, signer)
    stamp = fetch_time_stamp(time_stamp_url, signature, cancel) if time_stamp_url else None
    signed = write_signed(message, attributes, signature, signer, stamp)
    found = read_signers(read_message(signed))
    if len(found) != 1 or found[0].state is not SignatureState.SOUND:
        raise AppError(
            N_("Error", "The signature of {name} cannot be read back, so it was not kept. Try again, or another key."),
            name=name,
        )
    return SignedBytes(signed, found[0], bool(message.signers))


def pair_of(path: Path) -> tuple[Path, Path]:
    """Return package and catalogue, of which *path* is one.

    :raises BadInput: it is neither by its name.
    """
    match path.suffix.lower():
        case ".ppkg":
            return path, path.with_suffix(".cat")
        case ".cat":
            return path.with_suffix(".ppkg"), path
    raise BadInput(
        N_("Error", "{name} is neither a .ppkg nor a .cat. Choose the package, or its catalogue."), name=path.name
    )


def _digests(path: Path, progress: Progress | None) -> Digests:
    with open_package(path) as package:
        size = package.wim.size
        return read_digests(package.wim.file, size, (lambda done: progress(done, size)) if progress else None)


def _read(path: Path, digests: Digests) -> bytes:
    """Return the catalogue at *path*; where there is none, a new one of the package with *digests*."""
    try:
        with open_foreign(path) as file:
            return file.read(MOST_BYTES)
    except FileNotFoundError:
        return write_catalogue(digests, CatalogueFacts(secrets.token_bytes(LIST_ID_SIZE), datetime.now(UTC)))
    except OSError as error:
        raise unreadable(path.name, error) from None


def _message(data: bytes, name: str, digests: Digests) -> SignedMessage:
    """Return what *data* says.

    :raises BadInput: it is no catalogue of the package with *digests*.
    """
    try:
        message = read_message(data)
        tags = member_tags(message)
    except ValueError:
        raise BadInput(
            N_("Error", "{name} is not a catalogue. Delete it, or build the package again."), name=name
        ) from None
    if not belongs(tags, digests):
        raise BadInput(
            N_(
                "Error",
                "{name} is not the catalogue of the package next to it, so it is not signed. Get both from one build.",
            ),
            name=name,
        )
    return message

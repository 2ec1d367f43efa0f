"""The project file (``.wcdproj``): opened and saved, secrets left out or sealed, never in the clear.

A saved file lists by place the secrets it left out, or holds an envelope for a passphrase, or both. Paths below the
file's folder are kept relative to it.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.error import AppError, BadInput, ChangedMeanwhile, Locked
from app.core.foreign.gate import open_foreign, unreadable
from app.core.json_file import LIMIT, read_json, write_json
from app.core.safe_file import write_safely
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.model.address import parse_address
from app.model.field import get_field, secrets, with_secrets
from app.model.place import free_part
from app.model.project_file import map_files, to_absolute, to_relative
from app.model.store.migrate import FORMAT, migrate
from app.model.store.project_json import project_from_plain, project_to_plain
from app.model.store.project_lock import project_lock
from app.model.store.seal import Envelope, envelope_from_plain, envelope_to_plain, seal, unseal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.file_set import FileSet
    from app.model.project import Project

PROGRAM = "Provisioning Designer"


@dataclass(frozen=True, kw_only=True, slots=True)
class Opened:
    """A project and the state of its file, as opening or saving left it. Give it back when saving.

    ``left_out``: places of secrets that the file does not contain. ``envelope``: the sealed secrets, if there are any.
    ``sealed``: they were not opened, so the project lacks them.
    """

    project: Project
    path: Path
    left_out: tuple[str, ...] = ()
    envelope: Envelope | None = None
    sealed: bool = False
    digest: str = field(default="", compare=False)
    """The SHA-256 of the file as it was read or written; empty if that is not to be compared."""
    notes: tuple[Sentence, ...] = field(default=(), compare=False)
    """What is to be said of the saving."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Places of secrets that exist but that this project lacks, left out or still sealed."""
        inside = self.envelope.places if self.envelope and self.sealed else ()
        here = secrets(self.project)
        return tuple(sorted(place for place in {*self.left_out, *inside} if place in here and not here[place]))

    @property
    def unplaced(self) -> tuple[str, ...]:
        """Places of sealed secrets whose field was removed from the file by hand; they get lost at the next sealing."""
        here = secrets(self.project)
        return tuple(place for place in (self.envelope.places if self.envelope else ()) if place not in here)


def open_project(path: Path, passphrase: Secret | None = None) -> Opened:
    """Return the project in the file *path*; with *passphrase* also its sealed secrets, if it has any.

    :raises BadInput: there is no such file, or it is not a project file of this or an older version.
    :raises Locked: the passphrase does not open the envelope.
    """
    path = Path(path)
    data = _read(path)
    opened = _opened(data, path, passphrase)
    return replace(opened, digest=hashlib.sha256(data).hexdigest())


def _opened(data: bytes, path: Path, passphrase: Secret | None) -> Opened:
    plain = _head(read_json(data, path.name), path.name)
    left_out, sealed = plain.pop("secrets_left_out", []), plain.pop("sealed", None)
    project = project_from_plain(plain, path.name)
    if not isinstance(left_out, list) or not all(isinstance(place, str) for place in left_out):
        raise BadInput(
            N_("Error", "{name} must have a list of texts in “secrets_left_out”. Correct it."), name=path.name
        )
    here = secrets(project)
    opened = Opened(project=project, path=path, left_out=tuple(sorted(place for place in left_out if place in here)))
    if sealed is None:
        return opened
    envelope = envelope_from_plain(sealed, path.name)
    opened = Opened(project=project, path=path, left_out=opened.left_out, envelope=envelope, sealed=True)
    if passphrase is None:
        return opened
    return Opened(project=unlock(project, opened, passphrase), path=path, left_out=opened.left_out, envelope=envelope)


def save_project(
    project: Project,
    path: Path,
    *,
    passphrase: Secret | None = None,
    opened: Opened | None = None,
    job: FileSet | None = None,
    is_unseen: bool = False,
) -> Opened:
    """Save *project* as the file *path* and return it as the file has it: its paths are relative to the new folder.

    With *passphrase* all secrets are sealed; without, they are left out and listed. *opened* is what opening or the
    last saving returned: its sealed secrets are kept as they are if no secret was changed, and its relative paths
    and list of secrets left out stay right. ``replace(opened, envelope=None, sealed=False)`` gives up the sealing.
    With a *job* the file takes its place when that ends.

    Others who write the file wait meanwhile, unless it *is_unseen*: in a folder that nobody knows yet. Where *opened*
    tells what the file held, it must still hold that.

    :raises Conflict: somebody else is writing the file; nothing was written.
    :raises ChangedMeanwhile: the file was changed since it was read; nothing was written.
    :raises Locked: sealed secrets would be lost without the passphrase, or it is the wrong one.
    :raises AppError: the file cannot be written; the old one is untouched.
    """
    path = Path(path)
    with ExitStack() as stack:
        around = nullcontext(()) if is_unseen else project_lock(path)
        # With a job the file takes its place when that ends.
        notes = stack.enter_context(around) if job is None else job.enter(around)
        if opened is not None and opened.digest and _is_same_place(opened.path, path):
            demand_unchanged(opened)
        saved = _saved(project, path, passphrase, opened, job)
    return replace(saved, notes=notes)


def demand_unchanged(opened: Opened) -> None:
    """Return if the file of *opened* still holds what it held, or is gone.

    :raises ChangedMeanwhile: it holds something else.
    """
    if (now := digest_of(opened.path)) and now != opened.digest:
        raise ChangedMeanwhile(
            N_(
                "Error",
                "{path} was changed by somebody else since it was read, so nothing was written. Do it again with the "
                "file as it is now, or save under another name.",
            ),
            path=opened.path,
        )


def digest_of(path: Path) -> str:
    """Return the SHA-256 of the project file *path*; nothing if it is not there or cannot be read."""
    try:
        with open_foreign(path) as file:
            return hashlib.sha256(file.read(LIMIT + 1)).hexdigest()
    except OSError:
        return ""


def _is_same_place(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _saved(
    project: Project, path: Path, passphrase: Secret | None, opened: Opened | None, job: FileSet | None
) -> Opened:
    sealed = False
    if passphrase is not None:
        if opened and opened.sealed:
            project = unlock(project, opened, passphrase)
        envelope: Envelope | None = seal(_known(project), passphrase, project.package.id)
    elif opened and opened.envelope:
        envelope, sealed = _kept(project, opened), opened.sealed
    else:
        envelope = None
    project = _rebased(project, path, opened)
    left_out = _left_out(project, opened, envelope)
    plain: dict[str, Any] = {**project_to_plain(project), "format": FORMAT, "program": PROGRAM}
    if left_out:
        plain["secrets_left_out"] = list(left_out)
    if envelope:
        plain["sealed"] = envelope_to_plain(envelope)
    data = write_json(plain)
    write_safely(path, data, job=job)
    return Opened(
        project=project,
        path=path,
        left_out=left_out,
        envelope=envelope,
        sealed=sealed,
        digest=hashlib.sha256(data).hexdigest(),
    )


def unlock(project: Project, opened: Opened, passphrase: Secret) -> Project:
    """Return *project*, made from ``opened.project``, with the sealed secrets; those entered meanwhile stay.

    :raises Locked: the passphrase is wrong, or items with sealed secrets were changed, so that it is not known where
        these belong.
    """
    found, _changed = unlock_fitting(project, opened, passphrase)
    _check_holders(project, opened)
    return found


def unlock_fitting(project: Project, opened: Opened, passphrase: Secret) -> tuple[Project, tuple[str, ...]]:
    """Return *project* as :func:`unlock` does, and the places of secrets that stay out: their items were changed.

    :raises Locked: the passphrase is wrong.
    """
    if opened.envelope is None:
        return project, ()
    here = secrets(project)
    sealed = unseal(opened.envelope, passphrase, opened.project.package.id)
    changed = tuple(_changed_holders(project, opened))
    fitting = {
        place: secret for place, secret in sealed.items() if place in here and not here[place] and place not in changed
    }
    return with_secrets(project, fitting), tuple(place for place in changed if place in here and not here[place])


def _read(path: Path) -> bytes:
    """Return the bytes of the file *path*, a few more than allowed at most."""
    try:
        with open_foreign(path) as file:
            return file.read(LIMIT + 1)
    except PermissionError:
        raise BadInput(N_("Error", "You may not read {path}. Ask for the right to, or copy it."), path=path) from None
    except OSError as error:
        raise unreadable(path, error) from None


def _head(plain: Any, name: str) -> dict[str, Any]:
    """Return the fields of the newest format in the file *name*, without its head."""
    if not isinstance(plain, dict) or plain.get("program") != PROGRAM:
        raise BadInput(N_("Error", "{name} is not a project of Provisioning Designer. Choose another file."), name=name)
    fields = migrate(plain, name)
    return {key: value for key, value in fields.items() if key not in {"format", "program"}}


def _rebased(project: Project, path: Path, opened: Opened | None) -> Project:
    """Return *project* with its paths as the file *path* keeps them, from where *opened* kept them."""
    folder, old = (Path(os.path.abspath(one)).parent for one in (path, opened.path if opened else path))  # noqa: PTH100 - resolve() would follow links
    if folder == old:
        return map_files(project, lambda file: to_relative(file, folder))
    return map_files(project, lambda file: to_relative(to_absolute(file, old), folder))


def _known(project: Project) -> dict[str, Secret]:
    """Return the secrets that are not empty."""
    return {place: secret for place, secret in secrets(project).items() if secret}


def _kept(project: Project, opened: Opened) -> Envelope | None:
    """Return the envelope of *opened* if it is still right for *project*."""
    if _known(project) != _known(opened.project) or project.package.id != opened.project.package.id:
        raise Locked(
            N_("Error", "Secrets of {name} are sealed and were changed. Enter its passphrase to save them."),
            name=opened.path.name,
        )
    if opened.sealed:
        _check_holders(project, opened)
    return opened.envelope


def _check_holders(project: Project, opened: Opened) -> None:
    """Refuse *project* if a sealed secret would land in an item other than the one it was sealed for."""
    for place in _changed_holders(project, opened):
        raise Locked(
            N_(
                "Error",
                "“{place}” is sealed, and what it belongs to was changed. "
                "Open {name} with its passphrase first and make the change again.",
            ),
            place=place,
            name=opened.path.name,
        )


def _changed_holders(project: Project, opened: Opened) -> Iterator[str]:
    """Yield the places of sealed secrets whose items differ in *project*."""
    old, new = _bare(opened.project), _bare(project)
    here = secrets(old)
    for place in opened.envelope.places if opened.envelope else ():
        if place in here and _holder(old, place) != _holder(new, place):
            yield place


def _bare(project: Project) -> Project:
    """Return *project* with empty secrets."""
    return with_secrets(project, dict.fromkeys(_known(project), Secret()))


def _holder(project: Project, place: str) -> Any:
    """Return the item of a list, or the free settings of one group, that the secret at *place* belongs to."""
    free = free_part(place)
    if free:
        name = parse_address(free[1])[0].name
        return tuple(node for node in getattr(project, free[0]) if node.name == name)
    item, bracket, _field = place.rpartition("]")
    try:
        return get_field(project, item + bracket) if bracket else None
    except AppError:
        return None


def _left_out(project: Project, opened: Opened | None, envelope: Envelope | None) -> tuple[str, ...]:
    """Return the places of secrets that exist but are not in the file."""
    now, before = secrets(project), secrets(opened.project) if opened else {}
    inside = set(envelope.places) if envelope else set()
    still = {place for place in (opened.left_out if opened else ()) if place in now and not before.get(place)}
    return tuple(sorted(({place for place, secret in now.items() if secret} | still) - inside))

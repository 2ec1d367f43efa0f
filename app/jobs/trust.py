"""Trusting a signer: PCs that get the package of a project then install later ones of the signer without asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.file_set import FileSet
from app.model.store.project_store import open_project, save_project

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.project import Project
    from app.packager.signature.signer import Signer
    from app.protect.sign.key import SigningKey


def trust_signer(project: Project, signer: Signer | SigningKey, folder: Path, job: FileSet | None = None) -> Project:
    """Return *project*, whose files lie in *folder*, with a sound *signer* among those it trusts.

    The certificate is written into the folder; with a *job* it takes its place when that ends. Raises AppError where it
    cannot be written.
    """
    from app.protect.sign.trust import with_trusted_provisioner, write_provisioner

    assert signer.certificate is not None  # noqa: S101 - a sound signature has one
    name = write_provisioner(signer.certificate, folder, job)
    return with_trusted_provisioner(project, signer.certificate, name)


def trust_signer_in_file(path: Path, signer: Signer | SigningKey) -> Path:
    """Let the project in *path* trust *signer*, and save it. Raises AppError; then nothing new is left."""
    opened = open_project(path)
    with FileSet() as job:
        save_project(trust_signer(opened.project, signer, path.parent, job), path, opened=opened, job=job)
    return path

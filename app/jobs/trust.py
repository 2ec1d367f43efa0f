"""Trusting a signer: PCs that get the package of a project then install later ones of the signer without asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.file_set import FileSet
from app.model.store.project_store import open_project, save_project

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509

    from app.model.project import Project


def trust_signer(project: Project, certificate: x509.Certificate, folder: Path, job: FileSet | None = None) -> Project:
    """Return *project*, whose files lie in *folder*, with *certificate* among those it trusts; it is written there.

    With a *job* it takes its place when that ends. Raises AppError where it cannot be written.
    """
    from app.protect.sign.trust import with_trusted_provisioner, write_provisioner

    return with_trusted_provisioner(project, certificate, write_provisioner(certificate, folder, job))


def trust_signer_in_file(path: Path, certificate: x509.Certificate) -> Path:
    """Let the project in *path* trust *certificate*, and save it. Raises AppError; then nothing new is left."""
    opened = open_project(path)
    with FileSet() as job:
        save_project(trust_signer(opened.project, certificate, path.parent, job), path, opened=opened, job=job)
    return path

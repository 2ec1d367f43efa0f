"""Signing the catalogue of a package, and letting a project trust a signer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.file_set import FileSet
from app.core.progress import no_progress
from app.model.store.project_store import open_project, save_project

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.finding import Finding
    from app.core.progress import Progress
    from app.model.project import Project
    from app.packager.check.verify import Verification
    from app.packager.installer.certificate_details import CertificateDetails
    from app.packager.signature.signer import Signer
    from app.protect.choice import SignerFiles
    from app.protect.sign.key import SigningKey


@dataclass(frozen=True, kw_only=True, slots=True)
class SignOrder:
    """Which package is signed: it, or its catalogue. ``replaces`` lets a signature that is there give way.

    ``trusted_by``: a project that then trusts the signer.
    """

    package: Path
    signer: SignerFiles
    time_stamp_url: str = ""
    replaces: bool = False
    trusted_by: Path | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SignerReport:
    """A signer as it was read back from the file: in words, as data for scripts, and its certificate."""

    signer: Signer
    findings: tuple[Finding, ...]
    data: dict[str, Any]
    details: CertificateDetails | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SignResult:
    """A signed catalogue and its package. ``certificate``: the file by which a project trusts the signer."""

    package: Path
    catalogue: Path
    replaced: bool
    signer: SignerReport
    certificate: str | None = None


def sign(order: SignOrder, progress: Progress = no_progress) -> SignResult:
    """Sign the catalogue of a package; where there is none it is made. All files change together, or none does.

    :raises BadInput: the signer or the project cannot be read, the catalogue is that of another package or is signed
        already, or a time stamp is no good.
    :raises AppError: a file cannot be written, or *progress* raised ``Cancelled``.
    """
    from app.protect.sign.catalogue import sign_catalogue
    from app.protect.sign.key import read_key

    key = read_key(order.signer)
    if order.trusted_by is not None:
        open_project(order.trusted_by)  # before anything is signed: a project that cannot be read is told first
    with FileSet() as job:
        signed = sign_catalogue(
            order.package,
            key,
            time_stamp_url=order.time_stamp_url or None,
            replace=order.replaces,
            progress=progress,
            job=job,
        )
        file = None if order.trusted_by is None else _trust_in(order.trusted_by, signed.signer, job)
    return SignResult(
        package=signed.package,
        catalogue=signed.catalogue,
        replaced=signed.replaced,
        signer=report_signer(signed.signer),
        certificate=file,
    )


def report_signer(signer: Signer) -> SignerReport:
    """Return what there is to say about *signer*."""
    from app.packager.installer.certificate_details import details_of
    from app.packager.signature.words import signer_data, signer_findings

    return SignerReport(
        signer=signer,
        findings=tuple(signer_findings(signer)),
        data=signer_data(signer),
        details=details_of(signer.certificate) if signer.certificate is not None else None,
    )


def proved_signer(found: Verification) -> Signer | None:
    """Return the signer whom a project may trust after its package was verified; None if nothing proves who signed.

    A package that is not in order proves nothing. Of several signers it is the first.
    """
    if not found.ok:
        return None
    return next((signer for signature in found.signatures for signer in signature.trustworthy), None)


def trust_in_file(path: Path, signer: Signer | SigningKey) -> str:
    """Let the project in the file *path* trust *signer*, and return the name of the file with its certificate.

    The certificate is written next to the project; both change together, or none does.

    :raises AppError: the project cannot be read, or one of the two not be written.
    """
    with FileSet() as job:
        return _trust_in(path, signer, job)


def trusting(project: Project, folder: Path, signer: Signer | SigningKey) -> Project:
    """Return *project*, which is open, with *signer* among those it trusts; the certificate is written into *folder*.

    :raises AppError: it cannot be written.
    """
    from app.protect.sign.trust import with_trusted_provisioner, write_provisioner

    assert signer.certificate is not None  # noqa: S101 - a sound signature has one
    return with_trusted_provisioner(project, signer.certificate, write_provisioner(signer.certificate, folder))


def _trust_in(path: Path, signer: Signer | SigningKey, job: FileSet) -> str:
    from app.protect.sign.trust import with_trusted_provisioner, write_provisioner

    assert signer.certificate is not None  # noqa: S101 - a sound signature has one
    opened = open_project(path)
    file = write_provisioner(signer.certificate, path.parent, job)
    save_project(with_trusted_provisioner(opened.project, signer.certificate, file), path, opened=opened, job=job)
    return file

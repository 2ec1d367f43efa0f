"""Makes a signer a trusted provisioner: a PC with that setting installs later packages of the signer without asking.

``Certificates/TrustedProvisioners`` is a map by the certificate's hash (``ppkg-format.md`` 10.1, appendix B); that this
is the SHA-1 thumbprint is [INFERRED] from how Windows names other certificates.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.answers.fields.paths import PROVISIONERS
from app.core.safe_file import write_safely
from app.model.address import AddressStep, set_value
from app.model.certificate.load import thumbprint
from app.model.project_file import to_relative

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509

    from app.core.file_set import FileSet
    from app.model.project import Project


def with_trusted_provisioner(project: Project, certificate: x509.Certificate, file: str) -> Project:
    """Return *project* with *certificate*, which lies in *file*, among its trusted provisioners.

    *file* is as a project keeps it: relative to its folder, or absolute. Once more changes the file's name alone.
    """
    item = AddressStep("Certificate", (("CertificateHash", thumbprint(certificate)),))
    address = f"{PROVISIONERS}/{item}/TrustedProvisioner"
    return replace(project, settings=set_value(project.settings, address, file))


def write_provisioner(certificate: x509.Certificate, folder: Path, job: FileSet | None = None) -> str:
    """Write *certificate* into *folder* as ``signer-THUMBPRINT.cer`` and return its name, relative to it.

    With a *job* it takes its place when that ends.
    """
    from cryptography.hazmat.primitives.serialization import Encoding

    path = folder / f"signer-{thumbprint(certificate)[:8].lower()}.cer"
    write_safely(path, certificate.public_bytes(Encoding.DER), job=job)
    return to_relative(str(path), folder)

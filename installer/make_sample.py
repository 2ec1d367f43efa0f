"""Make the sample project: ``python installer/make_sample.py``.

The project file comes out the same each time. Its root certificate is made once, when it is missing: the private key
exists only while this runs, so nobody can ever sign with it, and the certificate cannot be made again.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from app.model.node import Node  # noqa: E402 - found by the line above
from app.model.project import (  # noqa: E402 - the same
    Application,
    Certificate,
    Dependency,
    Device,
    Package,
    Project,
)
from app.model.store.project_store import save_project  # noqa: E402 - the same

FOLDER = REPOSITORY / "resources" / "samples" / "contoso"
CERTIFICATE = "contoso-root.cer"


def sample_project() -> Project:
    """Return a project that builds without any secret."""
    return Project(
        package=Package(
            id="{c0470505-0000-4000-8000-000000000001}",
            name="Contoso",
            description="Sample: device name, time zone, root certificate and agent of the made-up company Contoso",
        ),
        device=Device(name="CONTOSO-%RAND:5%", hide_oobe=None),
        applications=(
            Application(
                name="Contoso agent",
                command_file="install-agent.cmd",
                command_line="cmd /c install-agent.cmd",
                continue_install=True,
                restart_required=False,
                dependencies=(Dependency(name="Configuration", file="agent.ini"),),
            ),
        ),
        certificates=(Certificate(name="Contoso Root CA", file=CERTIFICATE),),
        settings=(
            Node(
                "Policies",
                None,
                (Node("TimeLanguageSettings", None, (Node("ConfigureTimeZone", "W. Europe Standard Time"),)),),
            ),
        ),
    )


def make_certificate(path: Path) -> None:
    """Write a new self-signed root certificate to *path* and forget its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Contoso (made up)"),
            x509.NameAttribute(x509.NameOID.COMMON_NAME, "Contoso Sample Root CA"),
        ]
    )
    # No name constraint is needed: the key is gone, so there will never be a certificate below this one.
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2025, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2045, 1, 1, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path.write_bytes(certificate.public_bytes(Encoding.DER))


def main() -> None:
    """Write the project file, and the certificate if there is none."""
    if not (FOLDER / CERTIFICATE).exists():
        make_certificate(FOLDER / CERTIFICATE)
    save_project(sample_project(), FOLDER / "contoso.wcdproj")


if __name__ == "__main__":
    main()

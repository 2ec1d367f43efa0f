"""Certificates in every form that people have them, judged by OpenSSL."""

from __future__ import annotations

import shutil
import sys
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs7,
    pkcs12,
)

from app.core.error import BadInput
from app.core.secret import Secret
from app.packager.compile.certificate import read_certificate
from tests.child import run_process
from tests.packager.build_case import answers, built, compiled, contents, setting
from tests.packager.paper import certificate, certificate_der, certificate_pem, key_of

if TYPE_CHECKING:
    from pathlib import Path

needs_openssl = pytest.mark.skipif(not shutil.which("openssl"), reason="install openssl: it judges certificates")


def private_key(how: PrivateFormat, password: bytes | None = None) -> bytes:
    """Return the key of *a* in PEM."""
    return key_of("a").private_bytes(
        Encoding.PEM, how, BestAvailableEncryption(password) if password else NoEncryption()
    )


def enveloped() -> bytes:
    """Return an encrypted PKCS#7 message, as mail programs make it."""
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "mail")])
    own = certificate("a")
    receiver = (
        x509.CertificateBuilder(name, name, key.public_key(), 7, own.not_valid_before_utc, own.not_valid_after_utc)
    ).sign(key, hashes.SHA256())
    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(b"hello").add_recipient(receiver)
    return builder.encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])


SOUND = {
    "DER": certificate_der("a"),
    "PEM": certificate_pem("a"),
    "PEM with CRLF": certificate_pem("a").replace(b"\n", b"\r\n"),
    "PEM with text before it": b"Bag Attributes\n  friendlyName: x\n" + certificate_pem("a"),
    "PKCS#7 in DER": pkcs7.serialize_certificates([certificate("a")], Encoding.DER),
    "PKCS#7 in PEM": pkcs7.serialize_certificates([certificate("a")], Encoding.PEM),
}


@needs_openssl
@pytest.mark.parametrize("case", SOUND)
def test_a_certificate_is_the_same_in_every_form(case: str, tmp_path: Path) -> None:
    """DER and thumbprint are those that OpenSSL tells."""
    read = read_certificate(SOUND[case], "a.cer")
    assert read.der == certificate_der("a")
    path = tmp_path / "a.cer"
    path.write_bytes(certificate_der("a"))
    command = ["openssl", "x509", "-inform", "DER", "-in", str(path), "-noout", "-fingerprint", "-sha1"]
    told = run_process(command, check=True, capture_output=True, text=True).stdout
    assert read.thumbprint == told.partition("=")[2].strip().replace(":", "")


REFUSED = {
    "nothing": (b"", "holds 0 certificates"),
    "text": (b"hello", "holds 0 certificates"),
    "two": (certificate_pem("a") + certificate_pem("b"), "holds 2 certificates"),
    "a bag of two": (pkcs7.serialize_certificates([certificate("a"), certificate("b")], Encoding.DER), "holds 2"),
    "cut": (certificate_der("a")[:-20], "holds 0 certificates"),
    "damaged PEM": (certificate_pem("a").replace(b"M", b"!", 1), "holds 0 certificates"),
    "key": (private_key(PrivateFormat.PKCS8), "private key"),
    "old key": (private_key(PrivateFormat.TraditionalOpenSSL) + certificate_pem("a"), "private key"),
    "sealed key": (certificate_pem("a") + private_key(PrivateFormat.PKCS8, b"pw"), "private key"),
    "PFX": (
        pkcs12.serialize_key_and_certificates(None, key_of("a"), certificate("a"), None, NoEncryption()),
        "holds 0",
    ),
    "encrypted mail": (enveloped(), "holds 0 certificates"),
    "request": (
        x509.CertificateSigningRequestBuilder()
        .subject_name(certificate("a").subject)
        .sign(key_of("a"), hashes.SHA256())
        .public_bytes(Encoding.PEM),
        "holds 0 certificates",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_one_certificate_is_refused(case: str) -> None:
    """None, several, or one with its private key: the sentence names the file and what to do."""
    data, words = REFUSED[case]
    with pytest.raises(BadInput, match=words) as caught:
        read_certificate(data, "a.cer")
    assert "a.cer" in str(caught.value)
    assert "xport" in str(caught.value)


STORES = {
    "root": ("Certificates/RootCertificates/RootCertificate@CertificateName=n/CertificatePath", "Root"),
    "intermediate": ("Certificates/CACertificates/CACerificate@CertificateName=n/CertificatePath", "CA"),
    "trusted people": (
        "Certificates/TrustedPeopleCertificates/Certificate@CertificateName=n/TrustedCertificate",
        "TrustedPeople",
    ),
}


@needs_openssl
@pytest.mark.parametrize("store", STORES)
def test_a_certificate_goes_to_its_store(store: str, tmp_path: Path) -> None:
    """The file stands below the store and thumbprint; OpenSSL reads the value as the certificate."""
    (tmp_path / "a.pem").write_bytes(certificate_pem("a"))
    path, name = STORES[store]
    files = compiled(answers(setting(path, "a.pem")), tmp_path)
    text = next(text for file, text in files.items() if file.endswith(".provxml"))
    thumbprint = certificate("a").fingerprint(hashes.SHA1()).hex().upper()
    lines = [line.strip() for line in text.splitlines()]
    assert lines[2:5] == [
        '<characteristic type="RootCATrustedCertificates" scope="Device">',
        f'<characteristic type="{name}">',
        f'<characteristic type="{thumbprint}">',
    ]
    assert 'name="EncodedCertificate"' in lines[5]
    assert 'datatype="string"' in lines[5]
    value = lines[5].partition(' value="')[2].partition('"')[0]
    command = ["openssl", "x509", "-inform", "DER", "-noout", "-subject"]
    told = run_process(command, input=b64decode(value, validate=True), check=True, capture_output=True).stdout
    assert b"CN" in told
    assert not any("DataAsset" in file for file in files)


def test_a_client_certificate_keeps_its_key_and_password(tmp_path: Path) -> None:
    """The PFX goes in as it is, with its password and how the key is kept; the package is for its owner only."""
    pfx = pkcs12.serialize_key_and_certificates(
        b"n", key_of("a"), certificate("a"), None, BestAvailableEncryption(b"pw")
    )
    (tmp_path / "n.pfx").write_bytes(pfx)
    item = "Certificates/ClientCertificates/ClientCertificate@CertificateName=Device 1"
    nodes = [
        setting(f"{item}/{name}", value)
        for name, value in (
            ("CertificatePassword", Secret("pw")),
            ("CertificatePath", "n.pfx"),
            ("ExportCertificate", "False"),
            ("KeyLocation", "Software only"),
        )
    ]
    package = built(answers(*nodes), tmp_path).package
    files = contents(package)
    name = "Multivariant/0/Prov/RunTime/0__Certificates_ClientCertificates_Device 1.provxml"
    text = files[name].decode("utf-8-sig")
    assert f'name="PFXCertBlob" value="{b64encode(pfx).decode()}"' in text
    assert 'name="PFXCertPassword" value="pw"' in text
    assert 'name="PFXKeyExportable" value="false"' in text
    assert 'name="KeyLocation" value="3"' in text
    assert '<characteristic type="Device 1">' in text
    assert sys.platform == "win32" or package.stat().st_mode & 0o077 == 0

"""Keys that sign: every kind of file is read, and what Windows would not take is refused with its reason."""

from __future__ import annotations

import shutil
import traceback
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.core.error import BadInput
from app.core.secret import Secret
from app.protect.sign.fitness import check_fitness
from app.protect.sign.key import needs_password, read_pem_key, read_pfx_key
from tests.child import run_process
from tests.packager.signer_case import NOW, YEAR, ec_key, make, middle, pem, root, rsa_key, signer_of
from tests.protect.sign_case import CANARY, key_pem, pfx, signing_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cryptography import x509

NO_PASSWORD = Secret()


def write(folder: Path, **contents: bytes) -> None:
    """Write files; ``key_pem`` becomes ``key.pem``."""
    for name, content in contents.items():
        (folder / name.replace("_", ".")).write_bytes(content)


def test_pfx_with_password(tmp_path: Path) -> None:
    """Key, certificate and chain come out of a sealed PFX file; nothing shows the key."""
    write(tmp_path, signer_pfx=pfx(signing_key()))
    found = read_pfx_key(tmp_path / "signer.pfx", Secret(CANARY))
    assert found.certificate == signer_of(rsa_key())
    assert found.chain == (middle(), root())
    assert "key=" not in repr(found)
    assert needs_password(tmp_path / "signer.pfx")


def test_pfx_without_password(tmp_path: Path) -> None:
    """A PFX file need not be sealed."""
    write(tmp_path, signer_pfx=pfx(signing_key(ec_key()), ""))
    assert read_pfx_key(tmp_path / "signer.pfx", NO_PASSWORD).certificate == signer_of(ec_key())
    assert not needs_password(tmp_path / "signer.pfx")


@pytest.mark.parametrize("password", ["", CANARY])
def test_pem_pair(tmp_path: Path, password: str) -> None:
    """A certificate and its PEM key, sealed or not, with the chain in its own file; unrelated ones are left out."""
    stranger = make("Stranger", ec_key(name="stranger"))
    write(
        tmp_path,
        cert_pem=pem(signer_of(rsa_key())),
        key_pem=key_pem(rsa_key(), password),
        chain_pem=pem(stranger, root(), middle()),
    )
    assert needs_password(tmp_path / "key.pem") is bool(password)
    found = read_pem_key(tmp_path / "cert.pem", tmp_path / "key.pem", tmp_path / "chain.pem", Secret(password))
    assert found.chain == (middle(), root())


def test_pem_chain_in_one_file(tmp_path: Path) -> None:
    """Certificates behind the signer's lead upwards too; a password that is not needed does no harm."""
    write(tmp_path, cert_pem=pem(signer_of(ec_key()), middle()), key_pem=key_pem(ec_key()))
    found = read_pem_key(tmp_path / "cert.pem", tmp_path / "key.pem", None, Secret(CANARY))
    assert found.chain == (middle(),)


def test_der_certificate(tmp_path: Path) -> None:
    """A certificate as Windows exports it is read too."""
    write(tmp_path, cert_cer=signer_of(rsa_key()).public_bytes(Encoding.DER), key_pem=key_pem(rsa_key()))
    found = read_pem_key(tmp_path / "cert.cer", tmp_path / "key.pem", None, NO_PASSWORD)
    assert found.certificate == signer_of(rsa_key())


def pem_of(folder: Path, password: str = "", cert: str = "cert.pem", chain: str | None = None) -> object:
    """Read the pair in *folder*."""
    return read_pem_key(folder / cert, folder / "key.pem", folder / chain if chain else None, Secret(password))


FILES: dict[str, tuple[dict[str, bytes], Callable[[Path], object], str]] = {
    "PFX, wrong password": (
        {"s_pfx": pfx(signing_key())},
        lambda folder: read_pfx_key(folder / "s.pfx", Secret(CANARY + "x")),
        "not opened by this password",
    ),
    "PFX, no password": (
        {"s_pfx": pfx(signing_key())},
        lambda folder: read_pfx_key(folder / "s.pfx", NO_PASSWORD),
        "is sealed with a password",
    ),
    "no PFX": (
        {"s_pfx": b"nothing"},
        lambda folder: read_pfx_key(folder / "s.pfx", NO_PASSWORD),
        "or is not a PFX file",
    ),
    "PFX without key": (
        {"s_pfx": pkcs12.serialize_key_and_certificates(b"x", None, signer_of(rsa_key()), None, NoEncryption())},
        lambda folder: read_pfx_key(folder / "s.pfx", NO_PASSWORD),
        "holds no private key",
    ),
    "PFX without certificate": (
        {"s_pfx": pkcs12.serialize_key_and_certificates(b"x", rsa_key(), None, None, NoEncryption())},
        lambda folder: read_pfx_key(folder / "s.pfx", NO_PASSWORD),
        "holds no certificate",
    ),
    "sealed PEM, no password": (
        {"cert_pem": pem(signer_of(rsa_key())), "key_pem": key_pem(rsa_key(), CANARY)},
        pem_of,
        "is encrypted, and no password was given",
    ),
    "sealed PEM, wrong password": (
        {"cert_pem": pem(signer_of(rsa_key())), "key_pem": key_pem(rsa_key(), CANARY)},
        lambda folder: pem_of(folder, CANARY + "x"),
        "not opened by this password",
    ),
    "no key": (
        {"cert_pem": pem(signer_of(rsa_key())), "key_pem": pem(root())},
        pem_of,
        "not a PEM file with a private key",
    ),
    "no certificate": ({"cert_pem": b"nothing", "key_pem": key_pem(rsa_key())}, pem_of, "holds no certificate"),
    "no chain": (
        {"cert_pem": pem(signer_of(rsa_key())), "key_pem": key_pem(rsa_key()), "chain_pem": b"nothing"},
        lambda folder: pem_of(folder, chain="chain.pem"),
        "chain.pem holds no certificate",
    ),
    "missing": ({}, pem_of, r"cert.pem does not exist"),
    "another key": (
        {"cert_pem": pem(signer_of(rsa_key())), "key_pem": key_pem(rsa_key("other"))},
        pem_of,
        "does not belong to the certificate of CN=Contoso Signer",
    ),
    "a key of another kind": (
        {"cert_pem": pem(signer_of(rsa_key())), "key_pem": key_pem(ec_key())},
        pem_of,
        "does not belong",
    ),
}


@pytest.mark.parametrize("case", FILES)
def test_bad_files_are_refused(tmp_path: Path, case: str) -> None:
    """Each bad file is refused with its own sentence, which shows no password, nor does the traceback."""
    contents, read, sentence = FILES[case]
    write(tmp_path, **contents)
    with pytest.raises(BadInput, match=sentence) as caught:
        read(tmp_path)
    assert CANARY not in "".join(traceback.format_exception(caught.value))
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


UNFIT: dict[str, tuple[Callable[[], tuple[object, x509.Certificate]], str]] = {
    "expired": (lambda: (rsa_key(), make("x", rsa_key(), end=NOW - timedelta(days=2))), "expired on"),
    "not yet valid": (
        lambda: (rsa_key(), make("x", rsa_key(), start=NOW + timedelta(days=2))),
        "valid only from",
    ),
    "no digital signature": (lambda: (rsa_key(), make("x", rsa_key(), signs=False)), "lacks “digital signature”"),
    "no purpose": (lambda: (rsa_key(), make("x", rsa_key(), purposes=None)), "is not for signing code"),
    "another purpose": (
        lambda: (rsa_key(), make("x", rsa_key(), purposes=(ExtendedKeyUsageOID.SERVER_AUTH,))),
        "is not for signing code",
    ),
    "short RSA": (
        lambda: (rsa_key("short", 1024), make("x", rsa_key("short", 1024))),
        "The RSA key has 1024 bits",
    ),
    "P-521": (
        lambda: (ec_key(ec.SECP521R1), make("x", ec_key(ec.SECP521R1))),
        "with RSA, or with ECDSA on P-256 or P-384",
    ),
    "Ed25519": (lambda: _ed25519(), "with RSA, or with ECDSA"),
}


def _ed25519() -> tuple[object, x509.Certificate]:
    key = ed25519.Ed25519PrivateKey.generate()
    return key, make("x", key, ("root", ec_key(name="root")))


@pytest.mark.parametrize("case", UNFIT)
def test_unfit_keys_are_refused(case: str) -> None:
    """What Windows would not take is refused before anything is signed, with the reason."""
    key, certificate = UNFIT[case][0]()
    with pytest.raises(BadInput, match=UNFIT[case][1]):
        check_fitness(key, certificate, NOW)  # type: ignore[arg-type]  # private keys of many kinds


@pytest.mark.parametrize("when", [NOW - YEAR, NOW, NOW + YEAR])
def test_the_limits_of_validity_count(when: object) -> None:
    """A certificate is valid from its first to its last second; the bits of a key are enough at 2048."""
    check_fitness(rsa_key(), make("x", rsa_key()), when)  # type: ignore[arg-type]  # a datetime


def test_a_key_usage_that_is_left_out_is_no_refusal() -> None:
    """Without a key usage a key may do anything."""
    check_fitness(ec_key(), make("x", ec_key(), signs=None), NOW)


@pytest.mark.skipif(not shutil.which("openssl"), reason="install openssl: it makes the certificate")
def test_sha1_is_refused(tmp_path: Path) -> None:
    """A certificate that an authority signed with SHA-1 is refused; openssl makes one for the test."""
    write(
        tmp_path,
        root_pem=pem(root()),
        root_key=key_pem(ec_key(name="root")),
        leaf_key=key_pem(rsa_key()),
        leaf_ext=b"keyUsage=digitalSignature\nextendedKeyUsage=codeSigning\n",
    )
    for command in (
        "openssl req -new -key leaf.key -subj /CN=Old -out leaf.csr",
        "openssl x509 -req -in leaf.csr -CA root.pem -CAkey root.key -sha1 -days 9 -extfile leaf.ext -out leaf.pem",
    ):
        run_process(command.split(), cwd=tmp_path, check=True, capture_output=True)
    with pytest.raises(BadInput, match="CN=Old rests on SHA1"):
        read_pem_key(tmp_path / "leaf.pem", tmp_path / "leaf.key", None, NO_PASSWORD)


def test_large_files_are_refused(tmp_path: Path) -> None:
    """A file that is no key is not read whole."""
    with (tmp_path / "big.pfx").open("wb") as file:
        file.truncate(17 << 20)
    with pytest.raises(BadInput, match="too large"):
        read_pfx_key(tmp_path / "big.pfx", NO_PASSWORD)


def test_old_openssl_form(tmp_path: Path) -> None:
    """A key in the form of old OpenSSL, "BEGIN RSA PRIVATE KEY", is read too."""
    old = rsa_key().private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    write(tmp_path, cert_pem=pem(signer_of(rsa_key())), key_pem=old)
    assert pem_of(tmp_path)

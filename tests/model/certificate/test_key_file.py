"""Files with keys that ask for half an hour of hashing are told in a moment; sound ones are opened as before."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from app.core.foreign.limited import Limits
from app.core.secret import Secret
from app.model.certificate import key_file
from app.model.certificate.key_file import KeyFileClosed, KeyFileCostly, KeyFilePassword, open_pem_key, open_pfx
from app.model.project import Certificate
from app.model.rules.certificate_file import Content, read_certificate_file
from tests.model.certificates import PFX_PASSWORD, ROUNDS, certificate, client_pfx, costly_pfx, der

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = Secret(PFX_PASSWORD)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the limit be short."""
    monkeypatch.setattr(key_file, "_LIMITS", Limits(step=0.2))


def costly_pem() -> bytes:
    """Return a private key encrypted by PBES2 with 2^31 rounds (RFC 8018)."""
    pbes2, pbkdf2, aes = (
        bytes.fromhex(text) for text in ("06092a864886f70d01050d", "06092a864886f70d01050c", "060960864801650304012a")
    )
    function = der(0x30, pbkdf2, der(0x30, der(4, bytes(8)), der(2, ROUNDS)))
    cipher = der(0x30, aes, der(4, bytes(16)))
    whole = der(0x30, der(0x30, pbes2, der(0x30, function, cipher)), der(4, bytes(32)))
    text = base64.encodebytes(whole).decode()
    return f"-----BEGIN ENCRYPTED PRIVATE KEY-----\n{text}-----END ENCRYPTED PRIVATE KEY-----\n".encode()


@pytest.mark.usefixtures("impatient")
def test_what_asks_for_too_much_is_told(tmp_path: Path) -> None:
    """A PFX and an encrypted key with 2^31 rounds are costly, and a certificate's file with such a PFX says so."""
    data = costly_pfx()
    with pytest.raises(KeyFileCostly):
        open_pfx(data, PASSWORD)
    with pytest.raises(KeyFileCostly):
        open_pem_key(costly_pem(), PASSWORD)
    (tmp_path / "a.pfx").write_bytes(data)
    assert read_certificate_file("c", Certificate(password=PASSWORD), tmp_path / "a.pfx").content is Content.COSTLY


def test_sound_files_are_opened() -> None:
    """A PFX gives its key and certificates, a PEM its key; another password and damage are one, no password another."""
    found = open_pfx(client_pfx(), PASSWORD)
    assert (found.own, found.others) == (found.certificates[0], ())
    key = found.private_key()
    plain = (Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert key is not None
    assert found.own is not None
    assert key.public_key() == found.own.public_key()
    assert repr(found) == "KeyFile(with a key)"
    none = (b"\x30\x03\x02\x01\x03", PASSWORD), (b"", PASSWORD)
    for data, word in ((client_pfx(), Secret("other")), (client_pfx(), Secret()), *none):
        with pytest.raises(KeyFileClosed):
            open_pfx(data, word)
    closed = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"word"))
    opened = open_pem_key(closed, Secret("word"))
    assert opened.private_bytes(*plain) == key.private_bytes(*plain)
    with pytest.raises(KeyFilePassword):
        open_pem_key(closed, Secret())
    with pytest.raises(KeyFileClosed):
        open_pem_key(closed, Secret("other"))
    with pytest.raises(KeyFileClosed):
        open_pem_key(b"none", Secret())


def test_a_certificate_with_a_damaged_name_holds_nothing(tmp_path: Path) -> None:
    """A certificate whose issuer cannot be decoded is one that cannot be read, as a problem at its field."""
    data = certificate("Contoso root", issuer="Fabrikam root").public_bytes(Encoding.DER)
    damaged = data.replace(b"\x0c\x0dFabrikam root", b"\x0c\x0dFabrikam \xff\xfe\xfd\xfc")
    assert damaged != data
    (tmp_path / "a.cer").write_bytes(damaged)
    assert read_certificate_file("c", Certificate(), tmp_path / "a.cer").content is Content.NOTHING

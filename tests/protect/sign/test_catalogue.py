"""Signed catalogues: two other programs accept them, and neither they nor we accept one that was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from app.core.error import BadInput, Cancelled
from app.packager.check.verify import FindingLevel, verify_package
from app.packager.signature.der import CONTENT, OCTETS, SEQUENCE, read_value, write_value
from app.packager.signature.message import read_message
from app.packager.signature.signer import SignatureState
from app.protect.sign.catalogue import sign_catalogue
from tests.child import run_process
from tests.packager.signer_case import ec_key, pem, root, rsa_key, trust_root
from tests.protect.sign_case import build, judge, needs_judges, signing_key, stamp_server

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

KEYS: dict[str, PrivateKeyTypes] = {
    "rsa-2048": rsa_key(),
    "rsa-3072": rsa_key(bits=3072),
    "p-256": ec_key(),
    "p-384": ec_key(ec.SECP384R1),
}


def told(path: Path, level: FindingLevel) -> str:
    """Return the findings of *level* on the package at *path*."""
    found = verify_package(path)
    return "\n".join(str(finding.sentence) for finding in found.findings if finding.level is level)


def as_cms(data: bytes) -> tuple[bytes, bytes]:
    """Return the signature of the catalogue *data* as a detached CMS, and the content that it is over.

    CMS allows only octets as content, so for openssl the list of hashes is taken out; all that is signed stays.
    """
    signed = read_value(data).at(1, 0)
    parts = [part.encoded for part in signed.children()]
    parts[2] = write_value(SEQUENCE, signed.at(2, 0).encoded)
    detached = write_value(
        SEQUENCE, read_value(data).at(0).encoded, write_value(CONTENT, write_value(SEQUENCE, *parts))
    )
    return detached, signed.at(2, 1, 0).content


def openssl_takes(data: bytes, folder: Path) -> bool:
    """Tell whether ``openssl cms -verify`` takes the catalogue *data*, trusting the test root."""
    try:
        detached, content = as_cms(data)
    except ValueError:
        return False
    (folder / "detached.der").write_bytes(detached)
    (folder / "content.bin").write_bytes(content)
    (folder / "cms-root.pem").write_bytes(pem(root()))
    command = "openssl cms -verify -binary -inform DER -in detached.der -content content.bin -CAfile cms-root.pem"
    command += " -purpose any -out verified.bin"
    done = run_process(command.split(), cwd=folder, capture_output=True)
    return done.returncode == 0 and (folder / "verified.bin").read_bytes() == content


@needs_judges
@pytest.mark.parametrize("kind", KEYS)
def test_judges_accept(tmp_path: Path, kind: str) -> None:
    """What is signed with each kind of key is accepted by osslsigncode, by openssl, and by us."""
    package = build(tmp_path)
    before = package.read_bytes()
    signed = sign_catalogue(package, signing_key(KEYS[kind]))
    assert signed.signer.state is SignatureState.SOUND
    assert not signed.replaced
    result = judge(signed.catalogue, tmp_path)
    assert result.returncode == 0, result.stdout
    assert openssl_takes(signed.catalogue.read_bytes(), tmp_path)
    assert package.read_bytes() == before
    assert "belongs to this package and is signed" in told(package, FindingLevel.OK)
    assert "Signed by CN=Contoso Signer, issued by CN=Test Middle" in told(package, FindingLevel.OK)
    assert "lead from the signer up to CN=Test Root" in told(package, FindingLevel.OK)
    assert told(package, FindingLevel.WARNING) + told(package, FindingLevel.ERROR) == ""


@needs_judges
def test_each_changed_part_is_rejected(tmp_path: Path) -> None:
    """A flipped bit in content, attributes or signature is seen by both judges and by us."""
    package = build(tmp_path)
    catalogue = sign_catalogue(package, signing_key()).catalogue
    data = catalogue.read_bytes()
    message = read_message(data)
    info = message.signers[0]
    places = {
        "content": data.index(message.content.content) + 30,
        "attributes": data.index(info.attributes.content) + len(info.attributes.content) - 1,
        "signature": data.index(info.signature) + 100,
    }
    for part, place in places.items():
        changed = bytearray(data)
        changed[place] ^= 1
        catalogue.write_bytes(changed)
        assert judge(catalogue, tmp_path).returncode != 0, part
        assert not openssl_takes(bytes(changed), tmp_path), part
        assert not verify_package(package).ok, part
    catalogue.write_bytes(data)
    assert verify_package(package).ok


def test_every_byte_counts(tmp_path: Path) -> None:
    """No byte of signed content, attributes or signature can be changed without our telling so."""
    catalogue = sign_catalogue(build(tmp_path), signing_key(ec_key())).catalogue
    data = catalogue.read_bytes()
    message = read_message(data)
    info = message.signers[0]
    from app.packager.signature.signer import read_signers

    for part in (message.content.content, info.attributes.content, info.signature):
        start = data.index(part)
        for place in range(start, start + len(part)):
            changed = bytearray(data)
            changed[place] ^= 0x40
            try:
                states = [signer.state for signer in read_signers(read_message(bytes(changed)))]
            except ValueError:
                continue
            assert SignatureState.SOUND not in states, place


def test_signing_again(tmp_path: Path) -> None:
    """A signature is replaced only when that is asked for, and the list of hashes stays as it was."""
    package = build(tmp_path)
    first = read_message(sign_catalogue(package, signing_key()).catalogue.read_bytes())
    with pytest.raises(BadInput, match="signed already"):
        sign_catalogue(package, signing_key(ec_key()))
    again = sign_catalogue(package.with_suffix(".cat"), signing_key(ec_key()), replace=True)
    assert again.replaced
    message = read_message(again.catalogue.read_bytes())
    assert message.content == first.content
    assert len(message.signers) == 1
    assert verify_package(package).ok


def test_a_missing_catalogue_is_made(tmp_path: Path) -> None:
    """A package that came without a catalogue can be signed too."""
    package = build(tmp_path)
    package.with_suffix(".cat").unlink()
    sign_catalogue(package, signing_key())
    assert "belongs to this package and is signed" in told(package, FindingLevel.OK)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "not a catalogue"), (b"nothing", "not a catalogue"), (write_value(OCTETS, b"x"), "not a catalogue")],
)
def test_no_catalogue_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    """What is no catalogue is not overwritten."""
    package = build(tmp_path)
    package.with_suffix(".cat").write_bytes(content)
    with pytest.raises(BadInput, match=sentence):
        sign_catalogue(package, signing_key())
    assert package.with_suffix(".cat").read_bytes() == content


def test_a_foreign_catalogue_is_refused(tmp_path: Path) -> None:
    """A catalogue of another package is not signed, and stays as it was."""
    package = build(tmp_path)
    data = bytearray(package.read_bytes())
    data[0x20] ^= 1  # the identifier in the header, which nothing else checks
    package.write_bytes(data)
    before = package.with_suffix(".cat").read_bytes()
    with pytest.raises(BadInput, match="not the catalogue of the package next to it"):
        sign_catalogue(package, signing_key())
    assert package.with_suffix(".cat").read_bytes() == before


def test_other_names_and_missing_packages_are_refused(tmp_path: Path) -> None:
    """Neither a file of another kind nor a catalogue alone is signed."""
    package = build(tmp_path)
    with pytest.raises(BadInput, match=r"neither a \.ppkg nor a \.cat"):
        sign_catalogue(tmp_path / "x.txt", signing_key())
    package.unlink()
    with pytest.raises(BadInput, match="does not exist"):
        sign_catalogue(package.with_suffix(".cat"), signing_key())


def test_stopping_leaves_the_old(tmp_path: Path) -> None:
    """Whoever stops the work finds the unsigned catalogue, and nothing beside it."""
    package = build(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("stop")

    with pytest.raises(Cancelled):
        sign_catalogue(package, signing_key(), progress=stop)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@needs_judges
def test_time_stamp_is_embedded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer of a time-stamp server is embedded; osslsigncode takes it, and so do we where its root is trusted."""
    package = build(tmp_path)
    with stamp_server(tmp_path / "tsa") as server:
        signed = sign_catalogue(package, signing_key(), time_stamp_url=server.url)
    assert signed.signer.time_stamp is not None
    assert signed.signer.time_stamp.is_sound
    (tmp_path / "tsa-root.pem").write_bytes(pem(root()))
    result = judge(signed.catalogue, tmp_path, "-TSA-CAfile", tmp_path / "tsa-root.pem")
    assert result.returncode == 0, result.stdout
    assert "Timestamp Server Signature verification: ok" in result.stdout
    assert "that this computer trusts vouches for CN=Test Stamp" in told(package, FindingLevel.WARNING)
    trust_root(monkeypatch, tmp_path)
    assert "(UTC), says CN=Test Stamp" in told(package, FindingLevel.OK)
    assert told(package, FindingLevel.WARNING) + told(package, FindingLevel.ERROR) == ""

"""Reading signatures: who signed, whether the key is theirs, up to whom, and when; and DER, of which they are made."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.finding import FindingLevel
from app.packager.check.verify import signatures_of, verification_data, verify_package
from app.packager.read.package import open_package
from app.packager.signature.chain import chain_of
from app.packager.signature.der import Value, object_id, read_value, read_values, write_number, write_set, write_value
from app.packager.signature.message import SignedMessage, read_message
from app.packager.signature.oids import INDIRECT_DATA, TRUST_LIST
from app.packager.signature.places import signature_data
from app.packager.signature.signer import SignatureState, Signer, TimeStamp, read_signers
from app.packager.signature.words import signer_data, signer_findings
from app.protect.sign.key import SigningKey
from app.protect.sign.message import sign_attributes, signed_attributes, write_signed
from tests.packager.build_case import answers, built, setting
from tests.packager.signer_case import (
    NOW,
    YEAR,
    ec_key,
    make,
    middle,
    root,
    rsa_key,
    signed_inside,
    signer_of,
    stamper,
    trust_root,
)
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes

CONTENT = write_value(0x30, write_value(0x04, b"content"))


def signed(
    signer: SigningKey, *, content: bytes = CONTENT, attributes_of: bytes = CONTENT, kind: bytes = TRUST_LIST
) -> bytes:
    """Return *content* signed by *signer*, whose attributes speak of *attributes_of*."""
    attributes = signed_attributes(SignedMessage(TRUST_LIST, read_value(attributes_of), (), ()))
    message = SignedMessage(kind, read_value(content), (), ())
    return write_signed(message, attributes, sign_attributes(attributes, signer), signer, None)


def key_with(key: CertificateIssuerPrivateKeyTypes, certificate: x509.Certificate | None = None) -> SigningKey:
    """Return a signer with *key* and its certificate, or another one."""
    return SigningKey(certificate=certificate or signer_of(key), chain=(middle(), root()), key=key)


def states(data: bytes) -> list[SignatureState]:
    """Return what became of the signers of *data*."""
    return [signer.state for signer in read_signers(read_message(data))]


def told(signer: Signer, level: FindingLevel) -> str:
    """Return the findings of *level* on *signer*, now."""
    return "\n".join(str(each.sentence) for each in signer_findings(signer, NOW) if each.level is level)


@pytest.mark.parametrize("key", [rsa_key(), ec_key(), ec_key(ec.SECP384R1)], ids=["rsa", "p-256", "p-384"])
def test_a_good_signature_is_sound(key: CertificateIssuerPrivateKeyTypes) -> None:
    """Signer and chain are found among the certificates, wherever they stand."""
    (signer,) = read_signers(read_message(signed(key_with(key))))
    assert signer.state is SignatureState.SOUND
    assert signer.certificate == signer_of(key)
    assert signer.chain == (middle(), root())


def test_another_key_is_a_forgery() -> None:
    """A signature of another key than the certificate's is told."""
    data = signed(key_with(rsa_key("thief"), signer_of(rsa_key())))
    assert states(data) == [SignatureState.FORGED]


def test_another_content_is_a_change() -> None:
    """Attributes that speak of another content, or of another kind of content, are told."""
    assert states(signed(key_with(rsa_key()), attributes_of=write_value(0x30))) == [SignatureState.CHANGED]
    assert states(signed(key_with(rsa_key()), kind=INDIRECT_DATA)) == [SignatureState.CHANGED]


def test_a_missing_certificate_is_told() -> None:
    """Without the signer's certificate nobody can check the signature."""
    data = signed(key_with(rsa_key()))
    message = read_message(data)
    lone = SignedMessage(message.content_type, message.content, (), message.signers)
    (signer,) = read_signers(lone)
    assert signer.state is SignatureState.NO_CERTIFICATE
    assert "not in the signature" in told(signer, FindingLevel.ERROR)


def test_an_unknown_method_is_not_called_sound() -> None:
    """A signature by PSS, which Authenticode does not know, is not checked and not accepted either."""
    data = signed(key_with(rsa_key()))
    rsa, pss = object_id("1.2.840.113549.1.1.1"), object_id("1.2.840.113549.1.1.10")
    place = data.rindex(rsa)
    data = data[:place] + pss + data[place + len(rsa) :]
    assert states(data) == [SignatureState.UNKNOWN]
    (signer,) = read_signers(read_message(data))
    assert "a method that is not known here" in told(signer, FindingLevel.WARNING)
    assert told(signer, FindingLevel.OK) == ""


def test_a_chain_needs_signatures_and_not_names_alone() -> None:
    """A certificate with the issuer's name and another key does not lead upwards; circles end."""
    impostor = make("Test Middle", ec_key(name="impostor"), purposes=None, authority=True)
    assert chain_of(signer_of(rsa_key()), [impostor, root()]) == ()
    assert chain_of(signer_of(rsa_key()), [impostor, root(), middle()]) == (middle(), root())
    key = ec_key(name="circle")
    one = make("one", key, ("two", key), purposes=None, authority=True)
    two = make("two", key, ("one", key), purposes=None, authority=True)
    assert chain_of(one, [one, two]) == (two,)


def signer_with(certificate: x509.Certificate, **facts: object) -> Signer:
    """Return a sound signer with *certificate*."""
    return Signer(state=SignatureState.SOUND, certificate=certificate, **facts)  # type: ignore[arg-type]  # what tests give


def stamp(when: object, *, sound: bool = True) -> TimeStamp:
    """Return a time stamp of *when*."""
    return TimeStamp(
        state=SignatureState.SOUND,
        when=when,  # type: ignore[arg-type]  # a datetime
        fits=sound,
        nonce=None,
        certificate=stamper(),
        chain=(),
        is_authority=True,
    )


OLD = make("Old", rsa_key(), start=NOW - YEAR, end=NOW - YEAR / 2)
WORDS = {
    "good": (signer_with(signer_of(rsa_key())), FindingLevel.OK, "no time stamp: the signature counts until"),
    "chain left out": (signer_with(signer_of(rsa_key())), FindingLevel.HINT, "above that of the signer are not inside"),
    "expired": (signer_with(OLD), FindingLevel.WARNING, "expired on"),
    "expired, stamped in time": (
        signer_with(OLD, time_stamp=stamp(NOW - YEAR * 0.75)),
        FindingLevel.OK,
        "signed before",
    ),
    "expired, stamped later": (signer_with(OLD, time_stamp=stamp(NOW)), FindingLevel.WARNING, "was not valid"),
    "expired, bad stamp": (
        signer_with(OLD, time_stamp=stamp(NOW, sound=False)),
        FindingLevel.WARNING,
        "proves nothing",
    ),
    "unreadable stamp": (signer_with(OLD, has_bad_time_stamp=True), FindingLevel.WARNING, "proves nothing"),
    "old stamp": (signer_with(OLD, has_old_time_stamp=True), FindingLevel.OK, "of the old kind"),
    "not yet valid": (
        signer_with(make("New", rsa_key(), start=NOW + timedelta(days=1))),
        FindingLevel.WARNING,
        "is not valid yet",
    ),
    "no purpose": (signer_with(make("None", rsa_key(), purposes=None)), FindingLevel.WARNING, "not for signing code"),
}


@pytest.mark.parametrize("case", WORDS)
def test_words(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is right and wrong with a signer is told, each at its level."""
    trust_root(monkeypatch, tmp_path)
    signer, level, sentence = WORDS[case]
    assert sentence in told(signer, level)


def test_a_stamp_in_time_silences_the_expiry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A signature that was stamped while its certificate was valid has nothing to be warned of but that."""
    trust_root(monkeypatch, tmp_path)
    assert told(signer_with(OLD, time_stamp=stamp(NOW - YEAR * 0.75)), FindingLevel.WARNING) == ""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package that is signed inside, as Microsoft signs its own."""
    made = built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path_factory.mktemp("inside")).package
    made.write_bytes(signed_inside(made.read_bytes(), rsa_key()))
    made.with_suffix(".cat").unlink()
    return made


def test_a_signature_inside_is_told(package: Path) -> None:
    """The signer inside is named, in words and as data."""
    found = verify_package(package)
    text = "\n".join(str(finding.sentence) for finding in found.findings)
    assert found.ok
    assert "The signature inside fits the package" in text
    assert "Signed by CN=Contoso Signer, issued by CN=Test Middle" in text
    data = verification_data(found)["signatures"]
    assert isinstance(data, list)
    assert data[0]["catalogue"] is None
    assert data[0]["signers"][0]["state"] == "sound"
    assert data[0]["signers"][0]["certificate"]["subject"] == "CN=Contoso Signer"
    assert [each["subject"] for each in data[0]["signers"][0]["chain"]] == ["CN=Test Middle", "CN=Test Root"]


@pytest.mark.parametrize("part", ["package", "content", "attributes", "signature", "signer"])
def test_tampered_insides_are_told(package: Path, tmp_path: Path, part: str) -> None:
    """A change in the package, in what is signed, in the signature or of the signer is an error."""
    data = bytearray(package.read_bytes())
    with open_package(package) as opened:
        blob = opened.wim.file
        blob.seek(0xBC)
        start = int.from_bytes(blob.read(8), "little")
    message = read_message(bytes(data[start:]))
    info = message.signers[0]
    if part == "signer":
        other = signed_inside(package.read_bytes()[:start], rsa_key("thief"))
        theirs = read_message(other[start:]).signers[0].signature
        place = data.index(info.signature)
        data[place : place + len(theirs)] = theirs
    else:
        place = {
            "package": 0x20,
            "content": data.index(message.content.content) + 40,
            "attributes": data.index(info.attributes.content) + 70,
            "signature": data.index(info.signature) + 9,
        }[part]
        data[place] ^= 1
    (tmp_path / "x.ppkg").write_bytes(data)
    assert not verify_package(tmp_path / "x.ppkg").ok


@needs_samples
def test_real_signatures_inside_are_sound() -> None:
    """Packages that Microsoft signed inside are in order, and name their signer."""
    found = []
    for sample in SAMPLES.rglob("*.ppkg"):
        with open_package(sample) as opened:
            if any(not signature.file for signature in signatures_of(opened, sample)):
                found.append(sample)
    if not found:
        pytest.skip("no sample is signed inside")
    for sample in found:
        verification = verify_package(sample)
        assert verification.ok, sample
        assert [signer.state for signature in verification.signatures for signer in signature.signers] == [
            SignatureState.SOUND
        ]


def test_unsigned_packages_have_no_signatures(tmp_path: Path) -> None:
    """An unsigned catalogue names nobody; neither does one that cannot be read."""
    made = built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path).package
    with open_package(made) as opened:
        assert signatures_of(opened, made) == ()
        made.with_suffix(".cat").write_bytes(b"nothing")
        (found,) = signatures_of(opened, made)
    assert found.signers == ()
    assert not found.fits


def test_data_is_plain(package: Path) -> None:
    """What programs get of a signature is text, lists and nothing else."""
    import json

    with open_package(package) as opened:
        (found,) = signatures_of(opened, package)
    assert json.loads(json.dumps(signature_data(found)))["signers"][0]["time_stamp"] is None
    assert "Signed inside by CN=Contoso Signer" in str(found.lines()[0])


values = st.recursive(
    st.builds(write_value, st.sampled_from([0x02, 0x04, 0x0C]), st.binary(max_size=300)),
    lambda inner: st.builds(
        lambda tag, parts: write_value(tag, *parts), st.sampled_from([0x30, 0xA0]), st.lists(inner)
    ),
    max_leaves=20,
)


@settings(max_examples=80, deadline=None)
@given(values)
def test_der_comes_back(data: bytes) -> None:
    """What is written is read as the same values, whatever their length and depth."""

    def again(value: Value) -> bytes:
        if value.tag in (0x30, 0xA0):
            return write_value(value.tag, *(again(child) for child in value.children()))
        return write_value(value.tag, value.content)

    found = read_value(data)
    assert found.encoded == data
    assert again(found) == data


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 1 << 200))
def test_numbers_come_back(number: int) -> None:
    """Numbers are written as DER wants them and read again."""
    data = write_number(number)
    assert read_value(data).number() == number
    content = read_value(data).content
    assert len(content) == 1 or not (content[0] == 0 and content[1] < 0x80)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 2), st.integers(0, 39), st.lists(st.integers(0, 1 << 40), max_size=8))
def test_object_identifiers_are_as_others_write_them(first: int, second: int, rest: list[int]) -> None:
    """The numbers of an identifier come back by the rule of X.690, 8.19."""
    content = read_value(object_id(".".join(str(part) for part in (first, second, *rest)))).content
    numbers, number = [], 0
    for byte in content:
        number = number << 7 | byte & 0x7F
        if not byte & 0x80:
            numbers.append(number)
            number = 0
    assert numbers == [first * 40 + second, *rest]


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Bytes that are no DER raise ValueError and nothing else, and so do messages made of them."""
    with suppress(ValueError):
        assert b"".join(value.encoded for value in read_values(data)) == data
    with pytest.raises(ValueError, match=r".*"):
        read_message(data)


SAMPLE = signed(key_with(ec_key()))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(SAMPLE) - 1), st.integers(1, 255))
def test_any_changed_byte_is_read_or_refused(place: int, bits: int) -> None:
    """A changed byte anywhere in a signature leads to a state or to ValueError, never to another exception."""
    data = bytearray(SAMPLE)
    data[place] ^= bits
    signers: tuple[Signer, ...] = ()
    with suppress(ValueError):
        signers = read_signers(read_message(bytes(data)))
    for signer in signers:
        assert signer_data(signer)["state"] == signer.state
        list(signer_findings(signer, NOW))


def test_sets_are_sorted() -> None:
    """A SET OF stands in the order that DER wants."""
    assert write_set(b"\x04\x01b", b"\x02\x01\x05", b"\x04\x01a") == b"\x31\x09\x02\x01\x05\x04\x01a\x04\x01b"

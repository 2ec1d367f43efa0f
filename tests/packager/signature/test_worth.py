"""What a signature that fits is worth: weak digests and keys, chains that prove nothing, time stamps nobody trusts."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.core.finding import FindingLevel
from app.packager.check.verify import signatures_of, verification_data, verify_package
from app.packager.read.package import open_package
from app.packager.signature.catalogue_file import CatalogueFacts, write_catalogue
from app.packager.signature.der import object_id
from app.packager.signature.message import read_message
from app.packager.signature.signer import SignatureState, Signer, TimeStamp
from app.packager.signature.words import has_proved_name, signer_data, signer_findings
from app.packager.wim.read_back import Digests
from app.protect.sign.catalogue import sign_catalogue
from app.protect.sign.key import SigningKey
from app.protect.sign.message import sign_attributes, signed_attributes, write_signed
from tests.packager.build_case import answers, built, setting
from tests.packager.signer_case import (
    NOW,
    STAMPING,
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
from tests.protect.sign_case import judge, needs_judges, signing_key

if TYPE_CHECKING:
    from pathlib import Path

KEY = rsa_key()
ABOVE = ("Above", ec_key(name="above"))
TOP = ("Test Root", ec_key(name="root"))
LEAF = make("Leaf", KEY, ABOVE)


def above(**more: object) -> tuple[x509.Certificate, ...]:
    """Return a chain above ``LEAF`` whose first certificate is made as *more* says."""
    facts: dict[str, object] = {"purposes": None, "authority": True, **more}
    return make("Above", ABOVE[1], TOP, **facts), root()  # type: ignore[arg-type]  # what make takes


def signer(leaf: x509.Certificate = LEAF, chain: tuple[x509.Certificate, ...] = (), **more: object) -> Signer:
    """Return a sound signer."""
    return Signer(state=SignatureState.SOUND, certificate=leaf, chain=chain, **more)  # type: ignore[arg-type]  # the same


def stamp(
    certificate: x509.Certificate | None = None, chain: tuple[x509.Certificate, ...] = (), **more: object
) -> TimeStamp:
    """Return a time stamp of half a year ago."""
    facts: dict[str, object] = {"state": SignatureState.SOUND, "when": NOW - YEAR * 0.75, "fits": True, **more}
    return TimeStamp(nonce=None, certificate=certificate or stamper(), chain=chain, is_authority=True, **facts)  # type: ignore[arg-type]  # the same


def by_sha1(certificate: x509.Certificate) -> x509.Certificate:
    """Return *certificate*, of an RSA key, as if its issuer had used SHA-1; the signature is worth nothing then."""
    sha256, sha1 = object_id("1.2.840.113549.1.1.11"), object_id("1.2.840.113549.1.1.5")
    return x509.load_der_x509_certificate(certificate.public_bytes(Encoding.DER).replace(sha256, sha1))


def far_below() -> Signer:
    """Return a signer with an authority too many above it."""
    first, second = ec_key(name="first"), ec_key(name="second")
    chain = (
        make("First", first, ("Second", second), purposes=None, authority=True),
        make("Second", second, TOP, purposes=None, authority=True, below=0),
        root(),
    )
    return signer(make("Leaf", KEY, ("First", first)), chain)


OLD: Final = make("Old", KEY, start=NOW - YEAR, end=NOW - YEAR / 2)
SHORT: Final = rsa_key("short", 1024)
SELF_MADE: Final = make("Stamp of mine", rsa_key("mine"), purposes=(STAMPING,))
CODE: Final = ExtendedKeyUsageOID.CODE_SIGNING

CASES: dict[str, tuple[Signer, set[str], bool]] = {
    "good": (signer(LEAF, above()), set(), True),
    "issuer denies": (signer(LEAF, above(), denied=root()), {"issuer-denies"}, False),
    "good, any purpose": (
        signer(LEAF, above(purposes=(ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,))),
        set(),
        True,
    ),
    "good, root of version 3": (signer(signer_of(KEY), (middle(), root())), set(), True),
    "SHA-1": (signer(LEAF, above(), is_sha1=True), {"sha1-digest"}, False),
    "RSA of 1024 bits": (signer(make("Leaf", SHORT, ABOVE), above()), {"weak-key"}, False),
    "curve of 192 bits": (signer(make("Leaf", ec_key(ec.SECP192R1), ABOVE), above()), {"weak-key"}, False),
    "weak authority": (
        signer(make("Leaf", KEY, ("Weak", SHORT)), (make("Weak", SHORT, TOP, purposes=None, authority=True), root())),
        {"weak-key"},
        False,
    ),
    "certificate by SHA-1": (
        signer(by_sha1(make("Leaf", KEY, ("Old authority", KEY)))),
        {"sha1-certificate"},
        False,
    ),
    "issuer is none": (signer(LEAF, above(authority=False, issues=True)), {"issuer-no-authority"}, False),
    "issuer is a signer": (
        signer(LEAF, above(authority=False, purposes=(CODE,))),
        {"issuer-no-authority", "issuer-no-certificate-signing"},
        False,
    ),
    "issuer may not issue": (signer(LEAF, above(issues=False)), {"issuer-no-certificate-signing"}, False),
    "issuer for servers": (
        signer(LEAF, above(purposes=(ExtendedKeyUsageOID.SERVER_AUTH,))),
        {"issuer-purpose"},
        False,
    ),
    "issuer expired": (signer(LEAF, above(end=NOW - YEAR / 2)), {"issuer-not-valid"}, True),
    "chain too long": (far_below(), {"issuer-path-length"}, False),
    "key usage": (signer(make("Leaf", KEY, ABOVE, signs=False), above()), {"not-for-signatures"}, True),
    "expired, self-made stamp": (
        signer(OLD, time_stamp=stamp(SELF_MADE)),
        {"expired", "time-stamp-untrusted"},
        True,
    ),
    "expired, stamp by no authority": (
        signer(
            OLD,
            time_stamp=stamp(
                make("Stamp", rsa_key("mine"), ABOVE, purposes=(STAMPING,)), above(authority=False, issues=True)
            ),
        ),
        {"expired", "issuer-no-authority"},
        True,
    ),
    "expired, SHA-1 stamp": (signer(OLD, time_stamp=stamp(is_sha1=True)), {"expired", "time-stamp-sha1"}, True),
    "expired, weak stamp": (
        signer(OLD, time_stamp=stamp(make("Stamp", SHORT, TOP, purposes=(STAMPING,)), (root(),))),
        {"expired", "weak-key"},
        True,
    ),
    "expired, old stamp": (signer(OLD, has_old_time_stamp=True), {"expired"}, True),
    "stamp to come": (signer(LEAF, above(), time_stamp=stamp(when=NOW + YEAR / 2)), {"time-stamp-ahead"}, True),
    "expired, good stamp": (signer(OLD, time_stamp=stamp(chain=(root(),))), set(), True),
    "expired, good stamp, root outside": (signer(OLD, time_stamp=stamp()), set(), True),
}


@pytest.mark.parametrize("case", CASES)
def test_what_takes_the_worth_is_told(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each flaw is a warning with its code and a reason, and says whether the name is proved."""
    trust_root(monkeypatch, tmp_path)
    one, codes, proved = CASES[case]
    found = list(signer_findings(one, NOW))
    assert {each.code for each in found if each.level is FindingLevel.WARNING} == codes
    assert all(each.code for each in found)
    assert "chain" not in {each.code for each in found if codes & {"weak-key", "issuer-no-authority"}}
    assert has_proved_name(one, NOW) is proved
    assert not any("{" in str(each.sentence) for each in found)


def test_trust_of_a_time_stamp_is_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stamp can be sound and prove nothing: what scripts get tells the two apart."""
    trust_root(monkeypatch, tmp_path)
    told = [signer_data(signer(OLD, time_stamp=stamp(each)))["time_stamp"] for each in (SELF_MADE, stamper())]
    assert [(one["sound"], one["trusted"]) for one in told] == [(True, False), (True, True)]  # type: ignore[index]  # JSON


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a package with its catalogue."""
    return built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path).package


def sign_anyway(catalogue: bytes, key: SigningKey) -> bytes:
    """Return *catalogue* signed by *key*, which ``sign`` would refuse."""
    message = read_message(catalogue)
    attributes = signed_attributes(message)
    return write_signed(message, attributes, sign_attributes(attributes, key), key, None)


@needs_judges
@pytest.mark.parametrize(
    ("above", "is_denied"),
    [
        ((middle(), root()), False),  # the key of the one who issued it
        ((make("Test Middle", ec_key(name="other"), TOP, purposes=None, authority=True), root()), True),
        ((make("Test Middle", ec_key(name="other"), TOP, purposes=None, authority=True), middle(), root()), False),
        ((), False),  # nobody is there to deny it
        ((root(),), False),
    ],
)
def test_an_issuer_can_deny_a_certificate(package: Path, above: tuple[x509.Certificate, ...], is_denied: bool) -> None:
    """A certificate that names an authority inside the signature which did not issue it makes nobody trustworthy."""
    catalogue = package.with_suffix(".cat")
    key = SigningKey(certificate=signer_of(KEY), chain=above, key=KEY)
    catalogue.write_bytes(sign_anyway(catalogue.read_bytes(), key))
    found = verify_package(package)
    assert found.ok
    assert ("issuer-denies" in {each.code for each in found.findings}) is is_denied
    assert bool(found.signatures[0].trustworthy) is not is_denied


@needs_judges
def test_a_chain_through_no_authority_proves_nothing(package: Path, tmp_path: Path) -> None:
    """As osslsigncode sees it: an ordinary certificate that issues others makes no chain. We warn and trust nobody."""
    catalogue = package.with_suffix(".cat")
    plain = catalogue.read_bytes()
    impostor = make("Test Middle", ec_key(name="middle"), TOP, authority=False)
    for between, is_good in ((middle(), True), (impostor, False)):
        catalogue.write_bytes(
            sign_anyway(plain, SigningKey(certificate=signer_of(KEY), chain=(between, root()), key=KEY))
        )
        assert (judge(catalogue, tmp_path).returncode == 0) is is_good
        found = verify_package(package)
        assert found.ok
        assert bool(found.signatures[0].trustworthy) is is_good
        codes = {each.code for each in found.findings if each.level is FindingLevel.WARNING}
        assert ("issuer-no-authority" in codes) is not is_good


def test_members_by_sha1_alone_are_told(package: Path) -> None:
    """A catalogue that names the package by SHA-1 only fits, with a warning, and makes nobody trustworthy."""
    catalogue = package.with_suffix(".cat")
    data = package.read_bytes()
    lone = write_catalogue(Digests(len(data), _sha1(data), _sha1(data)), CatalogueFacts(bytes(16), NOW))
    catalogue.write_bytes(sign_anyway(lone, signing_key()))
    found = verify_package(package)
    assert found.ok
    assert "sha1-members" in {each.code for each in found.findings if each.level is FindingLevel.WARNING}
    assert found.signatures[0].trustworthy == ()
    assert len(found.signatures[0].signers) == 1


def test_a_signature_of_another_package_names_nobody(package: Path, tmp_path: Path) -> None:
    """The catalogue of one package beside another: an error, and no signer is said to have signed anything."""
    other = tmp_path / "other"
    other.mkdir()
    stranger = sign_catalogue(built(answers(setting("OOBE/Desktop/HideOobe", "False")), other).package, signing_key())
    package.with_suffix(".cat").write_bytes(stranger.catalogue.read_bytes())
    with open_package(package) as opened:
        (found,) = signatures_of(opened, package)
    assert (found.fits, found.signers, found.trustworthy) == (False, (), ())
    assert [each.code for each in found.findings] == ["catalogue-other"]
    assert "Contoso Signer" not in " ".join(map(str, found.lines()))
    assert "Contoso Signer" not in str(verification_data(verify_package(package)))


def test_a_changed_package_signed_inside_names_nobody(package: Path) -> None:
    """A byte that was changed after signing: nobody signed what is there now."""
    data = bytearray(signed_inside(package.read_bytes(), KEY))
    data[0x20] ^= 1
    package.write_bytes(data)
    package.with_suffix(".cat").unlink()
    found = verify_package(package)
    assert [one.fits for one in found.signatures] == [False]
    assert "package-changed" in {each.code for each in found.findings}
    assert "Contoso Signer" not in str(verification_data(found))


def _sha1(data: bytes) -> bytes:
    return hashlib.sha1(data, usedforsecurity=False).digest()

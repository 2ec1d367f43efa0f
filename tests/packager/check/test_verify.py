"""Verifying: every real package is sound, and what was changed is told."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.core.error import BadInput, Cancelled
from app.packager.check.verify import FindingLevel, Verification, verification_data, verify_package
from app.packager.wim.reader import Wim
from tests.packager.paper import certificate_pem, key_of
from tests.packager.signer_case import rsa_key, signed_inside
from tests.packager.tampered import SECRETS, build_secret, build_text, change, replaced
from tests.packager.wim_case import run
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path

HIDE = "<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>"
GROUP = "Multivariant/0/Prov/RunTime/0__OOBE_Desktop_HideOobe.provxml"
LIST = "Multivariant/0/Prov/RunTime.xml"
MASTER = "Multivariant/0/MasterDatastore.xml"
ASSETS = "DataAsset/DataAsset.xml"

needs_signer = pytest.mark.skipif(not shutil.which("osslsigncode"), reason="install osslsigncode: it signs catalogues")


def told(verification: Verification, level: FindingLevel) -> str:
    """Return the findings of *level*, one to a line."""
    return "\n".join(str(finding.sentence) for finding in verification.findings if finding.level is level)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with settings of every kind, and its catalogue."""
    return build_secret(tmp_path_factory.mktemp("verify"))


@needs_samples
@pytest.mark.parametrize("sample", sorted(SAMPLES.rglob("*.ppkg")), ids=lambda path: path.stem)
def test_real_packages_are_sound(sample: Path) -> None:
    """A real package has neither errors nor warnings; the catalogue beside it is re-created byte for byte."""
    found = verify_package(sample)
    assert [str(finding.sentence) for finding in found.findings if finding.level is not FindingLevel.OK] == []
    if sample.with_suffix(".cat").exists():
        assert "belongs to this package, byte for byte" in told(found, FindingLevel.OK)


def test_our_own_is_sound(package: Path) -> None:
    """What this program builds has nothing to be told of, and progress ends at its end."""
    steps: list[tuple[int, int]] = []
    found = verify_package(package, lambda done, total: steps.append((done, total)))
    assert found.ok
    assert told(found, FindingLevel.WARNING) == ""
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


def test_no_secret_is_shown(package: Path, tmp_path: Path) -> None:
    """No finding holds a secret, not even where the secret was changed."""
    changes = replaced(package, "Accounts_Users_admin.provxml", SECRETS["user"], "OtherPw-1234")
    for found in (verify_package(package), verify_package(change(package, tmp_path / "x.ppkg", changes))):
        text = repr(found) + json.dumps(verification_data(found))
        assert not any(secret in text for secret in (*SECRETS.values(), "OtherPw-1234"))


def test_changed_group_is_told(package: Path, tmp_path: Path) -> None:
    """A settings group that was changed no longer fits the answers, nor the package its catalogue."""
    target = tmp_path / package.name
    change(package, target, replaced(package, "Accounts_Users_admin.provxml", 'value="2"', 'value="1"'))
    shutil.copy(package.with_suffix(".cat"), target.with_suffix(".cat"))
    found = verify_package(target)
    assert "Accounts/Users/admin/LocalUserGroup" in told(found, FindingLevel.WARNING)
    assert "is not the catalogue of this package" in told(found, FindingLevel.ERROR)
    assert not found.ok


def test_missing_catalogue_is_no_fault(package: Path, tmp_path: Path) -> None:
    """An unsigned package needs no catalogue."""
    shutil.copy(package, tmp_path / "alone.ppkg")
    found = verify_package(tmp_path / "alone.ppkg")
    assert found.ok
    assert "There is no alone.cat" in told(found, FindingLevel.OK)


def test_damaged_content_is_told(package: Path, tmp_path: Path) -> None:
    """A flipped bit in a content is found by its hash."""
    data = bytearray(package.read_bytes())
    data[data.index(b"rem nothing")] ^= 1
    target = tmp_path / "damaged.ppkg"
    target.write_bytes(data)
    assert "does not match its hash" in told(verify_package(target), FindingLevel.ERROR)


@pytest.mark.parametrize(
    ("changes", "level", "sentence"),
    [
        ({GROUP: None}, FindingLevel.ERROR, "is listed, but is not in the package"),
        ({LIST: None}, FindingLevel.ERROR, "The list of the source RunTime is missing"),
        ({MASTER: None}, FindingLevel.ERROR, "so Windows finds no settings"),
        ({GROUP: b"no xml"}, FindingLevel.ERROR, "is not XML that can be read"),
        (
            {GROUP.replace("0_", "7_"): b"\xef\xbb\xbf<wap-provisioningdoc />"},
            FindingLevel.WARNING,
            "but not in its lists",
        ),
        ({"Multivariant/0/Prov/Other.xml": b"\xef\xbb\xbf<a />"}, FindingLevel.WARNING, "is not listed in"),
        ({"Multivariant/Multivariant.xml": b"<Elements />"}, FindingLevel.WARNING, "in every other known package"),
        ({"CommonSettings/CommonSettings.xml": None}, FindingLevel.WARNING, "is missing"),
        ({"DataAsset/2/0_x/left.txt": b"left"}, FindingLevel.WARNING, "not in the list of data assets"),
    ],
)
def test_changed_trees(tmp_path: Path, changes: dict[str, bytes | None], level: FindingLevel, sentence: str) -> None:
    """A tree with a file missing, added or changed is told, although all hashes are right."""
    package = build_text(HIDE, tmp_path)
    found = verify_package(change(package, tmp_path / "changed.ppkg", changes))
    assert sentence in told(found, level)


@pytest.mark.parametrize(
    ("path", "old", "new", "sentence"),
    [
        (LIST, "$(_prov)\\RunTime\\0", "$(_prov)\\RunTime\\1", "is listed, but is not in the package"),
        (MASTER, "$(_prov)\\RunTime.xml", "$(_prov)\\Hidden.xml", "may act on other settings than shown"),
        (GROUP, "\ufeff", "", "does not begin with a byte order mark"),
        ("Multivariant/0/customizations.xml", "<Rank>0<", "<Rank>7<", "The image says Rank 0, the answer file 7"),
    ],
)
def test_changed_texts(tmp_path: Path, path: str, old: str, new: str, sentence: str) -> None:
    """A list, a mark or the answer file that was changed is told."""
    package = build_text(HIDE, tmp_path)
    found = verify_package(change(package, tmp_path / "changed.ppkg", replaced(package, path, old, new)))
    assert sentence in told(found, FindingLevel.ERROR)


def test_no_answers_are_no_fault(tmp_path: Path) -> None:
    """Other tools leave the answer files out."""
    package = build_text(HIDE, tmp_path)
    without: dict[str, bytes | None] = dict.fromkeys(
        ("Multivariant/0/customizations.xml", "CommonSettings/1/AnswerFile.xml")
    )
    found = verify_package(change(package, tmp_path / "bare.ppkg", without))
    assert found.ok
    assert "has no answer file" in told(found, FindingLevel.OK)


def test_changed_image(tmp_path: Path) -> None:
    """An image that tells another name than the answer file is told."""
    package = build_text(HIDE, tmp_path)
    found = verify_package(change(package, tmp_path / "changed.ppkg", {}, ("<NAME>test<", "<NAME>other<")))
    assert "The image says Name other, the answer file test." in told(found, FindingLevel.ERROR)


def test_changed_data_asset(package: Path, tmp_path: Path) -> None:
    """A data asset that was exchanged no longer fits its folder's name, and the catalogue says that it was changed."""
    target = change(package, tmp_path / "x.ppkg", replaced(package, "setup.cmd", "nothing", "evil"))
    assert "setup.cmd is named after another content" in told(verify_package(target), FindingLevel.HINT)
    shutil.copy(package.with_suffix(".cat"), target.with_suffix(".cat"))
    assert "is not the catalogue of this package" in told(verify_package(target), FindingLevel.ERROR)


def test_an_asset_is_read_once(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest in the name of a data asset is compared without unpacking it a second time."""
    read: list[str] = []
    copy = Wim.copy

    def noted(self: Wim, path: str, *more: Any) -> None:
        read.append(path)
        copy(self, path, *more)

    monkeypatch.setattr(Wim, "copy", noted)
    assert verify_package(package).ok
    assert [path for path in read if path.startswith("DataAsset/")] == ["DataAsset/DataAsset.xml"]


def test_asset_that_no_list_names(package: Path, tmp_path: Path) -> None:
    """A group that names a file the list lacks is told, and so is the file."""
    found = verify_package(change(package, tmp_path / "x.ppkg", {ASSETS: b"<Elements />"}))
    assert "which the list of data assets lacks" in told(found, FindingLevel.ERROR)
    assert "setup.cmd is in the package, but not in the list" in told(found, FindingLevel.WARNING)


def test_second_answer_file_disagrees(package: Path, tmp_path: Path) -> None:
    """Both answer files of a package should say the same."""
    changes = replaced(package, "AnswerFile.xml", "kiosk", "other")
    found = verify_package(change(package, tmp_path / "x.ppkg", changes))
    assert "have different settings" in told(found, FindingLevel.WARNING)


def test_no_package_is_bad_input(tmp_path: Path) -> None:
    """What is no package at all raises."""
    (tmp_path / "x.ppkg").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(BadInput, match="ZIP"):
        verify_package(tmp_path / "x.ppkg")


def test_progress_may_stop(package: Path) -> None:
    """A caller stops the work by raising."""

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("stop")

    with pytest.raises(Cancelled):
        verify_package(package, stop)


@needs_signer
def test_signed_catalogue(package: Path, tmp_path: Path) -> None:
    """A catalogue that was signed by another program is taken, and not one of another package."""
    target = tmp_path / "signed.ppkg"
    shutil.copy(package, target)
    (tmp_path / "key.pem").write_bytes(
        key_of("signer").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    (tmp_path / "cert.pem").write_bytes(certificate_pem("signer"))
    run(
        *("osslsigncode", "sign", "-certs", tmp_path / "cert.pem", "-key", tmp_path / "key.pem", "-h", "sha256"),
        *("-in", package.with_suffix(".cat"), "-out", target.with_suffix(".cat")),
    )
    found = verify_package(target)
    assert found.ok
    assert "belongs to this package and is signed" in told(found, FindingLevel.OK)

    data = target.with_suffix(".cat").read_bytes()
    digest = hashlib.sha256(target.read_bytes()).digest()
    target.with_suffix(".cat").write_bytes(data.replace(digest, bytes(32), 1))
    assert "was changed after it was signed" in told(verify_package(target), FindingLevel.ERROR)

    target.with_suffix(".cat").write_bytes(data.replace(digest, bytes(32)))
    target.write_bytes(change(package, tmp_path / "y.ppkg", {}).read_bytes())
    assert "is not the catalogue of this package" in told(verify_package(target), FindingLevel.ERROR)


def test_signature_inside(tmp_path: Path) -> None:
    """A signature inside fits the package it was made for, and no other; a broken one is told."""
    package = build_text(HIDE, tmp_path)
    data = signed_inside(package.read_bytes(), rsa_key())
    target = tmp_path / "inside.ppkg"
    target.write_bytes(data)
    found = verify_package(target)
    assert "The signature inside fits" in told(found, FindingLevel.OK)
    assert found.ok

    # The GUID in the header, which nothing else checks.
    target.write_bytes(data[:0x20] + b"\xee" + data[0x21:])
    assert "changed after it was signed inside" in told(verify_package(target), FindingLevel.ERROR)
    target.write_bytes(data[:-3])
    assert "not at the end of the package" in told(verify_package(target), FindingLevel.ERROR)
    start = len(package.read_bytes())
    target.write_bytes(data[:start] + bytes(len(data) - start))
    assert "cannot be read" in told(verify_package(target), FindingLevel.ERROR)

"""Looking into packages, comparing and checking them: the jobs of both faces, on files alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.core.text import N_
from app.jobs.inspect import (
    CompareOrder,
    InspectOrder,
    compare,
    comparison_data,
    extract_all,
    extract_file,
    inspect,
)
from app.jobs.verify import RebuildOrder, rebuild, verification_data, verify
from app.protect.sign.catalogue import sign_catalogue
from tests.deliver.sheet_case import PASSWORD, TOKEN, token_package
from tests.protect.sign_case import build, signing_key

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two packages that differ, the first signed, and with a damaged one."""
    folder = tmp_path_factory.mktemp("packages")
    sign_catalogue(build(folder), signing_key())
    token_package(folder)
    (folder / "cut.ppkg").write_bytes((folder / "Lab.ppkg").read_bytes()[:3000])
    return folder


def stop(_done: int, _total: int) -> None:
    """Cancel as soon as anything is reported."""
    raise Cancelled(N_("Error", "Stopped."))


def test_a_package_is_described_without_its_secrets(folder: Path) -> None:
    """What it does, its files and that it can be imported are told; a password and a token are in none of it."""
    found = inspect(InspectOrder(package=folder / "Lab.ppkg"))
    assert found.has_answers
    assert found.description.facts.name == "Lab"
    assert "Multivariant/0/customizations.xml" in [path for path, _shown, _size in found.files]
    told = json.dumps(found.data()) + repr(found)
    assert found.data()["signatures"] == []
    assert TOKEN not in told
    assert PASSWORD not in told


def test_a_signer_is_checked(folder: Path) -> None:
    """The verdict on a signature is the one of verify, and stands in the data of both with its codes."""
    found = inspect(InspectOrder(package=folder / "test.ppkg"))
    checked = verify(folder / "test.ppkg")
    assert found.signatures == checked.signatures
    assert found.data()["signatures"] == verification_data(checked)["signatures"]
    (signature,) = found.signatures
    assert signature.fits
    assert signature.trustworthy == signature.signers
    assert [each["code"] for each in found.data()["signatures"][0]["findings"]] == [
        "catalogue-fits",
        "signed",
        "chain",
        "until",
    ]
    assert inspect(InspectOrder(package=folder / "test.ppkg", with_signatures=False)).signatures == ()


def test_files_are_extracted_all_or_none(folder: Path, tmp_path: Path) -> None:
    """All of a package, or one file of it; what is stopped leaves nothing, and an old file as it was."""
    files = {path: size for path, _shown, size in inspect(InspectOrder(package=folder / "Lab.ppkg")).files}
    assert extract_all(folder / "Lab.ppkg", tmp_path / "all") == tmp_path / "all"
    written = {one.relative_to(tmp_path / "all").as_posix(): one for one in (tmp_path / "all").rglob("*")}
    assert {name: one.stat().st_size for name, one in written.items() if one.is_file()} == files
    with pytest.raises(Cancelled):
        extract_all(folder / "Lab.ppkg", tmp_path / "none", stop)
    assert not (tmp_path / "none").exists()
    target = tmp_path / "answers.xml"
    target.write_text("old")
    with pytest.raises(Cancelled):
        extract_file(folder / "Lab.ppkg", "Multivariant/0/customizations.xml", target, stop)
    assert target.read_text() == "old"
    extract_file(folder / "Lab.ppkg", "Multivariant/0/customizations.xml", target)
    assert target.read_bytes() == written["Multivariant/0/customizations.xml"].read_bytes()
    inspect(InspectOrder(package=folder / "Lab.ppkg", extract_to=tmp_path / "again"))
    assert (tmp_path / "again" / "Multivariant/0/customizations.xml").read_bytes() == target.read_bytes()
    with pytest.raises(Cancelled):
        inspect(InspectOrder(package=folder / "Lab.ppkg", extract_to=tmp_path / "none"), stop)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["again", "all", "answers.xml"]


@pytest.mark.parametrize("name", ["cut.ppkg", "none.ppkg", "test.cat"])
def test_what_is_no_package_is_refused_by_every_job(folder: Path, tmp_path: Path, name: str) -> None:
    """Each says why in a sentence, and writes nothing."""
    path, good = folder / name, folder / "Lab.ppkg"
    for job in (
        lambda: inspect(InspectOrder(package=path, extract_to=tmp_path / "files")),
        lambda: extract_all(path, tmp_path / "files"),
        lambda: compare(CompareOrder(first=good, second=path)),
        lambda: compare(CompareOrder(first=path, second=good)),
        lambda: rebuild(RebuildOrder(package=path, kept=tmp_path / "kept.ppkg")),
    ):
        with pytest.raises(BadInput):
            job()
    assert list(tmp_path.iterdir()) == []


def test_two_packages_are_compared(folder: Path) -> None:
    """The same differs in nothing; others differ in settings, and secrets are only said to differ."""
    good = folder / "Lab.ppkg"
    assert compare(CompareOrder(first=good, second=good)).same_bytes
    found = compare(CompareOrder(first=good, second=folder / "test.ppkg"))
    assert found.settings
    assert PASSWORD not in json.dumps(comparison_data(found))


def test_a_package_is_verified(folder: Path) -> None:
    """A whole one is in order, with the signature that was found; verifying can be stopped."""
    found = verify(folder / "test.ppkg")
    assert found.ok
    assert verification_data(found)["ok"] is True
    assert found.signatures
    with pytest.raises(Cancelled):
        verify(folder / "Lab.ppkg", stop)


def test_a_package_is_rebuilt(folder: Path, tmp_path: Path) -> None:
    """The same comes out; it is kept where that is wanted, never over the package itself, and whole or not at all."""
    package, kept = folder / "Lab.ppkg", tmp_path / "kept.ppkg"
    before = package.read_bytes()
    result = rebuild(RebuildOrder(package=package, kept=kept))
    assert result.rebuilt.identical
    assert (result.others, result.same) == ((), len(result.rebuilt.files))
    assert result.data()["output"] == str(kept)
    assert verify(kept).ok
    with pytest.raises(BadInput, match="is the package itself"):
        rebuild(RebuildOrder(package=package, kept=package))
    whole = kept.read_bytes()
    with pytest.raises(AppError):
        rebuild(RebuildOrder(package=package, kept=kept), stop)
    assert (package.read_bytes(), kept.read_bytes()) == (before, whole)
    assert [one.name for one in tmp_path.iterdir()] == ["kept.ppkg"]

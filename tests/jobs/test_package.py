"""Sealing and signing as jobs: what they leave, and what they leave alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput, Cancelled, Locked
from app.core.secret import Secret
from app.jobs.project import NewOrder, make_project
from app.jobs.seal import SealOrder, UnsealOrder, check_sealed, seal, unseal
from app.jobs.sign import SignOrder, sign, trust_in_file, trusting
from app.model.project import Project
from app.model.store.project_store import open_project
from app.packager.check.verify import verify_package
from tests.protect.sign_case import build, signer_files

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = Secret("Zwiebel-9001-Kanarienvogel")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a package in a folder of its own, with its catalogue."""
    (tmp_path / "made").mkdir()
    return build(tmp_path / "made")


def test_sealed_and_opened_again(package: Path, tmp_path: Path) -> None:
    """What comes out is what went in; the password is needed, and shown nowhere."""
    made = seal(SealOrder(package=package, password=PASSWORD))
    assert made.file.name == f"{package.name}.sealed"
    assert made.script
    assert made.script.parent == package.parent
    assert PASSWORD.reveal() not in repr(made) + made.script.read_text(encoding="utf-8")
    check_sealed(made.file)
    with pytest.raises(BadInput):
        check_sealed(package)
    with pytest.raises(Locked):
        unseal(UnsealOrder(file=made.file, password=Secret("another one"), folder=tmp_path / "out"))
    assert not (tmp_path / "out").exists()
    opened = unseal(UnsealOrder(file=made.file, password=PASSWORD, folder=tmp_path / "out"))
    assert (opened.package.read_bytes(), opened.size) == (package.read_bytes(), package.stat().st_size)


def test_sealed_elsewhere_without_a_script(package: Path, tmp_path: Path) -> None:
    """The sealed file goes where it is told to, alone; stopped work leaves nothing."""
    order = SealOrder(package=package, password=PASSWORD, target=tmp_path / "for-mail.sealed", has_script=False)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("Stopped")

    with pytest.raises(Cancelled):
        seal(order, stop)
    assert not (tmp_path / "for-mail.sealed").exists()
    made = seal(order)
    assert (made.file, made.script, made.script_sha256) == (tmp_path / "for-mail.sealed", None, None)
    assert {path.name for path in tmp_path.iterdir()} == {"made", "for-mail.sealed"}


def test_signed_and_trusted_by_a_project(package: Path, tmp_path: Path) -> None:
    """The catalogue is signed and the project trusts the signer in one step; a second signature must be asked for."""
    project = tmp_path / "Lab.wcdproj"
    order = SignOrder(package=package, signer=signer_files(tmp_path), trusted_by=project)
    before = package.with_suffix(".cat").read_bytes()
    with pytest.raises(BadInput):
        sign(order)
    assert package.with_suffix(".cat").read_bytes() == before
    make_project(NewOrder(path=project, name="Lab"))
    made = sign(order)
    assert made.certificate
    assert (tmp_path / made.certificate).is_file()
    assert "TrustedProvisioners" in repr(open_project(project).project.settings)
    assert (made.replaced, made.signer.details is not None) == (False, True)
    assert verify_package(package).ok
    with pytest.raises(BadInput, match="signed already"):
        sign(order)
    assert sign(replace(order, replaces=True, trusted_by=None)).replaced


def test_a_signer_that_was_read_is_trusted(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An open project trusts it as one that lies in a file does; if the file cannot be saved, no certificate stays."""
    signer = sign(SignOrder(package=package, signer=signer_files(tmp_path))).signer.signer
    path = tmp_path / "lab" / "Lab.wcdproj"
    make_project(NewOrder(path=path, name="Lab", makes_folder=True))

    def fail(*_given: object, **_more: object) -> None:
        raise AppError("full")

    with monkeypatch.context() as broken:
        broken.setattr("app.jobs.sign.save_project", fail)
        with pytest.raises(AppError, match="full"):
            trust_in_file(path, signer)
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    name = trust_in_file(path, signer)
    assert (path.parent / name).is_file()
    (tmp_path / "open").mkdir()
    assert trusting(Project(), tmp_path / "open", signer).settings == open_project(path).project.settings
    assert (tmp_path / "open" / name).read_bytes() == (path.parent / name).read_bytes()

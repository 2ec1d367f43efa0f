"""Making, importing and exporting projects, and trusting a signer in one: the jobs of both faces, on files alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput
from app.core.secret import Secret
from app.jobs.import_export import ExportOrder, ImportOrder, export_project, import_project, look_at_source
from app.jobs.project import NewOrder, check, make_project
from app.jobs.sign import trust_in_file
from app.jobs.source import open_source
from app.model.project import Project
from app.model.store.project_store import open_project, save_project, unlock
from tests.deliver.sheet_case import PASSWORD, TOKEN, token_package
from tests.protect.sign_case import signing_key

if TYPE_CHECKING:
    from pathlib import Path

WORD = Secret("a long passphrase")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a package with secrets."""
    return token_package(tmp_path_factory.mktemp("built"))


def test_a_new_project_is_made_once(tmp_path: Path) -> None:
    """Name and what it is for are in it; another of the same name is refused, and the first stays."""
    path = tmp_path / "new" / "Depot" / "Depot.wcdproj"
    order = NewOrder(path=path, name="Depot", description="For the depot", makes_folder=True)
    make_project(order)
    assert open_project(path).project.package.description == "For the depot"
    before = path.read_bytes()
    with pytest.raises(AppError, match="already exists"):
        make_project(order)
    assert path.read_bytes() == before
    assert not check("Depot", str(path.parent), must_be_new=False).is_fine


def test_a_package_is_looked_at_before_it_is_imported(package: Path, tmp_path: Path) -> None:
    """Its name and that it holds secrets are told; what cannot be imported is refused."""
    found = look_at_source(package)
    assert (found.name, found.has_secrets) == ("Lab", True)
    (tmp_path / "bad.ppkg").write_bytes(b"x" * 500)
    with pytest.raises(BadInput):
        look_at_source(tmp_path / "bad.ppkg")


@pytest.mark.parametrize("word", [None, WORD])
def test_secrets_are_sealed_or_left_out(package: Path, tmp_path: Path, word: Secret | None) -> None:
    """They are in no file in the clear; with the passphrase they come back, without one they are named."""
    folder = tmp_path / "made"
    made = import_project(ImportOrder(source=package, folder=folder, name="Office", passphrase=word))
    assert made.project_file == folder / "Office.wcdproj"
    for path in folder.rglob("*"):
        assert not path.is_file() or not {TOKEN, PASSWORD} & set(path.read_text(errors="replace").split('"'))
    opened = open_project(made.project_file)
    assert bool(made.left_out) is (word is None)
    if word is not None:
        assert unlock(opened.project, opened, word).account.administrator.password.reveal() == PASSWORD
    assert PASSWORD not in repr(ImportOrder(source=package, folder=folder, passphrase=Secret(PASSWORD)))


def test_what_cannot_be_imported_makes_no_folder(tmp_path: Path) -> None:
    """A damaged package leaves nothing behind."""
    (tmp_path / "bad.ppkg").write_bytes(b"x" * 500)
    with pytest.raises(BadInput):
        import_project(ImportOrder(source=tmp_path / "bad.ppkg", folder=tmp_path / "made"))
    assert [path.name for path in tmp_path.iterdir()] == ["bad.ppkg"]


def test_a_project_goes_to_wcd_and_back(package: Path, tmp_path: Path) -> None:
    """What was exported is opened as a source, and imports as the same project; missing secrets are told as empty."""
    made = import_project(ImportOrder(source=package, folder=tmp_path / "made"))
    source = open_source(made.project_file)
    written = export_project(ExportOrder(source=source, folder=tmp_path / "wcd"))
    assert {path.name for path in written.files} == {"customizations.xml", "Lab.icdproj.xml"}
    assert "account.administrator.password" in written.missing
    again = open_source(tmp_path / "wcd")
    assert again.opened is None
    assert again.project.device == source.project.device
    with pytest.raises(AppError):
        export_project(ExportOrder(source=source, folder=tmp_path / "wcd"))
    assert import_project(ImportOrder(source=tmp_path / "wcd", folder=tmp_path / "back")).project_file.is_file()


def test_a_signer_is_trusted_with_both_files_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The certificate lies beside the project that names it; where that cannot be saved, neither is left."""
    path = tmp_path / "Depot.wcdproj"
    save_project(Project(), path)
    before = path.read_bytes()
    with monkeypatch.context() as patch:

        def fails(*_given: object, **_named: object) -> None:
            raise AppError("No room.")

        patch.setattr("app.jobs.sign.save_project", fails)
        with pytest.raises(AppError, match=r"No room\."):
            trust_in_file(path, signing_key())
    assert [one.name for one in tmp_path.iterdir()] == ["Depot.wcdproj"]
    assert path.read_bytes() == before
    trust_in_file(path, signing_key())
    (certificate,) = tmp_path.glob("signer-*.cer")
    assert certificate.name in repr(open_project(path).project.settings)

"""``--name-with-end``: the files of a package tell the end of its token, also sealed, and after a renewal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.cli import main
from app.core.secret import Secret
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.model.store.project_store import save_project
from app.model.token import Token
from app.packager.read.package import open_package
from tests.cli.process import CANARY

if TYPE_CHECKING:
    from pathlib import Path

END = datetime.now(UTC).replace(hour=23, minute=59, second=59, microsecond=0) + timedelta(days=90)
STEM = f"Contoso Expires-{END:%Y-%m-%d}"
PROJECT = Project(
    package=Package(id="{0f8fad5b-d9cb-469f-a165-70867728950e}", name="Contoso", description=""),
    device=Device(name="PC-%SERIAL%"),
    account=Account(
        join=Join.ENTRA,
        entra=Token(token=Secret("0." + "A" * 400), expiry=END),
        administrator=Administrator(name="keeper", password=Secret(CANARY)),
    ),
)

UNKNOWN = replace(PROJECT.account, entra=Token(token=Secret("0." + "A" * 400)))


def build(folder: Path, project: Project, *words: str) -> int:
    """Build *project* in *folder* and return the exit code."""
    save_project(project, folder / "lab.wcdproj")
    given = ("--secret-env=account.administrator.password=LAB_PASSWORD",)
    token = ("--secret-env=account.entra.token=LAB_TOKEN",) if project.account.entra.token else ()
    return main(["build", str(folder / "lab.wcdproj"), "--name-with-end", *given, *token, *words])


@pytest.fixture(autouse=True)
def given(monkeypatch: pytest.MonkeyPatch) -> None:
    """The secrets that the project file does not hold."""
    monkeypatch.setenv("LAB_PASSWORD", CANARY)
    monkeypatch.setenv("LAB_TOKEN", "0." + "A" * 400)


def packages(folder: Path) -> list[str]:
    """Return the names of all but the project."""
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".wcdproj")


def test_package_and_catalogue_tell_the_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The files have it, the package itself keeps its name; building again replaces them and adds none."""
    for _ in range(2):
        assert build(tmp_path, PROJECT) == 0
        assert packages(tmp_path) == [f"{STEM}.cat", f"{STEM}.ppkg"]
    with open_package(tmp_path / f"{STEM}.ppkg") as package:
        assert package.image.package().name == "Contoso"
    assert main(["verify", str(tmp_path / f"{STEM}.ppkg")]) == 0
    assert "older tokens" not in capsys.readouterr().out


def test_after_a_renewal_the_old_one_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A later end makes another file; the old one, whose token is over or revoked, is told and not touched."""
    assert build(tmp_path, PROJECT) == 0
    entra = replace(PROJECT.account.entra, expiry=END + timedelta(days=80))
    assert build(tmp_path, replace(PROJECT, account=replace(PROJECT.account, entra=entra))) == 0
    assert f"older tokens: {STEM}.ppkg" in capsys.readouterr().out
    assert (tmp_path / f"{STEM}.ppkg").exists()


def test_a_sealed_package_and_its_script_tell_the_end(tmp_path: Path) -> None:
    """Envelope, script and catalogue are called alike."""
    (tmp_path / "word.txt").write_text("correct horse battery staple", encoding="utf-8")
    options = ("--protect", "sealed", "--protect-password-file", str(tmp_path / "word.txt"))
    assert build(tmp_path, PROJECT, *options) == 0
    assert {name for name in packages(tmp_path) if name != "word.txt"} <= {
        f"{STEM}.cat",
        f"{STEM}.ppkg.sealed",
        f"{STEM}.ppkg.open.ps1",
    }
    assert f"{STEM}.ppkg.sealed" in packages(tmp_path)


@pytest.mark.parametrize("account", [Account(join=Join.LOCAL), UNKNOWN])
def test_without_a_known_end_it_is_refused(
    tmp_path: Path, account: Account, capsys: pytest.CaptureFixture[str]
) -> None:
    """The option says what it needs, and nothing is built."""
    administrator = PROJECT.account.administrator
    assert build(tmp_path, replace(PROJECT, account=replace(account, administrator=administrator))) == 2
    assert "whose end is known" in capsys.readouterr().err
    assert packages(tmp_path) == []

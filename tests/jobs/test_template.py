"""Projects made of projects: what is copied, what is forgotten, and that nothing is left after a failure."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.cli import start
from app.core.error import BadInput
from app.core.secret import Secret
from app.jobs.project import Changes
from app.jobs.template import (
    CopyOrder,
    TemplateOrder,
    copy_project,
    find_template,
    list_templates,
    remove_template,
    save_template,
)
from app.model.field import secrets
from app.model.project import Account, Application, Certificate, Network, Project, WifiNetwork
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from tests.own_place import keep_settings_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Project, Path]:
    """Return a project with files in its folder, below it, beside it, and one that is missing; templates are apart."""
    keep_settings_in(tmp_path / "person", monkeypatch)
    folder = tmp_path / "source"
    (folder / "apps").mkdir(parents=True)
    (folder / "apps" / "chat.exe").write_bytes(b"MZ")
    (tmp_path / "outside.cer").write_bytes(b"certificate")
    project = Project(
        network=Network(wifi=(WifiNetwork(ssid="Office", key=Secret("contoso-key")),)),
        account=Account(entra=Token(token=Secret("token"), account="package_x@contoso.com")),
        applications=(
            Application(name="Chat", command_file="apps/chat.exe"),
            Application(name="Gone", command_file="gone.exe"),
        ),
        certificates=(Certificate(file=str(tmp_path / "outside.cer")),),
    )
    return project, folder


def test_a_copy_has_its_files_and_an_id_of_its_own(source: tuple[Project, Path], tmp_path: Path) -> None:
    """Files below the folder go along, others are named as before; the package is another one."""
    project, folder = source
    path = tmp_path / "copy" / "Lab.wcdproj"
    made = copy_project(
        CopyOrder(
            project=project, folder=folder, path=path, name="Lab", passphrase=Secret("word"), makes_folder=True,
            changes=Changes(values=(("device.name", "LAB-%SERIAL%"),)),
        )
    )  # fmt: skip
    copy = open_project(path, Secret("word")).project
    assert (path.parent / "apps" / "chat.exe").read_bytes() == b"MZ"
    assert [one.command_file for one in copy.applications] == ["apps/chat.exe", "gone.exe"]
    assert copy.certificates == project.certificates
    assert copy.package.name == "Lab"
    assert copy.package.id != project.package.id
    assert copy.device.name == "LAB-%SERIAL%"
    assert secrets(copy) == secrets(project)
    assert [str(note) for note in made.notes] == ["The file gone.exe was not found, so the copy lacks it."]


def test_what_is_there_already_stays(source: tuple[Project, Path], tmp_path: Path) -> None:
    """A file in the way of one that is copied stops the copy before anything is written."""
    project, folder = source
    (tmp_path / "copy" / "apps").mkdir(parents=True)
    (tmp_path / "copy" / "apps" / "chat.exe").write_bytes(b"another")
    with pytest.raises(BadInput, match="already exists"):
        copy_project(CopyOrder(project=project, folder=folder, path=tmp_path / "copy" / "Lab.wcdproj", name="Lab"))
    assert sorted(path.name for path in (tmp_path / "copy").rglob("*")) == ["apps", "chat.exe"]


def test_a_template_forgets_secrets_and_token(source: tuple[Project, Path]) -> None:
    """A template has the files and no secret, not even as left out; a second one of its name is refused."""
    project, folder = source
    save_template(TemplateOrder(project=project, folder=folder, name="Office"))
    found = find_template("office")
    opened = open_project(found.path)
    assert opened.left_out == ()
    assert opened.project.account.entra == Token()
    assert b"contoso-key" not in found.path.read_bytes()
    assert (found.path.parent / "apps" / "chat.exe").is_file()
    with pytest.raises(BadInput, match="already"):
        save_template(TemplateOrder(project=project, folder=folder, name="Office"))
    assert [one.name for one in list_templates()] == ["Office"]
    remove_template("Office")
    assert list_templates() == ()


@pytest.mark.parametrize("name", ["../x", "a/b", "con", ""])
def test_names_of_templates_are_names_of_files(source: tuple[Project, Path], name: str) -> None:
    """A name that leads elsewhere, or that Windows cannot have, is refused."""
    project, folder = source
    with pytest.raises(BadInput):
        save_template(TemplateOrder(project=project, folder=folder, name=name))


def test_the_commands(source: tuple[Project, Path], tmp_path: Path) -> None:
    """``new`` begins with the sample, a template or another project; ``template`` keeps, lists and removes them."""
    project, folder = source
    save_project(replace(project, applications=project.applications[:1]), folder / "Base.wcdproj")

    def run(*words: str) -> int:
        with redirect_stdout(io.StringIO()) as said, redirect_stderr(said):
            code = start.run(list(words))
        heard.append(said.getvalue())
        return code

    heard: list[str] = []
    base = str(folder / "Base.wcdproj")
    assert run("new", str(folder / "Try.wcdproj"), "--sample", "device.name=TRY-%SERIAL%") == 0
    assert open_project(folder / "Try.wcdproj").project.device.name == "TRY-%SERIAL%"
    assert run("template", "save", base, "Base") == 0
    assert run("template", "list") == 0
    assert "Base" in heard[-1]
    assert run("new", str(tmp_path / "New.wcdproj"), "--template", "base") == 0
    assert (tmp_path / "apps" / "chat.exe").is_file()
    assert run("new", str(tmp_path / "New.wcdproj"), "--like", base) == 1
    assert "already exists" in heard[-1]
    (tmp_path / "copy").mkdir()
    assert run("new", str(tmp_path / "copy" / "Copy.wcdproj"), "--like", base) == 0
    assert "network.wifi[0].key is a secret and not in the file" in heard[-1]
    assert run("new", str(tmp_path / "x.wcdproj"), "--sample", "--kind", "kiosk") == 2
    assert run("template", "remove", "Base") == 0
    assert run("new", str(tmp_path / "x.wcdproj"), "--template", "Base") == 1

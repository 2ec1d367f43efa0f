"""A demo tenant for the commands, a project to get tokens for, and a run of a command that hunts for secrets."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.cli import main
from app.core.secret import Secret
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.model.store.project_store import open_project, save_project
from app.model.token import Token
from tests.cli.process import CANARY
from tests.own_place import keep_settings_in

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from app.enrol.demo.tenant import DemoTenant

WORD = "correct horse battery staple"
PACKAGE_ID = "{0f8fad5b-d9cb-469f-a165-70867728950e}"
PASSWORD = f"--secret-env=account.administrator.password=LAB_{'PASSWORD'}"
SEALING = ("--passphrase-file", "passphrase.txt")
VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "SSH_CONNECTION")


def project(entra: Token | None = None, join: Join = Join.ENTRA) -> Project:
    """Return a project with nothing wrong but its token."""
    return Project(
        package=Package(id=PACKAGE_ID, name="Lab", description="For the lab."),
        device=Device(name="PC-%SERIAL%"),
        account=Account(
            join=join,
            entra=entra or Token(),
            administrator=Administrator(name="keeper", password=Secret(CANARY)),
        ),
    )


def make_projects(folder: Path) -> None:
    """Put two projects into *folder*, one of them sealed, and the passphrase."""
    save_project(project(), folder / "lab.wcdproj")
    save_project(project(), folder / "sealed.wcdproj", passphrase=Secret(WORD))
    (folder / "passphrase.txt").write_text(WORD, encoding="utf-8")


def prepare(made: Path, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Copy the projects from *made* to *folder*, and make the environment one without a screen."""
    for name in VARIABLES:
        patch.delenv(name, raising=False)
        patch.delenv(name.lower(), raising=False)
    patch.setenv("LAB_PASSWORD", CANARY)
    keep_settings_in(folder / "settings", patch)
    patch.setenv("LC_ALL", "C.UTF-8")
    patch.chdir(folder)
    for path in made.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())


@dataclass(frozen=True)
class Case:
    """A folder with projects, a demo tenant, and how a command is run there."""

    folder: Path
    tenant: DemoTenant
    capture: pytest.CaptureFixture[str] = field(repr=False)

    @property
    def at(self) -> tuple[str, ...]:
        """The options that lead to the tenant."""
        return ("--demo-at", self.tenant.base, "--demo-ca", str(self.tenant.ca))

    def run(self, *words: str) -> tuple[int, Any, str]:
        """Run a command in this process: exit code, JSON document, and what stood on standard error."""
        code = main([*words, "--json"])
        shown = self.capture.readouterr()
        self.hunt(shown.out, shown.err)
        return code, json.loads(shown.out), shown.err

    def get(self, *words: str) -> tuple[int, Any, str]:
        """Run ``token get`` with *words* at the tenant."""
        return self.run("token", "get", *words, *self.at)

    def hunt(self, *texts: str) -> None:
        """Make sure that no secret is in *texts*: not what the tenant gave out or got, and none of the project."""
        for secret in (*self.tenant.issued, Secret(CANARY), Secret(WORD)):
            assert not any(secret.reveal() in text for text in texts)

    def entra(self, name: str = "lab.wcdproj", word: str = "") -> Token:
        """Return what the project *name* knows of its token."""
        return open_project(self.folder / name, Secret(word) if word else None).project.account.entra

    def token(self, package_id: str) -> Secret:
        """Return the token that the tenant gave out last for *package_id*."""
        return self.tenant.bulk_tokens[package_id][0]

    def steps(self) -> list[str]:
        """Return the paths that were asked for."""
        return [request.path for request in self.tenant.log]

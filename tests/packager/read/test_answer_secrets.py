"""Secrets that only the answer files inside a package hold: inspecting tells them, and nothing shows them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.packager.describe.describe import describe, description_data
from app.packager.describe.exposure import SecretKind
from app.packager.read.effect import read_effects
from app.packager.read.package import open_package
from tests.packager.tampered import build_secret, build_text, change, replaced

if TYPE_CHECKING:
    from pathlib import Path


def test_a_secret_of_the_answer_files_alone_is_listed_and_masked_everywhere(tmp_path: Path) -> None:
    """An attribute that the other tool did not understand: told, and hidden where a command repeats it."""
    line = "<DeviceContext><CommandLine>tool Kanarienvogel-9</CommandLine></DeviceContext>"
    command = f"<ProvisioningCommands>{line}</ProvisioningCommands>"
    user = '<Accounts><Users><User UserName="worker"><UserGroup>Administrators</UserGroup></User></Users></Accounts>'
    plain = build_text(f"<Common>{user}{command}</Common>", tmp_path)
    old, new = 'UserName="worker"', 'UserName="worker" Password="Kanarienvogel-9"'
    changes = {**replaced(plain, "customizations.xml", old, new), **replaced(plain, "AnswerFile.xml", old, new)}
    with open_package(change(plain, tmp_path / "foreign.ppkg", changes)) as package:
        described = describe(package)
    assert [(one.kind, one.place) for one in described.reveals] == [
        (SecretKind.TEXT, "ProvisioningCommands/DeviceContext/CommandLine"),
        (SecretKind.USER_PASSWORD, "Accounts/Users/User/Password [worker]"),
    ]
    assert "Kanarienvogel-9" not in json.dumps(description_data(described))


def test_what_windows_applies_is_listed_once(tmp_path: Path) -> None:
    """The answer files of an ordinary package repeat its secrets, which is no news."""
    with open_package(build_secret(tmp_path)) as package:
        effects = read_effects(package)
    assert effects.unapplied == ()


def test_an_unknown_switch_beside_a_password_hides_nothing(tmp_path: Path) -> None:
    """A newer setting with the value True is no secret; with a word that may be one it is."""
    user = '<User UserName="w"><HomeDir>C:/w</HomeDir></User>'
    plain = build_text(f"<Common><Accounts><Users>{user}</Users></Accounts></Common>", tmp_path)
    for value, count in (("True", 0), ("17", 0), ("Kanarienvogel-9", 1)):
        changes = replaced(plain, "customizations.xml", "<HomeDir>", f"<Newer>{value}</Newer><HomeDir>")
        with open_package(change(plain, tmp_path / "newer.ppkg", changes)) as package:
            assert len(read_effects(package).unapplied) == count

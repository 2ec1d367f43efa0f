"""``ppkg check-file`` and ``ppkg discover`` as processes of their own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.core.secret import Secret
from app.model.management import Management
from app.model.project import Package, Project
from app.model.store.project_store import save_project
from tests.answers.document import instances as sound
from tests.cli.process import CANARY, done, ppkg
from tests.enrol.test_discovery import Answer, result, serving

if TYPE_CHECKING:
    from pathlib import Path


def test_sound_files_are_named_and_pass(tmp_path: Path) -> None:
    """Each kind is told by its first element, and nothing is wrong with it."""
    (tmp_path / "wlan.xml").write_text(sound.WLAN, encoding="utf-8")
    (tmp_path / "pins.json").write_text(sound.PINS, encoding="utf-8")
    shown = done(ppkg("check-file", "wlan.xml", "pins.json", folder=tmp_path))
    assert "wlan.xml: WLAN profile" in shown
    assert "Nothing is wrong with pins.json." in shown


def test_a_wrong_file_ends_with_three_and_its_key_is_not_told(tmp_path: Path) -> None:
    """Line, reason and remedy are shown, in words and in JSON; a pass phrase never is."""
    text = sound.WLAN.replace("ESS", "BSS").replace(sound.KEY, CANARY)
    (tmp_path / "wlan.xml").write_text(text, encoding="utf-8")
    found = ppkg("check-file", "wlan.xml", folder=tmp_path)
    assert found.returncode == 3
    assert "error: wlan.xml, line 11: connectionType cannot be “BSS”" in found.stdout
    as_json = ppkg("check-file", "wlan.xml", "--json", folder=tmp_path)
    (file,) = json.loads(as_json.stdout)["files"]
    assert (file["kind"], [one["code"] for one in file["problems"]]) == ("wlan", ["wlan_xml"])
    assert CANARY not in found.stdout + found.stderr + as_json.stdout + as_json.stderr


def test_older_windows_counts_where_it_is_named(tmp_path: Path) -> None:
    """Pins of Windows 11 are a warning for devices before Windows 10 2004, which ends well."""
    (tmp_path / "pins.json").write_text(sound.PINS, encoding="utf-8")
    assert "need Windows 11" in done(ppkg("check-file", "--older", "pins.json", folder=tmp_path))


@pytest.mark.parametrize("content", ["<WindowsCustomizations/>", "Just text.", ""])
def test_what_is_no_document_is_refused(content: str, tmp_path: Path) -> None:
    """A file that nobody knows is an error with the kinds that are known."""
    (tmp_path / "a.xml").write_text(content, encoding="utf-8")
    found = ppkg("check-file", "a.xml", folder=tmp_path)
    assert found.returncode == 1
    assert "is not a document that is known" in found.stderr


def test_discover_asks_the_server_of_a_project(tmp_path: Path) -> None:
    """A good answer ends well, another one with 1, and nobody is asked where nothing is named."""
    env = {"REQUESTS_CA_BUNDLE": str(tmp_path / "ca.pem")}
    with serving(tmp_path, Answer(result())) as server:
        address = f"https://127.0.0.1:{server.server_address[1]}/EnrollmentServer/Discovery.svc"
        enrolment = Management(enabled=True, account="enrol@contoso.example", secret=Secret(CANARY), discovery=address)
        save_project(Project(package=Package(name="a"), management=enrolment), tmp_path / "a.wcdproj")
        shown = done(ppkg("discover", "a.wcdproj", folder=tmp_path, env=env))
        assert f"Asking {address}, without any secret." in shown
        assert "The server answers as devices expect" in shown
        server.answer = Answer(result("Federated"))
        wrong = ppkg("discover", "--address", address, "--account", "a@b.example", "--json", folder=tmp_path, env=env)
        assert wrong.returncode == 1
        assert json.loads(wrong.stdout)["policy"] == "Federated"
        assert CANARY not in str(server.asked)
    nobody = ppkg("discover", folder=tmp_path)
    assert nobody.returncode == 2
    assert "which server to ask" in nobody.stderr

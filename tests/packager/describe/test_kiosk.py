"""What a kiosk is told as: who sees what, without arguments, which may hold secrets."""

from __future__ import annotations

import pytest

from app.answers.kiosk.document import AllowedApp, Assignment, Kiosk, OnlyApp, Profile, Who
from app.answers.kiosk.write import write_kiosk
from app.packager.describe.draft import describe_project
from tests.answers.kiosk.cases import APP, KIOSKS, kiosk_project

EDGE = "%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe"
OWN = "an account that Windows makes and signs in itself"

TOLD = {
    "an app for a new account": f"Shows hall the app {APP} and nothing else, as a kiosk.",
    "an account of a domain": f"Shows CONTOSO\\hall the app {APP} and nothing else, as a kiosk.",
    "Windows' own account": f"Shows {OWN} the app {APP} and nothing else, as a kiosk.",
    "a program by Shell Launcher": "Starts C:\\a b\\till.exe for hall in place of the desktop, as a kiosk.",
    "a program for an account of a domain": "Starts till.exe for CONTOSO\\hall in place of the desktop, as a kiosk.",
    "Edge": f"Shows hall the app {EDGE} and nothing else, as a kiosk.",
}


@pytest.mark.parametrize(("name", "sentence"), TOLD.items(), ids=TOLD)
def test_the_kiosk_is_told_in_words(name: str, sentence: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Who sees which app is one sentence; nothing of it stands among the settings that have no words."""
    found = describe_project(kiosk_project(KIOSKS[name][0]), tmp_path_factory.mktemp("project"))
    lines = {section.key: [str(line) for line in section.lines] for section in found.sections}
    assert sentence in lines["accounts"]
    assert not any("contoso.com" in line for line in lines["accounts"])
    assert not lines.get("settings")


def test_profiles_of_a_file_are_told_by_who_gets_them(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Each person and group of a file is told with what they may run."""
    folder = tmp_path_factory.mktemp("project")
    one, two = "{0a1b2c3d-1111-4222-8333-444455556666}", "{0a1b2c3d-1111-4222-8333-444455557777}"
    file = Kiosk(
        profiles=(
            Profile(id=one, apps=(AllowedApp(app_id=APP), AllowedApp(path="a.exe"))),
            Profile(id=two, only=OnlyApp(path="b.exe", arguments="--key S3cret")),
        ),
        assignments=(
            Assignment(who=Who.ENTRA_GROUP, name="staff", profile=one),
            Assignment(who=Who.VISITOR, profile=one),
            Assignment(name="hall", profile=two),
        ),
        everybody=one,
    )
    (folder / "kiosk.xml").write_text(write_kiosk(file), encoding="utf-8")
    project = kiosk_project(KIOSKS["several apps for accounts there are"][0])
    sections = describe_project(project, folder).sections
    lines = [str(line) for section in sections for line in section.lines]
    for sentence in (
        "Lets the group staff run the allowed apps (2) and nothing else, as a kiosk.",
        "Lets visitors run the allowed apps (2) and nothing else, as a kiosk.",
        "Lets all other users run the allowed apps (2) and nothing else, as a kiosk.",
        "Shows hall the app b.exe and nothing else, as a kiosk.",
    ):
        assert sentence in lines
    assert not any("S3cret" in line for line in lines)

"""App packages of the page as settings, and back: nothing is lost and nothing is guessed."""

from __future__ import annotations

import pytest

from app.answers.fields.project import answers_from, project_from
from app.model.field import set_field
from app.model.node import Node
from app.model.project import Application, Dependency, Installation, Project
from tests.packager.build_case import answers, group

FAMILY = "Contoso.Notes_vjxqswmyj5782"
APP = Application(
    name="Notes",
    command_file="notes.msix",
    dependencies=(Dependency(name="vclibs", file="vclibs.appx"),),
    installation=Installation.DEVICE,
    family_name=FAMILY,
)
COMMAND = Application(name="Reader", command_file="reader.msi", command_line="msiexec /i reader.msi /qn")


@pytest.mark.parametrize("way", [Installation.DEVICE, Installation.USER])
def test_app_is_written_as_wcd_does(way: Installation) -> None:
    """Below its own context, keyed by the family name and labelled with the name; the command waits."""
    application = set_field(Project(applications=(APP,)), "applications[0].installation", way.value.upper())
    application = set_field(application, "applications[0].command_line", "dism.exe /x")
    tree = Node("", None, answers_from(application).common)
    item = tree.at(f"UniversalAppInstall/{way}/Application")
    assert item == Node(
        "Application",
        None,
        (
            Node("ApplicationFile", "notes.msix"),
            Node("DependencyAppxFiles", None, (Node("Dependency", "vclibs.appx", (), (("Name", "vclibs"),)),)),
        ),
        (("PackageFamilyName", FAMILY), ("Name", "Notes")),
    )
    assert tree.at("ProvisioningCommands") is None


def test_apps_and_commands_come_back() -> None:
    """Commands first, then apps of the device, then those of users; the answers are the same."""
    user = set_field(Project(applications=(APP,)), "applications[0].installation", "UserContextApp").applications[0]
    said = answers_from(Project(applications=(user, COMMAND, APP)))
    back = project_from(said)
    assert back.applications == (COMMAND, APP, user)
    assert back.settings == ()
    assert answers_from(back) == said


@pytest.mark.parametrize(
    "more",
    [
        Node("DeploymentOptions", "Force target application shutdown"),
        Node("LaunchAppAtLogin", "Launch app"),
        Node("Unknown", "x"),
    ],
)
def test_app_that_says_more_stays_a_free_setting(more: Node) -> None:
    """The page has no field for it, so it keeps what it came with."""
    item = Node("Application", None, (Node("ApplicationFile", "a.appx"), more), (("PackageFamilyName", FAMILY),))
    said = answers(group("UniversalAppInstall/UserContextApp", item))
    project = project_from(said)
    assert project.applications == ()
    assert answers_from(project) == said

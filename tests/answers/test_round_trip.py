"""Random answers survive reading, writing, and becoming a project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.answers.fields.project import answers_from, project_from
from app.answers.xml.customizations import (
    read_answer_file,
    read_customizations,
    write_answer_file,
    write_customizations,
)
from app.model.node import LABEL, Node
from app.model.project import Package
from tests.answers.drawn import any_answers, as_read, catalogue_answers
from tests.model.projects import projects

if TYPE_CHECKING:
    from app.answers.xml.customizations import Answers
    from app.catalogue.setting import Setting
    from app.model.project import Project

SLOW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
PAGES = (
    "Accounts/",
    "Certificates/",
    "CleanPC/",
    "ConnectivityProfiles/WLAN/",
    "DevDetail/",
    "EditionUpgrade/",
    "OOBE/",
    "Policies/ApplicationManagement/",
    "ProvisioningCommands/",
    "SharedPC/",
)


@SLOW
@given(any_answers())
def test_any_answers_are_read_as_written(answers: Answers) -> None:
    """Whatever XML can hold comes back, secrets as secrets."""
    assert read_customizations(write_customizations(answers)) == answers


@SLOW
@given(any_answers())
def test_any_answers_become_a_project_and_come_back(answers: Answers) -> None:
    """No tree is too strange for a project."""
    assert answers_from(project_from(answers)) == answers


@SLOW
@given(any_answers())
def test_answer_files_keep_all_but_labels_and_variants(answers: Answers) -> None:
    """The copy in a package reads back as the common settings without their labels."""
    back = read_answer_file(write_answer_file(answers), answers.package)
    assert back.common == as_read(tuple(_unlabelled(node) for node in answers.common))
    assert back.variants == ()


@SLOW
@given(catalogue_answers(lambda setting: setting.path.startswith(PAGES)))
def test_settings_that_pages_know_become_a_project_and_come_back(drawn: tuple[Answers, list[Setting]]) -> None:
    """Settings close to the pages, in any mixture, are neither lost nor changed."""
    answers, _ = drawn
    project = project_from(answers)
    assert answers_from(project) == answers
    assert read_customizations(write_customizations(answers_from(project))) == answers


@SLOW
@given(projects())
def test_any_project_says_the_same_after_being_answers(project: Project) -> None:
    """Whatever stands in its fields: as answers and back it says the same, and once more changes nothing."""
    answers = answers_from(project)
    back = project_from(answers, project.editions)
    assert answers_from(back) == answers
    assert project_from(answers_from(back), project.editions) == back


@SLOW
@given(projects(st.sampled_from(["", "Contoso", " <&>\"'\r\té🙂"])))
def test_the_pages_of_a_project_say_the_same_after_an_answer_file(project: Project) -> None:
    """Through the written form too, empty fields and secrets included."""
    answers = answers_from(replace(project, package=Package(name="n"), settings=(), variants=()))
    assert read_customizations(write_customizations(answers)) == answers


def _unlabelled(node: Node) -> Node:
    """Return *node* without labels; where it lacks the one that told its key, reading takes the key for a stray."""
    keys = tuple(pair for pair in node.keys if pair[0] != LABEL)
    return Node(node.name, node.value, tuple(_unlabelled(child) for child in node.children), keys)

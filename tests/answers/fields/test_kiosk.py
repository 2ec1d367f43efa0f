"""The kiosk's sections: what they write, and that it is read again, from a package and a WCD project too."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest

from app.answers.document.surroundings import Surroundings
from app.answers.fields.kiosk_settings import SCHEMES, SWITCHES
from app.answers.fields.project import answers_from, project_from
from app.answers.rules.catalogue_rules import all_problems, setting_problems
from app.answers.rules.documents import DocumentKind, document_problems
from app.answers.xml.customizations import read_customizations, write_customizations
from app.core.secret import Secret
from app.jobs.source import open_source
from app.model.field import get_field
from app.model.kiosk import Kiosk, KioskAccount, KioskApp, KioskSettings
from app.model.node import Node
from app.model.project import Administrator, Join
from app.model.rules.rule import Level
from app.model.scenario import KIOSK
from app.packager.compile.dialect import dialect_of
from app.packager.export_project import export_project
from app.packager.import_project import import_source
from tests.answers.fields.test_page import flat
from tests.answers.kiosk.cases import APP, BARE, KIOSKS, MULTI, USER, kiosk_project
from tests.packager.build_case import built
from tests.places import EXAMPLES, needs_examples

if TYPE_CHECKING:
    from pathlib import Path

CASES = pytest.mark.parametrize(("kiosk", "settings"), KIOSKS.values(), ids=KIOSKS)
ALL = KioskSettings(**{one.name: True for one in fields(KioskSettings)})


@CASES
def test_what_is_chosen_is_written_and_read(kiosk: Kiosk, settings: dict[str, str]) -> None:
    """Each form writes its settings and nothing else; read again, also through XML, it is what it was."""
    project = kiosk_project(kiosk)
    assert flat(project) == settings
    if not settings:
        return
    answers = answers_from(project)
    again = read_customizations(write_customizations(answers), "x")
    for read in (project_from(answers), project_from(again)):
        assert read == project
        assert read.settings == ()


@CASES
def test_what_is_written_can_be_built(kiosk: Kiosk, settings: dict[str, str]) -> None:
    """The catalogue knows each setting and takes its value; documents are such that Windows takes them."""
    project = kiosk_project(kiosk, ALL)
    free = replace(BARE, settings=answers_from(project).common)
    wrong = [one for one in setting_problems(free) if one.level is not Level.HINT and one.code != "kiosk_account"]
    assert wrong == [] or {one.code for one in wrong} == {"kiosk_windows"}
    text = settings.get(MULTI, "")
    if text.startswith("<"):
        found = document_problems(DocumentKind.KIOSK, text.encode(), "k", Surroundings())
        assert [one for one in found if one.level is Level.ERROR] == []


@pytest.mark.parametrize("name", [one.name for one in fields(KioskSettings)])
def test_each_switch_writes_its_settings(name: str) -> None:
    """A switch writes what it says, and is on again when that is read; half of it stays as it is."""
    project = replace(BARE, kiosk_settings=KioskSettings(**{name: True}))
    written = flat(project)
    if name in SWITCHES:
        assert written == dict(SWITCHES[name])
    else:
        assert len(written) == len(SCHEMES) * 3 * 2
        assert set(written.values()) == {"0"}
    answers = answers_from(project)
    assert project_from(answers, scenario=KIOSK) == project
    first, *rest = answers.common[0].children
    if rest:
        half = replace(answers, common=(replace(answers.common[0], children=(first,)),))
        kept = project_from(half, scenario=KIOSK)
        assert answers_from(kept) == half


def test_account_and_administrator_stand_beside_each_other() -> None:
    """The kiosk's standard user is one, the administrator another, in the order of the pages."""
    kiosk, _ = KIOSKS["an app for a new account"]
    keeper = Administrator(name="keeper", password=Secret("x"))
    account = replace(BARE.account, join=Join.LOCAL, administrator=keeper)
    project = replace(kiosk_project(kiosk), account=account)
    users = [path for path in flat(project) if path.startswith("Accounts/Users")]
    assert users[0].startswith("Accounts/Users/User@UserName=keeper")
    assert project_from(answers_from(project)) == project


@pytest.mark.parametrize(
    "text",
    [
        f'{{ "Account" : "hall", "AUMID" : "{APP}" }}',
        f'{{"AUMID":"{APP}","Account":"CONTOSO\\\\hall"}}',
        '{"Account":"CONTOSO\\hall","AUMID":"a!b"}',
        "hall",
        "[1]",
        '{"Account":"hall"}',
        f'{{"Account":"hall","AUMID":"{APP}","More":1}}',
    ],
)
def test_a_foreign_text_of_one_app_goes_back_as_it_came(text: str) -> None:
    """However a foreign file writes account and app, it goes back unchanged; a change of a field writes it anew."""
    group = Node("AssignedAccess", children=(Node("AssignedAccessSettings", text),))
    answers = replace(answers_from(BARE), common=(group,))
    project = project_from(answers)
    assert project.kind is KIOSK.key
    assert answers_from(project) == answers
    if project.kiosk.app_id:
        assert project.settings == ()
        changed = replace(project, kiosk=replace(project.kiosk, user="else"))
        assert flat(changed)["AssignedAccess/AssignedAccessSettings"] == f'{{"Account":"else","AUMID":"{APP}"}}'


@pytest.mark.parametrize("name", ["Edge", "Windows' own account", "a program by Shell Launcher"])
def test_a_package_is_the_same_again(name: str, tmp_path: Path) -> None:
    """Built, imported, built again: the same bytes, on the pages of the kiosk; as a project of WCD with a file."""
    project = kiosk_project(KIOSKS[name][0])
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    first = built(answers_from(project), tmp_path / "a", dialect=dialect_of(project)).package
    made = open_source(import_source(first, tmp_path / "again").project_file).project
    assert made.kind is KIOSK.key
    assert made.settings == ()
    filled = replace(made, kiosk=replace(made.kiosk, password=project.kiosk.password), origin=project.origin)
    assert filled == project
    second = built(answers_from(filled), tmp_path / "b", dialect=dialect_of(filled)).package
    assert second.read_bytes() == first.read_bytes()
    export_project(project, tmp_path, tmp_path / "wcd")
    wcd = open_source(tmp_path / "wcd").project
    assert wcd.kind is KIOSK.key
    if MULTI in KIOSKS[name][1]:
        assert (wcd.kiosk.app, wcd.kiosk.file) == (KioskApp.SEVERAL, "files\\MultiAppAssignedAccessSettings.xml")
        assert built(answers_from(wcd), tmp_path / "wcd", dialect=dialect_of(wcd)).package.is_file()
        assert [one for one in all_problems(wcd, tmp_path / "wcd") if one.level is Level.ERROR] == []


@needs_examples
@pytest.mark.parametrize(
    ("file", "app", "account"),
    [
        ("kiosk-single-app.xml", KioskApp.UNIVERSAL, KioskAccount.NEW),
        ("kiosk-multi-app.xml", KioskApp.SEVERAL, KioskAccount.EXISTING),
    ],
)
def test_examples_open_on_the_kiosk_pages(file: str, app: KioskApp, account: KioskAccount) -> None:
    """What WCD would write stands in the fields of the page, and goes back unchanged."""
    answers = read_customizations((EXAMPLES / file).read_bytes(), file)
    project = project_from(answers)
    assert (project.kind, project.kiosk.app, project.kiosk.account) == (KIOSK.key, app, account)
    assert project.settings == ()
    assert answers_from(project) == answers


def test_a_value_that_is_set_twice_is_told_at_its_field() -> None:
    """A free setting beside the field that writes it is an error at the field."""
    kiosk, settings = KIOSKS["signed in"]
    for path in settings:
        group, name = path.rsplit("/", 1) if not path.startswith(USER) else ("Accounts/Users", "User")
        node = Node(name, "x", (), (("UserName", "hall"),) if name == "User" else ())
        for part in reversed(group.split("/")):
            node = Node(part, None, (node,))
        project = replace(kiosk_project(kiosk), settings=(node,))
        places = [one.place for one in all_problems(project) if one.code == "set_twice"]
        assert places
        assert all(place.startswith("kiosk.") and get_field(project, place) is not None for place in places)

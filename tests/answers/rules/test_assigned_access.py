"""What is wrong with the configuration of a kiosk: its form, and what it says of itself."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from app.answers.document.walk import LIMIT
from app.answers.fields.paths import MULTI_APP
from app.answers.kiosk.form import BASE, EXCLUSIONS, RS5, V3, V4, V5
from app.answers.rules.assigned_access import kiosk_problems
from app.answers.rules.catalogue_rules import setting_problems
from app.model.node import Node
from app.model.project import Account, Administrator, Join, Project, Target
from app.model.rules.rule import Level

if TYPE_CHECKING:
    from pathlib import Path

    from app.model.rules.rule import Problem

ONE = "{0a1b2c3d-1111-4222-8333-444455556666}"
TWO = "{0A1B2C3D-1111-4222-8333-444455557777}"

PLAIN = f"""<?xml version="1.0" encoding="utf-8"?>
<!-- One list of apps, for one account. -->
<AssignedAccessConfiguration xmlns="{BASE}" xmlns:rs5="{RS5}">
  <Profiles>
    <Profile Id="{ONE}" Name="Till">
      <AllAppsList>
        <AllowedApps>
          <App AppUserModelId="Contoso.Till_8wekyb3d8bbwe!App"/>
          <App DesktopAppPath="%windir%\\explorer.exe"/>
        </AllowedApps>
      </AllAppsList>
      <StartLayout><![CDATA[<LayoutModificationTemplate/>]]></StartLayout>
      <Taskbar ShowTaskbar="true"/>
    </Profile>
  </Profiles>
  <Configs>
    <Config>
      <Account>till</Account>
      <DefaultProfile Id="{ONE}"/>
    </Config>
  </Configs>
</AssignedAccessConfiguration>
"""

FULL = f"""<a:AssignedAccessConfiguration xmlns:a="{BASE}" xmlns:rs5="{RS5}" xmlns:v3="{V3}"
    xmlns:x="{EXCLUSIONS}" xmlns:v4="{V4}" xmlns:v5="{V5}"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
  <a:Configs>
    <v3:GlobalProfile Id="{ONE}">
      <x:Exclusions><x:SpecialGroup Name="DeviceOwner"/></x:Exclusions>
    </v3:GlobalProfile>
    <a:Config>
      <a:AutoLogonAccount rs5:DisplayName="Hall" HiddenId="{{74331115-F68A-4DF9-8D2C-52BA2CE2ADB1}}"/>
      <a:DefaultProfile Id="{TWO.lower()}"/>
    </a:Config>
    <a:Config><a:Account>contoso\\hall</a:Account><a:DefaultProfile Id="{TWO}"/></a:Config>
    <a:Config><a:Account>AzureAD\\hall@contoso.example</a:Account><a:DefaultProfile Id="{ONE}"/></a:Config>
    <a:Config><a:Account> .\\Till </a:Account><a:DefaultProfile Id="{ONE}"/></a:Config>
    <a:Config><a:UserGroup Type="LocalGroup" Name="staff"/><a:DefaultProfile Id="{ONE}"/></a:Config>
    <a:Config><a:SpecialGroup Name="Visitor"/><a:DefaultProfile Id="{ONE}"/></a:Config>
  </a:Configs>
  <a:Profiles>
    <a:Profile Id="{ONE}">
      <a:AllAppsList><a:AllowedApps>
        <a:App DesktopAppPath="C:\\a.exe" rs5:AutoLaunch="1" rs5:AutoLaunchArguments="-full"/>
      </a:AllowedApps></a:AllAppsList>
      <rs5:FileExplorerNamespaceRestrictions>
        <rs5:AllowedNamespace Name="Downloads"/><v3:AllowRemovableDrives/>
      </rs5:FileExplorerNamespaceRestrictions>
      <v5:StartPins><![CDATA[{{"pinnedList":[]}}]]></v5:StartPins>
      <a:Taskbar ShowTaskbar="0"/>
      <v5:TaskbarLayout><![CDATA[<LayoutModificationTemplate/>]]></v5:TaskbarLayout>
    </a:Profile>
    <a:Profile Id="{TWO}">
      <a:KioskModeApp v4:ClassicAppPath="C:\\b.exe" v4:ClassicAppArguments="--kiosk"/>
      <v4:BreakoutSequence Key="Ctrl+A"/>
    </a:Profile>
  </a:Profiles>
</a:AssignedAccessConfiguration>
"""

ACCOUNTS = frozenset({"till"})

APP = '<App AppUserModelId="Contoso.Till_8wekyb3d8bbwe!App"/>'
TASKBAR = '<Taskbar ShowTaskbar="true"/>'
LIST_START = "      <AllAppsList>"
WHO = "<Account>till</Account>"
DEFAULT = f'<DefaultProfile Id="{ONE}"/>'
SECOND = f'<Profile Id="{TWO}"><KioskModeApp AppUserModelId="A!B"/></Profile>'


def found(document: str | bytes, accounts: frozenset[str] = ACCOUNTS) -> list[Problem]:
    """Return what is wrong with *document*, hints left out."""
    data = document if isinstance(document, bytes) else document.encode()
    return [one for one in kiosk_problems(data, "k.xml", accounts) if one.level is not Level.HINT]


def project(value: str, **facts: object) -> Project:
    """Return a project whose kiosk has the configuration *value*."""
    group, name = MULTI_APP.split("/")
    return Project(settings=(Node(group, children=(Node(name, value),)),), **facts)  # type: ignore[arg-type]


def kiosk(one: Project, folder: Path | None = None) -> list[str]:
    """Return the codes of the problems with the configuration of *one*."""
    return [problem.code for problem in setting_problems(one, folder) if problem.code.startswith("kiosk")]


@pytest.mark.parametrize("document", [PLAIN, FULL])
def test_what_windows_takes_is_not_told(document: str) -> None:
    """Every element and attribute, with prefixes of one's own, stands where it may."""
    assert found(document) == []
    assert found(document.encode("utf-8-sig")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (' rs5:AutoLaunchArguments="-full"', ' rs5:AutoLaunchArguments=""'),
        ('"--kiosk"', '""'),
        ('rs5:DisplayName="Hall"', 'rs5:DisplayName=""'),
        ('<x:SpecialGroup Name="DeviceOwner"/>', "<x:SpecialGroup/>"),
        ('ShowTaskbar="0"', 'ShowTaskbar=" false "'),
    ],
)
def test_what_the_schema_leaves_open_is_not_told(old: str, new: str) -> None:
    """Texts that say nothing may be empty, a fixed value may be left out."""
    assert old in FULL
    assert found(FULL.replace(old, new)) == []


def test_other_forms_of_a_profile_are_taken() -> None:
    """No restriction, no start layout, an app of the store as the only one, no global profile's id."""
    free = f'<a:X xmlns:a="{RS5}"/>'.replace("a:X", "a:FileExplorerNamespaceRestrictions")
    nothing = f'<r:FileExplorerNamespaceRestrictions xmlns:r="{RS5}"><v:NoRestriction xmlns:v="{V3}"/></r:FileExplorer'
    for middle in (free, f"{nothing}NamespaceRestrictions>"):
        assert found(PLAIN.replace("</AllAppsList>", f"</AllAppsList>{middle}")) == []
    assert found(PLAIN.replace("</Profile>", f"</Profile>{SECOND}")) == []
    assert found(PLAIN.replace("<Configs>", f'<Configs><g:GlobalProfile xmlns:g="{V3}"/>')) == []


@pytest.mark.parametrize(
    ("old", "new", "words", "line"),
    [
        (f'xmlns="{BASE}"', f'xmlns="{BASE.replace("http", "https")}"', "starts with https://", 3),
        (f'xmlns="{BASE}"', "", "AssignedAccessConfiguration is not in the namespace", 3),
        (f'xmlns="{BASE}"', f'xmlns="{BASE.replace("2017", "2018")}"', "is not in the namespace", 3),
        ("AssignedAccessConfiguration", "AssignedAccess", "first element, line 3, is AssignedAccess", 3),
        ("  <Profiles>", "  <Profiles", "is not XML that can be read, line 5, column 5", 5),
        ("</Configs>", "", "is not XML that can be read, line 22", 22),
        ('Name="Till"', 'Name="Till & Co"', "there is a bare", 5),
        (APP, f"<v9:{APP[1:]}", "does not declare", 8),
        ('true"/>', 'true"/><Wallpaper/>', "Wallpaper cannot stand in Profile", 13),
        ("<Configs>", "<Configs>\n<Taskbar/>", "Taskbar cannot stand in Configs", 17),
        (APP, f"{APP[:-2]}><Icon/></App>", "Icon cannot stand in App, which contains no elements", 8),
        ("<Taskbar", '<taskbar x="1"/><Taskbar', "taskbar cannot stand in Profile", 13),
        (LIST_START, f"{TASKBAR}\n{LIST_START}", "AllAppsList comes too late", 7),
        (TASKBAR, "", "Profile has no Taskbar", 5),
        (TASKBAR, TASKBAR * 2, "Profile has Taskbar although only one", 13),
        (TASKBAR, f'{TASKBAR}<KioskModeApp AppUserModelId="a!b"/>', "KioskModeApp cannot stand beside AllAppsList", 13),
        (' ShowTaskbar="true"', "", "Taskbar has no attribute ShowTaskbar", 13),
        ('ShowTaskbar="true"', 'ShowTaskbar="yes"', "ShowTaskbar of Taskbar cannot be “yes”", 13),
        (f'Id="{ONE}" Name', f'Id="{ONE[1:-1]}" Name', "is not a GUID in braces", 5),
        (f'Id="{ONE}" Name', "Name", "Profile has no attribute Id", 5),
        (f"{DEFAULT[:-2]}", f'{DEFAULT[:-2]} Name="Till"', "DefaultProfile cannot have the attribute Name", 19),
        (DEFAULT, DEFAULT.replace(ONE, TWO), "which no Profile has", 19),
        (DEFAULT, "", "Config has no DefaultProfile", 17),
        (WHO, "", "Config has no Account | AutoLogonAccount", 17),
        (WHO, "<Account> </Account>", "Account is empty", 18),
        (WHO, f"{WHO}<SpecialGroup Name='Visitor'/>", "Config has SpecialGroup although only one", 18),
        (WHO, '<UserGroup Type="Local" Name="a"/>', "Type of UserGroup cannot be “Local”", 18),
        (WHO, '<UserGroup Name="a"/>', "UserGroup has no attribute Type", 18),
        (WHO, '<SpecialGroup Name="Guests"/>', "Name of SpecialGroup cannot be “Guests”", 18),
        (WHO, "<AutoLogonAccount DisplayName='a'/>", "DisplayName is not in the namespace", 18),
        (APP, APP.replace(" App", " DesktopAppPath='a' App"), "exactly one of the attributes", 8),
        (APP, "<App/>", "exactly one of the attributes", 8),
        (APP, APP + "\n" + APP, "is in the list twice", 9),
        (APP, APP.replace("/>", ' AutoLaunch="true"/>'), "AutoLaunch is not in the namespace", 8),
        (APP, APP.replace("/>", ' rs5:AutoLaunch="on"/>'), "AutoLaunch of App cannot be “on”", 8),
        (APP, APP.replace("AppUserModelId", "rs5:AppUserModelId"), "must have no prefix", 8),
        (APP, '<App AppUserModelId=""/>', "AppUserModelId of App is empty", 8),
        (APP, APP.replace("/>", ' Size="1"/>'), "App cannot have the attribute Size", 8),
        ("<AllowedApps>", "<AllowedApps A='1'>", "AllowedApps has the attribute A but can have none", 7),
        ("<![CDATA[<LayoutModificationTemplate/>]]>", "<LayoutModificationTemplate/>", "Put its content between", 12),
        ("<Profiles>", "<Profiles>text", "Profiles has text where no text is allowed", 4),
        ("<Profiles>", f"{SECOND}<Profiles>", "Profile cannot stand in AssignedAccessConfiguration", 4),
        ("</Profile>", f"</Profile>\n{SECOND.replace(TWO, ONE.upper())}", "two profiles have the Id", 15),
        ("</Profile>", f"</Profile><StartPins xmlns='{V5}'/>", "StartPins cannot stand in Profiles", 14),
        (TASKBAR, f"<StartPins/>{TASKBAR}", "Write v5:StartPins", 13),
    ],
)
def test_what_windows_refuses_is_told_with_its_line(old: str, new: str, words: str, line: int) -> None:
    """Each mistake has a sentence of its own, and the line it stands in."""
    assert old in PLAIN
    told = [one for one in found(PLAIN.replace(old, new)) if words in str(one)]
    assert [one.level for one in told][:1] == [Level.ERROR], found(PLAIN.replace(old, new))
    assert f"line {line}" in str(told[0])


@pytest.mark.parametrize(
    ("old", "new", "code", "level"),
    [
        ('<App DesktopAppPath="%', '<App AppUserModelId="%', "kiosk_app_path", Level.WARNING),
        (APP, '<App AppUserModelId="Edge.EXE"/>', "kiosk_app_path", Level.WARNING),
        (WHO, "<Account>other</Account>", "kiosk_account", Level.WARNING),
        (WHO, "<Account>.\\other</Account>", "kiosk_account", Level.WARNING),
        ("</Profile>", f"</Profile>{SECOND}{SECOND.replace('7777', '8888')}", "kiosk_twice", Level.WARNING),
        ("</Profile>", "</Profile><Z xmlns='http://schemas.microsoft.com/AssignedAccess/2029/config'/>", "kiosk_newer",
         Level.WARNING),
        (APP, APP.replace("/>", ' rs5:AutoLaunch="true"/>') + '<App DesktopAppPath="a" rs5:AutoLaunch="true"/>',
         "kiosk_xml", Level.ERROR),
        (WHO, '<UserGroup Type="AzureActiveDirectoryGroup" Name="Staff"/>', "kiosk_group", Level.WARNING),
        (WHO, '<UserGroup Type="ActiveDirectoryGroup" Name="Staff"/>', "kiosk_group", Level.WARNING),
        ('version="1.0"', 'version="1.1"', "kiosk_xml", Level.ERROR),
    ],
)  # fmt: skip
def test_what_may_not_work_is_told(old: str, new: str, code: str, level: Level) -> None:
    """What the form allows and Windows may not take is one problem, and nothing else is said."""
    assert [(one.code, one.level) for one in found(PLAIN.replace(old, new))] == [(code, level)]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('<a:UserGroup Type="LocalGroup" Name="staff"/><a:DefaultProfile Id="' + ONE,
         '<a:UserGroup Type="LocalGroup" Name="staff"/><a:DefaultProfile Id="' + TWO, "a group is given a profile"),
        ('<a:SpecialGroup Name="Visitor"/>', "<a:AutoLogonAccount/>", "AutoLogonAccount is there twice"),
        ('v4:ClassicAppPath="C:\\b.exe"', 'AppUserModelId="a!b"', "ClassicAppArguments without ClassicAppPath"),
        ('<x:SpecialGroup Name="DeviceOwner"/>', "", "Exclusions has no SpecialGroup"),
        ('Name="DeviceOwner"', 'Name="Visitor"', "Name of SpecialGroup cannot be “Visitor”"),
        ("<v3:AllowRemovableDrives/>", "<v3:NoRestriction/>", "NoRestriction cannot stand beside AllowedNamespace"),
        ('Name="Downloads"', 'Name="Desktop"', "Name of AllowedNamespace cannot be “Desktop”"),
        (' Key="Ctrl+A"', "", "BreakoutSequence has no attribute Key"),
        (f'<v3:GlobalProfile Id="{ONE}"', '<v3:GlobalProfile Id="{0}"', "“{0}”, the Id of GlobalProfile"),
        (f'<v3:GlobalProfile Id="{ONE}"', f'<v3:GlobalProfile Id="{ONE[:-2]}0}}"', "GlobalProfile names {"),
        ('"LocalGroup"', '"LocalGroup "', "Type of UserGroup cannot be"),
        ("F68A", "F68B", "HiddenId of AutoLogonAccount cannot be"),
    ],
)  # fmt: skip
def test_mistakes_in_newer_parts_are_told(old: str, new: str, words: str) -> None:
    """The elements of newer Windows have rules as well."""
    assert old in FULL
    assert words in "\n".join(map(str, found(FULL.replace(old, new))))


@pytest.mark.parametrize("data", [b"", b"Just text.\n", b"\0\1\2", b"<", "ÿ".encode("utf-16"), b"{}"])
def test_what_is_no_xml_is_told_with_its_place(data: bytes) -> None:
    """An empty file, a text and bytes are one error each, with line and column."""
    (one,) = found(data)
    assert one.level is Level.ERROR
    assert "line 1, column" in str(one)


def test_entities_and_large_files_are_not_read() -> None:
    """A document type is refused, and what is far too large for a kiosk is not looked into."""
    (one,) = found('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    assert "document type" in str(one)
    (large,) = found(b" " * (LIMIT + 1))
    assert (large.code, large.level) == ("kiosk_large", Level.WARNING)


@pytest.mark.parametrize(("document", "words"), [(FULL, "Windows 11 22H2"), (PLAIN, "")])
def test_the_oldest_windows_is_a_hint(document: str, words: str) -> None:
    """What only newer Windows knows is told once, with the version; the first form needs no words."""
    hints = [str(one) for one in kiosk_problems(document.encode(), "k.xml", ACCOUNTS) if one.code == "kiosk_windows"]
    assert len(hints) == bool(words)
    assert all(words in one for one in hints)


def test_a_wrong_document_has_a_bounded_number_of_problems() -> None:
    """Thousands of mistakes are not told one by one."""
    assert len(found(PLAIN.replace(APP, "<Ap/>" * 5000))) <= 20


@pytest.mark.parametrize("document", [PLAIN, FULL])
def test_cut_and_mutated_documents_are_told_and_never_raise(document: str) -> None:
    """Wherever a document is cut it is an error; whatever is changed in it, an answer is given."""
    data = document.rstrip().encode()
    for end in range(0, len(data) - 1, 7):
        assert found(data[:end]), end
    chance = random.Random(8)
    for _ in range(400):
        changed = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(changed))
            if chance.random() < 0.5:
                changed[at] = chance.choice(b'<>"/ =:{}a\0\xff')
            else:
                del changed[at : at + chance.randint(1, 60)]
        for one in kiosk_problems(bytes(changed), "k.xml"):
            assert str(one)


def test_the_file_of_a_project_is_read(tmp_path: Path) -> None:
    """A file below the project's folder is looked into, at the place of its setting; without a folder none is."""
    (tmp_path / "k.xml").write_text(PLAIN.replace(TASKBAR, ""), encoding="utf-8")
    one = project("k.xml")
    assert kiosk(one) == []
    assert kiosk(one, tmp_path) == ["kiosk_xml", "kiosk_account"]
    assert {problem.place for problem in setting_problems(one, tmp_path)} == {f"settings[{MULTI_APP}]"}
    assert kiosk(project("missing.xml"), tmp_path) == []
    (tmp_path / "folder.xml").mkdir()
    assert kiosk(project("folder.xml"), tmp_path) == []


def test_a_document_as_value_is_read(tmp_path: Path) -> None:
    """A value that is the document itself is checked as a file is."""
    for folder in (None, tmp_path):
        assert kiosk(project(PLAIN.partition("\n")[2]), folder) == ["kiosk_account"]
        assert kiosk(project("<a/>"), folder) == ["kiosk_xml"]


def test_settings_under_conditions_are_read(tmp_path: Path) -> None:
    """A file that is used on some devices only is checked too."""
    (tmp_path / "k.xml").write_text("", encoding="utf-8")
    settings = Node("Settings", children=project("k.xml").settings)
    variant = Node("Variant", children=(settings,), keys=(("Name", "A"),))
    assert kiosk(Project(variants=(variant,)), tmp_path) == ["kiosk_xml"]


def test_an_account_that_the_package_makes_is_not_told() -> None:
    """A user of the settings is there when the kiosk is set up."""
    one = project(PLAIN.partition("\n")[2])
    users = Node("Users", children=(Node("User", keys=(("UserName", "Till"),)),))
    assert kiosk(Project(settings=(*one.settings, Node("Accounts", children=(users,))))) == []


def test_an_administrator_gets_no_kiosk() -> None:
    """The local administrator, and one of the settings, are there but are no standard users."""
    one = project(PLAIN.partition("\n")[2])
    page = Project(settings=one.settings, account=Account(join=Join.LOCAL, administrator=Administrator(name="TILL")))
    user = Node("User", children=(Node("UserGroup", "Administrators"),), keys=(("UserName", "Till"),))
    free = Project(settings=(*one.settings, Node("Accounts", children=(Node("Users", children=(user,)),))))
    assert kiosk(page) == kiosk(free) == ["kiosk_administrator"]


PINS = f'<v5:StartPins xmlns:v5="{V5}"><![CDATA[{{"pinnedList":[]}}]]></v5:StartPins>'
GROUP = WHO.replace("Account>till</Account>", 'UserGroup Type="LocalGroup" Name="staff"/>')
PROGRAM = f"""<Profile Id="{TWO}"><KioskModeApp xmlns:v4="{V4}" v4:ClassicAppPath="a.exe"/></Profile>"""


@pytest.mark.parametrize(
    ("old", "new", "target", "expected"),
    [
        ("", "", Target.OLDER, []),
        ("", "", Target.WINDOWS_2004, []),
        ("", "", Target.WINDOWS_11_22H2, ["kiosk_layout_ignored"]),
        (TASKBAR, PINS + TASKBAR, Target.WINDOWS_11_22H2, []),
        (TASKBAR, PINS + TASKBAR, Target.WINDOWS_11, ["kiosk_windows"]),
        (TASKBAR, PINS + TASKBAR, Target.WINDOWS_2004, ["kiosk_windows"]),
        ("</Profile>", f"</Profile>{PROGRAM}", Target.WINDOWS_11, []),
        ("</Profile>", f"</Profile>{PROGRAM}", Target.WINDOWS_2004, ["kiosk_windows"]),
        ("</AllAppsList>", f'</AllAppsList><r:FileExplorerNamespaceRestrictions xmlns:r="{RS5}"/>', Target.OLDER,
         ["kiosk_windows"]),
        ("</AllAppsList>", f'</AllAppsList><r:FileExplorerNamespaceRestrictions xmlns:r="{RS5}"/>',
         Target.WINDOWS_2004, []),
        ("<StartLayout><![CDATA[<LayoutModificationTemplate/>]]></StartLayout>", "", Target.OLDER,
         ["kiosk_layout_needed"]),
        ("<StartLayout><![CDATA[<LayoutModificationTemplate/>]]></StartLayout>", "", Target.WINDOWS_2004, []),
        (WHO, GROUP, Target.OLDER, ["kiosk_group_windows"]),
        (WHO, GROUP, None, ["kiosk_group_windows"]),
        (WHO, GROUP, Target.WINDOWS_2004, []),
    ],
)  # fmt: skip
def test_the_windows_of_the_project_counts(old: str, new: str, target: Target | None, expected: list[str]) -> None:
    """What the oldest of the project's devices does not know is told, and nothing else; its line stands in it."""
    assert old in PLAIN
    found = kiosk_problems(PLAIN.replace(old, new).encode() if old else PLAIN.encode(), "k.xml", ACCOUNTS, target)
    assert [one.code for one in found] == expected
    assert all(", line " in str(one) for one in found)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (APP, f"""{APP[:-2]} rs5:AutoLaunch="1"/><App DesktopAppPath="a" rs5:AutoLaunch="true"/>""", "kiosk_xml"),
        (APP, f"""{APP[:-2]} rs5:AutoLaunch="0"/><App DesktopAppPath="a" rs5:AutoLaunch=" false "/>""", "kiosk_xml"),
        ("</Configs>", f"<Config><Account>.\\TILL</Account>{DEFAULT}</Config></Configs>", "kiosk_account_twice"),
    ],
)  # fmt: skip
def test_what_is_the_same_in_other_words_is_the_same(old: str, new: str, code: str) -> None:
    """1 is true to Windows, and an account is one whatever its case: two of them are one too many."""
    assert [one.code for one in found(PLAIN.replace(old, new))] == [code]

"""Apps by the documented CSP: what is written for each form, against files written by hand."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from app.answers.fields.project import answers_from
from app.answers.xml.customizations import read_customizations
from app.core.error import BadInput
from app.model.node import Node
from app.model.store.project_store import open_project
from app.packager.build import build_package
from app.packager.check.rebuild import rebuild_package
from app.packager.check.tree_check import check_tree
from app.packager.compile.app_install import Install, read_install, without_hashes
from app.packager.compile.app_license import license_content, license_value
from app.packager.compile.dialect import Dialect
from app.packager.compile.sources import FolderFiles
from app.packager.export_project import export_project
from app.packager.import_project import import_source
from app.packager.read.package import open_package
from tests.packager.build_case import PROV, answers, built, compiled, group, setting
from tests.places import EXAMPLES, SHARED, needs_examples

if TYPE_CHECKING:
    from pathlib import Path

FAMILY = "Contoso.Notes_vjxqswmyj5782"
OLD = Dialect(version="10.0.19041.1")
INSTALL = "EnterpriseModernAppManagement/AppInstallation/HostedInstall"


def item(*parts: Node, family: str = FAMILY) -> Node:
    """Return an app with *parts*."""
    return Node("Application", None, parts, (("PackageFamilyName", family), ("Name", family)))


def files(name: str, *texts: str, element: str = "Dependency") -> Node:
    """Return the list *name* of files."""
    return Node(name, None, tuple(Node(element, text, (), (("Name", text),)) for text in texts))


def optional(file: str, family: str) -> Node:
    """Return an optional package."""
    return Node("OptionalPackage", None, (Node("Package", file), Node("PackageFamilyName", family)), (("Name", file),))


def app(context: str, *parts: Node, family: str = FAMILY) -> Node:
    """Return one app of a *context*."""
    return group(f"UniversalAppInstall/{context}", item(*parts, family=family))


def asset_folder(number: int, content: bytes) -> str:
    """Return the folder of data asset *number* with *content*."""
    return f"{number}_{b64encode(hashlib.sha256(content).digest()).decode().replace('/', '.')}"


def value(folder: Path, node: Node, dialect: Dialect = OLD) -> str:
    """Return the value of HostedInstall for *node*, hashes left out."""
    (found,) = (
        line.partition(' value="')[2].partition('" datatype="xml" exec="1"')[0]
        for text in compiled(answers(node), folder, dialect).values()
        for line in text.splitlines()
        if 'name="HostedInstall"' in line
    )
    plain = found.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    return without_hashes(plain)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the files that apps name."""
    for name in ("notes.msix", "vclibs.appx", "xaml.appx", "extra.msixbundle", "license.xml", "b.xml", "A & B.msix"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path


def test_app_for_all_users(folder: Path) -> None:
    """The file is a data asset, installed by the CSP's node of the device, as a hand wrote it."""
    texts = compiled(answers(app("DeviceContextApp", Node("ApplicationFile", "notes.msix"))), folder, OLD)
    name = f"{PROV}/RunTime/0__UniversalAppInstall_DeviceContextApp_{FAMILY}_ApplicationFile.provxml"
    place = asset_folder(0, b"notes.msix")
    installs = escape(f'<Application PackageUri="{place}\\notes.msix" />')
    assert (
        texts[name].replace("\r\n", "\n")
        == f"""<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<wap-provisioningdoc>
  <characteristic type="Provisioning">
    <characteristic type="Assets">
      <characteristic type="{{11111111-2222-3333-4444-555555555555}}">
        <characteristic type="/UniversalAppInstall/DeviceContextApp/{FAMILY}/ApplicationFile">
          <parm name="{place}\\notes.msix" value="notes.msix" datatype="string" />
        </characteristic>
      </characteristic>
    </characteristic>
  </characteristic>
  <characteristic type="EnterpriseModernAppManagement">
    <characteristic type="AppInstallation" scope="Device">
      <characteristic type="{FAMILY}">
        <parm name="HostedInstall" value="{installs}" datatype="xml" exec="1" />
      </characteristic>
    </characteristic>
  </characteristic>
</wap-provisioningdoc>"""
    )
    listed = (
        f'<Metadata Key="{place}\\notes.msix" Value="/UniversalAppInstall/DeviceContextApp/{FAMILY}/ApplicationFile" />'
    )
    assert listed in texts["DataAsset/DataAsset.xml"]


@pytest.mark.parametrize(
    ("context", "parts", "wanted"),
    [
        ("UserContextApp", (), '<Application PackageUri="0_\\notes.msix" DeploymentOptions="0" />'),
        (
            "UserContextApp",
            (Node("DeploymentOptions", "Install all resources"),),
            '<Application PackageUri="0_\\notes.msix" DeploymentOptions="32" />',
        ),
        ("DeviceContextApp", (Node("DeploymentOptions", "None"),), '<Application PackageUri="0_\\notes.msix" />'),
        (
            "DeviceContextApp",
            (Node("DeploymentOptions", "Force target application shutdown"),),
            '<Application PackageUri="0_\\notes.msix" DeploymentOptions="64" />',
        ),
        (
            "UserContextApp",
            (files("DependencyAppxFiles", "vclibs.appx", "xaml.appx"), Node("DeploymentOptions", "1")),
            (
                '<Application PackageUri="0_\\notes.msix" DeploymentOptions="1"><Dependencies>'
                '<Dependency PackageUri="1_\\vclibs.appx" /><Dependency PackageUri="2_\\xaml.appx" />'
                "</Dependencies></Application>"
            ),
        ),
        (
            "DeviceContextApp",
            (
                files("DependencyAppxFiles", "vclibs.appx"),
                Node("OptionalPackageFiles", None, (optional("extra.msixbundle", "Contoso.Extra_vjxqswmyj5782"),)),
            ),
            (
                '<Application PackageUri="0_\\notes.msix"><Dependencies><Dependency PackageUri="1_\\vclibs.appx" />'
                '</Dependencies><OptionalPackages><Package PackageUri="2_\\extra.msixbundle"'
                ' PackageFamilyName="Contoso.Extra_vjxqswmyj5782" /></OptionalPackages></Application>'
            ),
        ),
    ],
)
def test_value_of_the_installation(context: str, parts: tuple[Node, ...], wanted: str, folder: Path) -> None:
    """Files, options and optional packages stand where the CSP documents them."""
    assert value(folder, app(context, Node("ApplicationFile", "notes.msix"), *parts)) == wanted


def test_file_names_are_escaped_twice(folder: Path) -> None:
    """Once for the element, once for the attribute that holds it."""
    node = app("UserContextApp", Node("ApplicationFile", "A & B.msix"))
    assert value(folder, node) == '<Application PackageUri="0_\\A &amp; B.msix" DeploymentOptions="0" />'
    texts = compiled(answers(node), folder, OLD)
    assert any("A &amp;amp; B.msix&quot;" in text for text in texts.values())


def test_apps_of_several_conditions_keep_their_files(folder: Path) -> None:
    """The same app under two conditions is installed twice, each with the files that belong to it."""

    def variant(number: int, needed: str) -> Node:
        inner = app("DeviceContextApp", Node("ApplicationFile", "notes.msix"), files("DependencyAppxFiles", needed))
        refs = Node("TargetRefs", None, (Node("TargetRef", None, (), (("Id", f"t{number}"),)),))
        return Node("Variant", None, (refs, Node("Settings", None, (inner,))))

    def target(number: int) -> Node:
        condition = Node("Condition", None, (), (("Name", "Lang"), ("Value", str(number))))
        return Node("Target", None, (Node("TargetState", None, (condition,)),), (("Id", f"t{number}"),))

    targets = Node("Targets", None, (target(1), target(2)))
    what = answers(variants=(targets, variant(1, "vclibs.appx"), variant(2, "xaml.appx")))
    values = [
        line for text in compiled(what, folder, OLD).values() for line in text.splitlines() if "HostedInstall" in line
    ]
    assert [("vclibs" in line, "xaml" in line) for line in values] == [(True, False), (False, True)]


def test_app_starts_at_sign_in(folder: Path) -> None:
    """LaunchAppAtLogin is a setting of its own beside the app."""
    node = app("UserContextApp", Node("ApplicationFile", "notes.msix"), Node("LaunchAppAtLogin", "Launch app"))
    texts = compiled(answers(node), folder, OLD)
    assert any('name="LaunchAppAtLogin" value="1" datatype="integer"' in text for text in texts.values())


@pytest.mark.parametrize(
    ("context", "scope", "source"), [("Device", "Device", "RunTime"), ("User", "User", "User_RunTime")]
)
def test_license_goes_into_its_node(context: str, scope: str, source: str, folder: Path) -> None:
    """The file stands as base64 in the documented element."""
    node = Node("LicenseInstall", "license.xml", (), (("LicenseProductId", "id-1"), ("Name", "id-1")))
    texts = compiled(answers(group(f"UniversalAppInstall/{context}ContextAppLicense", node)), folder, OLD)
    text = texts[f"{PROV}/{source}/0__UniversalAppInstall_{context}ContextAppLicense_id-1.provxml"]
    content = escape(f'<License Content="{b64encode(b"license.xml").decode()}" />')
    assert f'<characteristic type="AppLicenses" scope="{scope}">' in text
    assert f'<parm name="AddLicense" value="{content}" datatype="xml" exec="1" />' in text


@pytest.mark.parametrize(
    ("path", "text", "scope"),
    [
        ("RemoveProvisionedApp/RemoveProvisionedApplication", "RemoveProvisionedApp", "device"),
        ("Uninstall/UninstallApplication", "Uninstall", "user"),
        ("Uninstall/UninstallApplication", "1", "user"),
    ],
)
def test_app_is_removed_by_deleting_its_node(path: str, text: str, scope: str, folder: Path) -> None:
    """The CSP documents the deleting, and provisioning files the element for it."""
    node = setting(f"UniversalAppUninstall/{path}@PackageFamilyName={FAMILY}", text)
    (written,) = (one for name, one in compiled(answers(node), folder).items() if name.endswith(".provxml"))
    lines = [line.strip() for line in written.splitlines()[2:-1]]
    assert lines[:4] == [
        '<characteristic type="EnterpriseModernAppManagement">',
        f'<characteristic type="AppManagement" scope="{scope}">',
        '<characteristic type="AppStore">',
        f'<nocharacteristic type="{FAMILY}" />',
    ]


REFUSED = {
    "unknown option": app(
        "UserContextApp", Node("ApplicationFile", "notes.msix"), Node("DeploymentOptions", "Perhaps")
    ),
    "no file of the app": app("UserContextApp", files("DependencyAppxFiles", "vclibs.appx")),
    "unknown removal": setting("UniversalAppUninstall/Uninstall/UninstallApplication@PackageFamilyName=x", "Perhaps"),
    "missing dependency": app(
        "UserContextApp", Node("ApplicationFile", "notes.msix"), files("DependencyAppxFiles", "gone.appx")
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_built_is_refused(case: str, folder: Path) -> None:
    """No package is made."""
    with pytest.raises(BadInput):
        compiled(answers(REFUSED[case]), folder)
    assert not list(folder.glob("*.ppkg"))


def everything() -> tuple[Node, ...]:
    """Return settings with each form that there is."""
    whole = app(
        "DeviceContextApp",
        Node("ApplicationFile", "notes.msix"),
        files("DependencyAppxFiles", "vclibs.appx", "xaml.appx"),
        Node("DeploymentOptions", "Force application shutdown"),
        Node("OptionalPackageFiles", None, (optional("extra.msixbundle", "Contoso.Extra_vjxqswmyj5782"),)),
    )
    licenses = [
        Node(f"{context}ContextAppLicense", None, (Node("LicenseInstall", file, (), (("LicenseProductId", "same"),)),))
        for context, file in (("Device", "license.xml"), ("User", "b.xml"))
    ]
    user = app("UserContextApp", Node("ApplicationFile", "notes.msix"))
    install = Node("UniversalAppInstall", None, (*whole.children, licenses[0], *user.children, licenses[1]))
    return install, setting(f"UniversalAppUninstall/Uninstall/UninstallApplication@PackageFamilyName={FAMILY}", "1")


@pytest.mark.parametrize("editions", [("Desktop",), ("WindowsCommon", "Desktop")])
def test_package_comes_out_the_same_when_it_is_built_again(editions: tuple[str, ...], folder: Path) -> None:
    """Every file, whatever the order of the stores: two licences of one product do not change places."""
    package = built(answers(*everything()), folder, dialect=Dialect(editions=editions)).package
    with open_package(package) as opened:
        assert [str(found.sentence) for found in check_tree(opened)] == []
        assert rebuild_package(opened, BytesIO()).identical


@pytest.mark.parametrize("editions", [("Desktop",), ("WindowsCommon", "Desktop")])
def test_round_trip_of_package_and_project(editions: tuple[str, ...], folder: Path, tmp_path: Path) -> None:
    """Package to project to package: the same files; and to WCD's form and back: the same answers."""
    package = built(answers(*everything()), folder, dialect=Dialect(editions=editions)).package
    imported = import_source(package, tmp_path / "imported")
    for name in ("license.xml", "b.xml", "notes.msix"):
        assert (tmp_path / "imported" / "files" / name).read_bytes() == name.encode()
    project = open_project(imported.project_file).project
    again = build_package(
        answers_from(project), FolderFiles(tmp_path / "imported"), Dialect(editions=editions), tmp_path, stem="again"
    )
    with open_package(package) as one, open_package(again.package) as other:
        names = [name for name in one.wim.entries if name.endswith(".provxml")]
        assert names
        assert all(one.wim.read(name) == other.wim.read(name) for name in names)
    export_project(project, tmp_path / "imported", tmp_path / "exported")
    back = import_source(tmp_path / "exported", tmp_path / "back")
    assert open_project(back.project_file).project.settings == project.settings


def test_a_license_is_told_from_what_is_none() -> None:
    """The content comes back as it went in; other elements have none."""
    assert license_content(license_value(b"\0\xff<a/>")) == b"\0\xff<a/>"
    for text in ('<License Content="%" />', "<License />", '<Licence Content="QQ==" />', "QQ=="):
        with pytest.raises((ValueError, BadInput)):
            license_content(text)


@pytest.mark.parametrize("text", ["", "<Application />", "<App PackageUri='x' />", "x", "<!DOCTYPE a><Application/>"])
def test_other_values_are_no_installation(text: str) -> None:
    """What was not written by these rules is not read by them."""
    assert read_install(text) is None


def test_installation_of_another_tool_is_read() -> None:
    """From a share, with the elements of the documentation."""
    text = (
        '<Application PackageUri="\\\\server\\a.appx" DeferRegistration="1"><Dependencies><Dependency PackageUri="b"/>'
        '</Dependencies><OptionalPackages><Package PackageUri="c" PackageFamilyName="/d"/></OptionalPackages>'
        "</Application>"
    )
    assert read_install(text) == Install(
        app="\\\\server\\a.appx", options="", dependencies=("b",), optional=(("c", "/d"),)
    )


@needs_examples
@pytest.mark.parametrize(
    ("name", "context", "source", "options"),
    [
        ("apps-universal-device-context", "Device", "RunTime", "64"),
        ("apps-universal-user-context", "User", "User_RunTime", "64"),
    ],
)
def test_example_builds(name: str, context: str, source: str, options: str, tmp_path: Path) -> None:
    """The example of the feature is built, with the app and its dependency."""
    for file in ("ExampleApp.appxbundle", "Microsoft.VCLibs.x64.14.00.appx"):
        (tmp_path / file).write_bytes(file.encode())
    what = read_customizations((EXAMPLES / f"{name}.xml").read_bytes(), name)
    texts = compiled(what, tmp_path)
    family = "Example.App_0123456789abc"
    prefix = f"{PROV}/{source}"
    text = texts[f"{prefix}/1__UniversalAppInstall_{context}ContextApp_{family}_ApplicationFile.provxml"]
    assert f"{prefix}/2__UniversalAppInstall_{context}ContextApp_{family}_DependencyAppxFiles_0.provxml" in texts
    app_place = asset_folder(0, b"ExampleApp.appxbundle")
    needed = asset_folder(1, b"Microsoft.VCLibs.x64.14.00.appx")
    wanted = (
        f'<Application PackageUri="{app_place}\\ExampleApp.appxbundle" DeploymentOptions="{options}"><Dependencies>'
        f'<Dependency PackageUri="{needed}\\Microsoft.VCLibs.x64.14.00.appx" /></Dependencies></Application>'
    )
    assert f'value="{escape(wanted)}" datatype="xml" exec="1"' in text
    assert f'<characteristic type="AppInstallation" scope="{context}">' in text


FIELD = SHARED / "field" / "files" / "15-app-install"


@pytest.mark.skipif(not FIELD.is_dir(), reason="the input from the field is not beside the checkout")
def test_input_from_the_field_builds(tmp_path: Path) -> None:
    """An app for the user and the removal of another one, in one package."""
    what = read_customizations((FIELD / "customizations.xml").read_bytes(), "customizations.xml")
    for name in ("app.appx", "dep.appx"):
        (tmp_path / name).write_bytes((FIELD / name).read_bytes())
    names = sorted(name.rpartition("/")[2] for name in compiled(what, tmp_path) if name.endswith(".provxml"))
    assert names == [
        "0__UniversalAppUninstall_RemoveProvisionedApp_Contoso.Old_8wekyb3d8bbwe.provxml",
        "1__UniversalAppInstall_UserContextApp_Contoso.App_8wekyb3d8bbwe_ApplicationFile.provxml",
        "2__UniversalAppInstall_UserContextApp_Contoso.App_8wekyb3d8bbwe_DependencyAppxFiles_0.provxml",
    ]

"""Files that somebody else named outside his folder are taken only if the person who imports or builds says so."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.cli import main
from app.core.error import OutsideFiles
from app.jobs.build import BuildOrder, build
from app.jobs.import_export import ExportOrder, ImportOrder, export_project, import_project, look_at_source
from app.jobs.source import open_source
from app.model.project import Application, Package, Project
from app.model.store.project_store import save_project
from app.packager.compile.outside import outside_files

ANSWERS = """<?xml version="1.0" encoding="utf-8"?>
<WindowsCustomizations><PackageConfig xmlns="urn:schemas-Microsoft-com:Windows-ICD-Package-Config.v1.0">
<ID>{{7b1f0c5a-1111-4222-8333-444455556666}}</ID><Name>Depot</Name><Version>1.0</Version><OwnerType>ITAdmin</OwnerType>
<Rank>0</Rank></PackageConfig><Settings xmlns="urn:schemas-microsoft-com:windows-provisioning"><Customizations><Common>
<ProvisioningCommands><DeviceContext><CommandFiles><CommandFile Name="{0}">{0}</CommandFile></CommandFiles>
</DeviceContext></ProvisioningCommands></Common></Customizations></Settings></WindowsCustomizations>"""

LINK = pytest.mark.beyond_wine("symbolic links are a stub")


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """Return the folder that came by mail; a secret of the person's lies beside it."""
    (tmp_path / "mail" / "sub").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("mine")
    (tmp_path / "mail" / "sub" / "own.cmd").write_text("own")
    (tmp_path / "mail" / "link.cmd").symlink_to(tmp_path / "secret.txt")
    return tmp_path / "mail"


def names(there: Path) -> dict[str, bool]:
    """Return paths as a file may name them, and whether each leads outside *there*."""
    secret = there.parent / "secret.txt"
    return {
        "sub/own.cmd": False,
        "sub\\own.cmd": False,
        "sub/../sub/own.cmd": False,
        str(there / "sub" / "own.cmd"): False,
        "none.cmd": False,
        "../none.txt": False,
        "a\0b": False,
        "../secret.txt": True,
        "..\\secret.txt": True,
        "sub/../../secret.txt": True,
        str(secret): True,
        "link.cmd": True,
    }


@LINK
def test_what_leads_outside(there: Path) -> None:
    """Relative, absolute, with dots and links: what is really below the folder, or not there, is not outside."""
    cases = names(there)
    if sys.platform == "win32":
        cases |= {"\\\\server\\share\\x": True, "//server/share/x": True}
    assert {text: outside_files([text], there) == (text,) for text in cases} == cases


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere this is an odd name of a file")
@pytest.mark.parametrize("is_long", [False, True], ids=["a plain folder", "a folder by its long name"])
def test_a_long_path_is_on_this_computer(tmp_path: Path, is_long: bool) -> None:
    """A path with the mark of Windows for long ones leads where it leads without; one to another computer stays one."""
    (tmp_path / "mail").mkdir()
    for name in ("mail/own.cmd", "secret.txt"):
        (tmp_path / name).touch()
    cases = {
        f"\\\\?\\{tmp_path}\\mail\\own.cmd": False,
        f"{tmp_path}\\mail\\own.cmd": False,
        "own.cmd": False,
        f"\\\\?\\{tmp_path}\\secret.txt": True,
        f"\\\\?\\{tmp_path}\\mail\\..\\secret.txt": True,
        f"\\\\.\\{tmp_path}\\secret.txt": True,
        "\\\\?\\UNC\\server\\share\\x": True,
        "\\\\?\\GLOBALROOT\\x": True,
    }
    folder = Path(f"\\\\?\\{tmp_path}\\mail") if is_long else tmp_path / "mail"
    assert {text: outside_files([text], folder) == (text,) for text in cases} == cases


@pytest.mark.parametrize("text", ["../secret.txt", "..\\secret.txt", "ABSOLUTE", pytest.param("link.cmd", marks=LINK)])
def test_an_import_asks(there: Path, tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An answer file that names such a file is not imported; with the option it is; looking is free."""
    text = text.replace("ABSOLUTE", str(tmp_path / "secret.txt"))
    (there / "customizations.xml").write_text(ANSWERS.format(text))
    look_at_source(there)
    with pytest.raises(OutsideFiles) as raised:
        import_project(ImportOrder(source=there, folder=tmp_path / "new"))
    assert raised.value.files == (text,)
    assert not (tmp_path / "new").exists()
    words = ["import", str(there), str(tmp_path / "new")]
    assert main([*words, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["outside_files"] == [text]
    assert main([*words, "--allow-outside"]) == 0
    assert [one.read_text() for one in (tmp_path / "new" / "files").iterdir()] == ["mine"]


@LINK
def test_a_link_leads_outside_from_wherever_it_is_named(
    there: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Named from the folder above, or from the folder itself, the answer file takes no link to a file outside it."""
    (there / "a.xml").write_text(ANSWERS.format("link.cmd"))
    for folder, name in ((tmp_path, Path("mail", "a.xml")), (there, Path("a.xml"))):
        monkeypatch.chdir(folder)
        with pytest.raises(OutsideFiles):
            import_project(ImportOrder(source=name, folder=tmp_path / "new"))
    assert not (tmp_path / "new").exists()


def test_a_file_beside_is_meant_first(there: Path, tmp_path: Path) -> None:
    """A path that leads outside, with a file of its name beside the answer file, means that one, unasked."""
    (there / "secret.txt").write_text("his")
    (there / "customizations.xml").write_text(ANSWERS.format(tmp_path / "secret.txt"))
    import_project(ImportOrder(source=there, folder=tmp_path / "new"))
    assert (tmp_path / "new" / "files" / "secret.txt").read_text() == "his"


def test_building_and_exporting_ask(there: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A project that names such a file is neither built nor exported unless the person says so."""
    path = there / "depot.wcdproj"
    app = Application(name="Tool", command_file="../secret.txt", command_line="secret.txt")
    save_project(Project(package=Package(name="Depot"), applications=(app,)), path)
    source = open_source(path)
    order = BuildOrder(project=source.project, folder=there, destination=tmp_path / "out")
    with pytest.raises(OutsideFiles, match=r"\.\./secret\.txt"):
        build(order)
    with pytest.raises(OutsideFiles):
        export_project(ExportOrder(source=source, folder=tmp_path / "wcd"))
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "wcd").exists()
    for command in (["build", str(path), f"--output={tmp_path / 'out'}"], ["export", str(path), str(tmp_path / "wcd")]):
        assert main(command) == 1
        assert "../secret.txt" in capsys.readouterr().err
        assert main([*command, "--allow-outside"]) == 0

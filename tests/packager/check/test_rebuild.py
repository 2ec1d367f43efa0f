"""The proof: every real package is built again from its own answers, byte for byte in every file."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import NAMESPACE_DNS, uuid5

import pytest

from app.answers.xml.customizations import read_answer_file, read_customizations
from app.core.error import BadInput
from app.model.node import Node
from app.model.store.project_store import open_project
from app.packager.build import build_package
from app.packager.check.rebuild import RebuildState, rebuild_package
from app.packager.compile.dialect import Dialect
from app.packager.compile.file_texts import file_texts
from app.packager.compile.sources import FolderFiles
from app.packager.import_project import import_source
from app.packager.read.package import CUSTOMIZATIONS, open_package
from app.packager.signature.catalogue_file import read_catalogue_facts, write_catalogue
from app.packager.wim.writer import WimWriter
from tests.answers.source import packages
from tests.packager.build_case import PROV, STAMP, answers, asset, built, commands, contents, group, setting
from tests.packager.tampered import build_text, change
from tests.places import SAMPLES, needs_samples

if TYPE_CHECKING:
    from pathlib import Path


@needs_samples
@pytest.mark.parametrize("path", packages(), ids=lambda path: path.name)
def test_a_real_package_comes_out_byte_for_byte(path: Path) -> None:
    """Every file of every sample is identical, that of 2018 included, and so are the image's facts."""
    out = BytesIO()
    with open_package(path) as package:
        result = rebuild_package(package, out)
        assert [file for file in result.files if file.state is not RebuildState.IDENTICAL] == []
        assert result.identical
        assert len(result.files) == sum(not entry.directory for entry in package.wim.entries.values())
        again = path.name
        new = out.getvalue()
        assert result.digests.size == len(new)
        old_image = package.image
        old_guid = package.wim.header.guid
    target = BytesIO(new)
    from app.packager.compile.image_xml import read_image_xml
    from app.packager.wim.reader import open_wim

    wim = open_wim(target)
    assert read_image_xml(wim.xml, again) == old_image
    assert wim.header.guid == old_guid


@needs_samples
def test_the_samples_are_all_there() -> None:
    """Forty-five packages are rebuilt; fewer means that the proof shrank."""
    assert len(packages()) == 45


CATALOGUES = sorted(SAMPLES.rglob("*.cat"))
PAIRS = [path for path in CATALOGUES if path.with_suffix(".ppkg").exists()]


@needs_samples
@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.name)
def test_a_real_catalogue_comes_out_byte_for_byte(path: Path) -> None:
    """From the package, the identifier and the time the same 306 bytes are made."""
    import hashlib

    from app.packager.wim.read_back import Digests

    package = path.with_suffix(".ppkg").read_bytes()
    digests = Digests(len(package), hashlib.sha256(package).digest(), hashlib.sha1(package).digest())
    facts = read_catalogue_facts(path.read_bytes(), path.name)
    assert write_catalogue(digests, facts) == path.read_bytes()


@needs_samples
def test_the_pairs_are_all_there() -> None:
    """Three samples have their catalogue beside them."""
    assert {path.name for path in PAIRS} == {
        "driverpack_2022-10-06_a.cat",
        "driverpack_2022-10-06_b.cat",
        "2022-03-31.cat",
    }


def test_one_unknown_setting_costs_its_own_group_only(tmp_path: Path) -> None:
    """A package of a newer tool: the group that cannot be made is named, all others and their numbers are right."""
    update, hide = setting("Policies/Update/AllowAutoUpdate", "5"), setting("OOBE/Desktop/HideOobe", "True")
    package = built(answers(hide, update), tmp_path).package
    for old, new in ((b"HideOobe", b"HideMore"), (b"AllowAutoUpdate", b"AllowMoreUpdate")):
        path = next(name for name in contents(package) if name.endswith(old.decode() + ".provxml"))
        files = {
            (path if name == path else name).replace(old.decode(), new.decode()): data.replace(old, new)
            for name, data in contents(package).items()
        }
        guid = uuid5(NAMESPACE_DNS, path.partition("__")[2].removesuffix(".provxml").join(("_", "")))
        again = uuid5(
            NAMESPACE_DNS,
            path.partition("__")[2].removesuffix(".provxml").replace(old.decode(), new.decode()).join(("_", "")),
        )
        listing = f"{PROV}/RunTime.xml"
        files[listing] = files[listing].replace(str(guid).encode(), str(again).encode())
        other = tmp_path / "other.ppkg"
        foreign(other, files)
        with open_package(other) as opened:
            result = rebuild_package(opened, BytesIO())
        wrong = {file.path: str(file.reason) for file in result.files if file.state is not RebuildState.IDENTICAL}
        assert list(wrong) == [path.replace(old.decode(), new.decode())]
        assert new.decode() in next(iter(wrong.values()))
        assert "is not in the catalogue" in next(iter(wrong.values()))


def test_our_own_package_with_equal_names_comes_out_the_same(tmp_path: Path) -> None:
    """Files of one name from different folders keep their own contents."""
    for folder, text in (("a", b"first"), ("b", b"second")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "setup.cmd").write_bytes(text)
    (tmp_path / "setup.cmd").write_bytes(b"third")
    items = (asset(0, "a/setup.cmd"), asset(1, "b\\setup.cmd"), asset(2, "setup.cmd"), asset(3, "b/setup.cmd"))
    package = built(answers(commands(*items)), tmp_path).package
    out = BytesIO()
    with open_package(package) as opened:
        assert file_texts(opened.answers) == ["setup.cmd"] * 4  # type: ignore[arg-type]  # it has answers
        assert rebuild_package(opened, out).identical
    (tmp_path / "again.ppkg").write_bytes(out.getvalue())
    assert contents(tmp_path / "again.ppkg") == contents(package)
    assert out.getvalue() == package.read_bytes()


def test_an_import_keeps_files_of_one_name_apart(tmp_path: Path) -> None:
    """The project made from such a package has each file with its own content."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "setup.cmd").write_text(folder)
    package = built(answers(commands(asset(0, "a/setup.cmd"), asset(1, "b/setup.cmd"))), tmp_path).package
    imported = import_source(package, tmp_path / "project")
    project = open_project(imported.project_file).project
    texts = [(tmp_path / "project" / one.command_file).read_text() for one in project.applications]
    assert texts == ["a", "b"]
    assert imported.notes == ()


def test_our_own_documents_come_out_the_same(tmp_path: Path) -> None:
    """Certificates and profiles, whose content lies in values, are found there again."""
    from tests.packager.paper import certificate_der, wlan_xml

    for name in "ab":
        (tmp_path / f"{name}.cer").write_bytes(certificate_der(name))
        (tmp_path / f"{name}.xml").write_text(wlan_xml(f"net {name}"), encoding="utf-8")
    what = answers(
        setting("Certificates/CACertificates/CACerificate@CertificateName=a/CertificatePath", "a.cer"),
        setting("Certificates/RootCertificates/RootCertificate@CertificateName=b/CertificatePath", "b.cer"),
        group("ConnectivityProfiles/WLAN/Profiles", Node("Profile", "b.xml"), Node("Profile", "a.xml")),
        setting("ConnectivityProfiles/WLAN/WLANSetting/WLANConfig@SSID=s/WLANXmlSettings/SecurityType", "Open"),
    )
    package = built(what, tmp_path).package
    out = BytesIO()
    with open_package(package) as opened:
        assert rebuild_package(opened, out).identical
    assert out.getvalue() == package.read_bytes()


def foreign(path: Path, files: dict[str, bytes], when: int = 133_000_000_000_000_000) -> None:
    """Write a package of another tool: any *files*."""
    with path.open("w+b") as out:
        writer = WimWriter(out, guid=bytes(16), when=when)
        for name, data in files.items():
            writer.place(name, writer.add(BytesIO(data), len(data)))
        writer.finish(
            lambda counts: (
                f"<WIM><TOTALBYTES>{counts.xml_offset}</TOTALBYTES><IMAGE INDEX='1'><NAME>x</NAME>"
                "<VERSION>1.0</VERSION><ALTITUDE>5000</ALTITUDE><PACKAGEID>{1}</PACKAGEID></IMAGE></WIM>"
            )
        )


def test_a_package_without_answers_says_so(tmp_path: Path) -> None:
    """Some tools leave the answers out; then there is nothing to build from."""
    path = tmp_path / "x.ppkg"
    foreign(path, {"Multivariant/Multivariant.xml": b"<Elements />"})
    with open_package(path) as package, pytest.raises(BadInput, match="carries no answer file"):
        rebuild_package(package, BytesIO())


def test_a_refused_answer_file_is_told_as_it_is_when_read_alone(tmp_path: Path) -> None:
    """A package whose answer file cannot be used is not said to have none: the reason names the line."""
    plain = build_text("<Common><OOBE><Desktop><HideOobe>True</HideOobe></Desktop></OOBE></Common>", tmp_path)
    data = contents(plain)[CUSTOMIZATIONS].replace(b"<Common>", b"<Common><Desktop Odd='1'>lost<x/></Desktop>")
    foreign = change(plain, tmp_path / "foreign.ppkg", {CUSTOMIZATIONS: data})
    with pytest.raises(BadInput) as alone:
        read_customizations(data, CUSTOMIZATIONS)
    with open_package(foreign) as package, pytest.raises(BadInput) as rebuilt:
        rebuild_package(package, BytesIO())
    assert str(rebuilt.value) == str(alone.value)
    assert "line" in str(rebuilt.value)


def test_a_package_without_times_is_rebuilt(tmp_path: Path) -> None:
    """Reproducible packages of other tools may have no time at all."""
    whole = contents(built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path).package)
    path = tmp_path / "x.ppkg"
    foreign(path, whole, when=0)
    with open_package(path) as package:
        result = rebuild_package(package, BytesIO())
    assert result.identical


def test_a_package_with_times_no_calendar_holds_is_rebuilt(tmp_path: Path) -> None:
    """A hostile time is no reason to fail without a sentence."""
    path = tmp_path / "x.ppkg"
    foreign(path, contents(built(answers(setting("OOBE/Desktop/HideOobe", "True")), tmp_path).package), when=2**63 - 1)
    with open_package(path) as package:
        assert rebuild_package(package, BytesIO()).files


@pytest.mark.parametrize("parm", ["EncodedCertificate", "PFXCertBlob"])
@pytest.mark.parametrize("use", ["rebuild", "import"])
def test_a_document_that_is_no_base64_says_so(tmp_path: Path, parm: str, use: str) -> None:
    """A damaged certificate in a foreign package is told in a sentence, or left to be chosen again."""
    from tests.packager.paper import certificate_der

    (tmp_path / "a.cer").write_bytes(certificate_der("a"))
    store = (
        "RootCertificates/RootCertificate" if parm == "EncodedCertificate" else "ClientCertificates/ClientCertificate"
    )
    what = answers(setting(f"Certificates/{store}@CertificateName=a/CertificatePath", "a.cer"))
    path = tmp_path / "x.ppkg"
    files = contents(built(what, tmp_path).package)
    group_file = next(name for name in files if name.endswith(".provxml"))
    files[group_file] = re.sub(rb'(name="%s" value=")[^"]*' % parm.encode(), rb"\g<1>YWJ", files[group_file])
    foreign(path, files)
    if use == "import":
        assert "a.cer" in str(import_source(path, tmp_path / "new").notes[0])
        return
    with open_package(path) as package, pytest.raises(BadInput, match="base64"):
        rebuild_package(package, BytesIO())


@pytest.mark.parametrize("gone", ["payload", "value"])
def test_a_package_that_lost_a_file_says_which(tmp_path: Path, gone: str) -> None:
    """A data asset or a value that the answers speak of and the package lacks is named."""
    from tests.packager.paper import certificate_der

    (tmp_path / "setup.cmd").write_bytes(b"x")
    (tmp_path / "a.cer").write_bytes(certificate_der("a"))
    what = answers(
        setting("Certificates/RootCertificates/RootCertificate@CertificateName=a/CertificatePath", "a.cer"),
        commands(asset(0, "setup.cmd")),
    )
    whole = contents(built(what, tmp_path).package)
    if gone == "payload":
        files = {path: data for path, data in whole.items() if not path.endswith("setup.cmd")}
    else:
        files = {path: data.replace(b"EncodedCertificate", b"Other") for path, data in whole.items()}
    path = tmp_path / "x.ppkg"
    foreign(path, files)
    with open_package(path) as package, pytest.raises(BadInput, match="setup.cmd" if gone == "payload" else "a.cer"):
        rebuild_package(package, BytesIO())


def test_answers_in_the_answer_file_alone_are_enough(tmp_path: Path) -> None:
    """Without ``customizations.xml`` the copy without labels serves."""
    what = answers(setting("OOBE/Desktop/HideOobe", "True"))
    whole = contents(build_package(what, FolderFiles(tmp_path), Dialect(), tmp_path, stamp=STAMP).package)
    shorter = whole.pop("Multivariant/0/customizations.xml") and whole["CommonSettings/1/AnswerFile.xml"]
    path = tmp_path / "x.ppkg"
    foreign(path, whole)
    with open_package(path) as package:
        assert package.answers is not None
        assert package.answers == read_answer_file(shorter, package.answers.package)
        assert package.answers.common == what.common

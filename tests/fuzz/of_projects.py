"""Readers of projects, answer files and the documents within them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from app.answers.document.surroundings import Surroundings
from app.answers.fields.project import answers_from, project_from
from app.answers.rules.catalogue_rules import all_problems
from app.answers.rules.documents import DocumentKind, document_problems
from app.answers.xml.customizations import (
    read_answer_file,
    read_customizations,
    write_answer_file,
    write_customizations,
)
from app.answers.xml.icdproj import IcdProject, read_icdproj, sku_of, write_icdproj
from app.answers.xml.wlan_facts import read_wlan_facts
from app.catalogue.catalogue import RESOURCE, read_catalogue
from app.core.secret import Secret
from app.core.undo_record import clear_up
from app.jobs.import_export import look_at_source
from app.model.address import parse_address
from app.model.place import parse_place
from app.model.project import Account, Administrator, Join, Package, Project
from app.model.store.project_store import open_project, save_project
from tests.answers.document import instances
from tests.answers.rules.test_assigned_access import FULL, PLAIN
from tests.bench.build import realistic_project
from tests.fuzz.change import change_bytes, change_json, change_lines, change_xml
from tests.fuzz.grammar import some_answers
from tests.fuzz.reader import Reader, kept
from tests.packager.build_case import answers, setting
from tests.places import GOLDEN

if TYPE_CHECKING:
    from pathlib import Path

_WORD: Final = Secret("Zwiebel-9001")
_DOCUMENTS: Final = {
    DocumentKind.KIOSK: (PLAIN, FULL),
    DocumentKind.SHELL: (instances.SHELL,),
    DocumentKind.WLAN: (instances.WLAN, instances.ENTERPRISE),
    DocumentKind.LAN: (instances.LAN_PROFILE,),
    DocumentKind.VPN: (instances.VPN, instances.TUNNEL, instances.PLUGIN),
    DocumentKind.LAYOUT: (instances.LAYOUT, instances.EMPTY_TASKBAR),
    DocumentKind.PINS: (instances.PINS,),
    DocumentKind.SINGLE_APP: (instances.SINGLE_APP,),
    DocumentKind.APP_INSTALL: (instances.HOSTED,),
    DocumentKind.EAP_USER: (instances.EAP_TLS,),
    DocumentKind.LICENSE: (instances.HOSTED,),
}


def _projects(_folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(GOLDEN.glob("*.wcdproj"))]


def _open(data: bytes, folder: Path) -> None:
    project = open_project(kept(folder, "a.wcdproj", data)).project
    all_problems(project, folder)
    answers_from(project)


def _sealed(folder: Path) -> list[bytes]:
    administrator = Administrator(name="a", password=_WORD)
    project = Project(package=Package(name="a"), account=Account(join=Join.LOCAL, administrator=administrator))
    save_project(project, folder / "sealed.wcdproj", passphrase=_WORD)
    return [(folder / "sealed.wcdproj").read_bytes()]


def _customizations(_folder: Path) -> list[bytes]:
    more = answers(setting("Accounts/Users/User@UserName=a/Password", _WORD), setting("OOBE/Desktop/HideOobe", "True"))
    return [write_customizations(answers_from(realistic_project())), write_customizations(more)]


def _import(data: bytes, folder: Path) -> None:
    found = read_customizations(data)
    look_at_source(kept(folder, "customizations.xml", data))
    project = project_from(found)
    all_problems(project, folder)
    write_customizations(answers_from(project))


def _icdproj(_folder: Path) -> list[bytes]:
    found = IcdProject(name="a", description="b", version="1.0", id="{1}", skus=(sku_of("Desktop"),), scenario="{2}")
    return [write_icdproj(found)]


def _document(kind: DocumentKind, data: bytes, _folder: Path) -> None:
    document_problems(kind, data, "a.xml", Surroundings(accounts=frozenset({"a"})))


def _all_documents(_folder: Path) -> list[bytes]:
    return [text.encode() for texts in _DOCUMENTS.values() for text in texts]


def _any_document(data: bytes, folder: Path) -> None:
    for kind in _DOCUMENTS:
        _document(kind, data, folder)


def _catalogue(_folder: Path) -> list[bytes]:
    whole = json.loads(RESOURCE.read_bytes())
    return [json.dumps({**whole, "tree": {"OOBE": whole["tree"]["OOBE"]}}).encode()]


def _read_catalogue(data: bytes, folder: Path) -> None:
    found = read_catalogue.__wrapped__(kept(folder, "catalogue.json", data))
    for path in list(found.paths())[:50]:
        found.get(path)


def _undo(data: bytes, folder: Path) -> None:
    kept(folder, "a.ppkg", b"a")
    kept(folder, ".a.ppkg.0123456789abcdef.undo", data)
    clear_up(folder)


_XML: Final = (change_xml, change_xml, change_bytes)
READERS: Final[dict[str, Reader]] = {
    "project": Reader(seeds=_projects, read=_open, changes=(change_json, change_json, change_bytes)),
    "sealed project": Reader(
        seeds=_sealed,
        read=lambda data, folder: open_project(kept(folder, "a.wcdproj", data), _WORD),
        changes=(change_json, change_bytes),
        count=20,
    ),
    "customizations": Reader(seeds=_customizations, read=_import, changes=_XML, makes=some_answers),
    "answer file": Reader(
        seeds=lambda _folder: [write_answer_file(answers_from(realistic_project()))],
        read=lambda data, _folder: read_answer_file(data, Package(name="a")),
        changes=_XML,
    ),
    "icdproj": Reader(seeds=_icdproj, read=lambda data, _folder: read_icdproj(data, "a"), changes=_XML),
    "documents": Reader(seeds=_all_documents, read=_any_document, changes=(*_XML, change_json), refuses=()),
    "wlan profile": Reader(
        seeds=lambda _folder: [instances.WLAN.encode()],
        read=lambda data, _folder: read_wlan_facts(data, "a"),
        changes=_XML,
    ),
    "catalogue of settings": Reader(
        seeds=_catalogue, read=_read_catalogue, changes=(change_json, change_json, change_bytes), count=15
    ),
    "address of a setting": Reader(
        seeds=lambda _folder: [b"Accounts/Users/User[UserName=a%2Fb]/Password"],
        read=lambda data, _folder: parse_address(data.decode("utf-8", "surrogateescape")),
        changes=(change_bytes, change_lines),
        count=150,
    ),
    "place of a field": Reader(
        seeds=lambda _folder: [b"applications[0].name"],
        read=lambda data, _folder: parse_place(data.decode("utf-8", "surrogateescape")),
        changes=(change_bytes, change_lines),
        count=150,
    ),
    "undo records": Reader(
        seeds=lambda folder: [
            b'{"changes": [{"name": "a.ppkg", "old": "", "kept": ""}], "first": "%s", "others": []}'
            % str(folder).encode()
        ],
        read=_undo,
        changes=(change_json, change_bytes),
    ),
}

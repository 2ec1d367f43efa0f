"""Readers of packages, catalogues, signatures, certificates, installers and sealed files."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from cryptography.hazmat.primitives.serialization import Encoding

from app.core.secret import Secret
from app.deliver.iso.image import write_iso
from app.deliver.iso.reader import NotReadable, root_files
from app.jobs.inspect import InspectOrder, inspect
from app.jobs.verify import RebuildOrder, rebuild, verify
from app.model.project import Certificate
from app.model.rules.certificate_file import read_certificate_file
from app.packager.check.signature_check import check_catalogue
from app.packager.compile.certificate import read_certificate
from app.packager.installer.certificate_details import read_certificate_details
from app.packager.installer.details import read_installer
from app.packager.installer.license_file import read_license
from app.packager.read.bulk_token import find_bulk_token
from app.packager.read.package import open_package, read_provxml
from app.packager.signature.der import write_number, write_value
from app.packager.signature.message import read_message
from app.packager.signature.signer import read_signers
from app.packager.signature.words import signer_data, signer_findings
from app.packager.wim.extract import extract
from app.packager.wim.reader import open_wim
from app.packager.wim.verify import verify_wim
from app.protect.sealed.file import unseal_file
from app.protect.sign.catalogue import sign_catalogue
from app.protect.sign.key import read_pfx_key
from app.protect.sign.time_stamp import read_answer
from tests.fuzz.change import change_bytes, change_der, change_xml, change_zip
from tests.fuzz.grammar import some_container
from tests.fuzz.reader import Reader, kept
from tests.packager.app_files import app, bundle, framework, manifest, store_license
from tests.packager.installer_files import program
from tests.packager.signer_case import ec_key, make, middle, pem, root, rsa_key, signed_inside, signer_of
from tests.packager.tampered import change
from tests.packager.wim_case import built as container
from tests.protect.sealing import PASSWORD, made
from tests.protect.sign_case import CANARY, build, key_pem, pfx, signing_key

_NOW: Final = datetime(2026, 6, 1, tzinfo=UTC)
_FILES: Final = {"a/text": b"line\r\n" * 500, "b/c/long": b"x" * 70_000, "empty": b""}


@cache
def _package() -> bytes:
    """Return a small package with a command and its file."""
    with TemporaryDirectory() as name:
        return build(Path(name)).read_bytes()


def _packages(_folder: Path) -> list[bytes]:
    return [_package(), signed_inside(_package(), ec_key())]


def _whole(data: bytes, folder: Path) -> None:
    path = kept(folder, "a.ppkg", data)
    verify(path)
    inspect(InspectOrder(package=path))
    find_bulk_token(path)
    rebuild(RebuildOrder(package=path))


def _changed_inside(data: bytes, folder: Path) -> None:
    """Read a package one file of which is *data*, with all hashes right."""
    name, _, content = data.partition(b"\0")
    source = kept(folder, "source.ppkg", _package())
    with open_package(source) as opened:
        names = [path for path, entry in opened.wim.entries.items() if not entry.directory]
    place = names[len(name) % len(names)]
    _whole(change(source, folder / "changed.ppkg", {place: content}).read_bytes(), folder)


def _inner_files(folder: Path) -> list[bytes]:
    found = []
    with open_package(kept(folder, "source.ppkg", _package())) as opened:
        names = [path for path, entry in opened.wim.entries.items() if not entry.directory]
        for place, name in enumerate(names):
            found.append(b"n" * place + b"\0" + opened.wim.read(name))
    return found


def _change_inner(random: object, data: bytes, other: bytes) -> bytes:
    name, mark, content = data.partition(b"\0")
    return name + mark + change_xml(random, content, other.partition(b"\0")[2])  # type: ignore[arg-type]  # a Random


def _container(data: bytes, folder: Path) -> None:
    wim = open_wim(io.BytesIO(data))
    verify_wim(wim)
    extract(wim, folder / "out")


def _catalogues(folder: Path) -> list[bytes]:
    (folder / "signed").mkdir(exist_ok=True)
    package = kept(folder, "a.ppkg", _package())
    plain = package.with_suffix(".cat")
    signed = sign_catalogue(package, signing_key()).catalogue.read_bytes()
    return [signed, plain.read_bytes()]


def _catalogue(data: bytes, folder: Path) -> None:
    path = kept(folder, "a.ppkg", _package())
    kept(folder, "a.cat", data)
    with open_package(path) as package:
        check_catalogue(package, path, None)


def _signature(data: bytes, _folder: Path) -> None:
    for signer in read_signers(read_message(data)):
        list(signer_findings(signer, _NOW))
        signer_data(signer)


def _certificates(_folder: Path) -> list[bytes]:
    all_of_them = (signer_of(rsa_key()), middle(), root(), make("é" * 30, ec_key(name="e"), purposes=None))
    return [*(each.public_bytes(Encoding.DER) for each in all_of_them), pem(*all_of_them)]


def _certificate(data: bytes, folder: Path) -> None:
    path = kept(folder, "a.cer", data)
    read_certificate_details(path, Secret())
    read_certificate_file("certificates[0].file", Certificate(file="a.cer"), path)
    read_certificate(data, "a.cer")


def _key(data: bytes, folder: Path) -> None:
    path = kept(folder, "a.pfx", data)
    read_certificate_details(path, Secret(CANARY))
    read_pfx_key(path, Secret(CANARY), _NOW)


def _installers(folder: Path) -> list[bytes]:
    paths = [
        program(folder / "a.exe", {"ProductName": "Notes", "FileVersion": "1.0"}, after=b"Inno Setup"),
        app(folder / "a.msix"),
        framework(folder / "b.msix"),
        bundle(folder / "c.msixbundle", ("a.msix", manifest())),
    ]
    return [path.read_bytes() for path in paths]


def _installer(data: bytes, folder: Path) -> None:
    for ending in ("exe", "msi", "msix") if data[:2] == b"MZ" else ("msix", "msixbundle", "msi"):
        read_installer(kept(folder, f"a.{ending}", data))


def _images(folder: Path) -> list[bytes]:
    package = kept(folder, "a.ppkg", _package())
    write_iso(package, folder / "a.iso")
    return [(folder / "a.iso").read_bytes()]


def _sealed(folder: Path) -> list[bytes]:
    return [made(folder, b"content" * 100).path.read_bytes()]


def _unseal(data: bytes, folder: Path) -> None:
    out = folder / "out"
    out.mkdir()
    unseal_file(kept(folder, "a.ppkg.sealed", data), out, PASSWORD)


READERS: Final[dict[str, Reader]] = {
    "package": Reader(seeds=_packages, read=_whole, makes=some_container, count=30),
    "files of a package": Reader(seeds=_inner_files, read=_changed_inside, changes=(_change_inner,), count=25),
    "container": Reader(seeds=lambda _folder: [container(_FILES)], read=_container, makes=some_container, count=80),
    "provxml": Reader(
        seeds=lambda folder: [each.partition(b"\0")[2] for each in _inner_files(folder) if b"wap-prov" in each],
        read=lambda data, _folder: read_provxml(data, "a"),
        changes=(change_xml, change_bytes),
    ),
    "catalogue of a package": Reader(seeds=_catalogues, read=_catalogue, changes=(change_der, change_bytes)),
    "signature": Reader(
        seeds=_catalogues,
        read=_signature,
        changes=(change_der, change_der, change_bytes),
        refuses=(ValueError,),
        count=100,
    ),
    "time stamp": Reader(
        seeds=lambda folder: [write_value(0x30, write_value(0x30, write_number(0)), _catalogues(folder)[0])],
        read=lambda data, _folder: read_answer(data, b"x", 1),
        changes=(change_der, change_bytes),
        is_sound=False,  # a stamp needs a server, which other tests ask
    ),
    "certificate": Reader(seeds=_certificates, read=_certificate, changes=(change_der, change_der, change_bytes)),
    "key file": Reader(
        seeds=lambda _folder: [pfx(signing_key()), key_pem(ec_key())],
        read=_key,
        changes=(change_der, change_bytes),
        count=15,
    ),
    "installer": Reader(seeds=_installers, read=_installer, changes=(change_zip, change_bytes)),
    "licence": Reader(
        seeds=lambda folder: [store_license(folder / "a.xml").read_bytes()],
        read=lambda data, folder: read_license(kept(folder, "b.xml", data)),
        changes=(change_xml, change_bytes),
        refuses=(OSError,),
    ),
    "image": Reader(seeds=_images, read=lambda data, _folder: root_files(io.BytesIO(data)), refuses=(NotReadable,)),
    "sealed file": Reader(seeds=_sealed, read=_unseal, count=40),
}

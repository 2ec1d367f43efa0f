"""What may be handed out besides a package: what Windows encrypted, and a sealed file with the script that opens it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput
from app.deliver.copy.checked_copy import copy_checked
from app.deliver.copy.package_kind import PackageKind, companion, kind_of, may_be_encrypted
from app.deliver.copy.plan import existing, sources_of
from app.deliver.copy.target import hints, look_at
from app.deliver.iso.image import write_iso
from app.deliver.iso.reader import root_files
from app.deliver.sheet.page import sheet_html
from app.deliver.sheet.sheet import make_sheet
from app.protect.sealed.script import script_path, write_open_script
from tests.deliver.sheet.test_sheet import text_of
from tests.deliver.sheet_case import NOW, token_package
from tests.protect.sealing import made

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A sealed file with its script, a ``.cat`` and an old package beside it."""
    path = made(tmp_path / "built").path
    write_open_script(path)
    (path.parent / "Office.cat").write_bytes(b"cat")
    return path


def test_each_kind_is_told_by_its_beginning_and_its_name(sealed: Path, tmp_path: Path) -> None:
    """A package, a sealed file, and what is encrypted, which only a person can say."""
    package = token_package(tmp_path)
    assert kind_of(package) is PackageKind.PACKAGE
    assert kind_of(sealed) is PackageKind.SEALED
    assert kind_of(sealed, is_encrypted=True) is PackageKind.SEALED
    assert kind_of(package, is_encrypted=True) is PackageKind.ENCRYPTED


def test_what_windows_may_have_encrypted_begins_as_nothing_known(sealed: Path, tmp_path: Path) -> None:
    """Noise called a package may be; a package, a sealed file, an archive, nothing and other names may not."""
    noise, archive, empty, other = (tmp_path / name for name in ("n.ppkg", "z.ppkg", "e.ppkg", "n.bin"))
    for path, content in (
        (noise, b"\x93noise" * 9),
        (archive, b"PK\3\4 archive"),
        (empty, b""),
        (other, b"\x93noise" * 9),
    ):
        path.write_bytes(content)
    assert may_be_encrypted(noise)
    for path in (archive, empty, other, sealed, token_package(tmp_path), tmp_path / "none.ppkg"):
        assert not may_be_encrypted(path)


def test_what_has_the_wrong_name_is_refused(sealed: Path, tmp_path: Path) -> None:
    """A sealed file called .ppkg would be tried by Windows; a package called .sealed would be refused by its script."""
    wrong = sealed.rename(sealed.with_name("Office.ppkg"))
    with pytest.raises(BadInput, match=r"ends in \.sealed"):
        kind_of(wrong)
    wrong = token_package(tmp_path).rename(tmp_path / "Lab.ppkg.sealed")
    with pytest.raises(BadInput, match="not a sealed file"):
        kind_of(wrong)
    with pytest.raises(BadInput, match="does not exist"):
        kind_of(tmp_path / "none.ppkg")


def test_the_script_that_opens_it_goes_along(sealed: Path, tmp_path: Path) -> None:
    """Script and sealed file are copied, no ``.cat``; an older pair is replaced on request only, however spelled."""
    assert companion(sealed) == script_path(sealed)
    assert sources_of(sealed) == (sealed, script_path(sealed))
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("OFFICE.ppkg.open.ps1", "Office.cat"):
        (stick / name).write_bytes(b"old")
    assert existing(sealed, stick) == (stick / "OFFICE.ppkg.open.ps1",)
    with pytest.raises(AppError, match="already exists"):
        copy_checked(sealed, stick)
    copy_checked(sealed, stick, replace=True)
    assert {path.name: path.read_bytes() for path in stick.iterdir()} == {
        "Office.cat": b"old",
        sealed.name: sealed.read_bytes(),
        script_path(sealed).name: script_path(sealed).read_bytes(),
    }
    script_path(sealed).unlink()
    assert sources_of(sealed) == (sealed,)


def test_the_image_holds_both(sealed: Path, tmp_path: Path) -> None:
    """For a virtual machine that is set up already."""
    with write_iso(sealed, tmp_path / "office.iso").path.open("rb") as image:
        assert sorted(root_files(image)) == [script_path(sealed).name, sealed.name]


def test_the_hint_says_that_the_first_set_up_does_not_see_it(sealed: Path, tmp_path: Path) -> None:
    """One hint instead of those on roots and shares; packages in the clear beside it are told all the same."""
    stick = tmp_path / "stick"
    stick.mkdir()
    target = look_at(stick)
    for is_root in (True, False):
        (hint,) = hints(replace(target, is_root=is_root), sealed.name)
        assert "first setup does not see" in str(hint)
    (stick / "Office.ppkg").write_bytes(b"x")
    assert "other packages: Office.ppkg" in str(hints(target, sealed.name)[1])


ENCRYPTED = {
    "en": (
        "Type the password of the package when Windows asks for it.",
        "what it does is not shown here",
        "It is not known: the package is encrypted.",
    ),
    "fr": (
        "Saisissez le mot de passe du package quand Windows le demande.",
        "ce qu’il fait n’est pas indiqué ici",
        "Date inconnue : le package est chiffré.",
    ),
}
READ = {
    "en": ("the package is not signed", "It has no bulk token that", "whoever has the stick can read them"),
    "fr": ("le package n’est pas signé", "Il n’a pas de jeton en bloc qui", "qui a la clé USB peut les lire"),
}
"""What is said of a package that was looked into."""


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_sheet_of_an_encrypted_package_asks_for_the_password(tmp_path: Path, language: str) -> None:
    """It is made without looking into the package, and says only what is known."""
    package = tmp_path / "Lab.ppkg"
    package.write_bytes(b"encrypted" * 100)
    text = text_of(sheet_html(make_sheet(package, now=NOW, is_encrypted=True), language))
    assert "Lab.ppkg" in text
    for words in ENCRYPTED[language]:
        assert words in text
    plain = text_of(sheet_html(make_sheet(token_package(tmp_path), now=NOW), language))
    for words in ENCRYPTED[language]:
        assert words not in plain
    assert any(words in plain for words in READ[language])
    for words in READ[language]:
        assert words not in text


def test_the_sheet_of_a_sealed_file_has_the_steps_of_its_script(sealed: Path) -> None:
    """It names the script with its SHA-256, which the code holds too, and how to start it; without a script, “unseal”.

    Nothing of the first setup is on it, in neither language.
    """
    script = companion(sealed)
    assert script.is_file()
    digest = hashlib.sha256(script.read_bytes()).hexdigest()
    sheet = make_sheet(sealed, now=NOW)
    assert sheet.code.splitlines()[1] == f"{digest}  {script.name}"
    for language, gone in (("en", ("Switch the device on", "region or a language")), ("fr", ("Allumez",))):
        text = text_of(sheet_html(sheet, language)).replace("\u200b", "")
        assert digest in "".join(text.split())
        assert f"-ExecutionPolicy Bypass -File {script.name}" in text
        assert f"Get-FileHash {script.name}" in text
        assert not [words for words in gone if words in text]
    assert "is sealed" in text_of(sheet_html(sheet, "en"))
    script.unlink()
    text = text_of(sheet_html(make_sheet(sealed, now=NOW), "en"))
    assert "ppkg unseal" in text
    assert "Get-FileHash" not in text

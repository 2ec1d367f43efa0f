"""A kiosk's configuration as a value: written as Windows takes it, read without loss, or with word of what is lost."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.answers.document.surroundings import Surroundings
from app.answers.kiosk.document import AllowedApp, Assignment, Folders, Kiosk, OnlyApp, Profile, Who
from app.answers.kiosk.form import BASE, EXCLUSIONS, RS5, V3, V4, V5
from app.answers.kiosk.read import read_kiosk
from app.answers.kiosk.start import start_layout, start_pins
from app.answers.kiosk.write import write_kiosk
from app.answers.rules.assigned_access import kiosk_problems
from app.answers.rules.documents import DocumentKind, document_problems
from app.core.error import BadInput
from app.model.rules.rule import Level
from tests.answers.rules.test_assigned_access import FULL, PLAIN

if TYPE_CHECKING:
    from app.model.rules.rule import Problem

ONE = "{0a1b2c3d-1111-4222-8333-444455556666}"
TWO = "{0a1b2c3d-1111-4222-8333-444455557777}"
APPS = (AllowedApp(app_id="Contoso.Till_8wekyb3d8bbwe!App"), AllowedApp(path="%windir%\\explorer.exe"))
LIST = Profile(id=ONE, apps=APPS)
ONLY = Profile(id=TWO, only=OnlyApp(app_id="Contoso.Till_8wekyb3d8bbwe!App"))
FOR_HALL = (Assignment(name="hall", profile=ONE),)

KIOSKS: dict[str, tuple[Kiosk, set[str]]] = {
    "plain": (Kiosk(profiles=(LIST,), assignments=FOR_HALL), set()),
    "one app": (Kiosk(profiles=(ONLY,), assignments=(Assignment(name="CONTOSO\\a&b", profile=TWO),)), set()),
    "no taskbar": (Kiosk(profiles=(replace(LIST, show_taskbar=False),), assignments=FOR_HALL), set()),
    "names": (
        Kiosk(profiles=(replace(LIST, name="Till <1>"),), assignments=(Assignment(who=Who.AUTOMATIC, profile=ONE),)),
        set(),
    ),
    "shown name": (
        Kiosk(profiles=(LIST,), assignments=(Assignment(who=Who.AUTOMATIC, name='"Hall"', profile=ONE),)), {RS5}
    ),
    "launched": (
        Kiosk(
            profiles=(
                replace(LIST, apps=(APPS[0], replace(APPS[1], auto_launch=True, arguments="C:\\ <&>")),),
            ),
            assignments=FOR_HALL,
        ),
        {RS5},
    ),
    **{
        f"folders {one}": (
            Kiosk(profiles=(replace(LIST, folders=one),), assignments=FOR_HALL),
            {RS5} if one in (Folders.NOTHING, Folders.DOWNLOADS) else {RS5, V3},
        )
        for one in Folders
        if one is not Folders.UNSAID
    },
    "layout": (
        Kiosk(profiles=(replace(LIST, start_layout=start_layout(APPS)),), assignments=FOR_HALL), set()
    ),
    "pins": (Kiosk(profiles=(replace(LIST, start_pins=start_pins(APPS)),), assignments=FOR_HALL), {V5}),
    "groups": (
        Kiosk(
            profiles=(LIST,),
            assignments=tuple(
                Assignment(who=who, name="staff" if who.value.endswith("Group") else "", profile=ONE)
                for who in (Who.LOCAL_GROUP, Who.DIRECTORY_GROUP, Who.ENTRA_GROUP, Who.VISITOR, Who.OWNER)
            ),
        ),
        set(),
    ),
    "everybody": (Kiosk(profiles=(LIST,), everybody=ONE), {V3}),
    "everybody but owners": (Kiosk(profiles=(LIST,), everybody=ONE, spares_owners=True), {V3, EXCLUSIONS}),
    "a program": (
        Kiosk(
            profiles=(replace(ONLY, only=OnlyApp(path="C:\\a.exe", arguments="--x"), breakout="Ctrl+A"),),
            assignments=(Assignment(name="hall", profile=TWO),),
        ),
        {V4},
    ),
    "two profiles": (
        Kiosk(profiles=(LIST, ONLY), assignments=(*FOR_HALL, Assignment(name="b", profile=TWO)), everybody=ONE), {V3}
    ),
}  # fmt: skip
"""By name a configuration, and the namespaces it needs beside the first."""


def errors(text: str) -> list[Problem]:
    """Return what Windows would refuse in *text*."""
    found = document_problems(DocumentKind.KIOSK, text.encode(), "k.xml", Surroundings())
    return [one for one in found if one.level is Level.ERROR]


def outer_errors(text: str) -> list[Problem]:
    """Return what Windows would refuse in *text*, whatever the layouts in it are."""
    return [one for one in kiosk_problems(text.encode(), "k.xml") if one.level is Level.ERROR]


@pytest.mark.parametrize(("kiosk", "spaces"), KIOSKS.values(), ids=KIOSKS)
def test_what_is_written_is_taken_and_read_again(kiosk: Kiosk, spaces: set[str]) -> None:
    """Each part is written as the schema has it, with the namespaces it needs and no others, and nothing is lost."""
    for text in (write_kiosk(kiosk), write_kiosk(kiosk, is_value=True)):
        assert errors(text) == []
        assert {space for space in (RS5, V3, EXCLUSIONS, V4, V5) if f'"{space}"' in text} == spaces
        assert f'xmlns="{BASE}"' in text
        assert read_kiosk(text.encode(), "k.xml") == (kiosk, ())
    assert "\n" not in write_kiosk(kiosk, is_value=True)


@pytest.mark.parametrize("document", [PLAIN, FULL], ids=["plain", "full"])
def test_a_foreign_file_loses_nothing_that_counts(document: str) -> None:
    """Whatever its prefixes and order, a file says the same when it is written again; of comments that is told."""
    kiosk, lost = read_kiosk(document.encode(), "k.xml")
    assert [str(one) for one in lost] == (
        ["Comments (1) are not kept when the file is saved."] if "<!--" in document else []
    )
    again = write_kiosk(kiosk)
    assert outer_errors(again) == []
    assert read_kiosk(again.encode(), "k.xml") == (kiosk, ())


@pytest.mark.parametrize(
    ("old", "new", "part", "line"),
    [
        ("<Taskbar ", "<Extra/><Taskbar ", "Extra", 13),
        ('ShowTaskbar="true"', 'ShowTaskbar="true" Height="2"', "Height", 13),
        ("<Account>till</Account>", "<Account>till</Account><Account>b</Account>", "Account", 18),
        ("</AllowedApps>", "</AllowedApps><AllowedApps/>", "AllowedApps", 10),
        ("</Profiles>", "some text</Profiles>", "Profiles", 4),
        ("<![CDATA[<LayoutModificationTemplate/>]]>", "<Layout/>", "Layout", 12),
    ],
)  # fmt: skip
def test_what_would_be_lost_is_told_with_its_line(old: str, new: str, part: str, line: int) -> None:
    """A part that has no place here is named, so that nobody loses it unknowingly."""
    _, lost = read_kiosk(PLAIN.replace(old, new).encode(), "k.xml")
    assert any(f"Line {line}: {part} has no place here" in str(one) for one in lost), [str(one) for one in lost]


def test_a_wrong_namespace_is_set_right() -> None:
    """What has https: in place of http: is read all the same, and written so that Windows takes it."""
    wrong = PLAIN.replace("http://", "https://")
    assert outer_errors(wrong)
    kiosk, _ = read_kiosk(wrong.encode(), "k.xml")
    assert kiosk == read_kiosk(PLAIN.encode(), "k.xml")[0]
    assert outer_errors(write_kiosk(kiosk)) == []


def test_what_is_no_kiosk_is_refused() -> None:
    """Another document, and what is no XML, end in a sentence."""
    for text in ("", "x", "<a/>", "<AssignedAccessConfiguration>"):
        with pytest.raises(BadInput):
            read_kiosk(text.encode(), "k.xml")
    assert read_kiosk(b"<AssignedAccessConfiguration/>", "k.xml") == (Kiosk(), ())


PIECES = (b"<", b">", b'"', b"<a>", b"&", b"</", b"<!--", b"]]>", b"\x00", b"\xff", b"<a:Id/>")


def test_damaged_files_raise_nothing_else() -> None:
    """Of hundreds of damaged files, each is read or refused in a sentence; what is read can be written."""
    dice = random.Random(15)
    sources = (PLAIN.encode(), FULL.encode())
    for _ in range(300):
        data = bytearray(dice.choice(sources))
        for _ in range(dice.randint(1, 6)):
            at = dice.randrange(len(data))
            if dice.random() < 0.5:
                del data[at : at + dice.randint(1, 40)]
            else:
                piece = dice.choice(
                    (b"<", b">", b'"', b"<a>", b"&", b"</", b"<!--", b"]]>", b"\x00", b"\xff", b"<a:Id/>")
                )
                data[at:at] = piece
        document_problems(DocumentKind.KIOSK, bytes(data), "k.xml", Surroundings())
        try:
            kiosk, _ = read_kiosk(bytes(data), "k.xml")
        except BadInput:
            continue
        assert read_kiosk(write_kiosk(kiosk).encode(), "k.xml")[0] == kiosk

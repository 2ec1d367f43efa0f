"""Commands that write, and a folder with all they need and with the results of earlier ones.

With one call of the system refused a command fails with a sentence and all is as it was, or it goes on and all is new;
killed before a call, the next visit to the folder finds all as it was, or all new, and nothing hidden.
"""

from __future__ import annotations

import io
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.catalogue.catalogue import forget_extension
from app.catalogue.extension import extension_file
from app.cli.start import run
from app.core.private_folder import sweep
from app.core.undo_record import clear_up
from app.model.project import Account, Join, Project
from app.model.store.project_store import save_project
from app.model.token import Token
from app.protect.sealed.file import seal_file
from tests.catalogue.test_made import NEW
from tests.cli.command.project.test_build import SECRETS
from tests.diagnose.log_case import as_xml, prov
from tests.faults.system import Faults, died, refusing, snapshot
from tests.own_place import keep_settings_in
from tests.protect.sign_case import pfx, signing_key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pytest

    from tests.faults.system import Snapshot

WORD: Final = "Zwiebel-9001-Kanarienvogel"
_BUILD = ("build", "good.wcdproj", "--reproducible", "--output=out", *SECRETS)
_CLIENT = "6d762967-8f0f-40cb-8031-1726eb261259"
_SEALED = ("--protect=sealed", "--protect-password-file=word.txt")
_SIGNED = ("--sign-pfx=signer.pfx", "--sign-password-file=word.txt")

WRITERS: Final[dict[str, tuple[str, ...]]] = {
    "build": _BUILD,
    "build into a new folder": ("build", "good.wcdproj", "--output=new/one", *SECRETS),
    "build signed": (*_BUILD, *_SIGNED),
    "build sealed": (*_BUILD, *_SEALED, *_SIGNED),
    "build sealed, password elsewhere": (*_BUILD, "--protect=sealed", "--protect-password-output=keys/word"),
    "seal": ("seal", "out/Good.ppkg", "--password-file=word.txt"),
    "unseal": ("unseal", "sealed/Good.ppkg.sealed", "--password-file=word.txt", "--output=new"),
    "sign": ("sign", "out/Good.ppkg", "--pfx=signer.pfx", "--password-file=word.txt", "--trust=good.wcdproj"),
    "deliver": ("deliver", "Good.ppkg", "stick", "second", "--replace", "--scripts"),
    "deliver an image": ("deliver", "Good.ppkg", "--replace", "--iso=out/Good.iso"),
    "export": ("export", "good.wcdproj", "new/one", *SECRETS),
    "import": ("import", "wcd", "new/one"),
    "import a package": ("import", "Good.ppkg", "new"),
    "extract": ("inspect", "Good.ppkg", "--extract=new/one"),
    "new like another": ("new", "stick/Copy.wcdproj", "--like=good.wcdproj"),
    "set": ("set", "good.wcdproj", "device.name=PC-%RAND:5%"),
    "new": ("new", "fresh.wcdproj", "--name=Fresh", "device.name=PC-%RAND:5%"),
    "verify and trust": ("verify", "signed/Good.ppkg", "--trust=good.wcdproj"),
    "batch": ("batch", "good.wcdproj", "rows.csv", "--output=rows", "--jobs=1", "--reproducible", *SECRETS),
    "icd": (
        "icd",
        "/Build-ProvisioningPackage",
        "/CustomizationXML:wcd/customizations.xml",
        "/PackagePath:out/Icd.ppkg",
        "/StoreFile:Microsoft-Desktop-Provisioning.dat",
    ),
    "seal a table": ("seal", "rows.csv", "--password-file=word.txt"),
    "settings import": ("settings", "--import=SettingsMetadata.xml"),
    "kiosk new": ("kiosk", "new", "kiosk.xml", "--edge=https://contoso.example", "--account=kiosk", "--force"),
    "token get": ("token", "get", "joined.wcdproj", "--demo", "--output-file=token.txt", "--days=9", "--yes"),
    "token remind": ("token", "remind", "joined.wcdproj", "end.ics"),
    "token client": ("token", "client", "--tenant=contoso.example", f"--client-id={_CLIENT}"),
    "token checklist": ("token", "checklist", "--tick=role", "--tenant=contoso.example"),
    "proof make": ("proof", "make", "probes"),
    "diagnose": ("diagnose", "log.xml", "--html=report.html"),
    "collecting script": ("diagnose", "--script=collect.ps1"),
    "removing script": ("remove-script", "remove.ps1"),
}
"""Each command that writes. Add yours."""

TARGETS: Final = {
    "deliver": ("stick", "second"),
    "batch": ("rows/one", "rows/two"),
    "token get": ("token.txt", "joined.wcdproj"),  # a token that was obtained is to be somewhere, whatever fails next
}
"""Places that do not wait for each other: in each all is new or nothing. What is beside them may be half done."""

TELLS_MORE: Final = frozenset({"kiosk new", "token client", "token checklist", "diagnose"})
"""What reads more after it wrote, to tell of it: if that fails all may be new, too."""

GOES_ON: Final = frozenset({"batch"})
"""What notes how far it came: after a kill it is the next run of the same command that makes all whole."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: its code, and what it said."""

    code: int
    said: str


@dataclass(frozen=True, slots=True)
class Course:
    """What a command does when nothing fails: its calls by name, and what it leaves."""

    calls: tuple[str, ...]
    new: Snapshot


class Desk:
    """The folder, which is the current one; between two commands it is as it was at first."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        """Prepare *folder*, which :func:`tests.cli.made_folder.make_folder` filled."""
        self.folder = folder
        self.patch = patch
        (folder / "signer.pfx").write_bytes(pfx(signing_key(), WORD))
        (folder / "word.txt").write_text(f"{WORD}\n", encoding="utf-8")
        for name in ("keys", "tmp"):
            (folder / name).mkdir()
        (folder / "keys" / "word").write_bytes(b"the password of yesterday")
        patch.chdir(folder)
        patch.setitem(seal_file.__kwdefaults__ or {}, "rounds", 1000)  # else each of hundreds of runs takes a second
        patch.setattr(tempfile, "tempdir", str(folder / "tmp"))
        for name in ("out", "stick", "second"):
            for end in ("ppkg", "cat", "ppkg.sealed", "ppkg.open.ps1", "ppkg.apply.ps1", "iso"):
                path = folder / name / f"Good.{end}"
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(f"old {end} in {name}".encode())
                path.chmod(0o640)
        yesterday = ("build", "good.wcdproj", *SECRETS)  # not reproducible, so that a new one differs
        for words in (
            (*yesterday, "--output=out"),
            (*yesterday, "--output=sealed", *_SEALED),
            (*yesterday, "--output=signed", *_SIGNED),
        ):
            assert ended(words).code == 0
        self._fill()
        self.old = self.seen()

    def _fill(self) -> None:
        """Put there what other commands read, and let the person's folder be on the desk."""
        keep_settings_in(self.folder, self.patch)
        forget_extension()
        extension_file().parent.mkdir(exist_ok=True)
        (self.folder / "rows.csv").write_text("device.name,file_name\nPC-1,one\nPC-2,two\n", encoding="utf-8")
        (self.folder / "SettingsMetadata.xml").write_bytes(NEW)
        (self.folder / "kiosk.xml").write_bytes(b"the kiosk of yesterday")
        (self.folder / "log.xml").write_text(
            as_xml([prov(1, 10, "PowerSettings", "MCSF/Power/Controls")]), encoding="utf-8"
        )
        end = datetime(2030, 1, 1, tzinfo=UTC)
        token = Token(account="package_x@contoso.example", expiry=end)
        save_project(Project(account=Account(join=Join.ENTRA, entra=token)), self.folder / "joined.wcdproj")

    def seen(self) -> Snapshot:
        """Return all that is on the desk, without what is temporary anyway."""
        return {name: file for name, file in snapshot(self.folder).items() if not name.startswith("tmp")}

    def restore(self) -> None:
        """Bring the desk back to what it was at first."""
        if extension_file().exists():
            forget_extension()
        for path in sorted(self.folder.rglob("*"), reverse=True):
            if path.is_dir():
                if path.relative_to(self.folder).as_posix() not in self.old:
                    path.rmdir()
            else:
                path.unlink()
        for name, (mode, content) in self.old.items():
            if isinstance(content, bytes):
                (self.folder / name).write_bytes(content)
            else:
                (self.folder / name).mkdir(exist_ok=True)
            (self.folder / name).chmod(mode)
        (self.folder / "tmp").mkdir(exist_ok=True)

    def clear(self) -> None:
        """Visit all folders, as the next commands do."""
        for place in [self.folder, *(path for path in self.folder.rglob("*") if path.is_dir())]:
            clear_up(place)
        sweep()

    def course(self, writer: str) -> Course:
        """Return what *writer* does when nothing fails; the desk is as before."""
        words = WRITERS[writer]
        first = ended(words)
        assert first.code == 0, first.said  # so that all modules are loaded
        self.restore()
        counting = Faults()
        with refusing(counting, self.patch):
            assert ended(words).code == 0
        new = self.seen()
        assert new != self.old
        self.restore()
        return Course(tuple(counting.names), new)

    def refuse(self, writer: str, course: Course, numbers: Sequence[int]) -> list[object]:
        """Let *writer* run with each of the calls *numbers* refused once, and return what was wrong."""
        wrong: list[object] = []
        whole = changes(self.old, course.new)
        for number in numbers:
            faults = Faults(number)
            with refusing(faults, self.patch):
                end = ended(WRITERS[writer])
            if end.code:
                # A target that fails stops no other: of each, all is new or nothing.
                found = changes(self.old, self.seen())
                if writer in TELLS_MORE and found == whole:
                    found = {}
                for target in TARGETS.get(writer, ("",)):
                    here = {name: what for name, what in found.items() if name.startswith(target)}
                    all_of_it = {name: whole[name] for name in whole if name.startswith(target)}
                    if here and (not target or here != all_of_it):
                        wrong.append((faults.hit, "changed", here))
                if "()" in end.said or "bug of" in end.said:
                    wrong.append((faults.hit, end.said))
            else:
                self.clear()
                found = changes(self.old, self.seen())
                if found != whole:
                    wrong.append((faults.hit, "not all", found, whole))
            self.restore()
        return wrong

    def kill(self, writer: str, course: Course, numbers: Sequence[int]) -> list[object]:
        """Let *writer* run, killed before each of the calls *numbers* once, and return what was wrong."""
        wrong: list[object] = []
        whole = changes(self.old, course.new)
        for number in numbers:

            def killed(number: int = number) -> None:
                with refusing(Faults(number, kill=True), self.patch):
                    run(WRITERS[writer])

            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                if not died(killed):
                    wrong.append((number, "not killed"))
            self.clear()
            now = self.seen()
            # A new folder for what was to come may stay, with nothing in it.
            empty = {name for name, (_, content) in now.items() if content is None and name not in self.old}
            hidden = {name for name in now if any(_is_hidden(part) for part in name.split("/"))}
            full = {*now} - empty - hidden
            empty = {name for name in empty if not any(other.startswith(f"{name}/") for other in full)}
            found = {name: what for name, what in changes(self.old, now).items() if name not in empty | hidden}
            if hidden or writer in GOES_ON:  # the next run of the command removes it
                end = ended(WRITERS[writer])
                if end.code or changes(self.old, self.seen()) != whole:
                    wrong.append((number, course.calls[number - 1], "left", sorted(hidden), end.said))
            if writer in GOES_ON:
                pass
            elif writer in TARGETS:
                for target in TARGETS[writer]:
                    here = {name: what for name, what in found.items() if name.startswith(target)}
                    if here not in ({}, {name: whole[name] for name in whole if name.startswith(target)}):
                        wrong.append((number, course.calls[number - 1], target, here))
            elif found not in ({}, whole):
                wrong.append((number, course.calls[number - 1], found, whole))
            # The folder for notes on unfinished folders stays, without a note.
            if left := [one for one in (self.folder / "tmp").rglob("*") if not one.match("tmp/ppkg-unfinished*")]:
                wrong.append((number, course.calls[number - 1], "left in the temporary folder", left))
            self.restore()
        return wrong


def sample(course: Course, most: int) -> list[int]:
    """Return the numbers of *most* calls, spread over the course, its first and last among them, of many kinds."""
    names = course.calls
    spread = [1 + round(place * (len(names) - 1) / (most - 1)) for place in range(most)]
    chosen: list[int] = []
    seen: set[str] = set()
    for low, high in pairwise([*spread, len(names) + 1]):
        fresh = next((number for number in range(low, high) if names[number - 1] not in seen), low)
        seen.add(names[fresh - 1])
        chosen.append(fresh)
    return sorted({*chosen, len(names)})


def _is_hidden(name: str) -> bool:
    return name.startswith(".") and name.endswith(".tmp")


def ended(words: Sequence[str]) -> Ended:
    """Run the command *words* here, and return how it ended."""
    with redirect_stdout(io.StringIO()) as said, redirect_stderr(said):
        code = run(words)
    return Ended(code, said.getvalue())


def changes(old: Snapshot, new: Snapshot) -> dict[str, str]:
    """Return what became of each file or folder: a seal or a signature is never the same twice."""
    return {
        name: "gone" if name not in new else "made" if name not in old else "changed"
        for name in sorted({*old, *new})
        if old.get(name) != new.get(name)
    }

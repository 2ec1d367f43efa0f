"""Opening what people have of a device: the kind of a file is recognised by its content, not by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from app.core.byte_order import without_start
from app.core.error import BadInput
from app.core.foreign.gate import MAX_BYTES, open_foreign, unreadable
from app.core.masking import shown
from app.core.text import N_
from app.diagnose.read import cabinet
from app.diagnose.read import evtx as read_evtx
from app.diagnose.read.bundle import LARGEST_ALL, NESTED, LogSource, open_bundle
from app.diagnose.read.device_text import ENDINGS, LARGEST_TEXT, read_text
from app.diagnose.read.event_xml import encoding_of, read_xml
from app.diagnose.read.mdm_report import ROOTS, read_report

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.core.progress import Progress
    from app.diagnose.read.bundle import Member
    from app.diagnose.read.event_store import Collected
    from app.diagnose.read.mdm_report import MdmReport


_HEAD: Final = 8192
_LONGEST_NAME: Final = 200
MOST_FILES: Final = 1000
MOST_NESTED: Final = 20
_FOLDER_ENDINGS = (".evtx", ".xml", ".zip", ".cab", *ENDINGS)
_PARTS = 1000


def is_log_xml(path: Path) -> bool:
    """Tell by its first bytes whether the XML *path* is a log or a report of a device; False if it is not there."""
    try:
        with open_foreign(path) as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return _is_report(head) or "<Event" in _decoded(head)


def read_sources(paths: Iterable[Path], collected: Collected, progress: Progress) -> list[MdmReport]:
    """Read all *paths*, files or folders of files, into *collected*, and return the reports among them.

    What cannot be read becomes a sentence of *collected*. *progress* counts thousandths of each file.
    Raises what *progress* raises.
    """
    reports: list[MdmReport] = []
    named = list(paths)
    files = [file for path in named for file in _files(path, collected)]
    total = max(1, len(files)) * _PARTS
    for number, path in enumerate(files):

        def part(done: int, of: int, before: int = number * _PARTS) -> None:
            progress(before + min(_PARTS, done * _PARTS // max(1, of)), total)

        part(0, 1)
        try:
            _read_path(
                path, collected, reports, part, may_be_other=path not in named and path.suffix.lower() in ENDINGS
            )
        except BadInput as error:
            collected.tell(error.sentence)
        except FileNotFoundError:
            collected.tell(
                N_("Error", "{path} does not exist. Check the name and the folder."),
                path=shown(path.name, _LONGEST_NAME),
            )
        except OSError as error:
            collected.tell(unreadable(shown(path.name, _LONGEST_NAME), error).sentence)
    progress(total, total)
    return reports


def _files(path: Path, collected: Collected) -> list[Path]:
    """Return *path*, or the logs in it where it is a folder."""
    if not path.is_dir():
        return [path]
    found = sorted(one for one in path.rglob("*") if one.suffix.lower() in _FOLDER_ENDINGS and one.is_file())
    if not found:
        collected.tell(
            N_("Diagnose", "The folder {name} contains no logs (.evtx, .xml, .txt, .log, .reg, .zip, .cab)."),
            name=shown(path.name, _LONGEST_NAME),
        )
    elif len(found) > MOST_FILES:
        collected.tell(
            N_("Diagnose", "The folder {name} contains {count} files; only the first {most} were read."),
            name=shown(path.name, _LONGEST_NAME),
            count=len(found),
            most=MOST_FILES,
        )
    return found[:MOST_FILES]


def _read_path(
    path: Path, collected: Collected, reports: list[MdmReport], progress: Progress, *, may_be_other: bool
) -> None:
    name, size = shown(path.name, _LONGEST_NAME), path.stat().st_size
    with open_foreign(path) as file:
        head = file.read(_HEAD)
        if _is_archive(head):
            source = LogSource(file=file, name=path.name, size=size, path=path)
            _Bundle(collected, reports).read(source, head, progress)
        else:
            _read_log(file, head, name, size, collected, reports, progress, may_be_other=may_be_other)


def _is_archive(head: bytes) -> bool:
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06", cabinet.SIGNATURE))


class _Bundle:
    """Reads an archive and those within it; ``room`` is how much they may still unpack to, all together."""

    def __init__(self, collected: Collected, reports: list[MdmReport]) -> None:
        self._collected = collected
        self._reports = reports
        self._room = LARGEST_ALL

    def read(self, source: LogSource, head: bytes, progress: Progress, *, is_inner: bool = False) -> None:
        """Read *source*, which begins with *head*.

        :raises BadInput: it cannot be opened.
        """
        is_cabinet = head.startswith(cabinet.SIGNATURE)
        members, nested = open_bundle(source, self._room, is_cabinet=is_cabinet)
        inner = [] if is_inner else nested[:MOST_NESTED]
        for member in nested[len(inner) :][:5]:
            self._collected.tell(
                N_("Diagnose", "{name} in {archive} is an archive itself and was not read. Remove it and open it."),
                name=shown(member.name, _LONGEST_NAME),
                archive=shown(source.name, _LONGEST_NAME),
            )
        if not members and not nested:
            self._collected.tell(
                N_("Diagnose", "{name} holds no logs that can be read (.evtx, .xml, .txt, .log or .reg)."),
                name=shown(source.name, _LONGEST_NAME),
            )
        wanted = sorted((*members, *inner), key=lambda member: member.place)
        self._room -= sum(member.size for member in wanted)
        # Unpacking is a first half, reading the second.
        total = 2 * max(1, len(wanted)) * _PARTS
        for number, member in enumerate(wanted):

            def part(done: int, of: int, before: int = 2 * number * _PARTS) -> None:
                progress(before + min(_PARTS, done * _PARTS // max(1, of)), total)

            def second(done: int, of: int, before: int = (2 * number + 1) * _PARTS) -> None:
                progress(before + min(_PARTS, done * _PARTS // max(1, of)), total)

            try:
                self._read_member(source, member, part, second)
            except BadInput as error:
                self._collected.tell(error.sentence)

    def _read_member(self, source: LogSource, member: Member, unpacking: Progress, reading: Progress) -> None:
        name = f"{source.name}: {member.name}"
        with member.open(unpacking) as file:
            head = file.read(_HEAD)
            if _is_archive(head) and member.ending in NESTED:
                self.read(LogSource(file=file, name=name, size=member.size), head, reading, is_inner=True)
            elif not _is_other_xml(head):
                short = shown(name, _LONGEST_NAME)
                _read_log(
                    file,
                    head,
                    short,
                    member.size,
                    self._collected,
                    self._reports,
                    reading,
                    may_be_other=_is_text(member),
                )


def _is_text(member: Member) -> bool:
    return member.ending in ENDINGS


def _read_log(
    file: BinaryIO,
    head: bytes,
    name: str,
    size: int,
    collected: Collected,
    reports: list[MdmReport],
    progress: Progress,
    *,
    may_be_other: bool = False,
) -> None:
    """Read one file that is no archive, and whose first bytes are *head*.

    *may_be_other* tells that such files hold other things as a rule, so that it is no news if this one does.
    """
    file.seek(0)
    if may_be_other and (not head or size > LARGEST_TEXT):
        return
    if not head:
        collected.tell(N_("Diagnose", "{name} is empty (0 bytes). Copy the log again."), name=name)
    elif head.startswith(read_evtx.SIGNATURE):
        read_evtx.read_evtx(file, name, collected, progress)
    elif head.startswith(b"\0\0\0\0"):
        collected.tell(
            N_("Diagnose", "{name} is full of zeros: it was copied badly, or its disk is damaged. Copy it again."),
            name=name,
        )
    elif _is_report(head):
        _take_report(file.read(MAX_BYTES + 1), name, collected, reports)
    elif without_start(_decoded(head)).startswith("<"):
        read_xml(file, name, size, collected, progress)
    elif head.startswith(b"\xf0\xff\xff\xff") or name.lower().endswith(".etl"):
        collected.tell(
            N_("Diagnose", "{name} is a trace (.etl), which only Windows reads. Open the event log instead."), name=name
        )
    elif not read_text(file, name, collected) and not may_be_other:
        collected.tell(
            N_(
                "Diagnose",
                "{name} is neither an event log nor the text of dsregcmd or Install-ProvisioningPackage. Choose "
                "another file.",
            ),
            name=name,
        )


def _take_report(data: bytes, name: str, collected: Collected, reports: list[MdmReport]) -> None:
    reports.append(read_report(data, name))
    collected.begin(name, "report")


def _decoded(head: bytes) -> str:
    return head.decode(encoding_of(head), "replace")


def _is_report(head: bytes) -> bool:
    text = _decoded(head)
    return any(f"<{root}" in text for root in ROOTS)


def _is_other_xml(head: bytes) -> bool:
    """Return whether a member of an archive is XML of another kind; such archives hold many."""
    text = without_start(_decoded(head))
    return text.startswith("<") and not _is_report(head) and "<Event" not in text

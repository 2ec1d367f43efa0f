"""Opening what people have of a device: the kind of a file is told by its content, not by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from app.answers.xml_text import MAX_BYTES
from app.diagnose import cabinet, read_evtx
from app.diagnose.bundle import open_bundle
from app.diagnose.read_report import ROOTS, read_report
from app.diagnose.read_xml import encoding_of, read_xml
from app.model.error import BadInput
from app.model.text import N_
from app.packager.masking import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from app.diagnose.collected import Collected
    from app.diagnose.read_report import Report

    Progress = Callable[[int, int], None]

_HEAD: Final = 8192
_LONGEST_NAME: Final = 200
MOST_FILES: Final = 1000
_FOLDER_ENDINGS = (".evtx", ".xml", ".zip", ".cab")
_PARTS = 1000


def is_log_xml(path: Path) -> bool:
    """Tell by its first bytes whether the XML *path* is a log or a report of a device; False if it is not there."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return _is_report(head) or "<Event" in _decoded(head)


def read_sources(paths: Iterable[Path], collected: Collected, progress: Progress) -> list[Report]:
    """Read all *paths*, files or folders of files, into *collected*, and return the reports among them.

    What cannot be read becomes a sentence of *collected*. *progress* hears of thousandths of each file.
    Raises what *progress* raises.
    """
    reports: list[Report] = []
    files = [file for path in paths for file in _files(path, collected)]
    total = max(1, len(files)) * _PARTS
    for number, path in enumerate(files):

        def part(done: int, of: int, before: int = number * _PARTS) -> None:
            progress(before + min(_PARTS, done * _PARTS // max(1, of)), total)

        part(0, 1)
        try:
            _read_path(path, collected, reports, part)
        except BadInput as error:
            collected.tell(error.sentence.template, **error.sentence.values)
        except FileNotFoundError:
            collected.tell(
                N_("Error", "{path} does not exist. Check the name and the folder."),
                path=shown(path.name, _LONGEST_NAME),
            )
        except OSError as error:
            collected.tell(
                N_("Diagnose", "{path} cannot be opened: {reason}. Check the name and your rights."),
                path=shown(path.name, _LONGEST_NAME),
                reason=error.strerror or type(error).__name__,
            )
    progress(total, total)
    return reports


def _files(path: Path, collected: Collected) -> list[Path]:
    """Return *path*, or the logs in it where it is a folder."""
    if not path.is_dir():
        return [path]
    found = sorted(one for one in path.rglob("*") if one.suffix.lower() in _FOLDER_ENDINGS and one.is_file())
    if not found:
        collected.tell(
            N_("Diagnose", "The folder {name} holds no logs (.evtx, .xml, .zip, .cab)."),
            name=shown(path.name, _LONGEST_NAME),
        )
    elif len(found) > MOST_FILES:
        collected.tell(
            N_("Diagnose", "The folder {name} holds {count} files; only the first {most} were read."),
            name=shown(path.name, _LONGEST_NAME),
            count=len(found),
            most=MOST_FILES,
        )
    return found[:MOST_FILES]


def _read_path(path: Path, collected: Collected, reports: list[Report], progress: Progress) -> None:
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            _read_bundle(path, collected, reports, progress, is_cabinet=False)
        elif head.startswith(cabinet.SIGNATURE):
            _read_bundle(path, collected, reports, progress, is_cabinet=True)
        else:
            size = path.stat().st_size
            _read_log(file, head, shown(path.name, _LONGEST_NAME), size, collected, reports, progress)


def _read_bundle(
    path: Path, collected: Collected, reports: list[Report], progress: Progress, *, is_cabinet: bool
) -> None:
    with open_bundle(path, is_cabinet=is_cabinet) as (members, nested):
        for name in nested[:5]:
            collected.tell(
                N_("Diagnose", "{name} in {archive} is an archive itself and was not read. Take it out and open it."),
                name=shown(name, _LONGEST_NAME),
                archive=shown(path.name, _LONGEST_NAME),
            )
        if not members and not nested:
            collected.tell(
                N_("Diagnose", "{name} holds no logs that can be read (.evtx or .xml)."),
                name=shown(path.name, _LONGEST_NAME),
            )
        # Unpacking is a first half, reading the second.
        total = 2 * max(1, len(members)) * _PARTS
        for number, member in enumerate(members):

            def part(done: int, of: int, before: int = 2 * number * _PARTS) -> None:
                progress(before + min(_PARTS, done * _PARTS // max(1, of)), total)

            def second(done: int, of: int, before: int = (2 * number + 1) * _PARTS) -> None:
                progress(before + min(_PARTS, done * _PARTS // max(1, of)), total)

            name = shown(f"{path.name}: {member.name}", _LONGEST_NAME)
            try:
                with member.open(part) as file:
                    head = file.read(_HEAD)
                    if _is_other_xml(head):
                        continue
                    _read_log(file, head, name, member.size, collected, reports, second)
            except BadInput as error:
                collected.tell(error.sentence.template, **error.sentence.values)


def _read_log(
    file: BinaryIO,
    head: bytes,
    name: str,
    size: int,
    collected: Collected,
    reports: list[Report],
    progress: Progress,
) -> None:
    """Read one file that is no archive, and whose first bytes are *head*."""
    file.seek(0)
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
    elif _decoded(head).lstrip("\ufeff \t\r\n").startswith("<"):
        read_xml(file, name, size, collected, progress)
    elif head.startswith(b"\xf0\xff\xff\xff") or name.lower().endswith(".etl"):
        collected.tell(
            N_("Diagnose", "{name} is a trace (.etl), which only Windows reads. Open the event log instead."), name=name
        )
    else:
        collected.tell(
            N_(
                "Diagnose",
                "{name} is no event log: neither .evtx, nor XML, nor a zip or cabinet of them. Choose another file.",
            ),
            name=name,
        )


def _take_report(data: bytes, name: str, collected: Collected, reports: list[Report]) -> None:
    reports.append(read_report(data, name))
    collected.begin(name, "report")


def _decoded(head: bytes) -> str:
    return head.decode(encoding_of(head), "replace")


def _is_report(head: bytes) -> bool:
    text = _decoded(head)
    return any(f"<{root}" in text for root in ROOTS)


def _is_other_xml(head: bytes) -> bool:
    """Tell whether a member of an archive is XML of another kind; such archives hold many."""
    text = _decoded(head).lstrip("\ufeff \t\r\n")
    return text.startswith("<") and not _is_report(head) and "<Event" not in text

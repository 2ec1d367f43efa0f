"""Building a package again from its own answers, to see whether the same files come out.

It is the proof that this program writes what the tool that made the package wrote.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO

from app.answers.xml.customizations import read_answer_file, write_answer_file
from app.catalogue.setting import TargetKind
from app.core.error import BadInput
from app.core.text import N_
from app.packager.build import REPRODUCIBLE_DATE, KeptIdentity, Stamp, write_package
from app.packager.check.answer_order import is_same_in_any_order
from app.packager.check.rebuild_reason import general_reason, known_reasons
from app.packager.compile.compiler import compile_answers
from app.packager.compile.file_texts import told_apart
from app.packager.read.custom import package_answers
from app.packager.read.dialect_shown import is_order_of, shown_dialect
from app.packager.read.package import ANSWER_FILE
from app.packager.read.source import PackageFiles
from app.packager.wim.reader import open_wim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.answers.xml.customizations import Answers
    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.packager.compile.compiler import Refusal
    from app.packager.compile.dialect import Dialect
    from app.packager.compile.group import Group
    from app.packager.read.package import OpenPackage
    from app.packager.wim.read_back import Digests
    from app.packager.wim.reader import Wim

_DOCUMENTS = frozenset(
    {
        TargetKind.INLINE_XML,
        TargetKind.CERTIFICATE,
        TargetKind.PFX,
        TargetKind.TRUSTED_PROVISIONER,
        TargetKind.WLAN_PROFILE,
    }
)
"""Kinds of settings whose file is part of a value: the package is damaged where it contains none."""


class RebuildState(StrEnum):
    """What became of one file."""

    IDENTICAL = "identical"
    DIFFERENT = "different"
    MISSING = "missing"
    EXTRA = "extra"


@dataclass(frozen=True, kw_only=True, slots=True)
class FileResult:
    """One file of the package and its rebuilt twin.

    ``reason`` tells why they are not equal, or what had to be learnt from the package for them to be, where that is
    known.
    """

    path: str
    state: RebuildState
    reason: Sentence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rebuilt:
    """The outcome: one result for each file of either package, and the digests of the new one."""

    files: tuple[FileResult, ...]
    digests: Digests

    @property
    def identical(self) -> bool:
        """Whether every file came out the same, byte for byte."""
        return all(result.state is RebuildState.IDENTICAL for result in self.files)


def rebuild_package(package: OpenPackage, out: BinaryIO, progress: Progress | None = None) -> Rebuilt:
    """Write *package* again to *out*, an empty file, from its answers, and compare every file.

    The new one keeps the identity and time of the old, and what only the package itself tells of its tool's ways. A
    setting that cannot be built costs its own settings group only, and is named there.

    :raises BadInput: the package carries no answers, or lacks a file that they name.
    """
    found = package_answers(package)
    if found is None:
        raise package.refusal or BadInput(
            N_("Error", "{name} carries no answer file, so it cannot be built again. Only its contents can be shown."),
            name=package.name,
        )
    # What an answer mentions and the catalogue lacks is not proved by being copied.
    answers = replace(found.answers, custom=tuple(one for one in found.answers.custom if not one.group))
    attempts = (_compile(package, answers, dialect) for dialect in _orders(shown_dialect(package)))
    first = next(attempts)
    whole = first if is_order_of(package, first.groups) else None
    attempt = whole or next((one for one in attempts if is_order_of(package, one.groups)), first)
    times = (entry.created for entry in package.wim.entries.values() if entry.created)
    created = max(times, default=REPRODUCIBLE_DATE)
    guid = package.wim.header.guid
    stamp = Stamp(when=created, container_id=guid, list_id=guid)
    groups, files, dialect = attempt.groups, attempt.files, attempt.dialect
    kept = KeptIdentity(folders=files.folders(groups), answer_file=_answer_file(package, answers))
    digests = write_package(out, answers, groups, files, dialect, stamp, progress, kept)
    out.seek(0)
    reasons = known_reasons(groups, attempt.refused, files.stale(), is_reordered=kept.answer_file is not None)
    general = general_reason(package, attempt.refused)
    return Rebuilt(files=_compare(package, open_wim(out), reasons, general), digests=digests)


def _orders(dialect: Dialect) -> Iterator[Dialect]:
    """Yield *dialect*, then with each other order that a tool may give the groups."""
    for wifi_last in (dialect.is_wifi_last, not dialect.is_wifi_last):
        for common_first in (dialect.is_common_first, not dialect.is_common_first):
            yield replace(dialect, shown_wifi_last=wifi_last, shown_common_first=common_first)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Attempt:
    """The groups that the answers of a package became, as the tool of ``dialect`` would write them."""

    dialect: Dialect
    files: PackageFiles
    groups: list[Group]
    refused: list[Refusal]


def _compile(package: OpenPackage, answers: Answers, dialect: Dialect) -> _Attempt:
    files = PackageFiles(package)
    refused: list[Refusal] = []
    groups = compile_answers(told_apart(answers), dialect, files, refused)
    for refusal in refused:
        if refusal.setting and refusal.setting.target and refusal.setting.target.kind in _DOCUMENTS:
            raise refusal.error
    files.assign(groups)
    return _Attempt(dialect=dialect, files=files, groups=groups, refused=refused)


def _answer_file(package: OpenPackage, answers: Answers) -> Answers | None:
    """Return the shorter answers of *package* where they are in another order, else None."""
    if ANSWER_FILE not in package.wim.entries:
        return None
    shorter = read_answer_file(package.wim.read(ANSWER_FILE), answers.package, ANSWER_FILE)
    if write_answer_file(shorter) == write_answer_file(answers):
        return None
    return shorter if is_same_in_any_order(shorter.common, answers.common) else None


def _compare(
    package: OpenPackage, rebuilt: Wim, reasons: dict[str, Sentence], general: Sentence
) -> tuple[FileResult, ...]:
    old = {path: entry for path, entry in package.wim.entries.items() if not entry.directory}
    new = {path: entry for path, entry in rebuilt.entries.items() if not entry.directory}
    results = []
    for path in sorted({*old, *new}):
        if path not in new:
            state = RebuildState.MISSING
        elif path not in old:
            state = RebuildState.EXTRA
        else:
            state = RebuildState.IDENTICAL if old[path].sha1 == new[path].sha1 else RebuildState.DIFFERENT
        reason = reasons.get(path) or (None if state is RebuildState.IDENTICAL else general)
        results.append(FileResult(path=path, state=state, reason=reason))
    return tuple(results)

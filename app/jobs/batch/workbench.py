"""What is done for one row: its inputs are recognised, it is checked, and its package is built."""

from __future__ import annotations

import hashlib
import hmac
import json
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from app import __version__
from app.core.error import AppError
from app.core.file_set import FileSet
from app.core.foreign.gate import open_foreign
from app.core.hashing import hash_file
from app.core.progress import no_progress
from app.core.text import N_, Sentence
from app.jobs.batch.flush_line import BegunRow
from app.jobs.batch.order import BuiltRow, RowProblem
from app.jobs.batch.rows import RowMaker, row_error, with_end
from app.jobs.batch.table import place_of_row
from app.jobs.build import BuildOrder, build_one_of, demand_open
from app.jobs.check import CheckOrder, CheckResult, check
from app.jobs.sheet import SheetOrder, write_sheet
from app.model.field import secrets
from app.model.renewal import with_token
from app.model.rules.rule import Level
from app.model.shape import fields_of, keeping_parts
from app.model.store.project_json import part_to_plain, project_to_plain
from app.packager.wim.known_blob import KnownBlobs
from app.protect.choice import ProtectionWay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.progress import Progress
    from app.jobs.batch.order import BatchOrder
    from app.jobs.batch.table import TableRow
    from app.jobs.build import BuildResult
    from app.model.project import Project
    from app.model.token import Token

_PATH = 1024
"""Characters of the longest text that is looked at as the name of a file."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """A row that was looked at: the digest of its inputs, its problems, and whether its package is there already."""

    row: int
    digest: str = ""
    problems: tuple[RowProblem, ...] = ()
    is_done: bool = False


@dataclass(slots=True)
class Workbench:
    """Checks and builds rows of *order*; *key* is what digests of inputs are made with, *when* the packages' time."""

    order: BatchOrder
    key: bytes = field(repr=False)
    when: datetime
    _maker: RowMaker = field(init=False)
    _files: dict[str, str] = field(init=False, default_factory=dict)
    _common: frozenset[str] = field(init=False, default_factory=frozenset, repr=False)
    _known: KnownBlobs = field(init=False, default_factory=KnownBlobs)

    def __post_init__(self) -> None:
        """Read the headers."""
        self._maker = RowMaker(self.order.project, self.order.table, self.order.names)
        with suppress(AppError):  # it is told of each row
            self._common = frozenset(_texts(project_to_plain(self.order.project)))

    def row(self, number: int) -> TableRow:
        """Return the row *number* of the table."""
        rows = self.order.table.rows
        return rows[place_of_row(rows, number)]

    def check(self, row: TableRow, before: BuiltRow | None) -> Checked:
        """Return what is wrong with *row*; *before* is what an earlier run made of it, which may still be right."""
        order = self.order
        try:
            project = self._maker.project(row)
            demand_open(project, order.protection)
        except AppError as error:
            return Checked(row=row.number, problems=(row_error(row, error),))
        digest = self._digest(project, self._maker.name(row).stem)
        if before is not None and before.digest == digest and self._is_there(before):
            return Checked(row=row.number, digest=digest, is_done=True)
        if order.tokens is not None:
            project = with_token(project, order.tokens.stand_in)
        found = check(
            CheckOrder(
                project=project,
                folder=order.folder,
                missing=self._maker.missing(row, order.missing),
                allow_demo=order.allow_demo or order.tokens is not None,
            )
        )
        return Checked(
            row=row.number,
            digest=digest,
            problems=tuple(_problems(row, found, is_named=self._maker.gives(row, "device.name"))),
        )

    def build(self, row: TableRow, token: Token | None, digest: str, progress: Progress = no_progress) -> BegunRow:
        """Build the package of *row*, which is sound, but for its flush and its place.

        :raises AppError: it cannot be built; nothing new is left behind.
        """
        order, project, name = self.order, self._maker.project(row), self._maker.name(row)
        if token is not None:
            project = with_token(project, token)
        stem = with_end(project, name.stem, wanted=order.name_with_end)
        wish = BuildOrder(
            project=project,
            folder=order.folder,
            destination=order.destination,
            protection=order.protection,
            file_name=stem,
            when=self._when(),
            is_reproducible=order.is_reproducible,
            checked=CheckResult(),
            series=self._known,
            allow_outside=order.allow_outside,
        )
        with FileSet(is_tidy=True, is_later=True) as job:
            built = build_one_of(wish, job, progress)
        return BegunRow(row.number, job.steps(), partial(self._built, row, built, stem, project.package.id, digest))

    def _built(self, row: TableRow, built: BuildResult, stem: str, package_id: str, digest: str) -> BuiltRow:
        """Return what became of *row*, whose files are in their places.

        :raises AppError: its sheet cannot be written.
        """
        order, protected = self.order, built.protected
        sheet = ""
        if order.sheet is not None and protected.way is ProtectionWay.NONE:
            wish = SheetOrder(
                package=protected.file,
                language=order.sheet.language,
                contact=order.sheet.contact,
                sha256=protected.sha256,
            )
            sheet = write_sheet(wish, order.destination / f"{stem}.html").name
        return BuiltRow(
            row=row.number,
            file=protected.file.name,
            sha256=_sha256(protected.file) if protected.way is ProtectionWay.SEALED else protected.sha256,
            size=protected.file.stat().st_size,
            package_id=package_id,
            version=built.version,
            token_end=built.token.expiry if built.token else None,
            catalogue=protected.catalogue.name if protected.catalogue else "",
            sheet=sheet,
            digest=digest,
        )

    def _when(self) -> datetime | None:
        """Return the time of the packages; None is now, with random numbers.

        Those of a sealed one would otherwise come from its secrets, and its catalogue shows one of them.
        """
        order = self.order
        if order.when is not None or order.is_reproducible:
            return order.when
        return None if order.protection.way is ProtectionWay.SEALED else self.when

    def _digest(self, project: Project, stem: str) -> str:
        """Return the digest of all that makes the package of *project*, files included; no time is among it.

        Whoever has it cannot try out secrets without the key of the journal.
        """
        order = self.order
        facts: dict[str, Any] = {
            "program": __version__,
            "secrets": {place: secret.reveal() for place, secret in secrets(project).items()},
            "stem": stem,
            "end": order.name_with_end,
            "when": [order.is_reproducible, order.when.isoformat() if order.when else ""],
            "protection": [order.protection.way, order.protection.password.reveal(), order.protection.has_script],
            "signer": repr(order.protection.signer),
            "sheet": repr(order.sheet),
            "tokens": order.tokens.kind if order.tokens else "",
        }
        parts = [_part(name, getattr(project, name)) for name in fields_of(type(project))]
        facts["files"] = {text: found for part in parts for text in part.texts if (found := self._file(text))}
        data = json.dumps(facts, sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return hmac.new(self.key, b"\n".join((data, *(part.data for part in parts))), hashlib.sha256).hexdigest()

    def _file(self, text: str) -> str:
        """Return the SHA-256 of the file that *text* names, nothing if it names none; each is read once.

        That a text of a single row names none is not kept.
        """
        known = self._files.get(text)
        if known is not None:
            return known
        path = self.order.folder / text.replace("\\", "/")
        try:
            found = _sha256(path) if 0 < len(text) <= _PATH and path.is_file() else ""
        except (OSError, ValueError):
            found = ""
        if found or text in self._common:
            self._files[text] = found
        return found

    def _is_there(self, before: BuiltRow) -> bool:
        """Return whether the files of *before* are still what they were, and its token, if it has one, works."""
        if before.token_end is not None and before.token_end <= datetime.now(UTC):
            return False
        folder = self.order.destination
        beside = [folder / name for name in (before.catalogue, before.sheet) if name]
        try:
            return all(path.is_file() for path in beside) and _sha256(folder / before.file) == before.sha256
        except OSError:
            return False


def _problems(row: TableRow, found: CheckResult, *, is_named: bool) -> Iterator[RowProblem]:
    """Yield what was *found* for *row*; where it *is_named*, its package is for one device, whose name may be fixed."""
    for one in found.problems:
        if is_named and one.code == "name_same_for_all":
            continue
        yield RowProblem(rows=(row.number,), place=one.place, level=one.level, sentence=one.sentence, code=one.code)
    for place in found.missing_secrets:
        template = N_("Error", "This secret is needed and not known. Give it in a column, or for all rows.")
        yield RowProblem(
            rows=(row.number,), place=place, level=Level.ERROR, sentence=Sentence(template), code="secret_missing"
        )


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a project for digests: its plain form as JSON, and the texts in it."""

    data: bytes = field(repr=False)
    texts: frozenset[str] = field(repr=False)


@keeping_parts
def _part(name: str, value: object) -> _Part:
    """Return *value*, the field *name* of a project, for digests."""
    plain = part_to_plain(name, value)
    data = json.dumps([name, plain], sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return _Part(data, frozenset(_texts(plain)))


def _texts(plain: Any) -> Iterator[str]:
    """Yield all texts in *plain*."""
    if isinstance(plain, str):
        yield plain
    elif isinstance(plain, dict):
        for value in plain.values():
            yield from _texts(value)
    elif isinstance(plain, list):
        for value in plain:
            yield from _texts(value)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with open_foreign(path) as file:
        hash_file(file, path.stat().st_size, digest)
    return digest.hexdigest()

"""What is ordered of a batch, what is known of each row, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from app.core.error import UsageError
from app.core.text import N_, Sentence
from app.model.rules.rule import Level
from app.protect.choice import ProtectionOrder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.jobs.batch.table import Table, TableRow
    from app.model.project import Project
    from app.model.token import Token


@dataclass(frozen=True, kw_only=True, slots=True)
class Shard:
    """The rows that one of several computers builds: every ``of``-th one, beginning with number ``number``, from 1."""

    number: int = 1
    of: int = 1

    def __post_init__(self) -> None:
        """Refuse a part that does not exist.

        :raises UsageError: it is not one of 1 to ``of``.
        """
        if not 1 <= self.number <= self.of:
            raise UsageError(N_("Error", "A shard is written K/N, such as 2/4: K is 1 to N. Write it so."))

    def rows(self, table: Table) -> Iterator[TableRow]:
        """Yield the rows of this part, in the order of *table*."""
        return iter(table.rows[self.number - 1 :: self.of])

    @property
    def ending(self) -> str:
        """Return what sets the files of this part apart from those of others."""
        return "" if self.of == 1 else f"-{self.number}-of-{self.of}"


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetWish:
    """A hand-over sheet for each package: the language of its reader, and whom to call (empty: a line to fill in)."""

    language: str
    contact: str = ""


class Tokens(Protocol):
    """Where rows have their bulk tokens from."""

    @property
    def kind(self) -> str:
        """Return what is the same as long as a row needs no other token than it has."""
        ...

    @property
    def stand_in(self) -> Token:
        """Return what a row is checked with, before anybody signs in."""
        ...

    def token_for(self, name: str) -> Token:
        """Return the token of the row whose files are called *name*."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class BatchOrder:
    """A project, whose relative files start at ``folder``, and a table that changes it row by row.

    ``names`` is a template for the names of the files, such as ``{site}-{owner}``: headers of the table, and ``row``.
    ``jobs``: how many processes build; 0 is one for each processor. ``missing``, ``allow_demo``, ``name_with_end``,
    ``when`` and ``is_reproducible`` as in :class:`app.jobs.build.BuildOrder`; without a time all packages carry that of
    the first start, also of rows that are built after an interruption.
    """

    project: Project
    folder: Path
    table: Table
    destination: Path
    names: str = ""
    jobs: int = 0
    shard: Shard = field(default_factory=Shard)
    protection: ProtectionOrder = field(default_factory=ProtectionOrder)
    sheet: SheetWish | None = None
    tokens: Tokens | None = None
    missing: tuple[str, ...] = ()
    allow_demo: bool = False
    name_with_end: bool = False
    when: datetime | None = None
    is_reproducible: bool = False
    allow_outside: bool = False
    """As in :class:`app.jobs.build.BuildOrder`; for the files of all rows."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RowProblem:
    """What is wrong with some rows; no ``rows`` means the table, or all of them."""

    rows: tuple[int, ...]
    place: str
    level: Level
    sentence: Sentence
    code: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class BuiltRow:
    """A package that is there: the row's number, file name, SHA-256 (hexadecimal), size in bytes and package id.

    ``token_end`` is None without a bulk token; ``digest`` recognises its inputs, and only next to its journal.
    """

    row: int
    file: str
    sha256: str
    size: int
    package_id: str
    version: str
    token_end: datetime | None = None
    catalogue: str = ""
    sheet: str = ""
    digest: str = ""

    def to_plain(self) -> dict[str, object]:
        """Return the row as JSON has it, without the digest."""
        return {
            "row": self.row,
            "file": self.file,
            "sha256": self.sha256,
            "size": self.size,
            "package_id": self.package_id,
            "version": self.version,
            "token_end": self.token_end and self.token_end.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "catalogue": self.catalogue,
            "sheet": self.sheet,
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class BatchResult:
    """What came of a batch. With ``is_refused`` nothing was built: the problems say why.

    ``built`` are all rows whose packages are there, ``kept`` of them from an earlier run; ``failed`` are those that
    were sound and could not be built all the same. The two manifests are there unless the batch was refused. ``clear``
    are packages of earlier builds that lie unprotected beside sealed ones.
    """

    problems: tuple[RowProblem, ...] = ()
    built: Sequence[BuiltRow] = ()
    kept: int = 0
    failed: tuple[RowProblem, ...] = ()
    manifest: Path | None = None
    manifest_csv: Path | None = None
    clear: tuple[str, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Return whether a problem kept all rows from being built."""
        return any(one.level is Level.ERROR for one in self.problems)

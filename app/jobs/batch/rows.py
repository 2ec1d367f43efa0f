"""A row of a table and the project make the project of the row, and the names of its files."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from app.core.error import AppError, UsageError
from app.core.file_name import PACKAGE_FAULTS, folded, package_faults
from app.core.masking import shown
from app.core.secret import Secret
from app.core.text import N_, Sentence
from app.jobs.batch.order import RowProblem
from app.jobs.change import place_of, with_value
from app.jobs.settings import setting_at
from app.model.field import get_field
from app.model.package_file import file_stem
from app.model.place import free_part, parse_place, shape_at
from app.model.rules.rule import Level
from app.model.shape import optional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.jobs.batch.table import Table, TableRow
    from app.model.project import Project

FILE: Final = "file_name"
"""The header of the column with the names of the files."""

NOTE: Final = "#"
"""What the header of a column begins with that is for people only."""

_NAME, _ID = "package.name", "package.id"
_PLACE = re.compile(r"\{([^{}]*)\}")
_WORD = re.compile(r"[\w -]+")


class ColumnKind(Enum):
    """What a column is for: the name of the files, a field or setting, words for templates, or nothing."""

    FILE = auto()
    KEY = auto()
    WORD = auto()
    NOTE = auto()


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """A column by its header; ``is_secret``: its cells are never shown."""

    header: str
    kind: ColumnKind
    is_secret: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class RowName:
    """What the files of a row are called, without an ending, and the id of its package."""

    stem: str
    package_id: str


def read_columns(project: Project, headers: tuple[str, ...], names: str) -> tuple[Column, ...]:
    """Return what the *headers* mean for *project*, whose files the template *names* gives their names.

    :raises UsageError: one means nothing, stands there twice, or *names* has a place that no column fills.
    """
    wanted = set(_PLACE.findall(names))
    columns = tuple(_column(project, header, wanted) for header in headers)
    seen: set[str] = set()
    for column in columns:
        key = place_of(column.header) if column.kind is ColumnKind.KEY else column.header.lower()
        if key in seen and column.kind is not ColumnKind.NOTE:
            raise UsageError(N_("Error", "The table has two columns “{header}”. Remove one."), header=column.header)
        seen.add(key)
    by_header = {column.header: column for column in columns}
    for place in sorted(wanted - {"row"}):
        if place not in by_header:
            raise UsageError(
                N_("Error", "The template of the names has {place}, and no column is called so. Correct one of them."),
                place=f"{{{shown(place)}}}",
            )
        if by_header[place].is_secret:
            raise UsageError(
                N_("Error", "“{place}” is a secret, and a file name is seen by all. Take it out of the template."),
                place=place,
            )
    return columns


class RowMaker:
    """Makes the projects of the rows of a table."""

    def __init__(self, project: Project, table: Table, names: str) -> None:
        """Begin with *project*; *names* is the template of the files' names, empty for none.

        :raises UsageError: as :func:`read_columns`.
        """
        self._project = project
        self._names = names
        self.columns = read_columns(project, table.headers, names)
        self._headers = {column.header: index for index, column in enumerate(self.columns)}
        self._file = next((i for i, one in enumerate(self.columns) if one.kind is ColumnKind.FILE), None)
        self._last: tuple[TableRow, RowName] | None = None
        self._digits = len(str(max((row.number for row in table.rows), default=1)))

    @property
    def secret_headers(self) -> tuple[str, ...]:
        """Return the headers of the columns whose cells are secrets."""
        return tuple(column.header for column in self.columns if column.is_secret)

    def name(self, row: TableRow) -> RowName:
        """Return name and id of *row*: its cells, the template, or the project's name and the row's number.

        An id of its own belongs to each name, as Windows takes packages of one id for versions of one package.
        """
        last = self._last
        if last is None or last[0] is not row:
            last = self._last = (row, self._name(row))
        return last[1]

    def _name(self, row: TableRow) -> RowName:
        stem = "" if self._file is None else row.cells[self._file].strip()
        if not stem and self._names:
            stem = _PLACE.sub(lambda found: self._word(row, found[1]), self._names).strip()
        if not stem:
            stem = self._cell(row, _NAME) or f"{self._project.package.name}-{row.number:0{self._digits}d}"
        own = f"{self._project.package.id.lower()}/{folded(stem)}"
        return RowName(stem=stem, package_id=self._cell(row, _ID) or f"{{{uuid.uuid5(uuid.NAMESPACE_URL, own)}}}")

    def project(self, row: TableRow) -> Project:
        """Return the project of *row*.

        :raises UsageError: a cell does not fit its field; the sentence names the column.
        """
        name = self.name(row)
        package = replace(self._project.package, name=name.stem, id=name.package_id)
        project = replace(self._project, package=package)
        for column, cell in zip(self.columns, row.cells, strict=True):
            if column.kind is ColumnKind.KEY and cell.strip():
                project = with_value(project, column.header, Secret(cell) if column.is_secret else cell)
        return project

    def missing(self, row: TableRow, missing: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of the places *missing* whose secrets *row* does not give."""
        given = {place_of(one.header) for one, cell in zip(self.columns, row.cells, strict=True) if cell.strip()}
        return tuple(place for place in missing if place not in given)

    def gives(self, row: TableRow, place: str) -> bool:
        """Return whether *row* has a cell for *place*."""
        return bool(self._cell(row, place))

    def problems(self, table: Table) -> Iterator[RowProblem]:
        """Yield what is wrong with the names and ids of all rows: impossible ones, and those of several rows."""
        files, ids = _Holders(), _Holders()
        for row in table.rows:
            name = self.name(row)
            files.add(folded(name.stem), row)
            if own := self._cell(row, _ID):
                ids.add(own.strip("{} ").lower(), row)
            for fault, values in package_faults(name.stem).items():
                yield _error((row.number,), FILE, Sentence(PACKAGE_FAULTS[fault], values))
        for rows in files.several.values():
            template = N_("Error", "Several rows make files called “{name}”. Give each a name of its own.")
            yield _error(_numbers(rows), FILE, Sentence(template, {"name": shown(self.name(rows[0]).stem)}))
        for key, rows in ids.several.items():
            template = N_(
                "Error",
                "Several rows have the package id {id}, so Windows takes them for versions of one package. Give "
                "each its own, or leave the column out.",
            )
            yield _error(_numbers(rows), _ID, Sentence(template, {"id": shown(key)}))

    def _cell(self, row: TableRow, header: str) -> str:
        return row.cells[self._headers[header]].strip() if header in self._headers else ""

    def _word(self, row: TableRow, place: str) -> str:
        return f"{row.number:0{self._digits}d}" if place == "row" else row.cells[self._headers[place]].strip()


class _Holders:
    """Which rows have something: the first of each, and all of what several have."""

    def __init__(self) -> None:
        self._first: dict[str, TableRow] = {}
        self.several: dict[str, list[TableRow]] = {}

    def add(self, key: str, row: TableRow) -> None:
        """Note that *row* has *key*."""
        first = self._first.setdefault(key, row)
        if first is not row:
            self.several.setdefault(key, [first]).append(row)


def _numbers(rows: list[TableRow]) -> tuple[int, ...]:
    return tuple(row.number for row in rows)


def with_end(project: Project, stem: str, *, wanted: bool) -> str:
    """Return *stem* with the end of the bulk token of *project*, if that is *wanted*."""
    return file_stem(replace(project, package=replace(project.package, name=stem)), with_end=wanted)


def row_error(row: TableRow, error: AppError) -> RowProblem:
    """Return *error*, which a cell of *row* raised, as a problem."""
    return _error((row.number,), "", error.sentence)


def _error(rows: tuple[int, ...], place: str, sentence: Sentence) -> RowProblem:
    return RowProblem(rows=rows, place=place, level=Level.ERROR, sentence=sentence, code="batch")


def _column(project: Project, header: str, wanted: set[str]) -> Column:
    if not header or header.startswith(NOTE):
        return Column(header=header, kind=ColumnKind.NOTE)
    if header.lower() == FILE:
        return Column(header=header, kind=ColumnKind.FILE)
    try:
        return Column(header=header, kind=ColumnKind.KEY, is_secret=_is_secret(project, header))
    except AppError as error:
        if header in wanted:
            return Column(header=header, kind=ColumnKind.WORD)
        if not _WORD.fullmatch(header):
            raise
        raise UsageError(
            N_(
                "Error",
                "{reason} If the column is a word for the names of the files, take it up there as {place}; if it is a "
                "note, let its header begin with #.",
            ),
            reason=error.sentence,
            place=f"{{{shown(header)}}}",
        ) from error


def _is_secret(project: Project, header: str) -> bool:
    """Return whether the field or setting *header* is a secret.

    :raises UsageError: there is no such one.
    """
    place = place_of(header)
    free = free_part(place)
    if free is None:
        return optional(shape_at(parse_place(place)))[0] is Secret
    if free[0] == "settings":
        return setting_at(free[1]).sensitive
    return isinstance(get_field(project, place), Secret)

"""The manifests of a batch, as JSON and as CSV: written, read, and those of several computers put together."""

from __future__ import annotations

import csv
import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING, Final

from app import __version__
from app.core.error import AppError, BadInput
from app.core.file_set import FileSet
from app.core.foreign.gate import open_foreign, read_foreign, unreadable
from app.core.hashing import hash_file
from app.core.json_file import LIMIT, read_json
from app.core.masking import shown
from app.core.safe_file import write_parts_safely
from app.core.text import N_
from app.jobs.batch.wire import built_from_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.jobs.batch.order import BatchOrder, BuiltRow

_KIND: Final = "ppkg batch"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_HEADERS: Final = ("row", "file", "sha256", "size", "package_id", "version", "token_end", "catalogue", "sheet")


@dataclass(frozen=True, kw_only=True, slots=True)
class Manifest:
    """What one run made: ``batch`` is the same for all parts of one, and ``expected`` are the rows of the whole table.

    ``folder`` is where the files lie.
    """

    batch: str
    expected: tuple[int, ...]
    rows: tuple[BuiltRow, ...]
    folder: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class MergeOrder:
    """The manifests to put together, the new one without an ending, and whether all files are looked at too."""

    manifests: tuple[Path, ...]
    target: Path | None = None
    has_files: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class MergeResult:
    """The rows of all manifests, and what is wrong with them: rows that nobody built, or two built in different ways.

    ``repeated`` rows are in several manifests with the same package. ``lost`` and ``changed`` are files that are not
    there, or not what their manifest says, where files were looked at.
    """

    rows: tuple[BuiltRow, ...]
    missing: tuple[int, ...]
    double: tuple[int, ...]
    repeated: tuple[int, ...] = ()
    lost: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    manifest: Path | None = None
    manifest_csv: Path | None = None

    @property
    def is_whole(self) -> bool:
        """Return whether each row is there once, with its file where that was looked at."""
        return not (self.missing or self.double or self.lost or self.changed)


@dataclass(slots=True)
class _Gathered:
    """Rows by their numbers, each with the folder of its file."""

    by_row: dict[int, list[tuple[BuiltRow, Path]]] = field(default_factory=lambda: defaultdict(list))


def write_manifests(order: BatchOrder, secret: Sequence[str], rows: Sequence[BuiltRow]) -> tuple[Path, Path]:
    """Write both manifests of *rows* into the folder of their files, and return their paths.

    *secret* are the headers of the columns that must not be known by anything in them.

    :raises AppError: they cannot be written.
    """
    numbers = tuple(row.number for row in order.table.rows)
    return _write(order.destination / f"batch{order.shard.ending}", _identity(order, secret), numbers, rows)


def merge_manifests(order: MergeOrder) -> MergeResult:
    """Put manifests of one batch together, find what is missing or double, and write a new one if one is wanted.

    :raises BadInput: one cannot be read, or they are of different batches.
    :raises AppError: the new one cannot be written.
    """
    manifests = [read_manifest(path) for path in order.manifests]
    first = manifests[0]
    for path, one in zip(order.manifests, manifests, strict=True):
        if (one.batch, one.expected) != (first.batch, first.expected):
            raise BadInput(
                N_(
                    "Error",
                    "{path} is of another table or project than {first}. Put together the manifests of one batch.",
                ),
                path=path,
                first=order.manifests[0],
            )
    found = _Gathered()
    for one in manifests:
        for row in one.rows:
            found.by_row[row.row].append((row, one.folder))
    kept = {number: each[0] for number, each in found.by_row.items()}
    double = [n for n, each in found.by_row.items() if len({(row.file, row.sha256) for row, _ in each}) > 1]
    repeated = [n for n, each in found.by_row.items() if len(each) > 1 and n not in double]
    lost, changed = _look(kept.values()) if order.has_files else ((), ())
    rows = tuple(kept[number][0] for number in sorted(kept))
    paths = _write(order.target, first.batch, first.expected, rows) if order.target is not None else (None, None)
    return MergeResult(
        rows=rows,
        missing=tuple(number for number in first.expected if number not in kept),
        double=tuple(sorted(double)),
        repeated=tuple(sorted(repeated)),
        lost=lost,
        changed=changed,
        manifest=paths[0],
        manifest_csv=paths[1],
    )


def read_manifest(path: Path) -> Manifest:
    """Return the manifest in the JSON file *path*.

    :raises BadInput: it is none.
    """
    try:
        plain = read_json(read_foreign(path, LIMIT), path.name)
    except OSError as error:
        raise unreadable(path, error) from None
    try:
        if plain["kind"] != _KIND:
            raise ValueError  # noqa: TRY301 - one sentence for all that is wrong with it
        rows = tuple(built_from_plain(row) for row in plain["rows"])
        expected = tuple(range_from_plain(plain["expected"]))
        return Manifest(batch=str(plain["batch"]), expected=expected, rows=rows, folder=path.parent)
    except (KeyError, TypeError, ValueError, AppError):
        raise BadInput(
            N_("Error", "{path} is not the manifest of a batch. Choose a batch.json that “ppkg batch” wrote."),
            path=path,
        ) from None


def ranges_to_plain(numbers: Sequence[int]) -> list[list[int]]:
    """Return *numbers*, which rise, as pairs of the first and the last of those that follow each other."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


def range_from_plain(plain: list[list[int]]) -> list[int]:
    """Return what :func:`ranges_to_plain` turned into *plain*.

    :raises ValueError: there are too many.
    """
    if sum(last - first + 1 for first, last in plain) > 1_000_000:
        raise ValueError(plain)
    return [number for first, last in plain for number in range(first, last + 1)]


def _identity(order: BatchOrder, secret: Sequence[str]) -> str:
    """Return what all parts of a batch have in common; nothing in it comes from a secret."""
    table = order.table
    kept = [index for index, header in enumerate(table.headers) if header not in secret]
    digest = hashlib.sha256()
    facts: list[object] = [order.project.package.id, order.project.package.version, order.names]
    digest.update(json.dumps([facts, [table.headers[i] for i in kept]]).encode())
    for row in table.rows:
        digest.update(json.dumps([row.number, *(row.cells[i] for i in kept)]).encode())
    return digest.hexdigest()


def _write(stem: Path, batch: str, expected: tuple[int, ...], rows: Sequence[BuiltRow]) -> tuple[Path, Path]:
    head = {"kind": _KIND, "program": __version__, "batch": batch, "expected": ranges_to_plain(expected)}
    paths = stem.with_name(f"{stem.name}.json"), stem.with_name(f"{stem.name}.csv")
    with FileSet() as job:
        write_parts_safely(paths[0], _json(head, rows), job=job)
        write_parts_safely(paths[1], _csv(rows), job=job)
    return paths


def _json(head: Mapping[str, object], rows: Sequence[BuiltRow]) -> Iterator[bytes]:
    """Yield *head* with *rows* as JSON, a line for each."""
    yield f'{json.dumps(head)[:-1]}, "rows": ['.encode()
    sign = ""
    for row in rows:
        yield f"{sign}\n{json.dumps(row.to_plain(), ensure_ascii=False)}".encode()
        sign = ","
    yield b"\n]}\n" if rows else b"\n\n]}\n"


def _csv(rows: Sequence[BuiltRow]) -> Iterator[bytes]:
    """Yield *rows* as CSV with a byte order mark, which Excel needs; no text becomes a formula there."""
    yield b"\xef\xbb\xbf" + _csv_line(_HEADERS)
    for row in rows:
        plain = row.to_plain()
        yield _csv_line([_cell(plain[name]) for name in _HEADERS])


def _csv_line(cells: Sequence[str]) -> bytes:
    out = StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode()


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _look(rows: Iterable[tuple[BuiltRow, Path]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the files of *rows* that are not there, and those that are not what they were."""
    lost, changed = [], []
    for row, folder in rows:
        path, digest = folder / row.file, hashlib.sha256()
        try:
            with open_foreign(path) as file:
                hash_file(file, path.stat().st_size, digest)
        except OSError:
            lost.append(shown(row.file))
            continue
        if digest.hexdigest() != row.sha256:
            changed.append(shown(row.file))
    return tuple(lost), tuple(changed)

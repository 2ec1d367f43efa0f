"""A batch: everything is checked before the first row is built, and what is done already is not done again."""

from __future__ import annotations

import os
from array import array
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.error import AppError, BadInput, Cancelled
from app.core.new_folder import make_folders
from app.core.progress import no_progress
from app.core.text import N_
from app.core.undo_record import clear_up
from app.jobs.batch.crew import Answer, Crew, usual_jobs
from app.jobs.batch.done import BuiltRows
from app.jobs.batch.flush_line import FlushLine
from app.jobs.batch.journal import Journal, open_journal
from app.jobs.batch.manifest import write_manifests
from app.jobs.batch.order import BatchResult, RowProblem
from app.jobs.batch.rows import RowMaker
from app.jobs.batch.table import place_of_row
from app.jobs.batch.wire import (
    built_from_plain,
    built_to_plain,
    checked_from_plain,
    checked_to_plain,
    token_from_plain,
    token_to_plain,
    workbench_to_plain,
)
from app.jobs.batch.workbench import Checked, Workbench
from app.jobs.protection import check_protection
from app.model.rules.rule import Level
from app.model.scenario import HUB_FILE
from app.protect.choice import ProtectionWay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from app.core.progress import Progress
    from app.jobs.batch.flush_line import RowEnd
    from app.jobs.batch.order import BatchOrder, BuiltRow
    from app.jobs.batch.table import TableRow

_CHECK, _BUILD = 1, 4
"""How much of the progress a check counts, and how much a build."""

_DIGEST = 32
"""Bytes of the digest of a row's inputs. Of each row little is kept: there may be tens of thousands."""

_SHOWN = 1000
"""Rows that a problem names at most; there may be tens of thousands with the same."""


def build_batch(order: BatchOrder, progress: Progress = no_progress) -> BatchResult:
    """Build a package for each row of the table that belongs to this part, and write the manifests.

    With an error in any row nothing is built. A row is done already if an earlier run made it of the same inputs and
    its files are still what they were. What is stopped, or killed, goes on where it was when it is started again.

    :raises UsageError: a header means nothing.
    :raises BadInput: secrets are in a table that others can read, or the protection is not available.
    :raises AppError: the folder cannot be written, or *progress* raised it.
    """
    maker = _demand_possible(order)
    found = list(maker.problems(order.table))
    if found:
        return BatchResult(problems=tuple(found))
    folder = order.destination
    make_folders(folder, [])
    clear_up(folder)
    is_sealed = order.protection.way is ProtectionWay.SEALED
    password = order.protection.password if is_sealed else None
    with open_journal(folder / f"batch{order.shard.ending}.journal", password=password) as journal:
        rows = list(order.shard.rows(order.table))
        with _workers(order, journal, len(rows)) as do:
            return _run(order, maker, journal, rows, do, progress)


def _run(
    order: BatchOrder,
    maker: RowMaker,
    journal: Journal,
    rows: list[TableRow],
    do: Callable[[Iterable[Callable[[], dict[str, Any]]], Progress, int, int], Iterator[Answer]],
    progress: Progress,
) -> BatchResult:
    digests, is_done = bytearray(_DIGEST * len(rows)), bytearray(len(rows))
    problems = _Problems(len(rows))
    total = (_CHECK + _BUILD) * len(rows)

    def check_order(row: TableRow) -> Callable[[], dict[str, Any]]:
        before = journal.done.get(maker.name(row).stem, row.number)
        return lambda: {"row": row.number, "builds": False, "before": built_to_plain(before) if before else None}

    def build_order(index: int) -> Callable[[], dict[str, Any]]:
        def made() -> dict[str, Any]:
            row = rows[index]
            token = order.tokens.token_for(maker.name(row).stem) if order.tokens else None
            digest = digests[_DIGEST * index : _DIGEST * (index + 1)].hex()
            return {"row": row.number, "builds": True, "digest": digest, "token": token_to_plain(token)}

        return made

    for answer in do(map(check_order, rows), progress, 0, total):
        checked = _checked(answer)
        index = place_of_row(rows, checked.row)
        digests[_DIGEST * index : _DIGEST * (index + 1)] = bytes.fromhex(checked.digest).ljust(_DIGEST, b"\0")
        problems.add(checked.problems)
        is_done[index] = checked.is_done
    if problems.has_errors:
        return BatchResult(problems=problems.all())
    kept, failed = sum(is_done), []
    todo = array("l", (index for index, done in enumerate(is_done) if not done))
    begin = total - _BUILD * len(todo)
    scaled = _scaled(progress, begin, total)
    for answer in do(map(build_order, todo), scaled, 0, len(todo)):
        if answer.plain is None or answer.failure is not None:
            if answer.failure is not None:
                failed.append(_failure(answer))
            continue
        built = built_from_plain(answer.plain)
        index = place_of_row(rows, built.row)
        journal.add(built, maker.name(rows[index]).stem)
        is_done[index] = True
    progress(1000 * total, 1000 * total)
    built_rows = BuiltRows(journal.done)
    for row, done in zip(rows, is_done, strict=True):
        if done:
            built_rows.add(row.number, journal.done.place(maker.name(row).stem))
    manifest, manifest_csv = write_manifests(order, maker.secret_headers, built_rows)
    return BatchResult(
        problems=problems.all(),
        built=built_rows,
        kept=kept,
        failed=tuple(failed),
        manifest=manifest,
        manifest_csv=manifest_csv,
        clear=_clear_copies(order, built_rows),
    )


def _clear_copies(order: BatchOrder, rows: Iterable[BuiltRow]) -> tuple[str, ...]:
    """Return the packages that lie unprotected beside the sealed ones of *rows*, from an earlier build."""
    if order.protection.way is not ProtectionWay.SEALED:
        return ()
    from app.protect.sealed.format import SUFFIX

    names = (row.file.removesuffix(SUFFIX) for row in rows)
    return tuple(name for name in names if os.path.lexists(order.destination / name))


def _demand_possible(order: BatchOrder) -> RowMaker:
    """Return what makes the rows, after everything that no row can help has been looked at.

    :raises UsageError: a header means nothing.
    :raises BadInput: secrets are in a table that others can read, or the protection is not for batches.
    """
    maker = RowMaker(order.project, order.table, order.names)
    if maker.secret_headers and not order.table.is_private:
        raise BadInput(
            N_(
                "Error",
                "{name} has secrets ({headers}), and others may read it. Seal it with “ppkg seal {name}”, or let "
                "nobody but you read it (chmod 600).",
            ),
            name=order.table.name,
            headers=", ".join(maker.secret_headers),
        )
    if order.protection.way is ProtectionWay.WINDOWS:
        raise BadInput(
            N_(
                "Error",
                "Windows' own encryption makes another password for each package, so it is not for a batch. Choose a "
                "sealed file, or none.",
            )
        )
    if HUB_FILE in order.project.scenario.sections and order.project.hub.accounts:
        raise BadInput(
            N_(
                "Error",
                "The accounts of a Surface Hub go into a file beside its package, which has the same name for all. "
                "Build the packages one by one.",
            )
        )
    if order.sheet is not None and order.protection.way is not ProtectionWay.NONE:
        raise BadInput(
            N_(
                "Error",
                "A sheet is made of a package that can be read, and these are sealed. Leave one of the two out.",
            )
        )
    check_protection(order.protection)
    return maker


@contextmanager
def _workers(order: BatchOrder, journal: Journal, rows: int) -> Iterator[Callable[..., Iterator[Answer]]]:
    """Yield what does the rows: processes, or for a single one this process itself."""
    jobs = min(order.jobs or usual_jobs(), max(1, rows))
    if jobs > 1:
        with Crew(jobs, workbench_to_plain(order, journal.key, journal.begun)) as crew:
            yield crew.do
    else:
        bench = Workbench(order=order, key=journal.key, when=journal.begun)
        yield lambda orders, progress, start, total: _do_here(bench, orders, progress, start, total)


def _do_here(
    bench: Workbench, orders: Iterable[Callable[[], dict[str, Any]]], progress: Progress, start: int, total: int
) -> Iterator[Answer]:
    """Do *orders* one after the other, as :meth:`app.jobs.batch.crew.Crew.do` does."""
    with FlushLine() as line:
        try:
            for done, make in enumerate(orders, start):
                plan = make()
                row = bench.row(plan["row"])

                def tell(part: int, of: int, done: int = done) -> None:
                    progress(1000 * done + (1000 * min(part, of) // of if of else 0), 1000 * total)

                tell(0, 1)
                try:
                    if plan["builds"]:
                        begun = bench.build(row, token_from_plain(plan["token"]), plan["digest"], tell)
                        yield from map(_answer, line.add(begun))
                    else:
                        before = plan["before"]
                        checked = bench.check(row, built_from_plain(before) if before else None)
                        yield Answer(row.number, checked_to_plain(checked))
                except AppError as error:
                    if isinstance(error, Cancelled):
                        raise
                    yield Answer(row.number, None, error.sentence)
        except AppError:
            yield from map(_answer, line.finish())
            raise
        yield from map(_answer, line.finish())


def _answer(end: RowEnd) -> Answer:
    """Return *end* as an answer.

    :raises Exception: the row failed in a way that nobody foresaw.
    """
    if isinstance(end.result, AppError):
        return Answer(end.number, None, end.result.sentence)
    if isinstance(end.result, Exception):
        raise end.result
    return Answer(end.number, built_to_plain(end.result))


def _checked(answer: Answer) -> Checked:
    if answer.plain is not None:
        return checked_from_plain(answer.plain)
    assert answer.failure is not None  # noqa: S101 - one of the two is there
    problem = RowProblem(rows=(answer.row,), place="", level=Level.ERROR, sentence=answer.failure, code="batch")
    return Checked(row=answer.row, problems=(problem,))


def _failure(answer: Answer) -> RowProblem:
    assert answer.failure is not None  # noqa: S101 - only called for one
    return RowProblem(rows=(answer.row,), place="", level=Level.ERROR, sentence=answer.failure, code="build_failed")


def _scaled(progress: Progress, begin: int, total: int) -> Progress:
    """Return the progress of the rows that are built, as a part of all."""
    return lambda done, of: progress(1000 * begin + (1000 * (total - begin) * done // of if of else 0), 1000 * total)


class _Problems:
    """The problems of all rows; those that many have are told once."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self._found: dict[tuple[str, ...], tuple[RowProblem, array[int]]] = {}
        self.has_errors = False

    def add(self, problems: Iterable[RowProblem]) -> None:
        """Add *problems* of one row."""
        for one in problems:
            key = (one.level.value, one.place, one.code, str(one.sentence))
            self._found.setdefault(key, (one, array("l")))[1].extend(one.rows)
            self.has_errors = self.has_errors or one.level is Level.ERROR

    def all(self) -> tuple[RowProblem, ...]:
        """Return them, errors first; one that all rows have names none."""
        order = {Level.ERROR: 0, Level.WARNING: 1, Level.HINT: 2}
        merged = [
            replace(one, rows=() if 1 < self._rows == len(rows) else tuple(sorted(rows)[:_SHOWN]))
            for one, rows in self._found.values()
        ]
        return tuple(sorted(merged, key=lambda one: (order[one.level], one.rows[:1], one.place)))

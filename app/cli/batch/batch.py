"""``batch``: one package for each row of a table, and the manifests of several computers put together."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command.project.build import add_name_argument, add_outside_argument, add_reproducible_argument, asked_time
from app.cli.command.project.protection import add_protection_arguments, asked_protection
from app.cli.command.project.source import with_given_secrets
from app.cli.terminal.arguments import whole_number
from app.cli.terminal.problem_output import LEVELS, SOURCE
from app.cli.terminal.progress import progress
from app.cli.terminal.secret_input import add_secret_arguments, given_password, package_password
from app.cli.token.life import add_life_arguments, asked_day, token_order
from app.cli.token.sign_in import sign_in_ways, tell, with_card
from app.cli.token.tenant import add_where_arguments, where_to_sign_in
from app.core.error import AppError, HasProblems, UsageError
from app.core.text import N_, Sentence, labelled
from app.jobs.batch.manifest import MergeOrder, merge_manifests
from app.jobs.batch.order import BatchOrder, Shard, SheetWish
from app.jobs.batch.run import build_batch
from app.jobs.batch.table import is_sealed, read_table
from app.jobs.batch.tokens import plan_tokens, sign_in_for
from app.jobs.build import demand_inside
from app.jobs.source import open_source

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from app.cli.terminal.arguments import Parser
    from app.cli.terminal.output import Output
    from app.core.secret import Secret
    from app.jobs.batch.order import BatchResult, RowProblem, Tokens
    from app.jobs.source import Source

MERGE = "merge"

_SHARD = re.compile(r"([0-9]{1,6})/([0-9]{1,6})")
_SHOWN = 12
"""Row numbers that a line of the report names."""


def batch_arguments(parser: Parser) -> None:
    """Add the arguments of ``batch``."""
    parser.add("source", metavar="PROJECT", text=SOURCE)
    parser.add(
        "table",
        metavar="TABLE",
        text=N_(
            "Command",
            "A CSV file with a package in each row. Headers are keys of fields, paths of settings, “file_name” for the "
            "name of the files, words for --names, or notes that begin with #. Sealed with “ppkg seal” it may hold "
            "secrets.",
        ),
    )
    parser.add(
        "--output",
        metavar="FOLDER",
        required=True,
        text=N_("Command", "The folder for the packages, their manifests and the journal."),
    )
    parser.add(
        "--names",
        metavar="TEMPLATE",
        text=N_("Command", "What the files are called, with headers of the table: {site}-{owner}, or {row}."),
    )
    parser.add(
        "--jobs",
        metavar="N",
        type=whole_number,
        text=N_("Command", "How many processes build at once; otherwise one for each processor."),
    )
    parser.add(
        "--shard",
        metavar="K/N",
        text=N_("Command", "Build only every N-th row, beginning with row K, where N computers share a table."),
    )
    parser.add(
        "--table-password-file",
        metavar="FILE",
        text=N_(
            "Command", "The file with the password of a sealed table; otherwise --table-password-env, or a prompt."
        ),
    )
    parser.add(
        "--table-password-env",
        metavar="VARIABLE",
        text=N_("Command", "The variable of the environment with the password of a sealed table."),
    )
    parser.add(
        "--sheets",
        metavar="en|fr",
        text=N_("Command", "Write a hand-over sheet (HTML) next to each package, in this language."),
    )
    parser.add("--contact", metavar="TEXT", text=N_("Command", "With --sheets: whom to call if a stick is lost."))
    parser.add(
        "--token",
        metavar="one|each",
        text=N_("Command", "Sign in once, and get one bulk token for all rows, or an own one for each."),
    )
    add_name_argument(parser)
    add_outside_argument(parser)
    add_reproducible_argument(parser)
    add_protection_arguments(parser)
    add_secret_arguments(parser)
    add_where_arguments(parser)
    add_life_arguments(parser)


def run_batch(arguments: argparse.Namespace, output: Output) -> int:
    """Build the packages of a table."""
    return with_card(lambda: _run(arguments, output), output)


def _run(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.token not in (None, "one", "each"):
        raise UsageError(N_("Error", "--token takes one or each. Write one of them."))
    if arguments.contact is not None and arguments.sheets is None:
        raise UsageError(N_("Error", "--contact goes with --sheets. Leave it out, or add --sheets."))
    if arguments.sheets not in (None, "en", "fr"):
        raise UsageError(N_("Error", "--sheets takes en or fr. Write one of them."))
    shard, when = _shard(arguments.shard), asked_time()
    table_path = Path(arguments.table)
    table = read_table(table_path, _table_password(table_path, arguments, output))
    source = open_source(Path(arguments.source))
    if not arguments.allow_outside:
        demand_inside(source.project, source.folder)
    source = with_given_secrets(source, arguments, output)
    sheet = SheetWish(language=arguments.sheets, contact=arguments.contact or "") if arguments.sheets else None
    protection = asked_protection(arguments, output)
    with _tokens(source, arguments, output) as tokens:
        order = BatchOrder(
            project=source.project,
            folder=source.folder,
            table=table,
            destination=Path(arguments.output),
            names=arguments.names or "",
            jobs=arguments.jobs or 0,
            shard=shard,
            protection=protection,
            sheet=sheet,
            tokens=tokens,
            missing=source.missing,
            allow_demo=arguments.demo,
            name_with_end=arguments.name_with_end,
            when=when,
            is_reproducible=arguments.reproducible,
            allow_outside=arguments.allow_outside,
        )
        with progress("ppkg batch") as show:
            result = build_batch(order, show)
    return _report(result, output)


@contextmanager
def _tokens(source: Source, arguments: argparse.Namespace, output: Output) -> Iterator[Tokens | None]:
    """Yield where the rows have their tokens from; somebody signs in when the first row needs one."""
    if arguments.token is None:
        yield None
        return
    project, last_day = source.project, asked_day(arguments)
    with where_to_sign_in(arguments, project.account.entra) as where:
        if where.cloud.is_demo:
            tell(N_("Command", "DEMO TENANT: nothing of this is real, and the tokens join no device."), output)
        asked = token_order(arguments, where, last_day, project.package.name)
        days = arguments.days or 0
        planned = plan_tokens(asked, days, project.package.id, is_each=arguments.token == "each")  # noqa: S105 - a word
        with (
            sign_in_ways(where, arguments, output) as (ways, waiting),
            sign_in_for(planned, ways, waiting) as tokens,
        ):
            yield tokens


def _table_password(path: Path, arguments: argparse.Namespace, output: Output) -> Secret | None:
    if not is_sealed(path):
        return None
    return given_password(arguments, "--table-password") or package_password(arguments, "--table-password", output)


def _shard(text: str | None) -> Shard:
    if text is None:
        return Shard()
    found = _SHARD.fullmatch(text)
    return Shard(number=int(found[1]), of=int(found[2])) if found else Shard(number=0)


def _report(result: BatchResult, output: Output) -> int:
    for problem in (*result.problems, *result.failed):
        output.say(_line(problem))
    output.document(
        problems=[_plain(one) for one in result.problems],
        failed=[_plain(one) for one in result.failed],
        built=[row.to_plain() for row in result.built] if output.as_json else [],
        kept=result.kept,
        manifest=None if result.manifest is None else str(result.manifest),
        manifest_csv=None if result.manifest_csv is None else str(result.manifest_csv),
        clear=list(result.clear),
    )
    if result.is_refused:
        raise HasProblems(N_("Error", "The table has errors, so nothing was built. Correct them and start again."))
    output.tell(
        N_("Command", "Packages there: {count}; done before: {kept}."),
        count=len(result.built),
        kept=result.kept,
    )
    output.tell(N_("Command", "The manifests are {json} and {csv}."), json=result.manifest, csv=result.manifest_csv)
    if result.clear:
        output.tell(
            N_(
                "Command",
                "Packages of earlier builds still lie there in the clear: {names}. Delete them if nobody needs them, "
                "or build with --remove-clear.",
            ),
            names=", ".join(result.clear[:_SHOWN]) + (" …" if len(result.clear) > _SHOWN else ""),
        )
    if result.failed:
        raise AppError(
            N_(
                "Error",
                "Rows that could not be built: {count}. Correct the cause and start again; what is done is kept.",
            ),
            count=len(result.failed),
        )
    sys.stdout.flush()
    return 0


def _line(problem: RowProblem) -> Sentence:
    rows = ", ".join(map(str, problem.rows[:_SHOWN])) + (" …" if len(problem.rows) > _SHOWN else "")
    where = Sentence(N_("Command", "row {rows}"), {"rows": rows}) if rows else Sentence(N_("Command", "all rows"))
    text = labelled(problem.place, problem.sentence) if problem.place else problem.sentence
    return labelled(Sentence(LEVELS[problem.level]), labelled(where, text))


def _plain(problem: RowProblem) -> dict[str, object]:
    return {
        "rows": list(problem.rows),
        "place": problem.place,
        "level": problem.level.value,
        "code": problem.code,
        "sentence": str(problem.sentence),
    }


def merge_arguments(parser: Parser) -> None:
    """Add the arguments of ``batch merge``."""
    parser.add(
        "manifests", metavar="MANIFEST", nargs="+", text=N_("Command", "The manifests (JSON) of all parts of a batch.")
    )
    parser.add(
        "--output",
        metavar="NAME",
        text=N_("Command", "Write the manifests of the whole to NAME.json and NAME.csv."),
    )
    parser.add(
        "--files", action="store_true", text=N_("Command", "Compare each package next to its manifest with that, too.")
    )


def run_merge(arguments: argparse.Namespace, output: Output) -> int:
    """Put manifests together; a row that is missing or double is told, and gives the exit code 3."""
    target = Path(arguments.output) if arguments.output is not None else None
    order = MergeOrder(manifests=tuple(map(Path, arguments.manifests)), target=target, has_files=arguments.files)
    found = merge_manifests(order)
    output.tell(
        N_("Command", "Packages: {count}; manifests: {manifests}."),
        count=len(found.rows),
        manifests=len(order.manifests),
    )
    for rows, template in (
        (found.missing, N_("Command", "Nobody has built rows {rows}.")),
        (found.double, N_("Command", "Rows {rows} were built several times, and differ.")),
        (found.repeated, N_("Command", "Rows {rows} are in several manifests, and the same.")),
        (found.lost, N_("Command", "These files are not there: {rows}.")),
        (found.changed, N_("Command", "These files are not what their manifest says: {rows}.")),
    ):
        if rows:
            text = ", ".join(map(str, rows[:_SHOWN])) + (" …" if len(rows) > _SHOWN else "")
            output.tell(template, rows=text)
    output.document(
        rows=[row.to_plain() for row in found.rows],
        missing=list(found.missing),
        double=list(found.double),
        repeated=list(found.repeated),
        lost=list(found.lost),
        changed=list(found.changed),
        manifest=None if found.manifest is None else str(found.manifest),
        manifest_csv=None if found.manifest_csv is None else str(found.manifest_csv),
    )
    if not found.is_whole:
        raise HasProblems(N_("Error", "The batch is not whole. Build the rows that are missing or differ again."))
    return 0

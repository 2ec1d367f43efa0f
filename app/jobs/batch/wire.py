"""The orders and results of a batch as they go through the pipe to a working process, secrets in the clear."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.core.secret import Secret
from app.core.text import Sentence
from app.jobs.batch.order import BatchOrder, BuiltRow, RowProblem, SheetWish
from app.jobs.batch.table import Table, TableRow
from app.jobs.batch.workbench import Checked, Workbench
from app.model.field import secrets, with_secrets
from app.model.rules.rule import Level
from app.model.store.project_json import project_from_plain, project_to_plain
from app.model.token import Token, read_instant
from app.protect.choice import ProtectionOrder, ProtectionWay, SignerFiles

if TYPE_CHECKING:
    from app.jobs.batch.order import Tokens
    from app.model.project import Project

Plain = dict[str, Any]

_SIGNER = ("pfx", "certificate", "key", "chain")


@dataclass(frozen=True, kw_only=True, slots=True)
class _StandIn:
    """The tokens of the other process: each row that is built comes with its own."""

    kind: str
    stand_in: Token

    def token_for(self, name: str) -> Token:
        """Refuse: it comes with the order."""
        raise LookupError(name)


def workbench_to_plain(order: BatchOrder, key: bytes, when: datetime) -> Plain:
    """Return what a working process needs, in the clear."""
    protection, table = order.protection, order.table
    signer = protection.signer
    return {
        "project": _project(order.project),
        "folder": str(order.folder.absolute()),
        "destination": str(order.destination.absolute()),
        "name": table.name,
        "headers": list(table.headers),
        "rows": [[row.number, list(row.cells)] for row in order.shard.rows(table)],
        "names": order.names,
        "sheet": asdict(order.sheet) if order.sheet else None,
        "tokens": [order.tokens.kind, token_to_plain(order.tokens.stand_in)] if order.tokens else None,
        "missing": list(order.missing),
        "flags": [order.allow_demo, order.name_with_end, order.is_reproducible, order.allow_outside],
        "asked": order.when.isoformat() if order.when else "",
        "way": protection.way.value,
        "password": protection.password.reveal(),
        "script": protection.has_script,
        "removes_clear": protection.removes_clear,
        "url": protection.time_stamp_url,
        "signer": [*map(str, _paths(signer)), signer.password.reveal()] if signer else None,
        "key": key.hex(),
        "when": when.isoformat(),
    }


def workbench_from_plain(plain: Plain) -> Workbench:
    """Return what :func:`workbench_to_plain` turned into *plain*."""
    signer = plain["signer"]
    files = (
        SignerFiles(
            **{name: Path(text) if text else None for name, text in zip(_SIGNER, signer[:-1], strict=True)},
            password=Secret(signer[-1]),
        )
        if signer
        else None
    )
    rows = tuple(TableRow(number=number, cells=tuple(cells)) for number, cells in plain["rows"])
    allow_demo, name_with_end, is_reproducible, allow_outside = plain["flags"]
    tokens: Tokens | None = None
    if plain["tokens"]:
        kind, token = plain["tokens"]
        tokens = _StandIn(kind=kind, stand_in=_needed(token_from_plain(token)))
    order = BatchOrder(
        project=_project_back(plain["project"]),
        folder=Path(plain["folder"]),
        table=Table(name=plain["name"], headers=tuple(plain["headers"]), rows=rows),
        destination=Path(plain["destination"]),
        names=plain["names"],
        protection=ProtectionOrder(
            way=ProtectionWay(plain["way"]),
            password=Secret(plain["password"]),
            has_script=plain["script"],
            removes_clear=plain["removes_clear"],
            signer=files,
            time_stamp_url=plain["url"],
        ),
        sheet=SheetWish(**plain["sheet"]) if plain["sheet"] else None,
        tokens=tokens,
        missing=tuple(plain["missing"]),
        allow_demo=allow_demo,
        name_with_end=name_with_end,
        is_reproducible=is_reproducible,
        allow_outside=allow_outside,
        when=datetime.fromisoformat(plain["asked"]) if plain["asked"] else None,
    )
    return Workbench(order=order, key=bytes.fromhex(plain["key"]), when=datetime.fromisoformat(plain["when"]))


def token_to_plain(token: Token | None) -> Plain | None:
    """Return *token* as it goes through the pipe."""
    if token is None:
        return None
    plain = {one.name: getattr(token, one.name) for one in fields(token)}
    times = {name: when.isoformat() if (when := plain[name]) else "" for name in _TIMES}
    return {**plain, **times, "token": token.token.reveal()}


def token_from_plain(plain: Plain | None) -> Token | None:
    """Return what :func:`token_to_plain` turned into *plain*."""
    if plain is None:
        return None
    times = {name: datetime.fromisoformat(plain[name]) if plain[name] else None for name in _TIMES}
    return Token(**{**plain, **times, "token": Secret(plain["token"])})


_TIMES: Final = ("expiry", "made")
"""The members of a token that are times."""


def checked_to_plain(checked: Checked) -> Plain:
    """Return *checked* as it goes through the pipe."""
    return {
        "row": checked.row,
        "digest": checked.digest,
        "is_done": checked.is_done,
        "problems": [
            [list(one.rows), one.place, one.level.value, sentence_to_plain(one.sentence), one.code]
            for one in checked.problems
        ],
    }


def checked_from_plain(plain: Plain) -> Checked:
    """Return what :func:`checked_to_plain` turned into *plain*."""
    problems = tuple(
        RowProblem(rows=tuple(rows), place=place, level=Level(level), sentence=sentence_from_plain(sentence), code=code)
        for rows, place, level, sentence, code in plain["problems"]
    )
    return Checked(row=plain["row"], digest=plain["digest"], is_done=plain["is_done"], problems=problems)


def built_to_plain(row: BuiltRow) -> Plain:
    """Return *row* as it goes through the pipe, and as the journal has it."""
    return {**row.to_plain(), "digest": row.digest}


def built_from_plain(plain: Plain) -> BuiltRow:
    """Return what :func:`built_to_plain` turned into *plain*.

    :raises ValueError: it is no such row.
    :raises KeyError: something is missing.
    """
    end = plain["token_end"]
    row = BuiltRow(**{**plain, "token_end": read_instant(end) if end else None})
    texts = (row.file, row.sha256, row.package_id, row.version, row.catalogue, row.sheet, row.digest)
    if not all(isinstance(text, str) for text in texts) or not isinstance(row.row, int):
        raise ValueError(plain)
    if any(Path(name).name != name for name in (row.file, row.catalogue, row.sheet)):
        raise ValueError(plain)
    return row


def sentence_to_plain(sentence: Sentence) -> list[Any]:
    """Return *sentence* with its values: texts and numbers as they are, everything else as a text."""
    values = {
        name: sentence_to_plain(value)
        if isinstance(value, Sentence)
        else value
        if isinstance(value, str | int | float)
        else str(value)
        for name, value in sentence.values.items()
    }
    return [sentence.template, values]


def sentence_from_plain(plain: list[Any]) -> Sentence:
    """Return what :func:`sentence_to_plain` turned into *plain*."""
    template, values = plain
    return Sentence(
        template,
        {name: sentence_from_plain(value) if isinstance(value, list) else value for name, value in values.items()},
    )


def _project(project: Project) -> Plain:
    known = {place: secret.reveal() for place, secret in secrets(project).items() if secret}
    return {"fields": project_to_plain(project), "secrets": known}


def _project_back(plain: Plain) -> Project:
    project = project_from_plain(plain["fields"], "the project")
    return with_secrets(project, {place: Secret(text) for place, text in plain["secrets"].items()})


def _paths(signer: SignerFiles) -> list[Path | str]:
    """Return the paths of the files of *signer*, whole ones; an empty text for one that there is not."""
    found: list[Path | None] = [getattr(signer, name) for name in _SIGNER]
    return [path.absolute() if path else "" for path in found]


def _needed(token: Token | None) -> Token:
    assert token is not None  # noqa: S101 - it was sent
    return token

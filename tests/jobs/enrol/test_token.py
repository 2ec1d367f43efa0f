"""A token as a job: got from the demo tenant, stopped, tried before, and kept where it is to go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from app.core.error import AppError, BadInput, Cancelled
from app.core.secret import Secret
from app.enrol.bulk.lifetime import last_day
from app.enrol.demo.account import ACCOUNTS
from app.enrol.demo.fault import DemoFault, DemoStep
from app.jobs.enrol.token import (
    Goal,
    Kept,
    StoppedLate,
    TokenOrder,
    account_name,
    check_order,
    get,
    is_real,
    keep,
    put,
    rehearse,
)
from app.jobs.source import open_source
from app.model.project import Account, Administrator, Device, Join, Package, Project
from app.model.store.project_store import open_project, save_project
from app.model.token import DEMO_AUTHORITY, DEMO_PREFIX, Token
from app.packager.read.bulk_token import read_bulk_token
from app.reason.reason import EnrolError
from tests.jobs.enrol.tenant_case import Visitor, visiting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.jobs.source import Source

GUID = "6d762967-8f0f-40cb-8031-1726eb261259"
DAY = last_day(30, datetime.now(UTC))
WORD = Secret("correct horse battery staple")
REAL = Token(
    token=Secret("0." + "AXkAmade0up-_" * 20),
    expiry=datetime(2099, 5, 16, 23, 59, 59, tzinfo=UTC),
    tenant=GUID,
    account=f"package_{GUID}@contoso.com",
    package_id=GUID,
)


@pytest.fixture
def visitor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Somebody at a demo tenant."""
    with visiting(tmp_path, monkeypatch) as found:
        yield found


def order(visitor: Visitor, package_id: str = "") -> TokenOrder:
    """Return an order for a token of thirty days."""
    return TokenOrder(where=visitor.where, last_day=DAY, package_id=package_id, name="Lab")


def project(token: Token | None = None) -> Project:
    """Return a project with nothing wrong but what its token has."""
    return Project(
        package=Package(id="{0f8fad5b-d9cb-469f-a165-70867728950e}", name="Lab", version="1.4"),
        device=Device(name="PC-%SERIAL%"),
        account=Account(
            join=Join.ENTRA,
            entra=token or Token(),
            administrator=Administrator(name="keeper", password=Secret("a made-up password")),
        ),
    )


def goal_of(path: Path, **more: object) -> Goal:
    """Return the goal of the project in *path*, with the password that its file leaves out."""
    source = open_source(path)
    whole = replace(source, project=replace(project(), package=source.project.package), missing=())
    return replace(Goal(source=whole), **more)  # type: ignore[arg-type]  # members of a goal


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A project file without secrets in it."""
    save_project(project(), tmp_path / "lab.wcdproj")
    return tmp_path / "lab.wcdproj"


def test_a_token_is_got(visitor: Visitor) -> None:
    """It has its end, tenant and account; who signed in is told while it goes on and after."""
    granted = get(order(visitor, f"{{{GUID.upper()}}}"), visitor.ways)
    assert granted.token.token in visitor.tenant.issued
    assert granted.token.expiry == datetime(DAY.year, DAY.month, DAY.day, tzinfo=UTC) - timedelta(seconds=1)
    assert granted.token.package_id == GUID
    assert granted.token.is_demo
    assert [granted.person] == visitor.seen == [ACCOUNTS["administrator"].upn]
    assert granted.trouble is None
    assert granted.token.token.reveal() not in repr(granted)


def test_a_refusal_has_its_reason(visitor: Visitor) -> None:
    """What the tenant refuses comes as the error with the card."""
    visitor.tenant.account = ACCOUNTS["blocked"]
    with pytest.raises(EnrolError) as caught:
        get(order(visitor), visitor.ways)
    assert caught.value.trace.code == "AADSTS53003"


def test_stopped_before_anybody_signed_in(visitor: Visitor) -> None:
    """Nothing was made then, and nothing is told of an account."""

    def stop(_done: int, _total: int) -> None:
        raise Cancelled("stop")

    with pytest.raises(Cancelled) as caught:
        get(order(visitor), visitor.ways, stop)
    assert not isinstance(caught.value, StoppedLate)


@pytest.mark.parametrize("error", [Cancelled("stop"), KeyboardInterrupt()], ids=["cancel", "ctrl-c"])
@pytest.mark.parametrize("step", [DemoStep.BEGIN, DemoStep.POLL])
def test_stopped_when_an_account_may_be_there(visitor: Visitor, step: DemoStep, error: BaseException) -> None:
    """After the sign-in the account may have been made: both ways to stop name it."""
    visitor.tenant.faults.add(step, DemoFault.HANG)

    def stop(_done: int, _total: int) -> None:
        if any(one.path.endswith(f"/{step.value}") for one in visitor.tenant.log):
            raise error

    with pytest.raises(StoppedLate, match=f"package_{GUID} may have been made"):
        get(order(visitor, GUID), visitor.ways, stop)


def test_an_order_is_checked_before_the_sign_in(visitor: Visitor) -> None:
    """An id is made where none is given; what the service would refuse is refused first."""
    assert check_order(order(visitor)).package_id != check_order(order(visitor)).package_id
    assert check_order(order(visitor, f" {{{GUID.upper()}}}")).package_id == GUID
    for wrong in (
        order(visitor, "4711"),
        replace(order(visitor), last_day=DAY + timedelta(days=151)),
        replace(order(visitor), name="two\nlines"),
    ):
        with pytest.raises(BadInput):
            check_order(wrong)
    assert visitor.tenant.log == []


@pytest.mark.parametrize(
    ("package", "reason", "name"),
    [
        ("Lab", "", "Lab until 2027-02-28"),
        ("Lab", "school year", "Lab until 2027-02-28: school year"),
        ("  ", "", "Bulk token until 2027-02-28"),
        ("La\tb\u202e", "x\ny", "Lab until 2027-02-28: xy"),
        ("x" * 300, "", "x" * 200),
    ],
)
def test_the_name_of_the_account(package: str, reason: str, name: str) -> None:
    """It says what the token is for and when it ends, in one line that the service takes."""
    assert account_name(package, date(2027, 3, 1), reason) == name


def test_a_renewal_raises_the_version() -> None:
    """Put into a project, a token replaces all of the one before; a renewal makes the next version of the package."""
    assert put(project(), REAL) == project(REAL)
    assert put(project(), REAL, renews=True) == replace(
        project(REAL), package=replace(project().package, version="1.5")
    )


@pytest.mark.parametrize(
    ("token", "missing", "real"),
    [
        (REAL, (), True),
        (replace(REAL, token=Secret()), (), True),
        (Token(), (), False),
        (Token(), ("account.entra.token",), True),
        (Token(token=Secret(f"{DEMO_PREFIX}x")), (), False),
        (Token(authority=DEMO_AUTHORITY), ("account.entra.token",), False),
    ],
)
def test_what_is_a_real_token(token: Token, missing: tuple[str, ...], *, real: bool) -> None:
    """One that is left out is real too, unless its address says that it is from the demo tenant."""
    assert is_real(project(token), missing) is real


def test_a_rehearsal_leaves_nothing(visitor: Visitor, file: Path, tmp_path: Path) -> None:
    """The project is judged with a token that stands in, and what was tried is gone again."""
    before = sorted(tmp_path.rglob("*"))
    judged: list[Source] = []
    goal = goal_of(file, folder=tmp_path / "new" / "folder", file=tmp_path / "token.txt", renews=True)
    rehearse(goal, check_order(order(visitor, GUID)), judged.append)
    (source,) = judged
    assert source.project.account.entra.package_id == GUID
    assert source.project.package.version == "1.5"
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("goal", [{"file": "none/token.txt"}, {"folder": "lab.wcdproj"}])
def test_a_rehearsal_finds_what_would_fail(visitor: Visitor, file: Path, tmp_path: Path, goal: dict[str, str]) -> None:
    """A file in no folder, and a folder that is a file, are found before anybody signs in."""
    places = {name: tmp_path / path for name, path in goal.items()}
    with pytest.raises(AppError):
        rehearse(goal_of(file, **places), check_order(order(visitor)), lambda _source: None)
    assert visitor.tenant.log == []


def test_a_token_is_kept_in_all_places(file: Path, tmp_path: Path) -> None:
    """File, sealed project and package: each is told when it is written, in this order, and has the token."""
    told: list[Kept] = []
    goal = goal_of(file, passphrase=WORD, file=tmp_path / "token.txt", folder=tmp_path)
    kept = keep(goal, REAL, told.append)
    assert [[name for name in ("file", "saved", "built") if getattr(part, name)] for part in told] == [
        ["file"],
        ["saved"],
        ["built"],
    ]
    assert (tmp_path / "token.txt").read_text(encoding="ascii") == REAL.token.reveal()
    assert open_project(file, WORD).project.account.entra == REAL
    assert kept.built is not None
    assert read_bulk_token(kept.built.protected.file) == REAL
    assert (kept.file, kept.saved) == (told[0].file, told[1].saved)


def test_without_a_passphrase_the_project_comes_last(file: Path, tmp_path: Path) -> None:
    """It keeps the end and the account alone, and only once the package has the token."""
    told: list[Kept] = []
    keep(goal_of(file, folder=tmp_path, renews=True), REAL, told.append)
    assert [part.built is not None for part in told] == [True, False]
    found = open_project(file)
    assert found.project.account.entra == replace(REAL, token=Secret())
    assert found.project.package.version == "1.5"
    assert REAL.token.reveal().encode() not in file.read_bytes()


@pytest.mark.parametrize(("passphrase", "heard"), [(None, 0), (WORD, 1)])
def test_what_fails_tells_where_the_token_is(file: Path, tmp_path: Path, passphrase: Secret | None, heard: int) -> None:
    """If the package fails, nothing was heard but of what is written; a project that is not sealed stays as it was."""
    before, told = file.read_bytes(), list[Kept]()
    goal = goal_of(file, folder=file, passphrase=passphrase)
    with pytest.raises(AppError):
        keep(goal, REAL, told.append)
    assert len(told) == heard
    assert (file.read_bytes() == before) is (heard == 0)
    assert sorted(path.name for path in tmp_path.glob("*.ppkg")) == []

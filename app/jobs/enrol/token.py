"""A bulk token is obtained, renewed and kept.

The command line and the window get a token by the same :func:`get`, call its account by :func:`account_name`, and put
it into a project by :func:`put`. They differ in three things, each for a reason:

- *A renewal and the account.* ``ppkg token renew`` rewrites the account of the project unless ``--new-account`` is
  given, as a script that renews every month would else leave an account each time; it asks first. The window offers a
  tick box that is off, and makes a new account, as packages that are on their way would else stop at once.
- *Where it is kept.* A command has no memory: it tries all that could fail before the sign-in (:func:`rehearse`) and
  writes project, package or file right after (:func:`keep`). The window has the project in its session, where one step
  undoes it; the page *Finish* builds, and saving seals.
- *A long life.* The window asks for the reason above 90 days, and writes it into the account's name; a script gives it
  with ``--name``.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.core.error import Cancelled, ChangedMeanwhile
from app.core.progress import no_progress
from app.core.safe_file import open_beside, write_safely
from app.core.secret import Secret
from app.core.text import N_
from app.jobs.check import CheckResult
from app.jobs.enrol.sign_in import Visit
from app.model.package_file import file_stem
from app.model.renewal import renewed, with_token
from app.model.store.project_store import open_project, save_project
from app.model.token import Token, end_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from app.core.progress import Progress
    from app.core.text import Sentence
    from app.enrol.bulk.get_token import TokenService as Service
    from app.enrol.bulk.token import TokenRequest
    from app.jobs.build import BuildResult
    from app.jobs.enrol.sign_in import Ways, Where
    from app.jobs.source import Source
    from app.model.project import Project
    from app.model.store.project_store import Opened

TOKEN: Final = "account.entra.token"  # noqa: S105 - the place of a secret

_STAND_IN = Secret("0." + "A" * 400)
_ANY = "00000000-0000-4000-8000-000000000000"
_LONGEST_NAME: Final = 200
"""Characters of the name of the token's account that are sent; the service takes 256."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TokenOrder:
    """What somebody asks for. ``last_day`` is the first day (UTC) on which the token is to work no longer.

    An empty ``package_id`` is a new account; that of an earlier token rewrites its account, and that token may end.
    ``name`` is that of the account in the tenant.
    """

    where: Where
    last_day: date
    package_id: str = ""
    name: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Granted:
    """A new token, who signed in for it, and why the client could not be remembered."""

    token: Token
    person: str
    trouble: Sentence | None = None


class StoppedLate(Cancelled):
    """It was stopped when an account may have been made already."""


def account_name(package: str, last_day: date, reason: str = "") -> str:
    """Return what the account of a token is called in the tenant: *package*, *last_day*, and maybe a *reason*.

    *last_day* is the first (UTC) on which the token works no longer. The name has the one before, the last on which it
    works: Entra ID shows it nowhere (``bulk-token.md`` 1.5).
    """
    name = f"{package.strip() or 'Bulk token'} until {end_of(last_day).date().isoformat()}"
    name = f"{name}: {reason}" if reason else name
    return "".join(char for char in name if char.isprintable())[:_LONGEST_NAME].strip()


def check_order(order: TokenOrder) -> TokenOrder:
    """Return *order* with the package id that it will use.

    :raises BadInput: the service would refuse it.
    """
    from app.enrol.bulk.bulk_service import check_request
    from app.enrol.bulk.token import new_package_id

    order = replace(order, package_id=order.package_id.strip("{} ").lower() or new_package_id())
    check_request(_request(order))
    return order


def get(order: TokenOrder, ways: Ways, progress: Progress = no_progress) -> Granted:
    """Sign in and return the token; the client id is remembered for the tenant once somebody could sign in with it.

    :raises StoppedLate: *progress* or Ctrl-C stopped it when an account may have been made already.
    :raises Cancelled: *progress* stopped it before.
    :raises EnrolError: the tenant refused; it tells the reason.
    """
    from app.enrol.bulk.get_token import get_token

    order = check_order(order)
    where, visit = order.where, Visit(order.where, ways)
    try:
        token = get_token(
            where.cloud,
            where.client_id,
            where.tenant,
            _request(order),
            **visit.keywords(progress),  # type: ignore[arg-type]  # each is what the name says
        )
    except (KeyboardInterrupt, Cancelled):
        if not visit.people:
            raise
        raise StoppedLate(
            N_(
                "Error",
                "Stopped. The account package_{package_id} may have been made in the tenant; nobody has its token. "
                "Look for it with “ppkg token list” or in “Tenant and tokens”, and revoke it there.",
            ),
            package_id=order.package_id,
        ) from None
    return Granted(token=token, person=visit.people[-1], trouble=visit.trouble)


@contextmanager
def open_service(where: Where, ways: Ways, progress: Progress = no_progress) -> Iterator[TokenService]:
    """Yield what gets tokens for many packages by one sign-in at *where*; pauses that the service asks for are kept."""
    from app.enrol.bulk.get_token import token_service

    visit = Visit(where, ways)
    with token_service(
        where.cloud,
        where.client_id,
        where.tenant,
        **visit.keywords(progress),  # type: ignore[arg-type]  # each is what the name says
    ) as service:
        yield TokenService(service)


class TokenService:
    """Gets one token after the other."""

    def __init__(self, service: Service) -> None:
        """Ask *service*."""
        self._service = service

    def get(self, order: TokenOrder) -> Token:
        """Return the token of *order*, whose package id is there.

        :raises EnrolError: the tenant refused; it tells the reason.
        :raises Cancelled: it was stopped; an account may have been made already.
        """
        return self._service.get(_request(order))


def stand_in(order: TokenOrder) -> Token:
    """Return what stands in for the token of *order* before anybody signs in; no package gets it."""
    return Token(
        token=_STAND_IN,
        expiry=end_of(order.last_day),
        tenant=_ANY,
        account=f"package_{order.package_id}@tenant.invalid",
        package_id=order.package_id,
        authority=order.where.cloud.authority,
    )


def put(project: Project, token: Token, *, renews: bool = False) -> Project:
    """Return *project* joining Entra ID with *token*; if it *renews*, with a higher version of the same package."""
    return (renewed if renews else with_token)(project, token)


def is_real(project: Project, missing: tuple[str, ...] = ()) -> bool:
    """Return whether *project*, whose secrets at *missing* are left out, has a token that is not of the demo tenant."""
    token = project.account.entra
    return bool(token.token or token.expiry or TOKEN in missing) and not token.is_demo


def _request(order: TokenOrder) -> TokenRequest:
    from app.enrol.bulk.token import TokenRequest

    return TokenRequest(last_day=order.last_day, package_id=order.package_id, name=order.name)


@dataclass(frozen=True, kw_only=True, slots=True)
class Goal:
    """Where a token is to go: into a project, the package of it, a file of its own.

    ``source`` is the project with the secrets that only a package gets, ``passphrase`` what seals it. ``folder`` is
    that of a package to build, ``with_end`` puts the end of the token into its name, and ``renews`` raises its version.
    """

    source: Source | None = None
    passphrase: Secret | None = None
    file: Path | None = None
    folder: Path | None = None
    with_end: bool = False
    renews: bool = False
    allow_outside: bool = False
    """A package may take files outside the project's folder: the person saw which these are."""

    @property
    def opened(self) -> Opened | None:
        """The project as it is in its file."""
        return self.source.opened if self.source else None

    @property
    def package_name(self) -> str:
        """What the project calls its package; empty without a project."""
        return self.opened.project.package.name if self.opened else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """Where a token is now; a part that is None is not, or not yet."""

    file: Path | None = None
    saved: Opened | None = None
    built: BuildResult | None = None


def rehearse(goal: Goal, order: TokenOrder, judge: Callable[[Source], None]) -> None:
    """Find out before the sign-in what would stop the rest; *order* is one that :func:`check_order` returned.

    *judge* gets the project as it would be built, with a token that stands in, and raises if it would not be.

    :raises OutsideFiles: the package would take files from outside the project's folder.
    :raises AppError: something cannot be written.
    """
    if goal.file is not None:
        _try_to_write(goal.file)
    if goal.opened is not None:
        _try_to_write(goal.opened.path)
    if goal.folder is None or goal.source is None:
        return
    from app.core.new_folder import folder_for
    from app.jobs.build import demand_inside

    if not goal.allow_outside:
        demand_inside(goal.source.project, goal.source.folder)
    project = put(goal.source.project, stand_in(order), renews=goal.renews)
    judge(replace(goal.source, project=project))
    with suppress(_Tried), folder_for(goal.folder):
        _try_to_write(goal.folder / f"{file_stem(project, with_end=goal.with_end)}.ppkg")
        raise _Tried  # so that a folder that was made goes again


def keep(goal: Goal, token: Token, tell: Callable[[Kept], None], progress: Progress = no_progress) -> Kept:
    """Put *token* where it is to go, and return where it is; *tell* is called for each part as soon as it is written.

    If *tell* has heard nothing when an error comes, the token is kept nowhere.

    :raises AppError: something cannot be written or built, or *progress* raised it.
    """
    kept = Kept()

    def now(part: Kept) -> Kept:
        tell(part)
        return replace(
            kept,
            file=part.file or kept.file,
            saved=part.saved or kept.saved,
            built=part.built or kept.built,
        )

    if goal.file is not None:
        write_safely(goal.file, token.token.reveal().encode(), secret=True)
        kept = now(Kept(file=goal.file))
    if goal.passphrase is not None and goal.opened is not None:
        kept = now(_saved(goal, goal.opened, token))
    if goal.folder is not None and goal.source is not None:
        from app.jobs.build import BuildOrder, build

        order = BuildOrder(
            project=put(goal.source.project, token, renews=goal.renews),
            folder=goal.source.folder,
            destination=goal.folder,
            name_with_end=goal.with_end,
            checked=CheckResult(),  # by the rehearsal
            allow_outside=goal.allow_outside,
        )
        kept = now(Kept(built=build(order, progress)))
    if goal.passphrase is None and goal.opened is not None:
        # Only after the building: a project that tells of a token nobody has would mislead.
        kept = now(_saved(goal, goal.opened, token))
    return kept


def _saved(goal: Goal, opened: Opened, token: Token) -> Kept:
    """Save the project; without a passphrase the token is left out, and what is known of it stays."""
    try:
        return _saved_in(goal, opened, token)
    except ChangedMeanwhile:
        # A sign-in takes minutes, and the token cannot be had again: it goes into the file as it is now.
        return _saved_in(goal, open_project(opened.path, goal.passphrase), token)


def _saved_in(goal: Goal, opened: Opened, token: Token) -> Kept:
    project = put(opened.project, token, renews=goal.renews)
    return Kept(saved=save_project(project, opened.path, passphrase=goal.passphrase, opened=opened))


class _Tried(Exception):
    """Ends a trial."""


def _try_to_write(path: Path) -> None:
    """Begin a file next to *path* and give it up.

    :raises AppError: *path* could not be written.
    """
    with suppress(_Tried), open_beside(path, secret=True):
        raise _Tried

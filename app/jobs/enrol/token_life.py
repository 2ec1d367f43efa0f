"""What is known of a bulk token: how long it lives, a reminder of its end, and the one that a file holds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from app.core.error import BadInput, HasProblems
from app.core.safe_file import write_safely
from app.core.secret import Secret
from app.core.text import N_, Sentence, moment_words
from app.jobs.enrol.token import TOKEN
from app.jobs.source import open_source
from app.model.project import Join
from app.model.token import Token, days_left, is_demo_token
from app.model.token_state import JOINING, TokenStanding, is_broken, joining, standing_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.jobs.source import Source
    from app.model.project import Project

PACKAGE_SUFFIX: Final = ".ppkg"


@dataclass(frozen=True, kw_only=True, slots=True)
class TokenState:
    """What is known of the bulk token of the project or package called ``name``. No secret is in it.

    ``is_there``, ``is_demo`` and ``is_broken`` are told apart from ``life``, which is the token without itself.
    """

    name: str
    is_there: bool
    is_demo: bool = False
    is_broken: bool = False
    life: Token = field(default_factory=Token)

    def standing(self, now: datetime) -> TokenStanding:
        """Return what the token is good for at *now* (UTC)."""
        standing = standing_of(self.life, now, is_there=self.is_there)
        is_token = standing not in (TokenStanding.NONE, TokenStanding.TRAINING)
        return TokenStanding.UNREADABLE if self.is_broken and is_token else standing

    def sentence(self, now: datetime) -> Sentence:
        """Return whether devices can join with the token at *now* (UTC), and until when."""
        return joining(self.life, self.standing(now), now)

    def plain(self, now: datetime) -> dict[str, object]:
        """Return it as plain JSON."""
        standing = self.standing(now)
        known = {"is_there": self.is_there, "is_demo": self.is_demo, **self.life.life(now)}
        return {**known, "state": standing.value, "can_join": standing in JOINING}


@dataclass(frozen=True, kw_only=True, slots=True)
class Reminder:
    """What a calendar is to tell of: the end of ``token``, and of which ``project`` and ``files`` it is."""

    token: Token
    project: str
    files: str


def status(path: Path) -> TokenState:
    """Return the state of the token of the project or package *path*.

    :raises HasProblems: it is a project that does not join Entra ID.
    :raises BadInput: it is neither, or damaged.
    """
    if path.suffix.lower() == PACKAGE_SUFFIX:
        return state_in_package(path)
    state = state_in_project(open_source(path), path.name)
    if state is None:
        raise HasProblems(N_("Error", "{name} does not join Entra ID, so it has no bulk token."), name=path.name)
    return state


def state_in_project(source: Source, name: str) -> TokenState | None:
    """Return the state of the token of *source*, a project called *name*; None where it does not join Entra ID."""
    account = source.project.account
    if account.join is not Join.ENTRA:
        return None
    token = account.entra
    return TokenState(
        name=name,
        # A secret that the project file leaves out, or that is still sealed, exists all the same.
        is_there=bool(token.token) or TOKEN in source.missing,
        is_demo=token.is_demo,
        is_broken=is_broken(token),
        life=replace(token, token=Secret()),
    )


def state_in_package(path: Path) -> TokenState:
    """Return the state of the token of the package *path*, as its description tells it.

    :raises BadInput: it is no package, or a damaged one.
    """
    from app.packager.read.bulk_token import find_bulk_token

    found = find_bulk_token(path)
    if found is None:
        return TokenState(name=path.name, is_there=False)
    return TokenState(
        name=path.name,
        is_there=True,
        is_demo=is_demo_token(found.token.reveal()),
        is_broken=is_broken(found),
        life=replace(found, token=Secret()),
    )


def demand_days(state: TokenState | None, days: int, now: datetime) -> None:
    """Refuse a token that lives less than *days* days from *now* (UTC) on; what does not join Entra ID needs none.

    :raises HasProblems: less is left, it is not known how much, there is no token, or it is one of the demo tenant.
    """
    if state is None:
        return
    name, expiry = state.name, state.life.expiry
    if not state.is_there:
        raise HasProblems(N_("Error", "{name} has no bulk token. Get one and build again."), name=name)
    if state.is_demo:
        raise HasProblems(
            N_(
                "Error",
                "Training: the bulk token of {name} is from the demo tenant and joins no device. Get one from your own "
                "tenant.",
            ),
            name=name,
        )
    if expiry is None:
        raise HasProblems(
            N_(
                "Error",
                "It is not known when the bulk token of {name} ends. "
                "Enter it in the project as account.entra.expiry and build again, or get a new token.",
            ),
            name=name,
        )
    if state.life.has_ended(now):
        raise HasProblems(
            N_("Error", "The bulk token of {name} worked until {end}. Get a new one and build again."),
            name=name,
            end=moment_words(expiry),
        )
    if days_left(expiry, now) < days:
        raise HasProblems(
            N_(
                "Error",
                "The bulk token of {name} works until {end}, which is less than {days} days. "
                "Get a new one and build again.",
            ),
            name=name,
            end=moment_words(expiry),
            days=days,
        )


def reminder_for(path: Path) -> Reminder:
    """Return what is to be reminded of for the project or package *path*.

    :raises HasProblems: it has no token that will end, or it is not known when.
    :raises BadInput: it is neither, or damaged.
    """
    state = status(path)
    now = datetime.now(UTC)
    if state.life.expiry is None or state.life.has_ended(now):
        demand_days(state, 0, now)
    if path.suffix.lower() == PACKAGE_SUFFIX:
        return Reminder(token=state.life, project=path.stem, files=path.name)
    return reminder_of(open_source(path).project)


def reminder_of(project: Project) -> Reminder:
    """Return what is to be reminded of for *project*, by the name of its package."""
    name = project.package.name
    token = replace(project.account.entra, token=Secret())
    return Reminder(token=token, project=name, files=f"{name}{PACKAGE_SUFFIX}")


def remind(what: Reminder, file: Path, language: str) -> Path:
    """Write a calendar file in *language* that reminds of the end of a token whose end is known.

    :raises BadInput: *file* is not called like one.
    :raises AppError: it cannot be written.
    """
    from app.enrol.bulk.reminder import reminder

    if file.suffix.lower() != ".ics":
        raise BadInput(N_("Error", "A calendar file ends with .ics. Write the name so."))
    # Without an id, the name must tell the events of several tokens apart.
    token = replace(what.token, package_id=what.token.package_id or what.token.account or what.project)
    write_safely(file, reminder(token, language, datetime.now(UTC), project=what.project, files=what.files))
    return file


def take(path: Path) -> Token:
    """Return the bulk token in the package or answer file *path*.

    :raises BadInput: it contains none, or cannot be read.
    """
    from app.packager.read.bulk_token import read_bulk_token

    return read_bulk_token(path)

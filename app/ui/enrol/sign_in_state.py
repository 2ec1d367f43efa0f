"""What the sign-in dialog is at, how one signs in, and how its job tells the window."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.jobs.enrol.demo import sign_in_for
from app.jobs.enrol.sign_in import Ways
from app.model.token import Token
from app.ui.demo.switch import demo_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.catalogue.cloud import Cloud
    from app.ui.session.session import Session


class SignInState(Enum):
    """What the dialog is at; what it shows follows from it."""

    FORM = auto()
    WAITING = auto()
    STOPPING = auto()
    RESULT = auto()
    FAILED = auto()


class Way(Enum):
    """How to sign in."""

    BROWSER = auto()
    CODE = auto()
    DEMO = auto()


class Relay(QObject):
    """Brings what the job has to tell into the thread of the window."""

    address = Signal(str)
    code = Signal(str, str, object)
    person = Signal(str)
    change = Signal(object)


def known_tenant(session: Session) -> Token:
    """Return what the project of *session* knows of its tenant; nothing where that is of the other world."""
    entra = session.project.account.entra
    return entra if entra.is_demo is (demo_of(session).cloud is not None) else Token()


def ways_of(
    way: Way, relay: Relay, cloud: Cloud, person: str, open_url: Callable[[str], object], login_hint: str = ""
) -> Ways:
    """Return how a job reaches the person who signs in to *cloud* in this *way*; *person* does so to a demo tenant."""
    for_me: Callable[[str], object] = lambda address: sign_in_for(cloud, address, person)  # noqa: E731 - typed
    return Ways(
        open_url=for_me if way is Way.DEMO else open_url,
        show_address=relay.address.emit,
        show_code=relay.code.emit if way is Way.CODE else None,
        show_person=relay.person.emit,
        login_hint=login_hint,
    )

"""What the sign-in dialog is at, how one signs in, and how its job tells the window."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal


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

"""What the panel that builds is at."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from app.protect.choice import Stage


class State(Enum):
    """What is done; all buttons of the panel follow from it."""

    IDLE = auto()
    CHECKING = auto()
    BUILDING = auto()
    SIGNING = auto()
    SEALING = auto()
    ENCRYPTING = auto()
    CANCELLING = auto()
    DONE = auto()
    FAILED = auto()


AT_WORK: Final = {
    Stage.BUILDING: State.BUILDING,
    Stage.SIGNING: State.SIGNING,
    Stage.SEALING: State.SEALING,
    Stage.ENCRYPTING: State.ENCRYPTING,
}
"""The state of each stage of a build."""

STOPPABLE: Final = (State.CHECKING, *AT_WORK.values())
BUSY: Final = (*STOPPABLE, State.CANCELLING)

"""What the demo tenant does wrong on purpose: a table of steps and faults."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum


class DemoStep(StrEnum):
    """The steps at which something can go wrong, in their order."""

    INSTANCE = "instance"
    DISCOVERY = "discovery"
    CHOOSE = "choose"
    """The page that asks a person for an account; only where persons are asked."""
    AUTHORIZE = "authorize"
    DEVICE_CODE = "devicecode"
    TOKEN = "token"  # noqa: S105 - the name of a step, not a secret
    DEVICE_POLL = "devicepoll"
    """A request at the token address with a device code; faults of :attr:`TOKEN` happen there too."""
    BEGIN = "begin"
    POLL = "poll"
    DEVICE_PAGE = "devicepage"
    """The page at which a person enters a device code."""
    GRAPH = "graph"


FOR_PERSONS = frozenset((DemoStep.CHOOSE, DemoStep.AUTHORIZE, DemoStep.DEVICE_PAGE))
"""The steps that a browser asks for, where a person sees what comes."""


class DemoFault(StrEnum):
    """What can go wrong."""

    CUT = "cut"
    """The connection ends without an answer."""
    CUT_HALF = "cut half"
    """The connection ends in the middle of the answer."""
    HANG = "hang"
    """No answer comes until :meth:`FaultTable.release`, or the end of the tenant."""
    REFUSED = "refused"
    """An AADSTS error, in the shape of the step; ``code`` says which."""
    THROTTLED = "throttled"
    """429 with ``Retry-After``."""
    UNAVAILABLE = "unavailable"
    """503 with ``Retry-After``."""
    BROKEN = "broken"
    """500 with a page for people."""
    NOT_JSON = "not json"
    """200 with JSON that breaks off."""
    OTHER_JSON = "other json"
    """200 with JSON of another shape: a list."""
    EMPTY = "empty"
    """200 with nothing in it."""
    HUGE = "huge"
    """200 with more than any honest answer holds: :data:`HUGE_SIZE` bytes."""
    PORTAL = "portal"
    """200 with a page, as networks answer that want a sign-in of their own first."""
    REDIRECT = "redirect"
    """302 to ``/elsewhere``, which a token must not follow."""
    UNAUTHORIZED = "unauthorized"
    """401 with nothing in it."""
    FORBIDDEN = "forbidden"
    """403 in the shape of Microsoft Graph."""
    CLAIMS = "claims"
    """401 whose ``WWW-Authenticate`` asks for claims (``bulk-token.md`` 2.4, [INFERRED])."""
    UNKNOWN_STATE = "unknown state"
    """Begin and poll: a state nobody has heard of."""
    NO_RESULT = "no result"
    """Poll: success without a token. Token: an answer without an access token."""
    WRONG_STATE = "wrong state"
    """Authorize: the answer of another sign-in."""
    WRONG_NONCE = "wrong nonce"
    """Authorize: an identity of another sign-in."""
    SLOW_DOWN = "slow down"
    """Device poll: wait five seconds longer from now on (RFC 8628, 3.5)."""
    EXPIRED = "expired"
    """Device poll: the code ended before anybody entered it."""
    DECLINED = "declined"
    """Device poll: the person said no."""


HUGE_SIZE = 16 << 20


@dataclass(kw_only=True, slots=True)
class Planned:
    """A fault that is to happen ``times`` times more; None is always. ``retry_after`` is in seconds, or left out."""

    step: DemoStep
    fault: DemoFault
    times: int | None
    code: int = 0
    retry_after: int | None = None


class FaultTable:
    """The faults that are to happen, in the order they were added."""

    def __init__(self) -> None:
        """Plan nothing."""
        self._planned: list[Planned] = []
        self._lock = threading.Lock()
        self._released = threading.Event()

    def add(
        self,
        step: DemoStep | str,
        fault: DemoFault | str,
        times: int | None = 1,
        *,
        code: int = 0,
        retry_after: int | None = 1,
    ) -> None:
        """Let *fault* happen at the next *times* requests of *step*; None is at all of them.

        *code* is the AADSTS number of ``Fault.REFUSED``.

        :raises ValueError: there is no such step or fault.
        """
        self._released.clear()
        with self._lock:
            planned = Planned(
                step=DemoStep(step), fault=DemoFault(fault), times=times, code=code, retry_after=retry_after
            )
            self._planned.append(planned)

    def clear(self) -> None:
        """Plan nothing more, and let go what hangs."""
        with self._lock:
            self._planned.clear()
        self.release()

    def take(self, *steps: DemoStep) -> Planned | None:
        """Return the fault that happens now at one of *steps*, if one does; it is used up by that."""
        with self._lock:
            for planned in self._planned:
                if planned.step in steps:
                    if planned.times is not None:
                        planned.times -= 1
                        if planned.times <= 0:
                            self._planned.remove(planned)
                    return planned
        return None

    def release(self) -> None:
        """Let go what hangs: its connections end."""
        self._released.set()

    def wait_for_release(self) -> None:
        """Hang."""
        self._released.wait()

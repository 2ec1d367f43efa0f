"""The tokens of several projects and packages that end soon, those that end first at the top."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.error import AppError
from app.core.file_name import PACKAGE_SUFFIX, PROJECT_SUFFIX
from app.jobs.enrol.token_life import TokenState, status
from app.model.token_state import SOON, TokenStanding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.core.progress import Progress

SOON_DAYS: Final = SOON.days
PAST_DAYS: Final = 60
"""Days for which a token that ended is still told of; later nobody waits for it any more."""

_MOST_FILES: Final = 20_000
"""Files of a folder that are looked at, at most."""

_ENDING: Final = frozenset((TokenStanding.WORKS, TokenStanding.ENDS_SOON, TokenStanding.ENDED))


@dataclass(frozen=True, kw_only=True, slots=True)
class EndingOrder:
    """Projects, packages, and folders that are searched for both with all that is in them.

    Tokens are told of that end within ``days`` from ``now`` (UTC) on, or that ended shortly before.
    """

    paths: tuple[Path, ...]
    now: datetime
    days: int = SOON_DAYS


@dataclass(frozen=True, kw_only=True, slots=True)
class EndingToken:
    """The token of the project or package ``path``, whose end is known."""

    path: Path
    state: TokenState
    end: datetime

    def has_ended(self, now: datetime) -> bool:
        """Return whether it has ended at *now* (UTC)."""
        return self.end <= now


def ending_tokens(order: EndingOrder, progress: Progress | None = None) -> tuple[EndingToken, ...]:
    """Return the tokens that end soon; files that cannot be read, or have no token, are passed over.

    A token of the demo tenant is none of them: it joins no device anyway.
    """
    found = []
    files = tuple(dict.fromkeys(_files(order.paths)))
    for number, path in enumerate(files):
        if progress:
            progress(number, len(files))
        try:
            state = status(path)
        except (AppError, OSError):
            continue
        end = state.life.expiry
        if end is None or state.standing(order.now) not in _ENDING:
            continue
        if -timedelta(days=PAST_DAYS) < end - order.now <= timedelta(days=order.days):
            found.append(EndingToken(path=path, state=state, end=end))
    return tuple(sorted(found, key=lambda one: (one.end, str(one.path))))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files of *paths*, those in folders by their endings; links to folders are not followed."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        count = 0
        for folder, _folders, names in os.walk(path):
            count += len(names)
            if count > _MOST_FILES:
                break
            for name in sorted(names):
                if name.lower().endswith((PROJECT_SUFFIX, PACKAGE_SUFFIX)):
                    yield Path(folder) / name

"""Copies a package to several targets at once, each in a thread of its own."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.error import AppError, Cancelled
from app.core.masking import shown
from app.core.text import N_
from app.deliver.copy.checked_copy import Copied, copy_checked
from app.deliver.copy.progress import Moment, Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

_PAUSE: Final = 0.04
"""Seconds between two reports of progress."""


@dataclass(frozen=True, slots=True)
class CopyOutcome:
    """How the copy to one target ended: with what was copied, or with an error."""

    target: Path
    """The folder, as the caller named it."""
    copied: Copied | None = None
    error: AppError | None = None
    """``Cancelled`` if it was stopped before its end."""


def copy_to_all(
    package: Path,
    folders: Sequence[Path],
    progress: Callable[[tuple[Moment, ...]], None] | None = None,
    *,
    replace: Collection[Path] = (),
    verify: bool = True,
    with_script: bool = False,
) -> tuple[CopyOutcome, ...]:
    """Copy *package* and what belongs to it into each of *folders*, as :func:`copy_checked` does.

    One that fails stops no other. *progress* is called in the caller's thread, with one moment for each folder in
    their order, at least every 50 ms. If it raises ``Cancelled``, all that is not finished stops and leaves nothing;
    what was finished before stays, and the outcomes tell which. What else it raises passes, after all have stopped.
    *replace* are the folders where files may be replaced; *with_script* puts the script that applies it next to it.

    :return: one outcome for each folder, in their order.
    """
    moments = [Moment(folder, Phase.COPY, 0, 0) for folder in folders]
    outcomes: list[CopyOutcome | None] = [None] * len(folders)
    stop = threading.Event()

    def run(place: int) -> None:
        folder = folders[place]

        def tell(moment: Moment) -> None:
            moments[place] = moment
            # What is in its place already is finished, not cancelled.
            if stop.is_set() and moment.phase is not Phase.DONE:
                raise Cancelled(N_("Error", "Stopped, as you asked. Nothing half-made is left."))

        try:
            copied = copy_checked(
                package, folder, tell, replace=folder in replace, verify=verify, with_script=with_script
            )
            outcomes[place] = CopyOutcome(folder, copied)
        except AppError as error:
            outcomes[place] = CopyOutcome(folder, error=error)

    twice = _twice(folders)
    for place in twice:
        outcomes[place] = CopyOutcome(
            folders[place],
            error=AppError(
                N_("Error", "{path} is chosen twice; the package is copied there once."),
                path=shown(str(folders[place])),
            ),
        )
    with ThreadPoolExecutor(max(len(folders), 1)) as threads:
        running = {threads.submit(run, place) for place in range(len(folders)) if place not in twice}
        try:
            while running:
                done, running = wait(running, timeout=_PAUSE)
                for each in done:
                    each.result()
                if progress is not None:
                    progress(tuple(moments))
        except Cancelled:
            stop.set()
        except BaseException:
            stop.set()
            raise
    return tuple(outcome for outcome in outcomes if outcome is not None)


def _twice(folders: Sequence[Path]) -> set[int]:
    """Return the places of folders that are the same as one before, by whatever path."""
    seen: set[tuple[int, int]] = set()
    twice: set[int] = set()
    for place, folder in enumerate(folders):
        try:
            status = folder.stat()
        except (OSError, ValueError):
            continue
        if (status.st_dev, status.st_ino) in seen:
            twice.add(place)
        seen.add((status.st_dev, status.st_ino))
    return twice

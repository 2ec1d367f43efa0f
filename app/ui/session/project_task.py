"""A job in the background for the project that is open; another one, opened meanwhile, is not told of its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from app.ui.work.task import run_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from app.core.progress import Progress
    from app.ui.session.session import Session

T = TypeVar("T")


def run_for_project(
    parent: QObject,
    session: Session,
    work: Callable[[Progress], T],
    on_success: Callable[[T], None],
    on_failure: Callable[[Exception], None],
) -> None:
    """Start *work* as :func:`app.ui.work.task.run_task` does; its end is told while *session* has the same project.

    A bug, an exception that is no ``AppError`` nor ``OSError``, reaches ``sys.excepthook`` in any case.
    """
    visit = session.visit

    def done(result: T) -> None:
        if visit is session.visit:
            on_success(result)

    def failed(error: Exception) -> None:
        if visit is session.visit:
            on_failure(error)

    run_task(parent, work, done, failed)

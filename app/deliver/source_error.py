"""Why a package that is to be delivered cannot be read, in a sentence for each cause."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from app.core.error import AppError
from app.core.masking import shown
from app.core.text import N_

if TYPE_CHECKING:
    from pathlib import Path


def source_failed(error: OSError, source: Path) -> AppError:
    """Return the sentence for a package that cannot be read."""
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return AppError(
            N_("Error", "{path} is not there. Build the package again, or choose another."), path=shown(str(source))
        )
    return AppError(
        N_("Error", "{path} cannot be read: {reason}. Check its rights and the drive it is on."),
        path=shown(str(source)),
        reason=error.strerror or str(error),
    )


def source_changed(source: Path) -> AppError:
    """Return the sentence for a package that something wrote to while it was copied."""
    return AppError(
        N_("Error", "{path} changed while it was copied. Wait until it is finished, and copy again."),
        path=shown(str(source)),
    )

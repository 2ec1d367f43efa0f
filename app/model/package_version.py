"""The version of a package after a build: Windows replaces an installed package only by one of a higher version."""

from __future__ import annotations

import re

from app.model.project import Target

_VERSION = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})+")


def raised(version: str, target: Target) -> str:
    """Return the version after *version*: 1.0 becomes 1.1, 1.0.0.9 becomes 1.0.0.10. What is no version stays.

    Before Windows 10 1709 versions are read as decimals, where 1.10 is not higher than 1.9; for such a *target* 2.0
    follows (``wizard.md`` 5, Export).
    """
    if not _VERSION.fullmatch(version):
        return version
    numbers = [int(number) for number in version.split(".")]
    numbers[-1] += 1
    if target is Target.OLDER and len(numbers) == 2 and numbers[-1] > 9:
        numbers = [numbers[0] + 1, 0]
    return ".".join(map(str, numbers))

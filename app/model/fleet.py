"""What some devices of a project cannot do, as an administrator knows them; nothing of it goes into a package."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Fleet:
    """Kinds of PCs among the devices: Windows in S mode, Windows 11 SE, and PCs with an ARM processor."""

    s_mode: bool = False
    se: bool = False
    arm: bool = False

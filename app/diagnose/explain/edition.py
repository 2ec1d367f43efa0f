"""Failures that Windows Home explains: it lacks settings, and joins nothing (windows-itpro-docs#10859; CleanPC CSP)."""

from __future__ import annotations

from typing import Final

from app.core.text import N_
from app.diagnose.explain.area import CLEAN, ENTRA
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

MISSING: Final = (0x86000002, 0x86000004, 0x80070032, 0x80004001)
"""Codes of settings that this Windows does not have."""

HOME: Final = "HOME"
"""The sign of failures on a device that is known to have Windows Home, where that explains them."""

_HOME_FIRST: Final = N_("Explain", "The device has Windows Home.")
_OTHER_EDITION: Final = N_(
    "Explain", "Use Windows Pro, Education or Enterprise; a product key in the package can change it."
)
_SEE: Final = N_("Explain", "Run winver on the device to see its edition.")

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="home",
        signs=(HOME,),
        stage=FailureStage.JOIN,
        weight=12,
        meaning=N_(
            "Explain", "The device has Windows Home, which cannot join Entra ID or a domain and lacks many settings."
        ),
        causes=(_HOME_FIRST,),
        steps=(_OTHER_EDITION,),
        source="windows-itpro-docs#10859; Microsoft SupportArticles",
        sure=Sure.DOC,
        place="device.product_key",
    ),
    Explanation(
        key="clean_edition",
        codes=MISSING,
        areas=(CLEAN,),
        stage=FailureStage.GROUP,
        weight=8,
        meaning=N_(
            "Explain", "Software was not removed, because this edition of Windows, probably Home, lacks CleanPC."
        ),
        causes=(_HOME_FIRST, N_("Explain", "The device has a Windows before version 1703.")),
        steps=(_SEE, _OTHER_EDITION, N_("Explain", "Or do not remove software with this package.")),
        source="windows-itpro-docs#10859; CleanPC CSP",
        sure=Sure.VENDOR,
        place="device.remove_software",
    ),
    Explanation(
        key="join_edition",
        codes=MISSING,
        areas=(ENTRA,),
        stage=FailureStage.JOIN,
        weight=8,
        meaning=N_(
            "Explain", "The device did not join Entra ID, because this edition of Windows, probably Home, cannot."
        ),
        causes=(_HOME_FIRST, N_("Explain", "The device has a Windows before version 1703.")),
        steps=(_SEE, _OTHER_EDITION),
        source="windows-itpro-docs#10859; Microsoft SupportArticles",
        sure=Sure.VENDOR,
        place="device.product_key",
    ),
)

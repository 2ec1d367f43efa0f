"""Kiosks that Windows did not set up: what each code of its XML reader says of the configuration's file.

Sources: the reports named with each entry; the words of the codes are MSXML's own (``msxml6.h``, XML_E_… and
``msxml2.h``, E_XML_…). Windows tells of none of them which line it means, so every way ends at ``ppkg kiosk check``.
"""

from __future__ import annotations

from typing import Final

from app.core.text import N_
from app.diagnose.explain.area import KIOSK
from app.diagnose.explain.edition import MISSING
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

_CHECK: Final = N_(
    "Explain", "Check the file with “ppkg kiosk check FILE.xml”, or open the project and choose “Edit the file…”."
)
_AGAIN: Final = N_("Explain", "Correct the line that is named, build the package again, and apply it to one device.")
_SCHEMA: Final = N_(
    "Explain", "Windows could not use the kiosk configuration in “{package}” ({code}): its form is wrong."
)

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="kiosk_no_xml",
        codes=(0xC00CE558, 0xC00CE556, 0xC00CEE2D, 0xC00CE504),
        areas=(KIOSK,),
        stage=FailureStage.GROUP,
        weight=9,
        meaning=N_("Explain", "The kiosk configuration in “{package}” is not XML that Windows can read ({code})."),
        causes=(
            N_("Explain", "The file is empty, is another one, or something stands before its first element."),
            N_("Explain", "A bracket or a quotation mark is missing, or a comment begins with a long dash."),
        ),
        steps=(_CHECK, _AGAIN),
        source="windows-itpro-docs#4880 (0xC00CE558)",
        sure=Sure.VENDOR,
        place="kiosk.file",
    ),
    Explanation(
        key="kiosk_element",
        codes=(0xC00CE014, 0xC00CE011, 0xC00CE01E),
        areas=(KIOSK,),
        stage=FailureStage.GROUP,
        weight=9,
        meaning=_SCHEMA,
        causes=(
            N_("Explain", "An element is missing, is misplaced, or is in the wrong order, as 0xC00CE014 says."),
            N_("Explain", "A namespace begins with https:// in place of http://, so that Windows knows none of it."),
            N_("Explain", "This Windows is older than an element of the file, such as NoRestriction (0xC00CE011)."),
        ),
        steps=(
            _CHECK,
            _AGAIN,
            N_("Explain", "Compare the version of Windows on the device with the one that the check names."),
        ),
        source="windows-itpro-docs#1088 (0xC00CE014), #5232 (0xC00CE011), #11501 (https)",
        sure=Sure.VENDOR,
        place="kiosk.file",
    ),
    Explanation(
        key="kiosk_attribute",
        codes=(0xC00CE015, 0xC00CE01D),
        areas=(KIOSK,),
        stage=FailureStage.GROUP,
        weight=9,
        meaning=_SCHEMA,
        causes=(
            N_("Explain", "An attribute such as AutoLaunch has no prefix, or one that belongs to another namespace."),
            N_("Explain", "A prefix such as rs5 or v4 is used and declared nowhere (0xC00CE01D)."),
            N_("Explain", "This Windows is older than the attribute: AutoLaunch needs Windows 10 1809."),
        ),
        steps=(_CHECK, _AGAIN),
        source="windows-itpro-docs#4356 (0xC00CE015), #11850 (0xC00CE01D)",
        sure=Sure.VENDOR,
        place="kiosk.file",
    ),
    Explanation(
        key="kiosk_edition",
        codes=MISSING,
        areas=(KIOSK,),
        stage=FailureStage.GROUP,
        weight=8,
        meaning=N_("Explain", "The kiosk was not set up, because this edition of Windows, probably Home, has none."),
        causes=(
            N_("Explain", "The device has Windows Home, which has no kiosk of any kind."),
            N_("Explain", "Shell Launcher is used, which only Enterprise and Education have."),
        ),
        steps=(
            N_("Explain", "Run winver on the device to see its edition."),
            N_("Explain", "Use Windows Pro, Education or Enterprise; a product key in the package can change it."),
        ),
        source="windows-itpro-docs#725; AssignedAccess CSP",
        sure=Sure.VENDOR,
        place="kiosk.app",
    ),
    Explanation(
        key="kiosk",
        areas=(KIOSK,),
        stage=FailureStage.GROUP,
        weight=3,
        meaning=N_("Explain", "The kiosk of “{package}” was not set up ({code})."),
        causes=(
            N_("Explain", "The account does not exist, is an administrator, or is spelt in another way on the device."),
            N_("Explain", "The app is not on the device for this account, or its id is wrong."),
            N_("Explain", "The configuration is valid XML and still says something that Windows refuses."),
        ),
        steps=(
            _CHECK,
            N_("Explain", "Check that the account exists as a standard user and that the app starts for it by hand."),
        ),
        source="windows-itpro-docs#826, #8209, #11354, #11553",
        sure=Sure.INFERRED,
        place="kiosk.user",
    ),
)

"""What the hand-over sheet tells the person at the devices to do (``wizard.md`` 8), and what to do when it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence
from app.model.scenario import ScenarioKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.deliver.sheet.sheet import Sheet

KEY: Final = "⊞ Win"
"""The key that opens the page for packages, as it is drawn on keyboards and called; the same in all languages."""

PRESSES: Final = 5


def steps(sheet: Sheet) -> Iterator[tuple[Sentence, bool]]:
    """Yield each step, and whether the key is drawn :data:`PRESSES` times below it."""
    if sheet.is_sealed:
        yield from _sealed_steps(sheet)
        return
    if sheet.kind in OTHER_STEPS:
        yield from map(_plain, OTHER_STEPS[sheet.kind])
        return
    yield _plain(
        N_(
            "Sheet",
            "Switch the device on, connected to power and, if it has one, to the network cable. Wait for the first "
            "page of setup, which asks for a region or a language. Choose nothing on it.",
        )
    )
    yield (
        Sentence(
            N_(
                "Sheet",
                "Plug the stick in. If nothing happens within half a minute, press the Windows key five times, quickly "
                "one after the other:",
            )
        ),
        True,
    )
    yield _plain(
        N_(
            "Sheet",
            "If Windows asks what to do, choose “Install provisioning package”. If it asks from where, choose "
            "“Removable media”. If it lists several packages, choose {file} and no other; answer “Yes”.",
        ),
        file=sheet.file,
    )
    if sheet.is_encrypted:
        yield _plain(
            N_(
                "Sheet",
                "Type the password of the package when Windows asks for it. It is not on this sheet; ask whoever "
                "gave you the stick.",
            )
        )
    yield _plain(_trust(sheet))
    yield _plain(
        N_(
            "Sheet",
            "As soon as Windows says that you can remove your removable media, take the stick out; it is needed for "
            "the next device.",
        )
    )
    yield _plain(
        N_(
            "Sheet",
            "Leave the device switched on and connected. It restarts by itself about one minute after the package was "
            "applied. When the sign-in page appears, it is done.",
        )
        if sheet.joins and not sheet.is_demo
        else N_(
            "Sheet",
            "Leave the device switched on and connected; it may restart by itself. When the next page of setup or "
            "the sign-in page appears, it is done.",
        )
    )


def _trust(sheet: Sheet) -> str:
    """Return what to do when Windows asks whether to trust the package."""
    if sheet.is_encrypted:
        return N_(
            "Sheet",
            "If Windows asks whether the package is from a source you trust, compare its name with the one on this "
            "sheet. Only if they are the same, choose “Yes, add it”.",
        )
    if sheet.is_signed:
        return N_(
            "Sheet",
            "If Windows asks whether the package is from a source you trust, compare its name with the one on this "
            "sheet. Only if they are the same, choose “Yes, add it”. Windows may ask although the package is signed.",
        )
    return N_(
        "Sheet",
        "If Windows asks whether the package is from a source you trust, compare its name with the one on this "
        "sheet. Only if they are the same, choose “Yes, add it”. It asks because the package is not signed.",
    )


def _sealed_steps(sheet: Sheet) -> Iterator[tuple[Sentence, bool]]:
    """Yield what ``resources/protect/open-package.ps1`` says of itself, for the person at the device."""
    yield _plain(
        N_(
            "Sheet",
            "Finish the setup of the device by hand and sign in as an administrator: Windows’ first setup cannot open "
            "this file. Plug the stick in.",
        )
    )
    if not sheet.script:
        yield _plain(
            N_(
                "Sheet",
                "The script that opens the file is not with it. Open it with “ppkg unseal {file}” on a PC that has "
                "this program, and apply the package from there.",
            ),
            file=sheet.file,
        )
        return
    yield _plain(
        N_(
            "Sheet",
            "Open Windows PowerShell with “Run as administrator”, and go to the stick, such as with “cd D:\\”.",
        )
    )
    yield _plain(
        N_(
            "Sheet",
            "Type “Get-FileHash {script}”. Go on only if it shows the SHA-256 of the script on this sheet: who changed "
            "the script could learn the password.",
        ),
        script=sheet.script,
    )
    yield _plain(
        N_("Sheet", "Type “powershell.exe -NoProfile -ExecutionPolicy Bypass -File {script}”."), script=sheet.script
    )
    yield _plain(
        N_(
            "Sheet",
            "Type the password of the file when the script asks for it. It is not on this sheet; ask whoever gave you "
            "the stick.",
        )
    )
    yield _plain(
        N_(
            "Sheet",
            "Wait until the script says how it ended, and take the stick out. Leave the device switched on; it may "
            "restart by itself.",
        )
    )


_COMPARE: Final = N_(
    "Sheet",
    "If the device asks whether you trust the package, compare its name with the one on this sheet. Only if they are "
    "the same, confirm.",
)
OTHER_STEPS: Final = {
    ScenarioKind.HOLOLENS: (
        N_(
            "Sheet",
            "Switch the HoloLens on, connected to power, put it on and wait for the first page of setup. Stop there.",
        ),
        N_(
            "Sheet",
            "Plug the stick into the USB-C port; the package must be at its root. HoloLens 2 finds it by itself and "
            "applies it after ten seconds. HoloLens (1st gen) has no stick: connect it to a PC and copy the package to "
            "its root.",
        ),
        N_("Sheet", "If nothing happens, press Volume down and Power at the same time, and let both go at once."),
        _COMPARE,
        N_(
            "Sheet",
            "Take the stick out when setup goes on. Pages that the package answers are skipped; it is done when the "
            "sign-in or the home page appears.",
        ),
    ),
    ScenarioKind.HUB: (
        N_(
            "Sheet",
            "Put the package at the root of the stick, and SurfaceHubConfiguration.csv beside it if there is one: "
            "without it the Hub asks for its account.",
        ),
        N_(
            "Sheet",
            "Switch the Hub on, connected to power and network. On the first page of setup plug the stick in, and "
            "choose the package when the Hub offers it.",
        ),
        _COMPARE,
        N_("Sheet", "If it offers several accounts, choose the one of this room."),
        N_(
            "Sheet",
            "Take the stick out when the Hub says so. When all Hubs are set up, delete SurfaceHubConfiguration.csv "
            "from the stick: it has passwords.",
        ),
    ),
}
"""The steps of devices other than PCs (Hololens docs: hololens-provisioning; Devices-docs: surface-hub)."""

SET_UP_ALREADY: Final = N_(
    "Sheet",
    "On a device that is set up already: sign in as an administrator, and open Settings, Accounts, Access work or "
    "school, Add or remove a provisioning package, Add a package.",
)

FAILURES: Final = (
    (
        N_("Sheet", "Nothing happens"),
        N_(
            "Sheet",
            "Is it the first page of setup? Is the file on the stick itself, not in a folder? Try another USB port, "
            "and press the Windows key five times again.",
        ),
    ),
    (
        N_("Sheet", "Windows reports an error"),
        N_(
            "Sheet",
            "Take a photograph of the message with its code (0x…) and leave the device on: Windows tries again by "
            "itself, after 15 minutes, one hour and four hours.",
        ),
    ),
    (
        N_("Sheet", "It asks for an account, or has a wrong name"),
        N_(
            "Sheet",
            "Check network cable or Wi-Fi and the date of the device, and restart it. If that changes nothing, put the "
            "device aside with a note of the time and its serial number.",
        ),
    ),
)
"""What is seen, and what to do."""


SEALED_FAILURES: Final = (
    (
        N_("Sheet", "PowerShell refuses the script"),
        N_(
            "Sheet",
            "Was PowerShell opened as an administrator, and the whole command typed? Where AppLocker or App Control "
            "restricts PowerShell, have the file opened with “ppkg unseal”.",
        ),
    ),
    (
        N_("Sheet", "The password does not open it"),
        N_(
            "Sheet",
            "Type it again, capital and small letters as they are. If the script says that the file was changed, do "
            "not use it: ask for a new one.",
        ),
    ),
    (
        N_("Sheet", "The script reports an error"),
        N_(
            "Sheet",
            "Keep the file C:\\Windows\\ProvisioningDesigner\\open-package.log, and send it to whoever gave you the "
            "stick.",
        ),
    ),
)
"""The same of the script that opens a sealed file."""


def _plain(template: str, **values: object) -> tuple[Sentence, bool]:
    return Sentence(template, values), False

"""Codes of the engine that stores settings, XML that it cannot read, VPN, and what happens around a package."""

from __future__ import annotations

from app.core.text import N_
from app.diagnose.explain.area import VPN
from app.diagnose.explain.code_class import XML
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

_HEADER = "CfgMgrErrors of the Windows headers (CFGMGR_E_…)"
_VALUE = N_("Explain", "Check this setting, its path and its value in the project.")
_TRACE = N_("Explain", "Apply the package once with Add-ProvisioningPackage -LogsFolder and look at the trace.")
_APPLY = N_("Explain", "Apply the package at first start, or with Add-ProvisioningPackage as an administrator.")

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="bad_xml",
        signs=(XML,),
        stage=FailureStage.GROUP,
        weight=7,
        meaning=N_("Explain", "“{package}” contains XML that Windows could not read ({code})."),
        causes=(
            N_(
                "Explain",
                "The XML of a kiosk, a Wi-Fi profile, a VPN profile or a Start layout is not well formed, is empty, or"
                " breaks its schema.",
            ),
            N_("Explain", "The encoding that the file names is not its own: its byte order mark was lost or added."),
        ),
        steps=(
            N_("Explain", "Open each XML file of the package in a browser: it names the first wrong line."),
            N_("Explain", "Save the file as UTF-8 as its first line says, and compare it with Microsoft's schema."),
            N_("Explain", "Compare the log with the project (--project): it names the settings that hold XML."),
        ),
        source="windows-itpro-docs#4880 and #1088; sia-tolf/tolf-vpn-web for 0xC00CEE2D and 0x800705B9",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="vpn_native",
        codes=(0x82AA0002,),
        stage=FailureStage.GROUP,
        weight=9,
        meaning=N_(
            "Explain",
            "The VPN profile of “{package}” was not set: Windows refuses its built-in VPN from packages ({code}).",
        ),
        causes=(
            N_(
                "Explain",
                "On Windows 10 and 11 settings of the profile type Native fail at NativeProfile, however the package is"
                " built.",
            ),
        ),
        steps=(
            N_("Explain", "Set the VPN by a ProfileXML, from device management or with a script in the package."),
            N_("Explain", "Take the VPN settings out of the package."),
        ),
        source="sia-tolf/tolf-vpn-web, notes on deploying certificates (two devices)",
        sure=Sure.VENDOR,
        place="settings",
    ),
    Explanation(
        key="vpn",
        areas=(VPN,),
        stage=FailureStage.GROUP,
        weight=3,
        meaning=N_("Explain", "A VPN profile of “{package}” was not set ({code})."),
        causes=(
            N_("Explain", "Windows refuses its built-in VPN (profile type Native) from packages."),
            N_("Explain", "The app of the VPN is not installed, or a value of the profile is wrong."),
        ),
        steps=(N_("Explain", "Set the VPN by a ProfileXML, from device management or with a script in the package."),),
        source="sia-tolf/tolf-vpn-web, notes on deploying certificates (two devices)",
        sure=Sure.INFERRED,
        place="settings",
    ),
    Explanation(
        key="csp_value",
        codes=(0x86000000, 0x86000001, 0x86000014, 0x86000015, 0x86000021),
        stage=FailureStage.GROUP,
        weight=4,
        meaning=N_(
            "Explain", "Windows did not take a value of “{package}”, because its form or path is wrong: {node}."
        ),
        causes=(
            N_("Explain", "The value has another type than the setting, or the path holds a sign that it must not."),
        ),
        steps=(_VALUE,),
        source=_HEADER,
        sure=Sure.CODE,
        place="settings",
    ),
    Explanation(
        key="csp_command",
        codes=(0x86000003, 0x86000010, 0x86000011, 0x86000012, 0x86000013),
        stage=FailureStage.GROUP,
        weight=4,
        meaning=N_("Explain", "A setting of “{package}” does not allow what the package does with it: {node}."),
        causes=(
            N_("Explain", "The setting can only be read, only be set in another way, or not together with others."),
            N_("Explain", "The setting is for device management and not for packages, or not for this edition."),
        ),
        steps=(N_("Explain", "Remove the setting of the package, or set it by device management."),),
        source=_HEADER,
        sure=Sure.CODE,
        place="settings",
    ),
    Explanation(
        key="csp_rights",
        codes=(0x86000016, 0x86000017, 0x86000020, 0x86000022),
        stage=FailureStage.GROUP,
        weight=4,
        meaning=N_("Explain", "A setting of “{package}” needs a user or rights that were not there: {node}."),
        causes=(
            N_("Explain", "The setting belongs to a user, and nobody was signed in when the package was applied."),
            N_("Explain", "The setting may not be changed from a package."),
        ),
        steps=(N_("Explain", "Apply the package again when a user is signed in, or set the setting for the device."),),
        source=_HEADER,
        sure=Sure.CODE,
        place="settings",
    ),
    Explanation(
        key="csp_owned",
        codes=(0x86000023,),
        stage=FailureStage.GROUP,
        weight=5,
        meaning=N_("Explain", "A setting of “{package}” is held by another source already: {node}."),
        causes=(N_("Explain", "Device management or another package has set it before."),),
        steps=(N_("Explain", "Set it in one place only: take it out of the package, or of the other source."),),
        source=_HEADER,
        sure=Sure.CODE,
        place="settings",
    ),
    Explanation(
        key="csp_undone",
        codes=(
            0x86000005,
            0x86000006,
            0x86000008,
            0x86000009,
            0x8600000A,
            0x8600000B,
            0x8600000C,
            0x8600000D,
            0x8600000E,
            0x8600000F,
            0x86000019,
        ),
        stage=FailureStage.GROUP,
        weight=3,
        meaning=N_("Explain", "The engine that stores settings failed at “{package}”: {node}."),
        causes=(
            N_("Explain", "Another setting of the same group failed before, so this one was undone."),
            N_("Explain", "It took too long, or what Windows knows of this setting is damaged."),
        ),
        steps=(N_("Explain", "Look at the events just before it: they may name the cause."), _TRACE),
        source=_HEADER,
        sure=Sure.CODE,
    ),
    Explanation(
        key="copy_denied",
        codes=(0x80070005,),
        kinds=("copy",),
        stage=FailureStage.PACKAGE,
        weight=8,
        meaning=N_("Explain", "“{package}” was not copied to the device, because Windows denied it."),
        causes=(
            N_("Explain", "The package was opened by somebody without administrator rights."),
            N_("Explain", "A policy forbids adding packages (AllowAddProvisioningPackage is 0)."),
            N_("Explain", "Windows is in S mode, which forbids some settings."),
        ),
        steps=(
            _APPLY,
            N_("Explain", "Look for the policy Security/AllowAddProvisioningPackage in device management."),
        ),
        source="Policy CSP: Security/AllowAddProvisioningPackage; HUPilot; windows-itpro-docs#3858",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="remove_failed",
        signs=("REMOVE",),
        kinds=("remove",),
        stage=FailureStage.PACKAGE,
        weight=2,
        meaning=N_("Explain", "A package, or what Windows had recorded about it, could not be removed ({code})."),
        causes=(
            N_("Explain", "The package is in use at that moment, or is gone already."),
            N_("Explain", "It was to be removed without administrator rights."),
        ),
        steps=(
            N_(
                "Explain",
                "Start the device again, and remove the package under Settings, Accounts, Access work or school.",
            ),
        ),
        source="provdiagnostics.dll events 65, 67 and 69 (libyal winevt-kb)",
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="pending_failed",
        signs=("PENDING",),
        kinds=("pending",),
        stage=FailureStage.PACKAGE,
        weight=2,
        meaning=N_("Explain", "Windows could not follow up a setting that had not finished ({code})."),
        causes=(N_("Explain", "A setting that ends later, such as a join or a command, could not report its end."),),
        steps=(N_("Explain", "Look on the device whether this setting holds: {node}."), _TRACE),
        source="provdiagnostics.dll events 92 and 94 (libyal winevt-kb)",
        sure=Sure.INFERRED,
    ),
)

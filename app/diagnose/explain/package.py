"""Ways in which a package as a whole fails, is skipped, or runs for ever (``diagnosis.md`` 5.2, 5.3; ``users.md``)."""

from __future__ import annotations

from app.core.text import N_
from app.diagnose.explain.area import POWER
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="already_applied",
        codes=(0x800700B7,),
        signs=("SKIPPED",),
        stage=FailureStage.PACKAGE,
        weight=6,
        meaning=N_("Explain", "“{package}” was not applied again, because it is on the device already."),
        causes=(
            N_("Explain", "The same package, or one with the same id and version, was applied before."),
            N_("Explain", "An account or a profile of the same name already exists."),
        ),
        steps=(
            N_("Explain", "Raise the version of the package and build it again, if its content has changed."),
            N_("Explain", "Or remove the old package under Settings, Accounts, Access work or school."),
        ),
        source="event 23 of provdiagnostics.dll (libyal winevt-kb); ImmyBot 0x800700B7; FFU#85",
        sure=Sure.VENDOR,
        place="package.version",
    ),
    Explanation(
        key="older_version",
        codes=(0x80070666, 0x8007066A, 0x80073D06),
        signs=("OLDER",),
        stage=FailureStage.PACKAGE,
        weight=8,
        meaning=N_("Explain", "“{package}” was not applied, because a newer version of it is on the device."),
        causes=(
            N_("Explain", "An old stick or folder still holds the earlier build."),
            N_("Explain", "The version was not raised, or lowered, before the package was built."),
        ),
        steps=(
            N_("Explain", "Use the newest build, or raise the version and build again."),
            N_("Explain", "Or remove the package on the device under Settings, Accounts, Access work or school."),
        ),
        source="event 23 of provdiagnostics.dll (libyal winevt-kb); Microsoft: system error code 1638",
        sure=Sure.INFERRED,
        place="package.version",
    ),
    Explanation(
        key="restart_loop",
        signs=("LOOP",),
        stage=FailureStage.LOOP,
        weight=9,
        meaning=N_(
            "Explain", "The device restarts again and again: the same package made it restart {count} times in a row."
        ),
        causes=(
            N_("Explain", "A command asks for a restart each time it runs: its exit code is one that means restart."),
            N_("Explain", "The package removes all software or resets the device, and is applied again after it."),
            N_("Explain", "A settings group fails after the restart, so Windows applies the package once more."),
        ),
        steps=(
            N_("Explain", "Pull the stick, so that the package is not found again."),
            N_(
                "Explain",
                "Check which exit codes mean restart, and let the command end with 0 when there is nothing to do.",
            ),
            N_("Explain", "Do not join removing software (CleanPC) with a package that stays on the device."),
        ),
        source="HUPilot README; Microsoft: known issues of Windows 11 22H2; RemoteWipe CSP",
        sure=Sure.INFERRED,
        place="applications",
    ),
    Explanation(
        key="access_denied",
        codes=(0x80070005,),
        stage=FailureStage.PACKAGE,
        weight=5,
        meaning=N_("Explain", "Windows denied access while “{package}” was applied."),
        causes=(
            N_("Explain", "The package was opened by somebody without administrator rights."),
            N_("Explain", "Windows is in S mode, which forbids some settings."),
            N_("Explain", "A setting needs the rights of the system, but was set for a user."),
        ),
        steps=(
            N_("Explain", "Apply the package at first start, or with Add-ProvisioningPackage as an administrator."),
            N_("Explain", "Leave S mode before the package is applied."),
        ),
        source="windows-itpro-docs#3858",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="privilege",
        codes=(0xC0000061,),
        stage=FailureStage.GROUP,
        weight=7,
        meaning=N_("Explain", "A setting of “{package}” needs rights that it does not get in the context of a user."),
        causes=(N_("Explain", "Power settings are applied with the rights of a user."),),
        steps=(
            N_("Explain", "Copy the package to %WINDIR%\\Provisioning\\Packages and restart the device."),
            N_("Explain", "Or apply the package at first start."),
        ),
        source="Microsoft Learn: diagnose-provisioning-packages",
        sure=Sure.DOC,
    ),
    Explanation(
        key="power",
        areas=(POWER,),
        stage=FailureStage.GROUP,
        weight=2,
        meaning=N_("Explain", "Power settings of “{package}” were not set ({code})."),
        causes=(N_("Explain", "Power settings need the rights of the system, not of a user."),),
        steps=(N_("Explain", "Copy the package to %WINDIR%\\Provisioning\\Packages and restart the device."),),
        source="Microsoft Learn: diagnose-provisioning-packages",
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="signature",
        codes=(0x800B0100, 0x800B0109, 0x800B010A, 0x80096010, 0x80092009),
        stage=FailureStage.PACKAGE,
        weight=6,
        meaning=N_("Explain", "Windows did not trust the signature of “{package}”, or of something in it."),
        causes=(
            N_("Explain", "The package was changed after it was signed, or copied badly."),
            N_("Explain", "The device does not know the signer, and a policy requires that it does."),
        ),
        steps=(N_("Explain", "Copy the package again, and check it with ppkg verify."),),
        source="Microsoft: COM error codes (security)",
        sure=Sure.DOC,
    ),
    Explanation(
        key="damaged",
        codes=(0x8007000D, 0x80070570, 0x8007000B),
        stage=FailureStage.PACKAGE,
        weight=6,
        meaning=N_("Explain", "Windows could not read “{package}”, or a value in it: the data is invalid."),
        causes=(
            N_("Explain", "The file was cut off or changed while it was copied."),
            N_("Explain", "A value has a form that Windows does not take."),
        ),
        steps=(N_("Explain", "Copy the package again, and check it with ppkg verify."),),
        source="Microsoft: system error codes 13, 1392, 11",
        sure=Sure.DOC,
    ),
    Explanation(
        key="not_found",
        codes=(0x80070002, 0x80070003),
        stage=FailureStage.PACKAGE,
        weight=4,
        meaning=N_("Explain", "Windows did not find a file that “{package}” needs."),
        causes=(
            N_("Explain", "The stick was pulled too early, or the folder is no longer there."),
            N_("Explain", "A command calls a file that is not in the package."),
        ),
        steps=(N_("Explain", "Leave the stick in until the device restarts; check the files of the commands."),),
        source="Microsoft: system error codes 2, 3",
        sure=Sure.DOC,
        place="applications",
    ),
    Explanation(
        key="disk_full",
        codes=(0x80070070, 0x80070027),
        stage=FailureStage.PACKAGE,
        weight=7,
        meaning=N_("Explain", "The device has no space left for “{package}”."),
        causes=(N_("Explain", "The system drive is full."),),
        steps=(N_("Explain", "Make room on the system drive, and run the package again."),),
        source="Microsoft: system error code 112",
        sure=Sure.DOC,
    ),
    Explanation(
        key="unknown",
        signs=("UNKNOWN",),
        stage=FailureStage.PACKAGE,
        weight=0,
        meaning=N_("Explain", "“{package}” failed with {code}, and the cause of this code is not known here."),
        causes=(N_("Explain", "None of our tables knows the code; what Windows says of such numbers is shown below."),),
        steps=(
            N_("Explain", "Look at the events just before it, and at the CSP node, if the log names one."),
            N_("Explain", "Apply the package once with Add-ProvisioningPackage -LogsFolder and look at the trace."),
        ),
        source="",
        sure=Sure.UNKNOWN,
    ),
)

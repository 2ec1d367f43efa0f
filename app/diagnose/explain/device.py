"""Codes of the device itself while it joins: its entry in Entra ID, its security chip, its sign-in broker."""

from __future__ import annotations

from typing import Final

from app.core.text import N_
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

_JOIN_PAGE = "Microsoft: troubleshooting hybrid joined devices, and the dsregcmd page"
_DSREGCMD = N_("Explain", "Run dsregcmd /status on the device and read the part about the last attempt.")
_JOIN = ("join", "group", "package", "copy", "turn")

JOINED: Final = "JOINED"
"""The sign of a join by a package that failed on a device that had joined before."""

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="already_joined",
        signs=(JOINED,),
        kinds=("join", "group", "package", "turn"),
        stage=FailureStage.GROUP,
        weight=11,
        meaning=N_(
            "Explain", "The device had already joined Entra ID; a package tried to join it again and failed ({code})."
        ),
        causes=(
            N_("Explain", "The package was applied once more, to a device that it had joined before."),
            N_("Explain", "The device was joined by a person, by Autopilot or with another package."),
        ),
        steps=(
            N_(
                "Explain",
                "Run dsregcmd /status on the device: if it is in the right tenant, its join needs no mending.",
            ),
            N_("Explain", "For the other settings of the package, build it without the join."),
            N_(
                "Explain",
                "To join it anew, run dsregcmd /leave as an administrator, restart, and run the package again.",
            ),
        ),
        source="the events 105, 106 and 306 of User Device Registration in the log",
        sure=Sure.INFERRED,
        place="account.join",
    ),
    Explanation(
        key="hello_skipped",
        codes=(0x801C044F,),
        stage=FailureStage.JOIN,
        weight=3,
        meaning=N_("Explain", "The person skipped setting up a PIN for Windows Hello; no join failed by it."),
        causes=(N_("Explain", "Windows offered a PIN at sign-in, and the person chose to do it later."),),
        steps=(N_("Explain", "Nothing is to be done; Windows offers the PIN again."),),
        source="AutopilotMonitor",
        sure=Sure.CODE,
    ),
    Explanation(
        key="join_fault",
        codes=(0x801C0001, 0x801C0006),
        stage=FailureStage.JOIN,
        weight=6,
        meaning=N_("Explain", "{what}: the registration service did not understand the device or failed ({code})."),
        causes=(
            N_("Explain", "A fault of the service at that moment."),
            N_("Explain", "A proxy changes the messages."),
        ),
        steps=(N_("Explain", "Wait some minutes and run the package again."), _DSREGCMD),
        source=f"general knowledge of DSREG codes; {_JOIN_PAGE}",
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="user_realm",
        codes=(0x801C003D,),
        stage=FailureStage.JOIN,
        weight=6,
        meaning=N_("Explain", "{what}: Windows could not find out where the account signs in ({code})."),
        causes=(
            N_(
                "Explain", "The domain of the account is not verified in the tenant, or signs in elsewhere (federated)."
            ),
            N_("Explain", "The address for this question, login.microsoftonline.com, was not reached."),
        ),
        steps=(N_("Explain", "Check the domain of the account in Entra ID."), _DSREGCMD),
        source=f"general knowledge of DSREG codes; {_JOIN_PAGE}",
        sure=Sure.INFERRED,
        place="account.entra.authority",
    ),
    Explanation(
        key="tpm_fault",
        codes=(0x80290407, 0x80280036, 0x80090016, 0x80284001),
        kinds=_JOIN,
        stage=FailureStage.JOIN,
        weight=7,
        meaning=N_("Explain", "{what}: the security chip (TPM) or the keys in it failed ({code})."),
        causes=(
            N_("Explain", "The TPM is in a bad state, or its firmware is too old."),
            N_("Explain", "The device is a copy of a joined PC, so its keys belong to another chip."),
            N_("Explain", "The TPM works in a mode (FIPS) that does not fit."),
        ),
        steps=(
            N_("Explain", "Clear the TPM in the firmware, update its firmware, and start the device again."),
            N_("Explain", "Make disk images only of PCs that never joined."),
        ),
        source=f"general knowledge of TPM codes; {_JOIN_PAGE}",
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="tpm_identity",
        signs=("TPMIDENTITY",),
        stage=FailureStage.JOIN,
        weight=5,
        meaning=N_("Explain", "{what}: Autopilot could not prove the identity of the security chip (TPM, {code})."),
        causes=(
            N_(
                "Explain",
                "The TPM is too old for self-deploying Autopilot, or the address of its maker was not reached.",
            ),
        ),
        steps=(N_("Explain", "Update the firmware of the TPM, and let the addresses of its maker through."),),
        source="Microsoft: Windows Autopilot event 171",
        sure=Sure.DOC,
    ),
    Explanation(
        key="broker_failed",
        codes=(0xCAA5001C, 0xCAA90056),
        kinds=_JOIN,
        stage=FailureStage.BESIDE,
        weight=3,
        meaning=N_("Explain", "{what}: the sign-in part of Windows could not get or renew its token ({code})."),
        causes=(
            N_("Explain", "The account has to sign in again, or its password was changed."),
            N_("Explain", "There was no network at that moment."),
        ),
        steps=(N_("Explain", "Sign out and in again on the device, then look whether it is still there."), _DSREGCMD),
        source="a log of a real device (azure-cli#29042)",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="app_not_allowed",
        codes=(0xCAA20002,),
        signs=("AADSTS65002",),
        kinds=_JOIN,
        stage=FailureStage.BESIDE,
        weight=3,
        meaning=N_("Explain", "{what}: an app of Microsoft may not sign in to the service it asked for ({code})."),
        causes=(
            N_("Explain", "A program on the device, not the join, asked for a token that Microsoft does not give it."),
        ),
        steps=(
            N_("Explain", "Look at the other events of that minute: this one seldom is the cause."),
            _DSREGCMD,
        ),
        source="azure-cli#29042",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="step_not_found",
        codes=(0x80070002, 0x80070003),
        kinds=("join", "enrol"),
        stage=FailureStage.JOIN,
        weight=3,
        meaning=N_("Explain", "{what}: something that this step needs was not found on the device ({code})."),
        causes=(
            N_("Explain", "Remains of an earlier join or enrolment name a task, a key or a certificate that is gone."),
            N_("Explain", "The device is a copy of a PC that was joined or enrolled."),
        ),
        steps=(
            N_("Explain", "Leave the old management under Settings, Accounts, Access work or school; or reset the PC."),
            _DSREGCMD,
        ),
        source="Intune.USB.Creator#19",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="step_denied",
        codes=(0x80070005,),
        kinds=("join", "enrol"),
        stage=FailureStage.JOIN,
        weight=3,
        meaning=N_("Explain", "{what}: Windows denied access to something that this step needs ({code})."),
        causes=(
            N_("Explain", "A policy, or a security program, forbids the join or the enrolment."),
            N_("Explain", "It was started without the rights of the system or of an administrator."),
        ),
        steps=(N_("Explain", "Look for policies that block joining or device management, and try again."), _DSREGCMD),
        source="Microsoft: system error code 5",
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="step_not_supported",
        codes=(0x80070032, 0x80004001),
        kinds=("join", "enrol"),
        stage=FailureStage.JOIN,
        weight=3,
        meaning=N_("Explain", "{what}: this Windows does not support what was asked of it ({code})."),
        causes=(
            N_("Explain", "The edition of Windows cannot join or be managed in this way, for example Home."),
            N_("Explain", "The version of Windows is too old for this way."),
        ),
        steps=(N_("Explain", "Check edition and version with winver, and update Windows."),),
        source="fleetdm/fleet#20302",
        sure=Sure.VENDOR,
        place="device.product_key",
    ),
    Explanation(
        key="step_bad_value",
        codes=(0x80070057, 0x80004005, 0x8000FFFF),
        kinds=("join", "enrol"),
        stage=FailureStage.JOIN,
        weight=2,
        meaning=N_("Explain", "{what}: a step failed with the general error {code}."),
        causes=(
            N_("Explain", "The answer of the service, or what the package says about it, has the wrong form."),
            N_("Explain", "Remains of an earlier join or enrolment stand in the way."),
        ),
        steps=(N_("Explain", "Look at the events just before it: they may name the cause."), _DSREGCMD),
        source="Microsoft: system error code 87; COM error codes",
        sure=Sure.INFERRED,
    ),
)

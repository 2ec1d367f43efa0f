"""Codes of enrolment other than those of ``MDMRegistration.h``: its older form, other makers' services, Autopilot."""

from __future__ import annotations

from app.core.text import N_
from app.diagnose.explain.code_class import XML
from app.diagnose.explain.explanation import Explanation, FailureStage, Sure

_MREGISTER = "Win32 metadata (MREGISTER_E_…)"
_SCOPE = N_("Explain", "Set the MDM user scope in Entra ID to All, or to a group that contains the package account.")
_RETRY = N_("Explain", "Wait some minutes and run the package again.")

TABLE: tuple[Explanation, ...] = (
    Explanation(
        key="enrol_user_cancelled",
        codes=(0x8018002A,),
        stage=FailureStage.ENROL,
        weight=7,
        meaning=N_(
            "Explain",
            "The device was not enrolled: the sign-in was cancelled, usually because a second factor was demanded.",
        ),
        causes=(
            N_("Explain", "Conditional Access requires MFA, or something else, for enrolling in device management."),
            N_("Explain", "Somebody closed the window of the sign-in."),
        ),
        steps=(
            N_("Explain", "Exclude the accounts package_… from policies on Microsoft Intune Enrollment."),
            N_("Explain", "The package need not be built again; run it once more on the device."),
        ),
        source="Windows headers (MENROLL_E_USER_CANCELED); public notes for the cause",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="enrol_internal",
        codes=(0x80180006,),
        stage=FailureStage.ENROL,
        weight=5,
        meaning=N_(
            "Explain", "The device was not enrolled: Windows could not process the answer of the service ({code})."
        ),
        causes=(
            N_(
                "Explain",
                "With another device management than Intune: its server does not know the discovery of Windows 11 25H2"
                " (RequestVersion 9.0).",
            ),
            N_("Explain", "A fault or maintenance of the service at that moment."),
            N_("Explain", "A proxy changes the messages."),
        ),
        steps=(
            N_("Explain", "With another device management: update its server, or ask its maker about Windows 11 25H2."),
            N_("Explain", "With Intune: look at the service health page of Microsoft 365, and try again later."),
        ),
        source="MDMRegistration.h (Microsoft Learn: mdm-registration-constants); fleetdm/fleet#49329, #31232",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="answer_xml",
        signs=(XML,),
        kinds=("enrol", "join"),
        stage=FailureStage.ENROL,
        weight=5,
        meaning=N_("Explain", "{what}: Windows could not read the XML in the answer of the service ({code})."),
        causes=(
            N_("Explain", "The service answers in a form that this version of Windows does not know."),
            N_("Explain", "A proxy or a sign-in page of a hotspot answered in place of the service."),
        ),
        steps=(_RETRY, N_("Explain", "Try without a proxy and without TLS inspection.")),
        source="MSXML and XmlLite error codes (windows-itpro-docs#4880 for the form)",
        sure=Sure.INFERRED,
    ),
    Explanation(
        key="nobody_signed_in",
        codes=(0x80070525,),
        kinds=("enrol", "join"),
        stage=FailureStage.ENROL,
        weight=7,
        meaning=N_("Explain", "{what}: no user was signed in whose account could be used ({code})."),
        causes=(
            N_("Explain", "The enrolment was started by a service or at first start, before anybody had signed in."),
            N_("Explain", "The account that began it is gone."),
        ),
        steps=(
            N_("Explain", "Sign in with an account of the tenant, and start the enrolment again."),
            N_("Explain", "Without a person, use the bulk token of a package, which needs no user."),
        ),
        source="fleetdm/fleet#48931; Microsoft: system error code 1317",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="register_message",
        codes=(0x80190001, 0x80190006, 0x80190007, 0x80190008),
        stage=FailureStage.ENROL,
        meaning=N_("Explain", "The device was not enrolled, because the service did not accept its message ({code})."),
        causes=(
            N_("Explain", "The service does not know this version of the messages."),
            N_("Explain", "A proxy changes the messages, or the service had a fault."),
        ),
        steps=(_RETRY, N_("Explain", "Try without a proxy and without TLS inspection.")),
        source=_MREGISTER,
        sure=Sure.CODE,
    ),
    Explanation(
        key="register_refused",
        codes=(0x80190002, 0x80190003),
        stage=FailureStage.ENROL,
        meaning=N_("Explain", "The device was not enrolled, because the account may not register devices ({code})."),
        causes=(
            N_("Explain", "The MDM user scope does not include the account, or a licence is missing."),
            N_("Explain", "The bulk token has expired or was revoked."),
        ),
        steps=(_SCOPE, N_("Explain", "Check the licences of the tenant.")),
        source=_MREGISTER,
        sure=Sure.CODE,
        place="account.entra.token",
    ),
    Explanation(
        key="register_again",
        codes=(0x80190009, 0x8019000A),
        stage=FailureStage.ENROL,
        weight=8,
        meaning=N_("Explain", "The device was not enrolled, because it is registered already ({code})."),
        causes=(N_("Explain", "The device was managed before and was not reset, or is just being enrolled."),),
        steps=(
            N_("Explain", "Leave the old management under Settings, Accounts, Access work or school; or reset the PC."),
        ),
        source=_MREGISTER,
        sure=Sure.CODE,
    ),
    Explanation(
        key="register_not_joined",
        codes=(0x8019000B, 0x8019000D),
        stage=FailureStage.ENROL,
        weight=7,
        meaning=N_("Explain", "The device was not enrolled, because it is not registered in the directory ({code})."),
        causes=(N_("Explain", "The device had not joined Entra ID, or its entry is gone."),),
        steps=(N_("Explain", "Run dsregcmd /status and look whether the device is joined; join it first."),),
        source=_MREGISTER,
        sure=Sure.CODE,
        place="account.join",
    ),
    Explanation(
        key="register_discovery",
        codes=(0x8019000C, 0x8019000E),
        stage=FailureStage.ENROL,
        weight=7,
        meaning=N_("Explain", "The device was not enrolled, because it did not find the device management ({code})."),
        causes=(
            N_(
                "Explain",
                "The address of the device management is wrong, or its DNS entry (enterpriseenrollment) is missing.",
            ),
            N_("Explain", "The MDM user scope in Entra ID is None."),
        ),
        steps=(_SCOPE, N_("Explain", "Check the addresses of the device management in Entra ID and in the package.")),
        source=_MREGISTER,
        sure=Sure.CODE,
    ),
    Explanation(
        key="no_valid_mdm",
        signs=("NOMDM",),
        kinds=("enrol",),
        stage=FailureStage.ENROL,
        weight=6,
        meaning=N_(
            "Explain", "The device was not enrolled: Autopilot found no valid device management for it ({code})."
        ),
        causes=(
            N_("Explain", "The person must be licensed for exactly one device management; none or several are."),
            N_("Explain", "The MDM user scope in Entra ID is None, or its addresses are missing."),
        ),
        steps=(
            _SCOPE,
            N_("Explain", "Look which apps stand under Mobility (MDM and WIP) in Entra ID, and leave one in scope."),
        ),
        source="provdiagnostics.dll event 115 (libyal winevt-kb)",
        sure=Sure.CODE,
    ),
)

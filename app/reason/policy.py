"""Reasons that lie in multi-factor authentication and Conditional Access."""

from __future__ import annotations

from app.core.text import N_
from app.reason.reason import Reason

_CODES = "Microsoft Learn: reference-error-codes"

POLICY = (
    Reason(
        codes=("50074", "50076", "50078"),
        happened=N_("Reason", "The tenant requires multi-factor authentication for this sign-in."),
        cause=N_("Reason", "The second factor was not asked for, or the last confirmation is too old."),
        advice=N_("Reason", "Sign in again in the same browser and confirm with the second factor."),
        source=_CODES,
    ),
    Reason(
        codes=("50072", "50079"),
        happened=N_("Reason", "The account has to register a second factor first."),
        cause=N_("Reason", "The tenant requires multi-factor authentication, and none is set up for the account."),
        advice=N_("Reason", "Set one up at https://aka.ms/mfasetup, and then sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("500121",),
        happened=N_("Reason", "The second factor was not confirmed."),
        cause=N_("Reason", "The request was declined or not answered in time, or the code was wrong."),
        advice=N_("Reason", "Sign in again with the second factor at hand, and confirm within a minute."),
        source=_CODES,
    ),
    Reason(
        codes=("53004", "53010"),
        happened=N_("Reason", "The account has to register a second factor, and may not do so here."),
        cause=N_(
            "Reason",
            "Microsoft sees a risk, or the tenant lets second factors be registered only from certain places or"
            " devices.",
        ),
        advice=N_(
            "Reason",
            "Have the risk examined, or register the second factor from a place or device that the tenant allows. Then"
            " sign in again.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("135011", "130007"),
        happened=N_("Reason", "The device of this sign-in is disabled in Entra ID."),
        cause=N_("Reason", "An administrator, a policy or a clean-up of old devices disabled its entry."),
        advice=N_("Reason", "Have the device enabled in Entra ID under Devices, or sign in from another one."),
        source=_CODES,
    ),
    Reason(
        codes=("700003", "130008"),
        happened=N_("Reason", "The device of this sign-in is not, or no longer, in Entra ID."),
        cause=N_("Reason", "Its entry was deleted, or the device was reset or joined to another tenant."),
        advice=N_(
            "Reason",
            "Join the device again: run dsregcmd /leave as an administrator, restart, and join. Or sign in from another"
            " one.",
        ),
        source="Microsoft Learn: reference-error-codes; troubleshoot-device-dsregcmd",
    ),
    Reason(
        codes=("50155",),
        happened=N_("Reason", "Microsoft did not accept the proof of the device of this sign-in."),
        cause=N_(
            "Reason", "Its entry in Entra ID is gone or disabled, or was made a moment ago and is not known everywhere."
        ),
        advice=N_("Reason", "Wait some minutes and try again. If it stays, check the entry of the device in Entra ID."),
        source=_CODES,
    ),
    Reason(
        codes=("530004",),
        happened=N_(
            "Reason", "The tenant requires a compliant device, and does not accept that of another organisation."
        ),
        cause=N_("Reason", "A guest signs in, and the tenant does not trust what the home tenant says of the device."),
        advice=N_(
            "Reason",
            "Sign in with an account of the tenant itself, or have its administrators trust compliant devices under"
            " cross-tenant access.",
        ),
        source="Microsoft: Error AADSTS530004",
    ),
    Reason(
        codes=("500021", "500022", "50002", "500212", "500213"),
        happened=N_("Reason", "A restriction between tenants keeps the account out."),
        cause=N_(
            "Reason",
            "The proxy of this network allows other tenants only, or a policy for access between tenants blocks.",
        ),
        advice=N_("Reason", "Try another network, or have the tenant allowed in the restriction."),
        source=_CODES,
    ),
    Reason(
        codes=("50158", "50161", "50166"),
        happened=N_("Reason", "A check outside of Microsoft was not passed."),
        cause=N_("Reason", "The tenant uses another provider for the second factor or for terms of use."),
        advice=N_("Reason", "Sign in again in the same browser and finish the page of that provider."),
        source=_CODES,
    ),
    Reason(
        codes=("53000", "530003"),
        happened=N_("Reason", "The tenant requires a compliant device, and this one is not."),
        cause=N_("Reason", "A policy of Conditional Access asks for a device that Intune says is compliant."),
        advice=N_(
            "Reason",
            "Run the program on a compliant PC and sign in there with Edge, or with Chrome and Microsoft's single"
            " sign-on extension.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("53001",),
        happened=N_("Reason", "The tenant requires a PC that is joined to the domain, and this one is not."),
        cause=N_("Reason", "A policy of Conditional Access asks for a hybrid joined device."),
        advice=N_("Reason", "Run the program on a joined PC and sign in with Edge, or Chrome with single sign-on."),
        source=_CODES,
    ),
    Reason(
        codes=("50097", "50129", "50187"),
        happened=N_("Reason", "The tenant requires that the device proves who it is, and the browser could not."),
        cause=N_("Reason", "The device is not registered, or this browser does not pass on what Windows knows."),
        advice=N_(
            "Reason", "Sign in with Edge, or Chrome with Microsoft's single sign-on extension, on a registered device."
        ),
        source=_CODES,
    ),
    Reason(
        codes=("50131", "50005"),
        happened=N_("Reason", "Conditional Access refused the device or the circumstances of the sign-in."),
        cause=N_("Reason", "The state of the device, the place, the network or the risk does not satisfy a policy."),
        advice=N_(
            "Reason",
            "Look into the sign-in log with the correlation id; it names the policy. A managed PC with Edge in a known"
            " network usually passes.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("53003", "53002", "53009"),
        happened=N_("Reason", "Conditional Access blocked the sign-in."),
        cause=N_("Reason", "A policy of the tenant blocks this account, app, network or way to sign in."),
        advice=N_(
            "Reason",
            "Look into the sign-in log with the correlation id; it names the policy. If you used a device code, sign in"
            " with the browser: many tenants block device codes.",
        ),
        source="Microsoft Learn: reference-error-codes, policy-block-authentication-flows",
    ),
    Reason(
        codes=("device_code_blocked",),
        happened=N_("Reason", "Conditional Access blocked the sign-in by device code."),
        cause=N_("Reason", "Many tenants block device codes, because they are misused for phishing."),
        advice=N_("Reason", "Sign in with the browser instead. A device code is not needed where there is one."),
        source="Microsoft Learn: policy-block-authentication-flows",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("530032",),
        happened=N_("Reason", "A security policy of the tenant blocked the sign-in."),
        cause=N_("Reason", "A policy of Conditional Access sets rules that this sign-in does not satisfy."),
        advice=N_("Reason", "Look into the sign-in log with the correlation id, or ask who keeps the policies."),
        source=_CODES,
    ),
    Reason(
        codes=("530034",),
        happened=N_("Reason", "Microsoft blocked a delegated administrator because of suspicious activity."),
        cause=N_(
            "Reason", "The account administers this tenant for a partner, and something about it looked suspicious."
        ),
        advice=N_("Reason", "Sign in with an account of the tenant itself, and have the partner check its account."),
        source=_CODES,
    ),
    Reason(
        codes=("530035",),
        happened=N_("Reason", "The security defaults of the tenant blocked the sign-in."),
        cause=N_("Reason", "Security defaults are on, and this sign-in uses a way they do not allow."),
        advice=N_("Reason", "Sign in with the browser and a second factor, not with a device code."),
        source=_CODES,
    ),
    Reason(
        codes=("53011",),
        happened=N_("Reason", "The account is blocked because its home tenant sees a risk."),
        cause=N_("Reason", "Identity Protection considers the account to be at risk."),
        advice=N_("Reason", "Have the risk examined in the home tenant, or sign in with an account of this tenant."),
        source=_CODES,
    ),
)
"""Second factors, managed devices, and policies that block."""

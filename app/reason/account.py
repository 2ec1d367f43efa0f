"""Reasons that lie in the account, the tenant, or a code and token that are no longer good."""

from __future__ import annotations

from app.core.text import N_
from app.reason.reason import GENERAL, Reason

_CODES = "Microsoft Learn: reference-error-codes"

ACCOUNT = (
    Reason(
        codes=("50020", "50034", "51004", "90072", "50014", "50197", "500341", "500208"),
        happened=N_("Reason", "The account does not exist in this tenant."),
        cause=N_("Reason", "The browser signed in with another account, or the name is mistyped."),
        advice=N_(
            "Reason", "Start again, choose “Use another account”, and take one of the tenant for which the token is."
        ),
        source=_CODES,
    ),
    Reason(
        codes=("wrong_account",),
        happened=N_("Reason", "You signed in to another tenant than the one you asked for."),
        cause=N_("Reason", "The browser took an account of another organisation, or the tenant was entered wrongly."),
        advice=N_("Reason", "Start again and choose an account of the right tenant, or correct the tenant."),
        source=GENERAL,
    ),
    Reason(
        codes=("50055", "50144"),
        happened=N_("Reason", "The password of the account has expired."),
        cause=N_(
            "Reason", "A policy of the tenant, or of Active Directory on premises, ends passwords after some time."
        ),
        advice=N_("Reason", "Change the password where you usually do, and sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("50125", "50135", "50142"),
        happened=N_("Reason", "The account has to set a new password or its recovery data first."),
        cause=N_("Reason", "Microsoft or a policy of the tenant requires it, often because of a risk."),
        advice=N_("Reason", "Sign in at https://myaccount.microsoft.com, follow the pages there, and sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("80001", "80002", "80005", "80007", "80010", "80013", "80014"),
        happened=N_("Reason", "Active Directory on premises could not check the password."),
        cause=N_(
            "Reason", "An agent of pass-through authentication does not reach it, is slow, or its clock is wrong."
        ),
        advice=N_("Reason", "Check the agents of pass-through authentication, or sign in with a cloud account."),
        source=_CODES,
    ),
    Reason(
        codes=("50057",),
        happened=N_("Reason", "The account is disabled."),
        cause=N_("Reason", "An administrator blocked its sign-in, here or in Active Directory on premises."),
        advice=N_("Reason", "Sign in with another account, or have this one enabled."),
        source=_CODES,
    ),
    Reason(
        codes=("50053",),
        happened=N_("Reason", "The account is locked, or the sign-in came from an address that Microsoft distrusts."),
        cause=N_("Reason", "There were too many wrong passwords, or the network address is known for attacks."),
        advice=N_(
            "Reason", "Wait a while, try from another network, or have an administrator look into the sign-in log."
        ),
        source=_CODES,
    ),
    Reason(
        codes=("50126", "50056", "50064"),
        happened=N_("Reason", "The name or the password is wrong."),
        cause=N_("Reason", "One of them is mistyped, or the password was changed lately."),
        advice=N_("Reason", "Sign in again, and reset the password if you no longer know it."),
        source=_CODES,
    ),
    Reason(
        codes=("90002",),
        happened=N_("Reason", "There is no tenant with this name in the chosen cloud."),
        cause=N_("Reason", "The domain or id is mistyped, the tenant is in another cloud, or it has no subscription."),
        advice=N_("Reason", "Check the tenant and the cloud, and sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("90038",),
        happened=N_("Reason", "The tenant is in another national cloud."),
        cause=N_("Reason", "The sign-in went to one cloud, and the tenant lives in another."),
        advice=N_("Reason", "Choose the cloud of the tenant, and sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("50059", "50128", "90019"),
        happened=N_("Reason", "Microsoft could not determine the tenant."),
        cause=N_("Reason", "No tenant was given, or its domain is not verified in any tenant."),
        advice=N_("Reason", "Enter the tenant as a verified domain or as its id, and sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("70016", "authorization_pending"),
        happened=N_("Reason", "Nobody has entered the device code yet."),
        cause=N_("Reason", "The code is still waiting for somebody to sign in with it."),
        advice=N_("Reason", "Open the page shown, enter the code, and sign in; the program goes on by itself."),
        source=_CODES,
    ),
    Reason(
        codes=("70018", "90119", "bad_verification_code"),
        happened=N_("Reason", "The device code is not one that Microsoft knows."),
        cause=N_("Reason", "It was mistyped or left out."),
        advice=N_("Reason", "Start again, and enter the new code as it is shown."),
        source=_CODES,
    ),
    Reason(
        codes=("70019", "expired_code", "expired_token"),
        happened=N_("Reason", "The device code has expired."),
        cause=N_("Reason", "It is good for some minutes, and nobody signed in with it in that time."),
        advice=N_("Reason", "Start again, and enter the new code at once."),
        source=_CODES,
    ),
    Reason(
        codes=("90120",),
        happened=N_("Reason", "The device code has been used or declined already."),
        cause=N_("Reason", "A code works once. Somebody signed in with it, or chose Cancel."),
        advice=N_("Reason", "Start again. If it was not you who used the code, look into the sign-in log."),
        source=_CODES,
    ),
    Reason(
        codes=("54005", "70000"),
        happened=N_("Reason", "The code of this sign-in was used twice or is no longer good."),
        cause=N_("Reason", "A page was loaded again, or the answer came late."),
        advice=N_("Reason", "Start the sign-in again."),
        source=_CODES,
    ),
    Reason(
        codes=("50132", "50133"),
        happened=N_("Reason", "The session of the sign-in has ended."),
        cause=N_("Reason", "The password was changed or has expired since, or an administrator revoked the sessions."),
        advice=N_("Reason", "Sign in again. If a device shows this, get a new token and rebuild its package."),
        source=_CODES,
    ),
    Reason(
        codes=("700082",),
        happened=N_("Reason", "The token was not used for so long that Microsoft ended it."),
        cause=N_(
            "Reason",
            "A bulk token that is not used for a long time may expire early; after how long is not documented.",
        ),
        advice=N_("Reason", "Get a new token and rebuild the package. Build packages shortly before they are used."),
        source="Workspot 0xCAA20003",
        doubt="[UNKNOWN]",
    ),
    Reason(
        codes=("70008", "70043", "50173", "50089", "700081", "700084"),
        happened=N_("Reason", "The sign-in or the token is no longer good."),
        cause=N_(
            "Reason", "It expired, a policy requires a fresh sign-in, or it was revoked, as after a new password."
        ),
        advice=N_("Reason", "Sign in again. If a device shows this, get a new token and rebuild its package."),
        source=_CODES,
    ),
)
"""Accounts, tenants, device codes, and tokens that ended."""

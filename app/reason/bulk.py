"""Reasons that the bulk-token service itself gives."""

from __future__ import annotations

from app.core.text import N_
from app.reason.reason import Reason

BULK = (
    Reason(
        codes=("240001",),
        happened=N_("Reason", "The service says that you may not register devices in this tenant."),
        cause=N_(
            "Reason",
            "The device setting “Users may join devices to Microsoft Entra” leaves you out, your role is missing, or"
            " nobody has consented to the permission of the app registration.",
        ),
        advice=N_(
            "Reason",
            "Add your account to “Users may join devices to Microsoft Entra”, have consent granted, and sign in again."
            " The checklist has the links.",
        ),
        source="Microsoft Learn: reference-error-codes; aadinternals.com/post/bprt",
    ),
    Reason(
        codes=("240003",),
        happened=N_(
            "Reason", "The service refused the sign-in because it was made without multi-factor authentication."
        ),
        cause=N_("Reason", "The account has to confirm with a second factor, and this sign-in did not ask for it."),
        advice=N_(
            "Reason",
            "Sign in again in the browser with “Use another account” or in a private window, and confirm with the"
            " second factor.",
        ),
        source="ImmyBot AzureTroubleshooting",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("240005",),
        happened=N_("Reason", "The service says that your account lacks the role for bulk tokens."),
        cause=N_("Reason", "None of the roles that may obtain bulk tokens is assigned and active."),
        advice=N_(
            "Reason",
            "Have Cloud Device Administrator assigned to you for the whole tenant, activate it if it is only eligible,"
            " and then sign in again.",
        ),
        source="ImmyBot AzureTroubleshooting",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("90092", "90202"),
        happened=N_("Reason", "The directory refused to create the account package_… of the bulk token."),
        cause=N_(
            "Reason",
            "The service principal Microsoft.Azure.SyncFabric is probably missing. New tenants often lack it, and it"
            " has been seen to vanish.",
        ),
        advice=N_(
            "Reason",
            "Create it with: New-MgServicePrincipal -AppId 00000014-0000-0000-c000-000000000000. Wait a few minutes and"
            " try again.",
        ),
        source="ImmyBot AzureTroubleshooting; AADInternals",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("90093",),
        happened=N_("Reason", "The directory says that your rights do not suffice to create the account package_…."),
        cause=N_(
            "Reason",
            "The role is limited to an administrative unit, was activated only after the sign-in, or the client id is"
            " one that Microsoft no longer lets do this. The cause has not been found in public; Global Administrators"
            " meet it too.",
        ),
        advice=N_(
            "Reason",
            "Use an app registration of your own with admin consent, check that your role applies to the whole "
            "tenant, activate it first, and then sign in again.",
        ),
        source="AADInternals#116",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("90114",),
        happened=N_("Reason", "The service did not accept the day on which the token is to end."),
        cause=N_(
            "Reason",
            "The clock of this computer is wrong, or the day is past or more than 180 days ahead, counted in UTC.",
        ),
        advice=N_("Reason", "Set the clock, choose a day 1 to 180 days ahead, and try again."),
        source="Microsoft Learn: reference-error-codes",
    ),
    Reason(
        codes=("empty_response",),
        happened=N_("Reason", "The service answered with nothing where a token should be."),
        cause=N_(
            "Reason",
            "This was seen with accounts of a federated domain that are in a staged rollout of cloud sign-in, with"
            " which bulk enrolment does not work.",
        ),
        advice=N_(
            "Reason",
            "Sign in with an account that is not in the staged rollout, for example one of *.onmicrosoft.com, and with"
            " a password or a certificate.",
        ),
        source="memdocs windows-bulk-enroll (29 September 2025); AADInternals#55",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("unauthorized_client",),
        happened=N_("Reason", "The service refused this client without giving a number."),
        cause=N_(
            "Reason", "This has been seen to pass by itself. If it stays, the app registration or its consent is wrong."
        ),
        advice=N_(
            "Reason", "Wait a minute and try again. If it fails again, check the app registration and its consent."
        ),
        source="AADInternals PRT.ps1",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("no_token",),
        happened=N_("Reason", "The service reported success, but its answer contains no token."),
        cause=N_("Reason", "Microsoft may have changed the service, or a proxy changed the answer."),
        advice=N_(
            "Reason", "Try again. If it stays, copy this text, look for a newer version of the program, and report it."
        ),
        source="AADInternals PRT.ps1; ROADtools auth.py",
    ),
    Reason(
        codes=("wrong_audience",),
        happened=N_("Reason", "The service did not accept the access token of the sign-in."),
        cause=N_(
            "Reason",
            "The token is for another service or another cloud, or the app registration lacks the permission"
            " self_service_device_delete.",
        ),
        advice=N_(
            "Reason",
            "Check that the cloud is that of your tenant, and that the app registration has the permission and admin"
            " consent. Then sign in again.",
        ),
        source="aadinternals.com/post/bprt",
        doubt="[INFERRED]",
    ),
    Reason(
        codes=("reuse",),
        happened=N_("Reason", "This package id has been used before."),
        cause=N_(
            "Reason",
            "A new token under an old id overwrites the account package_… of that id. Packages built with the old token"
            " may stop working.",
        ),
        advice=N_(
            "Reason",
            "Keep the id only if you replace the old packages. To let both work, take a new package id.",
        ),
        source="aadinternals.com/post/bprt",
        doubt="[INFERRED]",
    ),
)
"""The bulk-token service, its directory, and what its answers may lack."""

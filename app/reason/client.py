"""Reasons that lie in the app registration, its consent, or the resource."""

from __future__ import annotations

from app.core.text import N_
from app.reason.reason import Reason

_CODES = "Microsoft Learn: reference-error-codes"

CLIENT = (
    Reason(
        codes=("65001", "90094", "90008"),
        happened=N_("Reason", "Nobody has consented to what the app registration asks for."),
        cause=N_("Reason", "In this tenant, an administrator has to grant the permission, and that has not been done."),
        advice=N_(
            "Reason",
            "Open the link for admin consent as Global Administrator, Cloud Application Administrator or Application"
            " Administrator, accept, wait a minute, and sign in again.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("90095",),
        happened=N_("Reason", "An administrator has to approve the app registration; a request can be sent."),
        cause=N_("Reason", "Users of this tenant may not consent themselves, but may ask for approval."),
        advice=N_(
            "Reason",
            "Send the request from the page in the browser, or have an administrator open the link for admin consent."
            " Sign in again when it is approved.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("65004", "consent_declined", "access_denied", "authorization_declined"),
        happened=N_("Reason", "The sign-in was declined on Microsoft's page."),
        cause=N_(
            "Reason",
            "Somebody chose Cancel, often because the page speaks of deleting devices. The bulk-token service asks for"
            " this permission; the program deletes nothing.",
        ),
        advice=N_("Reason", "Start again and accept, or have an administrator grant consent for all beforehand."),
        source="Microsoft Learn: reference-error-codes",
    ),
    Reason(
        codes=("65002",),
        happened=N_("Reason", "Microsoft does not let this client id use the bulk-token service."),
        cause=N_(
            "Reason", "The client id belongs to Microsoft, and one program of Microsoft may not stand in for another."
        ),
        advice=N_("Reason", "Create an app registration of your own with the guide, and enter its client id."),
        source=_CODES,
    ),
    Reason(
        codes=("650057", "650056", "65005"),
        happened=N_("Reason", "The app registration does not list the permission that bulk tokens need."),
        cause=N_(
            "Reason", "The delegated permission self_service_device_delete is missing, or it is for another cloud."
        ),
        advice=N_("Reason", "Add the permission as the guide shows, grant admin consent, and sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("650052", "650054", "500014", "500011", "50001"),
        happened=N_("Reason", "The service for registering devices is not available to the app in this tenant."),
        cause=N_(
            "Reason",
            "The service principal “Device Registration Service” is missing or disabled, or the tenant has no licence"
            " that includes it.",
        ),
        advice=N_(
            "Reason",
            "Under Enterprise applications, look for 01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9 and enable it, or create the"
            " service principal with the script of the guide.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("700016", "700011", "70001"),
        happened=N_("Reason", "There is no application with this client id in the tenant."),
        cause=N_(
            "Reason", "The client id is mistyped, belongs to another tenant, or the app registration was deleted."
        ),
        advice=N_(
            "Reason", "Compare client id and tenant with the app registration, or create it again with the guide."
        ),
        source=_CODES,
    ),
    Reason(
        codes=("7000112",),
        happened=N_("Reason", "The app registration is disabled."),
        cause=N_("Reason", "Somebody disabled it, or sign-in for users is off at its enterprise application."),
        advice=N_(
            "Reason", "Ask who disabled it. Under Enterprise applications, set “Enabled for users to sign-in” to Yes."
        ),
        source=_CODES,
    ),
    Reason(
        codes=("7000218",),
        happened=N_("Reason", "Microsoft asks for a client secret, which a program on a desktop cannot keep."),
        cause=N_("Reason", "The app registration is not a public client."),
        advice=N_(
            "Reason",
            "In the app registration, under Authentication, set “Allow public client flows” to Yes, and sign in again."
            " Never create a secret for it.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("50011", "500113", "900971"),
        happened=N_("Reason", "The address to which the browser returns is not listed in the app registration."),
        cause=N_(
            "Reason",
            "The address http://localhost is missing, or is listed under Web instead of Mobile and desktop "
            "applications.",
        ),
        advice=N_(
            "Reason",
            "In the app registration, under Authentication, add http://localhost as a redirect address of the platform"
            " “Mobile and desktop applications”.",
        ),
        source=_CODES,
    ),
    Reason(
        codes=("50194", "90130", "90124"),
        happened=N_("Reason", "The app registration is for one tenant, but the sign-in was not sent to a certain one."),
        cause=N_("Reason", "No tenant was entered, so the sign-in went to the address for all tenants."),
        advice=N_("Reason", "Enter the domain or the id of your tenant, and sign in again."),
        source=_CODES,
    ),
    Reason(
        codes=("50105", "501051"),
        happened=N_("Reason", "Your account is not assigned to the application."),
        cause=N_("Reason", "The enterprise application requires assignment, and you are not on its list."),
        advice=N_(
            "Reason",
            "Under Enterprise applications, assign your account or group to it, or set “Assignment required” to No.",
        ),
        source=_CODES,
    ),
)
"""The customer's app registration, consent to it, and the service it is for."""

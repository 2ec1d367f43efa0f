"""Reasons why the app registration for bulk tokens cannot be made by Microsoft Graph."""

from __future__ import annotations

from app.core.text import N_
from app.reason.reason import Reason

REGISTRATION = (
    Reason(
        codes=("register_forbidden",),
        happened=N_("Reason", "Your account may not make or change app registrations in this tenant."),
        cause=N_(
            "Reason",
            "None of the roles Cloud Application Administrator, Application Administrator and Global Administrator is"
            " assigned to you and active, or not all was accepted on the consent page.",
        ),
        advice=N_(
            "Reason",
            "Have Cloud Application Administrator assigned to you, activate it if it is only eligible, and then sign in"
            " again; or give the script of the guide to somebody who has the role.",
        ),
        source="Microsoft Learn: permissions-reference; learn.microsoft.com/graph/errors",
    ),
    Reason(
        codes=("consent_forbidden",),
        happened=N_("Reason", "Your account may not grant admin consent in this tenant."),
        cause=N_(
            "Reason",
            "Making an app registration and consenting for everybody are two rights. The second one needs Cloud"
            " Application Administrator, Application Administrator or Global Administrator, active and for the whole"
            " tenant.",
        ),
        advice=N_(
            "Reason",
            "Have somebody with one of these roles open the app registration under API permissions and choose “Grant"
            " admin consent”, or start this again.",
        ),
        source="learn.microsoft.com/graph/api/oauth2permissiongrant-post",
    ),
    Reason(
        codes=("tool_refused",),
        happened=N_("Reason", "Your tenant does not let you sign in to Microsoft Graph Command Line Tools for this."),
        cause=N_(
            "Reason",
            "The consent was declined, you may not consent to it yourself, or that app is disabled, requires"
            " assignment, or is not known in this cloud.",
        ),
        advice=N_(
            "Reason",
            "Sign in as an administrator who may consent and accept, have the app 14d82eec-204b-4c2f-b7e8-296a70dab67e"
            " allowed under Enterprise applications, or take a script or the steps by hand instead.",
        ),
        source="Microsoft Learn: reference-error-codes",
        doubt="[INFERRED]",
    ),
)
"""The rights for making it, and the app of Microsoft's in whose name that is done."""

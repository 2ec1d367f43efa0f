"""Reasons without a number of Microsoft's: network, clock, this computer, and Microsoft Graph."""

from __future__ import annotations

from app.core.text import N_
from app.reason.reason import GENERAL, Reason

LOCAL = (
    Reason(
        codes=("timeout",),
        happened=N_("Reason", "There was no answer in time."),
        cause=N_("Reason", "Nobody finished the sign-in, or the service is slow or out of reach."),
        advice=N_("Reason", "Try again. If it stays, check the network and the service health of Microsoft 365."),
        source=GENERAL,
    ),
    Reason(
        codes=("no_network",),
        happened=N_("Reason", "The sign-in host could not be reached."),
        cause=N_(
            "Reason", "There is no network, its name cannot be resolved, a firewall blocks it, or it needs a proxy."
        ),
        advice=N_("Reason", "Check the network, allow the sign-in host in the firewall, or set the proxy."),
        source=GENERAL,
    ),
    Reason(
        codes=("tls",),
        happened=N_("Reason", "The connection is not trusted, so nothing was sent."),
        cause=N_(
            "Reason",
            "A proxy or security product opens the connection, and its root certificate is not in the trust store of"
            " this computer; or the clock is wrong; or REQUESTS_CA_BUNDLE names other certificates.",
        ),
        advice=N_(
            "Reason",
            "Have the root certificate of the proxy added to the trust store of the operating system. Do not turn the"
            " check off.",
        ),
        source=GENERAL,
    ),
    Reason(
        codes=("proxy",),
        happened=N_("Reason", "The proxy did not let the connection through."),
        cause=N_("Reason", "The proxy is out of reach, its address is wrong, or it blocks the sign-in host."),
        advice=N_("Reason", "Check the address of the proxy, and have the sign-in host allowed there."),
        source=GENERAL,
    ),
    Reason(
        codes=("proxy_password",),
        happened=N_("Reason", "The proxy asks for a name and a password."),
        cause=N_(
            "Reason", "None were given, they are wrong, or the proxy wants a way of signing in that is not supported."
        ),
        advice=N_("Reason", "Set the proxy with its name and password, or have the sign-in host allowed without one."),
        source=GENERAL,
    ),
    Reason(
        codes=("90055", "50196", "50088", "throttled"),
        happened=N_("Reason", "Microsoft received too many requests and asks you to wait."),
        cause=N_("Reason", "The tenant, or this computer, asked too often in a short time."),
        advice=N_("Reason", "Wait some minutes, and then try once."),
        source="Microsoft Learn: reference-error-codes",
    ),
    Reason(
        codes=(
            *("90033", "90023", "90025", "90006", "90012", "90024", "90036", "90090", "90091"),
            *("50000", "50033", "50087", "70012"),
        ),
        happened=N_("Reason", "The sign-in service had a fault of its own that usually passes."),
        cause=N_("Reason", "The service or its directory was out of reach, too slow, or overloaded at that moment."),
        advice=N_(
            "Reason",
            "Wait some minutes and try again. If it stays, look at the service health of Microsoft 365, and give"
            " Microsoft’s support the correlation id.",
        ),
        source="Microsoft Learn: reference-error-codes",
    ),
    Reason(
        codes=("bad_answer",),
        happened=N_("Reason", "The service sent an answer that cannot be read."),
        cause=N_("Reason", "A proxy or a sign-in page of the network put its own page there, or the service changed."),
        advice=N_("Reason", "Open a web page to see whether the network wants a sign-in, and try again."),
        source=GENERAL,
    ),
    Reason(
        codes=("http",),
        happened=N_("Reason", "The service answered with an error and no explanation."),
        cause=N_("Reason", "It has an internal failure, or refuses the request; the number in the answer says which."),
        advice=N_("Reason", "Try again later. If it stays, copy this text for Microsoft's support."),
        source=GENERAL,
    ),
    Reason(
        codes=("clock",),
        happened=N_("Reason", "The clock of this computer and that of the service differ too much."),
        cause=N_("Reason", "The date, the time or the time zone of this computer is wrong."),
        advice=N_("Reason", "Set the clock, or let the computer set it by the network, and try again."),
        source=GENERAL,
    ),
    Reason(
        codes=("listener",),
        happened=N_("Reason", "The program could not wait for the answer of the browser."),
        cause=N_("Reason", "A security product or a setting of this computer forbids to listen on 127.0.0.1."),
        advice=N_("Reason", "Allow the program to listen on this computer, or sign in with a device code."),
        source=GENERAL,
    ),
    Reason(
        codes=("browser",),
        happened=N_("Reason", "No browser could be opened."),
        cause=N_("Reason", "This computer has none, or the program runs without a desktop."),
        advice=N_("Reason", "Copy the sign-in address into a browser on this computer, or sign in with a device code."),
        source=GENERAL,
    ),
    Reason(
        codes=("graph_forbidden",),
        happened=N_("Reason", "Microsoft Graph does not let this account or app see or do that."),
        cause=N_("Reason", "The consent for it is missing, or your role does not include it."),
        advice=N_("Reason", "Grant the permissions that are asked for, or sign in with an account that has the role."),
        source="learn.microsoft.com/graph/errors",
    ),
    Reason(
        codes=("graph_sign_in",),
        happened=N_("Reason", "Microsoft Graph does not accept the sign-in, or no longer does."),
        cause=N_("Reason", "A sign-in is good for about an hour, and an administrator can end it before."),
        advice=N_("Reason", "Sign in again."),
        source="learn.microsoft.com/graph/errors",
    ),
    Reason(
        codes=("graph",),
        happened=N_("Reason", "Microsoft Graph answered with an error."),
        cause=N_("Reason", "The service has a failure, or this tenant does not offer what was asked for."),
        advice=N_("Reason", "Try again later. The portal shows the same, and lets you do it by hand."),
        source="learn.microsoft.com/graph/errors",
    ),
)
"""The network, the clock, this computer, and Microsoft Graph."""

UNKNOWN = Reason(
    codes=("unknown",),
    happened=N_("Reason", "Microsoft refused, with a reason that this program does not know."),
    cause=N_("Reason", "Codes come and go; the text of the service says more."),
    advice=N_("Reason", "Look the code up at https://login.microsoftonline.com/error, and look into the sign-in log."),
    source="Microsoft Learn: reference-error-codes",
    doubt="[UNKNOWN]",
)
"""The card for every code that has none."""

"""The pages that the demo tenant shows to a person: choosing an account, and entering a code from another device.

They are made for every browser and speak English or French by themselves: the person who looks at them may be at
another program than ours, whose translation is not at hand there. Everything that came in is escaped.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape
from typing import TYPE_CHECKING

from app.enrol.demo.account import ACCOUNTS
from app.enrol.demo.server import DemoAnswer, as_page

if TYPE_CHECKING:
    from collections.abc import Mapping

DECLINE = "decline"
"""The choice of a person who does not want to go on."""

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto 2rem;padding:0 1rem;"
    "color:#1b1b1b;background:#fff;overflow-wrap:anywhere}"
    ".banner{margin:0 -1rem 1rem;padding:1rem;font-size:1.4rem;font-weight:bold;color:#000;"
    "background:repeating-linear-gradient(45deg,#ffd400 0 2rem,#ffe45c 2rem 4rem);border-bottom:.4rem solid #000}"
    "h1{font-size:1.6rem}form{margin:.6rem 0}button,input[type=text]{font:inherit;padding:.6rem .8rem;"
    "color:inherit;background:#f3f3f3;border:1px solid #555;border-radius:.3rem;box-sizing:border-box;max-width:100%}"
    "button{width:100%;text-align:start;cursor:pointer}"
    "button:focus,button:hover{background:#dcebff;outline:2px solid #004a9f}small{display:block}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#1b1b1b}"
    "button,input[type=text]{background:#2c2c2c;border-color:#999}"
    "button:focus,button:hover{background:#123a66;outline-color:#8ec5ff}}"
)
_SCRIPT = "document.forms[0].submit()"

_TEXTS = {
    "banner": ("DEMO TENANT – nothing here is real", "LOCATAIRE DE DÉMONSTRATION – rien ici n’est réel"),
    "why": (
        (
            "This page comes from Provisioning Designer on this computer. Nothing is sent to Microsoft, "
            "no password is asked for, and the tokens work on no device."
        ),
        (
            "Cette page vient de Provisioning Designer, sur cet ordinateur. Rien n’est envoyé à Microsoft, "
            "aucun mot de passe n’est demandé, et les jetons ne fonctionnent sur aucun appareil."
        ),
    ),
    "choose": ("Who signs in?", "Qui se connecte ?"),
    "administrator": ("May get a bulk token: all goes well.", "Peut obtenir un jeton en bloc : tout se passe bien."),
    "without_role": (
        "Has no role that may get a token: the service answers AADSTS240005.",
        "N’a aucun rôle permettant d’obtenir un jeton : le service répond AADSTS240005.",
    ),
    "mfa": (
        "Must prove more: the first sign-in ends with AADSTS50076, the second goes well.",
        "Doit fournir une preuve de plus : la première connexion finit par AADSTS50076, la seconde réussit.",
    ),
    "blocked": (
        "Is blocked by Conditional Access: AADSTS53003.",
        "Est bloqué par l’accès conditionnel : AADSTS53003.",
    ),
    "no_consent": (
        "May not consent to the app, an administrator must: AADSTS90094.",
        "Ne peut pas consentir à l’application, un administrateur doit le faire : AADSTS90094.",
    ),
    "stranger": (
        "Belongs to another tenant: AADSTS50020 where the sign-in names a tenant.",
        "Appartient à un autre locataire : AADSTS50020 si la connexion désigne un locataire.",
    ),
    DECLINE: ("Decline", "Refuser"),
    "decline_why": ("As a person who says no: AADSTS65004.", "Comme une personne qui refuse : AADSTS65004."),
    "proof": (
        "More proof was asked for. Here a real tenant would ask for it; choose again.",
        "Une preuve de plus a été demandée. Un vrai locataire la demanderait ici ; choisissez à nouveau.",
    ),
    "go_on": ("Continue", "Continuer"),
    "enter": ("Sign in with a code", "Se connecter avec un code"),
    "code": ("Code that the program shows", "Code affiché par le programme"),
    "no_code": (
        "No sign-in waits for this code. It may be mistyped, used, or expired.",
        "Aucune connexion n’attend ce code. Il est peut-être mal saisi, déjà utilisé ou expiré.",
    ),
    "done": ("Done", "Terminé"),
    "declined": ("You declined", "Vous avez refusé"),
    "close": (
        "You can close this page and go back to the program.",
        "Vous pouvez fermer cette page et revenir au programme.",
    ),
    "back": ("Back to the program", "Retour au programme"),
    "failed": ("The sign-in cannot begin", "La connexion ne peut pas commencer"),
}


def choose_page(asked: Mapping[str, str], language: str, *, action: str = "", method: str = "get") -> DemoAnswer:
    """Return the page with all accounts. A choice sends the fields *asked* again, and the ``account`` chosen."""
    kept = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in asked.items()
        if name != "account"
    )
    parts = [f"<p>{_text('proof', language)}</p>"] if "acrs" in asked.get("claims", "") else []
    choices = [(key, account.name, account.upn, _text(key, language)) for key, account in ACCOUNTS.items()]
    choices.append((DECLINE, _text(DECLINE, language), "", _text("decline_why", language)))
    parts += [
        f'<form action="{escape(action)}" method="{method}">{kept}<button name="account" value="{escape(key)}">'
        f"<strong>{escape(name)}</strong> {escape(upn)}<small>{why}</small></button></form>"
        for key, name, upn, why in choices
    ]
    return _page("choose", "".join(parts), language)


def code_page(language: str, *, wrong: bool = False) -> DemoAnswer:
    """Return the page for the code that a program on another device shows."""
    told = f'<p role="alert"><strong>{_text("no_code", language)}</strong></p>' if wrong else ""
    return _page(
        "enter",
        f'{told}<form action="/devicelogin" method="get"><p><label>{_text("code", language)}<br>'
        f'<input type="text" name="user_code" autocomplete="off" autofocus required></label></p>'
        f"<button>{_text('go_on', language)}</button></form>",
        language,
    )


def done_page(language: str, *, declined: bool) -> DemoAnswer:
    """Return the page that says what was chosen, and that the program goes on by itself."""
    return _page("declined" if declined else "done", f"<p>{_text('close', language)}</p>", language)


def failed_page(description: str, language: str, status: int = 400) -> DemoAnswer:
    """Return the page for a request that must not be sent on to anybody; *description* says why."""
    return _page("failed", f"<p>{escape(description)}</p>", language, status)


def post_page(redirect_uri: str, fields: Mapping[str, str], language: str) -> DemoAnswer:
    """Return the page that sends *fields* on to *redirect_uri*: by itself, or by its button where no scripts run."""
    inputs = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in fields.items()
    )
    return _page(
        "back",
        f'<form method="post" action="{escape(redirect_uri)}">{inputs}'
        f"<button>{_text('go_on', language)}</button></form>"
        f"<script>{_SCRIPT}</script>",
        language,
    )


def _text(key: str, language: str) -> str:
    """Return a text in *language*, ready to be put on a page; English for all that is not French."""
    return escape(_TEXTS[key][language == "fr"], quote=False)


def _page(heading: str, content: str, language: str, status: int = 200) -> DemoAnswer:
    """Return a page with the banner and the text called *heading* above *content*."""
    tongue = "fr" if language == "fr" else "en"
    banner, title = _text("banner", tongue), _text(heading, tongue)
    return as_page(
        f'<!doctype html><html lang="{tongue}"><head><meta charset="utf-8"><title>{title} · {banner}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        f'<header class="banner">{banner}</header><p>{_text("why", tongue)}</p>'
        f"<main><h1>{title}</h1>{content}</main></body></html>",
        status,
        _POLICY,
    )


def _source(text: str) -> str:
    """Return the name of *text* by which a page may contain it and no other."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


_POLICY = f"default-src 'none'; style-src {_source(_STYLE)}; script-src {_source(_SCRIPT)}; base-uri 'none'"

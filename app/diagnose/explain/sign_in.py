"""Refused sign-ins of a device: each card of :mod:`app.reason` serves here too, and words of the registration service.

A number of Entra ID says more than the code next to it: 0xCAA20003 only means ``invalid_grant``, whatever the reason
is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.text import N_
from app.diagnose.explain.explanation import UNKNOWN_NUMBER, Explanation, FailureStage, Sure
from app.reason.account import ACCOUNT
from app.reason.bulk import BULK
from app.reason.client import CLIENT
from app.reason.local import LOCAL
from app.reason.policy import POLICY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.reason.reason import Reason

_REFUSED: Final = N_("Explain", "Entra ID refused the sign-in of the device ({sign}). {reason}")
_LOG: Final = N_("Explain", "Look at the sign-in log of the account package_… in Entra ID at that minute.")
_NEW_TOKEN: Final = N_("Explain", "Get a new bulk token, build the package again, and replace it on all sticks.")
_AGAIN: Final = N_("Explain", "The package need not be built again; run it once more on the device.")
_TOKEN: Final = "account.entra.token"  # noqa: S105 - the key of a field, not a secret
_POLICY_STEPS: Final = (
    N_("Explain", "Look at the sign-in log of the account package_… in Entra ID: it names the policy."),
    N_("Explain", "Exclude the accounts package_… from that policy."),
    _AGAIN,
)
_ACCOUNT_STEPS: Final = (_LOG, _NEW_TOKEN)
_RETRY_STEPS: Final = (
    N_("Explain", "Wait some minutes and run the package again."),
    N_("Explain", "Look at the service health page of Microsoft 365."),
)
_DOUBTS: Final = {"": Sure.DOC, "[INFERRED]": Sure.INFERRED, "[UNKNOWN]": Sure.UNKNOWN}


def _of_cards(cards: Iterable[Reason], steps: tuple[str, ...], place: str = "") -> Iterator[Explanation]:
    """Yield an explanation for each of *cards* that has a number; without *steps* it advises what the card does."""
    for card in cards:
        numbers = tuple(f"AADSTS{code}" for code in card.codes if code.isdecimal())
        if numbers:
            yield Explanation(
                key=f"sign_in_{numbers[0].removeprefix('AADSTS')}",
                signs=numbers,
                stage=FailureStage.JOIN,
                weight=7,
                meaning=_REFUSED,
                reason=card.happened,
                causes=(card.cause,),
                steps=steps or (card.advice, _LOG),
                source=card.source,
                sure=_DOUBTS[card.doubt],
                place=place,
            )


TABLE: tuple[Explanation, ...] = (
    *_of_cards(POLICY, _POLICY_STEPS),
    *_of_cards(ACCOUNT, _ACCOUNT_STEPS, _TOKEN),
    # 65002 is told in explain_device: on a device it is of a program of Microsoft, and not of the client of a token.
    *_of_cards((card for card in (*BULK, *CLIENT) if "65002" not in card.codes), (), _TOKEN),
    *_of_cards(LOCAL, _RETRY_STEPS),
    Explanation(
        key=UNKNOWN_NUMBER,
        signs=("NUMBERUNKNOWN",),
        stage=FailureStage.JOIN,
        weight=6,
        meaning=N_("Explain", "Entra ID refused the sign-in of the device with {sign}, which is not known here."),
        causes=(N_("Explain", "None of our tables knows the number; Microsoft's list of them may."),),
        steps=(N_("Explain", "Look the number up at https://login.microsoftonline.com/error."), _LOG),
        source="",
        sure=Sure.UNKNOWN,
        place=_TOKEN,
    ),
    Explanation(
        key="token_not_taken",
        signs=("TOKENREFUSED", "AADSTS70000", "AADSTS54005"),
        stage=FailureStage.JOIN,
        weight=9,
        meaning=N_("Explain", "The device did not join Entra ID, because the service did not accept its token."),
        causes=(
            N_("Explain", "The bulk token has expired or was revoked, or the package contains a damaged one."),
            N_("Explain", "The clock of the device is wrong, so the token seems to be from another time."),
        ),
        steps=(N_("Explain", "Set date and time of the device, and run the package once more."), _NEW_TOKEN),
        source="patchmypc.com 0x801C03ED; Microsoft Learn: troubleshoot-device-dsregcmd",
        sure=Sure.VENDOR,
        place=_TOKEN,
    ),
    Explanation(
        key="session_ended",
        signs=("AADSTS50132", "AADSTS50133", "AADSTS50089", "AADSTS700081", "AADSTS700084"),
        stage=FailureStage.JOIN,
        weight=9,
        meaning=N_("Explain", "The device did not join Entra ID, because its bulk token was revoked or has expired."),
        causes=(
            N_("Explain", "Somebody revoked the sessions of the account package_…, or changed its password."),
            N_("Explain", "The token has expired."),
        ),
        steps=(_NEW_TOKEN,),
        source="Microsoft Learn: reference-error-codes",
        sure=Sure.DOC,
        place=_TOKEN,
    ),
    Explanation(
        key="not_eligible",
        signs=("NOTELIGIBLE",),
        stage=FailureStage.JOIN,
        weight=8,
        meaning=N_("Explain", "The device did not join Entra ID, because the package account may not join devices."),
        causes=(N_("Explain", "“Users may join devices to Microsoft Entra” is limited to some groups, or to none."),),
        steps=(N_("Explain", "Allow joining in the device settings of Entra ID, then run the package again."),),
        source="patchmypc.com 0x801C03ED",
        sure=Sure.VENDOR,
    ),
    Explanation(
        key="device_cap_reached",
        signs=("DEVICECAP",),
        stage=FailureStage.JOIN,
        weight=9,
        meaning=N_("Explain", "The device did not join Entra ID, because the limit of devices per user is reached."),
        causes=(N_("Explain", "The device limit of Entra ID counts for the account as well."),),
        steps=(N_("Explain", "Raise the limit in the device settings of Entra ID, or delete old devices."),),
        source="Microsoft SupportArticles",
        sure=Sure.DOC,
    ),
    Explanation(
        key="device_unknown",
        codes=(0x801C03F2, 0x801C03F3),
        signs=("DEVICEUNKNOWN",),
        stage=FailureStage.JOIN,
        weight=8,
        meaning=N_("Explain", "The device did not join Entra ID, because the directory has no entry for it."),
        causes=(
            N_("Explain", "The PC is in a domain, and its computer account has not been synchronised to Entra ID yet."),
            N_("Explain", "The entry of the device was deleted in Entra ID while the device still refers to it."),
            N_("Explain", "The entry is new and not yet known everywhere in Entra ID."),
        ),
        steps=(
            N_(
                "Explain",
                "For a PC in a domain: wait for the next synchronisation; a package does not enrol such a PC.",
            ),
            N_("Explain", "Otherwise run dsregcmd /leave as an administrator, restart, and run the package again."),
        ),
        source="Microsoft Learn: troubleshoot-device-dsregcmd; windows-itpro-docs PR#6157",
        sure=Sure.DOC,
    ),
    Explanation(
        key="directory_error",
        signs=("DIRECTORYERROR",),
        stage=FailureStage.JOIN,
        weight=7,
        meaning=N_("Explain", "The device did not join Entra ID, because the directory behind the service failed."),
        causes=(
            N_("Explain", "A fault of the service at that moment."),
            N_("Explain", "An old entry of the same device stands in the way."),
        ),
        steps=(
            N_("Explain", "Wait some minutes and run the package again."),
            N_("Explain", "Delete the old entry of the device in Entra ID."),
        ),
        source="Microsoft Learn: troubleshoot-device-dsregcmd",
        sure=Sure.INFERRED,
    ),
)

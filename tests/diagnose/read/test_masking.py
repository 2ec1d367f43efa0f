"""No secret of a log is shown: in the time line, in reports, or in exports."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.diagnose.diagnosis import diagnose
from app.diagnose.read import provider
from app.diagnose.read.masking import hidden_text, hidden_value
from app.diagnose.report import report_html, report_json
from app.diagnose.story.timeline import filter_timeline
from tests.diagnose.log_case import Line, as_xml, package, prov
from tests.diagnose.stories import NAME

if TYPE_CHECKING:
    from pathlib import Path

JWT = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ1cm46bXMtZHJzIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg"
TOKEN = "0.AXoAnL4vKq7mYkSTGt0Lw2fV0Q" + "AgABAAEAAADnfolhJpSnRYB1SVj" * 12
KEY = "Sommer2026!"


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"AuthToken: {JWT} sent", JWT),
        (f"token {TOKEN} refused", TOKEN),
        (f'<parm name="BPRT" value="{TOKEN[:50]}"/>', TOKEN[:50]),
        (f"<keyMaterial>{KEY}</keyMaterial>", KEY),
        (f'<characteristic type="X"><parm name="Password" value="{KEY}" datatype="string"/></characteristic>', KEY),
        (f"net user admin {KEY} /add", KEY),
        (f"Accounts/Users/admin/Password={KEY}", KEY),
        (f'{{"refresh_token":"{TOKEN[:40]}"}}', TOKEN[:40]),
        ("key VK7JG-NPHTM-C97JM-9MPGT-3V66T used", "VK7JG-NPHTM"),
    ],
)
def test_secrets_in_texts_are_hidden(text: str, secret: str) -> None:
    """Tokens, passwords and keys in free texts are hidden in each usual spelling."""
    assert secret not in hidden_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "MCSF/Power/Controls/EnergyEstimationEnabled",
        "{6b1f0c5a-1111-4222-8333-444455556666}",
        r"C:\ProgramData\Microsoft\Provisioning\Depot.ppkg",
        "ClientCertificateInstall/PFXCertInstall/Depot/PFXCertBlob",
        "./Vendor/MSFT/Policy/Config/Accounts/AllowMicrosoftAccountConnection",
        "AADSTS700082: The refresh token has expired due to inactivity.",
        "https://enterpriseregistration.windows.net/EnrollmentServer/contoso",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    """Nodes, paths, ids and messages, which a diagnosis needs, are shown as they are."""
    assert hidden_text(text) == text


def test_values_with_secret_names_are_hidden() -> None:
    """A value that the event calls a token or password is hidden whatever it looks like."""
    assert hidden_value("AuthToken", "abc") == "•••"
    assert hidden_value("ExitCode", "5") == "5"


def test_no_secret_leaves_by_any_door(tmp_path: Path) -> None:
    """Reports, the time line and its details show none of the secrets in the log."""
    lines = [
        *package(
            prov(10, 10, "AADJ", f'<parm name="BPRT" value="{TOKEN}"/>'),
            prov(11, 12, f"Accounts Password={KEY}", f"Accounts/Users/admin/Password={KEY}", hresult="0x80070057"),
            prov(12, 13, f"net user admin {KEY}"),
            end=prov(60, 22, NAME, JWT, hresult="0x80070057"),
        ),
        Line(70, provider.REGISTRATION, 103, 4, {"AuthToken": KEY}),
        Line(71, provider.AAD, 1098, 2, {"Error": "0xCAA20003", "AdditionalInformation": f"Bearer {JWT}"}, JWT),
    ]
    (tmp_path / "a.xml").write_text(as_xml(lines, rendered=True))
    found = diagnose([tmp_path / "a.xml"])
    shown = [json.dumps(report_json(found), ensure_ascii=False), report_html(found), repr(found)]
    shown += [f"{entry.sentence} {entry.details()}" for entry in found.timeline]
    for secret in (JWT, TOKEN, KEY):
        places = [text[max(0, text.index(secret) - 200) : text.index(secret) + 20] for text in shown if secret in text]
        assert places == []
    assert filter_timeline(found.timeline, text=KEY) == []

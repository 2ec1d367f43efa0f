"""What a service answered: numbers of Entra ID win over general codes, its words are told apart, shown, and masked."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from app.diagnose.diagnosis import diagnose
from app.diagnose.explain.explanation import Sure
from app.diagnose.explain.service_answer import fit_to_show, service_answer, signs_in
from app.diagnose.read import provider
from app.diagnose.read.event import Event
from app.diagnose.report import report_html, report_json
from app.reason.table import REASONS
from tests.diagnose.log_case import Line, as_xml
from tests.diagnose.stories import enrolment, registration

if TYPE_CHECKING:
    from pathlib import Path

    from app.diagnose.story.failure import Failure

TOKEN = "0.AXoAnL4vKq7mYkSTGt0Lw2fV0Q" + "AgABAAEAAADnfolhJpSnRYB1SVj" * 12
NUMBERS = sorted({code for reason in REASONS for code in reason.codes if code.isdecimal()} - {"70000"})
"""70000 says nothing but that a grant is invalid, which is what the general code says."""


def refused(text: str, code: str = "0xCAA20003", after: int = 5) -> Line:
    """Return an error of the token broker with *text* of the service."""
    data = {"Error": str(int(code, 16)), "ErrorMessage": "The operation failed.", "AdditionalInformation": text}
    return Line(after, provider.AAD, 1098, 2, data)


def step(answer: str, code: str = "0x801C03ED", number: int = 204) -> Line:
    """Return a failed step of the registration, in which the service said *answer*."""
    field = "ServerResponse" if number == 204 else "ServerErrorMessage"
    return Line(9, provider.REGISTRATION, number, 2, {"ExitCode": code, "HttpStatus": "400", field: answer})


def first(folder: Path, *lines: Line) -> Failure:
    """Return the first failure that *lines* tell."""
    (folder / "log.xml").write_text(as_xml(lines), encoding="utf-8")
    found = diagnose([folder / "log.xml"]).first
    assert found is not None
    return found


@pytest.mark.parametrize("number", NUMBERS)
def test_each_number_of_the_sign_in_is_known_here(tmp_path: Path, number: str) -> None:
    """Whatever number the cards of the sign-in know is explained for a device, and wins over ``invalid_grant``."""
    found = first(
        tmp_path,
        refused(f"Code: invalid_grant Description: AADSTS{number}: A text of Microsoft. Trace ID: x"),
        registration(8, 304, "-895352829"),
    )
    assert found.explanation.key not in ("join_failed", "sign_in_unknown")
    assert f"AADSTS{number}" in found.explanation.signs
    assert found.number == f"AADSTS{number}"
    assert found.causes()
    assert found.steps()
    assert found.sure is not Sure.UNKNOWN or number == "700082"


@pytest.mark.parametrize(
    ("number", "expected", "not_expected"),
    [
        (530032, "Exclude the accounts package_… from that policy.", "Get a new bulk token"),
        (530035, "Exclude the accounts package_… from that policy.", "Get a new bulk token"),
        (53003, "Exclude the accounts package_… from that policy.", "Get a new bulk token"),
        (135011, "Look at the sign-in log", "Get a new bulk token"),
        (500011, "create the service principal", "Get a new bulk token"),
        (90033, "Wait some minutes", "Get a new bulk token"),
        (50133, "Get a new bulk token", "Exclude"),
        (90002, "Get a new bulk token", "Exclude"),
    ],
)
def test_the_remedy_is_that_of_the_number(tmp_path: Path, number: int, expected: str, not_expected: str) -> None:
    """A policy, the directory or a fault that passes needs no new token; an ended session does."""
    steps = " ".join(str(one) for one in first(tmp_path, refused(f"AADSTS{number}: refused")).steps())
    assert expected in steps
    assert not_expected not in steps


def test_an_unknown_number_is_shown_and_lowers_the_certainty(tmp_path: Path) -> None:
    """Beside a general code the number is the failure; beside an exact code it makes the explanation less sure."""
    found = first(tmp_path, refused("AADSTS987654: A new reason."), registration(8, 304, "0xCAA20003"))
    assert "AADSTS987654" in str(found.sentence())
    assert found.sure is Sure.UNKNOWN
    assert "bulk token is no longer valid" not in str(found.sentence())
    exact = first(tmp_path, refused("AADSTS987654: A new reason."), registration(8, 304, "0x801C000E"))
    assert "limit of devices" in str(exact.sentence())
    assert exact.number == "AADSTS987654"
    assert exact.sure is Sure.INFERRED


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("AADSTS50034", ["AADSTS50034"]),
        ("aadsts530032: blocked", ["AADSTS530032"]),
        ("AADSTS 53003", ["AADSTS53003"]),
        ('{"error":"invalid_grant","error_codes":[53003, 50076]}', ["AADSTS53003", "AADSTS50076"]),
        ("AADSTS70002: Error validating credentials. AADSTS135011: disabled", ["AADSTS135011", "AADSTS70002"]),
        ("AADSTS50140: keep me signed in", []),
        ("XAADSTS1 error_codes", []),
        ("no number", []),
    ],
)
def test_numbers_are_found_in_each_form(text: str, signs: list[str]) -> None:
    """In any case, with a space, in JSON; the exact one comes before the envelope, interruptions are none."""
    assert signs_in([text]) == signs


def test_a_user_who_cannot_sign_in_later_is_no_failed_join(tmp_path: Path) -> None:
    """Hours after the join an error of the sign-in is that of a person; one of the package account still counts."""
    joined = Line(60, provider.REGISTRATION, 106)
    for text, count in (("AADSTS50126: wrong", 0), ("AADSTS50126: package_0f8fad5b-d9cb-469f-a165-70867728950e", 1)):
        (tmp_path / "log.xml").write_text(as_xml([joined, refused(text, after=9000)]), encoding="utf-8")
        assert len(diagnose([tmp_path / "log.xml"]).failures) == count


ANSWERS = [
    ('{"ErrorType":"AuthorizationError","Message":"Invalid token","TraceId":"x"}', "0x801C03ED", "token_not_taken"),
    ('{"ErrorType":"AuthenticationError","Message":"The token has expired."}', "0x801C03ED", "token_not_taken"),
    (
        '{"code":"DirectoryError","message":"The device object by the given id (e92325d0) is not found."}',
        "0x801C03F2",
        "device_unknown",
    ),
    ("The device object by the given id isn't found.", "0x801C03ED", "device_unknown"),
    ('{"ErrorType":"DirectoryError","Message":"The directory is busy."}', "0x801C03ED", "directory_error"),
    (
        "User 'a@contoso.example' is not eligible to enroll a device of type 'Windows'. Reason 'DeviceCapReached'.",
        "0x801C03ED",
        "device_cap_reached",
    ),
    ("User is not eligible to enroll a device of type 'Windows'.", "0x801C03ED", "not_eligible"),
    ("", "0x801C03ED", "join_refused"),
    ("Some words that nobody knows.", "0x801C03F3", "device_unknown"),
]


@pytest.mark.parametrize(("answer", "code", "key"), ANSWERS)
@pytest.mark.parametrize("number", [204, 304])
def test_the_words_of_the_service_tell_apart_what_one_code_means(
    tmp_path: Path, answer: str, code: str, key: str, number: int
) -> None:
    """A refused token, a missing device entry, a fault of the directory and a limit have explanations of their own."""
    assert first(tmp_path, step(answer, code, number)).explanation.key == key


SAID = [
    (Line(5, provider.REGISTRATION, 204, 2, {"ServerResponse": ANSWERS[0][0]}), "AuthorizationError: Invalid token"),
    (
        Line(5, provider.MANAGEMENT, 52, 2, {"Message1": "s:Receiver/s:Authorization/", "Message2": "No right: Enrol"}),
        "No right: Enrol",
    ),
    (
        Line(
            5, provider.MANAGEMENT, 52, 2, {"Message1": "s:Sender/a:X", "Message2": "Failed to issue token: UserCheck"}
        ),
        "Failed to issue token: UserCheck",
    ),
    (
        Line(5, provider.REGISTRATION, 204, 2, {"ServerResponse": "<s:Fault><s:Reason><s:Text>Too late</s:Text>"}),
        "Too late",
    ),
    (
        Line(5, provider.REGISTRATION, 305, 2, {"ServerErrorCode": "Busy", "ServerErrorMessage": "Come\r\n  later."}),
        "Busy: Come later.",
    ),
    (refused("Code: invalid_grant Description: AADSTS50034: No account. Trace ID: 1 x"), "AADSTS50034: No account."),
    (Line(5, provider.REGISTRATION, 204, 2, {"ServerResponse": "{broken"}), "{broken"),
    (Line(5, provider.REGISTRATION, 204, 2, {"ServerResponse": "  "}), ""),
]


@pytest.mark.parametrize(("line", "said"), SAID)
def test_the_answer_is_told_in_the_words_of_the_service(line: Line, said: str) -> None:
    """JSON, SOAP and plain text become one line."""
    when = datetime(2027, 1, 1, tzinfo=UTC)
    event = Event(
        when=when, provider=line.provider, channel="", id=line.number, level=2, computer="", record=1, data=line.data
    )
    assert service_answer([event]) == said


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"token {TOKEN} refused", TOKEN),
        ("User 'anna.berg@contoso.example' from provider", "anna.berg@contoso.example"),
        ("package_0f8fad5b-d9cb-469f-a165-70867728950e@contoso.example", "@contoso.example"),
        ('refresh_token":"abcdef0123456789"', "abcdef0123456789"),
        ("Failed to issue token: abcdef0123456789abcdef", "abcdef0123456789abcdef"),
        ("password: Sommer2026!", "Sommer2026!"),
    ],
)
def test_no_secret_and_no_mail_address_is_in_the_answer(tmp_path: Path, text: str, secret: str) -> None:
    """Neither in the line itself nor in the reports that hold it."""
    assert secret not in fit_to_show(text)
    (tmp_path / "log.xml").write_text(as_xml([step(text)]), encoding="utf-8")
    found = diagnose([tmp_path / "log.xml"])
    assert found.first is not None
    assert found.first.said()
    told = report_json(found)["failures"]
    assert secret not in json.dumps(told)
    assert secret not in report_html(found)


def test_the_answer_stands_in_each_report(tmp_path: Path) -> None:
    """JSON, page and number of the sign-in; where the service said nothing there is no line."""
    (tmp_path / "log.xml").write_text(as_xml([refused("AADSTS530032: Blocked."), step("Not today.")]), encoding="utf-8")
    found = diagnose([tmp_path])
    told = json.dumps(report_json(found))
    assert '"service_said": "Not today."' in told
    assert '"sign_in_error": "AADSTS530032"' in told
    page = report_html(found)
    assert "<td>The service said</td><td>Not today.</td>" in page
    assert "<td>Sign-in error</td><td>AADSTS530032</td>" in page
    (tmp_path / "log.xml").write_text(as_xml(enrolment("0x80180013")), encoding="utf-8")
    assert "The service said" not in report_html(diagnose([tmp_path]))

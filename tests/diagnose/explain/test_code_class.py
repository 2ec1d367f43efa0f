"""Codes are told by rule, in whichever part of Windows they stand; each code of the reports has a meaning."""

from __future__ import annotations

import pytest

from app.diagnose.explain.code_class import CONNECTION, NAME, PROXY, TIMEOUT, TLS, XML, class_signs, http_status
from app.diagnose.explain.explanation import Sure
from app.diagnose.explain.facility import generic_words
from app.diagnose.explain.table import explain

KINDS = ("join", "enrol", "group", "package")


@pytest.mark.parametrize("part", [0x80070000, 0x80190000, 0xCAA80000, 0xCAA70000])
@pytest.mark.parametrize(
    ("number", "sign"),
    [(0x2EE2, TIMEOUT), (0x2EE7, NAME), (0x2EFD, CONNECTION), (0x2EFE, CONNECTION), (0x2F05, TLS), (0x2F06, TLS),
     (0x2F0C, TLS), (0x2F0D, TLS), (0x2F19, TLS), (0x2F7D, TLS), (0x2F8F, TLS), (0x2F85, PROXY), (0x2F78, CONNECTION)],
)  # fmt: skip
def test_numbers_of_wininet_mean_the_same_everywhere(part: int, number: int, sign: str) -> None:
    """A time-out is a time-out in 0x80072EE2, 0x80192EE2 and 0xCAA82EE2."""
    assert class_signs(part | number) == (sign,)


@pytest.mark.parametrize("part", [0x80190000, 0xCAA30000, 0xCAB30000])
@pytest.mark.parametrize("status", [302, 400, 401, 404, 407, 418, 429, 500, 503, 599])
def test_the_http_status_is_read(part: int, status: int) -> None:
    """The status stands in the low half; what the server meant is explained for each."""
    assert http_status(part | status) == status
    for kind in KINDS:
        found = explain([part | status], (), "", kind=kind)
        assert found is not None
        assert found.key.startswith("http_")


@pytest.mark.parametrize("code", [0x80190001, 0x80190258, 0x80180190, 0x8007019A, 0xCAA20190])
def test_what_only_looks_like_a_status_is_none(code: int) -> None:
    """Numbers of other parts, and those below and above all statuses, are not told as HTTP."""
    assert http_status(code) == 0


@pytest.mark.parametrize(
    "code", [0xC00CE556, 0xC00CE558, 0xC00CE014, 0xC00CE504, 0xC00CEE01, 0xC00CEE2D, 0xC00CEE3A, 0x800705B9, 0x86000018]
)
@pytest.mark.parametrize("area", ["", "kiosk", "wifi", "vpn", "start"])
def test_codes_of_xml_are_told_as_xml(code: int, area: str) -> None:
    """MSXML, XmlLite, Windows itself and the settings engine say with them that an XML text is wrong."""
    assert class_signs(code) == (XML,)
    for kind in ("group", "package"):
        found = explain([code], (), area, kind=kind)
        assert found is not None
        assert found.key in ({"bad_xml", "kiosk_no_xml", "kiosk_element"} if area == "kiosk" else {"bad_xml"})


@pytest.mark.parametrize("code", [0xC0000061, 0xC00D0001, 0xC00C0001, 0xC0000022])
def test_other_codes_of_that_form_are_no_xml(code: int) -> None:
    """Neighbours in the number range keep their own words."""
    assert class_signs(code) == ()


JOIN = (
    0x801C03F2, 0x801C03F3, 0x801C044F, 0x801C0001, 0x801C0006, 0x801C003D, 0x80290407, 0x80280036, 0x80090016,
    0x80284001, 0xCAA5001C, 0xCAA90056, 0xCAA20002, 0xCAA30194, 0xCAA70003, 0xCAA70004, 0xCAA70007, 0xCAA7000A,
    0xCAA70010, 0xCAA82F05, 0xCAA82F06, 0xCAA82F0D, 0xCAA82F19, 0x800704CF, 0x8007232B, 0x80070525, 0x80070005,
    0x80070057, 0x80070032, 0x80070002,
)  # fmt: skip
ENROL = (
    0x8018002A, 0x80190001, 0x80190003, 0x8019000A, 0x8019000D, 0x8019000E, 0x80190190, 0x801901F7, 0x80192EE2,
    0x80192EE7, 0x80192EFD, 0x80192EFE, 0x80192F8F, 0x80072F05, 0x80072F06, 0x80072F0C, 0x80072F19, 0x80070525,
    0x80180006, 0x8018000A, 0x80070005, 0x80070032, 0x80004005,
)  # fmt: skip
GROUP = (0xC00CE558, 0xC00CE014, 0xC00CEE2D, 0x800705B9, 0x82AA0002, *range(0x86000000, 0x86000007),
         *range(0x86000008, 0x8600001A), *range(0x86000020, 0x86000024))  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "code"),
    [*(("join", code) for code in JOIN), *(("enrol", code) for code in ENROL), *(("group", code) for code in GROUP)],
)
def test_each_code_of_the_reports_has_a_meaning(kind: str, code: int) -> None:
    """It is found, with a source and a mark of how sure it is."""
    found = explain([code], (), "", kind=kind)
    assert found is not None
    assert found.source
    assert found.sure is not Sure.UNKNOWN


@pytest.mark.parametrize("kind", ["join", "enrol", "wifi", "remove", "pending"])
@pytest.mark.parametrize("code", [0x80070002, 0x80070005, 0x80070032, 0x80070057, 0x80004005, 0x8007000D, 0x80070070])
def test_what_is_no_package_is_not_told_as_one(kind: str, code: int) -> None:
    """Sticks, files and values of packages are not named for a join, an enrolment or what Windows does by itself."""
    found = explain([code], (), "", kind=kind)
    assert found is None or "{package}" not in "".join((found.meaning, *found.causes, *found.steps))


def test_words_of_facilities_know_the_settings_engine_and_notes() -> None:
    """What no table knows is told by its number: the engine of VPN, and notes of the sign-in, which are no errors."""
    assert "configuration service provider" in str(generic_words(0x82AA0077))
    assert str(generic_words(0x8AA500DB)) == "It is information from the sign-in to Entra ID, not an error."
    assert str(generic_words(0xCAA500DB)).startswith("It comes from the sign-in to Entra ID")

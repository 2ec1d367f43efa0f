"""What the number of an error says by itself: its facility, as Windows builds such codes (public ``winerror.h``)."""

from __future__ import annotations

from typing import Final

from app.core.text import N_, Sentence
from app.diagnose.explain.code_class import XML, class_signs, is_sign_in_code, is_sign_in_note

_FACILITIES: Final = {
    7: N_("Facility", "It is an error of Windows itself, number {number}; “net helpmsg {number}” shows its text."),
    9: N_("Facility", "It comes from the security and certificate part of Windows."),
    11: N_("Facility", "It comes from the certificate checks of Windows."),
    4: N_("Facility", "It comes from a component (COM) interface."),
    25: N_("Facility", "A web server answered with an error: HTTP status {number}."),
    24: N_("Facility", "It comes from enrolment in device management."),
    28: N_("Facility", "It comes from the registration of devices with Entra ID."),
    36: N_("Facility", "It comes from Windows Update."),
    0x600: N_("Facility", "It comes from the engine that stores settings (configuration service providers)."),
    0x2AA: N_("Facility", "It comes from a configuration service provider, such as that of VPN."),
}
_CUSTOMER: Final = 0x20000000


def code_text(code: int) -> str:
    """Return *code* as people search for it: ``0x80070005``."""
    return f"0x{code & 0xFFFFFFFF:08X}"


def generic_words(code: int) -> Sentence:
    """Return what the parts of *code* say, where our tables know nothing of it."""
    if is_sign_in_note(code):
        return Sentence(N_("Facility", "It is information from the sign-in to Entra ID, not an error."))
    if is_sign_in_code(code):
        return Sentence(N_("Facility", "It comes from the sign-in to Entra ID (the web account part of Windows)."))
    if XML in class_signs(code):
        return Sentence(N_("Facility", "It comes from the XML reader of Windows."))
    if code >> 28 == 0xC:
        return Sentence(N_("Facility", "It is a status of the Windows kernel (NTSTATUS)."))
    if code < 0x80000000:
        return Sentence(N_("Facility", "It is not an error code of the usual form; perhaps an exit code of a program."))
    if code & _CUSTOMER:
        return Sentence(N_("Facility", "It is defined by a program, not by Windows."))
    facility, number = (code >> 16) & 0x7FF, code & 0xFFFF
    template = _FACILITIES.get(facility)
    if template is None:
        return Sentence(
            N_("Facility", "It belongs to part {facility} of Windows, of which nothing is known here."),
            {"facility": facility},
        )
    return Sentence(template, {"number": number})

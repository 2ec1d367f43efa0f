"""What an event says, in our words (texts of ``provdiagnostics.dll`` and of the other providers, told anew)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.text import N_, Sentence
from app.diagnose.explain.facility import code_text
from app.diagnose.read import provider
from app.diagnose.read.masking import hidden_text, hidden_value
from app.diagnose.story.failure import package_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.diagnose.read.event import Event

_P, _R, _M, _W = provider.PROVISIONING, provider.REGISTRATION, provider.MANAGEMENT, provider.WLAN

_WORDS: Final[dict[tuple[str, int], str]] = {
    (_P, 10): N_("Event", "Settings group “{first}” begins: {second}"),
    (_P, 11): N_("Event", "Settings group “{first}” is done."),
    (_P, 12): N_("Event", "Settings group “{first}” failed with {code} at {second}."),
    (_P, 13): N_("Event", "The setting {first} was ignored: this Windows does not have it."),
    (_P, 20): N_("Event", "Package “{package}” is being applied."),
    (_P, 21): N_("Event", "Package “{package}” is done."),
    (_P, 22): N_("Event", "Package “{package}” failed with {code}."),
    (_P, 23): N_("Event", "Package “{package}” was skipped."),
    (_P, 30): N_("Event", "A pass over all packages begins."),
    (_P, 31): N_("Event", "The pass over all packages is done."),
    (_P, 32): N_("Event", "The pass over all packages failed with {code}."),
    (_P, 40): N_("Event", "A folder to look for packages, named in the registry, is not there: {first}"),
    (_P, 41): N_("Event", "Provisioning asked Windows to restart."),
    (_P, 42): N_("Event", "Provisioning asked Windows to restart, and Windows refused ({code})."),
    (_P, 43): N_("Event", "Provisioning begins a restart."),
    (_P, 44): N_("Event", "Provisioning asked Windows to restart."),
    (_P, 45): N_("Event", "Provisioning asked Windows to restart, and Windows refused ({code})."),
    (_P, 60): N_("Event", "A package is being copied to the device."),
    (_P, 61): N_("Event", "The package was copied to the device: {package}"),
    (_P, 62): N_("Event", "The package could not be copied to the device ({code})."),
    (_P, 63): N_("Event", "A package is being removed: {first}"),
    (_P, 64): N_("Event", "The package was removed: {first}"),
    (_P, 65): N_("Event", "The package could not be removed ({code})."),
    (_P, 70): N_("Event", "The packages that are on the device are being applied."),
    (_P, 71): N_("Event", "The packages that are on the device were applied."),
    (_P, 72): N_("Event", "Applying the packages that are on the device failed ({code})."),
    (_P, 2000): N_("Event", "Renaming the device was blocked, because it is in a domain."),
    (_R, 105): N_("Event", "The device joined Entra ID."),
    (_R, 106): N_("Event", "The device joined Entra ID, and sign-in is ready."),
    (_R, 306): N_("Event", "The device was registered with Entra ID."),
    (_M, 72): N_("Event", "The device was enrolled in device management."),
    (_M, 75): N_("Event", "The device was enrolled in device management by itself."),
    (_M, 71): N_("Event", "Enrolment in device management failed ({code})."),
    (_M, 76): N_("Event", "Automatic enrolment in device management failed ({code})."),
    (_M, 404): N_("Event", "Device management could not set something ({code})."),
    (_M, 2000): N_("Event", "Renaming the device was blocked, because it is in a domain."),
    (_W, 8000): N_("Event", "Connecting to Wi-Fi “{ssid}”."),
    (_W, 8001): N_("Event", "Connected to Wi-Fi “{ssid}”."),
    (_W, 8002): N_("Event", "Connecting to Wi-Fi “{ssid}” failed ({code})."),
    (_W, 11006): N_("Event", "The key or protection of Wi-Fi “{ssid}” was refused ({code})."),
    (_W, 12013): N_("Event", "The sign-in to Wi-Fi “{ssid}” was refused ({code})."),
    ("User32", 1074): N_("Event", "A program asked Windows to restart or to shut down: {first}"),
    ("EventLog", 6005): N_("Event", "Windows started."),
    ("EventLog", 6006): N_("Event", "Windows shut down."),
    ("EventLog", 6008): N_("Event", "Windows had stopped without warning."),
    ("Microsoft-Windows-Kernel-Power", 41): N_("Event", "Windows restarted without shutting down first."),
    ("Microsoft-Windows-Kernel-General", 12): N_("Event", "Windows started."),
    ("Microsoft-Windows-Kernel-General", 13): N_("Event", "Windows shut down."),
}
_JOIN_STEPS: Final = N_("Event", "A step of joining Entra ID failed ({code}).")
_JOIN_STEP: Final = N_("Event", "A step of joining Entra ID is done (event {id}).")
_SIGN_IN: Final = N_("Event", "The sign-in to Entra ID had trouble ({code}).")
_OTHER: Final = N_("Event", "{provider} tells event {id} ({code}).")
_PLAIN: Final = N_("Event", "{provider} tells event {id}.")
_ERROR: Final = 2


def event_sentence(event: Event) -> Sentence:
    """Return what *event* says, without secrets."""
    name, first = next(
        ((name, event.data[name]) for name in ("Message1", "param1") if event.data.get(name)),
        next(iter(event.data.items()), ("", "")),
    )
    codes = event.codes()
    code: object = code_text(codes[0]) if codes else Sentence(N_("Diagnose", "no code"))
    template = _WORDS.get((provider.told_like(event.provider), event.id)) or _fallback(event, has_code=bool(codes))
    values: dict[str, Callable[[], object]] = {
        "first": lambda: hidden_value(name, first),
        "second": lambda: hidden_text(event.value("Message2"), 200),
        "package": lambda: package_name(hidden_value(name, first)),
        "ssid": lambda: hidden_text(event.value("SSID", "ProfileName"), 60),
        "code": lambda: code,
        "id": lambda: event.id,
        "provider": lambda: hidden_text(event.provider.removeprefix("Microsoft-Windows-"), 80),
    }
    return Sentence(template, {key: value() for key, value in values.items() if f"{{{key}}}" in template})


def _fallback(event: Event, *, has_code: bool) -> str:
    if provider.told_like(event.provider) == provider.REGISTRATION:
        return _JOIN_STEPS if has_code and 0 < event.level <= _ERROR else _JOIN_STEP
    if event.provider == provider.AAD:
        return _SIGN_IN
    return _OTHER if has_code else _PLAIN

"""The sentences of single events (texts of ``provdiagnostics.dll`` and of the other providers, retold).

Where this program has no sentence, :mod:`app.diagnose.story.event_words` tells the fields of the event.
"""

from __future__ import annotations

from typing import Final

from app.core.text import N_
from app.diagnose.read import provider

_P, _R, _M, _W = provider.PROVISIONING, provider.REGISTRATION, provider.MANAGEMENT, provider.WLAN

_SHARED: Final = {
    100: N_("Event", "Autopilot has no policy “{first}”; this is usual where Autopilot is not used."),
    101: N_("Event", "Autopilot read its policy “{first}”."),
    102: N_("Event", "Autopilot could not read its policy “{first}” ({code})."),
    103: N_("Event", "Autopilot read its policy “{first}”: {second}"),
    104: N_("Event", "Autopilot could not read its policy “{first}” ({code})."),
    109: N_("Event", "Autopilot has a setting for the first start, “{first}”: {second}"),
    110: N_("Event", "Autopilot could not read its setting “{first}” for the first start ({code})."),
    111: N_("Event", "Autopilot has its settings."),
    112: N_("Event", "Autopilot could not get its settings ({code})."),
    115: N_("Event", "Autopilot found no valid device management ({code})."),
    153: N_("Event", "The state of Autopilot changed from {initial} to {update}."),
    160: N_("Event", "Autopilot begins to fetch its settings."),
    161: N_("Event", "Autopilot fetched its settings."),
    163: N_("Event", "Autopilot fetches nothing: the device has been set up before."),
    164: N_("Event", "Autopilot has an internet connection to fetch its policy."),
    171: N_("Event", "Autopilot could not prove the identity of the security chip ({code})."),
    172: N_("Event", "Autopilot could not mark its profile as available ({code})."),
    179: N_("Event", "Autopilot reached a stage: {stage}."),
    180: N_("Event", "Autopilot failed at a stage: {stage} ({code})."),
    300: N_("Event", "Autopilot could not join or enrol the device ({code})."),
    301: N_("Event", "Autopilot failed at a stage: {stage} ({code})."),
    302: N_("Event", "Autopilot failed at a stage: {stage} ({code})."),
    303: N_("Event", "Autopilot reached a stage: {stage}."),
}
"""Events that are in the same words under two providers; 100 to 172 are in Microsoft's list of Autopilot events."""

WORDS: Final[dict[tuple[str, int], str]] = {
    **{(owner, number): text for owner in (_P, provider.MODERN) for number, text in _SHARED.items()},
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
    (_P, 66): N_("Event", "Windows removed its record of a package: {first}"),
    (_P, 67): N_("Event", "Windows could not remove its record of a package ({code}): {first}"),
    (_P, 68): N_("Event", "A part of Windows removed its record of a package: {first}"),
    (_P, 69): N_("Event", "A part of Windows could not remove its record of a package ({code}): {first}"),
    (_P, 70): N_("Event", "The packages that are on the device are being applied."),
    (_P, 71): N_("Event", "The packages that are on the device were applied."),
    (_P, 72): N_("Event", "Applying the packages that are on the device failed ({code})."),
    (_P, 73): N_("Event", "The provisioning logs could not be published ({code})."),
    (_P, 74): N_("Event", "The provisioning logs were published."),
    (_P, 75): N_("Event", "The logs of the first start could not be tidied up ({code})."),
    (_P, 76): N_("Event", "The logs of the first start were tidied up."),
    (_P, 80): N_("Event", "Windows was asked for the results of the last packages."),
    (_P, 81): N_("Event", "Windows could not tell the results of the last packages ({code})."),
    (_P, 82): N_("Event", "Windows was asked for the results of the last commands."),
    (_P, 83): N_("Event", "Windows could not tell the results of the last commands ({code})."),
    (_P, 91): N_("Event", "Windows waits for the result of a setting: {first}"),
    (_P, 92): N_("Event", "Windows could not register for the result of a setting ({code}): {first}"),
    (_P, 93): N_("Event", "Windows recorded the result of a setting: {first}"),
    (_P, 94): N_("Event", "Windows could not record the result of a setting ({code}): {first}"),
    (_P, 2000): N_("Event", "Renaming the device was blocked, because it is in a domain."),
    (_R, 105): N_("Event", "The device joined Entra ID."),
    (_R, 106): N_("Event", "The device joined Entra ID, and sign-in is ready."),
    (_R, 306): N_("Event", "The device was registered with Entra ID."),
    (_R, 358): N_("Event", "Windows Hello will be offered at this sign-in."),
    (_R, 360): N_("Event", "Windows Hello was not offered at this sign-in; this is usual where it is not set up."),
    (_R, 361): N_("Event", "Windows Hello was not offered at this sign-in; this is usual where it is not set up."),
    (_R, 362): N_("Event", "Windows Hello was not offered at this sign-in; this is usual where it is not set up."),
    (_M, 11): N_("Event", "A step of the enrolment in device management failed ({code})."),
    (_M, 15): N_("Event", "A step of the enrolment in device management failed ({code})."),
    (_M, 17): N_("Event", "A step of the enrolment in device management failed ({code}; credential {credential})."),
    (_M, 52): N_("Event", "The server of the device management answered the enrolment with a fault: {first} {said}"),
    (_M, 72): N_("Event", "The device was enrolled in device management."),
    (_M, 75): N_("Event", "The device was enrolled in device management by itself."),
    (_M, 71): N_("Event", "Enrolment in device management failed ({code})."),
    (_M, 76): N_("Event", "Automatic enrolment in device management failed ({code}; credential {credential})."),
    (_M, 90): N_("Event", "A step of the automatic enrolment ended ({code}; credential {credential})."),
    (_M, 100): N_("Event", "A step of the automatic enrolment failed ({code}; credential {credential})."),
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

JOIN_STEP: Final = N_("Event", "A step of joining Entra ID failed ({code}).")
SIGN_IN: Final = N_("Event", "The sign-in to Entra ID had trouble ({code}).")
NOTE: Final = N_("Event", "Sign-in to Entra ID: {code} is information, not an error.")
PIN_SKIPPED: Final = N_("Event", "Windows Hello: the person skipped setting up a PIN ({code}).")
HELLO: Final = N_("Event", "Windows Hello: a PIN or key was not set up ({code}); this does not affect the join.")
ANSWER: Final = N_("Event", "Device management could not set or read {node} ({code}).")
ENROLMENT: Final = N_("Event", "The package could not enrol the device at {node} ({code}).")
HARMLESS: Final = N_(
    "Event",
    "Device management looked for {node}, which is not there ({code}). Every enrolled device says so; it is harmless.",
)

TURN: Final = N_("Event", "A pass over all packages begins, started by {starter}.")
TURN_FILES: Final = N_("Event", "A pass over all packages begins, started by {starter}, with {files}.")
TURN_REMOVING: Final = N_(
    "Event", "A pass over all packages begins, started by {starter}, and removes {removed} first."
)

ERROR: Final = N_("Event", "{subject}, error {id}: {fields}.")
WARNING: Final = N_("Event", "{subject}, warning {id}: {fields}.")
EVENT: Final = N_("Event", "{subject}, event {id}: {fields}.")
PLAIN: Final = N_("Event", "{subject}, event {id}.")

PROVISIONING: Final = N_("Subject", "Provisioning")
AUTOPILOT: Final = N_("Subject", "Autopilot")
SERVICE: Final = N_("Subject", "Management service of provisioning")
REGISTRATION: Final = N_("Subject", "Registration with Entra ID")
KEYS: Final = N_("Subject", "Windows Hello and keys")
SIGNING_IN: Final = N_("Subject", "Sign-in to Entra ID")
MANAGEMENT: Final = N_("Subject", "Device management")

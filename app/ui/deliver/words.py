"""How far a copy is and how it ended, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.error import Cancelled
from app.core.masking import shown
from app.deliver.copy.progress import Phase
from app.ui.look.language import size_text, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.deliver.copy.parallel import CopyOutcome
    from app.deliver.copy.progress import Moment
    from app.jobs.deliver import Place

_MINUTE = 60
_LONG = 90
"""Seconds from which time left is shown in minutes."""


_LONGEST_PATH = 80
"""Characters of a path that are shown."""


def place_name(place: Place) -> str:
    """Return the name a person knows *place* by: the label of the drive, what its maker calls it, or the path."""
    drive = place.drive
    if drive is None:
        return shown(str(place.folder), _LONGEST_PATH)
    name = drive.label or drive.model or QCoreApplication.translate("Deliver", "Drive without a name")
    return f"{name} ({drive.letter}:)" if drive.letter else name


def place_facts(place: Place, *, is_gone: bool) -> str:
    """Return what tells *place* apart from others: room, file system, maker, path; and that it was unplugged."""
    translate = QCoreApplication.translate
    drive = place.drive
    if drive is None:
        return translate("Deliver", "Folder")
    facts = []
    if is_gone:
        facts.append(translate("Deliver", "unplugged"))
    if drive.free is not None and drive.size:
        facts.append(translate("Deliver", "{0} free of {1}").format(size_text(drive.free), size_text(drive.size)))
    elif drive.size:
        facts.append(size_text(drive.size))
    if drive.file_system:
        facts.append(shown(drive.file_system.name))
    if drive.label and drive.model:
        facts.append(drive.model)
    if drive.is_read_only:
        facts.append(translate("Deliver", "read-only"))
    if drive.folder and not drive.letter:
        facts.append(shown(str(drive.folder), _LONGEST_PATH))
    return " · ".join(facts)


def moment_text(moment: Moment) -> str:
    """Return how far one copy is: the phase, percent, speed and time left as far as they are known."""
    translate = QCoreApplication.translate
    if moment.phase is Phase.FLUSH:
        return translate("Deliver", "Waiting until the drive has everything. Do not unplug it yet.")
    if moment.phase is Phase.DONE:
        return translate("Deliver", "✓ Written and verified.")
    if not moment.total:
        return translate("Deliver", "Getting ready…")
    template = (
        translate("Deliver", "Writing: {0}")
        if moment.phase is Phase.COPY
        else translate("Deliver", "Reading back and comparing: {0}")
    )
    facts = [percent_text(moment.done, moment.total)]
    if moment.speed:
        facts.append(translate("Deliver", "{0} per second").format(size_text(int(moment.speed))))
        facts.append(left_text((moment.total - moment.done) / moment.speed))
    return template.format(", ".join(facts))


def percent_text(done: int, total: int) -> str:
    """Return the share of *done* in *total* as the language writes it."""
    return QCoreApplication.translate("Deliver", "{0} %").format(
        QLocale().toString(done * 100 // total if total else 0)
    )


def left_text(seconds: float) -> str:
    """Return the time left, which is a guess."""
    if seconds < _LONG:
        return QCoreApplication.translate("Deliver", "about %n second(s) left", "", max(round(seconds), 1))
    return QCoreApplication.translate("Deliver", "about %n minute(s) left", "", round(seconds / _MINUTE))


def outcome_text(outcome: CopyOutcome) -> str:
    """Return how one copy ended, with its sign."""
    translate = QCoreApplication.translate
    if isinstance(outcome.error, Cancelled):
        return translate("Deliver", "Stopped. Nothing of it was left there.")
    if outcome.error is not None:
        return f"✕ {translated(outcome.error.sentence)}"
    copied = outcome.copied
    if copied is None:
        return translate("Deliver", "Nothing was copied: what is there was kept.")
    if copied.is_past_cache:
        return translate("Deliver", "✓ Written, read back from the drive and compared.")
    return translate("Deliver", "✓ Written, read back and compared. Maybe from this computer’s memory: it did not say.")


def total_text(moments: Sequence[Moment]) -> str:
    """Return how far all copies are together."""
    total = sum(moment.total for moment in moments)
    facts = [percent_text(sum(moment.done for moment in moments), total)]
    left = [(moment.total - moment.done) / moment.speed for moment in moments if moment.speed]
    if left:
        facts.append(left_text(max(left)))
    count = sum(moment.phase is not Phase.DONE for moment in moments)
    text = QCoreApplication.translate("Deliver", "Copying to %n place(s): {0}", "", count)
    return text.format(", ".join(facts))


def sum_text(outcomes: Sequence[CopyOutcome]) -> tuple[str, str]:
    """Return how all copies ended: at which places it did not work, empty if it did everywhere, and where it did."""
    translate = QCoreApplication.translate
    done = sum(one.copied is not None and one.error is None for one in outcomes)
    stopped = sum(isinstance(one.error, Cancelled) for one in outcomes)
    failed = sum(one.error is not None for one in outcomes) - stopped
    missing = []
    if failed:
        missing.append(translate("Deliver", "✕ It failed at %n place(s); the reason stands there.", "", failed))
    if stopped:
        missing.append(translate("Deliver", "Stopped at %n place(s). Nothing half-made is left there.", "", stopped))
    if not missing and not done:
        missing.append(translate("Deliver", "Nothing was copied."))
    text = translate(
        "Deliver", "✓ %n place(s) have the package, verified. Eject a stick before you unplug it.", "", done
    )
    return "\n".join(missing), text if done else ""

"""A moment as people of the window's language write it, in their own time and in UTC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

if TYPE_CHECKING:
    from datetime import datetime


def local_text(moment: datetime) -> str:
    """Return *moment* in the time of this computer, the day in full words."""
    return _text(_point(moment).toLocalTime(), QLocale.FormatType.LongFormat)


def utc_text(moment: datetime) -> str:
    """Return *moment* in UTC, without the name of the zone."""
    return _text(_point(moment), QLocale.FormatType.ShortFormat)


def _point(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone(QTimeZone.Initialization.UTC))


def _text(point: QDateTime, form: QLocale.FormatType) -> str:
    locale = QLocale()
    return f"{locale.toString(point.date(), form)} {locale.toString(point.time(), QLocale.FormatType.ShortFormat)}"

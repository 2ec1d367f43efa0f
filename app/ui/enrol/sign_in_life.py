"""How long a bulk token is to live: in days, on a calendar, and why if it is long."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.enrol.bulk.lifetime import ASKS_WHY, DEFAULT, SHORTEST, days_of, last_day, why_so_long
from app.model.token import LONGEST_LIFE, day_of, end_of, end_on, last_day_of
from app.ui.look.language import DAY_FORMAT, local_text, translated
from app.ui.widgets.choice import Number
from app.ui.widgets.field import TextField
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.label import Label
from app.ui.widgets.labels import Hint


class LifeChooser(QWidget):
    """Days and the last day are two views of one number; above 90 days it asks for the reason."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the default life."""
        super().__init__(parent)
        self.days = Number(self, SHORTEST, LONGEST_LIFE)
        self.days.setObjectName("sign_in.days")
        self.days.setSuffix(self.tr(" days"))
        self.days.setAccessibleName(self.tr("Days that the token works"))
        self.day = QDateEdit(self)
        self.day.setObjectName("sign_in.day")
        self.day.setCalendarPopup(True)
        self.day.setMinimumHeight(self.days.minimumHeight())
        self.day.setAccessibleName(self.tr("Last day on which the token works"))
        self.day.setDisplayFormat(DAY_FORMAT)
        until = Label(self, self.tr("last day"))
        self.end = Hint(self)
        self.end.setObjectName("sign_in.end")
        self.question = Hint(self)
        self.question.setObjectName("sign_in.question")
        self.reason = TextField(self)
        self.reason.setMaxLength(120)
        self.reason_row = FormRow(self.reason, "sign_in.reason", self)
        self.reason_row.set_text(
            self.tr("&Reason"),
            self.tr("It is in the name of the account package_…, where auditors find it."),
            required=True,
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        for widget in (self.days, until, self.day):
            row.addWidget(widget)
        row.addStretch(1)
        column.addWidget(self.end)
        column.addWidget(self.question)
        column.addWidget(self.reason_row)
        self.setFocusProxy(self.days)
        now = datetime.now(UTC)
        self.day.setDateRange(_shown(last_day(SHORTEST, now)), _shown(last_day(LONGEST_LIFE, now)))
        self.days.valueChanged.connect(self._follow_days)
        self.day.dateChanged.connect(self._follow_day)
        self.days.setValue(DEFAULT)

    @property
    def last_day(self) -> date:
        """The first day (UTC) on which the token is to work no longer."""
        return last_day(self.days.value(), datetime.now(UTC))

    @property
    def asks_why(self) -> bool:
        """Return whether the life is so long that a reason is wanted."""
        return self.days.value() > ASKS_WHY

    @Slot()
    def _follow_days(self) -> None:
        days, now = self.days.value(), datetime.now(UTC)
        self.day.setDate(_shown(last_day(days, now)))
        self.end.set_text(self.tr("It ends on {0}.").format(local_text(end_of(last_day(days, now)))))
        why = why_so_long(days)
        self.question.set_text(translated(why) if why else "")
        self.reason_row.setVisible(why is not None)
        for widget in (self.days, self.day):
            widget.setAccessibleDescription(self.end.text())
        self.edited.emit()

    @Slot()
    def _follow_day(self) -> None:
        chosen = self.day.date()
        last = date(chosen.year(), chosen.month(), chosen.day())
        self.days.setValue(days_of(day_of(end_on(last)), datetime.now(UTC)))


def _shown(first_without: date) -> QDate:
    """Return the last day, on this computer, of a token that is asked for *first_without*."""
    day = last_day_of(end_of(first_without))
    return QDate(day.year, day.month, day.day)

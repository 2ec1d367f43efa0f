"""The page *Account management*: what devices join, and the local administrator (``wizard.md`` 4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.model.project import Join
from app.model.scenario import ADMINS, MANAGEMENT, ScenarioKind
from app.ui.look.markup import markup
from app.ui.pages.management_card import ManagementCard
from app.ui.pages.password_maker import PasswordMaker
from app.ui.pages.token_card import TokenCard
from app.ui.widgets.choice import RadioChoice
from app.ui.widgets.field import SecretField, TextField
from app.ui.wizard.page import Page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.secret import Secret
    from app.ui.session.session import Session

_PASSWORD = "account.administrator.password"  # noqa: S105 - the place of a password


class AccountPage(Page):
    """The third page. Only the section that was chosen is in sight; the others keep their values."""

    def __init__(self, session: Session, parent: QWidget | None = None, step: str = "account") -> None:
        """Build the page for the section with the key *step*: Surface Hub has one of its own."""
        super().__init__(step, session, parent)
        self._what = self.add_card()
        self._choice = RadioChoice([Join.ENTRA, Join.DIRECTORY, Join.LOCAL, Join.NOTHING])
        self._join = self._what.add_row(self._choice, "account.join")
        self._result = self._what.add_hint()
        self._result.setObjectName("account.result")
        self._what.column.addSpacing(12)
        self.token = TokenCard(session, self)
        self.token.rebuild.connect(self.rebuild_requested)
        self.add_widget(self.token)
        self.directory = self.add_card()
        self._domain = self.directory.add_row(TextField(), "account.directory.domain")
        self._user = self.directory.add_row(TextField(), "account.directory.user")
        self._user_password = self.directory.add_row(SecretField(), "account.directory.password")
        self._unit = self.directory.add_row(TextField(), "account.directory.unit")
        self.group = self.add_card()
        self._group_name = self.group.add_row(TextField(), "hub.group_name")
        self._group_sid = self.group.add_row(TextField(), "hub.group_sid")
        self.administrator = self.add_card()
        self._name = self.administrator.add_row(TextField(), "account.administrator.name")
        self._password = self.administrator.add_row(SecretField(), _PASSWORD)
        self.maker = PasswordMaker(self)
        self.administrator.add_widget(self.maker)
        self._advice = self.administrator.add_hint()
        self.administrator.column.addSpacing(12)
        self.management = ManagementCard(session, self)
        self.add_widget(self.management)
        self.maker.made.connect(self._take_password)
        session.changed.connect(self._follow)
        session.loaded.connect(self._load)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        sentence = self.tr("Choose what devices join, and who may administer them.")
        is_hub = self.step == ADMINS.key
        self.set_title(self.tr("Set up device admins") if is_hub else self.tr("Account management"), sentence)
        choices = {
            Join.ENTRA: self.tr("Microsoft Entra ID, with a bulk token"),
            Join.DIRECTORY: self.tr("Active Directory"),
            Join.LOCAL: self.tr("Nothing, but make a local administrator"),
            Join.NOTHING: self.tr("Nothing"),
        }
        self._choice.set_choices(choices)
        self._join.set_text(self.tr("Devices join"))
        self.directory.set_title(
            self.tr("Active Directory"),
            self.tr(
                "Use an account that may only join computers: its password is in the package, for anybody who gets it."
            ),
        )
        self._domain.set_text(
            self.tr("Domain"),
            self.tr("Its DNS name. Devices must reach a domain controller at first start."),
            required=True,
            placeholder="contoso.com",
        )
        self._user.set_text(
            self.tr("User name"),
            self.tr("With its domain: CONTOSO\\joiner or joiner@contoso.com."),
            required=True,
            placeholder="CONTOSO\\joiner",
        )
        self._user_password.set_text(self.tr("User password"), required=True)
        self._unit.set_text(
            self.tr("Organisational unit"),
            self.tr("Optional: where the computers are put. Without it they go where the domain puts new ones."),
            placeholder="OU=PCs,DC=contoso,DC=com",
        )
        self._advice.set_text(
            markup(
                self.tr(
                    "All devices get the same password, and it is in the package. Let <b>Windows LAPS</b> give each "
                    "device its own afterwards."
                )
            )
        )
        self.group.set_title(
            self.tr("Administrators of the Hub"),
            self.tr("The members of one security group of the domain administer it."),
        )
        self._group_name.set_text(self.tr("Name of the group"), required=True, placeholder="HubAdmins")
        self._group_sid.set_text(
            self.tr("SID of the group"),
            self.tr("Windows finds the group by it: Get-ADGroup shows it."),
            required=True,
            placeholder="S-1-5-21-…",
        )
        self.maker.retranslate()
        self.management.retranslate()
        self._show_join()

    def show_place(self, place: str) -> bool:
        """Unfold the field at *place* and show it."""
        self.token.open_place(place)
        return super().show_place(place)

    @Slot(object)
    def _take_password(self, password: Secret) -> None:
        self.session.edit(_PASSWORD, password)

    @Slot(object)
    def _follow(self, places: frozenset[str]) -> None:
        if places & {"account.join", "account.administrator.name", "management.enabled", _PASSWORD}:
            self._show_join()
        if _PASSWORD in places and not self.maker.shows(self.session.project.account.administrator.password):
            self.maker.forget()

    @Slot()
    def _load(self) -> None:
        self.maker.forget()
        self._show_join()

    def _show_join(self) -> None:
        """Show the section that is chosen, and the administrator wherever one can be or is made."""
        account = self.session.project.account
        join, administrator = account.join, account.administrator
        self.maker.name = administrator.name
        self.token.setVisible(join is Join.ENTRA)
        project = self.session.project
        self.directory.setVisible(join is Join.DIRECTORY)
        has_group = bool(project.hub.group_name or project.hub.group_sid)
        self.group.setVisible(ADMINS in project.scenario.sections and (join is Join.DIRECTORY or has_group))
        is_headset = project.kind is ScenarioKind.HOLOLENS
        self._choice.buttons[Join.DIRECTORY].setVisible(not is_headset or join is Join.DIRECTORY)
        is_apart = MANAGEMENT in project.scenario.sections
        self.management.setVisible(not is_apart and (not is_headset or project.management.enabled))
        is_given = bool(administrator.name or administrator.password)
        self.administrator.setVisible(join is not Join.NOTHING or is_given)
        is_needed = join is Join.LOCAL
        if is_needed:
            self.administrator.set_title(self.tr("Local administrator"))
        elif join is Join.NOTHING:
            self.administrator.set_title(
                self.tr("Local administrator"),
                self.tr("This account is made all the same, as long as its name is entered here."),
            )
        else:
            self.administrator.set_title(
                self.tr("Local administrator (optional)"),
                self.tr("The only way in if the join fails, so better make one. Leave the name empty for none."),
            )
        self._name.set_text(
            self.tr("User name"),
            self.tr("Up to 20 characters, and not “Administrator”, which everybody guesses."),
            required=is_needed,
        )
        self._password.set_text(self.tr("Password"), required=is_needed or bool(administrator.name))
        words = {
            Join.ENTRA: "",
            Join.DIRECTORY: "",
            Join.LOCAL: self.tr("Devices stay on their own; the local administrator signs in first."),
            Join.NOTHING: self.tr("Devices stay on their own; whoever starts them makes the first account."),
        }
        self._result.set_text(words[join])

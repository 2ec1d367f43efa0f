"""The part of the sign-in form about the tenant: its name, the app registration, and its cloud."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.error import BadInput
from app.core.text import Sentence
from app.enrol.cloud.client import WCD, WCD_WORDS, Client, read_client_id, read_tenant
from app.enrol.demo.account import DOMAIN
from app.jobs.enrol.demo import CLIENT_ID
from app.jobs.enrol.sign_in import Known, tenants_of
from app.ui.look.language import translated
from app.ui.widgets.choice import Choice
from app.ui.widgets.field import TextField
from app.ui.widgets.form_row import FormRow
from app.ui.widgets.labels import Heading, Hint
from app.ui.widgets.text_button import TextLink

if TYPE_CHECKING:
    from app.catalogue.cloud import Cloud
    from app.model.token import Token


class SignInTenant(QWidget):
    """Tenant, client id and cloud; the client id follows the tenant where one is remembered for it.

    ``guide_asked`` asks for the guide to a client id.
    """

    guide_asked = Signal()

    def __init__(self, entra: Token, demo: Cloud | None, parent: QWidget | None = None) -> None:
        """Begin with what *entra* knows of the tenant; *demo* leaves nothing else to choose."""
        super().__init__(parent)
        self._entra, self._demo = entra, demo
        self._known = Known()
        self._filled = ""
        self.tenant, self.client, self.cloud = TextField(self), TextField(self), Choice(self)
        self._tenant = FormRow(self.tenant, "sign_in.tenant", self)
        self._client = FormRow(self.client, "sign_in.client_id", self)
        self._cloud = FormRow(self.cloud, "sign_in.cloud", self)
        self.guide = TextLink(self.tr("Make one, or see how…"), self)
        self.guide.setObjectName("sign_in.guide")
        self.warning, self.doubt, self.trouble = Hint(self), Hint(self), Hint(self)
        self.warning.setObjectName("sign_in.warning")
        self.doubt.setObjectName("sign_in.doubt")
        self.trouble.setObjectName("sign_in.trouble")
        head = Heading(self, 1.1)
        head.setText(self.tr("Your tenant"))
        self._tenant.set_text(
            self.tr("&Tenant"), self.tr("Its domain, such as contoso.onmicrosoft.com, or its id."), required=True
        )
        self._client.set_text(
            self.tr("C&lient id"),
            self.tr(
                "Of your app registration, made once for each tenant and remembered. The first time, a consent page "
                "speaks of deleting devices; nothing is deleted, and the guide says why."
            ),
            required=True,
        )
        self._cloud.set_text(self.tr("Clo&ud"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(head)
        groups: tuple[tuple[QWidget, ...], ...] = (
            (self._tenant,),
            (self._client, self.guide, self.warning),
            (self._cloud, self.doubt, self.trouble),
        )
        for group in groups:
            for widget in group:
                column.addWidget(widget)
            column.addSpacing(6)
        self.tenant.edited.connect(self._look_up)
        self.client.edited.connect(self._judge_client)
        self.cloud.edited.connect(self._show_cloud)
        self.guide.clicked.connect(self.guide_asked)

    @property
    def chosen(self) -> Cloud | None:
        """The chosen cloud, None until the list of them was read."""
        clouds = (self._demo,) if self._demo else self._known.clouds
        return next((cloud for cloud in clouds if cloud.key == self.cloud.value()), None)

    def fill(self, known: Known) -> None:
        """Offer what is *known*; what was entered meanwhile stays."""
        self._known = known
        if self._demo:
            self.cloud.set_choices({self._demo.key: self.tr("Demo tenant")})
            self.cloud.set_value(self._demo.key)
            self._fill_in(DOMAIN, CLIENT_ID)
        elif known.cloud:
            doubtful = self.tr("{0} (not certain)")
            self.cloud.set_choices(
                {
                    one.key: (doubtful if one.inferred else "{0}").format(translated(Sentence(one.name)))
                    for one in known.clouds
                }
            )
            self.cloud.set_value(known.cloud.key)
            self._fill_known(known.cloud)
        self.cloud.setEnabled(self.cloud.count() > 1)
        self.show_trouble(known.trouble)
        self._show_cloud()

    def take(self, tenant: str, client_id: str) -> None:
        """Enter *tenant* with *client_id*, which was just made for it."""
        key = str(self.cloud.value() or "")
        self._known = replace(self._known, clients=(Client(key, tenant.lower(), client_id), *self._known.clients))
        self._filled = client_id
        self.tenant.set_value(tenant)
        self.client.set_value(client_id)
        self._judge_client()

    @property
    def named(self) -> str:
        """The tenant that was entered, empty if there is none or it cannot be one."""
        try:
            return read_tenant(self.tenant.value())
        except BadInput:
            return ""

    def show_trouble(self, trouble: Sentence | None) -> None:
        """Tell why clients could not be read or remembered."""
        self.trouble.set_text(f"⚠ {translated(trouble)}" if trouble else "")

    def read(self) -> tuple[str, str] | QWidget:
        """Return tenant and client id; or the field that is wrong, which is then said below it."""
        texts: list[str] = []
        wrong: list[QWidget] = []
        for row, field, read in (
            (self._tenant, self.tenant, read_tenant),
            (self._client, self.client, read_client_id),
        ):
            if not field.value().strip():
                row.show_wrong(self.tr("This field is required."))
                wrong.append(field)
                continue
            try:
                texts.append(read(field.value()))
                row.show_wrong("")
            except BadInput as error:
                row.show_wrong(translated(error.sentence))
                wrong.append(field)
        return wrong[0] if wrong else (texts[0], texts[1])

    @Slot()
    def _show_cloud(self) -> None:
        cloud = self.chosen
        doubts = zip(self._known.clouds, self._known.doubts, strict=True)
        doubt = next((doubt for one, doubt in doubts if one is cloud), None)
        self.doubt.set_text(translated(doubt) if doubt else "")
        self._look_up()

    @Slot()
    def _look_up(self) -> None:
        """Enter the client id that is remembered for the tenant, unless somebody entered another one."""
        key = self.cloud.value()
        if key and not self._demo and self.client.value() in ("", self._filled):
            client = self._known.client_for(key, self.tenant.value())
            self._filled = client.client_id if client else ""
            self.client.set_value(self._filled)
        self._judge_client()

    @Slot()
    def _judge_client(self) -> None:
        is_wcd = self.client.value().strip().strip("{}").lower() == WCD
        self.warning.set_text("⚠ " + translated(Sentence(WCD_WORDS)) if is_wcd else "")

    def _fill_known(self, cloud: Cloud) -> None:
        names = tenants_of(self._entra)
        client = self._known.client_for(cloud.key, *names)
        if client is None and not names:
            client = next((one for one in self._known.clients if one.cloud == cloud.key), None)
        self._fill_in(client.tenant if client else next(iter(names), ""), client.client_id if client else "")

    def _fill_in(self, tenant: str, client_id: str) -> None:
        if not self.tenant.value():
            self.tenant.set_value(tenant)
        if not self.client.value():
            self.client.set_value(client_id)
            self._filled = client_id

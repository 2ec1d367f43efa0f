"""The page of each section; its module is loaded when the page is shown first, or while the window is idle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.model.scenario import (
    ACCOUNT,
    ADMINS,
    APPLICATIONS,
    CERTIFICATES,
    DEVELOPERS,
    DEVICE,
    FINISH,
    HOLOLENS_DEVICE,
    HUB_FILE,
    KIOSK_APP,
    KIOSK_SETTINGS,
    MANAGEMENT,
    NETWORK,
    PROXY,
    SETTINGS,
    Section,
)

if TYPE_CHECKING:
    from app.ui.wizard.shell import PageLoader, PageMaker


def _device() -> PageMaker:
    from app.ui.pages.device import DevicePage

    return DevicePage


def _network() -> PageMaker:
    from app.ui.pages.network import NetworkPage

    return NetworkPage


def _account() -> PageMaker:
    from app.ui.pages.account import AccountPage

    return AccountPage


def _applications() -> PageMaker:
    from app.ui.pages.applications import ApplicationsPage

    return ApplicationsPage


def _certificates() -> PageMaker:
    from app.ui.pages.certificates import CertificatesPage

    return CertificatesPage


def _kiosk() -> PageMaker:
    from app.ui.pages.kiosk import KioskPage

    return KioskPage


def _kiosk_settings() -> PageMaker:
    from app.ui.pages.kiosk_settings import KioskSettingsPage

    return KioskSettingsPage


def _hololens() -> PageMaker:
    from app.ui.pages.hololens import HoloLensPage

    return HoloLensPage


def _developers() -> PageMaker:
    from app.ui.pages.hololens import DevelopersPage

    return DevelopersPage


def _proxy() -> PageMaker:
    from app.ui.pages.hub import ProxyPage

    return ProxyPage


def _admins() -> PageMaker:
    from app.ui.pages.account import AccountPage

    return partial(AccountPage, step=ADMINS.key)


def _management() -> PageMaker:
    from app.ui.pages.hub import ManagementPage

    return ManagementPage


def _hub_file() -> PageMaker:
    from app.ui.pages.hub import HubFilePage

    return HubFilePage


def _settings() -> PageMaker:
    from app.ui.settings.page import SettingsPage

    return SettingsPage


def _finish() -> PageMaker:
    from app.ui.finish.page import FinishPage

    return FinishPage


PAGES: dict[Section, PageLoader] = {
    DEVICE: _device,
    NETWORK: _network,
    ACCOUNT: _account,
    APPLICATIONS: _applications,
    CERTIFICATES: _certificates,
    KIOSK_APP: _kiosk,
    KIOSK_SETTINGS: _kiosk_settings,
    HOLOLENS_DEVICE: _hololens,
    DEVELOPERS: _developers,
    PROXY: _proxy,
    ADMINS: _admins,
    MANAGEMENT: _management,
    HUB_FILE: _hub_file,
    SETTINGS: _settings,
    FINISH: _finish,
}
"""What loads the page of each section."""

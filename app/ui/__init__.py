"""The window: the only room that knows Qt. Everything it decides goes through :class:`app.ui.session.session.Session`."""

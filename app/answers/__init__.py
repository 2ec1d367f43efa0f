"""Answers: the language of ``customizations.xml``, and the way between it and a project."""

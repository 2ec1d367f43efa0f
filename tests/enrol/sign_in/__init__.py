"""Tests of ``app/enrol/sign_in``."""

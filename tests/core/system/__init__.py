"""Tests of what systems do differently."""

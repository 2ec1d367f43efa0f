"""Tests of what a person can do, without a face."""

"""Tests of the documents that settings carry."""

"""Tests of the cards of reasons."""

"""Tests of the jobs: what a person can do, called as both faces call it."""

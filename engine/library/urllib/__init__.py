"""Addresses; what would fetch them is not to be had here."""

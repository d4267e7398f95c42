"""Errors, messages, progress, atomic outputs, cache and resources. Imports no other package of the engine."""

"""Shared parameters of the algorithms. May import layers, engine and below."""

"""Labelled samples: points, fields, extraction, groups and splits. May import cube and below."""

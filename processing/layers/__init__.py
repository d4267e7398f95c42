"""Input features and styling of result layers. May import translation, settings and paths."""

"""Client, search and installation of the engine process. May import translation, settings and paths."""

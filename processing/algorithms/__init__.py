"""One module per algorithm of the toolbox. May import parameters, layers, engine and below."""

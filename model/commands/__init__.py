"""One module per command of the engine: its parameters, help and run function. May import everything below."""

"""The pieces of the accuracy benchmark: labelled sets, simulated landscapes, methods, results and their table."""
